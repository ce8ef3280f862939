"""What a host asks, as fields of a form: after each its mark, to see whether it changed since."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence

from messages._catalogue import Html, plain, render
from messages._form import Form, one_of
from messages._seats_people import answer_words
from messages._split import shorten
from model import Language, Question, QuestionId, QuestionKind

_NUMBER = 20
"""Characters of a number."""
_WORDS = 200
"""Characters of a question."""


def question_field(question: QuestionId) -> str:
    """The field of a form that takes the answer."""
    return f"q{question}"


def shown_as(question: Question) -> str:
    """The field that brings back ``as_shown`` as it was."""
    return f"{question_field(question.id)}-as"


def as_shown(question: Question) -> str:
    """A mark of all that an answer depends on; another one: it is another question."""
    facts = repr((question.words, str(question.kind), question.choices))
    return hashlib.sha256(facts.encode(errors="replace")).hexdigest()[:16]


def ask(form: Form) -> Iterator[str]:
    """The questions in their order, and who sees the answers for how long."""
    for question in form.facts.questions:
        yield _field(form, question)
        mark = as_shown(question)
        yield f'<input type="hidden" name="{shown_as(question)}" value="{mark}">\n'
    if form.facts.questions:
        yield f'<p class="quiet">{render(form.language, "asks-privacy")}</p>\n'


def _field(form: Form, question: Question) -> str:
    name, words = question_field(question.id), shorten(question.words, _WORDS)
    if question.kind is QuestionKind.TEXT:
        kept = f'maxlength="{form.facts.longest}" autocomplete="off"'
        return form.line(name, words, kept, question.required)
    if question.kind is QuestionKind.NUMBER:
        kept = f'inputmode="decimal" maxlength="{_NUMBER}" autocomplete="off"'
        return form.line(name, words, kept, question.required)
    choices = [(one, one) for one in question.choices]
    if question.kind is QuestionKind.YES_NO:
        choices = [
            (one, plain(form.language, "answer-yes-no", answer=one)) for one in ("yes", "no")
        ]
    if not question.required:
        choices.append(("", plain(form.language, "signup-leave-open")))
    entered = form.facts.entered.get(name, "")
    legend = form.worded(words, question.required)
    if entered and entered not in dict(choices):
        # It answered what was asked before: it cannot be chosen, and is not lost.
        legend += f"\n{render(form.language, 'question-now', answer=shorten(entered, _WORDS))}"
    return one_of(form, name, legend, choices, entered)


def answered(
    language: Language, questions: Sequence[Question], answers: Mapping[QuestionId, str]
) -> list[Html]:
    """The questions that were answered, with the answers."""
    return [
        render(
            language,
            "person-answer",
            question=shorten(one.words, _WORDS),
            answer=answer_words(language, one, answers[one.id]),
        )
        for one in questions
        if one.id in answers
    ]
