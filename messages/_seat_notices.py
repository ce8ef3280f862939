"""What a member is told of its seat, and a host of its roundtable."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from messages._catalogue import Html, has, plain, render
from messages._deadline import own_moment
from messages._desk import to_desk
from messages._facts import RefusalFacts, TableFacts
from messages._format import day_and_time
from messages._roundtable import buttons, name_and_time, place, seats, until
from messages._split import shorten
from messages._words import group_name
from model import Language, Message

_SOON = 120
"""Minutes before the start from which they are counted."""


def invited(language: Language, facts: TableFacts) -> Message:
    """A roundtable was opened on a call the member is interested in: its seats, and sign up."""
    return _notice(language, "notice-invited", facts, Html(""), *seats(language, facts))


def dated(language: Language, facts: TableFacts, *, said_yes: bool) -> Message:
    """The roundtable has the date that a poll came to: its seats, and sign up."""
    key = "notice-dated-yes" if said_yes else "notice-dated"
    return _notice(language, key, facts, Html(""), *seats(language, facts))


def seated(language: Language, facts: TableFacts) -> Message:
    """You have a seat; where it is and how to leave."""
    return _notice(language, "notice-seated", facts, place(language, facts.table))


def offer(language: Language, facts: TableFacts) -> Message:
    """A seat is held for you, until when, yes or no."""
    return _notice(language, "notice-offer", facts, until(language, facts))


def offer_lapsed(language: Language, facts: TableFacts) -> Message:
    return _notice(language, "notice-lapsed", facts)


def table_cancelled(language: Language, facts: TableFacts) -> Message:
    return _notice(language, "notice-cancelled", facts)


def table_reminder(language: Language, facts: TableFacts) -> Message:
    """How far away it really is, and where."""
    words = distance(language, facts.table.starts_at, facts.now, facts.table.zone)
    first = render(language, "notice-reminder", distance=words)
    rows = [first, *name_and_time(language, facts), place(language, facts.table)]
    return Message(html="\n".join(rows), buttons=buttons(language, facts))


def distance(language: Language, at: datetime, now: datetime, zone: str) -> str:
    """``in 7 days``, ``tomorrow``, ``today``, ``in 60 minutes``: days are calendar days there."""
    there = ZoneInfo(zone)
    days = (at.astimezone(there).date() - now.astimezone(there).date()).days
    minutes = int((at - now).total_seconds() // 60)
    if minutes < 0:
        return plain(language, "distance-past")
    if minutes <= _SOON:
        return plain(language, "distance-minutes", minutes=minutes)
    if days <= 1:
        return plain(language, "distance-tomorrow" if days else "distance-today")
    return plain(language, "distance-days", days=days)


def host_summary(language: Language, facts: TableFacts) -> Message:
    """For the host: who holds seats and who waits, by group, and what comes next."""
    table = facts.table
    rows = [*name_and_time(language, facts), Html("")]
    rows.append(
        render(
            language,
            "host-seats",
            taken=sum(g.taken for g in facts.groups),
            capacity=table.capacity,
            waiting=sum(g.waiting for g in facts.groups),
            countries=facts.countries,
        )
    )
    for group in facts.groups:
        if group.quota or group.taken or group.waiting:
            words = render(
                language,
                "host-group",
                group=group_name(language, group.group),
                quota=group.quota,
                taken=group.taken,
                waiting=group.waiting,
            )
            rows.append(Html(f"• {words}"))
    for key, at in (
        ("table-release", table.release_at),
        ("table-sign-up-until", table.registration_closes_at),
    ):
        if facts.now < at:
            when = own_moment(language, at, facts.now, table.zone, facts.zone)
            rows.append(render(language, key, when=when))
    rows.append(place(language, table))
    return Message(html="\n".join(rows), buttons=(to_desk(language, table.id),))


def refusal(language: Language, facts: RefusalFacts) -> str:
    """Why an act cannot be, as plain text: it also fits the pop-up of a button (200 units)."""
    key = f"refusal-{facts.reason}"
    words = plain(
        language,
        key if has(key) else "refusal-other",
        when=day_and_time(language, facts.at, facts.zone, short=True) if facts.at else "",
        group=group_name(language, facts.group) if facts.group else "",
        seated=facts.seated,
        wanted=facts.wanted,
    )
    return shorten(words, 200)


def _notice(language: Language, key: str, facts: TableFacts, *rows: Html) -> Message:
    first = render(language, key)
    lines = [first, *name_and_time(language, facts), *rows]
    return Message(html="\n".join(lines), buttons=buttons(language, facts))
