"""The EU portal's recorded answers: every record is a call, or says why it is none."""

from __future__ import annotations

import gzip
import json
import pathlib
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from model import Call, CallKind, CallStatus, Programme
from sources import Page, Quarantined, Row, all_sources
from sources._portal_query import Question

pytestmark = pytest.mark.recorded
CAPTURES = ("2026-05-06T19-11Z", "2026-05-07T11-30Z", "2026-05-07T12-03Z")
PORTAL = all_sources()["eu_portal"]  # type: ignore[index]
FETCHED = datetime(2026, 5, 8, 6, 0, tzinfo=UTC)


def bodies(shared: pathlib.Path, capture: str) -> list[bytes]:
    folder = shared / "data/portal/raw" / capture
    return [gzip.decompress(p.read_bytes()) for p in sorted(folder.glob("page-*.json.gz"))]


def parsed(body: bytes) -> list[Row]:
    asked = Question(size=100).request()
    page = Page(asked.url, body, "application/json", asked, FETCHED)
    return [f for f in PORTAL.parse(page) if isinstance(f, Row)]


@pytest.mark.parametrize("capture", CAPTURES)
def test_every_reference_is_a_call_or_says_why_not(shared: pathlib.Path, capture: str) -> None:
    rows = [row for body in bodies(shared, capture) for row in parsed(body)]
    raw: dict[str, Any] = {
        record["reference"]: record["metadata"]
        for body in bodies(shared, capture)
        for record in json.loads(body.decode("utf-8-sig"))["results"]
    }
    found = {row.found.key: row.found for row in rows}
    assert found.keys() == raw.keys()
    assert [q for q in found.values() if isinstance(q, Quarantined)] == []
    assert {note.what for row in rows for note in row.notes} == set()
    for key, call in found.items():
        assert isinstance(call, Call)
        said = raw[key]
        assert call.reference == said["identifier"][0]
        assert len(call.cut_offs) == len(said["deadlineDate"])
        assert all(c.at.hour == 17 and c.at.tzinfo is not None for c in call.cut_offs)
        assert not call.url.endswith(".json")
        assert "<" not in call.title
        assert "\xa0" not in call.text
        assert (call.kind is CallKind.EXTERNAL) == (said["type"] == ["2"])
        assert bool(call.text) == bool(said.get("descriptionByte"))
        assert not call.text.startswith((" ", "\n"))
        assert call.published_status in (CallStatus.OPEN, CallStatus.FORTHCOMING)
        if call.programme is Programme.OTHER:
            assert said["frameworkProgramme"][0] in OTHERS
        if said.get("budgetOverview"):
            _same_money(call, json.loads(said["budgetOverview"][0]))


OTHERS = {"43251842", "43697167", "45532249", "43298203", "43252433", "42810547", "43253967"}


def _same_money(call: Call, overview: dict[str, Any]) -> None:
    """Reckoned another way: a budget of our own lines, equal ones of a group counted once."""
    own = {
        (group, json.dumps(line["budgetYearMap"], sort_keys=True))
        for group, lines in overview["budgetTopicActionMap"].items()
        for line in lines
        if line["action"].split(" ")[0] == call.reference
    }
    total = sum(Decimal(v) for _, years in own for v in json.loads(years).values())
    assert (call.budget.amount if call.budget else 0) == total


def test_the_loan_facility_is_open_though_its_first_date_is_past(shared: pathlib.Path) -> None:
    rows = [row for body in bodies(shared, CAPTURES[1]) for row in parsed(body)]
    calls = {r.found.reference: r.found for r in rows if isinstance(r.found, Call)}
    loan = calls["JTM-2026-PSLF-STANDALONE-PROJECTS"]
    assert loan.cut_offs[0].at < FETCHED
    assert loan.status(FETCHED) is CallStatus.OPEN


def test_samples_of_every_kind_are_calls(shared: pathlib.Path) -> None:
    records = [
        json.loads(p.read_text()) for p in sorted((shared / "data/portal/samples").glob("raw_*"))
    ]
    assert len(records) >= 10
    body = json.dumps({"totalResults": len(records), "results": records}).encode()
    assert all(isinstance(row.found, Call) for row in parsed(body))


def test_cascade_calls_keep_their_own_names(shared: pathlib.Path) -> None:
    """Rebuilt from abstracts: 236 cascade calls, each with the name of its own."""
    with gzip.open(shared / "data/portal/abstracts.jsonl.gz", "rt") as lines:
        thin = [json.loads(line) for line in lines]
    records = [
        {
            "reference": a["id"],
            "url": a["url"],
            "language": "en",
            "type": "8",
            "status": a["status"]["id"],
            "identifier": a["identifier"],
            "title": a["title"],
            "callTitle": a["callTitle"],
            "frameworkProgramme": [p["id"] for p in a["frameworkProgrammes"]],
            "startDate": a["startDate"],
            "deadlineDate": a["deadlineDate"],
        }
        for a in thin
        if a["kind"]["id"] == "8"
    ]
    rows = parsed(json.dumps({"totalResults": len(records), "results": records}).encode())
    calls = [r.found for r in rows if isinstance(r.found, Call)]
    assert len(calls) == len(records) == 236
    assert all(
        c.title == " ".join(r["callTitle"].split()) for c, r in zip(calls, records, strict=True)
    )
    assert len({c.reference for c in calls}) < len({c.key for c in calls})
    assert not [c.url for c in calls if "/data/" in c.url or "COMPETITIVE" in c.url]
