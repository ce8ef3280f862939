"""Live calls by need: what is held in memory is always what the tables say."""

from __future__ import annotations

import pathlib
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import datetime, timedelta

import pytest

from db import Store, open_store
from model import Band, Because, Call, CallId, CutOff, NeedId, StoredCall, Tag

MakeCall = Callable[..., Call]
AI, LACE = NeedId("ai"), NeedId("lace")
DAY = timedelta(days=1)


def tag(need: NeedId, score: float = 0.9, band: Band = Band.STRONG) -> Tag:
    return Tag(need, score, band, (Because("x", "title", "x"),))


@pytest.fixture
def known(store: Store, call: MakeCall, now: datetime) -> CallId:
    number = store.take_in(call(cut_offs=(CutOff(now + 9 * DAY),)), now).stored.id
    store.set_tags(number, [tag(AI)], "v1")
    return number


def answering(store: Store, need: NeedId | None, now: datetime) -> list[CallId]:
    return [s.id for s, _ in store.live_with_needs(None if need is None else [need], now)]


def test_every_change_is_seen(store: Store, known: CallId, call: MakeCall, now: datetime) -> None:
    assert answering(store, AI, now) == [known]
    store.set_tags(known, [tag(LACE)], "v2")
    assert (answering(store, AI, now), answering(store, LACE, now)) == ([], [known])
    store.take_in(call(title="Another title", cut_offs=(CutOff(now + 5 * DAY),)), now)
    ((stored, _),) = store.live_with_needs([LACE], now)
    assert (stored.call.title, stored.version) == ("Another title", 2)
    assert answering(store, LACE, now + 6 * DAY) == []
    store.touch([known], now + DAY)
    ((stored, _),) = store.live_with_needs(None, now)
    assert stored.last_seen == now + DAY


def test_only_what_changed_is_read_anew(
    store: Store, known: CallId, call: MakeCall, now: datetime
) -> None:
    other = store.take_in(call("2", cut_offs=(CutOff(now + DAY),)), now).stored.id
    store.set_tags(other, [tag(AI)], "v1")
    (_, (was,)), (_, (kept,)) = store.live_with_needs([AI], now)
    store.touch([known, other], now + DAY)
    store.set_tags(other, [tag(AI)], "v2")
    (_, (new,)), (stored, (still,)) = store.live_with_needs([AI], now)
    assert stored.last_seen == now + DAY
    assert still is kept
    assert new == was
    assert new is not was


def test_what_is_read_in_steps_is_not_read_again(
    store: Store, call: MakeCall, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = []
    for n in range(120):
        numbers.append(store.take_in(call(str(n), cut_offs=(CutOff(now + DAY),)), now).stored.id)
        store.set_tags(numbers[-1], [tag(AI)], "v1")
    steps = store.prepare_live(now)
    next(steps)
    store.set_tags(numbers[0], [tag(LACE)], "v1")
    store.set_tags(numbers[-1], [tag(LACE)], "v1")
    assert sum(1 for _ in steps) > 1
    read: list[CallId] = []
    calls = store.calls

    def counted(ids: Iterable[CallId]) -> dict[CallId, StoredCall]:
        read.extend(these := list(ids))
        return calls(these)

    monkeypatch.setattr(store, "calls", counted)
    assert answering(store, LACE, now) == [numbers[0], numbers[-1]]
    assert sorted(read) == [numbers[0], numbers[-1]]


def test_what_is_undone_was_never_there(store: Store, known: CallId, now: datetime) -> None:
    assert answering(store, LACE, now) == []

    def breaks_off() -> None:
        with store.transaction():
            store.set_tags(known, [tag(LACE)], "v2")
            assert answering(store, LACE, now) == [known]
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        breaks_off()
    assert (answering(store, AI, now), answering(store, LACE, now)) == ([known], [])


def test_what_another_program_writes_is_seen(
    tmp_path: pathlib.Path, call: MakeCall, now: datetime
) -> None:
    with closing(open_store(str(tmp_path / "a.db"))) as store:
        number = store.take_in(call(cut_offs=(CutOff(now + DAY),)), now).stored.id
        store.set_tags(number, [tag(AI)], "v1")
        assert answering(store, AI, now) == [number]
        with closing(sqlite3.connect(tmp_path / "a.db")) as other, other:
            other.execute("delete from tags")
        assert answering(store, AI, now) == []


def test_a_database_in_memory_that_two_share(call: MakeCall, now: datetime) -> None:
    shared = "file:shared?mode=memory&cache=shared"
    with closing(open_store(shared)) as store, closing(open_store(shared)) as other:
        number = store.take_in(call(cut_offs=(CutOff(now + DAY),)), now).stored.id
        store.set_tags(number, [tag(AI)], "v1")
        assert (answering(store, AI, now), answering(other, AI, now)) == ([number], [number])
        other.set_tags(number, [tag(LACE)], "v2")
        assert (answering(store, AI, now), answering(store, LACE, now)) == ([], [number])


def test_a_copy_has_nothing_of_it_and_is_held_anew(
    store: Store, known: CallId, tmp_path: pathlib.Path, now: datetime
) -> None:
    assert answering(store, AI, now) == [known]
    store.backup(str(tmp_path / "copy.db"))
    with closing(sqlite3.connect(tmp_path / "copy.db")) as plain, plain:
        plain.execute("delete from tags")
    with closing(open_store(str(tmp_path / "copy.db"))) as copy:
        assert answering(copy, AI, now) == []
    assert answering(store, AI, now) == [known]


def test_an_earlier_moment_is_read_for(store: Store, known: CallId, now: datetime) -> None:
    assert answering(store, AI, now + 80 * DAY) == []
    assert answering(store, AI, now) == [known]


def test_only_the_bands_asked_for_best_first(store: Store, known: CallId, now: datetime) -> None:
    store.set_tags(known, [tag(AI, 0.3, Band.MAYBE), tag(LACE, 0.6, Band.LIKELY)], "v2")
    ((_, tags),) = store.live_with_needs([AI, LACE], now)
    assert [t.need for t in tags] == [LACE]
    ((_, tags),) = store.live_with_needs([AI, LACE], now, bands=tuple(Band))
    assert [t.need for t in tags] == [LACE, AI]
