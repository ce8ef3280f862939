"""What happens to the table: release, more or fewer seats, another day, no meeting."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from model import (
    MemberId,
    RegistrationState,
    RoundtableState,
)
from roundtables import (
    GroupCount,
    Reason,
    Refused,
    absent,
    cancel,
    check_dates,
    check_in,
    check_seats,
    counts,
    hold,
    move,
    release,
)
from tests.roundtables.sitting import (
    CLOSES,
    EDUCATION,
    INDUSTRY,
    NOW,
    OTHER,
    RELEASES,
    STARTS,
    Sitting,
    new_table,
    offered_to_two_with_three_behind,
    reason,
)


def test_on_the_release_date_unfilled_group_seats_go_to_all_in_order_of_waiting() -> None:
    sitting = Sitting(new_table(industry=1, education=3))
    sitting.join(1)
    sitting.join(2)
    sitting.join(3, OTHER)
    sitting.join(4)
    sitting.join(5, EDUCATION)
    assert sitting.states(2, 3, 4, 5) == ["waiting", "waiting", "waiting", "seated"]
    with pytest.raises(Refused) as caught:
        sitting.release()
    assert reason(caught) is Reason.TOO_EARLY
    sitting.now = RELEASES
    sitting.release()
    assert sitting.table.released
    assert sitting.states(2, 3, 4) == ["offered", "offered", "waiting"]
    assert release(sitting.table, sitting.entries, sitting.now) == (sitting.table, ())


def test_after_the_release_a_freed_group_seat_goes_to_the_longest_waiting_of_all() -> None:
    sitting = Sitting(new_table(industry=1, education=1))
    sitting.join(1)
    sitting.join(2, EDUCATION)
    sitting.join(3, EDUCATION)
    sitting.join(4)
    sitting.now = RELEASES
    sitting.release()
    sitting.leave(1)
    assert sitting.states(3, 4) == ["offered", "waiting"]


def test_from_the_release_date_on_a_newcomer_overtakes_nobody_though_the_timer_is_late() -> None:
    sitting = Sitting(new_table(industry=1, education=1))
    sitting.join(1)
    sitting.join(2)
    sitting.now = RELEASES
    assert sitting.join(3, EDUCATION) == "waiting"
    assert sitting.state(2) == "offered"
    sitting.release()
    assert sitting.states(2, 3) == ["offered", "waiting"]


def test_the_release_date_counts_for_new_quotas_though_the_timer_is_late() -> None:
    sitting = Sitting(new_table(industry=2, education=1))
    sitting.join(1)
    sitting.now = RELEASES
    sitting.join(2, EDUCATION)
    sitting.join(3, EDUCATION)
    assert sitting.states(2, 3) == ["seated", "seated"]
    sitting.resize(industry=2, education=2, open_seats=0)
    assert (sitting.table.capacity, sitting.table.released) == (4, True)


def test_added_seats_are_offered() -> None:
    sitting = Sitting(new_table(industry=1, education=1))
    sitting.join(1)
    sitting.join(2)
    sitting.join(3, OTHER)
    sitting.join(4)
    sitting.resize(industry=2, education=1, open_seats=1)
    assert sitting.states(2, 3, 4) == ["offered", "offered", "waiting"]
    assert sitting.table.capacity == 4


def test_seats_that_are_held_or_offered_cannot_be_taken_away() -> None:
    sitting = Sitting(new_table(industry=2, education=1, open_seats=1))
    sitting.join(1)
    sitting.join(2)
    sitting.join(3)
    sitting.join(4)
    sitting.leave(1)
    assert sitting.states(2, 3, 4) == ["seated", "seated", "offered"]
    with pytest.raises(Refused) as caught:
        sitting.resize(industry=1, education=1, open_seats=1)
    assert reason(caught) is Reason.BELOW_SEATED
    assert caught.value.facts == {"seated": 2, "wanted": 1, "group": INDUSTRY}
    with pytest.raises(Refused) as caught:
        sitting.resize(industry=2, education=1, open_seats=0)
    assert caught.value.facts == {"seated": 1, "wanted": 0, "group": None}
    sitting.resize(industry=2, education=0, open_seats=1)
    assert sitting.table.capacity == 3


def test_after_the_release_only_the_sum_of_seats_counts() -> None:
    sitting = Sitting(new_table(industry=2, education=2))
    sitting.join(1)
    sitting.join(2)
    sitting.join(3)
    sitting.now = RELEASES
    sitting.release()
    sitting.accept(3)
    sitting.resize(industry=0, education=0, open_seats=3)
    with pytest.raises(Refused) as caught:
        sitting.resize(industry=1, education=1, open_seats=0)
    assert caught.value.facts == {"seated": 3, "wanted": 2, "group": None}


def test_a_table_has_seats_and_no_negative_ones() -> None:
    for industry, open_seats in ((0, 0), (3, -1), (-1, 3)):
        with pytest.raises(Refused) as caught:
            Sitting().resize(industry=industry, education=0, open_seats=open_seats)
        assert reason(caught) is Reason.NO_SEATS
    check_seats(new_table())


def test_counts_are_in_people() -> None:
    sitting = Sitting(new_table(industry=2, education=1, open_seats=1))
    sitting.join(1, party=2)
    sitting.join(2)
    sitting.join(3, party=2)
    sitting.join(4, OTHER)
    assert counts(sitting.table, sitting.entries) == (
        GroupCount(INDUSTRY, quota=2, held=3, offered=0, waiting=2),
        GroupCount(EDUCATION, quota=1, held=0, offered=0, waiting=0),
        GroupCount(OTHER, quota=0, held=0, offered=0, waiting=1),
    )
    sitting.leave(1)
    industry = counts(sitting.table, sitting.entries)[0]
    assert (industry.held, industry.offered, industry.waiting) == (3, 2, 0), "offered is held"


def test_moving_keeps_the_seats_and_moves_the_other_dates_on_the_local_clock() -> None:
    sitting = Sitting()
    sitting.join(1)
    # 14 April, 10:00 in Brussels, to 24 March, 10:00: the clocks change on 29 March.
    moved, changed = move(
        sitting.table, sitting.entries, datetime(2026, 3, 24, 9, 0, tzinfo=UTC), sitting.now
    )
    assert changed == ()
    assert moved.registration_closes_at == datetime(2026, 3, 20, 16, 0, tzinfo=UTC)
    assert moved.release_at == datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
    assert moved.sequence == 1
    assert move(moved, sitting.entries, moved.starts_at, sitting.now) == (moved, ())


def test_a_new_place_counts_for_calendars_a_new_end_of_sign_up_does_not() -> None:
    table = new_table()
    placed, _ = move(table, (), STARTS, NOW, place="Ostrava")
    assert (placed.place, placed.sequence) == ("Ostrava", 1)
    later, _ = move(placed, (), STARTS, NOW, registration_closes_at=STARTS)
    assert (later.registration_closes_at, later.sequence) == (STARTS, 1)


def test_an_end_of_sign_up_moved_earlier_ends_offers() -> None:
    sitting = offered_to_two_with_three_behind()
    _, changed = move(
        sitting.table,
        sitting.entries,
        STARTS,
        sitting.now,
        registration_closes_at=sitting.now,
        release_at=sitting.now,
    )
    assert [(r.who, r.state) for r in changed] == [(2, "lapsed")]


def test_a_release_moved_into_the_past_is_done_at_once() -> None:
    sitting = Sitting(new_table(industry=1, education=1))
    sitting.join(1)
    sitting.join(2)
    sitting.table, changed = move(
        sitting.table, sitting.entries, STARTS, sitting.now, release_at=sitting.now
    )
    sitting.save(changed)
    assert (sitting.table.released, sitting.state(2)) == (True, "offered")


def test_dates_follow_one_another() -> None:
    table = new_table()
    with pytest.raises(Refused) as caught:
        move(table, (), NOW, NOW)
    assert reason(caught) is Reason.IN_THE_PAST
    for dates in (
        {"registration_closes_at": STARTS + timedelta(hours=1)},
        {"release_at": CLOSES + timedelta(hours=1)},
    ):
        with pytest.raises(Refused) as caught:
            move(table, (), STARTS, NOW, **dates)
        assert reason(caught) is Reason.DATES_OUT_OF_ORDER
    check_dates(table, NOW)


def test_cancelling_tells_everyone_once_and_offers_nothing_any_more() -> None:
    sitting = offered_to_two_with_three_behind()
    sitting.join(4, EDUCATION)
    sitting.table, told = cancel(sitting.table, sitting.entries, sitting.now)
    sitting.save(told)
    assert [(r.who, r.state) for r in told] == [(m, "cancelled") for m in (2, 3, 4)]
    assert (sitting.table.state, sitting.table.sequence) == (RoundtableState.CANCELLED, 1)
    assert cancel(sitting.table, sitting.entries, sitting.now) == (sitting.table, ())
    sitting.leave(4)
    sitting.decline(2)
    sitting.lapse()
    assert sitting.states(2, 3, 4) == ["cancelled"] * 3
    sitting.now = RELEASES
    sitting.release()
    assert sitting.states(1, 2, 3, 4) == ["withdrawn", *["cancelled"] * 3]
    for refused in (
        lambda: sitting.join(5),
        lambda: sitting.accept(2),
        lambda: sitting.resize(9, 9, 9),
        lambda: move(sitting.table, sitting.entries, STARTS + timedelta(days=1), sitting.now),
        lambda: hold(sitting.table, sitting.entries, STARTS),
        lambda: check_in(sitting.table, sitting.entries, MemberId(2), STARTS),
    ):
        with pytest.raises(Refused) as caught:
            refused()
        assert reason(caught) is Reason.TABLE_CANCELLED


def test_a_cancelled_table_offers_nothing_even_to_one_who_was_left_waiting() -> None:
    sitting = Sitting(new_table(industry=1))
    sitting.join(1)
    sitting.join(2)
    sitting.table = replace(sitting.table, state=RoundtableState.CANCELLED, open_seats=5)
    sitting.lapse()
    assert sitting.state(2) == "waiting"


def test_after_the_meeting_only_attendance_changes() -> None:
    sitting = Sitting()
    sitting.join(1)
    sitting.join(2, EDUCATION)
    with pytest.raises(Refused) as caught:
        hold(sitting.table, sitting.entries, STARTS - timedelta(seconds=1))
    assert reason(caught) is Reason.TOO_EARLY
    sitting.now = STARTS
    sitting.table, changed = hold(sitting.table, sitting.entries, STARTS)
    assert (sitting.table.state, changed) == (RoundtableState.HELD, ())
    assert hold(sitting.table, sitting.entries, STARTS) == (sitting.table, ())
    for refused in (
        lambda: sitting.join(3),
        lambda: sitting.leave(1),
        lambda: cancel(sitting.table, sitting.entries, STARTS),
    ):
        with pytest.raises(Refused) as caught:
            refused()
        assert reason(caught) is Reason.TABLE_HELD
    sitting.save(absent(sitting.table, sitting.entries, MemberId(1), STARTS))
    sitting.save(check_in(sitting.table, sitting.entries, MemberId(2), STARTS))
    assert sitting.states(1, 2) == ["absent", "attended"]
    sitting.save(check_in(sitting.table, sitting.entries, MemberId(1), STARTS))
    assert sitting.state(1) == "attended"
    assert check_in(sitting.table, sitting.entries, MemberId(1), STARTS) == ()


def test_check_in_opens_an_hour_before_the_start_and_for_the_seated() -> None:
    sitting = Sitting()
    sitting.join(1)
    sitting.join(2)
    early = STARTS - timedelta(hours=1, seconds=1)
    for act, at in ((check_in, early), (absent, STARTS - timedelta(seconds=1))):
        with pytest.raises(Refused) as caught:
            act(sitting.table, sitting.entries, MemberId(1), at)
        assert reason(caught) is Reason.TOO_EARLY
    with pytest.raises(Refused) as caught:
        check_in(sitting.table, sitting.entries, MemberId(2), STARTS)
    assert reason(caught) is Reason.NOT_SEATED
    (there,) = check_in(sitting.table, sitting.entries, MemberId(1), STARTS - timedelta(hours=1))
    assert there.state is RegistrationState.ATTENDED
