"""What a poll of a season's recorded topics costs: parse, store, tag; and once more, unchanged.

    PYTHONPATH=. python bench/poll.py [FOLDER]

FOLDER (``../shared/data/portal``) holds a recorded season as ``replay`` takes it. Its topics, each
as it was listed last, are answered in the portal's own pages, without a network; the database is a
file. Processor time is what other work on the machine does not lengthen; the event loop's lag is
by the wall clock: how much later than asked a sleeper of a millisecond wakes.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import pathlib
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator
from datetime import UTC, datetime
from statistics import median, quantiles
from typing import Any
from urllib.parse import parse_qs

import httpx

from actions import Assistant, poll
from db import open_store
from matching import Tagger, load_needs, load_regions
from model import Call
from sources import Fetcher, Found, Page, Season, Total, season_source

FOLDER = "../shared/data/portal"
NOW = datetime(2026, 6, 15, 9, tzinfo=UTC)
RUNS = 5
SIZE = 50
SLICE = 20
out = sys.stdout.write


# -- the portal ----------------------------------------------------------------------------


def prepare(folder: pathlib.Path, pages: pathlib.Path) -> None:
    """Write every topic of the season into pages of answers; by a process of its own, so that
    the memory this takes is not counted."""
    season = Season(folder)
    with gzip.open(folder / "days.jsonl.gz", "rt", encoding="utf-8") as lines:
        states = sorted(map(json.loads, lines), key=lambda state: str(state["generatedAt"]))
    last = {
        row[0]: tuple(str(v or "") for v in row) for state in states for row in state["grants"]
    }
    listed: dict[str, list[Any]] = {}
    for row in last.values():
        listed.setdefault(row[2], []).append(season.record(row))  # type: ignore[arg-type]
    for status, records in listed.items():
        for start in range(0, len(records), SIZE):
            answer = {"totalResults": len(records), "results": records[start : start + SIZE]}
            name = f"{status}-{start // SIZE + 1}.json"
            (pages / name).write_text(json.dumps(answer), encoding="utf-8")


def portal(pages: pathlib.Path) -> Callable[[httpx.Request], Awaitable[httpx.Response]]:
    async def answer(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0.001)  # a network takes its time
        number = parse_qs(request.url.query.decode())["pageNumber"][0]
        body = request.read()
        status = next(f.name for f in pages.iterdir() if f.name.split("-")[0].encode() in body)
        file = pages / f"{status.split('-')[0]}-{number}.json"
        return httpx.Response(200, content=file.read_bytes(), headers={"content-type": "json"})

    return answer


async def here(host: str, port: int) -> Iterable[str]:
    return ["93.184.215.14"]


async def at_once(seconds: float) -> None:
    await asyncio.sleep(0)


# -- measuring -----------------------------------------------------------------------------


def spent(act: Callable[[], object]) -> float:
    """Milliseconds of the processor's time."""
    start = time.process_time()
    act()
    return (time.process_time() - start) * 1000


class Lag:
    """How much later than asked a sleeper wakes, in milliseconds, while a block runs."""

    def __init__(self) -> None:
        self.late: list[float] = []

    async def watch(self) -> None:
        while True:
            start = time.perf_counter()
            await asyncio.sleep(0.001)
            self.late.append((time.perf_counter() - start - 0.001) * 1000)

    def __str__(self) -> str:
        return (
            f"p50 {median(self.late):.1f} ms, p99 {quantiles(self.late, n=100)[98]:.1f} ms,"
            f" max {max(self.late):.1f} ms of {len(self.late)} samples"
        )


def assistant(path: str) -> Assistant:
    needs = load_needs()
    return Assistant(
        store=open_store(path),
        needs=needs,
        tagger=Tagger(needs),
        regions=load_regions(),
        sources={season_source().id: season_source()},
    )


async def polled(a: Assistant, pages: pathlib.Path, lag: Lag) -> tuple[float, float]:
    """Processor and wall milliseconds of one poll."""
    async with httpx.AsyncClient(transport=httpx.MockTransport(portal(pages))) as client:
        fetcher = Fetcher(client, resolver=here, sleep=at_once)
        watch = asyncio.create_task(lag.watch())
        wall, busy = time.perf_counter(), time.process_time()
        result = await poll(a, season_source(), fetcher, NOW)
        spent = (time.process_time() - busy) * 1000, (time.perf_counter() - wall) * 1000
        watch.cancel()
    assert result.ok, result.error
    return spent


def whole(pages: pathlib.Path) -> None:
    """Polls as the bot makes them, each pair on a fresh database."""
    full, again, lag, lag_again = [], [], Lag(), Lag()
    for _ in range(RUNS):
        with tempfile.TemporaryDirectory() as scratch:
            a = assistant(f"{scratch}/bench.db")
            full.append(asyncio.run(polled(a, pages, lag)))
            again.append(asyncio.run(polled(a, pages, lag_again)))
            calls = a.store.poll_of(season_source().id).count
            a.store.close()
    out(f"{calls} calls, medians of {RUNS} runs, milliseconds\n")
    for name, runs, late in (("full poll", full, lag), ("unchanged", again, lag_again)):
        out(f"{name:12} processor {median(r[0] for r in runs):7.0f}")
        out(f"   wall {median(r[1] for r in runs):7.0f}   loop lag {late}\n")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    out(f"unchanged / full: {median(r[0] for r in again) / median(r[0] for r in full):.2f}\n")
    out(f"peak memory {peak:.0f} MB\n")


def stages(pages: pathlib.Path) -> None:
    """What each stage costs by itself, without the event loop."""
    source = season_source()

    def read() -> Iterator[Found]:
        for file in sorted(pages.iterdir()):
            status, number = file.stem.split("-")
            request = source.start[0]
            context = {**request.context, "status": status, "page": int(number)}
            asked = type(request)(request.url, parts=request.parts, context=context)
            yield from source.parse(
                Page(asked.url, file.read_bytes(), "application/json", asked, NOW)
            )

    found = [f for f in read() if not isinstance(f, Total)]
    calls = [c for c in source.settle(found, 9) if isinstance(c, Call)]
    costs: dict[str, list[float]] = {}
    for _ in range(RUNS):
        tagger = Tagger(load_needs())
        tags = {}

        def tag(tagger: Tagger = tagger, tags: dict[str, Any] = tags) -> None:
            tags.update({c.key: tagger.tag_call(c) for c in calls})

        def store(tags: dict[str, Any] = tags) -> None:
            for start in range(0, len(calls), SLICE):
                with kept.transaction():
                    for call in calls[start : start + SLICE]:
                        number = kept.take_in(call, NOW).stored.id
                        kept.set_tags(number, tags[call.key], "v1")

        with tempfile.TemporaryDirectory() as scratch:
            kept = open_store(f"{scratch}/bench.db")
            for name, act in (
                ("parse", lambda: list(read())),
                ("settle", lambda: list(source.settle(found, 9))),
                ("fingerprint", lambda: [c.fingerprint for c in calls]),
                ("tag", tag),
                ("store", store),
            ):
                costs.setdefault(name, []).append(spent(act))
            kept.close()
    total = sum(median(c) for c in costs.values())
    for name, cost in costs.items():
        each = median(cost) * 1000 / len(calls)
        out(
            f"  {name:12} {median(cost):7.0f} ms {median(cost) / total:6.0%} {each:7.0f} us/call\n"
        )


def main() -> None:
    if sys.argv[1:2] == ["--prepare"]:
        prepare(pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]))
        return
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else FOLDER)
    if not (folder / "days.jsonl.gz").exists():
        out(f"no recorded season in {folder}: nothing measured\n")
        return
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run([sys.executable, __file__, "--prepare", folder, scratch], check=True)
        whole(pathlib.Path(scratch))
        stages(pathlib.Path(scratch))


if __name__ == "__main__":
    main()
