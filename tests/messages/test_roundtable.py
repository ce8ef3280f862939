from __future__ import annotations

from datetime import timedelta

import pytest

import messages
from messages import GroupSeats, Part
from model import (
    Language,
    Message,
    RegistrationState,
    RoundtableState,
    StakeholderGroup,
)
from tests.messages.samples import (
    NOW,
    at,
    refusal_facts,
    registration,
    roundtable,
    table_facts,
    table_line,
)
from tests.messages.telegram import accepts, units, visible
from tests.messages.written import WRITTEN, spaces

EN = Language("en")
State = RegistrationState


def datas(message: Message) -> list[str]:
    accepts(message)
    return [button.data for row in message.buttons for button in row]


def test_trap_16_a_card_holds_counts_by_group_and_no_names() -> None:
    crowd = tuple(GroupSeats(g, 4000, taken=4000, waiting=12345) for g in StakeholderGroup)
    message = messages.table_card(EN, table_facts(groups=crowd))
    accepts(message)
    assert "Industry: 4,000 of 4,000, 12,345 waiting ▰▰▰▰▰▰▰▰▰▰" in message.html
    assert units(visible(message.html)) < 1500


def test_seats_by_group_as_they_stand() -> None:
    text = visible(messages.table_card(EN, table_facts()).html)
    assert "• Industry: 3 of 4 ▰▰▰▱" in text
    education = "• Education and training: 4 of 4, 1 more on an open seat"
    assert f"{education}, 1 of them only offered so far, 2 waiting ▰▰▰▰" in text
    assert "• Social partners: 0 of 2 ▱▱" in text
    assert "Nobody yet from: Social partners." in text
    assert "Other organisations" not in text
    assert "• For any group: 1 free" in text


def test_after_the_release_all_seats_are_for_all() -> None:
    facts = table_facts(now=at("2026-03-07"), open_free=3)
    text = visible(messages.table_card(EN, facts).html)
    assert "• Industry: 3 of 4 ▰▰▰▱\n" in text
    assert "• Education and training: 4 of 4, 1 more on an open seat" in text
    assert "• For all groups: 3 free" in text
    assert "open to all from" not in text


def test_one_signs_up_for_the_own_group_first() -> None:
    joins = datas(messages.table_card(EN, table_facts()))
    assert joins == [
        "r:7:join:education",
        "r:7:join:industry",
        "r:7:join:social_partners",
        "r:7:join:public_authorities",
        "r:7:join:other",
        "r:7:two",
        "c:42:show",
    ]


def test_without_open_seats_only_groups_with_a_quota_sign_up() -> None:
    facts = table_facts(table=roundtable(open_seats=0), open_free=0, my_group=None)
    message = messages.table_card(EN, facts)
    groups = ("industry", "education", "social_partners")
    assert datas(message) == [*(f"r:7:join:{group}" for group in groups), "r:7:two", "c:42:show"]
    labels = [row[0].label for row in message.buttons]
    assert labels[:2] == ["Sign up: Industry", "Waiting list: Education and training"]


@pytest.mark.parametrize(
    ("state", "wire"),
    [
        (
            State.SEATED,
            ["r:7:ics", "r:7:leave", "r:7:briefing", "r:7:answers", "r:7:map", "c:42:show"],
        ),
        (State.WAITING, ["r:7:leave", "r:7:answers", "c:42:show"]),
        (State.REQUESTED, ["r:7:leave", "r:7:answers", "c:42:show"]),
        (State.OFFERED, ["r:7:yes", "r:7:no", "c:42:show"]),
    ],
)
def test_only_what_can_be_done_is_offered(state: State, wire: list[str]) -> None:
    assert datas(messages.table_card(EN, table_facts(state))) == wire


def test_after_sign_up_ends_and_after_the_start_nobody_signs_up() -> None:
    closed = table_facts(now=at("2026-03-11", 19))
    assert datas(messages.table_card(EN, closed)) == ["c:42:show"]
    off = roundtable(state=RoundtableState.CANCELLED)
    for table, left in ((off, []), (roundtable(), ["r:7:here"])):
        begun = table_facts(State.SEATED, table=table, now=at("2026-03-12", 10))
        assert datas(messages.table_card(EN, begun)) == left


@pytest.mark.parametrize("state", [None, *State])
def test_the_place_is_for_those_who_have_a_seat(state: State | None) -> None:
    shown = "Haus der Regionen" in messages.table_card(EN, table_facts(state)).html
    assert shown is (state is State.SEATED)
    assert "Haus der Regionen" in messages.table_card(EN, table_facts(state, hosting=True)).html


def test_an_offer_says_until_when_in_own_time() -> None:
    until = NOW + timedelta(hours=48)
    offered = registration(State.OFFERED, offer_expires_at=until)
    for facts in (
        table_facts(State.OFFERED, offer_until=until),
        table_facts(mine=offered),
    ):
        message = messages.offer(EN, facts)
        assert datas(message)[:2] == ["r:7:yes", "r:7:no"]
        assert "by Wednesday 4 March 2026, 11:00 (Helsinki time)" in visible(message.html)
    last = visible(messages.offer(EN, table_facts(State.OFFERED)).html)
    assert "by Wednesday 11 March 2026, 19:00 (Helsinki time)" in last, "when sign-up ends"


def test_the_place_in_the_queue_is_said() -> None:
    message = messages.table_card(EN, table_facts(State.WAITING))
    assert "You are on the waiting list (Education and training), in place 2." in visible(
        message.html
    )


@pytest.mark.parametrize("language", messages.LANGUAGES)
@pytest.mark.parametrize(
    ("before", "name"),
    [
        (timedelta(days=7), "days-7"),
        (timedelta(days=1), "days-1"),
        (timedelta(hours=5), "hours-5"),
        (timedelta(hours=1), "minutes-60"),
        (timedelta(0), "minutes-0"),
        (timedelta(minutes=-5), "minutes-past"),
    ],
)
def test_trap_11_a_roundtable_is_as_far_as_it_is(
    language: Language, before: timedelta, name: str
) -> None:
    starts = at("2026-03-12", 10)
    said = messages.distance(language, starts, starts - before, "Europe/Brussels")
    assert spaces(said) == WRITTEN[language]["distance"][name]


def test_own_time_names_the_day_where_it_is_another() -> None:
    late = roundtable(starts_at=at("2026-03-12", 23, 30))
    text = visible(messages.seated(EN, table_facts(State.SEATED, table=late)).html)
    assert "23:30 (Brussels time); your time: Fri 13 Mar 2026, 00:30" in text


def test_a_list_says_what_one_is_to_each_table() -> None:
    lines = [table_line(part) for part in Part] * 3
    message = messages.table_list(EN, NOW, "Europe/Brussels", lines)
    accepts(message)
    assert "8 more are not shown." in message.html
    assert "4. Skills for batteries" in visible(message.html)
    assert "You are on the waiting list, in place 2." in message.html


@pytest.mark.parametrize("language", messages.LANGUAGES)
@pytest.mark.parametrize("reason", ["sign-up-closed", "signed-up-otherwise", "below-seated", "?"])
def test_a_refusal_fits_a_pop_up(language: Language, reason: str) -> None:
    words = messages.refusal(language, refusal_facts(reason))
    assert 0 < units(words) <= 200
    assert "<" not in words
