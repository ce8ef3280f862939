"""The gap radar: needs that members and regions declared, beside the calls open for them."""

from __future__ import annotations

import asyncio
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from actions import disclosure
from actions._assistant import Assistant
from actions._figures_gather import MEMBERS, in_slices, slices
from messages.figures import ALL, Gap, Radar
from model import FEW, Figure, NeedId, NutsCode, exactly

_ABOUT = 2
"""Fewer than five are taken for as many where gaps are put in order: the order tells no more."""


@dataclass
class _Declared:
    members: Counter[tuple[str, str]] = field(default_factory=Counter)
    """By need and country."""
    regions: set[tuple[NeedId, NutsCode]] = field(default_factory=set)
    """Of those members."""


async def radars(a: Assistant, now: datetime) -> dict[NutsCode | None, Radar]:
    """The radar of each country in which a need was declared, and that of all (None)."""
    declared = _Declared()
    await in_slices(a, _pieces(a, declared))
    stated = a.store.needs_stated()
    lands = {land for _, land in declared.members} | {region[:2] for _, region in stated}
    countries = tuple(NutsCode(land) for land in sorted(lands) if land)
    # beside the event loop: tens of thousands of pairs
    told = await asyncio.to_thread(_told, declared, countries)
    regions = await asyncio.to_thread(_by_country, declared.regions)
    speaking = _by_country(stated)
    found: dict[NutsCode | None, Radar] = {}
    for country in (None, *countries):
        await a.courtesy.rest()
        where = [country] if country else []
        calls = a.store.open_by_need(where, now)
        gaps = [
            _gap(need.id, country, told, regions, speaking, calls.get(need.id, 0))
            for need in a.needs
        ]
        shown = sorted((gap for gap in gaps if gap.is_declared or gap.calls), key=_width)
        found[country] = Radar(as_of=now, country=country, gaps=tuple(shown))
    return found


def _pieces(a: Assistant, declared: _Declared) -> Iterator[None]:
    for part in slices(a.store.last_member(), MEMBERS):
        profiles = {one.member: one for one in a.store.profiles(*part) if one.there}
        regions = {text: json.loads(text) for text in {p.regions for p in profiles.values()}}
        yield
        for member, need in a.store.needs_chosen(*part):
            if member in profiles:
                who = profiles[member]
                declared.members[need, who.country] += 1
                for code in regions[who.regions]:
                    declared.regions.add((need, code))
        yield


def _told(
    declared: _Declared, countries: tuple[NutsCode, ...]
) -> Mapping[tuple[str, str], Figure]:
    """By need, and country or all."""
    parents = dict.fromkeys((*countries, ""), ALL)
    needs = sorted({need for need, _ in declared.members})
    return disclosure.table(declared.members, needs, parents, disjoint=False)


def _gap(
    need: NeedId,
    country: NutsCode | None,
    told: Mapping[tuple[str, str], Figure],
    regions: Mapping[tuple[NeedId, NutsCode | None], int],
    stated: Mapping[tuple[NeedId, NutsCode | None], int],
    calls: int,
) -> Gap:
    members = told.get((need, country or ALL), exactly(0))
    return Gap(
        need=need,
        members=members,
        # of a few members, in how many regions they are would say how many they are
        regions=regions[need, country] if members.exact is not None else None,
        stated=stated[need, country],
        calls=calls,
    )


def _by_country(
    pairs: set[tuple[NeedId, NutsCode]],
) -> Counter[tuple[NeedId, NutsCode | None]]:
    """How many regions of each country, and of all, go with each need."""
    found: Counter[tuple[NeedId, NutsCode | None]] = Counter()
    for need, region in pairs:
        found[need, None] += 1
        found[need, NutsCode(region[:2])] += 1
    return found


def _width(gap: Gap) -> tuple[bool, float, str]:
    """First what no call answers; then by how many members there are to a call."""
    members = _ABOUT if gap.members == FEW else gap.members.least
    return gap.calls > 0, -(members + gap.stated) / (gap.calls + 1), gap.need


def countries_of(found: Mapping[NutsCode | None, Radar]) -> dict[NutsCode, int]:
    """By country, how many needs were declared there that no open call answers."""
    counts: defaultdict[NutsCode, int] = defaultdict(int)
    for country, radar in found.items():
        if country is not None:
            counts[country] = sum(1 for gap in radar.declared if not gap.calls)
    return dict(counts)
