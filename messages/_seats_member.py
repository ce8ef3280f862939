"""What somebody who signs up is asked: for two, a name by consent, the host's questions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from messages._catalogue import Html, plain, render
from messages._facts import TableFacts
from messages._layout import in_rows
from messages._roundtable import groups_able, join_button, name_and_time
from messages._seats_people import answer_words, quiet
from messages._split import shorten
from model import (
    Button,
    Language,
    Message,
    Named,
    Question,
    QuestionId,
    QuestionKind,
    RoundtableId,
    ShownTo,
)


def two_step(language: Language, facts: TableFacts) -> Message:
    """Two people of one group: for which?"""
    able = [(join_button(language, facts, g, 2),) for g in groups_able(facts)]
    back = _button(language, facts.table.id, "button-back", "show")
    return Message(html=render(language, "two-ask"), buttons=(*able, back))


def one_step(language: Language, table: RoundtableId) -> Message:
    """Asks once more whether only one of two comes."""
    yes = _button(language, table, "button-one-yes", "one:yes")
    no = _button(language, table, "button-one-no", "show")
    return Message(html=render(language, "one-ask"), buttons=(no, yes))


def name_step(language: Language, table: RoundtableId, last: Named | None = None) -> Message:
    """Whether, and to whom, a name may be shown. ``last``: as it was at the meeting before."""
    able = [_button(language, table, f"button-name-{one}", f"name:{one}") for one in ShownTo]
    if last:
        as_before = plain(
            language, "button-name-last", name=shorten(last.name, 40), shown=last.shown_to
        )
        able.insert(0, (Button(as_before, data=f"r:{table}:name:last"),))
    later = _button(language, table, "setup-skip", "step:1")
    return Message(html=render(language, "name-ask"), buttons=(*able, later))


def name_typed(language: Language, table: RoundtableId, *, partner: bool = False) -> Message:
    """Asks for the name, or for that of who comes along."""
    skip = _button(language, table, "setup-skip", "step:1")
    back = _button(language, table, "button-back", "step:0")
    words = render(language, "name-partner" if partner else "name-type")
    return Message(html=words, buttons=((*back, *skip),))


def question_step(
    language: Language, question: Question, at: int, total: int, answer: str | None
) -> Message:
    """One of the host's questions; typed, or answered with a button. ``at``: from 1."""
    table = question.roundtable
    rows = [
        render(language, "question-step", n=at, total=total),
        Html(f"<b>{quiet(shorten(question.words, 200))}</b>"),
    ]
    if question.required:
        rows.append(render(language, "ask-required", state="on"))
    if answer is not None:
        said = answer_words(language, question, answer)
        rows.append(render(language, "question-now", answer=said))
    able: list[tuple[Button, ...]] = []
    if question.kind is QuestionKind.YES_NO:
        able.append(
            tuple(
                Button(
                    plain(language, "answer-yes-no", answer=one),
                    data=f"r:{table}:answer:{question.id}-{one}",
                )
                for one in ("yes", "no")
            )
        )
    elif question.kind is QuestionKind.CHOICE:
        able += in_rows(
            [
                Button(one, data=f"r:{table}:answer:{question.id}-{n}")
                for n, one in enumerate(question.choices)
            ],
            2,
        )
    elif question.kind is QuestionKind.NUMBER:
        rows.append(render(language, "question-number"))
    back = _button(language, table, "button-back", f"step:{at - 1}")
    skip = _button(language, table, "setup-skip", f"step:{at + 1}")
    return Message(html="\n".join(rows), buttons=(*able, (*back, *skip)))


def name_back(language: Language, facts: TableFacts) -> Message:
    """A name was taken back after sign-up had ended."""
    show = Button(plain(language, "desk-button-card"), data=f"r:{facts.table.id}:show")
    rows = [render(language, "name-back"), *name_and_time(language, facts)]
    return Message(html="\n".join(rows), buttons=((show,),))


def answers_page(
    language: Language,
    facts: TableFacts,
    named: Named | None,
    questions: Sequence[Question],
    answers: Mapping[QuestionId, str],
    *,
    thanks: bool = False,
) -> Message:
    """What was said at sign-up, and the way to change it; ``thanks``: at its end."""
    rows = [render(language, "answers-heading"), *name_and_time(language, facts)]
    if thanks:
        rows = [
            render(language, "answers-thanks", button=plain(language, "button-answers")),
            *name_and_time(language, facts),
        ]
    shown = named or Named("", shown_to=ShownTo.NOBODY)
    names = ", ".join(n for n in (shown.name, shown.partner_name, shown.organisation) if n)
    state = shown.shown_to if shown.name else ShownTo.NOBODY
    rows.append(render(language, "answers-name", state=str(state), name=shorten(names, 200)))
    for one in questions:
        said = render(language, "person-answer-none")
        if one.id in answers:
            said = answer_words(language, one, answers[one.id])
        rows.append(
            render(language, "person-answer", question=shorten(one.words, 200), answer=said)
        )
    change = _button(language, facts.table.id, "button-change", "step:0")
    card = _button(language, facts.table.id, "button-card", "show")
    return Message(html="\n".join(rows), buttons=(change, card))


def map_link(language: Language, place: str, spot: tuple[float, float]) -> Message:
    """The place on OpenStreetMap."""
    latitude, longitude = spot
    at = f"{latitude:.5f}&mlon={longitude:.5f}#map=17/{latitude:.5f}/{longitude:.5f}"
    url = f"https://www.openstreetmap.org/?mlat={at}"
    name = shorten(place, 300) or plain(language, "map-spot-only")
    words = render(language, "place-at", place=name)
    return Message(html=words, buttons=((Button("OpenStreetMap", url=url),),))


def map_search(language: Language, place: str) -> Message:
    """An address without a spot: looked for on OpenStreetMap by who opens it."""
    from urllib.parse import quote

    url = f"https://www.openstreetmap.org/search?query={quote(place[:200])}"
    words = render(language, "place-at", place=shorten(place, 300))
    return Message(html=words, buttons=((Button("OpenStreetMap", url=url),),))


def _button(language: Language, table: RoundtableId, key: str, act: str) -> tuple[Button, ...]:
    return (Button(plain(language, key), data=f"r:{table}:{act}"),)
