"""Screens at the table and after it."""

from __future__ import annotations

from datetime import timedelta

from model import Named, ShownTo
from tests.conversations.screens import screen
from tests.conversations.stage import Play, Speaker
from tests.conversations.told_after import met, sent
from tests.conversations.told_at_the_table import ONE, begins, door, ends, meeting
from tests.conversations.told_roundtables import opened


@screen
def doors_open(play: Play) -> Speaker:
    _, anna, _ = meeting(play)
    return anna


@screen
def many_here(play: Play) -> Speaker:
    """A table of ten, two pages of them, one there and one absent."""
    host = opened(play, "open=10")
    for n in range(10):
        play.joins(f"p{n}").follows("table_1").taps("r:1:join:industry")
    begins(play)
    host.follows("table_1").taps("t:1:panel").taps("t:1:door")
    return host.taps("t:1:tick:1:0").taps("t:1:gone:2:0")


@screen
def others_absent(play: Play) -> Speaker:
    host, _, _ = meeting(play)
    begins(play)
    host.follows("table_1").taps("t:1:panel").taps("t:1:door").taps("t:1:tick:1:0")
    return host.taps("t:1:others").taps("t:1:held")


@screen
def at_the_door(play: Play) -> Speaker:
    host = opened(play, "open=1")
    anna = play.joins().follows("table_1").taps("r:1:join:industry")
    bert = play.joins("bert").follows("table_1").taps("r:1:join:industry")
    table = play.a.store.roundtable(ONE)
    assert table
    play.until(table.registration_closes_at + timedelta(hours=1))
    anna.follows("table_1").taps("r:1:leave")
    play.until(table.starts_at - timedelta(minutes=20))
    bert.follows(door(play))
    play.delivers()
    return host


@screen
def noting(play: Play) -> Speaker:
    host, _, _ = meeting(play)
    begins(play)
    for n in range(14):
        host.says(f"/decide Decision {n}.")
    host.says("/action @education draft the budget by 2026-06-20")
    host.says("/action find a hall").taps("t:1:line:16").taps("t:1:minutes")
    return host.taps("t:1:lines")


@screen
def line_struck_or_done(play: Play) -> Speaker:
    host, _, _ = met(play)
    host.taps("t:1:minutes").taps("t:1:lines").taps("t:1:line:1").taps("t:1:strike:1")
    return host.says("/action find a hall").taps("t:1:line:3").taps("t:1:done:3")


@screen
def line_struck(play: Play) -> Speaker:
    host, _, _ = met(play)
    host.taps("t:1:minutes").taps("t:1:lines").taps("t:1:line:1")
    return host.taps("t:1:strike:1")


@screen
def noting_among_many(play: Play) -> Speaker:
    host = opened(play, "open=20")
    for n in range(14):
        play.joins(f"p{n}").follows("table_1").taps("r:1:join:industry")
    begins(play)
    return host.says("/action find a hall")


@screen
def noting_where(play: Play) -> Speaker:
    call = play.call("centres")
    host = play.joins("host", facilitator=True)
    for _ in range(2):
        host.says(f"/host {call} 2026-05-12T10:00 industry=2")
    begins(play)
    return host.says("/decide").says("/decide We meet again.")


@screen
def noting_an_action_where(play: Play) -> Speaker:
    call = play.call("centres")
    host = play.joins("host", facilitator=True)
    for _ in range(2):
        host.says(f"/host {call} 2026-05-12T10:00 industry=2")
    begins(play)
    return host.says("/action")


@screen
def after_the_meeting(play: Play) -> Speaker:
    host, _, _ = met(play)
    return host.taps("t:1:minutes").taps("t:1:panel")


@screen
def minutes_corrected(play: Play) -> Speaker:
    host, _, _ = sent(play)
    host.says("/decide One more thing.")
    return host.taps("t:1:minutes")


@screen
def own_action(play: Play) -> Speaker:
    return sent(play)[2]


@screen
def own_actions_listed(play: Play) -> Speaker:
    _, _, dora = sent(play)
    return dora.taps("a:2:later").taps("a:2:in:3").says("/roundtables")


@screen
def action_without_owner(play: Play) -> Speaker:
    host, _, dora = sent(play)
    dora.taps("a:2:notmine")
    play.passes(minutes=5)
    return host


@screen
def many_past_tables(play: Play) -> Speaker:
    host, _, _ = sent(play)
    for n in range(2, 11):
        host.says(f"/host 1 {play.town.now:%Y}-0{n % 3 + 6}-{n + 10}T10:00 industry=2")
    play.passes(days=130)
    for n in range(2, 11):
        host.follows(f"table_{n}").taps(f"t:{n}:panel").taps(f"t:{n}:door").taps(f"t:{n}:held")
    return host.says("/roundtables")


@screen
def survey_asked(play: Play) -> Speaker:
    _, anna, _ = met(play)
    play.passes(days=1)
    return anna


@screen
def survey_answered(play: Play) -> Speaker:
    anna = survey_asked(play).taps("sv:1:1:4").taps("sv:1:2:no")
    return anna.says("More time").taps("sv:1:1:ask").taps("sv:1:1:4").taps("sv:1:2:no")


@screen
def outcome_asked(play: Play) -> Speaker:
    host, _, _ = met(play)
    play.passes(days=15)
    return host


@screen
def outcome_told(play: Play) -> Speaker:
    host = outcome_asked(play)
    host.taps("t:1:consortium").taps("t:1:partners:6").taps("t:1:lands:6:4")
    play.until(play.town.now.replace(month=9, day=6))
    host.taps("t:1:applied")
    return host.taps(next(d for d in host.data if d.startswith("t:1:appliedon:")))


@screen
def outcome_to_be_applied(play: Play) -> Speaker:
    host = outcome_asked(play)
    host.taps("t:1:consortium").taps("t:1:partners:6").taps("t:1:lands:6:4")
    play.until(play.town.now.replace(month=9, day=6))
    return host


@screen
def result_asked(play: Play) -> Speaker:
    host = outcome_told(play)
    play.passes(days=160)
    return host


@screen
def granted(play: Play) -> Speaker:
    host = outcome_told(play)
    return host.taps("t:1:result:granted").says("1,2 million").taps("t:1:unsaid:amount")


@screen
def granted_so_much(play: Play) -> Speaker:
    return outcome_told(play).taps("t:1:result:granted").says("1200000")


@screen
def part_asked(play: Play) -> Speaker:
    host, anna, _ = met(play)
    host.forges("t:1:lands:6:4")
    play.passes(minutes=5)
    return anna


@screen
def part_of_an_application(play: Play) -> Speaker:
    host, anna, _ = met(play)
    host.forges("t:1:appliedon:2026-05-12")
    play.passes(minutes=5)
    return anna


@screen
def part_of_a_grant(play: Play) -> Speaker:
    host, anna, _ = met(play)
    ends(play)
    host.forges("t:1:appliedon:2026-05-12")
    play.passes(minutes=5)
    anna.taps("r:1:part:yes")
    host.forges("t:1:result:granted")
    play.passes(minutes=5)
    return anna


@screen
def part_of_nothing(play: Play) -> Speaker:
    host, anna, _ = met(play)
    host.forges("t:1:appliedon:2026-05-12")
    play.passes(minutes=5)
    anna.taps("r:1:part:yes")
    host.forges("t:1:result:rejected")
    play.passes(minutes=5)
    return anna


@screen
def follow_up(play: Play) -> Speaker:
    host, _, _ = sent(play)
    host.taps("t:1:panel").taps("t:1:follow")
    return host.taps(next(d for d in host.data if d.startswith("t:1:followat:")))


@screen
def invited_to_the_follow_up(play: Play) -> Speaker:
    host, anna, _ = sent(play)
    host.taps("t:1:panel").taps("t:1:follow")
    host.taps(next(d for d in host.data if d.startswith("t:1:followat:")))
    play.passes(minutes=5)
    return anna


@screen
def asked_for_the_name_of_last_time(play: Play) -> Speaker:
    """It joins the follow-up, where it is asked for what it said at the meeting before."""
    host, anna, _ = met(play)
    (mine,) = (r for r in play.a.store.registrations(ONE) if r.who == anna.member.id)
    named = Named("Eva Malá", shown_to=ShownTo.TABLE)
    play.a.store.save_name(mine.id, named, play.town.now)
    host.forges("t:1:send:yes").taps("t:1:panel").taps("t:1:follow")
    host.taps(next(d for d in host.data if d.startswith("t:1:followat:")))
    play.passes(minutes=5)
    return anna.taps("r:2:join:industry")
