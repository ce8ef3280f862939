"""News finds its members slice by slice: all of them, once, whatever breaks between."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from actions import not_for_us, retag, spread, subscribe, toggle
from actions.look import shown
from actions.spread import spread_slice
from model import (
    Band,
    ChatKind,
    CutOff,
    Interest,
    Language,
    Member,
    MemberState,
    NeedId,
    NutsCode,
    Rhythm,
    SourceId,
    StoredCall,
    Tag,
)
from tests.actions.world import VET, World, a_call, keep

CHIPS = NeedId("electronics-chips")
DAY = timedelta(days=1)
SLICE = 12
"""In most tests; the crowds are smaller then."""
MOVED = (CutOff(datetime(2026, 10, 1, 15, tzinfo=UTC)),)


@pytest.fixture(autouse=True)
def small_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spread, "SLICE", SLICE)


def crowd(world: World, number: int, rhythm: Rhythm = Rhythm.AT_ONCE) -> None:
    """Members whose welcome is over, without wording a digest for each."""
    with world.a.store.transaction():
        for chat in range(1000, 1000 + number):
            member = world.a.store.add_member(
                chat, ChatKind.PRIVATE, Language("en"), world.now, MemberState.ACTIVE
            )
            wanted = replace(
                member, needs={VET: 1.0}, rhythm=rhythm, next_digest_at=world.now + 7 * DAY
            )
            world.a.store.save_member(wanted)


def stored(world: World, words: str) -> StoredCall:
    return world.a.store.search(words, world.now)[1][0]


def waiting(world: World) -> int:
    return world.a.store.outbox_counts()["due"]


def news(world: World, key: str = "7") -> None:
    """The call is stored, and its news not spread yet."""
    keep(world.a, world.now, a_call(key))


def test_a_crowd_is_told_in_slices_and_nobody_twice(world: World) -> None:
    number = 2 * SLICE + 5
    crowd(world, number)
    news(world)
    slices = []
    while spread_slice(world.a, world.now):
        slices.append(waiting(world))
    assert slices == [SLICE, 2 * SLICE, number]
    assert not spread_slice(world.a, world.now)
    world.deliver()
    assert sorted(c for c, _ in world.chats.taken) == list(range(1000, 1000 + number))


def test_over_a_hundred_members_are_more_than_one_slice(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spread, "SLICE", 100)
    crowd(world, 130)
    news(world)
    posted = []
    while spread_slice(world.a, world.now):
        posted.append(waiting(world))
    assert posted == [100, 130]


def test_a_full_last_slice_ends_too(world: World) -> None:
    crowd(world, SLICE)
    news(world)
    world.deliver()
    assert len(world.chats.taken) == SLICE


def test_after_a_crash_between_slices_it_goes_on_where_it_was(world: World) -> None:
    crowd(world, SLICE + 3)
    news(world)
    assert spread_slice(world.a, world.now)
    assert waiting(world) == SLICE
    # the process died here; another one finds the rest
    asyncio.run(spread.spread(world.a, world.now))
    assert waiting(world) == SLICE + 3
    world.deliver()
    assert len({c for c, _ in world.chats.taken}) == len(world.chats.taken) == SLICE + 3


def test_a_crash_within_a_slice_posts_nothing_of_it(world: World) -> None:
    crowd(world, 10)
    news(world)

    class Died(BaseException):
        pass

    try:
        with world.a.store.transaction():
            spread_slice(world.a, world.now)
            raise Died
    except Died:
        pass
    assert waiting(world) == 0
    world.deliver()
    assert len(world.chats.taken) == 10


def test_a_weekly_crowd_with_a_late_digest_is_pushed_in_slices(world: World) -> None:
    crowd(world, SLICE + 2, Rhythm.WEEKLY)
    soon = (CutOff(world.now + 3 * DAY),)
    world.found(a_call("7", cut_offs=soon))
    world.deliver()
    assert len({c for c, _ in world.chats.taken}) == len(world.chats.taken) == SLICE + 2


def test_a_weekly_crowd_with_a_digest_in_time_waits(world: World) -> None:
    crowd(world, 5, Rhythm.WEEKLY)
    world.found(a_call("7", cut_offs=(CutOff(world.now + 7 * DAY + timedelta(hours=1)),)))
    world.deliver()
    assert world.chats.taken == []


def test_of_two_kinds_of_members_none_is_passed_over(world: World) -> None:
    """A slice ends at the lowest of the last numbers: who comes after is in the next."""
    crowd(world, SLICE + 2)
    with world.a.store.transaction():
        for member in world.a.store.members()[::2]:
            world.a.store.save_member(replace(member, rhythm=Rhythm.WEEKLY))
    world.found(a_call("7", cut_offs=(CutOff(world.now + 3 * DAY),)))
    world.deliver()
    assert len({c for c, _ in world.chats.taken}) == SLICE + 2


# the profile when the alert leaves


def posted(world: World) -> Member:
    """A member with an alert in the outbox."""
    member = world.joins(1)
    world.found(a_call("7", regions=frozenset({NutsCode("CZ")})))
    assert waiting(world) == 1
    return member


def test_an_alert_that_no_longer_fits_the_profile_is_not_sent(world: World) -> None:
    member = posted(world)
    world.a.store.save_member(replace(member, needs={CHIPS: 1.0}))
    world.deliver()
    assert world.told(1) == []
    world.a.store.save_member(replace(member, needs={VET: 1.0}))
    world.days_pass(7)
    assert len([s for s in world.told(1) if "round 7" in s]) == 1, "nor is it lost"


def test_an_alert_of_another_territory_is_not_sent(world: World) -> None:
    subscribe.save(world.a, replace(posted(world), regions=(NutsCode("PT11"),)))
    world.deliver()
    assert world.told(1) == []


def test_a_saved_call_is_told_whatever_the_profile_says_now(world: World) -> None:
    member = world.joins(1)
    world.found(a_call("7"))
    world.deliver()
    call = stored(world, "round 7")
    toggle(world.a, member, call.id, Interest.SAVED, world.now)
    world.a.store.save_member(replace(world.member(1), needs={CHIPS: 1.0}))
    world.told(1)
    world.found(a_call("7", cut_offs=MOVED))
    world.deliver()
    (said,) = world.told(1)
    assert "Thu 3 Sept 2026 → Thu 1 Oct 2026" in said


def test_who_waved_a_call_off_while_it_waited_does_not_get_it(world: World) -> None:
    member = posted(world)
    not_for_us(world.a, member, stored(world, "round 7").id, None, world.now)
    world.deliver()
    assert world.told(1) == []


def test_a_call_joined_as_a_copy_while_it_waited_is_told_as_the_first(world: World) -> None:
    world.joins(1)
    esf = SourceId("esf_plus")
    world.found(a_call("seed", source=esf, text="", title="Seed"), source=esf)
    world.found(a_call("7"))
    world.found(
        a_call("e7", source=esf, reference="ESF-7", title="Vocational education, copied"),
        source=esf,
    )
    assert waiting(world) == 2
    first, copy = stored(world, "round 7"), stored(world, "copied")
    world.a.store.join_same(copy.id, first.id, "a keeper said so", world.now)
    world.deliver()
    (said,) = world.told(1)
    assert "round 7" in said
    world.days_pass(8)
    assert world.told(1) == []


def test_a_call_told_and_then_joined_as_a_copy_is_not_told_on(world: World) -> None:
    world.joins(1)
    esf = SourceId("esf_plus")
    world.found(a_call("seed", source=esf, text="", title="Seed"), source=esf)
    copy = a_call("e7", source=esf, reference="ESF-7", title="Vocational education, copied")
    world.found(copy, source=esf)
    world.found(a_call("7"))
    world.deliver()
    assert len(world.told(1)) == 2
    numbers = stored(world, "copied").id, stored(world, "round 7").id
    world.a.store.join_same(*numbers, "a keeper said so", world.now)
    world.found(replace(copy, cut_offs=MOVED), source=esf)
    world.days_pass(8)
    assert world.told(1) == []


# what is only a maybe


def test_a_maybe_is_never_pushed_not_even_shortly_before_its_end(world: World) -> None:
    world.joins(1, needs={})
    keep(world.a, world.now, a_call("7", cut_offs=(CutOff(world.now + 2 * DAY),)))
    call = stored(world, "round 7")
    maybe = [Tag(VET, 0.4, Band.MAYBE, ())]
    world.a.store.set_tags(call.id, maybe, world.a.tagger.version)
    world.deliver()
    assert world.told(1) == []


def test_a_maybe_is_no_reason_in_an_alert_or_a_digest(world: World) -> None:
    world.joins(1, needs={VET: 1.0, CHIPS: 1.0})
    world.joins(2, needs={VET: 1.0, CHIPS: 1.0}, rhythm=Rhythm.WEEKLY)
    keep(world.a, world.now, a_call("7"))
    call = stored(world, "round 7")
    tags = [Tag(VET, 0.9, Band.STRONG, ()), Tag(CHIPS, 0.4, Band.MAYBE, ())]
    world.a.store.set_tags(call.id, tags, world.a.tagger.version)
    world.days_pass(8)
    for chat in (1, 2):
        (told,) = world.told(chat)
        assert world.a.need_title(VET, Language("en")) in told
        assert world.a.need_title(CHIPS, Language("en")) not in told


def test_a_saved_maybe_is_in_the_digest_without_the_weak_reason(world: World) -> None:
    member = world.joins(1, needs={CHIPS: 1.0}, rhythm=Rhythm.WEEKLY, ladder=())
    keep(world.a, world.now, a_call("7", cut_offs=(CutOff(world.now + 12 * DAY),)))
    call = stored(world, "round 7").id
    world.a.store.set_tags(call, [Tag(CHIPS, 0.4, Band.MAYBE, ())], world.a.tagger.version)
    toggle(world.a, member, call, Interest.SAVED, world.now)
    world.days_pass(8)
    (digest,) = world.told(1)
    assert "round 7" in digest
    assert world.a.need_title(CHIPS, Language("en")) not in digest


def test_a_change_of_what_was_only_shown_on_request_is_not_pushed(world: World) -> None:
    """It was opened from the list of what perhaps fits; its change waits for the digest."""
    member = world.joins(1)
    keep(world.a, world.now, a_call("7"))
    call = stored(world, "round 7")
    maybe = [Tag(VET, 0.4, Band.MAYBE, ())]
    world.a.store.set_tags(call.id, maybe, world.a.tagger.version)
    world.deliver()
    shown(world.a, member, call, world.now)
    keep(world.a, world.now, a_call("7", cut_offs=MOVED))
    world.a.store.set_tags(call.id, maybe, world.a.tagger.version)
    world.deliver()
    assert world.told(1) == []


def test_an_alert_whose_tag_became_a_maybe_meanwhile_is_not_sent(world: World) -> None:
    world.joins(1)
    news(world)
    asyncio.run(spread.spread(world.a, world.now))
    call = stored(world, "round 7")
    world.a.store.set_tags(call.id, [Tag(VET, 0.4, Band.MAYBE, ())], world.a.tagger.version)
    world.deliver()
    assert world.told(1) == []


# tagged again


def test_retagging_tells_nobody_twice_and_what_fits_now_in_the_digest(world: World) -> None:
    world.joins(1)
    world.joins(2)
    world.found(a_call("7"), a_call("8"))
    world.deliver()
    (known, fresh) = stored(world, "round 7"), stored(world, "round 8")
    world.a.store.set_tags(known.id, [], "an older lexicon")
    world.a.store.set_tags(fresh.id, [], "an older lexicon")
    member = world.joins(3)
    world.chats.taken.clear()
    assert asyncio.run(retag(world.a, world.now)) == 2
    assert asyncio.run(retag(world.a, world.now)) == 0
    assert {t.need for t in world.a.store.tags([known.id])[known.id]} >= {VET}
    world.deliver()
    assert world.chats.taken == [], "nothing is pushed"
    assert fresh.id not in world.a.store.told(member.id)
    world.days_pass(7)
    assert [len(world.told(chat)) for chat in (1, 2)] == [0, 0]
    (digest,) = world.told(3)
    assert "round 7" in digest
    assert "round 8" in digest


@pytest.mark.parametrize("hours", [0, 12], ids=["at once", "after the quiet hours"])
def test_of_alerts_due_together_what_matters_most_comes_first(world: World, hours: int) -> None:
    world.joins(1, needs={VET: 1.0, CHIPS: 2.0})
    world.now += timedelta(hours=hours)
    keep(world.a, world.now, a_call("7"), a_call("8"))
    for key, need in (("7", VET), ("8", CHIPS)):
        call = stored(world, f"round {key}").id
        world.a.store.set_tags(call, [Tag(need, 0.9, Band.STRONG, ())], world.a.tagger.version)
    world.moves(hours=24)
    assert ["round 8" in text for text in world.told(1)] == [True, False]
