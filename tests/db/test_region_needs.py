"""The needs of a region: replaced as a whole, and without a person once that one is forgotten."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from db import Store
from db._codec import stamp
from model import Member, NeedId, NutsCode

OSTRAVA, CZECHIA = NutsCode("CZ080"), NutsCode("CZ")
BATTERY, VET = NeedId("battery"), NeedId("vet")


def test_a_regions_needs_are_its_own_and_replaced_as_a_whole(
    store: Store, join: Callable[..., Member], now: datetime
) -> None:
    member = join()
    assert store.region_needs(OSTRAVA) == {}
    store.set_region_needs(OSTRAVA, {VET: 1.0, BATTERY: 2.0}, member.id, now)
    store.set_region_needs(CZECHIA, {VET: 0.5}, member.id, now)
    assert store.region_needs(OSTRAVA) == {BATTERY: 2.0, VET: 1.0}
    store.set_region_needs(OSTRAVA, {VET: 3.0}, member.id, now)
    assert store.region_needs(OSTRAVA) == {VET: 3.0}
    store.set_region_needs(OSTRAVA, {}, member.id, now)
    assert store.region_needs(OSTRAVA) == {}
    assert store.region_needs(CZECHIA) == {VET: 0.5}


def test_they_outlive_who_set_them(
    store: Store, join: Callable[..., Member], now: datetime
) -> None:
    member = join()
    store.set_region_needs(OSTRAVA, {VET: 1.0}, member.id, now)
    assert store.mydata(member.id)["region_needs"] == [
        {"region": "CZ080", "need": "vet", "weight": 1.0, "at": stamp(now)}
    ]
    store.forget(member.id, now)
    assert store.region_needs(OSTRAVA) == {VET: 1.0}
    assert store._db.execute("select set_by from region_needs").fetchall() == [(None,)]
