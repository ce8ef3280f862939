"""Clocks: which zone a region keeps, and which one a person means."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching import load_regions
from matching._zones import _ELSEWHERE, _OF_COUNTRY, COMMON
from model import NutsCode

R = load_regions()
CODES = sorted(r.code for r in R)
COUNTRIES = [c for c in CODES if len(c) == 2]


@pytest.mark.parametrize("beginning", sorted(_ELSEWHERE))
def test_every_exception_is_a_region_with_a_clock_of_its_own(beginning: str) -> None:
    zone = R.zone(NutsCode(beginning))
    assert beginning in R
    assert ZoneInfo(zone).key == zone
    assert zone != R.zone(NutsCode(beginning[:2]))
    assert all(R.zone(c) == zone for c in CODES if c.startswith(beginning))


def test_zones_are_kept_for_the_countries_there_are() -> None:
    assert set(_OF_COUNTRY) == set(COUNTRIES)
    assert R.zone(NutsCode("ZZ1")) == ""


@pytest.mark.parametrize(
    ("words", "zones"),
    [
        ("Bucharest", ["Europe/Bucharest"]),
        ("Europe/Bucharest", ["Europe/Bucharest"]),
        ("europe/new york", []),
        ("Wien", ["Europe/Vienna"]),
        ("Kiew", ["Europe/Kyiv"]),
        ("Europe/Kiev", ["Europe/Kyiv"]),
        ("Lond", ["Europe/London"]),
        ("Ostrava", ["Europe/Prague"]),
        ("Deutschland", ["Europe/Berlin"]),
        ("new_york", ["America/New_York"]),
        ("Córdoba", ["Europe/Madrid", "America/Argentina/Cordoba"]),
        ("Etc/GMT+2", []),
        ("../etc/passwd", []),
        ("qqqq", []),
        ("", []),
    ],
)
def test_a_zone_is_found_by_its_name_its_city_and_a_region(words: str, zones: list[str]) -> None:
    assert list(R.search_zones(words)) == zones


@given(st.text(max_size=40))
def test_any_words_give_zones_that_are(words: str) -> None:
    assert all(ZoneInfo(zone).key == zone for zone in R.search_zones(words))


@pytest.mark.parametrize("zone", sorted({*_OF_COUNTRY.values(), *_ELSEWHERE.values(), *COMMON}))
def test_every_zone_that_is_offered_is_found_by_its_name(zone: str) -> None:
    assert R.search_zones(zone) == (zone,)


def test_the_zones_of_ones_own_countries_are_likeliest() -> None:
    spain = R.likely_zones([NutsCode("ES61"), NutsCode("CZ08")], 8)
    assert spain[:3] == ("Europe/Madrid", "Europe/Prague", "Atlantic/Canary")
    assert len(set(spain)) == 8
    assert R.likely_zones([NutsCode("ES70")], 2) == ("Atlantic/Canary", "Europe/Madrid")
    assert R.likely_zones([], 8)[0] == "Europe/Brussels"
