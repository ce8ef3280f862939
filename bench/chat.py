"""How long a person waits for an answer while a digest for 100,000 members goes out.

    PYTHONPATH=. python bench/chat.py [FILE] [SECONDS]

The bot runs as a process of its own (``bot.py run``) on a database with 50,000 calls, 1,220 of
them live, and 100,000 members whose digest is due now; it is built once, in FILE, and measured on
a copy. This process plays Telegram: 50 updates a second, each from another person, a quarter each
of ``/start`` from newcomers, a card's button, a search and the set-up's preview. An update counts
from the moment at which Telegram has it to the moment at which the first answer arrives there
(of a tap: its spinner ends), and until all of it is said. Printed are percentiles in milliseconds,
without digests and while they go out, and the ratio of both. What the bot reads ahead after a
start is not measured; ``bench/start.py`` measures the first answer.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import pathlib
import random
import shutil
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from statistics import quantiles
from typing import Any
from urllib.parse import parse_qsl

import tornado.httpserver
import tornado.netutil
import tornado.web

from bench import start
from bench.store import a_call as some_call
from db import open_store
from matching import Tagger, load_needs
from model import Band, Because, CutOff, Moment, Tag

CALLS, LIVE, MEMBERS = 50_000, 1_220, 100_000
A_SECOND = 50
FIRST, APART = 1_000, 7
"""Numbers of the chats in which members act."""
CALM = 3
"""Seconds without a menu told: the bot has read ahead all that it reads after a start."""
TOKEN = "7:a-token-of-a-benchmark"
ROOT = pathlib.Path(__file__).parents[1]
DAY = timedelta(days=1)
ASKED = (
    "training for battery plants",
    "erasmus-edu-2026",
    "skills",
    "Industrie Region",
    "dukali ba",
    "transition 2027",
)
KINDS = ("/start", "card button", "search", "preview")
draw = random.Random(2)
out = sys.stdout.write


# -- the database --------------------------------------------------------------------------


def build(path: str) -> None:
    """Some minutes. Members come last: they are copies of forty (``bench/start.py``)."""
    now = datetime.now(UTC)  # noqa: TID251 - the bot it is for follows the clock
    loaded = load_needs()
    needs, version = [need.id for need in loaded], Tagger(loaded).version
    store = open_store(path)
    for first in range(0, CALLS, 500):
        with store.transaction():
            for n in range(first, first + 500):
                call = some_call(n, live=n < LIVE)
                ends = now + draw.randint(1, 300) * DAY * (1 if n < LIVE else -10)
                dates = replace(call, opens=Moment(ends - 90 * DAY), cut_offs=(CutOff(ends),))
                stored = store.take_in(dates, now - draw.randint(0, 50) * DAY).stored
                # as in the recorded portal, where 478 of 1,220 answer a need
                wanted = draw.sample(needs, 2 + n % 2) if n % 5 < 2 else ()
                because = (Because("cells", "title", "r"),)
                tags = [Tag(need, draw.random(), Band.STRONG, because) for need in wanted]
                store.set_tags(stored.id, tags, version)
    store.close()
    start.fill(path, MEMBERS)


def ready(path: str, *, due: bool) -> None:
    """Every member's digest is due now, or in a week; of those who act here in a week, too: what
    comes to them is an answer."""
    now = datetime.now(UTC)  # noqa: TID251
    version = Tagger(load_needs()).version
    at = now - timedelta(minutes=1) if due else now + 7 * DAY
    with start.closing(start.sqlite3.connect(path)) as db, db:
        # The tags are made up: to be found anew in these texts would take most of them away.
        db.execute("update calls set lexicon = ?", [version])
        db.execute("update members set quiet_from = 0, quiet_to = 0")  # at any hour of the day
        db.execute(
            "update members set digest_weekday = ?, next_digest_at = ? where chat_id % ? <> ?",
            [now.weekday(), f"{at:%Y-%m-%dT%H:%M:%S.%fZ}", APART, FIRST % APART],
        )
    pathlib.Path(f"{path}.toml").write_text("[sources]\nonly = []\n")


# -- Telegram ------------------------------------------------------------------------------


@dataclass
class Telegram:
    """Takes what the bot says and hands out what people do."""

    waiting: list[dict[str, Any]] = field(default_factory=list)
    news: asyncio.Event = field(default_factory=asyncio.Event)
    asked: dict[int, tuple[str, float]] = field(default_factory=dict)
    """By chat: what the person did there, and when."""
    first: dict[int, float] = field(default_factory=dict)
    last: dict[int, float] = field(default_factory=dict)
    queries: dict[str, int] = field(default_factory=dict)
    others: int = 0
    """Messages to people who did nothing: the digests."""
    number: int = 0
    menus: float = 0.0
    """When the last of them was told."""
    listening: asyncio.Event = field(default_factory=asyncio.Event)

    def does(self, kind: str, chat: int, what: dict[str, Any]) -> None:
        self.number += 1
        now = time.perf_counter()
        self.asked[chat] = (kind, now)
        self.waiting.append({"update_id": self.number, **what})
        self.news.set()

    async def answer(self, method: str, said: dict[str, str]) -> object:
        if method == "getUpdates":
            self.listening.set()
            return await self._updates(int(said.get("offset", 0)))
        if method.startswith("set"):
            self.menus = time.perf_counter()
        if method == "getMe":
            return {"id": 7, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
        chat = self.queries.get(said.get("callback_query_id", "")) or int(said.get("chat_id", 0))
        if chat in self.asked:
            self.last[chat] = time.perf_counter()
            self.first.setdefault(chat, self.last[chat])
        else:
            self.others += method == "sendMessage"
        if method.startswith(("send", "edit")):
            return {"message_id": 9, "date": 0, "chat": {"id": chat, "type": "private"}}
        return True

    async def _updates(self, offset: int) -> object:
        self.waiting = [u for u in self.waiting if u["update_id"] >= offset]
        if not self.waiting:
            self.news.clear()
            await asyncio.wait_for(self.news.wait(), 60)
        return self.waiting[:100]


class Method(tornado.web.RequestHandler):
    def initialize(self, telegram: Telegram) -> None:
        self.telegram = telegram

    async def post(self, method: str) -> None:
        body = self.request.body.decode(errors="replace")
        said = dict(parse_qsl(f"{self.request.query}&{body}"))
        result = await self.telegram.answer(method, said)
        self.set_header("Content-Type", "application/json")
        self.write(json.dumps({"ok": True, "result": result}))


def act(telegram: Telegram, kind: str, chat: int) -> None:
    """One person does one thing."""
    someone = {"id": chat, "is_bot": False, "first_name": "A", "language_code": "en"}
    private = {"id": chat, "type": "private", "first_name": "A"}
    message: dict[str, Any] = {"message_id": 5, "date": 0, "chat": private, "from": someone}
    if kind in ("/start", "search"):
        words = kind if kind == "/start" else draw.choice(ASKED)
        entities = [{"type": "bot_command", "offset": 0, "length": 6}] if kind == "/start" else []
        update = {"message": {**message, "text": words, "entities": entities}}
    else:
        data = f"c:{draw.randint(1, LIVE)}:save" if kind == "card button" else "set:preview:show"
        query = f"q{chat}"
        telegram.queries[query] = chat
        buttons = {"inline_keyboard": [[{"text": "⭐ Save", "callback_data": data}]]}
        sent = {**message, "text": "A card", "reply_markup": buttons}
        tap = {"id": query, "from": someone, "data": data, "chat_instance": "1", "message": sent}
        update = {"callback_query": tap}
    telegram.does(kind, chat, update)


async def drive(path: str, seconds: int) -> tuple[Telegram, float, float]:
    """The bot under 50 updates a second; what it said, and the digests a second beside that."""
    telegram = Telegram()
    pages = [(rf"/bot{TOKEN}/(\w+)", Method, {"telegram": telegram})]
    server = tornado.httpserver.HTTPServer(tornado.web.Application(pages))
    (socket,) = tornado.netutil.bind_sockets(0, "127.0.0.1")
    server.add_socket(socket)
    facts = {
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_URL": f"http://127.0.0.1:{socket.getsockname()[1]}",
        "ROUNDTABLE_DB": path,
        "ROUNDTABLE_HTTP": "127.0.0.1:0",
    }
    bot = await asyncio.create_subprocess_exec(
        *(sys.executable, "bot.py", "run", "--config", f"{path}.toml"),
        cwd=ROOT,
        env={**os.environ, **facts},  # noqa: TID251
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        await telegram.listening.wait()
        while not telegram.menus or time.perf_counter() - telegram.menus < CALM:  # noqa: ASYNC110
            await asyncio.sleep(0.5)  # it is a silence that is waited for
        began, sent, busy = time.perf_counter(), telegram.others, processor(bot.pid)
        for n in range(seconds * A_SECOND):
            late = began + n / A_SECOND - time.perf_counter()
            if late > 0:
                await asyncio.sleep(late)
            kind = KINDS[n % len(KINDS)]
            # a member of the copies' numbers, each once; a newcomer has a chat of its own
            act(telegram, kind, 10_000_000 + n if kind == "/start" else FIRST + n * APART)
        lasted = time.perf_counter() - began
        rate, used = (telegram.others - sent) / lasted, (processor(bot.pid) - busy) / lasted
        await asyncio.sleep(3)
    finally:
        bot.terminate()
        await bot.wait()
        server.stop()
    return telegram, rate, used


def processor(pid: int) -> float:
    """Seconds of the processor that a process has used."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def tell(
    telegram: Telegram, rate: float, used: float, heading: str
) -> dict[str, tuple[float, ...]]:
    found: dict[str, tuple[float, ...]] = {}
    waits: dict[str, list[tuple[float, float]]] = defaultdict(list)
    missing = 0
    for chat, (kind, at) in telegram.asked.items():
        if chat in telegram.first:
            waits[kind].append((telegram.first[chat] - at, telegram.last[chat] - at))
        else:
            missing += 1
    out(
        f"{heading}: {rate:.1f} digests a second, {missing} of {len(telegram.asked)} unanswered,"
        f" processor {100 * used:.0f} %\n"
    )
    for kind in KINDS:
        first, last = (sorted(1000 * w[n] for w in waits[kind]) for n in (0, 1))
        cuts, ends = quantiles(first, n=100), quantiles(last, n=100)
        found[kind] = (cuts[49], cuts[98], max(first), ends[49], ends[98])
        out(
            f"  {kind:12} first p50 {cuts[49]:6.1f}  p99 {cuts[98]:6.1f}  worst {max(first):6.1f}"
            f"   all said p50 {ends[49]:6.1f}  p99 {ends[98]:6.1f}   ({len(first)})\n"
        )
    return found


def main() -> None:
    logging.getLogger("tornado.access").disabled = True
    path = sys.argv[1] if len(sys.argv) > 1 else "bench-chat.db"
    seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    if not pathlib.Path(path).exists():
        build(path)
    with tempfile.TemporaryDirectory() as scratch:
        results = []
        for due, heading in ((False, "nothing to deliver"), (True, "100,000 digests due")):
            copy = f"{scratch}/{due}.db"
            shutil.copyfile(path, copy)
            ready(copy, due=due)
            results.append(tell(*asyncio.run(drive(copy, seconds)), heading))
        calm, busy = results
        for kind in KINDS:
            out(f"  {kind:12} p99 of both: {busy[kind][1] / calm[kind][1]:.1f}\n")


if __name__ == "__main__":
    main()
