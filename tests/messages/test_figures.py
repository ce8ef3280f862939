"""Figures in words and pictures: the same in both, legible, and no small number in either."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import messages
from messages._bars import BarRow
from messages._sheet import PALETTES
from messages._table_log import subject
from messages._tile_map import _SHARES, PLACES, Level, TileMap, _mixed
from messages.figures import (
    By,
    Chart,
    Period,
    Tab,
    chart,
    chart_words,
    draw_chart,
    figure_cell,
    figure_words,
    figures_page,
    period_words,
    radar_need,
    radar_page,
    radar_reverse,
)
from messages.records import log_page
from model import FEW, HELD, Figure, Language, NeedId, Picture, Quarter, exactly
from tests.messages import said_figures as said
from tests.messages.anything import FEW as SOME
from tests.messages.anything import LANGUAGES, LINE
from tests.messages.telegram import accepts, units, visible

EN = Language("en")


@pytest.mark.parametrize(
    ("figure", "words", "cell"),
    [
        (exactly(1240), "1,240", 1240),
        (exactly(0), "0", 0),
        (FEW, "fewer than 5", "<5"),
        (Figure(0, 8), "fewer than 9", "<9"),
        (Figure(7, 10), "7 to 10", "7\N{EN DASH}10"),
        (Figure(5, None), "5 or more", "≥5"),
        (HELD, "not shown", "\N{EN DASH}"),
    ],
)
def test_what_is_told_of_a_number(figure: Figure, words: str, cell: int | str) -> None:
    assert " ".join(figure_words(EN, figure).split()) == words
    assert figure_cell(figure) == cell


def test_what_a_period_is_called() -> None:
    assert period_words(EN, said.YEAR) == "2026"
    assert period_words(EN, said.SPAN) == "1st quarter 2026 to 2nd quarter 2026"
    one = Period(("2026-Q1",), Quarter(2026, 1), Quarter(2026, 1))
    assert period_words(EN, one) == "1st quarter 2026"
    assert period_words(EN, Period(("all",))) == "all time"


def test_periods_add_up_what_is_told() -> None:
    numbers = {"2026-Q1": exactly(12), "2026-Q2": FEW}
    assert said.SPAN.figure(numbers) == Figure(12, 16)
    assert said.SPAN.figure({"2026-Q1": exactly(12)}) == exactly(12)


def test_an_amount_is_told_only_where_one_is_known() -> None:
    facts = said.facts()
    columns = facts.figures.granted
    for amount, words in (
        (Decimal(900), "amount granted: €900"),
        (None, "amount granted: not shown"),
        (Decimal(0), ""),
    ):
        shown = replace(
            facts.figures,
            granted=dict.fromkeys(columns, amount),
            granted_to_tables=dict.fromkeys(columns, Decimal(0)),
        )
        page = visible(figures_page(EN, replace(facts, figures=shown), Tab.OVERVIEW).html)
        assert page.count("amount granted") == (1 if words else 0)
        assert words in page
        assert "€0" not in page


def test_who_is_few_stands_in_no_order_that_tells_how_few() -> None:
    page = figures_page(EN, said.facts(), Tab.COUNTRY).html
    lands = re.findall(r"<b>(\w\w)</b>", page)
    assert lands == ["CZ", "DE", "XX", "ES"], "those with few by their letters"


@pytest.mark.parametrize("what", Chart)
def test_the_words_tell_what_the_picture_shows(what: Chart) -> None:
    shown = chart(EN, said.facts(), what, Picture.LIGHT)
    words = visible(chart_words(EN, shown))
    assert shown.heading in words
    assert units(words) <= 1024
    if isinstance(shown, TileMap):
        assert all(tile.name in words for tile in shown.tiles)
        assert {tile.words for tile in shown.tiles} == {"24", "12", "<5", "6"}
    else:
        assert all(row.name in words for row in shown.rows)
        parts = [row.part for row in shown.rows if isinstance(row, BarRow) and row.part]
        assert all(f"\n{part}\n" in words for part in parts)
        assert len(parts) == (2 if what is Chart.RESULTS else 0)


def test_the_captions_of_the_longest_are_cut() -> None:
    facts = said.facts()
    long = {f"DE{n:03}": "A region with a name that is long " * 3 for n in range(40)}
    regions = {code: exactly(9 + n) for n, code in enumerate(long)}
    members = replace(facts.figures.members, by_region=regions)  # type: ignore[arg-type]
    facts = replace(facts, figures=replace(facts.figures, members=members), lands=long)
    words = chart_words(EN, chart(EN, facts, Chart.REGIONS, Picture.LIGHT))
    assert units(visible(words)) <= 1024
    assert words.endswith("…")


@pytest.mark.parametrize("theme", [Picture.LIGHT, Picture.DARK])
@pytest.mark.parametrize("what", Chart)
def test_a_picture_is_a_png_of_a_telephones_width(what: Chart, theme: Picture) -> None:
    shown = chart(EN, said.facts(), what, theme)
    body = draw_chart(shown)
    assert body.startswith(b"\x89PNG")
    width, height = (int.from_bytes(body[at : at + 4], "big") for at in (16, 20))
    assert width == 1080
    assert height / width < 1.9
    assert body == draw_chart(chart(EN, said.facts(), what, theme)), "equal ones are equal"
    assert hash(shown) == hash(chart(EN, said.facts(), what, theme)), "and found again"


def test_no_two_countries_share_a_place() -> None:
    assert len(set(PLACES.values())) == len(PLACES) == 39
    assert {"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU",
            "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI",
            "SK"} <= set(PLACES)  # fmt: skip


def _light(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("palette", PALETTES.values())
@pytest.mark.parametrize("level", _SHARES)
def test_numbers_can_be_read_on_their_tiles(palette: object, level: Level) -> None:
    known = next(p for p in PALETTES.values() if p is palette)
    ground = _mixed(known.ground, known.other, _SHARES[level])
    ink = known.ground if level in (Level.TEN, Level.TWENTY) else known.ink
    dark, light = sorted((_light(ground), _light(ink)))
    assert (light + 0.05) / (dark + 0.05) >= 4.5


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_telegram_takes_every_page(language: Language) -> None:
    for _, message in said.told(language):
        accepts(message)
    accepts(log_page(language, said.log(99)))


@SOME
@given(LANGUAGES, LINE, st.integers(0, 2**40), st.sampled_from(list(Tab)))
def test_any_page_of_the_figures(language: Language, name: str, number: int, tab: Tab) -> None:
    facts = said.facts()
    lands = {f"L{n}": name for n in range(60)}
    members = replace(facts.figures.members, countries={land: exactly(number) for land in lands})
    many = {f"need-{n}": name for n in range(60)}
    series = {
        counted: replace(
            one,
            by={**one.by, By.NEED: {(need, "2026"): exactly(number) for need in many}},
        )
        for counted, one in facts.figures.series.items()
    }
    figures = replace(facts.figures, members=members, series=series)
    accepts(figures_page(language, replace(facts, figures=figures, lands=lands, needs=many), tab))


@SOME
@given(LANGUAGES, LINE, st.integers(0, 2**30))
def test_any_gap(language: Language, name: str, number: int) -> None:
    radar = said.radar()
    gaps = tuple(
        replace(radar.radar.gaps[n % 4], need=NeedId(f"need-{n}"), calls=number) for n in range(60)
    )
    facts = replace(
        radar, radar=replace(radar.radar, gaps=gaps), needs={gap.need: name for gap in gaps}
    )
    for page in (0, 1, 5):
        accepts(radar_page(language, replace(facts, page=page)))
    accepts(radar_reverse(language, facts))
    need = said.need()
    accepts(
        radar_need(
            language,
            replace(need, name=name, describes=name * 9, lands=((name, gaps[0]),) * 40),
        )
    )


@pytest.mark.parametrize(
    ("act", "about"),
    [
        ("open", "opened"),
        ("reopen", "reopened"),
        ("reopen-sign-up", "seats and sign-up"),
        ("end-sign-up", "seats and sign-up"),
        ("note", "briefing and agenda"),
        ("note action", "decisions and actions"),
        ("guest-in", "guests"),
        ("weblink-off", "guests"),
        ("hand-over", "hosts"),
        ("not held", "whether it took place"),
        ("take back applied", "results"),
        ("unheard of", "something else"),
    ],
)
def test_what_an_act_was_about(act: str, about: str) -> None:
    assert subject(EN, act) == about
