"""The hour at which people of several zones meet: within nine to five for all if it can be."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtables import meeting, suiting

LISBON, PRAGUE, ATHENS = "Europe/Lisbon", "Europe/Prague", "Europe/Athens"
AZORES, REUNION, GUIANA = "Atlantic/Azores", "Indian/Reunion", "America/Cayenne"
JUNE = date(2026, 6, 3)


@pytest.mark.parametrize(
    ("zone", "people", "hour", "suits"),
    [
        (PRAGUE, {PRAGUE: 5}, 10, 5),
        # Nine in Lisbon is ten in Prague and eleven in Athens.
        (PRAGUE, {PRAGUE: 1, LISBON: 1, ATHENS: 1}, 10, 3),
        # Nine in the Azores is eleven in Prague, noon in Helsinki.
        (PRAGUE, {PRAGUE: 1, AZORES: 1, "Europe/Helsinki": 1}, 11, 3),
        # At ten in Athens it is eight in Lisbon.
        (ATHENS, {ATHENS: 1, LISBON: 1}, 11, 2),
        (PRAGUE, {REUNION: 3, PRAGUE: 1}, 10, 4),
        # Nobody can find an hour for Cayenne and Réunion together: where most are.
        (PRAGUE, {REUNION: 3, GUIANA: 1}, 10, 3),
        (PRAGUE, {REUNION: 1, GUIANA: 3}, 14, 3),
        (PRAGUE, {}, 10, 0),
    ],
)
def test_the_hour_that_suits_most(
    zone: str, people: dict[str, int], hour: int, suits: int
) -> None:
    found = meeting(JUNE, zone, people)
    assert (found.at.date(), found.at.hour, found.suits) == (JUNE, hour, suits)
    assert found.of == sum(people.values())
    assert found.suits_all == (suits == sum(people.values()))


def test_a_day_is_not_left_for_another_hour() -> None:
    """On another day it may be a holiday there."""
    far = meeting(JUNE, PRAGUE, {"Pacific/Auckland": 4, PRAGUE: 1})
    assert far.at.astimezone(ZoneInfo("Pacific/Auckland")).date() == JUNE or far.suits == 1


@given(
    st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    st.dictionaries(
        st.sampled_from((LISBON, "Europe/Dublin", PRAGUE, "Europe/Rome", ATHENS, "Europe/Kyiv")),
        st.integers(1, 9),
        min_size=1,
    ),
    st.sampled_from((LISBON, PRAGUE, ATHENS)),
)
def test_from_lisbon_to_athens_there_is_an_hour_for_everybody(
    day: date, people: dict[str, int], zone: str
) -> None:
    found = meeting(day, zone, people)
    assert found.suits_all
    for other in people:
        local = found.at.astimezone(UTC).astimezone(ZoneInfo(other))
        ends = (found.at.astimezone(UTC) + timedelta(minutes=90)).astimezone(ZoneInfo(other))
        assert local.date() == day
        assert local.time() >= time(9)
        assert ends.time() <= time(17)


def test_a_typed_time_is_told_for_how_many_it_is_within_working_hours() -> None:
    early = datetime(2026, 6, 3, 8, tzinfo=ZoneInfo(PRAGUE))
    assert suiting(early, {PRAGUE: 2, ATHENS: 3}) == (3, 5)
