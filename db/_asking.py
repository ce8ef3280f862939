"""What a search may be asked, and the parameters of its statements that come of it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import TypedDict

from db._codec import stamp, stamp_or_none, to_json
from model import NeedId, NutsCode, Programme

_MOST_CLOSED = 1000


class Filters(TypedDict, total=False):
    """What narrows a search. Without ``limit`` ten calls are given, from ``offset`` on."""

    answering: Collection[NeedId] | None
    """Only calls that answer one of these."""
    region: NutsCode | None
    regions: Collection[NutsCode]
    """Only calls open to one of these; with ``region`` both must be."""
    within: Collection[NutsCode]
    """The same once more."""
    programme: Programme | None
    programmes: Collection[Programme]
    """Only calls of one of these; with ``programme`` both must be."""
    closes_from: datetime | None
    closes_to: datetime | None
    """Only calls with a cut-off from the one to the other, both included."""
    open_only: bool
    """Leaves out undated calls too: nobody knows whether those are open."""
    planned: bool
    """Only those announced that do not take applications yet."""
    limit: int
    offset: int


class Manner(TypedDict, total=False):
    """How a search is done."""

    titled: str
    """Calls with all of these words in their title are found, too."""
    every: bool
    """All words, or a need: nothing is found by some of the words."""
    closed: bool
    """False: closed calls only where nothing else is found."""
    by_deadline: bool
    """The next deadline first; otherwise the best first. Closed calls come last in any case."""
    own_regions: Collection[NutsCode]
    own_needs: Collection[NeedId]
    """Of calls that are as good, those of these come first."""


class Asking(Filters, Manner, total=False):
    """All that ``find`` is asked."""


def codes(regions: Collection[NutsCode]) -> str:
    """``,CZ08,DE,``"""
    return f",{','.join(sorted(regions))},"


def parameters(now: datetime, asking: Asking) -> dict[str, object]:
    """The parameters of all statements."""
    answering = asking.get("answering")
    programmes, regions = asking.get("programmes", ()), asking.get("regions", ())
    within = asking.get("within", ())
    return {
        "now": stamp(now),
        "answering": None if answering is None else to_json(sorted(answering)),
        "region": codes([region]) if (region := asking.get("region")) else None,
        "regions": codes(regions) if regions else None,
        "within": codes(within) if within else None,
        "programme": asking.get("programme"),
        "programmes": to_json(sorted(programmes)) if programmes else None,
        "closes_from": stamp_or_none(asking.get("closes_from")) or "",
        "closes_to": stamp_or_none(asking.get("closes_to")) or "~",
        "closing": bool(asking.get("closes_from") or asking.get("closes_to")),
        "open_only": asking.get("open_only", False),
        "planned": asking.get("planned", False),
        "most": max(_MOST_CLOSED, asking.get("offset", 0) + asking.get("limit", 10)),
    }
