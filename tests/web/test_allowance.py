"""How much may be asked, on a clock that is moved by hand."""

from __future__ import annotations

from web import _allowance
from web._allowance import Allowance, Limit


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_burst_and_then_one_by_one() -> None:
    clock = Clock()
    allowance = Allowance(Limit(3, 2.0), clock)
    assert [allowance.wait("a") for _ in range(4)] == [0, 0, 0, 2.0]
    clock.now += 1.5
    assert allowance.wait("a") == 0.5
    clock.now += 0.5
    assert [allowance.wait("a"), allowance.wait("a")] == [0, 2.0]
    clock.now += 3600
    assert [allowance.wait("a") for _ in range(4)] == [0, 0, 0, 2.0], "it does not pile up"


def test_each_name_by_itself() -> None:
    allowance = Allowance(Limit(1, 1.0), Clock())
    assert [allowance.wait(n) for n in ("a", "b", "a")] == [0, 0, 1.0]


def test_who_has_its_full_allowance_again_is_forgotten() -> None:
    clock = Clock()
    allowance = Allowance(Limit(2, 1.0), clock)
    for n in range(_allowance.MANY + 1):
        allowance.wait(str(n))
    clock.now += 2
    allowance.wait("late")
    assert set(allowance._free_at) == {"late"}
