"""The figures for programs: plain values, keys that stay as they are.

A number of people is a number, or a string where no more is told of it: ``"<5"``, ``"7-10"``,
``">=12"``, and null where nothing is. An amount is null, too, where none is known.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from messages.figures import (
    By,
    CameOf,
    Counted,
    Figures,
    Gap,
    Period,
    Radar,
    Series,
    Tables,
    calls_found,
)
from model import Figure, Programme

UNSAID = "not-stated"


def plain_figures(told: Figures, period: Period, radar: Radar) -> dict[str, object]:
    """All figures of a period, and the gap radar of now."""
    return {
        "as_of": told.as_of.isoformat(),
        "from": str(period.first) if period.first else None,
        "to": str(period.last) if period.last else None,
        "members": _members(told),
        "roundtables": {one.value: _things(told.tables, one, period) for one in Tables},
        "seats_offered": {
            group: _things(told.seats, group, period)
            for group in sorted({group for group, _ in told.seats})
        },
        **{counted.value: _series(told.series[counted], period) for counted in Counted},
        "granted_eur": _euros(period.euros(told.granted)),
        "roundtables_led_to": {
            **{one.value: _things(told.came_of, one, period) for one in CameOf},
            "granted_eur": _euros(period.euros(told.granted_to_tables)),
        },
        "calls": {
            programme.value: {"found": found, "open": told.open_calls.get(programme, 0)}
            for programme in Programme
            if (found := calls_found(told, period.columns, programme))
            or told.open_calls.get(programme)
        },
        "gaps": [_gap(gap) for gap in radar.declared],
        "open_for_needs_nobody_declared": {gap.need: gap.calls for gap in radar.undeclared},
    }


def plain_figure(figure: Figure) -> int | str | None:
    if figure.exact is not None:
        return figure.exact
    if figure.most is None:
        return f">={figure.least}" if figure.least else None
    return f"{figure.least}-{figure.most}" if figure.least else f"<{figure.most + 1}"


def _members(told: Figures) -> dict[str, object]:
    members = told.members
    return {
        "total": plain_figure(members.total),
        "with_organisation": plain_figure(members.named),
        "countries": plain_figure(members.countries_met),
        "regions": plain_figure(members.regions),
        "group": {g or UNSAID: plain_figure(n) for g, n in members.groups.items()},
        "country": {c or UNSAID: plain_figure(n) for c, n in members.countries.items()},
    }


def _series(series: Series, period: Period) -> dict[str, object]:
    by: dict[str, object] = {"total": plain_figure(period.figure(series.totals))}
    for one in By:
        if one in series.by:
            by[one.value] = {
                part or UNSAID: plain_figure(period.part(series.by[one], part))
                for part in series.parts(one)
            }
    return by


def _things(counts: Mapping[tuple[Any, str], int], part: str, period: Period) -> int:
    return sum(counts.get((part, column), 0) for column in period.columns)


def _euros(amount: Decimal | None) -> str | None:
    return str(amount) if amount else None


def _gap(gap: Gap) -> dict[str, object]:
    return {
        "need": gap.need,
        "members": plain_figure(gap.members),
        "regions": gap.regions,
        "declared_by_regions": gap.stated,
        "open_calls": gap.calls,
    }
