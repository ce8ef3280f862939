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
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from statistics import median, quantiles
from typing import Any
from urllib.parse import parse_qs

import httpx

import bot  # noqa: F401 - as the bot runs: it tells the collector of rubbish to come seldom
from actions import Assistant, poll
from db import open_store
from matching import Tagger, load_needs, load_regions
from model import Call
from sources import Fetcher, Found, Page, Request, Season, Total, season_source

FOLDER = "../shared/data/portal"
NOW = datetime(2026, 6, 15, 9, tzinfo=UTC)
RUNS = 3
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
    statuses = {file.name.split("-")[0] for file in pages.iterdir()}

    async def answer(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0.001)  # a network takes its time
        number = parse_qs(request.url.query.decode())["pageNumber"][0]
        asked = request.read().decode()
        status = next(s for s in statuses if s in asked)
        return httpx.Response(200, content=(pages / f"{status}-{number}.json").read_bytes())

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
    """How much later than asked a sleeper wakes, in milliseconds; and how long the process
    itself kept the processor meanwhile, which is what the lag is where nothing else runs."""

    def __init__(self) -> None:
        self.late: list[float] = []
        self.busy: list[float] = []

    async def watch(self) -> None:
        while True:
            start, busy = time.perf_counter(), time.process_time()
            await asyncio.sleep(0.001)
            self.late.append((time.perf_counter() - start - 0.001) * 1000)
            self.busy.append((time.process_time() - busy) * 1000)


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


def whole(pages: pathlib.Path) -> dict[str, Any]:
    """Two polls on a fresh database, as the bot makes them."""
    reading = spent(lambda: [json.loads(f.read_bytes()) for f in pages.iterdir()])
    with tempfile.TemporaryDirectory() as scratch:
        a = assistant(f"{scratch}/bench.db")
        full, again = Lag(), Lag()
        first = asyncio.run(polled(a, pages, full))
        second = asyncio.run(polled(a, pages, again))
        a.store.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "full poll": (*first, full.late, full.busy),
        "unchanged": (*second, again.late, again.busy),
        "reading": reading,
        "peak": peak,
    }


def stages(pages: pathlib.Path) -> dict[str, float]:
    """What each stage costs by itself, without the event loop."""
    source = season_source()
    tagger = Tagger(load_needs())
    found: list[Found] = []
    calls: list[Call] = []
    tags: dict[str, Any] = {}

    def read() -> None:
        for file in sorted(pages.iterdir()):
            status, number = file.stem.split("-")
            context = {**source.start[0].context, "status": status, "page": int(number)}
            asked = replace(source.start[0], context=context)
            found.extend(source.parse(Page(asked.url, file.read_bytes(), "", asked, NOW)))

    def settle() -> None:
        rows = [f for f in found if not isinstance(f, Total | Request)]
        calls.extend(c for c in source.settle(rows, 9) if isinstance(c, Call))

    def tag() -> None:
        tags.update({c.key: tagger.tag_call(c) for c in calls})

    def store() -> None:
        for start in range(0, len(calls), SLICE):
            with kept.transaction():
                for call in calls[start : start + SLICE]:
                    number = kept.take_in(call, NOW).stored.id
                    kept.set_tags(number, tags[call.key], tagger.version)

    with tempfile.TemporaryDirectory() as scratch:
        kept = open_store(f"{scratch}/bench.db")
        costs = {act.__name__: spent(act) for act in (read, settle, tag, store)}
        kept.close()
    return costs | {"calls": len(calls)}


# -- telling -------------------------------------------------------------------------------


def again(what: str, pages: str) -> list[dict[str, Any]]:
    """``RUNS`` times in a process of its own, so that nothing is remembered."""
    command = [sys.executable, __file__, what, pages]
    made = [subprocess.run(command, check=True, capture_output=True).stdout for _ in range(RUNS)]
    return [json.loads(m) for m in made]


def tell(pages: str) -> None:
    runs, parts = again("--whole", pages), again("--stages", pages)
    out(f"{parts[0]['calls']} calls, medians of {RUNS} processes\n")
    reading = median(r["reading"] for r in runs)
    for name in ("full poll", "unchanged"):
        busy, wall = (median(r[name][n] for r in runs) for n in (0, 1))
        out(
            f"{name}: processor {busy:.0f} ms ({busy / reading:.0f} times reading the answers'"
            f" JSON), wall {wall:.0f} ms\n"
        )
        for n, what in ((2, "loop lag"), (3, "... of it our own processor time")):
            late = [ms for r in runs for ms in r[name][n]]
            last = quantiles(late, n=100)[98]
            out(
                f"  {what}: p50 {median(late):.1f} ms, p99 {last:.1f} ms, max {max(late):.1f} ms\n"
            )
    out(f"peak memory {median(r['peak'] for r in runs):.0f} MB\n")
    calls = parts[0].pop("calls")
    costs = {name: median(p[name] for p in parts) for name in parts[0]}
    for name, cost in costs.items():
        share = cost / sum(costs.values())
        out(f"  {name:8} {cost:6.0f} ms {share:5.0%} {cost * 1000 / calls:6.0f} us a call\n")


def main() -> None:
    if sys.argv[1:2] == ["--prepare"]:
        prepare(pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]))
    elif sys.argv[1:2] == ["--whole"]:
        out(json.dumps(whole(pathlib.Path(sys.argv[2]))))
    elif sys.argv[1:2] == ["--stages"]:
        out(json.dumps(stages(pathlib.Path(sys.argv[2]))))
    else:
        folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else FOLDER)
        if not (folder / "days.jsonl.gz").exists():
            out(f"no recorded season in {folder}: nothing measured\n")
            return
        with tempfile.TemporaryDirectory() as scratch:
            subprocess.run([sys.executable, __file__, "--prepare", folder, scratch], check=True)
            tell(scratch)


if __name__ == "__main__":
    main()
