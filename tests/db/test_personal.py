"""A chat moves whole, a member sees all that is kept of it, and is forgotten at once."""

from __future__ import annotations

import json
import pathlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from db import Store, open_store
from db._codec import stamp
from db._personal import _OWN
from model import (
    Call,
    ChatKind,
    EventId,
    Language,
    Member,
    NeedId,
    NutsCode,
    RegistrationState,
    StakeholderGroup,
)
from tests.db.lived import came, lived

MakeCall = Callable[..., Call]
Join = Callable[..., Member]
DAY = timedelta(days=1)


def rows(store: Store) -> dict[str, int]:
    """How many rows each table has that speaks of members."""
    return {
        table: store._db.execute(f"select count(*) from {table}").fetchone()[0]  # noqa: S608
        for table in (
            "members",
            "member_needs",
            "told",
            "interests",
            "tracks",
            "stages",
            "passed_on",
            "tips",
            "member_regions",
            "verdicts",
            "digests",
            "outbox",
            "registrations",
            "expert_entries",
            "expert_invites",
            "contacts",
            "quorum_stances",
            "date_voters",
            "date_votes",
            "audience_members",
        )
    }


def test_forgetting_erases_all_that_is_personal(
    store: Store, join: Join, call: MakeCall, now: datetime
) -> None:
    member = join(organisation="Tajná škola", regions=(NutsCode("CZ08"),))
    other = join(2, regions=(NutsCode("CZ01"),))
    table = lived(store, member, call(), now)
    store.save_registrations([came(table, other, now)])
    before = store.attendance(table.id)

    assert store.forget(member.id, now)
    assert not store.forget(member.id, now)

    assert rows(store) == {
        "members": 1,
        "member_needs": 1,
        "told": 0,
        "interests": 0,
        "tracks": 0,
        "stages": 0,
        "passed_on": 0,
        "tips": 0,
        "member_regions": 1,
        "verdicts": 0,
        "digests": 0,
        "outbox": 0,
        "registrations": 1,
        "expert_entries": 0,
        "expert_invites": 0,
        "contacts": 0,
        "quorum_stances": 0,
        "date_voters": 0,
        "date_votes": 0,
        "audience_members": 0,
    }
    assert store.mydata(member.id) == {}
    kept = store.roundtable(table.id)
    assert kept is not None
    assert kept.host == 0
    store.save_roundtable(replace(kept, title="Still there"))
    event = store.event(EventId(1))
    assert event
    assert event.added_by is None
    (audience,) = store.audiences()
    assert audience.chair is None
    acts = store._db.execute("select who from audit where what = 'member:1'")
    assert acts.fetchall() == [(None,)]
    assert before == {(StakeholderGroup.EDUCATION, "CZ", RegistrationState.ATTENDED): 4}
    assert store.attendance(table.id) == before, "figures stay, people do not"


def test_a_forgotten_members_number_is_nobody_elses(
    store: Store, join: Join, now: datetime
) -> None:
    first = join(1)
    store.forget(first.id, now)
    assert join(1).id != first.id


def test_nothing_of_the_forgotten_is_left_in_the_files(file: str, now: datetime) -> None:
    store = open_store(file)
    member = store.add_member(99, ChatKind.PRIVATE, Language("en"), now)
    store.save_member(replace(member, organisation="Tajná škola Ostrava" * 9))

    def on_disk() -> bool:
        folder = pathlib.Path(file).parent
        return any("Tajná".encode() in part.read_bytes() for part in folder.iterdir())

    assert on_disk()
    store.forget(member.id, now)
    assert not on_disk()
    store.close()


def test_mydata_says_everything_as_json(
    store: Store, join: Join, call: MakeCall, now: datetime
) -> None:
    member = join(organisation="Škola", needs={NeedId("ai"): 1}, regions=(NutsCode("CZ"),))
    lived(store, member, call(), now)
    kept = json.loads(json.dumps(store.mydata(member.id)))
    assert kept["profile"]["organisation"] == "Škola"
    assert kept["profile"]["regions"] == ["CZ"]
    assert kept["needs"] == [{"need": "ai", "weight": 1.0}]
    assert kept["interests"][0]["reason"] == "too-large"
    assert kept["tracker"][0] == {
        "call": 1,
        "stage": "funded",
        "since": stamp(now),
        "note": "Tajné: ask Ana",
        "amount": "250000.5",
        "currency": "EUR",
    }
    assert kept["messages"][0]["facts"] == {"call": 1}
    assert {name for name, found in kept.items() if not found} == set()


def test_every_table_with_members_is_in_mydata(store: Store) -> None:
    tables = {
        table
        for table in store._db.table_names()
        for (parent,) in store._db.execute(
            'select "table" from pragma_foreign_key_list(?)', [table]
        )
        if parent == "members"
    }
    sql = " ".join(_OWN.values())
    assert {table for table in tables if f"from {table} " not in sql} == set()


@pytest.fixture
def met(store: Store, call: MakeCall, join: Join, now: datetime) -> Member:
    member = join(-5, organisation="Old")
    lived(store, member, call(), now)
    return member


def test_a_chat_moves_whole_and_once(store: Store, met: Member, now: datetime) -> None:
    before = rows(store)
    assert store.migrate_chat(-5, -1005)
    assert not store.migrate_chat(-5, -1005)
    assert store.member_by_chat(-1005) == replace(met, chat_id=-1005)
    assert store.member_by_chat(-5) is None
    assert rows(store) == before
    (claim,) = store.claim(now, 9, DAY)
    assert claim.chat_id == -1005


def test_a_chat_met_under_both_ids_becomes_one(
    store: Store, join: Join, call: MakeCall, met: Member, now: datetime
) -> None:
    double = join(-1005, organisation="New")
    lived(store, double, call("2"), now)
    store.mark_told(double.id, [(c, 1) for c in store.told(met.id)], "digest", now)
    flying = {p.member: p for p in store.claim(now, 9, DAY)}
    assert set(flying) == {met.id, double.id}

    assert store.migrate_chat(-5, -1005)
    assert store.member_by_chat(-1005) == replace(met, chat_id=-1005)
    assert store.member(double.id) is None
    assert len(store.told(met.id)) == 2
    assert len(store.interests(met.id)) == 2
    assert {one.chair for one in store.audiences()} == {met.id}
    assert store.audiences_of(met.id) == {one.id for one in store.audiences()}
    assert store.event(EventId(2)) is not None
    counts = store.outbox_counts()
    assert (counts["due"], counts["sending"]) == (1, 1), "two rows of one chat are not in flight"
    assert store.sent(flying[double.id].id, now, message_id=1)
    assert store.sent(flying[met.id].id, now, message_id=2)
    entries = store.mydata(met.id)["registrations"]
    assert isinstance(entries, list)
    assert len(entries) == 2


def test_a_move_that_fails_moves_nothing(
    store: Store, met: Member, join: Join, now: datetime
) -> None:
    join(-1005)
    before = rows(store)
    store._db.execute(
        "create trigger stop before update of chat_id on members"
        " begin select raise(abort, 'stopped'); end"
    )
    with pytest.raises(Exception, match="stopped"):
        store.migrate_chat(-5, -1005)
    assert rows(store) == before
    assert store.member_by_chat(-5) == met
