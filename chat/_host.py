"""Reading ``/host <call> <ISO time> industry=4, education=4, open=2``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from messages import shorten
from messages.hosts import (
    EVERY_GROUP,
    ONE_GROUP,
    OPEN_SEATS,
    TWO_GROUPS,
    find_seat,
    nearest_seat,
    seats_example,
)
from model import Language, StakeholderGroup

MOST_SEATS = 200
FARTHEST = timedelta(days=730)
_SAID = 60
"""Units of a member's words that are repeated to it."""
_MOMENT = re.compile(r"(?<!\S)\d{4}(?:\S*[Tt]\S+|\S*\s+\d\S*)")
"""What is meant as a time, ``2026-05-12T10:00`` or ``2026-05-12 10:00``, valid or not."""
_APART = re.compile(r"[,;\n]")
_SIGN = re.compile(" ?[=:] ?")
_G = StakeholderGroup
CHOICES: tuple[tuple[tuple[tuple[StakeholderGroup, int], ...], int], ...] = (
    (((_G.INDUSTRY, 4), (_G.EDUCATION, 4), (_G.SOCIAL_PARTNERS, 2)), 2),
    (
        (
            (_G.INDUSTRY, 4),
            (_G.EDUCATION, 4),
            (_G.SOCIAL_PARTNERS, 4),
            (_G.PUBLIC_AUTHORITIES, 4),
        ),
        4,
    ),
    ((), 12),
)
"""Seats offered on buttons: by group, and open ones."""


class Unclear(Exception):
    """One argument cannot be used. ``key``: the sentence that says which and shows an example."""

    def __init__(self, key: str, **facts: str) -> None:
        super().__init__(key)
        self.key = key
        self.facts: Mapping[str, str] = facts


@dataclass(frozen=True, slots=True)
class Wanted:
    """A roundtable as typed."""

    call: str
    """A number or an identifier."""
    at: datetime
    seats: Mapping[StakeholderGroup, int]
    free: int


def read_host(words: str, language: Language, zone: str, now: datetime) -> Wanted:
    """The whole command. Raises ``Unclear`` at the first argument that cannot be used."""
    call, *rest = words.split(maxsplit=1)
    text = rest[0] if rest else ""
    if found := _MOMENT.search(text):
        typed, named = found[0].rstrip(",;"), f"{text[: found.start()]},{text[found.end() :]}"
    else:  # no time is there: whatever is no number of seats was meant as one
        typed = " ".join(word for word in text.split() if "=" not in word)
        named = " ".join(word for word in text.split() if "=" in word)
    at = read_time(typed, zone, now)
    seats, free = read_seats(named, language)
    return Wanted(call, at, seats, free)


def read_time(words: str, zone: str, now: datetime) -> datetime:
    """An ISO date and time; without an offset it is the member's own time."""
    text = "T".join(words.split())
    if "T" not in text.upper():
        raise Unclear("host-bad-time", said=words)
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise Unclear("host-bad-time", said=words) from None
    at = at if at.tzinfo else at.replace(tzinfo=ZoneInfo(zone))
    # years are compared first: the ends of the calendar cannot be converted to another zone
    if at.year < now.year - 1 or (at.year <= now.year + 3 and at <= now):
        raise Unclear("host-past", said=words)
    if at.year > now.year + 3 or at > now + FARTHEST:
        raise Unclear("host-far", said=words)
    return at


def read_seats(words: str, language: Language) -> tuple[dict[StakeholderGroup, int], int]:
    """Seats by group, and open ones, in the words of ``language`` or by the groups' slugs.

    ``industry=4, open=2``, ``Industrie 4 offen 2`` or ``4 Industrie, 2 offen``. Raises
    ``Unclear`` at the first that cannot be used.
    """
    counts: dict[str, int] = {}
    for name, value in _pairs(words):
        slug = find_seat(language, name)
        if slug is None:
            said = shorten(name or value, _SAID)
            raise Unclear(
                "host-bad-group",
                said=said,
                nearest=nearest_seat(language, said),
                example=seats_example(language, EVERY_GROUP),
            )
        if not (value.isascii() and value.isdigit()) or len(value) > 6 or int(value) > MOST_SEATS:
            example = seats_example(language, ONE_GROUP)
            raise Unclear("host-bad-seats", said=shorten(value or name, _SAID), example=example)
        if slug in counts:
            example = seats_example(language, TWO_GROUPS)
            raise Unclear("host-twice", said=name, example=example)
        counts[slug] = int(value)
    if not sum(counts.values()):
        raise Unclear("host-no-seats", example=seats_example(language, TWO_GROUPS))
    free = counts.pop(OPEN_SEATS, 0)
    return {StakeholderGroup(slug): count for slug, count in counts.items()}, free


def are_seats(words: str, language: Language) -> bool:
    """Whether words that may be a date or seats are meant as seats."""
    return "=" in words or any(find_seat(language, name) for name, _ in _pairs(words))


def _pairs(words: str) -> Iterator[tuple[str, str]]:
    """Each name with its number, as written; ``""`` for what is not there."""
    for part in _APART.split(words):
        said = _SIGN.sub("=", " ".join(part.split())).split()
        if said and _is_number(said[0]) and not any("=" in word for word in said):
            yield from _numbers_first(said)
        else:
            yield from _names_first(said)


def _names_first(said: list[str]) -> Iterator[tuple[str, str]]:
    name: list[str] = []
    for word in said:
        last, sign, value = word.partition("=")
        if sign:
            yield " ".join([*name, last]), value
            name = []
        elif name and _is_number(word):
            yield " ".join(name), word
            name = []
        else:
            name.append(word)
    if name:
        yield " ".join(name), ""


def _numbers_first(said: list[str]) -> Iterator[tuple[str, str]]:
    value, name = said[0], list[str]()
    for word in said[1:]:
        if _is_number(word):
            yield " ".join(name), value
            value, name = word, []
        else:
            name.append(word)
    yield " ".join(name), value


def _is_number(word: str) -> bool:
    """Whether a count is meant, also one that cannot be used: ``-1``, ``2.5``."""
    return any(letter.isdigit() for letter in word)
