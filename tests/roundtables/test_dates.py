"""Meetings planned back from a cut-off, reminders before a meeting, and the quorum."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtables import Passed, back_plan, quorum, reminder_due, reminders, season
from tests.roundtables.sitting import NOW, new_table

BRUSSELS = "Europe/Brussels"
CUT_OFF = datetime(2026, 9, 3, 17, 0, tzinfo=ZoneInfo(BRUSSELS))  # a Thursday


def days_before(days: int) -> datetime:
    return CUT_OFF - timedelta(days=days)


@pytest.mark.parametrize(
    ("left", "expected"),
    [
        # 5 June is a Friday. 5 July is a Sunday: the Friday before. 4 August is a Tuesday.
        (120, [("explore", (6, 5)), ("partners", (7, 3)), ("go-no-go", (8, 4))]),
        (86, [("explore", (6, 15)), ("partners", (7, 3)), ("go-no-go", (8, 4))]),
        # With five days' notice it were 20 June, a Saturday, so the 22nd: 11 days before.
        (80, [("partners", (7, 3)), ("go-no-go", (8, 4))]),
        (55, [("partners", (7, 15)), ("go-no-go", (8, 4))]),
        (40, [("go-no-go", (8, 4))]),
        (20, [("go-no-go", (8, 19))]),
        (5, []),
        (0, []),
        (-3, []),
    ],
)
def test_meetings_are_planned_back_as_far_as_time_allows(
    left: int, expected: list[tuple[str, tuple[int, int]]]
) -> None:
    steps = back_plan(CUT_OFF, BRUSSELS, days_before(left))
    assert [(s.key, s.day) for s in steps] == [(k, date(2026, m, d)) for k, (m, d) in expected]


def test_the_day_of_a_cut_off_is_the_one_in_its_zone() -> None:
    late = datetime(2026, 9, 3, 22, 30, tzinfo=UTC)  # already the 4th in Brussels
    (*_, last) = back_plan(late, BRUSSELS, days_before(120))
    assert last.day == date(2026, 8, 5)


@given(st.integers(0, 400), st.integers(0, 400))
def test_planned_days_are_working_days_in_order_and_in_time(shift: int, left: int) -> None:
    cut_off = CUT_OFF + timedelta(days=shift)
    now = cut_off - timedelta(days=left)
    days = [s.day for s in back_plan(cut_off, BRUSSELS, now)]
    assert all(d.weekday() < 5 for d in days)
    assert all(now.date() + timedelta(days=5) <= d < cut_off.date() for d in days)
    assert all(b - a >= timedelta(days=14) for a, b in pairwise(days))


def test_reminders_are_a_week_a_day_and_an_hour_before_on_the_tables_clock() -> None:
    # 2 April, 10:00 in Brussels; the clocks change on 29 March.
    table = replace(new_table(), starts_at=datetime(2026, 4, 2, 8, 0, tzinfo=UTC))
    assert [(r.key, r.due_at) for r in reminders(table)] == [
        ("table:1:20260402T0800Z:7d", datetime(2026, 3, 26, 9, 0, tzinfo=UTC)),
        ("table:1:20260402T0800Z:1d", datetime(2026, 4, 1, 8, 0, tzinfo=UTC)),
        ("table:1:20260402T0800Z:1h", datetime(2026, 4, 2, 7, 0, tzinfo=UTC)),
    ]


def test_a_moved_table_reminds_anew() -> None:
    table = new_table()
    moved = replace(table, starts_at=table.starts_at + timedelta(days=1))
    assert not {r.key for r in reminders(table)} & {r.key for r in reminders(moved)}


@pytest.mark.parametrize(
    ("before", "due"),
    [
        (timedelta(days=7, seconds=1), None),
        (timedelta(days=7), "7d"),
        (timedelta(days=2), "7d"),
        (timedelta(hours=20), "1d"),
        (timedelta(minutes=1), "1h"),
        (timedelta(0), None),
    ],
)
def test_only_the_latest_reminder_is_due(before: timedelta, due: str | None) -> None:
    table = new_table()
    found = reminder_due(table, NOW, table.starts_at - before)
    assert (found and found.key.rsplit(":", 1)[1]) == due


def test_who_has_just_signed_up_is_not_reminded_of_what_it_knows() -> None:
    table = new_table()
    signed_up = table.starts_at - timedelta(hours=3)
    assert reminder_due(table, signed_up, signed_up + timedelta(minutes=5)) is None
    assert reminder_due(table, signed_up, table.starts_at - timedelta(hours=1)) is not None


def test_the_quorum_is_three_members_from_two_countries() -> None:
    assert quorum(3, 2)
    assert not quorum(3, 1)
    assert not quorum(2, 2)
    assert not quorum(0, 0)
    assert quorum(2, 2, least_members=2)
    assert not quorum(3, 2, least_countries=3)


HOLIDAYS = {date(2026, 6, 4): {"PL", "DE1"}, date(2026, 6, 5): {"SE"}, date(2026, 8, 4): {"XX"}}


def off(day: date) -> frozenset[str]:
    return frozenset(HOLIDAYS.get(day, ()))


def test_a_holiday_is_passed_over_and_said() -> None:
    explore, _, last = back_plan(CUT_OFF, BRUSSELS, days_before(120), days_off=off)
    assert explore.day == date(2026, 6, 3)
    assert explore.passed == (
        Passed(date(2026, 6, 4), frozenset({"PL", "DE1"})),
        Passed(date(2026, 6, 5), frozenset({"SE"})),
    )
    assert (last.day, [p.day for p in last.passed]) == (date(2026, 8, 3), [date(2026, 8, 4)])


def test_with_no_working_day_left_nothing_is_proposed() -> None:
    assert back_plan(CUT_OFF, BRUSSELS, days_before(40), days_off=lambda _: frozenset("X")) == ()


@given(
    st.integers(0, 400),
    st.integers(0, 200),
    st.sets(st.dates(date(2026, 1, 1), date(2027, 12, 31)), max_size=400),
)
def test_planned_days_are_nobodys_holiday(shift: int, left: int, free: set[date]) -> None:
    cut_off = CUT_OFF + timedelta(days=shift)
    now = cut_off - timedelta(days=left)
    steps = back_plan(
        cut_off, BRUSSELS, now, days_off=lambda d: frozenset({"PL"} if d in free else ())
    )
    for step in steps:
        assert step.day not in free
        assert step.day.weekday() < 5
        assert now.date() + timedelta(days=5) <= step.day < cut_off.date()
        assert all(p.day in free and p.day.weekday() < 5 for p in step.passed)
    assert all(b.day - a.day >= timedelta(days=14) for a, b in pairwise(steps))


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ((2026, 7, 31), ""), ((2026, 8, 1), "august"), ((2026, 8, 31), "august"),
        ((2026, 12, 22), ""), ((2026, 12, 23), "christmas"), ((2027, 1, 6), "christmas"),
        ((2027, 1, 7), ""),
    ],
)  # fmt: skip
def test_when_many_are_away_is_a_hint(day: tuple[int, int, int], said: str) -> None:
    assert season(date(*day)) == said
