"""A call for a category of regions: only a limit is read, and only what was verified says no."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from matching import gate, load_regions, same
from matching._category import limit
from model import (
    Answer,
    Call,
    CallId,
    Check,
    CutOff,
    Language,
    Member,
    MemberId,
    NutsCode,
    Programme,
    RegionCategory,
    SourceId,
    StoredCall,
)

R = load_regions()
NOW = datetime(2026, 3, 16, 9, tzinfo=UTC)
LESS, TRANSITION, MORE = RegionCategory
BY_PLACE = "call: places; categories.csv: verified"
MENO = "Regioni meno sviluppate"
SHORT = {"less": LESS, "transition": TRANSITION, "more": MORE}


def a_call(language: str = "en", **kw: Any) -> Call:
    facts: dict[str, Any] = {
        "source": SourceId("esf_plus"),
        "key": "1",
        "title": "Skills for the car industry",
        "url": "https://example.org/1",
        "programme": Programme.ESF_PLUS,
        "language": Language(language),
        "cut_offs": (CutOff(datetime(2026, 9, 3, 15, tzinfo=UTC)),),
    }
    return Call(**{**facts, **kw})


def in_italy(*places: str, **kw: Any) -> Call:
    regions = frozenset(map(NutsCode, kw.pop("regions", ())))
    return a_call("it", zone="Europe/Rome", places=places, regions=regions, **kw)


def checks(call: Call, *regions: str) -> dict[str, Check]:
    member = Member(id=MemberId(1), chat_id=1, regions=tuple(map(NutsCode, regions)))
    return {c.name: c for c in gate(call, member, R, NOW)}


@pytest.mark.parametrize(
    ("language", "less", "transition", "more"),
    [
        ("en", "less developed regions", "transition regions", "more developed regions"),
        ("cs", "méně rozvinuté regiony", "přechodové regiony", "více rozvinuté regiony"),
        ("sk", "menej rozvinuté regióny", "prechodné regióny", "viac rozvinuté regióny"),
        (
            "pl",
            "regiony słabiej rozwinięte",
            "regiony w okresie przejściowym",
            "lepiej rozwinięte regiony",
        ),
        ("it", "Regioni meno sviluppate", "regioni in transizione", "Regioni più sviluppate"),
        ("pt", "Regiões menos desenvolvidas", "região em transição", "regiões mais desenvolvidas"),
        (
            "es",
            "regiones menos desarrolladas",
            "regiones en transición",
            "Región más desarrollada",
        ),
        ("ro", "regiuni mai puțin dezvoltate", "regiuni în tranziție", "regiuni mai dezvoltate"),
        ("hu", "kevésbé fejlett régiók", "átmeneti régiók", "fejlettebb régiók"),
        ("bg", "по-слабо развити региони", "региони в преход", "по-силно развити региони"),
        (
            "el",
            "ΛΙΓΟΤΕΡΟ ΑΝΕΠΤΥΓΜΕΝΕΣ ΠΕΡΙΦΕΡΕΙΕΣ",
            "περιφέρειες μετάβασης",
            "περισσότερο ανεπτυγμένες περιφέρειες",
        ),
        ("hr", "slabije razvijene regije", "tranzicijske regije", "razvijenije regije"),
        ("sl", "manj razvite regije", "regije v prehodu", "bolj razvite regije"),
        (
            "lt",
            "mažiau išsivystę regionai",
            "pereinamojo laikotarpio regionai",
            "labiau išsivystę regionai",
        ),
        ("fr", "régions moins développées", "régions en transition", "régions plus développées"),
        (
            "de",
            "weniger entwickelte Regionen",
            "Übergangsregionen",
            "stärker entwickelte Regionen",
        ),
    ],
)
def test_each_category_in_each_language(
    language: str, less: str, transition: str, more: str
) -> None:
    for words, category in ((less, LESS), (transition, TRANSITION), (more, MORE)):
        by_place = limit(a_call(language, places=(words,)))
        by_title = limit(a_call(language, title=f"Skills ({words})"))
        assert (by_place.categories, by_place.field) == ({category}, "places")
        assert (by_title.categories, by_title.field) == ({category}, "title")
        assert not limit(a_call(language, title=f"Skills {words}")).categories
        assert not limit(a_call(language, text=f"{words}.")).categories


@pytest.mark.parametrize(
    ("language", "field", "said", "asked"),
    [
        ("en", "text", "Only applicants from less developed regions may apply.", "less"),
        ("en", "text", "The call is for applicants from less developed regions.", "less"),
        ("en", "text", "Projects must be implemented in transition regions.", "transition"),
        ("en", "text", "Less developed and transition regions only.", "less transition"),
        ("en", "who", "SMEs located in less developed regions", "less"),
        ("en", "title", "Support to SMEs established in transition regions", "transition"),
        ("en", "title", "Technologie pro MAS (CLLD) II - less developed regions", "less"),
        ("cs", "title", "Dílny (méně rozvinuté a přechodové regiony)", "less transition"),
        ("cs", "text", "Výzva je určena pouze pro přechodové regiony.", "transition"),
        ("sk", "text", "Výzva je určená výlučne pre menej rozvinuté regióny.", "less"),
        ("pl", "text", "Wyłącznie regiony słabiej rozwinięte.", "less"),
        ("it", "text", "Esclusivamente imprese con sede nelle regioni meno sviluppate.", "less"),
        # one sentence less, another transition: nobody is left out
        (
            "it",
            "text",
            "Linea A solo nelle regioni meno sviluppate. Linea B solo in regioni in transizione.",
            "less transition",
        ),
        ("fr", "text", "Uniquement dans les régions en transition.", "transition"),
        ("de", "text", "Nur für Übergangsregionen.", "transition"),
        # a mention in passing
        ("en", "text", "It integrates all regions, in particular the less developed regions.", ""),
        ("en", "text", "Only applicants with partners in less developed regions may apply.", ""),
        ("en", "text", "Not only less developed regions may apply.", ""),
        ("en", "text", "Only in less developed regions the rate is 85 %.", ""),
        ("en", "text", "Priority is only given to less developed regions.", ""),
        ("en", "text", "SMEs located in less developed regions join value chains.", ""),
        ("en", "text", "At least one of them must be established in a less developed region.", ""),
        ("en", "text", "Creation of new value chains in less developed regions", ""),
        ("en", "who", "Two regions in two countries; a less developed region takes part.", ""),
        ("en", "title", "Value chain investments in less developed regions", ""),
        ("en", "title", "Less developed regions: building capacity", ""),
        ("it", "text", "Le regioni meno sviluppate partecipano.", ""),
        ("it", "text", "Soprattutto e non solo nelle regioni meno sviluppate.", ""),
        ("cs", "text", "Pouze zejména přechodové regiony.", ""),
        # a transition of another kind
        ("en", "title", "Skills (just transition regions)", ""),
        ("en", "text", "Only for coal transition regions.", ""),
        ("it", "title", "Competenze (regioni in transizione energetica)", ""),
        # a limit to all of them is none
        ("it", "places", "regioni meno sviluppate, in transizione e più sviluppate", ""),
        # and what names more than categories is no field of its own
        ("it", "places", "Regioni meno sviluppate e Lombardia", ""),
        ("it", "places", "in particolare regioni meno sviluppate", ""),
    ],
)  # fmt: skip
def test_a_limit_is_read_and_a_mention_is_not(
    language: str, field: str, said: str, asked: str
) -> None:
    value = (said,) if field == "places" else said
    found = limit(a_call(language, **{field: value}))
    assert found.categories == {SHORT[a] for a in asked.split()}
    assert found.field == (field if asked else "")


@pytest.mark.parametrize(
    ("own", "call", "answer", "source"),
    [
        ("ITF3", in_italy(MENO), Answer.YES, BY_PLACE),
        ("ITF33", in_italy(MENO), Answer.YES, BY_PLACE),
        ("ITC4", in_italy(MENO), Answer.NO, BY_PLACE),
        ("ITF1", in_italy(MENO), Answer.NO, BY_PLACE),
        ("ITF1", in_italy("Regioni in transizione"), Answer.YES, BY_PLACE),
        # all of one kind, and of several
        ("ITC", in_italy(MENO), Answer.NO, BY_PLACE),
        ("ITG", in_italy(MENO), Answer.YES, BY_PLACE),
        ("ITF", in_italy(MENO), Answer.UNKNOWN, BY_PLACE),
        ("IT", in_italy(MENO), Answer.UNKNOWN, BY_PLACE),
        # where the member and the call meet
        ("IT", in_italy(MENO, regions=("ITF3",)), Answer.YES, BY_PLACE),
        # a region is named beside the category: it may be meant too
        ("ITC4", in_italy(MENO, "Lombardia", regions=("ITC4",)), Answer.UNKNOWN, BY_PLACE),
    ],
)  # fmt: skip
def test_the_category_of_a_region(own: str, call: Call, answer: Answer, source: str) -> None:
    check = checks(call, own)["category"]
    assert (check.answer, check.source) == (answer, source)


@pytest.mark.parametrize(
    ("own", "call", "field"),
    [
        ("CZ04", a_call("cs", title="X (více rozvinuté regiony)"), "title"),
        ("CZ04", a_call("cs", title="X (méně rozvinuté regiony)"), "title"),
        ("EE", a_call(who="Only less developed regions"), "who"),
        ("SE11", a_call(text="Only for less developed regions."), "text"),
        ("NO08", a_call(text="Only for less developed regions."), "text"),
        ("PT1D1", a_call(text="Only for less developed regions."), "text"),
    ],
)
def test_what_is_only_believed_says_neither_yes_nor_no(own: str, call: Call, field: str) -> None:
    check = checks(call, own)["category"]
    assert check.answer is Answer.UNKNOWN
    assert check.source == f"call: {field}; categories.csv: unverified"


def test_what_is_believed_is_said_and_of_which_part() -> None:
    of = in_italy("Regioni in transizione")
    assert checks(of, "ITI")["category"].parts == ("ITI2", "ITI3")
    assert checks(of, "ITI")["category"].known == (TRANSITION, MORE)
    czech = a_call("cs", title="X (přechodové regiony)")
    believed = checks(czech, "CZ041")["category"]
    assert (believed.value, believed.asks, believed.known) == ("CZ041", (TRANSITION,), (LESS,))
    assert checks(czech, "SE11")["category"].known == ()
    assert checks(czech, "HR")["category"].known == (), "of a part it is not known"


def test_the_best_region_of_a_member_counts_where_the_call_is() -> None:
    of = in_italy(MENO, regions=("IT",))
    assert checks(of, "ITC4", "ITF3")["category"].answer is Answer.YES
    assert checks(of, "ITC4", "ITH5")["category"].answer is Answer.NO
    czech = a_call("cs", title="X (více rozvinuté regiony)", regions=frozenset({NutsCode("CZ")}))
    assert checks(czech, "ITC4", "CZ04")["category"].value == "CZ04"
    assert checks(czech)["category"].answer is Answer.YES, "who named no region is anywhere"


def test_a_call_without_a_limit_is_not_asked() -> None:
    assert "category" not in checks(a_call(text="In particular less developed regions."), "ITC4")


@pytest.mark.parametrize(
    ("own", "call", "answer"),
    [
        # the categories of a country are in all of it; which region is another question
        ("ITF3", in_italy(MENO), Answer.YES),
        ("ITC4", in_italy(MENO), Answer.YES),
        ("DE2", in_italy(MENO), Answer.NO),
        ("DE2", in_italy(MENO, regions=("IT",)), Answer.NO),
        ("ITC4", in_italy(MENO, "Costa X"), Answer.UNKNOWN),
        ("DE2", a_call(places=("less developed regions",)), Answer.YES),
    ],
)
def test_a_category_is_no_place_that_nobody_found(own: str, call: Call, answer: Answer) -> None:
    assert checks(call, own)["territory"].answer is answer


def test_one_call_for_two_categories_is_two() -> None:
    """As OP TAK has it: 01_26_086 and 01_26_093, one title and one closing date."""
    first = a_call("cs", title="Technologie pro MAS (CLLD) II", places=("méně rozvinuté regiony",))
    second = a_call(
        "cs", source=SourceId("own"), title=first.title, places=("přechodové regiony",)
    )
    kept = StoredCall(id=CallId(86), call=first, version=1, first_seen=NOW, last_seen=NOW)
    assert same(second, [kept]) is None
    again = a_call("cs", source=SourceId("own"), title=first.title, places=first.places)
    assert same(again, [kept]) == (86, "link"), "and the same one is one"


def test_only_italy_was_verified() -> None:
    verified = {r.code for r in R if r.level == 2 and R.categories(r.code)[r.code].verified}
    assert verified == {r.code for r in R if r.level == 2 and r.code.startswith("IT")} - {"ITZZ"}


@pytest.mark.parametrize(
    ("now", "category"),
    [("NL36", MORE), ("PT19", LESS), ("PT1C", LESS), ("PT1A", None), ("PT1D", None)],
)
def test_a_region_that_only_changed_its_code_keeps_its_category(
    now: str, category: RegionCategory | None
) -> None:
    assert R.categories(NutsCode(now))[NutsCode(now)].category is category
