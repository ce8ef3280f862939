"""Calls go in as published and come out so; what changed is told apart from what was touched."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from db import Store
from model import (
    Call,
    CallId,
    CallStatus,
    Change,
    CutOff,
    Moment,
    NutsCode,
    SourceId,
)

MakeCall = Callable[..., Call]
DAY = timedelta(days=1)
SOURCE = SourceId("eu_portal")


def test_a_call_is_new_then_unchanged(store: Store, call: MakeCall, now: datetime) -> None:
    first = store.take_in(call(), now)
    again = store.take_in(call(), now + DAY)

    assert (first.change, again.change) == (Change.NEW, Change.UNCHANGED)
    assert first.before is again.before is None
    assert again.stored == store.call(first.stored.id)
    assert again.stored.call == call()
    assert (again.stored.first_seen, again.stored.last_seen) == (now, now + DAY)
    assert again.stored.version == 1


def test_a_material_change_makes_a_version_and_keeps_the_old(
    store: Store, call: MakeCall, now: datetime
) -> None:
    new = store.take_in(call(), now).stored
    later = (CutOff(datetime(2026, 5, 12, 15, tzinfo=UTC)),)
    taken = store.take_in(call(cut_offs=later), now + DAY)

    assert taken.change is Change.CHANGED
    assert taken.before == call()
    assert taken.stored.version == 2
    assert store.call(new.id) == taken.stored
    assert store.call_at(new.id, 1) == call()
    assert store.call_at(new.id, 2) == call(cut_offs=later)
    assert store.call_at(new.id, 3) is None


def test_an_edit_is_kept_but_is_no_version(store: Store, call: MakeCall, now: datetime) -> None:
    store.take_in(call(text="one"), now)
    taken = store.take_in(call(text="two"), now + DAY)

    assert (taken.change, taken.stored.version) == (Change.EDITED, 1)
    assert taken.before == call(text="one")
    assert store.call_at(taken.stored.id, 1) == call(text="two")
    assert store.call_at(taken.stored.id, 2) is None


def test_a_call_that_goes_back_is_a_third_version(
    store: Store, call: MakeCall, now: datetime
) -> None:
    changes = [store.take_in(call(title=t), now).stored.version for t in ("a", "b", "a")]
    assert changes == [1, 2, 3]


def test_trap_12_a_failed_take_in_leaves_nothing_half_done(
    store: Store, call: MakeCall, now: datetime
) -> None:
    def run() -> None:
        with store.transaction():
            store.take_in(call(), now)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        run()
    assert store.fingerprints(SOURCE) == {}
    assert store.search("vocational", now) == (0, [])


def test_trap_23_absence_from_a_listing_never_closes_a_call(
    store: Store, call: MakeCall, now: datetime
) -> None:
    """Of two calls one is missing for a week: it stays live, and comes back as seen before."""
    gone = store.take_in(call("gone"), now).stored
    store.take_in(call("stays"), now)
    for day in range(1, 8):
        store.take_in(call("stays"), now + day * DAY)

    assert gone.id in [s.id for s in store.live(now + 7 * DAY)]
    back = store.take_in(call("gone"), now + 8 * DAY)
    assert (back.change, back.stored.first_seen) == (Change.UNCHANGED, now)


def test_quiet_stays_with_a_call(store: Store, call: MakeCall, now: datetime) -> None:
    assert store.take_in(call(), now, quiet=True).stored.quiet
    assert store.take_in(call(title="changed"), now).stored.quiet
    assert not store.take_in(call("2"), now).stored.quiet


def test_fingerprints_and_touch_make_an_unchanged_poll_short(
    store: Store, call: MakeCall, now: datetime
) -> None:
    ids = [store.take_in(call(key), now).stored.id for key in "ab"]
    known = store.fingerprints(SOURCE)
    assert known == {
        "a": (ids[0], call("a").fingerprint),
        "b": (ids[1], call("b").fingerprint),
    }
    store.touch([number for number, _ in known.values()], now + DAY)
    assert {s.last_seen for s in store.calls(ids).values()} == {now + DAY}


def test_calls_asked_for_by_number(store: Store, call: MakeCall, now: datetime) -> None:
    ids = [store.take_in(call(key), now).stored.id for key in "abc"]
    assert set(store.calls(ids[:2])) == set(ids[:2])
    assert store.calls([CallId(99)]) == {}
    assert store.call(CallId(99)) is None


def test_a_public_identifier_in_any_case_may_be_shared(
    store: Store, call: MakeCall, now: datetime
) -> None:
    """Cascade calls carry their parent's identifier; they never merge by it."""
    for key in "ab":
        store.take_in(call(key, reference="ERASMUS-EDU-2026-PEX-COVE"), now)
    found = store.call_by_reference(" erasmus-edu-2026-pex-cove ")
    assert [s.call.key for s in found] == ["a", "b"]
    assert store.call_by_reference("ERASMUS-EDU-2026") == []


def test_live_agrees_with_the_calls_themselves(
    store: Store, call: MakeCall, now: datetime
) -> None:
    statuses = (None, *CallStatus)
    openings = (None, -1, 0, 1)
    rounds: tuple[tuple[int, ...], ...] = ((), (-1,), (0,), (1,), (-1, 1))
    dated = [
        call(
            f"{status} {opens} {cut_offs}",
            published_status=status,
            opens=None if opens is None else Moment(now + opens * DAY),
            cut_offs=tuple(CutOff(now + days * DAY) for days in cut_offs),
        )
        for status, opens, cut_offs in itertools.product(statuses, openings, rounds)
    ]
    for one in dated:
        store.take_in(one, now)
    for at in (now - DAY, now - timedelta(microseconds=1), now, now + DAY, now + 2 * DAY):
        live = {one.key for one in dated if one.is_live(at)}
        assert {s.call.key for s in store.live(at)} == live
        assert store.count_live(at) == len(live)


def test_live_calls_come_by_next_cut_off(store: Store, call: MakeCall, now: datetime) -> None:
    def due(*days: int) -> tuple[CutOff, ...]:
        return tuple(CutOff(now + d * DAY) for d in days)

    store.take_in(call("third", cut_offs=due(-5, 9)), now)
    store.take_in(call("first", cut_offs=due(2, 90)), now)
    store.take_in(call("undated", cut_offs=(), published_status=CallStatus.OPEN), now)
    store.take_in(call("second", cut_offs=due(5)), now)
    store.take_in(call("closed", cut_offs=due(-1)), now)

    order = [s.call.key for s in store.live(now)]
    assert order == ["first", "second", "third", "undated"]
    assert [s.call.key for s in store.live(now, limit=2, offset=1)] == ["second", "third"]


def test_copies_of_a_call_step_behind_one(store: Store, call: MakeCall, now: datetime) -> None:
    a, b, c = (store.take_in(call(key), now).stored.id for key in "abc")

    assert store.join_same(b, a, "link", now)
    assert not store.join_same(b, a, "link", now)
    assert not store.join_same(a, b, "link", now), "one may not stand behind its own copy"
    assert [s.id for s in store.live(now)] == [a, c]
    assert store.same_as(b) == (a, "link")
    assert store.same_as(a) is None
    assert [s.id for s in store.places_of(a)] == [b]

    assert store.join_same(a, c, "title", now), "and takes its copies with it"
    assert [s.id for s in store.live(now)] == [c]
    assert {s.id for s in store.places_of(c)} == {a, b}
    assert {s.id for s in store.places_of(b)} == {a, c}


def test_a_text_that_is_no_unicode_is_kept(store: Store, call: MakeCall, now: datetime) -> None:
    odd = call(
        text="half a pair \ud83d and a nul \0", title="Odd \ud83d title", reference="X\ud83d"
    )
    taken = store.take_in(odd, now)
    found = store.call(taken.stored.id)
    assert found is not None
    assert found.call == odd
    assert store.search("pair", now)[0] == 1


def test_changed_words_ask_for_new_tags(store: Store, call: MakeCall, now: datetime) -> None:
    number = store.take_in(call(regions=frozenset({NutsCode("DE1")})), now).stored.id
    store.set_tags(number, [], "lexicon")
    assert store.calls_with_old_tags("lexicon", now, 10) == []
    store.take_in(call(text="other words"), now)
    assert [s.id for s in store.calls_with_old_tags("lexicon", now, 10)] == [number]
