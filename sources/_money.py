"""Amounts as publishers write them. An amount that is not understood raises ``ValueError``."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from model import Money

SYMBOLS = {"€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR"}
SCALES = {"": 1, "million": 10**6, "billion": 10**9, "m": 10**6, "bn": 10**9}
AMOUNT = re.compile(
    r"(?P<before>€|[A-Za-z]+)?\s*(?P<number>\d[\d\s.,'\u2019]*?)\s*(?P<scale>million|billion|bn|m)?"
    r"\s*(?P<after>€|euros?|[A-Za-z]{3})?\.?",
    re.IGNORECASE,
)
GROUPED = re.compile(r"\d{1,3}(?:[\s.,'\u2019]\d{3})+")
DECIMAL = re.compile(r"(?P<whole>\d[\d\s.,'\u2019]*?)(?:[.,](?P<part>\d{1,2}))?")


def amount(words: str, currency: str = "EUR") -> Money:
    """A bare number in a currency given apart, as JSON records have it: "5000000", "630000.50"."""
    try:
        number = Decimal(words.strip())
    except InvalidOperation as e:
        raise ValueError(f"{words!r} is no amount") from e
    if not number.is_finite() or number < 0 or number > 10**15:
        raise ValueError(f"{words!r} is no amount of money")
    return Money(number, currency, words.strip())


def spoken(words: str) -> Money:
    """An amount in words: "EUR 4 000 000", "€ 16 million", "630 000.50 EUR"."""
    match = AMOUNT.fullmatch(words.strip())
    if not match:
        raise ValueError(f"{words!r} is no amount")
    names = {SYMBOLS.get(n.lower()) for n in (match["before"], match["after"]) if n}
    if len(names) != 1 or None in names:
        raise ValueError(f"no currency, or two, in {words!r}")
    scale = SCALES[(match["scale"] or "").lower()]
    number = _number(match["number"], scale) * scale
    return Money(number if number % 1 else Decimal(int(number)), str(names.pop()), words.strip())


def _number(digits: str, scale: int) -> Decimal:
    match = DECIMAL.fullmatch(digits)
    if not match:
        raise ValueError(f"{digits!r} is no number")
    whole = match["whole"]
    if GROUPED.fullmatch(whole):
        if scale > 1:
            raise ValueError(f"{digits!r} with a scale may be read in two ways")
        whole = re.sub(r"\D", "", whole)
    if not whole.isdecimal():
        raise ValueError(f"{digits!r} is no number")
    return Decimal(f"{whole}.{match['part']}" if match["part"] else whole)
