"""The preview names what alerts and digests tell, and they tell what it names: in any world."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

import pytest

from actions.preview import preview
from model import (
    Band,
    Call,
    CallStatus,
    CutOff,
    Moment,
    NeedId,
    NutsCode,
    Programme,
    Rhythm,
    Tag,
)
from tests.actions.world import VET, World, a_call, keep

NEEDS = (VET, NeedId("battery-value-chain"), NeedId("electronics-chips"))
REGIONS = tuple(map(NutsCode, ("CZ", "CZ08", "CZ080", "DE11", "PL22", "AT")))
PROGRAMMES = (Programme.ERASMUS_PLUS, Programme.JTF, Programme.ESF_PLUS)
DAYS = 30


def some_call(dice: random.Random, key: str, now: datetime) -> Call:
    """One that is open, closed, coming or undated, anywhere or somewhere, soon or late."""
    status = dice.choice((CallStatus.OPEN, CallStatus.OPEN, CallStatus.FORTHCOMING, None))
    opens = now + timedelta(days=dice.choice((-90, -3, 5)))
    closes = opens + timedelta(hours=dice.randint(60, 2000))
    return a_call(
        key,
        title=f"Call {key}",
        programme=dice.choice(PROGRAMMES),
        published_status=status,
        opens=Moment(opens),
        cut_offs=(CutOff(closes),) if dice.random() < 0.9 else (),
        regions=frozenset(dice.sample(REGIONS, dice.choice((0, 0, 1, 2)))),
    )


def some_tags(dice: random.Random) -> list[Tag]:
    return [
        Tag(need, dice.random(), dice.choice(list(Band)), ())
        for need in dice.sample(NEEDS, dice.randint(0, len(NEEDS)))
    ]


def passes(world: World, span: timedelta) -> None:
    """Time passes. By itself something falls due at eight in the members' zone alone, which is
    six or seven in UTC."""
    end = world.now + span
    hour = world.now.replace(minute=0) + timedelta(hours=1)
    while hour <= end:
        if hour.hour in (6, 7):
            world.now = hour
            world.deliver()
        hour += timedelta(hours=1)
    world.now = end


@pytest.mark.parametrize("seed", range(4))
def test_the_preview_is_what_alerts_and_digests_tell(world: World, seed: int) -> None:
    dice = random.Random(seed)
    a = world.a
    members = range(1, 9)
    for chat_id in members:
        member = world.joins(
            chat_id,
            needs=dict.fromkeys(dice.sample(NEEDS, dice.choice((0, 0, 1, 2))), 1.0),
            regions=tuple(dice.sample(REGIONS, dice.choice((0, 1, 1, 2)))),
            programmes=frozenset(dice.sample(PROGRAMMES, dice.choice((0, 0, 2)))),
            rhythm=dice.choice(list(Rhythm)),
        )
    a.store.set_region_needs(NutsCode("CZ08"), {NEEDS[1]: 1.0}, member.id, world.now)
    a.store.set_region_needs(NutsCode("CZ"), {VET: 1.0}, member.id, world.now)
    end = world.now + timedelta(days=DAYS)
    while world.now < end:
        key = f"{world.now:%d%H}"
        keep(a, world.now, some_call(dice, key, world.now))
        (stored,) = a.store.search(f"Call {key}", world.now)[1][:1]
        a.store.set_tags(stored.id, some_tags(dice), a.tagger.version)
        world.deliver()
        passes(world, timedelta(hours=dice.randint(2, 40)))
    passes(world, timedelta(days=8))  # the last digests go out
    told_at_all = 0
    for chat_id in members:
        member = world.member(chat_id)
        told = {c.call.key for c in a.store.calls(a.store.told(member.id)).values()}
        named = {m.call.call.key for m in preview(a, member, world.now)}
        assert named == told, member
        told_at_all += len(told)
    assert told_at_all > 20, "a world in which little is told shows little"
