"""An offer ends once, and the next is asked."""

from __future__ import annotations

from datetime import timedelta

import pytest

from model import (
    MemberId,
    RegistrationId,
)
from roundtables import (
    Reason,
    Refused,
    accept,
    decline,
    delivered,
    leave,
    sign_up,
    undeliverable,
)
from tests.roundtables.sitting import (
    CLOSES,
    EDUCATION,
    INDUSTRY,
    NOW,
    RELEASES,
    Sitting,
    new_table,
    offered_to_two_with_three_behind,
    reason,
)


def test_an_offer_runs_from_its_delivery_for_48_hours() -> None:
    sitting = Sitting(new_table(industry=1))
    sitting.join(1)
    sitting.join(2)
    sitting.leave(1)
    assert sitting.of(2).offer_expires_at is None
    sitting.now += timedelta(days=3)  # quiet hours, a pause, a flood: no time is lost by them
    told = sitting.now
    assert sitting.deliver(2).offer_expires_at == told + timedelta(hours=48)
    assert sitting.deliver(2).offer_expires_at == told + timedelta(hours=48)


def test_an_offer_takes_at_most_a_third_of_the_time_left() -> None:
    sitting = Sitting(new_table(industry=1))
    sitting.join(1)
    sitting.join(2)
    sitting.leave(1)
    sitting.now = CLOSES - timedelta(hours=60)
    assert sitting.deliver(2).offer_expires_at == CLOSES - timedelta(hours=40)


def test_the_length_of_an_offer_can_be_set() -> None:
    sitting = Sitting(new_table(industry=1))
    sitting.join(1)
    sitting.join(2)
    sitting.leave(1)
    (told,) = delivered(sitting.table, sitting.entries, sitting.of(2).id, NOW, timedelta(hours=12))
    assert told.offer_expires_at == NOW + timedelta(hours=12)


def test_no_answer_lapses_and_the_next_is_asked() -> None:
    sitting = offered_to_two_with_three_behind()
    ends = sitting.of(2).offer_expires_at
    assert ends is not None
    sitting.now = ends - timedelta(seconds=1)
    sitting.lapse()
    assert sitting.states(2, 3) == ["offered", "waiting"]
    sitting.now = ends
    sitting.lapse()
    assert sitting.states(2, 3) == ["lapsed", "offered"]
    assert sitting.of(2).seat is None


def test_no_thanks_asks_the_next_at_once() -> None:
    sitting = offered_to_two_with_three_behind()
    sitting.decline(2)
    assert sitting.states(2, 3) == ["declined", "offered"]
    assert sitting.of(2).seat is None
    assert decline(sitting.table, sitting.entries, MemberId(2), sitting.now) == ()


def test_who_leaves_with_an_offer_passes_it_on() -> None:
    sitting = offered_to_two_with_three_behind()
    sitting.leave(2)
    assert sitting.states(2, 3) == ["withdrawn", "offered"]


def test_who_cannot_be_told_passes_it_on() -> None:
    sitting = offered_to_two_with_three_behind()
    sitting.save(undeliverable(sitting.table, sitting.entries, sitting.of(2).id, sitting.now))
    assert sitting.states(2, 3) == ["lapsed", "offered"]


def test_an_acceptance_after_the_end_is_refused_even_before_the_lapse_was_run() -> None:
    sitting = offered_to_two_with_three_behind()
    sitting.now += timedelta(hours=48)
    for _ in range(2):
        with pytest.raises(Refused) as caught:
            sitting.accept(2)
        assert reason(caught) is Reason.OFFER_OVER
        sitting.lapse()
    assert sitting.states(2, 3) == ["lapsed", "offered"]


def test_any_act_ends_offers_whose_time_is_over() -> None:
    sitting = offered_to_two_with_three_behind()
    sitting.now += timedelta(hours=48)
    sitting.join(4, EDUCATION)
    assert sitting.states(2, 3) == ["lapsed", "offered"]


def test_signing_up_with_an_offer_pending_accepts_it() -> None:
    sitting = offered_to_two_with_three_behind()
    assert sitting.join(2) == "seated"
    assert len(sitting.entries) == 3


def test_signing_up_again_as_the_next_for_a_seat_that_just_came_free_takes_it() -> None:
    sitting = Sitting(new_table(industry=1))
    sitting.join(1)
    sitting.join(2)
    sitting.now = RELEASES  # education's seat is free for all, the timer has not run yet
    assert sitting.join(2) == "seated"
    assert sign_up(sitting.table, sitting.entries, MemberId(2), INDUSTRY, sitting.now) == ()


def test_an_undelivered_offer_can_be_accepted() -> None:
    sitting = Sitting(new_table(industry=1))
    sitting.join(1)
    sitting.join(2)
    sitting.leave(1)
    sitting.accept(2)
    assert sitting.state(2) == "seated"
    assert accept(sitting.table, sitting.entries, MemberId(2), sitting.now) == ()


def test_who_has_no_offer_can_neither_accept_nor_decline() -> None:
    sitting = Sitting(new_table(industry=1))
    sitting.join(1)
    sitting.join(2)
    for act, member, why in (
        (accept, 2, Reason.NO_OFFER),
        (decline, 2, Reason.NO_OFFER),
        (decline, 1, Reason.NO_OFFER),
        (accept, 7, Reason.NO_REGISTRATION),
        (decline, 7, Reason.NO_REGISTRATION),
        (leave, 7, Reason.NO_REGISTRATION),
    ):
        with pytest.raises(Refused) as caught:
            act(sitting.table, sitting.entries, MemberId(member), sitting.now)
        assert reason(caught) is why
    with pytest.raises(Refused) as caught:
        delivered(sitting.table, sitting.entries, RegistrationId(77), sitting.now)
    assert reason(caught) is Reason.NO_REGISTRATION


@pytest.mark.parametrize("how", ["decline", "lapse", "leave"])
def test_who_let_a_seat_go_may_sign_up_again_at_the_end(how: str) -> None:
    sitting = offered_to_two_with_three_behind()
    if how == "lapse":
        sitting.now += timedelta(hours=48)
        sitting.lapse()
    else:
        getattr(sitting, how)(2)
    assert sitting.join(2) == "waiting"
    sitting.decline(3)
    assert sitting.states(2, 3) == ["offered", "declined"]
    with pytest.raises(Refused):
        sitting.accept(3)


def test_trap_14_cancelled_after_promotion_and_promoted_again() -> None:
    """One who gave up a won seat is out of the queue: only a new sign-up brings it back."""
    sitting = offered_to_two_with_three_behind()
    sitting.accept(2)
    sitting.leave(2)
    sitting.decline(3)
    sitting.lapse()
    assert sitting.states(2, 3) == ["withdrawn", "declined"]
    assert sum(r.holds_seat for r in sitting.entries) == 0


def test_once_sign_up_closes_offers_end_and_none_is_made() -> None:
    sitting = Sitting(new_table(industry=2))
    for member in (1, 2, 3, 4):
        sitting.join(member)
    sitting.leave(1)
    assert sitting.state(3) == "offered"
    sitting.now = CLOSES
    sitting.leave(2)
    assert sitting.states(2, 3, 4) == ["withdrawn", "lapsed", "waiting"]
    sitting.deliver(3)
    assert sitting.of(3).offer_expires_at is None
