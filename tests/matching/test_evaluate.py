"""The measure itself, and the figures below which no change may bring the tags."""

from __future__ import annotations

import hashlib
import json
import pathlib

import pytest

from matching import Report, Tagger, evaluate

ROWS = [
    {"title": "Hydrogen valleys", "language": "en", "must": {"hydrogen-mobility": 2}, "may": []},
    {"title": "Cybersecurity", "language": "en", "must": ["social-inclusion"], "may": []},
    {"title": "Upskilling", "language": "en", "must": {}, "may": ["upskilling-reskilling"]},
    {"title": "Apprenticeships", "language": "en", "must": {}, "may": []},
    {"title": "Kirchturm", "language": "de", "must": {}, "may": []},
]


def test_hits_misses_false_alarms_and_what_counts_neither_way(tagger: Tagger) -> None:
    rows = [*ROWS, {"title": "Formation", "language": "fr"}]
    report = evaluate(rows, tagger)
    found = report.needs
    assert found["hydrogen-mobility"] == {"precision": 1, "recall": 1, "f1": 1, "labels": 1}
    assert found["social-inclusion"] == {"precision": 0, "recall": 0, "f1": 0, "labels": 1}
    assert found["cybersecurity"] == {"precision": 0, "recall": 0, "f1": 0, "labels": 0}
    assert "upskilling-reskilling" not in found
    assert (report.calls, report.label_free) == (6, 3)
    assert report.label_free_wrong == pytest.approx(1 / 3, abs=1e-4)
    assert set(report.languages) == {"en", "de", "fr"}
    assert report.recall == 0.5
    assert report.confused == {"social-inclusion": {"cybersecurity": 1}}
    # of valleys and hydrogen, cybersecurity and apprenticeships people gave hydrogen alone
    assert report.right == {"0.6": {"tags": 4, "share": 0.25}}


def test_nothing_to_measure(tagger: Tagger) -> None:
    report = evaluate([], tagger)
    assert (report.calls, report.precision, report.recall, report.f1) == (0, 0, 0, 0)
    assert report.label_free_wrong == 0


def read(path: pathlib.Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def half(rows: list[dict[str, object]], odd: int) -> list[dict[str, object]]:
    """The half to learn from (even) or to check with (odd), by the first byte of a hash."""
    return [r for r in rows if hashlib.sha256(str(r["id"]).encode()).digest()[0] % 2 == odd]


@pytest.mark.recorded
@pytest.mark.parametrize(
    ("file", "odd", "f1", "precision", "wrong"),
    [("dev.jsonl", 0, 0.91, 0.94, 0.05), ("dev.jsonl", 1, 0.81, 0.85, 0.11)],
)
def test_tags_agree_with_those_people_gave(
    tagger: Tagger,
    shared: pathlib.Path,
    file: str,
    odd: int,
    f1: float,
    precision: float,
    wrong: float,
) -> None:
    report: Report = evaluate(half(read(shared / "data/labels" / file), odd), tagger)
    assert report.f1 >= f1
    assert report.precision >= precision
    assert report.label_free_wrong <= wrong


@pytest.mark.recorded
def test_tags_of_translated_calls_agree(tagger: Tagger, shared: pathlib.Path) -> None:
    report = evaluate(read(shared / "data/labels/dev_translated.jsonl"), tagger)
    assert report.f1 >= 0.86
