"""From the start of the program to the first answered ``/start``: empty, and with 100,000 members.

    PYTHONPATH=. python bench/start.py [MEMBERS]

The bot runs as a process of its own (``bot.py run``) against a local Bot API server of the tests,
with a person's ``/start`` waiting there. Printed are the seconds until the answer is accepted, the
processor's time until then, and the peak memory.
"""

from __future__ import annotations

import os
import pathlib
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from statistics import median

from db import open_store
from matching import load_needs
from model import ChatKind, Language, MemberState, NutsCode, Rhythm
from tests.checker.driver import ask, server

RUNS = 5
TOKEN = "7:a-token-of-a-benchmark"
ROOT = pathlib.Path(__file__).parents[1]
out = sys.stdout.write


def fill(path: str, number: int) -> None:
    """Members as they are a while after their /start: forty through the store, then copies."""
    now = datetime.now(UTC)  # noqa: TID251 - the bot it is for follows the clock
    needs = [need.id for need in load_needs()]
    store = open_store(path)
    for n in range(len(needs)):
        member = store.add_member(n, ChatKind.PRIVATE, Language("en"), now)
        chosen = {needs[n]: 1.0, needs[(n * 7 + 1) % len(needs)]: 1.0}
        store.save_member(
            replace(
                member,
                state=MemberState.ACTIVE,
                needs=chosen,
                regions=(NutsCode("CZ08"),),
                rhythm=Rhythm.AT_ONCE if n % 5 == 0 else Rhythm.WEEKLY,
                next_digest_at=now + timedelta(days=7),
            )
        )
    store.close()
    with closing(sqlite3.connect(path)) as db, db:
        rows = db.execute("select * from members").fetchall()
        chosen_rows = db.execute("select * from member_needs").fetchall()
        holes = ",".join("?" * len(rows[0]))
        for start in range(1000, number, len(rows)):
            copies = [(start + row[0], start + row[1], *row[2:]) for row in rows]
            db.executemany(f"insert into members values ({holes})", copies)  # noqa: S608
            copied = [(start + member, *rest) for member, *rest in chosen_rows]
            db.executemany("insert into member_needs values (?, ?, ?, ?)", copied)


def start(path: str) -> tuple[float, float, float]:
    """Seconds to the answer by the wall, seconds of the processor in all, megabytes."""
    with server(ROOT / "tests/checker/botapi.py", "--port", "0") as api:
        ask(f"{api}/_control", {"order": "person", "person": 7, "name": "Anna"})
        ask(f"{api}/_control", {"order": "say", "person": 7, "text": "/start"})
        settings = {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": api, "ROUNDTABLE_DB": path}
        command = [sys.executable, "bot.py", "run", "--config", f"{path}.toml"]
        pathlib.Path(f"{path}.toml").write_text("[sources]\nonly = []\n")
        began = time.perf_counter()
        bot = subprocess.Popen(
            command,
            cwd=ROOT,
            env={**os.environ, **settings, "ROUNDTABLE_HTTP": "127.0.0.1:0"},  # noqa: TID251
            stderr=subprocess.DEVNULL,
        )
        while not any(m["method"] == "sendMessage" for m in ask(f"{api}/_log")):
            assert bot.poll() is None, "the bot ended"
            time.sleep(0.05)
        wall = time.perf_counter() - began
        bot.terminate()
        _, _, used = os.wait4(bot.pid, 0)
        bot.returncode = 0
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def measure(name: str, path: str) -> None:
    """Each run on a copy: a bot remembers which updates it has answered."""
    runs = []
    for n in range(RUNS):
        copy = f"{path}.{n}"
        if pathlib.Path(path).exists():
            shutil.copyfile(path, copy)
        runs.append(start(copy))
    wall, busy, peak = (median(r[n] for r in runs) for n in range(3))
    out(
        f"{name}: answered after {wall:.2f} s (least {min(r[0] for r in runs):.2f}),"
        f" processor {busy:.2f} s, stop included, peak memory {peak:.0f} MB\n"
    )


def main() -> None:
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    subprocess.run([sys.executable, "bot.py", "--help"], cwd=ROOT, stdout=-3, check=True)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    out(f"imports alone: processor {used.ru_utime + used.ru_stime:.2f} s\n")
    with tempfile.TemporaryDirectory() as scratch:
        measure("empty database", f"{scratch}/empty.db")
        fill(f"{scratch}/full.db", number)
        measure(f"{number} members", f"{scratch}/full.db")


if __name__ == "__main__":
    main()
