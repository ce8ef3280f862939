"""From when to when, as people write it."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from messages._read_day import read_day
from model import Language

_APART = re.compile(
    r"\s+(?:-|to|till|until|bis|au|à|al|a|do|až|az|do|până la|tot|t/m)\s+|\s*[\u2013\u2014]\s*"
)
_CLOCKS = re.compile(r"(?<!\d)(\d{1,2}):(\d{2})(?!\d)")
_TWO_CLOCKS = re.compile(r"(\d{1,2}:\d{2})\s*-\s*(\d{1,2}:\d{2})")
_TWO_DAYS = re.compile(r"(\d{1,2})(\.?)\s*-\s*(\d{1,2}\.?[^-]*)")
_ISO_CLOCK = re.compile(r"(\d{4}-\d{2}-\d{2})T(\d{1,2}:\d{2})")
_AT = re.compile(
    r",|\b(?:at|um|uhr|à|às|o|godz|v|ve|alle|ore|ora|la|las|a|om|uur|kl|hod)\b\.?", re.I
)
_LONGEST = timedelta(days=62)
"""What lasts longer is a slip of the finger."""


class When(NamedTuple):
    starts_at: datetime
    """Aware, in the zone asked for."""
    ends_at: datetime | None
    """Of whole days the midnight after the last one; None: nobody said."""
    whole_day: bool


def read_when(language: Language, words: str, zone: str, today: date) -> When | None:
    """``12 May 2026, 10:00-12:30``, ``12-14 May 2026``, ``2026-05-12 09:00 - 2026-05-13 17:00``.

    A day alone is a whole day. What follows the dash may leave out what it shares with what
    stands before it. None: not understood, or the end comes before the start.
    """
    text = _ISO_CLOCK.sub(r"\1 \2", words.strip())
    first, last = _two(text)
    begins = _half(language, first, None, today)
    if begins is None or begins[0] is None:
        return None
    ends = _half(language, last, begins[0], today) if last else None
    if last and ends is None:
        return None
    return _span(begins[0], begins[1], ends, ZoneInfo(zone))


def _two(text: str) -> tuple[str, str]:
    """What stands on either side of the dash; the days of ``12-14 May`` share their month."""
    if clocks := _TWO_CLOCKS.search(text):
        return f"{text[: clocks.end(1)]} {text[clocks.end() :]}", clocks[2]
    if days := _TWO_DAYS.fullmatch(text):
        month = days[3].lstrip("0123456789")
        return f"{days[1]}{month}", days[3]
    parts = _APART.split(text, maxsplit=1)
    if len(parts) == 1:
        return text, ""
    first, last = parts
    if re.fullmatch(r"\d{1,2}\.?", first.strip()):
        first = first.strip().rstrip(".") + last.strip().lstrip("0123456789")
    return first, last


def _half(
    language: Language, words: str, before: date | None, today: date
) -> tuple[date, time | None] | None:
    """A day and perhaps an hour; without a day, that of ``before``."""
    clocks = _CLOCKS.findall(words)
    if len(clocks) > 1 or any(int(h) > 23 or int(m) > 59 for h, m in clocks):
        return None
    at = time(int(clocks[0][0]), int(clocks[0][1])) if clocks else None
    rest = _AT.sub(" ", _CLOCKS.sub(" ", words)).strip(" ,.") if clocks else words.strip(" ,")
    if not rest:
        return (before, at) if before and at else None
    found = read_day(language, rest, before or today)
    return (found, at) if found else None


def _span(
    day: date, at: time | None, ends: tuple[date, time | None] | None, zone: ZoneInfo
) -> When | None:
    last, until = ends or (day, None)
    if last < day or last - day > _LONGEST:
        return None
    if at is None and until is None:
        over = datetime.combine(last + timedelta(days=1), time(), zone)
        return When(datetime.combine(day, time(), zone), over, True)
    if at is None:
        return None
    starts = datetime.combine(day, at, zone)
    if ends is None or until is None:
        # with an hour to begin and none to end, the last day says how long at most
        later = datetime.combine(last + timedelta(days=1), time(), zone) if last > day else None
        return When(starts, later, False)
    over = datetime.combine(last, until, zone)
    return When(starts, over, False) if over > starts else None
