"""A call's status by its dates, and which differences are news."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model import (
    MATERIAL,
    ApplicantType,
    Call,
    CallStatus,
    CutOff,
    Moment,
    Money,
    NutsCode,
    Precision,
    Programme,
    SourceId,
    changes,
)

BRUSSELS = ZoneInfo("Europe/Brussels")
NOW = datetime(2026, 3, 16, 9, tzinfo=UTC)
SECOND, DAY = timedelta(seconds=1), timedelta(days=1)
PLANNED, FORTHCOMING = CallStatus.PLANNED, CallStatus.FORTHCOMING
OPEN, CLOSED = CallStatus.OPEN, CallStatus.CLOSED


def a_call(**kw: Any) -> Call:
    facts: dict[str, Any] = {
        "source": SourceId("eu_portal"),
        "key": "1",
        "title": "Centres of vocational excellence",
        "url": "https://example.org/1",
        "programme": Programme.ERASMUS_PLUS,
    }
    return Call(**{**facts, **kw})


def at(day: int, hour: int = 17, minute: int = 0, month: int = 9) -> CutOff:
    """A time of day in Brussels."""
    return CutOff(datetime(2026, month, day, hour, minute, tzinfo=BRUSSELS))


def moved(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    found = changes(a_call(**before), a_call(**after))
    assert all(c.old != c.new for c in found), "old and new, and they differ"
    return [c.field for c in found]


@pytest.mark.parametrize(
    ("facts", "status"),
    [
        ({}, None),
        ({"published_status": OPEN}, OPEN),
        ({"published_status": CLOSED}, CLOSED),
        ({"published_status": FORTHCOMING}, FORTHCOMING),
        ({"cut_offs": (CutOff(NOW + DAY),)}, OPEN),
        ({"cut_offs": (CutOff(NOW - DAY),)}, CLOSED),
        ({"cut_offs": (CutOff(NOW - DAY), CutOff(NOW + DAY))}, OPEN),
        ({"cut_offs": (CutOff(NOW + DAY),), "opens": Moment(NOW + SECOND)}, FORTHCOMING),
        ({"cut_offs": (CutOff(NOW + DAY),), "opens": Moment(NOW)}, OPEN),
        ({"opens": Moment(NOW + DAY)}, FORTHCOMING),
        ({"opens": Moment(NOW + DAY), "published_status": OPEN}, FORTHCOMING),
        ({"opens": Moment(NOW - DAY)}, None),
        ({"opens": Moment(NOW - DAY), "published_status": FORTHCOMING}, FORTHCOMING),
        ({"cut_offs": (CutOff(NOW - DAY),), "published_status": OPEN}, CLOSED),
        ({"cut_offs": (CutOff(NOW + DAY),), "published_status": FORTHCOMING}, OPEN),
        ({"cut_offs": (CutOff(NOW + DAY),), "published_status": PLANNED}, PLANNED),
        ({"cut_offs": (CutOff(NOW - DAY),), "published_status": PLANNED}, PLANNED),
    ],
)
def test_status(facts: dict[str, Any], status: CallStatus | None) -> None:
    call = a_call(**facts)
    assert call.status(NOW) is status
    assert call.is_live(NOW) == (status in (OPEN, FORTHCOMING))


@pytest.mark.parametrize("month", [1, 3, 7, 10])
def test_trap_04_the_closing_day_is_open_until_five_in_brussels(month: int) -> None:
    cut_off = at(30, month=month)
    call = a_call(cut_offs=(cut_off,))
    morning = cut_off.at.replace(hour=0)
    assert [call.status(t) for t in (morning, cut_off.at, cut_off.at + SECOND)] == [
        OPEN,
        OPEN,
        CLOSED,
    ]
    assert call.next_cut_off(cut_off.at) == cut_off
    assert call.next_cut_off(cut_off.at + SECOND) is None


def test_trap_04_an_undated_call_keeps_what_its_publisher_says_for_ever() -> None:
    years = [NOW + n * 365 * DAY for n in (0, 5, 30)]
    assert [a_call(published_status=OPEN).status(t) for t in years] == [OPEN] * 3
    assert [a_call().status(t) for t in years] == [None] * 3


def test_the_next_cut_off_is_the_first_that_is_not_past() -> None:
    call = a_call(cut_offs=(CutOff(NOW - DAY), CutOff(NOW), CutOff(NOW + DAY)))
    assert call.next_cut_off(NOW) == CutOff(NOW)
    assert call.next_cut_off(NOW + SECOND) == CutOff(NOW + DAY)
    assert a_call().next_cut_off(NOW) is None


@pytest.mark.parametrize(
    "facts",
    [
        {"key": ""},
        {"title": ""},
        {"cut_offs": (CutOff(NOW), CutOff(NOW - DAY))},
    ],
)
def test_what_is_no_call(facts: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"call|cut-offs"):
        a_call(**facts)


@pytest.mark.parametrize("kind", [Moment, CutOff])
def test_a_time_without_a_zone_is_no_time(kind: type) -> None:
    with pytest.raises(ValueError, match="needs a time zone"):
        kind(datetime(2026, 3, 16))  # noqa: DTZ001


@pytest.mark.parametrize(
    ("before", "after", "fields"),
    [
        ({}, {}, []),
        ({}, {"title": "Another"}, ["title"]),
        # a deadline: its day and its stage count, its hour and how exactly it is said do not
        ({"cut_offs": (at(3),)}, {"cut_offs": (at(3, 12),)}, []),
        ({"cut_offs": (at(3),)}, {"cut_offs": (at(3, 23, 59),)}, []),
        ({"cut_offs": (at(3),)}, {"cut_offs": (at(4),)}, ["cut_offs"]),
        ({"cut_offs": (at(3, 23, 59),)}, {"cut_offs": (at(4, 0, 1),)}, ["cut_offs"]),
        ({"cut_offs": (at(3),)}, {"cut_offs": (at(3), at(9))}, ["cut_offs"]),
        ({"cut_offs": (at(3), at(9))}, {"cut_offs": (at(9),)}, ["cut_offs"]),
        ({"cut_offs": (at(3),)}, {"cut_offs": ()}, ["cut_offs"]),
        ({"cut_offs": (at(3),)}, {"cut_offs": (replace(at(3), stage=2),)}, ["cut_offs"]),
        (
            {"cut_offs": (at(3),)},
            {"cut_offs": (replace(at(3), precision=Precision.TIME),)},
            [],
        ),
        # the same instant in another zone's clothes
        ({"cut_offs": (at(3),)}, {"cut_offs": (CutOff(at(3).at.astimezone(UTC)),)}, []),
        ({"opens": Moment(at(3, 0).at)}, {"opens": Moment(at(3, 9).at)}, []),
        ({"opens": Moment(at(3).at)}, {"opens": Moment(at(4).at)}, ["opens"]),
        ({}, {"opens": Moment(at(3).at)}, ["opens"]),
        ({}, {"budget": Money(Decimal(5))}, ["budget"]),
        ({"budget": Money(Decimal(5))}, {"budget": Money(Decimal("5.00"), text="5 m")}, []),
        ({"budget": Money(Decimal(5))}, {"budget": Money(Decimal(5), "CZK")}, ["budget"]),
        ({}, {"applicants": frozenset({ApplicantType.SME})}, ["applicants"]),
        ({}, {"regions": frozenset({NutsCode("CZ08")})}, ["regions"]),
        # what the dates explain is the clock's doing
        (
            {"cut_offs": (at(3),), "published_status": FORTHCOMING},
            {"cut_offs": (at(3),), "published_status": OPEN},
            [],
        ),
        (
            {"cut_offs": (at(3),), "published_status": OPEN},
            {"cut_offs": (at(3),), "published_status": CLOSED},
            [],
        ),
        (
            {"opens": Moment(at(3).at), "published_status": FORTHCOMING},
            {"opens": Moment(at(3).at), "published_status": OPEN},
            [],
        ),
        # what they do not explain is news
        (
            {"opens": Moment(at(3).at), "published_status": OPEN},
            {"opens": Moment(at(3).at), "published_status": CLOSED},
            ["published_status"],
        ),
        ({"published_status": OPEN}, {"published_status": CLOSED}, ["published_status"]),
        ({"published_status": FORTHCOMING}, {"published_status": OPEN}, ["published_status"]),
        (
            {"cut_offs": (at(3),), "published_status": PLANNED},
            {"cut_offs": (at(3),), "published_status": OPEN},
            ["published_status"],
        ),
        # dates come to a call that says the same as before
        (
            {"published_status": FORTHCOMING},
            {"published_status": FORTHCOMING, "cut_offs": (at(3),)},
            ["cut_offs"],
        ),
        # a plan that becomes a call, dated or not
        ({"published_status": PLANNED}, {"published_status": OPEN}, ["published_status"]),
        ({"published_status": PLANNED}, {"published_status": FORTHCOMING}, ["published_status"]),
        # the territory, by code or by name
        ({"places": ("Ostravsko",)}, {"places": ("Ostravsko", "Hlučínsko")}, ["places"]),
        ({"places": ("Ostravsko",)}, {"places": ("OSTRAVSKO ",)}, []),
        # its publisher names the same as before, and we know better where it is
        (
            {"places": ("Kraj",)},
            {"places": ("Kraj",), "placed": ("Kraj",), "regions": frozenset({NutsCode("CZ08")})},
            [],
        ),
        (
            {"places": ("A",), "placed": ("A",), "regions": frozenset({NutsCode("CZ01")})},
            {"places": ("B",), "placed": ("B",), "regions": frozenset({NutsCode("CZ08")})},
            ["regions"],
        ),
        # cosmetic
        ({"title": "Skills - for all"}, {"title": "SKILLS: for all "}, []),
        ({"budget": Money(Decimal("5.20"))}, {"budget": Money(Decimal("5.00"))}, []),
        ({"text": "a"}, {"text": "b"}, []),
        ({"who": "a"}, {"who": "b", "url": "https://example.org/2", "keywords": ("x",)}, []),
    ],
)
def test_changes(before: dict[str, Any], after: dict[str, Any], fields: list[str]) -> None:
    assert moved(before, after) == fields
    assert moved(after, before) == fields


def test_changes_come_in_one_order_with_the_values_as_published() -> None:
    before = a_call(cut_offs=(at(3),), title="One")
    after = a_call(cut_offs=(at(9),), title="Two", regions=frozenset({NutsCode("CZ")}))
    found = changes(before, after)
    assert [c.field for c in found] == [
        f for f in MATERIAL if f in ("title", "cut_offs", "regions")
    ]
    assert (found[0].old, found[0].new) == ("One", "Two")
    assert (found[1].old, found[1].new) == (before.cut_offs, after.cut_offs)


times = st.integers(0, 60 * 24 * 300).map(lambda n: NOW + timedelta(minutes=n))


@given(st.lists(times, max_size=4), st.lists(times, max_size=4))
def test_a_deadline_moved_if_and_only_if_its_days_in_brussels_did(
    before: list[datetime], after: list[datetime]
) -> None:
    one, two = (a_call(cut_offs=tuple(map(CutOff, sorted(t)))) for t in (before, after))
    days = [[c.at.astimezone(BRUSSELS).date() for c in call.cut_offs] for call in (one, two)]
    assert bool(changes(one, two)) == (days[0] != days[1])


@given(times, st.lists(times, min_size=1, max_size=3), times)
def test_once_closed_a_call_stays_closed(
    now: datetime, cut_offs: list[datetime], later: datetime
) -> None:
    call = a_call(cut_offs=tuple(map(CutOff, sorted(cut_offs))))
    if call.status(now) is CLOSED and later >= now:
        assert call.status(later) is CLOSED
    assert (call.next_cut_off(now) is None) == (call.status(now) is CLOSED)


def test_the_fingerprint_tells_whatever_changed_and_nothing_else() -> None:
    call = a_call(regions=frozenset({NutsCode("CZ08"), NutsCode("SK03")}))
    twin = a_call(regions=frozenset({NutsCode("SK03"), NutsCode("CZ08")}))
    assert call.fingerprint == twin.fingerprint
    others = [
        {"text": "x"},
        {"who": "x"},
        {"deadline_model": "x"},
        {"cut_offs": (at(3),)},
        {"cut_offs": (at(3, 12),)},
        {"zone": "Europe/Prague"},
    ]
    prints = {replace(call, **o).fingerprint for o in others} | {call.fingerprint}  # type: ignore[arg-type]
    assert len(prints) == len(others) + 1
