"""How long the figures take with 100,000 members, and for how long they hold up everyone else.

    PYTHONPATH=. python bench/stats.py [FILE]

The database is built once in FILE: 100,000 members with needs in all countries, 300,000 things
said of 2,000 calls, 20,000 applications, 400 roundtables with 8,000 sign-ups. Printed are, for
all figures and for the gap radar, seconds in all; and the milliseconds for which a task beside
them had to wait for its turn: median, 99th percentile and most, alone and while somebody waits
for an answer.
"""

from __future__ import annotations

import asyncio
import gc
import json
import pathlib
import random
import sqlite3
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import closing
from datetime import timedelta
from statistics import median, quantiles

from actions import Assistant
from actions.figures import figures
from actions.gaps import radars
from bench.store import NOW, a_call
from db import open_store
from matching import Tagger, load_needs, load_regions
from model import Band, Because, StakeholderGroup, Tag

MEMBERS, CALLS, TABLES = 100_000, 2_000, 400
A_TABLE = 20
GROUPS = [group.value for group in StakeholderGroup]
draw = random.Random(5)
out = sys.stdout.write


def build(path: str) -> None:
    needs = [need.id for need in load_needs()]
    store = open_store(path)
    for start in range(0, CALLS, 500):
        with store.transaction():
            for n in range(start, start + 500):
                stored = store.take_in(a_call(n, live=n % 2 == 0, words=40), NOW).stored
                chosen = draw.sample(needs, 2)
                because = (Because("cells", "title", "r"),)
                tags = [Tag(need, 0.9, Band.STRONG, because) for need in chosen]
                store.set_tags(stored.id, tags, "v1")
    regions = [region.code for region in load_regions() if len(region.code) > 2]
    store.close()
    with closing(sqlite3.connect(path)) as db, db:
        _fill(db, needs, regions)


def _day() -> str:
    return f"{NOW - timedelta(days=draw.randrange(1000)):%Y-%m-%dT%H:%M:%S.000000+00:00}"


def _fill(db: sqlite3.Connection, needs: list[str], regions: list[str]) -> None:  # type: ignore[type-arg]
    columns = [row[1] for row in db.execute("pragma table_info(members)")]
    usual = {
        "kind": "private", "state": "active", "language": "en", "zone": "Europe/Prague",
        "programmes": "[]", "rhythm": "weekly", "digest_weekday": 0, "digest_hour": 8,
        "quiet_from": 20, "quiet_to": 8, "alert_budget": 5, "all_quiet": 0, "ladder": "[30]",
        "facilitator": 0, "setup_step": "", "awaiting": "", "articles": 1, "tips": 1,
        "questions": 1, "picture": "light",
    }  # fmt: skip
    for n in range(1, MEMBERS + 1):
        row = {
            **usual, "id": n, "chat_id": n, "joined_at": _day(), "last_active_at": _day(),
            "stakeholder_group": draw.choice([*GROUPS, None]),
            "organisation": draw.choice(["", "A company"]),
            "regions": json.dumps(draw.sample(regions, 1 + n % 2)),
        }  # fmt: skip
        db.execute(
            f"insert into members values ({','.join('?' * len(columns))})",  # noqa: S608
            [row.get(column) for column in columns],
        )
        db.executemany(
            "insert into member_needs (member, need, weight, at_once) values (?, ?, 1.0, 0)",
            [(n, need) for need in draw.sample(needs, 4)],
        )
        said = [(n, call, _day()) for call in draw.sample(range(1, CALLS + 1), 3)]
        db.executemany(
            "insert into interests (member, call, interest, at) values (?, ?, 'interested', ?)",
            said,
        )
        if n % 5 == 0:
            stage = draw.choice(["applied", "funded", "not-funded"])
            db.execute(
                "insert into tracks (member, call, stage, since, amount, currency)"
                " values (?, ?, ?, ?, ?, 'EUR')",
                [*said[0][:2], stage, _day(), "250000" if stage == "funded" else None],
            )
    for n in range(1, TABLES + 1):
        start = _day()
        db.execute(
            "insert into roundtables (id, title, starts_at, ends_at, registration_closes_at,"
            " release_at, quotas, open_seats, seconds, zone, call, state, approval, place,"
            " languages, sequence, released, created_at) values (?, 'Skills', ?, ?, ?, ?,"
            """ '[["industry",8],["education",8]]', 4, 5400, 'Europe/Prague', ?, 'held', 0, '',"""
            " '[]', 0, 1, ?)",
            [n, start, start, start, start, draw.randint(1, CALLS), start],
        )
        db.executemany(
            "insert into registrations (roundtable, member, stakeholder_group, state, since,"
            " party) values (?, ?, ?, ?, ?, 1)",
            [
                (n, member, draw.choice(GROUPS), draw.choice(["attended", "absent"]), start)
                for member in draw.sample(range(1, MEMBERS + 1), A_TABLE)
            ],
        )


async def measure(name: str, act: Callable[[], Awaitable[object]]) -> None:
    """Beside ``act`` a task asks for its turn again and again, as an answer does."""
    waits: list[float] = []
    done = asyncio.Event()

    async def ask() -> None:
        while not done.is_set():
            start = time.perf_counter()
            await asyncio.sleep(0.001)
            waits.append((time.perf_counter() - start) * 1000 - 1)

    asking = asyncio.create_task(ask())
    start = time.perf_counter()
    await act()
    took = time.perf_counter() - start
    done.set()
    await asking
    last = quantiles([*waits, *waits], n=100)[98]
    out(f"{name:34} {took:8.2f} s {median(waits):9.2f} {last:9.2f} {max(waits):9.2f}\n")


async def run(a: Assistant) -> None:
    out(f"{'':34} {'in all':>10} {'median ms':>9} {'p99':>9} {'most':>9}\n")
    for name, act in (("figures", figures), ("gap radar", radars)):
        await measure(name, lambda act=act: act(a, NOW))  # type: ignore[misc]
        with a.courtesy.answering():
            await measure(f"{name}, somebody waits", lambda act=act: act(a, NOW))  # type: ignore[misc]


def main(path: str) -> None:
    if not pathlib.Path(path).exists():
        build(path)
    needs = load_needs()
    a = Assistant(
        store=open_store(path),
        needs=needs,
        tagger=Tagger(needs),
        regions=load_regions(),
        sources={},
    )
    gc.collect()
    gc.freeze()  # as the bot does
    asyncio.run(run(a))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "bench-stats.db")
