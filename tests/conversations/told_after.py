"""After the meeting: minutes, actions until they are done, a survey, the outcome, the next one."""

from __future__ import annotations

from datetime import timedelta

from model import ItemKind, OutcomeStep, RoundtableId, RoundtableState, Stage, StakeholderGroup
from tests.conversations.scripts import script
from tests.conversations.stage import Play, Speaker
from tests.conversations.told_at_the_table import ONE, begins, ends, items, meeting


def met(play: Play) -> tuple[Speaker, Speaker, Speaker]:
    """A table that met, with a decision and an action, its minutes not sent yet."""
    host, anna, dora = meeting(play)
    anna.taps("r:1:here")
    dora.taps("r:1:here")
    begins(play)
    host.says(
        play.by_language(
            en="/decide We apply together.",
            de="/decide Wir stellen den Antrag gemeinsam.",
            fr="/decide Nous déposons ensemble.",
            pl="/decide Składamy wniosek razem.",
        )
    )
    host.says(
        play.by_language(
            en="/action @education draft the budget by 20 May",
            de="/action @Bildung das Budget entwerfen bis 20. Mai",
            fr="/action @education préparer le budget pour le 20 mai 2026",
            pl="/action @education przygotować budżet do 20 maja",
        )
    )
    ends(play)
    return host, anna, dora


def sent(play: Play) -> tuple[Speaker, Speaker, Speaker]:
    host, anna, dora = met(play)
    host.taps("t:1:minutes").taps("t:1:send").taps("t:1:send:yes")
    play.passes(minutes=5)
    return host, anna, dora


@script("en", "de", "fr", "pl")
def minutes_sent_and_corrected(play: Play) -> None:
    """The draft is shown to the host, sent to all, corrected, and found again later."""
    host, anna, dora = sent(play)
    assert dora.has("a:2:done")
    host.forges("t:1:send:yes", "the button a second time")
    host.taps("t:1:strike:1") if host.has("t:1:strike:1") else host.taps("t:1:lines")
    host.taps("t:1:line:1").taps("t:1:strike:1").taps("t:1:minutes").taps("t:1:send")
    host.taps("t:1:send:yes")
    play.passes(minutes=5)
    anna.says("/roundtables").taps("a:past:0").taps("r:1:minutes").taps("r:1:pdf")
    bert = play.joins("bert")
    assert bert.forges("r:1:minutes").popup["text"], "who was not there reads nothing"
    assert bert.forges("t:1:minutes").popup["text"]


@script("en", "de", "fr", "pl")
def an_action_until_it_is_done(play: Play) -> None:
    """Reminded three days before and on the day, put off, given back, taken again, done."""
    host, anna, dora = sent(play)
    play.until(play.town.now.replace(day=17, hour=8))
    play.until(play.town.now.replace(day=20, hour=8))
    dora.taps("a:2:later").taps("a:2:in:3").taps("a:2:sooner").taps("a:2:later")
    dora.says(play.home.day)
    dora.taps("a:2:sooner").taps("a:2:notmine")
    play.passes(minutes=5)
    assert items(play)[1].owner is None
    dora.taps("a:2:mine")
    play.passes(days=7)
    dora.says("/roundtables")
    dora.taps("a:2:show")
    dora.taps("a:2:done").taps("a:2:undone").taps("a:2:done")
    assert items(play)[1].done_at
    assert anna.forges("a:2:undone").popup["text"], "it is not hers"
    host.says("/roundtables").taps("a:past:0").taps("r:1:minutes")


@script("en", "de", "fr", "pl")
def three_questions(play: Play) -> None:
    """The day after, those who were there are asked; the hosts see nothing of two answers."""
    host, anna, _ = met(play)
    play.passes(days=1)
    anna.taps("sv:1:1:4").taps("sv:1:2:maybe")
    anna.says(
        play.by_language(
            en="More time for partners",
            de="Mehr Zeit für Partner",
            fr="Plus de temps pour les partenaires",
            pl="Więcej czasu na partnerów",
        )
    )
    anna.taps("sv:1:1:ask").taps("sv:1:1:5").taps("sv:1:2:yes").taps("sv:1:3:done")
    host.taps("t:1:minutes").taps("t:1:panel").taps("t:1:survey")
    assert host.forges("sv:1:1:5").popup["text"], "the host was not at the table"
    play.passes(days=20)
    assert anna.forges("sv:1:1:1").popup["text"], "closed"


@script("en", "de", "fr", "pl")
def what_came_of_it(play: Play) -> None:
    """The host tells step by step, and takes a step back; members say yes for themselves."""
    host, anna, dora = sent(play)
    call = play.a.store.roundtable(ONE)
    assert call
    assert call.call
    play.passes(days=15)
    host.taps("t:1:consortium").taps("t:1:partners:6").taps("t:1:lands:6:4")
    play.passes(minutes=5)
    anna.taps("r:1:part:yes")
    assert play.a.store.track(anna.member.id, call.call).stage is Stage.PARTNERS
    anna.taps("r:1:part:back").taps("r:1:part:yes")
    dora.taps("r:1:part:no")
    assert play.a.store.track(dora.member.id, call.call).stage is None
    stored = play.a.store.call(call.call)
    assert stored
    play.until(stored.call.cut_offs[-1].at + timedelta(days=1, hours=12))
    host.taps("t:1:applied").taps(
        next(d for d in reversed(host.data) if d.startswith("t:1:appliedon:"))
    )
    play.passes(days=153)
    host.taps("t:1:result:granted").says(
        play.by_language(en="1.2 million", de="1,2 Mio. €", fr="1,2 million", pl="1,2 mln")
    )
    outcome = play.a.store.outcome(ONE)
    assert outcome.amount
    assert outcome.amount.amount
    host.taps("t:1:unsaid:result")
    assert not play.a.store.outcome(ONE).of(OutcomeStep.AMOUNT)
    host.taps("t:1:result:reserve")


@script("en", "de", "fr", "pl")
def a_follow_up_with_one_tap(play: Play) -> None:
    """The next meeting with the same seats; those who were there are told first; called off."""
    host, anna, _ = sent(play)
    host.taps("t:1:panel").taps("t:1:follow")
    host.taps(next(d for d in host.data if d.startswith("t:1:followat:")))
    two = play.a.store.roundtable(RoundtableId(2))
    assert two
    assert two.quota(StakeholderGroup.INDUSTRY) == 2
    play.passes(minutes=5)
    anna.taps("r:2:join:industry")
    host.taps("r:2:show").taps("t:2:panel")
    play.until(two.starts_at + timedelta(minutes=1))
    host.follows("table_2").taps("t:2:panel").taps("t:2:minutes")
    assert [item.kind for item in items(play)] == [ItemKind.DECISION, ItemKind.ACTION]


@script("en", "de")
def a_follow_up_called_off(play: Play) -> None:
    """What one tap opened, two take back; another may be opened."""
    host, _, _ = sent(play)
    host.taps("t:1:panel").taps("t:1:follow")
    host.taps(next(d for d in host.data if d.startswith("t:1:followat:")))
    host.taps("t:2:cancel").taps("t:2:cancel:yes")
    two = play.a.store.roundtable(RoundtableId(2))
    assert two
    assert two.state is RoundtableState.CANCELLED
    host.follows("table_1").taps("t:1:panel").taps("t:1:follow")
    assert any(d.startswith("t:1:followat:") for d in host.data)
