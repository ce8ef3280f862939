"""A calendar to subscribe to: the deadlines of calls and the roundtables of one member.

No METHOD: it is no message that something changes, it is how everything stands. So that the same
facts make the same file, each entry is stamped with the time at which its facts changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from messages._calendar_words import DOMAIN, TableEntry, meeting_of
from messages._catalogue import plain
from messages._deadline import is_exact, when
from messages._words import programme_name
from model import CutOff, Language, StoredCall

REFRESH = timedelta(hours=6)
"""How often a subscriber is asked to look."""
_END = b"END:VCALENDAR\r\n"


@dataclass(frozen=True, slots=True)
class CalendarCall:
    """A call whose deadlines are entered, and when it changed last."""

    call: StoredCall
    changed_at: datetime


def calendar_feed(
    language: Language,
    name: str,
    calls: Sequence[CalendarCall],
    tables: Sequence[TableEntry] = (),
    now: datetime | None = None,
) -> Iterator[bytes]:
    """The file, an entry at a time: one takes about a millisecond. ``name``: the calendar's.

    ``now``: to tell the link to a meeting that is near; None: none is told.
    """
    # icalendar takes longer to load than all our words: a start need not wait for it.
    from icalendar import Calendar, Event, vText

    from messages._calendar import (
        BEFORE_A_CUT_OFF,
        PRODUCT,
        CallEntry,
        cut_off_events,
        meeting_event,
        rules_of,
    )

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    for key in ("name", "x-wr-calname"):
        calendar.add(key, vText(name))
    calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", f"PT{REFRESH // timedelta(hours=1)}H")
    yield calendar.to_ical().removesuffix(_END)
    for zone, (first, last) in _years(calls, tables).items():
        yield rules_of(ZoneInfo(zone), first, last).to_ical()

    def stamped(event: Event, changed_at: datetime) -> bytes:
        event.add("last-modified", changed_at)
        body: bytes = event.to_ical()
        return body

    for one in calls:
        call = one.call.call
        entry = CallEntry(one.call, _summaries(language, one.call), _about(language, one.call))
        for event in cut_off_events(
            entry, ZoneInfo(call.zone), DOMAIN, one.changed_at, BEFORE_A_CUT_OFF
        ):
            yield stamped(event, one.changed_at)
    for held in tables:
        meeting = meeting_of(language, held, now or held.changed_at)
        yield meeting_event(
            meeting, domain=DOMAIN, now=meeting.changed_at or held.changed_at
        ).to_ical()
    yield _END


def _years(
    calls: Sequence[CalendarCall], tables: Sequence[TableEntry]
) -> dict[str, tuple[int, int]]:
    """The zones of entries with an hour, each with the first and the last year to know of."""
    found: dict[str, tuple[int, int]] = {}
    moments = [
        (one.call.call.zone, cut_off.at)
        for one in calls
        for cut_off in one.call.call.cut_offs
        if is_exact(cut_off)
    ]
    for held in tables:
        starts = held.table.starts_at
        moments += [(held.table.zone, at) for at in (starts, starts + held.table.duration)]
    for zone, at in moments:
        year = at.astimezone(ZoneInfo(zone)).year
        first, last = found.get(zone, (year, year))
        found[zone] = (min(first, year), max(last, year))
    return found


def _summaries(language: Language, stored: StoredCall) -> list[str]:
    return [_summary(language, stored, cut_off) for cut_off in stored.call.cut_offs]


def _summary(language: Language, stored: StoredCall, cut_off: CutOff) -> str:
    call = stored.call
    if not is_exact(cut_off):
        about = when(language, cut_off, call.zone)
        return plain(language, "channel-event-about", when=about, title=call.title)
    if cut_off.stage:
        stage = plain(language, "stage", stage=cut_off.stage)
        return plain(language, "channel-event-stage", stage=stage, title=call.title)
    return plain(language, "calendar-call-title", title=call.title)


def _about(language: Language, stored: StoredCall) -> str:
    call = stored.call
    rows = (programme_name(language, call.programme), call.reference or "", call.url)
    return "\n".join(row for row in rows if row)
