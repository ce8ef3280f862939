"""Who may ask whom to be put in touch, how often, and in which words."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions import contact, experts
from actions.contact import CannotAsk
from actions.experts import CannotList
from model import ChatKind, Contact, ContactId, EntryId, Language, MemberState
from tests.actions.expert_list import ANNA, BERT, INTRO, asks, joins, lists, told
from tests.actions.world import World


@pytest.fixture
def asked(world: World) -> Contact:
    """Anna has asked Bert."""
    entry = lists(world)
    joins(world, ANNA)
    return asks(world, entry)


def test_one_request_a_pair_and_not_again_soon(world: World, asked: Contact) -> None:
    anna = world.member(ANNA)
    other = experts.add_entry(
        world.a, world.member(BERT), asked.kind, world.a.needs[0].id, world.now
    )
    experts.list_entry(world.a, world.member(BERT), other.id, world.now)
    with pytest.raises(CannotAsk, match="open"):
        contact.begin(world.a, anna, other.id, world.now)
    contact.decline(world.a, world.member(BERT), asked.id, world.now)
    with pytest.raises(CannotAsk, match="lately") as no:
        contact.begin(world.a, anna, other.id, world.now)
    assert no.value.until == world.now + contact.AGAIN
    world.now += contact.AGAIN
    contact.begin(world.a, anna, other.id, world.now)


def test_a_request_taken_back_may_be_sent_again_after_a_week(world: World, asked: Contact) -> None:
    assert asked.entry
    contact.withdraw(world.a, world.member(ANNA), asked.id, world.now)
    with pytest.raises(CannotAsk, match="lately"):
        asks(world, world.a.store.entry(asked.entry))  # type: ignore[arg-type]
    world.now += contact.WEEK
    contact.begin(world.a, world.member(ANNA), asked.entry, world.now)


def test_five_requests_a_week(world: World) -> None:
    joins(world, ANNA)
    entries = [lists(world, 10 + n) for n in range(contact.MOST_ASKED + 1)]
    for entry in entries[:-1]:
        asks(world, entry)
        world.now += timedelta(hours=1)
    with pytest.raises(CannotAsk, match="often") as no:
        asks(world, entries[-1])
    assert no.value.until == world.now + contact.WEEK - timedelta(hours=contact.MOST_ASKED)
    contact.withdraw(world.a, world.member(ANNA), ContactId(1), world.now)
    with pytest.raises(CannotAsk, match="often"):
        asks(world, entries[-1])
    world.now = no.value.until
    asks(world, entries[-1])


def test_nobody_is_asked_by_more_than_five_in_a_week(world: World) -> None:
    entry = lists(world)
    for chat in range(10, 10 + contact.MOST_GOT):
        joins(world, chat)
        asks(world, entry, chat)
    joins(world, ANNA)
    with pytest.raises(CannotAsk, match="busy"):
        asks(world, entry)
    world.now += contact.WEEK
    asks(world, entry)


def test_two_drafts_at_once_break_no_limit(world: World) -> None:
    """What is allowed is asked again when a request is sent."""
    entry = lists(world)
    joins(world, ANNA)
    begun = contact.begin(world.a, world.member(ANNA), entry.id, world.now)
    contact.set_intro(world.a, world.member(ANNA), begun.id, INTRO)
    contact.set_way(world.a, world.member(ANNA), begun.id, "line of 1")
    experts.pause_all(world.a, world.member(BERT))
    with pytest.raises(CannotAsk, match="gone"):
        contact.send(world.a, world.member(ANNA), begun.id, world.now)
    assert not told(world, BERT)


def test_who_cannot_be_asked(world: World) -> None:
    entry = lists(world)
    joins(world, ANNA)
    for number in (entry.id, EntryId(99)):
        with pytest.raises(CannotAsk):
            contact.begin(world.a, world.member(BERT), number, world.now)
    new = world.a.store.add_member(8, ChatKind.PRIVATE, Language("en"), world.now)
    with pytest.raises(CannotList, match="setup"):
        contact.begin(world.a, new, entry.id, world.now)
    world.a.store.set_state(world.member(BERT).id, MemberState.PAUSED)
    with pytest.raises(CannotAsk, match="gone"):
        contact.begin(world.a, world.member(ANNA), entry.id, world.now)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Ask jana@example.org about it", CannotList("mail")),
        ("We are Úřad kraje and plan", CannotList("own")),
        ("Hi", CannotAsk("short")),
        ("x" * 301, CannotAsk("long")),
    ],
)
def test_the_introduction_names_nobody(
    world: World, words: str, why: CannotList | CannotAsk
) -> None:
    entry = lists(world)
    joins(world, ANNA, organisation="Úřad kraje")
    begun = contact.begin(world.a, world.member(ANNA), entry.id, world.now)
    with pytest.raises(type(why), match=why.reason):
        contact.set_intro(world.a, world.member(ANNA), begun.id, words)
    for line, reason in (("hm", "short"), ("x" * 201, "long")):
        with pytest.raises(CannotAsk, match=reason):
            contact.set_way(world.a, world.member(ANNA), begun.id, line)
    with pytest.raises(CannotAsk, match="over"):
        contact.send(world.a, world.member(ANNA), begun.id, world.now)
