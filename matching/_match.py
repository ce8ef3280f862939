"""Does this call meet this member's profile, and how well? Gate first, never mixed with score."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from matching._gate import gate
from matching._regions import Regions
from model import Answer, Match, Member, StoredCall, Tag


def match(
    stored: StoredCall, tags: Sequence[Tag], member: Member, regions: Regions, now: datetime
) -> Match | None:
    """None if no tag answers a need of the member, or a check says no.

    The score is the best of the wanted tags': how sure it is, times how much the member
    weights that need. It orders; it never drops.
    """
    wanted = [t for t in tags if not member.needs or t.need in member.needs]
    if not wanted:
        return None
    checks = gate(stored.call, member, regions, now)
    if any(c.answer is Answer.NO for c in checks):
        return None

    def weighted(tag: Tag) -> float:
        return tag.score * member.needs.get(tag.need, 1.0)

    wanted.sort(key=lambda t: (-weighted(t), t.need))
    return Match(stored, tuple(wanted), checks, weighted(wanted[0]))
