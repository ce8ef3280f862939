"""Where a member is with a call: told by its interest, or set; kept with its times."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from db import Store, open_store
from model import (
    Call,
    CallId,
    ChatKind,
    Interest,
    Language,
    Member,
    MemberId,
    MemberState,
    Money,
    NutsCode,
    Stage,
    StakeholderGroup,
)

MakeCall = Callable[..., Call]
Join = Callable[..., Member]
DAY = timedelta(days=1)
CALL, OTHER = CallId(1), CallId(2)
SAVED, INTERESTED, NOT_FOR_US = Interest


@pytest.fixture
def member(store: Store, call: MakeCall, join: Join, now: datetime) -> Member:
    store.take_in(call("a"), now)
    store.take_in(call("b"), now)
    return join(100, regions=(NutsCode("CZ080"),), group=StakeholderGroup.EDUCATION)


def test_interest_tells_the_stage(store: Store, member: Member, now: datetime) -> None:
    def stage() -> Stage | None:
        return store.track(member.id, CALL).stage

    assert stage() is None
    store.set_interest(member.id, CALL, SAVED, now)
    assert stage() is Stage.WATCHING
    store.set_interest(member.id, CALL, INTERESTED, now + DAY)
    assert stage() is Stage.INTERESTED
    assert store.track(member.id, CALL).since == now + DAY
    store.set_stage(member.id, CALL, Stage.PARTNERS, now + 2 * DAY)
    assert stage() is Stage.PARTNERS
    store.drop_interest(member.id, CALL, INTERESTED)
    assert stage() is Stage.WATCHING, "who is not interested has no partners"
    store.set_stage(member.id, CALL, Stage.APPLIED, now + 3 * DAY)
    assert stage() is Stage.APPLIED
    store.set_interest(member.id, CALL, NOT_FOR_US, now)
    assert stage() is None


def test_a_stage_said_again_keeps_its_time(store: Store, member: Member, now: datetime) -> None:
    store.set_stage(member.id, CALL, Stage.APPLIED, now)
    store.set_stage(member.id, CALL, Stage.APPLIED, now + DAY)
    assert store.track(member.id, CALL).since == now


def test_a_grant_is_kept_while_funded(store: Store, member: Member, now: datetime) -> None:
    grant = Money(Decimal("1200000.5"), "PLN")
    store.set_amount(member.id, CALL, grant)
    store.set_stage(member.id, CALL, Stage.FUNDED, now)
    assert store.track(member.id, CALL).amount is None
    store.set_amount(member.id, CALL, grant)
    assert store.track(member.id, CALL).amount == grant
    store.set_stage(member.id, CALL, Stage.FUNDED, now)
    assert store.track(member.id, CALL).amount == grant
    store.set_stage(member.id, CALL, Stage.NOT_FUNDED, now)
    store.set_stage(member.id, CALL, Stage.FUNDED, now)
    assert store.track(member.id, CALL).amount is None


def test_a_note_alone_is_kept_and_erased(store: Store, member: Member, now: datetime) -> None:
    store.set_note(member.id, CALL, "Ask\0 Ana", now)
    assert store.tracks(member.id)[CALL].note == "Ask  Ana"
    assert store.tracks(member.id)[CALL].stage is None
    store.set_note(member.id, CALL, "", now)
    assert store.tracks(member.id) == {}
    assert store.mydata(member.id)["tracker"] == []


def test_all_that_a_member_follows(
    store: Store, member: Member, join: Join, now: datetime
) -> None:
    other = join(101)
    store.set_interest(other.id, CALL, SAVED, now)
    store.set_interest(member.id, CALL, SAVED, now)
    store.set_stage(member.id, OTHER, Stage.NOT_FUNDED, now)
    found = {call: one.stage for call, one in store.tracks(member.id).items()}
    assert found == {CALL: Stage.WATCHING, OTHER: Stage.NOT_FUNDED}


def test_questions_wait_for_their_time(store: Store, member: Member, now: datetime) -> None:
    store.ask_at(member.id, CALL, now + DAY)
    assert store.questions_due(now, 9) == []
    assert store.questions_due(now + DAY, 9) == [(member.id, CALL)]
    store.ask_at(member.id, CALL, None)
    assert store.questions_due(now + 99 * DAY, 9) == []
    assert store.mydata(member.id)["tracker"] == []


def test_a_call_that_moved_wakes_who_is_on_the_way(
    store: Store, member: Member, join: Join, now: datetime
) -> None:
    applied, watching, funded = join(101), join(102), join(103)
    store.set_interest(member.id, CALL, INTERESTED, now)
    store.set_stage(applied.id, CALL, Stage.APPLIED, now)
    store.set_interest(watching.id, CALL, SAVED, now)
    store.set_stage(funded.id, CALL, Stage.FUNDED, now)
    store.wake_questions(now, CALL)
    woken = {number for number, _ in store.questions_due(now, 9)}
    assert woken == {member.id, applied.id}


def test_the_history_is_kept_in_order(store: Store, member: Member, now: datetime) -> None:
    for days, stage in enumerate((Stage.WATCHING, Stage.APPLIED, None)):
        store.came_to(member.id, CALL, stage, now + days * DAY)
    assert store.stages(member.id, CALL) == [
        (Stage.WATCHING, now),
        (Stage.APPLIED, now + DAY),
        (None, now + 2 * DAY),
    ]


def test_what_was_kept_of_a_copy_goes_to_its_call(
    store: Store, member: Member, now: datetime
) -> None:
    store.set_stage(member.id, OTHER, Stage.APPLIED, now)
    store.set_note(member.id, OTHER, "Ask Ana", now)
    store.came_to(member.id, OTHER, Stage.APPLIED, now)
    store.join_same(OTHER, CALL, "title and dates", now)
    kept = store.track(member.id, CALL)
    assert (kept.stage, kept.note) == (Stage.APPLIED, "Ask Ana")
    assert store.stages(member.id, CALL) == [(Stage.APPLIED, now)]
    assert OTHER not in store.tracks(member.id)


def test_interest_from_before_there_were_stages_has_one(
    file: str, call: MakeCall, now: datetime
) -> None:
    with closing(open_store(file)) as store:
        number = store.take_in(call(), now).stored.id
        people = [
            store.add_member(chat, ChatKind.PRIVATE, Language("en"), now, MemberState.ACTIVE)
            for chat in (1, 2)
        ]
        for person, interest in zip(people, (SAVED, INTERESTED), strict=True):
            store.save_member(replace(person, regions=(NutsCode("CZ080"),)))
            store.set_interest(person.id, number, interest, now)
    with closing(sqlite3.connect(file)) as older, older:
        older.executescript(
            "drop table tips; drop table passed_on; drop table tracks; drop table stages;"
            " drop table member_regions; alter table members drop column tips;"
            " alter table members drop column questions;"
            " delete from _sqlite_migrations where name = 'm0015_tracker';"
        )
    with closing(open_store(file)) as store:
        saver, interested = (person.id for person in people)
        assert store.stages(saver, number) == [(Stage.WATCHING, now)]
        assert store.stages(interested, number) == [(Stage.INTERESTED, now)]
        closes = call().cut_offs[-1].at
        assert store.questions_due(closes, 9) == [(interested, number)]
        found = store.hearing_in(["CZ"], after=MemberId(0), limit=9)
        assert [member for member, _ in found] == [saver, interested]


# passing on to the members of a region


def test_who_hears_in_a_country(store: Store, member: Member, join: Join) -> None:
    hears = store.hearing_in
    two = join(101, regions=(NutsCode("CZ01"), NutsCode("DE11"), NutsCode("CZ080")))
    join(102, regions=(NutsCode("DE11"),))
    join(103, regions=(NutsCode("CZ01"),), tips=False)
    gone = join(104, regions=(NutsCode("CZ01"),))
    store.set_state(gone.id, MemberState.PAUSED)
    join(105)
    found = hears(["CZ"], after=member.id, limit=9)
    assert found == [(two.id, (NutsCode("CZ01"), NutsCode("CZ080")))]
    both = hears(["CZ", "DE"], after=member.id, limit=1)
    assert [number for number, _ in both] == [two.id]
    store.set_state(gone.id, MemberState.ACTIVE)
    assert gone.id in {number for number, _ in hears(["CZ"], after=member.id, limit=9)}
    store.save_member(replace(two, tips=False))
    assert two.id not in {number for number, _ in hears(["CZ"], after=member.id, limit=9)}


def test_whom_a_call_is_new_to(store: Store, member: Member, join: Join, now: datetime) -> None:
    told, waved, tipped, old = join(101), join(102), join(103), join(104)
    store.mark_told(told.id, [(CALL, 2)], "alert", now)
    store.mark_told(old.id, [(CALL, 1)], "alert", now)
    store.set_interest(waved.id, CALL, NOT_FOR_US, now)
    store.pass_on(member.id, CALL, 1, "", now)
    store.add_tip(tipped.id, CALL, 1, now)
    everyone = [m.id for m in store.members()]
    assert store.new_to(CALL, 2, everyone) == [member.id, old.id]


def test_passing_on_is_once_a_version_and_goes_on_where_it_was(
    store: Store, member: Member, now: datetime
) -> None:
    assert store.pass_on(member.id, CALL, 1, "School", now)
    assert not store.pass_on(member.id, CALL, 1, "", now)
    assert store.pass_on(member.id, CALL, 2, "", now)
    first = store.next_passing()
    assert first
    assert (first.version, first.organisation, first.after) == (1, "School", 0)
    store.passed_up_to(first.id, member.id)
    again = store.next_passing()
    assert again == replace(first, after=member.id)
    store.passed_up_to(first.id, None)
    second = store.next_passing()
    assert second
    assert second.version == 2
    assert len(store.passed_on(member.id)) == 2


def test_a_tip_outlives_who_gave_it_and_goes_in_time(
    store: Store, member: Member, join: Join, now: datetime
) -> None:
    other = join(101)
    store.pass_on(member.id, CALL, 1, "", now)
    store.add_tip(other.id, CALL, 1, now)
    store.forget(member.id, now)
    assert store.passing(1) is None
    assert store.tips(other.id) == [CALL]
    store.forget_passed_on(now, 9)
    assert store.tips(other.id) == [CALL]
    store.forget_passed_on(now + DAY, 9)
    assert store.tips(other.id) == []
