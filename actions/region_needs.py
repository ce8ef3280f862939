"""What a region needs, as its facilitators said; it serves members who chose no needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from actions._assistant import Assistant
from actions.hosting import NotAllowed
from model import Member, NeedId, NutsCode


@dataclass(frozen=True, slots=True)
class OfRegion:
    """The needs kept of one region, with their weights."""

    region: NutsCode
    needs: Mapping[NeedId, float]


def set_region_needs(
    a: Assistant,
    member: Member,
    region: NutsCode,
    needs: Mapping[NeedId, float],
    now: datetime,
) -> None:
    """Replace what a region needs; with no needs it has none of its own any more.

    It announces nothing: what was told stays told. Raises ``NotAllowed`` to whoever is no
    facilitator with that region, or one above or below it, and ``KeyError`` for a need or a
    region that does not exist.
    """
    if region not in a.regions or (unknown := needs.keys() - {n.id for n in a.needs}):
        raise KeyError(region if region not in a.regions else min(unknown))
    if not may_set(a, member, region):
        raise NotAllowed
    with a.store.transaction():
        for code in a.regions.current(region):
            a.store.set_region_needs(code, needs, member.id, now)
            a.store.audit(member.id, "region needs", f"{code}: {', '.join(sorted(needs))}", now)


def may_set(a: Assistant, member: Member, region: NutsCode) -> bool:
    """Whether the member is a facilitator of that region, or of one above or below it."""
    return (
        member.facilitator
        and region in a.regions
        and any(a.regions.overlaps(region, own) for own in member.regions)
    )


def regions_now(a: Assistant, regions: Iterable[NutsCode]) -> tuple[NutsCode, ...]:
    """These regions by today's codes."""
    return tuple(dict.fromkeys(now for code in regions for now in a.regions.current(code)))


def needs_of(a: Assistant, regions: Iterable[NutsCode]) -> tuple[OfRegion, ...]:
    """What each of these regions needs: its own needs, else those of the nearest region above
    that has some; regions without any are left out."""
    found: dict[NutsCode, OfRegion] = {}
    for region in regions_now(a, regions):
        for code in (region, *a.regions.parents(region)):
            needs = a.store.region_needs(code)
            if needs:
                found[code] = OfRegion(code, needs)
                break
    return tuple(found.values())


def take_over(a: Assistant, member: Member, region: NutsCode) -> None:
    """Tick what a region needs as the member's own needs, beside those it has."""
    a.store.save_member(replace(member, needs={**a.store.region_needs(region), **member.needs}))


def served_by(a: Assistant, member: Member) -> tuple[OfRegion, ...]:
    """The regions whose needs decide what the member hears of; empty: it chose its own, or none
    of its regions has any."""
    return () if member.needs else needs_of(a, member.regions)


def served(a: Assistant, member: Member) -> Member:
    """The member with the needs that decide what it hears of: its own, else its regions'.

    Without any, every need counts. Of a need of several regions the greatest weight counts.
    To be read only: saved, these needs would become its own.
    """
    needs = dict(member.needs)
    for one in served_by(a, member):
        for need, weight in one.needs.items():
            needs[need] = max(weight, needs.get(need, weight))
    return replace(member, needs=needs)
