"""Traps that show only over days: what is told again, what is lost, who is told of a failure."""

from __future__ import annotations

import re
from datetime import timedelta

from tests.checker.driver import Checker, ask
from tests.checker.stock import Wishes, battery, row, set_up, telling, title, town

MANY = [f"Region {n:02d}" for n in range(30)]


def named(messages: list[str], places: list[str]) -> set[str]:
    return {p for p in places if any(title(p) in m for m in messages)}


def portal(it: Checker) -> dict[str, object]:
    """How the portal does, of all the sources there are."""
    known: dict[str, dict[str, object]] = {s["id"]: s for s in it.json("sources", now=it.now)}
    return known["eu_portal"]


def test_trap_3_editing_the_profile_announces_nothing_again(it: Checker) -> None:
    anna, bert = town(it, row(101), row(102, rhythm="weekly"))
    it.put(battery("Douai"))
    it.tick("2026-03-03T10:00:00+01:00")
    it.tick("2026-03-09T08:00:00+01:00")
    assert [len(telling(p.sent(), "Douai")) for p in (anna, bert)] == [1, 1]
    for person in (anna, bert):
        person.asks("/needs")
        shown = person.last
        person.taps(next(d for d in shown.data if re.match(r"set:\w+:[a-z-]{8,}$", d)), shown)
    mark = it.accepted()
    for day in (10, 11, 16):
        it.tick(f"2026-03-{day}T10:00:00+01:00")
    assert [telling(p.sent(mark), "Douai") for p in (anna, bert)] == [[], []]


def test_traps_5_and_21_a_first_digest_is_one_message_and_nothing_comes_later(
    it: Checker,
) -> None:
    it.put(*map(battery, MANY))
    it.tick()
    people = [it.person(101), it.person(102)]
    for person in people:
        person.says("/start")
    it.tick()
    wishes = {p: Wishes(taps=("en", "at-once" if p.id == 101 else "weekly")) for p in people}
    set_up(it, wishes)
    mark = it.accepted()
    it.tick("2026-03-02T12:00:00+01:00")
    it.tick("2026-03-03T12:00:00+01:00")
    for person in people:
        digest = [m for m in person.sent() if len(named([m.text], MANY)) >= 8]
        assert 1 <= len(digest) <= 2
        assert len(person.sent(mark)) <= 2
    mark = it.accepted()
    it.tick("2026-03-09T10:00:00+01:00")
    it.tick("2026-03-16T10:00:00+01:00")
    assert [m for p in people for m in p.sent(mark)] == [], "all it matched counts as told"


def test_traps_22_and_28_a_dead_source_closes_nothing_and_is_told_once(it: Checker) -> None:
    keeper, anna = town(it, row(900, needs=["just-transition"]), row(101))
    it.put(battery("Douai"))
    it.tick("2026-03-03T10:00:00+01:00")
    before = it.json("calls", "Douai", "--open", now=it.now)
    assert len(before) == 1
    mark = it.accepted()
    for fault in ("empty", "html", "500"):
        ask(f"{it.portal}/_control", {"fault": fault, "times": 50})
        it.tick(timedelta(hours=3))
    told = keeper.sent(mark)
    assert len(told) == 1, "keepers are told once, at once"
    assert "eu_portal" in told[0].text or "portal" in told[0].text.casefold()
    assert [c["id"] for c in it.json("calls", "Douai", "--open", now=it.now)] == [before[0]["id"]]
    for _ in range(4):
        it.tick(timedelta(days=2))
    members_told = [m for m in anna.sent(mark) if not telling([m], "Douai")]
    assert len(members_told) <= 1, "members are told once"
    assert not portal(it)["ok"]
    ask(f"{it.portal}/_control", {"fault": "", "times": 0})
    it.put(battery("Ghent"))
    it.tick("2026-03-17T10:00:00+01:00")
    assert len(telling(anna.sent(), "Ghent")) == 1
    assert portal(it)["ok"]


def test_trap_23_absence_closes_nothing_and_a_return_is_no_news(it: Checker) -> None:
    (anna,) = town(it, row(101))
    it.put(battery("Douai"))
    it.tick("2026-03-03T10:00:00+01:00")
    ask(f"{it.portal}/_control", {"drop": battery("Douai")["reference"]})
    it.tick("2026-03-04T10:00:00+01:00")
    assert len(it.json("calls", "Douai", "--open", now=it.now)) == 1
    it.put(battery("Douai"))
    it.tick("2026-03-05T10:00:00+01:00")
    it.tick("2026-03-09T10:00:00+01:00")
    assert len(telling(anna.sent(), "Douai")) == 1


def test_a_second_poll_says_nothing_is_new(it: Checker) -> None:
    it.put(battery("Douai"))
    (first,) = it.poll()
    assert (first["source"], first["ok"], first["new"]) == ("eu_portal", True, 61)
    (second,) = it.poll()
    assert (second["new"], second["changed"], second["unchanged"]) == (0, 0, 61)
    it.put(battery("Douai", "2026-10-14"))
    (third,) = it.poll()
    assert (third["new"], third["changed"], third["unchanged"]) == (0, 1, 60)
