"""What members' own verdicts say of the tags: how often each need's tags were right."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import asdict

from actions._assistant import Assistant
from actions.region_needs import served
from matching import Text
from model import CallId, MemberId, NeedId

FEWEST = 5
"""No figure is given about fewer members than these."""


def precision_by_need(a: Assistant, fewest: int = FEWEST) -> dict[NeedId, dict[str, float]]:
    """By need: verdicts, how many of them said that the call fits, and that share.

    A verdict counts for each of the needs by which the member is served and that the call is
    tagged with: "fits", saving a call or being interested says that it fits, "not our topic"
    that it does not. A need that fewer than ``fewest`` members judged is left out.
    """
    fits: Counter[NeedId] = Counter()
    given: Counter[NeedId] = Counter()
    judges: dict[NeedId, set[MemberId]] = defaultdict(set)
    for member, _, need, fit in _judged(a):
        given[need] += 1
        fits[need] += fit
        judges[need].add(member)
    return {
        need: {"verdicts": n, "fits": fits[need], "precision": round(fits[need] / n, 4)}
        for need, n in sorted(given.items())
        if len(judges[need]) >= fewest
    }


def labelled(a: Assistant) -> bytes:
    """The calls that members judged, as JSON lines that ``evaluate`` takes; of members nothing.

    ``must`` holds the needs that more members confirmed than denied; those that more denied
    are in neither list, and so a false alarm if found. What nobody judged, or as many
    confirmed as denied, counts neither way: it is in ``may``.
    """
    votes: dict[CallId, Counter[NeedId]] = defaultdict(Counter)
    for _, call_id, need, fit in _judged(a):
        votes[call_id][need] += 1 if fit else -1
    lines = []
    calls = a.store.calls(votes)
    for call_id, given in sorted(votes.items()):
        call = calls[call_id].call
        if any(given.values()):
            row = {
                "id": call.reference or call.key,
                **asdict(Text.of(call)),
                "must": sorted(need for need, sum_ in given.items() if sum_ > 0),
                "may": sorted(need.id for need in a.needs if not given[need.id]),
            }
            lines.append(json.dumps(row, ensure_ascii=False) + "\n")
    return "".join(lines).encode()


def _judged(a: Assistant) -> Iterator[tuple[MemberId, CallId, NeedId, bool]]:
    """Each verdict with each need it is about."""
    verdicts = a.store.verdicts()
    tags = a.store.tags({v.call for v in verdicts})
    for verdict in verdicts:
        member = a.store.member(verdict.member)
        wanted = served(a, member).needs if member else {}
        for tag in tags.get(verdict.call, ()):
            if tag.need in wanted and tag.sure:
                yield verdict.member, verdict.call, tag.need, verdict.fits
