"""Committees and working groups in the chat, and what a roundtable points to; and who may not."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions.audiences import set_chair
from actions.roundtable import host as open_table
from demo import GROUP
from model import (
    Belonging,
    MemberId,
    RoundtableId,
    StakeholderGroup,
)
from tests.chat.hub import DAY, club, event, written
from tests.chat.town import VET, Town, Voice

# committees and working groups


def test_a_keeper_adds_and_changes_one(town: Town) -> None:
    keeper = town.joins("keeper").says("/audiences")
    keeper.taps("w:0:add:committee").says("Technology").taps("w:0:add:working-group").says(
        "technology"
    )
    assert "no other one has" in keeper.last.text
    keeper.says("Regions")
    keeper.says("/audiences committee Education")
    names = [one.name for one in town.a.store.audiences()]
    assert names == ["Education", "Technology", "Regions"]
    keeper.taps("w:1:show").taps("w:1:name").says("Technologies")
    keeper.taps("w:1:show").taps("w:1:admits:on").taps("w:1:end").taps("w:1:reopen")
    found = town.a.store.audiences()[1]
    assert (found.name, found.admits, found.ended_at) == ("Technologies", True, None)


def test_joining_asking_admitting(town: Town) -> None:
    audience = club(town, admits=True)
    anna = town.joins("anna", group=StakeholderGroup.INDUSTRY).says("/committees")
    anna.taps("w:1:show")
    assert "shows them its group" in anna.last.text, "before anybody asks"
    anna.taps("w:1:join", again=True)
    town.deliver()
    keeper = town.voice("keeper")
    member = anna.member.id
    keeper.taps(f"w:1:yes:{member}", again=True)
    assert town.a.store.belonging(audience.id, member) is Belonging.MEMBER
    keeper.taps(f"w:1:again:{member}").taps(f"w:1:no:{member}")
    town.deliver()
    assert "not granted" in anna.last.text
    anna.says("/start group_1").taps("w:1:join")
    assert "30 days" in anna.popup["text"]


def test_a_link_makes_a_chair_once(town: Town) -> None:
    club(town)
    keeper = town.voice("keeper").says("/audiences").taps("w:1:show").taps("w:1:chair")
    link = next(d for d in keeper.last.data if "start=chair_" in d)
    token = link.partition("start=")[2].rstrip("'}")
    anna, bert = town.joins("anna"), town.joins("bert")
    assert "You are the chair now" in anna.says(f"/start {token}").last.text
    assert "no longer holds" in bert.says(f"/start {token}").last.text
    keeper.says("/audiences").taps("w:1:show").taps("w:1:chairoff")
    keeper.taps(f"w:1:chairback:{anna.member.id}")
    assert town.a.store.audiences()[0].chair == anna.member.id


KEEPERS_ACTS = (
    *("name", "admits:on", "admits:off", "chair", "chairoff", "chairback:1", "end", "reopen"),
    *("asked", "yes:1", "no:1", "again:1", "put:1", "out:1"),
)


@pytest.mark.parametrize("act", KEEPERS_ACTS)
def test_nobody_but_keepers_and_chairs_acts_on_one(town: Town, act: str) -> None:
    audience = club(town, admits=True)
    anna = town.joins("anna", facilitator=True)
    town.a.store.set_belonging(audience.id, MemberId(1), Belonging.ASKED, town.now)
    anna.forges(f"w:1:{act}")
    assert "Only the chair and the keepers" in anna.popup["text"]
    anna.says("Mine")
    assert town.a.store.audiences() == [audience]
    assert town.a.store.belonging(audience.id, MemberId(1)) is Belonging.ASKED


def test_a_chair_does_not_do_what_keepers_do(town: Town) -> None:
    audience = club(town)
    anna = town.joins("anna")
    chaired = set_chair(town.a, town.voice("keeper").member, audience, anna.member.id, town.now)
    for act in ("name", "admits:on", "chair", "chairoff", "end"):
        anna.forges(f"w:1:{act}")
        assert anna.popup["text"]
    for said in ("/audiences", "/audiences committee Mine"):
        assert "keepers" in anna.says(said).last.text
    anna.forges("w:0:add:committee")
    assert anna.popup["text"]
    assert town.a.store.audiences() == [chaired]


def test_a_keeper_puts_somebody_there_and_takes_it_back(town: Town) -> None:
    audience = club(town, admits=True)
    anna = town.joins("anna")
    chat, member = anna.member.chat_id, anna.member.id
    keeper = town.voice("keeper")

    def state() -> Belonging | None:
        return town.a.store.belonging(audience.id, member)

    keeper.says(f"/audiences put {chat} {audience.name.upper()}")
    assert state() is Belonging.MEMBER
    keeper.taps(f"w:1:out:{member}").taps(f"w:1:put:{member}")
    assert state() is Belonging.MEMBER
    town.now += timedelta(minutes=3)
    town.deliver()
    assert "A keeper made you a member" in anna.last.text
    anna.taps("w:1:leave").taps("w:1:join")
    keeper.says(f"/audiences put {chat} {audience.name}").taps(f"w:1:again:{member}")
    assert state() is Belonging.ASKED, "as it was"
    keeper.says(f"/audiences out {chat} {audience.name}")
    assert state() is None


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("put 424242 Technology", "has written to me yet"),
        ("put -5 Technology", "has written to me yet"),
        ("put 424242", "Tap one to change it"),
        ("put 424242 Nothing", "no such committee"),
        ("put Technology", "Tap one to change it"),
        ("out", "Tap one to change it"),
    ],
)
def test_what_cannot_be_put_there_is_said(town: Town, words: str, said: str) -> None:
    club(town)
    assert said in town.voice("keeper").says(f"/audiences {words}").last.text


def test_few_members_are_no_figure(town: Town) -> None:
    audience = club(town)
    for n in range(4):
        member = town.joins(f"p{n}").member
        town.a.store.set_belonging(audience.id, member.id, Belonging.MEMBER, town.now)
    anna = town.joins("anna").says("/start group_1")
    assert "fewer than five" in anna.last.text
    anna.taps("w:1:join").taps("w:1:leave").taps("w:1:join")
    assert "Members: 5" in anna.last.text


def test_a_call_is_passed_on_to_one(town: Town) -> None:
    club(town)
    call = town.found(needs=(VET,))
    bert = town.joins("bert")
    town.a.store.set_belonging(
        town.a.store.audiences()[0].id, bert.member.id, Belonging.MEMBER, town.now
    )
    host = town.joins("host", facilitator=True).says(f"/start call_{call.id}")
    host.taps(f"c:{call.id}:share").taps(f"w:0:pass:{call.id}").taps(f"w:1:pass:{call.id}")
    host.taps(f"w:1:pass:{call.id}:go", again=True)
    assert town.a.store.next_passed_to()
    anna = town.joins("anna").says(f"/start call_{call.id}").taps(f"c:{call.id}:share")
    assert f"w:0:pass:{call.id}" not in anna.last.data
    other = town.found("2").id
    for data in (f"w:0:pass:{other}", f"w:1:pass:{other}", f"w:1:pass:{other}:go"):
        anna.forges(data)
        assert anna.popup["text"]
    assert not town.a.store.was_passed_to(town.a.store.audiences()[0].id, other, 1)


def test_in_a_group_all_of_it_leads_to_the_private_chat(town: Town) -> None:
    club(town)
    admin, other = town.group()
    admin.says("/start").taps("set:language:en")
    other.says("/committees").taps("w:1:show")
    assert other.popup["url"].endswith("?start=group_1")
    for act in ("join", "name", "end", "yes:1"):
        admin.forges(f"w:1:{act}")
        assert admin.popup["url"].endswith("?start=group_1")
    group = town.a.store.member_by_chat(GROUP)
    assert group
    assert not town.a.store.audiences_of(group.id)


@pytest.mark.parametrize("data", ["w:", "w:x:show", "w:9:join", "w:1:nonsense", "w:1:yes:x"])
def test_forged_audiences_are_answered(town: Town, data: str) -> None:
    club(town)
    keeper = town.voice("keeper")
    keeper.forges(data)
    assert keeper.popup["text"]


# what a roundtable points to


def table(town: Town) -> Voice:
    call = town.found()
    host = town.joins("host", facilitator=True)
    seats = {StakeholderGroup.INDUSTRY: 2}
    open_table(town.a, host.member, call.id, town.now + 40 * DAY, seats, 0, town.now)
    return host


def test_a_host_points_a_table_to_an_event_and_an_audience(town: Town) -> None:
    audience = club(town)
    written(town)
    host = table(town)
    host.says("/start table_1").taps("t:1:panel").taps("t:1:rest").taps("t:1:event").taps(
        "t:1:event:1"
    )
    host.taps("t:1:panel").taps("t:1:rest").taps("t:1:audience").taps(
        f"t:1:audience:{audience.id}"
    )
    assert town.a.store.event_at(RoundtableId(1)) == event(town)
    anna = town.joins("anna").says("/start table_1")
    assert "Beside the event: Forum" in anna.last.text
    assert "For: Technology" in anna.last.text
    anna.taps("r:1:join:industry").taps("r:1:ics")
    anna.says("/start event_1")
    assert "r:1:show" in anna.last.data, "an event lists its tables"
    host.taps("t:1:audience:none")
    assert town.a.store.audience_at(RoundtableId(1)) is None
    host.taps(f"t:1:audience:{audience.id}")
    assert town.a.store.audience_at(RoundtableId(1)) == audience


@pytest.mark.parametrize("act", ["event", "event:1", "event:none", "audience", "audience:1"])
def test_nobody_else_points_a_table(town: Town, act: str) -> None:
    club(town)
    written(town)
    table(town)
    other = town.joins("bert", facilitator=True)
    for voice in (town.joins("anna"), other):
        voice.forges(f"t:1:{act}")
        assert voice.popup["text"]
    assert town.a.store.event_at(RoundtableId(1)) is None
    assert town.a.store.audience_at(RoundtableId(1)) is None


@pytest.mark.parametrize("act", ["event:9", "event:x", "audience:9", "audience:x"])
def test_what_is_not_there_is_answered(town: Town, act: str) -> None:
    host = table(town)
    host.forges(f"t:1:{act}")
    assert host.popup["text"]
