"""Before a meeting: who is asked whether it comes, when, and what is told when."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from model import (
    GuestId,
    MemberId,
    Registration,
    RegistrationId,
    RegistrationState,
    RoundtableState,
    StillComing,
)
from roundtables import (
    Refused,
    ask_at,
    briefing_at,
    is_confirmed,
    reminders,
    reopened_until,
    to_ask,
)
from tests.roundtables.sitting import CLOSES, INDUSTRY, NOW, STARTS, new_table

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
TABLE = new_table()
ASKED = CLOSES - 2 * DAY
SEATED, WAITING = RegistrationState.SEATED, RegistrationState.WAITING


def entry(number: int, state: RegistrationState = SEATED, **facts: object) -> Registration:
    known: dict[str, object] = {
        "id": RegistrationId(number),
        "roundtable": TABLE.id,
        "who": MemberId(number),
        "group": INDUSTRY,
        "state": state,
        "since": NOW,
    }
    return Registration(**{**known, **facts})  # type: ignore[arg-type]


def asked(
    now: datetime, *entries: Registration, words: dict[int, StillComing] | None = None
) -> list[tuple[int, bool]]:
    known = {RegistrationId(n): w for n, w in (words or {}).items()}
    return [(e.id, again) for e, again in to_ask(TABLE, entries, known, now)]


def test_the_seated_are_asked_two_days_before_sign_up_ends() -> None:
    one, other = entry(1), entry(2, WAITING)
    assert ask_at(TABLE) == ASKED
    assert asked(ASKED - timedelta(seconds=1), one, other) == []
    assert asked(ASKED, one, other) == [(1, False)]
    assert asked(CLOSES, one, other) == [], "the seat could not be offered on"


def test_nobody_is_asked_of_a_table_that_is_off() -> None:
    off = replace(TABLE, state=RoundtableState.CANCELLED)
    assert to_ask(off, [entry(1)], {}, ASKED) == ()


def test_guests_are_their_hosts_to_ask() -> None:
    assert asked(ASKED, entry(1, who=GuestId(1))) == []


@pytest.mark.parametrize(
    ("ago", "expected"), [(3 * DAY + HOUR, True), (3 * DAY - HOUR, False), (-HOUR, False)]
)
def test_who_signed_up_or_took_a_seat_lately_is_not_asked(ago: timedelta, expected: bool) -> None:
    now = ASKED + 2 * HOUR
    for late in (
        entry(1, since=ASKED - ago),
        entry(1, offered_at=ASKED - ago),
    ):
        assert bool(asked(now, late)) is expected
    words = {1: StillComing(confirmed_at=ASKED - ago)}
    assert bool(asked(now, entry(1), words=words)) is expected


def test_the_second_question_comes_once_and_only_if_others_wait() -> None:
    one, other = entry(1), entry(2, WAITING)
    late = CLOSES - DAY
    words = {1: StillComing(asked_at=ASKED)}
    assert asked(late - HOUR, one, other, words=words) == []
    assert asked(late, one, words=words) == []
    assert asked(late, one, other, words=words) == [(1, True)]
    assert asked(late, one, other, words={1: StillComing(asked_at=late - HOUR)}) == []
    twice = {1: StillComing(asked_at=ASKED, again_at=late)}
    assert asked(late + HOUR, one, other, words=twice) == []
    said = {1: StillComing(asked_at=ASKED, confirmed_at=ASKED + HOUR)}
    assert asked(late, one, other, words=said) == []


def test_a_new_date_asks_for_the_other_question_and_makes_it_new() -> None:
    one, other = entry(1), entry(2, WAITING)
    late = CLOSES - DAY
    lately = {1: StillComing(moved_at=ASKED - HOUR)}
    assert asked(ASKED, one, other, words=lately) == [], "asked just now"
    assert asked(late, one, other, words=lately) == [(1, True)], "once more, as others wait"
    assert bool(asked(ASKED, one, words={1: StillComing(moved_at=ASKED - 4 * DAY)}))
    before = StillComing(asked_at=ASKED - 9 * DAY, again_at=ASKED - 8 * DAY)
    assert asked(ASKED, one, words={1: before}) == [(1, False)], "of another date"
    assert asked(late, one, other, words={1: replace(before, asked_at=ASKED)}) == [(1, True)]


def test_a_seat_whose_member_owes_a_word_on_a_new_date_is_not_confirmed() -> None:
    new = entry(1, since=ASKED)
    assert is_confirmed(TABLE, new, StillComing())
    open_ = StillComing(confirmed_at=ASKED, moved_at=ASKED + HOUR)
    assert not is_confirmed(TABLE, new, open_), "it said so of the date before"


def test_a_word_confirms_and_silence_does_not() -> None:
    assert not is_confirmed(TABLE, entry(1), StillComing(asked_at=ASKED))
    assert is_confirmed(TABLE, entry(1), StillComing(confirmed_at=ASKED + HOUR))


def test_the_briefing_is_three_days_before_on_the_tables_clock() -> None:
    # Tuesday 31 March, 10:00 in Brussels; the clocks change on the 29th.
    spring = replace(TABLE, starts_at=datetime(2026, 3, 31, 8, tzinfo=UTC))
    assert briefing_at(spring) == datetime(2026, 3, 28, 9, tzinfo=UTC)
    assert briefing_at(TABLE, NOW) == NOW
    assert briefing_at(TABLE, STARTS) == STARTS - 3 * DAY


def test_sign_up_opens_again_until_an_hour_before() -> None:
    assert reopened_until(TABLE, CLOSES) == STARTS - HOUR
    with pytest.raises(Refused):
        reopened_until(TABLE, STARTS - HOUR)


@pytest.mark.parametrize("starts", [STARTS, datetime(2026, 10, 25, 17, tzinfo=UTC)])
def test_the_link_is_told_from_24_hours_before_to_the_end(starts: datetime) -> None:
    table = replace(TABLE, starts_at=starts, link="https://meet.example")
    second = timedelta(seconds=1)
    assert table.link_at(starts - DAY - second) == ""
    assert table.link_at(starts - DAY) == table.link
    assert table.link_at(starts + table.duration - second) == table.link
    assert table.link_at(starts + table.duration) == ""
    off = replace(table, state=RoundtableState.CANCELLED)
    assert off.link_at(starts - HOUR) == ""
    due = {r.key.rpartition(":")[2]: r.due_at for r in reminders(table)}
    assert table.link_at(due["1d"]), "also where that day has 25 hours"
    assert due["1d"] <= due["1h"] == starts - HOUR
