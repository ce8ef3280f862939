"""A poll for a roundtable's date: ``v:<poll>:<act>[:<more>]``.

Those who are asked tap an answer for each date; its host makes it, sees it by group, ends it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime

from actions import Refused
from actions import date_poll as polls
from actions.ballot import ballot_facts, draft_facts, poll_facts
from actions.hosting import NotAllowed
from chat._awaited import wait_for
from chat._command import Buttons, number
from chat._host import CHOICES, FARTHEST, Unclear, are_seats, read_seats, read_time
from chat._turn import Turn
from chat.roundtable import refuse_at
from messages import ballot, poll_draft, poll_dropped, poll_page
from model import CallId, DateAnswer, DatePoll, DatePollId, DatePollState, Message, RoundtableId

POLL = "poll"
"""What a host's next words are for, with the number of its draft: a date, or seats."""


async def begin(
    turn: Turn, *, call: CallId | None = None, table: RoundtableId | None = None
) -> None:
    """Make a poll, or see the one that is under way."""
    poll = polls.poll_for(turn.assistant, turn.member, turn.now, call=call, table=table)
    if not polls.may_run(turn.assistant, turn.member, poll):
        await turn.refuse("refusal-asked-already")
        return
    await turn.show(_page(turn, poll))


async def press(turn: Turn) -> None:
    """One tap of one who is asked, or of the host."""
    _, id_, act, more = (*turn.parts, "", "", "")[:4]
    known = number(id_)
    if turn.in_group:
        await turn.refuse("in-private-only")
        return
    if known is None:
        await turn.refuse("button-unknown")
        return
    try:
        await _HOST.get(act, _voter)(turn, DatePollId(known), more)
    except polls.NoSuchPoll:
        await turn.refuse("ballot-over")
    except NotAllowed:
        await turn.refuse("host-only")
    except KeyError:
        await turn.refuse("button-unknown")
    except Refused as no:
        await refuse_at(turn, no)


def is_for_poll(awaited: str) -> bool:
    """Whether awaited words are for a draft."""
    return awaited.startswith(f"{POLL}:")


async def typed(turn: Turn, awaited: str) -> None:
    """A date or seats, written for a draft."""
    poll = DatePollId(number(awaited.partition(":")[2]) or 0)
    a, member = turn.assistant, turn.member
    try:
        if are_seats(turn.words, turn.language):
            seats, free = read_seats(turn.words, turn.language)
            draft = polls.choose_seats(a, member, poll, seats, free)
        else:
            at = read_time(turn.words, member.zone, turn.now).astimezone(UTC)
            draft = polls.poll_of(a, poll)
            if at not in draft.options:
                draft = polls.toggle_day(a, member, poll, at, turn.now)
    except Unclear as unclear:
        await turn.tell(unclear.key, **unclear.facts)
    except (polls.NoSuchPoll, NotAllowed):
        wait_for(turn, "")
        await turn.refuse("ballot-over")
    except Refused as no:
        await refuse_at(turn, no)
    else:
        await turn.say(_page(turn, draft))


async def _voter(turn: Turn, poll: DatePollId, more: str) -> None:
    act, a, member = turn.parts[2] if turn.parts[2:] else "", turn.assistant, turn.member
    if act == "none":
        dates = range(len(polls.poll_of(a, poll).options))
        polls.vote(a, member, poll, dict.fromkeys(dates, DateAnswer.NO), turn.now)
    elif act != "show":
        option = number(act)
        if option is None or more not in set(DateAnswer):
            raise KeyError(act)
        polls.vote(a, member, poll, {option: DateAnswer(more)}, turn.now)
    await _show_ballot(turn, polls.poll_of(a, poll))


async def _show_ballot(turn: Turn, poll: DatePoll) -> None:
    if not turn.store.is_asked(poll.id, turn.member.id):
        await turn.refuse("refusal-not-asked")
        return
    words = ballot(turn.language, ballot_facts(turn.assistant, turn.member, poll, turn.now))
    await (turn.show(words) if turn.shows_only(f"v:{poll.id}:") else turn.say(words))


def _page(turn: Turn, poll: DatePoll) -> Message:
    """The draft, whose dates may be written too, or how the poll stands."""
    a, member = turn.assistant, turn.member
    if poll.state is DatePollState.DRAFT:
        wait_for(turn, f"{POLL}:{poll.id}")
        return poll_draft(turn.language, draft_facts(a, member, poll, CHOICES, turn.now))
    if is_for_poll(member.awaiting):
        wait_for(turn, "")
    return poll_page(turn.language, poll_facts(a, member, poll, turn.now))


async def _host(turn: Turn, id_: DatePollId, _: str) -> None:
    poll = polls.poll_of(turn.assistant, id_)
    if not polls.may_run(turn.assistant, turn.member, poll):
        raise NotAllowed
    await turn.show(_page(turn, poll))


async def _day(turn: Turn, id_: DatePollId, unix: str) -> None:
    at = _moment(turn, unix)
    draft = polls.toggle_day(turn.assistant, turn.member, id_, at, turn.now)
    await turn.show(_page(turn, draft))


async def _seats(turn: Turn, id_: DatePollId, which: str) -> None:
    seats, free = dict(enumerate(CHOICES))[number(which) or 0]
    draft = polls.choose_seats(turn.assistant, turn.member, id_, dict(seats), free)
    await turn.show(_page(turn, draft))


async def _until(turn: Turn, id_: DatePollId, unix: str) -> None:
    draft = polls.choose_end(turn.assistant, turn.member, id_, _moment(turn, unix))
    await turn.show(_page(turn, draft))


async def _pick(turn: Turn, id_: DatePollId, option: str) -> None:
    chosen = number(option)
    if chosen is None:
        raise KeyError(option)
    await turn.show(_page(turn, polls.pick(turn.assistant, turn.member, id_, chosen, turn.now)))


async def _drop(turn: Turn, id_: DatePollId, _: str) -> None:
    polls.drop_draft(turn.assistant, turn.member, id_)
    wait_for(turn, "")
    await turn.show(poll_dropped(turn.language))


def _moment(turn: Turn, unix: str) -> datetime:
    seconds = number(unix)
    if seconds is None or seconds > (turn.now + FARTHEST).timestamp():
        raise KeyError(unix)
    return datetime.fromtimestamp(seconds, UTC)


_Act = Callable[[Turn, DatePollId, str], Awaitable[None]]


def _step(act: Callable[..., DatePoll]) -> _Act:
    """An act of the host's that needs nothing but the poll."""

    async def step(turn: Turn, id_: DatePollId, _: str) -> None:
        await turn.show(_page(turn, act(turn.assistant, turn.member, id_, turn.now)))

    return step


_HOST: Mapping[str, _Act] = {
    "host": _host,
    "day": _day,
    "seats": _seats,
    "until": _until,
    "ask": _step(polls.open_poll),
    "drop": _drop,
    "finish": _step(polls.finish),
    "off": _step(polls.call_off),
    "pick": _pick,
    "reopen": _step(polls.reopen),
    "more": _step(polls.ask_anew),
}
UNDO: Mapping[str, str] = {
    "ask": "off",
    "finish": "reopen",
    "off": "reopen",
    "pick": "reopen",
    "reopen": "finish",
}
"""What takes back an act of the host's; whoever may do it may undo it."""

BUTTONS = Buttons("v", press)
