"""A calendar file read back shows the wall clock that was meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Event

from messages._calendar import CallEntry, Meeting, calendar_of_entries, calendar_of_meeting
from model import (
    Call,
    CallId,
    CutOff,
    MemberId,
    Precision,
    Programme,
    Roundtable,
    RoundtableId,
    RoundtableState,
    SourceId,
    StoredCall,
)

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ZONES = ["Europe/Brussels", "Europe/Helsinki", "Europe/Lisbon"]
BRUSSELS = ZoneInfo("Europe/Brussels")


def new_table(starts_at: datetime, zone: str = "Europe/Brussels") -> Roundtable:
    return Roundtable(
        id=RoundtableId(7),
        title="Battery skills",
        host=MemberId(1),
        starts_at=starts_at,
        registration_closes_at=starts_at - timedelta(days=3),
        release_at=starts_at - timedelta(days=14),
        open_seats=3,
        zone=zone,
        place="https://meet.example/only-for-the-seated",
    )


def file_of_table(table: Roundtable, place: str = "") -> bytes:
    meeting = Meeting(
        table=table,
        summary="Rond-point: compétences, batteries; étape 1",
        description="Bring one idea.\nAnd a partner.",
        place=place,
        sequence=table.sequence,
    )
    return calendar_of_meeting(meeting, domain="bot.example", now=NOW)


def new_call(*cut_offs: CutOff) -> StoredCall:
    call = Call(
        source=SourceId("eu_portal"),
        key="1234",
        title="Centres of vocational excellence",
        url="https://portal.example/1234",
        programme=Programme.ERASMUS_PLUS,
        cut_offs=cut_offs,
    )
    return StoredCall(id=CallId(5), call=call, version=3, first_seen=NOW, last_seen=NOW)


def file_of_call(stored: StoredCall, *summaries: str) -> bytes:
    entries = [CallEntry(stored, summaries, "")]
    return calendar_of_entries(entries, domain="bot.example", now=NOW)


def events(body: bytes) -> list[Event]:
    return list(Calendar.from_ical(body).walk("VEVENT"))


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("day", [(3, 28), (3, 29), (3, 30), (10, 24), (10, 25), (10, 26)])
def test_trap_15_the_local_time_survives_both_clock_changes(
    zone: str, day: tuple[int, int]
) -> None:
    meant = datetime(2026, *day, 10, 0, tzinfo=ZoneInfo(zone))
    body = file_of_table(new_table(meant.astimezone(UTC), zone))
    assert f"DTSTART;TZID={zone}:2026{day[0]:02}{day[1]:02}T100000\r\n".encode() in body
    (event,) = events(body)
    assert event.start == meant
    assert event.start.astimezone(UTC) == meant.astimezone(UTC)
    assert event.end - event.start == timedelta(minutes=90)


@pytest.mark.parametrize("zone", [*ZONES, "Europe/Istanbul", "Atlantic/Azores", "Europe/Dublin"])
def test_the_rules_of_the_zone_are_in_the_file_and_right(zone: str) -> None:
    """Each rule holds from its onset to the next one's: compared every hour of the year."""
    body = file_of_table(new_table(datetime(2026, 6, 1, 8, tzinfo=UTC), zone))
    (rules,) = Calendar.from_ical(body).walk("VTIMEZONE")
    assert rules["TZID"] == zone
    onsets = [
        (
            (r["DTSTART"].dt - r["TZOFFSETFROM"].td).replace(tzinfo=UTC),
            r["TZOFFSETTO"].td,
            str(r["TZNAME"]),
        )
        for r in rules.subcomponents
    ]
    ends = datetime(2027, 1, 1, tzinfo=ZoneInfo(zone)).astimezone(UTC)
    assert onsets[0][0] == datetime(2026, 1, 1, tzinfo=ZoneInfo(zone))
    for (onset, offset, name), (until, _, _) in pairwise([*onsets, (ends, timedelta(), "")]):
        at = onset
        while at < until:
            local = at.astimezone(ZoneInfo(zone))
            assert (local.utcoffset(), local.tzname()) == (offset, name), local
            at += timedelta(hours=1)


def test_a_meeting_across_the_clock_change_keeps_its_length() -> None:
    table = replace(
        new_table(datetime(2026, 10, 25, 0, 30, tzinfo=UTC)), duration=timedelta(hours=2)
    )
    (event,) = events(file_of_table(table))
    assert event.start == datetime(2026, 10, 25, 2, 30, tzinfo=BRUSSELS)
    assert event["DTEND"].dt.astimezone(UTC) == datetime(2026, 10, 25, 2, 30, tzinfo=UTC)


def test_words_and_alarms_come_back_as_given() -> None:
    (event,) = events(file_of_table(new_table(datetime(2026, 4, 14, 8, tzinfo=UTC)), "Ostrava"))
    assert event["SUMMARY"] == "Rond-point: compétences, batteries; étape 1"
    assert event["DESCRIPTION"] == "Bring one idea.\nAnd a partner."
    assert event["LOCATION"] == "Ostrava"
    assert event["DTSTAMP"].dt == NOW
    assert [a["TRIGGER"].dt for a in event.walk("VALARM")] == [
        timedelta(days=-1),
        timedelta(hours=-1),
    ]


def test_the_place_is_given_or_not_shown() -> None:
    body = file_of_table(new_table(datetime(2026, 4, 14, 8, tzinfo=UTC)))
    assert b"LOCATION" not in body
    assert b"only-for-the-seated" not in body


def test_a_moved_and_a_cancelled_meeting_replace_the_first() -> None:
    first = new_table(datetime(2026, 4, 14, 8, tzinfo=UTC))
    moved = replace(first, starts_at=first.starts_at + timedelta(days=7), sequence=1)
    gone = replace(moved, state=RoundtableState.CANCELLED, sequence=2)
    files = [file_of_table(t) for t in (first, moved, gone)]
    read = [events(body)[0] for body in files]
    assert [str(e["UID"]) for e in read] == ["table-7@bot.example"] * 3
    assert [e["SEQUENCE"] for e in read] == [0, 1, 2]
    assert [e["STATUS"] for e in read] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]
    methods = [str(Calendar.from_ical(body)["METHOD"]) for body in files]
    assert methods == ["PUBLISH", "PUBLISH", "CANCEL"]
    assert read[2].start == moved.starts_at
    assert not read[2].walk("VALARM")


def test_the_same_facts_make_the_same_file() -> None:
    table = new_table(datetime(2026, 4, 14, 8, tzinfo=UTC))
    assert file_of_table(table) == file_of_table(table)


def test_every_cut_off_of_a_call_is_an_entry() -> None:
    stored = new_call(
        CutOff(datetime(2026, 3, 28, 17, tzinfo=BRUSSELS), stage=1),
        CutOff(datetime(2026, 10, 27, 17, tzinfo=BRUSSELS), stage=2),
    )
    first, second = events(file_of_call(stored, "Stage 1", "Stage 2"))
    assert (first["SUMMARY"], second["SUMMARY"]) == ("Stage 1", "Stage 2")
    assert first["UID"] == "call-5-1@bot.example"
    assert second["UID"] == "call-5-2@bot.example"
    assert first["SEQUENCE"] == second["SEQUENCE"] == 3
    assert first.start.astimezone(UTC) == datetime(2026, 3, 28, 16, tzinfo=UTC)
    assert second.start.astimezone(UTC) == datetime(2026, 10, 27, 16, tzinfo=UTC)
    assert second.start.hour == 17
    assert [a["TRIGGER"].dt for a in first.walk("VALARM")] == [
        timedelta(days=-7),
        timedelta(days=-1),
    ]


def test_a_cut_off_known_to_the_quarter_is_a_whole_day() -> None:
    at = datetime(2026, 6, 30, 23, 59, 59, tzinfo=BRUSSELS)
    (event,) = events(file_of_call(new_call(CutOff(at, Precision.QUARTER)), "Expected"))
    assert event["DTSTART"].dt == date(2026, 6, 30)


def test_a_call_without_cut_offs_has_no_file() -> None:
    with pytest.raises(ValueError, match="no cut-off"):
        file_of_call(new_call())
    with pytest.raises(ValueError, match="shorter"):
        file_of_call(new_call(CutOff(NOW), CutOff(NOW + timedelta(days=1))), "only one")
