"""Who takes part in the story: members of nine regions in seven countries, and who organises."""

from __future__ import annotations

from typing import NamedTuple

from demo import Person
from model import NutsCode, Rhythm, StakeholderGroup
from tests.chat.town import HOST, KEEPER
from tests.conversations.calls import BATTERY, VET

_G = StakeholderGroup


class Part(NamedTuple):
    name: str
    group: StakeholderGroup
    region: str
    zone: str
    organisation: str


CAST = {
    "piotr": Part("Piotr", _G.INDUSTRY, "PL22", "Europe/Warsaw", "Śląski Klaster"),
    "klaus": Part("Klaus", _G.INDUSTRY, "DE11", "Europe/Berlin", "Zulieferer Neckar"),
    "ines": Part("Inés", _G.INDUSTRY, "ES51", "Europe/Madrid", "Motor Vallès"),
    "jana": Part("Jana", _G.SOCIAL_PARTNERS, "CZ08", "Europe/Prague", "Svaz Ostrava"),
    "andrei": Part("Andrei", _G.SOCIAL_PARTNERS, "RO31", "Europe/Bucharest", "Sindicat Argeș"),
    "ilona": Part("Ilona", _G.PUBLIC_AUTHORITIES, "HU21", "Europe/Budapest", "Megye"),
    "giulia": Part("Giulia", _G.PUBLIC_AUTHORITIES, "ITC1", "Europe/Rome", "Regione"),
    "claire": Part("Claire", _G.EDUCATION, "FRE1", "Europe/Paris", "Lycée du Nord"),
    "sofia": Part("Sofia", _G.EDUCATION, "DE11", "Europe/Berlin", "Berufsschule Süd"),
    "tomas": Part("Tomáš", _G.EDUCATION, "CZ08", "Europe/Prague", "Střední škola Opava"),
}
"""Members, in the order in which they came."""
STAFF = {
    "louise": Part("Louise", _G.OTHER, "BE10", "Europe/Brussels", ""),
    "nils": Part("Nils", _G.OTHER, "BE10", "Europe/Brussels", ""),
}
"""Louise opens roundtables; Nils keeps the assistant."""
_NUMBERS = {"louise": HOST, "nils": KEEPER}


def people() -> tuple[Person, ...]:
    return tuple(
        Person(key, _NUMBERS.get(key, 101 + n), part.name, "", "en", "", "", part.zone, 50.0, 10.0)
        for n, (key, part) in enumerate({**CAST, **STAFF}.items())
    )


def home(part: Part) -> dict[str, object]:
    """What a member of this part has said in the set-up."""
    return {
        "group": part.group,
        "regions": (NutsCode(part.region),),
        "zone": part.zone,
        "organisation": part.organisation,
        "needs": {BATTERY: 1.0, VET: 1.0},
        "rhythm": Rhythm.AT_ONCE,
    }
