"""Exports that other programs read: tables, JSON, calendars and feeds."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import feedparser
import icalendar
import pytest

from actions import exported, roundtable
from model import CutOff, Language, NeedId, NutsCode, StakeholderGroup
from tests.actions.world import PORTAL, VET, World, a_call

EVIL = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\n=1"]


def table(body: bytes) -> list[dict[str, str]]:
    assert body.startswith(b"\xef\xbb\xbf"), "spreadsheets take it for UTF-8"
    return list(csv.DictReader(io.StringIO(body.decode("utf-8-sig"), newline="")))


def export(world: World, what: str, kind: str, number: int | None = None) -> bytes:
    return exported(world.a, what, number, kind, world.now)


def test_calls_as_csv(world: World) -> None:
    cut_offs = tuple(CutOff(datetime(2026, m, 3, 15, tzinfo=UTC)) for m in (2, 9))
    world.found(a_call("7", title='Skills; "and" more,\nžluťoučký', cut_offs=cut_offs))
    (row,) = [r for r in table(export(world, "calls", "csv")) if r["reference"].endswith("-7")]
    assert row["title"] == 'Skills; "and" more,\nžluťoučký'
    assert row["next_deadline"] == "2026-09-03T15:00:00+00:00"
    assert row["cut_offs"].split() == ["2026-02-03T15:00:00+00:00", "2026-09-03T15:00:00+00:00"]
    assert (row["status"], row["source"]) == ("open", PORTAL.id)


@pytest.mark.parametrize("title", EVIL)
def test_no_cell_is_a_formula(world: World, title: str) -> None:
    world.found(a_call("7", title=title, url="=cmd()"))
    rows = table(export(world, "calls", "csv"))
    (row,) = [r for r in rows if r["reference"].endswith("-7")]
    assert row["title"] == f"'{title}"
    assert row["url"] == "'=cmd()"
    assert not any(cell.startswith(tuple("=+-@\t\r\n")) for r in rows for cell in r.values())


def test_a_groups_negative_number_is_no_formula(world: World) -> None:
    world.joins(-100500, regions=(NutsCode("CZ08"), NutsCode("SK03")))
    (row,) = table(export(world, "members", "csv"))
    assert (row["chat_id"], row["regions"], row["needs"]) == ("-100500", "CZ08 SK03", VET)


def test_json_says_what_csv_says(world: World) -> None:
    world.found(a_call("7"), a_call("8"))
    as_json = json.loads(export(world, "calls", "json"))
    as_csv = table(export(world, "calls", "csv"))
    assert [{k: str(v) for k, v in row.items()} for row in as_json] == as_csv
    assert len(as_json) == 3


def test_closed_calls_are_left_out(world: World) -> None:
    world.found(a_call("7"), a_call("8", cut_offs=(CutOff(world.now - timedelta(days=1)),)))
    references = {row["reference"] for row in json.loads(export(world, "calls", "json"))}
    assert any(r.endswith("-7") for r in references)
    assert not any(r.endswith("-8") for r in references)


def test_the_calendar_of_calls(world: World) -> None:
    world.found(a_call("7"))
    calendar: Any = icalendar.Calendar.from_ical(export(world, "calls", "ics"))
    said = {str(e["SUMMARY"]) for e in calendar.walk("VEVENT")}
    assert any("round 7" in s for s in said)


@pytest.mark.parametrize("title", ["Skills & <b>tags</b>", "žluťoučký 😀", "]]>", "a\x0bb\x00c"])
def test_the_feed_is_good_atom(world: World, title: str) -> None:
    world.found(a_call("7", title=title))
    feed = feedparser.parse(export(world, "calls", "atom"))
    assert not feed.bozo, feed.get("bozo_exception")
    assert feed.version == "atom10"
    assert feed.feed.id
    assert feed.feed.updated_parsed
    assert len({e.id for e in feed.entries}) == len(feed.entries) == 2
    newest = next(e for e in feed.entries if e.link.endswith("/7"))
    assert newest.updated_parsed
    assert newest.author == world.a.source_title(PORTAL.id)
    assert newest.title.isprintable()


def test_the_newest_comes_first_in_the_feed(world: World) -> None:
    for key in ("7", "8", "9"):
        world.now += timedelta(hours=1)
        world.found(a_call(key))
    feed = feedparser.parse(export(world, "calls", "atom"))
    assert [e.link[-1] for e in feed.entries] == ["9", "8", "7", "0"]


def test_what_matters_most_to_a_member_comes_out(world: World) -> None:
    world.joins(7, needs={VET: 2.0, NeedId("battery"): 1.0})
    (row,) = json.loads(export(world, "members", "json"))
    assert (row["needs"], row["first"]) == (["battery", VET], [VET])


def test_members_come_out_as_they_may_come_in(world: World) -> None:
    world.joins(7, language=Language("de"), group=StakeholderGroup.EDUCATION, zone="Europe/Prague")
    (row,) = json.loads(export(world, "members", "json"))
    assert row == {
        "chat_id": 7,
        "language": "de",
        "regions": ["CZ08"],
        "needs": [VET],
        "first": [],
        "group": "education",
        "rhythm": "at-once",
        "zone": "Europe/Prague",
        "tracker": [],
    }


def seated(world: World) -> int:
    world.found(a_call("7"))
    (stored,) = world.a.store.search("round 7", world.now)[1]
    host, anna = world.joins(99), world.joins(1, organisation="=Evil Ltd")
    group = StakeholderGroup.INDUSTRY
    starts = world.now + timedelta(days=20)
    opened = roundtable.host(world.a, host, stored.id, starts, {group: 1}, 0, world.now)
    world.a.store.save_roundtable(replace(opened, place="https://meet.example/1"))
    roundtable.sign_up(world.a, anna, opened.id, group, world.now)
    return opened.id


def test_a_roundtable_as_a_table_without_names(world: World) -> None:
    number = seated(world)
    body = export(world, "roundtable", "csv", number)
    (row,) = table(body)
    assert (row["group"], row["state"], row["seat"], row["party"]) == (
        "industry",
        "seated",
        "group",
        "1",
    )
    assert b"Evil" not in body


def test_a_roundtable_as_a_calendar(world: World) -> None:
    number = seated(world)
    calendar: Any = icalendar.Calendar.from_ical(export(world, "roundtable", "ics", number))
    (event,) = calendar.walk("VEVENT")
    assert event["DTSTART"].dt == world.now + timedelta(days=20)


@pytest.mark.parametrize(
    ("what", "kind", "number", "said"),
    [
        ("members", "ics", None, "members cannot be exported as ics"),
        ("members", "atom", None, "members cannot be exported as atom"),
        ("roundtable", "json", 404, "no roundtable 404"),
        ("roundtable", "json", None, "no roundtable 0"),
    ],
)
def test_what_cannot_be_exported(
    world: World, what: str, kind: str, number: int | None, said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        export(world, what, kind, number)


def test_a_roundtable_is_no_feed(world: World) -> None:
    number = seated(world)
    with pytest.raises(ValueError, match="a roundtable cannot be exported as atom"):
        export(world, "roundtable", "atom", number)


@pytest.mark.parametrize("kind", ["csv", "json"])
def test_nobody_is_an_empty_table(world: World, kind: str) -> None:
    body = export(world, "members", kind)
    assert table(body) == [] if kind == "csv" else json.loads(body) == []
