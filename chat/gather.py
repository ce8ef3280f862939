"""A facilitator's word on a call that enough are interested in: ``g:<call>:<act>``."""

from __future__ import annotations

from actions.hosting import may_host
from actions.look import told_call
from actions.quorum import quorum_facts, take_stance
from chat._command import Buttons, number
from chat._turn import Turn
from db import Stance
from messages import quorum
from model import CallId

_STANCES = {"take": Stance.TAKEN, "quiet": Stance.QUIET, "give": None, "again": None}


async def press(turn: Turn) -> None:
    """One tap; the proposal is drawn anew as it stands now."""
    _, id_, act = (*turn.parts, "", "")[:3]
    a, known = turn.assistant, number(id_)
    if turn.in_group or not may_host(a, turn.member):
        await turn.refuse("facilitators-only")
        return
    stored = told_call(a, CallId(known)) if known is not None else None
    if stored is None:
        await turn.refuse("call-gone")
        return
    if act in _STANCES:
        take_stance(a, turn.member, stored.id, _STANCES[act], turn.now)
    elif act != "show":
        await turn.refuse("button-unknown")
        return
    words = quorum(turn.language, quorum_facts(a, turn.member, stored, turn.now))
    await (turn.say(words) if act == "show" else turn.show(words))


BUTTONS = Buttons("g", press)
