"""Figures for the annual report: who takes part, what members do about calls, what comes of it.

Counted is in slices; what may be told of the counts is decided beside the event loop.
"""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TypeVar

from actions import disclosure
from actions._assistant import Assistant
from actions._figures_gather import Key, Raw, gather
from messages.figures import ALL, By, Counted, Figures, Membership, Period, Series
from model import FEWEST, HELD, Figure, NutsCode, Quarter, StakeholderGroup, exactly

YEARS_BY_QUARTER = 3
"""This year and those before it of which quarters are told; of earlier ones, whole years."""
QUARTERS_SHOWN = 8
"""Of members over time."""
_ROWS = {By.RESULT: ("applied", "funded", "not-funded"), By.KIND: ("member", "guest")}
_GROUPS = (*(group.value for group in StakeholderGroup), "")

Of = TypeVar("Of", bound=str)


async def figures(a: Assistant, now: datetime) -> Figures:
    """All figures, of all periods, as they may be told at ``now``."""
    raw = await gather(a, now)
    return await asyncio.to_thread(worked_out, raw, now)


def worked_out(raw: Raw, now: datetime) -> Figures:
    quarters = {quarter for counts in raw.by.values() for _, quarter in counts}
    quarters |= {quarter for counts in (raw.tables, raw.seats, raw.calls, raw.came_of)
                 for _, quarter in counts}  # fmt: skip
    parents = _parents(quarters, now)
    return Figures(
        as_of=now,
        parents=parents,
        members=_members(raw, now),
        series={counted: _series(raw, counted, parents) for counted in Counted},
        tables=_summed(raw.tables, parents),
        seats=_summed(raw.seats, parents),
        calls=_summed(raw.calls, parents),
        open_calls=raw.open_calls,
        came_of=_summed(raw.came_of, parents),
        granted=_granted(raw, parents),
        granted_to_tables=_euros(raw.granted_to_tables, parents),
    )


def this_quarter(now: datetime) -> Period:
    quarter = Quarter.of(now.astimezone(UTC))
    return Period((str(quarter),), quarter, quarter)


def year(number: int) -> Period:
    return Period((str(number),), Quarter(number, 1), Quarter(number, 4))


def all_time() -> Period:
    return Period((ALL,))


def between(first: date, last: date, now: datetime) -> Period:
    """The whole quarters that hold these days. Raises ``ValueError`` where quarters are not told.

    Periods that begin and end with a quarter are all there are: the difference of two shows no
    less than a quarter.
    """
    start, end = Quarter.of(first), Quarter.of(last)
    if end < start:
        raise ValueError(f"{last} is before {first}")
    columns = []
    at = start
    while at <= end:
        if at.number == 1 and Quarter(at.year, 4) <= end:
            columns.append(str(at.year))
            at = Quarter(at.year + 1, 1)
            continue
        if at.year <= now.year - YEARS_BY_QUARTER:
            raise ValueError(f"of {at.year} the whole year is told, not its quarters")
        columns.append(str(at))
        at = at.after
    return Period(tuple(columns), start, end)


def _parents(quarters: Iterable[str], now: datetime) -> dict[str, str]:
    """The tree of columns: quarters below years below all time."""
    years = {int(quarter[:4]) for quarter in quarters if quarter} | {now.year}
    tree = {}
    for number in sorted(years):
        tree[str(number)] = ALL
        if number > now.year - YEARS_BY_QUARTER:
            tree |= {str(Quarter(number, n)): str(number) for n in range(1, 5)}
    return tree


def _column(quarter: str, parents: Mapping[str, str]) -> str:
    return quarter if quarter in parents else quarter[:4]


def _series(raw: Raw, counted: Counted, parents: Mapping[str, str]) -> Series:
    by = {}
    for one in By:
        counts = raw.by.get((counted, one))
        if counts is None:
            continue
        cells: Counter[tuple[str, str]] = Counter()
        for (part, quarter), number in counts.items():
            cells[part, _column(quarter, parents)] += number
        met = sorted({part for part, _ in cells}, key=lambda part: (not part, part))
        rows = _GROUPS if one is By.GROUP else _ROWS.get(one, tuple(met))
        by[one] = disclosure.table(cells, rows, parents, disjoint=one is not By.NEED)
    of_leaf: Counter[str] = Counter()
    for (_, quarter), number in raw.by.get((counted, By.GROUP), Counter[Key]()).items():
        of_leaf[_column(quarter, parents)] += number
    return Series(disclosure.totals(of_leaf, parents), by)


def _members(raw: Raw, now: datetime) -> Membership:
    lands = sorted({land for _, land in raw.members}, key=lambda land: (not land, land))
    cells, groups, countries = disclosure.crossed(raw.members, _GROUPS, lands)
    total = raw.members.total()
    return Membership(
        total=disclosure.alone(total),
        named=disclosure.parts({"named": raw.named, "not": total - raw.named})["named"],
        groups=groups,
        countries=countries,
        cells=cells,
        by_region=_by_region(raw, countries),
        # of a few members, in how many regions they are would say how many they are
        regions=exactly(len(raw.regions)) if disclosure.alone(total).exact is not None else HELD,
        stock=_stock(raw.came, now),
    )


def _by_region(raw: Raw, countries: Mapping[str, Figure]) -> dict[NutsCode, Figure]:
    """The regions of each country are parts of what is told of it."""
    of_land: defaultdict[str, dict[NutsCode, int]] = defaultdict(dict)
    for region, number in raw.first_regions.items():
        of_land[region[:2]][region] = number
    told: dict[NutsCode, Figure] = {}
    for land, numbers in of_land.items():
        told |= disclosure.parts_of(countries[land], numbers)
    return told


def _stock(came: Mapping[Key, int], now: datetime) -> dict[tuple[str, Quarter], int]:
    """Members at the end of each of the last quarters, in steps of five: so that nobody who came
    or went alone can be seen."""
    shown = [Quarter.of(now)]
    while len(shown) < QUARTERS_SHOWN:
        shown.insert(0, shown[0].before)
    found = {}
    for group in (*_GROUPS, ALL):
        for end in shown:
            number = sum(
                n
                for (part, quarter), n in came.items()
                if group in (part, ALL) and (not quarter or quarter <= str(end))
            )
            found[group, end] = max(number, 0) // FEWEST * FEWEST
    return found


def _granted(raw: Raw, parents: Mapping[str, str]) -> dict[str, Decimal | None]:
    """Of so many members as may be told themselves."""
    of_leaf: Counter[str] = Counter()
    for quarter, number in raw.grants.items():
        of_leaf[_column(quarter, parents)] += number
    amounts = _euros(raw.granted, parents)
    return {
        column: amounts[column] if told.exact is not None else None
        for column, told in disclosure.totals(of_leaf, parents).items()
    }


def _euros(amounts: Mapping[str, Decimal], parents: Mapping[str, str]) -> dict[str, Decimal]:
    found: defaultdict[str, Decimal] = defaultdict(Decimal)
    for quarter, amount in amounts.items():
        for column in _up(_column(quarter, parents), parents):
            found[column] += amount
    return {column: found[column] for column in (ALL, *parents)}


def _summed(
    counts: Mapping[tuple[Of, str], int], parents: Mapping[str, str]
) -> dict[tuple[Of, str], int]:
    """Of things, not of people: by part and column, those above included."""
    found: Counter[tuple[Of, str]] = Counter()
    for (part, quarter), number in counts.items():
        for column in _up(_column(quarter, parents), parents):
            found[part, column] += number
    return dict(found)


def _up(column: str, parents: Mapping[str, str]) -> Iterable[str]:
    at: str | None = column
    while at is not None:
        yield at
        at = parents.get(at)
