"""What members' own verdicts say of the tags: how often each need's tags were right."""

from __future__ import annotations

from collections import Counter

from actions._assistant import Assistant
from actions.region_needs import served
from model import Band, NeedId


def precision_by_need(a: Assistant) -> dict[NeedId, dict[str, float]]:
    """By need: verdicts, how many of them said that the call fits, and that share.

    A verdict counts for each of the member's needs that the call is tagged with: saving a
    call or being interested says that it fits, "not our topic" that it does not.
    """
    fits: Counter[NeedId] = Counter()
    given: Counter[NeedId] = Counter()
    verdicts = a.store.verdicts()
    tags = a.store.tags({v.call for v in verdicts})
    for verdict in verdicts:
        member = a.store.member(verdict.member)
        wanted = served(a, member).needs if member else {}
        for tag in tags.get(verdict.call, ()):
            if tag.need in wanted and tag.band is not Band.MAYBE:
                given[tag.need] += 1
                fits[tag.need] += verdict.fits
    return {
        need: {"verdicts": n, "fits": fits[need], "precision": round(fits[need] / n, 4)}
        for need, n in sorted(given.items())
    }
