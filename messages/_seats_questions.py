"""The desk's pages on what is asked at sign-up."""

from __future__ import annotations

from collections.abc import Sequence

from messages._catalogue import Html, plain, render
from messages._desk import to_desk
from messages._layout import in_rows
from messages._seats_people import quiet
from messages._split import shorten
from model import (
    MOST_QUESTIONS,
    Button,
    Language,
    Message,
    Question,
    QuestionKind,
    Roundtable,
)


def questions_page(
    language: Language, table: Roundtable, questions: Sequence[Question]
) -> Message:
    """All of them, and one more as long as there are fewer than five."""
    rows = [render(language, "asks-heading")]
    if not questions:
        rows.append(render(language, "asks-none"))
    for number, one in enumerate(questions, 1):
        rows.append(Html(f"{number}. {_line(language, one)}"))
    rows.append(render(language, "asks-privacy"))
    numbers = [
        Button(str(n), data=f"t:{table.id}:ask:{one.id}") for n, one in enumerate(questions, 1)
    ]
    more = Button(plain(language, "button-ask-new"), data=f"t:{table.id}:ask-add")
    able = (*in_rows(numbers, 5), *(((more,),) if len(questions) < MOST_QUESTIONS else ()))
    return Message(html="\n".join(rows), buttons=(*able, to_desk(language, table.id)))


def _line(language: Language, one: Question) -> Html:
    required = render(language, "ask-required", state="on" if one.required else "off")
    kind = render(language, "ask-kind", kind=str(one.kind))
    return Html(f"{quiet(shorten(one.words, 200))} ({kind}, {required})")


def question_page(
    language: Language, question: Question, step: int = 0, *, first: bool = False
) -> Message:
    """One question, what it may be, and the way back from the last change. ``first``: there is
    none before it."""
    head = f"t:{question.roundtable}"
    rows = [Html(f"<b>{quiet(shorten(question.words, 200))}</b>")]
    kind = render(language, "ask-kind", kind=str(question.kind))
    required = render(language, "ask-required", state="on" if question.required else "off")
    rows.append(Html(f"{kind}, {required}"))
    if question.kind is QuestionKind.CHOICE:
        rows += [Html(f"• {quiet(choice)}") for choice in question.choices]

    def button(key: str, act: str, **facts: object) -> tuple[Button, ...]:
        return (Button(plain(language, key, **facts), data=f"{head}:{act}:{question.id}"),)

    kinds = []
    for one in QuestionKind:
        if one is not question.kind or one is QuestionKind.CHOICE:
            label = plain(language, "button-ask-kind", kind=plain(language, "ask-kind", kind=one))
            act = "ask-choices" if one is QuestionKind.CHOICE else "ask-kind"
            data = f"{head}:{act}:{question.id}" + (f":{one}" if act == "ask-kind" else "")
            kinds.append(Button(label, data=data))
    able = [
        *in_rows(kinds, 2),
        button("button-ask-words", "ask-words"),
        button("button-ask-may" if question.required else "button-ask-must", "ask-must"),
        *(() if first else (button("button-ask-up", "ask-up"),)),
        button("button-ask-drop", "ask-drop"),
    ]
    if step:
        able.insert(0, (Button(plain(language, "button-undo"), data=f"{head}:undo:{step}"),))
    asks = Button(plain(language, "desk-button-asks"), data=f"{head}:asks")
    return Message(
        html="\n".join(rows),
        buttons=(*able, (asks,), to_desk(language, question.roundtable)),
    )


def question_dropped(language: Language, question: Question) -> Message:
    """It is asked no more; with the way back."""
    head = f"t:{question.roundtable}"
    back = Button(plain(language, "button-undo"), data=f"{head}:ask-back:{question.id}")
    asks = Button(plain(language, "desk-button-asks"), data=f"{head}:asks")
    return Message(html=render(language, "ask-dropped"), buttons=((back,), (asks,)))


def ask_typed(language: Language, table: Roundtable, key: str, back: str) -> Message:
    """Asks a host for words: ``ask-new``, ``ask-words``, ``ask-choices``, ``address-ask``,
    ``link-ask``. ``back``: the act of the button beside it."""
    words = render(language, key)
    button = Button(plain(language, "button-back"), data=f"t:{table.id}:{back}")
    return Message(html=words, buttons=((button,),))
