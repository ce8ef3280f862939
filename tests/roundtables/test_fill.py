"""Who could fill a missing seat: ranked by what is missing, and each reason said."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model import (
    EntryId,
    Language,
    MemberId,
    NeedId,
    Registration,
    RegistrationId,
    RegistrationState,
    Roundtable,
    RoundtableId,
    SeatKind,
    StakeholderGroup,
)
from roundtables import BALANCED, Candidate, Fit, Gap, fill, missing_groups, not_there

IND, EDU, SOC, PUB, OTHER = StakeholderGroup
VET, DIGITAL, MOON = NeedId("vet"), NeedId("digital"), NeedId("moon")
GAP = Gap(
    missing=frozenset({EDU}),
    countries=frozenset({"DE"}),
    needs={VET: 0.9, DIGITAL: 0.5},
    languages=frozenset({"en"}),
)
NOW = datetime(2026, 3, 16, tzinfo=UTC)


def one(number: int = 1, member: int = 0, **kw: object) -> Candidate:
    facts: dict[str, object] = {
        "entry": EntryId(number),
        "member": MemberId(member or number),
        "need": VET,
        "group": IND,
        "countries": frozenset({"DE"}),
        "languages": (Language("de"),),
    }
    return Candidate(**{**facts, **kw})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("what", "reasons"),
    [
        ({}, (Fit.NEED,)),
        ({"need": None}, ()),
        ({"group": EDU}, (Fit.GROUP, Fit.NEED)),
        ({"group": None}, (Fit.NEED,)),
        ({"countries": frozenset({"CZ"})}, (Fit.NEED, Fit.COUNTRY)),
        ({"countries": frozenset({"CZ", "DE"})}, (Fit.NEED, Fit.COUNTRY)),
        ({"countries": frozenset()}, (Fit.NEED,)),
        ({"languages": (Language("de"), Language("en"))}, (Fit.NEED, Fit.LANGUAGE)),
        (
            {
                "group": EDU,
                "countries": frozenset({"CZ"}),
                "languages": (Language("en"),),
            },
            tuple(Fit),
        ),
    ],
)
def test_why(what: dict[str, object], reasons: tuple[Fit, ...]) -> None:
    (found,) = fill(GAP, [one(**what)])
    assert found.reasons == reasons


def test_another_need_fills_nothing() -> None:
    assert fill(GAP, [one(need=MOON)]) == ()


def test_the_order() -> None:
    """A missing group before a need, a surer need before another, then country, then language."""
    found = fill(
        GAP,
        [
            one(1, need=None),
            one(2, need=None, languages=(Language("en"),)),
            one(3, need=DIGITAL),
            one(4, need=None, countries=frozenset({"CZ"})),
            one(5, need=VET),
            one(6, need=None, group=EDU),
            one(7, need=VET, group=EDU),
        ],
    )
    assert [f.candidate.entry for f in found] == [7, 6, 5, 4, 3, 2, 1]


def test_one_member_stands_once_by_its_best_entry() -> None:
    found = fill(GAP, [one(1, 9, need=None), one(2, 9), one(3, 9), one(4, 8, need=DIGITAL)])
    assert [f.candidate.entry for f in found] == [2, 4]


def test_where_there_is_no_room_for_others_they_are_left_out() -> None:
    gap = replace(GAP, only_missing=True)
    found = fill(gap, [one(1), one(2, group=EDU), one(3, group=None)])
    assert [f.candidate.entry for f in found] == [2]


GROUPS = st.none() | st.sampled_from(StakeholderGroup)
LANDS = st.frozensets(st.sampled_from(["CZ", "DE", "FR"]), max_size=3)
TONGUES = st.lists(st.sampled_from([Language(c) for c in ("en", "de", "cs")]), unique=True)
CANDIDATES = st.lists(
    st.builds(
        Candidate,
        entry=st.integers(1, 30).map(EntryId),
        member=st.integers(1, 9).map(MemberId),
        need=st.sampled_from([None, VET, DIGITAL, MOON]),
        group=GROUPS,
        countries=LANDS,
        languages=TONGUES.map(tuple),
    ),
    max_size=12,
    unique_by=lambda c: c.entry,
)
GAPS = st.builds(
    Gap,
    missing=st.frozensets(st.sampled_from(StakeholderGroup)),
    countries=LANDS,
    needs=st.dictionaries(st.sampled_from([VET, DIGITAL]), st.floats(0.1, 1)),
    languages=st.frozensets(st.sampled_from(["en", "de"])),
    only_missing=st.booleans(),
)


@given(GAPS, CANDIDATES, st.randoms())
def test_any_candidates(gap: Gap, candidates: list[Candidate], chance: object) -> None:
    found = fill(gap, candidates)
    members = [f.candidate.member for f in found]
    assert len(members) == len(set(members)), "nobody stands twice"
    assert [f.score for f in found] == sorted((f.score for f in found), reverse=True)
    for f in found:
        c = f.candidate
        assert c.need is None or c.need in gap.needs
        assert (Fit.GROUP in f.reasons) is (c.group in gap.missing)
        assert (Fit.COUNTRY in f.reasons) is bool(c.countries - gap.countries)
        assert (Fit.LANGUAGE in f.reasons) is any(code in gap.languages for code in c.languages)
        assert c.group in gap.missing or not gap.only_missing
    shuffled = list(candidates)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert fill(gap, shuffled) == found, "the order in which they are read does not matter"


@given(GAPS, CANDIDATES)
def test_who_fills_more_comes_no_later(gap: Gap, candidates: list[Candidate]) -> None:
    """Somebody from a missing group and a new country is never after its own lesser self."""
    if not gap.missing or not candidates:
        return
    better = replace(
        candidates[0],
        group=min(gap.missing),
        countries=frozenset({"PT"}),
        member=MemberId(99),
        entry=EntryId(99),
    )
    found = fill(gap, [replace(candidates[0], member=MemberId(98)), better])
    scores = {f.candidate.member: f.score for f in found}
    assert scores.get(MemberId(99), -1.0) >= scores.get(MemberId(98), -1.0)


def seat(number: int, group: StakeholderGroup, kind: SeatKind | None) -> Registration:
    state = RegistrationState.SEATED if kind else RegistrationState.WAITING
    return Registration(
        id=RegistrationId(number),
        roundtable=RoundtableId(1),
        who=MemberId(number),
        group=group,
        state=state,
        since=NOW,
        seat=kind,
    )


def test_the_seats_that_are_missing() -> None:
    starts = NOW + timedelta(days=30)
    table = Roundtable(
        id=RoundtableId(1),
        title="",
        host=MemberId(1),
        starts_at=starts,
        registration_closes_at=starts - timedelta(days=1),
        release_at=starts - timedelta(days=7),
        quotas=((IND, 1), (EDU, 2), (SOC, 1)),
        open_seats=2,
    )
    present = [
        seat(1, IND, SeatKind.GROUP),
        seat(2, EDU, SeatKind.GROUP),
        seat(3, OTHER, SeatKind.OPEN),
        seat(4, IND, None),
    ]
    assert missing_groups(table, present, NOW) == ({EDU: 1, SOC: 1}, 1)
    assert missing_groups(table, present, table.release_at) == ({}, 3)


def test_who_is_not_there() -> None:
    assert not_there({}) == set(BALANCED)
    assert not_there({IND: 2, EDU: 0, OTHER: 3}) == {EDU, SOC, PUB}
