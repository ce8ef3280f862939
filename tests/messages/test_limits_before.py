"""Telegram takes all that comes before a meeting, however wordy hosts and publishers are."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

import messages
import messages.hosts
from messages import BriefedCall, BriefingFacts, ComingCounts, GroupSeats
from messages.hosts import PlanFacts
from model import (
    Language,
    RegistrationState,
    RoundtableId,
    StakeholderGroup,
    StoredCall,
    changes,
)
from tests.messages import samples
from tests.messages.anything import FEW, LANGUAGES, LINE, LONG, NOWS, OTHER, STORED, ZONES
from tests.messages.said_hub import COURSE
from tests.messages.telegram import accepts, units, visible


@FEW
@given(LANGUAGES, STORED, LONG, LINE, NOWS, ZONES, st.booleans())
def test_anything_before_a_meeting(
    language: Language,
    call: StoredCall,
    long: str,
    line: str,
    now: datetime,
    zone: str,
    asks: bool,
) -> None:
    table = samples.roundtable(
        id=RoundtableId(2**53),
        title=long,
        place=line * 9,
        link=f"https://e.eu/?{'x' * 900}" if asks else long,
        spot=(-50.1234567, 179.9999999),
        agenda="\n".join([line] * 200)[:2000],
        starts_at=now + timedelta(hours=20),
    )
    facts = samples.table_facts(
        RegistrationState.SEATED, table=table, now=now, zone=zone, link_shown=True
    )
    briefed = BriefedCall(call=call, changed=changes(OTHER, call.call))
    whole = BriefingFacts(
        table=facts,
        calls=(briefed,) * 4,
        groups=tuple(GroupSeats(g, 10**4, taken=10**4) for g in StakeholderGroup),
        countries=((line, 10**4),) * 27,
        names=(long,) * 200,
        similar=(call,) * 3,
        courses=(replace(COURSE, title=long, provider=long, catalogue=long),) * 3,
        note=long[:1000],
        news=messages.PARTS,
        asks=asks,
    )
    accepts(messages.briefing(language, whole))
    below = messages.paper_note(language)
    accepts(below)
    assert units(visible(below.html)) <= 1024
    counts = ComingCounts(seated=10**6, confirmed=1, waiting=10**6, guests=10**6)
    accepts(messages.table_reminder(language, facts, counts))
    for again in (False, True):
        accepts(messages.still_coming(language, facts, again=again))
        page = messages.coming_page(language, facts, counts, closed=again, reopened=not again)
        accepts(page)
    accepts(messages.said_coming(language, facts))
    accepts(messages.cannot_come(language, facts, StakeholderGroup.PUBLIC_AUTHORITIES, 10**6))
    plan = PlanFacts(table=facts, goes_at=now + timedelta(days=1), asks_at=now, note=long, calls=4)
    accepts(messages.hosts.plan_page(language, plan))
    accepts(messages.hosts.plan_page(language, replace(plan, goes_at=now, early=True, sent=10**6)))
    accepts(messages.hosts.agenda_page(language, table, before=True))
    accepts(messages.hosts.note_page(language, table, long[:1000], before=True))
    accepts(messages.hosts.calls_page(language, table, (call,) * 4, (call,) * 5, long))
    accepts(messages.hosts.too_long(language, "agenda", long, 2000))
    accepts(messages.hosts.too_long(language, "note", long, 1000))
    for gone in (False, True):
        entry = messages.TableEntry(
            table=table, seated=True, changed_at=now, sequence=3, gone=gone, again=True
        )
        file = messages.calendar_file(language, entry, now)
        assert units(visible(file.html)) <= 1024
