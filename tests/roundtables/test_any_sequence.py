"""Whatever people do and in whatever order, the rules of the seats hold.

What has to hold is in ``watched``.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    precondition,
    rule,
    run_state_machine_as_test,
)

from model import (
    DOORS_OPEN,
    MemberId,
    RegistrationId,
    RegistrationState,
    Roundtable,
    RoundtableState,
    StakeholderGroup,
)
from roundtables import (
    Refused,
    absent,
    accept,
    approve,
    cancel,
    change_quotas,
    check_in,
    decline,
    delivered,
    hand_over,
    hold,
    lapse,
    leave,
    move,
    readmit,
    reconsider,
    refuse,
    release,
    remove,
    reopen,
    set_approval,
    set_release,
    shrink,
    sign_up,
    undeliverable,
    unhold,
    unmark,
    walk_in,
    walk_out,
)
from tests.roundtables.sitting import EDUCATION, INDUSTRY, OTHER
from tests.roundtables.watched import (
    ABSENT,
    ATTENDED,
    CANCELLED,
    DONE,
    HOLDING,
    HOSTS,
    LAPSED,
    LIVE,
    OFFERED,
    REFUSED,
    REMOVED,
    REQUESTED,
    SEATED,
    WAITING,
    Entries,
    Watched,
    people,
)

ACTS = """
sign_up leave accept decline check_in absent unmark shrink undeliverable delivered approve refuse
remove readmit reconsider set_approval set_release hand_over change_quotas move cancel reopen
hold unhold lapse release walk_in walk_out
""".split()  # noqa: SIM905 -- a list this long reads better as words
MEMBERS = [MemberId(n) for n in range(1, 13)]
groups = st.sampled_from([INDUSTRY, INDUSTRY, EDUCATION, EDUCATION, OTHER])
parties = st.sampled_from([1, 1, 1, 2])
seats = st.integers(0, 3)
picks = st.integers(0, 20)


class AnySequence(Watched):
    # What people do. Few rules with much in each: Hypothesis leaves whole rules out of a run.

    @rule(comers=st.lists(st.tuples(groups, parties), min_size=1, max_size=4))
    def some_come(self, comers: list[tuple[StakeholderGroup, int]]) -> None:
        inside = {r.who for r in self.entries if r.state in LIVE | HOLDING}
        outside = [m for m in MEMBERS if m not in inside]
        for member, (group, party) in zip(outside, comers, strict=False):
            self.signs_up(member, group, party)

    def signs_up(self, member: MemberId, group: StakeholderGroup, party: int) -> None:
        self.do("sign_up", lambda t, e: sign_up(t, e, member, group, self.now, party))

    @rule(
        act=st.sampled_from([leave, leave, accept, decline]),
        states=st.sampled_from([{OFFERED}, {SEATED}, {SEATED, WAITING}, DONE]),
        pick=picks,
    )
    def somebody_taps(
        self, act: Callable[..., Entries], states: set[RegistrationState], pick: int
    ) -> None:
        entry = self.pick(pick, states)
        if entry:
            self.do(act.__name__, lambda t, e: act(t, e, entry.who, self.now))

    @precondition(lambda self: any(r.state is OFFERED for r in self.entries))
    @rule(picked=st.lists(picks, min_size=1, max_size=3))
    def offers_are_answered(self, picked: list[int]) -> None:
        for pick in picked:
            entry = self.pick(pick, {OFFERED})
            act = (accept, decline, leave)[pick % 3]
            if entry:
                self.do(act.__name__, lambda t, e, who=entry.who, a=act: a(t, e, who, self.now))  # type: ignore[misc]

    @precondition(lambda self: len(self.entries) > 5)
    @rule(picked=st.lists(picks, min_size=1, max_size=4), again=st.booleans())
    def the_meeting_takes_place(self, picked: list[int], again: bool) -> None:
        """``again``: what was entered wrongly is corrected. It ends a game: not in every one."""
        if picked[0] > 3 or self.table.state is not RoundtableState.OPEN:
            return
        self.now = max(self.now, self.table.starts_at)
        for pick in picked:
            entry = self.pick(pick, {SEATED, ATTENDED, ABSENT} if again else {SEATED})
            act = check_in if pick % 2 else absent
            if entry:
                self.do(act.__name__, lambda t, e, who=entry.who, a=act: a(t, e, who, self.now))  # type: ignore[misc]
        if marked := self.pick(picked[0], {ATTENDED, ABSENT} if again else set()):
            self.do("unmark", lambda t, e: unmark(t, e, marked.who, self.now))
        self.do_to_table("hold", lambda t, e: hold(t, e, self.now))
        if again:
            self.do_to_table("unhold", lambda t, e: unhold(t, e, self.now))

    @precondition(lambda self: any(r.state is WAITING for r in self.entries))
    @rule(picked=st.lists(picks, min_size=1, max_size=4))
    def they_wait_at_the_door(self, picked: list[int]) -> None:
        """It ends a game, too."""
        if picked[0] > 2 or self.table.state is RoundtableState.CANCELLED:
            return
        self.now = max(self.now, self.table.starts_at - DOORS_OPEN)
        for pick in picked:
            entry = self.pick(pick, {WAITING})
            if entry and self.do("walk_in", lambda t, e, w=entry.who: walk_in(t, e, w, self.now)):  # type: ignore[misc]
                came = self.pick(pick, {ATTENDED}) if pick % 4 else None
                if came:
                    self.do("walk_out", lambda t, e, w=came.who: walk_out(t, e, w, self.now))  # type: ignore[misc]

    @precondition(lambda self: any(r.party == 2 and r.state in LIVE for r in self.entries))
    @rule(pick=picks)
    def one_of_two_stays_away(self, pick: int) -> None:
        pairs = [r for r in self.entries if r.party == 2 and r.state in LIVE]
        entry = pairs[pick % len(pairs)]
        if self.do("shrink", lambda t, e: shrink(t, e, entry.who, self.now)):
            now = next(r for r in self.entries if r.id == entry.id)
            assert (now.party, now.since) == (1, entry.since)
            if not (entry.state is OFFERED and now.state is LAPSED):
                assert now.state is entry.state or entry.state is WAITING, "its seat was lost"

    @rule(pick=picks, group=groups, party=parties)
    def somebody_signs_up_again(self, pick: int, group: StakeholderGroup, party: int) -> None:
        entry = self.pick(pick, LIVE | DONE)
        if entry:
            self.signs_up(entry.who, entry.group if pick % 4 else group, party)

    @rule(pick=picks, reached=st.sampled_from([True, True, False]))
    def offers_are_sent(self, pick: int, reached: bool) -> None:
        offer = self.pick(pick, {OFFERED})
        if not offer:
            return
        if not reached:
            self.do("undeliverable", lambda t, e: undeliverable(t, e, offer.id, self.now))
            return
        self.do("delivered", lambda t, e: delivered(t, e, offer.id, self.now))
        told = next(r for r in self.entries if r.id == offer.id)
        if told.state is OFFERED and offer.offer_expires_at is None:
            assert told.offer_expires_at is not None
            lasts = told.offer_expires_at - self.now
            left = self.table.registration_closes_at - self.now
            assert lasts == min(timedelta(hours=48), left / 3)

    # What the host does

    @precondition(lambda self: self.table.approval and self.entries)
    @rule(picked=st.lists(picks, min_size=1, max_size=4))
    def host_decides(self, picked: list[int]) -> None:
        for number in picked:
            entry = self.pick(number, {REQUESTED, REFUSED} if number % 5 else LIVE | DONE)
            if entry:
                self.answers_a_request(entry.id, approve if number % 3 else refuse)

    def answers_a_request(self, number: RegistrationId, act: Callable[..., Entries]) -> None:
        self.do(act.__name__, lambda t, e: act(t, e, number, self.now))

    @rule(pick=picks, undoing=st.booleans())
    def host_takes_a_place_back_or_thinks_again(self, pick: int, undoing: bool) -> None:
        """``undoing``: of somebody it had taken the place from."""
        removed = self.pick(pick, {REMOVED}) if undoing else None
        entry = removed or self.pick(pick, LIVE if pick % 3 else {SEATED, REFUSED})
        if entry is None:
            return
        act = readmit if removed else remove
        if not removed and (pick % 2 or entry.state is REFUSED):
            act = reconsider
        if self.do(act.__name__, lambda t, e: act(t, e, entry.id, self.now)) and removed:
            back = next(r for r in self.entries if r.id == removed.id)
            assert back.state in LIVE
            assert back.since == removed.since, "at its old place"

    @rule(which=st.sampled_from("aarrh"), pick=picks, days=st.sampled_from([0, 0, 2, 9, 30]))
    def host_sets(self, which: str, pick: int, days: int) -> None:
        if which == "a":
            self.approval_is_switched(pick)
        elif which == "r":
            self.release_is_set(days)
        else:
            self.host_hands_over(pick)

    def approval_is_switched(self, pick: int) -> None:
        on = not self.table.approval if pick % 2 else self.approved
        if self.do_to_table("set_approval", lambda t, e: set_approval(t, e, on, self.now)):
            assert self.table.approval is on
            assert on or not any(r.state is REQUESTED for r in self.entries), "somebody still asks"

    def release_is_set(self, days: int) -> None:
        at = self.now + timedelta(days=days)
        was = self.released
        if self.do_to_table("set_release", lambda t, e: set_release(t, e, at, self.now)):
            assert self.released is (days == 0)
        elif was and self.table.state is RoundtableState.OPEN:
            late = at > self.table.registration_closes_at
            assert late or self.holding(), "refused, and nobody has a seat by it"

    def host_hands_over(self, pick: int) -> None:
        to = (*HOSTS, MemberId(1))[pick % 4]
        known = {self.table.host, *self.cohosts}
        try:
            self.table, self.cohosts = hand_over(self.table, self.cohosts, to)
        except Refused:
            assert to not in known
            return
        self.happened["hand_over"] += 1
        assert self.table.host == to
        assert {self.table.host, *self.cohosts} == known, "somebody was lost"
        assert hand_over(self.table, self.cohosts, to) == (self.table, self.cohosts)

    @rule(industry=seats, education=seats, open_seats=seats)
    def seats_change(self, industry: int, education: int, open_seats: int) -> None:
        quotas = {INDUSTRY: industry, EDUCATION: education}
        done = self.do_to_table(
            "change_quotas", lambda t, e: change_quotas(t, e, quotas, open_seats, self.now)
        )
        if done:
            assert self.table.capacity == industry + education + open_seats
        elif self.table.state is RoundtableState.OPEN:
            wanted = industry + education + open_seats
            assert wanted == 0 or self.holding()
            assert wanted == 0 or not self.released or wanted < people(self.holding())

    @rule(
        days=st.sampled_from([0, 0, 1, 3, -1, -2, -30]),
        sign_up_ends=st.sampled_from([None, None, 1, 5]),
    )
    def moves(self, days: int, sign_up_ends: int | None) -> None:
        starts = self.table.starts_at + timedelta(days=days)
        closes = None if sign_up_ends is None else starts - timedelta(days=sign_up_ends)
        release_at = None if closes is None else closes - timedelta(days=9)

        def act(table: Roundtable, entries: Entries) -> tuple[Roundtable, Entries]:
            return move(
                table,
                entries,
                starts,
                self.now,
                registration_closes_at=closes,
                release_at=release_at,
            )

        sequence = self.table.sequence
        if self.do_to_table("move", act):
            assert self.table.sequence == sequence + (days != 0)

    @precondition(lambda self: len(self.entries) > 6)
    @rule(mood=picks)
    def table_ends(self, mood: int) -> None:
        live = {r.id for r in self.entries if r.state in LIVE}
        if self.now >= self.table.starts_at:
            self.do_to_table("hold", lambda t, e: hold(t, e, self.now))
        elif mood < 4 and self.do_to_table("cancel", lambda t, e: cancel(t, e, self.now)):
            assert live <= {r.id for r in self.entries if r.state in (CANCELLED, LAPSED)}

    @precondition(lambda self: self.table.state is RoundtableState.CANCELLED)
    @rule()
    def table_is_taken_up_again(self) -> None:
        cancelled = [r for r in self.entries if r.state is CANCELLED]
        if not self.do_to_table("reopen", lambda t, e: reopen(t, e, self.now)):
            assert self.now >= self.table.starts_at
            return
        now = {r.id: r for r in self.entries}
        for old in cancelled:
            assert now[old.id].state is old.was or old.was in (OFFERED, WAITING)
            assert now[old.id].seat is old.seat or old.was in (OFFERED, WAITING)

    # Time

    @rule(hours=st.sampled_from([0, 1, 7, 20, 49]))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours, minutes=1)

    @rule(mood=picks)
    def time_passes_until_something_is_due(self, mood: int) -> None:
        dates = [r.offer_expires_at for r in self.entries if r.state is OFFERED]
        if mood < 3:
            table = self.table
            dates = [table.release_at, table.registration_closes_at, table.starts_at]
        self.now = min((d for d in dates if d and d > self.now), default=self.now)

    @rule()
    def timer_runs(self) -> None:
        self.do("lapse", lambda t, e: lapse(t, e, self.now))
        if self.now >= self.table.release_at:
            self.do_to_table("release", lambda t, e: release(t, e, self.now))


def play(examples: int, steps: int) -> int:
    AnySequence.acts = 0
    run_state_machine_as_test(
        AnySequence,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    return AnySequence.acts


def test_any_sequence_of_acts_keeps_the_rules() -> None:
    play(examples=50, steps=50)


@pytest.mark.soak
def test_twenty_thousand_acts_keep_the_rules() -> None:
    """And more, until every act changed something twenty times."""
    acts = 0
    AnySequence.happened.clear()
    while acts < 20_000 or (rarest() < 20 and acts < 100_000):
        acts += play(examples=200, steps=80)
    assert rarest() >= 20, f"an act hardly ever happened: {AnySequence.happened}"


def rarest() -> int:
    return min(AnySequence.happened[name] for name in ACTS)
