"""A poll for a date in chat: only its host makes and ends it, only those asked vote."""

from __future__ import annotations

import pytest

from actions import date_poll as polls
from actions.hosting import grant
from actions.interest import toggle
from chat import vote
from model import (
    DateAnswer,
    DatePollId,
    DatePollState,
    Interest,
    NutsCode,
    StakeholderGroup,
    StoredCall,
)
from tests.chat.forum import forum
from tests.chat.town import HOST, KEEPER, Town, Voice

ONE = DatePollId(1)


@pytest.fixture
def call(town: Town) -> StoredCall:
    """Anna and Bert are interested; ``host`` may open roundtables."""
    stored = town.found()
    keeper, host = town.joins("keeper"), town.joins("host")
    grant(town.a, HOST, True, keeper.member, town.now)
    for key, region in (("anna", "CZ080"), ("bert", "PL22")):
        member = town.joins(key, regions=(NutsCode(region),)).member
        toggle(town.a, member, stored.id, Interest.INTERESTED, town.now)
    assert host.chat == HOST
    return stored


def drafts(town: Town, call: StoredCall) -> Voice:
    host = town.voice("host").says(f"/host {call.id}").taps(f"h:{call.id}:poll")
    return host.says("2026-06-23 10:00").says("2026-06-24 10:00").says("industry=2 open=1")


def asks(town: Town, call: StoredCall) -> Voice:
    host = drafts(town, call)
    host.taps(next(d for d in host.last.data if ":until:" in d)).taps("v:1:ask")
    town.deliver()
    return host


def test_every_button_of_the_host_by_an_ordinary_member(town: Town, call: StoredCall) -> None:
    drafts(town, call)
    before = polls.poll_of(town.a, ONE)
    more = {"day": "1782118800", "seats": "0", "until": "1774000000", "pick": "0"}
    for key in ("anna", "dora"):
        town.joins(key)
        for act in vote._HOST:
            voice = town.voice(key).forges(f"v:1:{act}:{more.get(act, '')}")
            assert voice.popup["text"], act
            assert polls.poll_of(town.a, ONE) == before, act
    asks_again = town.voice("host").taps(
        next(d for d in town.voice("host").last.data if ":until:" in d)
    )
    asks_again.taps("v:1:ask")
    opened = polls.poll_of(town.a, ONE)
    assert opened.state is DatePollState.OPEN
    for act in vote._HOST:
        assert town.voice("anna").forges(f"v:1:{act}:{more.get(act, '')}").popup["text"]
    assert polls.poll_of(town.a, ONE) == opened


def test_votes_of_those_who_were_not_asked_are_refused(town: Town, call: StoredCall) -> None:
    asks(town, call)
    town.joins("dora")
    for key in ("dora", "host", "keeper"):
        for data in ("v:1:0:yes", "v:1:none", "v:1:show"):
            popup = town.voice(key).forges(data).popup["text"]
            assert popup, (key, data)
    assert town.a.store.tallies(ONE) == ()
    wrong = ("v:1:9:yes", "v:1:0:perhaps", "v:1:0", "v:9:0:yes", "v:x:0:yes", "v", "v:1:-1:yes")
    for data in wrong:
        assert town.voice("anna").forges(data).popup["text"], data
    assert town.a.store.tallies(ONE) == ()
    anna = town.voice("anna").taps("v:1:0:yes")
    assert anna.last.buttons["v:1:0:yes"].startswith("✓")


def test_in_a_group_nobody_votes(town: Town, call: StoredCall) -> None:
    asks(town, call)
    here = forum(town, admin=False)
    here.voice("anna").forges("v:1:0:yes")
    assert here.voice("anna").popup["text"]
    assert town.a.store.tallies(ONE) == ()


def test_what_is_typed_into_a_draft(town: Town, call: StoredCall) -> None:
    host = drafts(town, call)
    draft = polls.poll_of(town.a, ONE)
    assert (len(draft.options), draft.quotas, draft.open_seats) == (
        2,
        ((StakeholderGroup.INDUSTRY, 2),),
        1,
    )
    host.says("2026-06-24 10:00")
    assert len(polls.poll_of(town.a, ONE).options) == 2, "a date is there once"
    for words in ("tomorrow", "2020-01-01 10:00", "pirates=4"):
        host.says(words)
        assert polls.poll_of(town.a, ONE) == draft, words
    for n in range(5):
        host.says(f"2026-06-2{n + 5} 10:00")
    assert "two to six" in host.last.text
    assert len(polls.poll_of(town.a, ONE).options) == 6
    host.taps("v:1:drop").says("2026-07-01 10:00")
    assert town.a.store.date_poll(ONE) is None, "what follows is a search again"


def test_every_act_on_a_poll_is_taken_back_by_a_keeper(town: Town, call: StoredCall) -> None:
    asks(town, call)
    anna, keeper = town.voice("anna"), town.voice("keeper")
    assert keeper.chat == KEEPER
    anna.taps("v:1:0:yes").taps("v:1:1:yes")
    seen = set()
    for act, more in (("finish", ""), ("pick", ":1"), ("off", "")):
        keeper.forges(f"v:1:{act}{more}")
        assert polls.poll_of(town.a, ONE).state is not DatePollState.OPEN
        seen.add(act)
        if act == "finish":
            continue  # a tie: picked next
        keeper.forges(f"v:1:{vote.UNDO[act]}")
        assert polls.poll_of(town.a, ONE).state is DatePollState.OPEN
    keeper.forges(f"v:1:{vote.UNDO['ask']}")
    assert polls.poll_of(town.a, ONE).state is DatePollState.CLOSED
    assert {*vote.UNDO} >= seen
    assert {*vote.UNDO.values()} <= {*vote._HOST}
    assert town.a.store.date_votes(ONE, anna.member.id) == {
        0: DateAnswer.YES,
        1: DateAnswer.YES,
    }


def test_a_facilitators_word_is_no_ordinary_members(town: Town, call: StoredCall) -> None:
    for act in ("show", "take", "quiet", "give", "again"):
        voice = town.voice("anna").forges(f"g:{call.id}:{act}")
        assert voice.popup["text"], act
    assert town.a.store.stances(call.id) == {}
    host = town.voice("host").forges(f"g:{call.id}:take")
    assert "taken this on" in host.last.text
    for data in ("g:999:take", "g:x:take", "g", f"g:{call.id}:eat"):
        assert host.forges(data).popup["text"], data


def test_who_answers_whether_it_may_be_counted(town: Town, call: StoredCall) -> None:
    anna = town.voice("anna").says(f"/start call_{call.id}")
    assert anna.member.counted is None
    anna.taps(f"c:{call.id}:counted:yes")
    assert anna.member.counted is True
    assert f"c:{call.id}:counted:yes" not in anna.last.buttons, "asked no more"
    anna.says("/settings").taps("set:counted:off")
    assert anna.member.counted is False
