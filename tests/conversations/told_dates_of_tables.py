"""Dates of roundtables: proposed from a shared interest, asked for in a poll, typed by a host."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from model import (
    CallId,
    DatePollId,
    DatePollState,
    NutsCode,
    RoundtableId,
    StakeholderGroup,
)
from tests.conversations.scripts import script
from tests.conversations.stage import Play, Speaker

_G = StakeholderGroup
LIVING = (
    ("anna", "PL22", "Europe/Warsaw", _G.INDUSTRY),
    ("bert", "DE11", "Europe/Berlin", _G.SOCIAL_PARTNERS),
    ("dora", "EL30", "Europe/Athens", _G.EDUCATION),
    ("fred", "PT11", "Europe/Lisbon", _G.PUBLIC_AUTHORITIES),
)
"""Who they are, where, by which clock, and for whom they speak."""


def people(
    play: Play,
    call: CallId,
    among: Sequence[tuple[str, str, str, StakeholderGroup]] = LIVING,
    *,
    counted: bool | None = True,
) -> list[Speaker]:
    """Members of several countries who are interested in a call."""
    found = []
    for key, region, zone, group in among:
        one = play.joins(key, regions=(NutsCode(region),), zone=zone, group=group, counted=counted)
        found.append(one.follows(f"call_{call}").taps(f"c:{call}:int"))
    return found


def option(host: Speaker, number: int) -> str:
    return [d for d in host.data if ":day:" in d][number]


@script("en", "de", "fr", "pl")
def interest_becomes_a_proposal(play: Play) -> None:
    """🙋 by members of three countries; who agrees is counted; facilitators see who is missing."""
    call = play.call("centres")
    first = play.joins("p1", facilitator=True)
    second = play.joins("p2", facilitator=True)
    anna, bert = people(play, call, LIVING[:2], counted=None)
    assert anna.has(f"c:{call}:counted:yes")
    anna.taps(f"c:{call}:counted:yes")
    bert.taps(f"c:{call}:counted:no").says("/settings")
    (dora,) = people(play, call, LIVING[2:3])
    play.passes(minutes=5)
    assert first.has(f"g:{call}:take")
    first.taps(f"g:{call}:take")
    second.taps(f"c:{call}:show").taps(f"g:{call}:show").taps(f"g:{call}:quiet")
    second.taps(f"g:{call}:again")
    dora.taps(f"c:{call}:int").taps(f"c:{call}:int")
    play.passes(days=1)
    assert anna.forges(f"g:{call}:take").popup["text"], "an ordinary member"
    first.taps(f"g:{call}:give")


@script("en", "de", "fr", "pl")
def a_poll_for_a_date(play: Play) -> None:
    """Members are asked which date suits; one changes an answer, one is reminded; it is set."""
    call = play.call("centres")
    members = people(play, call)
    anna, bert, dora, fred = members
    at_home = {"zone": "Europe/Brussels", "regions": (NutsCode("BE10"),)}
    host = play.joins("host", facilitator=True, **at_home)
    host.says(f"/host {call}").taps(f"h:{call}:poll")
    host.taps(option(host, 0)).taps(option(host, 1)).says("2026-06-24 10:00")
    host.taps("v:1:seats:0")
    host.taps(next(d for d in host.data if ":until:" in d)).taps("v:1:ask")
    play.passes(minutes=5)
    anna.taps("v:1:0:yes").taps("v:1:1:yes").taps("v:1:2:maybe")
    bert.taps("v:1:0:yes").taps("v:1:0:no").taps("v:1:1:yes")
    dora.taps("v:1:none")
    play.passes(days=1, hours=8)
    assert host.member.id not in {m.member.id for m in members}
    fred.taps("v:1:1:maybe")
    host.taps("v:1:host")
    stranger = play.joins("p3")
    assert stranger.forges("v:1:0:yes", "the button of another").popup["text"]
    assert anna.forges("v:1:finish", "the host's button").popup["text"]
    play.passes(days=1)
    poll = play.a.store.date_poll(DatePollId(1))
    assert poll
    assert poll.state is DatePollState.SETTLED
    table = play.a.store.roundtable(RoundtableId(1))
    assert table
    assert table.starts_at == poll.chosen == datetime(2026, 6, 24, 8, tzinfo=UTC)
    play.passes(hours=16)
    anna.taps("r:1:join:industry")
    assert dora.forges("v:1:0:yes", "an answer too late").popup["text"]
    host.taps("v:1:reopen").taps("v:1:finish")


@script("en", "de", "fr", "pl")
def a_poll_for_another_date(play: Play) -> None:
    """A table is to have another date: a tie, the host's choice, and everybody told once."""
    call = play.call("centres")
    host = play.joins("host", facilitator=True)
    host.says(f"/host {call} 2026-05-12T10:00 open=4")
    anna, bert = (play.joins(key).follows("table_1") for key in ("anna", "bert"))
    anna.taps("r:1:join:industry")
    bert.taps("r:1:join:education")
    host.follows("table_1").taps("t:1:panel").taps("t:1:rest").taps("t:1:poll")
    host.says("2026-05-19 10:00").says("2026-05-20 14:00")
    host.taps(next(d for d in host.data if ":until:" in d)).taps("v:1:ask")
    play.passes(minutes=5)
    anna.taps("v:1:0:yes").taps("v:1:1:yes")
    bert.taps("v:1:0:yes").taps("v:1:1:yes")
    anna.follows("table_1")
    host.taps("v:1:host").taps("v:1:finish").taps("v:1:pick:1")
    table = play.a.store.roundtable(RoundtableId(1))
    assert table
    assert (table.starts_at.month, table.starts_at.day) == (5, 20)
    play.passes(minutes=5)
    host.follows("table_1").taps("t:1:panel").taps("t:1:rest").taps("t:1:poll").taps("v:2:drop")


@script("en", "de", "fr", "pl")
def a_date_that_suits_nobody(play: Play) -> None:
    """A host types a holiday, a Sunday, and a day after the last deadline."""
    call = play.call("centres")
    people(play, call, LIVING[:3])
    host = play.joins("host", facilitator=True, zone="Europe/Warsaw", regions=(NutsCode("PL21"),))
    host.says(f"/host {call}").says("2026-06-04 10:00")
    host.taps(f"h:{call}:when").says("2026-06-07 07:00").taps(f"h:{call}:when")
    host.says("2026-12-24 10:00")
    assert len(play.a.store.roundtables(play.town.now)) == 0
    host.taps(next(d for d in host.data if ":sure:" in d))
    host.says(f"/host {call} 2027-01-12T10:00 open=4")
    assert len(play.a.store.roundtables(play.town.now)) == 0
    host.taps(next(d for d in host.data if ":seats:" in d))
    assert len(play.a.store.roundtables(play.town.now)) == 1
