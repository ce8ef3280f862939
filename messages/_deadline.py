"""When a call opens and closes, no more exactly than its publisher says it."""

from __future__ import annotations

from datetime import datetime
from html import escape
from zoneinfo import ZoneInfo

from messages._catalogue import Html, plain, render
from messages._format import (
    clock,
    day,
    day_and_time,
    month,
    month_name,
    quarter,
    same_clock,
    short_day,
    tg_time,
)
from model import Call, CallStatus, CutOff, Language, Moment, Precision

_DAY_BOUNDS = {(0, 0), (23, 59)}


def days_left(at: datetime, now: datetime, zone: str) -> int:
    """Calendar days from ``now`` to ``at`` in the publisher's ``zone``; 0 on the day itself."""
    there = ZoneInfo(zone)
    return (at.astimezone(there).date() - now.astimezone(there).date()).days


def left(language: Language, at: datetime, now: datetime, zone: str) -> str:
    """``24 days left``, ``tomorrow``, ``today``, or ``closed``."""
    days = days_left(at, now, zone)
    if at < now:
        return plain(language, "left-past")
    if days in (0, 1):
        return plain(language, ("left-today", "left-tomorrow")[days])
    return plain(language, "left-days", days=days)


def is_exact(moment: CutOff | Moment) -> bool:
    """Whether a day is known, so that days can be counted."""
    return moment.precision in (Precision.TIME, Precision.DAY)


def has_clock(moment: CutOff | Moment, zone: str) -> bool:
    """Whether an hour is worth saying: stated, or set by the publisher's rule."""
    local = moment.at.astimezone(ZoneInfo(zone))
    return moment.precision is Precision.TIME or (
        moment.precision is Precision.DAY and (local.hour, local.minute) not in _DAY_BOUNDS
    )


def when(language: Language, moment: CutOff | Moment, zone: str, *, short: bool = False) -> str:
    """The moment in the publisher's zone: with the hour, or a day, ``March 2027``, ..."""
    at = moment.at
    match moment.precision:
        case Precision.MONTH:
            return month(language, at, zone)
        case Precision.QUARTER:
            return quarter(language, at, zone)
        case Precision.FOUR_MONTHS:
            local = at.astimezone(ZoneInfo(zone))
            first = (local.month - 1) // 4 * 4 + 1
            begin = local.replace(day=1, month=first)
            end = local.replace(day=1, month=first + 3)
            year_first = month(language, end, zone)[0].isdigit()
            from_, to = (month, month_name) if year_first else (month_name, month)
            return plain(
                language,
                "four-months",
                begin=from_(language, begin, zone),
                end=to(language, end, zone),
            )
    if has_clock(moment, zone):
        return day_and_time(language, at, zone, short=short)
    return (short_day if short else day)(language, at, zone)


def cut_off_day(language: Language, cut_off: CutOff, zone: str) -> str:
    """A cut-off in a list of several: its day, or what is known of it, and its stage."""
    if is_exact(cut_off):
        words = short_day(language, cut_off.at, zone)
    else:
        words = when(language, cut_off, zone)
    if cut_off.stage:
        return f"{words} {plain(language, 'stage', stage=cut_off.stage)}"
    return words


def deadline(
    language: Language, cut_off: CutOff, call: Call, now: datetime, zone: str
) -> tuple[Html, ...]:
    """The card's lines on one cut-off: the publisher's time, the reader's own, the days left."""
    words = when(language, cut_off, call.zone)
    if not is_exact(cut_off):
        return (render(language, "card-deadline-about", when=words),)
    told = left(language, cut_off.at, now, call.zone)
    if not has_clock(cut_off, call.zone):
        return (render(language, "card-deadline", when=words, left=told),)
    if same_clock(cut_off.at, call.zone, zone):
        linked = tg_time(cut_off.at, now, escape(words))
        return (render(language, "card-deadline", when=linked, left=told),)
    own = tg_time(cut_off.at, now, escape(day_and_time(language, cut_off.at, zone)))
    return (
        render(language, "card-deadline", when=words, left=told),
        render(language, "card-own-time", when=own),
    )


def line(language: Language, call: Call, now: datetime) -> Html:
    """When a call closes, or opens, in one short line for a list."""
    cut_off = call.next_cut_off(now)
    status = call.status(now)
    if status is CallStatus.PLANNED and call.opens:
        opens = when(language, call.opens, call.zone, short=True)
        return render(language, "line-planned", when=opens)
    if cut_off is None:
        if status is CallStatus.CLOSED and call.cut_offs:
            last = when(language, call.cut_offs[-1], call.zone, short=True)
            return render(language, "line-closed", when=last)
        if status is CallStatus.FORTHCOMING and call.opens:
            opens = when(language, call.opens, call.zone, short=True)
            return render(language, "line-opens", when=opens)
        said = plain(language, f"status-{status or 'unknown'}")
        return render(language, "line-undated", status=said)
    closes = _closes(language, cut_off, call, now)
    if status is CallStatus.PLANNED:
        return Html(f"{escape(plain(language, 'status-planned'))}, {closes}")
    return closes


def _closes(language: Language, cut_off: CutOff, call: Call, now: datetime) -> Html:
    words = escape(when(language, cut_off, call.zone, short=True))
    if not is_exact(cut_off):
        return render(language, "line-closes-about", when=Html(words))
    if has_clock(cut_off, call.zone):
        words = tg_time(cut_off.at, now, words)
    told = left(language, cut_off.at, now, call.zone)
    return render(language, "line-closes", when=Html(words), left=told)


def own_moment(language: Language, at: datetime, now: datetime, zone: str, own: str) -> Html:
    """A roundtable's time or an offer's end: in its zone, and the reader's own where it differs.

    ``zone``: the place's zone; ``own``: the reader's.
    """
    if same_clock(at, zone, own):
        return tg_time(at, now, escape(day_and_time(language, at, zone)))
    return render(
        language,
        "two-times",
        there=day_and_time(language, at, zone),
        own=tg_time(at, now, escape(clock_and_day(language, at, zone, own))),
    )


def own_span(
    language: Language, at: datetime, until: str, now: datetime, zone: str, own: str
) -> Html:
    """As ``own_moment``, with until when: ``until`` is said in the place's zone."""
    there = day_and_time(language, at, zone)
    if same_clock(at, zone, own):
        starts = tg_time(at, now, escape(there))
        return render(language, "event-until", when=starts, until=until)
    return render(
        language,
        "two-times",
        there=plain(language, "event-until", when=there, until=until),
        own=tg_time(at, now, escape(clock_and_day(language, at, zone, own))),
    )


def clock_and_day(language: Language, at: datetime, zone: str, own: str) -> str:
    """The reader's own time, with the day only where it is another day than in ``zone``."""
    there, here = at.astimezone(ZoneInfo(zone)).date(), at.astimezone(ZoneInfo(own)).date()
    if there == here:
        return plain(language, "clock-alone", clock=clock(language, at, own))
    return plain(
        language, "day-clock", day=short_day(language, at, own), clock=clock(language, at, own)
    )
