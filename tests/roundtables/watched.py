"""A roundtable that is watched at every act: the rules as an onlooker sees them, who sits and who
waits since when, not as the code finds seats."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
)

from model import (
    MemberId,
    Registration,
    RegistrationId,
    RegistrationState,
    Roundtable,
    RoundtableState,
    SeatKind,
    StakeholderGroup,
)
from roundtables import (
    Refused,
    lapse,
)
from tests.roundtables.sitting import NOW, new_table

REQUESTED = RegistrationState.REQUESTED
REFUSED = RegistrationState.REFUSED
SEATED = RegistrationState.SEATED
WAITING = RegistrationState.WAITING
OFFERED = RegistrationState.OFFERED
DECLINED = RegistrationState.DECLINED
LAPSED = RegistrationState.LAPSED
WITHDRAWN = RegistrationState.WITHDRAWN
REMOVED = RegistrationState.REMOVED
CANCELLED = RegistrationState.CANCELLED
ATTENDED = RegistrationState.ATTENDED
ABSENT = RegistrationState.ABSENT

HOSTS = [MemberId(n) for n in range(90, 93)]
MAY_BECOME: dict[RegistrationState | None, set[RegistrationState]] = {
    None: {REQUESTED, SEATED, WAITING},
    REQUESTED: {REQUESTED, REFUSED, SEATED, WAITING, WITHDRAWN, CANCELLED, REMOVED},
    REFUSED: {SEATED, WAITING, REQUESTED},
    WAITING: {WAITING, OFFERED, SEATED, WITHDRAWN, CANCELLED, REMOVED, REQUESTED},
    OFFERED: {OFFERED, SEATED, DECLINED, LAPSED, WITHDRAWN, CANCELLED, REMOVED},
    SEATED: {SEATED, WITHDRAWN, CANCELLED, ATTENDED, ABSENT, REMOVED, REQUESTED},
    REMOVED: {SEATED, WAITING, OFFERED, REQUESTED},
    CANCELLED: {SEATED, WAITING, OFFERED, REQUESTED},
    ATTENDED: {ABSENT, SEATED},
    ABSENT: {ATTENDED, SEATED},
}
"""An entry that became the same is half a delegation less; the last rows but two are undoing."""
AT_THE_DOOR = {("walk_in", WAITING, ATTENDED), ("walk_out", ATTENDED, WAITING)}
"""What becomes of an entry by these acts alone."""
HOLDING = {SEATED, OFFERED, ATTENDED, ABSENT}
LIVE = {REQUESTED, SEATED, WAITING, OFFERED}
DONE = {REFUSED, DECLINED, LAPSED, WITHDRAWN, REMOVED, CANCELLED, ATTENDED, ABSENT}

Entries = tuple[Registration, ...]
Act = Callable[[Roundtable, Entries], tuple[Roundtable, Entries]]


def people(entries: Iterable[Registration]) -> int:
    return sum(r.party for r in entries)


class Watched(RuleBasedStateMachine):
    acts = 0
    happened: ClassVar[Counter[str]] = Counter()
    """How often an act changed something, by name."""
    sound = False

    @initialize(
        industry=st.integers(0, 2),
        education=st.integers(0, 2),
        open_seats=st.integers(1, 2),
        approval=st.sampled_from([False, False, True]),
    )
    def opened(self, industry: int, education: int, open_seats: int, approval: bool) -> None:
        self.table = replace(new_table(industry, education, open_seats, approval), host=HOSTS[0])
        self.cohosts = tuple(HOSTS[1:])
        self.approved = approval
        self.entries: Entries = ()
        self.now = NOW
        self.offers: dict[RegistrationId, RegistrationState | None] = {}

    # Doing: once, then the same again

    def do(self, name: str, act: Callable[[Roundtable, Entries], Entries]) -> bool:
        return self.do_to_table(name, lambda table, entries: (table, act(table, entries)))

    def do_to_table(self, name: str, act: Act) -> bool:
        """Do it, store it, do it again. False: it was refused, and changed nothing."""
        type(self).acts += 1
        self.sound = False
        try:
            table, changed = act(self.table, self.entries)
        except Refused:
            self.sound = True
            return False
        self.happened[name] += (table, changed) != (self.table, ())
        self.observe(name, changed)
        self.table, self.entries = table, self.stored(changed)
        again, more = act(self.table, self.entries)
        assert again == self.table, "a second tap changed the table"
        assert more == (), "a second tap changed an entry"
        self.no_seat_is_free_that_somebody_waits_for()
        self.sound = True
        return True

    def stored(self, changed: Entries) -> Entries:
        kept = {r.id: r for r in self.entries}
        for entry in changed:
            number = entry.id or RegistrationId(len(kept) + 1)
            kept[number] = replace(entry, id=number)
        return tuple(kept.values())

    def observe(self, name: str, changed: Entries) -> None:
        """What one act may do to the entries."""
        before = {r.id: r for r in self.entries}
        stay_waiting = [
            r for r in self.entries if r.state is WAITING and r.id not in {c.id for c in changed}
        ]
        for entry in changed:
            old = before.get(entry.id)
            assert entry != old, "an entry that did not change was returned"
            was = old and old.state
            assert (
                entry.state in MAY_BECOME.get(was, set())
                or (name, was, entry.state) in AT_THE_DOOR
            )
            if old:
                same = replace(entry, state=old.state, seat=old.seat, since=old.since)
                same = replace(
                    same, offered_at=old.offered_at, offer_expires_at=old.offer_expires_at
                )
                if name == "shrink":
                    assert entry.party in (1, old.party)
                    same = replace(same, party=old.party)
                same = replace(same, was=old.was)
                assert same == old, "who, which group or how many changed"
                assert entry.since == old.since or old.state in (REQUESTED, REFUSED)
                assert (entry.was is not None) == (entry.state in (REMOVED, CANCELLED))
                if old.state is OFFERED and entry.state is not OFFERED:
                    assert self.offers[entry.id] is None, "an offer ended twice"
                    self.offers[entry.id] = entry.state
            if (old and old.state in (REMOVED, CANCELLED)) or entry.state is REQUESTED:
                self.offers.pop(entry.id, None)  # ended, and the entry begins anew
            if entry.state is OFFERED and old and old.state is not OFFERED:
                assert entry.id not in self.offers, "an entry was offered a seat twice"
                self.offers[entry.id] = None
            given_back = name == "reopen" or (name == "readmit" and self.closed)
            new = entry.state in (OFFERED, SEATED) and (old is None or old.state not in HOLDING)
            if new and not given_back:
                queued = old if old and old.state in (WAITING, REMOVED) else None
                self.nobody_was_overtaken(entry, queued, stay_waiting)
        if self.table.state is RoundtableState.CANCELLED:
            assert changed == () or name == "reopen", "something happened at a cancelled table"

    def nobody_was_overtaken(
        self, winner: Registration, queued: Registration | None, stay_waiting: list[Registration]
    ) -> None:
        for loser in stay_waiting:
            ahead = queued is None or (loser.since, loser.id) < (queued.since, queued.id)
            wants_it = winner.seat is SeatKind.OPEN or loser.group is winner.group
            assert not (ahead and wants_it and loser.party <= winner.party), "overtaken"

    def no_seat_is_free_that_somebody_waits_for(self) -> None:
        table = self.table
        if table.state is not RoundtableState.OPEN or self.now >= table.registration_closes_at:
            return
        for waiting in (r for r in self.entries if r.state is WAITING):
            assert waiting.party > table.capacity - people(self.holding()) or (
                not self.released
                and waiting.party > self.free(SeatKind.GROUP, waiting.group)
                and waiting.party > self.free(SeatKind.OPEN)
            )

    # What always holds

    @invariant()
    def the_table_is_never_overfull(self) -> None:
        assert people(self.holding()) <= self.table.capacity

    @invariant()
    def reserved_seats_are_kept_until_the_release(self) -> None:
        if self.released:
            return
        beyond = sum(
            max(0, people(r for r in self.holding() if r.group is g) - self.table.quota(g))
            for g in StakeholderGroup
        )
        assert beyond <= self.table.open_seats

    @invariant()
    def nobody_holds_two_places(self) -> None:
        for member in {r.who for r in self.entries}:
            mine = [r for r in self.entries if r.who == member]
            assert sum(r.state in LIVE | HOLDING for r in mine) <= 1

    @invariant()
    def who_holds_a_seat_has_one_and_nobody_else(self) -> None:
        """Of a cancelled one, which it had is kept."""
        assert all(
            (r.seat is not None)
            == (r.state in HOLDING or (r.state is CANCELLED and r.was in HOLDING))
            for r in self.entries
        )

    @invariant()
    def a_cancelled_table_has_no_living_entry(self) -> None:
        if self.table.state is RoundtableState.CANCELLED:
            assert not any(r.state in LIVE for r in self.entries)

    def teardown(self) -> None:
        """Once sign-up is over and the timer has run, every offer has ended in one way."""
        if not self.sound:
            return  # a rule was broken on the way: that is the failure to report
        self.now = max(self.now, self.table.registration_closes_at)
        self.do("lapse", lambda t, e: lapse(t, e, self.now))
        ends = {SEATED, DECLINED, LAPSED, WITHDRAWN, CANCELLED, REMOVED}
        assert set(self.offers.values()) <= ends

    # Looking

    @property
    def closed(self) -> bool:
        return self.now >= self.table.registration_closes_at

    @property
    def released(self) -> bool:
        return self.table.released or self.now >= self.table.release_at

    def holding(self) -> list[Registration]:
        return [r for r in self.entries if r.state in HOLDING]

    def free(self, kind: SeatKind, group: StakeholderGroup | None = None) -> int:
        there = self.table.open_seats if group is None else self.table.quota(group)
        taken = (r for r in self.holding() if r.seat is kind and group in (None, r.group))
        return there - people(taken)

    def pick(self, number: int, states: set[RegistrationState]) -> Registration | None:
        found = [r for r in self.entries if r.state in states]
        return found[number % len(found)] if found else None
