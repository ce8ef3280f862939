"""Who could fill a seat at a table or join the interested; and inviting them, unseen."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions import NotAllowed, experts, forget, interest, roundtable, toggle
from actions.fill import fill_call, fill_table
from actions.invite_expert import (
    MOST_A_WEEK,
    CannotInvite,
    invite_expert,
    take_back_invitation,
)
from messages.experts import FillFacts
from model import (
    CallId,
    ExpertEntry,
    Interest,
    MemberState,
    NeedId,
    NutsCode,
    Roundtable,
    StakeholderGroup,
)
from tests.actions.expert_list import ANNA, BERT, CARL, joins, lists, told
from tests.actions.room import HOST, STARTS, Room
from tests.actions.world import VET, World, a_call

IND, EDU, SOC, PUB, _ = StakeholderGroup
DORA = 14
PLAIN = NeedId("cybersecurity")


@pytest.fixture
def call(world: World) -> CallId:
    world.found(a_call("8"))
    (stored,) = world.a.store.search("round 8", world.now)[1]
    return stored.id


def joining(world: World, call: CallId, chat: int = ANNA, page: int = 0) -> FillFacts:
    stored = world.a.store.call(call)
    assert stored
    return fill_call(world.a, world.member(chat), stored, page)


def seen(facts: FillFacts) -> list[tuple[int, tuple[str, ...]]]:
    return [(line.seen.id, line.reasons) for line in facts.lines]


def test_who_could_join_a_call(world: World, call: CallId) -> None:
    joins(world, ANNA, group=IND)
    toggle(world.a, world.member(ANNA), call, Interest.INTERESTED, world.now)
    lists(world, 11, group=IND)
    lists(world, 12, need=PLAIN)
    lists(world, 13, need=None, group=SOC, regions=(NutsCode("PL22"),))
    lists(world, 14, group=EDU, regions=(NutsCode("DE1"), NutsCode("CZ01")))
    facts = joining(world, call)
    assert facts.missing == ((EDU, 0), (SOC, 0), (PUB, 0))
    assert seen(facts) == [
        (4, ("group", "need", "country", "language")),
        (3, ("group", "country", "language")),
        (1, ("need", "language")),
    ]


def test_who_is_interested_or_waved_it_off_is_left_out(world: World, call: CallId) -> None:
    joins(world, ANNA)
    for chat in (11, 12, 13):
        lists(world, chat)
    toggle(world.a, world.member(11), call, Interest.INTERESTED, world.now)
    interest.not_for_us(world.a, world.member(12), call, None, world.now)
    assert [number for number, _ in seen(joining(world, call))] == [3]


def test_a_page_at_a_time(world: World, call: CallId) -> None:
    joins(world, ANNA)
    for chat in range(20, 31):
        lists(world, chat)
    first, second, third = (joining(world, call, page=n) for n in (0, 1, 9))
    assert [len(f.lines) for f in (first, second, third)] == [5, 5, 1]
    assert (first.before, first.after) == ("", f"x:fill:{call}:1")
    assert (second.before, second.after) == (f"x:fill:{call}:0", f"x:fill:{call}:2")
    assert (third.first, third.after) == (11, "")


# at a table


@pytest.fixture
def table(world: World, room: Room) -> Roundtable:
    """A seat for one of industry, one of education, and one for anybody."""
    host = world.member(HOST)
    (stored,) = world.a.store.search("round 7", world.now)[1]
    quotas = {IND: 1, EDU: 1}
    return roundtable.host(world.a, host, stored.id, STARTS, quotas, 0, world.now)


def at(world: World, table: Roundtable) -> FillFacts:
    kept = world.a.store.roundtable(table.id)
    assert kept
    return fill_table(world.a, world.member(HOST), kept, 0, world.now)


def sits(world: World, table: Roundtable, chat: int, group: StakeholderGroup) -> None:
    roundtable.sign_up(world.a, world.member(chat), table.id, group, world.now)


def test_only_those_of_a_missing_group(world: World, table: Roundtable) -> None:
    lists(world, 20, group=IND)
    lists(world, 21, group=EDU)
    lists(world, 22, group=PUB)
    assert [n for n, _ in seen(at(world, table))] == [1, 2]
    sits(world, table, 1, IND)
    facts = at(world, table)
    assert facts.missing == ((EDU, 1),)
    assert [n for n, _ in seen(facts)] == [2]
    sits(world, table, 2, EDU)
    facts = at(world, table)
    assert facts.full
    assert not facts.lines


def test_an_open_seat_is_for_all(world: World, room: Room) -> None:
    (stored,) = world.a.store.search("round 7", world.now)[1]
    opened = roundtable.host(
        world.a, world.member(HOST), stored.id, STARTS, {IND: 1}, 1, world.now
    )
    lists(world, 20, group=PUB)
    lists(world, 21, group=IND)
    sits(world, opened, 1, IND)
    facts = at(world, opened)
    assert facts.free == 1
    assert set(facts.missing) == {(EDU, 0), (SOC, 0), (PUB, 0)}
    assert [n for n, _ in seen(facts)] == [1, 2], "a group that is not there comes first"


def test_who_has_to_do_with_the_table_is_left_out(world: World, table: Roundtable) -> None:
    for chat in (20, 21, 22, 23):
        lists(world, chat, group=EDU)
    lists(world, HOST, group=EDU)
    sits(world, table, 20, EDU)
    roundtable.leave(world.a, world.member(20), table.id, world.now)
    world.a.store.add_cohost(table.id, world.member(21).id, world.now)
    assert table.call
    interest.not_for_us(world.a, world.member(22), table.call, None, world.now)
    assert [n for n, _ in seen(at(world, table))] == [4]


def invite(world: World, table: Roundtable, entry: ExpertEntry, chat: int = HOST) -> None:
    kept = world.a.store.roundtable(table.id)
    assert kept
    invite_expert(world.a, world.member(chat), kept, entry.id, world.now)


def take_back(world: World, table: Roundtable, entry: ExpertEntry, chat: int = HOST) -> None:
    kept = world.a.store.roundtable(table.id)
    assert kept
    take_back_invitation(world.a, world.member(chat), kept, entry.id, world.now)


def test_invited_once_and_unseen(world: World, table: Roundtable) -> None:
    entry = lists(world, BERT + 10, group=EDU, organisation="Tajná škola")
    for _ in "12":
        invite(world, table, entry)
    (said,) = told(world, BERT + 10)
    assert "invited to a roundtable" in said
    assert "Tajná" not in said
    assert at(world, table).lines[0].invited
    assert not told(world, BERT + 10)
    acts = world.a.store.mydata(world.member(HOST).id)["acts"]
    assert [a["what"] for a in acts if a["act"] == "invite expert"] == [  # type: ignore[attr-defined]
        f"roundtable {table.id}"
    ]


def test_an_invitation_taken_back_in_time_never_comes(world: World, table: Roundtable) -> None:
    entry = lists(world, DORA, group=EDU)
    invite(world, table, entry)
    for _ in "12":
        take_back(world, table, entry)
    assert not told(world, DORA)
    invite(world, table, entry)
    assert len(told(world, DORA)) == 1, "and may be sent after all"


def test_one_taken_back_too_late_is_taken_back_in_words(world: World, table: Roundtable) -> None:
    entry = lists(world, DORA, group=EDU)
    invite(world, table, entry)
    told(world, DORA)
    take_back(world, table, entry)
    (said,) = told(world, DORA)
    assert "taken this invitation back" in said
    with pytest.raises(CannotInvite, match="again"):
        invite(world, table, entry)


def test_who_signed_up_meanwhile_is_told_nothing(world: World, table: Roundtable) -> None:
    entry = lists(world, DORA, group=EDU)
    invite(world, table, entry)
    told(world, DORA)
    sits(world, table, DORA, EDU)
    take_back(world, table, entry)
    assert not told(world, DORA)


def test_who_cannot_be_invited(world: World, table: Roundtable) -> None:
    entry = lists(world, DORA, group=EDU)
    joins(world, CARL + 20)
    with pytest.raises(NotAllowed):
        invite(world, table, entry, CARL + 20)
    with pytest.raises(NotAllowed):
        take_back(world, table, entry, CARL + 20)
    sits(world, table, DORA, EDU)
    with pytest.raises(CannotInvite, match="seated"):
        invite(world, table, entry)
    other = lists(world, 30, group=EDU)
    experts.pause_all(world.a, world.member(30))
    with pytest.raises(CannotInvite, match="gone"):
        invite(world, table, other)
    third = lists(world, 31, group=EDU)
    world.now = table.registration_closes_at
    with pytest.raises(CannotInvite, match="closed"):
        invite(world, table, third)


def test_to_three_tables_a_week_at_most(world: World, table: Roundtable) -> None:
    entry = lists(world, DORA, group=EDU)
    (stored,) = world.a.store.search("round 7", world.now)[1]
    for _ in range(MOST_A_WEEK):
        opened = roundtable.host(
            world.a, world.member(HOST), stored.id, STARTS, {EDU: 1}, 0, world.now
        )
        invite(world, opened, entry)
    with pytest.raises(CannotInvite, match="busy"):
        invite(world, table, entry)
    world.now += timedelta(days=7)
    invite(world, table, entry)


def test_in_the_night_or_paused_it_waits(world: World, table: Roundtable) -> None:
    entry = lists(world, DORA, group=EDU, zone="Europe/Prague")
    world.now += timedelta(hours=13)
    invite(world, table, entry)
    assert not told(world, DORA)
    world.a.store.set_state(world.member(DORA).id, MemberState.PAUSED)
    world.now += timedelta(hours=11)
    assert not told(world, DORA)
    world.a.store.set_state(world.member(DORA).id, MemberState.ACTIVE)
    assert len(told(world, DORA)) == 1


def test_the_invited_may_be_forgotten(world: World, table: Roundtable) -> None:
    entry = lists(world, DORA, group=EDU)
    invite(world, table, entry)
    forget(world.a, world.member(DORA), world.now)
    assert not world.a.store.experts_invited(table.id)
    with pytest.raises(CannotInvite, match="gone"):
        take_back(world, table, entry)


def test_a_region_is_named_only_with_five_members_there(world: World, call: CallId) -> None:
    """Fewer would say who it is."""
    joins(world, ANNA, regions=(NutsCode("DE1"),))
    entry = lists(world, BERT + 10, regions=(NutsCode("CZ080"),))
    for n in range(4):
        assert joining(world, call).lines[0].seen.who.places == ("Czechia",)
        joins(world, 40 + n, regions=(NutsCode("CZ08"),))
    assert joining(world, call).lines[0].seen.who.places == ("Moravskoslezsko",)
    assert entry.need == VET
