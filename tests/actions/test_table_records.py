"""A roundtable's log and export: roles and counts; names of who agreed, and of guests."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from python_calamine import CalamineWorkbook

from actions import exported, roundtable
from actions.forget import forget
from actions.retain import retain
from actions.table_log import log_csv, log_facts
from messages.records import Role
from model import (
    Guest,
    GuestId,
    Language,
    Registration,
    RegistrationId,
    RegistrationState,
    Roundtable,
    StakeholderGroup,
)
from tests.actions.world import World, a_call

EN = Language("en")


@pytest.fixture
def table(world: World) -> Roundtable:
    """Anna and a guest have seats; the keeper (chat 99) has called nothing off yet."""
    world.found(a_call("7"))
    host = replace(world.joins(50), facilitator=True)
    world.a.store.save_member(host)
    starts = world.now + timedelta(days=20)
    opened = roundtable.host(
        world.a, host, 2, starts, {StakeholderGroup.INDUSTRY: 4}, 0, world.now, title="=Skills"
    )
    anna = world.joins(1, organisation="Secret Works")
    roundtable.sign_up(world.a, anna, opened.id, StakeholderGroup.INDUSTRY, world.now)
    guest = world.a.store.add_guest(
        Guest(id=GuestId(0), roundtable=opened.id, name="=Eva", country="DE"), world.now
    )
    world.a.store.save_registrations(
        [
            Registration(
                id=RegistrationId(0),
                roundtable=opened.id,
                who=guest.id,
                group=StakeholderGroup.EDUCATION,
                state=RegistrationState.ATTENDED,
                since=world.now,
            )
        ]
    )
    return opened


def export(world: World, table: Roundtable, kind: str) -> bytes:
    return exported(world.a, "roundtable", table.id, kind, world.now)


def test_all_that_is_known_of_each_seat(world: World, table: Roundtable) -> None:
    anna, eva = json.loads(export(world, table, "json"))
    assert list(anna)[:9] == [
        "roundtable", "title", "starts_at", "registration", "group", "party", "state", "seat",
        "since",
    ], "as it was before"  # fmt: skip
    assert (anna["kind"], anna["country"], anna["guest"]) == ("seat", "CZ", False)
    assert (anna["attended"], anna["name"], anna["organisation"]) == ("", "", "")
    assert (eva["country"], eva["guest"], eva["attended"], eva["name"]) == (
        "DE",
        True,
        True,
        "=Eva",
    )


def test_a_table_for_spreadsheets(world: World, table: Roundtable) -> None:
    text = export(world, table, "csv").decode("utf-8-sig")
    _, eva = csv.DictReader(io.StringIO(text, newline=""))
    assert (eva["title"], eva["name"], eva["group"]) == ("'=Skills", "'=Eva", "education")
    assert "Secret" not in text


def test_a_workbook_with_the_log(world: World, table: Roundtable) -> None:
    read = CalamineWorkbook.from_filelike(io.BytesIO(export(world, table, "xlsx")))
    assert read.sheet_names == [
        "Roundtable", "Who signed up", "Decisions and actions", "Results", "Log",
    ]  # fmt: skip
    about, seats, *_, log = (read.get_sheet_by_name(n).to_python() for n in read.sheet_names)
    assert about[0] == ["Title", "=Skills"]
    assert isinstance(about[1][1], datetime)
    assert [row[1] for row in seats[1:]] == ["Industry", "Education and training"]
    assert seats[2][9] == "=Eva"
    assert log[1][1:] == ["the host", "opened", "open"]


def test_members_and_calls_come_out_as_workbooks(world: World, table: Roundtable) -> None:
    for what, head in (("calls", "id"), ("members", "chat_id")):
        body = exported(world.a, what, None, "xlsx", world.now)
        (name,) = CalamineWorkbook.from_filelike(io.BytesIO(body)).sheet_names
        rows = CalamineWorkbook.from_filelike(io.BytesIO(body)).get_sheet_by_name(name).to_python()
        assert rows[0][0] == head
        assert len(rows) > 1
    with pytest.raises(ValueError, match="cannot be exported as xlsx"):
        exported(world.a, "feedback", None, "xlsx", world.now)


def test_who_did_what_by_role(world: World, table: Roundtable) -> None:
    store, keeper, other = world.a.store, world.joins(99), world.joins(3)
    cohost = world.joins(4)
    store.add_cohost(table.id, cohost.id, world.now)
    for who, act in ((keeper, "seats"), (cohost, "move"), (other, "join")):
        store.audit(who.id, act, f"roundtable {table.id}: member {who.id}", world.now)
    facts = log_facts(world.a, table, keeper, 0)
    assert [(line.role, line.act) for line in facts.lines] == [
        (Role.MEMBER, "join"), (Role.COHOST, "move"), (Role.KEEPER, "seats"), (Role.HOST, "open"),
    ]  # fmt: skip
    assert facts.lines[0].country == "CZ"
    assert facts.total == 4
    assert {line.detail for line in facts.lines} == {""}, "no member's number"
    forget(world.a, other, world.now)
    assert log_facts(world.a, table, keeper, 0).lines[0].role is Role.NOBODY
    rows = list(csv.reader(io.StringIO(log_csv(world.a, table, EN).decode("utf-8-sig"))))
    assert rows[0] == ["at", "who", "what", "act", "detail"]
    assert [row[3] for row in rows[1:]] == ["open", "seats", "move", "join"]


def test_guests_go_a_year_after_the_table(world: World, table: Roundtable) -> None:
    world.now = table.starts_at + timedelta(days=360)
    retain(world.a, world.now)
    assert [guest.name for guest in world.a.store.guests(table.id)] == ["=Eva"]
    world.now += timedelta(days=7)
    retain(world.a, world.now)
    assert world.a.store.guests(table.id) == []
    assert b"Eva" not in export(world, table, "json")
    places = world.a.store.places(0, 9)
    assert {(p.country, p.state, p.guest) for p in places} >= {("DE", "attended", True)}
