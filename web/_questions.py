"""The host's questions on a form that came back: what was entered, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from actions.answer import LONGEST, Unreadable, read_answer
from actions.guests import one_line
from messages import as_shown, plain, question_field, shown_as
from model import Language, Question, QuestionId, QuestionKind
from web._forms import FormFace

_FIELD = re.compile(question_field(QuestionId(0)).replace("0", r"\d+"), re.ASCII)
"""A field of any question."""
_CHOSEN = (QuestionKind.YES_NO, QuestionKind.CHOICE)


class Entered:
    """What the fields of these questions brought back."""

    def __init__(self, page: FormFace, questions: Sequence[Question]) -> None:
        self.questions = questions
        self.words = {question_field(one.id): _words(page, one) for one in questions}
        """By field."""
        self._changed = {
            question_field(one.id)
            for one in questions
            if page.get_body_argument(shown_as(one), "") != as_shown(one)
        }
        self.others = {
            name: page.get_body_argument(name)
            for name in page.request.body_arguments
            if _FIELD.fullmatch(name) and name not in self.words
        }
        """Answers to what is not asked, or not any more."""

    @property
    def is_other(self) -> bool:
        """Whether other questions were shown than are asked now, as far as that matters."""
        return bool(self._changed) or any(self.others.values())

    @property
    def answers(self) -> dict[QuestionId, str]:
        return {one.id: self.words[question_field(one.id)] for one in self.questions}

    def mistakes(
        self, language: Language, may_stay_open: Collection[QuestionId] = ()
    ) -> dict[str, str]:
        """What is wrong with each field, in words, as ``_forms.mistakes``."""
        wrong = {}
        for one in self.questions:
            name = question_field(one.id)
            key = self._mistake(one, name, may_stay_open)
            if key:
                wrong[name] = plain(language, key)
        return wrong

    def _mistake(self, one: Question, name: str, may_stay_open: Collection[QuestionId]) -> str:
        if name in self._changed:
            return "signup-error-asked"
        words = self.words[name]
        if not words:
            missing = one.required and one.id not in may_stay_open
            return "signup-error-answer" if missing else ""
        try:
            read_answer(one, words)
        except Unreadable as no:
            return _UNREADABLE.get(no.kind, "signup-error-answer")
        return ""


_UNREADABLE: Mapping[QuestionKind, str] = {
    QuestionKind.NUMBER: "question-number",
    QuestionKind.YES_NO: "signup-error-choice",
    QuestionKind.CHOICE: "signup-error-choice",
}


def _words(page: FormFace, question: Question) -> str:
    """As they were typed, on one line; of a choice, the host's own words."""
    words = page.get_body_argument(question_field(question.id), "")
    return words if question.kind in _CHOSEN else one_line(words)[:LONGEST]
