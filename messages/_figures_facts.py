"""Figures about all members, as they may be told; nothing here is about anybody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from model import HELD, Figure, NeedId, NutsCode, Programme, Quarter, exactly

ALL = "all"
"""The column of all time; others are years (``2026``) and quarters (``2026-Q1``)."""
OPEN = "open"
"""Seats for any group."""


class Counted(StrEnum):
    """What is counted, each in the quarter in which it was; of a table, in which it met."""

    INTERESTED = "interested"
    SAVED = "saved"
    SIGNED_UP = "signed-up"
    """For any table, whatever became of it."""
    SEATED = "seated"
    """At a table that was held, as all who attended."""
    ATTENDED = "attended"
    APPLICATIONS = "applications"
    """Once for each member that reported it: partners report the same one."""


class By(StrEnum):
    GROUP = "group"
    COUNTRY = "country"
    PROGRAMME = "programme"
    NEED = "need"
    """Does not add up: a call answers several needs."""
    RESULT = "result"
    """Of applications: applied (no answer yet), funded, not-funded."""
    KIND = "kind"
    """Of people at tables: member or guest."""


class Tables(StrEnum):
    """What became of tables; each is counted once, and as ``BALANCED`` beside ``HELD``."""

    HELD = "held"
    """A host said so, or somebody checked in or something was noted."""
    BALANCED = "balanced"
    """Held, with people of three groups or more."""
    PLANNED = "planned"
    CANCELLED = "cancelled"
    NOT_HELD = "not-held"
    """A host said that it did not take place."""
    UNKNOWN = "unknown"
    """Its end has passed, and nobody said whether it took place."""


class CameOf(StrEnum):
    """What hosts told that came of their tables."""

    CONSORTIUM = "consortium"
    APPLIED = "applied"
    GRANTED = "granted"
    REJECTED = "rejected"
    RESERVE = "reserve"


@dataclass(frozen=True, slots=True)
class Series:
    totals: Mapping[str, Figure]
    by: Mapping[By, Mapping[tuple[str, str], Figure]]
    """Part and column; a part that is empty is "not said"."""

    def parts(self, by: By) -> tuple[str, ...]:
        return tuple(dict.fromkeys(part for part, _ in self.by.get(by, {})))


@dataclass(frozen=True, slots=True)
class Membership:
    """Who is a member now."""

    total: Figure
    named: Figure
    """Who named an organisation."""
    groups: Mapping[str, Figure]
    countries: Mapping[str, Figure]
    cells: Mapping[tuple[str, str], Figure]
    """Group and country."""
    by_region: Mapping[NutsCode, Figure]
    """Of the first region of each."""
    regions: Figure
    """Different ones, all regions of all members; of too few members nothing is told."""
    stock: Mapping[tuple[str, Quarter], int]
    """Members of a group at the end of a quarter, in steps of five."""

    @property
    def countries_met(self) -> Figure:
        if self.total.exact is None:
            return HELD
        return exactly(sum(1 for land, n in self.countries.items() if land and n != exactly(0)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    as_of: datetime
    parents: Mapping[str, str]
    """Of each quarter and year, the column above it."""
    members: Membership
    series: Mapping[Counted, Series]
    tables: Mapping[tuple[Tables, str], int]
    seats: Mapping[tuple[str, str], int]
    """Offered at tables that were held, by group or ``OPEN``, and column."""
    calls: Mapping[tuple[Programme, str], int]
    """Found."""
    open_calls: Mapping[Programme, int]
    came_of: Mapping[tuple[CameOf, str], int]
    granted: Mapping[str, Decimal | None]
    """Euros that members said they were granted, by column; None: of too few to be told."""
    granted_to_tables: Mapping[str, Decimal]
    """Euros, as hosts told."""


@dataclass(frozen=True, slots=True)
class Period:
    """Whole quarters. The columns add up to it."""

    columns: tuple[str, ...]
    first: Quarter | None = None
    """None: from the beginning."""
    last: Quarter | None = None

    def figure(self, numbers: Mapping[str, Figure]) -> Figure:
        """``numbers`` by column."""
        return sum((numbers.get(column, exactly(0)) for column in self.columns), exactly(0))

    def part(self, numbers: Mapping[tuple[str, str], Figure], part: str) -> Figure:
        return self.figure({c: n for (p, c), n in numbers.items() if p == part})

    def euros(self, amounts: Mapping[str, Decimal | None]) -> Decimal | None:
        """``amounts`` by column. 0: none is known; None: of too few to be told."""
        found = [amounts.get(column, Decimal(0)) for column in self.columns]
        known = [amount for amount in found if amount is not None]
        return sum(known, Decimal(0)) if len(known) == len(found) else None


@dataclass(frozen=True, slots=True)
class Gap:
    """A need, who declared it, and how many calls are open that surely answer it."""

    need: NeedId
    members: Figure
    regions: int | None
    """Of those members; None: of too few to be told."""
    stated: int
    """Regions whose facilitators said that they need it."""
    calls: int

    @property
    def is_declared(self) -> bool:
        return self.stated > 0 or self.members != exactly(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Radar:
    """Needs that members and regions declared, beside the calls that are open."""

    as_of: datetime
    country: NutsCode | None
    """None: all of them."""
    gaps: tuple[Gap, ...]
    """The widest first; needs that nobody declared and no call answers are left out."""

    @property
    def declared(self) -> tuple[Gap, ...]:
        return tuple(gap for gap in self.gaps if gap.is_declared)

    @property
    def undeclared(self) -> tuple[Gap, ...]:
        """Calls are open for needs that nobody here declared."""
        return tuple(gap for gap in self.gaps if not gap.is_declared and gap.calls)
