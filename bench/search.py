"""How long a search takes among 50,000 calls, 5,000 of them not over.

    PYTHONPATH=. python bench/search.py [FILE]

Builds the database once (some minutes). Printed are, of each kind of query, milliseconds of the
whole search: median, 99th percentile and most by the wall clock, and the median of the
processor's time, which other work on the machine does not lengthen; then what understanding the
words costs alone, what a cold start costs, and the memory.
"""

from __future__ import annotations

import pathlib
import resource
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from statistics import median, quantiles

from actions import Assistant
from actions.search import Wish, prepare, search
from bench._calls_corpus import LIVE, NOW, build
from db import open_store
from matching import Tagger, load_asker, load_needs, load_regions
from messages import LANGUAGES

ROUNDS = 20
QUERIES = {
    "one word": ["training", "battery", "hydrogen", "formación", "výzkum", "μπαταρίες"],
    "two words": ["digital skills", "formation emploi", "wasserstoff ausbildung"],
    "many words": ["education and training for regions in transition", "electric vehicles grid"],
    "identifier": ["HORIZON-2026-D3", "erasmus-plus-2026", "2026 d3", "LIFE-2027"],
    "understood": [
        "battery skills czechia closing in march",
        "Batterie Sachsen bis Ende März",
        "appels erasmus qui ferment en mars",
        "výzvy ESF+ Moravskoslezsko končící v březnu",
        "szkolenia baterie do końca marca",
        "closing soon",
    ],
    "region or programme alone": ["czechia", "erasmus+"],
    "slips": ["batteires", "hdyrogen", "digitla sklils"],
    "nothing": ["zzzzqqq", "qwertz uiop"],
}


def times(act: Callable[[], object], rounds: int = ROUNDS) -> Iterator[tuple[float, float]]:
    for _ in range(rounds):
        start, busy = time.perf_counter(), time.thread_time()
        act()
        yield (time.perf_counter() - start) * 1000, (time.thread_time() - busy) * 1000


def show(name: str, taken: list[tuple[float, float]]) -> None:
    wall, busy = [w for w, _ in taken], [b for _, b in taken]
    last, own = (quantiles([*all_, *all_], n=100)[98] for all_ in (wall, busy))
    figures = " ".join(f"{one:8.2f}" for one in (median(wall), last, max(wall), median(busy), own))
    sys.stdout.write(f"{name:39} {figures}\n")


def steps(work: Iterator[None]) -> list[tuple[float, float]]:
    found = []
    start, busy = time.perf_counter(), time.thread_time()
    for _ in work:
        found.append(((time.perf_counter() - start) * 1000, (time.thread_time() - busy) * 1000))
        start, busy = time.perf_counter(), time.thread_time()
    return found


def main(path: str) -> None:
    if not pathlib.Path(path).exists():
        build(path)
    needs = load_needs()
    tagger = Tagger(needs)
    tagger.prepare(LANGUAGES)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    a = Assistant(
        store=open_store(path), needs=needs, tagger=tagger, regions=load_regions(), sources={}
    )
    sys.stdout.write(f"{'ms':39}   median      p99     most   processor      p99\n")
    show("reading names of regions, a step", steps(a.regions.prepare()))
    words = steps(prepare(a))
    show("reading calls that are not over, a step", steps(a.store.prepare_live(NOW)))
    show("reading words to ask with, a step", words)
    sys.stdout.write(f"... in all {sum(busy for _, busy in words):.0f} ms of processor\n")
    every: list[tuple[float, float]] = []
    for kind, queries in QUERIES.items():
        taken: list[tuple[float, float]] = []
        for query in queries:
            taken += times(lambda q=query: search(a, q, NOW, closed=False, limit=8))  # type: ignore[misc]
        show(kind, taken)
        every += taken
    show("all of these", every)
    for name, wish in (
        ("closed ones too", Wish(closed=True)),
        ("open only", Wish(open_only=True)),
    ):
        taken = []
        for query in ("training", "digital skills", "batterie"):
            taken += times(lambda q=query, w=wish: search(a, q, NOW, w, closed=w.closed, limit=8))  # type: ignore[misc]
        show(name, taken)
    asker, today = load_asker(a.regions), date(2026, 3, 2)
    spoken = [query for queries in QUERIES.values() for query in queries]
    show(
        "understanding alone", [t for q in spoken for t in times(lambda q=q: asker.read(q, today))]
    )  # type: ignore[misc]
    show(
        "needs meant alone",
        [t for q in spoken for t in times(lambda q=q: tagger.meant(q, LANGUAGES))],
    )  # type: ignore[misc]
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    sys.stdout.write(f"memory: {(after - before) / 1024:.0f} MB more, {LIVE} calls not over\n")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "bench-search.db")
