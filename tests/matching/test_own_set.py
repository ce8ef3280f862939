"""The project's own labelled calls: the figures below which no change may bring the tags."""

from __future__ import annotations

import json
import pathlib
from collections import Counter
from typing import Any

import pytest

from matching import Report, Tagger, Text, evaluate

FOLDER = pathlib.Path(__file__).parent / "own"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.jsonl"))


def read(language: str) -> list[dict[str, Any]]:
    lines = (FOLDER / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


ROWS = [row for language in LANGUAGES for row in read(language)]


@pytest.fixture(scope="module")
def report() -> Report:
    from tests.actions.world import TAGGER

    return evaluate(ROWS, TAGGER)


def test_the_set_is_large_and_even(tagger: Tagger) -> None:
    assert len(LANGUAGES) >= 22
    assert len(ROWS) >= 300
    assert len({row["id"] for row in ROWS}) == len(ROWS)
    assert all(row["language"] in LANGUAGES for row in ROWS)
    given = Counter(need for row in ROWS for need in row["must"])
    assert {need.id for need in tagger.needs} == set(given)
    assert min(given.values()) >= 4
    assert sum(not row["must"] for row in ROWS) >= 80


def test_all_languages_together(report: Report) -> None:
    assert report.f1 >= 0.80
    assert report.precision >= 0.80


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language(report: Report, language: str) -> None:
    assert report.languages[language]["f1"] >= 0.75


def test_every_tag_says_why(tagger: Tagger) -> None:
    for row in ROWS:
        for tag in tagger.tag(Text(row["title"], row["text"], row["language"])):
            assert tag.because
            for because in tag.because:
                assert because.phrase in " ".join((row["title"], row["text"]))
                assert because.rule
