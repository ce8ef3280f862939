"""docs/coverage.md names every source with what it was proven on, and every country."""

from __future__ import annotations

import pathlib

import pytest

from sources import Source, all_sources

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


@pytest.mark.parametrize("source", all_sources().values(), ids=lambda s: s.id)
def test_every_source_is_told_with_what_it_was_proven_on(source: Source) -> None:
    (row,) = (row for row in ROWS if f"`{source.id}`" in row)
    assert source.proven.split()[0] in row


def test_every_member_state_once_and_in_order() -> None:
    countries = [row[0] for row in ROWS if row[0] in MEMBER_STATES]
    assert countries == MEMBER_STATES
    assert len(countries) == 27


def test_a_country_has_a_source_or_says_why_not() -> None:
    for country, source, *_ in (row for row in ROWS if row[0] in MEMBER_STATES):
        assert source.startswith("`") or source in ("no page known", "not built")
        if source == "not built":
            assert f"**{country}" in TEXT
