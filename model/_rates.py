"""Exchange rates: only ever to say beside an amount what it is in euros."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from model._call import Money

EURO = "EUR"


@dataclass(frozen=True, slots=True)
class Rates:
    """What one euro was worth on a day. An amount is kept in its own currency all the same."""

    day: date
    per_euro: Mapping[str, Decimal]
    """By ISO 4217 code of the currency; each more than 0."""

    def in_euros(self, money: Money) -> Money | None:
        """About as much in euros, to two figures; None for euros, or where no rate is known."""
        rate = self.per_euro.get(money.currency)
        return Money(_two_figures(money.amount / rate), EURO) if rate else None


def _two_figures(amount: Decimal) -> Decimal:
    step = Decimal(1).scaleb(max(amount.adjusted() - 1, 0))
    return (amount / step).quantize(Decimal(1)) * step
