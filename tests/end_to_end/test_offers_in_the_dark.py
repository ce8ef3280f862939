"""Telegram is off for an hour in a chain of offers, and the bot is killed meanwhile.

Who is next is asked once Telegram is back, nobody's offer ends before it stood in the chat for
two days, and a kill repeats no offer but the one that was on its way.
"""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

from tests.checker.driver import Checker, Person
from tests.checker.stock import battery, row
from tests.end_to_end.test_roundtable import staff

WHEN = "2026-06-20T14:00:00+02:00"
HOUR = timedelta(hours=1)
MEMBERS = 4
SENDS = ["sendMessage", "editMessageText"]


def offers(it: Checker, table: int, since: int) -> list[str]:
    """To whom a seat was offered since then: chats, and numbers of guests."""
    found = []
    for message in it.log(since):
        if message.method == "sendMessage":
            found += [str(message.chat_id) for d in message.data if d == f"r:{table}:yes"]
            found += [d for d in message.data if d.startswith(f"t:{table}:gyes:")]
    return found


def test_an_hour_in_the_dark_with_kills(it: Checker) -> None:
    it.put(battery("Győr", "2026-09-30"))
    _, host, *people = staff(it, *(row(201 + n) for n in range(MEMBERS)))
    (call,) = it.json("calls", "Győr", now=it.now)
    host.asks(f"/host {call['id']} {WHEN} industry=1 education=0 social_partners=0 open=0")
    (table,) = {int(d.split(":")[1]) for m in host.messages for d in m.data if d[:2] == "r:"}
    for person in people:
        person.asks(f"/start table_{table}")
        person.taps(f"r:{table}:join:industry")
    enter_guest(host, table)
    first, *queue = people
    first.asks(f"/start table_{table}")
    expected = [str(person.id) for person in queue] + [f"t:{table}:gyes:1"]
    mark, shown, kills = it.accepted(), dict[str, datetime](), 0
    first.taps(f"r:{table}:leave", tick=False)
    for number, who in enumerate(expected):
        # An hour in which nothing comes through, in ticks that end by a kill.
        it.control("fault", kind=("502", "drop")[number % 2], times=10_000, methods=SENDS)
        for _ in range(3):
            it.go(HOUR / 3)
            running = it.start_warm("tick", now=it.now)
            running.ended(0.4)
            kills += running.kill()
        assert offers(it, table, mark) == expected[:number], "nothing came through"
        it.control("clear")
        it.tick(HOUR)
        assert who in offers(it, table, mark), f"{who} is asked once Telegram is back"
        shown[who] = it.now
        it.tick(timedelta(hours=47))
        assert set(offers(it, table, mark)) == set(expected[: number + 1]), "the offer stands"
        it.go(timedelta(hours=23))  # to the same hour of another day
    told = Counter(offers(it, table, mark))
    assert list(told) == expected, "each in its turn"
    assert sum(told.values()) - len(told) <= kills


def enter_guest(host: Person, table: int) -> None:
    host.asks(f"/start table_{table}")
    for data in ("panel", "guests", "gname"):
        host.taps(f"t:{table}:{data}")
    host.asks("Eva Nová")
    host.taps(f"t:{table}:ggroup:1:industry")
    host.taps(f"t:{table}:gseat:1:industry:1")
