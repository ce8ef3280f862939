"""The table and its entries while one act is worked out; what changed comes out at the end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from itertools import zip_longest
from typing import Any

from model import (
    Registration,
    RegistrationId,
    RegistrationState,
    Roundtable,
    RoundtableState,
    Who,
)
from roundtables._queue import Room, order, queue
from roundtables._refused import Reason, Refused


class Draft:
    """Starts by ending the offers whose time is over, so that no act depends on a timer's tick."""

    def __init__(self, table: Roundtable, present: Iterable[Registration], now: datetime) -> None:
        self.table = table
        self.now = now
        self._before = tuple(present)
        self.entries = list(self._before)
        self.end_offers()

    @property
    def closed(self) -> bool:
        return self.now >= self.table.registration_closes_at

    def _is_over(self, offer: Registration) -> bool:
        runs_out = offer.offer_expires_at
        return self.closed or (runs_out is not None and runs_out <= self.now)

    def end_offers(self) -> None:
        """Let the offers lapse whose time is over; all of them once sign-up has closed."""
        for entry in tuple(self.entries):
            if entry.state is RegistrationState.OFFERED and self._is_over(entry):
                self.change(entry, state=RegistrationState.LAPSED, seat=None)

    def must_be_open(self) -> None:
        """Refuse what needs a table that still takes place."""
        if self.table.state is RoundtableState.CANCELLED:
            raise Refused(Reason.TABLE_CANCELLED)
        if self.table.state is RoundtableState.HELD:
            raise Refused(Reason.TABLE_HELD)

    def of(self, who: Who) -> Registration | None:
        """The member's live or attended entry; without one, its last."""
        mine = [r for r in self.entries if r.who == who]
        live = next((r for r in mine if r.is_live or r.holds_seat), None)
        return live or max(mine, key=order, default=None)

    def must_have(self, who: Who) -> Registration:
        entry = self.of(who)
        if entry is None:
            raise Refused(Reason.NO_REGISTRATION)
        return entry

    def entry(self, registration: RegistrationId) -> Registration:
        found = next((r for r in self.entries if r.id == registration), None)
        if found is None:
            raise Refused(Reason.NO_REGISTRATION)
        return found

    def must_be_alone(self, entry: Registration) -> None:
        """Refuse to bring an entry back whose member signed up again meanwhile."""
        new = self.of(entry.who)
        if new and new is not entry and (new.is_live or new.holds_seat):
            raise Refused(
                Reason.SIGNED_UP_OTHERWISE, group=new.group, party=new.party, state=new.state
            )

    def change(self, entry: Registration, **fields: Any) -> None:
        place = next(i for i, r in enumerate(self.entries) if r is entry)
        self.entries[place] = replace(entry, **fields)

    def offer_seats(self) -> Room:
        """Offer what is free to the waiting, the longest waiting first; what then is left.

        Who does not fit (a delegation of two before one seat) keeps its place and blocks
        nobody. Once sign-up has closed nothing is offered: an offer runs for a share of the
        time until then.
        """
        room = Room(self.table, self.entries, self.now)
        offering = self.table.state is RoundtableState.OPEN and not self.closed
        for entry in queue(self.entries) if offering and room.left > 0 else ():
            seat = room.take(entry)
            if seat is not None:
                self.change(
                    entry,
                    state=RegistrationState.OFFERED,
                    seat=seat,
                    offered_at=self.now,
                    offer_expires_at=None,
                )
        return room

    def admit(self, entry: Registration) -> None:
        """Seat the entry if all who wait leave a seat, else put it at the end of the queue."""
        if self.closed:
            raise Refused(Reason.SIGN_UP_CLOSED, at=self.table.registration_closes_at)
        seat = self.offer_seats().take(entry)
        state = RegistrationState.WAITING if seat is None else RegistrationState.SEATED
        self.change(entry, state=state, seat=seat, since=self.now)

    def changed(self) -> tuple[Registration, ...]:
        """The entries this act made different, in the order they were given; new ones last."""
        pairs = zip_longest(self.entries, self._before)
        return tuple(new for new, old in pairs if new is not old)
