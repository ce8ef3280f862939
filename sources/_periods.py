"""A period in one phrase, "from 1 to 31 March 2027": its first and its last moment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from model import Moment, Precision
from sources import _dates, _spans
from sources._letters import bare

DASH = re.compile(r"\s*[\u2013\u2014]\s*|\s-\s")
YEAR = re.compile(r"\b(?:19|20|21)\d\d\b")
LEADING_DAY = re.compile(r"\d{1,2}")


def read_period(
    words: str, *, zone: ZoneInfo, language: str
) -> tuple[Moment | None, Moment | None]:
    """When it opens and closes. What the first day leaves out (month, year) is the last one's.

    One of them is None where the words say that they tell of the other alone ("until ...").
    Raises ``ValueError`` for what has no reading, or two: one bare day, a first day after the
    last, two days without saying which year the first one is of.
    """
    if _dates.is_undated(words):
        return None, None
    line = bare(words)
    found = {
        p for first, last in _parted(line, language) if (p := _both(first, last, zone, language))
    }
    if len(found) == 1:
        return found.pop()
    opens, closes = (_or_none(line, zone, language, end=end) for end in (False, True))
    if found or bool(opens) == bool(closes):
        why = _spans.unsure(words, language)
        raise ValueError(f"{words!r} is no period from one day to another{why}")
    return opens, closes


def _parted(line: str, language: str) -> Iterator[tuple[str, str]]:
    for pattern in (DASH, _spans.swap(language, "until"), _spans.swap(language, "to")):
        for match in pattern.finditer(line):
            first, last = line[: match.start()].strip(" ,;"), line[match.end() :].strip()
            if first and last:
                yield first, last


def _both(first: str, last: str, zone: ZoneInfo, language: str) -> tuple[Moment, Moment] | None:
    closes, year = _or_none(last, zone, language, end=True), YEAR.search(last)
    if not closes or not year:
        return None
    rest = LEADING_DAY.sub("", last[: year.end()], count=1)
    forms = (first, f"{first} {year[0]}", f"{first}/{year[0]}", first.rstrip(" .") + rest)
    opens = next((m for form in forms if (m := _or_none(form, zone, language))), None)
    return (opens, closes) if opens and opens.at < closes.at else None


def _or_none(words: str, zone: ZoneInfo, language: str, *, end: bool = False) -> Moment | None:
    """A day, perhaps with its hour; None for anything else."""
    try:
        found = _dates.read_date(words, zone=zone, language=language, end=end)
    except ValueError:
        return None
    return found if found and found.precision in (Precision.DAY, Precision.TIME) else None
