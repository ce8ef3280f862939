"""The calendar to subscribe to, read back by another's hands."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Event

from messages import LANGUAGES, CalendarCall, TableEntry, calendar_feed, plain
from model import CutOff, Language, Precision, RoundtableState, StoredCall
from tests.messages import samples
from tests.messages.test_calendar import new_table

EN = Language("en")
CHANGED = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)
ZONES = ["Europe/Brussels", "Europe/Helsinki", "Europe/Lisbon", "Asia/Nicosia"]
DAYS = [(3, 28), (3, 29), (3, 30), (10, 24), (10, 25), (10, 26)]


def read(
    *calls: StoredCall, tables: tuple[TableEntry, ...] = (), language: Language = EN
) -> tuple[bytes, Calendar]:
    dated = [CalendarCall(stored, CHANGED) for stored in calls]
    body = b"".join(calendar_feed(language, "Mine, yours; ours", dated, tables))
    (calendar,) = Calendar.from_ical(body, multiple=True)
    return body, calendar


def events(calendar: Calendar) -> list[Event]:
    return list(calendar.walk("VEVENT"))


def test_the_head_says_what_it_is_and_when_to_look_again() -> None:
    body, calendar = read(samples.stored())
    for name in (b"NAME", b"X-WR-CALNAME"):
        assert b"\r\n" + name + rb":Mine\, yours\; ours" in body, "a TEXT (RFC 7986, 5.1)"
    assert b"REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n" in body
    assert b"X-PUBLISHED-TTL:PT6H\r\n" in body
    assert "METHOD" not in calendar
    assert (calendar["VERSION"], body[-15:]) == ("2.0", b"END:VCALENDAR\r\n")


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("day", DAYS)
def test_local_times_hold_across_both_clock_changes(zone: str, day: tuple[int, int]) -> None:
    meant = datetime(2026, *day, 17, 0, tzinfo=ZoneInfo(zone))
    cut_off = CutOff(meant.astimezone(UTC), Precision.TIME)
    table = TableEntry(
        table=new_table(meant.astimezone(UTC), zone), changed_at=CHANGED, seated=False, sequence=0
    )
    body, calendar = read(samples.stored(zone=zone, cut_offs=(cut_off,)), tables=(table,))
    written = f"DTSTART;TZID={zone}:2026{day[0]:02}{day[1]:02}T170000\r\n".encode()
    assert body.count(written) == 2
    for event in events(calendar):
        assert event.start.astimezone(UTC) == meant.astimezone(UTC)
    (rules,) = calendar.walk("VTIMEZONE")
    at = meant.replace(tzinfo=None)
    onset = max(
        (r for r in rules.subcomponents if r["DTSTART"].dt <= at), key=lambda r: r["DTSTART"].dt
    )
    assert onset["TZOFFSETTO"].td == meant.utcoffset()


def test_each_zone_has_its_rules_once() -> None:
    calls = [samples.stored(n, zone=zone) for n, zone in enumerate([*ZONES, *ZONES], 1)]
    _, calendar = read(*calls)
    assert sorted(str(z["TZID"]) for z in calendar.walk("VTIMEZONE")) == sorted(ZONES)


def test_entries_keep_their_names_and_say_when_they_changed() -> None:
    two = (samples.cut_off("2026-03-26", 1), samples.cut_off("2026-09-03", 2))
    _, calendar = read(samples.stored(7, version=3, cut_offs=two))
    first, second = events(calendar)
    assert (str(first["UID"]), str(second["UID"])) == (
        "call-7-1@funding-roundtable",
        "call-7-2@funding-roundtable",
    )
    for event in (first, second):
        assert (event["SEQUENCE"], event["LAST-MODIFIED"].dt, event["DTSTAMP"].dt) == (
            3,
            CHANGED,
            CHANGED,
        )
    assert str(first["SUMMARY"]) == "Deadline (stage 1): Centres of Vocational Excellence"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_not_published_is_a_whole_day_and_says_so(language: Language) -> None:
    at = datetime(2026, 11, 30, 23, 59, 59, tzinfo=ZoneInfo("Europe/Brussels"))
    _, calendar = read(samples.stored(cut_offs=(CutOff(at, Precision.MONTH),)), language=language)
    (event,) = events(calendar)
    assert event["DTSTART"].dt == date(2026, 11, 30)
    assert "2026" in str(event["SUMMARY"])
    assert str(event["SUMMARY"]) != plain(
        language, "calendar-call-title", title=samples.stored().call.title
    )
    assert not calendar.walk("VTIMEZONE"), "a day is in no zone"


def test_the_place_is_for_the_seated_and_a_cancelled_table_says_so() -> None:
    table = new_table(datetime(2026, 4, 14, 8, tzinfo=UTC))
    off = replace(table, state=RoundtableState.CANCELLED, sequence=1)
    held = [(table, True), (table, False), (off, True)]
    bodies = [
        read(tables=(TableEntry(table=t, changed_at=CHANGED, seated=s, sequence=t.sequence),))
        for t, s in held
    ]
    assert [b"only-for-the-seated" in body for body, _ in bodies] == [True, False, True]
    states = [str(events(calendar)[0]["STATUS"]) for _, calendar in bodies]
    assert states == ["CONFIRMED", "CONFIRMED", "CANCELLED"]
    assert len({str(events(calendar)[0]["UID"]) for _, calendar in bodies}) == 1
    assert events(bodies[2][1])[0]["SEQUENCE"] == 1


def test_a_meeting_over_new_year_has_rules_for_both_years() -> None:
    table = replace(
        new_table(datetime(2026, 12, 31, 22, 30, tzinfo=UTC)), duration=timedelta(hours=2)
    )
    _, calendar = read(
        tables=(TableEntry(table=table, changed_at=CHANGED, seated=True, sequence=table.sequence),)
    )
    (rules,) = calendar.walk("VTIMEZONE")
    assert {r["DTSTART"].dt.year for r in rules.subcomponents} >= {2026, 2027}


def test_an_empty_calendar_is_good_and_the_same_facts_make_the_same_file() -> None:
    assert events(read()[1]) == []
    assert read(samples.stored())[0] == read(samples.stored())[0]
