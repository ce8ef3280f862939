"""Who is at a table, as its hosts see it: group and country, a name only by consent."""

from __future__ import annotations

from html import escape

from messages._catalogue import Html, plain, render
from messages._deadline import own_moment
from messages._desk import to_desk
from messages._layout import in_rows
from messages._seats_facts import PeopleFacts, PersonFacts
from messages._split import shorten
from messages._words import group_name
from model import (
    Button,
    Language,
    Message,
    Question,
    QuestionKind,
    RegistrationState,
    Roundtable,
)

_S = RegistrationState
_NAME = 80
_ANSWER = 300


def quiet(words: str) -> Html:
    """What somebody wrote."""
    return Html(escape(words))


def people_page(language: Language, facts: PeopleFacts) -> Message:
    """Ten to a page, requests first, each with a numbered button."""
    table = facts.table
    rows = [render(language, "people-heading")]
    if not facts.people:
        rows.append(render(language, "balance-nobody"))
    if facts.pages > 1:
        rows.append(render(language, "list-page", page=facts.page + 1, pages=facts.pages))
    numbers = []
    for number, one in enumerate(facts.people, facts.first):
        rows.append(Html(f"{number}. {people_line(language, one)}"))
        numbers.append(Button(str(number), data=f"t:{table.id}:entry:{one.entry.id}"))
    turning = [
        Button(plain(language, key), data=f"t:{table.id}:people:{page}")
        for key, page, there in (
            ("button-previous", facts.page - 1, facts.page > 0),
            ("button-next", facts.page + 1, facts.page + 1 < facts.pages),
        )
        if there
    ]
    able = (*in_rows(numbers, 5), *((tuple(turning),) if turning else ()))
    return Message(html="\n".join(rows), buttons=(*able, to_desk(language, table.id)))


def people_line(language: Language, one: PersonFacts) -> Html:
    """Group, country, name by consent, and how it stands."""
    parts = [_who(language, one), _state(language, one)]
    if one.open_answers:
        parts.append(render(language, "person-answers-open"))
    if one.confirmed is not None:
        said = "yes" if one.confirmed else "no"
        parts.append(render(language, "person-date", state=said))
    return Html(", ".join(parts))


def _who(language: Language, one: PersonFacts) -> Html:
    parts = [Html(group_name(language, one.entry.group))]
    if one.country:
        parts.append(quiet(one.country))
    if one.entry.party == 2:
        parts.append(render(language, "person-two"))
    if one.guest:
        parts.append(render(language, "person-guest"))
    if one.named and one.named.name:
        parts.append(quiet(shorten(one.named.name, _NAME)))
    return Html(", ".join(parts))


def _state(language: Language, one: PersonFacts) -> Html:
    return render(language, "person-state", state=str(one.entry.state))


def entry_page(language: Language, facts: PeopleFacts) -> Message:
    """One of them: what it said, and what the host can do."""
    (one,) = facts.people
    entry, table = one.entry, facts.table
    rows = [Html(f"<b>{_who(language, one)}</b>"), _state(language, one)]
    rows.append(own_moment(language, entry.since, facts.now, table.zone, facts.zone))
    rows += _named(language, one)
    rows += [_answer(language, asked, one.answers.get(asked.id)) for asked in facts.questions]
    if one.confirmed is not None:
        said = "yes" if one.confirmed else "no"
        rows.append(render(language, "person-date", state=said))

    def button(act: str) -> Button:
        return Button(plain(language, f"button-{act}"), data=f"t:{table.id}:{act}:{entry.id}")

    acts = {
        _S.REQUESTED: ["approve", "refuse"],
        _S.REFUSED: ["approve", "reconsider"],
        _S.SEATED: ["reconsider", "remove"] if table.approval else ["remove"],
        _S.WAITING: ["reconsider", "remove"] if table.approval else ["remove"],
        _S.OFFERED: ["remove"],
        _S.REMOVED: ["readmit"],
    }.get(entry.state, [])
    able = [(button(act),) for act in acts]
    if facts.may_cohost:
        data = f"t:{table.id}:cohost:{entry.who}"
        able.append((Button(plain(language, "button-to-cohost"), data=data),))
    people = Button(plain(language, "button-people"), data=f"t:{table.id}:people")
    return Message(html="\n".join(rows), buttons=(*able, (people,), to_desk(language, table.id)))


def _named(language: Language, one: PersonFacts) -> list[Html]:
    named = one.named
    if named is None or not named.name:
        return [render(language, "person-no-name")]
    said = [named.partner_name, named.organisation]
    rows = [quiet(shorten(w, _NAME)) for w in said if w]
    if named.shown_to == "host":
        rows.append(render(language, "person-name-host"))
    return rows


def _answer(language: Language, asked: Question, answer: str | None) -> Html:
    said = render(language, "person-answer-none")
    if answer is not None:
        said = Html(answer_words(language, asked, answer))
    return render(language, "person-answer", question=shorten(asked.words, 200), answer=said)


def answer_words(language: Language, asked: Question, answer: str) -> Html:
    """An answer as it is read."""
    if asked.kind is QuestionKind.YES_NO:
        return render(language, "answer-yes-no", answer=answer)
    return quiet(shorten(answer, _ANSWER))


def remove_step(language: Language, table: Roundtable, entry: int) -> Message:
    """Asks once more, and for a reason."""
    yes = Button(plain(language, "button-remove-yes"), data=f"t:{table.id}:remove-yes:{entry}")
    no = Button(plain(language, "button-remove-no"), data=f"t:{table.id}:entry:{entry}")
    return Message(html=render(language, "remove-ask"), buttons=((no,), (yes,)))
