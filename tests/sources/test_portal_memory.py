"""What was read before is not read again, and comes out as if it were."""

from __future__ import annotations

import copy
import json
import pathlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from model import Call
from sources import Quarantined, _portal_memory
from sources._portal_memory import row
from sources._portal_record import Reader

SAVED = json.loads((pathlib.Path(__file__).parent / "eu_portal/records/page.json").read_text())
COVE: dict[str, Any] = SAVED["results"][0]
FETCHED = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def nothing_known() -> Iterator[None]:
    _portal_memory._known.clear()
    yield
    _portal_memory._known.clear()


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The keys of the records that were really read."""
    keys: list[str] = []
    really = Reader.read

    def reading(self: Reader) -> Call | Quarantined:
        keys.append(self.key)
        return really(self)

    monkeypatch.setattr(Reader, "read", reading)
    return keys


def test_an_equal_record_is_read_once(read: list[str]) -> None:
    first = row(COVE, FETCHED, "open", 0)
    again = row(json.loads(json.dumps(COVE)), FETCHED + timedelta(hours=6), "open", 0)
    assert first == again == Reader(COVE, FETCHED).row("open", 0)
    assert read == [COVE["reference"]] * 2  # the second is the line above's own


def test_a_record_that_changed_is_read_anew(read: list[str]) -> None:
    row(COVE, FETCHED, "open", 0)
    other = copy.deepcopy(COVE)
    other["metadata"]["deadlineDate"] = ["2026-09-01T00:00:00.000+0000"]
    found = row(other, FETCHED, "open", 0).found
    assert isinstance(found, Call)
    assert found.cut_offs[0].at.date().isoformat() == "2026-09-01"
    assert len(read) == 2


def test_a_remembered_row_belongs_to_the_question_asked_now() -> None:
    row(COVE, FETCHED, "forthcoming", 0)
    found = row(COVE, FETCHED, "open", 1)
    assert (found.query, found.reading) == ("open", 1)


def test_what_hangs_on_the_day_is_not_remembered() -> None:
    far = copy.deepcopy(COVE)
    far["metadata"]["deadlineDate"] = ["2036-06-01T00:00:00.000+0000"]
    assert isinstance(row(far, FETCHED, "open", 0).found, Quarantined)
    assert isinstance(row(far, FETCHED + timedelta(days=200), "open", 0).found, Call)


def test_it_forgets_rather_than_grow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_portal_memory, "REMEMBERED", 2)
    for number in range(5):
        row(COVE | {"reference": f"{number}TOPICSen"}, FETCHED, "open", 0)
    assert len(_portal_memory._known) <= 2
