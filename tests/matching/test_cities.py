"""The lists of cities and territories: each line is a region there is, and the right one."""

from __future__ import annotations

import pytest

from matching import load_regions
from matching._regions import table
from model import Language, NutsCode, fold

R = load_regions()
EN = Language("en")


@pytest.mark.parametrize("name", ["places.csv", "territories.csv"])
def test_every_code_of_a_list_exists(name: str) -> None:
    assert [r for r in table(name) if r["code"] not in R] == []


def test_no_line_of_a_list_comes_twice() -> None:
    for name, key in (("places.csv", ("name", "code")), ("territories.csv", ("code",))):
        seen = [tuple(r[k] for k in key) for r in table(name)]
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
    (code,) = [r["code"] for r in table("places.csv") if r["name"] == city]
    assert COUNTY_OF[city] in fold(R.name(NutsCode(code), EN)).split()
    assert len(code) == 5


def test_every_other_city_lies_in_the_region_that_carries_its_name() -> None:
    cities = [r for r in table("places.csv") if len(r["code"]) == 5 and r["name"] not in COUNTY_OF]
    strays = {r["name"] for r in cities if not _carries(r["name"], NutsCode(r["code"]))}
    assert len(cities) > 40
    assert strays == set()


def _carries(city: str, code: NutsCode) -> bool:
    return any(word[:4] == fold(city)[:4] for word in fold(R.name(code, EN)).split())
