"""Where the people of each language live, and what they write."""

from __future__ import annotations

from typing import NamedTuple


class Home(NamedTuple):
    """Where the people of a language live, and how they write it."""

    code: str
    """The region that is found."""
    zone: str
    city: str
    slip: str
    """Its name with a mistake."""
    national: str
    """The region as it is called at home, in haste."""
    at: tuple[float, float]
    words: str
    """What they search for."""
    sentence: str
    day: str
    """3 August."""


HOMES: dict[str, Home] = {
    "cs": Home(
        "CZ08", "Europe/Prague", "Ostrava", "Ostrva", "moravskoslezsky kraj", (49.82, 18.26),
        "baterie", "Učíme digitální dovednosti lidi, kteří vyrábějí baterie.", "3. srpna",
    ),
    "de": Home(
        "DE11", "Europe/Berlin", "Stuttgart", "Stutgart", "baden-wuerttemberg", (48.78, 9.18),
        "Batterien", "Wir lehren digitale Kompetenzen für den Bau von Batterien.", "3. August",
    ),
    "en": Home(
        "IE06", "Europe/Dublin", "Dublin", "Dubln", "eastern & midland", (53.35, -6.26),
        "batteries", "We teach digital skills to people who make batteries.", "3 August",
    ),
    "es": Home(
        "ES24", "Europe/Madrid", "Zaragoza", "Saragosa", "aragon", (41.65, -0.88),
        "baterías", "Enseñamos competencias digitales a quienes fabrican baterías.",
        "3 de agosto",
    ),
    "fr": Home(
        "FRE1", "Europe/Paris", "Lille", "Lile", "hauts de france", (50.63, 3.06),
        "batteries", "Nous enseignons les compétences numériques à ceux qui font des batteries.",
        "3 août",
    ),
    "pl": Home(
        "PL22", "Europe/Warsaw", "Katowice", "Katowce", "slaskie", (50.26, 19.02),
        "baterie", "Uczymy kompetencji cyfrowych ludzi, którzy produkują baterie.",
        "3 sierpnia",
    ),
}  # fmt: skip
