"""A member's week, driven from outside by a Bot API server and ``tick --now``."""

from __future__ import annotations

import json
import re

from tests.checker.driver import Checker, Person, Shown
from tests.checker.stock import NEED, Wishes, battery, row, set_up, telling, title, town

BUDGET = 5


def exported(it: Checker, who: Person) -> str:
    """What is kept of a member, as JSON text."""
    told = json.loads(it.command("export", "members", "--format", "json", now=it.now).stdout)
    (found,) = [m for m in told if m["chat_id"] == who.id]
    return json.dumps(found)


def news(it: Checker, who: Person, to: str) -> list[Shown]:
    """What the bot sends a person by itself when it is woken at that moment."""
    since = it.accepted()
    it.tick(to)
    return who.sent(since)


def test_a_newcomer_is_set_up_by_buttons_and_gets_one_digest(it: Checker) -> None:
    it.put(battery("Győr"), battery("Kragujevac"))
    it.tick()
    anna = it.person(101, "Anna")
    anna.asks("/start")
    wishes = Wishes(
        taps=("en", "CZ08", NEED, "~green", "industry", "at-once"),
        texts={"region": "Moravskoslezsko"},
    )
    set_up(it, {anna: wishes})
    assert len(wishes.left) >= 4, f"only {wishes.left} were asked"
    kept = exported(it, anna)
    assert '"CZ08"' in kept
    assert NEED in kept
    assert '"industry"' in kept
    assert '"at-once"' in kept
    it.tick("2026-03-02T11:00:00+01:00")
    assert telling(anna.sent(), "Győr")
    assert telling(anna.sent(), "Kragujevac")
    told = len(anna.sent())
    it.tick("2026-03-02T15:00:00+01:00")
    assert len(anna.sent()) == told, "nothing is said twice"
    assert it.refused() == []


def test_going_back_and_skipping_the_set_up(it: Checker) -> None:
    anna = it.person(101, "Anna", "de")
    anna.asks("/start")
    first = anna.last.data
    anna.taps(next(d for d in first if d.endswith((":de", ":skip"))))
    second = anna.last.data
    assert second != first
    anna.taps(next(d for d in second if d.endswith(":back")))
    assert anna.last.data == first
    set_up(it, {anna: Wishes()})
    it.put(battery("Douai"))
    assert not it.refused()
    anna.asks("/help")
    assert anna.sent()[-1].text


def test_alerts_quiet_hours_and_changes(it: Checker) -> None:
    (anna,) = town(it, row(101))
    it.put(battery("Douai"))
    (alert,) = news(it, anna, "2026-03-03T10:00:00+01:00")
    assert title("Douai") in alert.text
    assert {d.split(":")[2] for d in alert.data if d.startswith("c:")} >= {"int", "save", "no"}
    assert news(it, anna, "2026-03-03T12:00:00+01:00") == []

    it.put(battery("Skellefteå"))
    assert news(it, anna, "2026-03-03T22:00:00+01:00") == []
    assert news(it, anna, "2026-03-04T07:30:00+01:00") == []
    (morning,) = news(it, anna, "2026-03-04T08:00:00+01:00")
    assert title("Skellefteå") in morning.text

    it.put(battery("Douai", "2026-10-14"))
    (changed,) = news(it, anna, "2026-03-04T14:00:00+01:00")
    assert title("Douai") in changed.text
    assert re.search(r"\b30\b", changed.text), "the old deadline is told"
    assert re.search(r"\b14\b", changed.text), "the new deadline is told"

    it.put({**battery("Douai", "2026-10-14"), "text": f"{battery('Douai')['text']} (edited)"})
    assert news(it, anna, "2026-03-05T14:00:00+01:00") == [], "a cosmetic edit is no news"


def test_the_alert_budget_leaves_the_rest_to_the_digest_in_ones_own_zone(it: Checker) -> None:
    places = ["Douai", "Skellefteå", "Salzgitter", "Zaragoza", "Debrecen", "Nošovice", "Ghent"]
    anna, bert, cara = town(
        it,
        row(101),
        row(102, rhythm="weekly", zone="Europe/Lisbon"),
        row(103, rhythm="weekly", zone="Europe/Helsinki", language="de"),
    )
    it.put(*map(battery, places))
    since = it.accepted()
    for hour in ("03T10", "03T12", "04T10", "05T10", "06T10"):
        it.tick(f"2026-03-{hour}:00:00+01:00")
    pushed = [p for p in places if telling(anna.sent(since), p)]
    assert len(anna.sent(since)) == len(pushed) == BUDGET
    assert bert.sent(since) == cara.sent(since) == []

    before = it.accepted()
    it.tick("2026-03-09T08:00:00+02:00")
    assert anna.sent(before) == bert.sent(before) == []
    assert all(telling(cara.sent(before), p) for p in places)
    before = it.accepted()
    it.tick("2026-03-09T08:00:00+01:00")
    assert [p for p in places if telling(anna.sent(before), p)] == [
        p for p in places if p not in pushed
    ]
    assert bert.sent(before) == cara.sent(before) == []
    before = it.accepted()
    it.tick("2026-03-09T08:00:00+00:00")
    assert all(telling(bert.sent(before), p) for p in places)
    assert anna.sent(before) == cara.sent(before) == []

    before = it.accepted()
    it.tick("2026-03-16T10:00:00+01:00")
    assert [p for p in (anna, bert, cara) if p.sent(before)] == [], "nothing new, no message"


def test_a_missed_digest_is_made_up_once(it: Checker) -> None:
    (bert,) = town(it, row(102, rhythm="weekly"))
    it.put(battery("Douai"))
    it.tick("2026-03-04T10:00:00+01:00")
    late = news(it, bert, "2026-03-31T10:00:00+02:00")
    assert len(telling(late, "Douai")) == 1
    assert news(it, bert, "2026-03-31T15:00:00+02:00") == []


def test_a_saved_call_is_remembered_in_words_of_the_real_distance(it: Checker) -> None:
    (anna,) = town(it, row(101))
    it.put(battery("Douai", "2026-06-25"))
    (alert,) = news(it, anna, "2026-03-03T10:00:00+01:00")
    anna.taps(next(d for d in alert.data if d.endswith(":save")), alert)
    it.tick("2026-05-25T10:00:00+02:00")
    reminder = telling(news(it, anna, "2026-05-26T10:00:00+02:00"), "Douai")
    assert [bool(re.search(r"\b30\b", m.text)) for m in reminder] == [True]
    assert telling(news(it, anna, "2026-05-27T10:00:00+02:00"), "Douai") == []
    it.tick("2026-06-08T10:00:00+02:00")
    reminder = telling(news(it, anna, "2026-06-11T10:00:00+02:00"), "Douai")
    assert [bool(re.search(r"\b14\b", m.text)) for m in reminder] == [True]


def test_stop_and_start_again(it: Checker) -> None:
    (anna,) = town(it, row(101))
    assert anna.asks("/stop"), "a stop is confirmed"
    it.put(battery("Douai"))
    assert news(it, anna, "2026-03-03T10:00:00+01:00") == []
    assert news(it, anna, "2026-03-09T10:00:00+01:00") == []
    anna.asks("/start")
    set_up(it, {anna: Wishes()})
    it.put(battery("Ghent"))
    it.tick("2026-03-10T10:00:00+01:00")
    assert len(telling(anna.sent(), "Ghent")) == 1


def test_blocking_pauses_and_unblocking_misses_nothing(it: Checker) -> None:
    anna, bert = town(it, row(101), row(102, rhythm="weekly"))
    bert.block()
    it.put(battery("Douai"))
    it.tick("2026-03-03T10:00:00+01:00")
    assert len(telling(anna.sent(), "Douai")) == 1
    it.tick("2026-03-09T10:00:00+01:00")
    assert [r for r in it.refused(403) if r["chat_id"] == bert.id] == [], "not even tried"
    bert.unblock()
    it.tick("2026-03-10T10:00:00+01:00")
    it.tick("2026-03-16T10:00:00+01:00")
    assert len(telling(bert.sent(), "Douai")) == 1
