"""Words of what comes before a meeting: briefing, reminders, the question, a seat given up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

import messages
from actions._assistant import Assistant
from actions._clock import in_quiet_hours, may_speak_at
from actions._gather_tables import table_facts
from actions._worded import Later, Nothing, Outcome, Worded
from actions.briefed import coming_counts
from actions.briefing import unsent
from actions.still_coming import AGAIN, COMING, asked_entry, to_be_asked
from actions.table_times import LAST_STEP
from db import Post
from model import (
    DOORS_OPEN,
    Member,
    RegistrationId,
    RegistrationState,
    Roundtable,
    RoundtableState,
)
from roundtables import reminder_due

Wording = Callable[[Assistant, Post, Member, Roundtable, datetime], Outcome]


def _reminder(
    a: Assistant, post: Post, member: Member, table: Roundtable, now: datetime
) -> Outcome:
    facts = table_facts(a, member, table, now)
    step = str(post.facts.get("step", ""))
    if table.state is not RoundtableState.OPEN or table.starts_at <= now:
        return Nothing("the roundtable is over")
    if not (facts.hosting or (facts.mine and facts.mine.state is RegistrationState.SEATED)):
        return Nothing("no longer seated")
    newest = reminder_due(table, a.store.opened_at(table.id), now)
    if newest and step and not newest.key.endswith(f":{step}"):
        return Nothing("a later reminder is due")
    if step != LAST_STEP and in_quiet_hours(member, now):
        return Later(may_speak_at(member, now), "quiet hours")
    counts = coming_counts(a, table, now) if facts.hosting else None
    return Worded(messages=(messages.table_reminder(member.language, facts, counts),))


def _briefing(
    a: Assistant, post: Post, member: Member, table: Roundtable, now: datetime
) -> Outcome:
    if table.state is not RoundtableState.OPEN or table.starts_at <= now:
        return Nothing("the roundtable is over")
    if in_quiet_hours(member, now):
        return Later(may_speak_at(member, now), "quiet hours")
    found = unsent(a, member, table, now)
    if found is None:
        return Nothing("no seat, or told already")
    facts, marks = found
    entry = to_be_asked(a, member, table, now)
    facts = replace(facts, asks=entry is not None)
    return Worded(
        messages=(
            messages.briefing(member.language, facts),
            messages.paper_note(member.language),
        ),
        paper=messages.briefing_paper(member.language, facts),
        table=table.id,
        briefed=marks,
        asked=(entry.id, COMING) if entry else None,
    )


def _coming(a: Assistant, post: Post, member: Member, table: Roundtable, now: datetime) -> Outcome:
    what = str(post.facts["what"])
    entry = RegistrationId(int(post.facts["registration"]))
    if asked_entry(a, table, entry, what, now) is None:
        return Nothing("answered, or too late")
    if in_quiet_hours(member, now):
        return Later(may_speak_at(member, now), "quiet hours")
    facts = table_facts(a, member, table, now)
    words = messages.still_coming(member.language, facts, again=what == AGAIN)
    return Worded(messages=(words,), asked=(entry, what))


def _cannot(a: Assistant, post: Post, member: Member, table: Roundtable, now: datetime) -> Outcome:
    entry = a.store.registration(RegistrationId(int(post.facts["registration"])))
    if entry is None or table.state is not RoundtableState.OPEN:
        return Nothing("nobody is missed")
    waiting = coming_counts(a, table, now).waiting if now < table.starts_at - DOORS_OPEN else 0
    facts = table_facts(a, member, table, now)
    words = messages.cannot_come(member.language, facts, entry.group, waiting)
    return Worded(messages=(words,))


BEFORE: Mapping[str, Wording] = {
    "reminder": _reminder,
    "briefing": _briefing,
    "coming": _coming,
    "coming-again": _coming,
    "cannot": _cannot,
}
"""By what a row of a table is about."""
