"""``import-courses`` and ``import-events``: good rows entered, bad ones named."""

from __future__ import annotations

import json

from tests.cli.conftest import Line

HEAD = "title;provider;needs;link\n"
COURSES = f"{HEAD}Cells;VŠB;digital-skills;https://e.org/1\nPacks;VŠB;batery;https://e.org/2\n"
EVENTS = "title,kind,starts,where\nForum,forum,2026-06-02,Ostrava\nFair,fair,2026-06-02,Ostrava\n"


def test_a_catalogue(line: Line) -> None:
    file = line.file("skills-hub.csv", COURSES)
    told = line.good("import-courses", file, "--dry-run")
    assert "skills-hub: 1 courses added" in told
    assert "nothing was changed" in told
    told = line.good("import-courses", file)
    assert told.startswith("skills-hub: 1 courses added, 0 updated, 0 as before, 0 retired\n")
    assert "  row 3 was left out: no need “batery”; the nearest known one is" in told
    done = line.json("import-courses", file, "--json")
    assert (done["unchanged"], done["bad"][0]["row"], done["dry_run"]) == (1, 3, False)
    assert line.json("import-courses", file, "--catalogue", "other", "--json")["added"] == 1


def test_a_list_cut_short_is_refused_and_says_how(line: Line) -> None:
    rows = "".join(f"Course {n};S;digital-skills;https://e.org/{n}\n" for n in range(9))
    line.good("import-courses", line.file("hub.csv", HEAD + rows))
    short = line.file("hub.csv", HEAD + rows.splitlines()[0])
    assert "--force" in line.fails("import-courses", short)
    assert line.json("import-courses", short, "--force", "--json")["retired"] == 8


def test_a_list_of_events(line: Line) -> None:
    file = line.file("events.csv", EVENTS)
    told = line.good("import-events", file)
    assert told.startswith("events: 1 events added, 0 updated, 0 cancelled, 0 as before\n")
    assert "  row 3 was left out: no kind of event “fair”" in told
    assert line.json("import-events", file, "--json", "--dry-run")["unchanged"] == 1


def test_nonsense_is_one_line(line: Line) -> None:
    surrogate = json.dumps([{"title": "\ud800", "needs": "x"}])
    for command in ("import-courses", "import-events"):
        for body in ("", "nonsense", b"\xff\x00\xff", b"PK\x03\x04", "[]", "{}", surrogate):
            said = line.fails(command, line.file("nonsense.csv", body))
            assert "nonsense.csv" in said
        line.misused(command, "missing.csv")


def test_what_is_left_out_of_json_can_be_printed(line: Line) -> None:
    good = {"title": "T", "provider": "S", "needs": "digital-skills", "link": "https://e.org"}
    bad = {**good, "title": "\ud83d", "link": "\ud800\n\x00"}
    file = line.file("hub.json", json.dumps([good, bad]))
    assert "row 2 was left out" in line.good("import-courses", file)
