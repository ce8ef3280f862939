"""What a member was told and said is kept by call, whatever becomes of its profile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from db import Interested, Store, Verdict
from model import (
    Call,
    CallId,
    CutOff,
    Interest,
    Member,
    MemberId,
    MemberState,
    NeedId,
    NutsCode,
    StakeholderGroup,
)

MakeCall = Callable[..., Call]
Join = Callable[..., Member]
DAY = timedelta(days=1)


@pytest.fixture
def ids(store: Store, call: MakeCall, now: datetime) -> list[CallId]:
    return [
        store.take_in(call(str(n), cut_offs=(CutOff(now + n * DAY),)), now).stored.id
        for n in range(1, 5)
    ]


def test_the_highest_version_counts_and_the_history_stays(
    store: Store, join: Join, ids: list[CallId], now: datetime
) -> None:
    member = join()
    store.mark_told(member.id, [(ids[0], 1), (ids[1], 3)], "digest", now)
    store.mark_told(member.id, [(ids[0], 2), (ids[1], 1)], "alert", now + DAY)
    store.mark_told(member.id, [(ids[0], 2)], "digest", now + 2 * DAY)

    assert store.told(member.id) == {ids[0]: 2, ids[1]: 3}
    assert store.told(member.id, [ids[0], ids[3]]) == {ids[0]: 2}
    record = store.mydata(member.id)["told"]
    assert isinstance(record, list)
    assert len(record) == 4


def test_trap_03_editing_the_profile_forgets_nothing_told(
    store: Store, join: Join, ids: list[CallId], now: datetime
) -> None:
    member = join()
    store.mark_told(member.id, [(ids[0], 1)], "alert", now)
    store.save_member(replace(member, needs={NeedId("welding"): 1.0}, regions=(NutsCode("CZ08"),)))
    store.set_state(member.id, MemberState.BLOCKED)
    store.set_state(member.id, MemberState.ACTIVE)
    store.add_member(member.chat_id, member.kind, member.language, now)
    assert store.told(member.id) == {ids[0]: 1}


def test_trap_05_every_match_told_enters_the_log(
    store: Store, join: Join, call: MakeCall, now: datetime
) -> None:
    """A digest shows ten a section; all it stands for are settled, and only those."""
    member = join()
    many = [store.take_in(call(f"m{n}"), now).stored.id for n in range(60)]
    digest = store.add_digest(member.id, now, many[:50])
    store.post(member.id, "digest", "d", {"digest": digest}, now, now)
    (claim,) = store.claim(now, 1, DAY)
    store.sent(claim.id, now, message_id=1, told=[(c, 1) for c in many[:50]], digest_id=digest)
    assert store.told(member.id) == dict.fromkeys(many[:50], 1)


def test_the_forgotten_are_told_nothing(store: Store, ids: list[CallId], now: datetime) -> None:
    store.mark_told(MemberId(99), [(ids[0], 1)], "alert", now)
    assert store.told(MemberId(99)) == {}


def test_interests(store: Store, join: Join, ids: list[CallId], now: datetime) -> None:
    member = join()
    assert store.set_interest(member.id, ids[0], Interest.SAVED, now)
    assert store.set_interest(member.id, ids[0], Interest.INTERESTED, now)
    assert store.set_interest(member.id, ids[1], Interest.NOT_FOR_US, now + DAY)
    assert not store.set_interest(
        member.id, ids[1], Interest.NOT_FOR_US, now + 2 * DAY, "too-large"
    )

    assert store.interest(member.id, ids[0]) == {Interest.SAVED, Interest.INTERESTED}
    assert store.interest(member.id, ids[2]) == set()
    assert store.interests(member.id) == [
        (ids[1], Interest.NOT_FOR_US, "too-large", now + DAY),
        (ids[0], Interest.INTERESTED, None, now),
        (ids[0], Interest.SAVED, None, now),
    ]
    assert store.drop_interest(member.id, ids[0], Interest.SAVED)
    assert not store.drop_interest(member.id, ids[0], Interest.SAVED)
    assert store.interest(member.id, ids[0]) == {Interest.INTERESTED}


def test_who_is_interested(store: Store, join: Join, ids: list[CallId], now: datetime) -> None:
    for n, said in enumerate([Interest.INTERESTED, Interest.SAVED, Interest.INTERESTED]):
        store.set_interest(join(n).id, ids[0], said, now)
    stopped = join(9, state=MemberState.STOPPED)
    store.set_interest(stopped.id, ids[0], Interest.INTERESTED, now)
    first, last = store.interested(ids[0], after=MemberId(0), limit=9)
    assert [first.chat_id, last.chat_id] == [0, 2]
    assert store.interested(ids[0], after=first.id, limit=9) == [last]
    assert store.interested(ids[0], after=MemberId(0), limit=1) == [first]
    assert store.interested(ids[1], after=MemberId(0), limit=9) == []


def test_the_interested_are_counted_by_group_and_country(
    store: Store, join: Join, ids: list[CallId], now: datetime
) -> None:
    """As they are now, whatever changed since they said so."""
    industry, education = StakeholderGroup.INDUSTRY, StakeholderGroup.EDUCATION

    def said(chat: int, *regions: str, **kw: object) -> Member:
        member = join(chat, regions=tuple(NutsCode(r) for r in regions), **kw)
        store.set_interest(member.id, ids[0], Interest.INTERESTED, now)
        return member

    assert store.count_interested(ids[0]) == Interested(0, 0, {})
    said(1, "CZ08", "CZ04", group=industry)
    moving = said(2, "SK02", "CZ08", group=education)
    said(3)
    stopping = said(4, "DE21", group=industry)
    said(5, "PL22", state=MemberState.STOPPED)
    store.set_interest(join(6).id, ids[0], Interest.SAVED, now)
    all_four = Interested(4, 3, {industry: 2, education: 1})
    assert store.count_interested(ids[0]) == all_four
    assert store.count_interested(ids[1]) == Interested(0, 0, {})

    store.set_state(stopping.id, MemberState.STOPPED)
    assert store.count_interested(ids[0]) == Interested(3, 2, {industry: 1, education: 1})
    store.save_member(replace(moving, regions=(NutsCode("AT31"),), group=None))
    assert store.count_interested(ids[0]) == Interested(3, 2, {industry: 1})
    store.set_state(stopping.id, MemberState.ACTIVE)
    store.save_member(moving)
    assert store.count_interested(ids[0]) == all_four

    store.drop_interest(moving.id, ids[0], Interest.INTERESTED)
    store.forget(stopping.id, now)
    assert store.count_interested(ids[0]) == Interested(2, 1, {industry: 1})


def test_a_chat_that_moved_is_counted_once_and_by_its_older_profile(
    store: Store, join: Join, ids: list[CallId], now: datetime
) -> None:
    join(-5, regions=(NutsCode("CZ08"),))
    double = join(-1005, regions=(NutsCode("DE21"), NutsCode("SK02")))
    store.set_interest(double.id, ids[0], Interest.INTERESTED, now)
    assert store.count_interested(ids[0]).countries == 2
    store.migrate_chat(-5, -1005)
    assert store.count_interested(ids[0]) == Interested(1, 1, {})


def test_saved_calls_are_looked_at_when_their_time_has_come(
    store: Store, join: Join, ids: list[CallId], now: datetime
) -> None:
    one, other = join(1), join(2)
    for member in (one, other):
        for number in ids[:2]:
            store.set_interest(member.id, number, Interest.SAVED, now)
    store.set_interest(one.id, ids[2], Interest.NOT_FOR_US, now)
    assert store.reminders_due(now, 9) == []

    store.remind_at(one.id, ids[0], now + DAY)
    store.remind_at(other.id, ids[0], now)
    store.remind_at(one.id, ids[2], now)
    assert store.reminders_due(now, 9) == [(other.id, ids[0], now)]
    assert [m for m, _, _ in store.reminders_due(now + DAY, 9)] == [other.id, one.id]
    assert len(store.reminders_due(now + DAY, 1)) == 1

    store.remind_at(other.id, ids[0], None)
    assert store.reminders_due(now, 9) == []
    store.wake_reminders(now, member=other.id)
    assert [c for _, c, _ in store.reminders_due(now, 9)] == ids[:2]
    store.wake_reminders(now, call=ids[0])
    assert {m for m, c, _ in store.reminders_due(now, 9) if c == ids[0]} == {one.id, other.id}


def test_a_digest_is_its_members_own(store: Store, join: Join, now: datetime) -> None:
    mine, other = join(1), join(2)
    items = {"new": [1, 2], "closing": []}
    first = store.add_digest(mine.id, now, items)
    second = store.add_digest(mine.id, now + DAY, [])
    assert store.digest_items(first, mine.id) == items
    assert store.digest_items(second, mine.id) == []
    assert store.digest_items(first, other.id) is None

    assert store.forget_digests(now, 10) == 0
    assert store.forget_digests(now + 2 * DAY, 1) == 1
    assert store.digest_items(first, mine.id) is None
    assert store.digest_items(second, mine.id) == []


def test_the_last_verdict_counts(
    store: Store, join: Join, ids: list[CallId], now: datetime
) -> None:
    member = join()
    store.verdict(member.id, ids[0], True, None, now)
    store.verdict(member.id, ids[1], True, None, now)
    store.verdict(member.id, ids[0], False, "not-our-topic", now + DAY)
    assert store.verdicts() == [
        Verdict(member.id, ids[1], True, None, now),
        Verdict(member.id, ids[0], False, "not-our-topic", now + DAY),
    ]
