"""Amounts as publishers write them. An amount that is not understood raises ``ValueError``."""

from __future__ import annotations

import csv
import pathlib
import re
from decimal import ROUND_HALF_EVEN, Decimal, InvalidOperation
from functools import cache

from model import Money
from sources._letters import bare

LIST = pathlib.Path(__file__).with_name("_words_of_money.csv")
MOST = 10**15
CENT = Decimal("0.01")
SYMBOLS = {"€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR"}
SCALES = {"": 1, "million": 10**6, "billion": 10**9, "m": 10**6, "bn": 10**9}
AMOUNT = re.compile(
    r"(?P<before>€|[A-Za-z]+)?\s*(?P<number>\d[\d\s.,'\u2019]*?)\s*(?P<scale>million|billion|bn|m)?"
    r"\s*(?P<after>€|euros?|[A-Za-z]{3})?\.?",
    re.IGNORECASE,
)
GROUPED = re.compile(r"\d{1,3}(?:[\s.,'\u2019]\d{3})+")
DECIMAL = re.compile(r"(?P<whole>\d[\d\s.,'\u2019]*?)(?:[.,](?P<part>\d{1,2}))?")
NUMBER = re.compile(r"(?<![\w.,])\d(?:[\d.,']| (?=\d))*")
WHOLE = re.compile(r"\d+|[1-9]\d{0,2}(?P<s>[ .,'])\d{3}(?:(?P=s)\d{3})*")
PART = re.compile(r"(?P<whole>.*\d)(?P<s>[.,])(?P<part>\d+)")
NO_CENTS = re.compile(r"(?<=\d)[.,][-\u2013\u2014=]+")
WORDS = re.compile(r"[^\W\d]+(?:'[^\W\d]+)?|[^\w\s.]")
MILLION_BY = {"CZK", "RON", "PLN"}
MILLION_IN = {"cs", "sk", "ro", "pl", "en", "da", "sl", "hr", "it"}
THOUSAND_IN = {"es", "pt"}
BILLION_IN = {"", "en"}


class NoCurrency(ValueError):
    """An amount whose currency nobody names."""


def amount(words: str, currency: str = "EUR") -> Money:
    """A bare number in a currency given apart, as JSON records have it: "5000000", "630000.50"."""
    try:
        number = Decimal(words.strip())
    except InvalidOperation as e:
        raise ValueError(f"{words!r} is no amount") from e
    if not number.is_finite() or number < 0 or number > MOST:
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


def read_money(
    words: str | int | float | Decimal, currency: str = "", language: str = ""
) -> Money:
    """An amount, in the currency it names or else in ``currency``; its words are kept.

    "10.000.000,00 €", "33.435.294 EUR", "5 000 000", "500 mil. Kč", "circa 2 Mio. €". Nothing is
    ever converted. Three digits after a lone point or comma are thousands, as money has no
    third decimal; with a scale that may be either, and raises. "mil" is a million or, in Spanish
    and Portuguese, a thousand: ``language`` (ISO 639-1) or a currency has to tell.

    Raises ``ValueError`` for no or two currencies, ranges, words that are not known ("up to"),
    what is negative or over 10^15. What has no amount yet ("da definire") raises, too: ask
    ``is_undated`` first.
    """
    if not isinstance(words, str):
        return _plain(words, currency)
    line = NO_CENTS.sub("", bare(words)).replace("\u2212", "-")
    numbers = list(NUMBER.finditer(line))
    if len(numbers) != 1:
        raise ValueError(f"{len(numbers)} numbers in {words!r}")
    digits = numbers[0][0]
    before, after = line[: numbers[0].start()], line[numbers[0].end() :]
    unasked = len(WORDS.findall(before))
    found, names, scales = _words(), set(), []
    for place, other in enumerate(WORDS.findall(f"{before} {after}")):
        kind, value = found.get(other, ("", ""))
        if not kind or (kind == "of" and place < unasked):
            raise ValueError(f"{other!r} not understood in {words!r}")
        if kind == "currency":
            names.add(value)
        elif kind not in ("about", "of"):
            scales.append((kind, value, other))
    if len(scales) > 1:
        raise ValueError(f"two scales in {words!r}")
    unit = _unit(names | {currency} - {""}, words)
    scale = _scale(*scales[0][:2], unit, language) if scales else 1
    return _plain(_value(digits.rstrip(" .,'"), scale) * scale, unit, words.strip())


def _unit(names: set[str], words: str) -> str:
    if not names:
        raise NoCurrency(f"no currency in {words!r}")
    if len(names) > 1:
        raise ValueError(f"two currencies, {' and '.join(sorted(names))}, for {words!r}")
    return names.pop()


@cache
def _words() -> dict[str, tuple[str, str]]:
    with LIST.open(encoding="utf-8", newline="") as lines:
        return {
            word: (row["kind"], row["value"])
            for row in csv.DictReader(lines)
            for phrase in row["words"].split("|")
            for word in WORDS.findall(bare(phrase))
        }


def _scale(kind: str, value: str, unit: str, language: str) -> int:
    if kind == "scale":
        return int(value)
    if kind == "english" and language in BILLION_IN:
        return int(value)
    if kind == "either" and (unit in MILLION_BY or language in MILLION_IN):
        return 10**6
    if kind == "either" and language in THOUSAND_IN:
        return 1000
    raise ValueError("a scale that differs between languages")


def _value(digits: str, scale: int) -> Decimal:
    whole, part = digits, ""
    match = PART.fullmatch(digits)
    if match and (
        len(match["part"]) != 3 or match["s"] not in ".," or not WHOLE.fullmatch(digits)
    ):
        whole, part = match["whole"], match["part"]
        if match["s"] in whole or len(part) == 3:
            raise ValueError(f"{digits!r} is no number")
    grouped = WHOLE.fullmatch(whole)
    if not grouped:
        raise ValueError(f"{digits!r} is no number")
    if grouped["s"] and grouped["s"] != " " and scale > 1:
        raise ValueError(f"{digits!r} with a scale may be read in two ways")
    return Decimal(re.sub(r"\D", "", whole) + (f".{part}" if part else ""))


def _plain(number: int | float | Decimal, currency: str, text: str = "") -> Money:
    if isinstance(number, bool):
        raise ValueError(f"{number!r} is no amount")
    if not currency:
        raise NoCurrency(f"no currency in {number!r}")
    value = Decimal(str(number))
    if not value.is_finite() or value < 0 or value > MOST:
        raise ValueError(f"{number!r} is no amount of money")
    exact = value.quantize(CENT, ROUND_HALF_EVEN)
    whole = Decimal(int(exact)) if exact == int(exact) else exact
    return Money(whole, currency, text or format(whole, "f"))
