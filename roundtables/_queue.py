"""Who waits before whom, and how many sit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from model import (
    Registration,
    RegistrationState,
    Roundtable,
    SeatKind,
    StakeholderGroup,
    Who,
)


def order(entry: Registration) -> tuple[datetime, bool, int]:
    """Sorts entries by how long they wait; an entry that is not stored yet is the newest."""
    return entry.since, entry.id == 0, entry.id


def queue(present: Iterable[Registration]) -> list[Registration]:
    """Everyone who waits, of all groups, the longest waiting first."""
    return sorted((r for r in present if r.state is RegistrationState.WAITING), key=order)


def is_released(table: Roundtable, now: datetime) -> bool:
    """Whether all seats are open seats: by the date, even before the release's act was done."""
    return table.released or now >= table.release_at


def place_in_queue(
    table: Roundtable, present: Iterable[Registration], who: Who, now: datetime
) -> int | None:
    """1 for who is next: within the own group, after the release among all. None: waits not."""
    waiting = queue(present)
    mine = next((r for r in waiting if r.who == who), None)
    if mine is None:
        return None
    rivals = [r for r in waiting if is_released(table, now) or r.group is mine.group]
    return rivals.index(mine) + 1


@dataclass(frozen=True, slots=True)
class GroupCount:
    """One group at a table, in people (a delegation counts two)."""

    group: StakeholderGroup
    quota: int
    held: int
    """Seats its members hold, group seats and open ones, offers included."""
    offered: int
    """Of those held, the offers."""
    waiting: int


def counts(table: Roundtable, present: Iterable[Registration]) -> tuple[GroupCount, ...]:
    """The groups that have a quota, a seat holder or someone waiting."""
    held: Counter[StakeholderGroup] = Counter()
    offered: Counter[StakeholderGroup] = Counter()
    waiting: Counter[StakeholderGroup] = Counter()
    for entry in present:
        if entry.holds_seat:
            held[entry.group] += entry.party
            if entry.state is RegistrationState.OFFERED:
                offered[entry.group] += entry.party
        elif entry.state is RegistrationState.WAITING:
            waiting[entry.group] += entry.party
    rows = (
        GroupCount(g, table.quota(g), held[g], offered[g], waiting[g]) for g in StakeholderGroup
    )
    return tuple(row for row in rows if row.quota or row.held or row.waiting)


def free_seats(
    table: Roundtable, present: Iterable[Registration], now: datetime
) -> tuple[dict[StakeholderGroup, int], int]:
    """Seats nobody holds: each group's own, and the open ones. Who waits may come first."""
    return Room(table, present, now).free()


class Room:
    """The seats of a table that nobody holds. An entry stays on the kind of seat it got."""

    def __init__(self, table: Roundtable, present: Iterable[Registration], now: datetime) -> None:
        self._released = is_released(table, now)
        self._of_group = dict(table.quotas)
        self._open = table.open_seats
        self.left = table.capacity
        for entry in present:
            if entry.holds_seat:
                self._subtract(entry)

    def free(self) -> tuple[dict[StakeholderGroup, int], int]:
        """Each group's own free seats, and the open ones; after the release all are open."""
        if self._released:
            return {}, max(self.left, 0)
        return {g: max(n, 0) for g, n in self._of_group.items()}, max(self._open, 0)

    def take(self, entry: Registration) -> SeatKind | None:
        """The seats for the whole party, taken from the room; None if there are not enough.

        A seat of the own group's quota first, else an open one. Both seats of a delegation are
        of one kind. After the release every seat is an open seat.
        """
        if entry.party > self.left:
            return None
        if not self._released and entry.party <= self._of_group.get(entry.group, 0):
            seat = SeatKind.GROUP
        elif self._released or entry.party <= self._open:
            seat = SeatKind.OPEN
        else:
            return None
        self._subtract(entry, seat)
        return seat

    def _subtract(self, entry: Registration, seat: SeatKind | None = None) -> None:
        self.left -= entry.party
        if (seat or entry.seat) is SeatKind.GROUP:
            self._of_group[entry.group] = self._of_group.get(entry.group, 0) - entry.party
        else:
            self._open -= entry.party
