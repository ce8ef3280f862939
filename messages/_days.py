"""Days to meet: when, by whose clock, and what speaks for or against them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from messages._catalogue import Html, plain, render
from messages._dates_facts import DayFacts, HolidayFacts
from messages._deadline import own_moment
from messages._format import (
    brief_day,
    clock,
    day_and_month,
    day_and_time,
    join,
    weekday,
    zone_city,
)
from messages._layout import sentence
from messages._split import shorten
from model import Language

_PLACES = 3
_NAME = 60
_PASSED = 2
"""Holidays that are told of one day: more explain no more."""


def day_button(language: Language, at: datetime) -> str:
    """``Wed 3 Jun, 10:00 (Prague)``, by the clock of ``at``'s own zone."""
    zone = str(at.tzinfo)
    words = day_and_month(language, at.date())
    return plain(
        language,
        "day-and-time",
        day=words,
        clock=clock(language, at, zone),
        zone=zone_city(zone, language),
    )


def proposal(language: Language, one: DayFacts) -> list[Html]:
    """A day with its hour and whose, and below it why this one."""
    when = day_and_time(language, one.at, str(one.at.tzinfo), short=True)
    first = render(language, f"step-{one.key}" if one.key else "day-line", when=when)
    return [first, *why(language, one)]


def on_ballot(language: Language, one: DayFacts, number: int, zone: str, now: datetime) -> Html:
    """A date that is voted on, by the host's clock and the reader's own."""
    when = own_moment(language, one.at, now, str(one.at.tzinfo), zone)
    return render(language, "ballot-option", number=str(number), when=when)


def why(language: Language, one: DayFacts) -> list[Html]:
    """What moved it, and what speaks against it."""
    lines = [holiday(language, passed) for passed in one.passed[:_PASSED]]
    return [*(_small(sentence(line)) for line in lines), *against(language, one)]


def against(language: Language, one: DayFacts) -> list[Html]:
    """What a host may want to know of a day before it takes it."""
    lines = []
    if one.off:
        lines.append(holiday(language, one.off))
    if one.at.weekday() >= 5:
        name = weekday(language, one.at.weekday())
        lines.append(render(language, "day-weekend", weekday=name))
    if one.suits < one.of:
        key = "day-suits" if one.key else "day-suits-typed"
        lines.append(render(language, key, suits=str(one.suits), of=str(one.of)))
    if one.season:
        lines.append(render(language, "day-season", season=one.season))
    return [_small(sentence(line)) for line in lines]


def holiday(language: Language, one: HolidayFacts) -> Html:
    """``3 May is a holiday in Poland (Święto Narodowe Trzeciego Maja).``"""
    return render(
        language,
        "day-holiday",
        day=brief_day(language, one.day, year=False),
        places=_some(language, one.places),
        name=shorten(one.name, _NAME),
        named="yes" if one.name else "no",
    )


def _some(language: Language, places: Iterable[str]) -> str:
    names = [shorten(place, _NAME) for place in places]
    if len(names) > _PLACES:
        names = [*names[:_PLACES], "…"]
        return ", ".join(names)
    return join(language, names)


def _small(words: Html) -> Html:
    return Html(f"<i>{words}</i>")
