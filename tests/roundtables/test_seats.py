"""Who gets a seat, who waits, and behind whom."""

from __future__ import annotations

from datetime import timedelta

import pytest

from model import (
    MemberId,
    SeatKind,
)
from roundtables import (
    Reason,
    Refused,
    leave,
    place_in_queue,
    sign_up,
)
from tests.roundtables.sitting import (
    CLOSES,
    EDUCATION,
    INDUSTRY,
    NOW,
    OTHER,
    RELEASES,
    Sitting,
    new_table,
    reason,
)


def test_a_sign_up_takes_a_group_seat_then_an_open_seat_then_waits() -> None:
    sitting = Sitting(new_table(industry=1, education=1, open_seats=1))
    assert [sitting.join(m) for m in (1, 2, 3)] == ["seated", "seated", "waiting"]
    assert [sitting.of(m).seat for m in (1, 2, 3)] == [SeatKind.GROUP, SeatKind.OPEN, None]


def test_a_group_without_a_quota_sits_on_open_seats_only() -> None:
    sitting = Sitting(new_table(industry=2, education=2, open_seats=1))
    assert [sitting.join(m, OTHER) for m in (1, 2)] == ["seated", "waiting"]
    assert sitting.of(1).seat is SeatKind.OPEN


def test_trap_14_a_full_group_does_not_hold_up_another() -> None:
    sitting = Sitting(new_table(industry=1, education=1))
    sitting.join(1)
    sitting.join(2)
    assert sitting.join(3, EDUCATION) == "seated"


def test_signing_up_again_while_signed_up_changes_nothing() -> None:
    sitting = Sitting(new_table(industry=1))
    for member in (1, 2):
        sitting.join(member)
        again = sign_up(sitting.table, sitting.entries, MemberId(member), INDUSTRY, sitting.now)
        assert again == ()


def test_another_group_or_more_people_need_leaving_first() -> None:
    sitting = Sitting()
    sitting.join(1)
    with pytest.raises(Refused) as caught:
        sitting.join(1, EDUCATION)
    assert reason(caught) is Reason.SIGNED_UP_OTHERWISE
    assert caught.value.facts == {"group": INDUSTRY, "party": 1, "state": "seated"}
    with pytest.raises(Refused) as caught:
        sitting.join(1, INDUSTRY, party=2)
    assert reason(caught) is Reason.SIGNED_UP_OTHERWISE


def test_sign_up_ends_when_it_closes_and_not_a_moment_before() -> None:
    sitting = Sitting(now=CLOSES - timedelta(seconds=1))
    assert sitting.join(1) == "seated"
    sitting.now = CLOSES
    with pytest.raises(Refused) as caught:
        sitting.join(2, EDUCATION)
    assert reason(caught) is Reason.SIGN_UP_CLOSED
    assert caught.value.facts == {"at": CLOSES}
    assert sitting.join(1) == "seated"  # a late second tap of one who is in


def test_a_party_is_one_or_two() -> None:
    for party in (0, 3):
        with pytest.raises(Refused) as caught:
            Sitting().join(1, party=party)
        assert reason(caught) is Reason.PARTY_SIZE


def test_a_thousand_at_once_fill_exactly_the_seats() -> None:
    sitting = Sitting(new_table(industry=8, education=8, open_seats=4))
    for member in range(1, 1001):
        sitting.join(member, INDUSTRY if member % 3 else EDUCATION)
    seated = [r.who for r in sitting.entries if r.holds_seat]
    assert len(seated) == 20
    assert seated[:6] == [1, 2, 3, 4, 5, 6]
    assert len({r.since for r in sitting.entries}) == 1000


def test_a_freed_group_seat_goes_to_the_longest_waiting_of_that_group() -> None:
    sitting = Sitting(new_table(industry=1, education=1))
    sitting.join(1)
    sitting.join(2, EDUCATION)
    sitting.join(3, EDUCATION)
    sitting.join(4)
    sitting.join(5)
    sitting.leave(1)
    assert sitting.states(3, 4, 5) == ["waiting", "offered", "waiting"]
    assert sitting.of(4).seat is SeatKind.GROUP


def test_a_freed_group_seat_stays_reserved_while_its_group_does_not_wait() -> None:
    sitting = Sitting(new_table(industry=1, education=1))
    sitting.join(1)
    sitting.join(2, EDUCATION)
    sitting.join(3, EDUCATION)
    sitting.leave(1)
    assert sitting.state(3) == "waiting"
    assert sitting.join(4) == "seated"


def test_a_freed_open_seat_goes_at_once_to_the_longest_waiting_of_all() -> None:
    sitting = Sitting(new_table(industry=1, education=1, open_seats=1))
    sitting.join(1)
    sitting.join(2)
    sitting.join(3, EDUCATION)
    sitting.join(4, EDUCATION)
    sitting.join(5)
    sitting.leave(2)
    assert sitting.states(4, 5) == ["offered", "waiting"]
    assert sitting.of(4).seat is SeatKind.OPEN


def test_nobody_overtakes_a_pending_offer() -> None:
    sitting = Sitting(new_table(industry=1))
    sitting.join(1)
    sitting.join(2)
    sitting.leave(1)
    assert sitting.join(3) == "waiting"
    sitting.accept(2)
    assert sitting.states(2, 3) == ["seated", "waiting"]


def test_equal_times_fall_to_the_lower_id() -> None:
    sitting = Sitting(new_table(industry=1))
    for member in (1, 2, 3):
        sitting.now = NOW
        sitting.join(member)
    sitting.entries.sort(key=lambda r: -r.id)
    changed = leave(sitting.table, sitting.entries, MemberId(1), NOW)
    assert [(r.who, r.state) for r in changed] == [(2, "offered"), (1, "withdrawn")]


def test_the_place_in_the_queue_is_the_groups_and_after_the_release_that_of_all() -> None:
    sitting = Sitting(new_table(industry=1, education=1))
    sitting.join(1)
    sitting.join(2, EDUCATION)
    sitting.join(3)
    sitting.join(4, EDUCATION)
    sitting.join(5, EDUCATION)

    def place(member: int) -> int | None:
        return place_in_queue(sitting.table, sitting.entries, MemberId(member), sitting.now)

    assert [place(m) for m in (1, 3, 4, 5)] == [None, 1, 1, 2]
    sitting.now = RELEASES
    assert [place(m) for m in (1, 3, 4, 5)] == [None, 1, 2, 3]


def test_a_delegation_gets_both_seats_or_none() -> None:
    sitting = Sitting(new_table(industry=3))
    assert sitting.join(1, party=2) == "seated"
    assert sitting.join(2, party=2) == "waiting"


def test_one_free_seat_before_a_delegation_blocks_nobody() -> None:
    sitting = Sitting(new_table(industry=3))
    sitting.join(1, party=2)
    sitting.join(2, party=2)
    assert sitting.join(3) == "seated"
    sitting.leave(3)
    sitting.join(4)
    sitting.leave(1)
    assert sitting.states(2, 4) == ["offered", "seated"]


def test_a_waiting_single_behind_a_delegation_gets_the_single_seat() -> None:
    sitting = Sitting(new_table(industry=2))
    sitting.join(1)
    sitting.join(2)
    sitting.join(3, party=2)
    sitting.join(4)
    sitting.leave(1)
    assert sitting.states(3, 4) == ["waiting", "offered"]
    sitting.leave(2)
    assert sitting.state(3) == "waiting"
    sitting.decline(4)
    assert sitting.state(3) == "offered"
