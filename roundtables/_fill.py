"""Who could fill a seat that is missing: experts and partners, best first, with the reasons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from model import (
    EntryId,
    Language,
    MemberId,
    NeedId,
    Registration,
    Roundtable,
    StakeholderGroup,
)
from roundtables._queue import free_seats


class Fit(StrEnum):
    """Why somebody would fill a gap; in the order in which it is told."""

    GROUP = "group"
    """Its group is missing."""
    NEED = "need"
    """It names a need that the call answers."""
    COUNTRY = "country"
    """Nobody is there from its country."""
    LANGUAGE = "language"
    """It works in a language of the table."""


_WEIGHTS: Mapping[Fit, float] = {Fit.GROUP: 4, Fit.NEED: 3, Fit.COUNTRY: 2, Fit.LANGUAGE: 1}
"""A missing group outweighs any other single reason; no two of the rest are alike."""
BALANCED = tuple(group for group in StakeholderGroup if group is not StakeholderGroup.OTHER)
"""The groups that a table on funding brings together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """What is there, at a table or among those interested in a call, and so what is not."""

    missing: frozenset[StakeholderGroup]
    countries: frozenset[str] = frozenset()
    """Two letters of each country that is there."""
    needs: Mapping[NeedId, float] = field(default_factory=dict)
    """What the call answers, and how surely (0 to 1)."""
    languages: frozenset[str] = frozenset()
    only_missing: bool = False
    """There is no room for any other group."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An entry on the list, as far as it matters here."""

    entry: EntryId
    member: MemberId
    need: NeedId | None
    """None: any."""
    group: StakeholderGroup | None
    countries: frozenset[str]
    """Empty: not said."""
    languages: tuple[Language, ...]


@dataclass(frozen=True, slots=True)
class Filling:
    candidate: Candidate
    reasons: tuple[Fit, ...]
    score: float


def missing_groups(
    table: Roundtable, present: Iterable[Registration], now: datetime
) -> tuple[Mapping[StakeholderGroup, int], int]:
    """Seats of each group's own that nobody holds, and how many open ones."""
    of_group, free = free_seats(table, present, now)
    return {group: n for group, n in of_group.items() if n}, free


def fill(gap: Gap, candidates: Iterable[Candidate]) -> tuple[Filling, ...]:
    """The best entry of each member who could fill the gap, best first.

    An entry that names another need than the call's fills nothing. Of two alike the older comes
    first: whoever came later does not push the others away.
    """
    best: dict[MemberId, Filling] = {}
    for one in sorted(candidates, key=lambda c: c.entry):
        if one.need is not None and one.need not in gap.needs:
            continue
        if gap.only_missing and one.group not in gap.missing:
            continue
        found = _weighed(gap, one)
        if one.member not in best or found.score > best[one.member].score:
            best[one.member] = found
    return tuple(sorted(best.values(), key=lambda f: (-f.score, f.candidate.entry)))


def _weighed(gap: Gap, one: Candidate) -> Filling:
    how_much = {
        Fit.GROUP: float(one.group in gap.missing),
        Fit.NEED: gap.needs.get(one.need, 0.0) if one.need else 0.0,
        Fit.COUNTRY: float(bool(one.countries - gap.countries)),
        Fit.LANGUAGE: float(not gap.languages.isdisjoint(one.languages)),
    }
    reasons = tuple(fit for fit in Fit if how_much[fit])
    return Filling(one, reasons, sum(_WEIGHTS[fit] * how_much[fit] for fit in Fit))


def not_there(groups: Mapping[StakeholderGroup, int]) -> frozenset[StakeholderGroup]:
    """The groups of a balanced table from which nobody is there; ``groups``: how many are."""
    return frozenset(group for group in BALANCED if not groups.get(group))
