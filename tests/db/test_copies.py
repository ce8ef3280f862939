"""Copies of a call: what is told of one counts for the other, and parting takes it back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from db import Store
from model import Call, CallId, Interest, Member, Reminder, SourceId

MakeCall = Callable[..., Call]
DAY = timedelta(days=1)
OTHER = SourceId("esf_plus")


def two(store: Store, call: MakeCall, now: datetime) -> tuple[CallId, CallId]:
    first = store.take_in(call("a"), now).stored
    return first.id, store.take_in(call("b", source=OTHER), now).stored.id


def test_look_alikes_are_found_by_identifier_link_and_title(
    store: Store, call: MakeCall, now: datetime
) -> None:
    def alike(one: Call) -> list[CallId]:
        return [s.id for s in store.look_alikes(store.take_in(one, now).stored.id)]

    plain = call("1", url="https://a.eu/1", title="A title of its own")
    kept = store.take_in(plain, now).stored
    like = {
        "link": call("x", source=OTHER, url="http://www.a.eu/1/"),
        "title": call("x", source=OTHER, title="A TITLE - of its own"),
        "nothing": call("x", source=OTHER, url="https://a.eu/11", title="A title of its"),
    }
    found = {why: alike(one) for why, one in like.items()}
    assert found == {"link": [kept.id], "title": [kept.id], "nothing": []}

    named = store.take_in(call("2", reference="LIFE-2026-SAP-ENV"), now).stored
    topic = call("x", source=OTHER, url="https://p.eu/topic-details/life-2026-sap-env?q=1")
    assert alike(topic) == [named.id]
    item = call("x", source=OTHER, title="LIFE-2026-SAP-ENV is open")
    assert alike(item) == [named.id]
    store.take_in(call("2", reference="LIFE-2027-SAP-ENV"), now)
    assert alike(topic) == [], "by what it is called now"


def test_what_is_told_and_said_of_a_copy_counts_for_the_call(
    store: Store, call: MakeCall, join: Callable[..., Member], now: datetime
) -> None:
    first, copy = two(store, call, now)
    one, other = join(100).id, join(101).id
    store.mark_told(one, [(copy, 1)], "alert", now)
    store.mark_told(other, [(first, 1)], "alert", now)
    store.set_interest(one, copy, Interest.INTERESTED, now)
    assert store.join_same(copy, first, "link", now)
    assert store.told(one) == {copy: 1, first: 1}
    assert store.told(other) == {first: 1}
    assert store.interest(one, first) == {Interest.INTERESTED}
    assert store.count_interested(first).members == 1
    assert store.count_interested(copy).members == 0

    assert store.part(copy, now + DAY) == (first,)
    assert store.told(one) == {copy: 1}
    assert store.told(other) == {first: 1}
    assert store.interest(one, first) == store.interest(one, copy) == {Interest.INTERESTED}
    assert not store.join_same(copy, first, "link", now), "a keeper's word holds"
    assert not store.join_same(first, copy, "link", now)
    moved = store.take_in(call("b", source=OTHER, url="https://example.org/a"), now).stored
    assert store.look_alikes(moved.id) == []


def test_what_was_asked_of_a_copy_is_asked_of_the_call(
    store: Store, call: MakeCall, join: Callable[..., Member], now: datetime
) -> None:
    first, copy = two(store, call, now)
    one, other = join(100).id, join(101).id
    for member, of in ((one, copy), (other, copy), (other, first)):
        asked = Reminder(member=member, call=of, opens=True, asked_at=now)
        store.add_reminder(asked, None)  # nobody knows when it opens
    store.add_reminder(Reminder(member=other, call=copy, before=7, asked_at=now), now + DAY)
    for member in (one, other):
        store.set_interest(member, copy, Interest.SAVED, now)
    store.mute(one, copy, True, now, asked=False)
    store.remind_from(other, now + DAY)
    assert store.join_same(copy, first, "link", now)
    assert [(r.call, r.rule) for r in store.reminders(one)] == [(first, "opens")]
    assert [(r.call, r.rule) for r in store.reminders(other)] == [(first, "opens"), (first, "b7")]
    assert len(store.asked_reminders_due(now, 9)) == 3, "the call may be open, or close soon"
    assert store.muted(one, first)
    assert store.reminders_due(now, 9) == [(other, first, now + DAY)]


def test_parting_what_stands_leaves_its_copies_together(
    store: Store, call: MakeCall, now: datetime
) -> None:
    a, b, c = (store.take_in(call(key), now).stored.id for key in "abc")
    store.join_same(b, a, "link", now)
    store.join_same(c, a, "title and dates", now)
    assert store.part(a, now) == (b, c)
    assert store.same_as(a) is store.same_as(b) is None
    assert store.same_as(c) == (b, "title and dates")
    assert store.places_of(a) == []


def test_another_place_may_stand_for_the_call(
    store: Store, call: MakeCall, join: Callable[..., Member], now: datetime
) -> None:
    a, b, c = (store.take_in(call(key), now).stored.id for key in "abc")
    store.join_same(b, a, "link", now)
    store.join_same(c, a, "identifier", now)
    member = join(100).id
    store.mark_told(member, [(a, 1)], "alert", now)
    store.stand_for(c, now, told_as=0)
    assert store.same_as(c) is None
    assert store.same_as(b) == (c, "link")
    assert store.same_as(a) == (c, "identifier")
    assert store.told(member, [c]) == {c: 0}
    store.stand_for(c, now)
    assert store.same_as(c) is None
