"""An offer's time: it starts when the member has been told, and ends by itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from model import Registration, RegistrationId, RegistrationState, Roundtable
from roundtables._draft import Draft

OFFER_LASTS = timedelta(hours=48)


def offer_ends(table: Roundtable, now: datetime, lasts: timedelta = OFFER_LASTS) -> datetime:
    """When an offer delivered at ``now`` lapses: after ``lasts``, but at most a third of the
    time left to sign up."""
    return now + min(lasts, (table.registration_closes_at - now) / 3)


def delivered(
    table: Roundtable,
    present: Iterable[Registration],
    registration: RegistrationId,
    now: datetime,
    lasts: timedelta = OFFER_LASTS,
) -> tuple[Registration, ...]:
    """Start the offer's clock. The first delivery counts; before it an offer runs until sign-up
    closes."""
    draft = Draft(table, present, now)
    entry = draft.entry(registration)
    if entry.state is RegistrationState.OFFERED and entry.offer_expires_at is None:
        draft.change(entry, offer_expires_at=offer_ends(table, now, lasts))
    draft.offer_seats()
    return draft.changed()


def undeliverable(
    table: Roundtable,
    present: Iterable[Registration],
    registration: RegistrationId,
    now: datetime,
) -> tuple[Registration, ...]:
    """The member cannot be told (it blocked the chat): the offer lapses, the next is asked."""
    draft = Draft(table, present, now)
    entry = draft.entry(registration)
    if entry.state is RegistrationState.OFFERED:
        draft.change(entry, state=RegistrationState.LAPSED, seat=None)
    draft.offer_seats()
    return draft.changed()


def lapse(
    table: Roundtable, present: Iterable[Registration], now: datetime
) -> tuple[Registration, ...]:
    """End every offer whose time is over, at the latest when sign-up closes; ask the next."""
    draft = Draft(table, present, now)
    draft.offer_seats()
    return draft.changed()
