"""Where the chat is with a call: ``c:<id>:track[:<stage>|note|erase|grant|off|quiet|done]``."""

from __future__ import annotations

from actions.adjust import set_questions
from actions.track import LONGEST_NOTE, NoAmount, NoteTooLong, set_grant, set_note, set_stage
from chat._awaited import awaited, go, setting_up, wait_for
from chat._command import number
from chat._turn import Turn
from messages import (
    TrackFacts,
    grant_step,
    grant_unread,
    note_step,
    reply,
    track_page,
)
from model import CallId, Message, Stage, StoredCall

GRANT, NOTE = "grant:", "note:"
"""What a member's next words mean, before the number of the call."""


async def press(turn: Turn, stored: StoredCall, act: str) -> None:
    """One tap on the page of a call, or on a question about it."""
    if act:
        stop_waiting(turn)
    a, member = turn.assistant, turn.member
    if act in set(Stage):
        set_stage(a, member, stored.id, Stage(act), turn.now)
        asks = Stage(act) is Stage.FUNDED and _facts(turn, stored).track.amount is None
        await (_ask_grant(turn, stored) if asks else turn.show(_page(turn, stored)))
    elif act == "grant":
        await _ask_grant(turn, stored)
    elif act == "note":
        wait_for(turn, f"{NOTE}{stored.id}")
        await turn.show(note_step(turn.language, _facts(turn, stored), LONGEST_NOTE))
    elif act == "quiet":
        set_questions(a, member, False)
        await turn.show(reply(turn.language, "questions-off"))
    elif act in ("", "off", "erase", "done"):
        if act == "off":
            set_stage(a, member, stored.id, None, turn.now)
        elif act == "erase":
            set_note(a, member, stored.id, "", turn.now)
        await turn.show(_page(turn, stored))
    else:
        await turn.refuse("button-unknown")


async def typed(turn: Turn, awaited: str) -> None:
    """The amount of a grant, or a note, in words."""
    what, _, call = awaited.partition(":")
    stored = turn.store.call(CallId(number(call) or 0))
    if stored is None:
        stop_waiting(turn)
        await turn.refuse("call-gone")
        return
    try:
        if f"{what}:" == GRANT:
            set_grant(turn.assistant, turn.member, stored.id, turn.words)
        else:
            set_note(turn.assistant, turn.member, stored.id, turn.words, turn.now)
    except NoAmount:
        await turn.say(grant_unread(turn.language, stored.id, turn.words))
    except NoteTooLong:
        await turn.tell("note-long", length=len(turn.words), most=LONGEST_NOTE)
    else:
        stop_waiting(turn)
        await turn.say(_page(turn, stored))


def stop_waiting(turn: Turn) -> None:
    """The next words are no amount and no note any more; a set-up goes on where it was."""
    if not awaited(turn.member).startswith((GRANT, NOTE)):
        return
    wait_for(turn, "")
    if setting_up(turn.member):
        go(turn, turn.member.setup_step)


async def _ask_grant(turn: Turn, stored: StoredCall) -> None:
    facts = _facts(turn, stored)
    if facts.track.stage is not Stage.FUNDED:
        await turn.show(_page(turn, stored))
        return
    wait_for(turn, f"{GRANT}{stored.id}")
    await turn.show(grant_step(turn.language, facts))


def _page(turn: Turn, stored: StoredCall) -> Message:
    return track_page(turn.language, _facts(turn, stored))


def _facts(turn: Turn, stored: StoredCall) -> TrackFacts:
    member = turn.member
    track = turn.store.track(member.id, stored.id)
    return TrackFacts(
        call=stored, track=track, now=turn.now, zone=member.zone, in_group=turn.in_group
    )
