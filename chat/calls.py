"""/calls: what is open now and meets the profile, best first."""

from __future__ import annotations

from actions.preview import has_maybes, open_matches, open_maybes
from chat._awaited import setting_up
from chat._command import Command
from chat._lists import page_of
from chat._turn import Turn
from messages import offer_setup
from model import Message


async def calls(turn: Turn) -> None:
    await turn.say(page(turn, 0))
    if setting_up(turn.member) and await turn.may_settle():
        await turn.say(offer_setup(turn.language, turn.member.setup_step))


def page(turn: Turn, number: int) -> Message:
    found = open_matches(turn.assistant, turn.member, turn.now)
    unsure = has_maybes(turn.assistant, turn.member, turn.now)
    more = ("button-perhaps", "p:perhaps:0") if unsure else None
    return page_of(turn, "calls", "calls-heading", found, number, more)


def perhaps(turn: Turn, number: int) -> Message:
    """What is only a maybe: on request, apart from the rest, and marked so in words."""
    found = open_maybes(turn.assistant, turn.member, turn.now)
    return page_of(
        turn, "perhaps", "perhaps-heading", found, number, ("button-calls", "p:calls:0")
    )


COMMAND = Command("calls", calls)
