"""The desk's pages on who runs a table, and what somebody finds behind a co-host's link."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from messages._catalogue import Html, plain, render
from messages._deadline import own_moment
from messages._desk import to_desk
from messages._facts import TableFacts
from messages._format import day_and_time
from messages._layout import in_rows, paragraphs
from messages._roundtable import name_and_time
from messages._seats_facts import HostFacts, HostsFacts, SeriesFacts
from messages._seats_people import quiet
from messages._words import group_name
from model import Button, Language, Message, Roundtable


def hosts_page(language: Language, facts: HostsFacts) -> Message:
    """Those there are, and the ways to have more or fewer."""
    table = facts.table
    rows = [render(language, "hosts-heading")]
    if not facts.cohosts:
        rows.append(render(language, "hosts-none"))
    able: list[tuple[Button, ...]] = []
    for number, one in enumerate(facts.cohosts, 1):
        rows.append(Html(f"{number}. {quiet(who(language, one))}"))
        off = plain(language, "button-host-off", who=number)
        hand = plain(language, "button-host-hand", who=number)
        able.append(
            (
                Button(off, data=f"t:{table.id}:cohost-off:{one.member}"),
                Button(hand, data=f"t:{table.id}:host-hand:{one.member}"),
            )
        )
    able.append((Button(plain(language, "button-host-add"), data=f"t:{table.id}:host-add"),))
    able.append((Button(plain(language, "button-host-link"), data=f"t:{table.id}:host-link"),))
    if facts.link:
        data = f"t:{table.id}:host-link-off"
        able.append((Button(plain(language, "button-host-link-off"), data=data),))
    if facts.is_cohost:
        data = f"t:{table.id}:host-leave"
        able.append((Button(plain(language, "button-host-leave"), data=data),))
    return Message(html="\n".join(rows), buttons=(*able, to_desk(language, table.id)))


def who(language: Language, one: HostFacts) -> str:
    """``facilitator, Czechia, Education and training``: never a name."""
    parts = [plain(language, "person-facilitator")] if one.facilitator else []
    parts += [one.country] if one.country else []
    parts += [group_name(language, one.group)] if one.group else []
    if one.seated or not parts:
        parts.append(plain(language, "person-state", state="seated" if one.seated else "left"))
    return ", ".join(parts)


def hosts_to_choose(language: Language, table: Roundtable, people: Sequence[HostFacts]) -> Message:
    """Who could be a co-host, each with a numbered button."""
    rows = [render(language, "hosts-add" if people else "hosts-nobody")]
    rows += [Html(f"{n}. {quiet(who(language, one))}") for n, one in enumerate(people, 1)]
    numbers = [
        Button(str(n), data=f"t:{table.id}:cohost:{one.member}") for n, one in enumerate(people, 1)
    ]
    hosts = Button(plain(language, "desk-button-hosts"), data=f"t:{table.id}:hosts")
    return Message(html="\n".join(rows), buttons=(*in_rows(numbers, 5), (hosts,)))


def host_link(
    language: Language, table: Roundtable, link: str, until: datetime, zone: str
) -> Message:
    """The link to send on."""
    when = day_and_time(language, until, zone)
    copy = Button(plain(language, "button-copy-link"), copy=link)
    off = Button(plain(language, "button-host-link-off"), data=f"t:{table.id}:host-link-off")
    hosts = Button(plain(language, "desk-button-hosts"), data=f"t:{table.id}:hosts")
    words = render(language, "hosts-link", when=when, link=link)
    return Message(html=words, buttons=((copy,), (off,), (hosts,)))


def cohost_invitation(language: Language, facts: TableFacts, token: str) -> Message:
    """What a co-host's link offers."""
    table = facts.table
    words = paragraphs(
        render(language, "cohost-invite"),
        Html("\n".join(name_and_time(language, facts))),
        render(language, "cohost-invite-how"),
    )
    yes = Button(plain(language, "button-cohost-yes"), data=f"r:{table.id}:cohost:{token}")
    no = Button(plain(language, "button-decline"), data=f"r:{table.id}:nocohost")
    return Message(html=words, buttons=((yes,), (no,)))


def series_page(language: Language, facts: SeriesFacts) -> Message:
    """Its place in a series, its neighbours, and the next one."""
    table = facts.table
    rows = [render(language, "table-title", title=table.title[:160])]
    rows.append(own_moment(language, table.starts_at, facts.now, table.zone, facts.zone))
    if facts.total > 1:
        rows.append(render(language, "series-place", n=facts.at, total=facts.total))
    else:
        rows.append(render(language, "series-alone"))
    rows += [Html(""), render(language, "series-how")]
    beside = [
        Button(plain(language, key), data=f"t:{number}:series")
        for key, number in (
            ("button-series-before", facts.before),
            ("button-series-after", facts.after),
        )
        if number
    ]
    again = [
        (Button(plain(language, "button-again", every=e), data=f"t:{table.id}:again:{e}"),)
        for e in ("2", "4", "month")
    ]
    return Message(
        html="\n".join(rows),
        buttons=(*((tuple(beside),) if beside else ()), *again, to_desk(language, table.id)),
    )


def again_step(
    language: Language,
    table: Roundtable,
    every: str,
    starts_at: datetime,
    now: datetime,
    zone: str,
) -> Message:
    """Asks who is invited first."""
    when = own_moment(language, starts_at, now, table.zone, zone)
    able = tuple(
        (
            Button(
                plain(language, f"button-again-{which}"),
                data=f"t:{table.id}:again-yes:{every}:{which}",
            ),
        )
        for which in ("first", "all")
    )
    back = Button(plain(language, "button-back"), data=f"t:{table.id}:series")
    return Message(html=render(language, "again-ask", when=when), buttons=(*able, (back,)))
