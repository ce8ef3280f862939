"""/start: the set-up, or where a deep link leads."""

from __future__ import annotations

from datetime import timedelta

from actions.subscribe import arrive
from chat._awaited import land_on, setting_up
from chat._command import Command, For
from chat._land import is_beginning, is_invitation, is_link, land
from chat._steps import begin
from chat._turn import Turn
from model import MemberState

MOMENT = timedelta(minutes=1)


async def start(turn: Turn) -> None:
    """A newcomer is set up; who was away is back; a link is followed first."""
    began = is_beginning(turn.words)
    if (turn.words and not turn.in_group and not began) or is_link(turn.words):
        await _follow(turn)
    elif turn.in_group and began and _just_welcomed(turn):
        return
    elif await turn.may_settle():
        await _come(turn)
    else:
        await turn.refuse("admins-only")


def _just_welcomed(turn: Turn) -> bool:
    """A link that adds us to a group says /start there right after: the welcome was the answer."""
    since = turn.known.last_active_at
    return since is not None and turn.now - since < MOMENT


async def _follow(turn: Turn) -> None:
    await land(turn, turn.words)
    if is_invitation(turn.words):
        return  # answered there; a newcomer is offered the set-up afterwards
    if setting_up(turn.member) and await turn.may_settle():
        if is_link(turn.words):
            land_on(turn, turn.words)
        await begin(turn)
    elif turn.member.state is MemberState.IMPORTED:
        await _come(turn)


async def _come(turn: Turn) -> None:
    was = turn.member.state
    member = turn.member
    arrive(turn.assistant, member.chat_id, member.kind, member.language, turn.now)
    if setting_up(turn.member):
        await begin(turn)
        return
    key = {
        MemberState.IMPORTED: "start-imported",
        MemberState.PAUSED: "start-back",
        MemberState.STOPPED: "start-back",
    }.get(was, "start-again")
    await turn.tell(key, assistant=turn.assistant.settings.name)


COMMAND = Command("start", start, For.EVERYONE)
