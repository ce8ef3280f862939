"""Amounts in euros: only to two figures, and never in place of what was published."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from model import Money, Rates

RATES = Rates(date(2026, 11, 20), {"CZK": Decimal("24.5"), "HUF": Decimal("400")})


@pytest.mark.parametrize(
    ("amount", "currency", "euros"),
    [
        ("500000000", "CZK", "20000000"),  # 20,408,163
        ("120000000", "CZK", "4900000"),  # 4,897,959
        ("4000", "HUF", "10"),
        ("400", "HUF", "1"),
        ("0", "CZK", "0"),
    ],
)
def test_two_figures_in_euros(amount: str, currency: str, euros: str) -> None:
    assert RATES.in_euros(Money(Decimal(amount), currency)) == Money(Decimal(euros))


def test_euros_and_unknown_currencies_are_left_as_they_are() -> None:
    assert RATES.in_euros(Money(Decimal(5))) is None
    assert RATES.in_euros(Money(Decimal(5), "PLN")) is None
