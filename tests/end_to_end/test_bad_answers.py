"""A source that answers nonsense fails with a reason; the others, and what is stored, stay."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest

from tests.checker.driver import Checker, ask
from tests.checker.processes import HERE, ROOT, server
from tests.checker.spoiled import KINDS
from tests.checker.stock import battery, row, telling, town

GOOD = ROOT / "tests/sources/pact_for_skills/list/page.html"
REASONS = {
    "html": "not-json",
    "truncated": "truncated",
    "cut JSON": "not-json",
    "empty": "not-json",
    "another shape": "wrong-shape",
    "rows of another shape": "incomplete",
    "a list": "wrong-shape",
    "null": "wrong-shape",
    "another encoding": "encoding",
    "another packing": "encoding",
    "not packed": "encoding",
    "deep": "not-json",
    "huge": "too-large",
    "slow": "timeout",
}


@contextmanager
def two_sources(it: Checker) -> Iterator[str]:
    """The portal, which will be spoiled, and a page that stays good; the spoiler's address."""
    with server(HERE / "spoiled.py", "--good", GOOD) as spoiler:
        it.config.write_text(
            f'[sources]\nonly = ["eu_portal", "pact_for_skills"]\n[members]\nkeepers = [900]\n'
            f'[sources.eu_portal]\nurl = "{it.portal}"\nevery = "30 min"\n'
            f'[sources.pact_for_skills]\nurl = "{spoiler}"\nevery = "30 min"\n'
        )
        yield spoiler


def spoil(it: Checker, spoiler: str, kind: str) -> None:
    it.config.write_text(it.config.read_text().replace(it.portal, spoiler))
    ask(f"{spoiler}/_control", {"spoil": kind})


def test_every_kind_of_nonsense_has_a_reason() -> None:
    assert set(REASONS) == {*KINDS, "huge", "slow"}


@pytest.mark.parametrize(
    "kinds",
    [
        pytest.param([k for k in REASONS if k != "slow"], id="at once"),
        pytest.param(["slow"], id="slow", marks=pytest.mark.soak),
    ],
)
def test_a_spoiled_answer_fails_one_source_alone(it: Checker, kinds: list[str]) -> None:
    it.put(battery("Douai"))
    with two_sources(it) as spoiler:
        first = {r["source"]: r for r in it.json("poll", now=it.now)}
        assert first["eu_portal"]["ok"]
        assert first["pact_for_skills"]["fetched"] > 0
        stored = it.json("calls", now=it.now)
        for kind in kinds:
            spoil(it, spoiler, kind)
            it.go(timedelta(hours=3))
            done = it.command("poll", "--json", now=it.now, code=1)
            told = {r["source"]: r for r in it.parsed(done)}
            assert not told["eu_portal"]["ok"], kind
            assert REASONS[kind] in told["eu_portal"]["error"], kind
            assert told["pact_for_skills"]["ok"], kind
            (line,) = done.stderr.strip().splitlines()
            assert line.startswith("Error: eu_portal: "), kind
        assert [c["id"] for c in it.json("calls", now=it.now)] == [c["id"] for c in stored]


def test_keepers_are_told_of_a_spoiled_source_once_and_the_bot_goes_on(it: Checker) -> None:
    keeper, anna = town(it, row(900, needs=["just-transition"]), row(101))
    it.put(battery("Douai"))
    with two_sources(it) as spoiler:
        it.tick("2026-03-03T10:00:00+01:00")
        assert telling(anna.sent(), "Douai")
        mark = it.accepted()
        for kind in ("another shape", "truncated", "html"):
            spoil(it, spoiler, kind)
            it.tick(timedelta(hours=4))
        assert len(keeper.sent(mark)) == 1
        assert anna.sent(mark) == []
        sources = {s["id"]: s for s in it.json("sources", now=it.now)}
        assert sources["eu_portal"]["failure"] == "not-json"
        assert not sources["eu_portal"]["ok"]
        assert sources["pact_for_skills"]["ok"]
        assert anna.asks("/help"), "members are answered all the while"
