"""Who may apply, in the words of national lists."""

from __future__ import annotations

import pytest

from model import ApplicantType
from sources._applicants import applicants


@pytest.mark.parametrize(
    ("words", "language", "kinds"),
    [
        ("Pública", "pt", "public"),
        ("Privada", "pt", "civil-society company sme"),
        ("Pública | Privada", "pt", "civil-society company public sme"),
        ("Imprese; enti di formazione", "it", "company education sme"),
        ("PMI", "it", "sme"),
        ("Grandi imprese", "it", "company"),
        ("Università", "it", "education"),
        ("JST+SME", "pl", "public sme"),
        ("obce, kraje, školy", "cs", "education public"),
        ("Forschungseinrichtung, Hochschule", "de", "education research"),
        ("Verband/Vereinigung", "de", "civil-society"),
        ("Communes", "fr", "public"),
        ("Particuliers", "fr", "person"),
        ("GRAN EMPRESA", "es", "company"),
        ("PYME Y PERSONAS FÍSICAS QUE DESARROLLAN ACTIVIDAD ECONÓMICA", "es", "sme"),
        ("PERSONAS FÍSICAS QUE NO DESARROLLAN ACTIVIDAD ECONÓMICA", "es", "person"),
        ("Trade unions\n• Training providers", "en", "education social-partner"),
        ("", "it", ""),
        ("Marziani", "it", ""),
    ],
)
def test_kinds_of_applicants(words: str, language: str, kinds: str) -> None:
    assert sorted(applicants(words, language)) == kinds.split()


def test_legal_persons_without_a_business_are_no_companies() -> None:
    found = applicants("PERSONAS JURÍDICAS QUE NO DESARROLLAN ACTIVIDAD ECONÓMICA", "es")
    assert ApplicantType.PUBLIC in found
    assert ApplicantType.COMPANY not in found


def test_what_is_excepted_does_not_count() -> None:
    assert ApplicantType.PUBLIC not in applicants("Enterprises, except public bodies", "en")


def test_persons_alone_are_said_only_when_everything_was_understood() -> None:
    assert applicants("Particuliers; Martiens", "fr") == frozenset()
    assert applicants("persone fisiche e consorzi stabili", "it") == frozenset()


def test_without_a_language_all_of_them_are_read() -> None:
    assert applicants("gminy") == applicants("gminy", "pl") == {ApplicantType.PUBLIC}
