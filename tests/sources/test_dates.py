"""Dates of national timetables: any form that has one reading, and no other."""

from __future__ import annotations

import csv
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model import Precision
from sources import _dates, _letters, _spans

ZONE = ZoneInfo("Europe/Bratislava")


@pytest.mark.parametrize(
    ("words", "language", "day"),
    [
        ("11. 10. 2022", "", "2022-10-11"),
        ("31/12/2026", "", "2026-12-31"),
        ("2026-12-31", "", "2026-12-31"),
        ("2026/12/31", "", "2026-12-31"),
        ("31.12.2026 r.", "pl", "2026-12-31"),
        ("15 septembra 2026", "sk", "2026-09-15"),
        ("15 septembra 2026", "", "2026-09-15"),
        ("15-Sep-2026", "", "2026-09-15"),
        ("September 15, 2026", "en", "2026-09-15"),
        ("1er octobre 2026", "fr", "2026-10-01"),
        ("1º de outubro de 2026", "pt", "2026-10-01"),
        ("mercoledì 15 settembre 2026", "it", "2026-09-15"),
        ("2026 m. rugsėjo 15 d.", "lt", "2026-09-15"),
        ("2026. gada 15. septembris", "lv", "2026-09-15"),
        ("2026. szeptember 15.", "hu", "2026-09-15"),
        ("15 Meán Fómhair 2026", "ga", "2026-09-15"),
        ("15 ta\u2019 Settembru 2026", "mt", "2026-09-15"),
        ("15 σεπτεμβρίου 2026", "el", "2026-09-15"),
        ("15 listopada 2026", "pl", "2026-11-15"),
        ("15 listopada 2026", "hr", "2026-10-15"),
        ("15.\u00a0září\u00a02026", "cs", "2026-09-15"),
        ("46272", "", "2026-09-07"),
        ("2026-12-31T00:00:00", "", "2026-12-31"),
        ("2026-12-30T23:00:00Z", "", "2026-12-31"),
    ],
)
def test_a_day_starts_at_midnight_and_ends_a_second_before(
    words: str, language: str, day: str
) -> None:
    opens = _dates.read_date(words, zone=ZONE, language=language)
    closes = _dates.read_date(words, zone=ZONE, language=language, end=True)
    assert opens is not None
    assert closes is not None
    assert opens.at == datetime.fromisoformat(f"{day}T00:00:00").replace(tzinfo=ZONE)
    assert closes.at == datetime.fromisoformat(f"{day}T23:59:59").replace(tzinfo=ZONE)
    assert opens.precision is closes.precision is Precision.DAY


@pytest.mark.parametrize(
    ("words", "language", "at"),
    [
        ("31 decembrie 2026 23:59", "", "2026-12-31T23:59:00+01:00"),
        ("31.12.2026 o 12:00 hod.", "sk", "2026-12-31T12:00:00+01:00"),
        ("31.12.2026, 12 Uhr", "de", "2026-12-31T12:00:00+01:00"),
        ("den 15 september 2026 kl. 12.00", "sv", "2026-09-15T12:00:00+02:00"),
        ("15 settembre 2026 ore 12", "it", "2026-09-15T12:00:00+02:00"),
        ("15 September 2026 at 5 pm", "en", "2026-09-15T17:00:00+02:00"),
        ("15/09/2026 17h30", "fr", "2026-09-15T17:30:00+02:00"),
        ("31.12.2026 24:00", "", "2026-12-31T23:59:59+01:00"),
        ("15 September 2026, 17:00 (UTC)", "en", "2026-09-15T17:00:00+00:00"),
        ("2026-09-02T12:30:00.000+02:00", "", "2026-09-02T12:30:00+02:00"),
    ],
)
def test_an_hour_is_kept(words: str, language: str, at: str) -> None:
    found = _dates.read_date(words, zone=ZONE, language=language, end=True)
    assert found is not None
    assert (found.at, found.precision) == (datetime.fromisoformat(at), Precision.TIME)


@pytest.mark.parametrize(
    ("words", "language", "first", "last", "precision"),
    [
        ("2026-09", "", "09-01", "09-30", Precision.MONTH),
        ("09/2026", "", "09-01", "09-30", Precision.MONTH),
        ("septembra 2026", "", "09-01", "09-30", Precision.MONTH),
        ("wrzesień 2026 r.", "pl", "09-01", "09-30", Precision.MONTH),
        ("III trimestre 2026", "it", "07-01", "09-30", Precision.QUARTER),
        ("terzo trimestre 2026", "it", "07-01", "09-30", Precision.QUARTER),
        ("Q3 2026", "", "07-01", "09-30", Precision.QUARTER),
        ("2026 Q3", "", "07-01", "09-30", Precision.QUARTER),
        ("3. kvartál 2026", "sk", "07-01", "09-30", Precision.QUARTER),
        ("III kw. 2026", "pl", "07-01", "09-30", Precision.QUARTER),
        ("T2 2026", "fr", "04-01", "06-30", Precision.QUARTER),
        ("1er trimestre 2026", "fr", "01-01", "03-31", Precision.QUARTER),
        ("2026. III. negyedév", "hu", "07-01", "09-30", Precision.QUARTER),
        ("2º quadrimestre 2026", "", "05-01", "08-31", Precision.FOUR_MONTHS),
        ("2.º quadrimestre de 2026", "pt", "05-01", "08-31", Precision.FOUR_MONTHS),
        ("III quadrimestre 2026", "it", "09-01", "12-31", Precision.FOUR_MONTHS),
    ],
)
def test_a_span_opens_with_its_first_day_and_closes_with_its_last(
    words: str, language: str, first: str, last: str, precision: Precision
) -> None:
    opens = _dates.read_date(words, zone=ZONE, language=language)
    closes = _dates.read_date(words, zone=ZONE, language=language, end=True)
    assert opens is not None
    assert closes is not None
    assert opens.at == datetime.fromisoformat(f"2026-{first}T00:00:00").replace(tzinfo=ZONE)
    assert closes.at == datetime.fromisoformat(f"2026-{last}T23:59:59").replace(tzinfo=ZONE)
    assert opens.precision is closes.precision is precision


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("12/31/2026", ""),
        ("31.02.2026", ""),
        ("31.12.26", ""),
        ("2026", ""),
        ("I semestre 2026", "it"),
        ("5. kvartál 2026", "sk"),
        ("4º quadrimestre 2026", "pt"),
        ("13/2026", ""),
        ("Q2 2026", "pt"),
        ("15 listopada 2026", ""),
        ("settembre-ottobre 2026", "it"),
        ("III-IV trimestre 2026", "it"),
        ("15 e 16 settembre 2026", "it"),
        ("01/10/2026 - 31/12/2026", ""),
        ("31.12.2026 12", ""),
        ("31.12.2026 25:00", ""),
        ("non prima del 15/09/2026", "it"),
        ("forse a settembre", "it"),
        ("12345", ""),
        ("99999", ""),
    ],
)
def test_what_has_no_one_reading_is_never_guessed(words: str, language: str) -> None:
    assert not _dates.is_undated(words)
    with pytest.raises(ValueError, match=r".+"):
        _dates.read_date(words, zone=ZONE, language=language)


def test_until_belongs_to_an_end_and_from_to_a_start() -> None:
    assert _dates.read_date("do 30. 9. 2026", zone=ZONE, language="cs", end=True)
    assert _dates.read_date("dal 15/09/2026", zone=ZONE, language="it")
    with pytest.raises(ValueError, match="is no date"):
        _dates.read_date("do 30. 9. 2026", zone=ZONE, language="cs")
    with pytest.raises(ValueError, match="is no date"):
        _dates.read_date("dal 15/09/2026", zone=ZONE, language="it", end=True)


@pytest.mark.parametrize(
    "words",
    [
        *("", " ", "-", "\u2014", "...", "n/a", "TBD", "to be defined", "da definire"),
        *("Da definire.", "fără termen", "FARA TERMEN", "à définir", "bude upřesněno"),
        *("do ustalenia", "noch offen", "průběžná", "предстои"),
    ],
)  # fmt: skip
def test_known_to_be_undated(words: str) -> None:
    assert _dates.is_undated(words)
    assert _dates.read_date(words, zone=ZONE) is None


def test_the_hour_of_a_bare_date_may_be_the_publishers() -> None:
    found = _dates.read_date("31. 12. 2026", zone=ZONE, end=True, hour=time(12))
    assert found is not None
    assert found.at == datetime(2026, 12, 31, 12, tzinfo=ZONE)
    assert found.precision is Precision.DAY


def test_a_serial_counts_from_the_end_of_1899() -> None:
    assert _dates.serial(46272, ZONE).at == datetime(2026, 9, 7, tzinfo=ZONE)
    assert _dates.serial(46272, ZONE, True).at == datetime(2026, 9, 7, 23, 59, 59, tzinfo=ZONE)
    noon = _dates.serial(46272.5, ZONE)
    assert (noon.at.hour, noon.precision) == (12, Precision.TIME)
    for number in (0, 12.5, 10**7, float("nan"), True):
        with pytest.raises(ValueError, match="century"):
            _dates.serial(number, ZONE)


def test_milliseconds_at_midnight_here_or_in_utc_are_a_day() -> None:
    utc, local = 1790812800000, 1790805600000
    for number in (utc, local):
        assert _dates.epoch_ms(number, ZONE).at == datetime(2026, 10, 1, tzinfo=ZONE)
    later = _dates.epoch_ms(utc + 3_600_000, ZONE)
    assert later.at == datetime(2026, 10, 1, 1, tzinfo=UTC)
    assert later.precision is Precision.TIME
    for number in (0, -1, 10**18, float("nan"), True):
        with pytest.raises(ValueError, match="century"):
            _dates.epoch_ms(number)


@pytest.mark.parametrize(
    "value",
    [46272.0, "46272", "7. 9. 2026", "2026-09-07", datetime(2026, 9, 7)],  # noqa: DTZ001
)
def test_a_cell_may_hold_a_serial_a_date_or_text(value: str | float | datetime) -> None:
    found = _dates.cell_date(value, zone=ZONE)
    assert found is not None
    assert found.at == datetime(2026, 9, 7, tzinfo=ZONE)
    assert _dates.cell_date(None, zone=ZONE) is None


def words_of(kind: str) -> list[tuple[str, str, str]]:
    """Language, number and word of every row of one kind."""
    with _spans.LIST.open(encoding="utf-8", newline="") as lines:
        return [
            (row["language"], row["number"], word)
            for row in csv.DictReader(lines)
            if row["kind"] == kind
            for word in row["words"].split("|")
        ]


@pytest.mark.parametrize("kind", ["month", "quarter", "undated"])
def test_the_words_of_time_are_known_in_all_languages_of_the_union(kind: str) -> None:
    assert len({language for language, _, _ in words_of(kind)}) == 24


def test_every_months_name_is_read_in_its_language() -> None:
    for language, number, word in words_of("month"):
        for form in (f"15 {word} 2026", f"{word} 2026", f"2026 {word.upper()}"):
            found = _dates.read_date(form, zone=ZONE, language=language)
            assert found is not None
            assert found.at.month == int(number), (language, form)


def test_a_months_name_without_a_language_is_that_month_in_every_language_or_refused() -> None:
    meant: dict[str, set[int]] = {}
    for _, number, word in words_of("month"):
        meant.setdefault(_letters.bare(word), set()).add(int(number))
    refused = set()
    for word, months in meant.items():
        try:
            found = _dates.read_date(f"15 {word} 2026", zone=ZONE)
        except ValueError:
            refused.add(word)
        else:
            assert found is not None
            assert {found.at.month} == months, word
    assert refused == {word for word, months in meant.items() if len(months) > 1}


@pytest.mark.parametrize("kind", ["quarter", "four-months"])
def test_every_word_for_a_part_of_the_year_is_read_with_its_number(kind: str) -> None:
    first = {"quarter": 7, "four-months": 9}[kind]
    for language, _, word in words_of(kind):
        for form in (f"3. {word} 2026", f"III {word} 2026", f"2026 3. {word.upper()}"):
            found = _dates.read_date(form, zone=ZONE, language=language)
            assert found is not None
            assert found.precision is Precision(kind)
            assert (found.at.month, found.at.day) == (first, 1), (language, form)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("bg", "III тримесечие на 2026 \u0433."),
        ("bg", "3-то тримесечие 2026"),
        ("cs", "III. čtvrtletí roku 2026"),
        ("cs", "3Q 2026"),
        ("da", "3. kvartal 2026"),
        ("de", "drittes Quartal 2026"),
        ("el", "\u03b3\u2019 τρίμηνο του 2026"),
        ("el", "3\u03bf τρίμηνο 2026"),
        ("en", "third quarter of 2026"),
        ("es", "tercer trimestre de 2026"),
        ("et", "2026. aasta III kvartal"),
        ("fi", "3. vuosineljännes 2026"),
        ("fr", "3ème trimestre 2026"),
        ("ga", "ráithe 3 2026"),
        ("hr", "3. tromjesečje 2026."),
        ("hu", "2026. III. negyedév"),
        ("it", "3° trimestre 2026"),
        ("lt", "2026 m. III ketv."),
        ("lv", "2026. gada 3. ceturksnis"),
        ("mt", "kwart 3 2026"),
        ("nl", "derde kwartaal 2026"),
        ("pl", "III kw. 2026 r."),
        ("pt", "3.º trimestre de 2026"),
        ("ro", "trim. III 2026"),
        ("sk", "III.Q 2026"),
        ("sl", "3. četrtletje 2026"),
        ("sv", "tredje kvartalet 2026"),
    ],
)
def test_a_quarter_as_people_write_it(language: str, words: str) -> None:
    found = _dates.read_date(words, zone=ZONE, language=language, end=True)
    assert found is not None
    assert (found.at.date().isoformat(), found.precision) == ("2026-09-30", Precision.QUARTER)


def test_all_words_for_no_date_yet_are_known_however_they_are_typed() -> None:
    for language, _, word in words_of("undated"):
        for form in (word, word.upper(), f"({word}).", f" {word}: "):
            assert _dates.is_undated(form), (language, form)
            assert _dates.read_date(form, zone=ZONE, language=language, end=True) is None


@given(st.text(max_size=40), st.sampled_from(["", "it", "pt", "hu"]), st.booleans())
def test_any_words_are_a_date_undated_or_refused(words: str, language: str, end: bool) -> None:
    try:
        found = _dates.read_date(words, zone=ZONE, language=language, end=end)
    except ValueError:
        return
    assert (found is None) == _dates.is_undated(words)
