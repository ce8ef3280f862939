"""Charts of the figures: what is drawn, and the same in words for who does not see it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from html import escape

from messages._bars import Bar, BarRow, Bars, ColumnRow, Columns, Fill, draw_bars, draw_columns
from messages._catalogue import Html, plain, render
from messages._figures import FiguresFacts, Span
from messages._figures_facts import ALL, OPEN, By, Counted, Period
from messages._figures_overview import calls_found, overview
from messages._figures_words import (
    figure_cell,
    figure_words,
    group_words,
    land_words,
    period_words,
    programme_words,
    quarter_words,
)
from messages._format import date_and_clock, number
from messages._layout import in_rows
from messages._split import CAPTION, visible_length
from messages._tile_map import PLACES, Level, Tile, TileMap, draw_tile_map
from model import (
    FEW,
    FEWEST,
    HELD,
    Button,
    Figure,
    Language,
    Message,
    Picture,
    Programme,
    StakeholderGroup,
    exactly,
)

MOST_REGIONS, MOST_PROGRAMMES = 12, 8
_STEPS = ((20, Level.TWENTY), (10, Level.TEN), (FEWEST, Level.FIVE))
Shown = Bars | Columns | TileMap


class Chart(StrEnum):
    MAP = "map"
    REGIONS = "regions"
    MEMBERS = "members"
    PROGRAMMES = "programmes"
    SEATS = "seats"
    RESULTS = "results"


NOW = frozenset({Chart.MAP, Chart.REGIONS, Chart.MEMBERS})
"""Of members as they are now, whatever the period."""


def chart(language: Language, facts: FiguresFacts, what: Chart, theme: Picture) -> Shown:
    """All that the picture shows. Equal figures make equal pictures."""
    return _CHARTS[what](language, facts, theme)


def draw_chart(shown: Shown) -> bytes:
    """A PNG. Takes a few tenths of a second; one at a time."""
    if isinstance(shown, TileMap):
        return draw_tile_map(shown)
    return draw_bars(shown) if isinstance(shown, Bars) else draw_columns(shown)


def chart_words(language: Language, shown: Shown) -> Html:
    """The picture in words, as much as a caption takes."""
    head = Html(f"<b>{escape(shown.heading)}</b>\n{escape(shown.about)}")
    lines = list(_lines(language, shown))
    lines += [escape(words) for words in shown.foot]
    told = "\n".join([head, *lines])
    while visible_length(told) > CAPTION and lines:
        lines.pop()
        told = "\n".join([head, *lines, "…"])
    return Html(told)


def _lines(language: Language, shown: Shown) -> Iterable[str]:
    if isinstance(shown, TileMap):
        yield from _steps_in_words(shown)
    elif isinstance(shown, Columns):
        yield from (_item(language, row.name, row.words) for row in shown.rows)
    else:
        signs = dict(shown.legend)
        for row in shown.rows:
            said = [
                _item(language, signs[bar.fill], bar.words) if len(signs) > 1 else bar.words
                for bar in row.bars
            ]
            if row.part:
                yield f"<b>{escape(row.part)}</b>"
            yield _item(language, row.name, Html(" · ".join(said)))


def _steps_in_words(shown: TileMap) -> Iterable[str]:
    """The countries of each step, most first; those with none are not named."""
    for level, words in sorted(shown.legend, reverse=True):
        lands = [tile.name for tile in shown.tiles if tile.level is level and level]
        if lands:
            yield f"{escape(words)}: {escape(', '.join(lands))}"


def _item(language: Language, label: str, words: str) -> Html:
    return render(language, "figures-item", label=label, number=words)


def _about(language: Language, facts: FiguresFacts, what: Chart) -> str:
    when = date_and_clock(language, facts.figures.as_of, facts.zone)
    as_of = plain(language, "figures-as-of", when=when)
    return as_of if what in NOW else f"{period_words(language, facts.period)} · {as_of}"


def _map(language: Language, facts: FiguresFacts, theme: Picture) -> Shown:
    countries = {land: n for land, n in facts.figures.members.countries.items() if land}
    tiles = [
        Tile(land, land_words(language, land, facts.lands), _level(n), _short(n))
        for land, n in sorted(countries.items())
    ]
    beyond = [
        plain(language, "figures-item", label=tile.name, number=figure_words(language, n))
        for tile, n in zip(tiles, (countries[tile.land] for tile in tiles), strict=True)
        if tile.land not in PLACES
    ]
    foot = [plain(language, "chart-off-map", countries=", ".join(beyond))] if beyond else []
    met = {tile.level for tile in tiles} | {Level.NONE}
    return TileMap(
        heading=plain(language, "chart-map"),
        about=_about(language, facts, Chart.MAP),
        tiles=tuple(tiles),
        legend=tuple((level, _step(language, level)) for level in Level if level in met),
        foot=tuple(foot),
        theme=theme,
    )


def _level(figure: Figure) -> Level:
    """A number that lies between two stands at the lower one's step, if both are there."""
    if figure == exactly(0):
        return Level.NONE
    if figure.most is not None and figure.most < FEWEST:
        return Level.FEW
    if figure == HELD:
        return Level.HELD
    return next(level for least, level in _STEPS if figure.least >= least)


def _short(figure: Figure) -> str:
    return "" if figure == exactly(0) else str(figure_cell(figure))


def _step(language: Language, level: Level) -> str:
    if level is Level.NONE:
        return plain(language, "chart-none")
    limits = {Level.FIVE: (FEWEST, 9), Level.TEN: (10, 19), Level.TWENTY: (20, None)}
    figure = {Level.FEW: FEW, Level.HELD: HELD}.get(level) or Figure(*limits[level])
    return figure_words(language, figure)


def _regions(language: Language, facts: FiguresFacts, theme: Picture) -> Shown:
    members = facts.figures.members.by_region
    told = sorted((r for r, n in members.items() if n.least), key=lambda r: (-members[r].least, r))
    few = sum(1 for n in members.values() if n == FEW)
    foot = [plain(language, "chart-more-regions", count=few, number=FEWEST)] if few else []
    if not told:
        foot.insert(0, plain(language, "chart-alt-none"))
    rows = [
        BarRow(facts.lands.get(r, r), (_bar(language, Fill.FULL, members[r]),))
        for r in told[:MOST_REGIONS]
    ]
    return _bars(language, facts, Chart.REGIONS, rows, {}, foot, theme)


def _members(language: Language, facts: FiguresFacts, theme: Picture) -> Shown:
    stock = facts.figures.members.stock
    quarters = sorted({quarter for _, quarter in stock})
    rows = [
        ColumnRow(
            _sentence(group_words(language, group)),
            tuple(stock[group, quarter] for quarter in quarters),
            _fives(language, stock[group, quarters[-1]]),
        )
        for group in (*(g.value for g in StakeholderGroup), "")
        if any(stock[group, quarter] for quarter in quarters)
    ]
    total = tuple(stock[ALL, quarter] for quarter in quarters)
    rows.append(ColumnRow(plain(language, "sheet-total"), total, _fives(language, total[-1])))
    return Columns(
        heading=plain(language, "chart-members"),
        about=_about(language, facts, Chart.MEMBERS),
        times=tuple(quarter_words(language, quarter) for quarter in quarters),
        rows=tuple(rows),
        foot=(plain(language, "chart-in-fives"),),
        theme=theme,
    )


def _fives(language: Language, count: int) -> str:
    """A number rounded down to fives."""
    if not count:
        return plain(language, "figure-few", number=number(language, FEWEST))
    most = number(language, count + FEWEST - 1)
    return plain(language, "figure-range", least=number(language, count), most=most)


def _programmes(language: Language, facts: FiguresFacts, theme: Picture) -> Shown:
    figures, columns = facts.figures, facts.period.columns
    interest = figures.series[Counted.INTERESTED].by.get(By.PROGRAMME, {})
    found = {p: calls_found(figures, columns, p) for p in Programme}
    said = {p: facts.period.part(interest, p) for p in Programme}
    met = [p for p in Programme if found[p] or said[p] != exactly(0)]
    met.sort(key=lambda p: (-said[p].least, -found[p], p))
    rows = [
        BarRow(
            programme_words(language, p),
            (
                _bar(language, Fill.EMPTY, exactly(found[p])),
                _bar(language, Fill.FULL, said[p]),
            ),
        )
        for p in met[:MOST_PROGRAMMES]
    ]
    legend = {Fill.EMPTY: "figures-calls-found", Fill.FULL: "figures-interested"}
    return _bars(language, facts, Chart.PROGRAMMES, rows, legend, (), theme)


def _seats(language: Language, facts: FiguresFacts, theme: Picture) -> Shown:
    figures, period = facts.figures, facts.period
    rows = []
    for group in (*(g.value for g in StakeholderGroup), OPEN):
        offered = sum(figures.seats.get((group, column), 0) for column in period.columns)
        bars = [_bar(language, Fill.EMPTY, exactly(offered))]
        if group != OPEN:
            for counted, fill in ((Counted.SEATED, Fill.STRIPED), (Counted.ATTENDED, Fill.FULL)):
                by = figures.series[counted].by.get(By.GROUP, {})
                bars.append(_bar(language, fill, period.part(by, group)))
        rows.append(BarRow(_sentence(group_words(language, group)), tuple(bars)))
    legend = {
        Fill.EMPTY: "figures-offered",
        Fill.STRIPED: "figures-seated",
        Fill.FULL: "figures-attended",
    }
    return _bars(language, facts, Chart.SEATS, rows, legend, (), theme)


def _results(language: Language, facts: FiguresFacts, theme: Picture) -> Shown:
    members, tables = overview(language, facts.figures, facts.period)[4:6]
    rows = [
        BarRow(
            _sentence(item.label),
            (_bar(language, fill, item.figure),),
            part="" if n else block.title,
        )
        for block, fill in ((members, Fill.FULL), (tables, Fill.EMPTY))
        for n, item in enumerate(block.items)
        if item.figure is not None
    ]
    return _bars(language, facts, Chart.RESULTS, rows, {}, (), theme)


def _bars(
    language: Language,
    facts: FiguresFacts,
    what: Chart,
    rows: Iterable[BarRow],
    legend: Mapping[Fill, str],
    foot: Sequence[str],
    theme: Picture,
) -> Bars:
    return Bars(
        heading=plain(language, f"chart-{what}"),
        about=_about(language, facts, what),
        rows=tuple(rows),
        legend=tuple((fill, plain(language, key)) for fill, key in legend.items()),
        foot=tuple(foot),
        theme=theme,
    )


def _bar(language: Language, fill: Fill, figure: Figure) -> Bar:
    return Bar(fill, figure.least, figure_words(language, figure))


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


_CHARTS = {
    Chart.MAP: _map,
    Chart.REGIONS: _regions,
    Chart.MEMBERS: _members,
    Chart.PROGRAMMES: _programmes,
    Chart.SEATS: _seats,
    Chart.RESULTS: _results,
}


def pictures_page(language: Language, period: Period, span: Span) -> Message:
    """Which pictures there are."""
    buttons = [
        Button(plain(language, f"button-chart-{what}"), data=f"k:pic:{what}:{span}")
        for what in Chart
    ]
    back = Button(plain(language, "button-figures-back"), data=f"k:overview:{span}")
    words = render(language, "figures-pictures", period=period_words(language, period))
    return Message(html=words, buttons=(*in_rows(buttons, 2), (back,)))
