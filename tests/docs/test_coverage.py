"""docs/coverage.md names every source with what it was proven on, and every country."""

from __future__ import annotations

import pathlib
import re

from model import SourceId
from sources import all_sources

ROOT = pathlib.Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in TEXT.splitlines()
    if line.startswith("|") and not line.startswith("|---")
]
MEMBER_STATES = [
    "Austria",
    "Belgium",
    "Bulgaria",
    "Croatia",
    "Cyprus",
    "Czechia",
    "Denmark",
    "Estonia",
    "Finland",
    "France",
    "Germany",
    "Greece",
    "Hungary",
    "Ireland",
    "Italy",
    "Latvia",
    "Lithuania",
    "Luxembourg",
    "Malta",
    "Netherlands",
    "Poland",
    "Portugal",
    "Romania",
    "Slovakia",
    "Slovenia",
    "Spain",
    "Sweden",
]


def test_every_source_that_is_told_exists_and_is_told_once() -> None:
    told = re.findall(r"^\|(?:[^|]+\|)? `(\w+)` \|", TEXT, re.M)
    for source in all_sources():
        assert source in told, f"docs/coverage.md has no row with a cell `{source}`"
    assert sorted(told) == sorted(all_sources())


def test_what_a_source_was_proven_on_stands_in_its_column() -> None:
    for table in TEXT.split("\n\n"):
        lines = [line.strip("|").split("|") for line in table.splitlines() if line[:1] == "|"]
        if not lines or "proven" not in table:
            continue
        names = [cell.strip() for cell in lines[0]]
        for line in lines[2:]:
            row = dict(zip(names, (cell.strip() for cell in line), strict=True))
            known = all_sources().get(SourceId(row["source"].strip("`")))
            proven = known.proven.split()[0] if known else ""
            assert row["proven"] == proven, f"{row['source']}: its cell `proven` says {proven!r}"


def test_every_member_state_once_and_in_order() -> None:
    countries = [row[0] for row in ROWS if row[0] in MEMBER_STATES]
    assert countries == MEMBER_STATES
    assert len(countries) == 27


def test_a_country_has_a_source_or_says_why_not() -> None:
    for country, source, *_ in (row for row in ROWS if row[0] in MEMBER_STATES):
        assert source.startswith("`") or source in ("no page known", "not built")
        if source == "not built":
            assert f"**{country}" in TEXT
