"""What people type for a place, in twelve languages, with the slips of a thumb.

Each expectation is a code that must be among the first three offered, itself or a part of it.
"""

from __future__ import annotations

import pytest

from matching import load_regions

REGIONS = load_regions()
TYPED = """
Vídeň AT13 | Bécs AT13 | Wein AT13 | Viedeň AT13 | Wiedeń AT13
Steiermak AT22 | Styrie AT22 | Štýrsko AT22 | Felső-Ausztria AT31 | Haute Autriche AT31
Moravskoslezsko CZ08 | moravskoslezky kraj CZ08 | kraj morawsko-śląski CZ08 | Ostrva CZ080
Mährisch Schlesien CZ08 | Prága CZ01 | prauge CZ01 | Mlada Boleslav CZ020 | Plzen CZ032
Košice SK042 | Kaschau SK042 | kassa SK042 | Zsolna SK031 | Bratislva SK010 | Pozsony SK010
Mnichov DE212 | Muenchen DE212 | Monaco di Baviera DE212 | Bawaria DE2 | Bavorsko DE2
Stutgart DE11 | Norimberk DE254 | Sajonia DED | Szászország DED | Wolfsbrug DE913
Slaskie PL22 | Haute-Silésie PL22 | Szilézia PL22 | Katowize PL22A | Boroszló PL514
Lombardei ITC4 | Lombarida ITC4 | Turyn ITC11 | Piamonte ITC1 | Neapol ITF33 | Toskana ITI1
Katalánsko ES51 | cataluna ES51 | Kraj Basków ES21 | Andalusie ES61 | Saragosse ES243
Győr HU221 | Gyor HU221 | Kolozsvár RO113 | Temeswar RO424 | Temesvar RO424 | Brasov RO122
Lissabon PT1 | Oporto PT11 | Braga PT11 | Anvers BE211 | Flandry BE2 | Valonia BE3
Brabant septentrional NL41 | Eindhofen NL414 | Göteburg SE232 | Nyland FI1B1 | Αθήνα EL30
Bretaña FRH | Elsass FRF1 | Alsacia FRF1 | ile de france FR10 | Paryż FR10 | Lotrinsko FRF3
Německo DE | Németország DE | Niemcy DE | Γερμανία DE | Tyskland DE | Vokietija DE | Saksa DE
Österrike AT | Rakousko AT | Ausztria AT | An Fhrainc FR | Италия IT | Hispaania ES | Ħolanda NL
CZ080 CZ080 | cz08 CZ08 | de 11 DE11 | PL-22 PL22
""".replace("\n", "|")
CASES = [tuple(one.strip().rsplit(" ", 1)) for one in TYPED.split("|") if one.strip()]


@pytest.mark.parametrize(("typed", "meant"), CASES)
def test_it_is_among_the_first_three(typed: str, meant: str) -> None:
    found = [region.code for region in REGIONS.search(typed, 6)][:3]
    assert any(code.startswith(meant) for code in found), found


@pytest.mark.parametrize(
    ("place", "meant"),
    [
        ((49.82, 18.26), "CZ080"),  # Ostrava
        ((49.75, 18.63), "PL225"),  # Cieszyn, on the Polish bank
        ((28.3, -16.5), "ES709"),  # Tenerife
        ((-21.1, 55.5), "FRY40"),  # Réunion
        ((57.6, 18.3), "SE214"),  # Gotland
        ((37.74, -25.67), "PT200"),  # the Azores
        ((69.9, 27.0), "NO073"),  # Utsjoki: Finland, but nearer to Finnmark's middle
    ],
)
def test_a_location_offers_the_nearest_centres(place: tuple[float, float], meant: str) -> None:
    found, far = REGIONS.around(*place)
    assert found[0] == meant
    assert far < 260


@pytest.mark.parametrize("place", [(40.7, -74.0), (-1.3, 36.8), (0, 0), (-17.7, 179.9), (90, 0)])
def test_a_location_outside_europe_is_in_no_region(place: tuple[float, float]) -> None:
    assert REGIONS.around(*place)[0] == ()


def test_near_a_border_the_neighbours_are_offered_too() -> None:
    for place, meant in (
        ((49.75, 18.62), {"CZ080", "PL225"}),  # Český Těšín and Cieszyn
        ((50.12, 12.25), {"CZ041", "DE24D"}),  # Cheb and Selb
        ((50.78, 6.02), {"DEA2D", "NL423"}),  # Aachen and Vaals
    ):
        assert meant <= set(REGIONS.around(*place)[0]), place
