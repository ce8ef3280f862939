"""Whether enough members want to talk about a call."""

from __future__ import annotations

MEMBERS = 3
COUNTRIES = 2


def quorum(
    members: int, countries: int, least_members: int = MEMBERS, least_countries: int = COUNTRIES
) -> bool:
    """Whether so many interested members, from so many countries in all, are enough."""
    return members >= least_members and countries >= least_countries
