"""Reading ``/host <call> <ISO time> industry=4 education=4 open=2``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from difflib import get_close_matches
from zoneinfo import ZoneInfo

from model import StakeholderGroup

OPEN = "open"
MOST_SEATS = 200
FARTHEST = timedelta(days=730)
_NAMES = (*(g.value for g in StakeholderGroup), OPEN)
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


def read_host(words: str, zone: str, now: datetime) -> Wanted:
    """The whole command. Raises ``Unclear`` at the first argument that cannot be used."""
    call, *rest = words.split()
    typed = [word for word in rest if "=" not in word]
    named = [word for word in rest if "=" in word]
    at = read_time(" ".join(typed), zone, now)
    seats, free = read_seats(" ".join(named))
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


def read_seats(words: str) -> tuple[dict[StakeholderGroup, int], int]:
    """``industry=4 open=2``: seats by group, and open ones."""
    seats: dict[StakeholderGroup, int] = {}
    free = 0
    met: set[str] = set()
    for word in words.split():
        name, _, value = word.partition("=")
        name = name.casefold()
        if name not in _NAMES:
            near = get_close_matches(name, _NAMES, n=1, cutoff=0.0)
            raise Unclear("host-bad-group", said=name, nearest=near[0] if near else _NAMES[0])
        if not (value.isascii() and value.isdigit()) or len(value) > 6 or int(value) > MOST_SEATS:
            raise Unclear("host-bad-seats", said=word)
        if name in met:
            raise Unclear("host-twice", said=name)
        met.add(name)
        if name == OPEN:
            free = int(value)
        else:
            seats[StakeholderGroup(name)] = int(value)
    if not sum(seats.values()) + free:
        raise Unclear("host-no-seats")
    return seats, free
