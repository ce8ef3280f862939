"""Who should hear of a call: a wanted tag, and no check that says no; the score only orders."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching import Need, Tagger, gate, load_regions, match
from model import (
    Answer,
    Band,
    Because,
    Call,
    CallId,
    CallStatus,
    CutOff,
    Member,
    MemberId,
    NeedId,
    NutsCode,
    Programme,
    SourceId,
    StoredCall,
    Tag,
)

R = load_regions()
NOW = datetime(2026, 3, 16, 9, tzinfo=UTC)
NEEDS = [NeedId(n) for n in ("batteries", "welding", "vet", "hydrogen")]


def stored(**kw: Any) -> StoredCall:
    facts: dict[str, Any] = {
        "source": SourceId("eu_portal"),
        "key": "1",
        "title": "A call",
        "url": "https://example.org/1",
        "programme": Programme.ERASMUS_PLUS,
        "cut_offs": (CutOff(NOW + timedelta(days=60)),),
    }
    call = Call(**{**facts, **kw})
    return StoredCall(id=CallId(1), call=call, version=1, first_seen=NOW, last_seen=NOW)


def tag(need: str, score: float, band: Band = Band.LIKELY) -> Tag:
    return Tag(NeedId(need), score, band, (Because(need, "title", "strong"),))


def member(*regions: str, **kw: Any) -> Member:
    return Member(id=MemberId(1), chat_id=1, regions=tuple(NutsCode(r) for r in regions), **kw)


tags = st.lists(
    st.builds(tag, st.sampled_from(NEEDS), st.floats(0, 1), st.sampled_from(list(Band))),
    max_size=4,
    unique_by=lambda t: t.need,
)
calls = st.builds(
    stored,
    regions=st.frozensets(st.sampled_from(["CZ08", "CZ", "DE11", "FI197"]), max_size=2),
    programme=st.sampled_from([Programme.ERASMUS_PLUS, Programme.JTF]),
    published_status=st.sampled_from([None, *CallStatus]),
    cut_offs=st.sampled_from([(), (CutOff(NOW),), (CutOff(NOW - timedelta(days=1)),)]),
)
members = st.builds(
    lambda regions, needs, programmes: member(*regions, needs=needs, programmes=programmes),
    st.lists(st.sampled_from(["CZ080", "CZ07", "DE", "FI19B"]), max_size=2),
    st.dictionaries(st.sampled_from(NEEDS), st.floats(0.1, 3), max_size=3),
    st.frozensets(st.sampled_from([Programme.JTF, Programme.LIFE]), max_size=1),
)


@given(calls, tags, members)
def test_none_if_and_only_if_no_tag_is_wanted_or_a_check_says_no(
    call: StoredCall, given_tags: list[Tag], who: Member
) -> None:
    found = match(call, given_tags, who, R, NOW)
    wanted = {t.need for t in given_tags if not who.needs or t.need in who.needs}
    checks = gate(call.call, who, R, NOW)
    dropped = any(c.answer is Answer.NO for c in checks)
    assert (found is None) == (not wanted or dropped)
    if found:
        assert {t.need for t in found.tags} == wanted
        assert found.checks == checks
        assert found.call is call


@given(calls, tags, members)
def test_the_best_weighted_tag_comes_first_and_is_the_score(
    call: StoredCall, given_tags: list[Tag], who: Member
) -> None:
    found = match(call, given_tags, who, R, NOW)
    if found:
        weighted = [t.score * who.needs.get(t.need, 1.0) for t in found.tags]
        assert weighted == sorted(weighted, reverse=True)
        assert found.score == weighted[0]


@given(calls, tags, members)
def test_the_score_never_drops_a_call(
    call: StoredCall, given_tags: list[Tag], who: Member
) -> None:
    worthless = [Tag(t.need, 0.0, t.band, t.because) for t in given_tags]
    before, after = match(call, given_tags, who, R, NOW), match(call, worthless, who, R, NOW)
    assert (before is None) == (after is None)


def test_who_chose_no_need_hears_of_any() -> None:
    assert match(stored(), [tag("welding", 0.5)], member(), R, NOW)
    assert match(stored(), [], member(), R, NOW) is None


def test_the_weight_of_a_need_orders_its_tags() -> None:
    who = member(needs={NeedId("vet"): 3.0, NeedId("welding"): 1.0})
    found = match(stored(), [tag("welding", 0.9), tag("vet", 0.4)], who, R, NOW)
    assert found
    assert [t.need for t in found.tags] == ["vet", "welding"]
    assert found.score == pytest.approx(1.2)


def test_equal_tags_come_in_one_order() -> None:
    tags = [tag("welding", 0.5), tag("batteries", 0.5)]
    ways = [match(stored(), t, member(), R, NOW) for t in (tags, tags[::-1])]
    assert ways[0]
    assert ways[0] == ways[1]


def test_the_band_of_a_match_is_its_surest_wanted_tag() -> None:
    both = [tag("vet", 0.9, Band.STRONG), tag("welding", 0.95, Band.MAYBE)]
    bands = [
        found.band if (found := match(stored(), both, member(needs=needs), R, NOW)) else None
        for needs in ({}, {NeedId("welding"): 1.0}, {NeedId("vet"): 1.0}, {NeedId("x"): 1.0})
    ]
    assert bands == [Band.STRONG, Band.MAYBE, Band.STRONG, None]


def test_trap_25_a_mobility_plan_elsewhere_is_no_match_whatever_its_words(
    needs: tuple[Need, ...], tagger: Tagger
) -> None:
    plan = stored(
        title="Electric mobility and battery skills: retraining of car workers",
        text="Vocational training for battery manufacturing. " * 5,
        regions=frozenset({NutsCode("TR411")}),
    )
    found = tagger.tag_call(plan.call)
    assert found
    assert match(plan, found, member("TR41"), R, NOW)
    assert match(plan, found, member("ES213"), R, NOW) is None


def test_trap_25_words_are_whole_words(tagger: Tagger) -> None:
    """ "Evet" holds "vet", "scaring" holds "caring" and "car": parts of words are no words."""
    plan = stored(title="Evet! Scaring cards for a vetiver carpet", text="Skillset cargo. " * 9)
    assert [t for t in tagger.tag_call(plan.call) if t.band is not Band.MAYBE] == []
