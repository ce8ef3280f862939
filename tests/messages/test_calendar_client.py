"""A program that keeps a calendar takes the files in any order, and twice: one right entry."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Event

from messages import TableEntry, calendar_of_table
from model import Language, RoundtableState
from tests.messages.test_calendar import new_table

EN = Language("en")
BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
STARTS = datetime(2026, 4, 14, 8, 0, tzinfo=UTC)


@dataclass
class Client:
    """RFC 5546, 2.1.4 and 2.1.5: by UID the higher SEQUENCE, of equal ones the later DTSTAMP."""

    newest: dict[str, Event] = field(default_factory=dict)
    gone: dict[str, bool] = field(default_factory=dict)

    def opens(self, body: bytes) -> None:
        calendar = Calendar.from_ical(body)
        method = str(calendar["METHOD"])
        for event in calendar.walk("VEVENT"):
            uid = str(event["UID"])
            known = self.newest.get(uid)
            if known is None or order(event) > order(known):
                self.newest[uid] = event
                self.gone[uid] = method == "CANCEL"
                assert (event["STATUS"] == "CANCELLED") is self.gone[uid]

    @property
    def shown(self) -> list[Event]:
        return [event for uid, event in self.newest.items() if not self.gone[uid]]


def order(event: Event) -> tuple[int, datetime]:
    return int(event["SEQUENCE"]), event["DTSTAMP"].dt


ACTS = st.lists(st.sampled_from(["move", "place", "leave", "join", "cancel"]), max_size=8)


@settings(max_examples=25, deadline=None, derandomize=True)
@given(ACTS, st.integers(0, 2**32))
def test_one_right_entry_whatever_the_order(acts: list[str], seed: int) -> None:
    table, now, sequence, gone = new_table(STARTS), BEGIN, 0, False
    files: list[bytes] = []

    def give() -> None:
        entry = TableEntry(
            table=table, seated=not gone, changed_at=now, sequence=sequence, gone=gone
        )
        files.append(calendar_of_table(EN, entry, now))

    give()
    for act in acts:
        now += timedelta(hours=3)
        if act == "cancel":
            table = replace(table, state=RoundtableState.CANCELLED)
        elif act == "move":
            table = replace(table, starts_at=table.starts_at + timedelta(days=1))
        elif act == "place":
            table = replace(table, place=f"Room {now.hour}")
        else:
            gone = act == "leave"
        sequence += 1
        give()
        if act == "cancel":
            break
    order_of_opening = files * 2
    random.Random(seed).shuffle(order_of_opening)
    client = Client()
    for body in order_of_opening:
        client.opens(body)
    off = gone or table.state is RoundtableState.CANCELLED
    assert len(client.newest) == 1
    assert len(client.shown) == (not off)
    for event in client.shown:
        assert event["DTSTART"].dt == table.starts_at
        assert str(event["LOCATION"]) == table.place


def test_the_link_comes_a_day_before_without_a_jump() -> None:
    table = replace(new_table(STARTS), place="", link="https://meet.example/7")
    entry = TableEntry(table=table, seated=True, changed_at=BEGIN, sequence=4)
    client = Client()
    for before, seen in ((timedelta(hours=25), False), (timedelta(hours=24), True)):
        body = calendar_of_table(EN, entry, STARTS - before)
        client.opens(body)
        (event,) = client.shown
        assert (table.link in str(event.get("LOCATION", ""))) is seen
        assert (table.link in str(event["DESCRIPTION"])) is seen
        assert event["SEQUENCE"] == 4
    stranger = replace(entry, seated=False)
    assert b"meet.example" not in calendar_of_table(EN, stranger, STARTS - timedelta(hours=1))


def test_a_file_says_what_a_published_event_must() -> None:
    """RFC 5546, 3.2.1 and 3.2.5: one ORGANIZER, no ATTENDEE."""
    for gone in (False, True):
        entry = TableEntry(
            table=new_table(STARTS), seated=True, changed_at=BEGIN, sequence=1, gone=gone
        )
        (event,) = Calendar.from_ical(calendar_of_table(EN, entry, BEGIN)).walk("VEVENT")
        for name in ("ORGANIZER", "UID", "DTSTAMP", "DTSTART", "SEQUENCE", "SUMMARY"):
            assert name in event
        assert "ATTENDEE" not in event
        assert event["LAST-MODIFIED"].dt == BEGIN
        assert bool(event.walk("VALARM")) is not gone
