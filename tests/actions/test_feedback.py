"""What members say of a call's topic: figures of enough members, and labels of none by name."""

from __future__ import annotations

import json

import pytest

from actions import exported, precision_by_need
from actions.feedback import FEWEST, labelled
from actions.interest import not_for_us, say_fits, toggle
from matching import evaluate
from model import Band, CallId, Interest, Member, NeedId, NotForUs, Tag
from tests.actions.world import VET, World, a_call

CHIPS = NeedId("electronics-chips")
TOPIC = NotForUs.NOT_OUR_TOPIC


def found(world: World, *keys: str) -> list[CallId]:
    """Calls of these keys, each tagged with both needs."""
    world.found(*(a_call(key) for key in keys))
    calls = {s.call.key: s.id for s in world.a.store.live(world.now)}
    for key in keys:
        tags = [Tag(need, 0.9, Band.STRONG, ()) for need in (VET, CHIPS)]
        world.a.store.set_tags(calls[key], tags, world.a.tagger.version)
    return [calls[key] for key in keys]


def member(world: World, chat_id: int, *needs: NeedId) -> Member:
    return world.joins(chat_id, needs=dict.fromkeys(needs or (VET,), 1.0))


def test_no_figure_about_fewer_than_five(world: World) -> None:
    one, two = found(world, "7", "8")
    for chat_id in range(1, FEWEST):
        judge = member(world, chat_id)
        for call in (one, two):
            say_fits(world.a, judge, call, True, world.now)
    assert precision_by_need(world.a) == {}
    last = member(world, FEWEST, VET, CHIPS)
    not_for_us(world.a, last, one, TOPIC, world.now)
    assert precision_by_need(world.a) == {VET: {"verdicts": 9, "fits": 8, "precision": 0.8889}}


def test_a_verdict_can_be_taken_back(world: World) -> None:
    (call,) = found(world, "7")
    a, judge = world.a, member(world, 1)
    say_fits(a, judge, call, True, world.now)
    assert a.store.fits(judge.id, call) is True
    say_fits(a, judge, call, False, world.now)
    assert a.store.fits(judge.id, call) is None
    not_for_us(a, judge, call, TOPIC, world.now)
    assert a.store.fits(judge.id, call) is False
    toggle(a, judge, call, Interest.NOT_FOR_US, world.now)
    assert a.store.fits(judge.id, call) is None
    say_fits(a, judge, CallId(999), True, world.now)
    assert a.store.verdicts() == []


@pytest.mark.parametrize("reason", [TOPIC, NotForUs.TOO_LARGE])
def test_what_fits_may_still_be_too_large_but_not_off_topic(
    world: World, reason: NotForUs
) -> None:
    (call,) = found(world, "7")
    judge = member(world, 1)
    not_for_us(world.a, judge, call, reason, world.now)
    say_fits(world.a, judge, call, True, world.now)
    waved_off = Interest.NOT_FOR_US in world.a.store.interest(judge.id, call)
    assert waved_off == (reason is NotForUs.TOO_LARGE)


def test_verdicts_become_a_labelled_set(world: World) -> None:
    fits, wrong, both, _ = found(world, "7", "8", "9", "10")
    a, now = world.a, world.now
    anna, bert, carl = (member(world, n) for n in (1, 2, 3))
    for judge in (anna, bert):
        say_fits(a, judge, fits, True, now)
    not_for_us(a, carl, fits, TOPIC, now)
    not_for_us(a, anna, wrong, TOPIC, now)
    say_fits(a, anna, both, True, now)
    not_for_us(a, bert, both, TOPIC, now)
    rows = [json.loads(line) for line in labelled(a).splitlines()]
    assert [(row["id"], row["must"]) for row in rows] == [
        ("ERASMUS-EDU-2026-PEX-7", [VET]),
        ("ERASMUS-EDU-2026-PEX-8", []),
    ], "as many for as against is no label"
    every = {need.id for need in a.needs}
    assert [set(row["may"]) for row in rows] == [every - {VET}] * 2
    assert rows[0]["text"] == a_call("7").text
    report = evaluate(rows, a.tagger)
    assert report.calls == 2
    assert (report.precision, report.recall) == (0.5, 1.0), "found in both, right in one"


def test_the_export_holds_nothing_of_members(world: World) -> None:
    (call,) = found(world, "7")
    judge = world.joins(777001, organisation="School of Metals")
    say_fits(world.a, judge, call, True, world.now)
    given = exported(world.a, "feedback", None, "json", world.now)
    (row,) = map(json.loads, given.splitlines())
    texts = {"title", "text", "language", "programme", "call_title", "action", "keywords"}
    assert set(row) == texts | {"id", "identifier", "must", "may"}
    assert b"777001" not in given
    assert b"School of Metals" not in given
    with pytest.raises(ValueError, match="cannot be exported as csv"):
        exported(world.a, "feedback", None, "csv", world.now)
