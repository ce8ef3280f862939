"""What people say is answered once, though Telegram hands it out again after a crash."""

from __future__ import annotations

from tests.checker.driver import Checker
from tests.checker.stock import battery, row, telling, town


def test_an_update_that_comes_again_gets_no_second_answer(it: Checker) -> None:
    it.put(battery("Douai", "2026-06-25"))
    (anna,) = town(it, row(101))
    assert len(anna.asks("/help")) == 1
    (call,) = it.json("calls", "Douai", now=it.now)
    (card,) = telling(anna.asks(f"/start call_{call['id']}"), "Douai")
    anna.taps(f"c:{call['id']}:save", card)
    mark = it.accepted()
    saved = anna.last.buttons
    it.control("again", many=3)
    it.tick()
    assert it.log(mark) == []
    assert anna.last.buttons == saved
    assert it.state()["updates"] == 0, "and Telegram is told that it was answered"
    assert len(anna.asks("/help")) == 1


def test_an_update_that_nobody_can_read_holds_up_no_other(it: Checker) -> None:
    (anna,) = town(it, row(101))
    it.control("unread")
    assert len(anna.asks("/help")) == 1
    assert it.state()["updates"] == 0, "it is no use to ask for it again"
