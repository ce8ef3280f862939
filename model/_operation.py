"""An operation: a project that was awarded money, as the lists of operations name it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from model._call import NutsCode, Programme


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """A funded project: never a private person's."""

    key: str
    """Its number in the list, or what stands for one."""
    programme: Programme
    title: str
    beneficiary: str = ""
    """An organisation; empty: not said, or not known to be one."""
    region: NutsCode | None = None
    region_from: str = ""
    """What says so: ``column``, ``title``, or ``search`` (the words it was found by)."""
    objective: str = ""
    """The specific objective's code: ``JSO8.1``."""
    eu_amount: Decimal | None = None
    currency: str = "EUR"
    starts: date | None = None
    ends: date | None = None
    list: str = ""
    """Where it is from, with what its licence asks to be said."""
