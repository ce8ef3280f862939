"""On the desk: what participants said, what came of the table, and the meeting that follows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime

from actions.follow_table import follow, follow_facts
from actions.hosting import table_of
from actions.minutes import today_at
from actions.outcome import (
    NotYet,
    applied,
    formed,
    granted,
    outcome_facts,
    resulted,
    take_back,
)
from actions.said_action import read_past
from actions.survey import result_facts
from actions.track import NoAmount
from chat._awaited import wait_for
from chat._command import number
from chat._desk import DESK, DeskAct, ask_for
from chat._host import FARTHEST
from chat._turn import Turn
from messages import reply, survey_results
from messages.hosts import (
    ask_amount,
    ask_applied_on,
    ask_countries,
    ask_partners,
    follow_page,
    outcome_page,
)
from model import CallResult, OutcomeStep, Roundtable

More = tuple[str, ...]


def _or(key: str) -> Callable[[DeskAct], DeskAct]:
    """Say ``key`` of what cannot be."""

    def kindly(act: DeskAct) -> DeskAct:
        async def done(turn: Turn, table: Roundtable, more: More) -> None:
            try:
                await act(turn, table, more)
            except NotYet:
                await turn.refuse(key)

        return done

    return kindly


async def _survey(turn: Turn, table: Roundtable, _: More) -> None:
    await turn.show(survey_results(turn.language, result_facts(turn.assistant, table)))


async def show_outcome(turn: Turn, table: Roundtable, _: More = ()) -> None:
    wait_for(turn, "")
    facts = outcome_facts(turn.assistant, turn.member, table, turn.now)
    await turn.show(outcome_page(turn.language, facts))


async def _consortium(turn: Turn, table: Roundtable, _: More) -> None:
    facts = outcome_facts(turn.assistant, turn.member, table, turn.now)
    await ask_for(turn, table, ask_partners(turn.language, facts), "partners")


@_or("outcome-number-unclear")
async def _partners(turn: Turn, table: Roundtable, more: More) -> None:
    many = number(more[0] if more else turn.words.strip())
    if many is None or many > 200:
        wait_for(turn, f"{DESK}:{table.id}:partners")
        raise NotYet
    facts = outcome_facts(turn.assistant, turn.member, table, turn.now)
    await ask_for(turn, table, ask_countries(turn.language, facts, many), "lands", str(many))


@_or("outcome-number-unclear")
async def _lands(turn: Turn, table: Roundtable, more: More) -> None:
    partners = number(more[0]) if more else None
    lands = number(more[1] if more[1:] else turn.words.strip())
    if partners is None or lands is None:
        wait_for(turn, f"{DESK}:{table.id}:lands:{partners or 0}")
        raise NotYet
    formed(turn.assistant, turn.member, table.id, partners or None, lands or None, turn.now)
    await show_outcome(turn, table)


async def _applied(turn: Turn, table: Roundtable, _: More) -> None:
    facts = outcome_facts(turn.assistant, turn.member, table, turn.now)
    question = ask_applied_on(turn.language, facts, today_at(table, turn.now))
    await ask_for(turn, table, question, "appliedon")


@_or("outcome-day-unclear")
async def _applied_on(turn: Turn, table: Roundtable, more: More) -> None:
    today = today_at(table, turn.now)
    day = _iso(more[0]) if more else read_past(turn.words, turn.language, today)
    if day is None:
        wait_for(turn, f"{DESK}:{table.id}:appliedon")
        raise NotYet
    applied(turn.assistant, turn.member, table.id, day, turn.now)
    await show_outcome(turn, table)


async def _result(turn: Turn, table: Roundtable, more: More) -> None:
    if not more or more[0] not in set(CallResult):
        await turn.refuse("button-unknown")
        return
    resulted(turn.assistant, turn.member, table.id, CallResult(more[0]), turn.now)
    if more[0] == CallResult.GRANTED:
        await _amount(turn, table, ())
    else:
        await show_outcome(turn, table)


async def _amount(turn: Turn, table: Roundtable, _: More) -> None:
    facts = outcome_facts(turn.assistant, turn.member, table, turn.now)
    await ask_for(turn, table, ask_amount(turn.language, facts), "amount")


@_or("outcome-no-grant")
async def _amount_said(turn: Turn, table: Roundtable, _: More) -> None:
    try:
        granted(turn.assistant, turn.member, table.id, turn.words, turn.now)
    except NoAmount:
        wait_for(turn, f"{DESK}:{table.id}:amount")
        await turn.refuse("outcome-amount-unclear")
        return
    await show_outcome(turn, table)


async def _take_back(turn: Turn, table: Roundtable, more: More) -> None:
    if not more or more[0] not in set(OutcomeStep):
        await turn.refuse("button-unknown")
        return
    take_back(turn.assistant, turn.member, table.id, OutcomeStep(more[0]), turn.now)
    await show_outcome(turn, table)


async def _not_yet(turn: Turn, table: Roundtable, _: More) -> None:
    await turn.show(reply(turn.language, "outcome-not-yet"))


async def _follow(turn: Turn, table: Roundtable, _: More) -> None:
    facts = follow_facts(turn.assistant, turn.member, table, turn.now)
    await turn.show(follow_page(turn.language, facts))


async def _follow_at(turn: Turn, table: Roundtable, more: More) -> None:
    unix = number(more[0]) if more else None
    if unix is None or unix > (turn.now + FARTHEST).timestamp():
        await turn.refuse("button-unknown")
        return
    at = datetime.fromtimestamp(unix, UTC)
    follow(turn.assistant, turn.member, table.id, at, turn.now)
    await _follow(turn, table_of(turn.assistant, table.id), ())


def _iso(words: str) -> date | None:
    try:
        return date.fromisoformat(words)
    except ValueError:
        return None


ACTS: Mapping[str, DeskAct] = {
    "survey": _survey,
    "outcome": show_outcome,
    "consortium": _consortium,
    "partners": _partners,
    "lands": _lands,
    "applied": _applied,
    "appliedon": _applied_on,
    "result": _result,
    "amount": _amount,
    "unsaid": _take_back,
    "notyet": _not_yet,
    "follow": _follow,
    "followat": _follow_at,
}
TYPED: Mapping[str, DeskAct] = {
    "partners": _partners,
    "lands": _lands,
    "appliedon": _applied_on,
    "amount": _amount_said,
}
UNDO: Mapping[str, str] = {
    "lands": "unsaid",
    "appliedon": "unsaid",
    "result": "unsaid",
    "amount": "unsaid",
    "unsaid": "outcome",
    "followat": "cancel",
}
