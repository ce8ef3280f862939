"""How everything stands: the settings with a button for each."""

from __future__ import annotations

from actions.region_needs import served, served_by
from chat._turn import Turn
from messages import SettingsFacts, settings
from model import Message


def overview(turn: Turn) -> Message:
    """What this chat hears, where, when, and in which language."""
    member, a = turn.member, turn.assistant
    needs = served(a, member).needs
    regions = [one.region for one in served_by(a, member)]
    facts = SettingsFacts(
        member=member,
        now=turn.now,
        regions=tuple(a.regions.name(r, turn.language) for r in member.regions),
        needs=tuple(a.need_title(n, turn.language) for n in needs),
        needs_of=tuple(a.regions.name(r, turn.language) for r in regions),
    )
    return settings(turn.language, facts)
