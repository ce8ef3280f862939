"""Regions: what contains what, codes of before, and what a person types."""

from __future__ import annotations

import csv
import itertools
import pathlib
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import matching
from matching import load_regions
from matching._regions import LONGEST
from matching._zones import _ELSEWHERE, _OF_COUNTRY, COMMON
from model import Language, NutsCode, fold

R = load_regions()
EN = Language("en")
FOLDER = pathlib.Path(matching.__file__).parent
CODES = sorted(r.code for r in R)
COUNTRIES = [c for c in CODES if len(c) == 2]
codes = st.sampled_from(CODES)


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


BEFORE = {r["code_2021"]: r["codes_2024"].split() for r in rows("nuts_2021.csv")}


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


@pytest.mark.parametrize("name", ["places.csv", "territories.csv"])
def test_every_code_of_a_list_exists(name: str) -> None:
    assert [r for r in rows(name) if r["code"] not in CODES] == []


def test_no_line_of_a_list_comes_twice() -> None:
    for name, key in (("places.csv", ("name", "code")), ("territories.csv", ("code",))):
        seen = [tuple(r[k] for k in key) for r in rows(name)]
        assert len(seen) == len(set(seen))


COUNTY_OF = {
    # city: a word of the name of its NUTS 3 region, where that is not the city's own
    "Aarhus": "ostjylland",
    "Besançon": "doubs",
    "Bordeaux": "gironde",
    "Brunswick": "braunschweig",
    "Clermont-Ferrand": "dome",
    "Cork": "west",
    "Cracow": "krakow",
    "Dijon": "or",
    "Eindhoven": "brabant",
    "Gdańsk": "trojmiejski",
    "Grenoble": "isere",
    "Le Havre": "maritime",
    "Le Mans": "sarthe",
    "Lens": "calais",
    "Lille": "nord",
    "Malmö": "skane",
    "Maranello": "modena",
    "Marseille": "bouches",
    "Melfi": "potenza",
    "Metz": "moselle",
    "Montpellier": "herault",
    "Nancy": "moselle",
    "Nantes": "atlantique",
    "Naples": "napoli",
    "Nice": "alpes",
    "Poissy": "yvelines",
    "Rennes": "vilaine",
    "Rotterdam": "rijnmond",
    "Roubaix": "nord",
    "Rouen": "maritime",
    "Saint-Étienne": "loire",
    "Sochaux": "doubs",
    "Strasbourg": "rhin",
    "Toulouse": "garonne",
    "Venice": "venezia",
    "Vitoria-Gasteiz": "alava",
    "Antwerp": "antwerpen",
    "Athens": "athinon",
    "Belgrade": "belgrade",
    "Bilbao": "bizkaia",
    "Breslau": "wroclaw",
    "Brno": "jihomoravsky",
    "Brussels": "bruxelles",
    "Brünn": "jihomoravsky",
    "Bucharest": "bucuresti",
    "Bukarest": "bucuresti",
    "Cluj-Napoca": "cluj",
    "Cologne": "koln",
    "Copenhagen": "kobenhavn",
    "Craiova": "dolj",
    "Debrecen": "hajdu",
    "Douai": "nord",
    "Dunkerque": "nord",
    "Eisenach": "wartburgkreis",
    "Florence": "firenze",
    "Geneva": "geneve",
    "Genk": "hasselt",
    "Ghent": "gent",
    "Gothenburg": "gotalands",
    "Győr": "gyor",
    "Göteborg": "gotalands",
    "Kattowitz": "katowicki",
    "Kecskemét": "kiskun",
    "Kolín": "stredocesky",
    "Krakau": "krakow",
    "Linz": "linz",
    "Lisbon": "lisboa",
    "Ljubljana": "osrednjeslovenska",
    "Lyon": "rhone",
    "Mailand": "milano",
    "Maribor": "podravska",
    "Martorell": "barcelona",
    "Milan": "milano",
    "Mioveni": "arges",
    "Mladá Boleslav": "stredocesky",
    "Montbéliard": "doubs",
    "Mulhouse": "haut",
    "Munich": "munchen",
    "Novo mesto": "jugovzhodna",
    "Nošovice": "moravskoslezsky",
    "Nuremberg": "nurnberg",
    "Oporto": "porto",
    "Oradea": "bihor",
    "Ostrau": "moravskoslezsky",
    "Ostrava": "moravskoslezsky",
    "Palmela": "setubal",
    "Pamplona": "navarra",
    "Petroşani": "hunedoara",
    "Pilsen": "plzensky",
    "Piteşti": "arges",
    "Posen": "poznan",
    "Prag": "praha",
    "Prague": "praha",
    "Pressburg": "bratislavsky",
    "Rome": "roma",
    "Saragossa": "zaragoza",
    "Seville": "sevilla",
    "Sindelfingen": "boblingen",
    "Skellefteå": "vasterbottens",
    "Steyr": "steyr",
    "Sulcis": "sardegna",
    "Tallinn": "pohja",
    "Timişoara": "timis",
    "Turin": "torino",
    "Tychy": "tyski",
    "Târgu Jiu": "gorj",
    "Valenciennes": "nord",
    "Vienna": "wien",
    "Vigo": "pontevedra",
    "Warsaw": "warszawa",
    "Warschau": "warszawa",
    "Zwolle": "overijssel",
    "Cieszyn": "bielski",
    "Lublin": "lubelski",
    "Szczytno": "olsztynski",
    "Ústí nad Labem": "ustecky",
}


@pytest.mark.parametrize("city", sorted(COUNTY_OF))
def test_a_city_lies_in_its_region(city: str) -> None:
    (code,) = [r["code"] for r in rows("places.csv") if r["name"] == city]
    assert COUNTY_OF[city] in fold(R.name(NutsCode(code), EN)).split()
    assert len(code) == 5


def test_every_other_city_lies_in_the_region_that_carries_its_name() -> None:
    cities = [r for r in rows("places.csv") if len(r["code"]) == 5 and r["name"] not in COUNTY_OF]
    strays = {r["name"] for r in cities if not _carries(r["name"], NutsCode(r["code"]))}
    assert len(cities) > 40
    assert strays == set()


def _carries(city: str, code: NutsCode) -> bool:
    return any(word[:4] == fold(city)[:4] for word in fold(R.name(code, EN)).split())


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
    sure = {r["code"] for r in rows("territories.csv") if r["verified"] == "yes"}
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
