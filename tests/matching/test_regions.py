"""Regions: what contains what, codes of before, and what a person types."""

from __future__ import annotations

import itertools
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import matching
from matching import load_regions
from matching._regions import LONGEST, table
from model import Language, NutsCode, fold

R = load_regions()
EN = Language("en")
CODES = sorted(r.code for r in R)
COUNTRIES = [c for c in CODES if len(c) == 2]
codes = st.sampled_from(CODES)
BEFORE = {r["code_2021"]: r["codes_2024"].split() for r in table("nuts_2021.csv")}


def found(words: str, limit: int = 5) -> list[str]:
    return [r.code for r in R.search(words, limit)]


def test_the_counts_are_those_of_nuts_2024() -> None:
    eu = set(COUNTRIES) - {
        *("AL", "BA", "CH", "IS", "LI", "ME", "MK", "NO", "RS", "TR", "UA", "XK", "UK")
    }
    assert len(eu) == 27
    levels = [sum(r.level == n and r.code[:2] in eu for r in R) for n in range(4)]
    assert levels == [27, 92, 244, 1165]


@given(codes, codes)
def test_containment_counts_either_way_round(one: NutsCode, other: NutsCode) -> None:
    assert R.overlaps(one, other) == R.overlaps(other, one)
    assert R.overlaps(one, other) == (one.startswith(other) or other.startswith(one))


@given(codes)
def test_a_region_overlaps_itself_and_all_its_parents(code: NutsCode) -> None:
    assert R.overlaps(code, code)
    parents = R.parents(code)
    assert [len(p) for p in parents] == list(range(len(code) - 1, 1, -1))
    assert all(R.overlaps(code, p) and R.overlaps(p, code) for p in parents)
    assert R.country(code) == ([code, *parents])[-1]


@given(codes)
def test_children_and_parents_agree(code: NutsCode) -> None:
    assert all(R.parents(child)[0] == code for child in R.children(code))
    assert all(len(child) == len(code) + 1 for child in R.children(code))


def test_each_region_above_level_three_has_children() -> None:
    """But those of Bosnia and Herzegovina: its statistical regions end at level 2."""
    assert {c[:2] for c in CODES if len(c) < 5 and not R.children(c)} == {"BA"}


def test_neighbours_and_other_countries_do_not_overlap() -> None:
    for one, other in itertools.combinations(["CZ08", "CZ07", "SK03", "PL22", "DE1", "DE2"], 2):
        assert not R.overlaps(NutsCode(one), NutsCode(other))


@pytest.mark.parametrize("old", sorted(BEFORE))
def test_a_code_of_2021_is_understood(old: str) -> None:
    now = R.current(NutsCode(old))
    assert old in R
    assert now, "a region that was split gives what contains it"
    assert all(code in CODES for code in now)
    assert all(len(code) == len(old) or not BEFORE[old] for code in now)
    assert {code[:2] for code in now} == {old[:2]}
    assert all(R.overlaps(NutsCode(old), code) for code in now)
    assert R.name(NutsCode(old), EN) != old


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("FI197", "FI19B"),
        ("PT16D", "PT191"),
        ("PT16", "PT19"),
        ("NL329", "NL32B"),
        ("PT17", "PT1"),
    ],
)
def test_what_became_of_a_region(old: str, new: str) -> None:
    assert R.current(NutsCode(old)) == (new,)
    assert R.overlaps(NutsCode(old), NutsCode(new))
    assert R.overlaps(NutsCode(new[:3]), NutsCode(old))


@pytest.mark.parametrize("code", ["", "XX", "cz08", "CZ0899", "ZZ9"])
def test_what_is_no_code_is_none(code: str) -> None:
    assert code not in R
    assert R.current(NutsCode(code)) == ()


@pytest.mark.parametrize("code", COUNTRIES)
def test_every_country_has_a_name_in_each_language_and_a_zone(code: NutsCode) -> None:
    names = {R.name(code, Language(language)) for language in ("en", "de", "fr")}
    assert code not in names
    assert ZoneInfo(R.zone(code)).key == R.zone(code)


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("Ostrava", "CZ080"),
        ("Moravskoslezsko", "CZ08"),
        ("Žilina", "SK031"),
        ("Zilina", "SK031"),
        ("ZILINA", "SK031"),
        ("Stuttgart", "DE11"),
        ("Stutgart", "DE11"),
        ("Region Stuttgart", "DE11"),
        ("Timisoara", "RO424"),
        ("Timişoara", "RO424"),
        ("Timișoara", "RO424"),
        ("Lausitz", "DE40"),
        ("Katowice", "PL22A"),
        ("Silesia", "PL22"),
        ("the silesia region", "PL22"),
        ("Bavaria", "DE2"),
        ("baden-wuerttemberg", "DE1"),
        ("Muenchen", "DE212"),
        ("Goeteborg", "SE232"),
        ("Huelva", "ES615"),
        ("Česko", "CZ"),
        ("Tschechien", "CZ"),
        ("Czech Republic", "CZ"),
        ("Griechenland", "EL"),
        ("DE11", "DE11"),
        ("de11", "DE11"),
        ("  de11\n", "DE11"),
        ("FI197", "FI19B"),
        ("Łódź", "PL711"),
        ("Lodz", "PL711"),
        ("Vienna", "AT130"),
        ("Wien", "AT13"),
        ("Prague", "CZ010"),
        ("Munich", "DE212"),
        ("Warsaw", "PL911"),
        ("north rhine-westphalia", "DEA"),
        ("Moravia Silesia", "CZ08"),
    ],
)
def test_search(words: str, first: str) -> None:
    assert found(words)[0] == first


def test_a_place_in_two_regions_gives_both() -> None:
    assert {"DE40", "DED2"} <= set(found("Lausitz"))


@pytest.mark.parametrize(
    "words", ["", "   ", "\n\t", "😀", "🙋🏽‍♀️", "!!!", "\x00", "…", "qqqqqqq"]
)
def test_nothing_is_found_by_nothing(words: str) -> None:
    assert found(words) == []


@given(st.text(max_size=60))
@example("İstanbul")
@example("ﬁnland")
def test_any_words_give_regions_that_are(words: str) -> None:
    hits = R.search(words, 5)
    assert len(hits) <= 5
    assert len({r.code for r in hits}) == len(hits)
    assert all(r.code in CODES for r in hits)


@given(st.sampled_from([r for r in R if r.level]))
def test_a_region_is_found_by_its_name_and_its_code(region: matching.Region) -> None:
    same_name = [r.code for r in R if fold(r.name) == fold(region.name)]
    assert region.code in found(region.name, len(same_name) + 8)
    assert found(region.code.lower(), 1) == [region.code]


@pytest.mark.parametrize("text", ["a" * 10_000, "ab " * 3333, "ž" * 10_000, "Ostrava " * 1250])
def test_of_a_flood_of_letters_only_the_beginning_is_looked_at(text: str) -> None:
    assert found(text) == found(text[:LONGEST])
    assert found("q" * LONGEST + " Ostrava") == []


@pytest.mark.parametrize(
    ("lat", "lon", "code"),
    [
        (49.83, 18.28, "CZ080"),  # Ostrava
        (48.78, 9.18, "DE111"),  # Stuttgart
        (50.26, 19.02, "PL22A"),  # Katowice
        (37.98, 23.73, "EL303"),  # Athens
        (64.9, 18.0, "SE331"),
        (28.1, -15.4, "ES705"),  # Gran Canaria
    ],
)
def test_the_nearest_region_of_a_location(lat: float, lon: float, code: str) -> None:
    assert R.nearest(lat, lon) == code


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_any_location_has_a_nearest_region(lat: float, lon: float) -> None:
    assert len(R.nearest(lat, lon)) == 5


def test_a_just_transition_territory_is_never_denied() -> None:
    answers = {code: R.just_transition(code) for code in CODES}
    assert set(answers.values()) == {True, None}
    sure = {r["code"] for r in table("territories.csv") if r["verified"] == "yes"}
    assert {c for c, yes in answers.items() if yes} <= sure


@pytest.mark.parametrize(
    ("code", "answer"),
    [
        ("CZ080", True),
        ("CZ08", None),  # contains one, and may hold more
        ("CZ", None),
        ("SK022", None),  # a part of it only: the Upper Nitra
        ("DE402", None),  # on the list, not verified
        ("PT111", None),  # not on the list
    ],
)
def test_just_transition_territories(code: str, answer: bool | None) -> None:
    assert R.just_transition(NutsCode(code)) is answer
