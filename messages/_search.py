"""What a search understood and what was chosen, in words."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from messages._catalogue import Html, plain, render
from messages._format import calendar_day, join, month
from messages._split import shorten
from messages._words import programme_name
from model import Button, Language, Message, Programme

_PART = 60
_LABEL = 48
"""A button takes 64 characters; "on" is said before it."""
_WORDS = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class PartFacts:
    """One thing understood in the words of a search."""

    regions: tuple[str, ...] = ()
    """By name."""
    programme: Programme | None = None
    first: date | None = None
    last: date | None = None
    """Days between which a deadline comes."""
    planned: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A button that switches something on or off."""

    label: str
    data: str
    on: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NarrowFacts:
    """What a search can be narrowed to."""

    words: str
    total: int
    choices: tuple[tuple[Choice, ...], ...]
    """By row."""
    back: str
    """The data of the button to the calls."""


def part_words(language: Language, part: PartFacts) -> str:
    """``closing in March 2026``"""
    if part.regions:
        return shorten(join(language, part.regions), _PART)
    if part.programme:
        return programme_name(language, part.programme)
    if part.planned is not None:
        return plain(language, f"search-part-{'planned' if part.planned else 'open'}")
    return _time(language, part.first, part.last)


def _time(language: Language, first: date | None, last: date | None) -> str:
    if first and last and first.day == 1 and _ends(first) == last:
        at = datetime(first.year, first.month, 1, tzinfo=UTC)
        return plain(language, "search-part-month", month=month(language, at, "UTC"))
    days = {
        name: calendar_day(language, on) for name, on in (("first", first), ("last", last)) if on
    }
    kind = "between" if len(days) == 2 else "from" if first else "until"
    return plain(language, f"search-part-{'day' if first == last else kind}", **days)


def _ends(first: date) -> date:
    return first.replace(day=calendar.monthrange(first.year, first.month)[1])


def listed(parts: Sequence[str]) -> str:
    """``Czechia · Erasmus+``"""
    return " · ".join(parts)


def choice_button(language: Language, choice: Choice) -> Button:
    """What is on says so in words."""
    label = shorten(choice.label, _LABEL)
    if choice.on:
        label = plain(language, "button-search-chosen", choice=label)
    return Button(label, data=choice.data)


def narrow(language: Language, facts: NarrowFacts) -> Message:
    """The page on which a search is narrowed down."""
    heading = render(language, "search-narrow-heading", words=shorten(facts.words, _WORDS))
    how = render(language, "search-narrow-how", total=facts.total)
    rows = [tuple(choice_button(language, one) for one in row) for row in facts.choices if row]
    show = Button(plain(language, "button-search-show", total=facts.total), data=facts.back)
    return Message(html=Html(f"{heading}\n{how}"), buttons=(*rows, (show,)), silent=True)
