"""Single values, counts, updates, and the record of acts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from db import Store
from model import Member, MemberId


def test_values(store: Store) -> None:
    assert store.get("welcome") is None
    store.put("welcome", "1")
    store.put("welcome", "2")
    assert store.get("welcome") == "2"


def test_counts_only_grow(store: Store) -> None:
    assert store.counted("doubled") == 0
    store.count("doubled")
    store.count("doubled", 4)
    assert store.counted("doubled") == 5


def test_an_update_is_known_as_answered_whatever_the_order(store: Store, now: datetime) -> None:
    for number in (9, 7, 7):
        store.answered(number, now)
    assert [n for n in range(6, 11) if store.was_answered(n)] == [7, 9]


def test_answered_updates_are_forgotten_in_time(store: Store, now: datetime) -> None:
    store.answered(7, now)
    store.answered(8, now + timedelta(hours=1))
    store.forget_answered(now + timedelta(hours=1))
    assert [n for n in (7, 8) if store.was_answered(n)] == [8]


def test_acts_are_recorded_in_order(
    store: Store, join: Callable[..., Member], now: datetime
) -> None:
    keeper = join()
    store.audit(keeper.id, "grant", "member:5", now)
    store.audit(None, "poll", "source:eu_portal", now)
    store.audit(MemberId(99), "revoke", "member:5", now)
    acts = store._db.execute("select who, act, what from audit order by id").fetchall()
    assert acts == [
        (keeper.id, "grant", "member:5"),
        (None, "poll", "source:eu_portal"),
        (None, "revoke", "member:5"),
    ]
