"""Territories as published become NUTS codes, or stay names: never a guess, never a wrong no."""

from __future__ import annotations

import gzip
import json
import pathlib
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching import gate, load_regions, place
from matching._regions import table
from model import Answer, Call, ChatKind, Language, Member, MemberId, NutsCode, Programme, SourceId

R = load_regions()
NOW = datetime(2026, 9, 1, 9, tzinfo=UTC)


def a_call(*places: str, **kw: Any) -> Call:
    facts: dict[str, Any] = {
        "source": SourceId("national"),
        "key": "1",
        "title": "A call for a region",
        "url": "https://example.org/1",
        "programme": Programme.ESF_PLUS,
        "places": places,
    }
    return Call(**{**facts, **kw})


def codes(country: str, *places: str) -> str:
    """The codes found, and a ``?`` if they do not stand for all that was published."""
    call = place(a_call(*places), country, R)
    assert call.places == places, "the words as published stay"
    return " ".join(sorted(call.regions)) + ("?" if call.unplaced else "")


@pytest.mark.parametrize(
    ("country", "words", "wanted"),
    [
        # codes, of any country, with or without a name
        ("ES", "ES300 - Madrid", "ES300"),
        ("ES", "ES30 - COMUNIDAD DE MADRID", "ES30"),
        ("ES", "ES42 - CASTILLA LA MANCHA", "ES42"),
        ("ES", "BG - BULGARIA", "BG"),
        ("", "CZ080", "CZ080"),
        # NUTS 2021
        ("PT", "PT16D", "PT191"),
        ("PT", "PT17", "PT1A PT1B"),
        ("PT", "PT17 Área Metropolitana de Lisboa", "PT1A PT1B"),
        ("PT", "PT16", "PT19 PT1D1 PT1D2"),
        ("PT", "PT1D Oeste e Vale do Tejo", "PT1D"),
        # names in the publisher's language
        ("CZ", "Moravskoslezský kraj", "CZ080"),
        ("CZ", "MORAVSKOSLEZSKY KRAJ", "CZ080"),
        ("CZ", "Moravskoslezsko", "CZ08"),
        ("SK", "Žilinský kraj", "SK031"),
        ("SK", "Košický samosprávny kraj", "SK042"),
        ("SK", "Bratislavský kraj", "SK01"),  # both levels are one territory
        ("IT", "Provincia di Taranto", "ITF43"),
        ("IT", "Regione Puglia", "ITF4"),
        ("IT", "Città metropolitana di Torino", "ITC11"),
        ("IT", "Provincia autonoma di Trento", "ITH2"),
        ("PL", "województwo śląskie", "PL22"),
        ("PL", "województwo mazowieckie", "PL9"),
        ("PL", "podregion katowicki", "PL22A"),
        ("RO", "Județul Hunedoara", "RO423"),
        ("RO", "Judeţul Hunedoara", "RO423"),  # the other comma below
        ("RO", "Regiunea Sud-Est", "RO22"),
        ("FR", "Île-de-France", "FR1"),
        ("DE", "Freistaat Sachsen", "DED"),
        ("EL", "Δυτική Μακεδονία", "EL53"),
        ("GR", "Δυτική Μακεδονία", "EL53"),
        ("BG", "Стара Загора", "BG344"),  # noqa: RUF001
        ("IT", "Intero territorio nazionale", "IT"),
        # names joined
        ("PT", "Norte | Algarve", "PT11 PT15"),
        ("PT", "Norte | Centro", "PT11 PT19 PT1D1 PT1D2"),
        ("SK", "Žilinský kraj, Trenčiansky kraj", "SK022 SK031"),
        ("IT", "Puglia e Sardegna", "ITF4 ITG2"),
        ("PL", "woj. łódzkie i śląskie", "PL22 PL71"),
        ("ES", "Valencia / València", "ES523"),
        ("PT", "Norte | Atlântida", "PT11?"),
    ],
)
def test_where_it_is(country: str, words: str, wanted: str) -> None:
    assert codes(country, words) == wanted


@pytest.mark.parametrize(
    ("country", "words"),
    [
        # codes of no version we know, or that say two things
        ("ES", "ES300 - Barcelona"),  # code and name disagree
        ("ES", "FR6 - SUD-OUEST"),  # of no version we know
        ("ES", "XXXX - TODO EL MUNDO"),
        ("LV", "LV007"),  # merged away: what is left is larger
        ("DE", "DEG0N"),
        # another country's names, what is no territory, what is too like one
        ("CZ", "Provincia di Taranto"),
        ("", "Moravskoslezský kraj"),
        ("IT", "Comune di Taranto"),
        ("IT", "Regione Taranto"),
        ("IT", "Sulcis Iglesiente"),
        ("SK", "Horná Nitra"),
        ("SK", "Zilinsk kraj"),
        ("IT", "Sud"),
        ("BG", "София"),
        ("AT", "Wiener Umland"),  # two regions are called so
        ("CZ", "Celá ČR mimo hl. m. Prahy"),
        ("PL", "Śląsk"),
        ("PT", ""),
        ("PT", "|"),
    ],
)
def test_what_is_not_certain_stays_words(country: str, words: str) -> None:
    assert codes(country, words) == "?"


def test_the_zone_says_the_country_unless_several_share_it() -> None:
    here = place(a_call("Norte", zone="Europe/Lisbon"), "", R)
    assert here.regions == {"PT11"}
    assert not place(a_call("Namur", zone="Europe/Brussels"), "", R).regions
    assert not place(a_call("Beograd", zone="Europe/Belgrade"), "", R).regions


def test_what_the_source_was_certain_of_stays() -> None:
    call = place(a_call("Norte", regions=frozenset({NutsCode("PT15")})), "PT", R)
    assert call.regions == {"PT15", "PT11"}
    assert place(a_call(), "PT", R) == a_call()
    assert place(call, "PT", R) == call, "twice does no more"


def member(*regions: str) -> Member:
    return Member(
        id=MemberId(1),
        chat_id=1,
        kind=ChatKind.PRIVATE,
        language=Language("en"),
        regions=tuple(NutsCode(r) for r in regions),
        joined_at=NOW,
    )


def answer(call: Call, region: str) -> Answer:
    checks = {c.name: c.answer for c in gate(call, member(region), R, NOW)}
    return checks["territory"]


@pytest.mark.parametrize(
    ("words", "region", "wanted"),
    [
        (("Moravskoslezský kraj",), "CZ080", Answer.YES),
        (("Moravskoslezský kraj",), "CZ031", Answer.NO),
        (("Ostravsko",), "CZ080", Answer.UNKNOWN),
        (("Ostravsko",), "CZ031", Answer.UNKNOWN),
        (("Ústecký kraj", "Ostravsko"), "CZ042", Answer.YES),
        (("Ústecký kraj", "Ostravsko"), "CZ080", Answer.UNKNOWN),
        (("Ústecký kraj | Ostravsko",), "CZ080", Answer.UNKNOWN),
        (("Ústecký kraj, Karlovarský kraj",), "CZ080", Answer.NO),
    ],
)
def test_only_a_place_that_was_found_can_say_no(
    words: tuple[str, ...], region: str, wanted: Answer
) -> None:
    assert answer(place(a_call(*words), "CZ", R), region) is wanted


def test_a_place_nobody_looked_up_never_says_no() -> None:
    """As stored before places were looked up, or by a source that gives both."""
    call = a_call("Ostravsko", regions=frozenset({NutsCode("CZ04")}))
    assert answer(call, "CZ080") is Answer.UNKNOWN


OFFICIAL = [(r.code, r.national) for r in R if r.level]


@given(st.sampled_from(OFFICIAL), st.sampled_from([str, str.upper, str.lower]))
def test_an_official_name_is_where_it_is_or_nowhere(one: tuple[NutsCode, str], spell: Any) -> None:
    code, name = one
    found = place(a_call(spell(name)), code[:2], R)
    if found.placed:
        assert any(R.overlaps(code, other) for other in found.regions)
    elsewhere = place(a_call(spell(name)), "SK" if code[:2] != "SK" else "PT", R)
    assert all(c[:2] != code[:2] for c in elsewhere.regions)


@given(st.text(max_size=40), st.sampled_from(["", "PT", "CZ", "zz"]))
def test_no_words_break_it(words: str, country: str) -> None:
    assert place(a_call(words), country, R).places == (words,)


def test_the_tables_name_regions_that_exist() -> None:
    for row in table("territory_names.csv"):
        assert all(c in R and c[:2] == row["country"] for c in row["codes"].split()), row
        assert row["source"], row
    for row in table("territory_kinds.csv"):
        assert set(row["levels"]) <= set("123"), row


@pytest.mark.recorded
def test_recorded_territories_of_spain(shared: pathlib.Path) -> None:
    """Of 2,499 territories named in a day's records all but the world and two old codes."""
    unknown: dict[str, int] = {}
    found = 0
    details = shared / "data/national/bdns_es/bdns_details_2026-05-07.jsonl.gz"
    with gzip.open(details, "rt", encoding="utf-8") as lines:
        for line in lines:
            for region in json.loads(line).get("regiones") or ():
                call = place(a_call(region["descripcion"]), "ES", R)
                found += not call.unplaced
                for words in call.unplaced:
                    unknown[words[:4].strip()] = unknown.get(words[:4].strip(), 0) + 1
    assert found == 2451
    assert unknown == {"XXXX": 39, "XXX": 6, "FR6": 2, "UK -": 1}
