"""Questions are few: each once, at a good hour, and not to who does not want them."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from actions import follow_up, post_due, subscribe
from actions._posts import PART, part_key
from actions.adjust import set_budget, set_questions
from actions.track import set_stage
from model import CallId, CutOff, MemberState, Rhythm, RoundtableId, Stage
from tests.actions.world import World, a_call

DAY = timedelta(days=1)
CLOSES = 10
"""Days from the first until the calls close."""


@pytest.fixture
def calls(world: World) -> list[CallId]:
    """A weekly member, and calls that close on one day."""
    world.joins(1, rhythm=Rhythm.WEEKLY, zone="Europe/Helsinki")
    closing = (CutOff(world.now + CLOSES * DAY),)
    world.found(*(a_call(key, cut_offs=closing) for key in "789"))
    world.told(1)
    return [world.a.store.search(f"round {key}", world.now)[1][0].id for key in "789"]


def move(world: World, call: CallId, stage: Stage | None) -> None:
    set_stage(world.a, world.member(1), call, stage, world.now)


def asked(world: World, words: str = "Did you apply?") -> list[str]:
    return [said for said in world.told(1) if words in said]


def until(world: World, days: int) -> None:
    world.moves(days=days)


@pytest.mark.parametrize("stage", [Stage.INTERESTED, Stage.PARTNERS])
def test_a_closed_call_is_asked_about_once(
    world: World, calls: list[CallId], stage: Stage
) -> None:
    move(world, calls[0], stage)
    until(world, CLOSES + 1)
    assert asked(world) == []
    until(world, 2)
    assert len(asked(world)) == 1
    world.days_pass(120)
    assert asked(world) == []


def test_whom_a_roundtable_asked_is_not_asked_beside(world: World, calls: list[CallId]) -> None:
    move(world, calls[0], Stage.PARTNERS)
    until(world, CLOSES + 1)
    member, key = world.member(1), part_key(RoundtableId(1), world.member(1).id, Stage.APPLIED)
    world.a.store.post(
        member.id, PART, key, {"table": 1, "stage": "applied"}, world.now, world.now
    )
    world.days_pass(13)
    assert asked(world) == []
    world.days_pass(3)
    assert len(asked(world)) == 1, "who left that unsaid is asked later"


@pytest.mark.parametrize(
    "stage", [None, Stage.WATCHING, Stage.FUNDED, Stage.NOT_FUNDED, Stage.WITHDRAWN]
)
def test_others_are_not_asked(world: World, calls: list[CallId], stage: Stage | None) -> None:
    move(world, calls[0], Stage.INTERESTED)
    move(world, calls[0], stage)
    world.days_pass(400)
    assert asked(world) + asked(world, "What became") == []


def test_months_after_applying_the_result_is_asked_once(world: World, calls: list[CallId]) -> None:
    move(world, calls[0], Stage.APPLIED)
    world.days_pass(CLOSES + 182)
    assert asked(world, "became") == []
    world.days_pass(3)
    assert len(asked(world, "became of your application")) == 1
    world.days_pass(300)
    assert asked(world, "became") + asked(world) == []


def test_it_comes_at_the_members_own_hour(world: World, calls: list[CallId]) -> None:
    move(world, calls[0], Stage.INTERESTED)
    due: list[datetime] = []
    while not due:
        world.now += timedelta(hours=1)
        world.deliver()
        if asked(world):
            due.append(world.now)
    assert due[0].strftime("%m-%d %H") == "03-28 06", "08:00 in Helsinki, two days later"


def test_of_many_calls_that_closed_one_in_three_days(world: World, calls: list[CallId]) -> None:
    for call in calls:
        move(world, call, Stage.INTERESTED)
    world.days_pass(CLOSES + 1)
    world.told(1)
    counted = []
    for _ in range(9):
        world.days_pass(1)
        counted.append(len(asked(world)))
    assert sum(counted) == len(calls)
    assert max(counted) == 1
    days = [day for day, n in enumerate(counted) if n]
    assert min(later - day for day, later in pairwise(days)) >= 3


def test_nobody_is_asked_who_is_paused_or_does_not_want_it(
    world: World, calls: list[CallId]
) -> None:
    move(world, calls[0], Stage.INTERESTED)
    subscribe.pause(world.a, world.member(1), None)
    world.days_pass(CLOSES + 5)
    world.a.store.set_state(world.member(1).id, MemberState.ACTIVE)
    set_questions(world.a, world.member(1), False)
    world.days_pass(5)
    set_questions(world.a, world.member(1), True)
    set_budget(world.a, world.member(1), 0)
    world.days_pass(5)
    assert asked(world) == []
    set_budget(world.a, world.member(1), 5)
    world.days_pass(2)
    assert len(asked(world)) == 1


def test_who_comes_back_too_late_is_not_asked(world: World, calls: list[CallId]) -> None:
    move(world, calls[0], Stage.INTERESTED)
    subscribe.pause(world.a, world.member(1), None)
    world.days_pass(CLOSES + 70)
    world.a.store.set_state(world.member(1).id, MemberState.ACTIVE)
    world.days_pass(5)
    assert asked(world) == []


def test_a_question_waits_for_room_in_the_budget(world: World, calls: list[CallId]) -> None:
    move(world, calls[0], Stage.INTERESTED)
    set_budget(world.a, world.member(1), 1)
    world.days_pass(CLOSES + 1)
    world.a.store.post(world.member(1).id, "alert", "k", {}, world.now, world.now)
    (post,) = world.a.store.claim(world.now, 1, DAY)
    world.a.store.sent(post.id, world.now, message_id=1)
    world.told(1)
    world.days_pass(4)
    assert asked(world) == []
    world.days_pass(4)
    assert len(asked(world)) == 1


def test_a_question_counts_in_the_budget(world: World, calls: list[CallId]) -> None:
    move(world, calls[0], Stage.INTERESTED)
    world.days_pass(CLOSES + 3)
    assert len(asked(world)) == 1
    assert world.a.store.pushes_since(world.member(1).id, world.now - 7 * DAY) == 1


def test_no_question_in_quiet_hours(world: World, calls: list[CallId]) -> None:
    night = replace(world.member(1), quiet_from=7, quiet_to=12)
    world.a.store.save_member(night)
    move(world, calls[0], Stage.INTERESTED)
    until(world, CLOSES)
    while not asked(world):
        world.now += timedelta(hours=1)
        world.deliver()
    assert world.now.strftime("%H") == "10", "12:00 in Helsinki"


def test_an_answer_before_it_leaves_is_heard(world: World, calls: list[CallId]) -> None:
    move(world, calls[0], Stage.INTERESTED)
    world.now += (CLOSES + 3) * DAY
    assert not follow_up.post_questions(world.a, world.now)
    move(world, calls[0], Stage.APPLIED)
    world.deliver()
    assert asked(world) == []


def test_a_moved_deadline_moves_the_question(world: World, calls: list[CallId]) -> None:
    move(world, calls[0], Stage.INTERESTED)
    world.days_pass(CLOSES - 1)
    later = a_call("7", cut_offs=(CutOff(world.now + 30 * DAY),))
    world.found(later)
    world.told(1)
    world.days_pass(20)
    assert asked(world) == []
    world.days_pass(13)
    assert len(asked(world)) == 1


def test_a_deadline_that_moved_forward_brings_the_question_forward(
    world: World, calls: list[CallId]
) -> None:
    move(world, calls[0], Stage.INTERESTED)
    world.found(a_call("7", cut_offs=(CutOff(world.now + 2 * DAY),)))
    world.told(1)
    world.days_pass(5)
    assert len(asked(world)) == 1


def test_a_call_that_opens_again_is_asked_about_again(world: World, calls: list[CallId]) -> None:
    move(world, calls[0], Stage.INTERESTED)
    world.days_pass(CLOSES + 3)
    assert len(asked(world)) == 1
    world.found(a_call("7", cut_offs=(CutOff(world.now + 20 * DAY),)))
    world.told(1)
    world.days_pass(20)
    assert asked(world) == []
    world.days_pass(4)
    assert len(asked(world)) == 1


def test_a_call_without_a_deadline_is_not_asked_about(world: World) -> None:
    world.joins(1)
    world.found(a_call("7", cut_offs=()))
    move(world, world.a.store.search("round 7", world.now)[1][0].id, Stage.INTERESTED)
    world.days_pass(200)
    assert asked(world) == []


def test_a_kill_in_between_asks_once(world: World, calls: list[CallId]) -> None:
    move(world, calls[0], Stage.INTERESTED)
    world.now += (CLOSES + 3) * DAY
    asyncio.run(post_due(world.a, world.now))
    world.restarts()
    world.restarts()
    world.deliver()
    assert len(asked(world)) == 1


def test_a_crash_within_a_batch_posts_nothing_of_it(world: World, calls: list[CallId]) -> None:
    move(world, calls[0], Stage.INTERESTED)
    world.now += (CLOSES + 3) * DAY

    class Died(BaseException):
        pass

    def dies() -> None:
        with world.a.store.transaction():
            follow_up.post_questions(world.a, world.now)
            raise Died

    with pytest.raises(Died):
        dies()
    assert world.a.store.outbox_counts()["due"] == 0
    world.deliver()
    assert len(asked(world)) == 1
