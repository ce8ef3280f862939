"""A training course, as the catalogue of its provider or of an alliance names it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from model._call import Language, NutsCode
from model._match import NeedId

CourseId = NewType("CourseId", int)


class CourseMode(StrEnum):
    ONLINE = "online"
    ONSITE = "onsite"
    BLENDED = "blended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """Nothing of it is ever translated: a member reads what the provider wrote."""

    id: CourseId
    """0 for one that is not stored yet."""
    catalogue: str
    """The name of the catalogue it stands in, shown as its source."""
    key: str
    """What it is known by in its catalogue."""
    title: str
    provider: str
    url: str
    """``http`` or ``https``."""
    needs: tuple[NeedId, ...]
    languages: tuple[Language, ...] = ()
    """It is given in; empty: not said."""
    country: NutsCode | None = None
    """The provider's, as NUTS has it."""
    starts: date | None = None
    ends: date | None = None
    mode: CourseMode | None = None
    price: str = ""
    """As published."""
    hours: float | None = None
    seen_at: datetime | None = None
    """When the catalogue was last read with it; None for one that is not stored yet."""

    def is_over(self, today: date) -> bool:
        """One without an end may be taken for as long as its catalogue lists it."""
        return self.ends is not None and self.ends < today
