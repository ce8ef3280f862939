"""What the sources cost: parsing each format, and polling all of them at once.

    PYTHONPATH=. python bench/publishers.py [SECONDS]

Parsing: every source's saved page of ``tests/sources``, again and again for a second, by format,
per megabyte and per 1,000 calls. Polling: all sources together against servers of this process's
own, one a source, each of which answers after SECONDS (1 by default); for a page that a list leads
to they send a saved one of that kind, and have none where none was saved. Printed are the whole
time, how politely it went (the most requests a host had at once), the event loop's lag and the
peak memory.
"""

from __future__ import annotations

import asyncio
import json
import pathlib
import resource
import ssl
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import takewhile
from statistics import median, quantiles
from urllib.parse import urlsplit

import httpx

import bot  # noqa: F401 - as the bot runs: it tells the collector of rubbish to come seldom
from actions import Assistant, PollResult, poll_due
from bench.poll import Lag
from db import open_store
from matching import Tagger, load_needs, load_regions
from model import Call, SourceId
from sources import Fetcher, Page, Request, Source, all_sources, client

ROOT = pathlib.Path(__file__).parents[1]
CASES = ROOT / "tests" / "sources"
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
KINDS = {".json": "application/json", ".xml": "application/xml", ".html": "text/html"}
out = sys.stdout.write


def saved(source: Source) -> pathlib.Path:
    """The largest good first page that is saved of a source."""
    cases = (c for c in (CASES / source.id).iterdir() if (c / "calls.json").exists())
    first = (c for c in cases if not (c / "request.json").exists())
    return max((p for c in first for p in c.glob("page.*")), key=lambda p: p.stat().st_size)


def followed(source: Source, path: str) -> bytes | None:
    """A saved page of the kind that an address of the source has: the one most like it."""
    known = {}
    for asked in (CASES / source.id).glob("*/request.json"):
        if (asked.parent / "calls.json").exists():
            url = json.loads(asked.read_text(encoding="utf-8"))["url"]
            (known[local(url)],) = asked.parent.glob("page.*")
    best = max(known, key=lambda one: alike(one, path), default="")
    return known[best].read_bytes() if alike(best, path) > 1 else None


def alike(one: str, other: str) -> int:
    """Letters with which both begin."""
    return sum(
        1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    )


def local(url: str) -> str:
    return urlsplit(url)._replace(scheme="", netloc="").geturl()


def parsing() -> None:
    formats: dict[str, list[tuple[int, int, float]]] = defaultdict(list)
    for source in all_sources().values():
        path = saved(source)
        body, start = path.read_bytes(), source.start[0]
        kind = KINDS.get(path.suffix, "application/octet-stream")
        calls, times, busy = 0, 0, time.process_time()
        while time.process_time() - busy < 0.5:
            found = list(source.parse(Page(start.url, body, kind, start, NOW)))
            rows = [f for f in found if not isinstance(f, Request)]
            calls += sum(isinstance(f, Call) for f in source.settle(rows, 9))
            calls += sum(isinstance(f, Request) and f.instead is not None for f in found)
            times += 1
        spent = time.process_time() - busy
        formats[path.suffix].append((len(body) * times, calls, spent))
    for suffix, runs in sorted(formats.items()):
        size, calls, spent = (sum(r[n] for r in runs) for n in range(3))
        out(
            f"{suffix[1:]:5} {len(runs):2} sources: {1000 * spent / (size / 1e6):6.0f} ms a"
            f" megabyte, {1000 * spent / max(1, calls) * 1000:6.0f} ms for 1,000 calls\n"
        )


class Publisher(BaseHTTPRequestHandler):
    """Answers with the source's saved pages, after a while."""

    source: Source
    page: pathlib.Path
    firsts: frozenset[str]
    wait: float
    at_once: int
    most = 0
    asked = 0
    lock: threading.Lock

    def answer(self) -> None:
        cls = type(self)
        with cls.lock:
            cls.at_once += 1
            cls.asked += 1
            cls.most = max(cls.most, cls.at_once)
        time.sleep(self.wait)
        with cls.lock:
            cls.at_once -= 1
        first = self.path in self.firsts
        body = self.page.read_bytes() if first else followed(self.source, self.path)
        self.send_response(404 if body is None else 200)
        body = body or b"not here"
        self.send_header("Content-Type", KINDS.get(self.page.suffix, "application/octet-stream"))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        self.answer()

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.answer()

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def publisher(source: Source, seconds: float) -> Iterator[tuple[str, type[Publisher]]]:
    facts = {
        "source": source,
        "page": saved(source),
        "firsts": frozenset(local(r.url) for r in source.start),
        "wait": seconds,
        "at_once": 0,
        "lock": threading.Lock(),
    }
    handler = type("Publisher", (Publisher,), facts)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}", handler
        server.shutdown()


async def polling(
    a: Assistant, at: dict[SourceId, str], trust: ssl.SSLContext
) -> tuple[Lag, list[PollResult]]:
    lag = Lag()
    async with client(trust=trust) as http:
        watch = asyncio.create_task(lag.watch())
        results = await poll_due(a, Fetcher(http, at=at), NOW)
        watch.cancel()
    return lag, results


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    parsing()
    needs, sources = load_needs(), all_sources()
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        hosts = {s.id: stack.enter_context(publisher(s, seconds)) for s in sources.values()}
        a = Assistant(
            store=open_store(f"{folder}/bench.db"),
            needs=needs,
            tagger=Tagger(needs),
            regions=load_regions(),
            sources=sources,
        )
        trust = httpx.create_ssl_context()  # before the loop, as the bot does
        began, busy = time.perf_counter(), time.process_time()
        lag, polled = asyncio.run(polling(a, {s: url for s, (url, _) in hosts.items()}, trust))
        wall, spent = time.perf_counter() - began, time.process_time() - busy
        a.store.close()
    asked = sum(h.asked for _, h in hosts.values())
    most = max(h.most for _, h in hosts.values())
    out(
        f"all {len(polled)} sources at once, each answer after {seconds:g} s: {wall:.1f} s,"
        f" processor {spent:.1f} s, {sum(p.ok for p in polled)} well, {asked} requests,"
        f" at most {most} at once a host\n"
    )
    for one in polled:
        if not one.ok:
            out(f"  {one.source}: {one.error[:120]}\n")
    late = sorted(lag.late)
    out(
        f"  loop lag: p50 {median(late):.1f} ms, p99 {quantiles(late, n=100)[98]:.1f} ms,"
        f" max {late[-1]:.1f} ms\n"
    )
    out(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB\n")


if __name__ == "__main__":
    main()
