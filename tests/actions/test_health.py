"""What a source's own past says of an answer: far off is refused, a lost field is told once."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from actions import PollResult, poll
from model import Call, CallStatus, NutsCode, Programme, StoredCall
from sources import Harvest, Unreachable
from tests.actions.publishers import Publishers
from tests.actions.world import PORTAL, World, a_call


def answers(world: World, count: int, *, accept: bool = False, **said: object) -> PollResult:
    """The source answers with so many calls; six hours pass."""
    calls = tuple(a_call(str(n), text=f"Call {n}", **said) for n in range(count))
    result = polled(world, Harvest(source=PORTAL.id, calls=calls, fetched=count), accept=accept)
    world.now += timedelta(hours=6)
    return result


def polled(world: World, answer: Harvest | Exception, *, accept: bool = False) -> PollResult:
    return asyncio.run(
        poll(world.a, PORTAL, Publishers({PORTAL.id: answer}), world.now, None, accept)
    )


def test_the_median_of_the_last_answers_is_the_usual_count(world: World) -> None:
    for count in (100, 100, 98, 55, 101):
        assert answers(world, count).ok
    slid = answers(world, 39)  # of the last answer a fair share, of the median not
    assert slid.error.startswith("too-few: 39 records, usually 99")
    assert answers(world, 40).ok


def test_a_source_is_told_when_it_last_answered_well(world: World) -> None:
    """Not when it was asked last: what it published while it was silent is to be read."""
    good_at = world.now
    assert answers(world, 30).ok
    publisher = Publishers({PORTAL.id: Unreachable("https://example.org", "timeout")})
    for _ in range(2):
        asyncio.run(poll(world.a, PORTAL, publisher, world.now))
        assert publisher.last_good == good_at
        world.now += timedelta(days=7)


def test_a_flood_is_refused_once_there_is_a_past(world: World) -> None:
    assert answers(world, 20).ok
    assert answers(world, 101).ok, "one answer is no past"
    world.a.store.start_history(PORTAL.id, world.now)
    for _ in range(5):
        assert answers(world, 20).ok
    assert answers(world, 101).error.startswith("too-many: 101 records, usually 20")
    assert answers(world, 100).ok


def test_short_lists_may_double_and_halve(world: World) -> None:
    assert all(answers(world, count).ok for count in (19, 2, 19, 19, 19, 3, 90))


def test_an_unchanged_answer_is_no_count(world: World) -> None:
    for _ in range(5):
        assert answers(world, 100).ok
        assert polled(world, Harvest(source=PORTAL.id, not_modified=True)).ok
        world.now += timedelta(hours=1)
    assert world.a.store.good_counts(PORTAL.id, 5) == [100] * 5
    assert world.a.store.poll_of(PORTAL.id).count == 100, "what it held stands"


def test_a_keeper_who_says_that_a_count_is_right_is_believed_from_then_on(world: World) -> None:
    for _ in range(6):
        answers(world, 100)
    assert not answers(world, 30).ok
    assert answers(world, 30, accept=True).ok
    assert answers(world, 28).ok
    assert not answers(world, 3).ok


@pytest.fixture
def kept(world: World) -> World:
    """A keeper listens; the source was good three times."""
    world.joins(99, needs={})
    for _ in range(3):
        answers(world, 6)
    world.deliver()
    world.told(99)
    return world


def test_a_field_that_was_always_there_and_is_gone_is_told_once(kept: World) -> None:
    assert answers(kept, 6, cut_offs=()).ok, "the answer is taken all the same"
    assert answers(kept, 6, cut_offs=()).ok
    kept.moves(hours=24)
    (said,) = [words for words in kept.told(99) if "Something is missing" in words]
    assert "6 calls" in said
    assert said.count("•") == 1
    assert "the deadline" in said
    assert kept.a.store.poll_of(PORTAL.id).lost.keys() == {"cut_offs"}


def test_a_field_that_is_lost_of_all_calls_is_no_news_of_any(kept: World) -> None:
    """The page has changed its form: what was known of each call stays, and nobody is told."""
    kept.joins(5)
    before = {c.call.key: c.call for c in stored(kept)}
    kept.told(5)
    result = answers(kept, 6, cut_offs=())
    assert (result.changed, result.unchanged) == (0, 6)
    assert {c.call.key: c.call for c in stored(kept)} == before
    kept.moves(hours=24)
    kept.deliver()
    assert not [words for words in kept.told(5) if "changed" in words.lower()]


def test_one_of_many_that_still_has_the_field_does_not_make_it_news(kept: World) -> None:
    calls = [a_call(str(n), text=f"Call {n}") for n in range(20)]
    for _ in range(3):
        polled(kept, Harvest(source=PORTAL.id, calls=tuple(calls), fetched=20))
    bare = [*(replace(c, cut_offs=()) for c in calls[:19]), calls[19]]
    result = polled(kept, Harvest(source=PORTAL.id, calls=tuple(bare), fetched=20))
    assert (result.changed, result.unchanged) == (0, 20)
    assert kept.a.store.poll_of(PORTAL.id).lost.keys() == {"cut_offs"}


def test_a_single_call_that_loses_its_deadline_is_news(kept: World) -> None:
    calls = [a_call(str(n), text=f"Call {n}") for n in range(6)]
    calls[0] = replace(calls[0], cut_offs=())
    result = polled(kept, Harvest(source=PORTAL.id, calls=tuple(calls), fetched=6))
    assert result.changed == 1
    assert stored(kept)[0].call.cut_offs == ()


def test_a_call_whose_own_page_is_not_read_keeps_what_is_known_of_it(kept: World) -> None:
    """The list tells a new title, and neither deadline nor territory."""
    known = stored(kept)[0].call
    bare = Call(
        source=known.source,
        key=known.key,
        title="Another title",
        url=known.url,
        programme=Programme.OTHER,
        regions=frozenset({NutsCode("RO")}),
    )
    others = [c.call for c in stored(kept)[1:]]
    harvest = Harvest(
        source=PORTAL.id, calls=(bare, *others), fetched=6, listed=frozenset({known.key})
    )
    assert polled(kept, harvest).changed == 1
    assert stored(kept)[0].call == replace(known, title="Another title")


def test_a_forecast_tells_nothing_of_the_call_that_came_of_it(kept: World) -> None:
    plan = a_call("plan", published_status=CallStatus.PLANNED)
    polled(kept, Harvest(source=PORTAL.id, calls=(plan,), fetched=6))
    real = replace(plan, published_status=CallStatus.OPEN, cut_offs=(), text="")
    polled(
        kept,
        Harvest(source=PORTAL.id, calls=(real,), fetched=6, listed=frozenset({"plan"})),
    )
    assert stored(kept, "plan")[0].call == real


def stored(world: World, *keys: str) -> list[StoredCall]:
    ids = world.a.store.fingerprints(PORTAL.id)
    known = world.a.store.calls(ids[key][0] for key in (keys or sorted(ids)))
    return list(known.values())


def test_a_field_that_comes_back_may_be_lost_again(kept: World) -> None:
    answers(kept, 6, cut_offs=())
    for _ in range(3):
        answers(kept, 6)
        assert kept.a.store.poll_of(PORTAL.id).lost == {}
    answers(kept, 6, cut_offs=())
    kept.moves(hours=24)
    said = [words for words in kept.told(99) if "Something is missing" in words]
    assert len(said) == 1, "nothing was said at night, and the first time was over by morning"


def test_some_without_a_field_or_too_few_calls_say_nothing(kept: World) -> None:
    mixed: list[Call] = [a_call(str(n)) for n in range(6)]
    mixed[:5] = [replace(c, cut_offs=()) for c in mixed[:5]]
    assert polled(kept, Harvest(source=PORTAL.id, calls=tuple(mixed), fetched=6)).ok
    answers(kept, 6, cut_offs=())  # it was not steady any more
    answers(kept, 4, opens=None)  # four calls say nothing of a field
    assert kept.a.store.poll_of(PORTAL.id).lost == {}


def test_chance_prolongs_a_wait_by_a_quarter_at_most(world: World) -> None:
    waits = []
    for chance in (0.0, 0.5, 1.0):
        world.a = replace(world.a, jitter=lambda share=chance: share)
        world.a.store.record_good(
            PORTAL.id,
            world.now,
            fetched=1,
            new=0,
            changed=0,
            unchanged=1,
            quarantined=[],
            next_poll_at=world.now,
        )
        polled(world, Unreachable("https://example.org", "timeout"))
        at = world.a.store.poll_of(PORTAL.id).next_poll_at
        assert at
        waits.append((at - world.now) / PORTAL.every)
    assert waits == [0.25, 0.28125, 0.3125]
