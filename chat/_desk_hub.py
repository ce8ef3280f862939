"""What a roundtable points to: an event, and the committee or working group it is for."""

from __future__ import annotations

from collections.abc import Mapping

from actions.event_news import coming_events
from actions.events import NoSuchEvent, event_of, point_to, sees
from actions.pass_to import table_for
from chat._command import number
from chat._desk import DeskAct
from chat._turn import Turn
from messages.hosts import desk_pick, desk_picked
from model import Audience, AudienceId, Event, EventId, EventState, Roundtable

NONE = "none"


async def _event(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    """Choose one of those to come, or none."""
    a = turn.assistant
    if not more:
        found = [(str(one.id), one.title) for one in coming_events(a, turn.member, turn.now)]
        now = a.store.event_at(table.id)
        await turn.show(
            desk_pick(turn.language, table, "event", found, str(now.id) if now else "")
        )
        return
    chosen = _chosen_event(turn, more[0])
    if chosen is None and more[0] != NONE:
        await turn.refuse("event-gone")
        return
    before = point_to(a, turn.member, table, chosen, turn.now)
    title = chosen.title if chosen else ""
    await turn.show(desk_picked(turn.language, table, "event", title, _number(before)))


def _chosen_event(turn: Turn, said: str) -> Event | None:
    a = turn.assistant
    try:
        found = event_of(a, EventId(number(said) or 0), turn.member)
    except NoSuchEvent:
        return None
    may = found.state is not EventState.DRAFT and sees(a, turn.member, found, turn.now)
    return found if may else None


async def _audience(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    """Choose one, whose members are invited; or none."""
    a = turn.assistant
    if not more:
        found = [(str(one.id), one.name) for one in a.store.audiences()]
        now = a.store.audience_at(table.id)
        chosen = str(now.id) if now else ""
        await turn.show(desk_pick(turn.language, table, "audience", found, chosen))
        return
    wanted = a.store.audience(AudienceId(number(more[0]) or 0))
    if more[0] != NONE and (wanted is None or wanted.ended_at):
        await turn.refuse("audience-gone")
        return
    before = table_for(a, turn.member, table, wanted, turn.now)
    name = wanted.name if wanted else ""
    await turn.show(desk_picked(turn.language, table, "audience", name, _number(before)))


def _number(one: Event | Audience | None) -> str:
    return str(one.id) if one else NONE


ACTS: Mapping[str, DeskAct] = {"event": _event, "audience": _audience}
UNDO: Mapping[str, str] = {"event": "event", "audience": "audience"}
"""Choosing what was chosen before takes it back."""
