"""Three questions after a meeting, one at a time in one message; and what hosts see of them."""

from __future__ import annotations

from decimal import Decimal

from messages._catalogue import Html, plain, render
from messages._desk import to_desk
from messages._format import number, short_day
from messages._layout import paragraphs, ticked
from messages._minutes_facts import SurveyFacts, SurveyResultFacts
from messages._split import fits, shorten
from messages._words import title
from model import Button, Language, Message, Worth

_WORDS = 500
QUESTIONS = (1, 2, 3)


def survey(language: Language, facts: SurveyFacts, question: int = 1) -> Message:
    """One of the questions; 0: the thanks at the end."""
    table, answer = facts.table, facts.answer
    head = render(language, "table-title", title=title(table.title, 160))
    until = short_day(language, facts.until, facts.zone)
    at = f"sv:{table.id}"
    if question not in QUESTIONS:
        thanks = render(language, "survey-thanks", until=until)
        change = Button(plain(language, "button-survey-change"), data=f"{at}:1:ask")
        return Message(html=paragraphs(thanks, head), buttons=((change,),))
    rows: tuple[tuple[Button, ...], ...]
    if question == 1:
        key = "survey-worth"
        rows = (
            tuple(
                Button(ticked(str(n), answer.worth == n), data=f"{at}:1:{n}") for n in range(1, 6)
            ),
        )
    elif question == 2:
        key = "survey-partner"
        rows = (
            tuple(
                Button(
                    ticked(plain(language, "survey-answer", said=said), answer.partner is said),
                    data=f"{at}:2:{said}",
                )
                for said in Worth
            ),
        )
    else:
        key = "survey-words"
        rows = ((Button(plain(language, "survey-done"), data=f"{at}:3:done"),),)
        if answer.words:
            rows = ((Button(plain(language, "survey-erase"), data=f"{at}:3:erase"),), *rows)
    parts = [render(language, "survey-heading"), head, render(language, key)]
    if question == 3 and answer.words:
        parts.append(render(language, "item-words", words=shorten(answer.words, _WORDS)))
    if question == 1:
        parts.append(render(language, "survey-why", until=until))
    if question > 1:
        back = Button(plain(language, "button-back"), data=f"{at}:{question - 1}:ask")
        rows = (*rows, (back,))
    return Message(html=paragraphs(*parts), buttons=rows)


def survey_results(language: Language, facts: SurveyResultFacts) -> Message:
    """For the hosts: sums, and words without a who."""
    result = facts.result
    head = "\n".join(
        [
            render(language, "survey-result-heading"),
            render(language, "table-title", title=title(facts.table.title, 160)),
        ]
    )
    back = (to_desk(language, facts.table.id),)
    if not facts.asked:
        none = render(language, "survey-result-not-asked")
        return Message(html=f"{head}\n\n{none}", buttons=back)
    rows = [
        render(
            language,
            "survey-result-answered",
            answered=result.answered if result.answered >= facts.fewest else "hidden",
            fewest=facts.fewest,
        )
    ]
    if result.worth is not None:
        mean = number(language, Decimal(f"{result.worth:.1f}"))
        rows.append(render(language, "survey-result-worth", mean=mean))
    if result.partner:
        counts = {said.value: str(result.partner.get(said, 0)) for said in Worth}
        rows.append(render(language, "survey-result-partner", **counts))
    html = f"{head}\n\n" + "\n".join(rows)
    if result.words:
        html += "\n\n" + render(language, "survey-result-words")
        for words in result.words:
            longer = f"{html}\n• {render(language, 'item-words', words=shorten(words, _WORDS))}"
            if not fits(longer):
                break
            html = longer
    return Message(html=Html(html), buttons=back)
