"""What the picture of coming deadlines shows, in words and days; ``_picture`` draws it.

A ``Timeline`` holds all that is drawn and nothing else: equal ones make equal pictures.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from messages._catalogue import Html, plain, render
from messages._deadline import days_left, is_exact, when
from messages._format import brief_day, brief_month, short_day
from messages._layout import ticked
from messages._setup import way
from messages._split import CAPTION, shorten, visible, visible_length
from messages._words import programme_name, title
from model import Button, Call, CutOff, Language, Message, Picture, Precision, StoredCall

ROWS = 10
"""Calls of one picture: more would be too small on a telephone."""
MOST_DATES = 3
"""Dates written in a row; the marks of further ones are there all the same."""
HORIZON = 550
"""Days shown to scale; what is later stands at the right edge, with its date."""
_LEAST = 45
_LABELS = 6
"""Months named on the axis."""
_TITLE = 120
_NEXT = 3
_IN_WORDS = (100, 60, 30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A call with a cut-off to come, as it stands to the member."""

    call: StoredCall
    saved: bool = False
    interested: bool = False

    @property
    def kept(self) -> bool:
        return self.saved or self.interested


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineFacts:
    """Calls with cut-offs to come, in any order. ``zone``: whose today it is."""

    now: datetime
    zone: str
    due: tuple[Due, ...]

    @property
    def coming(self) -> tuple[Due, ...]:
        """Those that have a cut-off to come and are not closed early, the next one first."""
        live = [d for d in self.due if _is_due(d.call.call, self.now)]
        return tuple(sorted(live, key=lambda d: (_coming(d.call.call, self.now)[0].at, d.call.id)))


@dataclass(frozen=True, slots=True)
class Mark:
    """A cut-off: a day, or the days of a month or quarter, counted from today."""

    first: int
    last: int
    words: str
    """As the picture writes it; empty where the row has no room for more dates."""
    exact: bool


@dataclass(frozen=True, slots=True)
class Row:
    title: str
    about: str
    """Whether the member saved it, in words, and the programme."""
    marks: tuple[Mark, ...]
    kept: bool


@dataclass(frozen=True, slots=True)
class Timeline:
    heading: str
    as_of: str
    today: str
    rows: tuple[Row, ...]
    months: tuple[tuple[int, str], ...]
    """Where a month begins, in days from today, and its name; empty: a line alone."""
    span: int
    """Days from today to the right edge."""
    legend: tuple[tuple[str, str], ...]
    """(``kept``, ``other`` or ``bar``; what it means)."""
    foot: str
    theme: Picture


def timeline(language: Language, facts: TimelineFacts, theme: Picture = Picture.LIGHT) -> Timeline:
    """All that the picture shows, in ``language``."""
    coming = facts.coming
    shown = _shown(coming, facts.now)
    today = facts.now.astimezone(ZoneInfo(facts.zone)).date()
    rows = tuple(_row(language, due, facts.now, today) for due in shown)
    ends = [mark.last for row in rows for mark in row.marks if mark.last <= HORIZON]
    span = max([_LEAST, *ends])
    beyond = any(mark.last > HORIZON for row in rows for mark in row.marks)
    more = len(coming) - len(shown)
    return Timeline(
        heading=plain(language, "picture-heading"),
        as_of=plain(language, "picture-as-of", day=short_day(language, facts.now, facts.zone)),
        today=plain(language, "picture-today"),
        rows=rows,
        months=tuple(_months(language, today, HORIZON if beyond else span)),
        span=HORIZON if beyond else span,
        legend=tuple(_legend(language, rows)),
        foot=plain(language, "picture-more", count=more) if more else "",
        theme=theme,
    )


def timeline_words(language: Language, facts: TimelineFacts) -> Html:
    """The picture in words, for who does not see it: how many calls, the next ones by date.

    It is the picture's caption, and without its marks the alternative text of a page.
    """
    coming = facts.coming
    for room in _IN_WORDS:
        words = _in_words(language, facts, coming, room)
        if visible_length(words) <= CAPTION:
            break
    return words


def _in_words(language: Language, facts: TimelineFacts, coming: Sequence[Due], room: int) -> Html:
    day = short_day(language, facts.now, facts.zone)
    lines = [render(language, "picture-caption", count=len(coming), day=day)]
    for due in coming[:_NEXT]:
        call = due.call.call
        cut_off = _coming(call, facts.now)[0]
        about = _states(language, due)
        lines.append(
            render(
                language,
                "picture-line-kept" if about else "picture-line",
                when=_day_of(language, cut_off, call.zone),
                title=title(call.title, room),
                state=about,
            )
        )
    rest = coming[_NEXT:]
    if rest:
        last = rest[-1].call.call
        until = _day_of(language, _coming(last, facts.now)[0], last.zone)
        lines.append(render(language, "picture-rest", count=len(rest), when=until))
    return Html("\n".join(lines))


def _day_of(language: Language, cut_off: CutOff, zone: str) -> str:
    if is_exact(cut_off):
        return short_day(language, cut_off.at, zone)
    return when(language, cut_off, zone)


def _is_due(call: Call, now: datetime) -> bool:
    return bool(_coming(call, now)) and not call.closed_early(now)


def _coming(call: Call, now: datetime) -> tuple[CutOff, ...]:
    """The next cut-off and those after it: a month that is not over yet counts as to come."""
    nearest = call.next_cut_off(now)
    if nearest is None:
        return ()
    return tuple(sorted((c for c in call.cut_offs if c.at >= nearest.at), key=lambda c: c.at))


def _shown(coming: Sequence[Due], now: datetime) -> list[Due]:
    """What the member keeps goes first where there is not room for all; the order is by date."""
    chosen = {d.call.id for d in sorted(coming, key=lambda d: not d.kept)[:ROWS]}
    return [due for due in coming if due.call.id in chosen]


def _row(language: Language, due: Due, now: datetime, today: date) -> Row:
    call = due.call.call
    about = [_states(language, due)]
    cut_offs = _coming(call, now)
    marks = [_mark(language, one, call.zone, now, today) for one in cut_offs]
    if len(marks) > MOST_DATES:
        about.append(plain(language, "picture-dates-more", count=len(marks) - MOST_DATES))
    about.append(programme_name(language, call.programme))
    written = [
        mark if n < MOST_DATES else Mark(mark.first, mark.last, "", mark.exact)
        for n, mark in enumerate(marks)
    ]
    return Row(
        title(call.title, _TITLE), " · ".join(filter(None, about)), tuple(written), due.kept
    )


def _states(language: Language, due: Due) -> str:
    if due.interested:
        return plain(language, "picture-interested")
    return plain(language, "picture-saved") if due.saved else ""


def _mark(language: Language, cut_off: CutOff, zone: str, now: datetime, today: date) -> Mark:
    on = cut_off.at.astimezone(ZoneInfo(zone)).date()
    if is_exact(cut_off):
        # counted as everywhere else: the days that are left where the call is published
        days = days_left(cut_off.at, now, zone)
        return Mark(days, days, brief_day(language, on, year=on.year != today.year), exact=True)
    first, last = _days_of(cut_off.precision, on)
    words = when(language, cut_off, zone)
    return Mark((first - today).days, (last - today).days, words, exact=False)


_MONTHS_OF: Mapping[Precision, int] = {Precision.QUARTER: 3, Precision.FOUR_MONTHS: 4}


def _days_of(precision: Precision, on: date) -> tuple[date, date]:
    """The first and the last day of the month, quarter or third of a year around ``on``."""
    length = _MONTHS_OF.get(precision, 1)
    first = on.replace(day=1, month=(on.month - 1) // length * length + 1)
    return first, _later(first, length) - timedelta(days=1)


def _later(first: date, months: int) -> date:
    """The first of the month so many months later."""
    count = first.month - 1 + months
    return date(first.year + count // 12, count % 12 + 1, 1)


def _months(language: Language, today: date, span: int) -> Iterator[tuple[int, str]]:
    """Where months begin; every so many of them are named, the first of a year with the year."""
    starts = []
    at = _later(today.replace(day=1), 1)
    while (at - today).days <= span:
        starts.append(at)
        at = _later(at, 1)
    step = next(s for s in (1, 2, 3, 4, 6, 12) if len(starts) / s <= _LABELS)
    for start in starts:
        named = (start.month - 1) % step == 0
        words = brief_month(language, start, year=start.month == 1) if named else ""
        yield (start - today).days, words


def _legend(language: Language, rows: Sequence[Row]) -> Iterator[tuple[str, str]]:
    exact = {row.kept for row in rows if any(mark.exact for mark in row.marks)}
    if True in exact:
        yield "kept", plain(language, "picture-legend-kept")
    if exact == {True, False}:
        yield "other", plain(language, "picture-legend-other")
    if any(not mark.exact for row in rows for mark in row.marks):
        yield "bar", plain(language, "picture-legend-bar")


def alt_text(words: Html) -> str:
    """The picture's words for an ``alt`` attribute: one paragraph, no markup, not escaped."""
    return shorten(visible(words), CAPTION)


def picture(language: Language, facts: TimelineFacts) -> Message:
    """The picture's caption, silent; the picture itself is drawn beside the event loop."""
    return Message(html=timeline_words(language, facts), silent=True)


def picture_button(language: Language) -> Button:
    return Button(plain(language, "button-picture"), data="pic:saved")


def picture_step(language: Language, chosen: Picture) -> Message:
    """Which picture comes with the digest."""
    rows = tuple(
        (
            Button(
                ticked(plain(language, "picture-theme", theme=one), one is chosen),
                data=f"set:picture:{one}",
            ),
        )
        for one in Picture
    )
    buttons = (*rows, *way(language, "picture", skip=False))
    return Message(html=render(language, "picture-ask"), buttons=buttons)
