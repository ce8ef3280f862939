"""A stage brings with it what it means: interest, counts, reminders, history."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions import compose, not_for_us, post_reminders, toggle
from actions.export import exported
from actions.track import NoAmount, read_grant, set_grant, set_note, set_stage
from model import CallId, CutOff, Interest, Language, NutsCode, Rhythm, Stage
from tests.actions.world import World, a_call

DAY = timedelta(days=1)
SAVED, INTERESTED, NOT_FOR_US = Interest


@pytest.fixture
def call(world: World) -> CallId:
    world.joins(1, rhythm=Rhythm.WEEKLY)
    world.found(a_call("7", cut_offs=(CutOff(world.now + 40 * DAY),)))
    world.deliver()
    world.told(1)
    return world.a.store.search("round 7", world.now)[1][0].id


def stage_of(world: World, call: CallId, chat: int = 1) -> Stage | None:
    return world.a.store.track(world.member(chat).id, call).stage


def move(world: World, call: CallId, stage: Stage | None, chat: int = 1) -> None:
    set_stage(world.a, world.member(chat), call, stage, world.now)


def interested(world: World, call: CallId) -> int:
    return world.a.store.count_interested(call).members


@pytest.mark.parametrize("before", [None, *Stage])
@pytest.mark.parametrize("after", [None, *Stage])
def test_any_stage_may_follow_any(
    world: World, call: CallId, before: Stage | None, after: Stage | None
) -> None:
    move(world, call, before)
    move(world, call, after)
    assert stage_of(world, call) is after
    said = world.a.store.interest(world.member(1).id, call)
    assert NOT_FOR_US not in said
    if after in (None, Stage.WATCHING, Stage.WITHDRAWN):
        assert interested(world, call) == 0
    if after and after in (Stage.INTERESTED, Stage.PARTNERS, Stage.APPLIED):
        assert interested(world, call) == 1
    history = [stage for stage, _ in world.a.store.stages(world.member(1).id, call)]
    steps = [before, after] if before else [after]
    assert history == list(dict.fromkeys(steps if before or after else []))


def test_quorum_is_met_by_stages_too(world: World, call: CallId) -> None:
    world.joins(99, facilitator=True)
    for chat, region in ((2, "DE11"), (3, "PL22")):
        world.joins(chat, regions=(NutsCode(region),))
        move(world, call, Stage.PARTNERS, chat)
    move(world, call, Stage.INTERESTED)
    world.deliver()
    assert any("Enough interest" in said for said in world.told(99))


def test_not_for_us_clears_the_stage_and_keeps_the_note(world: World, call: CallId) -> None:
    move(world, call, Stage.FUNDED)
    set_grant(world.a, world.member(1), call, "250 000")
    set_note(world.a, world.member(1), call, "Ask Ana", world.now)
    not_for_us(world.a, world.member(1), call, None, world.now)
    kept = world.a.store.track(world.member(1).id, call)
    assert (kept.stage, kept.amount, kept.note) == (None, None, "Ask Ana")
    assert world.a.store.stages(world.member(1).id, call)[-1][0] is None
    move(world, call, Stage.INTERESTED)
    assert stage_of(world, call) is Stage.INTERESTED


def test_reminders_end_once_applied_and_come_back(world: World, call: CallId) -> None:
    move(world, call, Stage.INTERESTED)
    world.moves(days=11)
    assert any("Reminder" in said for said in world.told(1)), "30 days before"
    move(world, call, Stage.APPLIED)
    world.moves(days=16)
    assert not any("Reminder" in said for said in world.told(1)), "14 days before"
    move(world, call, Stage.PARTNERS)
    world.moves(days=7)
    assert any("Reminder" in said for said in world.told(1)), "7 days before"


def test_a_reminder_on_its_way_is_dropped_once_applied(world: World, call: CallId) -> None:
    move(world, call, Stage.INTERESTED)
    world.now += 10 * DAY + timedelta(hours=1)
    post_reminders(world.a, world.now)
    move(world, call, Stage.APPLIED)
    world.deliver()
    assert not any("Reminder" in said for said in world.told(1))


def test_who_applied_to_the_first_stage_is_reminded_of_the_second(world: World) -> None:
    world.joins(1, rhythm=Rhythm.WEEKLY)
    two = (CutOff(world.now + 10 * DAY, stage=1), CutOff(world.now + 60 * DAY, stage=2))
    world.found(a_call("8", cut_offs=two))
    call = world.a.store.search("round 8", world.now)[1][0].id
    move(world, call, Stage.APPLIED)
    world.days_pass(9)
    assert not any("Reminder" in said for said in world.told(1))
    world.moves(days=23)
    assert any("Reminder" in said for said in world.told(1))


def test_an_applied_call_is_not_listed_as_closing_soon(world: World, call: CallId) -> None:
    world.now += 30 * DAY
    for stage, listed in ((Stage.INTERESTED, 1), (Stage.APPLIED, 0), (Stage.WITHDRAWN, 0)):
        move(world, call, stage)
        contents = compose(world.a, world.member(1), world.now)
        assert len(contents.closing) == listed, stage


def test_saving_by_the_button_is_a_stage_with_its_time(world: World, call: CallId) -> None:
    member = world.member(1)
    toggle(world.a, member, call, SAVED, world.now)
    toggle(world.a, member, call, INTERESTED, world.now + DAY)
    toggle(world.a, member, call, INTERESTED, world.now + 2 * DAY)
    toggle(world.a, member, call, SAVED, world.now + 3 * DAY)
    assert world.a.store.stages(member.id, call) == [
        (Stage.WATCHING, world.now),
        (Stage.INTERESTED, world.now + DAY),
        (Stage.WATCHING, world.now + 2 * DAY),
        (None, world.now + 3 * DAY),
    ]


def test_partners_do_not_come_back_with_interest(world: World, call: CallId) -> None:
    member = world.member(1)
    move(world, call, Stage.PARTNERS)
    toggle(world.a, member, call, INTERESTED, world.now)
    assert stage_of(world, call) is None
    toggle(world.a, member, call, INTERESTED, world.now)
    assert stage_of(world, call) is Stage.INTERESTED


def test_a_call_that_is_not_kept_has_no_stage(world: World) -> None:
    world.joins(1)
    move(world, CallId(999), Stage.APPLIED)
    assert world.a.store.tracks(world.member(1).id) == {}


@pytest.mark.parametrize(
    ("language", "words", "amount"),
    [
        ("de", "1,2 Mio €", "1200000 EUR"),
        ("fr", "250 000", "250000 EUR"),
        ("en", "1.5 million", "1500000 EUR"),
        ("en", "€1.2m", "1200000 EUR"),
        ("de", "250.000,- EUR", "250000 EUR"),
        ("pl", "2 mln zł", "2000000 PLN"),
        ("es", "300 mil euros", "300000 EUR"),
        ("cs", "5 mil. Kč", "5000000 CZK"),
        ("en", "1234.50 EUR", "1234.50 EUR"),
    ],
)
def test_amounts_as_people_write_them(language: str, words: str, amount: str) -> None:
    read = read_grant(words, Language(language))
    assert f"{read.amount} {read.currency}" == amount


@pytest.mark.parametrize(
    "words",
    ["", "much", "-5000", "0", "1,5", "1 or 2 million", "99 billion", "5000 XYZ", "9" * 400],
)
def test_what_is_no_grant(words: str) -> None:
    with pytest.raises(NoAmount):
        read_grant(words, Language("en"))


def test_it_comes_out_with_the_members(world: World, call: CallId) -> None:
    move(world, call, Stage.FUNDED)
    set_grant(world.a, world.member(1), call, "250 000")
    set_note(world.a, world.member(1), call, "Ask Ana", world.now)
    body = exported(world.a, "members", None, "json", world.now).decode()
    for part in ('"stage": "funded"', '"amount": "250000"', '"note": "Ask Ana"'):
        assert part in body
    assert "Ask Ana" not in exported(world.a, "members", None, "csv", world.now).decode()
