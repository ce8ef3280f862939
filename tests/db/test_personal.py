"""A chat moves whole, a member sees all that is kept of it, and is forgotten at once."""

from __future__ import annotations

import json
import pathlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from db import Stance, Store, open_store
from db._codec import stamp
from db._personal import _OWN
from model import (
    Audience,
    AudienceId,
    Belonging,
    Call,
    ChatKind,
    Contact,
    ContactState,
    DateAnswer,
    DatePoll,
    DatePollId,
    EntryKind,
    Event,
    EventId,
    EventKind,
    ExpertEntry,
    GroupManners,
    Guest,
    GuestId,
    Handing,
    Interest,
    Item,
    ItemId,
    ItemKind,
    Language,
    Member,
    Money,
    Named,
    NeedId,
    NutsCode,
    OutcomeRow,
    OutcomeStep,
    OwnRhythm,
    PollAudience,
    Question,
    QuestionId,
    Registration,
    RegistrationId,
    RegistrationState,
    Reminder,
    Roundtable,
    RoundtableId,
    ShownTo,
    Stage,
    StakeholderGroup,
    SurveyAnswer,
    TopicsBy,
)

MakeCall = Callable[..., Call]
Join = Callable[..., Member]
DAY = timedelta(days=1)


def lived(store: Store, member: Member, call: Call, now: datetime) -> Roundtable:
    """Leave a trace of a member everywhere."""
    number = store.take_in(call, now).stored.id
    store.set_interest(member.id, number, Interest.NOT_FOR_US, now, "too-large")
    store.mark_told(member.id, [(number, 1)], "alert", now)
    store.verdict(member.id, number, True, "Tajné", now)
    store.add_digest(member.id, now, [number])
    store.post(member.id, "alert", f"k{member.id}", {"call": number}, now, now)
    store.set_stage(member.id, number, Stage.FUNDED, now)
    store.set_amount(member.id, number, Money(Decimal("250000.5")))
    store.set_note(member.id, number, "Tajné: ask Ana", now)
    store.came_to(member.id, number, Stage.FUNDED, now)
    store.pass_on(member.id, number, 1, "Tajná škola", now)
    store.add_tip(member.id, number, 1, now)
    store.audit(member.id, "grant", "member:1", now)
    store.add_reminder(Reminder(member=member.id, call=number, before=7, asked_at=now), now)
    for taken in (False, True):
        cover = store.ask_cover(
            member.id, Handing.AWAY, now.date(), OwnRhythm.KEEP, f"{member.id}{taken}", now, now
        )
        if taken:
            store.accept_cover(cover.id, member.id, now)
            store.add_told_for(cover.id, [number], now)
        else:
            store.end_cover(cover.id, "ended", now)
    store.set_region_needs(NutsCode(f"DE{member.id}"), {NeedId("ai"): 1}, member.id, now)
    store.save_manners(member.id, GroupManners(topics=TopicsBy.NEED))
    store.keep_topic(member.id, "need:ai", 7, "Künstliche Intelligenz", now)
    store.keep_card(member.id, number, 8, 7, now)
    store.renew_address(member.id, now)
    audience = store.save_audience(
        Audience(id=AudienceId(0), name=f"Technology {member.id}", chair=member.id), now
    )
    store.set_belonging(audience.id, member.id, Belonging.MEMBER, now)
    store.pass_to(audience.id, member.id, number, 1, now)
    store.save_event(
        Event(
            id=EventId(0),
            title="Forum",
            kind=EventKind.FORUM,
            starts_at=now,
            audience=audience.id,
            added_by=member.id,
        ),
        now,
    )
    table = store.add_roundtable(
        Roundtable(
            id=RoundtableId(0),
            title="Skills",
            host=member.id,
            starts_at=now,
            registration_closes_at=now,
            release_at=now,
            call=number,
        ),
        now,
    )
    (entry,) = store.save_registrations([came(table, member, now)])
    asked = store.save_question(
        Question(id=QuestionId(0), roundtable=table.id, words="Any allergy?")
    )
    store.answer_question(entry.id, asked.id, "Tajné nuts", now)
    store.save_name(entry.id, Named("Tajná Eva", "Jan", "Škola", ShownTo.TABLE), now)
    store.offer_cohosting(table, f"token-{member.id}", member.id, now, now)
    store.set_cohosts(table.id, (member.id,), now)
    store.set_cohosts(table.id, (), now)
    store.said_coming(entry.id, now)
    store.keep_briefed(table.id, member.id, {"when": "x"}, now)
    store.keep_calendar_entry(table.id, member.id, 1, "0:in", now)
    store.add_cohost(table.id, member.id, now)
    note = Item(
        id=ItemId(0),
        roundtable=table.id,
        kind=ItemKind.ACTION,
        words="Ask Eva",
        at=now,
        changed_at=now,
        by=member.id,
        owner=member.id,
        former=member.id,
        done_by=member.id,
    )
    store.add_item(note)
    store.save_survey(table.id, member.id, SurveyAnswer(4, words="More time"), now)
    store.tell_outcome(
        OutcomeRow(roundtable=table.id, step=OutcomeStep.CONSORTIUM, at=now, by=member.id)
    )
    store.come_to_the_door(table.id, member.id, now)
    store.add_guest(Guest(id=GuestId(0), roundtable=table.id, name="Eva", added_by=member.id), now)
    expert(store, member, table, now)
    store.set_stance(number, member, Stance.TAKEN, now)
    poll = store.add_date_poll(
        DatePoll(
            id=DatePollId(0),
            host=member.id,
            audience=PollAudience.SEATED,
            made_at=now,
            table=table.id,
            options=(now, now + DAY),
        )
    )
    store.was_asked(poll.id, [member.id], now)
    store.vote(poll.id, member.id, {0: DateAnswer.YES}, now)
    return table


def expert(store: Store, member: Member, table: Roundtable, now: datetime) -> None:
    """On the list, invited for it, and put in touch, on both sides."""
    store.add_entry(
        ExpertEntry(
            member=member.id, kind=EntryKind.OFFER, need=None, line="Tajné kurzy", since=now
        )
    )
    store.invite_expert(table.id, member.id, now)
    contact = Contact(
        asker=member.id,
        asked=member.id,
        entry=None,
        kind=EntryKind.OFFER,
        need=None,
        began_at=now,
    )
    asked = replace(
        store.draft_contact(contact, now),
        state=ContactState.AGREED,
        intro="Tajný záměr",
        asker_line="Tajná Ana",
        asked_line="Tajný Petr",
        asked_at=now,
    )
    store.save_contact(asked, now)


def came(table: Roundtable, member: Member, now: datetime) -> Registration:
    return Registration(
        id=RegistrationId(0),
        roundtable=table.id,
        who=member.id,
        group=StakeholderGroup.EDUCATION,
        state=RegistrationState.ATTENDED,
        since=now,
        party=2,
    )


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
