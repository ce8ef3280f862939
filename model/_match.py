"""Why a call answers a need, and why a member should hear of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from model._call import NutsCode, StoredCall

NeedId = NewType("NeedId", str)


class Band(StrEnum):
    """How sure a tag is: what may be done with it."""

    STRONG = "strong"
    """May be pushed at once."""
    LIKELY = "likely"
    """Waits for the digest."""
    MAYBE = "maybe"
    """Shown only on request."""


@dataclass(frozen=True, slots=True)
class Because:
    """One reason of a tag: the words found, where, and by which rule of the need's file."""

    phrase: str
    field: str
    rule: str


@dataclass(frozen=True, slots=True)
class Tag:
    """A call answers a need, and why we think so."""

    need: NeedId
    score: float
    """Calibrated, 0..1: of the tags that say 0.8, four in five are right."""
    band: Band
    because: tuple[Because, ...]

    @property
    def sure(self) -> bool:
        """Enough to be told unasked, at once or in the digest."""
        return self.band is not Band.MAYBE


class RegionCategory(StrEnum):
    """The category of a region of NUTS 2 in the years 2021-2027: what of a project the funds
    pay there, and which calls are for it (Regulation (EU) 2021/1060, Article 108)."""

    LESS_DEVELOPED = "less-developed"
    TRANSITION = "transition"
    MORE_DEVELOPED = "more-developed"


class Answer(StrEnum):
    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    """Shown as "please check"; only a NO drops a call."""


@dataclass(frozen=True, slots=True)
class Check:
    """One question of the gate. ``name``: dates, territory, category, just-transition,
    applicants, programme."""

    name: str
    answer: Answer
    source: str = ""
    """Where the answer comes from: the call's own field, the regulation, a list and its trust."""
    value: str = ""
    """What decided it: the region's code, the programme's slug, ..."""
    asks: tuple[RegionCategory, ...] = ()
    """Of ``category``: those the call is for."""
    known: tuple[RegionCategory, ...] = ()
    """Of ``category``: what the region is, verified or not; empty: not known, or not all of it."""
    parts: tuple[NutsCode, ...] = ()
    """Regions within ``value`` for which it is yes, or believed to be."""


@dataclass(frozen=True, slots=True)
class Match:
    """This call meets this member's profile: the tags asked for, best first, and the checks."""

    call: StoredCall
    tags: tuple[Tag, ...]
    checks: tuple[Check, ...]
    score: float

    @property
    def band(self) -> Band:
        bands = {t.band for t in self.tags}
        return next(b for b in Band if b in bands)

    @property
    def sure(self) -> bool:
        """Enough to be told unasked, at once or in the digest."""
        return any(tag.sure for tag in self.tags)
