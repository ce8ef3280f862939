"""/region: where; by name, by code or by a location, and always confirmed by a tap."""

from __future__ import annotations

from chat._awaited import setting_up, wait_for
from chat._command import Command, For
from chat._steps import ask, regions_message
from chat._turn import Turn

MATCHES = 6
LONGEST = 100
"""Characters of a name that are looked at."""


async def region(turn: Turn) -> None:
    if turn.words:
        _wait(turn)
        await typed(turn)
    else:
        await ask(turn, "region")


async def typed(turn: Turn) -> None:
    """Offer what the words may mean."""
    words = " ".join(turn.words.split())[:LONGEST]
    found = turn.assistant.regions.search(words, MATCHES)
    await turn.say(regions_message(turn, [r.code for r in found], words))


async def located(turn: Turn, latitude: float, longitude: float) -> None:
    """Offer the region of a shared location and what it lies in."""
    _wait(turn)
    found, far = turn.assistant.regions.around(latitude, longitude)
    await turn.say(regions_message(turn, found, located=True, far=far))


def _wait(turn: Turn) -> None:
    if not setting_up(turn.member):
        wait_for(turn, "region")


COMMAND = Command("region", region, For.SETTLERS)
