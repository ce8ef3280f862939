"""The overview of the figures: what matters most, of a period."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from messages._catalogue import plain
from messages._figures_facts import By, CameOf, Counted, Figures, Period, Tables
from messages._figures_words import figure_words, label
from messages._format import money
from model import EURO, Figure, Language, Money, Programme, exactly


@dataclass(frozen=True, slots=True)
class OverviewItem:
    label: str
    figure: Figure | None
    """None: an amount."""
    euros: Decimal | None = None
    """None beside no figure: of too few to be told."""

    def words(self, language: Language) -> str:
        if self.figure is not None:
            return figure_words(language, self.figure)
        if self.euros is None:
            return plain(language, "figure-held")
        return money(language, Money(self.euros, EURO))


@dataclass(frozen=True, slots=True)
class OverviewBlock:
    title: str
    items: tuple[OverviewItem, ...]


def overview(language: Language, figures: Figures, period: Period) -> tuple[OverviewBlock, ...]:
    """What matters most, of a period. Members are those of now."""

    def people(counted: Counted, by: By | None = None, part: str = "") -> Figure:
        series = figures.series[counted]
        if by is None:
            return period.figure(series.totals)
        return period.part(series.by.get(by, {}), part)

    def things(counts: Mapping[tuple[Any, str], int], part: str) -> Figure:
        return exactly(sum(counts.get((part, column), 0) for column in period.columns))

    def block(key: str, *items: tuple[str, Figure]) -> OverviewBlock:
        return OverviewBlock(
            label(language, f"about-{key}"),
            tuple(OverviewItem(label(language, name), figure) for name, figure in items),
        )

    def amount(by_column: Mapping[str, Decimal | None]) -> tuple[OverviewItem, ...]:
        """Nothing where none is known: "€0" would say that nothing was granted."""
        euros = period.euros(by_column)
        return () if euros == 0 else (OverviewItem(label(language, "amount"), None, euros),)

    members = figures.members
    offered = exactly(
        sum(n for (_, column), n in figures.seats.items() if column in period.columns)
    )
    applications = block(
        "applications",
        ("in-all", people(Counted.APPLICATIONS)),
        *(
            (part, people(Counted.APPLICATIONS, By.RESULT, part))
            for part in ("applied", "funded", "not-funded")
        ),
    )
    came_of = block(
        "came-of",
        ("consortium", things(figures.came_of, CameOf.CONSORTIUM)),
        ("came-of-applied", things(figures.came_of, CameOf.APPLIED)),
        ("funded", things(figures.came_of, CameOf.GRANTED)),
        ("not-funded", things(figures.came_of, CameOf.REJECTED)),
        ("reserve", things(figures.came_of, CameOf.RESERVE)),
    )
    return (
        block(
            "members",
            ("now", members.total),
            ("named", members.named),
            ("countries", members.countries_met),
            ("regions", members.regions),
        ),
        block(
            "tables",
            *((f"{one}-tables", things(figures.tables, one)) for one in Tables),
            ("signed-up", people(Counted.SIGNED_UP)),
        ),
        block(
            "seats",
            ("offered", offered),
            ("seated", people(Counted.SEATED)),
            ("attended", people(Counted.ATTENDED)),
            ("guests", people(Counted.ATTENDED, By.KIND, "guest")),
        ),
        block(
            "interest",
            ("interested", people(Counted.INTERESTED)),
            ("saved", people(Counted.SAVED)),
        ),
        OverviewBlock(applications.title, (*applications.items, *amount(figures.granted))),
        OverviewBlock(came_of.title, (*came_of.items, *amount(figures.granted_to_tables))),
        block(
            "calls",
            ("found", exactly(calls_found(figures, period.columns))),
            ("open", exactly(sum(figures.open_calls.values()))),
        ),
    )


def calls_found(
    figures: Figures, columns: Sequence[str], programme: Programme | None = None
) -> int:
    return sum(
        n
        for (one, column), n in figures.calls.items()
        if column in columns and programme in (one, None)
    )
