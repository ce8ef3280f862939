"""The sample calls: valid, paged as the portal pages, and changing when the sources are polled."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import httpx
import pytest
from telegram import Bot

from demo import Demo
from demo._samples import Samples

Play = Callable[..., None]
DAY_ONE = datetime(2026, 3, 16, 7, 30, tzinfo=UTC)
LIVE = {"bool": {"must": [{"terms": {"status": ["31094501", "31094502"]}}]}}
BY_IDENTIFIER = {"field": "identifier", "order": "ASC"}


def parts(**said: object) -> dict[str, tuple[str, str, str]]:
    return {k: ("blob", json.dumps(v), "application/json") for k, v in said.items()}


async def ask(demo: Demo, page: int = 1, size: int = 20, **said: object) -> httpx.Response:
    async with httpx.AsyncClient(verify=False) as client:
        return await client.post(
            f"{demo.sources_url}/search-api/prod/rest/search",
            params={"apiKey": "SEDIA", "text": "***", "pageSize": size, "pageNumber": page},
            files=parts(**said),
        )


def test_every_sample_is_whole() -> None:
    samples = Samples.load()
    assert len(samples.calls) >= 40
    assert len({c["identifier"] for c in samples.calls}) == len(samples.calls)
    assert len({c["reference"] for c in samples.calls}) == len(samples.calls)
    for call in samples.calls:
        opens = date.fromisoformat(call["opens"])
        deadlines = [date.fromisoformat(d) for d in call["deadlines"]]
        assert opens < deadlines[0]
        assert deadlines == sorted(deadlines)
        assert deadlines[-1] > DAY_ONE.date()
        assert call["reference"].endswith("TOPICSen")
        assert call["programme"] in samples.programmes
        assert 80 < len(call["text"]) < 700
        record = samples.record(call, DAY_ONE)
        assert all(isinstance(v, list) for v in record["metadata"].values())
        budget = json.loads(record["metadata"]["budgetOverview"][0])
        line = budget["budgetTopicActionMap"]["1"][0]
        assert line["action"].startswith(f"{call['identifier']} ")


def test_the_states_name_calls_that_exist() -> None:
    samples = Samples.load()
    known = {c["identifier"] for c in samples.calls}
    sizes = [len(samples.current(DAY_ONE))]
    for state in samples.states:
        assert set(state["new"]) | set(state["changed"]) <= known
        before = {c["identifier"]: c for c in samples.current(DAY_ONE)}
        assert samples.next_state()
        now = {c["identifier"]: c for c in samples.current(DAY_ONE)}
        assert set(now) - set(before) == set(state["new"])
        moved = {i for i in before if before[i] != now[i]}
        assert moved == set(state["changed"])
        sizes.append(len(now))
    assert sizes == [44, 45, 46, 47, 48]
    assert not samples.next_state()


def test_some_calls_appear_as_the_days_go_by() -> None:
    samples = Samples.load()
    before = {c["identifier"] for c in samples.current(DAY_ONE)}
    after = {c["identifier"] for c in samples.current(DAY_ONE + timedelta(days=7))}
    assert after - before == {
        "HORIZON-CL2-2026-01-TRANSFO-05",
        "HORIZON-CL2-2026-01-TRANSFO-06",
    }
    assert before < after


def test_the_search_answers_page_by_page(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        found: list[str] = []
        for page in (1, 2, 3):
            said = {"query": LIVE, "languages": ["en"], "sort": BY_IDENTIFIER}
            answer = (await ask(demo, page, **said)).json()
            assert (answer["totalResults"], answer["pageNumber"]) == (44, page)
            found += [r["metadata"]["identifier"][0] for r in answer["results"]]
        assert len(found) == 44
        assert found == sorted(found)
        assert len(set(found)) == 44
        erasmus: dict[str, Any] = {"terms": {"frameworkProgramme": ["43353764"]}}
        query = {"bool": {"must": [*LIVE["bool"]["must"], erasmus]}}
        assert (await ask(demo, query=query)).json()["totalResults"] == 11
        assert (await ask(demo, query=LIVE, languages=["de"])).json()["totalResults"] == 0

    play(script)


def test_the_search_stumbles_where_the_portal_does(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        url = f"{demo.sources_url}/search-api/prod/rest/search"
        async with httpx.AsyncClient(verify=False) as client:
            assert (await client.get(url)).status_code == 405
            plain = {"query": (None, "{}", "text/plain")}
            assert (await client.post(url, files=plain)).status_code == 500
            unread = await client.post(url, json={"query": LIVE})
            assert unread.json()["totalResults"] == 44
        wild = {"bool": {"must": [{"wildcard": {"title": "*"}}]}}
        assert (await ask(demo, query=wild)).status_code == 400

    play(script)


def test_pressing_poll_publishes_the_next_state_first(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        seen: list[int] = []

        async def on_poll() -> None:
            seen.append((await ask(demo, query=LIVE)).json()["totalResults"])

        demo.on_poll = on_poll
        demo.poll()
        assert demo.busy == "poll"
        await demo.settled()
        demo.poll()
        await demo.settled()
        assert seen == [45, 46]

    play(script)


def test_a_call_closes_as_the_clock_moves() -> None:
    call = {"opens": "2026-03-10", "deadlines": ["2026-05-26"]}
    status = [
        Samples.status(call, datetime(2026, *day, tzinfo=UTC))
        for day in ((3, 9), (3, 10), (5, 26), (5, 27))
    ]
    assert status == ["31094501", "31094502", "31094502", "31094503"]


@pytest.mark.parametrize("field", ["text", "title", "outcome"])
def test_no_markup_in_the_words(field: str) -> None:
    for call in Samples.load().calls:
        assert "<" not in call.get(field, "")
