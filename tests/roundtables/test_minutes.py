"""Reminders of an action: few, at the reader's hour on every clock, and none of the past."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtables import Rung, next_nudge, nudge_due, nudges

DUE = date(2026, 5, 20)
ZONES = st.sampled_from(["Europe/Brussels", "Europe/Helsinki", "Atlantic/Azores", "UTC"])
DAYS = st.dates(date(2026, 1, 1), date(2028, 1, 1))
HOURS = st.integers(0, 23)
FIRST, LAST = datetime(2025, 11, 1), datetime(2028, 3, 1)  # noqa: DTZ001 -- given a zone
MOST = 7
"""Three days before, the day, four weeks, and then the host."""


def test_the_ladder() -> None:
    found = nudges(DUE, "Europe/Brussels", 8)
    assert [(one.rung.value, f"{one.at:%m-%d %H:%M}") for one in found] == [
        ("soon", "05-17 06:00"),
        ("due", "05-20 06:00"),
        ("late", "05-27 06:00"),
        ("late", "06-03 06:00"),
        ("late", "06-10 06:00"),
        ("late", "06-17 06:00"),
        ("host", "06-24 06:00"),
    ]


def test_who_put_it_off_is_not_reminded_three_days_before() -> None:
    assert nudges(DUE, "UTC", 8, put_off=True) == nudges(DUE, "UTC", 8)[1:]


@pytest.mark.parametrize("due", [date(2026, 3, 29), date(2026, 10, 25), date(2026, 3, 15)])
def test_the_hour_is_the_same_after_a_clock_change(due: date) -> None:
    brussels = ZoneInfo("Europe/Brussels")
    hours = {one.at.astimezone(brussels).hour for one in nudges(due, "Europe/Brussels", 8)}
    assert hours == {8}


@given(DAYS, ZONES, HOURS, st.booleans())
def test_the_rungs_follow_one_another(due: date, zone: str, hour: int, put_off: bool) -> None:
    found = nudges(due, zone, hour, put_off=put_off)
    assert len(found) == MOST - put_off
    assert [one.at for one in found] == sorted({one.at for one in found})
    assert [one.rung for one in found].count(Rung.HOST) == 1
    assert found[-1].rung is Rung.HOST


@given(
    DAYS,
    ZONES,
    HOURS,
    st.datetimes(FIRST, LAST, timezones=st.just(UTC)),
    st.lists(st.integers(1, 60 * 24 * 40), min_size=1, max_size=60),
)
def test_however_the_timer_ticks_nothing_is_said_twice(
    due: date, zone: str, hour: int, told: datetime, steps: list[int]
) -> None:
    """Walks as the timer does: looks only when it is time, and remembers when it spoke."""
    ladder = nudges(due, zone, hour)
    now, said, look = told, [], next_nudge(ladder, told)
    for minutes in steps:
        now += timedelta(minutes=minutes)
        if look is None or look > now:
            continue
        nudge = nudge_due(ladder, told, now)
        assert nudge is not None
        assert nudge.at <= now
        said.append(nudge)
        told, look = now, next_nudge(ladder, now)
    assert len(said) == len(set(said)) <= MOST
    assert [one.at for one in said] == sorted(one.at for one in said)
    if look is None:
        assert not [one for one in ladder if one.at > now]
