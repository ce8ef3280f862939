"""Periods in one phrase: first and last day, or refused."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources._periods import read_period

ZONE = ZoneInfo("Europe/Paris")


@pytest.mark.parametrize(
    ("words", "language", "first", "last"),
    [
        ("du 1er mars au 31 mars 2027", "fr", "03-01 00:00:00", "03-31 23:59:59"),
        ("du 1er au 31 mars 2027 à 17 h", "fr", "03-01 00:00:00", "03-31 17:00:00"),
        ("Du 01/03/2027 au 31/03/2027 inclus", "fr", "03-01 00:00:00", "03-31 23:59:59"),
        ("du 01/03 au 31/03/2027", "fr", "03-01 00:00:00", "03-31 23:59:59"),
        ("1.\u201331. März 2027", "de", "03-01 00:00:00", "03-31 23:59:59"),
        ("vom 1. März bis zum 31. März 2027, 12 Uhr", "de", "03-01 00:00:00", "03-31 12:00:00"),
        ("01.03.2027 - 31.03.2027", "", "03-01 00:00:00", "03-31 23:59:59"),
        ("od 1. 3. 2027 do 31. 3. 2027 do 12:00 hod.", "cs", "03-01 00:00:00", "03-31 12:00:00"),
        ("od 1 do 31 marca 2027 r.", "pl", "03-01 00:00:00", "03-31 23:59:59"),
        ("dal 1 al 31 marzo 2027", "it", "03-01 00:00:00", "03-31 23:59:59"),
        ("del 1 al 31 de marzo de 2027", "es", "03-01 00:00:00", "03-31 23:59:59"),
        ("from 1 March to 31 March 2027", "en", "03-01 00:00:00", "03-31 23:59:59"),
        ("2027-03-01 \u2013 2027-03-31", "", "03-01 00:00:00", "03-31 23:59:59"),
    ],
)
def test_first_and_last_day(words: str, language: str, first: str, last: str) -> None:
    opens, closes = read_period(words, zone=ZONE, language=language)
    assert opens
    assert closes
    assert f"{opens.at.astimezone(ZONE):%m-%d %H:%M:%S}" == first
    assert f"{closes.at.astimezone(ZONE):%m-%d %H:%M:%S}" == last


def test_until_alone_closes_and_from_alone_opens() -> None:
    opens, closes = read_period("jusqu'au 31 mars 2027", zone=ZONE, language="fr")
    assert opens is None
    assert closes
    opens, closes = read_period("à partir du 1er mars 2027", zone=ZONE, language="fr")
    assert opens
    assert closes is None
    assert read_period("à définir", zone=ZONE, language="fr") == (None, None)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("31 mars 2027", "fr"),
        ("du 15 décembre au 31 janvier 2027", "fr"),
        ("du 31 mars 2027 au 1er mars 2027", "fr"),
        ("1.3. - 31.3.", "cs"),
        ("mars 2027 - avril 2027", "fr"),
        ("1 March 2027 - 15 March 2027 - 31 March 2027", "en"),
        ("du 1er mars au 31 mars 2027 à minuit", "fr"),
        ("bientôt", "fr"),
    ],
)
def test_what_has_no_one_reading_is_never_guessed(words: str, language: str) -> None:
    with pytest.raises(ValueError, match="is no period"):
        read_period(words, zone=ZONE, language=language)


def test_words_that_may_mean_the_day_before_are_named() -> None:
    with pytest.raises(ValueError, match="'avant le' leaves open"):
        read_period("avant le 31 mars 2027", zone=ZONE, language="fr")


@given(st.text(max_size=40), st.sampled_from(["", "fr", "de"]))
def test_any_words_are_a_period_or_refused(words: str, language: str) -> None:
    try:
        opens, closes = read_period(words, zone=ZONE, language=language)
    except ValueError:
        return
    assert not (opens and closes) or opens.at < closes.at
