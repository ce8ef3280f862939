"""The EU portal over HTTP, against recorded answers served with the real service's traps."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import pathlib
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest

from sources import Broken, Fetcher, Harvest, Source, Unreachable, all_sources, client
from sources._portal_query import FORTHCOMING, OPEN, Question

pytestmark = pytest.mark.recorded
NOW = datetime(2026, 5, 8, 6, 0, tzinfo=UTC)
PORTAL = all_sources()["eu_portal"]  # type: ignore[index]
CAPTURES = {"2026-05-06T19-11Z": 542, "2026-05-07T11-30Z": 541, "2026-05-07T12-03Z": 580}


@pytest.fixture(scope="module")
def portal(shared: pathlib.Path) -> Iterator[str]:
    """The address of a replaying portal of its own process."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    tool = [sys.executable, str(shared / "tools/replay_portal.py"), "--port", str(port)]
    with subprocess.Popen(
        [*tool, "--data", str(shared / "data/portal")], stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout
        assert "topics" in server.stdout.readline()
        yield f"http://127.0.0.1:{port}"
        server.terminate()


@pytest.fixture
def steer(portal: str) -> Iterator[Callable[..., None]]:
    def order(**words: object) -> None:
        request = urllib.request.Request(f"{portal}/_control", json.dumps(words).encode())
        with urllib.request.urlopen(request) as answer:
            answer.read()

    yield order
    order(fault="", times=0)


def poll(portal: str, source: Source = PORTAL, read: float = 20) -> Harvest:
    async def run() -> Harvest:
        async with client(read=read) as web:
            fetcher = Fetcher(web, at={source.id: portal}, sleep=no_sleep)
            return await fetcher.poll(source, {}, NOW)

    return asyncio.run(run())


async def no_sleep(seconds: float) -> None:
    assert timedelta(0) < timedelta(seconds=seconds) <= timedelta(seconds=30)


def sized(size: int) -> Source:
    asked = tuple(Question(status, size=size).request() for status in (OPEN, FORTHCOMING))
    return dataclasses.replace(PORTAL, start=asked)


@pytest.mark.parametrize(
    ("capture", "size"), [*((c, 50) for c in CAPTURES), (min(CAPTURES), 13), (max(CAPTURES), 100)]
)
def test_every_topic_comes_whatever_the_page_size(
    portal: str, steer: Callable[..., None], capture: str, size: int
) -> None:
    steer(capture=capture)
    harvest = poll(portal, sized(size))
    keys = {c.key for c in harvest.calls} | {q.key for q in harvest.quarantined}
    assert len(keys) == harvest.fetched == CAPTURES[capture]
    assert harvest.warnings == ()


def test_without_our_sorting_the_missing_rows_are_read_again(portal: str) -> None:
    whole = poll(portal)
    relevance = dataclasses.replace(
        PORTAL,
        start=tuple(
            dataclasses.replace(r, parts={k: v for k, v in (r.parts or {}).items() if k != "sort"})
            for r in PORTAL.start
        ),
    )
    harvest = poll(portal, relevance)
    assert harvest.fetched > 0.95 * whole.fetched


@pytest.mark.parametrize(
    ("fault", "kind", "reason"),
    [
        ("500", Unreachable, "status"),
        ("503", Unreachable, "status"),
        ("429", Unreachable, "status"),
        ("slow", Unreachable, "timeout"),
        ("hang", Unreachable, "timeout"),
        ("reset", Unreachable, "reset"),
        ("truncate", Broken, "truncated"),
        ("html", Broken, "not-json"),
        ("empty", Broken, "empty"),
    ],
)
def test_faults_end_in_typed_reasons(
    portal: str,
    steer: Callable[..., None],
    fault: str,
    kind: type[Broken] | type[Unreachable],
    reason: str,
) -> None:
    steer(fault=fault, times=9)
    with pytest.raises(kind) as refused:
        poll(portal, read=0.3)
    assert refused.value.reason == reason


def test_a_fault_in_the_middle_keeps_nothing(portal: str, steer: Callable[..., None]) -> None:
    """The second status fails: the first one's calls are not handed over as if they were all."""
    half = dataclasses.replace(PORTAL, start=PORTAL.start[:1])
    assert poll(portal, half).fetched < poll(portal).fetched
    steer(fault="html", times=1)
    with pytest.raises(Broken):
        poll(portal)


def test_a_short_flood_answer_is_waited_out(portal: str, steer: Callable[..., None]) -> None:
    steer(capture=max(CAPTURES), fault="429", times=2)
    assert poll(portal).fetched == CAPTURES[max(CAPTURES)]
