"""Events: a line in a list or a digest, the card, and the page of a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape

from messages._catalogue import Html, plain, render
from messages._deadline import own_moment, own_span
from messages._facts import EventLine, TableRef
from messages._format import clock, day, day_and_time, short_day
from messages._layout import in_rows, paragraphs
from messages._split import shorten
from messages._words import some, title
from model import Button, Event, EventKind, EventState, Language, Message, Stand

EVENTS = 6
"""Events on a page."""
_NAME = 60
_PLACE = 120
_NEEDS = 5
_TABLES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFacts:
    """An event as one member sees it."""

    event: Event
    now: datetime
    zone: str
    needs: tuple[str, ...] = ()
    call_title: str = ""
    audience: str = ""
    tables: tuple[TableRef, ...] = ()
    may_act: bool = False
    in_group: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EventsFacts:
    """One page of the events to come."""

    lines: tuple[EventLine, ...]
    total: int
    first: int = 1
    now: datetime
    zone: str
    before: str = ""
    after: str = ""
    may_write: bool = False


def event_card(language: Language, facts: EventFacts) -> Message:
    """Everything that is known of it, and where to learn more."""
    return Message(html=event_words(language, facts), buttons=_card_buttons(language, facts))


def event_words(language: Language, facts: EventFacts, *, dated: bool = True) -> Html:
    """``dated``: somebody said when it is."""
    event = facts.event
    head = [render(language, "event-title", title=title(event.title, 200))]
    if event.state is EventState.CANCELLED:
        head.append(render(language, "event-is-cancelled"))
    when = when_words(language, event, facts.now, facts.zone)
    head += [
        render(language, "event-kind", kind=kind_name(language, event.kind)),
        *([render(language, "event-when", when=when)] if dated else []),
        render(language, "event-where", where=where_words(language, event)),
    ]
    about = []
    if facts.needs:
        named = some(language, [shorten(need, _NAME) for need in facts.needs], _NEEDS)
        about.append(render(language, "event-needs", needs=named))
    if facts.audience:
        about.append(render(language, "event-audience", name=shorten(facts.audience, _NAME)))
    if facts.call_title:
        about.append(render(language, "event-call", title=title(facts.call_title, 200)))
    for table in facts.tables[:_TABLES]:
        starts = day_and_time(language, table.starts_at, facts.zone, short=True)
        about.append(
            render(language, "event-table", when=starts, title=shorten(table.title, _PLACE))
        )
    foot = [render(language, "event-link", url=event.url)] if event.url else []
    if event.catalogue and event.seen_at:
        seen = short_day(language, event.seen_at, facts.zone)
        name = shorten(event.catalogue, _NAME)
        foot.append(render(language, "courses-source", day=seen, catalogue=name))
    return paragraphs(*(Html("\n".join(block)) for block in (head, about, foot)))


def _card_buttons(language: Language, facts: EventFacts) -> tuple[tuple[Button, ...], ...]:
    event = facts.event
    rows: list[tuple[Button, ...]] = []
    if facts.now < event.over_at:
        rows.append((Button(plain(language, "button-ics"), data=f"e:{event.id}:ics"),))
    if event.call is not None:
        rows.append((Button(plain(language, "button-call"), data=f"c:{event.call}:show"),))
    for table in facts.tables[:_TABLES]:
        starts = short_day(language, table.starts_at, facts.zone)
        label = plain(language, "button-table", when=starts)
        rows.append((Button(label, data=f"r:{table.id}:show"),))
    if facts.may_act and not facts.in_group:
        rows.append((Button(plain(language, "button-event-edit"), data=f"e:{event.id}:edit"),))
    return tuple(rows)


def event_list(language: Language, facts: EventsFacts) -> Message:
    """The events to come, by start; a number's button shows the card."""
    key = "events-heading" if facts.total else "events-none"
    heading = render(language, key, total=facts.total)
    lines = [
        event_line(language, one, facts.now, facts.zone, str(n))
        for n, one in enumerate(facts.lines, facts.first)
    ]
    numbers = [
        Button(str(n), data=f"e:{one.event.id}:show")
        for n, one in enumerate(facts.lines, facts.first)
    ]
    turns = tuple(
        Button(plain(language, key), data=data)
        for key, data in (("button-previous", facts.before), ("button-next", facts.after))
        if data
    )
    how = [render(language, "events-how")] if facts.may_write else []
    return Message(
        html=paragraphs(heading, *lines, *how),
        buttons=(*in_rows(numbers, EVENTS), *([turns] if turns else [])),
        silent=True,
    )


def event_line(language: Language, one: EventLine, now: datetime, zone: str, mark: str) -> Html:
    """Its title, and what is said of it. ``mark``: the number or letter that its button bears."""
    named = render(language, "line-title", number=mark, title=title(one.event.title, 120))
    return Html("\n".join((named, *event_rows(language, one, now, zone))))


def event_rows(language: Language, one: EventLine, now: datetime, zone: str) -> list[Html]:
    """Kind, when and where, what changed since the member heard of it, and why it is told."""
    event, was = one.event, one.was
    facts = (
        escape(kind_name(language, event.kind)),
        when_words(language, event, now, zone, short=True),
        escape(where_words(language, event)),
    )
    rows = [Html(" · ".join(facts))]
    if event.state is EventState.CANCELLED:
        rows.append(render(language, "event-is-cancelled"))
    elif was is not None:
        rows += _changes(language, event, was)
    if why := _why(language, one):
        rows.append(why)
    return rows


def _changes(language: Language, event: Event, was: Stand) -> Iterator[Html]:
    if was.cancelled:
        yield render(language, "event-is-back")
    if (was.starts_at, was.ends_at) != (event.starts_at, event.ends_at):
        before = short_day(language, was.starts_at, event.zone)
        if was.starts_at.date() == event.starts_at.date() and not event.whole_day:
            before = day_and_time(language, was.starts_at, event.zone, short=True)
        yield render(language, "event-moved", before=before)
    if was.place != event.place:
        before = shorten(was.place, _PLACE) if was.place else plain(language, "event-online")
        yield render(language, "event-place-changed", before=before)


def _why(language: Language, one: EventLine) -> Html | None:
    if one.audience:
        return render(language, "event-why-audience", name=shorten(one.audience, _NAME))
    if one.beside:
        return render(language, "event-why-table")
    if one.needs:
        named = some(language, [shorten(need, _NAME) for need in one.needs], 2)
        return render(language, "line-why", needs=named)
    return None


def kind_name(language: Language, kind: EventKind) -> str:
    return plain(language, "event-kind-name", kind=kind)


def where_words(language: Language, event: Event) -> str:
    return shorten(event.place, _PLACE) if event.place else plain(language, "event-online")


def when_words(
    language: Language, event: Event, now: datetime, zone: str, *, short: bool = False
) -> Html:
    """Its days, or its hours in its own zone and the reader's own."""
    first, last = event.days
    if event.whole_day:
        if first == last:
            said = (short_day if short else day)(language, event.starts_at, event.zone)
            return Html(escape(said))
        words = plain(
            language,
            "event-days",
            first=short_day(language, event.starts_at, event.zone),
            last=short_day(language, _last(event), event.zone),
        )
        return Html(escape(words))
    if event.ends_at is None:
        return own_moment(language, event.starts_at, now, event.zone, zone)
    if first == last:
        until = clock(language, event.ends_at, event.zone)
    else:
        until = day_and_time(language, event.ends_at, event.zone, short=True)
    return own_span(language, event.starts_at, until, now, event.zone, zone)


def _last(event: Event) -> datetime:
    """A moment of its last day."""
    ends = event.ends_at or event.starts_at
    return ends - timedelta(seconds=1) if event.whole_day and event.ends_at else ends


def event_text(language: Language, event: Event) -> str:
    """One line for a calendar's entry: title, when, where, link."""
    first, last = event.days
    when = short_day(language, event.starts_at, event.zone)
    if first != last:
        ends = short_day(language, _last(event), event.zone)
        when = plain(language, "event-days", first=when, last=ends)
    words = plain(language, "event-beside", title=title(event.title, 200), when=when)
    return "\n".join(part for part in (words, where_words(language, event), event.url) if part)


def events_button(language: Language, events: Sequence[EventLine], start: int) -> list[Button]:
    """The letters of a digest's events, after ``start`` others."""
    return [
        Button(chr(ord("A") + start + n), data=f"e:{one.event.id}:show")
        for n, one in enumerate(events)
    ]
