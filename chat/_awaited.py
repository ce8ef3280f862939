"""What a member's next free text means, and where a newcomer is to land after the set-up."""

from __future__ import annotations

from actions.adjust import awaits
from actions.subscribe import TYPED, go_to
from chat._turn import Turn
from model import Member

_LANDING = " landing="


def awaited(member: Member) -> str:
    """What the next free text means, without where the member is to land after the set-up.

    A question beside the set-up that is answered, or left, leaves the set-up's own.
    """
    asked = member.awaiting.partition(_LANDING)[0]
    return asked or (member.setup_step if member.setup_step in TYPED else "")


def landing(member: Member) -> str:
    """The deep link that brought a newcomer here; empty: none."""
    return member.awaiting.partition(_LANDING)[2]


def land_on(turn: Turn, link: str) -> None:
    """Remember where a newcomer wanted to go."""
    _save(turn, awaited(turn.member), link)


def wait_for(turn: Turn, what: str) -> Member:
    """What the next free text will mean, empty: nothing but itself; where the member is to land
    is kept."""
    return _save(turn, what, landing(turn.member))


def _save(turn: Turn, what: str, link: str) -> Member:
    return awaits(turn.assistant, turn.member, what + (_LANDING + link if link else ""))


def setting_up(member: Member) -> bool:
    return bool(member.setup_step)


def go(turn: Turn, step: str) -> None:
    """Wait for this step's answer; where the member is to land is kept."""
    link = landing(turn.member)
    go_to(turn.assistant, turn.member, step, turn.now)
    if step and link:
        land_on(turn, link)
