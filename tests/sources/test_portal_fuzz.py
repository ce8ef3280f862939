"""Portal pages that were mangled end in calls, quarantine or ``Broken``, and in nothing else."""

from __future__ import annotations

import copy
import json
import pathlib
from datetime import UTC, datetime
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from model import Call
from sources import Broken, Note, Page, Quarantined, Request, all_sources

PORTAL = all_sources()["eu_portal"]  # type: ignore[index]
SAVED = json.loads((pathlib.Path(__file__).parent / "eu_portal/records/page.json").read_text())
FETCHED = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
FIELDS = sorted({key for record in SAVED["results"] for key in record.get("metadata", {})})
TOP = sorted({key for record in SAVED["results"] for key in record})
LEAF = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(alphabet=st.characters(), max_size=30)
    | st.sampled_from(
        [
            *("\ud800", "\x00<p>", "<![CDATA[", "[", "{}", "[[[", "9999-12-31T23:59:59.999+0000"),
            *("0001-01-01T00:00:00.000+1400", "2026-02-30", "1e999", "NaN", "-5", "https://["),
            *('{"budgetTopicActionMap": {"1": [{"action": "I3-2026-INV1 - x"}]}}', '["a", 1]'),
        ]
    )
)
VALUE = st.recursive(
    LEAF, lambda v: st.lists(v, max_size=3) | st.dictionaries(st.text(max_size=5), v, max_size=2)
)
CHANGE = st.tuples(
    st.integers(0, len(SAVED["results"]) - 1),
    st.booleans(),
    st.sampled_from(FIELDS + TOP),
    VALUE,
)


def outcome(body: bytes, kind: str = "application/json") -> list[object]:
    page = Page("https://publisher.example/", body, kind, PORTAL.start[0], FETCHED)
    try:
        found = list(PORTAL.parse(page))
        return list(PORTAL.settle([f for f in found if not isinstance(f, Request)], 2))
    except Broken:
        return []


def storable(found: list[object]) -> None:
    for item in found:
        assert isinstance(item, Call | Quarantined | Note)
        if isinstance(item, Call):
            repr(item).encode()  # no lone surrogates
            assert "\x00" not in item.title + item.text + item.who
            assert item.url.startswith("https://")
            assert item.fingerprint


@settings(max_examples=60, deadline=None)
@given(st.lists(CHANGE, min_size=1, max_size=12))
def test_mangled_fields(changes: list[tuple[int, bool, str, Any]]) -> None:
    mangled = copy.deepcopy(SAVED)
    for place, inside, key, value in changes:
        record = mangled["results"][place]
        (record.get("metadata") or record if inside else record)[key] = value
        if not isinstance(record.get("metadata", {}), dict):
            del record["metadata"]
    storable(outcome(json.dumps(mangled).encode()))


@settings(max_examples=100, deadline=None)
@given(VALUE)
def test_json_of_another_shape(value: object) -> None:
    storable(outcome(json.dumps(value).encode()))
    storable(outcome(json.dumps({"totalResults": 3, "results": value}).encode()))
    storable(outcome(json.dumps({"totalResults": value, "results": []}).encode()))


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 40_000), st.binary(max_size=8))
def test_damaged_bytes(place: int, junk: bytes) -> None:
    body = json.dumps(SAVED, ensure_ascii=False).encode()
    storable(outcome(body[:place] + junk + body[place + len(junk) :]))
    storable(outcome(body[:place]))


def test_deep_nesting_is_refused() -> None:
    assert outcome(b"[" * 200_000) == []
    deep = copy.deepcopy(SAVED)
    deep["results"][0]["metadata"]["budgetOverview"] = ["[" * 100_000]
    storable(outcome(json.dumps(deep).encode()))
