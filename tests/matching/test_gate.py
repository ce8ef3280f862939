"""Three answers, and only a sure "no" drops a call."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching import gate, load_regions
from model import (
    Answer,
    ApplicantType,
    Call,
    CallStatus,
    Check,
    CutOff,
    Member,
    MemberId,
    Moment,
    NutsCode,
    Programme,
    SourceId,
    StakeholderGroup,
)

R = load_regions()
CODES = sorted(r.code for r in R)
NOW = datetime(2026, 3, 16, 9, tzinfo=UTC)
DAY = timedelta(days=1)


def a_call(**kw: Any) -> Call:
    facts: dict[str, Any] = {
        "source": SourceId("esf_plus"),
        "key": "1",
        "title": "Skills for the car industry",
        "url": "https://example.org/1",
        "programme": Programme.ESF_PLUS,
        "cut_offs": (CutOff(NOW + 60 * DAY),),
    }
    return Call(**{**facts, **kw})


def a_member(*regions: str, **kw: Any) -> Member:
    return Member(id=MemberId(1), chat_id=1, regions=tuple(NutsCode(r) for r in regions), **kw)


def checks(call: Call, member: Member, now: datetime = NOW) -> dict[str, Check]:
    return {c.name: c for c in gate(call, member, R, now)}


def where(*codes: str, places: tuple[str, ...] = ()) -> Call:
    return a_call(regions=frozenset(NutsCode(c) for c in codes), places=places)


@pytest.mark.parametrize(
    ("call", "answer", "value"),
    [
        (a_call(), Answer.YES, "open"),
        (a_call(opens=Moment(NOW + DAY)), Answer.YES, "forthcoming"),
        (a_call(cut_offs=(CutOff(NOW - DAY),)), Answer.NO, "closed"),
        (a_call(cut_offs=(CutOff(NOW - DAY), CutOff(NOW + DAY))), Answer.YES, "open"),
        (a_call(cut_offs=(CutOff(NOW),)), Answer.YES, "open"),
        (a_call(cut_offs=(CutOff(NOW - DAY / 86400),)), Answer.NO, "closed"),
        (a_call(published_status=CallStatus.PLANNED), Answer.UNKNOWN, "planned"),
        (a_call(cut_offs=()), Answer.UNKNOWN, ""),
        (a_call(cut_offs=(), published_status=CallStatus.OPEN), Answer.YES, "open"),
        (a_call(cut_offs=(), published_status=CallStatus.CLOSED), Answer.NO, "closed"),
        # closed early, most likely: the date alone would say open
        (a_call(published_status=CallStatus.CLOSED), Answer.NO, "closed"),
        (a_call(opens=Moment(NOW + DAY), published_status=CallStatus.CLOSED), Answer.NO, "closed"),
        # the portal forgets to close hundreds of topics: their dates count
        (
            a_call(cut_offs=(CutOff(NOW - DAY),), published_status=CallStatus.OPEN),
            Answer.NO,
            "closed",
        ),
    ],
)
def test_dates(call: Call, answer: Answer, value: str) -> None:
    check = checks(call, a_member())["dates"]
    assert (check.answer, check.value) == (answer, value)


def test_trap_04_the_closing_day_is_open_until_the_hour_and_an_undated_call_is_not_sure() -> None:
    five_in_brussels = datetime(2026, 3, 16, 16, tzinfo=UTC)
    call = a_call(cut_offs=(CutOff(five_in_brussels),))
    answers = [
        checks(call, a_member(), five_in_brussels + timedelta(seconds=s))["dates"].answer
        for s in (-1, 0, 1)
    ]
    assert answers == [Answer.YES, Answer.YES, Answer.NO]
    undated = a_call(cut_offs=(), published_status=None)
    assert checks(undated, a_member(), NOW + 9999 * DAY)["dates"].answer is Answer.UNKNOWN


@pytest.mark.parametrize(
    ("own", "call", "answer"),
    [
        ("CZ080", where("CZ08"), Answer.YES),
        ("CZ", where("CZ080"), Answer.YES),
        ("CZ08", where("CZ08"), Answer.YES),
        ("CZ07", where("CZ08"), Answer.NO),
        ("SK031", where("CZ"), Answer.NO),
        ("FI19B", where("FI197"), Answer.YES),  # the same region by its code of 2021
        ("FI197", where("FI19B"), Answer.YES),
        ("FI198", where("FI197"), Answer.NO),
        ("PT170", where("PT1A0"), Answer.YES),  # split: what contains it is meant
        ("CZ07", where("CZ08", places=("Jeseníky",)), Answer.UNKNOWN),
        ("CZ07", where(places=("Jeseníky",)), Answer.UNKNOWN),
        ("CZ07", where(), Answer.YES),
    ],
)
def test_territory(own: str, call: Call, answer: Answer) -> None:
    assert checks(call, a_member(own))["territory"].answer is answer


def unplaced(zone: str, *places: str, regions: tuple[str, ...] = ()) -> Call:
    return a_call(zone=zone, places=places, regions=frozenset(map(NutsCode, regions)))


@pytest.mark.parametrize(
    ("own", "call", "answer"),
    [
        # somewhere in the publisher's country, nobody knows where
        ("PL22", unplaced("Europe/Warsaw", "obszar transformacji"), Answer.UNKNOWN),
        ("CZ08", unplaced("Europe/Warsaw", "obszar transformacji"), Answer.NO),
        ("PL21", unplaced("Europe/Warsaw", "obszar X", regions=("PL22",)), Answer.UNKNOWN),
        ("CZ08", unplaced("Europe/Warsaw", "obszar X", regions=("PL22",)), Answer.NO),
        ("SK031", unplaced("Europe/Bratislava", "ITMS21+ č. 11"), Answer.UNKNOWN),
        ("HU31", unplaced("Europe/Bratislava", "ITMS21+ č. 11"), Answer.NO),
        ("ES70", unplaced("Atlantic/Canary", "Las islas menores"), Answer.UNKNOWN),
        ("PT11", unplaced("Europe/Lisbon", "AML"), Answer.UNKNOWN),
        ("ES11", unplaced("Europe/Lisbon", "AML"), Answer.NO),
        # not in that country, or not only
        ("DE2", unplaced("Europe/Madrid", "TODO EL MUNDO"), Answer.UNKNOWN),
        ("DE2", unplaced("Europe/Bratislava", "ITMS21+ č. 11", "zahraničie"), Answer.UNKNOWN),
        ("FR10", unplaced("Europe/Paris", "Europe"), Answer.UNKNOWN),
        ("DE2", unplaced("Europe/Prague", "okresy Sachsens, DED2 Dresden"), Answer.UNKNOWN),
        ("IE06", unplaced("Europe/Madrid", "Ireland"), Answer.UNKNOWN),
        ("IE06", unplaced("Europe/Madrid", "IE0 - IRELAND"), Answer.UNKNOWN),
        # of a publisher of the Union, or one whose clock several countries share
        ("DE2", unplaced("Europe/Brussels", "coal regions"), Answer.UNKNOWN),
        ("DE2", unplaced("Europe/Belgrade", "okrug X"), Answer.UNKNOWN),
    ],
)
def test_a_place_that_nobody_found_is_somewhere_in_its_publishers_country(
    own: str, call: Call, answer: Answer
) -> None:
    check = checks(call, a_member(own))["territory"]
    assert (check.answer, check.source) == (answer, "call: places")
    assert check.value == "; ".join(call.places)


def test_one_of_several_regions_is_enough_and_is_named() -> None:
    check = checks(where("CZ08", "PL22"), a_member("PT11", "PL22A"))["territory"]
    assert (check.answer, check.value) == (Answer.YES, "PL22A")


def test_who_named_no_region_is_at_home_anywhere() -> None:
    assert checks(where("CZ08"), a_member())["territory"].answer is Answer.YES


def test_trap_25_the_territory_is_checked_before_the_words() -> None:
    """A Turkish mobility plan is nothing for Bilbao, whatever its words."""
    bilbao = a_member(R.search("Bilbao")[0].code)
    call = a_call(
        title="Sustainable urban mobility plan for Bursa and Bilbao's partners",
        text="Bilbao Bizkaia mobility " * 50,
        regions=frozenset({NutsCode("TR411")}),
    )
    check = checks(call, bilbao)["territory"]
    assert (check.answer, check.source) == (Answer.NO, "call: regions")


codes = st.sampled_from(CODES)


@given(st.lists(codes, min_size=1, max_size=3), st.sets(codes, min_size=1, max_size=3))
def test_a_no_of_the_territory_means_that_nothing_overlaps(own: list[str], call: set[str]) -> None:
    check = checks(where(*call), a_member(*own))["territory"]
    apart = not any(a.startswith(b) or b.startswith(a) for a in own for b in call)
    assert (check.answer is Answer.NO) == apart


@given(codes, st.sampled_from(list(Programme)))
def test_no_no_comes_from_the_unverified_list(own: str, programme: Programme) -> None:
    found = checks(a_call(programme=programme), a_member(own))
    assert ("just-transition" in found) == (programme is Programme.JTF)
    if programme is Programme.JTF:
        assert found["just-transition"].answer is not Answer.NO


@pytest.mark.parametrize(
    ("own", "answer"),
    [
        (("CZ080",), Answer.YES),
        (("PT111", "CZ080"), Answer.YES),
        (("CZ08",), Answer.UNKNOWN),
        (("DE402",), Answer.UNKNOWN),
        (("PT111",), Answer.UNKNOWN),
        ((), Answer.UNKNOWN),
    ],
)
def test_just_transition_territories(own: tuple[str, ...], answer: Answer) -> None:
    check = checks(a_call(programme=Programme.JTF), a_member(*own))["just-transition"]
    assert check.answer is answer
    assert "territories.csv" in check.source


def test_of_a_region_that_is_in_a_plan_in_part_the_part_is_said() -> None:
    def parts(own: str) -> tuple[str, ...]:
        return checks(a_call(programme=Programme.JTF), a_member(own))["just-transition"].parts

    assert parts("PL22") == ("PL225", "PL227", "PL228", "PL229", "PL22A", "PL22B", "PL22C")
    assert parts("PL228") == ("PL228",)
    assert parts("CZ08") == ("CZ080",)
    assert parts("PT111") == ()


A = ApplicantType


@pytest.mark.parametrize(
    ("group", "wanted", "answer"),
    [
        (StakeholderGroup.INDUSTRY, {A.COMPANY}, Answer.YES),
        (StakeholderGroup.INDUSTRY, {A.SME, A.PUBLIC}, Answer.YES),
        (StakeholderGroup.EDUCATION, {A.RESEARCH}, Answer.YES),
        (StakeholderGroup.SOCIAL_PARTNERS, {A.CIVIL_SOCIETY}, Answer.YES),
        (StakeholderGroup.PUBLIC_AUTHORITIES, {A.PUBLIC}, Answer.YES),
        (StakeholderGroup.PUBLIC_AUTHORITIES, {A.COMPANY}, Answer.UNKNOWN),
        (StakeholderGroup.INDUSTRY, {A.PERSON}, Answer.NO),
        (StakeholderGroup.EDUCATION, {A.PERSON, A.EDUCATION}, Answer.YES),
        (StakeholderGroup.EDUCATION, {A.PERSON, A.PUBLIC}, Answer.UNKNOWN),
        (StakeholderGroup.OTHER, {A.PERSON}, Answer.UNKNOWN),
        (None, {A.COMPANY}, Answer.UNKNOWN),
        (StakeholderGroup.INDUSTRY, set(), Answer.UNKNOWN),
    ],
)
def test_applicants(
    group: StakeholderGroup | None, wanted: set[ApplicantType], answer: Answer
) -> None:
    call = a_call(applicants=frozenset(wanted))
    assert checks(call, a_member(group=group))["applicants"].answer is answer


@pytest.mark.parametrize(
    ("wanted", "answer"),
    [
        (set(), Answer.YES),
        ({Programme.ESF_PLUS, Programme.LIFE}, Answer.YES),
        ({Programme.LIFE}, Answer.NO),
    ],
)
def test_programme(wanted: set[Programme], answer: Answer) -> None:
    assert checks(a_call(), a_member(programmes=frozenset(wanted)))["programme"].answer is answer


def test_the_checks_come_in_the_order_they_are_shown() -> None:
    names = [c.name for c in gate(a_call(programme=Programme.JTF), a_member("CZ"), R, NOW)]
    assert names == ["dates", "territory", "just-transition", "applicants", "programme"]
