"""A group's manners, topics and cards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from db import Store
from model import Call, ForumTopic, GroupCard, GroupManners, Interest, Member, TopicsBy

MakeCall = Callable[..., Call]
Join = Callable[..., Member]


def test_manners_are_kept_and_quiet_by_default(store: Store, join: Join) -> None:
    member = join()
    assert store.manners(member.id) == GroupManners(topics=TopicsBy.NONE, home=None, aloud=False)
    chosen = GroupManners(topics=TopicsBy.PROGRAMME, home=5, aloud=True)
    store.save_manners(member.id, chosen)
    store.save_manners(member.id, chosen)
    assert store.manners(member.id) == chosen


def test_a_topic_that_is_gone_is_made_anew_once(store: Store, join: Join, now: datetime) -> None:
    member = join()
    store.save_manners(member.id, GroupManners(topics=TopicsBy.NEED, home=7))
    assert store.topic(member.id, "need:ai") is None
    for made in (1, 2):
        store.keep_topic(member.id, "need:ai", 6 + made, "AI", now)
        kept = ForumTopic(about="need:ai", thread=6 + made, made=made, name="AI")
        assert store.topic(member.id, "need:ai") == kept
        store.topic_gone(member.id, 6 + made)
    assert store.topic(member.id, "need:ai") == ForumTopic(
        about="need:ai", thread=None, made=2, name="AI"
    )
    assert store.manners(member.id).home is None
    store.forgive_topics(member.id)
    assert store.topic(member.id, "need:ai") is None


def test_cards_go_with_their_topic_and_only_the_newest_stay(
    store: Store, join: Join, call: MakeCall, now: datetime
) -> None:
    member, number = join(), store.take_in(call(), now).stored.id
    for message in range(1, 8):
        store.keep_card(member.id, number, message, 3 if message > 6 else None, now)
    assert store.last_card(member.id, number) == GroupCard(call=number, message=7, topic=3)
    store.topic_gone(member.id, 3)
    assert store.last_card(member.id, number) == GroupCard(call=number, message=6)
    store.cards_differ(member.id, number)
    drawn = []
    while due := store.stale_cards(9):
        ((_, card),) = due
        drawn.append(card.message)
        store.card_drawn(member.id, card)
    assert drawn == [3, 4, 5, 6]
    store.drop_card(member.id, 6)
    assert store.forget_cards(now + timedelta(days=1), 2) == 2
    assert store.last_card(member.id, number) == GroupCard(call=number, message=5)


def test_what_changes_while_a_card_is_drawn_is_drawn_again(
    store: Store, join: Join, call: MakeCall, now: datetime
) -> None:
    member, number = join(), store.take_in(call(), now).stored.id
    store.keep_card(member.id, number, 1, None, now)
    store.cards_differ(member.id, number, but=1)
    assert store.stale_cards(9) == []
    store.cards_differ(member.id, number)
    ((_, card),) = store.stale_cards(9)
    store.cards_differ(member.id, number, but=1)
    store.card_drawn(member.id, card)
    ((_, card),) = store.stale_cards(9)
    store.card_drawn(member.id, card)
    assert store.stale_cards(9) == []


def test_a_chat_that_moves_leaves_its_cards_and_topics_behind(
    store: Store, join: Join, call: MakeCall, now: datetime
) -> None:
    member, number = join(), store.take_in(call(), now).stored.id
    store.save_manners(member.id, GroupManners(aloud=True))
    store.keep_topic(member.id, "need:ai", 3, "AI", now)
    store.keep_card(member.id, number, 1, None, now)
    store.set_interest(member.id, number, Interest.SAVED, now)
    assert store.migrate_chat(member.chat_id, -100_5)
    assert store.topic(member.id, "need:ai") is None
    assert store.last_card(member.id, number) is None
    assert store.manners(member.id) == GroupManners(aloud=True)
    assert store.interest(member.id, number) == {Interest.SAVED}
