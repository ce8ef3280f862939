"""Times in a question: ``closing in march``, ``bis Ende März``, ``within 30 days``."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from typing import NamedTuple

from matching._asked_reading import Reading

SOON = 30
"""Days within which a deadline is soon."""
_MOST = {"day": 1000, "week": 150, "month": 36, "year": 3}
_BOUNDS = ("until", "before", "after", "within")
_MOST_CUES = 12
"""Words before a time that say how it bounds: nobody writes more, and each is a new beginning."""
_YEAR = re.compile(r"20\d\d")
_DAY = re.compile(r"([0-9]{1,4})(?:st|nd|rd|th|er|e|o|a)?")
"""A day with its ending: 3rd, 1er, 1º (folded)."""


class Span(NamedTuple):
    """Days on which a cut-off may fall, both ends included; None: as far as may be."""

    first: date | None
    last: date | None


def time_at(reading: Reading, at: int, today: date) -> tuple[int, Span] | None:
    """A time that begins at this token, and the token after it."""
    start, bound, cue, closing = at, "", False, False
    while at < min(len(reading.tokens), start + _MOST_CUES):
        if found := reading.meaning(at, "closing"):
            cue = closing = True
        elif found := reading.meaning(at, *_BOUNDS):
            bound, cue = found[1].kind, True
        elif at == start and (found := reading.meaning(at, "place")):
            cue = True
        elif not (at > start and (found := reading.meaning(at, "stop"))):
            break
        # The longest bound may have taken a word of the time itself: then it is no bound.
        at = found[0]
    made = _Core(reading, today, cue=cue, closing=closing).at(at)
    if made is None:
        return None
    at, core, until = made
    # As Hungarian has it: the word comes behind the time.
    behind = reading.meaning(at, "before", "after")
    if (
        behind
        and bound in ("", "within")
        and _Core(reading, today, cue=True, closing=True).at(behind[0]) is None
    ):
        at, bound = behind[0], behind[1].kind
    at = _trailing(reading, at)
    return at, _bounded(core, "until" if until else bound, today)


def _trailing(reading: Reading, at: int) -> int:
    """Past words of a deadline that follow the time: "im März schließend"."""
    while found := reading.meaning(at, "stop", "closing"):
        ahead = found[0]
        if found[1].kind == "stop":
            closing = reading.meaning(ahead, "closing")
            if closing is None:
                return at
            ahead = closing[0]
        at = ahead
    return at


def _bounded(core: Span, bound: str, today: date) -> Span:
    first, last = core
    if bound == "until":
        return Span(today, last)
    if bound == "before":
        return Span(today, first - timedelta(days=1) if first else last)
    if bound == "after":
        return Span(first, None)
    return core


class _Core(NamedTuple):
    """Reads the time itself, without what says how it bounds."""

    reading: Reading
    today: date
    cue: bool
    """Something before says that a time follows."""
    closing: bool

    def at(self, at: int) -> tuple[int, Span, bool] | None:
        """The token after it, the days, and whether its ending says "until"."""
        if at >= len(self.reading.tokens):
            return None
        for read in (
            self._month,
            self._date,
            self._relative,
            self._count,
            self._single,
            self._weekday,
        ):
            if found := read(at):
                return found
        return None

    def _number(self, at: int) -> int | None:
        if at >= len(self.reading.tokens):
            return None
        said = self.reading.tokens[at].folded
        return int(said) if re.fullmatch(r"[0-9]{1,4}", said) else None

    def _day(self, at: int) -> int | None:
        """A number that may bear the ending of an ordinal."""
        if at >= len(self.reading.tokens):
            return None
        found = _DAY.fullmatch(self.reading.tokens[at].folded)
        return int(found[1]) if found else None

    def _year(self, at: int) -> int | None:
        """A year at this token."""
        tokens = self.reading.tokens
        fits = at < len(tokens) and _YEAR.fullmatch(tokens[at].folded)
        return int(tokens[at].folded) if fits else None

    def _past(self, at: int, *kinds: str) -> int:
        """Past words of these kinds."""
        while found := self.reading.meaning(at, *kinds):
            at = found[0]
        return at

    def _month(self, at: int) -> tuple[int, Span, bool] | None:
        reading = self.reading
        year = self._year(at)  # as Hungarian has it: the year before the month
        if year:
            at += 1
        part = reading.meaning(at, "begin", "middle", "end")
        if part:
            at = self._past(part[0], "stop")
        day = None if part or year else self._day(at)
        if day and 1 <= day <= 31:
            at = self._past(at + 1, "stop")
        elif day:
            return None
        found = reading.meaning(at, "month", "month until")
        if found is None:
            return None
        at, meaning = found
        month = int(meaning.value)
        if day is None and self._day_follows(at):
            day, at = self._day(at), at + 1
        behind = self._past(at, "stop")
        if not year and (year := self._year(at) or self._year(behind)):
            at = (at if self._year(at) else behind) + 1
        if meaning.ordinary and not (self.cue or year or day or part):
            return None
        if (
            at < len(reading.tokens)
            and not part
            and (after := reading.meaning(at, "begin", "end"))
        ):
            part, at = after, after[0]  # as Hungarian has it
        until = meaning.kind == "month until" or bool(
            part and part[0] == at and reading.tokens[at - 1].folded.endswith("ig")
        )
        span = self._days(month, day, year)
        if span is None:
            return None
        return at, _part_of(span, part[1].kind if part and not day else "", until=until), until

    def _day_follows(self, at: int) -> bool:
        """Whether the number here is a day of the month before it: "March 15"."""
        number = self._day(at)
        if number is None or not 1 <= number <= 31:
            return False
        after = at + 1
        return self.reading.meaning(after, "unit") is None

    def _days(self, month: int, day: int | None, year: int | None) -> Span | None:
        """Without a year, the next that is not over."""
        years = [year] if year else range(self.today.year, self.today.year + 5)
        for y in years:
            last = calendar.monthrange(y, month)[1]
            if day and day > last:
                continue
            span = Span(date(y, month, day or 1), date(y, month, day or last))
            if year or (span.last and span.last >= self.today):
                return span
        return None

    def _date(self, at: int) -> tuple[int, Span, bool] | None:
        day = self.reading.tokens[at].day
        if day is None:
            return None
        if day.year > 2000:
            return at + 1, Span(day, day), False
        span = self._days(day.month, day.day, None) if self.cue else None
        return (at + 1, span, False) if span else None

    def _relative(self, at: int) -> tuple[int, Span, bool] | None:
        """This or the next week, month or year, in either order."""
        which = self.reading.meaning(at, "this", "next")
        unit = None
        if which:
            unit = self.reading.meaning(which[0], "unit")
            end = unit[0] if unit else 0
        elif not which and (unit := self.reading.meaning(at, "unit")):
            which = self.reading.meaning(unit[0], "this", "next")
            end = which[0] if which else 0
        if not (which and unit):
            return None
        return end, _unit(self.today, unit[1].value, 1 if which[1].kind == "next" else 0), False

    def _count(self, at: int) -> tuple[int, Span, bool] | None:
        """So many days, weeks or months from today."""
        ahead = self._past(at, "next")
        number = self._number(ahead)
        if number is None:
            return None
        after = self._past(ahead + 1, "next")
        unit = self.reading.meaning(after, "unit within", "unit")
        if unit is None or not 0 < number <= _MOST[unit[1].value]:
            return None
        said = unit[1].kind == "unit within" or ahead > at or after > ahead + 1
        if not (said or self.cue):
            return None
        end = self._past(unit[0], "next") if after == ahead + 1 else unit[0]
        last = _later(self.today, unit[1].value, number)
        return end, Span(self.today, last), False

    def _single(self, at: int) -> tuple[int, Span, bool] | None:
        found = self.reading.meaning(at, "today", "tomorrow", "soon")
        named = found is not None and found[1].kind == "tomorrow" and self.cue
        if found and (self.closing or named or found[0] > at + 1):
            days = {"today": 0, "tomorrow": 1, "soon": SOON}[found[1].kind]
            last = self.today + timedelta(days=days)
            first = self.today if found[1].kind == "soon" else last
            return found[0], Span(first, last), False
        year = self._year(at) if self.closing else None
        return (at + 1, Span(date(year, 1, 1), date(year, 12, 31)), False) if year else None

    def _weekday(self, at: int) -> tuple[int, Span, bool] | None:
        """The next such day after today; only behind a word that says that a time follows."""
        found = self.reading.meaning(at, "weekday", "weekday until")
        until = found is not None and found[1].kind == "weekday until"
        if found is None or not (self.cue or until):
            return None
        ahead = (int(found[1].value) - self.today.weekday() - 1) % 7 + 1
        day = self.today + timedelta(days=ahead)
        return found[0], Span(day, day), until


def _part_of(span: Span, part: str, *, until: bool) -> Span:
    """The first ten days of a month, the ten after them, or the rest."""
    first, last = span
    if not part or first is None or last is None:
        return span
    if part == "begin":
        return Span(first, first.replace(day=10))
    if part == "middle":
        return Span(first.replace(day=11), first.replace(day=20))
    return Span(first if until else first.replace(day=21), last)


def _unit(today: date, unit: str, further: int) -> Span:
    """The current day, week, month or year, or one further on."""
    if unit == "day":
        day = today + timedelta(days=further)
        return Span(day, day)
    if unit == "week":
        monday = today + timedelta(days=7 * further - today.weekday())
        return Span(max(monday, today), monday + timedelta(days=6))
    if unit == "month":
        year, month = divmod(today.year * 12 + today.month - 1 + further, 12)
        first = date(year, month + 1, 1)
        return Span(
            max(first, today), date(year, month + 1, calendar.monthrange(year, month + 1)[1])
        )
    year = today.year + further
    return Span(max(date(year, 1, 1), today), date(year, 12, 31))


def _later(today: date, unit: str, number: int) -> date:
    if unit == "day":
        return today + timedelta(days=number)
    if unit == "week":
        return today + timedelta(weeks=number)
    months = number * (12 if unit == "year" else 1)
    year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
    return date(year, month + 1, min(today.day, calendar.monthrange(year, month + 1)[1]))
