"""What a host asks those who sign up: up to five questions, set on the desk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from actions._assistant import Assistant
from actions._hosted import hosted, note
from model import (
    MOST_CHOICES,
    MOST_QUESTIONS,
    GuestId,
    Member,
    Question,
    QuestionId,
    QuestionKind,
    Roundtable,
    RoundtableId,
)

LONGEST = 200
LONGEST_CHOICE = 30
"""Characters: a choice stands on a button."""
SOON = timedelta(minutes=10)
"""A host who adds a question adds others: who signed up before hears of them once."""


class CannotAsk(Exception):
    """``reason`` says why in a word: ``many``, ``gone``, ``empty``, ``choices``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def add_question(
    a: Assistant, member: Member, table_id: RoundtableId, words: str, now: datetime
) -> Question:
    """One more, to be answered in words until its kind is said. Raises ``CannotAsk``."""
    with a.store.transaction():
        table = hosted(a, member, table_id)
        if len(a.store.questions(table.id)) >= MOST_QUESTIONS:
            raise CannotAsk("many")
        new = Question(id=QuestionId(0), roundtable=table.id, words=_one_line(words))
        question = a.store.save_question(new)
        note(a, member, "ask", table.id, now, f"question {question.id}")
        return question


def change_question(
    a: Assistant,
    member: Member,
    table_id: RoundtableId,
    question_id: QuestionId,
    now: datetime,
    **changes: Any,
) -> tuple[Question, int]:
    """Other words, kind, choices, required or dropped; the question, and the step to undo it.

    Raises ``CannotAsk``.
    """
    with a.store.transaction():
        table = hosted(a, member, table_id)
        question = question_of(a, table, question_id)
        if "words" in changes:
            changes["words"] = _one_line(changes["words"])
        if "choices" in changes:
            changes["choices"] = _choices(changes["choices"])
            changes["kind"] = QuestionKind.CHOICE
        changed = replace(question, **changes)
        if changed == question:
            return question, 0
        asked = len(a.store.questions(table.id))
        if question.dropped and not changed.dropped and asked >= MOST_QUESTIONS:
            raise CannotAsk("many")
        a.store.save_question(changed)
        before = {name: getattr(question, name) for name in changes}
        step = a.store.keep_step(table.id, "question", {"id": question.id, **before}, now)
        note(a, member, "ask", table.id, now, f"question {question.id}, {', '.join(changes)}")
        if changed.required and not changed.dropped:
            _ask_who_is_there(a, table, now)
        return changed, step


def question_up(
    a: Assistant, member: Member, table_id: RoundtableId, question_id: QuestionId, now: datetime
) -> None:
    """It changes places with the one before it. Raises ``CannotAsk``."""
    with a.store.transaction():
        table = hosted(a, member, table_id)
        order = [one.id for one in a.store.questions(table.id)]
        if question_id not in order:
            raise CannotAsk("gone")
        at = order.index(question_id)
        if at:
            order[at - 1], order[at] = order[at], order[at - 1]
            a.store.order_questions(order)
            note(a, member, "ask", table.id, now, f"question {question_id}, up")


def question_of(a: Assistant, table: Roundtable, question_id: QuestionId) -> Question:
    """A question of this table, and of no other. Raises ``CannotAsk``."""
    question = a.store.question(question_id)
    if question is None or question.roundtable != table.id:
        raise CannotAsk("gone")
    return question


def _ask_who_is_there(a: Assistant, table: Roundtable, now: datetime) -> None:
    """Who signed up before the question was asked hears of it once; guests on their page."""
    if now >= table.registration_closes_at:
        return
    open_ones = a.store.unanswered(table.id)
    for entry in a.store.registrations(table.id):
        if entry.id in open_ones and not isinstance(entry.who, GuestId):
            a.store.ask_answers_again(entry.id, now + SOON)


def _one_line(words: str) -> str:
    line = " ".join(words.split())[:LONGEST]
    if not line:
        raise CannotAsk("empty")
    return line


def _choices(words: Sequence[str]) -> tuple[str, ...]:
    found = dict.fromkeys(" ".join(one.split())[:LONGEST_CHOICE].strip() for one in words)
    found.pop("", None)
    if not 2 <= len(found) <= MOST_CHOICES:
        raise CannotAsk("choices")
    return tuple(found)
