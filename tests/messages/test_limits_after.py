"""Telegram takes all that is said at a table and after it, however long the words are."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

import messages
import messages.hosts
from messages import ItemLine, Told
from model import LONGEST_ITEM, Language, RegistrationState, SurveyAnswer, SurveyResult, Worth
from tests.messages import samples as s
from tests.messages.anything import FEW, LANGUAGES, LINE
from tests.messages.said_after import DUE, LAST, NOWHERE, after, minutes_facts, outcome
from tests.messages.telegram import accepts

WORDS = st.text(max_size=LONGEST_ITEM)
MANY = st.integers(0, 100)


@FEW
@given(LANGUAGES, WORDS, LINE, MANY)
def test_any_minutes(language: Language, words: str, title: str, many: int) -> None:
    one = ItemLine(item=replace(DUE, words=words), owner=replace(NOWHERE, name=title))
    table = replace(s.roundtable(), title=title)
    facts = minutes_facts(
        table=table,
        call_title=title[::-1],
        names=(title,) * 60,
        decisions=(one,) * many,
        actions=(one,) * many,
        carried=(one,) * many,
    )
    accepts(messages.hosts.minutes(language, facts))
    accepts(messages.hosts.draft(language, facts, changed=True))
    accepts(messages.hosts.minutes_draft_told(language, facts))
    accepts(messages.hosts.noted(language, table, [one] * many))
    accepts(messages.hosts.lines_page(language, table, [one] * many, 0))
    accepts(messages.hosts.line_page(language, table, one))
    people = [replace(NOWHERE, name=title)] * many
    accepts(messages.hosts.ask_who(language, table, one, people, said=words))
    accepts(messages.hosts.which_table(language, [table] * many, "UTC"))
    assert messages.hosts.minutes_paper(language, facts).lines


@FEW
@given(LANGUAGES, WORDS, LINE, MANY, st.sampled_from(Told))
def test_any_action(language: Language, words: str, title: str, many: int, told: Told) -> None:
    table = replace(LAST, title=title)
    facts = messages.TodoFacts(
        item=replace(DUE, words=words), table=table, now=s.NOW, zone="UTC", told=told
    )
    accepts(messages.todo(language, facts))
    accepts(messages.todo_later(language, facts))
    line = messages.TodoLine(id=DUE.id, words=words, due=DUE.due, table_title=title)
    lines = s.table_line(messages.Part.HOST)
    listed = messages.table_list(language, s.NOW, "UTC", [lines] * 10)
    accepts(messages.with_todos(language, listed, [line] * many, past=True))
    accepts(messages.past_tables(language, [table] * 8, "UTC", 1, more=True))


@FEW
@given(LANGUAGES, WORDS, LINE, st.integers(0, 120))
def test_any_door_survey_and_outcome(
    language: Language, words: str, title: str, many: int
) -> None:
    table = replace(s.roundtable(), title=title)
    states = (RegistrationState.SEATED, RegistrationState.ATTENDED, RegistrationState.ABSENT)
    people = tuple(
        replace(NOWHERE, name=title, country=title[:30], state=states[n % 3]) for n in range(many)
    )
    door = messages.DoorFacts(
        table=table,
        now=table.starts_at,
        zone="UTC",
        people=people,
        at_the_door=people,
        walked_in=people,
        free=3,
    )
    accepts(messages.hosts.door(language, door))
    accepts(messages.hosts.somebody_at_the_door(language, replace(door, at_the_door=people[:20])))
    ref = replace(LAST, title=title)
    survey = messages.SurveyFacts(
        table=ref, answer=SurveyAnswer(1, Worth.NO, words), now=s.NOW, zone="UTC", until=s.NOW
    )
    for question in range(4):
        accepts(messages.survey(language, survey, question))
    result = SurveyResult(99, 3.0, {Worth.YES: 99}, (words,) * many)
    sums = messages.SurveyResultFacts(table=ref, result=result, fewest=5, asked=99)
    accepts(messages.survey_results(language, sums))
    told = messages.OutcomeFacts(
        table=ref, outcome=outcome(), now=s.NOW, zone="UTC", call_title=title
    )
    accepts(messages.hosts.outcome_page(language, told))


def test_everything_said_after_a_meeting() -> None:
    for language in messages.LANGUAGES:
        for _, message in after(language):
            accepts(message)
