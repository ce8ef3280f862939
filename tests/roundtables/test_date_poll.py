"""A poll for a date: what may be asked, which date it comes to, when one is reminded."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model import DatePoll, DatePollId, MemberId, PollAudience, RoundtableId, Tally
from roundtables import (
    Reason,
    Refused,
    best,
    check_poll,
    long_asked,
    nudge_at,
    tie_ends,
)

NOW = datetime(2026, 3, 16, 9, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
POLL = DatePoll(
    id=DatePollId(1),
    host=MemberId(1),
    audience=PollAudience.INTERESTED,
    made_at=NOW,
    options=tuple(NOW + n * DAY for n in (10, 11, 12)),
    open_seats=12,
    ends_at=NOW + 4 * DAY,
)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({}, None),
        ({"options": POLL.options[:1]}, Reason.DATES_TO_OFFER),
        ({"options": tuple(NOW + n * DAY for n in range(10, 17))}, Reason.DATES_TO_OFFER),
        ({"open_seats": 0}, Reason.NO_SEATS),
        ({"open_seats": 0, "audience": PollAudience.SEATED}, None),
        ({"open_seats": 0, "table": RoundtableId(1)}, None),
        ({"ends_at": None}, Reason.POLL_END),
        ({"ends_at": NOW}, Reason.POLL_END),
        ({"ends_at": NOW + 9 * DAY}, None),
        ({"ends_at": NOW + 9 * DAY + HOUR}, Reason.POLL_ENDS_LATE),
    ],
)
def test_a_poll_that_can_come_to_a_date(change: dict[str, object], reason: Reason | None) -> None:
    poll = replace(POLL, **change)  # type: ignore[arg-type]
    if reason is None:
        check_poll(poll, NOW)
        return
    with pytest.raises(Refused) as no:
        check_poll(poll, NOW)
    assert no.value.reason is reason


@pytest.mark.parametrize(
    ("tallies", "expected"),
    [
        ([Tally(0, 3, 0, 0), Tally(1, 2, 9, 0)], (0,)),
        ([Tally(0, 3, 1, 0), Tally(1, 3, 2, 9)], (1,)),
        ([Tally(0, 3, 1, 0), Tally(1, 3, 1, 9)], (0, 1)),
        ([Tally(2, 0, 1, 5)], (2,)),
        ([Tally(0, 0, 0, 4)], ()),
        ([], ()),
    ],
)
def test_most_yes_then_most_if_need_be(tallies: list[Tally], expected: tuple[int, ...]) -> None:
    assert best(POLL, tallies, NOW) == expected


TALLIES = st.lists(
    st.builds(Tally, st.integers(0, 2), *[st.integers(0, 4)] * 3),
    max_size=3,
    unique_by=lambda one: one.option,
)


@given(TALLIES, st.randoms())
def test_the_order_in_which_votes_came_changes_nothing(tallies: list[Tally], by: object) -> None:
    shuffled = list(tallies)
    by.shuffle(shuffled)  # type: ignore[attr-defined]
    assert best(POLL, shuffled, NOW) == best(POLL, tallies, NOW)


@given(TALLIES, st.integers(0, 13))
def test_nobody_could_come_to_more_of_the_others(tallies: list[Tally], days: int) -> None:
    now = NOW + days * DAY
    chosen = best(POLL, tallies, now)
    left = {t.option: t for t in tallies if POLL.options[t.option] > now and t.yes + t.maybe}
    assert set(chosen) <= left.keys()
    assert bool(chosen) == bool(left)
    for option in chosen:
        for other in left.values():
            mine = left[option]
            assert (other.yes, other.maybe) <= (mine.yes, mine.maybe)


def test_reminded_a_day_before_the_end_or_half_way() -> None:
    assert nudge_at(NOW, NOW + 4 * DAY) == NOW + 3 * DAY
    assert nudge_at(NOW, NOW + 2 * DAY) == NOW + DAY
    assert nudge_at(NOW, NOW + DAY) == NOW + DAY / 2
    assert long_asked(NOW, NOW + 4 * DAY, NOW + 3 * DAY) == NOW + 2 * DAY


def test_a_tie_waits_a_day_for_the_host_and_never_until_the_date() -> None:
    ended = NOW + 4 * DAY
    assert tie_ends(POLL, (0, 1), ended) == ended + DAY
    assert tie_ends(POLL, (0, 1), POLL.options[0] - 10 * HOUR) == POLL.options[0] - 5 * HOUR
