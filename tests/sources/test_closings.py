"""Closing dates with their hour and "inclusive", as people write them in each language."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from model import Precision
from sources._dates import read_date

ZONE = ZoneInfo("Europe/Paris")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("bg", "31.03.2027 \u0433. включително"),
        ("cs", "do 31. 3. 2027 včetně"),
        ("da", "til og med 31. marts 2027"),
        ("de", "bis einschließlich 31. März 2027"),
        ("de", "spätestens am 31.03.2027"),
        ("el", "έως 31/03/2027"),
        ("en", "31 March 2027 (inclusive)"),
        ("es", "hasta el 31 de marzo de 2027 inclusive"),
        ("et", "kuni 31.03.2027"),
        ("fi", "31.3.2027 mennessä"),
        ("fr", "jusqu'au 31 mars 2027 inclus"),
        ("hr", "zaključno s 31.3.2027."),
        ("hu", "2027. március 31-ig"),
        ("it", "fino al 31 marzo 2027 incluso"),
        ("lt", "iki 2027-03-31 (imtinai)"),
        ("lv", "līdz 2027. gada 31. martam"),
        ("nl", "t/m 31 maart 2027"),
        ("pl", "do 31 marca 2027 r. włącznie"),
        ("pt", "até 31 de março de 2027, inclusive"),
        ("ro", "până la 31 martie 2027 inclusiv"),
        ("sk", "31.3.2027 vrátane"),
        ("sl", "do vključno 31. marca 2027"),
        ("sv", "senast den 31 mars 2027"),
    ],
)
def test_a_last_day_counts_whole(language: str, words: str) -> None:
    found = read_date(words, zone=ZONE, language=language, end=True)
    assert found
    assert f"{found.at:%m-%d %H:%M:%S}" == "03-31 23:59:59"
    assert found.precision is Precision.DAY


@pytest.mark.parametrize(
    ("language", "words", "hour"),
    [
        ("bg", "31.03.2027 \u0433., 17:30 ч.", "17:30"),
        ("bg", "до 17:30 ч. на 31.03.2027 \u0433.", "17:30"),
        ("cs", "do 31. 3. 2027 do 12:00 hod.", "12:00"),
        ("de", "31. März 2027 um 12:00 Uhr", "12:00"),
        ("de", "31.03.2027 - 12.00 Uhr (MEZ)", "12:00"),
        ("el", "31 Μαρτίου 2027 και ώρα 15:00", "15:00"),
        ("en", "31 March 2027 at 12 noon", "12:00"),
        ("en", "17:00 on 31 March 2027", "17:00"),
        ("es", "31 de marzo de 2027, a las 14:00 (hora peninsular)", "14:00"),
        ("fr", "31 mars 2027, 17 h", "17:00"),
        ("fr", "31 mars 2027, 17 h 30", "17:30"),
        ("fr", "31 mars 2027 à midi", "12:00"),
        ("fr", "31 mars 2027 à 17h00 (heure de Paris)", "17:00"),
        ("fr", "31 mars 2027 - 23:59", "23:59"),
        ("hr", "31. ožujka 2027. do 12:00 sati", "12:00"),
        ("hu", "2027. március 31. 16:00 óráig", "16:00"),
        ("it", "entro le ore 12 del 31 marzo 2027", "12:00"),
        ("it", "ore 12:00 del 31/03/2027", "12:00"),
        ("nl", "31 maart 2027 17u", "17:00"),
        ("pl", "do dnia 31.03.2027 r. do godziny 15:30", "15:30"),
        ("pl", "31 marca 2027 r. o godz. 15:00", "15:00"),
        ("pt", "31 de março de 2027, pelas 18 horas", "18:00"),
        ("ro", "31 martie 2027, ora 16:00", "16:00"),
        ("sl", "31. marec 2027 ob 12. uri", "12:00"),
    ],
)
def test_the_hour_is_read_wherever_it_stands(language: str, words: str, hour: str) -> None:
    found = read_date(words, zone=ZONE, language=language, end=True)
    assert found
    assert f"{found.at.astimezone(ZONE):%m-%d %H:%M}" == f"03-31 {hour}"
    assert found.precision is Precision.TIME


@pytest.mark.parametrize(
    ("language", "words", "which"),
    [
        ("fr", "avant le 31 mars 2027", "avant le"),
        ("fr", "31 mars 2027 à minuit", "minuit"),
        ("de", "vor dem 31. März 2027", "vor dem"),
        ("it", "prima del 31 marzo 2027", "prima del"),
        ("en", "31 March 2027, midnight", "midnight"),
    ],
)
def test_words_that_may_mean_the_day_before_are_named(
    language: str, words: str, which: str
) -> None:
    with pytest.raises(ValueError, match=f"'{which}' leaves open whether that day counts"):
        read_date(words, zone=ZONE, language=language, end=True)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "31 mars 2027 non inclus"),
        ("fr", "31 mars 2027, 17"),
        ("fr", "31 mars 2027 17 h - 18 h"),
        ("de", "01.03.2027 - 12.03."),
        ("de", "31. März 2027 (Posteingang)"),
        ("pt", "31 de março de 2027 às 18:00 (hora dos Açores)"),
        ("cs", "1. 3. 2027 do 31. 3. 2027"),
    ],
)
def test_what_is_not_sure_is_refused(language: str, words: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_date(words, zone=ZONE, language=language, end=True)


def test_inclusive_is_said_of_an_end() -> None:
    with pytest.raises(ValueError, match="is no date"):
        read_date("31 mars 2027 inclus", zone=ZONE, language="fr")
