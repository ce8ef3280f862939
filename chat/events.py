"""/events: those to come, and the taps on one: ``e:<id>:<act>``; ``e:0:page:<n>`` turns pages."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from actions import event_facts, event_lines
from actions.event_news import EventItem, coming_events
from actions.events import NoSuchEvent, event_of, may_write_events, sees
from actions.hosting import NotAllowed
from chat import event as writing
from chat._command import Buttons, Command, number
from chat._turn import Turn
from messages import EVENTS, EventsFacts, calendar_of_event, event_card, event_list, render
from model import Document, Event, EventId, EventState, Message


async def events(turn: Turn) -> None:
    await turn.say(page(turn, 0))


def page(turn: Turn, at: int) -> Message:
    """Page ``at``, from 0, of the events to come; past the end, the last one."""
    a, member = turn.assistant, turn.member
    found = coming_events(a, member, turn.now)
    pages = max(-(-len(found) // EVENTS), 1)
    at = min(at, pages - 1)
    shown = [EventItem(one) for one in found[at * EVENTS : (at + 1) * EVENTS]]
    facts = EventsFacts(
        lines=event_lines(a, member, shown, a.store.roundtables_of(member.id, turn.now)),
        total=len(found),
        first=at * EVENTS + 1,
        now=turn.now,
        zone=member.zone,
        before=f"e:0:page:{at - 1}" if at else "",
        after=f"e:0:page:{at + 1}" if at + 1 < pages else "",
        may_write=not turn.in_group and may_write_events(a, member),
    )
    return event_list(turn.language, facts)


async def show_event(turn: Turn, id_: int) -> None:
    """The card as a new message; an event that is not kept, or not this person's, is answered."""
    found = await _found(turn, id_)
    if found:
        await turn.say(_card(turn, found))


async def press(turn: Turn) -> None:
    _, id_, act, *more = (*turn.parts, "", "")
    more = [part for part in more if part]
    if act == "page":
        at = number(more[0]) if more else None
        await (turn.refuse("button-unknown") if at is None else turn.show(page(turn, at)))
        return
    found = await _found(turn, number(id_))
    if found is None:
        return
    if act in _ACTS and not more:
        await _ACTS[act](turn, found)
    elif act not in writing.ACTS:
        await turn.refuse("button-unknown")
    else:
        try:
            await writing.ACTS[act](turn, found, tuple(more))
        except NotAllowed:
            await turn.refuse("event-writers-only")


async def _found(turn: Turn, id_: int | None) -> Event | None:
    """The event, if there is one and it is this person's business; else it was told."""
    try:
        event = event_of(turn.assistant, EventId(id_ or 0), turn.member)
    except NoSuchEvent:
        await turn.refuse("event-gone")
        return None
    if not sees(turn.assistant, turn.member, event, turn.now):
        await turn.refuse("event-not-yours")
        return None
    return event


def _card(turn: Turn, event: Event) -> Message:
    return event_card(turn.language, event_facts(turn.assistant, turn.member, event, turn.now))


async def _show(turn: Turn, event: Event) -> None:
    if event.state is EventState.DRAFT:
        await writing.show_page(turn, event)
        return
    own = not turn.in_list and turn.shows_only(f"e:{event.id}:", "c:", "r:")
    await (turn.show if own else turn.say)(_card(turn, event))


async def _calendar(turn: Turn, event: Event) -> None:
    body = calendar_of_event(turn.language, event, turn.now)
    off = event.state is EventState.CANCELLED
    words = render(turn.language, "calendar-event-off" if off else "calendar-event")
    document = Document(f"event-{event.id}.ics", body, "text/calendar")
    await turn.say(Message(html=words, document=document))


_ACTS: Mapping[str, Callable[[Turn, Event], Awaitable[object]]] = {
    "show": _show,
    "ics": _calendar,
}


def _personal(parts: tuple[str, ...]) -> str:
    """An event is written in a private chat."""
    act = parts[2] if len(parts) > 2 else ""
    return f"event_{parts[1]}" if act in writing.ACTS else ""


COMMAND = Command("events", events)
BUTTONS = Buttons("e", press, personal=_personal)
