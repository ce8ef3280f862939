"""Everybody signs up at once, members by Telegram, guests by the web: twenty seats, three groups.

Arrival is the order in which Telegram numbered the updates. A tenth of it runs with the other
tests, the whole with ``-m soak``.
"""

from __future__ import annotations

import pathlib
import random
import re
import sqlite3
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from tests.checker.driver import Checker, Person
from tests.checker.processes import Running
from tests.checker.stock import battery, row, town

QUOTAS = {"industry": 8, "education": 7, "social_partners": 5}
LANGUAGES = ("en", "de", "fr", "pl")
FACILITATOR, FIRST = 901, 2001
SIDE_BY_SIDE = 64
"""Updates that are answered at once: what one kill may answer twice."""
NOTHING = "electronics-chips"
"""A need that no call here answers: nobody is told of anything else meanwhile."""
SIZES = pytest.param(100, id="100"), pytest.param(1000, id="1000", marks=pytest.mark.soak)
PATIENCE = 900
"""Seconds after which all are to be answered, on a machine that has other things to do."""
ADDRESS = "https://funding.example"


@dataclass(frozen=True)
class Entry:
    """A row of the store: who, and how it stands."""

    chat: int | None
    guest: str | None
    group: str
    state: str


@dataclass
class Race:
    """A table on the real clock, and everybody with its card before them."""

    it: Checker
    table: int
    page: str
    """The path of the sign-up page."""
    group_of: dict[int, str]
    arrived: list[int]
    """Chats in the order in which Telegram numbered their taps."""

    def start(self) -> Running:
        """The bot; killed with the test, whatever comes of it."""
        running = self.it.start("run")
        self.it.ends.callback(running.kill)
        return running

    def entries(self) -> list[Entry]:
        """All entries in the order of the queue."""
        with closing(sqlite3.connect(f"file:{self.it.db}?mode=ro", uri=True)) as db:
            rows = db.execute(
                "select m.chat_id, g.name, r.stakeholder_group, r.state from registrations r"
                " left join members m on m.id = r.member left join guests g on g.id = r.guest"
                " where r.roundtable = ? order by r.since, r.id",
                [self.table],
            ).fetchall()
        return [Entry(*row) for row in rows]


@pytest.fixture
def it(tmp_path: pathlib.Path) -> Iterator[Checker]:
    with Checker(tmp_path / "scratch", settings=f'[web]\naddress = "{ADDRESS}"\n') as checker:
        yield checker


def prepared(it: Checker, many: int) -> Race:
    """A table with a sign-up page; the members have its card, and have not tapped yet."""
    wall = datetime.now(UTC)  # noqa: TID251 (``run`` lives on the real clock, so must its test)
    it.go(wall - timedelta(hours=1))
    it.put(battery("Győr", f"{wall.year + 1}-11-30"))
    keeper, host = town(it, row(900), row(FACILITATOR, needs=[NOTHING]))
    keeper.asks(f"/keepers grant {FACILITATOR} facilitator")
    (call,) = it.json("calls", "Győr", now=it.now)
    seats = " ".join(f"{group}={count}" for group, count in QUOTAS.items())
    when = (wall + timedelta(days=60)).strftime("%Y-%m-%dT10:00")
    host.asks(f"/host {call['id']} {when} {seats} open=0")
    (table,) = {int(d.split(":")[1]) for m in host.messages for d in m.data if d[:2] == "r:"}
    host.taps(f"t:{table}:panel")
    host.taps(f"t:{table}:rest")
    host.taps(f"t:{table}:weblink")
    host.taps(f"t:{table}:wopen")
    found = re.search(rf"{ADDRESS}(/tables/[\w-]+)", host.last.text)
    assert found, host.last.text
    crowd = [
        row(FIRST + n, needs=[NOTHING], language=LANGUAGES[n % len(LANGUAGES)])
        for n in range(many)
    ]
    it.members(*crowd)
    for n in range(many):
        it.person(FIRST + n, language=LANGUAGES[n % len(LANGUAGES)])
        Person(it, FIRST + n).says(f"/start table_{table}")
    it.tick()
    names = list(QUOTAS)
    return Race(it, table, found[1], {FIRST + n: names[n % 3] for n in range(many)}, [])


def tap_all(race: Race) -> None:
    """Everybody taps the button of the own group, many at a time and in no order."""
    cards = {m.chat_id: m for m in race.it.log() if f"r:{race.table}:join:industry" in m.data}
    chats = list(race.group_of)
    random.Random(7).shuffle(chats)

    def tap(chat: int) -> tuple[int, int]:
        data = f"r:{race.table}:join:{race.group_of[chat]}"
        place = {"chat": chat, "message_id": cards[chat].message_id}
        queued = race.it.control("tap", person=chat, data=data, **place)
        return int(queued["update_id"]), chat

    with ThreadPoolExecutor(16) as crowd:
        race.arrived = [chat for _, chat in sorted(crowd.map(tap, chats))]


def until(it: Checker, entries: int, seconds: float, race: Race) -> bool:
    """Until so many entries are stored and all that was said is answered; False: too late."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if len(race.entries()) >= entries and not it.state()["updates"]:
            return True
        time.sleep(0.05)
    return False


def judged(race: Race, mark: int, kills: int) -> Counter[str]:
    """What must hold after every race; the counts of what went wrong, and of what was said."""
    entries = race.entries()
    members = [e.chat for e in entries if e.chat]
    place = {chat: n for n, chat in enumerate(race.arrived)}
    found: Counter[str] = Counter(seats=sum(e.state == "seated" for e in entries))
    found["doubled"] = len(entries) - len({(e.chat, e.guest) for e in entries})
    for group, quota in QUOTAS.items():
        queue = [e for e in entries if e.group == group]
        arrival = [place[e.chat] for e in queue if e.chat]
        found["out of order"] += sum(a > b for a, b in pairwise(arrival))
        states = [e.state for e in queue]
        assert states == ["seated"] * quota + ["waiting"] * (len(queue) - quota), group
    assert set(members) == set(race.arrived), "everybody is there"
    said = [
        m
        for m in race.it.log(mark)
        if m.method != "answerCallbackQuery" and m.chat_id in race.group_of
    ]
    named = Counter(m.chat_id for m in said if f"r:{race.table}:name:table" in m.data)
    assert max(named.values(), default=0) <= 1 + kills, "who is seated is asked once for a name"
    answers = [m for m in said if f"r:{race.table}:name:table" not in m.data]
    told = Counter(m.chat_id for m in answers)
    assert set(told) == set(race.arrived), "everybody is told"
    found["told twice"] = sum(told.values()) - len(told)
    # a card that is drawn a second time as it is stays one message: nobody sees that
    seen = Counter(m.chat_id for m in answers if m.method != "editMessageText")
    found["seen twice"] = sum(many - 1 for many in seen.values())
    assert found["seats"] == sum(QUOTAS.values())
    assert found["doubled"] == 0
    assert found["out of order"] == 0
    assert found["told twice"] <= kills * SIDE_BY_SIDE
    assert found["seen twice"] == 0
    again = [r for r in race.it.refused() if r["method"] == "answerCallbackQuery"]
    assert race.it.refused() == again, "a tap that is answered a second time is too old for it"
    assert len(again) <= kills * SIDE_BY_SIDE
    return found


def report(what: str, seconds: float, found: Counter[str]) -> None:
    sys.stdout.write(
        f"{what}: {seconds:.1f} s, {found['seats']} seated, {found['out of order']} out of order,"
        f" {found['doubled']} doubled, {found['told twice']} told twice,"
        f" {found['seen twice']} of them seen\n"
    )


@pytest.mark.parametrize("kills", [0, 3])
@pytest.mark.parametrize("many", SIZES)
def test_all_members_at_once(it: Checker, many: int, kills: int) -> None:
    race = prepared(it, many)
    mark, running = it.accepted(), race.start()
    while not running.started:
        time.sleep(0.1)
    began = time.monotonic()
    with ThreadPoolExecutor(1) as beside:
        tapping = beside.submit(tap_all, race)
        for n in range(kills):
            while len(race.entries()) < many * (n + 1) // (kills + 1):
                time.sleep(0.01)
            assert running.kill()
            running = race.start()
        tapping.result()
    assert until(it, many, PATIENCE, race), running.said
    seconds = time.monotonic() - began
    time.sleep(1)
    assert running.stop() == 0
    running.kill()
    report(f"{many} members, {kills} kills", seconds, judged(race, mark, kills))


@pytest.mark.parametrize("many", SIZES)
def test_members_and_guests_at_once(it: Checker, many: int) -> None:
    race, guests = prepared(it, many), many // 5
    mark, running = it.accepted(), race.start()
    while not running.started:
        time.sleep(0.1)
    began = time.monotonic()
    with ThreadPoolExecutor(17) as beside:
        tapping = beside.submit(tap_all, race)
        pages = list(beside.map(lambda n: sign_up(race, n), range(guests)))
        tapping.result()
    assert until(it, many + guests, PATIENCE, race), running.said
    seconds = time.monotonic() - began
    time.sleep(1)
    assert running.stop() == 0
    running.kill()
    found = judged(race, mark, 0)
    names = [e.guest for e in race.entries() if e.guest]
    assert sorted(names) == sorted(f"Guest {n}" for n in range(guests))
    assert len(set(pages)) == guests, "each guest has a page of its own"
    report(f"{many} members and {guests} guests", seconds, found)


def sign_up(race: Race, number: int) -> str:
    """One guest opens the page, fills it in and sends it twice; its own page."""
    group = list(QUOTAS)[number % 3]
    page = asked(race, race.page, number)[1]
    found = re.search(r'name="form" value="([^"]+)"', page)
    assert found, page
    form = {"form": found[1], "group": group, "name": f"Guest {number}", "country": "CZ"}
    body = urllib.parse.urlencode({**form, "party": "1"}).encode()
    first, again = (asked(race, race.page, number, body)[0] for _ in range(2))
    assert first == again, "a form that is sent twice enters one"
    return first


def asked(race: Race, path: str, number: int, body: bytes | None = None) -> tuple[str, str]:
    """Where an answer leads, and its text; who is asked to wait does."""
    url, whose = f"http://{race.it.web}{path}", f"10.0.{number // 250}.{number % 250}"
    for _ in range(200):
        request = urllib.request.Request(url, body, {"X-Forwarded-For": whose})
        try:
            with _Staying.open(request, timeout=60) as answer:
                return answer.headers.get("Location", ""), answer.read().decode()
        except urllib.error.HTTPError as refused:
            with refused:
                if refused.code == 303:
                    return str(refused.headers["Location"]), ""
                if refused.code != 429:
                    raise
                time.sleep(min(float(refused.headers["Retry-After"]), 1.0))
    raise AssertionError("never had its turn")


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:  # type: ignore[override]
        return None


_Staying = urllib.request.build_opener(urllib.request.ProxyHandler({}), _NoRedirect())
