"""Calendar files (RFC 5545): the cut-offs of a call, the meeting of a roundtable.

Times are written as the publisher's or the table's own wall clock, with the zone's rules in the
file: written in UTC they would show wrongly to whoever prints or forwards them. An entry keeps
its UID and counts up SEQUENCE, so that a newer file replaces the older entry.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from icalendar import (
    Alarm,
    Calendar,
    Event,
    Timezone,
    TimezoneDaylight,
    TimezoneStandard,
    vCalAddress,
    vText,
)

from model import Event as Held
from model import EventState, Precision, Roundtable, RoundtableState, StoredCall

PRODUCT = "-//roundtable-bot//EN"
BEFORE_A_CUT_OFF = (timedelta(days=7), timedelta(days=1))
BEFORE_A_MEETING = (timedelta(days=1), timedelta(hours=1))


class CallEntry(NamedTuple):
    """A call with the finished words of its entries: plain text, one summary a cut-off."""

    call: StoredCall
    summaries: Sequence[str]
    description: str


def calendar_of_entries(
    entries: Iterable[CallEntry],
    *,
    domain: str,
    now: datetime,
    alarms: Iterable[timedelta] = BEFORE_A_CUT_OFF,
) -> bytes:
    """Every cut-off of every call as an entry of its own, past ones too.

    ``domain`` keeps the UIDs apart from those of other installations. A cut-off known only to
    the month or less exactly is an entry of the whole last day of that span. Raises ValueError
    for a call without cut-offs and for too many or too few summaries.
    """
    alarms = tuple(alarms)
    events: list[Event] = []
    moments: dict[ZoneInfo, list[datetime]] = {}
    for entry in entries:
        call = entry.call.call
        if not call.cut_offs:
            raise ValueError(f"no cut-off to enter: {call.key}")
        zone = ZoneInfo(call.zone)
        moments.setdefault(zone, []).extend(c.at for c in call.cut_offs)
        events += cut_off_events(entry, zone, domain, now, alarms)
    return _file("PUBLISH", events, moments)


def cut_off_events(
    entry: CallEntry, zone: ZoneInfo, domain: str, now: datetime, alarms: Sequence[timedelta]
) -> Iterator[Event]:
    stored = entry.call
    pairs = zip(stored.call.cut_offs, entry.summaries, strict=True)
    for number, (cut_off, summary) in enumerate(pairs, 1):
        local = cut_off.at.astimezone(zone)
        exact = cut_off.precision in (Precision.TIME, Precision.DAY)
        uid = f"call-{stored.id}-{number}@{domain}"
        event = _event(uid, stored.version, summary, entry.description, now)
        event.add("dtstart", local if exact else local.date())
        event.add("url", stored.call.url)
        event.add("transp", "TRANSPARENT")
        _ring(event, alarms)
        yield event


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A roundtable as an entry of one person's calendar."""

    table: Roundtable
    summary: str
    description: str = ""
    place: str = ""
    """The table's only for those who have a seat: it is never taken from the table."""
    sequence: int
    """Of this person's entry."""
    changed_at: datetime | None = None
    gone: bool = False
    """This person has no seat any more: the entry is to be taken out, as of a table called off."""

    @property
    def cancelled(self) -> bool:
        return self.gone or self.table.state is RoundtableState.CANCELLED


def calendar_of_meeting(
    meeting: Meeting,
    *,
    domain: str,
    now: datetime,
    alarms: Iterable[timedelta] = BEFORE_A_MEETING,
) -> bytes:
    """The meeting as one entry, or the file that takes it out again.

    PUBLISH and CANCEL (RFC 5546, 3.2.1 and 3.2.5): a REQUEST would name who is invited by mail
    addresses, which nobody gave us. A program keeps the file with the higher SEQUENCE, of two
    equal ones that with the later DTSTAMP.
    """
    event = meeting_event(meeting, domain=domain, now=now, alarms=alarms)
    organizer = vCalAddress("invalid:nomail")  # there must be one; it says so if it has no mail
    organizer.params["CN"] = vText(domain)
    event.add("organizer", organizer)
    table = meeting.table
    moments = {ZoneInfo(table.zone): [table.starts_at, table.starts_at + table.duration]}
    return _file("CANCEL" if meeting.cancelled else "PUBLISH", [event], moments)


def meeting_event(
    meeting: Meeting,
    *,
    domain: str,
    now: datetime,
    alarms: Iterable[timedelta] = BEFORE_A_MEETING,
) -> Event:
    """The entry alone; see ``calendar_of_meeting``."""
    table = meeting.table
    zone = ZoneInfo(table.zone)
    starts = table.starts_at.astimezone(zone)
    event = _event(
        f"table-{table.id}@{domain}", meeting.sequence, meeting.summary, meeting.description, now
    )
    event.add("dtstart", starts)
    event.add("dtend", (starts.astimezone(UTC) + table.duration).astimezone(zone))
    event.add("status", "CANCELLED" if meeting.cancelled else "CONFIRMED")
    if meeting.changed_at:
        event.add("last-modified", meeting.changed_at.astimezone(UTC))
    if meeting.place:
        event.add("location", meeting.place)
    if table.spot and meeting.place:
        event.add("geo", table.spot)
    if not meeting.cancelled:
        _ring(event, alarms)
    return event


def calendar_of_held(
    held: Held, *, summary: str, description: str, place: str, domain: str, now: datetime
) -> bytes:
    """An event of the alliance as one entry; called off, the file that takes it out again."""
    zone = ZoneInfo(held.zone)
    cancelled = held.state is EventState.CANCELLED
    event = _event(f"event-{held.id}@{domain}", held.sequence, summary, description, now)
    for name, at in (("dtstart", held.starts_at), ("dtend", held.ends_at)):
        if at is not None:
            local = at.astimezone(zone)
            event.add(name, local.date() if held.whole_day else local)
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    event.add("location", place)
    if held.url:
        event.add("url", held.url)
    if not cancelled:
        _ring(event, BEFORE_A_MEETING[:1])
    moments = {} if held.whole_day else {zone: [held.starts_at, held.over_at]}
    return _file("CANCEL" if cancelled else "PUBLISH", [event], moments)


def _event(uid: str, sequence: int, summary: str, description: str, now: datetime) -> Event:
    event = Event()
    event.add("uid", uid)
    event.add("sequence", sequence)
    event.add("dtstamp", now.astimezone(UTC))
    event.add("summary", summary)
    event.add("description", description)
    return event


def _ring(event: Event, before: Iterable[timedelta]) -> None:
    for span in before:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", event["summary"])
        alarm.add("trigger", -span)
        event.add_component(alarm)


def _file(
    method: str, events: Iterable[Event], moments: Mapping[ZoneInfo, Sequence[datetime]]
) -> bytes:
    """The file, with the rules of each zone for the years of its moments."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", method)
    for zone, at in moments.items():
        years = [m.astimezone(zone).year for m in at]
        calendar.add_component(rules_of(zone, min(years), max(years)))
    for event in events:
        calendar.add_component(event)
    body: bytes = calendar.to_ical()
    return body


def rules_of(zone: ZoneInfo, first: int, last: int) -> Timezone:
    """The zone's clock changes from the start of one year to the end of another.

    Not icalendar's own: it enters the change to summer time an hour late (7.3).
    """
    rules = Timezone()
    rules.add("tzid", zone.key)
    starts = datetime(first, 1, 1, tzinfo=zone).astimezone(UTC)
    ends = datetime(last + 1, 1, 1, tzinfo=zone).astimezone(UTC)
    for at in (starts, *_clock_changes(zone, starts, ends)):
        old = (at if at == starts else at - timedelta(seconds=1)).astimezone(zone)
        new = at.astimezone(zone)
        rule = TimezoneDaylight() if new.dst() else TimezoneStandard()
        rule.add("tzname", new.tzname())
        rule.add("tzoffsetfrom", old.utcoffset())
        rule.add("tzoffsetto", new.utcoffset())
        # RFC 5545: the onset on the clock that was valid until then.
        rule.add("dtstart", (at + (old.utcoffset() or timedelta())).replace(tzinfo=None))
        rules.add_component(rule)
    return rules


def _clock_changes(zone: ZoneInfo, starts: datetime, ends: datetime) -> Iterator[datetime]:
    """Clocks change on full quarter hours; no zone changes twice in a day."""
    day, quarter = timedelta(days=1), timedelta(minutes=15)
    while starts < ends:
        if starts.astimezone(zone).utcoffset() != (starts + day).astimezone(zone).utcoffset():
            at = starts
            while at.astimezone(zone).utcoffset() == starts.astimezone(zone).utcoffset():
                at += quarter
            yield at
        starts += day
