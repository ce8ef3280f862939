"""The counting of seasons and captures, on states small enough to count by hand."""

from __future__ import annotations

import gzip
import json
import pathlib

import pytest

from tests.checker.captures import comparison
from tests.checker.season import expectation

OPEN, SOON = "31094502", "31094501"


def day(at: str, *grants: tuple[str, str, str, str]) -> str:
    rows = [[ref, f"ID-{ref}", status, start, end] for ref, status, start, end in grants]
    return json.dumps({"generatedAt": f"2026-04-{at}:00.000Z", "grants": rows}) + "\n"


@pytest.fixture
def folder(tmp_path: pathlib.Path) -> pathlib.Path:
    states = (
        day("01T08:00", ("a", SOON, "2026-04-02", "2026-09-01"), ("b", OPEN, "", "2026-09-01"))
        + day("02T08:00", ("never counted", OPEN, "", "2026-01-01"))
        + day("02T09:00", ("a", OPEN, "2026-04-02", "2026-09-01"), ("c", OPEN, "", "2026-09-01"))
        + day("04T08:00", ("b", OPEN, "", "2026-10-01"), ("c", OPEN, "", "2026-09-01"))
        + day("05T08:00", ("a", OPEN, "2026-04-02", "2026-09-01"), ("c", OPEN, "", "2026-09-02"))
    )
    (tmp_path / "days.jsonl.gz").write_bytes(gzip.compress(states.encode()))
    return tmp_path


def test_a_season_counted_by_hand(folder: pathlib.Path) -> None:
    found = expectation(folder)
    counted = ("days", "states", "calls", "quiet", "new", "changed", "reappeared", "status_only")
    assert [found[name] for name in counted] == [4, 5, 3, 2, 1, 2, 2, 1]
    assert found["changed_and_reappeared"] == 1
    assert expectation(folder, "2026-04-02")["quiet"] == 2, "the first day asked for is quiet"


def capture(folder: pathlib.Path, name: str, *records: dict[str, object]) -> None:
    page = folder / "raw" / name / "page-1.json.gz"
    page.parent.mkdir(parents=True)
    results = [
        {"reference": r["ref"], "metadata": {k: v for k, v in r.items() if k != "ref"}}
        for r in records
    ]
    text = json.dumps({"results": results})
    page.write_bytes(gzip.compress(text.encode("utf-8-sig")))


def record(ref: str, deadline: str, status: str = OPEN, title: str = "T") -> dict[str, object]:
    line = {"action": f"ID-{ref} - X", "budgetYearMap": {"2026": "5", "2027": "6"}}
    other = {"action": f"ID-{ref}0 - X", "budgetYearMap": {"2026": "900"}}
    overview = json.dumps({"budgetTopicActionMap": {"1": [line], "2": [other]}})
    dates = {"deadlineDate": [deadline], "startDate": ["2026-01-01T00:00:00.000+0000"]}
    head = {"ref": ref, "identifier": [f"ID-{ref}"], "title": [title], "status": [status]}
    return {**head, **dates, "budgetOverview": [overview], "esDA_IngestDate": [deadline]}


def test_captures_compared_by_hand(tmp_path: pathlib.Path) -> None:
    at = "2026-09-01T{}:00:00.000+0000".format
    capture(tmp_path, "1", record("a", at("00")), record("b", at("17")), record("c", at("00")))
    capture(tmp_path, "2", record("a", at("12"), SOON), record("d", at("00")))
    capture(
        tmp_path,
        "3",
        record("b", at("22")),
        record("c", at("00")),
        record("c", at("21"), title="U"),
    )
    found = comparison(tmp_path)
    turns = found["in_turn"]
    assert [t["new"] for t in turns.values()] == [3, 1, 0]
    assert [(c["reference"], c["status_only"]) for c in turns["2"]["changed"]] == [("a", True)]
    b, c = turns["3"]["changed"]
    assert b["deadlines"] == [["2026-09-01"], ["2026-09-02"]], "22:00 is the next day in Brussels"
    assert (c["title"], turns["3"]["copies_disagree"]) == (["T", "U"], ["c"])
    assert found["pairs"]["1 -> 2"]["only_in_older"] == ["b", "c"]
    assert "budget" not in b
