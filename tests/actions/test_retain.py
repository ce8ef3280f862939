"""Who is silent for long is asked, and erased a month later; who answers stays."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from actions import ChatGone, MessageRefused, NoAnswer, roundtable, subscribe
from actions._health import HISTORY
from actions._silence import MONTH
from actions.poll import take_in
from actions.retain import BATCH, SETTLED_KEPT, retain
from model import ChatKind, Language, MemberState, RegistrationState, StakeholderGroup
from sources import Harvest
from tests.actions.world import PORTAL, World, a_call

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


def test_asked_after_24_months_and_erased_a_month_after_the_question(world: World) -> None:
    for chat, months in ((1, 23.9), (2, 24.1)):
        silent(world, chat, months)
    world.deliver()
    assert [len(world.told(c)) for c in (1, 2)] == [0, 1]
    world.deliver()
    assert [len(world.told(c)) for c in (1, 2)] == [0, 0], "asked once"
    world.now += MONTH - DAY
    world.deliver()
    assert there(world, 1, 2) == [1, 2]
    assert [len(world.told(c)) for c in (1, 2)] == [1, 0]
    world.now += DAY
    world.deliver()
    assert there(world, 1, 2) == [1]


@pytest.mark.parametrize("months", [24.5, 25.1, 40])
def test_nobody_is_erased_unasked_however_long_the_bot_was_away(
    world: World, months: float
) -> None:
    """The question names the day, and the day comes a month after it was accepted."""
    silent(world, 1, months)
    world.deliver()
    (said,) = world.told(1)
    erased = world.now + MONTH
    assert str(erased.day) in said
    assert erased.strftime("%B") in said
    world.now = erased - DAY
    world.deliver()
    assert there(world, 1) == [1]
    world.now = erased
    world.deliver()
    assert there(world, 1) == []


def test_a_question_that_nobody_accepted_was_not_asked(world: World) -> None:
    silent(world, 1, 24.5)
    world.chats.refuse = lambda chat_id, message: NoAnswer()
    for _ in range(4):
        world.deliver()
        world.now += MONTH
    assert there(world, 1) == [1]
    world.chats.refuse = lambda chat_id, message: None
    world.deliver()
    (said,) = world.told(1)
    assert (world.now + MONTH).strftime("%B") in said, "as it is sent, not as it was posted"
    world.now += MONTH - DAY
    world.deliver()
    assert there(world, 1) == [1]
    world.now += DAY
    world.deliver()
    assert there(world, 1) == []


def test_a_question_that_was_refused_is_asked_again_a_month_later(world: World) -> None:
    silent(world, 1, 24.5)
    world.chats.refuse = lambda chat_id, message: MessageRefused("Can't parse entities")
    world.deliver()
    world.chats.refuse = lambda chat_id, message: None
    world.now += MONTH - DAY
    world.deliver()
    assert world.told(1) == []
    world.now += DAY
    world.deliver()
    assert there(world, 1) == [1]
    assert len(world.told(1)) == 1
    world.now += MONTH
    world.deliver()
    assert there(world, 1) == []


def test_a_chat_that_is_no_more_cannot_be_asked(world: World) -> None:
    silent(world, 1, 24.5)
    silent(world, 2, 24.5)
    world.chats.refuse = lambda chat_id, message: (
        MessageRefused("Chat not found") if chat_id == 1 else ChatGone()
    )
    world.deliver()
    assert there(world, 1, 2) == [1, 2]
    world.now += MONTH
    world.deliver()
    assert there(world, 1, 2) == []


def test_who_speaks_before_the_question_left_is_not_asked(world: World) -> None:
    silent(world, 1, 24.5)
    retain(world.a, world.now)
    subscribe.seen(world.a, world.member(1), world.now)
    world.deliver()
    assert world.told(1) == []
    world.now += 24.1 * MONTH
    world.deliver()
    assert len(world.told(1)) == 1


def test_a_long_time_to_answer_outlives_the_outbox(world: World) -> None:
    settings = replace(world.a.settings, ask_after_months=12, erase_after_months=30)
    world.a = replace(world.a, settings=settings)
    silent(world, 1, 12.1)
    for _ in range(18):
        world.deliver()
        world.now += MONTH
    assert len(world.told(1)) == 1, "asked once"
    world.deliver()
    assert there(world, 1) == []


def test_the_imported_who_never_come_are_erased_too(world: World) -> None:
    entered = world.a.store.add_member(
        1, ChatKind.PRIVATE, Language("en"), world.now, MemberState.IMPORTED
    )
    undated = world.a.store.add_member(
        2, ChatKind.PRIVATE, Language("en"), world.now, MemberState.IMPORTED
    )
    world.a.store.save_member(replace(undated, last_active_at=None))
    assert entered.state is MemberState.IMPORTED
    for months in (0.0, 24.5, 0.4):
        world.now += months * MONTH
        world.deliver()
        assert there(world, 1, 2) == [1, 2]
    world.now += 0.2 * MONTH
    world.deliver()
    assert there(world, 1, 2) == []
    assert world.told(1) == world.told(2) == [], "Telegram would refuse"


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
    for chat, months in ((1, 5.9), (2, 6.1)):
        silent(world, chat, months)
    world.deliver()
    assert [len(world.told(c)) for c in (1, 2)] == [0, 1]
    world.now += 2 * MONTH - DAY
    world.deliver()
    assert there(world, 1, 2) == [1, 2]
    world.now += DAY
    world.deliver()
    assert there(world, 1, 2) == [1]


def test_the_erased_give_their_seats_to_who_waits(world: World) -> None:
    world.found(a_call("7"))
    (stored,) = world.a.store.search("round 7", world.now)[1]
    keeper = world.joins(99)
    starts, group = world.now + 40 * DAY, StakeholderGroup.INDUSTRY
    table = roundtable.host(world.a, keeper, stored.id, starts, {group: 1}, 0, world.now)
    silent(world, 1, 25.1, MemberState.BLOCKED)
    silent(world, 2, 0)
    for chat in (1, 2):
        roundtable.sign_up(world.a, world.member(chat), table.id, group, world.now)
    world.deliver()
    (left,) = world.a.store.registrations(table.id)
    assert left.who == world.member(2).id
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


def test_old_polls_are_forgotten_and_a_silent_source_is_still_judged_by_its_last_answers(
    world: World,
) -> None:
    began = world.now = world.now + DAY
    harvest = Harvest(source=PORTAL.id, calls=(a_call(),), fetched=100)
    for _ in range(HISTORY + 3):
        asyncio.run(take_in(world.a, PORTAL, harvest, world.now))
        world.now += timedelta(hours=1)
    retain(world.a, began + SETTLED_KEPT)
    assert world.a.store.polls_since(began) == (1, HISTORY + 3)
    retain(world.a, world.now + SETTLED_KEPT)
    assert world.a.store.polls_since(began) == (1, HISTORY)
    assert world.a.store.good_counts(PORTAL.id, 2 * HISTORY) == [100] * HISTORY
