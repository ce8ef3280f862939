"""Who is silent for long is asked, and erased a month later; who answers stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from actions import roundtable, subscribe
from actions.retain import BATCH, DAYS_A_MONTH, retain
from model import ChatKind, Language, MemberState, RegistrationState, StakeholderGroup
from tests.actions.world import World, a_call

MONTH = timedelta(days=DAYS_A_MONTH)
DAY = timedelta(days=1)


def silent(
    world: World, chat: int, months: float, state: MemberState = MemberState.ACTIVE
) -> None:
    member = world.a.store.add_member(chat, ChatKind.PRIVATE, Language("en"), world.now)
    last = world.now - months * MONTH
    world.a.store.save_member(
        replace(member, state=state, joined_at=last, last_active_at=last, quiet_from=0, quiet_to=0)
    )


def there(world: World, *chats: int) -> list[int]:
    return [c for c in chats if world.a.store.member_by_chat(c)]


def test_asked_after_24_months_and_erased_after_25(world: World) -> None:
    for chat, months in ((1, 23.9), (2, 24.1), (3, 24.9), (4, 25.1)):
        silent(world, chat, months)
    world.deliver()
    assert there(world, 1, 2, 3, 4) == [1, 2, 3]
    assert [len(world.told(c)) for c in (1, 2, 3, 4)] == [0, 1, 1, 0]
    world.deliver()
    assert [len(world.told(c)) for c in (1, 2, 3)] == [0, 0, 0], "asked once"


def test_the_question_names_the_day_of_erasure(world: World) -> None:
    silent(world, 1, 24.5)
    world.deliver()
    (said,) = world.told(1)
    erased_on = world.now + 0.5 * MONTH
    assert str(erased_on.day) in said
    assert erased_on.strftime("%B") in said
    world.now = erased_on + DAY
    world.deliver()
    assert there(world, 1) == []


def test_who_answers_stays_and_is_asked_again_two_years_on(world: World) -> None:
    silent(world, 1, 24.5)
    world.deliver()
    assert len(world.told(1)) == 1
    subscribe.seen(world.a, world.member(1), world.now)
    world.now += MONTH
    world.deliver()
    assert there(world, 1) == [1]
    assert world.told(1) == []
    world.now += 23.5 * MONTH
    world.deliver()
    assert len(world.told(1)) == 1


def test_more_than_a_batch_are_all_asked_in_time(world: World) -> None:
    chats = range(100, 100 + 2 * BATCH + 5)
    for chat in chats:
        silent(world, chat, 24.1)
    for _ in range(3):
        retain(world.a, world.now)
    world.deliver()
    assert [len(world.told(c)) for c in chats] == [1] * len(chats)


@pytest.mark.parametrize(
    ("state", "asked"),
    [
        (MemberState.PAUSED, 1),
        (MemberState.BLOCKED, 0),
        (MemberState.STOPPED, 0),
        (MemberState.SETTING_UP, 0),
    ],
)
def test_who_cannot_be_asked_is_erased_all_the_same(
    world: World, state: MemberState, asked: int
) -> None:
    silent(world, 1, 24.5, state)
    world.deliver()
    assert len(world.told(1)) == asked
    world.now += MONTH
    world.deliver()
    assert there(world, 1) == []


def test_a_keepers_other_months(world: World) -> None:
    world.a = replace(
        world.a, settings=replace(world.a.settings, ask_after_months=6, erase_after_months=8)
    )
    for chat, months in ((1, 5.9), (2, 6.1), (3, 8.1)):
        silent(world, chat, months)
    world.deliver()
    assert there(world, 1, 2, 3) == [1, 2]
    assert [len(world.told(c)) for c in (1, 2)] == [0, 1]


def test_the_erased_give_their_seats_to_who_waits(world: World) -> None:
    world.found(a_call("7"))
    (stored,) = world.a.store.search("round 7", world.now)[1]
    keeper = world.joins(99)
    starts, group = world.now + 40 * DAY, StakeholderGroup.INDUSTRY
    table = roundtable.host(world.a, keeper, stored.id, starts, {group: 1}, 0, world.now)
    silent(world, 1, 25.1)
    silent(world, 2, 0)
    for chat in (1, 2):
        roundtable.sign_up(world.a, world.member(chat), table.id, group, world.now)
    world.deliver()
    (left,) = world.a.store.registrations(table.id)
    assert left.member == world.member(2).id
    assert left.state is RegistrationState.OFFERED


def test_rows_of_no_use_are_forgotten_after_400_days(world: World) -> None:
    world.joins(1)
    world.found(a_call("7"))
    world.deliver()
    member = world.member(1)
    kept = world.a.store.mydata(member.id)["messages"]
    world.now += 401 * DAY
    world.a.store.seen(member.id, world.now)
    retain(world.a, world.now)
    assert kept
    assert world.a.store.mydata(member.id)["messages"] == []
    assert world.a.store.told(member.id), "what was told is never told again"
