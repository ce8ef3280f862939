"""What ``said`` writes of figures, pictures of them, the gap radar, and a table's records."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from messages.figures import (
    ALL,
    OPEN,
    By,
    CameOf,
    Chart,
    Counted,
    Figures,
    FiguresFacts,
    Gap,
    Membership,
    NeedFacts,
    Period,
    Radar,
    RadarFacts,
    Series,
    Span,
    Tab,
    Tables,
    chart,
    chart_words,
    figures_page,
    pictures_page,
    radar_countries,
    radar_need,
    radar_page,
    radar_reverse,
)
from messages.records import LogFacts, LogLine, Role, export_page, log_page
from model import (
    FEW,
    HELD,
    Figure,
    Language,
    Message,
    NeedId,
    NutsCode,
    Picture,
    Programme,
    Quarter,
    StakeholderGroup,
    exactly,
)
from tests.messages import samples as s

ZONE = "Europe/Brussels"
PARENTS = {"2026": ALL, "2026-Q1": "2026", "2026-Q2": "2026"}
YEAR = Period(("2026",), Quarter(2026, 1), Quarter(2026, 4))
SPAN = Period(("2026-Q1", "2026-Q2"), Quarter(2026, 1), Quarter(2026, 2))
GROUPS = (*(group.value for group in StakeholderGroup), "")
KINDS = (exactly(1240), Figure(7, 10), FEW, Figure(5, None), exactly(0), HELD)
"""All that can be told of a number."""
LANDS = {"CZ": "CZ", "DE": "DE", "ES": "ES", "XX": "XX", "DE11": "DE11"}


def _series() -> Series:
    columns = (ALL, *PARENTS)
    parts = {
        By.GROUP: dict(zip(GROUPS, KINDS, strict=True)),
        By.COUNTRY: {"CZ": exactly(24), "DE": Figure(7, 10), "": FEW},
        By.PROGRAMME: {"erasmus-plus": exactly(60), "": FEW},
        By.NEED: {"battery": exactly(42), "vet": FEW},
        By.RESULT: {"applied": FEW, "funded": exactly(6), "not-funded": Figure(5, 9)},
        By.KIND: {"member": exactly(50), "guest": FEW},
    }
    by = {
        one: {(part, column): n for part, n in numbers.items() for column in columns}
        for one, numbers in parts.items()
    }
    return Series(dict.fromkeys(columns, exactly(2480)), by)


def figures() -> Figures:
    quarters = [Quarter(2025, 4), Quarter(2026, 1)]
    columns = (ALL, *PARENTS)
    return Figures(
        as_of=s.NOW,
        parents=PARENTS,
        members=Membership(
            total=exactly(128),
            named=Figure(120, 124),
            groups=dict(zip(GROUPS, KINDS, strict=True)),
            countries={"CZ": exactly(24), "DE": exactly(12), "ES": FEW, "XX": exactly(6), "": FEW},
            cells={},
            by_region={NutsCode("DE11"): exactly(8), NutsCode("CZ08"): FEW, NutsCode("CZ01"): FEW},
            regions=exactly(37),
            stock={(g, q): 5 * n for n, g in enumerate((*GROUPS, ALL)) for q in quarters},
        ),
        series={counted: _series() for counted in Counted},
        tables={(one, column): 3 for one in Tables for column in columns},
        seats={(group, column): 8 for group in (*GROUPS[:-1], OPEN) for column in columns},
        calls={(Programme.ERASMUS_PLUS, column): 120 for column in columns},
        open_calls={Programme.ERASMUS_PLUS: 34},
        came_of={(one, column): 1 for one in CameOf for column in columns},
        granted=dict.fromkeys(columns, Decimal(3_200_000)) | {"2026-Q1": None},
        granted_to_tables=dict.fromkeys(columns, Decimal(900_000)),
    )


def facts() -> FiguresFacts:
    return FiguresFacts(
        figures=figures(),
        period=YEAR,
        span=Span.YEAR,
        zone=ZONE,
        lands=LANDS,
        needs={"battery": "Battery", "vet": "VET"},
    )


def radar() -> RadarFacts:
    gaps = (
        Gap(NeedId("battery"), exactly(12), 4, 1, 0),
        Gap(NeedId("vet"), FEW, None, 0, 0),
        Gap(NeedId("ai"), exactly(0), 0, 2, 3),
        Gap(NeedId("steel"), exactly(0), 0, 0, 9),
    )
    return RadarFacts(
        radar=Radar(as_of=s.NOW, country=None, gaps=gaps),
        zone=ZONE,
        needs={"battery": "Battery", "vet": "VET", "ai": "AI", "steel": "Steel"},
        lands=LANDS,
    )


def need() -> NeedFacts:
    one, other, *_ = radar().radar.gaps
    return NeedFacts(
        gap=one,
        name="Battery",
        describes="Batteries.",
        radar=radar().radar,
        lands=(("CZ", one), ("DE", other)),
        calls=(s.stored(7),),
        zone=ZONE,
    )


def log(number: int = 1) -> LogFacts:
    at = datetime(2026, 3, 16, 9, 5, tzinfo=UTC)
    acts = "cancel reopen open move place seats approve cohost question guest note outcome hold"
    acts += " agenda repeat export something-new"
    lines = [
        LogLine(at=at, act=act, detail="", role=list(Role)[n % 5], group="industry", country="CZ")
        for n, act in enumerate(acts.split())
    ]
    return LogFacts(
        table=s.roundtable(),
        lines=lines[:number] if number < len(lines) else lines,
        page=1,
        total=60,
        zone=ZONE,
        lands=LANDS,
    )


def told(language: Language) -> Iterator[tuple[str, Message]]:
    for tab in Tab:
        yield f"figures, {tab}", figures_page(language, facts(), tab)
    first = Period(("2026-Q1",), Quarter(2026, 1), Quarter(2026, 1))
    for period, span in (
        (SPAN, Span.YEAR),
        (Period((ALL,)), Span.ALL),
        (first, Span.QUARTER),
    ):
        shown = replace(facts(), period=period, span=span)
        yield f"figures, {span}", figures_page(language, shown, Tab.OVERVIEW)
    nothing = replace(figures(), series={c: Series({}, {}) for c in Counted})
    yield "figures, nothing", figures_page(language, replace(facts(), figures=nothing), Tab.NEED)
    yield "figures, pictures", pictures_page(language, YEAR, Span.YEAR)
    for what in Chart:
        words = chart_words(language, chart(language, facts(), what, Picture.LIGHT))
        yield f"figures, picture {what}", Message(html=words)
    yield "gap radar", radar_page(language, radar())
    empty = replace(radar(), radar=Radar(as_of=s.NOW, country=NutsCode("CZ"), gaps=()))
    yield "gap radar, nothing", radar_page(language, empty)
    yield "gap radar by country", radar_countries(language, {NutsCode("CZ"): 3}, LANDS)
    yield "gap radar, the other way round", radar_reverse(language, radar())
    yield "gap radar, the other way round, nothing", radar_reverse(language, empty)
    yield "gap radar, a need", radar_need(language, need())
    yield "log of a table", log_page(language, log(99))
    yield "log of a table, nothing", log_page(language, replace(log(), lines=(), page=0, total=0))
    yield "export of a table", export_page(language, s.roundtable())
