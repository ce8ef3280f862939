"""Public holidays by region: those of the country, and of the part that has its own."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta

import pytest

from matching import calendar_of, holiday_name, load_regions, off_in
from model import Language, NutsCode

BG, PL, ES, EL, SE = "BG411", "PL22", "ES511", "EL30", "SE110"
BW, SN = "DE111", "DED21"


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        # 2026: Easter is 5 April in the West, 12 April in the East.
        ("2026-04-02", {}),
        ("2026-04-03", {BW: "DE", SN: "DE", ES: "ES", SE: "SE"}),
        ("2026-04-06", {BW: "DE", SN: "DE", PL: "PL", ES: "ES5", SE: "SE"}),
        ("2026-04-10", {BG: "BG", EL: "EL"}),
        ("2026-04-13", {BG: "BG", EL: "EL"}),
        ("2026-05-01", dict.fromkeys((BG, PL, BW, SN, ES, EL, SE), "")),
        ("2026-05-06", {BG: "BG"}),
        ("2026-05-14", {BW: "DE", SN: "DE", SE: "SE"}),
        ("2026-05-25", {BG: "BG", BW: "DE", SN: "DE"}),
        ("2026-06-01", {EL: "EL"}),
        # Corpus Christi: in Poland, and in some of the German states.
        ("2026-06-04", {PL: "PL", BW: "DE1"}),
        ("2026-06-05", {}),
        ("2026-06-24", {ES: "ES51"}),
        ("2026-10-28", {EL: "EL"}),
        ("2026-11-11", {PL: "PL"}),
        ("2026-11-18", {SN: "DED"}),
        ("2026-12-08", {ES: "ES"}),
        ("2026-12-24", {BG: "BG", PL: "PL", SE: "SE"}),
        ("2026-12-25", dict.fromkeys((BG, PL, BW, SN, ES, EL, SE), "")),
        # In another year 3 May is a Tuesday: Poland's alone.
        ("2022-05-03", {PL: "PL"}),
        ("2025-10-31", {SN: "DED"}),
    ],
)
def test_a_holiday_is_one_where_it_is_one(day: str, expected: dict[str, str]) -> None:
    homes = (BG, PL, BW, SN, ES, EL, SE)
    found = {h: off_in(NutsCode(h), date.fromisoformat(day)) for h in homes}
    assert {home for home, where in found.items() if where} == set(expected)
    for home, part in expected.items():
        where = found[home]
        assert where
        assert home.startswith(where)
        if part and day != "2026-04-06":
            assert where == part


def test_only_the_part_of_a_country_is_named_whose_own_it_is() -> None:
    monday = date(2026, 4, 6)  # in Catalonia, not in Madrid
    assert off_in(NutsCode("ES511"), monday) == "ES51"
    assert off_in(NutsCode("ES300"), monday) is None
    assert off_in(NutsCode("ES"), monday) is None


@pytest.mark.parametrize(
    ("code", "part"),
    [
        ("DE", "DE"), ("DE1", "DE1"), ("DE111", "DE1"), ("DEG0N", "DEG"), ("AT130", "AT13"),
        ("ES300", "ES3"), ("ES703", "ES7"), ("CH011", "CH011"), ("CH040", "CH04"), ("CH0", "CH"),
        ("FRF11", "FRF1"), ("FRE11", "FR"), ("UKM50", "UKM"), ("PL213", "PL"),
        ("PT200", "PT2"), ("ITH10", "ITH1"), ("ITC11", "IT"),
    ],
)  # fmt: skip
def test_the_calendar_of_a_region(code: str, part: str) -> None:
    assert calendar_of(NutsCode(code)) == part


def test_the_codes_of_greece_and_the_united_kingdom_are_not_the_isos() -> None:
    assert off_in(NutsCode("EL"), date(2026, 3, 25)) == "EL"
    assert off_in(NutsCode("UK"), date(2026, 12, 28)) == "UK"
    assert off_in(NutsCode("UKM5"), date(2026, 11, 30)) == "UKM"
    assert off_in(NutsCode("UKI3"), date(2026, 11, 30)) is None


def test_a_holiday_is_called_in_the_readers_language_or_not_at_all() -> None:
    third = date(2026, 5, 3)
    assert holiday_name(NutsCode("PL"), third, Language("pl")) == (
        "Święto Narodowe Trzeciego Maja"
    )
    assert holiday_name(NutsCode("PL"), third, Language("hu")) == ""
    assert holiday_name(NutsCode("DE1"), date(2026, 6, 4), Language("de")) == "Fronleichnam"
    assert holiday_name(NutsCode("DE"), third, Language("de")) == ""


def test_every_region_has_a_calendar_and_what_is_no_country_has_no_holidays() -> None:
    for region in load_regions():
        off_in(region.code, date(2026, 7, 1))
    assert off_in(NutsCode("QQ1"), date(2026, 1, 1)) is None
    assert off_in(NutsCode(""), date(2026, 1, 1)) is None


def test_each_country_has_some_holidays_and_not_too_many() -> None:
    new_year = date(2026, 1, 1)
    days = [new_year + timedelta(days=n) for n in range(365)]
    for region in load_regions():
        if region.level == 0 and region.code != "UA":  # it has none while it is at war
            assert 4 <= sum(off_in(region.code, d) is not None for d in days) <= 80, region.code


def test_the_library_is_read_where_it_is_asked_for() -> None:
    """Most runs plan no meeting."""
    code = (
        "import sys, matching; assert 'holidays' not in sys.modules;"
        " matching.prepare_days_off(); assert 'holidays' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
