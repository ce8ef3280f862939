"""/event: an event is written, in one line or step by step, and changed later by the same steps.

What is written so far is a draft in the store: a restart loses nothing, and buttons carry its
number alone. ``e:<id>:edit[:<field>]`` asks, the other acts answer.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from actions import event_facts
from actions.events import (
    LONGEST,
    NoSuchEvent,
    call_off_event,
    change_event,
    draft_event,
    drop_event_draft,
    event_of,
    is_dated,
    may_act_on_event,
    may_write_events,
    publish_event,
    region_of,
)
from actions.hosting import NotAllowed
from chat._awaited import awaited, wait_for
from chat._command import Command, For, number
from chat._event_fields import Unread, call_said, kind_said, link_said, needs_said, when_said
from chat._turn import Turn
from messages import NeedChoice, reply
from messages.hosts import (
    event_ask,
    event_ask_audience,
    event_ask_kind,
    event_ask_needs,
    event_page,
    event_published,
    event_which,
)
from model import AudienceId, Event, EventId, EventKind, Message, NeedId

EVENT = "event"
"""What a member's next words mean: ``event`` a title, ``event:<id>:<field>`` an answer."""
_NEXT = {"title": "kind", "kind": "when", "when": "where", "where": "link", "link": "needs"}
"""What is asked after each answer while an event is written; then all of it is shown."""


async def event(turn: Turn) -> None:
    if turn.in_group:
        await turn.refuse("in-private-only")
    elif not may_write_events(turn.assistant, turn.member):
        await turn.refuse("event-writers-only")
    elif "|" in turn.words:
        await _in_one_line(turn)
    elif turn.words:
        await _begin(turn, turn.words)
    else:
        wait_for(turn, EVENT)
        await turn.say(event_which(turn.language))


async def _begin(turn: Turn, title: str) -> None:
    draft = draft_event(turn.assistant, turn.member, title, turn.now)
    await _ask(turn, draft, "kind", new=True)


async def _in_one_line(turn: Turn) -> None:
    """Title, kind, when and where; and, if they are there, link, needs and call."""
    parts = [" ".join(part.split()) for part in turn.words.split("|")]
    if len(parts) < 4 or not parts[0] or not parts[3]:
        await turn.tell("event-too-short")
        return
    facts: dict[str, Any] = {}
    fields = ("kind", "when", "where", "link", "needs", "call")
    try:
        for field, words in zip(fields, parts[1:], strict=False):
            if words:
                facts |= await _read(turn, field, words, turn.member.zone)
    except Unread as unread:
        await turn.tell(unread.key, **unread.facts)
        return
    draft = draft_event(turn.assistant, turn.member, parts[0], turn.now)
    await show_page(turn, change_event(turn.assistant, turn.member, draft, turn.now, **facts))


async def typed(turn: Turn, waiting: str) -> None:
    """The next answer of the dialogue, in words."""
    _, id_, field = (*waiting.split(":"), "", "")[:3]
    if not id_:
        wait_for(turn, "")
        await (_begin(turn, turn.words) if turn.words.strip() else event(turn))
        return
    try:
        found = event_of(turn.assistant, EventId(number(id_) or 0), turn.member)
        facts = await _read(turn, field, turn.words, found.zone)
        if field == "needs":
            facts = {"needs": tuple(dict.fromkeys((*found.needs, *facts["needs"])))}
        await _answered(turn, found, field, typed=True, **facts)
    except Unread as unread:
        await turn.tell(unread.key, **unread.facts)
    except NoSuchEvent:
        wait_for(turn, "")
        await turn.refuse("event-gone")
    except NotAllowed:
        wait_for(turn, "")
        await turn.refuse("event-writers-only")


async def _read(turn: Turn, field: str, words: str, zone: str) -> dict[str, Any]:
    """The facts that some words give. Raises ``Unread``."""
    a, said = turn.assistant, " ".join(words.split())
    if field == "title":
        return {"title": said[:LONGEST]}
    if field == "kind":
        return {"kind": kind_said(turn.language, said)}
    if field == "when":
        today = turn.now.astimezone(ZoneInfo(zone)).date()
        when = when_said(turn.language, said, zone, today, turn.now)
        return {"starts_at": when.starts_at, "ends_at": when.ends_at, "whole_day": when.whole_day}
    if field == "where":
        online = said.casefold() == "online"
        return {
            "place": "" if online else said[:LONGEST],
            "region": None if online else region_of(said),
        }
    if field == "link":
        return {"url": link_said(said)}
    if field == "needs":
        return {"needs": await asyncio.to_thread(needs_said, a, said)}
    return {"call": call_said(a, said)}


async def _answered(
    turn: Turn, found: Event, field: str, *, typed: bool = False, **facts: Any
) -> None:
    """Keep an answer; ask a draft's next question, or show all of it."""
    flowing = awaited(turn.member) == _awaits(found, field, new=True)
    changed = change_event(turn.assistant, turn.member, found, turn.now, **facts)
    following = _NEXT.get(field, "") if flowing else ""
    if following:
        await _ask(turn, changed, following, below=typed, new=True)
    else:
        await show_page(turn, changed, below=typed)


def _awaits(found: Event, field: str, *, new: bool) -> str:
    """``new``: the event is being written, and the next question follows."""
    return f"{EVENT}:{found.id}:{field}" + ":new" * new


async def _ask(
    turn: Turn, found: Event, field: str, *, below: bool = False, new: bool = False
) -> None:
    """Put one question; the next words answer it."""
    wait_for(turn, _awaits(found, field, new=new))
    if field == "kind":
        message = event_ask_kind(turn.language, found)
    elif field == "needs":
        message = _needs(turn, found, 0)
    elif field == "audience":
        audiences = [(one.id, one.name) for one in turn.store.audiences()]
        message = event_ask_audience(turn.language, found, audiences)
    else:
        message = event_ask(turn.language, found, field)
    await (turn.say(message) if below else turn.show(message))


def _needs(turn: Turn, found: Event, at: int) -> Message:
    a = turn.assistant
    groups = tuple(dict.fromkeys(need.group for need in a.needs))
    at = min(at, len(groups) - 1)
    choices = [
        NeedChoice(need.id, a.need_title(need.id, turn.language), need.id in found.needs)
        for need in a.needs
        if need.group == groups[at]
    ]
    return event_ask_needs(turn.language, found, groups, at, choices)


async def show_page(turn: Turn, found: Event, *, below: bool = False) -> None:
    """All of it, with the button that changes each part."""
    if not may_act_on_event(turn.assistant, turn.member, found):
        raise NotAllowed
    if awaited(turn.member).startswith(EVENT):
        wait_for(turn, "")
    facts = event_facts(turn.assistant, turn.member, found, turn.now)
    message = event_page(turn.language, facts, ready=is_dated(found, turn.now))
    await (turn.say(message) if below else turn.show(message))


Act = Callable[[Turn, Event, tuple[str, ...]], Awaitable[None]]
_FIELDS = frozenset({"title", "kind", "when", "where", "link", "needs", "call", "audience"})


async def _edit(turn: Turn, found: Event, more: tuple[str, ...]) -> None:
    if not may_act_on_event(turn.assistant, turn.member, found):
        raise NotAllowed
    if not more:
        await show_page(turn, found)
    elif more[0] in _FIELDS:
        await _ask(turn, found, more[0])
    else:
        await turn.refuse("button-unknown")


async def _kind(turn: Turn, found: Event, more: tuple[str, ...]) -> None:
    if not more or more[0] not in set(EventKind):
        await turn.refuse("button-unknown")
        return
    await _answered(turn, found, "kind", kind=EventKind(more[0]))


async def _online(turn: Turn, found: Event, _: tuple[str, ...]) -> None:
    await _answered(turn, found, "where", place="", region=None)


async def _skip(turn: Turn, found: Event, more: tuple[str, ...]) -> None:
    if more == ("link",):
        await _answered(turn, found, "link", url="")
    elif more == ("call",):
        await _answered(turn, found, "call", call=None)
    else:
        await turn.refuse("button-unknown")


async def _need(turn: Turn, found: Event, more: tuple[str, ...]) -> None:
    """Tick or untick one; a double tap on a tick not redrawn yet is one tap."""
    known = next((n for n in turn.assistant.needs if more and n.id == more[0]), None)
    if known is None:
        await turn.refuse("button-unknown")
        return
    ticked = turn.button_label().startswith("✓")
    needs = [need for need in found.needs if need != known.id]
    if ticked == (known.id in found.needs):
        needs += [] if ticked else [NeedId(known.id)]
        found = change_event(turn.assistant, turn.member, found, turn.now, needs=tuple(needs))
    elif not may_act_on_event(turn.assistant, turn.member, found):
        raise NotAllowed
    groups = list(dict.fromkeys(n.group for n in turn.assistant.needs))
    await turn.show(_needs(turn, found, groups.index(known.group)))


async def _need_page(turn: Turn, found: Event, more: tuple[str, ...]) -> None:
    at = number(more[0]) if more else None
    if not may_act_on_event(turn.assistant, turn.member, found):
        raise NotAllowed
    await (turn.refuse("button-unknown") if at is None else turn.show(_needs(turn, found, at)))


async def _audience(turn: Turn, found: Event, more: tuple[str, ...]) -> None:
    id_ = number(more[0]) if more else None
    known = turn.store.audience(AudienceId(id_)) if id_ else None
    if id_ is None or (id_ and known is None):
        await turn.refuse("button-unknown")
        return
    await _answered(turn, found, "audience", audience=known.id if known else None)


async def _publish(turn: Turn, found: Event, _: tuple[str, ...]) -> None:
    try:
        published = publish_event(turn.assistant, turn.member, found, turn.now)
    except ValueError:
        await show_page(turn, found)
        return
    await turn.show(event_published(turn.language, published, turn.bot.username))


async def _drop(turn: Turn, found: Event, _: tuple[str, ...]) -> None:
    drop_event_draft(turn.assistant, turn.member, found)
    wait_for(turn, "")
    await turn.show(reply(turn.language, "event-dropped"))


def _off(off: bool) -> Act:
    async def act(turn: Turn, found: Event, _: tuple[str, ...]) -> None:
        await show_page(
            turn, call_off_event(turn.assistant, turn.member, found, turn.now, off=off)
        )

    return act


ACTS: Mapping[str, Act] = {
    "edit": _edit,
    "kind": _kind,
    "online": _online,
    "skip": _skip,
    "need": _need,
    "needs": _need_page,
    "aud": _audience,
    "publish": _publish,
    "drop": _drop,
    "off": _off(True),
    "on": _off(False),
}
"""What only a writer of events does; ``chat/events.py`` answers the taps."""
COMMAND = Command("event", event, For.EVERYONE)
