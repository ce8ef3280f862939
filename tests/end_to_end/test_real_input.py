"""Recorded answers of the EU portal, served as the real one would; counted apart."""

from __future__ import annotations

import json
import pathlib
import re
from datetime import UTC, datetime

import pytest

from tests.checker.captures import comparison
from tests.checker.driver import Checker, ask
from tests.checker.season import expectation

MAY = datetime(2026, 5, 8, 12, tzinfo=UTC)
CAPTURES = ("2026-05-06T19-11Z", "2026-05-07T11-30Z", "2026-05-07T12-03Z")


LATER = [pytest.param(capture, marks=pytest.mark.soak) for capture in CAPTURES[1:]]


@pytest.mark.recorded
@pytest.mark.parametrize("capture", [CAPTURES[0], *LATER])
def test_every_distinct_topic_is_taken_in_once(tmp_path: pathlib.Path, capture: str) -> None:
    with Checker(tmp_path / "scratch", now=MAY, recorded=("--capture", capture)) as it:
        topics = int(re.search(r"of (\d+) topics", it.portal_says)[1])  # type: ignore[index]
        (first,) = it.poll()
        assert (first["ok"], first["new"], first["quarantined"]) == (True, topics, 0)
        (second,) = it.poll()
        assert (second["new"], second["changed"], second["unchanged"]) == (0, 0, topics)


@pytest.mark.recorded
def test_only_true_changes_are_reported_over_three_captures(
    tmp_path: pathlib.Path, shared: pathlib.Path
) -> None:
    expected = comparison(shared / "data/portal")["in_turn"]
    with Checker(tmp_path / "scratch", now=MAY, recorded=("--capture", CAPTURES[0])) as it:
        for capture in CAPTURES:
            ask(f"{it.portal}/_control", {"capture": capture})
            (told,) = it.poll()
            true = [c for c in expected[capture]["changed"] if not c["status_only"]]
            assert told["new"] == expected[capture]["new"], capture
            assert told["changed"] == len(true), f"{capture}: {true}"
            (again,) = it.poll()
            assert (again["new"], again["changed"]) == (0, 0), capture


@pytest.mark.recorded
@pytest.mark.soak
def test_a_season_loses_doubles_and_delays_nothing(
    tmp_path: pathlib.Path, shared: pathlib.Path
) -> None:
    days = ("--from", "2026-03-13", "--to", "2026-06-15")
    expected = expectation(shared / "data/portal")
    with Checker(tmp_path / "scratch") as it:
        done = it.command("replay", str(shared / "data/portal"), *days, "--seed", "7", "--json")
        told = json.loads(done.stdout)
    assert {name: told[name] for name in ("lost", "doubled", "late")} == {
        "lost": 0,
        "doubled": 0,
        "late": 0,
    }
    counted = ("days", "new", "changed", "reappeared")
    assert {name: told[name] for name in counted} == {name: expected[name] for name in counted}
    assert told["calls"] == expected["calls"]
    assert told["alerts"] > 0
    assert told["digests"] > 0
