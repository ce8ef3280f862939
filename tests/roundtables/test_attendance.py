"""Who came: marked, corrected, taken back; and a free seat for who waits at the door."""

from __future__ import annotations

from datetime import timedelta

import pytest

from model import MemberId, RoundtableState
from roundtables import (
    Reason,
    Refused,
    absent,
    cancel,
    check_in,
    hold,
    unhold,
    unmark,
    walk_in,
    walk_out,
)
from tests.roundtables.sitting import EDUCATION, STARTS, Sitting, new_table, reason


def at_the_door(industry: int = 1, education: int = 1) -> Sitting:
    """One seated, one waits; a seat of education nobody took; the meeting has begun."""
    sitting = Sitting(new_table(industry=industry, education=education))
    sitting.join(1)
    sitting.join(2)
    sitting.now = STARTS + timedelta(minutes=5)
    return sitting


@pytest.mark.parametrize("mark", [check_in, absent])
def test_a_mark_is_taken_back(mark: object) -> None:
    sitting = at_the_door()
    sitting.save(mark(sitting.table, sitting.entries, MemberId(1), sitting.now))  # type: ignore[operator]
    sitting.save(unmark(sitting.table, sitting.entries, MemberId(1), sitting.now))
    assert sitting.state(1) == "seated"
    assert unmark(sitting.table, sitting.entries, MemberId(1), sitting.now) == ()


def test_who_waits_gets_a_free_seat_at_the_door_and_may_lose_it_again() -> None:
    sitting = at_the_door()  # released: the seat of education is for all
    sitting.save(walk_in(sitting.table, sitting.entries, MemberId(2), sitting.now))
    assert sitting.state(2) == "attended"
    assert walk_in(sitting.table, sitting.entries, MemberId(2), sitting.now) == ()
    sitting.save(walk_out(sitting.table, sitting.entries, MemberId(2), sitting.now))
    assert sitting.state(2) == "waiting"
    assert sitting.of(2).seat is None


def test_a_full_table_has_no_seat_at_the_door() -> None:
    sitting = at_the_door(education=0)
    with pytest.raises(Refused) as no:
        walk_in(sitting.table, sitting.entries, MemberId(2), sitting.now)
    assert reason(no) is Reason.NO_FREE_SEAT


def test_only_who_waits_walks_in() -> None:
    sitting = at_the_door()
    with pytest.raises(Refused) as no:
        walk_in(sitting.table, sitting.entries, MemberId(1), sitting.now)
    assert reason(no) is Reason.NOT_WAITING
    with pytest.raises(Refused) as no:
        walk_in(sitting.table, sitting.entries, MemberId(9), sitting.now)
    assert reason(no) is Reason.NO_REGISTRATION


def test_nobody_walks_in_while_seats_are_still_offered() -> None:
    sitting = Sitting(new_table())
    sitting.join(1, EDUCATION)
    sitting.now = STARTS - timedelta(days=9)
    with pytest.raises(Refused) as no:
        walk_in(sitting.table, sitting.entries, MemberId(1), sitting.now)
    assert reason(no) is Reason.TOO_EARLY


def test_that_it_took_place_is_taken_back() -> None:
    sitting = at_the_door()
    held, _ = hold(sitting.table, sitting.entries, sitting.now)
    opened, changed = unhold(held, sitting.entries, sitting.now)
    assert opened.state is RoundtableState.OPEN
    assert changed == ()
    cancelled, _ = cancel(sitting.table, sitting.entries, sitting.now)
    with pytest.raises(Refused) as no:
        unhold(cancelled, sitting.entries, sitting.now)
    assert reason(no) is Reason.TABLE_CANCELLED
