"""What goes wrong between the bot and Telegram, and whom it may concern. Numbers: the traps."""

from __future__ import annotations

from datetime import timedelta

from tests.checker.driver import Checker, Person
from tests.checker.stock import battery, row, telling, town

SOON = timedelta(minutes=10)


def eight(it: Checker) -> list[Person]:
    return town(it, *(row(100 + n) for n in range(8)))


def told(people: list[Person], place: str) -> list[int]:
    """How often each was told of a call."""
    return [len(telling(p.sent(), place)) for p in people]


def publish(
    it: Checker, place: str, ticks: int = 3, now: str = "2026-03-03T10:00:00+01:00"
) -> None:
    """Publishes a call and wakes the bot a few times, ten minutes apart."""
    it.put(battery(place))
    it.tick(now)
    for _ in range(ticks - 1):
        it.tick(SOON)


def test_trap_1_a_flood_answer_keeps_the_row_and_holds_the_others(it: Checker) -> None:
    people = eight(it)
    it.control("latency", seconds=0.05)
    it.control("fault", kind="429", times=1, retry_after=3)
    before = it.state()["received"]
    it.put(battery("Douai"))
    it.tick("2026-03-03T10:00:00+01:00")
    (flood,) = it.refused(429)
    held = [m for m in it.log() if 0.1 < m.at - flood["at"] < 2.9]
    assert held == [], "nothing is sent while Telegram asks for a pause"
    assert it.state()["received"] > before
    it.tick(SOON)
    it.tick(SOON)
    assert told(people, "Douai") == [1] * 8


def test_trap_1_a_long_flood_loses_and_doubles_nothing(it: Checker) -> None:
    people = eight(it)
    it.control("fault", kind="429", times=5, retry_after=1)
    publish(it, "Douai", ticks=7)
    assert told(people, "Douai") == [1] * 8


def test_trap_2_a_blocked_chat_does_not_stop_the_next(it: Checker) -> None:
    people = eight(it)
    it.control("fault", kind="403", times=99, chat=people[0].id)
    publish(it, "Douai")
    assert told(people, "Douai") == [0] + [1] * 7
    assert len(it.refused(403)) == 1, "a refusal for good is not tried again"
    publish(it, "Ghent", now="2026-03-04T10:00:00+01:00")
    assert told(people, "Ghent") == [0] + [1] * 7
    assert len(it.refused(403)) == 1, "who blocked the bot is paused"


def test_trap_12_network_trouble_pauses_nobody(it: Checker) -> None:
    people = eight(it)
    for kind in ("500", "drop", "noise", "502"):
        it.control("fault", kind=kind, times=3)
    publish(it, "Douai", ticks=6)
    assert told(people, "Douai") == [1] * 8
    publish(it, "Ghent", ticks=1, now="2026-03-04T10:00:00+01:00")
    assert told(people, "Ghent") == [1] * 8


def test_trap_12_an_answer_lost_after_acceptance_doubles_one_message_at_most(it: Checker) -> None:
    people = eight(it)
    it.control("fault", kind="swallow", times=1)
    publish(it, "Douai")
    times = told(people, "Douai")
    assert min(times) == 1
    assert sum(times) <= 9


def test_trap_13_one_bad_recipient_stops_nobody(it: Checker) -> None:
    people = eight(it)
    it.control("fault", kind="400", times=99, chat=people[3].id)
    publish(it, "Douai")
    assert told(people, "Douai") == [1] * 3 + [0] + [1] * 4
    it.control("clear")
    publish(it, "Ghent", now="2026-03-04T10:00:00+01:00")
    assert told(people, "Ghent") == [1] * 8, "only a Forbidden pauses a member"


def test_trap_24_a_refusal_is_not_taken_for_network_trouble(it: Checker) -> None:
    people = eight(it)
    it.control("fault", kind="400", times=99, chat=people[3].id)
    it.control("fault", kind="500", times=1, chat=people[4].id)
    publish(it, "Douai", ticks=5)
    assert len(it.refused(400)) == 1, "a message Telegram refuses is not sent for ever"
    assert told(people, "Douai")[4] == 1, "one that only failed is sent again"


def test_trap_26_a_late_failure_forgets_nothing_of_what_was_sent(it: Checker) -> None:
    people = eight(it)
    for person in people[5:]:
        it.control("fault", kind="500", times=2, chat=person.id)
    it.put(battery("Douai"))
    it.tick("2026-03-03T10:00:00+01:00")
    assert told(people, "Douai")[:5] == [1] * 5
    for _ in range(4):
        it.tick(SOON)
    assert told(people, "Douai") == [1] * 8


def test_a_group_that_became_another_chat_keeps_hearing(it: Checker) -> None:
    (anna,) = town(it, row(101))
    it.members(row(-500))
    it.group(-500, [anna], [])
    admin = Person(it, anna.id, chat=-500)
    admin.asks("/start@roundtable_checker_bot")
    it.control("migrate", chat=-500, to=-1000500, told=False)
    it.put(battery("Douai"))
    for _ in range(3):
        it.tick(timedelta(days=1))
    moved = [m for m in it.log() if m.chat_id == -1000500]
    assert len(telling(moved, "Douai")) == 1


def test_commands_that_telegram_refuses_harm_nothing(it: Checker) -> None:
    methods = ["setMyCommands", "setMyDescription", "setMyShortDescription", "setChatMenuButton"]
    for code in (400, 404, 501):
        it.control("refuse", methods=[*methods, "deleteWebhook"], code=code)
        anna = it.person(100 + code)
        assert anna.asks("/help")
