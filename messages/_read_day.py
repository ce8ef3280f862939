"""Days as people write them, in any language that we speak."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from babel import dates

from messages._format import locale
from messages._languages import LANGUAGES, spoken
from model import Language, fold

_WORD = re.compile(r"\d+|[^\W\d_]+")
_ISO = re.compile(r"\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*")
_ORDINAL = frozenset({"st", "nd", "rd", "th", "er", "e", "a", "o", "an", "en"})
"""What follows a day's number: 3rd, 1er, 1º."""
_SMALL = frozenset({"de", "del", "den", "of", "the", "le", "el", "il", "am", "on", "do", "dne"})
_CENTURY = 100


def read_day(language: Language, words: str, today: date) -> date | None:
    """``3 September``, ``03.09.2027``, ``2027-09-03``: the day that is meant.

    Without a year, the next such day, today included. Days come before months, as in all of
    our languages' figures; but where the year comes first, as in Hungarian, months come
    before days. None: not understood, or no such day.
    """
    if found := _ISO.fullmatch(words):
        return _day(*(int(part) for part in found.groups()))
    numbers: list[int] = []
    month = None
    for word in _WORD.findall(words):
        if word.isdigit():
            if len(word) > 4 or not word.isascii():
                return None
            numbers.append(int(word))
        elif (named := _month(language, fold(word))) and month is None:
            month = named
        elif not _is_filler(fold(word)):
            return None
    parts = _beside_a_name(numbers, month) if month else _in_figures(language, numbers)
    if parts is None:
        return None
    year, month, day = parts
    if year is None:
        return _next(today, month, day)
    return _day(year + 2000 if year < _CENTURY else year, month, day)


Parts = tuple[int | None, int, int]


def _beside_a_name(numbers: list[int], month: int) -> Parts | None:
    match numbers:
        case [day]:
            return None, month, day
        case [year, day] if year > _CENTURY:
            return year, month, day
        case [day, year] if year > _CENTURY:
            return year, month, day
    return None


def _in_figures(language: Language, numbers: list[int]) -> Parts | None:
    year_first = str(locale(language).date_formats["short"]).startswith("y")
    match numbers:
        case [year, month, day] if year > _CENTURY:
            return year, month, day
        case [day, month, year]:
            return year, month, day
        case [month, day] if year_first:
            return None, month, day
        case [day, month]:
            return None, month, day
    return None


def _next(today: date, month: int, day: int) -> date | None:
    """A day of this year or of the next; a leap day may be further off."""
    coming = (_day(today.year + ahead, month, day) for ahead in range(9))
    return next((one for one in coming if one and one >= today), None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _is_filler(word: str) -> bool:
    """An ordinal's ending, a small word, or the name of a weekday."""
    return word in _ORDINAL or word in _SMALL or any(word in _days(code) for code in LANGUAGES)


def _month(language: Language, word: str) -> int | None:
    """The month of this name in the member's language, or else in the only one it has."""
    for code in (spoken(language), *LANGUAGES):
        if word in _months(code):
            return _months(code)[word]
    return None


@lru_cache(maxsize=64)
def _months(code: Language) -> dict[str, int]:
    return {
        _plain(name): month
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for month, name in dates.get_month_names(width, context, locale(code)).items()
    }


@lru_cache(maxsize=64)
def _days(code: Language) -> frozenset[str]:
    return frozenset(_names_of_days(code))


def _names_of_days(code: Language) -> Iterator[str]:
    for width in ("wide", "abbreviated"):
        for context in ("format", "stand-alone"):
            names = dates.get_day_names(width, context, locale(code))
            for name in names.values():
                yield from _WORD.findall(fold(name))


def _plain(name: str) -> str:
    return fold(name).replace(".", "").strip()
