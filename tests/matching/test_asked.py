"""What people type in twelve languages, and what they mean by it. All on Monday 2 March 2026."""

from __future__ import annotations

import pathlib
from datetime import date

import pytest
import tomli
from hypothesis import given, settings
from hypothesis import strategies as st

from matching import Asker, Part, Span, load_asker, load_regions, slips
from model import Programme

TODAY = date(2026, 3, 2)
MARCH = ("2026-03-01", "2026-03-31")
UNTIL_MARCH = ("2026-03-02", "2026-03-31")
ERASMUS, ESF, JTF = Programme.ERASMUS_PLUS, Programme.ESF_PLUS, Programme.JTF


@pytest.fixture(scope="module")
def asker() -> Asker:
    return load_asker(load_regions())


def short(part: Part) -> object:
    if part.closing:
        return tuple(day and day.isoformat() for day in part.closing)
    return "+".join(part.regions) or part.programme or ("planned" if part.planned else "open")


@pytest.mark.parametrize(
    ("query", "words", "parts"),
    [
        ("battery skills czechia closing in march", "battery skills", ["CZ", MARCH]),
        ("erasmus calls by 15 April", "", [ERASMUS, ("2026-03-02", "2026-04-15")]),
        ("batteries within 30 days", "batteries", [("2026-03-02", "2026-04-01")]),
        ("welding closing this week", "welding", [("2026-03-02", "2026-03-08")]),
        ("welding closing next month", "welding", [("2026-04-01", "2026-04-30")]),
        ("calls closing before March 2027", "", [("2026-03-02", "2027-02-28")]),
        ("deadline after June", "", [("2026-06-01", None)]),
        ("open calls hydrogen Bavaria", "hydrogen", ["open", "DE2"]),
        ("upcoming calls hydrogen", "hydrogen", ["planned"]),
        ("closing soon", "", [("2026-03-02", "2026-04-01")]),
        ("Batterie Sachsen bis Ende März", "Batterie", ["DED", UNTIL_MARCH]),
        ("Aufrufe ESF+ Bayern im April", "", [ESF, "DE2", ("2026-04-01", "2026-04-30")]),
        ("Schweißen in den nächsten 30 Tagen", "Schweißen", [("2026-03-02", "2026-04-01")]),
        ("Wasserstoff vor dem 15. Mai", "Wasserstoff", [("2026-03-02", "2026-05-14")]),
        ("appels erasmus qui ferment en mars", "", [ERASMUS, MARCH]),
        ("formation FSE+ Bretagne avant fin mai", "formation", [ESF, "FRH", None]),
        ("hydrogène le mois prochain", "hydrogène", [("2026-04-01", "2026-04-30")]),
        ("convocatorias FTJ Cataluña hasta el 31 de marzo", "", [JTF, "ES51", UNTIL_MARCH]),
        ("baterías que cierran en marzo", "baterías", [MARCH]),
        ("bandi FSE+ Piemonte in scadenza entro il 31 marzo", "", [ESF, "ITC1", UNTIL_MARCH]),
        ("competenze digitali il mese prossimo", "competenze digitali", [None]),
        ("apeluri FTJ Gorj care se închid luna viitoare", "", [JTF, "RO412", None]),
        ("baterii până la 31 martie", "baterii", [UNTIL_MARCH]),
        ("výzvy ESF+ Moravskoslezsko končící v březnu", "", [ESF, "CZ08", MARCH]),
        ("baterie Česko do 31. března", "baterie", ["CZ", UNTIL_MARCH]),
        ("nabory EFS+ śląskie kończące się w marcu", "", [ESF, "PL22", MARCH]),
        ("szkolenia do końca marca", "szkolenia", [UNTIL_MARCH]),
        ("výzvy FST Slovensko do konca marca", "", [JTF, "SK", UNTIL_MARCH]),
        ("batérie končiace v marci", "batérie", [MARCH]),
        ("avisos FTJ Alentejo que fecham em março", "", [JTF, "PT1C", MARCH]),
        ("baterias até 31 de março", "baterias", [UNTIL_MARCH]),
        ("ESZA+ felhívások Magyarországon márciusig", "", [ESF, "HU", UNTIL_MARCH]),
        ("akkumulátor 30 napon belül", "akkumulátor", [("2026-03-02", "2026-04-01")]),
        ("oproepen ESF+ Limburg die sluiten in maart", "", [ESF, "BE22+NL42", MARCH]),
        ("batteries by April 3rd", "batteries", [("2026-03-02", "2026-04-03")]),
        ("batteries avant le 1er avril", "batteries", [UNTIL_MARCH]),
        ("competenze entro il 1º aprile", "competenze", [("2026-03-02", "2026-04-01")]),
        ("akkumulátor 2027. március", "akkumulátor", [("2027-03-01", "2027-03-31")]),
        ("akkumulátor 2027. március 1. előtt", "akkumulátor", [("2026-03-02", "2027-02-28")]),
        ("batterijen binnen 6 weken", "batterijen", [("2026-03-02", "2026-04-13")]),
    ],
)
def test_what_is_understood(asker: Asker, query: str, words: str, parts: list[object]) -> None:
    asked = asker.read(query, TODAY)
    assert asked.words == words
    found = [short(part) for part in asked.parts]
    assert len(found) == len(parts), found
    for one, wanted in zip(found, parts, strict=True):
        # The order of the codes of one name does not matter; None: some time.
        if wanted is None:
            assert isinstance(one, tuple)
        elif isinstance(wanted, str):
            assert sorted(str(one).split("+")) == sorted(wanted.split("+"))
        else:
            assert one == wanted


@pytest.mark.parametrize(
    "query",
    [
        "digital skills",
        "life long learning",
        "open data skills",
        "open innovation",
        "just transition",
        "Roma inclusion",
        "mars mission",
        "may",
        "drama",
        "2026 cove",
        "erasmus-edu-2026",
        "PEX-COVE",
        "HORIZON-CL5-2027-D2",
        '"closing in march"',
        "-czechia batteries",
        "planned obsolescence",
        "creative industries",
        "regeneration",
        "calls",
        "agri food",
        "border regions",
        "30 days",
    ],
)
def test_ordinary_words_stay_words(asker: Asker, query: str) -> None:
    assert asker.read(query, TODAY) == type(asker.read("", TODAY))(query, ())


def test_words_that_say_nothing_of_a_call_are_left_out(asker: Asker) -> None:
    assert asker.read("appels à projets pour la formation", TODAY).words == "formation"
    assert asker.read("calls for the e-mobility of l'industrie", TODAY).words == (
        "e-mobility industrie"
    )


def test_an_ordinary_name_counts_behind_a_word_for_places(asker: Asker) -> None:
    assert [p.regions for p in asker.read("region Drama batteries", TODAY).parts] == [("EL514",)]


def test_capitals_tell_a_programme_from_a_word(asker: Asker) -> None:
    assert [p.programme for p in asker.read("LIFE circular economy", TODAY).parts] == ["life"]
    assert not asker.read("LIFE LONG LEARNING", TODAY).parts, "all is in capitals"


@pytest.mark.parametrize(
    ("query", "first", "last"),
    [
        ("closing in february", date(2027, 2, 1), date(2027, 2, 28)),
        ("closing in march 2025", date(2025, 3, 1), date(2025, 3, 31)),
        ("by 1 March", TODAY, date(2027, 3, 1)),
        ("until 15/04", TODAY, date(2026, 4, 15)),
        ("until 2026-05-01", TODAY, date(2026, 5, 1)),
        ("until 99/99", None, None),
        ("closing in 3 months", TODAY, date(2026, 6, 2)),
        ("closing in 2027", date(2027, 1, 1), date(2027, 12, 31)),
        ("closing tomorrow", date(2026, 3, 3), date(2026, 3, 3)),
    ],
)
def test_times(asker: Asker, query: str, first: date | None, last: date | None) -> None:
    spans = [part.closing for part in asker.read(query, TODAY).parts]
    assert spans == ([Span(first, last)] if first or last else [])


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.text(max_size=12),
            st.sampled_from(
                [
                    "closing",
                    "in",
                    "march",
                    "until",
                    "before",
                    "30",
                    "days",
                    "next",
                    "month",
                    "2026",
                    "15",
                    "99999",
                    "0",
                    "ende",
                    "mai",
                    "ig",
                    "-",
                    '"',
                    "-x",
                    '"a',
                    'b"',
                    "31.2.",
                    "1/1",
                    "czechia",
                    "LIFE",
                    "open",
                    "calls",
                    "the",
                    "l'",
                    "+",
                    "",
                ]
            ),
        ),
        max_size=9,
    ).map(" ".join)
)
def test_any_text_is_read(query: str) -> None:
    asked = load_asker(load_regions()).read(query, TODAY)
    assert not asked.words.strip() or query.strip()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("czeckia", "czechia"),
        ("Slovensok", "slovensko"),
        ("erasmsu", "erasmus"),
        ("polnad", "poland"),
    ],
)
def test_names_with_a_slip(asker: Asker, typed: str, meant: str) -> None:
    assert asker.like(typed)[0] == meant


def test_slips_are_counted() -> None:
    assert slips("batteires", "batteries", 2) == 1, "two letters swapped"
    assert slips("batery", "battery", 2) == 1
    assert slips("battery", "battery", 2) == 0
    assert slips("abc", "xyz", 2) == 3
    assert slips("a", "abcd", 2) == 3


def test_the_table_has_every_word_in_each_language() -> None:
    file = pathlib.Path(__file__).parents[2] / "matching" / "asked.toml"
    table = tomli.loads(file.read_text(encoding="utf-8"))
    languages = {name: said for name, said in table.items() if "calls" in said and "stop" in said}
    assert " ".join(languages) == "en de fr es it ro cs pl sk pt hu nl"
    for said in languages.values():
        assert set(languages["en"]) <= set(said)
    assert set(table["programmes"]) | set(table["capitals"]) <= set(Programme)
    assert all(code in load_regions() for code in table["regions"])
