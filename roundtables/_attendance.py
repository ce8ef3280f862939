"""Who came and who did not."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from model import DOORS_OPEN, Registration, RegistrationState, Roundtable, RoundtableState, Who
from roundtables._draft import Draft
from roundtables._refused import Reason, Refused


def check_in(
    table: Roundtable, present: Iterable[Registration], who: Who, now: datetime
) -> tuple[Registration, ...]:
    """The member is there. Also corrects an ``absent`` entered before."""
    return _entered(
        table, present, who, now, RegistrationState.ATTENDED, table.starts_at - DOORS_OPEN
    )


def absent(
    table: Roundtable, present: Iterable[Registration], who: Who, now: datetime
) -> tuple[Registration, ...]:
    """The member did not come. Also corrects a check-in entered before."""
    return _entered(table, present, who, now, RegistrationState.ABSENT, table.starts_at)


def _entered(
    table: Roundtable,
    present: Iterable[Registration],
    who: Who,
    now: datetime,
    state: RegistrationState,
    earliest: datetime,
) -> tuple[Registration, ...]:
    draft = Draft(table, present, now)
    if table.state is RoundtableState.CANCELLED:
        raise Refused(Reason.TABLE_CANCELLED)
    if now < earliest:
        raise Refused(Reason.TOO_EARLY, at=earliest)
    mine = draft.must_have(who)
    if not mine.holds_seat or mine.state is RegistrationState.OFFERED:
        raise Refused(Reason.NOT_SEATED, state=mine.state)
    if mine.state is not state:
        draft.change(mine, state=state)
    draft.offer_seats()
    return draft.changed()
