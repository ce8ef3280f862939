"""``set:zone:<zone>``: the time zone, chosen from the likely ones or found by a city."""

from __future__ import annotations

from actions.subscribe import set_zone
from chat._awaited import wait_for
from chat._overview import overview
from chat._steps import go, setting_up
from chat._turn import Turn
from messages import ZoneFacts, zone_step
from model import Message

ZONE = "zone"
"""What a member's next words mean."""
OFFERED = 12
LONGEST = 100
"""Characters of a name that are looked at."""


async def press(turn: Turn, value: str) -> None:
    if value not in turn.assistant.regions.search_zones(value):
        wait_for(turn, ZONE)
        await turn.show(_question(turn))
        return
    member = set_zone(turn.assistant, turn.member, value, turn.now)
    if setting_up(member):
        go(turn, member.setup_step)
    else:
        wait_for(turn, "")
    await turn.show(overview(turn))


async def typed(turn: Turn) -> None:
    """Offer the zones the words may mean."""
    await turn.say(_question(turn, " ".join(turn.words.split())[:LONGEST]))


def _question(turn: Turn, words: str = "") -> Message:
    regions, member = turn.assistant.regions, turn.member
    found = regions.search_zones(words) if words else ()
    facts = ZoneFacts(
        now=turn.now,
        zone=member.zone,
        offered=found or regions.likely_zones(member.regions, OFFERED),
        typed=words,
        found=bool(found),
        in_group=turn.in_group,
    )
    return zone_step(turn.language, facts)
