"""Where a crawl begins: polls for a date, at each of their stages."""

from __future__ import annotations

from actions import date_poll as polls
from model import DateAnswer, DatePollId
from tests.conversations.screens import screen
from tests.conversations.screens_more import quorum
from tests.conversations.stage import Play, Speaker

POLL = DatePollId(1)


def drafted(play: Play) -> Speaker:
    """Anna is interested; the host has chosen all but whether to ask."""
    call = play.call("centres")
    play.joins(counted=True).follows(f"call_{call}").taps(f"c:{call}:int")
    host = play.joins("host", facilitator=True).says(f"/host {call}").taps(f"h:{call}:poll")
    host.says("2026-06-23 10:00").says("2026-06-24 10:00").taps("v:1:seats:0")
    return host.taps(next(d for d in host.data if ":until:" in d))


def asked(play: Play, *yes: int) -> Speaker:
    host = drafted(play).taps("v:1:ask")
    anna = play.person()
    answers = dict.fromkeys(yes, DateAnswer.YES)
    polls.vote(play.a, anna.member, POLL, answers, play.town.now)
    return host


@screen
def card_of_a_facilitator(play: Play) -> Speaker:
    """Enough are interested in its call."""
    return quorum(play).follows("call_1")


@screen
def poll_drafted(play: Play) -> Speaker:
    return drafted(play)


@screen
def poll_asked(play: Play) -> Speaker:
    """As Anna sees it, on the call's card, too."""
    drafted(play).taps("v:1:ask")
    play.passes(minutes=5)
    return play.person().follows("call_1")


@screen
def poll_open(play: Play) -> Speaker:
    return asked(play, 0)


@screen
def poll_tied(play: Play) -> Speaker:
    return asked(play, 0, 1).taps("v:1:finish")


@screen
def poll_without_a_date(play: Play) -> Speaker:
    return asked(play, 0).taps("v:1:off")


@screen
def host_after_the_deadline(play: Play) -> Speaker:
    call = play.call("centres")
    host = play.joins("host", facilitator=True).says(f"/host {call}")
    return host.says("2027-01-12 10:00")
