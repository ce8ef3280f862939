"""Counts for the figures; what stays of who is forgotten; who did what to a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from db import Store
from db._kept import KeptCount
from model import (
    Aftermath,
    Band,
    Because,
    Call,
    Guest,
    GuestId,
    Interest,
    Language,
    Member,
    MemberState,
    Money,
    NeedId,
    NutsCode,
    Programme,
    Registration,
    RegistrationId,
    RegistrationState,
    Roundtable,
    RoundtableId,
    Stage,
    StakeholderGroup,
    Tag,
    Who,
)

MakeCall = Callable[..., Call]
Join = Callable[..., Member]
DAY = timedelta(days=1)
VET = NeedId("vet")


@pytest.fixture
def member(join: Join) -> Member:
    return join(1)


def tagged(store: Store, call: Call, now: datetime) -> int:
    number = store.take_in(call, now).stored.id
    because = (Because("school", "title", "r"),)
    store.set_tags(
        number,
        [Tag(VET, 0.9, Band.STRONG, because), Tag(NeedId("ai"), 0.2, Band.MAYBE, because)],
        "v1",
    )
    return number


def table_of(store: Store, host: Member, now: datetime) -> Roundtable:
    return store.add_roundtable(
        Roundtable(
            id=RoundtableId(0),
            title="Skills",
            host=host.id,
            starts_at=now,
            registration_closes_at=now,
            release_at=now,
            quotas=((StakeholderGroup.EDUCATION, 4),),
            open_seats=2,
        ),
        now,
    )


def entry(table: Roundtable, who: Who, state: RegistrationState, now: datetime) -> Registration:
    return Registration(
        id=RegistrationId(0),
        roundtable=table.id,
        who=who,
        group=StakeholderGroup.EDUCATION,
        state=state,
        since=now,
    )


def test_profiles(store: Store, join: Join, now: datetime) -> None:
    """Of a Monday in March 2026."""
    join(1, regions=(NutsCode("CZ08"), NutsCode("SK03")), group=StakeholderGroup.INDUSTRY)
    join(2, organisation="Works")
    gone = join(3, regions=(NutsCode("DE"),))
    store.set_state(gone.id, MemberState.STOPPED)
    one, two, three = store.profiles(0, 3)
    assert (one.quarter, one.group, one.country) == ("2026-Q1", "industry", "CZ")
    assert (one.regions, one.named, one.there) == ('["CZ08","SK03"]', 0, 1)
    assert (two.group, two.country, two.named) == ("", "", 1)
    assert (three.country, three.there) == ("DE", 0)
    assert [p.member for p in store.profiles(1, 2)] == [two.member]


def test_what_was_said_and_applied_for(
    store: Store, member: Member, call: MakeCall, now: datetime
) -> None:
    number = tagged(store, call(), now)
    store.set_interest(member.id, number, Interest.SAVED, now)
    store.set_interest(member.id, number, Interest.NOT_FOR_US, now)
    store.set_stage(member.id, number, Stage.PARTNERS, now)
    assert [(s.what, s.quarter, s.call) for s in store.said_of_calls(0, 9)] == [
        ("saved", "2026-Q1", number)
    ]
    assert store.applied_for(0, 9) == []
    later = now + 100 * DAY
    store.set_stage(member.id, number, Stage.FUNDED, later)
    store.set_amount(member.id, number, Money(Decimal("250000.5"), "CZK"))
    assert [(s.what, s.quarter) for s in store.applied_for(0, 9)] == [("funded", "2026-Q2")]
    assert [(g.amount, g.currency) for g in store.grants(0, 9)] == [(Decimal("250000.5"), "CZK")]
    assert store.facts_of_calls([number]) == {number: (Programme.ERASMUS_PLUS, [VET])}


def test_counts_stay_of_who_is_forgotten(
    store: Store, join: Join, call: MakeCall, now: datetime
) -> None:
    number = tagged(store, call(), now)
    for chat, amount in ((1, "100"), (2, "50.5")):
        member = join(chat, regions=(NutsCode("CZ08"),), group=StakeholderGroup.INDUSTRY)
        store.set_interest(member.id, number, Interest.INTERESTED, now)
        store.set_stage(member.id, number, Stage.FUNDED, now)
        store.set_amount(member.id, number, Money(Decimal(amount), "EUR"))
        store.forget(member.id, now + 100 * DAY)
    kept = set(store.kept_counts())
    for what in ("interested", "funded", "grant"):
        assert {one for one in kept if one.what == what} == {
            KeptCount(what, "2026-Q1", "", "", 2, 2),
            KeptCount(what, "2026-Q1", "group", "industry", 2, 2),
            KeptCount(what, "2026-Q1", "country", "CZ", 2, 2),
            KeptCount(what, "2026-Q1", "programme", "erasmus-plus", 2, 2),
            KeptCount(what, "2026-Q1", "need", VET, 2, 2),
        }
    assert KeptCount("joined", "2026-Q1", "group", "industry", 2, 2) in kept
    assert KeptCount("left", "2026-Q2", "group", "industry", 2, 2) in kept
    assert [(g.quarter, g.amount) for g in store.kept_grants()] == [("2026-Q1", Decimal("150.5"))]
    tables = [
        row[0] for row in store._db.execute("select name from pragma_table_info('kept_counts')")
    ]
    names = ["what", "quarter", "counted_by", "part", "number", "people"]
    assert tables == names, "nothing of anybody"


def test_places_at_a_table_stay_when_people_go(store: Store, join: Join, now: datetime) -> None:
    host, other = join(1), join(2, regions=(NutsCode("SK03"),))
    table = table_of(store, host, now)
    guest = store.add_guest(
        Guest(id=GuestId(0), roundtable=table.id, name="Eva", country="DE"), now
    )
    store.save_registrations(
        [
            entry(table, other.id, RegistrationState.WITHDRAWN, now),
            entry(table, other.id, RegistrationState.ATTENDED, now),
            entry(table, guest.id, RegistrationState.SEATED, now),
        ]
    )
    before = sorted(store.places(0, 9))
    assert [(p.country, p.state, p.guest, p.number) for p in before] == [
        ("DE", "seated", True, 1),
        ("SK", "attended", False, 1),
    ], "who left and came again counts once"
    store.forget(other.id, now)
    assert store.forget_guests(now, 9) == 0, "not before the table is over"
    assert store.forget_guests(now + DAY, 9) == 1
    assert store.guests(table.id) == []
    assert store.registrations(table.id) == ()
    after = sorted(store.places(0, 9))
    assert [place[:-1] for place in after] == [place[:-1] for place in before]
    assert not {who for p in after for who in p.people} & {who for p in before for who in p.people}
    assert sum(store.attendance(table.id).values()) == 1, "who only had a seat did not come"


def test_tables_and_calls(store: Store, member: Member, call: MakeCall, now: datetime) -> None:
    tagged(store, call(), now)
    table = table_of(store, member, now)
    (row,) = store.tables_for_figures(0, 9)
    assert (row.id, row.quarter, row.state, row.open_seats) == (table.id, "2026-Q1", "open", 2)
    assert (row.programme, row.not_held) == ("", False)
    store.save_aftermath(Aftermath(roundtable=table.id, not_held=True))
    assert [one.not_held for one in store.tables_for_figures(0, 9)] == [True]
    assert store.count_calls(0, 9) == [("2026-Q1", Programme.ERASMUS_PLUS, 1)]
    assert store.count_open_calls(now) == {Programme.ERASMUS_PLUS: 1}
    assert store.count_open_calls(now + 400 * DAY) == {}


def test_needs_chosen_and_stated(store: Store, join: Join, now: datetime) -> None:
    member = join(1, needs={VET: 1.0})
    join(2)
    store.set_region_needs(NutsCode("CZ08"), {VET: 1.0}, member.id, now)
    assert store.needs_chosen(0, 9) == [(member.id, VET)]
    assert store.needs_stated() == {(VET, NutsCode("CZ08"))}


def test_acts_on_a_table_and_on_no_other(store: Store, join: Join, now: datetime) -> None:
    member = join(7, regions=(NutsCode("CZ08"),), group=StakeholderGroup.INDUSTRY)
    gone = join(8)
    table, other = RoundtableId(1), RoundtableId(12)
    store.audit(member.id, "open", "roundtable 1", now)
    store.audit(gone.id, "seats", "roundtable 1: open, 4", now + DAY)
    for elsewhere in ("roundtable 12", "roundtable 12: x", "roundtable 10", "call 1", "member 1"):
        store.audit(member.id, "cancel", elsewhere, now)
    store.forget(gone.id, now)
    last, first = store.acts_on(table)
    assert (first.act, first.detail, first.chat_id) == ("open", "", 7)
    assert (first.group, first.country) == ("industry", "CZ")
    assert (last.act, last.detail, last.member, last.group) == ("seats", "open, 4", 0, "")
    assert store.count_acts_on(table) == 2
    assert store.count_acts_on(other) == 2
    assert [a.act for a in store.acts_on(table, limit=1, offset=1)] == ["open"]


def test_names_of_guests_and_nothing_that_is_not_kept(
    store: Store, member: Member, now: datetime
) -> None:
    table = table_of(store, member, now)
    guest = store.add_guest(
        Guest(id=GuestId(0), roundtable=table.id, name="Eva", organisation="Works"), now
    )
    mine, hers = store.save_registrations(
        [
            entry(table, member.id, RegistrationState.SEATED, now),
            entry(table, guest.id, RegistrationState.SEATED, now),
        ]
    )
    named = store.named_entries(table.id)
    assert (mine.id in named, named[hers.id].name) == (False, "Eva")
    assert store.countries_of_entries(table.id)[hers.id] == ""
    assert replace(guest, language=Language("en")).name == "Eva"
