"""The same rules in crowds with odd habits: one seldom waits, another only moves dates.

Each crowd does a few things often and others hardly ever, so it gets deep into corners that an
even mix of acts does not reach.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import Any, TypeVar

import pytest

from roundtables import absent, accept, check_in, decline, leave
from tests.roundtables.sitting import EDUCATION, INDUSTRY, OTHER
from tests.roundtables.test_any_sequence import DONE, OFFERED, SEATED, WAITING, AnySequence

ACTS = 60
T = TypeVar("T")


class Crowd(AnySequence):
    def checked(self) -> None:
        self.the_table_is_never_overfull()
        self.reserved_seats_are_kept_until_the_release()
        self.nobody_holds_two_places()
        self.who_holds_a_seat_has_one_and_nobody_else()
        self.a_cancelled_table_has_no_living_entry()


def let_loose(seed: int) -> None:
    by = Random(seed)

    def some(things: Sequence[T]) -> list[T]:
        return by.sample(things, by.randint(1, len(things)))

    groups, parties, picks = some([INDUSTRY, EDUCATION, OTHER]), some([1, 1, 2]), some(range(21))
    acts = some([leave, accept, decline, check_in, absent])
    states = some([{OFFERED}, {SEATED}, {SEATED, WAITING}, DONE])
    days, ends, hours = some([0, 1, 3, -1, -2, -30]), some([None, 1, 5]), some([0, 1, 7, 20, 49])
    choose, few = by.choice, lambda: range(by.randint(1, 4))
    habits: dict[str, Callable[[], dict[str, Any]]] = {
        "some_come": lambda: {"comers": [(choose(groups), choose(parties)) for _ in few()]},
        "somebody_taps": lambda: {
            "act": choose(acts),
            "states": choose(states),
            "pick": choose(picks),
        },
        "somebody_signs_up_again": lambda: {
            "pick": choose(picks),
            "group": choose(groups),
            "party": choose(parties),
        },
        "offers_are_sent": lambda: {"pick": choose(picks), "reached": by.random() < 0.8},
        "host_decides": lambda: {"picked": [choose(picks) for _ in few()]},
        "seats_change": lambda: {
            "industry": by.randint(0, 3),
            "education": by.randint(0, 3),
            "open_seats": by.randint(0, 3),
        },
        "moves": lambda: {"days": choose(days), "sign_up_ends": choose(ends)},
        "table_ends": lambda: {"mood": choose(picks)},
        "time_passes": lambda: {"hours": choose(hours)},
        "time_passes_until_something_is_due": lambda: {"mood": choose(picks)},
        "timer_runs": dict,
    }
    weights = [by.expovariate(1) ** 2 for _ in habits]
    crowd = Crowd()
    crowd.opened(by.randint(0, 2), by.randint(0, 2), by.randint(1, 2), by.random() < 0.3)
    for name in by.choices(list(habits), weights, k=ACTS):
        if name != "table_ends" or len(crowd.entries) > 6:
            getattr(crowd, name)(**habits[name]())
            crowd.checked()
    crowd.teardown()


def test_one_sided_crowds_keep_the_rules() -> None:
    for seed in range(60):
        let_loose(seed)


@pytest.mark.soak
def test_many_one_sided_crowds_keep_the_rules() -> None:
    Crowd.acts = 0
    seed = 1000
    while Crowd.acts < 100_000:
        let_loose(seed)
        seed += 1
