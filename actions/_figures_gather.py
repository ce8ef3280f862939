"""The raw counts of all figures, read in slices: numbers that nobody is shown as they are."""

from __future__ import annotations

import asyncio
import json
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from actions._assistant import Assistant
from actions._tally import Tally, tally, unknown
from actions.exchange import rates
from db import Profile, Said, TableRow
from messages.figures import OPEN, By, CameOf, Counted, Tables
from model import EURO, Money, NutsCode, Programme

MEMBERS, TABLES, CALLS, AT_ONCE = 400, 10, 10_000, 25
"""Rows of a slice: some ten milliseconds each."""
_BUSY = 0.01
"""Seconds after which whoever waits is let go first."""
_DONE = {"interested": Counted.INTERESTED, "saved": Counted.SAVED}
"""All else that members do about a call is a stage of an application."""
_TAKEN = frozenset({"seated", "attended", "absent"})

Key = tuple[str, str]
"""A part, and a quarter as ``2026-Q1``."""
OnCalls = defaultdict[int, defaultdict[Counted, defaultdict[str, "array[int]"]]]
"""By call: who said what of it in a quarter, once each time. In arrays, through which the garbage
collector need not go: with hundreds of thousands of lists it held everyone up for 100 ms."""


def _counters() -> defaultdict[tuple[Counted, By], Counter[Key]]:
    return defaultdict(Counter)


def _amounts() -> defaultdict[str, Decimal]:
    return defaultdict(Decimal)


@dataclass
class Raw:
    members: Counter[tuple[str, str]] = field(default_factory=Counter)
    """By group and country."""
    first_regions: Counter[NutsCode] = field(default_factory=Counter)
    named: int = 0
    regions: set[NutsCode] = field(default_factory=set)
    came: Counter[Key] = field(default_factory=Counter)
    """By group: who joined, less those who left."""
    by: defaultdict[tuple[Counted, By], Counter[Key]] = field(default_factory=_counters)
    grants: Counter[str] = field(default_factory=Counter)
    """How often members said how much they were granted, by quarter ..."""
    granted: defaultdict[str, Decimal] = field(default_factory=_amounts)
    """... and how many euros that was."""
    tables: Counter[tuple[Tables, str]] = field(default_factory=Counter)
    seats: Counter[Key] = field(default_factory=Counter)
    calls: Counter[tuple[Programme, str]] = field(default_factory=Counter)
    open_calls: dict[Programme, int] = field(default_factory=dict)
    came_of: Counter[tuple[CameOf, str]] = field(default_factory=Counter)
    granted_to_tables: defaultdict[str, Decimal] = field(default_factory=_amounts)

    def add(self, counted: Counted, quarter: str, number: int, **parts: str) -> None:
        """``parts``: of each ``By``, the part in which it counts."""
        for by, part in parts.items():
            self.by[counted, By(by)][part, quarter] += number


async def gather(a: Assistant, now: datetime) -> Raw:
    """Everything that is counted. Of what is written meanwhile some is counted, some is not."""
    raw = Raw()
    await in_slices(a, _pieces(a, raw, now))
    return raw


async def in_slices(a: Assistant, pieces: Iterator[None]) -> None:
    """Do a long work piece by piece; every few milliseconds, others have their turn."""
    clock = asyncio.get_running_loop().time
    since = clock()
    for _ in pieces:
        if clock() - since > _BUSY:
            await a.courtesy.rest()
            since = clock()


def slices(last: int, size: int) -> Iterator[tuple[int, int]]:
    """(after, up to) over all numbers up to the last."""
    for start in range(0, last, size):
        yield start, start + size


def _pieces(a: Assistant, raw: Raw, now: datetime) -> Iterator[None]:
    in_euros = _converter(a, now)
    on_calls: OnCalls = defaultdict(lambda: defaultdict(lambda: defaultdict(lambda: array("q"))))
    for part in slices(a.store.last_member(), MEMBERS):
        profiles = {one.member: one for one in a.store.profiles(*part)}
        there = [one for one in profiles.values() if one.there]
        raw.members.update((one.group, one.country) for one in there)
        raw.came.update((one.group, one.quarter) for one in there)
        raw.named += sum(one.named for one in there)
        for text, times in Counter(one.regions for one in there).items():
            codes = [NutsCode(code) for code in json.loads(text)]
            raw.regions.update(codes)
            raw.first_regions[codes[0] if codes else NutsCode("")] += times
        yield
        _add_said(raw, profiles, a.store.said_of_calls(*part), on_calls)
        yield
        applied = a.store.applied_for(*part)
        _add_said(raw, profiles, applied, on_calls)
        results: defaultdict[Key, list[int]] = defaultdict(list)
        for one in applied:
            results[one.what, one.quarter].append(one.member)
        for key, who in results.items():
            raw.by[Counted.APPLICATIONS, By.RESULT][key] += tally(who)
        for grant in a.store.grants(*part):
            raw.grants[grant.quarter] += Tally(1, [grant.member])
            raw.granted[grant.quarter] += in_euros(Money(grant.amount, grant.currency))
        yield
    yield from _by_call(a, raw, on_calls)
    yield from _tables(a, raw, now)
    for part in slices(a.store.last_call(), CALLS):
        for quarter, programme, number in a.store.count_calls(*part):
            raw.calls[programme, quarter] += number
        yield
    raw.open_calls = a.store.count_open_calls(now)
    yield
    _add_kept(a, raw, in_euros)
    yield
    _add_outcomes(a, raw, in_euros)


def _add_said(
    raw: Raw,
    profiles: Mapping[int, Profile],
    said: Iterable[Said],
    on_calls: OnCalls,
) -> None:
    """What members said of calls, by who they are."""
    who_did: defaultdict[tuple[Counted, By, Key], list[int]] = defaultdict(list)
    for member, what, quarter, call in said:
        who, counted = profiles[member], _DONE.get(what, Counted.APPLICATIONS)
        who_did[counted, By.GROUP, (who.group, quarter)].append(member)
        who_did[counted, By.COUNTRY, (who.country, quarter)].append(member)
        on_calls[call][counted][quarter].append(member)
    for (counted, by, key), members in who_did.items():
        raw.by[counted, by][key] += tally(members)


def _by_call(a: Assistant, raw: Raw, on_calls: OnCalls) -> Iterator[None]:
    """The same by what it was about."""
    numbers = sorted(on_calls)
    for start in range(0, len(numbers), AT_ONCE):
        yield
        facts = a.store.facts_of_calls(numbers[start : start + AT_ONCE])
        for number, (programme, needs) in facts.items():
            for counted, quarters in on_calls[number].items():
                for quarter, who in quarters.items():
                    times = tally(who)
                    raw.add(counted, quarter, times, programme=programme)
                    for need in needs:
                        raw.add(counted, quarter, times, need=need)


def _tables(a: Assistant, raw: Raw, now: datetime) -> Iterator[None]:
    for part in slices(a.store.last_table(), TABLES):
        tables = {table.id: table for table in a.store.tables_for_figures(*part)}
        groups: defaultdict[int, set[str]] = defaultdict(set)
        for place in a.store.places(*part):
            table = tables[place.table]
            counted = [Counted.SIGNED_UP]
            if table.state == "held" and place.state in _TAKEN:
                counted.append(Counted.SEATED)
                groups[table.id].add(place.group)
                if place.state == "attended":
                    counted.append(Counted.ATTENDED)
            for one in counted:
                raw.add(
                    one,
                    table.quarter,
                    Tally(place.number, place.people),
                    group=place.group,
                    country=place.country,
                    programme=table.programme,
                    kind="guest" if place.guest else "member",
                )
        yield
        for table in tables.values():
            became = _became(table, now)
            raw.tables[became, table.quarter] += 1
            if became is Tables.HELD:
                raw.tables[Tables.BALANCED, table.quarter] += len(groups[table.id]) >= 3
                for group, seats in (*json.loads(table.quotas), (OPEN, table.open_seats)):
                    raw.seats[group, table.quarter] += seats
        yield


def _became(table: TableRow, now: datetime) -> Tables:
    """Of a table that nobody spoke of, nobody knows: it may have met without a word."""
    if table.state == "held":
        return Tables.HELD
    if table.state == "cancelled":
        return Tables.CANCELLED
    if table.ends_at > now:
        return Tables.PLANNED
    return Tables.NOT_HELD if table.not_held else Tables.UNKNOWN


def _add_kept(a: Assistant, raw: Raw, in_euros: Callable[[Money], Decimal]) -> None:
    """What members did who were forgotten since."""
    for one in a.store.kept_counts():
        if one.what in ("joined", "left"):
            if one.by == By.GROUP:
                sign = 1 if one.what == "joined" else -1
                raw.came[one.part, one.quarter] += sign * one.number
        elif one.what == "grant":
            raw.grants[one.quarter] += 0 if one.by else unknown(one.number, one.people)
        else:
            counted = _DONE.get(one.what, Counted.APPLICATIONS)
            number = unknown(one.number, one.people)
            if one.by:
                raw.add(counted, one.quarter, number, **{one.by: one.part})
            elif counted is Counted.APPLICATIONS:
                raw.add(counted, one.quarter, number, result=one.what)
    for grant in a.store.kept_grants():
        raw.granted[grant.quarter] += in_euros(Money(grant.amount, grant.currency))


def _add_outcomes(a: Assistant, raw: Raw, in_euros: Callable[[Money], Decimal]) -> None:
    for step in a.store.outcome_steps():
        came_of = step.result if step.step == "result" else step.step
        if came_of in set(CameOf):
            raw.came_of[CameOf(came_of), step.quarter] += 1
        if step.amount:
            amount = Money(Decimal(step.amount), step.currency)
            raw.granted_to_tables[step.quarter] += in_euros(amount)


def _converter(a: Assistant, now: datetime) -> Callable[[Money], Decimal]:
    """In euros, by the day's rates; 0 for what cannot be converted."""
    known = rates(a, now)

    def in_euros(money: Money) -> Decimal:
        if money.currency == EURO:
            return money.amount
        euros = known.in_euros(money) if known else None
        return euros.amount if euros else Decimal(0)

    return in_euros
