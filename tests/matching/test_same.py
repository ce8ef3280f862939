"""One call met in two sources is one call to a member, and two calls stay two."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching import same
from model import Call, CallId, CallKind, CutOff, Programme, SourceId, StoredCall

NOW = datetime(2026, 3, 16, 9, tzinfo=UTC)
ID = "ERASMUS-EDU-2026-PEX-COVE"
PORTAL = SourceId("eu_portal")
TOPIC = "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities"


def a_call(source: str = "eu_portal", **kw: Any) -> Call:
    facts: dict[str, Any] = {
        "source": SourceId(source),
        "key": "1",
        "title": "Centres of vocational excellence",
        "url": f"https://example.org/{source}/1",
        "programme": Programme.ERASMUS_PLUS,
    }
    return Call(**{**facts, **kw})


def kept(call: Call, number: int = 1) -> StoredCall:
    return StoredCall(id=CallId(number), call=call, version=1, first_seen=NOW, last_seen=NOW)


def joined(one: Call, *others: Call) -> tuple[int, str] | None:
    return same(one, [kept(o, n) for n, o in enumerate(others, 1)])


def days(*spans: tuple[int, int]) -> tuple[CutOff, ...]:
    return tuple(CutOff(datetime(2026, 9, day, hour, tzinfo=UTC)) for day, hour in spans)


OTHER_TITLE = "Excellence in training"


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ({"reference": ID}, {"reference": ID.lower(), "title": OTHER_TITLE}, "identifier"),
        ({"reference": ID}, {"url": f"{TOPIC}/topic-details/{ID.lower()}"}, "identifier"),
        ({"url": f"{TOPIC}/topic-details/{ID}?x=1"}, {"reference": ID}, "identifier"),
        ({"url": f"{TOPIC}/topic-details/{ID}/"}, {"reference": ID}, "identifier"),
        ({"reference": ID}, {"reference": f"{ID}-2"}, None),
        ({"reference": None}, {"reference": None}, None),
        ({"reference": "page"}, {"url": "https://example.org/news/page"}, None),
        ({"url": "https://a.eu/call/7"}, {"url": "http://www.A.eu/call/7/"}, "link"),
        ({"url": "https://a.eu/call/7#how"}, {"url": "https://a.eu/call/7"}, "link"),
        ({"url": "https://a.eu/call?id=7"}, {"url": "https://a.eu/call?id=8"}, None),
        ({"url": "https://a.eu/call/7"}, {"url": "https://a.eu/CALL/7"}, None),
        ({"url": "https://a.eu/#/call/7"}, {"url": "https://a.eu/#/call/8"}, None),
        ({"url": "https://a.eu/#/call/7"}, {"url": "http://a.eu/#/call/7"}, "link"),
        ({"url": "https://a.eu/"}, {"url": "https://www.a.eu"}, None),  # a home page is no call
        ({"url": ""}, {"url": ""}, None),
        ({"cut_offs": days((3, 15))}, {"cut_offs": days((3, 15))}, "title and dates"),
        (
            {"cut_offs": days((3, 15))},
            {"cut_offs": days((3, 9)), "title": "CENTRES of Vocational Excellence!"},
            "title and dates",
        ),
        ({"cut_offs": days((3, 15), (9, 15))}, {"cut_offs": days((9, 15))}, "title and dates"),
        ({"cut_offs": days((3, 15))}, {"cut_offs": days((4, 15))}, None),
        ({"cut_offs": ()}, {"cut_offs": ()}, None),
        ({"cut_offs": days((3, 15))}, {"cut_offs": days((3, 15)), "title": OTHER_TITLE}, None),
        (
            {"cut_offs": days((3, 15)), "title": "Open call"},
            {"cut_offs": days((3, 15)), "title": "Open call"},
            None,
        ),
    ],
)
def test_same(one: dict[str, Any], other: dict[str, Any], why: str | None) -> None:
    here, there = a_call(**one), a_call("esf_plus", **other)
    wanted = (1, why) if why else None
    assert joined(there, here) == wanted
    assert joined(here, there) == wanted


def test_the_day_of_a_cut_off_is_that_of_each_publisher() -> None:
    """Midnight of Athens and of Lisbon are one calendar day, and two instants."""
    athens = a_call(
        zone="Europe/Athens", cut_offs=(CutOff(datetime(2026, 9, 3, 20, 59, 59, tzinfo=UTC)),)
    )
    lisbon = a_call(
        "esf_plus",
        zone="Europe/Lisbon",
        cut_offs=(CutOff(datetime(2026, 9, 3, 22, 59, 59, tzinfo=UTC)),),
    )
    assert joined(lisbon, athens) == (1, "title and dates")


def test_an_identifier_shows_more_than_a_link_and_a_link_more_than_a_title() -> None:
    one = a_call(reference=ID, url="https://a.eu/7", cut_offs=days((3, 15)))
    by_title = a_call("b", cut_offs=days((3, 15)))
    by_link = a_call("c", url="https://a.eu/7")
    by_identifier = a_call("d", reference=ID)
    assert joined(one, by_title, by_link, by_identifier) == (3, "identifier")
    assert joined(one, by_title, by_link) == (2, "link")
    assert joined(one, by_title) == (1, "title and dates")


texts = st.sampled_from([ID, ID.lower(), f"{ID}-2", "", "LIFE-2026"])
any_call = st.builds(
    a_call,
    st.sampled_from(["eu_portal", "esf_plus"]),
    reference=texts.map(lambda t: t or None),
    kind=st.sampled_from(list(CallKind)),
    url=st.sampled_from(["https://a.eu/7", "http://a.eu/7/", f"{TOPIC}/topic-details/{ID}", ""]),
    cut_offs=st.sampled_from([(), days((3, 15))]),
)


@given(any_call, any_call)
def test_never_within_a_source_and_never_a_cascade_call(one: Call, other: Call) -> None:
    found = joined(one, other)
    assert found == joined(other, one)
    if one.source == other.source or CallKind.CASCADE in (one.kind, other.kind):
        assert found is None


def test_twelve_cascade_calls_of_one_identifier_stay_twelve() -> None:
    cascade = [a_call(key=str(n), reference=ID, kind=CallKind.CASCADE) for n in range(12)]
    note = a_call("pact_for_skills", reference=ID)
    assert joined(note, *cascade) is None
    assert joined(cascade[0], note, *cascade[1:]) is None
    assert joined(note, *cascade, a_call(reference=ID)) == (13, "identifier")
