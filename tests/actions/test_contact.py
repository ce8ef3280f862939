"""Put in touch by two yeses: asked once, seldom, unseen; lines passed on once, and erased."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from actions import ChatGone, contact, forget
from actions.contact import CannotAsk
from model import Contact, ContactId, ContactState, EntryId, MemberState
from tests.actions.expert_list import (
    ANNA,
    BERT,
    CARL,
    INTRO,
    agrees,
    asks,
    joins,
    lists,
    told,
)
from tests.actions.world import World, a_call

DAY = timedelta(days=1)


@pytest.fixture
def asked(world: World) -> Contact:
    """Anna has asked Bert."""
    entry = lists(world)
    joins(world, ANNA)
    return asks(world, entry)


def state(world: World, number: int = 1) -> ContactState | None:
    kept = world.a.store.contact(ContactId(number))
    return kept.state if kept else None


def test_two_yeses_and_each_has_the_others_line(world: World, asked: Contact) -> None:
    (said,) = told(world, BERT)
    assert INTRO in said
    assert "line of" not in said
    assert not told(world, ANNA)
    contact.agree(world.a, world.member(BERT), asked.id)
    contact.set_reply(world.a, world.member(BERT), asked.id, "line of 2")
    assert not told(world, ANNA), "not before it is confirmed"
    for _ in "12":
        contact.pass_on(world.a, world.member(BERT), asked.id, world.now)
    (to_anna,), (to_bert,) = told(world, ANNA), told(world, BERT)
    assert "line of 2" in to_anna
    assert "line of 1" in to_bert
    kept = world.a.store.contact(asked.id)
    assert kept
    assert (kept.state, kept.intro, kept.asker_line, kept.asked_line) == (
        ContactState.MADE,
        "",
        "",
        "",
    )
    world.deliver()
    assert not world.chats.taken
    assert world.a.store.counted("put in touch") == 1


def test_a_request_is_sent_once(world: World, asked: Contact) -> None:
    again = contact.send(world.a, world.member(ANNA), asked.id, world.now)
    assert again.state is ContactState.ASKED
    assert len(told(world, BERT)) == 1
    world.restarts()
    assert not told(world, BERT)


def test_no_is_told_without_a_who(world: World, asked: Contact) -> None:
    told(world, BERT)
    for _ in "12":
        contact.decline(world.a, world.member(BERT), asked.id, world.now)
    (said,) = told(world, ANNA)
    assert "No contact this time" in said
    assert "line of" not in said
    kept = world.a.store.contact(asked.id)
    assert kept
    assert (kept.state, kept.intro, kept.asker_line) == (ContactState.DECLINED, "", "")


def test_a_yes_may_be_taken_back_before_the_line(world: World, asked: Contact) -> None:
    contact.agree(world.a, world.member(BERT), asked.id)
    contact.set_reply(world.a, world.member(BERT), asked.id, "line of 2")
    contact.decline(world.a, world.member(BERT), asked.id, world.now)
    (said,) = told(world, ANNA)
    assert "line of 2" not in said
    kept = world.a.store.contact(asked.id)
    assert kept
    assert kept.asked_line == ""


Act = Callable[[World, int, ContactId], object]
ANSWERS: list[Act] = [
    lambda w, chat, c: contact.agree(w.a, w.member(chat), c),
    lambda w, chat, c: contact.set_reply(w.a, w.member(chat), c, "line of somebody"),
    lambda w, chat, c: contact.pass_on(w.a, w.member(chat), c, w.now),
    lambda w, chat, c: contact.decline(w.a, w.member(chat), c, w.now),
    lambda w, chat, c: contact.to_answer(w.a, w.member(chat), c),
]
OF_ASKER: list[Act] = [
    lambda w, chat, c: contact.set_intro(w.a, w.member(chat), c, INTRO),
    lambda w, chat, c: contact.set_way(w.a, w.member(chat), c, "line of somebody"),
    lambda w, chat, c: contact.send(w.a, w.member(chat), c, w.now),
    lambda w, chat, c: contact.withdraw(w.a, w.member(chat), c, w.now),
    lambda w, chat, c: contact.own_draft(w.a, w.member(chat), c),
]


@pytest.mark.parametrize("act", ANSWERS, ids=("agree", "reply", "pass on", "decline", "answer"))
def test_only_the_asked_may_answer(world: World, asked: Contact, act: Act) -> None:
    joins(world, CARL)
    for chat in (ANNA, CARL):
        with pytest.raises(CannotAsk, match="over"):
            act(world, chat, asked.id)
        with pytest.raises(CannotAsk, match="over"):
            act(world, chat, ContactId(77))
    assert state(world) is ContactState.ASKED


@pytest.mark.parametrize("act", OF_ASKER, ids=("intro", "way", "send", "withdraw", "draft"))
def test_only_the_asker_may_write(world: World, asked: Contact, act: Act) -> None:
    for chat in (BERT,):
        with pytest.raises(CannotAsk, match="over"):
            act(world, chat, asked.id)
    assert world.a.store.contact(asked.id) == asked


@pytest.mark.parametrize("act", ANSWERS, ids=("agree", "reply", "pass on", "decline", "answer"))
def test_a_draft_waits_for_nobody(world: World, act: Act) -> None:
    entry = lists(world)
    joins(world, ANNA)
    begun = contact.begin(world.a, world.member(ANNA), entry.id, world.now)
    with pytest.raises(CannotAsk, match="over"):
        act(world, BERT, begun.id)
    assert not told(world, BERT)


def test_a_line_without_a_yes_goes_nowhere(world: World, asked: Contact) -> None:
    with pytest.raises(CannotAsk, match="over"):
        contact.set_reply(world.a, world.member(BERT), asked.id, "line of 2")
    contact.agree(world.a, world.member(BERT), asked.id)
    with pytest.raises(CannotAsk, match="over"):
        contact.pass_on(world.a, world.member(BERT), asked.id, world.now)


def test_taken_back(world: World, asked: Contact) -> None:
    told(world, BERT)
    for _ in "12":
        contact.withdraw(world.a, world.member(ANNA), asked.id, world.now)
    for act in ANSWERS:
        with pytest.raises(CannotAsk, match="over"):
            act(world, BERT, asked.id)
    assert not told(world, ANNA)
    assert not told(world, BERT)


def test_taken_back_before_it_went_out(world: World, asked: Contact) -> None:
    contact.withdraw(world.a, world.member(ANNA), asked.id, world.now)
    assert not told(world, BERT)


def test_it_lapses_after_thirty_days_and_the_asker_is_told_once(
    world: World, asked: Contact
) -> None:
    told(world, BERT)
    contact.agree(world.a, world.member(BERT), asked.id)
    world.now += contact.LAPSES - timedelta(hours=1)
    assert not told(world, ANNA)
    world.now += timedelta(hours=2)
    (said,) = told(world, ANNA)
    assert "no answer" in said
    for act in ANSWERS:
        with pytest.raises(CannotAsk, match="over"):
            act(world, BERT, asked.id)
    world.now += DAY
    assert not told(world, ANNA)
    assert not told(world, BERT)


def test_a_draft_left_lying_is_erased(world: World) -> None:
    entry = lists(world)
    joins(world, ANNA)
    begun = contact.begin(world.a, world.member(ANNA), entry.id, world.now)
    contact.set_way(world.a, world.member(ANNA), begun.id, "line of 1")
    world.now += contact.DRAFT_LASTS + timedelta(minutes=1)
    world.deliver()
    assert world.a.store.contact(begun.id) is None
    with pytest.raises(CannotAsk, match="over"):
        contact.send(world.a, world.member(ANNA), begun.id, world.now)


def test_quiet_hours(world: World) -> None:
    entry = lists(world, zone="Europe/Prague")
    joins(world, ANNA, zone="Europe/Prague")
    world.now += timedelta(hours=13)  # 22:00
    asked = asks(world, entry)
    assert not told(world, BERT)
    world.now += timedelta(hours=11)  # 09:00
    assert len(told(world, BERT)) == 1
    world.now += timedelta(hours=13)
    agrees(world, asked)
    assert len(told(world, BERT)) == 1, "whoever just said yes waits for it"
    assert not told(world, ANNA)
    world.now += timedelta(hours=11)
    assert len(told(world, ANNA)) == 1


def test_not_any_more_from_anyone(world: World, asked: Contact) -> None:
    joins(world, CARL)
    entry = world.a.store.entry(EntryId(1))
    assert entry
    asks(world, entry, CARL)
    told(world, BERT)
    contact.never(world.a, world.member(BERT), world.now)
    assert [len(told(world, chat)) for chat in (ANNA, CARL)] == [1, 1]
    with pytest.raises(CannotAsk, match="gone"):
        contact.begin(world.a, world.member(ANNA), entry.id, world.now + 999 * DAY)


def test_who_is_paused_hears_of_a_request_later(world: World, asked: Contact) -> None:
    bert = world.member(BERT)
    world.a.store.set_state(bert.id, MemberState.PAUSED)
    assert not told(world, BERT)
    world.a.store.set_state(bert.id, MemberState.ACTIVE)
    assert len(told(world, BERT)) == 1


def test_the_asked_is_forgotten(world: World, asked: Contact) -> None:
    told(world, BERT)
    contact.agree(world.a, world.member(BERT), asked.id)
    contact.set_reply(world.a, world.member(BERT), asked.id, "line of 2")
    forget(world.a, world.member(BERT), world.now)
    (said,) = told(world, ANNA)
    assert "no answer" in said
    kept = world.a.store.contact(asked.id)
    assert kept
    assert (kept.asked, kept.asked_line, kept.asker_line) == (None, "", "")


def test_the_asker_is_forgotten(world: World, asked: Contact) -> None:
    forget(world.a, world.member(ANNA), world.now)
    assert not told(world, BERT)
    with pytest.raises(CannotAsk, match="over"):
        contact.agree(world.a, world.member(BERT), asked.id)


def test_one_is_forgotten_before_the_lines_are_delivered(world: World, asked: Contact) -> None:
    told(world, BERT)
    agrees(world, asked)
    forget(world.a, world.member(BERT), world.now)
    assert not told(world, ANNA)
    kept = world.a.store.contact(asked.id)
    assert kept
    assert (kept.asked_line, kept.asker_line) == ("", "")


def test_a_line_that_cannot_be_delivered_is_not_kept_for_ever(
    world: World, asked: Contact
) -> None:
    told(world, BERT)
    agrees(world, asked)
    world.chats.refuse = lambda chat, _: ChatGone() if chat == ANNA else None
    world.deliver()
    kept = world.a.store.contact(asked.id)
    assert kept
    assert (kept.asker_line, kept.asked_line) == ("", "line of 2")
    world.days_pass(31)
    kept = world.a.store.contact(asked.id)
    assert kept
    assert kept.asked_line == ""
    world.days_pass(150)
    assert world.a.store.contact(asked.id) is None


def test_a_line_is_delivered_after_telegram_was_away(world: World, asked: Contact) -> None:
    told(world, BERT)
    agrees(world, asked)
    world.chats.refuse = lambda chat, _: ConnectionError()
    world.deliver()
    assert not world.chats.taken
    kept = world.a.store.contact(asked.id)
    assert kept
    assert kept.asked_line, "not erased before Telegram took it"
    world.chats.refuse = lambda chat, _: None
    world.now += timedelta(hours=1)
    assert "line of 2" in "".join(told(world, ANNA))


def test_the_call_it_is_about_is_named(world: World) -> None:
    entry = lists(world)
    joins(world, ANNA)
    world.found(a_call("7"))
    (stored,) = world.a.store.search("round 7", world.now)[1]
    begun = contact.begin(world.a, world.member(ANNA), entry.id, world.now, call=stored.id)
    contact.set_intro(world.a, world.member(ANNA), begun.id, INTRO)
    contact.set_way(world.a, world.member(ANNA), begun.id, "line of 1")
    contact.send(world.a, world.member(ANNA), begun.id, world.now)
    assert "round 7" in "".join(told(world, BERT))
