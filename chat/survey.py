"""Three questions after a meeting: ``sv:<table>:<question>:<answer>``."""

from __future__ import annotations

from actions.survey import (
    LONGEST_ANSWER,
    AnswerTooLong,
    NotAsked,
    answer,
    may_answer,
    survey_facts,
)
from chat._awaited import wait_for
from chat._command import Buttons, number
from chat._turn import Turn
from messages import survey
from model import RoundtableId, Worth

SURVEY = "survey "
"""What a member's next words mean, before the number of the table."""
_LAST = 3


async def press(turn: Turn) -> None:
    _, id_, at, value = (*turn.parts, "", "", "")[:4]
    table, question = number(id_), number(at)
    if table is None or question not in (1, 2, 3):
        await turn.refuse("button-unknown")
        return
    try:
        await _answer(turn, RoundtableId(table), question, value)
    except NotAsked:
        await turn.refuse("survey-over")


async def typed(turn: Turn, waiting: str) -> None:
    """What should be different, in words."""
    table = RoundtableId(number(waiting.removeprefix(SURVEY)) or 0)
    wait_for(turn, "")
    try:
        answer(turn.assistant, turn.member, table, turn.now, words=turn.words)
    except NotAsked:
        await turn.refuse("survey-over")
    except AnswerTooLong:
        wait_for(turn, waiting)
        await turn.refuse("survey-long", most=LONGEST_ANSWER)
    else:
        await _show(turn, table, 0)


async def _answer(turn: Turn, table: RoundtableId, question: int, value: str) -> None:
    a, member, now = turn.assistant, turn.member, turn.now
    worth = number(value)
    if value == "ask":
        await _show(turn, table, question)
    elif question == 1 and worth in range(1, 6):
        answer(a, member, table, now, worth=worth)
        await _show(turn, table, 2)
    elif question == 2 and value in set(Worth):
        answer(a, member, table, now, partner=Worth(value))
        await _show(turn, table, _LAST)
    elif question == _LAST and value in ("done", "erase"):
        if value == "erase":
            answer(a, member, table, now, words="")
        await _show(turn, table, 0 if value == "done" else _LAST)
    else:
        await turn.refuse("button-unknown")


async def _show(turn: Turn, table_id: RoundtableId, question: int) -> None:
    a, member = turn.assistant, turn.member
    table = a.store.roundtable(table_id)
    if table is None or turn.in_group or not may_answer(a, member, table_id, turn.now):
        raise NotAsked
    wait_for(turn, f"{SURVEY}{table_id}" if question == _LAST else "")
    await turn.show(survey(turn.language, survey_facts(a, member, table, turn.now), question))


BUTTONS = Buttons("sv", press)
