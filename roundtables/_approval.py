"""What the host says to a request, where the host approves each sign-up."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from model import Registration, RegistrationId, RegistrationState, Roundtable
from roundtables._draft import Draft
from roundtables._refused import Reason, Refused


def approve(
    table: Roundtable,
    present: Iterable[Registration],
    registration: RegistrationId,
    now: datetime,
) -> tuple[Registration, ...]:
    """Seat the member or let it wait: it joins the queue now, at the end.

    A refused request may still be approved. When sign-up has closed nobody is let in any more:
    the host may move its end.
    """
    draft = Draft(table, present, now)
    entry = draft.entry(registration)
    if entry.state in (RegistrationState.REQUESTED, RegistrationState.REFUSED):
        draft.must_be_open()
        draft.must_be_alone(entry)
        draft.admit(entry)
    elif not (entry.is_live or entry.holds_seat):
        raise Refused(Reason.NOT_REQUESTED, state=entry.state)
    draft.offer_seats()
    return draft.changed()


def refuse(
    table: Roundtable,
    present: Iterable[Registration],
    registration: RegistrationId,
    now: datetime,
) -> tuple[Registration, ...]:
    """Turn a request down. Who was approved already is not turned out by this."""
    draft = Draft(table, present, now)
    entry = draft.entry(registration)
    if entry.state is RegistrationState.REQUESTED:
        draft.must_be_open()
        draft.change(entry, state=RegistrationState.REFUSED)
    elif entry.state is not RegistrationState.REFUSED:
        raise Refused(Reason.NOT_REQUESTED, state=entry.state)
    draft.offer_seats()
    return draft.changed()
