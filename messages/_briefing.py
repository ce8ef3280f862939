"""The briefing: what those who come to a roundtable read before, as a message and on paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape

from messages._agenda import agenda_within
from messages._amounts import amounts
from messages._before import coming_buttons
from messages._catalogue import Html, plain, render
from messages._changes import change
from messages._courses import sources_of
from messages._deadline import deadline, own_moment
from messages._deadline import line as closes
from messages._facts import GroupSeats, TableFacts
from messages._format import day_and_time, join
from messages._layout import paragraphs, sentence
from messages._minutes import item_line
from messages._minutes_facts import ItemLine
from messages._pdf import As, Paper, Printed
from messages._roundtable import place
from messages._split import fits, shorten, split
from messages._words import applicants, group_name, some, title
from model import (
    Button,
    Course,
    FieldChange,
    Language,
    Message,
    NutsCode,
    Rates,
    RegistrationState,
    RoundtableId,
    StoredCall,
)

PARTS = ("when", "where", "agenda", "calls", "changed", "note")
"""What a briefing consists of, as far as it is worth sending anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefedCall:
    """A call that the table is about, and what changed in it since the table was opened."""

    call: StoredCall
    changed: tuple[FieldChange, ...] = ()
    region_names: Mapping[NutsCode, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingFacts:
    table: TableFacts
    calls: tuple[BriefedCall, ...] = ()
    groups: tuple[GroupSeats, ...] = ()
    """Who comes, by group, in people: offered seats are nobody's yet."""
    countries: tuple[tuple[str, int], ...] = ()
    """Of those who come, by name, in people."""
    names: tuple[str, ...] = ()
    """Of those who agreed to be named."""
    similar: tuple[StoredCall, ...] = ()
    courses: tuple[Course, ...] = ()
    """For the needs that its calls answer."""
    carried: tuple[ItemLine, ...] = ()
    """Actions of the meetings before this one that nobody has done yet."""
    last: RoundtableId | None = None
    """The meeting before, if its minutes are the reader's to read."""
    note: str = ""
    """The host's own words."""
    news: tuple[str, ...] = ()
    """Of ``PARTS``, what is different since the reader was briefed last."""
    asks: bool = False
    """It asks whether the reader still comes: at the moment of the question there is no second
    message."""
    rates: Rates | None = None

    @property
    def coming(self) -> int:
        return sum(one.taken for one in self.groups)


@dataclass(frozen=True, slots=True)
class _Room:
    """How much is said where people are wordy: the message is always one."""

    agenda: int
    note: int
    title: int
    who: int
    calls: int
    names: int
    countries: int = 8
    actions: int = 10
    short: bool = False


_ROOMS = (
    _Room(agenda=1200, note=700, title=160, who=160, calls=4, names=30),
    _Room(agenda=600, note=400, title=100, who=80, calls=4, names=12, actions=6, short=True),
    _Room(
        agenda=300, note=200, title=60, who=0, calls=2, names=5, countries=4, actions=3, short=True
    ),
    _Room(
        agenda=120, note=100, title=40, who=0, calls=1, names=2, countries=3, actions=1, short=True
    ),
)
_ON_PAPER = _Room(
    agenda=4000, note=1500, title=300, who=600, calls=6, names=80, countries=30, actions=40
)


@dataclass(frozen=True, slots=True)
class _Section:
    heading: Html
    lines: Sequence[Html]
    folded: bool = False
    listed: bool = True
    below: Sequence[Html] = ()


def briefing(language: Language, facts: BriefingFacts) -> Message:
    """The whole briefing, always one message; what is long is folded."""
    for room in _ROOMS:
        html = _written(language, facts, room)
        if fits(html):
            break
    return Message(html=split(html)[0], buttons=_buttons(language, facts))


def _written(language: Language, facts: BriefingFacts, room: _Room) -> Html:
    blocks = [Html("\n".join(_head(language, facts, room)))]
    for section in _sections(language, facts, room):
        mark = "• " if section.listed else ""
        body = "\n".join((f"<b>{section.heading}</b>", *(f"{mark}{x}" for x in section.lines)))
        body = "\n".join((body, *section.below))
        blocks.append(
            Html(f"<blockquote expandable>{body}</blockquote>" if section.folded else body)
        )
    if facts.asks:
        ask, why = render(language, "coming-ask"), render(language, "coming-why")
        blocks.append(Html(f"{ask}\n{why}"))
    return paragraphs(*blocks)


def _buttons(language: Language, facts: BriefingFacts) -> tuple[tuple[Button, ...], ...]:
    table = facts.table.table

    def button(act: str, key: str) -> Button:
        return Button(plain(language, key, state="off"), data=f"r:{table.id}:{act}")

    rows = list(coming_buttons(language, table.id)) if facts.asks else []
    rows += [
        (button("paper", "button-paper"), button("ics", "button-ics")),
        (button("show", "button-table-show"),),
    ]
    if facts.last:
        label = plain(language, "button-last-minutes")
        rows.append((Button(label, data=f"r:{facts.last}:minutes"),))
    mine = facts.table.mine
    if mine and mine.state is RegistrationState.SEATED and not facts.asks:
        rows.append((button("come:no", "button-coming-no-more"),))
    return tuple(rows)


def briefing_paper(language: Language, facts: BriefingFacts) -> Paper:
    """The same to print: everything that the message had to shorten."""
    table, now = facts.table.table, facts.table.now
    name = plain(language, "briefing-title", title=title(table.title, 160))
    first, *others = _head(language, facts, _ON_PAPER, paper=True)
    lines = [Printed(first, As.TITLE), *(Printed(line) for line in others)]
    for section in _sections(language, facts, _ON_PAPER):
        lines.append(Printed(section.heading, As.HEADING))
        lines += [Printed(x, As.ITEM if section.listed else As.TEXT) for x in section.lines]
        lines += [Printed(x, As.SOFT) for x in section.below]
    as_of = day_and_time(language, now, facts.table.zone, short=True)
    lines.append(Printed(render(language, "briefing-as-of", when=as_of), As.SOFT))
    return Paper(
        name=f"briefing-{table.id}.pdf",
        title=name,
        language=language,
        at=now,
        lines=tuple(lines),
    )


def paper_note(language: Language) -> Message:
    """What stands below the paper that comes with the briefing."""
    return Message(html=render(language, "briefing-paper"), silent=True)


def _head(
    language: Language, facts: BriefingFacts, room: _Room, *, paper: bool = False
) -> list[Html]:
    table = facts.table
    name = title(table.table.title, room.title)
    first = render(language, "briefing-title", title=name)
    rows = [first if paper else Html(f"<b>{first}</b>")]
    if facts.news and not paper:
        parts = join(language, [plain(language, f"briefing-part-{part}") for part in facts.news])
        rows.append(render(language, "briefing-news", parts=parts))
    rows.append(
        own_moment(language, table.table.starts_at, table.now, table.table.zone, table.zone)
    )
    minutes = int(table.table.duration.total_seconds() // 60)
    rows.append(render(language, "table-duration", minutes=minutes))
    return [*rows, *place(language, table)]


def _sections(language: Language, facts: BriefingFacts, room: _Room) -> list[_Section]:
    def heading(key: str) -> Html:
        return render(language, f"briefing-{key}")

    found: list[_Section] = []
    if facts.note:
        words = [Html(escape(shorten(facts.note, room.note)))]
        found.append(_Section(heading("note"), words, listed=False))
    points = [
        Html(escape(line)) for line in agenda_within(language, facts.table.table, room.agenda)
    ]
    if points:
        found.append(_Section(heading("agenda"), points, folded=len(points) > 2, listed=False))
    if facts.carried:
        shown = facts.carried[: room.actions]
        items = [item_line(language, one, room.title) for one in shown]
        if len(facts.carried) > len(shown):
            more = len(facts.carried) - len(shown)
            items.append(render(language, "minutes-more", count=more))
        found.append(_Section(heading("carried"), items, folded=len(items) > 2))
    for number, one in enumerate(facts.calls[: room.calls]):
        key = "call" if not number else "call-further"
        found.append(_Section(heading(key), _call(language, facts, one, room), True, False))
    found.append(_Section(heading("who"), _who(language, facts, room)))
    if facts.similar:
        lines = [_similar(language, facts, one, room) for one in facts.similar]
        found.append(_Section(heading("similar"), lines, folded=True))
    if facts.courses:
        lines = [
            render(
                language,
                "briefing-course",
                title=title(one.title, room.title),
                provider=shorten(one.provider, 80),
                url=one.url,
            )
            for one in facts.courses
        ]
        below = sources_of(language, facts.courses, facts.table.now, facts.table.zone)
        found.append(_Section(heading("courses"), lines, folded=True, below=below))
    return found


def _call(language: Language, facts: BriefingFacts, one: BriefedCall, room: _Room) -> list[Html]:
    """Deadline, money, who can apply, and what changed since the table was opened."""
    stored, table = one.call, facts.table
    call = stored.call
    lines = [Html(f"<b>{escape(title(call.title, room.title))}</b>")]
    nearest = call.next_cut_off(table.now)
    if nearest:
        lines += deadline(language, nearest, call, table.now, table.zone)
    else:
        lines.append(sentence(closes(language, call, table.now)))
    lines += [line for line in amounts(language, call, facts.rates) if line]
    if call.applicants:
        types = applicants(language, call.applicants)
        lines.append(render(language, "briefing-can-apply", who=types))
    if call.who and room.who:
        lines.append(Html(escape(shorten(call.who, room.who))))
    if one.changed:
        lines.append(render(language, "briefing-changed"))
        lines += [
            Html(f"• {change(language, c, call, one.region_names, short=room.short)}")
            for c in one.changed
        ]
    else:
        lines.append(render(language, "briefing-unchanged"))
    lines.append(render(language, "card-link", url=call.url))
    return lines


def _who(language: Language, facts: BriefingFacts, room: _Room) -> list[Html]:
    """By group with the balance, by country; names only of those who agreed."""
    table = facts.table.table
    lines = [render(language, "briefing-coming", count=facts.coming, capacity=table.capacity)]
    for group in facts.groups:
        if not (group.taken or group.quota):
            continue
        name = group_name(language, group.group)
        key = "briefing-group" if group.quota else "briefing-group-open"
        lines.append(render(language, key, group=name, taken=group.taken, quota=group.quota))
    missing = [group_name(language, g.group) for g in facts.groups if g.quota and not g.taken]
    if missing:
        lines.append(render(language, "briefing-missing", groups=", ".join(missing)))
    if facts.countries:
        words = [f"{shorten(name, 40)} ({people})" for name, people in facts.countries]
        told = some(language, words, room.countries)
        lines.append(render(language, "briefing-countries", countries=told))
    if facts.names:
        names = [shorten(name, 60) for name in facts.names]
        lines.append(render(language, "briefing-names", names=some(language, names, room.names)))
    return lines


def _similar(language: Language, facts: BriefingFacts, stored: StoredCall, room: _Room) -> Html:
    return render(
        language,
        "briefing-similar-line",
        url=stored.call.url,
        title=title(stored.call.title, room.title),
        when=closes(language, stored.call, facts.table.now),
    )
