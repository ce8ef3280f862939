"""The budget lines of a topic: which are its own, and what they add up to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from model import Money
from sources import _money


@dataclass(frozen=True, slots=True)
class Budget:
    """What the portal publishes of a topic's money, in euros; 0 there means not published."""

    whole: Money | None = None
    grant_min: Money | None = None
    grant_max: Money | None = None
    grants: int | None = None


@dataclass(frozen=True, slots=True)
class _Line:
    group: str
    years: tuple[tuple[str, Money], ...]
    grants: int
    smallest: Money
    largest: Money


def budget(overview: object, identifier: str) -> Budget:
    """Read ``budgetOverview``, which lists every topic of the call.

    A topic's own lines have an action that starts with its identifier and a space. Several of
    them in one group with the same sums by year are one budget open to several types of action
    (Doctoral Networks: three lines, one sum); otherwise they add up (Postdoctoral Fellowships:
    European and Global). Raises ``ValueError`` for another shape.
    """
    lines = list(_lines(overview, identifier))
    pots = {(line.group, line.years): line for line in lines}
    sums = [money for _, years in pots for _, money in years]
    grants = [max(o.grants for o in lines if (o.group, o.years) == pot) for pot in pots]
    smallest = [line.smallest for line in lines if line.smallest.amount]
    largest = [line.largest for line in lines if line.largest.amount]
    whole = sum((m.amount for m in sums), Decimal(0))
    text = " + ".join(f"{m.text} ({year})" for _, years in pots for year, m in years)
    return Budget(
        Money(whole, "EUR", text) if whole else None,
        min(smallest, key=lambda m: m.amount, default=None),
        max(largest, key=lambda m: m.amount, default=None),
        sum(grants) if grants and all(grants) else None,
    )


def _lines(overview: object, identifier: str) -> Iterator[_Line]:
    groups = _dict(_dict(overview).get("budgetTopicActionMap") or {})
    for group, lines in groups.items():
        if not isinstance(lines, list):
            raise ValueError("budget lines are no list")
        for line in lines:
            action = _dict(line).get("action")
            if isinstance(action, str) and action.startswith(f"{identifier} "):
                yield _line(group, line)


def _line(group: str, line: dict[str, object]) -> _Line:
    years = _dict(line.get("budgetYearMap") or {})
    return _Line(
        group,
        tuple((year, _euros(words)) for year, words in sorted(years.items()) if words),
        int(_euros(line.get("expectedGrants")).amount),
        _euros(line.get("minContribution")),
        _euros(line.get("maxContribution")),
    )


def _euros(value: object) -> Money:
    if value is None or value == "":
        return Money(Decimal(0))
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise ValueError(f"an amount that is a {type(value).__name__}")
    return _money.amount(str(value))


def _dict(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise ValueError(f"a {type(value).__name__} where an object was expected")
    return value
