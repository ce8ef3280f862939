"""Numbers, money, days and names of languages and zones, as each language writes them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel import Locale, dates, lists, numbers

from messages._catalogue import Html, plain
from messages._languages import locale_name, spoken
from model import Language, Money

_OFFICIAL = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv"
EU_LANGUAGES: tuple[Language, ...] = tuple(Language(code) for code in _OFFICIAL.split())
"""The official languages of the European Union."""
_FIRST = {Language("fr"): "1er", Language("it"): "1º"}
_SHORT_DAYS = {Language("hu"): "y. MMM d., EEEE"}
"""Where CLDR abbreviates a weekday as nobody writes it: ``Cs``."""
_BRUSSELS = "Europe/Brussels"
_SCALES = (("billion", 1_000_000_000), ("million", 1_000_000))
_NO_BILLION = frozenset({Language("es")})
"""Spanish counts on in millions: ``1.250 millones``."""
_Y_BEFORE_I = re.compile(r" y (?=(?:[ií]|hi(?![aeo]))[^,]*$)", re.IGNORECASE)
_TG_TIME_DAYS = 1098
"""Telegram takes a date-time entity up to so many days from now (Bot API 9.5)."""


_remembered = lru_cache(maxsize=4096)
"""For what many messages of one hour say: the same days, in few zones and languages."""


@_remembered
def locale(language: Language) -> Locale:
    """How numbers and days stand beside the language's words."""
    return Locale.parse(locale_name(spoken(language)))


def number(language: Language, value: int | Decimal) -> str:
    """``12,000`` or ``12.000``."""
    return numbers.format_decimal(value, locale=locale(language))


def percent(language: Language, value: Decimal) -> str:
    """``value`` in percent: 80 is ``80%``."""
    return numbers.format_percent(value / 100, locale=locale(language), decimal_quantization=False)


def money(language: Language, value: Money) -> str:
    """``€14.5 million``; the full number where two decimals of a million would round it."""
    amount, where = value.amount, locale(language)
    for scale, step in _SCALES:
        if scale == "billion" and spoken(language) in _NO_BILLION:
            continue
        if amount >= step and amount % (step // 100) == 0:
            count = amount / step
            # fluent.runtime knows the plurals of int and float, not of Decimal
            scaled = plain(language, "money-scale", scale=scale, count=float(count))
            return plain(
                language,
                "money-large",
                currency=value.currency,
                amount=numbers.format_decimal(count, locale=where),
                scale=scaled,
            )
    return plain(language, "money", currency=value.currency, number=_amount(amount, where))


def _amount(amount: Decimal, where: Locale) -> str:
    whole = amount % 1 == 0
    return numbers.format_decimal(amount, format="#,##0" if whole else "#,##0.00", locale=where)


def join(language: Language, items: Iterable[str]) -> str:
    """``a, b and c``."""
    said = lists.format_list(list(items), locale=locale(language))
    if spoken(language) == "es":  # "y" is "e" before its own sound, which CLDR leaves out
        return _Y_BEFORE_I.sub(" e ", said)
    return said


@_remembered
def day(language: Language, at: datetime, zone: str) -> str:
    """``Thursday 26 March 2026``, the day it is in ``zone``."""
    local = at.astimezone(ZoneInfo(zone))
    return _ordinal(language, local, dates.format_date(local, "full", locale(language)))


@_remembered
def short_day(language: Language, at: datetime, zone: str) -> str:
    """``Thu 26 Mar 2026``."""
    local = at.astimezone(ZoneInfo(zone))
    if pattern := _SHORT_DAYS.get(spoken(language)):
        return dates.format_date(local, pattern, locale(language))
    return _ordinal(language, local, _skeleton(language, "yMMMEd", local))


def _skeleton(language: Language, name: str, local: datetime) -> str:
    words = dates.format_skeleton(name, local, locale=locale(language))
    if spoken(language) == "pt":  # CLDR writes 2/03/2026
        return re.sub(r"\b(\d/)", r"0\1", words, count=1)
    return words


def brief_day(language: Language, on: date, *, year: bool) -> str:
    """``26 Mar``, or ``26 Mar 2026``: where there is little room."""
    words = dates.format_skeleton("yMMMd" if year else "MMMd", on, locale=locale(language))
    return _ordinal(language, on, words)


def day_and_month(language: Language, on: date) -> str:
    """``Thu 26 Mar``."""
    if spoken(language) in _SHORT_DAYS:
        return dates.format_date(on, "MMM d., EEEE", locale(language))
    return _ordinal(language, on, dates.format_skeleton("MMMEd", on, locale=locale(language)))


def brief_month(language: Language, on: date, *, year: bool) -> str:
    """``Mar``, or ``Mar 2026``, as it stands alone."""
    if year:
        return dates.format_skeleton("yMMM", on, locale=locale(language))
    return str(dates.get_month_names("abbreviated", "stand-alone", locale(language))[on.month])


def calendar_day(language: Language, on: date) -> str:
    """``20 November 2026``: a day by its date alone, in no zone."""
    return _ordinal(language, on, dates.format_date(on, "long", locale(language)))


def _ordinal(language: Language, local: date, words: str) -> str:
    """The first of a month is written ``1er`` or ``1º``, which CLDR's patterns leave out."""
    first = _FIRST.get(spoken(language)) if local.day == 1 else None
    return re.sub(r"\b1\b", first, words, count=1) if first else words


def weekday(language: Language, weekday: int) -> str:
    """0 is ``Monday``."""
    return str(dates.get_day_names("wide", "stand-alone", locale(language))[weekday])


def month(language: Language, at: datetime, zone: str) -> str:
    """``March 2026``."""
    return dates.format_skeleton("yMMMM", at.astimezone(ZoneInfo(zone)), locale=locale(language))


def month_name(language: Language, at: datetime, zone: str) -> str:
    """``March``."""
    names = dates.get_month_names("wide", "stand-alone", locale(language))
    return str(names[at.astimezone(ZoneInfo(zone)).month])


def quarter(language: Language, at: datetime, zone: str) -> str:
    """``2nd quarter 2027``."""
    return dates.format_skeleton("yQQQQ", at.astimezone(ZoneInfo(zone)), locale=locale(language))


@_remembered
def clock(language: Language, at: datetime, zone: str) -> str:
    """``17:00``."""
    local = at.astimezone(ZoneInfo(zone))
    return dates.format_time(local, "short", locale=locale(language))


@_remembered
def zone_city(zone: str, language: Language) -> str:
    """The city a zone is called after, in ``language``: ``Brüssel``."""
    return str(dates.get_timezone_location(zone, locale=locale(language), return_city=True))


def zone_label(zone: str, language: Language) -> str:
    """``Brussels time``."""
    place = "brussels" if zone == _BRUSSELS else "other"
    return plain(language, "zone-label", place=place, city=zone_city(zone, language))


@_remembered
def date_and_clock(language: Language, at: datetime, zone: str) -> str:
    """``26 Mar 2026, 17:00``, where the zone is said beside it."""
    local = at.astimezone(ZoneInfo(zone))
    words = _skeleton(language, "yMMMd", local)
    return plain(
        language,
        "day-clock",
        day=_ordinal(language, local, words),
        clock=clock(language, at, zone),
    )


@_remembered
def day_and_time(language: Language, at: datetime, zone: str, *, short: bool = False) -> str:
    """``Thursday 26 March 2026, 17:00 (Brussels time)``."""
    return plain(
        language,
        "day-and-time",
        day=(short_day if short else day)(language, at, zone),
        clock=clock(language, at, zone),
        zone=zone_label(zone, language),
    )


def tg_time(at: datetime, now: datetime, words: str, form: str = "wDt") -> Html:
    """``words`` as a date the reader's own application writes in its own zone and manner.

    ``words`` is HTML; it stays as it is where Telegram would refuse the entity.
    """
    if (at - now).days >= _TG_TIME_DAYS:
        return Html(words)
    return Html(f'<tg-time unix="{int(at.timestamp())}" format="{form}">{words}</tg-time>')


def same_clock(at: datetime, one: str, other: str) -> bool:
    """Whether the clocks of two zones agree at this moment."""
    there, here = at.astimezone(ZoneInfo(one)), at.astimezone(ZoneInfo(other))
    return there.utcoffset() == here.utcoffset()


def language_name(code: Language, language: Language) -> str:
    """``German`` or ``Deutsch`` or ``allemand``: ``code``'s name in ``language``."""
    return str(locale(language).languages.get(code, code))
