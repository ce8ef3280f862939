"""The desk: what is asked at sign-up, up to five questions."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from actions.ask import CannotAsk, add_question, change_question, question_of, question_up
from actions.place_table import undo_step
from chat._command import number
from chat._desk import DeskAct, ask_for
from chat._desk_place import show_place
from chat._turn import Turn
from messages.hosts import ask_typed, question_dropped, question_page, questions_page
from model import Message, Question, QuestionId, QuestionKind, Roundtable

_Act = Callable[[Turn, Roundtable, QuestionId, tuple[str, ...]], Awaitable[None]]


async def _all(turn: Turn, table: Roundtable, _: tuple[str, ...] = ()) -> None:
    await turn.show(questions_page(turn.language, table, turn.store.questions(table.id)))


def _at(act: _Act) -> DeskAct:
    """An act on one question: the number comes first in the button's data."""

    async def do(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
        try:
            question = QuestionId(number(more[0] if more else "") or 0)
            question_of(turn.assistant, table, question)
            await act(turn, table, question, more[1:])
        except CannotAsk as no:
            await turn.refuse(f"cannot-ask-{no.reason}")

    return do


async def _one(turn: Turn, table: Roundtable, id_: QuestionId, _: tuple[str, ...]) -> None:
    question = question_of(turn.assistant, table, id_)
    if question.dropped:
        await turn.show(question_dropped(turn.language, question))
    else:
        await turn.show(_page_of(turn, question))


def _page_of(turn: Turn, question: Question, step: int = 0) -> Message:
    asked = turn.store.questions(question.roundtable)
    first = bool(asked) and asked[0].id == question.id
    return question_page(turn.language, question, step, first=first)


async def _change(turn: Turn, table: Roundtable, id_: QuestionId, **to: Any) -> Question:
    a, member = turn.assistant, turn.member
    question, step = change_question(a, member, table.id, id_, turn.now, **to)
    if not question.dropped:
        await turn.show(_page_of(turn, question, step))
    return question


async def _ask_new(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    await ask_for(turn, table, ask_typed(turn.language, table, "ask-new", "asks"), "ask-add")


async def _new(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    try:
        question = add_question(turn.assistant, turn.member, table.id, turn.words, turn.now)
    except CannotAsk as no:
        await turn.refuse(f"cannot-ask-{no.reason}")
        return
    await turn.show(_page_of(turn, question))


def _asking(key: str) -> _Act:
    async def act(turn: Turn, table: Roundtable, id_: QuestionId, _: tuple[str, ...]) -> None:
        asked = ask_typed(turn.language, table, key, f"ask:{id_}")
        await ask_for(turn, table, asked, key, str(id_))

    return act


async def _words(turn: Turn, table: Roundtable, id_: QuestionId, _: tuple[str, ...]) -> None:
    await _change(turn, table, id_, words=turn.words)


async def _choices(turn: Turn, table: Roundtable, id_: QuestionId, _: tuple[str, ...]) -> None:
    lines = turn.words.split("\n")
    await _change(
        turn, table, id_, choices=lines if len(lines) > 1 else re.split("[,;]", turn.words)
    )


async def _kind(turn: Turn, table: Roundtable, id_: QuestionId, more: tuple[str, ...]) -> None:
    kind = more[0] if more else ""
    if kind not in set(QuestionKind) - {QuestionKind.CHOICE}:
        await turn.refuse("button-unknown")
        return
    await _change(turn, table, id_, kind=QuestionKind(kind))


async def _must(turn: Turn, table: Roundtable, id_: QuestionId, _: tuple[str, ...]) -> None:
    required = question_of(turn.assistant, table, id_).required
    await _change(turn, table, id_, required=not required)


async def _up(turn: Turn, table: Roundtable, id_: QuestionId, _: tuple[str, ...]) -> None:
    question_up(turn.assistant, turn.member, table.id, id_, turn.now)
    await _all(turn, table)


async def _drop(turn: Turn, table: Roundtable, id_: QuestionId, _: tuple[str, ...]) -> None:
    question = await _change(turn, table, id_, dropped=True)
    await turn.show(question_dropped(turn.language, question))


async def _back(turn: Turn, table: Roundtable, id_: QuestionId, _: tuple[str, ...]) -> None:
    await _change(turn, table, id_, dropped=False)


async def _undo(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    """Put back what was there before: of a question, the place or the link."""
    step = number(more[0] if more else "") or 0
    undone = undo_step(turn.assistant, turn.member, table.id, step, turn.now)
    if undone is None:
        await turn.refuse("button-unknown")
    elif undone.question is None:
        await show_place(turn, table, undone.step)
    else:
        question = question_of(turn.assistant, table, undone.question)
        await turn.show(_page_of(turn, question, undone.step))


ACTS: Mapping[str, DeskAct] = {
    "asks": _all,
    "ask": _at(_one),
    "ask-add": _ask_new,
    "ask-words": _at(_asking("ask-words")),
    "ask-choices": _at(_asking("ask-choices")),
    "ask-kind": _at(_kind),
    "ask-must": _at(_must),
    "ask-up": _at(_up),
    "ask-drop": _at(_drop),
    "ask-back": _at(_back),
    "undo": _undo,
}
TYPED: Mapping[str, DeskAct] = {
    "ask-add": _new,
    "ask-words": _at(_words),
    "ask-choices": _at(_choices),
}
UNDO: Mapping[str, str] = {
    "ask-add": "ask-drop",
    "ask-words": "undo",
    "ask-choices": "undo",
    "ask-kind": "undo",
    "ask-must": "ask-must",
    "ask-up": "ask-up",
    "ask-drop": "ask-back",
    "ask-back": "ask-drop",
    "undo": "undo",
}
