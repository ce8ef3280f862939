"""A call comes out of the store as it went in, whatever it says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from db import Store, open_store
from db._codec import decode_call, encode_call, from_local, instant, local, stamp
from model import (
    ApplicantType,
    Call,
    CallKind,
    CallStatus,
    Change,
    CutOff,
    Language,
    Moment,
    Money,
    NutsCode,
    Precision,
    Programme,
    SourceId,
)

zones = st.one_of(
    st.just(UTC),
    st.sampled_from(["Europe/Brussels", "Europe/Lisbon", "UTC", "Asia/Kathmandu"]).map(ZoneInfo),
    st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m))),
)
times = st.datetimes(
    datetime(1990, 1, 1),  # noqa: DTZ001 - the zone is drawn apart
    datetime(2100, 1, 1),  # noqa: DTZ001
    timezones=zones,
)
texts = st.text(st.characters(exclude_categories=()), max_size=40)
some = st.text(st.characters(exclude_categories=()), min_size=1, max_size=20)
money = st.builds(
    Money,
    st.decimals(0, 10**12, places=2),
    st.sampled_from(["EUR", "CZK"]),
    texts,
)
calls = st.builds(
    Call,
    source=st.just(SourceId("eu_portal")),
    key=some,
    title=some,
    url=texts,
    programme=st.sampled_from(Programme),
    kind=st.sampled_from(CallKind),
    reference=st.none() | some,
    language=st.sampled_from([Language("en"), Language("cs")]),
    published_status=st.none() | st.sampled_from(CallStatus),
    opens=st.none() | st.builds(Moment, times, st.sampled_from(Precision)),
    cut_offs=st.lists(
        st.builds(CutOff, times, st.sampled_from(Precision), st.none() | st.integers(1, 3)),
        max_size=3,
    ).map(lambda found: tuple(sorted(found, key=lambda c: c.at))),
    zone=st.sampled_from(["Europe/Brussels", "Europe/Prague"]),
    budget=st.none() | money,
    grant_min=st.none() | money,
    grant_max=st.none() | money,
    grants_expected=st.none() | st.integers(0, 500),
    cofinancing=st.none() | st.decimals(0, 100, places=1),
    regions=st.frozensets(st.sampled_from([NutsCode("DE1"), NutsCode("CZ08"), NutsCode("FR")])),
    places=st.lists(texts, max_size=3).map(tuple),
    applicants=st.frozensets(st.sampled_from(ApplicantType)),
    who=texts,
    text=texts,
    call_reference=st.none() | some,
    call_title=texts,
    action=texts,
    keywords=st.lists(texts, max_size=3).map(tuple),
    deadline_model=texts,
)


@settings(max_examples=150, deadline=None)
@given(calls)
def test_a_call_comes_back_equal(call: Call) -> None:
    back = decode_call(encode_call(call))
    assert back == call
    assert [(c.at.tzinfo, c.at.fold) for c in back.cut_offs] == [
        (c.at.tzinfo, c.at.fold if isinstance(c.at.tzinfo, ZoneInfo) else 0) for c in call.cut_offs
    ]


@pytest.fixture(scope="module")
def one_store() -> Iterator[Store]:
    store = open_store(":memory:")
    yield store
    store.close()


@settings(max_examples=100, deadline=None)
@given(calls)
def test_any_call_can_be_stored_and_searched(one_store: Store, call: Call) -> None:
    now = datetime(2026, 3, 2, 9, tzinfo=UTC)
    stored = one_store.take_in(call, now).stored
    assert one_store.call(stored.id) == stored
    assert one_store.take_in(call, now).change is Change.UNCHANGED
    one_store.search(call.title, now)


def test_nothing_said_is_not_zero() -> None:
    call = Call(
        source=SourceId("s"),
        key="1",
        title="t",
        url="",
        programme=Programme.OTHER,
        budget=Money(Decimal("0.00")),
        cofinancing=Decimal("0"),
        grants_expected=0,
    )
    back = decode_call(encode_call(call))
    assert (back.budget, back.cofinancing, back.grants_expected) == (
        Money(Decimal("0.00")),
        Decimal("0"),
        0,
    )
    assert str(back.budget and back.budget.amount) == "0.00"


@given(times)
@example(datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=ZoneInfo("Europe/Brussels")))
@example(datetime(2026, 3, 29, 2, 30, tzinfo=ZoneInfo("Europe/Brussels")))
def test_a_wall_clock_is_kept_across_clock_changes(at: datetime) -> None:
    back = from_local(local(at))
    assert (back, back.tzinfo, back.utcoffset()) == (at, at.tzinfo, at.utcoffset())


@given(times, times)
def test_stamps_order_as_instants_do(one: datetime, other: datetime) -> None:
    assert (stamp(one) < stamp(other)) == (one.astimezone(UTC) < other.astimezone(UTC))
    assert instant(stamp(one)) == one.astimezone(UTC)
    assert instant(stamp(one)).tzinfo is UTC
    assert len(stamp(one)) == 32
