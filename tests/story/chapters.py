"""The whole chain, from a new call to a result in the figures, as people go through it."""

from __future__ import annotations

from datetime import timedelta

from actions.answer import give_name
from model import (
    DatePollId,
    DatePollState,
    EntryKind,
    EntryState,
    OutcomeStep,
    RegistrationState,
    RoundtableState,
    ShownTo,
    Stage,
)
from tests.conversations.calls import CALLS
from tests.conversations.told_at_the_table import door
from tests.story.cast import CAST
from tests.story.stage import ONE, TWO, Story, button

_S = RegistrationState
FIRST = ("piotr", "klaus", "ines", "jana", "andrei", "ilona", "giulia")
"""Interested at once: of education there is nobody yet."""
SEATED = ("klaus", "ines", "jana", "andrei", "ilona", "giulia", "sofia")
"""Who sign up beside Piotr and Claire."""


def a_new_call(story: Story) -> None:
    known, new = (CALLS["training"], CALLS["loans"]), CALLS["centres"]
    story.publishes(*known)
    story.everybody_joins()
    with story.shown("piotr"):
        story.town.now += timedelta(days=1)
        story.publishes(*known, new)
    story.call_id = next(s.id for s in story.a.store.live(story.town.now) if s.call == new)
    assert story["piotr"].has(f"c:{story.call_id}:int"), "told at once, with the reasons"


def from_interest_to_quorum(story: Story) -> None:
    call, louise = story.call_id, story["louise"]
    piotr = story["piotr"].taps(f"c:{call}:int").taps(f"c:{call}:counted:yes")
    with story.unseen("others_are_interested"):
        for key in FIRST[1:]:
            story[key].taps(f"c:{call}:int").taps(f"c:{call}:counted:yes")
    with story.shown("piotr", "louise"):
        story.passes(minutes=5)
    assert louise.has(f"g:{call}:take"), "one proposal, with who is there and what is missing"
    louise.taps(f"g:{call}:take")
    piotr.taps(f"c:{call}:show")


def a_date(story: Story) -> None:
    call, louise = story.call_id, story["louise"]
    louise.says(f"/host {call}").taps(f"h:{call}:poll")
    days = [d for d in louise.data if ":day:" in d]
    louise.taps(days[0]).says("2026-05-12 10:00").taps(button(louise, ":seats:"))
    louise.taps(button(louise, ":until:")).taps("v:1:ask")
    with story.shown("piotr"):
        story.passes(minutes=5)
    story["piotr"].taps("v:1:0:yes").taps("v:1:1:maybe")
    with story.unseen("others_vote"):
        for key in FIRST[1:-1]:
            story[key].taps("v:1:0:yes").taps("v:1:1:no")
    poll = story.a.store.date_poll(DatePollId(1))
    assert poll
    assert poll.ends_at
    with story.shown():
        story.until(poll.ends_at - timedelta(hours=23))
    story["giulia"].taps("v:1:0:yes")
    with story.shown("piotr", "louise"):
        story.until(poll.ends_at + timedelta(minutes=5))
    poll = story.a.store.date_poll(DatePollId(1))
    assert poll
    assert poll.state is DatePollState.SETTLED
    assert story.starts() == story.local("2026-05-12", "10:00")


def seats(story: Story) -> None:
    louise, piotr = story["louise"], story["piotr"]
    louise.follows("table_1").taps("t:1:panel").taps("t:1:seats")
    for group in ("industry", "industry", "education", "education"):
        louise.taps(f"t:1:fewer:{group}")
    louise.taps("t:1:panel").taps("t:1:asks").taps("t:1:ask-add")
    louise.says(story.typed("question")).taps("t:1:panel").taps("t:1:place").taps("t:1:link")
    louise.says("https://meet.example.eu/batteries")
    piotr.taps("r:1:join:industry").taps("r:1:name:table").says("Piotr Nowak, Śląski Klaster")
    piotr.says(story.typed("answer"))
    with story.unseen("others_sign_up"):
        for key in SEATED:
            story[key].follows("table_1").taps(f"r:1:join:{CAST[key].group}")
            give_name(story.a, story[key].member, ONE, ShownTo.NOBODY, "", story.town.now)
    louise.taps("t:1:panel").taps("t:1:guests").taps("t:1:gname").says("Marta Ruiz")
    louise.taps("t:1:ggroup:1:industry")
    louise.taps(button(louise, "t:1:gseat:1:"))
    with story.shown("louise"):
        story.passes(minutes=5)


def who_is_missing(story: Story) -> None:
    louise, claire = story["louise"], story["claire"]
    claire.says("/experts").taps("x:add:offer:0").taps("x:new:offer:any")
    claire.taps("x:e:1:line").says(story.typed("offer")).taps("x:e:1:list")
    (entry,) = story.a.store.entries_of(claire.member.id)
    assert (entry.kind, entry.state) == (EntryKind.OFFER, EntryState.LISTED)
    louise.taps("t:1:panel").taps("t:1:experts").taps("x:v:1:t1").taps("t:1:invite:1")
    with story.shown("claire"):
        story.passes(minutes=5)
    claire.taps("r:1:join:education").taps("r:1:name:table")
    claire.says("Claire Martin, Lycée du Nord")
    assert state(story, "claire") is _S.SEATED


def before_the_meeting(story: Story) -> None:
    louise, piotr = story["louise"], story["piotr"]
    louise.follows("table_1").taps("t:1:panel").taps("t:1:briefing").taps("t:1:agenda")
    louise.taps("t:1:agendaset:explore").taps("t:1:briefing").taps("t:1:note")
    louise.says(story.typed("note"))
    with story.shown("piotr", "louise"):
        story.until(story.starts() - timedelta(days=7))
        story.until(story.starts() - timedelta(days=3))
    piotr.taps("r:1:come:yes")
    story["klaus"].taps("r:1:come:no")
    with story.shown("giulia"):
        story.passes(minutes=5)
    assert state(story, "klaus") is _S.WITHDRAWN
    story["giulia"].taps("r:1:yes")
    assert state(story, "giulia") is _S.SEATED, "who waited longest has the seat"
    with story.shown("piotr"):
        story.until(story.starts() - timedelta(hours=24))
        story.until(story.starts() - timedelta(hours=1))


def at_the_table(story: Story) -> None:
    louise, piotr, claire = story["louise"], story["piotr"], story["claire"]
    piotr.taps("r:1:here")
    louise.follows("table_1").taps("t:1:panel").taps("t:1:door").taps("t:1:doorcode")
    claire.follows(door(story))
    with story.unseen("others_come"):
        for key in ("ines", "jana", "andrei", "ilona", "giulia"):
            story[key].follows("table_1").taps("r:1:here")
    story.until(story.starts() + timedelta(minutes=5))
    louise.says(story.typed("decide"))
    louise.says(story.typed("action"))
    mine = next(r.id for r in story.a.store.registrations(ONE) if r.who == claire.member.id)
    louise.taps(f"t:1:own:2:{mine}")
    louise.says(story.typed("action_two"))
    story.until(story.starts() + timedelta(minutes=80))
    louise.taps("t:1:minutes").taps("t:1:panel").taps("t:1:door").taps("t:1:others")


def after_the_meeting(story: Story) -> None:
    louise, piotr, claire = story["louise"], story["piotr"], story["claire"]
    story.until(story.starts() + timedelta(minutes=95))
    louise.taps("t:1:minutes").taps("t:1:send").taps("t:1:send:yes")
    with story.shown("piotr", "claire"):
        story.passes(minutes=5)
    piotr.taps("r:1:pdf")
    with story.shown("piotr"):
        story.passes(days=1)
    piotr.taps("sv:1:1:5").taps("sv:1:2:yes").taps("sv:1:3:done")
    with story.shown("claire"):
        story.until(story.local("2026-05-20", "09:00"))
    claire.taps("a:2:done")
    louise.taps("t:1:panel").taps("t:1:follow")
    louise.taps(button(louise, "t:1:followat:"))
    with story.shown("piotr"):
        story.passes(minutes=5)
    piotr.taps("r:2:join:industry")
    following = story.a.store.roundtable(TWO)
    assert following
    assert following.state is RoundtableState.OPEN


def the_result(story: Story) -> None:
    louise = story["louise"]
    with story.shown("louise"):
        story.until(story.local("2026-06-02", "10:00"))
    louise.taps("t:1:consortium")
    louise.taps("t:1:partners:8").taps(button(louise, "t:1:lands:8:6"))
    with story.shown("piotr"):
        story.passes(minutes=5)
    are_part(story)
    stored = story.a.store.call(story.call_id)
    assert stored
    closed = stored.call.cut_offs[-1].at
    with story.shown("louise", "piotr"):
        story.until(closed + timedelta(days=1))
    louise.taps("t:1:applied").taps(button(louise, "t:1:appliedon:"))
    with story.shown("piotr"):
        story.passes(minutes=5)
    assert stage(story, "piotr") is Stage.APPLIED, "without another question"
    with story.shown("louise", "piotr"):
        story.until(story.local("2027-02-09", "10:00"))
    louise.taps("t:1:result:granted").says(story.typed("amount"))
    assert story.a.store.outcome(ONE).of(OutcomeStep.AMOUNT)
    with story.shown("piotr"):
        story.passes(minutes=5)
    assert stage(story, "piotr") is Stage.FUNDED


def are_part(story: Story) -> None:
    """Piotr, and then the others, say once that their region is part of it."""
    yes = "r:1:part:yes"
    story["piotr"].taps(yes)
    with story.unseen("others_are_part"):
        for key in ("ines", "jana", "andrei", "ilona", "giulia", "claire"):
            story[key].taps(yes)


def the_figures(story: Story) -> None:
    louise = story["louise"]
    louise.says("/stats").taps("k:overview:all").taps("k:group:all").taps("k:pics:all")
    louise.taps("k:pic:map:all").taps("k:overview:all").taps("k:xlsx:all")


def stage(story: Story, key: str) -> Stage | None:
    return story.a.store.track(story[key].member.id, story.call_id).stage


def state(story: Story, key: str) -> RegistrationState:
    member = story[key].member.id
    entries = [r for r in story.a.store.registrations(ONE) if r.who == member]
    return entries[-1].state


CHAPTERS = (
    a_new_call,
    from_interest_to_quorum,
    a_date,
    seats,
    who_is_missing,
    before_the_meeting,
    at_the_table,
    after_the_meeting,
    the_result,
    the_figures,
)
