"""Where the host says who may come."""

from __future__ import annotations

import pytest

from model import RegistrationState
from roundtables import (
    Reason,
    Refused,
    approve,
    refuse,
)
from tests.roundtables.sitting import (
    CLOSES,
    EDUCATION,
    Sitting,
    new_table,
    reason,
)


def test_where_the_host_approves_a_sign_up_is_a_request() -> None:
    sitting = Sitting(new_table(industry=1, approval=True))
    assert [sitting.join(m) for m in (1, 2, 3)] == ["requested"] * 3
    for member in (2, 1):
        sitting.save(approve(sitting.table, sitting.entries, sitting.of(member).id, sitting.now))
    sitting.save(refuse(sitting.table, sitting.entries, sitting.of(3).id, sitting.now))
    assert sitting.states(1, 2, 3) == ["waiting", "seated", "refused"]
    for act, member in ((approve, 1), (approve, 2), (refuse, 3)):
        assert act(sitting.table, sitting.entries, sitting.of(member).id, sitting.now) == ()
    with pytest.raises(Refused) as caught:
        sitting.join(3)
    assert reason(caught) is Reason.NOT_ADMITTED
    with pytest.raises(Refused) as caught:
        refuse(sitting.table, sitting.entries, sitting.of(2).id, sitting.now)
    assert reason(caught) is Reason.NOT_REQUESTED
    sitting.save(approve(sitting.table, sitting.entries, sitting.of(3).id, sitting.now))
    assert sitting.state(3) == "waiting"


def test_the_queue_is_joined_on_approval() -> None:
    sitting = Sitting(new_table(industry=1, approval=True))
    for member in (1, 2, 3):
        sitting.join(member)
    for member in (1, 3, 2):
        sitting.save(approve(sitting.table, sitting.entries, sitting.of(member).id, sitting.now))
    sitting.leave(1)
    assert sitting.states(2, 3) == ["waiting", "offered"]


def test_once_sign_up_has_closed_nobody_is_let_in() -> None:
    sitting = Sitting(new_table(approval=True))
    sitting.join(1)
    sitting.join(2, EDUCATION)
    sitting.save(approve(sitting.table, sitting.entries, sitting.of(1).id, sitting.now))
    assert approve(sitting.table, sitting.entries, sitting.of(1).id, CLOSES) == ()
    with pytest.raises(Refused) as caught:
        approve(sitting.table, sitting.entries, sitting.of(2).id, CLOSES)
    assert reason(caught) is Reason.SIGN_UP_CLOSED
    (turned_down,) = refuse(sitting.table, sitting.entries, sitting.of(2).id, CLOSES)
    assert turned_down.state is RegistrationState.REFUSED


def test_what_was_withdrawn_cannot_be_approved() -> None:
    sitting = Sitting(new_table(approval=True))
    sitting.join(1)
    sitting.leave(1)
    with pytest.raises(Refused) as caught:
        approve(sitting.table, sitting.entries, sitting.of(1).id, sitting.now)
    assert reason(caught) is Reason.NOT_REQUESTED
