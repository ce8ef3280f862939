"""Quiet hours and digest hours are wall time in the member's zone, across clock changes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions import in_quiet_hours, may_speak_at, next_digest_at
from model import Member, MemberId

ZONES = ("Europe/Helsinki", "Europe/Lisbon", "Europe/Brussels", "Asia/Nicosia")


MOMENTS = st.integers(0, 365 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


def member(**kw: object) -> Member:
    return Member(**{"id": MemberId(1), "chat_id": 1, **kw})  # type: ignore[arg-type]


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("change", ["2026-03-29", "2026-10-25"])
def test_the_digest_keeps_its_hour_over_a_clock_change(zone: str, change: str) -> None:
    who = member(zone=zone)
    before = datetime.fromisoformat(f"{change}T00:00:00+00:00") - timedelta(days=3)
    first = next_digest_at(who, before)
    second = next_digest_at(who, first)
    for at in (first, second):
        local = at.astimezone(ZoneInfo(zone))
        assert (local.weekday(), local.hour, local.minute) == (0, 8, 0)
    days = second.astimezone(ZoneInfo(zone)).date() - first.astimezone(ZoneInfo(zone)).date()
    assert days == timedelta(days=7)


def test_the_hour_that_a_clock_change_skips_falls_after_the_gap() -> None:
    who = member(digest_weekday=6, digest_hour=2)
    at = next_digest_at(who, datetime(2026, 3, 28, 12, tzinfo=UTC))
    assert at == datetime(2026, 3, 29, 1, tzinfo=UTC)  # 02:00 does not exist, it is 03:00


def test_quiet_hours_over_midnight_end_in_the_morning() -> None:
    who = member(quiet_from=20, quiet_to=8)
    night = datetime(2026, 3, 16, 21, 30, tzinfo=UTC)  # 22:30 in Brussels
    assert in_quiet_hours(who, night)
    assert may_speak_at(who, night) == datetime(2026, 3, 17, 7, tzinfo=UTC)


def test_quiet_hours_within_a_day() -> None:
    who = member(quiet_from=12, quiet_to=14, zone="UTC")
    assert in_quiet_hours(who, datetime(2026, 3, 16, 13, tzinfo=UTC))
    assert not in_quiet_hours(who, datetime(2026, 3, 16, 14, tzinfo=UTC))


def test_equal_hours_are_never_quiet() -> None:
    who = member(quiet_from=8, quiet_to=8)
    assert not in_quiet_hours(who, datetime(2026, 3, 16, 2, tzinfo=UTC))


@given(
    at=MOMENTS,
    zone=st.sampled_from(ZONES),
    start=st.integers(0, 23),
    end=st.integers(0, 23),
)
def test_the_moment_to_speak_is_never_quiet_and_never_early(
    at: datetime, zone: str, start: int, end: int
) -> None:
    who = member(zone=zone, quiet_from=start, quiet_to=end)
    speak = may_speak_at(who, at)
    assert speak >= at
    assert not in_quiet_hours(who, speak)
    assert speak - at <= timedelta(hours=24)


@given(
    at=MOMENTS,
    zone=st.sampled_from(ZONES),
    weekday=st.integers(0, 6),
    hour=st.integers(0, 23),
)
def test_the_next_digest_is_within_a_week(
    at: datetime, zone: str, weekday: int, hour: int
) -> None:
    who = member(zone=zone, digest_weekday=weekday, digest_hour=hour)
    due = next_digest_at(who, at)
    assert at < due <= at + timedelta(days=7, hours=2)
    assert due.astimezone(ZoneInfo(zone)).weekday() == weekday
