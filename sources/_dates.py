"""Dates as publishers write them. A date that is not understood raises ``ValueError``."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo

from model import CutOff, Moment, Precision
from sources import _letters, _spans

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
SERIAL = re.compile(r"\d{5}(?:[.,]\d+)?")
SERIALS = (36526, 73051)
"""1 January 2000 and 1 January 2100, as a spreadsheet counts days."""
OFFSET = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$")
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


def read_date(
    words: str, *, zone: ZoneInfo, language: str = "", end: bool = False, hour: time | None = None
) -> Moment | None:
    """A publisher's date: of a closing (``end``) the end of what is said, else the start.

    "31. 12. 2026", "2026-12-31", "31 decembrie 2026 23:59", "III trimestre 2026", "2026-09", an
    Excel serial as text. A bare day starts at 00:00 and ends at 23:59:59 in ``zone``, or is at
    ``hour``; 00:00 counts as no hour said. Day comes before month. Without ``language`` (ISO
    639-1) a month's name must mean the same month in all 24 languages.

    None: known to be undated (see ``is_undated``). Raises ``ValueError`` for anything else: half
    a year, a year alone, two dates, two-digit years, "Q2 2026" in Portuguese.
    """
    if is_undated(words):
        return None
    text = words.strip()
    if SERIAL.fullmatch(text):
        return serial(float(text.replace(",", ".")), zone, end, hour=hour)
    if OFFSET.search(text):
        return _exact(datetime.fromisoformat(text), zone, end, hour)
    said = _spans.span(text, language, end)
    if said.months:
        return _of_months(said, zone, end)
    day = date(said.year, said.month, said.day)
    if said.clock is None or (said.clock == (0, 0, 0) and not said.zone):
        return _of_day(day, zone, end, hour)
    if said.clock[:2] == (24, 0):
        return Moment(datetime.combine(day, END_OF_DAY, zone), Precision.TIME)
    offset = OFFSETS.get(said.zone)
    where = BRUSSELS if said.zone in ("cet", "cest", "brussels time") else zone
    at = datetime.combine(
        day, time(*said.clock), where if offset is None else timezone(timedelta(hours=offset))
    )
    return Moment(at, Precision.TIME)


def is_undated(words: str) -> bool:
    """Whether a publisher says that there is no date, or none yet: "", "-", "da definire"."""
    said = _letters.bare(words).strip(_spans.EDGES)
    return not any(c.isalnum() for c in said) or said in _spans.undated()


def cell_date(
    value: str | float | datetime | None,
    *,
    zone: ZoneInfo,
    language: str = "",
    end: bool = False,
    hour: time | None = None,
) -> Moment | None:
    """A date as a table's cell holds it: a real date, a serial, or text; else as ``read_date``."""
    if value is None:
        return None
    if isinstance(value, str):
        return read_date(value, zone=zone, language=language, end=end, hour=hour)
    if isinstance(value, datetime):
        return _exact(value if value.tzinfo else value.replace(tzinfo=zone), zone, end, hour)
    return serial(value, zone, end, hour=hour)


def serial(
    number: float, zone: ZoneInfo, end: bool = False, *, hour: time | None = None
) -> Moment:
    """A day as a spreadsheet counts it, from 30 December 1899: 46272 is 7 September 2026.

    Raises ``ValueError`` outside of 2000 to 2100.
    """
    if isinstance(number, bool) or not SERIALS[0] <= number < SERIALS[1]:
        raise ValueError(f"{number!r} is no day of this century")
    at = datetime(1899, 12, 30, tzinfo=zone) + timedelta(seconds=round(number * 86400))
    return _exact(at, zone, end, hour)


def epoch_ms(number: float, zone: ZoneInfo = BRUSSELS, end: bool = False) -> Moment:
    """Milliseconds since 1970 in UTC. Midnight, in ``zone`` or in UTC, stands for that day."""
    if isinstance(number, bool) or not 946_684_800_000 <= number < 4_102_444_800_000:
        raise ValueError(f"{number!r} is no time of this century")
    at = datetime.fromtimestamp(number / 1000, UTC)
    if at.time() == time():
        return _of_day(at.date(), zone, end, None)
    return _exact(at, zone, end, None)


def _exact(at: datetime, zone: ZoneInfo, end: bool, hour: time | None) -> Moment:
    """A time with its offset; midnight of the publisher's zone says a day and no hour."""
    try:
        local = at.astimezone(zone)
    except OverflowError as e:
        raise ValueError(f"{at} is out of the calendar") from e
    if local.time() == time():
        return _of_day(local.date(), zone, end, hour)
    return Moment(local, Precision.TIME)


def _of_day(day: date, zone: ZoneInfo, end: bool, hour: time | None) -> Moment:
    return Moment(datetime.combine(day, hour or (END_OF_DAY if end else time()), zone))


def _of_months(said: _spans.Span, zone: ZoneInfo, end: bool) -> Moment:
    last = said.month + said.months - 1
    day = date(said.year, said.month, 1)
    if end:
        day = date(said.year, last, monthrange(said.year, last)[1])
    kind = {1: Precision.MONTH, 3: Precision.QUARTER, 4: Precision.FOUR_MONTHS}[said.months]
    return Moment(datetime.combine(day, END_OF_DAY if end else time(), zone), kind)
