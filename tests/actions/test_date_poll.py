"""A poll for a date: asked once, reminded once, changed until it ends, and written as the date."""

from __future__ import annotations

import functools
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actions import Refused
from actions import date_poll as polls
from actions.hosting import NotAllowed, grant
from actions.interest import toggle
from actions.roundtable import cancel, host, leave, sign_up
from db import open_store
from model import (
    CallId,
    DateAnswer,
    DatePollId,
    DatePollState,
    Interest,
    RoundtableState,
    StakeholderGroup,
)
from roundtables import Reason
from tests.actions.asking import DAYS, HOST, MAYBE, NO, YES, Asking
from tests.actions.world import World, new_assistant


@pytest.fixture
def asking(world: World) -> Asking:
    return Asking(world)


def test_everybody_is_asked_once_and_the_silent_once_more(asking: Asking) -> None:
    world = asking.world
    poll = asking.asked()
    world.deliver()
    for chat in (1, 2, 3):
        (said,) = world.told(chat)
        assert "Which date suits you?" in said
    assert world.told(HOST) == [], "the host knows its dates"
    asking.votes(poll, 1, _0=YES)
    world.moves(days=3, hours=1)
    assert world.told(1) == [], "who has answered is left in peace"
    for chat in (2, 3):
        (said,) = world.told(chat)
        assert "missing" in said
    world.moves(hours=20)
    assert world.told(2) == []


def test_who_becomes_interested_meanwhile_is_asked_too(asking: Asking) -> None:
    asking.asked()
    asking.quiet()
    asking.joins(4)
    asking.world.deliver()
    assert any("Which date suits you?" in said for said in asking.world.told(4))


def test_who_votes_before_the_message_leaves_gets_none(asking: Asking) -> None:
    world = asking.world
    poll = asking.asked()
    asking.votes(poll, 1, _0=YES)
    world.deliver()
    assert world.told(1) == []


def test_votes_change_until_the_end_and_count_once(asking: Asking) -> None:
    world, store = asking.world, asking.a.store
    poll = asking.asked()
    for answer in (YES, NO, YES, MAYBE, MAYBE):
        asking.votes(poll, 1, _0=answer)
    asking.votes(poll, 2, _0=YES, _2=NO)
    assert [(t.option, t.yes, t.maybe, t.no) for t in store.tallies(poll)] == [
        (0, 1, 1, 0),
        (2, 0, 0, 1),
    ]
    world.now += timedelta(days=4)
    with pytest.raises(Refused) as no:
        asking.votes(poll, 1, _0=NO)
    assert no.value.reason is Reason.POLL_OVER


def test_only_those_who_are_asked_can_vote(asking: Asking) -> None:
    world = asking.world
    draft = asking.draft()
    with pytest.raises(Refused) as no:
        asking.votes(draft.id, 1, _0=YES)
    assert no.value.reason is Reason.NOT_ASKED, "nobody is asked yet"
    poll = polls.open_poll(asking.a, asking.host, draft.id, world.now).id
    world.joins(7)
    for chat in (7, HOST, 99):
        with pytest.raises(Refused) as no:
            asking.votes(poll, chat, _0=YES)
        assert no.value.reason is Reason.NOT_ASKED
    with pytest.raises(KeyError):
        asking.votes(poll, 1, _3=YES)
    with pytest.raises(polls.NoSuchPoll):
        asking.votes(DatePollId(99), 1, _0=YES)
    asking.votes(poll, 1, _0=YES)
    toggle(asking.a, world.member(1), asking.call, Interest.INTERESTED, world.now)
    assert asking.a.store.tallies(poll) == (), "who takes the interest back counts no more"
    with pytest.raises(Refused):
        asking.votes(poll, 1, _0=YES)


def test_a_new_table_is_opened_on_the_date_with_the_seats_chosen(asking: Asking) -> None:
    world = asking.world
    poll = asking.asked()
    asking.votes(poll, 1, _0=YES, _1=YES)
    asking.votes(poll, 2, _1=YES)
    asking.votes(poll, 3, _0=MAYBE, _1=NO)
    world.moves(days=4, hours=1)
    found, table = asking.poll(poll), asking.table()
    assert (found.state, found.chosen, found.table) == (
        DatePollState.SETTLED,
        DAYS[1],
        table.id,
    )
    assert table.starts_at == DAYS[1]
    assert (table.quotas, table.open_seats) == (((StakeholderGroup.INDUSTRY, 2),), 1)
    assert table.host == asking.host.id
    for chat, words in ((1, "said yes to"), (2, "said yes to"), (3, "you are interested in")):
        (said,) = [s for s in world.told(chat) if "missing" not in s and "Which date" not in s]
        assert words in said
    (said,) = [s for s in world.told(HOST) if "poll" in s]
    assert "The poll for a date has ended" in said


def test_with_an_existing_table_those_with_a_seat_are_asked_and_it_moves(
    asking: Asking,
) -> None:
    world, a = asking.world, asking.a
    old = host(a, asking.host, asking.call, DAYS[0] - timedelta(days=7), {}, 2, world.now)
    for chat in (1, 2, 3):
        sign_up(a, world.member(chat), old.id, StakeholderGroup.INDUSTRY, world.now)
    asking.quiet()
    poll = asking.asked(table=old.id)
    world.deliver()
    assert (len(world.told(1)), len(world.told(2)), len(world.told(3))) == (1, 1, 0)
    with pytest.raises(Refused):
        asking.votes(poll, 3, _2=YES)
    asking.votes(poll, 1, _2=YES)
    asking.votes(poll, 2, _2=NO)
    polls.finish(a, asking.host, poll, world.now)
    world.deliver()
    table = asking.table()
    assert (table.id, table.starts_at, table.sequence) == (old.id, DAYS[2], 1)
    assert "said yes to is set" in world.told(1)[0]
    assert "Do you come on the new date?" in world.told(2)[0]
    asked = a.store.confirmations(table.id).values()
    assert sorted(one.confirmed_at is not None for one in asked) == [False, True]
    assert len(world.told(3)) == 1, "who waits is told as well"
    polls.reopen(a, asking.host, poll, world.now)
    polls.finish(a, asking.host, poll, world.now)
    world.deliver()
    assert (world.told(1), world.told(2)) == ([], []), "the date is the same: said once"


def test_who_gave_up_the_seat_counts_no_more(asking: Asking) -> None:
    world, a = asking.world, asking.a
    table = host(a, asking.host, asking.call, DAYS[0], {}, 2, world.now)
    for chat in (1, 2):
        sign_up(a, world.member(chat), table.id, StakeholderGroup.INDUSTRY, world.now)
    poll = asking.asked(table=table.id)
    asking.votes(poll, 1, _2=YES)
    leave(a, world.member(1), table.id, world.now)
    assert a.store.tallies(poll) == ()


def test_a_tie_is_the_hosts_and_after_a_day_the_earliest(asking: Asking) -> None:
    world, a = asking.world, asking.a
    poll = asking.asked()
    for chat in (1, 2):
        asking.votes(poll, chat, _1=YES, _2=YES)
    assert polls.finish(a, asking.host, poll, world.now).state is DatePollState.TIED
    assert a.store.roundtables(world.now) == []
    with pytest.raises(KeyError):
        polls.pick(a, asking.host, poll, 0, world.now)
    with pytest.raises(NotAllowed):
        polls.pick(a, world.member(1), poll, 2, world.now)
    world.moves(hours=23)
    assert asking.poll(poll).state is DatePollState.TIED
    world.moves(hours=2)
    assert asking.table().starts_at == DAYS[1]


def test_the_host_chooses_among_dates_that_are_as_good(asking: Asking) -> None:
    poll = asking.asked()
    asking.votes(poll, 1, _1=YES, _2=YES)
    polls.finish(asking.a, asking.host, poll, asking.world.now)
    polls.pick(asking.a, asking.host, poll, 2, asking.world.now)
    assert asking.table().starts_at == DAYS[2]


def test_nobody_can_come(asking: Asking) -> None:
    world = asking.world
    poll = asking.asked(days=2)
    asking.votes(poll, 1, _0=NO, _1=NO, _2=NO)
    world.moves(days=2, hours=1)
    assert asking.poll(poll).state is DatePollState.CLOSED
    assert world.a.store.roundtables(world.now) == []
    (said,) = [s for s in world.told(HOST) if "poll" in s]
    assert "Nobody can come" in said


def test_every_step_is_taken_back(asking: Asking) -> None:
    world, a = asking.world, asking.a
    keeper = world.member(99)
    poll = asking.asked()
    asking.votes(poll, 1, _0=YES)
    for undo in (polls.finish, polls.call_off):
        undo(a, keeper, poll, world.now)
        assert asking.poll(poll).state is not DatePollState.OPEN
        again = polls.reopen(a, keeper, poll, world.now)
        assert again.state is DatePollState.OPEN
        assert again.ends_at
        assert again.ends_at > world.now
        asking.votes(poll, 2, _0=YES)
    assert asking.table().state is RoundtableState.OPEN, "it keeps its date meanwhile"
    asking.votes(poll, 1, _0=NO, _2=YES)
    asking.votes(poll, 2, _0=NO, _2=YES)
    polls.finish(a, keeper, poll, world.now)
    assert asking.table().starts_at == DAYS[2], "and is moved to the new one"


def test_a_table_that_was_called_off_is_not_moved_by_its_poll(asking: Asking) -> None:
    world, a = asking.world, asking.a
    poll = asking.asked()
    asking.votes(poll, 1, _0=YES)
    polls.finish(a, asking.host, poll, world.now)
    first = asking.table()
    cancel(a, asking.host, first.id, world.now)
    polls.reopen(a, asking.host, poll, world.now)
    polls.finish(a, asking.host, poll, world.now)
    assert asking.table().id != first.id


def test_a_table_that_is_called_off_ends_its_poll(asking: Asking) -> None:
    world, a = asking.world, asking.a
    table = host(a, asking.host, asking.call, DAYS[0], {}, 2, world.now)
    sign_up(a, world.member(1), table.id, StakeholderGroup.INDUSTRY, world.now)
    poll = asking.asked(table=table.id)
    asking.quiet()
    cancel(a, asking.host, table.id, world.now)
    world.moves(days=4)
    assert asking.poll(poll).state is DatePollState.CLOSED
    said, file = world.told(1)
    assert "cancelled" in said, "and it is not reminded of the poll"
    assert "calendar" in file
    with pytest.raises(Refused):
        polls.poll_for(a, asking.host, world.now, table=table.id)


def test_nobody_is_asked_in_its_quiet_hours(asking: Asking) -> None:
    world = asking.world
    world.moves(hours=12)  # 22:00 in Prague
    world.chats.taken.clear()
    asking.asked()
    world.deliver()
    assert world.told(1) == []
    world.moves(hours=11)
    assert len(world.told(1)) == 1


def test_a_host_who_is_gone_opens_no_table(asking: Asking) -> None:
    world, a = asking.world, asking.a
    poll = asking.asked(days=2)
    asking.votes(poll, 1, _0=YES)
    grant(a, HOST, False, world.member(99), world.now)
    world.moves(days=2, hours=1)
    assert asking.poll(poll).state is DatePollState.CLOSED


def test_nobody_else_runs_a_poll(asking: Asking) -> None:
    world, a = asking.world, asking.a
    other = world.joins(51)
    grant(a, 51, True, world.member(99), world.now)
    other = world.member(51)
    draft = asking.draft()
    for member in (other, world.member(1)):
        for act in (polls.open_poll, polls.finish, polls.call_off, polls.reopen):
            with pytest.raises(NotAllowed):
                act(a, member, draft.id, world.now)
        with pytest.raises(NotAllowed):
            polls.toggle_day(a, member, draft.id, DAYS[0], world.now)
    with pytest.raises(NotAllowed):
        polls.poll_for(a, world.member(1), world.now, call=asking.call)
    with pytest.raises(KeyError):
        polls.poll_for(a, other, world.now, call=CallId(999))
    poll = polls.open_poll(a, asking.host, draft.id, world.now)
    assert polls.poll_for(a, other, world.now, call=asking.call) == poll, "one at a time"
    with pytest.raises(Refused) as no:
        polls.toggle_day(a, asking.host, poll.id, DAYS[0], world.now)
    assert no.value.reason is Reason.ASKED_ALREADY


def test_what_was_answered_goes_a_year_after_the_poll(asking: Asking) -> None:
    world, a = asking.world, asking.a
    poll = asking.asked()
    asking.votes(poll, 1, _0=YES)
    polls.call_off(a, asking.host, poll, world.now)
    world.now += timedelta(days=366)
    world.deliver()
    assert a.store.date_poll(poll) is None
    assert a.store.mydata(world.member(1).id)["date_votes"] == []


known = functools.cache(new_assistant)
ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("vote"), st.integers(1, 4), st.sampled_from(list(DateAnswer))),
        st.tuples(st.just("hours"), st.integers(1, 30), st.just(YES)),
        st.tuples(st.just("interest"), st.integers(1, 4), st.just(YES)),
        st.tuples(st.sampled_from(("finish", "reopen")), st.just(0), st.just(YES)),
    ),
    max_size=14,
)


@settings(max_examples=6, deadline=None)
@given(ACTS)
def test_whatever_happens_each_is_asked_once_and_reminded_once(
    acts: list[tuple[str, int, DateAnswer]],
) -> None:
    a = replace(known(), store=open_store(":memory:"))
    asking = Asking(World(a, datetime(2026, 3, 16, 9, tzinfo=UTC)), 4)
    world = asking.world
    poll = asking.asked()
    silent = {1, 2, 3, 4}
    heard: dict[int, list[str]] = {n: [] for n in range(1, 5)}
    for act, who, answer in acts:
        before = {n: len(heard[n]) for n in heard}
        if act == "hours":
            world.now += timedelta(hours=who)
        else:
            try:
                if act == "vote":
                    asking.votes(poll, who, _0=answer)
                    silent.discard(who)
                elif act == "interest":
                    member = world.member(who)
                    toggle(world.a, member, asking.call, Interest.INTERESTED, world.now)
                else:
                    getattr(polls, act)(world.a, asking.host, poll, world.now)
            except Refused:
                pass
        world.deliver()
        for n in heard:
            heard[n] += world.told(n)
            fresh = heard[n][before[n] :]
            assert n in silent or not [s for s in fresh if "missing" in s], "it has answered"
    for said in heard.values():
        assert sum("Which date suits" in s for s in said) <= 1
        assert sum("missing" in s for s in said) <= 1
    world.a.store.close()
