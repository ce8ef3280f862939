"""Live calls by the needs they answer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from db import Store
from model import Band, Because, Call, CallId, CutOff, NeedId, NutsCode, Tag

MakeCall = Callable[..., Call]
BATTERIES, WELDING = NeedId("batteries"), NeedId("welding")


def tag(need: NeedId, score: float = 0.9, band: Band = Band.STRONG) -> Tag:
    return Tag(need, score, band, (Because("battery cells", "title", "cells"),))


def test_tags_come_back_best_first(store: Store, call: MakeCall, now: datetime) -> None:
    number = store.take_in(call(), now).stored.id
    store.set_tags(number, [tag(WELDING, 0.4, Band.MAYBE), tag(BATTERIES)], "v1")
    assert store.tags([number]) == {
        number: (tag(BATTERIES), tag(WELDING, 0.4, Band.MAYBE)),
    }
    store.set_tags(number, [tag(WELDING)], "v2")
    assert store.tags([number, CallId(99)]) == {number: (tag(WELDING),)}


def test_live_with_needs(store: Store, call: MakeCall, now: datetime) -> None:
    def tagged(key: str, days: int, *tags: Tag) -> CallId:
        cut_off = CutOff(now + timedelta(days=days))
        number = store.take_in(call(key, cut_offs=(cut_off,)), now).stored.id
        store.set_tags(number, tags, "v1")
        return number

    tagged("late", 60, tag(BATTERIES))
    both = tagged("soon", 5, tag(WELDING, 0.6, Band.LIKELY), tag(BATTERIES, 0.8))
    tagged("weak", 6, tag(BATTERIES, 0.3, Band.MAYBE))
    tagged("closed", -1, tag(BATTERIES))
    tagged("none", 7)
    copy = tagged("copy", 8, tag(BATTERIES))
    store.join_same(copy, both, "link", now)

    def found(needs: list[NeedId] | None, **kw: list[Band]) -> list[tuple[str, list[NeedId]]]:
        rows = store.live_with_needs(needs, now, **kw)
        return [(stored.call.key, [t.need for t in tags]) for stored, tags in rows]

    assert found([BATTERIES]) == [("soon", [BATTERIES]), ("late", [BATTERIES])]
    assert found([WELDING]) == [("soon", [WELDING])]
    assert found(None) == [("soon", [BATTERIES, WELDING]), ("late", [BATTERIES])]
    assert found([]) == []
    assert found(None, bands=[Band.MAYBE]) == [("weak", [BATTERIES])]
    assert found([WELDING], bands=[Band.STRONG]) == []


def test_old_tags_are_found_in_slices(store: Store, call: MakeCall, now: datetime) -> None:
    a, b, c = (store.take_in(call(key), now).stored.id for key in "abc")
    closed = call("d", cut_offs=(CutOff(now - timedelta(days=1)),))
    store.take_in(closed, now)
    store.set_tags(a, [tag(WELDING)], "new")
    store.set_tags(b, [tag(WELDING)], "old")
    store.join_same(c, a, "title", now)

    assert [s.id for s in store.calls_with_old_tags("new", now, 10)] == [b, c]
    assert [s.id for s in store.calls_with_old_tags("new", now, 1)] == [b]


def test_open_calls_are_counted_by_need_and_territory(
    store: Store, call: MakeCall, now: datetime
) -> None:
    def tagged(key: str, days: int, *regions: str, band: Band = Band.STRONG) -> None:
        cut_off = CutOff(now + timedelta(days=days))
        codes = frozenset(map(NutsCode, regions))
        one = store.take_in(call(key, cut_offs=(cut_off,), regions=codes), now).stored
        store.set_tags(one.id, [tag(BATTERIES, band=band)], "v1")

    tagged("anywhere", 5)
    tagged("country", 5, "CZ")
    tagged("part", 5, "CZ0801", "PL")
    tagged("other", 5, "PL22")
    tagged("closed", -1)
    tagged("weak", 5, band=Band.MAYBE)
    assert store.open_by_need([NutsCode("CZ080")], now) == {BATTERIES: 3}
    assert store.open_by_need([NutsCode("CZ080"), NutsCode("PL2")], now) == {BATTERIES: 4}
    assert store.open_by_need([], now) == {BATTERIES: 4}
    assert store.open_by_need([NutsCode("ES")], now) == {BATTERIES: 1}
