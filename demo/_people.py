"""The people of the demo. Their ids are known in advance; private chats carry the same id."""

from __future__ import annotations

from dataclasses import dataclass

from demo._refused import Json


@dataclass(frozen=True, slots=True)
class Person:
    key: str
    """How the page, the tests and the wiring call this person."""
    id: int
    first_name: str
    last_name: str
    language_code: str
    role: str
    """What this person is in the story, in a word or two."""
    place: str
    zone: str
    """IANA zone of their phone."""
    latitude: float
    longitude: float

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def username(self) -> str:
        return f"{self.key}_demo"

    def as_user(self) -> Json:
        return {
            "id": self.id,
            "is_bot": False,
            "first_name": self.first_name,
            "last_name": self.last_name,
            "username": self.username,
            "language_code": self.language_code,
        }


ANA = Person(
    "ana", 1001, "Ana", "Nováková", "en", "Member", "Ostrava", "Europe/Prague", 49.8209, 18.2625
)
JONAS = Person(
    "jonas",
    1002,
    "Jonas",
    "Weber",
    "en",
    "Facilitator",
    "Stuttgart",
    "Europe/Berlin",
    48.7758,
    9.1829,
)
MARIE = Person(
    "marie",
    1003,
    "Marie",
    "Laurent",
    "en",
    "Keeper",
    "Brussels",
    "Europe/Brussels",
    50.8466,
    4.3528,
)
PIOTR = Person(
    "piotr",
    1004,
    "Piotr",
    "Zieliński",
    "en",
    "Member",
    "Katowice",
    "Europe/Warsaw",
    50.2649,
    19.0238,
)
AMELIE = Person(
    "amelie", 1005, "Amélie", "Dubois", "fr", "Member", "Lille", "Europe/Paris", 50.6292, 3.0573
)
LENA = Person(
    "lena",
    1006,
    "Lena",
    "Fischer",
    "de",
    "Member",
    "Wolfsburg",
    "Europe/Berlin",
    52.4227,
    10.7865,
)
CAST = (ANA, JONAS, MARIE, PIOTR, AMELIE, LENA)
"""Who is there when the demo starts."""


def newcomer(number: int, name: str, language: str) -> Person:
    """One more person, added while the demo runs; ``number`` counts from 1."""
    first, _, last = name.strip()[:64].partition(" ")
    return Person(
        f"guest{number}", 2000 + number, first or f"Guest {number}", last, language,
        "Member", "Europe", "Europe/Brussels", 50.8466, 4.3528,
    )  # fmt: skip
