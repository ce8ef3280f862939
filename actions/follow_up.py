"""Few, friendly questions: whether a member applied, and months later what became of it.

When to look whether to ask is a column. Whatever may move that (the member's stage, the call's
dates) sets it or wakes it; the run looks and sets it anew.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._posts import PART, QUESTION, question_key
from model import Call, CallId, Member, MemberId, Stage, Track


class Question(StrEnum):
    APPLIED = "applied"
    """Of a call that has closed: did you apply?"""
    RESULT = "result"
    """Months after applying: what became of it?"""


BATCH = 50
AFTER = {Question.APPLIED: timedelta(days=2), Question.RESULT: timedelta(days=183)}
"""How long after the last cut-off, or after the member came to its stage if that was later.
Most EU programmes tell applicants within five or six months."""
TOO_LATE = {Question.APPLIED: timedelta(days=60), Question.RESULT: timedelta(days=365)}
"""So long after it was to be asked, it is not asked any more."""
BETWEEN = timedelta(days=3)
"""A member is asked no more often, however many of its calls closed on one day."""
AFTER_TABLE = timedelta(days=14)
"""Whom a roundtable just asked whether its region is part of it has time to say so there."""
LATER = timedelta(days=1)


def post_questions(a: Assistant, now: datetime) -> bool:
    """Post the questions that are due, a batch at a time. True: there may be more."""
    with a.store.transaction():
        due = a.store.questions_due(now, BATCH)
        for member_id, call_id in due:
            a.store.ask_at(member_id, call_id, _look(a, member_id, call_id, now))
        return len(due) == BATCH


def _look(a: Assistant, member_id: MemberId, call_id: CallId, now: datetime) -> datetime | None:
    """Ask what is due; when to look again, None for never."""
    member, stored = a.store.member(member_id), a.store.call(call_id)
    if member is None or stored is None:
        return None
    track = a.store.track(member_id, call_id)
    due, question = next_question(member, stored.call, track), question_of(track)
    if due is None or question is None or now > due + TOO_LATE[question]:
        return None
    if due > now:
        return due
    if (
        not member.hears
        or not member.questions
        or not member.alert_budget
        or a.store.posted_since(member_id, QUESTION, now - BETWEEN)
        or a.store.posted_since(member_id, PART, now - AFTER_TABLE)
    ):
        return now + LATER
    a.store.post(
        member_id,
        QUESTION,
        question_key(member_id, call_id, question, stored.call.cut_offs[-1].at.date()),
        {"call": call_id, "what": question},
        may_speak_at(member, now),
        now,
    )
    return None


def question_of(track: Track) -> Question | None:
    """What is to be asked of a call at this stage, once it is time; None: nothing."""
    if track.stage is Stage.APPLIED:
        return Question.RESULT
    return Question.APPLIED if track.stage and track.stage.applies else None


def next_question(member: Member, call: Call, track: Track) -> datetime | None:
    """When the member is to be asked of this call (UTC), at the hour of its digest in its zone;
    None: not at all, as of a call without a deadline."""
    question = question_of(track)
    if question is None or track.since is None or not call.cut_offs:
        return None
    zone = ZoneInfo(member.zone)
    closed = call.cut_offs[-1].at
    day = max(track.since, closed).astimezone(zone).date() + AFTER[question]
    if question is Question.APPLIED and track.since > closed + TOO_LATE[question]:
        return None
    return datetime.combine(day, time(member.digest_hour), zone).astimezone(UTC)
