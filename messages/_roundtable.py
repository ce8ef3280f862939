"""A roundtable's card and lists: seats by group, one's own place, never a list of names."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from html import escape

from messages._catalogue import Html, plain, render
from messages._check_in import at_the_door
from messages._deadline import own_moment
from messages._document import link
from messages._facts import GroupSeats, Part, TableFacts, TableLine
from messages._format import join, language_name, short_day
from messages._gauge import balance, group_rows
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
_LEAVE = {
    RegistrationState.WAITING: "button-leave-line",
    RegistrationState.REQUESTED: "button-leave-request",
}


def table_card(language: Language, facts: TableFacts) -> Message:
    """The whole card: when, what on, seats by group, the member's own state."""
    blocks = (head(language, facts), seats(language, facts), mine(language, facts))
    able = buttons(language, facts)
    if facts.named and facts.now >= facts.table.registration_closes_at:
        label, data = plain(language, "button-name-back"), f"r:{facts.table.id}:name:nobody"
        able = (*able, (Button(label, data=data),))
    return Message(html="\n\n".join("\n".join(block) for block in blocks if block), buttons=able)


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


def place(language: Language, facts: TableFacts, later: str = "link-later") -> list[Html]:
    """Where it is, with a map, and the link to join if it may be known yet; only for those who
    have a seat, and the hosts. ``later``: the words for when it will be known."""
    table = facts.table
    if no_place_yet(facts):
        missing = "place-missing" if facts.hosting else "table-place-later"
        return [render(language, missing)]
    if not (table.place or table.spot or table.link):
        return []
    rows = []
    if table.place or table.spot:
        words = shorten(table.place, _PLACE) or plain(language, "map-spot-only")
        rows.append(render(language, "place-at", place=words))
    else:
        rows.append(render(language, "place-online"))
    if table.spot:
        latitude, longitude = (f"{degrees:.5f}" for degrees in table.spot)
        url = f"https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}"
        rows.append(render(language, "place-map", url=url))
    if facts.link_shown:
        rows.append(render(language, "link-at", link=joining(table.link)))
    elif table.link and facts.now < table.starts_at:
        rows.append(render(language, later))
    return rows


def no_place_yet(facts: TableFacts) -> bool:
    """Whether a host still has to say where it is."""
    table = facts.table
    return not (table.place or table.spot or table.link) and facts.now < table.starts_at


def joining(url: str) -> Html:
    """A host may have written more than an address: only an address becomes a link."""
    words = shorten(url, _PLACE)
    is_one = url.startswith(("https://", "http://")) and " " not in url
    return Html(link(url, words) if is_one else escape(words))


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
        lines += place(language, facts)
    return lines


def until(language: Language, facts: TableFacts) -> Html:
    """Until when an offered seat is held, in the member's own time."""
    entry = facts.mine
    told = (entry and entry.offer_expires_at) or facts.offer_until
    ends = told or facts.table.registration_closes_at
    when = own_moment(language, ends, facts.now, facts.zone, facts.zone)
    return render(language, "offer-until", when=when)


def buttons(language: Language, facts: TableFacts) -> tuple[tuple[Button, ...], ...]:
    """What this member can do now; nothing else is offered."""
    table, entry = facts.table, facts.mine

    def button(act: str, label: str) -> Button:
        return Button(plain(language, label, state="off"), data=f"r:{table.id}:{act}")

    rows = [*at_the_door(language, table, entry and entry.state, facts.now)]
    if table.state is not RoundtableState.OPEN or facts.now >= table.starts_at:
        return tuple(rows)
    if entry and entry.state is RegistrationState.OFFERED:
        rows.append((button("yes", "button-accept"), button("no", "button-decline")))
    elif entry and entry.is_live:
        seated = entry.state is RegistrationState.SEATED
        calendar = (button("ics", "button-ics"),) if seated else ()
        rows.append((*calendar, button("leave", _LEAVE.get(entry.state, "button-leave"))))
        if seated:
            rows.append((button("briefing", "button-briefing"),))
        if facts.unconfirmed:
            rows.append((button("come:yes", "button-coming-yes"),))
        if facts.now < table.registration_closes_at:
            rows.append((button("answers", "button-answers"),))
        if entry.party == 2:
            rows.append((button("one", "button-one"),))
        if table.place and seated:
            rows.append((button("map", "button-map"),))
    elif facts.now < table.registration_closes_at:
        rows += [(join_button(language, facts, group),) for group in groups_able(facts)]
        if table.capacity > 1:
            rows.append((button("two", "button-two"),))
    if table.call is not None:
        rows.append((Button(plain(language, "button-call"), data=f"c:{table.call}:show"),))
    if facts.event:
        label = plain(language, "button-event")
        rows.append((Button(label, data=f"e:{facts.event.id}:show"),))
    return tuple(rows)


def join_button(
    language: Language, facts: TableFacts, group: StakeholderGroup, party: int = 1
) -> Button:
    own = next((g for g in facts.groups if g.group is group), GroupSeats(group, 0))
    free = own.free >= party or facts.open_free >= party
    label = plain(
        language,
        "button-join",
        group=group_name(language, group),
        room="free" if free else "waiting",
    )
    if party == 2:
        return Button(label, data=f"r:{facts.table.id}:two:{group}")
    return Button(label, data=f"r:{facts.table.id}:join:{group}")


def groups_able(facts: TableFacts) -> list[StakeholderGroup]:
    """The groups that can get a seat; the member's own first."""
    able = joinable(facts.table, facts.now)
    return sorted(able, key=lambda g: g is not facts.my_group)


def joinable(table: Roundtable, now: datetime) -> tuple[StakeholderGroup, ...]:
    """The groups that can get a seat at all."""
    anyone = table.open_seats > 0 or table.released or now >= table.release_at
    return tuple(g for g in StakeholderGroup if anyone or table.quota(g))


def _released(facts: TableFacts) -> bool:
    return facts.table.released or facts.now >= facts.table.release_at


def head(language: Language, facts: TableFacts) -> list[Html]:
    """Which roundtable, when, how long, on what, in which languages, and until when to sign up."""
    table, now = facts.table, facts.now
    lines = name_and_time(language, facts)
    minutes = int(table.duration.total_seconds() // 60)
    lines.append(render(language, "table-duration", minutes=minutes))
    if facts.call_title and facts.call_title != table.title:
        lines.append(render(language, "table-call", title=title(facts.call_title, 200)))
    lines += pointers(language, facts)
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


def pointers(language: Language, facts: TableFacts) -> list[Html]:
    """The committee or working group it is for, and the event it points to."""
    lines = []
    if facts.audience:
        lines.append(render(language, "table-audience", name=shorten(facts.audience, 80)))
    if facts.event:
        starts = short_day(language, facts.event.starts_at, facts.event.zone)
        named = title(facts.event.title, 120)
        lines.append(render(language, "table-event", title=named, when=starts))
    return lines


def seats(language: Language, facts: TableFacts) -> list[Html]:
    """Counts by group: names would overflow the card, and are nobody's business here. From the
    start of the meeting on, what is free and who waits matters no more."""
    began = facts.now >= facts.table.starts_at
    lines = [render(language, "seats-heading", capacity=facts.table.capacity)]
    lines += group_rows(language, facts)
    if began:
        return lines
    if _released(facts):
        lines.append(Html("• " + render(language, "seats-open-all", free=facts.open_free)))
    elif facts.table.open_seats:
        lines.append(Html("• " + render(language, "seats-open", free=facts.open_free)))
    verdict = balance(language, facts)
    if verdict:
        lines.append(verdict)
    if facts.countries > 1:
        lines.append(render(language, "seats-countries", count=facts.countries))
    if not _released(facts) and facts.table.quotas:
        when = own_moment(
            language, facts.table.release_at, facts.now, facts.table.zone, facts.zone
        )
        lines.append(render(language, "table-release", when=when))
    return lines
