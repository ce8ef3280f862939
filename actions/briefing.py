"""Brief those who come to a roundtable, and prepare that on the desk."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._gather_tables import own_registration, table_facts
from actions._posts import TABLE, table_key
from actions._seating import UNREACHABLE
from actions.briefed import briefing_facts, briefing_marks, table_calls
from actions.hosting import is_host, table_of
from db import Briefed, Plan
from messages import BriefingFacts, Paper, briefing_paper
from messages.hosts import LONGEST, PlanFacts
from model import (
    CallId,
    GuestId,
    Member,
    MemberId,
    RegistrationState,
    Roundtable,
    RoundtableId,
    StoredCall,
)
from roundtables import ask_at, briefing_at

BRIEFING = "briefing"
HORIZON = timedelta(days=3, hours=2)
"""Tables that are looked at: a day of the three may have 25 hours."""
MOST_CALLS = 4
LONGEST_NOTE = 1000
LONGEST_AGENDA = LONGEST


async def post_briefings(a: Assistant, now: datetime) -> None:
    """Brief who comes and was not briefed, or to whom something material is new; a table at a
    time."""
    for table_id in a.store.tables_to_brief(now, HORIZON):
        _post(a, table_id, now)
        await a.courtesy.rest()


def _post(a: Assistant, table_id: RoundtableId, now: datetime) -> None:
    with a.store.transaction():
        table = table_of(a, table_id)
        plan = a.store.plan(table_id)
        if now < briefing_at(table, plan.sent_from):
            return
        marks = briefing_marks(a, table)
        briefed = a.store.briefed(table_id)
        for member_id in readers(a, table):
            told = briefed.get(member_id)
            member = a.store.member(member_id)
            if member is None or member.state in UNREACHABLE or (told and told.told == marks):
                continue
            a.store.post(
                member_id,
                TABLE,
                table_key(table_id, member_id, f"{BRIEFING}:{_mark(told, marks)}"),
                {"table": table_id, "what": BRIEFING},
                may_speak_at(member, now),
                now,
            )


def _mark(told: Briefed | None, marks: Mapping[str, str]) -> str:
    """From what to what a briefing leads: back to what was told before is news as well."""
    words = f"{told.at.isoformat() if told else ''} {sorted(marks.items())}"
    return hashlib.blake2b(words.encode(), digest_size=9).hexdigest()


def readers(a: Assistant, table: Roundtable) -> list[MemberId]:
    """The hosts, and the members who have a seat. A guest's host tells its guest."""
    seated = (
        entry.who
        for entry in a.store.registrations(table.id)
        if entry.state is RegistrationState.SEATED and not isinstance(entry.who, GuestId)
    )
    hosts = (table.host, *a.store.cohosts(table.id))
    return list(dict.fromkeys(who for who in (*hosts, *seated) if who))


def may_read(a: Assistant, member: Member, table: Roundtable) -> bool:
    """Whether the briefing is for this member: it has a seat, or may act on the table."""
    mine = own_registration(a.store.registrations(table.id), member)
    seated = (RegistrationState.SEATED, RegistrationState.ATTENDED)
    return bool(mine and mine.state in seated) or is_host(a, member, table)


def unsent(
    a: Assistant, member: Member, table: Roundtable, now: datetime
) -> tuple[BriefingFacts, dict[str, str]] | None:
    """What is still to be sent to a member, and the marks that are told with it. None: nothing,
    or no more, or not yet."""
    if member.id not in readers(a, table) or not is_due(a, table, member.id, now):
        return None
    told = a.store.briefed(table.id).get(member.id)
    marks = briefing_marks(a, table)
    return briefing_facts(a, member, table, now, told.told if told else None), marks


def is_due(a: Assistant, table: Roundtable, member: MemberId, now: datetime) -> bool:
    """Whether a reader has not been told yet what there is to tell."""
    if now < briefing_at(table, a.store.plan(table.id).sent_from):
        return False
    told = a.store.briefed(table.id).get(member)
    return told is None or told.told != briefing_marks(a, table)


def paper_of(a: Assistant, member: Member, table: Roundtable, now: datetime) -> Paper:
    return briefing_paper(member.language, briefing_facts(a, member, table, now))


def plan_facts(a: Assistant, member: Member, table: Roundtable, now: datetime) -> PlanFacts:
    """How the briefing stands, for a host."""
    plan = a.store.plan(table.id)
    usual, goes_at = briefing_at(table), briefing_at(table, plan.sent_from)
    return PlanFacts(
        table=table_facts(a, member, table, now),
        goes_at=goes_at,
        asks_at=ask_at(table),
        sent=len(a.store.briefed(table.id)),
        note=plan.note,
        calls=len(table_calls(a, table)),
        early=now < usual and goes_at < usual,
    )


def send_from(
    a: Assistant, member: Member, table: Roundtable, at: datetime | None, now: datetime
) -> None:
    """Have the briefing sent from then on; None: as usual. What went out is not called back."""
    with a.store.transaction():
        a.store.save_plan(table.id, replace(a.store.plan(table.id), sent_from=at))
        act = "brief-now" if at else "brief-as-usual"
        a.store.audit(member.id, act, f"roundtable {table.id}", now)


def set_agenda(
    a: Assistant, member: Member, table: Roundtable, words: str, now: datetime
) -> Roundtable:
    """What stood there before is kept, to be taken back."""
    with a.store.transaction():
        changed = replace(table_of(a, table.id), agenda=words.strip())
        if changed.agenda == table.agenda:
            return changed
        a.store.save_roundtable(changed)
        plan = replace(a.store.plan(table.id), agenda_before=table.agenda)
        a.store.save_plan(table.id, plan)
        a.store.audit(member.id, "agenda", f"roundtable {table.id}", now)
        return changed


def agenda_back(a: Assistant, member: Member, table: Roundtable, now: datetime) -> Roundtable:
    """The agenda as it was before the last change; again: as it was after it."""
    return set_agenda(a, member, table, a.store.plan(table.id).agenda_before, now)


def set_note(a: Assistant, member: Member, table: Roundtable, words: str, now: datetime) -> Plan:
    """The host's words in the briefing; what stood there before is kept."""
    with a.store.transaction():
        plan = a.store.plan(table.id)
        changed = replace(plan, note=words.strip(), note_before=plan.note)
        if changed.note != plan.note:
            a.store.save_plan(table.id, changed)
            a.store.audit(member.id, "note", f"roundtable {table.id}", now)
            return changed
        return plan


def note_back(a: Assistant, member: Member, table: Roundtable, now: datetime) -> Plan:
    return set_note(a, member, table, a.store.plan(table.id).note_before, now)


def add_call(a: Assistant, member: Member, table: Roundtable, call: CallId, now: datetime) -> bool:
    """Put a further call on the table. False: there is no such call, or no room."""
    with a.store.transaction():
        calls = [one.id for one in table_calls(a, table)]
        if call in calls:
            return True
        if a.store.call(call) is None or len(calls) >= MOST_CALLS:
            return False
        a.store.add_call_to(table.id, call, now)
        a.store.audit(member.id, "add-call", f"roundtable {table.id}: call {call}", now)
        return True


def drop_call(
    a: Assistant, member: Member, table: Roundtable, call: CallId, now: datetime
) -> list[StoredCall]:
    """Take a further call off the table; the one it was opened on stays."""
    with a.store.transaction():
        if call in a.store.further_calls(table.id):
            a.store.drop_call_from(table.id, call)
            a.store.audit(member.id, "drop-call", f"roundtable {table.id}: call {call}", now)
        return table_calls(a, table)
