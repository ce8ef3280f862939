"""Whether enough members want to talk about a call."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from model import Member

MEMBERS = 3
COUNTRIES = 2


@dataclass(frozen=True, slots=True)
class Quorum:
    """How many members are interested, from how many countries, and whether that is enough."""

    members: int
    countries: int
    reached: bool


def quorum(
    interested: Iterable[Member], members: int = MEMBERS, countries: int = COUNTRIES
) -> Quorum:
    """Count each member once; its countries are the first two letters of its NUTS codes.

    A member that named no region counts as a member and for no country.
    """
    once = {m.id: m for m in interested}
    lands = {region[:2] for m in once.values() for region in m.regions}
    reached = len(once) >= members and len(lands) >= countries
    return Quorum(len(once), len(lands), reached)
