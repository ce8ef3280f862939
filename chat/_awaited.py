"""What a member's next free text means, and where a newcomer lands after the set-up."""

from __future__ import annotations

from actions.adjust import awaits
from chat._turn import Turn
from model import Member

_LANDING = " landing="


def awaited(member: Member) -> str:
    """What the next free text means, without where the member is to land after the set-up."""
    return member.awaiting.partition(_LANDING)[0]


def landing(member: Member) -> str:
    """The deep link that brought a newcomer here; empty: none."""
    return member.awaiting.partition(_LANDING)[2]


def land_on(turn: Turn, link: str) -> None:
    """Remember where a newcomer wanted to go."""
    member = turn.member
    awaits(turn.assistant, member, awaited(member) + _LANDING + link)


def wait_for(turn: Turn, what: str) -> None:
    """What the next free text will mean; where the member is to land is kept."""
    link = landing(turn.member)
    awaits(turn.assistant, turn.member, what)
    if link:
        land_on(turn, link)
