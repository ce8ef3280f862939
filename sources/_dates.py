"""Dates as publishers write them. A date that is not understood raises ``ValueError``."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo

from model import CutOff, Precision

BRUSSELS = ZoneInfo("Europe/Brussels")
PORTAL_HOUR = time(17)
"""The EU portal takes proposals until 17:00 Brussels time (General Annexes of the programmes)."""
END_OF_DAY = time(23, 59, 59)
MONTHS = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
}
OFFSETS = {"utc": 0, "gmt": 0, "wet": 0, "west": 1, "bst": 1, "eet": 2, "eest": 3}
"""Hours ahead of UTC. CET and CEST are Brussels' own time: publishers mix the two up."""
SPOKEN = re.compile(
    r"(?P<day>\d{1,2})\s+(?P<month>[A-Za-z]+)\s+(?P<year>\d{4})"
    r"(?:,?\s*(?:at\s+)?(?P<hour>\d{1,2})[:.](?P<minute>\d{2})"
    r"(?:\s*\(?(?P<zone>CES?T|UTC|GMT|WES?T|BST|EES?T|Brussels time)\)?)?)?"
)
SEPARATORS = re.compile(r"[\s|;,]*(?:\band\b)?[\s|;,]*")


@lru_cache(maxsize=4096)
def instant(words: str) -> datetime:
    """An ISO 8601 time with its offset: ``2026-09-03T00:00:00.000+0000``."""
    at = datetime.fromisoformat(words.strip())
    if at.tzinfo is None:
        raise ValueError(f"{words!r} names no zone")
    return at


@lru_cache(maxsize=4096)
def day_in_brussels(words: str) -> date:
    """The calendar day in Brussels of an ISO 8601 time; of a bare ISO date, that date."""
    try:
        return date.fromisoformat(words.strip())
    except ValueError:
        pass
    try:
        return instant(words).astimezone(BRUSSELS).date()
    except OverflowError as e:
        raise ValueError(f"{words!r} is out of the calendar") from e


def portal_cut_off(day: date, stage: int | None = None) -> CutOff:
    """The moment at which the EU portal closes on a day."""
    return CutOff(datetime.combine(day, PORTAL_HOUR, BRUSSELS), Precision.DAY, stage)


def spoken(words: str, *, hour: time = END_OF_DAY, zone: ZoneInfo = BRUSSELS) -> list[CutOff]:
    """Cut-offs in words, each once and in order: "27 May 2025, 17:00 (CEST)", "14 February 2020".

    Several may be joined by " | " or run together. ``hour`` is the time of a bare date in
    ``zone``. Words around the dates raise: they may say something about them.
    """
    found, end = set(), 0
    for match in SPOKEN.finditer(words):
        _nothing_between(words, words[end : match.start()])
        found.add(_cut_off(match, hour, zone))
        end = match.end()
    _nothing_between(words, words[end:])
    if not found:
        raise ValueError(f"no date in {words!r}")
    return sorted(found, key=lambda c: c.at)


def _nothing_between(words: str, gap: str) -> None:
    if not SEPARATORS.fullmatch(gap):
        raise ValueError(f"{gap.strip()!r} not understood in {words!r}")


def _cut_off(match: re.Match[str], hour: time, zone: ZoneInfo) -> CutOff:
    month = MONTHS.get(match["month"].lower())
    if month is None:
        raise ValueError(f"{match['month']!r} is no month")
    day = date(int(match["year"]), month, int(match["day"]))
    if match["hour"] is None:
        return CutOff(datetime.combine(day, hour, zone), Precision.DAY)
    at = time(int(match["hour"]), int(match["minute"]))
    offset = OFFSETS.get((match["zone"] or "").lower())
    where = zone if offset is None else timezone(timedelta(hours=offset))
    return CutOff(datetime.combine(day, at, where), Precision.TIME)
