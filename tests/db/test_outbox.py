"""Nothing posted is lost, nothing accepted is sent twice, nobody stands in another's way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from db import REPLY, Post, Store, open_store
from model import Call, CallId, ChatKind, Language, Member, MemberId, MemberState

Join = Callable[..., Member]
MINUTE = timedelta(minutes=1)
LEASE = timedelta(minutes=2)


@pytest.fixture
def members(join: Join) -> list[Member]:
    return [join(100 + n) for n in range(4)]


def post(
    store: Store, member: Member, key: str, due_at: datetime, kind: str = "alert", **kw: bool
) -> None:
    assert store.post(member.id, kind, key, {"call": key}, due_at, due_at, **kw)


def claimed(store: Store, now: datetime, limit: int = 10) -> list[str]:
    return [p.key for p in store.claim(now, limit, LEASE)]


def test_a_post_carries_its_facts(store: Store, members: list[Member], now: datetime) -> None:
    facts = {"call": 3, "version": 2, "was": ["á", None]}
    store.post(members[0].id, "alert", "k", facts, now - MINUTE, now, urgent=True)
    assert store.claim(now, 10, LEASE) == [
        Post(
            id=1,
            member=members[0].id,
            chat_id=100,
            kind="alert",
            key="k",
            facts=facts,
            attempts=1,
            urgent=True,
            due_at=now - MINUTE,
        )
    ]


def test_trap_08_a_key_is_posted_once_for_ever(
    store: Store, members: list[Member], now: datetime
) -> None:
    post(store, members[0], "k", now)
    assert not store.post(members[0].id, "alert", "k", {}, now, now)
    (claim,) = store.claim(now, 1, LEASE)
    store.sent(claim.id, now, message_id=1)
    assert not store.post(members[0].id, "alert", "k", {}, now, now)
    assert store.claim(now, 1, LEASE) == []


def test_urgent_first_then_the_longest_due(
    store: Store, members: list[Member], now: datetime
) -> None:
    post(store, members[0], "second", now - 2 * MINUTE)
    post(store, members[1], "third", now - MINUTE)
    post(store, members[2], "first", now, urgent=True)
    post(store, members[3], "not yet", now + MINUTE, urgent=True)
    assert claimed(store, now) == ["first", "second", "third"]
    assert claimed(store, now) == []
    assert claimed(store, now + MINUTE) == ["not yet"]


def test_the_limit_counts_urgent_rows_too(
    store: Store, members: list[Member], now: datetime
) -> None:
    for n, member in enumerate(members):
        post(store, member, str(n), now, urgent=n % 2 == 0)
    assert claimed(store, now, 3) == ["0", "2", "1"]
    assert claimed(store, now, 3) == ["3"]
    assert claimed(store, now, 0) == []


def test_one_message_a_chat_is_in_flight(
    store: Store, members: list[Member], now: datetime
) -> None:
    one, other = members[:2]
    post(store, one, "a", now - 2 * MINUTE)
    post(store, one, "b", now - MINUTE)
    post(store, one, "c", now, urgent=True)
    post(store, other, "x", now)

    first = store.claim(now, 10, LEASE)
    assert [p.key for p in first] == ["c", "x"]
    assert claimed(store, now) == []
    store.sent(first[0].id, now, message_id=1)
    assert claimed(store, now) == ["a"]


def test_trap_01_later_keeps_the_row(store: Store, members: list[Member], now: datetime) -> None:
    post(store, members[0], "k", now)
    (claim,) = store.claim(now, 1, LEASE)
    store.later(claim, now + MINUTE, "flood")
    assert claimed(store, now) == []
    (again,) = store.claim(now + MINUTE, 1, LEASE)
    assert (again.id, again.attempts, again.facts) == (claim.id, 2, {"call": "k"})


def test_a_hold_is_remembered_until_it_is_over(store: Store, now: datetime) -> None:
    assert store.held_until(now) is None
    store.hold(now, now + 2 * MINUTE)
    store.hold(now + MINUTE, now + MINUTE)
    assert store.held_until(now + MINUTE) == now + 2 * MINUTE, "the longer hold counts"
    assert store.held_until(now + 2 * MINUTE) is None
    store.hold(now + 3 * MINUTE, now + 4 * MINUTE)
    assert store.held_until(now + 3 * MINUTE) == now + 4 * MINUTE


def test_a_clock_turned_back_is_not_held_by_what_comes_later(store: Store, now: datetime) -> None:
    store.hold(now, now + MINUTE)
    assert store.held_until(now - timedelta(days=7)) is None
    store.hold(now - timedelta(days=7), now - timedelta(days=7) + MINUTE)
    assert store.held_until(now) is None


def test_trap_06_told_is_what_telegram_accepted(
    store: Store, members: list[Member], now: datetime, call: Callable[..., Call]
) -> None:
    number = store.take_in(call(), now).stored.id
    member = members[0]
    post(store, member, "k", now)
    (claim,) = store.claim(now, 1, LEASE)
    assert store.told(member.id) == {}
    store.later(claim, now, "network")
    assert store.told(member.id) == {}
    (claim,) = store.claim(now, 1, LEASE)
    assert store.sent(claim.id, now, message_id=7, told=[(number, 1)])
    assert store.told(member.id) == {number: 1}
    assert not store.sent(claim.id, now + MINUTE, message_id=8, told=[(number, 2)])
    assert store.told(member.id) == {number: 1}


def test_a_told_log_that_fails_leaves_the_row_in_flight(
    store: Store, members: list[Member], now: datetime
) -> None:
    post(store, members[0], "k", now)
    (claim,) = store.claim(now, 1, LEASE)
    with pytest.raises(Exception, match="FOREIGN KEY"):
        store.sent(claim.id, now, message_id=7, told=[(CallId(99), 1)])
    assert store.outbox_counts()["sending"] == 1
    assert store.outbox_counts()["sent"] == 0


def test_a_lease_runs_out(store: Store, members: list[Member], now: datetime) -> None:
    post(store, members[0], "a", now)
    post(store, members[1], "b", now)
    claimed(store, now, 1)
    claimed(store, now + MINUTE, 1)

    assert store.recover(now + MINUTE) == 0
    assert store.recover(now + LEASE) == 1
    assert claimed(store, now + LEASE) == ["a"]
    assert store.recover(now + LEASE, everything=True) == 2
    assert store.outbox_counts()["recovered"] == 3


def test_an_answer_that_comes_after_its_lease_still_settles(
    store: Store, members: list[Member], now: datetime
) -> None:
    post(store, members[0], "a", now)
    (claim,) = store.claim(now, 1, LEASE)
    store.recover(now + LEASE)
    assert store.sent(claim.id, now + LEASE, message_id=1)
    assert claimed(store, now + LEASE) == []


def test_who_lost_a_row_to_another_claim_takes_nothing_from_it(
    store: Store, members: list[Member], now: datetime
) -> None:
    post(store, members[0], "a", now)
    (slow,) = store.claim(now, 1, LEASE)
    store.recover(now + LEASE)
    (other,) = store.claim(now + LEASE, 1, LEASE)
    assert other.id == slow.id

    store.later(slow, now, "no answer")
    assert claimed(store, now + LEASE) == []
    store.dropped(slow, "refused", now)
    assert store.outbox_counts()["sending"] == 1
    store.later(other, now, "no answer")
    assert claimed(store, now) == ["a"]


def test_what_was_accepted_is_sent_whoever_has_the_row_now(
    store: Store, members: list[Member], now: datetime
) -> None:
    post(store, members[0], "a", now)
    (slow,) = store.claim(now, 1, LEASE)
    store.recover(now + LEASE)
    (other,) = store.claim(now + LEASE, 1, LEASE)

    assert store.sent(slow.id, now, message_id=1)
    store.later(other, now, "no answer")
    store.dropped(other, "refused", now)
    assert not store.sent(other.id, now, message_id=2)
    assert claimed(store, now + 2 * LEASE) == []
    assert store.outbox_counts() | {"sent": 1, "dropped": 0} == store.outbox_counts()


def test_accepted_parts_are_known_at_the_next_claim(
    store: Store, members: list[Member], now: datetime
) -> None:
    post(store, members[0], "a", now)
    (claim,) = store.claim(now, 1, LEASE)
    assert claim.accepted == ()
    store.part_accepted(claim.id, "one")
    store.part_accepted(claim.id, "two")
    store.later(claim, now, "no answer")
    (again,) = store.claim(now, 1, LEASE)
    assert again.accepted == ("one", "two")


def test_trap_02_a_dropped_row_leaves_the_next_alone(
    store: Store, members: list[Member], now: datetime
) -> None:
    post(store, members[0], "a", now)
    post(store, members[0], "b", now)
    post(store, members[1], "c", now)
    first, other = store.claim(now, 10, LEASE)
    store.dropped(first, "chat not found", now)
    store.dropped(first, "chat not found", now)
    store.sent(other.id, now, message_id=1)
    assert claimed(store, now) == ["b"]
    counts = store.outbox_counts()
    assert (counts["dropped"], counts["sent"]) == (1, 1)


@pytest.mark.parametrize(
    ("state", "goes"),
    [
        (MemberState.ACTIVE, ["alert", "digest", "reminder", "source", "roundtable", REPLY]),
        (MemberState.PAUSED, ["roundtable", REPLY]),
        (MemberState.SETTING_UP, ["roundtable", REPLY]),
        (MemberState.STOPPED, [REPLY]),
        (MemberState.BLOCKED, []),
        (MemberState.IMPORTED, []),
    ],
)
@pytest.mark.parametrize("before", [True, False], ids=["was so", "became so"])
def test_trap_12_what_cannot_be_heard_waits_and_is_not_lost(
    store: Store, join: Join, now: datetime, state: MemberState, goes: list[str], before: bool
) -> None:
    kinds = ["alert", "digest", "reminder", "source", "roundtable", REPLY]
    ids: dict[str, MemberId] = {}
    for n, kind in enumerate(kinds):
        member = join(n)
        ids[kind] = member.id
        if before:
            store.set_state(member.id, state)
        post(store, member, kind, now, kind)
        if not before:
            store.save_member(replace(member, state=state))

    waiting = store.outbox_counts()["waiting"]
    claims = store.claim(now, 10, LEASE)
    assert sorted(p.kind for p in claims) == sorted(goes)
    assert waiting == len(kinds) - len(goes)
    for settled in claims:
        store.sent(settled.id, now, message_id=1)

    for member_id in ids.values():
        store.set_state(member_id, MemberState.ACTIVE)
    assert sorted(claimed(store, now)) == sorted(set(kinds) - set(goes))


def test_a_member_that_blocks_while_its_row_is_in_flight(
    store: Store, members: list[Member], now: datetime
) -> None:
    post(store, members[0], "k", now)
    (claim,) = store.claim(now, 1, LEASE)
    store.set_state(members[0].id, MemberState.BLOCKED)
    store.later(claim, now, "blocked")
    assert claimed(store, now) == []
    assert store.outbox_counts()["waiting"] == 1


def test_pushes_are_the_alerts_that_were_accepted(
    store: Store, members: list[Member], now: datetime
) -> None:
    member = members[0]
    for n in range(3):
        post(store, member, f"alert {n}", now + n * MINUTE)
    post(store, member, "digest", now, "digest")
    post(store, members[1], "another's", now)

    while claims := store.claim(now, 1, LEASE):
        store.sent(claims[0].id, now, message_id=1)
    assert store.pushes_since(member.id, now) == 1
    assert store.pushes_since(member.id, now + MINUTE) == 0


def test_the_forgotten_are_posted_nothing(
    store: Store, members: list[Member], now: datetime
) -> None:
    post(store, members[0], "k", now)
    (claim,) = store.claim(now, 1, LEASE)
    store.forget(members[0].id, now)
    assert not store.post(members[0].id, "alert", "k2", {}, now, now)
    assert not store.sent(claim.id, now, message_id=1)
    assert store.claim(now, 1, LEASE) == []


def test_settled_rows_are_deleted_in_slices(
    store: Store, members: list[Member], now: datetime
) -> None:
    for n, member in enumerate(members):
        post(store, member, str(n), now)
    for settled in store.claim(now, 3, LEASE):
        store.sent(settled.id, now, message_id=1)
    assert store.forget_settled(now, 10) == 0
    assert store.forget_settled(now + MINUTE, 2) == 2
    assert store.forget_settled(now + MINUTE, 2) == 1
    assert claimed(store, now) == ["3"]
    assert store.outbox_counts()["sent"] == 3


@pytest.fixture
def two(file: str) -> Iterator[tuple[Store, Store]]:
    one, other = open_store(file), open_store(file)
    yield one, other
    one.close()
    other.close()


def test_two_connections_never_claim_the_same(two: tuple[Store, Store], now: datetime) -> None:
    one, other = two
    for n in range(40):
        member = one.add_member(n % 20, ChatKind.PRIVATE, Language("en"), now, MemberState.ACTIVE)
        post(one, member, str(n), now)

    taken: list[Post] = []
    for turn in range(20):
        taken += two[turn % 2].claim(now, 2, LEASE)
    assert len({p.id for p in taken}) == len(taken) == 20
    assert len({p.chat_id for p in taken}) == 20
    for settled in taken:
        other.sent(settled.id, now, message_id=1)
    assert len(one.claim(now, 50, LEASE)) == 20


def test_two_threads_never_claim_the_same(file: str, now: datetime) -> None:
    store = open_store(file)
    for n in range(60):
        member = store.add_member(n, ChatKind.PRIVATE, Language("en"), now, MemberState.ACTIVE)
        post(store, member, str(n), now)
    store.close()

    def worker() -> list[int]:
        mine = open_store(file)
        try:
            ids = []
            while claims := mine.claim(now, 3, LEASE):
                ids += [p.id for p in claims]
            return ids
        finally:
            mine.close()

    with ThreadPoolExecutor(3) as pool:
        found = [f.result() for f in [pool.submit(worker) for _ in range(3)]]
    ids = [number for some in found for number in some]
    assert sorted(ids) == list(range(1, 61))
