"""What is found first, asked in twelve languages; slips; what is read wrongly."""

from __future__ import annotations

# ruff: noqa: RUF001 - words of many languages
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actions import Assistant
from actions.search import Wish, search
from db import open_store
from matching import Tagger, load_regions
from model import (
    Call,
    ChatKind,
    CutOff,
    Language,
    NutsCode,
    Programme,
    SourceId,
)

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
ERASMUS, ESF, JTF = Programme.ERASMUS_PLUS, Programme.ESF_PLUS, Programme.JTF
MARCH, MAY = datetime(2026, 3, 24, 16, tzinfo=UTC), datetime(2026, 5, 12, 15, tzinfo=UTC)
# Title, text, programme, region, deadline: two or three of each language, all our own words.
CALLS = {
    "en1": ("Battery skills for new plants", "Training in cells.", ERASMUS, "", MARCH),
    "en2": ("Welding academies", "Some batteries, too.", ERASMUS, "", MAY),
    "en3": ("Universities and companies", "Partnerships for energy.", ERASMUS, "", MAY),
    "de1": ("Weiterbildungsprojekte in der Batteriefertigung", "", ESF, "DED", MARCH),
    "de2": ("Berufsausbildung: Lithiumbatterie in Straßenfahrzeugen", "", JTF, "DE4", MAY),
    "fr1": ("Formations aux métiers de l'hydrogène", "", ESF, "FRH", MARCH),
    "fr2": ("Œuvres et forêts à régénérer", "", JTF, "FRF", MAY),
    "es1": ("Formación de soldadores para el automóvil", "", ESF, "ES51", MARCH),
    "es2": ("Cualificaciones en energía eólica", "", JTF, "ES12", MAY),
    "it1": ("Competenze digitali per le officine", "", ESF, "ITC1", MARCH),
    "it2": ("Città e comunità energetiche", "", JTF, "ITG2", MAY),
    "ro1": ("Șomeri și ucenici: școli de sudură", "", JTF, "RO412", MARCH),
    "ro2": ("Învățământ profesional dual", "", ESF, "RO", MAY),
    "cs1": ("Podpora školení zaměstnanců v průmyslu", "", ESF, "CZ08", MARCH),
    "cs2": ("Výzkum bateriových článků", "O školeních se dočtete.", JTF, "CZ04", MAY),
    "pl1": ("Szkolenia dla górników na Śląsku", "", JTF, "PL22", MARCH),
    "pl2": ("Łódzkie centra kształcenia zawodowego", "", ESF, "PL71", MAY),
    "sk1": ("Zručnosti pracovníkov automobilového priemyslu", "", ESF, "SK", MARCH),
    "sk2": ("Baníci hornej Nitry", "", JTF, "SK02", MAY),
    "pt1": ("Qualificação de trabalhadores e aprendizagem", "", JTF, "PT1C", MARCH),
    "pt2": ("Escolas profissionais em ação", "", ESF, "PT", MAY),
    "hu1": ("Akkumulátorgyártási képzések", "", ESF, "HU", MARCH),
    "hu2": ("Szakképző intézmények fejlesztése", "", JTF, "HU31", MAY),
    "nl1": ("Bijscholing van batterijtechnici", "", ESF, "NL42", MARCH),
    "nl2": ("Omscholing in de waterstofketen", "", JTF, "NL11", MAY),
    "bg1": ("Обучения за миньори", "", JTF, "BG41", MAY),
    "el1": ("Δεξιότητες για την ηλεκτροκίνηση", "", ESF, "EL53", MAY),
    "tr": ("Isparta ILIK \u0131l\u0131k", "", JTF, "TR61", MAY),
}


@pytest.fixture(scope="module")
def a() -> Iterator[Assistant]:
    store = open_store(":memory:")
    with store.transaction():
        for key, (title, text, programme, region, at) in CALLS.items():
            call = Call(
                source=SourceId("s"),
                key=key,
                title=title,
                text=text,
                url="",
                programme=programme,
                reference=f"{programme.upper()}-2026-{key.upper()}-01",
                language=Language(key[:2]),
                regions=frozenset({NutsCode(region)} if region else ()),
                cut_offs=(CutOff(at),),
            )
            store.take_in(call, NOW)
    yield Assistant(store=store, needs=(), tagger=Tagger(()), regions=load_regions(), sources={})
    store.close()


@pytest.mark.parametrize(
    ("query", "first"),
    [
        # a stem, in any case and number
        ("battery", "en1"),
        ("batteries plant", "en1"),
        ("university company", "en3"),
        ("training cell", "en1"),
        ("Weiterbildungsprojekt", "de1"),
        ("Weiterbildung", "de1"),
        ("formation hydrogène", "fr1"),
        ("métier", "fr1"),
        ("soldador", "es1"),
        ("cualificación", "es2"),
        ("competenza digitale", "it1"),
        ("officina", "it1"),
        ("scoli de sudura", "ro1"),
        ("profesionale duale", "ro2"),
        ("školení", "cs1"),
        ("školeními zaměstnanec", "cs1"),
        ("bateriové články", "cs2"),
        ("szkolenie górnik", "pl1"),
        ("kształcenie zawodowe", "pl2"),
        ("zručnosť", "sk1"),
        ("baník", "sk2"),
        ("trabalhador", "pt1"),
        ("escola profissional", "pt2"),
        ("képzés", "hu1"),
        ("intézményi", "hu2"),
        ("batterijtechnicus", "nl1"),
        ("waterstof", "nl2"),
        ("миньор обучение", "bg1"),
        ("δεξιότητα", "el1"),
        # letters that are no accented ones
        ("strassenfahrzeug", "de2"),
        ("STRAẞENFAHRZEUGE", "de2"),
        ("oeuvres forets", "fr2"),
        ("lodzkie", "pl2"),
        ("gornikow", "pl1"),
        ("somer ucenic", "ro1"),
        ("ilik", "tr"),
        ("δεξιοτητες", "el1"),
        # longer words that end so
        ("ausbildung", "de2"),
        # identifiers in parts, with other separators and letters
        ("erasmus-plus-2026-en2", "en2"),
        ("2026 en3", "en3"),
        ("EN3-01", "en3"),
        ("jtf/2026/fr2", "fr2"),
        # what is understood
        ("battery skills closing in march", "en1"),
        ("ESF Sachsen bis Ende März", "de1"),
        ("appels FSE+ Bretagne qui ferment en mars", "fr1"),
        ("convocatorias FSE+ Cataluña que cierran en marzo", "es1"),
        ("bandi FSE+ Piemonte entro fine marzo", "it1"),
        ("apeluri FTJ Gorj", "ro1"),
        ("výzvy ESF+ Moravskoslezsko končící v březnu", "cs1"),
        ("nabory FST śląskie do końca marca", "pl1"),
        ("výzvy Slovensko do konca marca", "sk1"),
        ("avisos FTJ Alentejo até 31 de março", "pt1"),
        ("ESZA+ felhívások Magyarországon márciusig", "hu1"),
        ("oproepen ESF+ Limburg die sluiten in maart", "nl1"),
        # quoted, and left out
        ('"new plants"', "en1"),
        ("batteries plants -welding", "en1"),
    ],
)
def test_first_hit(a: Assistant, query: str, first: str) -> None:
    hits = search(a, query, NOW)
    assert [stored.call.key for stored in hits.found.calls][:1] == [first]
    assert (hits.found.some_words, hits.unread, hits.instead) == (False, False, "")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("partnerships", {"en3"}),
        ("partnerships -companies", set()),
        ("weld", {"en2"}),
        ("cellophane", set()),
        ("trainer", set()),
        ("skill", {"en1"}),
    ],
)
def test_no_more_than_that(a: Assistant, query: str, found: set[str]) -> None:
    calls = search(a, query, NOW).found.calls
    assert {stored.call.key for stored in calls} == found


@pytest.mark.parametrize(
    ("typed", "put_right"),
    [
        ("wlding", "welding"),
        ("Copetenze digitali", "competenze digitali"),
        ("bnaici", "banici"),
        ("welding polnad", "welding poland"),
        ("xyzzyx", ""),
    ],
)
def test_slips(a: Assistant, typed: str, put_right: str) -> None:
    assert search(a, typed, NOW).instead.lower() == put_right


def test_what_was_taken_off_does_not_count(a: Assistant) -> None:
    query = "battery skills poland closing in may"
    every = search(a, query, NOW, Wish(without=frozenset({0, 1})))
    assert [s.call.key for s in every.found.calls] == ["en1"]
    assert len(every.understood) == 2


def test_the_members_own_come_first_among_equals(a: Assistant) -> None:
    member = a.store.add_member(1, ChatKind.PRIVATE, Language("en"), NOW)
    for region, first in (("PL22", "pl1"), ("CZ08", "cs1")):
        own = replace(member, regions=(NutsCode(region),))
        hits = search(a, "2026 01 closing in march", NOW, member=own)
        keys = [s.call.key for s in hits.found.calls]
        assert keys[0] == first
        assert hits.found.total == len([c for c in CALLS.values() if c[4] == MARCH])


def test_closed_calls_only_where_nothing_else_is_found(a: Assistant) -> None:
    later = datetime(2026, 4, 1, tzinfo=UTC)
    assert search(a, "welding", MAY + timedelta(days=1), closed=False).found.total == 1
    assert search(a, "2026", later, closed=False).found.total < len(CALLS)
    assert search(a, "2026", later).found.total == len(CALLS)


@settings(max_examples=150, deadline=None)
@given(
    st.text(st.characters(exclude_categories=()), max_size=40)
    | st.lists(
        st.sampled_from(
            ["battery", '"', "-", '-"x y"', "closing in march", "OR", "NEAR(", "*", "czechia",
             "{title}:", "^a", "'", "2026-EN1", "wlding", "+", "AND", "may"]
        ),
        max_size=6,
    ).map(" ".join)
)  # fmt: skip
def test_any_text_is_a_query(query: str) -> None:
    hits = search(_one(), query, NOW)
    assert hits.found.total >= len(hits.found.calls)


def _one(made: list[Assistant] = []) -> Assistant:  # noqa: B006 - made once for all examples
    if not made:
        store = open_store(":memory:")
        call = Call(
            source=SourceId("s"), key="1", title="Battery welding", url="", programme=ERASMUS
        )
        store.take_in(call, NOW)
        made.append(
            Assistant(store=store, needs=(), tagger=Tagger(()), regions=load_regions(), sources={})
        )
    return made[0]
