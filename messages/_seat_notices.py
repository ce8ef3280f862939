"""What a member is told of its seat, and a host of its roundtable."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from messages._catalogue import Html, has, plain, render
from messages._deadline import own_moment
from messages._desk import host_rows
from messages._facts import RefusalFacts, TableFacts
from messages._format import day_and_time
from messages._gauge import balance, group_rows
from messages._roundtable import buttons, name_and_time, place, seats, until
from messages._split import shorten
from messages._words import group_name
from model import Language, Message

_SOON = 120
"""Minutes before the start from which they are counted."""


def invited(language: Language, facts: TableFacts) -> Message:
    """A roundtable was opened on a call the member is interested in: its seats, and sign up."""
    return notice(language, "notice-invited", facts, Html(""), *seats(language, facts))


def dated(language: Language, facts: TableFacts, *, said_yes: bool) -> Message:
    """The roundtable has the date that a poll came to: its seats, and sign up."""
    key = "notice-dated-yes" if said_yes else "notice-dated"
    first = [render(language, "dated-no-seat-yet")] if said_yes and not facts.mine else []
    return notice(language, key, facts, *first, Html(""), *seats(language, facts))


def seated(language: Language, facts: TableFacts) -> Message:
    """You have a seat; where it is and how to leave."""
    return notice(language, "notice-seated", facts, *place(language, facts))


def offer(language: Language, facts: TableFacts) -> Message:
    """A seat is held for you, until when, yes or no."""
    return notice(language, "notice-offer", facts, until(language, facts))


def offer_lapsed(language: Language, facts: TableFacts) -> Message:
    return notice(language, "notice-lapsed", facts)


def sign_up_over(language: Language, facts: TableFacts) -> Message:
    """To who still waits when sign-up ends."""
    return notice(language, "notice-closed", facts, render(language, "notice-closed-thanks"))


def table_cancelled(language: Language, facts: TableFacts, reason: str = "") -> Message:
    why = (render(language, "notice-reason", reason=reason),) if reason else ()
    return notice(language, "notice-cancelled", facts, *why)


def distance(language: Language, at: datetime, now: datetime, zone: str) -> str:
    """``in 7 days``, ``tomorrow``, ``today``, ``in 60 minutes``: days are those of the calendar
    in ``zone``."""
    there = ZoneInfo(zone)
    days = (at.astimezone(there).date() - now.astimezone(there).date()).days
    minutes = int((at - now).total_seconds() // 60)
    if minutes < 0:
        return plain(language, "distance-past")
    if minutes <= _SOON:
        return plain(language, "distance-minutes", minutes=minutes)
    return days_to(language, days)


def days_to(language: Language, days: int) -> str:
    """``today``, ``tomorrow``, ``in 3 days``."""
    if days <= 1:
        return plain(language, "distance-tomorrow" if days > 0 else "distance-today")
    return plain(language, "distance-days", days=days)


def host_summary(language: Language, facts: TableFacts) -> Message:
    """For the host: who holds seats and who waits, by group, and what comes next."""
    table = facts.table
    rows = [*name_and_time(language, facts), Html("")]
    rows.append(seats_taken(language, facts))
    rows += group_rows(language, facts)
    verdict = balance(language, facts)
    if verdict:
        rows.append(verdict)
    if facts.requests:
        rows.append(render(language, "notice-requests", count=facts.requests))
    for key, at in (
        ("table-release", table.release_at),
        ("table-sign-up-until", table.registration_closes_at),
    ):
        if facts.now < at:
            when = own_moment(language, at, facts.now, table.zone, facts.zone)
            rows.append(render(language, key, when=when))
    rows += place(language, facts)
    return Message(html="\n".join(rows), buttons=host_rows(language, facts))


def seats_taken(language: Language, facts: TableFacts) -> Html:
    """How many seats are held, offers included, and how many people wait; in one line."""
    return render(
        language,
        "host-seats",
        taken=sum(g.taken for g in facts.groups),
        capacity=facts.table.capacity,
        waiting=sum(g.waiting for g in facts.groups),
        countries=facts.countries,
    )


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


def notice(language: Language, key: str, facts: TableFacts, *rows: Html) -> Message:
    """What happened, at which table, and what can be done now."""
    first = render(language, key)
    lines = [first, *name_and_time(language, facts), *rows]
    return Message(html="\n".join(lines), buttons=buttons(language, facts))
