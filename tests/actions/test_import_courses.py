"""A catalogue of training courses is read with care, and taken over as a whole or not at all."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actions import BadFile
from actions._catalogue_file import read_file
from actions.import_courses import HEADINGS, TooFew, import_courses
from model import Course, CourseMode, Language, NeedId, NutsCode
from tests.actions.world import MONDAY, World, new_assistant

HEAD = "title;provider;needs;link;language;country;starts;ends;mode;price;hours;id\n"
GOOD = (
    "Batterien verstehen;VŠB Ostrava;battery-value-chain;https://example.org/1;"
    "German / Czech;CZ;12.05.2026;2026-06-30;e-learning;free;24;a1\n"
    "Retraining in twelve weeks;School;Digital skills|circular-economy;"
    "http://example.org/2?a=1&b=2;en;Slovakia;;;on-site;;1.5;a2\n"
)
A = new_assistant()


def listed(world: World, name: str = "hub") -> dict[str, Course]:
    return {one.title: one for one in world.a.store.courses_of(name).values()}


def taken(world: World, text: str | bytes, name: str = "hub", **kw: bool) -> object:
    body = text if isinstance(text, bytes) else text.encode()
    return import_courses(world.a, body, name, world.now, **kw)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1250"], ids=lambda name: str(name)
)
@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_every_encoding_and_delimiter_of_a_spreadsheet(
    world: World, encoding: str, delimiter: str
) -> None:
    text = (HEAD + GOOD).replace("Digital skills|circular-economy", "Digital skills")
    done = import_courses(world.a, text.replace(";", delimiter).encode(encoding), "hub", world.now)
    assert (done.added, done.bad, done.remarks) == (2, (), ())
    one = listed(world)["Batterien verstehen"]
    assert one.provider == "VŠB Ostrava"
    assert one.needs == (NeedId("battery-value-chain"),)
    assert one.languages == (Language("de"), Language("cs"))
    assert (one.country, one.mode, one.price) == (NutsCode("CZ"), CourseMode.ONLINE, "free")
    assert (one.starts, one.ends, one.hours) == (date(2026, 5, 12), date(2026, 6, 30), 24.0)
    assert one.seen_at == world.now


def test_json_with_a_key_or_without_says_the_same(world: World) -> None:
    rows = [
        {
            "course": "Batteries",
            "provider": "VŠB",
            "needs": ["battery-value-chain", "Digital skills"],
            "link": "https://example.org/1",
            "languages": ["de", "English"],
            "hours": 24,
        }
    ]
    for number, body in enumerate((rows, {"courses": rows})):
        done = import_courses(world.a, json.dumps(body).encode(), f"hub{number}", world.now)
        assert (done.added, done.bad) == (1, ())
        one = listed(world, f"hub{number}")["Batteries"]
        assert one.needs == (NeedId("battery-value-chain"), NeedId("digital-skills"))
        assert (one.languages, one.hours) == ((Language("de"), Language("en")), 24.0)


BAD = {
    "no title": (";S;digital-skills;https://e.org", "it has no title"),
    "no provider": ("T;;digital-skills;https://e.org", "it has no provider"),
    "no link": ("T;S;digital-skills;", "it has no link"),
    "no need": ("T;S;;https://e.org", "it names no need"),
    "unknown need": (
        "T;S;digtal skils;https://e.org",
        "the nearest known one is “Digital skills”",
    ),
    "script": ("T;S;digital-skills;javascript:alert(1)", "no link that begins with http://"),
    "no host": ("T;S;digital-skills;https://", "is no link"),
    "two words": ("T;S;digital-skills;https://e.org/a b", "is no link"),
    "language": ("T;S;digital-skills;https://e.org;Klingonisch", "no language “Klingonisch”"),
    "country": ("T;S;digital-skills;https://e.org;;Atlantis", "no country “Atlantis”"),
    "date": ("T;S;digital-skills;https://e.org;;;soon", "starts: “soon” is no date"),
    "no year": ("T;S;digital-skills;https://e.org;;;12 May", "is no date such as 2026-09-03"),
    "no such day": ("T;S;digital-skills;https://e.org;;;2026-02-30", "is no date"),
    "order": ("T;S;digital-skills;https://e.org;;;2026-05-02;2026-05-01", "before it starts"),
    "mode": ("T;S;digital-skills;https://e.org;;;;;onlin", "the nearest known one is “online”"),
    "hours": ("T;S;digital-skills;https://e.org;;;;;;;many", "“many” is no number of hours"),
    "cells": ("T;S;digital-skills;https://e.org;;;;;;;;x;y", "13 cells under 12 headings"),
    "same": ("B;S;digital-skills;https://e.org;;;;;;;;a1", "it is the same as row 2"),
}


@pytest.mark.parametrize(("row", "why"), BAD.values(), ids=BAD)
def test_a_bad_row_is_named_in_one_line_and_the_good_ones_are_kept(
    world: World, row: str, why: str
) -> None:
    done = import_courses(world.a, f"{HEAD}{GOOD}\n{row}\n".encode(), "hub", world.now)
    assert done.added == 2
    ((number, said),) = done.bad
    assert number == 5, "as a spreadsheet counts, empty rows too"
    assert why in said
    assert "\n" not in said


def test_a_course_with_one_need_that_is_known_is_kept(world: World) -> None:
    row = "T;S;digital-skills, batery value chain;https://e.org\n"
    done = import_courses(world.a, f"{HEAD}{row}".encode(), "hub", world.now)
    assert (done.added, done.bad) == (1, ())
    (remark,) = done.remarks
    assert remark.startswith("row 2: no need “batery value chain”; the nearest known one is")


def test_a_title_with_a_comma_is_one_need(world: World) -> None:
    title = next(n.titles[Language("en")] for n in world.a.needs if "," in n.titles["en"])  # type: ignore[index]
    done = import_courses(world.a, f"{HEAD}T;S;{title};https://e.org\n".encode(), "hub", world.now)
    assert (done.added, done.remarks) == (1, ())


def test_the_same_list_again_renews_adds_and_retires(world: World) -> None:
    taken(world, HEAD + GOOD)
    world.now += timedelta(days=7)
    again = import_courses(world.a, (HEAD + GOOD).encode(), "hub", world.now)
    assert (again.added, again.updated, again.unchanged, again.retired) == (0, 0, 2, 0)
    assert listed(world)["Batterien verstehen"].seen_at == world.now
    text = GOOD.replace("24;a1", "30;a1").replace("a2", "a3")
    done = import_courses(world.a, (HEAD + text).encode(), "hub", world.now)
    assert (done.added, done.updated, done.unchanged, done.retired) == (1, 1, 0, 1)
    back = import_courses(world.a, (HEAD + GOOD).encode(), "hub", world.now)
    assert (back.added, back.retired) == (1, 1), "one that comes back is listed again"
    needs = [NeedId("battery-value-chain")]
    assert world.a.store.count_courses(needs, world.now.date()) == 1


def test_another_catalogue_is_left_alone(world: World) -> None:
    taken(world, HEAD + GOOD)
    taken(world, HEAD + GOOD.splitlines()[0], "other")
    assert len(listed(world)) == 2
    assert set(world.a.store.catalogues()) == {"hub", "other"}


def test_a_course_whose_row_is_bad_now_stays_as_it_was(world: World) -> None:
    taken(world, HEAD + GOOD)
    text = GOOD.replace("https://example.org/1", "broken")
    done = import_courses(world.a, (HEAD + text).encode(), "hub", world.now)
    assert (done.retired, done.kept, len(done.bad)) == (0, 1, 1)
    assert listed(world)["Batterien verstehen"].url == "https://example.org/1"


def test_a_list_cut_short_is_refused_unless_forced(world: World) -> None:
    rows = [f"Course {n};S;digital-skills;https://e.org/{n}\n" for n in range(10)]
    taken(world, HEAD + "".join(rows))
    taken(world, HEAD + "".join(rows[:5]))
    taken(world, HEAD + "".join(rows))
    with pytest.raises(TooFew, match="4 of the 10 courses"):
        taken(world, HEAD + "".join(rows[:4]))
    with pytest.raises(TooFew, match="lists no course"):
        taken(world, HEAD)
    assert len(listed(world)) == 10
    taken(world, HEAD + "".join(rows[:4]), force=True)
    assert len(listed(world)) == 4
    taken(world, HEAD, force=True)
    assert not listed(world)


def test_courses_that_ended_do_not_make_a_list_too_short(world: World) -> None:
    past = [f"Old {n};S;digital-skills;https://e.org/{n};;;;2026-01-31\n" for n in range(9)]
    taken(world, HEAD + "".join(past) + GOOD)
    done = import_courses(world.a, (HEAD + GOOD).encode(), "hub", world.now)
    assert done.retired == 9


def test_a_dry_run_changes_nothing(world: World) -> None:
    done = import_courses(world.a, (HEAD + GOOD).encode(), "hub", world.now, dry_run=True)
    assert done.added == 2
    assert not listed(world)
    assert not world.a.store.catalogues()


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"", "it is empty"),
        (b"\x00\x01\x02", "not text"),
        (b"title;provider\nx;y\n", "no column needs and no column link"),
        (b"titel;provider;needs;link\n", "no column title; the nearest one there is “titel”"),
        (b"title;title;provider;needs;link\n", "two columns say title"),
        (b'title;provider;needs;link\n"open;x\n', "it is not CSV"),
        (b"[1, 2", "it is not JSON"),
        (b'{"course": 1}', "no list of courses"),
        (b"[1, null]", "none of its 2 rows can be read; row 1: it is no object with keys"),
        (b"[" * 100_000, "it is not JSON"),
    ],
)
def test_what_is_no_catalogue_is_refused_in_a_sentence(
    world: World, body: bytes, why: str
) -> None:
    with pytest.raises(BadFile, match=re.escape(why)):
        taken(world, body)
    assert not world.a.store.catalogues()


def test_columns_nobody_reads_are_named(world: World) -> None:
    text = (HEAD + GOOD).replace("price", "prise")
    done = import_courses(world.a, text.encode(), "hub", world.now)
    assert done.remarks == ("column “prise” is not read; the nearest known one is “price”",)


CELLS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(["digital-skills", "https://e.org", "2026-05-01", "de", "CZ", '"', "online"]),
)
HEADS = st.sampled_from([HEAD, "title,provider,needs,link\n", "sep=;\r\n" + HEAD, ""])
LISTS = st.builds(
    lambda head, rows, encoding: (head + rows).encode(encoding, "replace"),
    HEADS,
    st.lists(st.lists(CELLS, max_size=13).map(";".join), max_size=6).map("\n".join),
    st.sampled_from(["utf-8", "utf-16", "cp1250", "utf-8-sig"]),
)
OBJECTS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["title", "needs", "link", "x"]), inner, max_size=4)
    ),
    max_leaves=12,
)
ANYTHING = st.one_of(
    st.binary(max_size=300),
    LISTS,
    OBJECTS.map(lambda value: json.dumps(value).encode()),
    OBJECTS.map(lambda value: json.dumps([value] * 2).encode()),
)


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ANYTHING)
def test_any_bytes_come_to_a_sentence_or_to_all_of_their_rows(body: bytes) -> None:
    """Nothing is lost: each row is a course, or is named with its number; nothing else is
    raised, and what is said is one line that any terminal can print."""
    try:
        done = import_courses(A, body, "any", MONDAY, force=True, dry_run=True)
    except BadFile as wrong:
        said = [str(wrong)]
        assert said[0].endswith(".")
    else:
        numbers = [number for number, _ in done.bad]
        assert len(set(numbers)) == len(numbers)
        assert done.unchanged == done.updated == 0
        said = [*(why for _, why in done.bad), *done.remarks]
        assert done.added + len(done.bad) == rows_of(body)
    for line in said:
        assert line.strip()
        assert "\n" not in line
        line.encode()
        assert len(line) < 400


def rows_of(body: bytes) -> int:
    """How many records the file is read as."""
    return len(read_file(body, HEADINGS, (), "courses").records)


WORDS = st.text(st.sampled_from("abcč ü0.1,|-"), max_size=9)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(WORDS, min_size=1, max_size=14), max_size=9))
def test_no_row_of_a_table_is_passed_over(rows: list[list[str]]) -> None:
    lines = [";".join(cells) for cells in rows]
    found = read_file((HEAD + "\n".join(lines)).encode(), HEADINGS, (), "courses").records
    wanted = [n for n, cells in enumerate(rows, 2) if any(cell.strip() for cell in cells)]
    assert [record.number for record in found] == wanted
