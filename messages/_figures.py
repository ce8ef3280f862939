"""Figures in words: labels and numbers, so that a number may also be "fewer than 5"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from html import escape

from messages._catalogue import Html, plain, render
from messages._figures_facts import (
    ALL,
    By,
    Counted,
    Figures,
    Period,
    Tables,
)
from messages._figures_overview import calls_found, overview
from messages._figures_words import (
    figure_words,
    fitting,
    group_words,
    label,
    land_words,
    period_words,
    programme_words,
    quarter_words,
)
from messages._format import date_and_clock, percent
from messages._layout import in_rows, ticked
from model import (
    FEWEST,
    Button,
    Figure,
    Language,
    Message,
    Programme,
    Quarter,
    StakeholderGroup,
    exactly,
)

Item = tuple[str, str]
"""A label and a number in words."""


class Span(StrEnum):
    """The periods that buttons offer."""

    QUARTER = "quarter"
    YEAR = "year"
    LAST = "last"
    ALL = "all"


class Tab(StrEnum):
    OVERVIEW = "overview"
    GROUP = "group"
    COUNTRY = "country"
    PROGRAMME = "programme"
    NEED = "need"
    QUARTER = "quarter"


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresFacts:
    figures: Figures
    period: Period
    span: Span
    zone: str
    lands: Mapping[str, str]
    """Names of countries by code."""
    needs: Mapping[str, str]
    """Titles of needs by id."""


def figures_page(language: Language, facts: FiguresFacts, tab: Tab) -> Message:
    """One page of the figures, with the ways to the others."""
    heading = render(language, "figures-heading", period=period_words(language, facts.period))
    blocks = list(_BLOCKS[tab](language, facts))
    rows = [
        Html(f"<b>{escape(name[:1].upper() + name[1:])}</b>\n{_items(language, items)}")
        for name, items in blocks
    ]
    if not rows:
        rows = [render(language, "figures-nothing")]
    as_of = date_and_clock(language, facts.figures.as_of, facts.zone)
    foot = "\n".join(
        [
            render(language, "figures-note", number=FEWEST),
            render(language, "figures-as-of", when=as_of),
        ]
    )
    html = fitting(language, heading, rows, foot, apart="\n\n")
    return Message(html=html, buttons=_buttons(language, facts, tab))


def _items(language: Language, items: Iterable[Item]) -> str:
    said = [render(language, "figures-item", label=name, number=n) for name, n in items]
    return " · ".join(said)


def _overview(language: Language, facts: FiguresFacts) -> Iterable[tuple[str, list[Item]]]:
    for block in overview(language, facts.figures, facts.period):
        yield block.title, [(item.label, item.words(language)) for item in block.items]


def _by_group(language: Language, facts: FiguresFacts) -> Iterable[tuple[str, list[Item]]]:
    figures, columns = facts.figures, facts.period.columns
    for group in (*(g.value for g in StakeholderGroup), ""):
        items = [("members", figures.members.groups.get(group, exactly(0)))]
        if group:
            seats = sum(figures.seats.get((group, column), 0) for column in columns)
            items.append(("seats-offered", exactly(seats)))
        for counted in (Counted.SEATED, Counted.ATTENDED, Counted.INTERESTED, Counted.SAVED,
                        Counted.APPLICATIONS):  # fmt: skip
            items.append((counted, _part(facts, counted, By.GROUP, group)))
        if group or any(figure != exactly(0) for _, figure in items):
            share = _share(language, facts, group)
            yield group_words(language, group), [*_in_words(language, items), *share]


def _share(language: Language, facts: FiguresFacts, group: str) -> list[Item]:
    """How much of the attendance was a group's, where both are told: the balance."""
    attended = facts.period.figure(facts.figures.series[Counted.ATTENDED].totals).exact
    own = _part(facts, Counted.ATTENDED, By.GROUP, group).exact
    if not attended or not own:
        return []
    share = percent(language, Decimal(100 * own / attended).quantize(Decimal(1)))
    return [(label(language, "share"), share)]


def _by_country(language: Language, facts: FiguresFacts) -> Iterable[tuple[str, list[Item]]]:
    countries = facts.figures.members.countries
    met = {*countries, *(p for s in facts.figures.series.values() for p in s.parts(By.COUNTRY))}
    for land in sorted(met, key=lambda land: (_rank(countries.get(land)), land)):
        items = [("members", countries.get(land, exactly(0)))]
        for counted in (Counted.ATTENDED, Counted.INTERESTED, Counted.APPLICATIONS):
            items.append((counted, _part(facts, counted, By.COUNTRY, land)))
        if any(figure != exactly(0) for _, figure in items):
            yield land_words(language, land, facts.lands), _in_words(language, items)


def _by_programme(language: Language, facts: FiguresFacts) -> Iterable[tuple[str, list[Item]]]:
    figures, columns = facts.figures, facts.period.columns
    found = {p.value: calls_found(figures, columns, p) for p in Programme}
    met = {*found, *(p for s in figures.series.values() for p in s.parts(By.PROGRAMME))}
    for programme in sorted(met, key=lambda p: (-found.get(p, 0), p)):
        now_open = figures.open_calls.get(Programme(programme), 0) if programme else 0
        items = [
            ("calls-found", exactly(found.get(programme, 0))),
            ("calls-open", exactly(now_open)),
        ]
        for counted in (Counted.INTERESTED, Counted.SAVED, Counted.ATTENDED, Counted.APPLICATIONS):
            items.append((counted, _part(facts, counted, By.PROGRAMME, programme)))
        if any(figure != exactly(0) for _, figure in items):
            yield programme_words(language, programme), _in_words(language, items)


def _by_need(language: Language, facts: FiguresFacts) -> Iterable[tuple[str, list[Item]]]:
    series = facts.figures.series
    met = {need for one in series.values() for need in one.parts(By.NEED)}
    rank = {need: _rank(_part(facts, Counted.INTERESTED, By.NEED, need)) for need in met}
    for need in sorted(met, key=lambda need: (rank[need], need)):
        items = [
            (counted, _part(facts, counted, By.NEED, need))
            for counted in (Counted.INTERESTED, Counted.SAVED, Counted.APPLICATIONS)
        ]
        if any(figure != exactly(0) for _, figure in items):
            yield facts.needs.get(need, need), _in_words(language, items)


def _by_quarter(language: Language, facts: FiguresFacts) -> Iterable[tuple[str, list[Item]]]:
    figures = facts.figures
    for column in reversed(columns_of(figures, facts.period)):
        counts = [("held-tables", exactly(figures.tables.get((Tables.HELD, column), 0)))]
        counts += [
            (counted, figures.series[counted].totals.get(column, exactly(0)))
            for counted in (Counted.ATTENDED, Counted.INTERESTED, Counted.APPLICATIONS)
        ]
        if any(figure != exactly(0) for _, figure in counts):
            name = quarter_words(language, Quarter.read(column))
            yield name, _in_words(language, counts)


def columns_of(figures: Figures, period: Period) -> list[str]:
    """The quarters of a period, the first one first; years of which none are told are left out."""

    def is_within(column: str) -> bool:
        above = figures.parents.get(column, "")
        return bool({column, above, ALL} & set(period.columns))

    return [c for c in sorted(figures.parents) if "-Q" in c and is_within(c)]


def _part(facts: FiguresFacts, counted: Counted, by: By, part: str) -> Figure:
    return facts.period.part(facts.figures.series[counted].by.get(by, {}), part)


def _rank(figure: Figure | None) -> int:
    """Of what is few, no more than that: the order does not tell how many."""
    return -figure.least if figure else 0


def _in_words(language: Language, items: Iterable[tuple[str, Figure]]) -> list[Item]:
    return [
        (label(language, _ALONE.get(key, key)), figure_words(language, figure))
        for key, figure in items
    ]


_ALONE: Mapping[str, str] = {Counted.SEATED: "seats-taken", "held-tables": "tables-held"}
"""Labels that stand under no heading that says what they are of."""
_BLOCKS = {
    Tab.OVERVIEW: _overview,
    Tab.GROUP: _by_group,
    Tab.COUNTRY: _by_country,
    Tab.PROGRAMME: _by_programme,
    Tab.NEED: _by_need,
    Tab.QUARTER: _by_quarter,
}


def _buttons(language: Language, facts: FiguresFacts, tab: Tab) -> tuple[tuple[Button, ...], ...]:
    """The period stays the same from page to page, and the page from period to period."""
    spans = [
        Button(
            ticked(plain(language, f"button-figures-{span}"), span is facts.span),
            data=f"k:{tab}:{span}",
        )
        for span in Span
    ]
    tabs = [
        Button(
            ticked(plain(language, f"figures-tab-{one}"), one is tab), data=f"k:{one}:{facts.span}"
        )
        for one in Tab
    ]
    ways = [
        Button(plain(language, "button-radar"), data="k:gap"),
        Button(plain(language, "button-figures-pictures"), data=f"k:pics:{facts.span}"),
        Button(plain(language, "button-figures-workbook"), data=f"k:xlsx:{facts.span}"),
    ]
    return (*in_rows(spans, 2), *in_rows(tabs, 2), tuple(ways[:2]), (ways[2],))
