"""Where a crawl begins among experts and partners: entries, searches, requests, invitations."""

from __future__ import annotations

from datetime import timedelta

from actions import contact, experts
from actions.invite_expert import invite_expert
from model import ContactId, EntryId, EntryKind, Interest, RoundtableId, StakeholderGroup
from tests.conversations.calls import BATTERY
from tests.conversations.screens import follow, screen
from tests.conversations.stage import Play, Speaker
from tests.conversations.told_experts import INTRO, listed
from tests.conversations.told_roundtables import opened

IND = StakeholderGroup.INDUSTRY
SEVERAL = ("bert", "dora", "p0", "p1", "p2", "p3")
"""More than stand on a page."""


def words(play: Play) -> str:
    return INTRO.get(play.language, INTRO["en"])


def asked(play: Play) -> tuple[Speaker, Speaker]:
    """Anna has asked Bert to be put in touch."""
    bert, anna = listed(play, "bert"), play.joins(group=IND)
    begun = contact.begin(play.a, anna.member, EntryId(1), play.town.now)
    contact.set_intro(play.a, anna.member, begun.id, words(play))
    contact.set_way(play.a, anna.member, begun.id, "Anna, 12345")
    contact.send(play.a, anna.member, begun.id, play.town.now)
    play.due()
    return anna, bert


@screen
def experts_home(play: Play) -> Speaker:
    anna = play.joins(group=IND)
    return anna.says("/experts")


@screen
def experts_own(play: Play) -> Speaker:
    anna = play.joins(group=IND)
    for kind in EntryKind:
        entry = experts.add_entry(play.a, anna.member, kind, BATTERY, play.town.now)
        experts.set_line(play.a, anna.member, entry.id, words(play))
    experts.list_entry(play.a, anna.member, EntryId(1), play.town.now)
    return anna.says("/experts")


@screen
def experts_still_right(play: Play) -> Speaker:
    bert = listed(play, "bert")
    play.a.store.seen(bert.member.id, play.town.now + timedelta(days=300))
    play.town.now += experts.ASKED_EVERY + timedelta(hours=1)
    play.due()
    return bert


@screen
def experts_to_find(play: Play) -> Speaker:
    for key in SEVERAL:
        listed(play, key)
    return play.joins(group=IND).says("/experts").taps("x:s:0")


@screen
def experts_for_a_call(play: Play) -> Speaker:
    for key in SEVERAL:
        listed(play, key)
    anna = play.joins(group=IND)
    call = follow(play, anna, Interest.INTERESTED)
    return anna.follows(f"call_{call}").taps(f"x:fill:{call}")


@screen
def experts_for_a_table(play: Play) -> Speaker:
    for key in SEVERAL:
        listed(play, key)
    return opened(play, "industry=1 education=1").taps("t:1:panel").taps("t:1:experts")


@screen
def expert_invited(play: Play) -> Speaker:
    bert = listed(play, "bert")
    host = opened(play, "industry=1 education=1 open=2")
    table = play.a.store.roundtable(RoundtableId(1))
    assert table
    invite_expert(play.a, host.member, table, EntryId(1), play.town.now)
    play.due()
    return bert


@screen
def contact_being_written(play: Play) -> Speaker:
    listed(play, "bert")
    anna = play.joins(group=IND).says("/experts").taps("x:s:0").taps("x:v:1:s0")
    return anna.taps("x:ask:1:s0").says(words(play))


@screen
def contact_asked(play: Play) -> Speaker:
    return asked(play)[1].says("/experts")


@screen
def contact_agreed(play: Play) -> Speaker:
    bert = asked(play)[1]
    contact.agree(play.a, bert.member, ContactId(1))
    return bert.taps("x:b:1:yes").says("Bert, 12345")


@screen
def contact_waiting(play: Play) -> Speaker:
    return asked(play)[0].says("/experts")


@screen
def contact_declined(play: Play) -> Speaker:
    anna, bert = asked(play)
    contact.decline(play.a, bert.member, ContactId(1), play.town.now)
    play.due()
    return anna


@screen
def experts_of_a_keeper(play: Play) -> Speaker:
    keeper = play.joins("keeper")
    for n, key in enumerate(SEVERAL, 1):
        listed(play, key)
        experts.remove_entry(play.a, keeper.member, EntryId(n), play.town.now)
    listed(play, "p4")
    return keeper.says("/experts").taps("x:s:0").says("/experts")


@screen
def expert_of_a_keeper(play: Play) -> Speaker:
    listed(play, "bert")
    return play.joins("keeper").says("/experts").taps("x:s:0").taps("x:v:1:s0")
