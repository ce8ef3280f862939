"""An event's calendar file: one entry that is replaced, and taken out again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Calendar

import messages
from model import Event, EventState, Language
from tests.messages import samples as s
from tests.messages.said_hub import DAYS, EVENT

EN = Language("en")


def entry(event: Event) -> tuple[Any, Any]:
    calendar = Calendar.from_ical(messages.calendar_of_event(EN, event, s.NOW))
    (one,) = calendar.walk("VEVENT")
    return calendar, one


def test_an_event_with_its_hours() -> None:
    calendar, one = entry(EVENT)
    assert calendar["method"] == "PUBLISH"
    assert one["dtstart"].dt == datetime(2026, 5, 12, 10, tzinfo=ZoneInfo("Europe/Brussels"))
    assert one["dtend"].dt - one["dtstart"].dt == timedelta(hours=6, minutes=30)
    assert (one["summary"], one["location"]) == (EVENT.title, EVENT.place)
    assert calendar.walk("VTIMEZONE")


def test_whole_days_end_the_day_after_the_last() -> None:
    calendar, one = entry(DAYS)
    assert (one["dtstart"].dt, one["dtend"].dt) == (date(2026, 5, 12), date(2026, 5, 15))
    assert not calendar.walk("VTIMEZONE")


def test_a_change_replaces_and_a_cancellation_takes_out() -> None:
    _, first = entry(EVENT)
    _, moved = entry(replace(EVENT, sequence=1))
    calendar, off = entry(replace(EVENT, sequence=2, state=EventState.CANCELLED))
    assert first["uid"] == moved["uid"] == off["uid"]
    assert [one["sequence"] for one in (first, moved, off)] == [0, 1, 2]
    assert (calendar["method"], off["status"]) == ("CANCEL", "CANCELLED")
    assert not off.walk("VALARM")


def test_a_roundtable_names_its_event() -> None:
    entry = messages.TableEntry(
        table=s.roundtable(), seated=True, changed_at=s.NOW, sequence=0, event=DAYS
    )
    body = messages.calendar_of_table(EN, entry, s.NOW)
    (one,) = Calendar.from_ical(body).walk("VEVENT")
    assert "Forum of the regions" in one["description"]
    assert "Tue 12 May 2026 to Thu 14 May 2026" in one["description"]
