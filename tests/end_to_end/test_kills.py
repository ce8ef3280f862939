"""SIGKILL while the bot polls, words and delivers: nothing is lost, and little comes twice.

What must arrive is taken from the same days lived without a kill. Moments are drawn from a
seed, so a failure can be lived again.
"""

from __future__ import annotations

import pathlib
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from tests.checker.driver import START, Checker, Person, Shown, ask
from tests.checker.processes import Running, WarmRunning
from tests.checker.stock import battery, row, title, town

IN_FLIGHT = 4
"""Workers of the outbox: what one kill may double."""
LATENCY = 0.12
SEED = 20260302
KILLS = pytest.param(20, id="20"), pytest.param(200, id="200", marks=pytest.mark.soak)
PLACES = ("Győr", "Douai", "Ghent", "Zaragoza", "Nošovice", "Debrecen", "Mioveni", "Porto")
Key = tuple[int, frozenset[str]]
AnyRunning = Running | WarmRunning


@dataclass
class Lived:
    """What was accepted, cut into the lives of the processes that sent it."""

    lives: list[Counter[Key]] = field(default_factory=list)
    killed: list[bool] = field(default_factory=list)

    @property
    def all(self) -> Counter[Key]:
        return sum(self.lives, Counter())

    def live(
        self,
        it: Checker,
        command: str,
        calls: list[str],
        moments: Moments | None = None,
        wanted: int = 0,
    ) -> bool:
        """One life of the bot, to its end or to the kill; whether it was killed.

        Left in peace, ``tick`` ends by itself and ``run`` is stopped once as many messages as
        ``wanted`` were seen over all its lives.
        """
        mark = it.accepted()
        start = it.start_warm if command == "tick" else it.start
        running: AnyRunning = start(command, now=it.now if command == "tick" else None)
        if moments:
            moments.wait(running)
        elif command == "tick":
            assert running.ended(120), "the bot does not end"
        else:
            assert isinstance(running, Running)
            self._until_seen(it, running, mark, calls, wanted)
            assert running.stop() == 0
        killed = running.kill()
        assert killed or running.code == 0, running.said
        self.killed.append(killed)
        self.lives.append(keys(it.log(mark), calls))
        return killed

    def _until_seen(
        self, it: Checker, running: Running, mark: int, calls: list[str], wanted: int
    ) -> None:
        """In time or not; what is lost is found by the judge. Then a while for strays."""
        end = time.monotonic() + 40
        while time.monotonic() < end:
            seen = self.all | keys(it.log(mark), calls)
            if running.started and len(seen) >= wanted and not it.state()["updates"]:
                break
            time.sleep(0.5)
        time.sleep(1.5)


def keys(messages: list[Shown], calls: list[str]) -> Counter[Key]:
    """Messages by chat and by the calls they name; those that name none are left out."""
    named = [(m.chat_id, frozenset(c for c in calls if title(c) in m.text)) for m in messages]
    return Counter(key for key in named if key[1])


class Moments:
    """When to kill: while polling, while taking in, with messages in flight, or at any time."""

    def __init__(self, it: Checker, seed: int) -> None:
        self.it, self.dice, self.pages = it, random.Random(seed), 4

    def learn(self, peaceful: Checker, since: int) -> None:
        """How many searches a whole poll takes."""
        self.pages = max(1, searches(peaceful) - since)

    def wait(self, running: AnyRunning) -> None:
        kind = self.dice.choice(("polling", "taking in", "delivering", "delivering", "any"))
        if kind in ("polling", "taking in"):
            page = self.pages if kind == "taking in" else self.dice.randint(1, self.pages)
            order: dict[str, object] = {"await": searches(self.it) + page}
            self._until(running, f"{self.it.portal}/_control", order)
        elif kind == "delivering":
            received = self.it.state()["received"] + self.dice.randint(1, 8)
            order = {"order": "await", "received": received}
            self._until(running, f"{self.it.api}/_control", order)
        most = {"any": 3.0, "taking in": 0.6}.get(kind, 2 * LATENCY)
        running.ended(self.dice.uniform(0, most))

    @staticmethod
    def _until(running: AnyRunning, url: str, order: dict[str, object]) -> None:
        """Until the awaited has come, or the process has ended, or long enough."""
        for _ in range(8):
            if ask(url, {**order, "seconds": 0.4})["done"] or running.ended(0):
                return


def searches(it: Checker) -> int:
    return len(ask(f"{it.portal}/_log"))


@pytest.fixture
def pair(tmp_path: pathlib.Path) -> Iterator[tuple[Checker, Checker]]:
    """Two bots with the same members and portal: one to be killed, one left in peace."""
    with ExitStack() as stack:
        both = [stack.enter_context(Checker(tmp_path / n)) for n in ("killed", "peaceful")]
        yield both[0], both[1]


def members(it: Checker, many: int = 12) -> list[Person]:
    people = town(it, *(row(100 + n) for n in range(many)))
    it.control("latency", seconds=LATENCY)
    ask(f"{it.portal}/_control", {"latency": 0.05})
    return people


def published(day: int) -> tuple[list[dict[str, object]], list[str]]:
    """Time by time two calls more, and one of the time before with another deadline."""
    fresh = [f"{PLACES[day % len(PLACES)]} {day}{half}" for half in "ab"]
    calls = [battery(place, "2029-09-30") for place in fresh]
    if day:
        moved = f"{PLACES[(day - 1) % len(PLACES)]} {day - 1}a"
        calls.append(battery(moved, "2030-01-20"))
    return calls, fresh


@pytest.mark.parametrize("kills", KILLS)
def test_killed_while_it_ticks(pair: tuple[Checker, Checker], kills: int) -> None:
    killed, peaceful = pair
    crowds = [members(it) for it in pair]
    people = crowds[0]
    moments, done, messages, doubled = Moments(killed, SEED), 0, 0, 0
    calls: list[str] = []
    for day in range(kills):
        fresh, places = published(day)
        calls += places
        for it, crowd in zip(pair, crowds, strict=True):
            if day % 20 == 19:  # two hundred kills take years, and who is silent for two is let go
                for person in crowd:
                    person.says("/help")
            # A fortnight apart, so that no alert budget hides what a kill lost; and the digest
            # that is due on Monday goes out, empty, before anything is published.
            it.tick(START + timedelta(days=14 * day, hours=1))
            it.put(*fresh)
            it.go(timedelta(hours=24))
        calm, lived, before = Lived(), Lived(), searches(peaceful)
        calm.live(peaceful, "tick", calls)
        moments.learn(peaceful, before)
        assert len(calm.all) >= len(people) * len(places), f"little to lose on day {day}"
        for _ in range(min(8, kills - done)):
            if not lived.live(killed, "tick", calls, moments):
                break
        lived.live(killed, "tick", calls)
        doubled += _judge(lived, calm.all)
        messages += sum(calm.all.values())
        done += sum(lived.killed)
        if done == kills:
            break
    said = f"{done} kills, {messages} messages, 0 lost, {doubled} doubled in flight"
    sys.stdout.write(f"{said}, at most {IN_FLIGHT} a kill\n")
    assert done == kills
    assert not killed.refused()


def test_killed_while_it_runs(pair: tuple[Checker, Checker]) -> None:
    """The same with ``run``, on the real clock: polls, alerts and answers to people."""
    wall = datetime.now(UTC)  # noqa: TID251 (``run`` lives on the real clock, so must its test)
    noon = {0: "Atlantic/Reykjavik", 4: "Asia/Dubai", 8: "Asia/Singapore", 12: "Pacific/Fiji"}
    noon |= {-4: "America/Caracas", -8: "Pacific/Pitcairn", -10: "Pacific/Honolulu"}
    zone = noon[min(noon, key=lambda offset: abs((wall.hour + offset) % 24 - 13))]
    killed, peaceful = pair
    places = [f"{place} r" for place in PLACES[:4]]
    for it in pair:
        it.go(wall - timedelta(hours=2))
        people = town(it, *(row(100 + n, zone=zone) for n in range(8)))
        it.control("latency", seconds=LATENCY)
        it.put(*(battery(place, f"{wall.year + 1}-09-30") for place in places))
    calm, lived, moments = Lived(), Lived(), Moments(killed, SEED + 1)
    wanted = len(people) * len(places)
    calm.live(peaceful, "run", places, wanted=wanted)
    assert len(calm.all) == wanted
    asked = [(Person(killed, person.id), killed.accepted()) for person in people[:5]]
    for person, _ in asked:
        person.says("/help")
        assert lived.live(killed, "run", places, moments)
    lived.live(killed, "run", places, wanted=wanted)
    _judge(lived, calm.all)
    for person, since in asked:
        replies = [m for m in person.sent(since) if not keys([m], places)]
        assert replies, f"{person.id} never got an answer"
        assert len(replies) <= 2, "a kill doubles no answer but the one that was being given"


def _judge(lived: Lived, expected: Counter[Key]) -> int:
    """How many messages came twice, none of them but those in flight at a kill."""
    lost = expected - lived.all
    assert not lost, f"{sum(lost.values())} lost: {sorted(map(str, lost))[:5]}"
    twice = lived.all - expected
    assert not {key for key in twice if key not in expected}, "something nobody should have got"
    for n, (life, killed) in enumerate(zip(lived.lives, lived.killed, strict=True)):
        later = sum(lived.lives[n + 1 :], Counter())
        again = sum((life & later & twice).values())
        most = IN_FLIGHT if killed else 0
        assert again <= most, f"{again} messages of life {n} came again"
    return sum(twice.values())
