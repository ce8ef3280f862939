"""Three questions to those who took part, the day after; told to the hosts as sums alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._gather_tables import table_ref
from actions._posts import SURVEY, survey_key
from actions.check_in import SURVEY_OPEN
from db import FEWEST
from messages import SurveyFacts, SurveyResultFacts
from model import (
    GuestId,
    Member,
    RegistrationState,
    Roundtable,
    RoundtableId,
    RoundtableState,
    SurveyAnswer,
    Worth,
)

LONGEST_ANSWER = 500
"""Characters."""


class NotAsked(LookupError):
    """Only who took part is asked, for a fortnight."""


class AnswerTooLong(ValueError):
    """More than ``LONGEST_ANSWER`` characters."""


async def post_surveys(a: Assistant, now: datetime) -> None:
    """Ask those who took part, a table at a time."""
    for table_id in a.store.surveys_due(now):
        _ask(a, table_id, now)
        await a.courtesy.rest()


def answer(
    a: Assistant,
    member: Member,
    table_id: RoundtableId,
    now: datetime,
    *,
    worth: int | None = None,
    partner: Worth | None = None,
    words: str | None = None,
) -> SurveyAnswer:
    """Keep one answer; what was answered before stays, and may be changed. Raises ``NotAsked``
    or ``AnswerTooLong``."""
    with a.store.transaction():
        if not may_answer(a, member, table_id, now):
            raise NotAsked
        known = a.store.survey_answer(table_id, member.id)
        if worth is not None:
            known = replace(known, worth=worth)
        if partner is not None:
            known = replace(known, partner=partner)
        if words is not None:
            tidy = " ".join(words.split())
            if len(tidy) > LONGEST_ANSWER:
                raise AnswerTooLong
            known = replace(known, words=tidy)
        a.store.save_survey(table_id, member.id, known, now)
        return known


def may_answer(a: Assistant, member: Member, table_id: RoundtableId, now: datetime) -> bool:
    table, after = a.store.roundtable(table_id), a.store.aftermath(table_id)
    return bool(
        table
        and table.state is RoundtableState.HELD
        and after.surveyed_at
        and now <= after.surveyed_at + SURVEY_OPEN
        and any(
            r.who == member.id and r.state is RegistrationState.ATTENDED
            for r in a.store.registrations(table_id)
        )
    )


def survey_facts(a: Assistant, member: Member, table: Roundtable, now: datetime) -> SurveyFacts:
    after = a.store.aftermath(table.id)
    return SurveyFacts(
        table=table_ref(table),
        answer=a.store.survey_answer(table.id, member.id),
        now=now,
        zone=member.zone,
        until=(after.surveyed_at or now) + SURVEY_OPEN,
    )


def result_facts(a: Assistant, table: Roundtable) -> SurveyResultFacts:
    """What the hosts see: nothing under five answers."""
    return SurveyResultFacts(
        table=table_ref(table),
        result=a.store.survey_result(table.id),
        fewest=FEWEST,
        asked=len(_took_part(a, table.id)) if a.store.aftermath(table.id).surveyed_at else 0,
    )


def _ask(a: Assistant, table_id: RoundtableId, now: datetime) -> None:
    with a.store.transaction():
        after, table = a.store.aftermath(table_id), a.store.roundtable(table_id)
        held = table is not None and table.state is RoundtableState.HELD
        a.store.save_aftermath(
            replace(after, survey_at=None, surveyed_at=now if held else after.surveyed_at)
        )
        for member in _took_part(a, table_id) if held else ():
            a.store.post(
                member.id,
                SURVEY,
                survey_key(table_id, member.id),
                {"table": table_id},
                may_speak_at(member, now),
                now,
            )


def _took_part(a: Assistant, table_id: RoundtableId) -> list[Member]:
    there = (
        r.who
        for r in a.store.registrations(table_id)
        if r.state is RegistrationState.ATTENDED and not isinstance(r.who, GuestId)
    )
    return [m for m in map(a.store.member, there) if m]
