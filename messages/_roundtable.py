"""A roundtable's card and lists: seats by group, one's own place, never a list of names."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from messages._catalogue import Html, plain, render
from messages._check_in import at_the_door
from messages._deadline import own_moment
from messages._facts import GroupSeats, Part, TableFacts, TableLine
from messages._format import join, language_name
from messages._layout import in_rows
from messages._split import shorten
from messages._words import group_name, title
from model import (
    Button,
    Language,
    Message,
    RegistrationState,
    Roundtable,
    RoundtableState,
    StakeholderGroup,
)

_PLACE = 300
_LISTED = 10


def table_card(language: Language, facts: TableFacts) -> Message:
    """The whole card: when, what on, seats by group, the member's own state."""
    blocks = (_head(language, facts), seats(language, facts), mine(language, facts))
    return Message(
        html="\n\n".join("\n".join(block) for block in blocks if block),
        buttons=buttons(language, facts),
    )


def table_list(
    language: Language, now: datetime, zone: str, lines: Sequence[TableLine]
) -> Message:
    """The roundtables to come, each with what the member is to it. ``zone``: the member's."""
    if not lines:
        return Message(html=render(language, "tables-none"))
    shown = lines[:_LISTED]
    said = [table_line(language, one, now, zone, str(n)) for n, one in enumerate(shown, 1)]
    if len(lines) > len(shown):
        said.append(render(language, "tables-more", count=len(lines) - len(shown)))
    numbers = [Button(str(n), data=f"r:{one.table.id}:show") for n, one in enumerate(shown, 1)]
    return Message(
        html="\n\n".join([render(language, "tables-heading"), *said]),
        buttons=in_rows(numbers, 5),
    )


def table_line(language: Language, one: TableLine, now: datetime, zone: str, mark: str) -> Html:
    """A roundtable in a list. ``mark``: the number or letter that its button bears."""
    starts = own_moment(language, one.table.starts_at, now, one.zone, zone)
    rows = [
        render(language, "line-title", number=mark, title=title(one.table.title, 120)),
        starts,
    ]
    if one.call_title and one.call_title != one.table.title:
        rows.append(render(language, "table-call", title=title(one.call_title, 120)))
    known = one.place if one.part is Part.WAITING else one.free
    rows.append(render(language, f"part-{one.part}", count=known or 0))
    return Html("\n".join(rows))


def name_and_time(language: Language, facts: TableFacts) -> list[Html]:
    """The two lines that say which roundtable is meant."""
    table = facts.table
    return [
        render(language, "table-title", title=title(table.title, 160)),
        own_moment(language, table.starts_at, facts.now, table.zone, facts.zone),
    ]


def place(language: Language, table: Roundtable) -> Html:
    """Where it is; only for those who have a seat, and the host."""
    if not table.place:
        return render(language, "table-place-later")
    return render(language, "table-place", place=shorten(table.place, _PLACE))


def mine(language: Language, facts: TableFacts) -> list[Html]:
    """What the member is to the roundtable, in a sentence, and the place if it may know it."""
    entry, lines = facts.mine, list[Html]()
    if facts.table.state is RoundtableState.CANCELLED:
        return [render(language, "table-is-cancelled")]
    if facts.hosting:
        lines.append(render(language, "mine-host"))
    if entry and entry.state is not RegistrationState.CANCELLED:
        lines.append(
            render(
                language,
                f"mine-{entry.state}",
                group=group_name(language, entry.group),
                place=facts.my_place or 0,
                party=entry.party,
            )
        )
        if entry.state is RegistrationState.OFFERED:
            lines.append(until(language, facts))
    seated = entry is not None and entry.state is RegistrationState.SEATED
    if seated or facts.hosting:
        lines.append(place(language, facts.table))
    return lines


def until(language: Language, facts: TableFacts) -> Html:
    """Until when an offered seat is held, in the member's own time."""
    entry = facts.mine
    ends = (entry and entry.offer_expires_at) or facts.offer_until
    if ends is None:
        return render(language, "offer-until-later")
    when = own_moment(language, ends, facts.now, facts.zone, facts.zone)
    return render(language, "offer-until", when=when)


def buttons(language: Language, facts: TableFacts) -> tuple[tuple[Button, ...], ...]:
    """What this member can do now; nothing else is offered."""
    table, entry = facts.table, facts.mine
    if door := at_the_door(language, table, entry and entry.state, facts.now):
        return door
    if table.state is not RoundtableState.OPEN or facts.now >= table.starts_at:
        return ()

    def button(act: str, label: str) -> Button:
        return Button(plain(language, label, state="off"), data=f"r:{table.id}:{act}")

    rows: list[tuple[Button, ...]] = []
    if entry and entry.state is RegistrationState.OFFERED:
        rows.append((button("yes", "button-accept"), button("no", "button-decline")))
    elif entry and entry.is_live:
        seated = entry.state is RegistrationState.SEATED
        calendar = (button("ics", "button-ics"),) if seated else ()
        rows.append((*calendar, button("leave", "button-leave")))
    elif facts.now < table.registration_closes_at:
        rows += [(_join(language, facts, group),) for group in _groups(facts)]
    if table.call is not None:
        rows.append((Button(plain(language, "button-call"), data=f"c:{table.call}:show"),))
    return tuple(rows)


def _join(language: Language, facts: TableFacts, group: StakeholderGroup) -> Button:
    own = next((g for g in facts.groups if g.group is group), GroupSeats(group, 0))
    free = own.free > 0 or facts.open_free > 0
    label = plain(
        language,
        "button-join",
        group=group_name(language, group),
        room="free" if free else "waiting",
    )
    return Button(label, data=f"r:{facts.table.id}:join:{group}")


def _groups(facts: TableFacts) -> list[StakeholderGroup]:
    """The groups that can get a seat; the member's own first."""
    table = facts.table
    anyone = table.open_seats > 0 or _released(facts)
    able = [g for g in StakeholderGroup if anyone or table.quota(g)]
    return sorted(able, key=lambda g: g is not facts.my_group)


def _released(facts: TableFacts) -> bool:
    return facts.table.released or facts.now >= facts.table.release_at


def _head(language: Language, facts: TableFacts) -> list[Html]:
    table, now = facts.table, facts.now
    lines = name_and_time(language, facts)
    minutes = int(table.duration.total_seconds() // 60)
    lines.append(render(language, "table-duration", minutes=minutes))
    if facts.call_title and facts.call_title != table.title:
        lines.append(render(language, "table-call", title=title(facts.call_title, 200)))
    if table.languages:
        names = [language_name(Language(code), language) for code in table.languages]
        lines.append(render(language, "table-languages", languages=join(language, names)))
    if now < table.registration_closes_at:
        closes = own_moment(language, table.registration_closes_at, now, table.zone, facts.zone)
        lines.append(render(language, "table-sign-up-until", when=closes))
        if table.approval:
            lines.append(render(language, "table-approval"))
    elif now < table.starts_at:
        lines.append(render(language, "table-sign-up-over"))
    return lines


def seats(language: Language, facts: TableFacts) -> list[Html]:
    """Counts by group: names would overflow the card, and are nobody's business here."""
    lines = [render(language, "seats-heading", capacity=facts.table.capacity)]
    for group in facts.groups:
        if not (group.quota or group.taken or group.waiting):
            continue
        words = render(
            language,
            "seats-released" if _released(facts) else "seats-group",
            group=group_name(language, group.group),
            taken=group.taken,
            free=group.free,
        )
        if group.waiting:
            words = Html(words + ", " + render(language, "seats-waiting", count=group.waiting))
        lines.append(Html(f"• {words}"))
    if _released(facts):
        lines.append(Html("• " + render(language, "seats-open-all", free=facts.open_free)))
    elif facts.table.open_seats:
        lines.append(Html("• " + render(language, "seats-open", free=facts.open_free)))
    if facts.countries > 1:
        lines.append(render(language, "seats-countries", count=facts.countries))
    if not _released(facts) and facts.table.quotas:
        when = own_moment(
            language, facts.table.release_at, facts.now, facts.table.zone, facts.zone
        )
        lines.append(render(language, "table-release", when=when))
    return lines
