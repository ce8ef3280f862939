"""Which copy of a reference holds, when a question is asked again, when a poll is refused."""

from __future__ import annotations

import copy
import dataclasses
import itertools
import json
import pathlib
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from model import Call, CallStatus
from sources import Broken, Found, Note, Page, Quarantined, Request, all_sources
from sources._portal_query import Question

PORTAL = all_sources()["eu_portal"]  # type: ignore[index]
SAVED = json.loads((pathlib.Path(__file__).parent / "eu_portal/records/page.json").read_text())
COVE, LOAN, STAGES = SAVED["results"][:3]
CASCADES = [r for r in SAVED["results"] if "COMPETITIVE" in r["reference"]]
LEGACY = next(r for r in SAVED["results"] if r["reference"].startswith("46277690"))
FETCHED = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def page(
    *records: Mapping[str, Any], total: int | None = None, question: Question | None = None
) -> list[Found]:
    asked = (question or Question()).request()
    reply = {"totalResults": len(records) if total is None else total, "results": records}
    return list(PORTAL.parse(Page(asked.url, json.dumps(reply).encode(), "", asked, FETCHED)))


def settled(found: list[Found], attempt: int = 2) -> list[Found]:
    return list(PORTAL.settle([f for f in found if not isinstance(f, Request)], attempt))


def calls(found: list[Found]) -> list[Call]:
    return [f for f in found if isinstance(f, Call)]


def changed(record: Mapping[str, Any], **metadata: object) -> dict[str, Any]:
    other: dict[str, Any] = copy.deepcopy(dict(record))
    other["metadata"] |= metadata
    return other


OLDER = changed(COVE, DATASOURCE=["SEDIA_PRD_CENTRICITY"], deadlineDate=["2025-03-05T00:00Z"])
OLDER["metadata"]["esDA_IngestDate"] = ["2026-01-31T23:00:00.000+0000"]


@pytest.mark.parametrize("order", list(itertools.permutations([COVE, OLDER, COVE])))
def test_of_copies_that_disagree_the_one_ingested_last_holds(order: tuple[Any, ...]) -> None:
    found = settled(page(*order, total=2))
    assert [c.cut_offs[0].at.year for c in calls(found)] == [2026]
    assert Note("references came in copies that disagree") in found


def test_ingest_times_are_compared_as_instants_and_not_as_words() -> None:
    east = changed(OLDER, esDA_IngestDate=["2026-02-01T00:34:36.000+0200"])
    assert calls(settled(page(COVE, east)))[0].cut_offs[0].at.year == 2026


def test_copies_without_ingest_times_settle_alike_in_any_order() -> None:
    one, two = changed(COVE, esDA_IngestDate=[]), changed(OLDER, esDA_IngestDate=[])
    assert calls(settled(page(one, two))) == calls(settled(page(two, one)))


def test_a_readable_copy_holds_before_one_that_is_not() -> None:
    spoilt = changed(COVE, deadlineDate=["soon"], esDA_IngestDate=["2026-03-01T00:00:00Z"])
    assert calls(settled(page(COVE, spoilt)))


def test_cascade_calls_with_one_identifier_stay_apart() -> None:
    found = calls(settled(page(*CASCADES)))
    assert len({c.reference for c in found}) == 1
    assert len({c.key for c in found}) == len(found) == 2


def test_a_legacy_record_gives_way_to_the_topic_itself() -> None:
    current = changed(LEGACY)
    current["reference"] = "46277690TOPICSen"
    found = settled(page(LEGACY, current))
    assert [c.key for c in calls(found)] == ["46277690TOPICSen"]
    assert [(f.key, f.reason) for f in found if isinstance(f, Quarantined)] == [
        (LEGACY["reference"], "superseded")
    ]


def test_trap_17_status_comes_from_the_dates() -> None:
    stale = changed(COVE, deadlineDate=["2026-02-27T00:00:00.000+0000"])
    (call,) = calls(settled(page(stale)))
    assert call.published_status is CallStatus.OPEN
    assert call.status(FETCHED) is CallStatus.CLOSED


def test_trap_04_a_date_closes_at_seventeen_in_brussels() -> None:
    (call,) = calls(settled(page(changed(COVE, deadlineDate=["2026-03-02T00:00:00.000+0000"]))))
    assert call.status(datetime(2026, 3, 2, 15, 59, tzinfo=UTC)) is CallStatus.OPEN
    assert call.status(datetime(2026, 3, 2, 16, 1, tzinfo=UTC)) is CallStatus.CLOSED


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2026-07-01T00:00:00.000+0000", 1),
        ("2026-07-01T17:00:00.000+0000", 1),
        ("2026-07-01T21:59:59.000+0000", 1),
        ("2026-07-01T22:00:00.000+0000", 2),
        ("2026-07-01T23:00:00.000+0000", 2),
    ],
)
def test_trap_04_the_day_is_that_of_brussels(said: str, day: int) -> None:
    (call,) = calls(settled(page(changed(COVE, deadlineDate=[said]))))
    assert (call.cut_offs[0].at.day, call.cut_offs[0].at.hour) == (day, 17)


def test_trap_04_an_undated_call_keeps_its_published_status_and_is_not_live_by_date() -> None:
    (call,) = calls(settled(page(changed(COVE, deadlineDate=[], startDate=[]))))
    assert call.cut_offs == ()
    assert call.status(FETCHED) is CallStatus.OPEN


@pytest.mark.parametrize(("year", "kept"), [(2035, True), (2037, False), (2099, False)])
def test_trap_17_a_deadline_over_ten_years_away_is_quarantined(year: int, kept: bool) -> None:
    found = settled(page(changed(COVE, deadlineDate=[f"{year}-01-01T00:00:00.000+0000"])))
    assert bool(calls(found)) == kept
    refused = [f.reason for f in found if isinstance(f, Quarantined)]
    assert refused == ([] if kept else ["absurd-deadline"])


def test_trap_17_an_absurd_date_beside_past_ones_is_quarantined_too() -> None:
    dates = ["2026-01-27T00:00:00.000+0000", "2049-12-31T00:00:00.000+0000"]
    found = settled(page(changed(COVE, deadlineDate=dates)))
    assert [f.reason for f in found if isinstance(f, Quarantined)] == ["absurd-deadline"]


def test_trap_18_records_without_a_key_are_quarantined_each_on_its_own() -> None:
    lost = [changed(COVE, n=[str(n)]) | {"reference": ""} for n in range(3)]
    found = settled(page(LOAN, *lost))
    refused = [f for f in found if isinstance(f, Quarantined)]
    assert len({q.key for q in refused}) == len(refused) == 3
    assert {q.reason for q in refused} == {"no-reference"}
    assert len(calls(found)) == 1


def test_trap_22_no_results_are_broken() -> None:
    with pytest.raises(Broken) as refused:
        page()
    assert refused.value.reason == "empty"
    with pytest.raises(Broken):
        page(total=40)


def test_trap_23_a_shrunk_listing_only_lacks_calls() -> None:
    """Nothing that settle gives out can close a call: it names what came, and nothing else."""
    before, after = settled(page(COVE, LOAN)), settled(page(LOAN))
    assert {c.key for c in calls(after)} < {c.key for c in calls(before)}
    assert all(isinstance(f, Call) for f in after)


def test_a_next_page_is_asked_for_until_all_rows_came() -> None:
    (after,) = (f for f in page(COVE, LOAN, total=5) if isinstance(f, Request))
    question = Question.of(after.context)
    assert (question.page, question.before) == (2, 2)
    assert "pageNumber=2" in after.url
    assert not [
        f
        for f in page(STAGES, LEGACY, LEGACY, total=5, question=question)
        if isinstance(f, Request)
    ]


def test_a_server_that_caps_the_page_size_is_read_to_its_end() -> None:
    """Pages are counted by the rows that came, not by the rows that were asked for."""
    first = page(COVE, total=2, question=Question(size=100))
    assert [f.context["before"] for f in first if isinstance(f, Request)] == [1]


def test_missing_rows_are_asked_for_again_and_then_noted() -> None:
    first = page(*[COVE] * 9, LOAN, total=10)
    (again,) = settled(first, attempt=0)
    assert isinstance(again, Request)
    assert Question.of(again.context).reading == 1
    assert Question.of(again.context).page == 1


def test_a_second_reading_without_news_is_the_last() -> None:
    rows = [changed(COVE) | {"reference": f"{n}TOPICSen"} for n in range(9)]
    both = page(*rows, rows[0], total=10)
    both += page(*rows, rows[0], total=10, question=Question(reading=1))
    found = settled(both, attempt=1)
    assert len(calls(found)) == 9
    assert Note("open: 1 of 10 rows never came") in found


def test_a_fifth_of_the_rows_missing_is_broken() -> None:
    with pytest.raises(Broken) as refused:
        settled(page(COVE, LOAN, total=10))
    assert refused.value.reason == "incomplete"


def test_copies_that_differ_are_rows_of_their_own_and_ask_for_nothing_again() -> None:
    assert not [f for f in settled(page(COVE, OLDER), attempt=0) if isinstance(f, Request)]


def test_the_question_is_what_the_portal_reads() -> None:
    asked = PORTAL.start
    assert [Question.of(r.context).status for r in asked] == ["31094502", "31094501"]
    for request in asked:
        assert request.parts is not None
        assert set(request.parts) == {"query", "languages", "sort"}
        assert request.parts["languages"] == ["en"]
        assert request.parts["sort"] == {"field": "identifier", "order": "ASC"}
        assert "pageSize=50&pageNumber=1" in request.url


def test_unknown_fields_are_told_once_a_poll_with_their_count() -> None:
    found = settled(page(changed(COVE, brandNew=["1"]), changed(LOAN, brandNew=["1"])))
    told = [f.what for f in found if isinstance(f, Note)]
    assert told == ["the portal has a field nobody has read: 'brandNew'"] * 2


def test_a_lesser_field_that_cannot_be_read_is_unknown_and_told() -> None:
    odd = changed(COVE, budgetOverview=['{"budgetTopicActionMap": 7}'], keywords=[{"a": 1}])
    found = settled(page(odd))
    (call,) = calls(found)
    assert (call.budget, call.grants_expected) == (None, None)
    assert len([f for f in found if isinstance(f, Note)]) == 2
    assert call.cut_offs == calls(settled(page(COVE)))[0].cut_offs


def test_every_field_of_a_call_survives_a_second_reading() -> None:
    once, twice = calls(settled(page(COVE))), calls(settled(page(COVE)))
    assert dataclasses.asdict(once[0]) == dataclasses.asdict(twice[0])
    assert once[0].fingerprint == twice[0].fingerprint


@pytest.mark.parametrize("newer", [2025, 2026])
def test_the_newest_copy_holds_whatever_it_says(newer: int) -> None:
    copies = [
        changed(
            COVE,
            deadlineDate=[f"{year}-09-03T00:00:00.000+0000"],
            esDA_IngestDate=[f"2026-02-0{2 if year == newer else 1}T00:00:00.000+0100"],
        )
        for year in (2025, 2026)
    ]
    assert calls(settled(page(*copies)))[0].cut_offs[0].at.year == newer
