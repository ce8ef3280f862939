"""Members as they are kept, and found by what concerns them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from db import Store
from model import (
    ChatKind,
    Language,
    Member,
    MemberId,
    MemberState,
    NeedId,
    NutsCode,
    Picture,
    Programme,
    Rhythm,
    StakeholderGroup,
)

Join = Callable[..., Member]
DAY = timedelta(days=1)
BATTERIES, WELDING, AI = NeedId("batteries"), NeedId("welding"), NeedId("ai")


def chats(members: list[Member]) -> list[int]:
    return [member.chat_id for member in members]


def test_a_member_comes_back_as_saved(store: Store, now: datetime) -> None:
    new = store.add_member(7, ChatKind.GROUP, Language("cs"), now)
    assert new == store.member(new.id) == store.member_by_chat(7)
    assert (new.joined_at, new.last_active_at) == (now, now)

    full = replace(
        new,
        state=MemberState.PAUSED,
        zone="Europe/Prague",
        regions=(NutsCode("CZ08"), NutsCode("CZ")),
        needs={WELDING: 0.5, BATTERIES: 2.0},
        programmes=frozenset({Programme.LIFE, Programme.JTF}),
        group=StakeholderGroup.EDUCATION,
        organisation="Škola \U0001f3eb \ud83d",
        rhythm=Rhythm.AT_ONCE,
        digest_weekday=4,
        digest_hour=17,
        quiet_from=22,
        quiet_to=6,
        alert_budget=2,
        all_quiet=True,
        ladder=(14, 1),
        paused_until=now + DAY,
        facilitator=True,
        next_digest_at=now + 7 * DAY,
        setup_step="needs",
        awaiting="region",
        articles=False,
        picture=Picture.DARK,
    )
    assert store.save_member(full)
    kept = replace(full, organisation="Škola \U0001f3eb ?")
    assert store.member(new.id) == kept
    assert store.save_member(new)
    assert store.member(new.id) == new


def test_adding_twice_changes_nothing(store: Store, join: Join, now: datetime) -> None:
    there = join(7, organisation="kept")
    again = store.add_member(7, ChatKind.PRIVATE, Language("de"), now, MemberState.IMPORTED)
    assert again == there


def test_the_silence_of_the_imported_counts_from_the_import(store: Store, now: datetime) -> None:
    member = store.add_member(7, ChatKind.PRIVATE, Language("de"), now, MemberState.IMPORTED)
    assert member.last_active_at == now
    store.save_member(replace(member, last_active_at=None))
    store.count_silence_from(now + DAY)
    store.count_silence_from(now + 9 * DAY)
    assert [m.last_active_at for m in store.members()] == [now + DAY]


def test_saving_one_who_was_forgotten_brings_nobody_back(
    store: Store, join: Join, now: datetime
) -> None:
    member = join()
    store.forget(member.id, now)
    assert not store.save_member(member)
    assert store.member_by_chat(member.chat_id) is None
    assert store.member(member.id) is None


def test_members_in_slices(store: Store, join: Join) -> None:
    ids = [join(n, state=s).id for n, s in enumerate([*MemberState, *MemberState])]
    assert [m.id for m in store.members()] == ids
    assert [m.id for m in store.members(after=ids[2], limit=3)] == ids[3:6]

    two = {MemberState.ACTIVE, MemberState.PAUSED}
    wanted = [m.id for m in store.members() if m.state in two]
    assert [m.id for m in store.members(two)] == wanted
    assert [m.id for m in store.members(two, limit=3)] == wanted[:3]
    assert [m.id for m in store.members(two, after=wanted[1])] == wanted[2:]
    assert store.member_counts() == dict.fromkeys(MemberState, 2)


def test_who_hears_of_a_need(store: Store, join: Join, now: datetime) -> None:
    at_once = Rhythm.AT_ONCE
    join(1, rhythm=at_once, needs={BATTERIES: 1, WELDING: 1})
    join(2, rhythm=at_once, needs={WELDING: 1})
    join(3, rhythm=at_once)
    join(4, rhythm=Rhythm.WEEKLY, needs={BATTERIES: 1})
    for number, state in enumerate(s for s in MemberState if s is not MemberState.ACTIVE):
        join(10 + number, rhythm=at_once, state=state, needs={BATTERIES: 1})

    assert chats(store.hearing([BATTERIES], now)) == [1, 3]
    assert chats(store.hearing([BATTERIES, WELDING], now)) == [1, 2, 3]
    assert chats(store.hearing([AI], now)) == [3]
    assert chats(store.hearing([], now)) == [3]


def test_hearing_in_slices_misses_nobody(store: Store, join: Join, now: datetime) -> None:
    wanted = [{BATTERIES: 1.0}, {WELDING: 1.0}, {}, {AI: 1.0}]
    for number in range(23):
        join(number, rhythm=Rhythm.AT_ONCE, needs=wanted[number % 4])
    every = store.hearing([BATTERIES, WELDING], now)
    assert len(every) == 18

    sliced: list[Member] = []
    while piece := store.hearing(
        [BATTERIES, WELDING], now, after=sliced[-1].id if sliced else MemberId(0), limit=5
    ):
        assert len(piece) <= 5
        sliced += piece
    assert sliced == every


def test_who_hears_follows_every_change(store: Store, join: Join, now: datetime) -> None:
    def hears() -> bool:
        return bool(store.hearing([BATTERIES], now))

    member = join(1, rhythm=Rhythm.AT_ONCE, needs={BATTERIES: 1})
    assert hears()
    store.save_member(replace(member, rhythm=Rhythm.WEEKLY))
    assert not hears()
    store.save_member(replace(member, needs={WELDING: 1}))
    assert not hears()
    store.save_member(member)
    assert hears()
    store.set_state(member.id, MemberState.PAUSED, paused_until=now + DAY)
    assert not hears()
    store.set_state(member.id, MemberState.ACTIVE)
    assert hears()
    assert store.member(member.id) == member


def test_pauses_end(store: Store, join: Join, now: datetime) -> None:
    join(1, state=MemberState.PAUSED, paused_until=now)
    join(2, state=MemberState.PAUSED, paused_until=now + DAY)
    join(3, state=MemberState.PAUSED)
    join(4, paused_until=now - DAY)
    assert chats(store.pauses_over(now)) == [1]
    assert chats(store.pauses_over(now + DAY, limit=1)) == [1]


def test_trap_27_digests_are_due_by_member_until_they_are_moved(
    store: Store, join: Join, now: datetime
) -> None:
    join(1, next_digest_at=now)
    late = join(2, next_digest_at=now - 20 * DAY)
    join(3, next_digest_at=now + DAY)
    join(4, next_digest_at=now - DAY, state=MemberState.PAUSED)
    join(5)

    assert chats(store.digests_due(now, 10)) == [2, 1]
    assert chats(store.digests_due(now, 1)) == [2]
    store.next_digest(late.id, now + 7 * DAY)
    assert chats(store.digests_due(now, 10)) == [1]
    store.next_digest(late.id, None)
    assert chats(store.digests_due(now + 30 * DAY, 10)) == [1, 3]


def test_those_who_fell_silent_and_cannot_be_asked(
    store: Store, join: Join, now: datetime
) -> None:
    blocked, stopped = MemberState.BLOCKED, MemberState.STOPPED
    old = join(1, last_active_at=now - DAY, state=blocked)
    older = join(2, last_active_at=now - 2 * DAY, state=stopped)
    join(3, state=blocked)
    join(4, last_active_at=now - DAY)
    assert store.silent_for_good("stay", now, now, 9) == [older, old]
    assert store.silent_for_good("stay", now, now, 1) == [older]
    store.seen(older.id, now)
    assert store.silent_for_good("stay", now, now, 9) == [old]


def test_facilitators(store: Store, join: Join) -> None:
    join(1)
    join(2, facilitator=True)
    assert chats(store.facilitators()) == [2]
