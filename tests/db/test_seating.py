"""Questions, answers and names, who comes on a new date, series, co-hosts, and how they go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from db import Store
from model import (
    Guest,
    GuestId,
    Member,
    MemberId,
    Named,
    Question,
    QuestionId,
    QuestionKind,
    Registration,
    RegistrationId,
    RegistrationState,
    Roundtable,
    RoundtableId,
    ShownTo,
    StakeholderGroup,
)

Join = Callable[..., Member]
DAY = timedelta(days=1)


@pytest.fixture
def table(store: Store, join: Join, now: datetime) -> Roundtable:
    new = Roundtable(
        id=RoundtableId(0),
        title="Batteries",
        host=join(1).id,
        starts_at=now + 10 * DAY,
        registration_closes_at=now + 9 * DAY,
        release_at=now + 5 * DAY,
    )
    return store.add_roundtable(new, now)


def seat(
    store: Store, table: Roundtable, who: MemberId | GuestId, now: datetime
) -> RegistrationId:
    entry = Registration(
        id=RegistrationId(0),
        roundtable=table.id,
        who=who,
        group=StakeholderGroup.INDUSTRY,
        state=RegistrationState.SEATED,
        since=now,
    )
    return store.save_registrations([entry])[0].id


def asks(store: Store, table: Roundtable, words: str, **kw: object) -> Question:
    question = Question(id=QuestionId(0), roundtable=table.id, words=words, **kw)  # type: ignore[arg-type]
    return store.save_question(question)


def test_questions_keep_their_order_and_come_back(store: Store, table: Roundtable) -> None:
    first = asks(store, table, "Any allergy?")
    choices = ("bus", "train")
    second = asks(store, table, "How?", kind=QuestionKind.CHOICE, choices=choices, required=True)
    assert store.questions(table.id) == [first, second]
    store.order_questions([second.id, first.id])
    assert store.questions(table.id) == [second, first]
    store.save_question(replace(first, dropped=True))
    assert store.questions(table.id) == [second]
    store.save_question(first)
    assert store.questions(table.id) == [second, first]
    assert store.question(second.id) == second


def test_who_left_a_question_open(
    store: Store, join: Join, table: Roundtable, now: datetime
) -> None:
    one, two = seat(store, table, join(2).id, now), seat(store, table, join(3).id, now)
    must, may = asks(store, table, "A?", required=True), asks(store, table, "B?")
    store.answer_question(one, must.id, "no", now)
    store.answer_question(one, must.id, "yes", now)
    store.answer_question(two, may.id, "maybe", now)
    assert store.answers(one) == {must.id: "yes"}
    assert store.unanswered(table.id) == {two}
    guest = store.add_guest(Guest(id=GuestId(0), roundtable=table.id, name="Eva"), now)
    three = seat(store, table, guest.id, now)
    assert store.unanswered(table.id) == {two, three}
    store.move_answers(one, three)
    assert (store.answers(one), store.answers(three)) == ({}, {must.id: "yes"})
    assert store.unanswered(table.id) == {one, two}
    store.take_answer_back(three, must.id)
    assert store.unanswered(table.id) == {one, two, three}


def test_names_are_shown_as_agreed_and_guests_to_the_host(
    store: Store, join: Join, table: Roundtable, now: datetime
) -> None:
    one, two, three = (seat(store, table, join(n).id, now) for n in (2, 3, 4))
    guest = store.add_guest(Guest(id=GuestId(0), roundtable=table.id, name="Eva"), now)
    four = seat(store, table, guest.id, now)
    ana = Named("Ana", "Jan", "Škola", ShownTo.TABLE)
    store.save_name(one, Named("Anna"), now)
    store.save_name(one, ana, now)
    store.save_name(two, Named("", shown_to=ShownTo.NOBODY), now)
    assert store.names(table.id) == {one: ana, four: Named("Eva")}
    assert store.named(three) is None
    assert store.named(two) == Named("", shown_to=ShownTo.NOBODY)


def test_answers_and_names_go_after_the_meeting(
    store: Store, join: Join, table: Roundtable, now: datetime
) -> None:
    one = seat(store, table, join(2).id, now)
    question = asks(store, table, "A?")
    store.answer_question(one, question.id, "yes", now)
    store.save_name(one, Named("Ana"), now)
    step = store.keep_step(table.id, "address", {"place": "here"}, now)
    store.forget_answers(table.starts_at, 9)
    assert store.names(table.id), "it is not over"
    store.forget_answers(table.starts_at + DAY, 9)
    assert (store.answers(one), store.names(table.id), store.step(step)) == ({}, {}, None)


def test_who_comes_on_the_new_date(
    store: Store, join: Join, table: Roundtable, now: datetime
) -> None:
    one, two = seat(store, table, join(2).id, now), seat(store, table, join(3).id, now)
    store.confirm(one, now)
    assert store.confirmations(table.id) == {}, "nobody was asked"
    store.ask_to_confirm([one, two], now, now + DAY)
    store.confirm(one, now + timedelta(hours=1))
    store.confirm(one, now + timedelta(hours=2))
    said = store.confirmations(table.id)
    assert said[one] == (now, now + timedelta(hours=1))
    assert said[two].confirmed_at is None
    assert store.to_ask_again(now, 9) == []
    assert store.to_ask_again(now + DAY, 9) == [two]
    store.asked_again(two)
    assert store.to_ask_again(now + DAY, 9) == []
    store.ask_to_confirm([one], now + DAY, now + 2 * DAY)
    assert store.confirmations(table.id)[one].confirmed_at is None, "another move asks anew"


def test_a_series_knows_its_tables_by_start(
    store: Store, table: Roundtable, now: datetime
) -> None:
    alone = store.add_roundtable(replace(table, id=RoundtableId(0)), now)
    later = store.add_roundtable(replace(table, starts_at=now + 40 * DAY), now)
    between = store.add_roundtable(replace(table, starts_at=now + 30 * DAY), now)
    assert store.series(table.id) == [table.id]
    store.join_series(later.id, table.id)
    store.join_series(between.id, later.id)
    for one in (table, later, between):
        assert store.series(one.id) == [table.id, between.id, later.id]
    assert store.series(alone.id) == [alone.id]


def test_who_hosted_with_others_can_be_named_again(
    store: Store, join: Join, table: Roundtable, now: datetime
) -> None:
    anna, bert = join(2).id, join(3).id
    store.set_cohosts(table.id, (anna, bert), now)
    store.set_cohosts(table.id, (bert,), now + DAY)
    assert (store.cohosts(table.id), store.former_cohosts(table.id)) == ((bert,), {anna})
    store.set_cohosts(table.id, (bert, anna), now + DAY)
    assert (store.cohosts(table.id), store.former_cohosts(table.id)) == ((bert, anna), set())


def test_a_link_to_host_with_is_one_at_a_time_and_ends(
    store: Store, table: Roundtable, now: datetime
) -> None:
    store.offer_cohosting(table, "first", table.host, now, now + DAY)
    store.offer_cohosting(table, "second", table.host, now, now + DAY)
    assert store.cohosting_by("first") is None
    found = store.cohosting_by("second")
    assert found
    assert (found.table, found.made_by) == (table.id, table.host)
    assert store.cohosting_open(table.id, now) == "second"
    store.forget_cohosting(now + DAY)
    assert store.cohosting_by("second") is None
