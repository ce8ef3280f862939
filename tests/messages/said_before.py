"""What ``said`` writes of what comes before a meeting: briefing, question, desk, reminders."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import messages
import messages.hosts
from messages import BriefedCall, BriefingFacts, ComingCounts, GroupSeats
from messages.hosts import PlanFacts
from model import (
    FieldChange,
    Language,
    Message,
    RegistrationState,
    StakeholderGroup,
)
from tests.messages import samples as s
from tests.messages.said_hub import COURSE

SEATED = RegistrationState.SEATED
NOTE = "Please bring one idea <of your own>.\nThe room is on the second floor."
OWN_AGENDA = "10:00 Welcome\n10:20 Ideas & partners\n11:00 Who does what"


def table(**facts: Any) -> messages.TableFacts:
    known: dict[str, Any] = {
        "agenda": messages.hosts.ready_made("explore"),
        "place": "Rue de la Loi 200, Bruxelles",
        "spot": (50.8467, 4.3835),
        "link": "https://meet.example.eu/skills?room=7&lang=en",
    }
    return s.table_facts(SEATED, table=s.roundtable(**{**known, **facts}))


def briefing_facts(**facts: Any) -> BriefingFacts:
    card = s.full_card()
    known: dict[str, Any] = {
        "table": table(),
        "calls": (
            BriefedCall(
                call=card.call,
                changed=(
                    FieldChange("cut_offs", (s.cut_off("2026-03-05"),), card.call.call.cut_offs),
                ),
                region_names=s.NAMES,
            ),
            BriefedCall(call=s.stored(43)),
        ),
        "groups": (
            GroupSeats(StakeholderGroup.INDUSTRY, 4, taken=3),
            GroupSeats(StakeholderGroup.EDUCATION, 4, taken=5),
            GroupSeats(StakeholderGroup.SOCIAL_PARTNERS, 2),
            GroupSeats(StakeholderGroup.OTHER, 0, taken=1),
        ),
        "countries": (("Česko", 5), ("Polska", 3), ("Ελλάδα", 1)),
        "names": ("Ana Kovač", "Łukasz Wójcik (IG Metall)"),
        "similar": (s.stored(44, cut_offs=(s.cut_off("2026-05-05"),)),),
        "courses": (COURSE,),
        "note": NOTE,
    }
    return BriefingFacts(**{**known, **facts})


def before_a_meeting(language: Language) -> Iterator[tuple[str, Message]]:
    facts = briefing_facts()
    yield "briefing", messages.briefing(language, facts)
    near = replace(
        facts.table, now=facts.table.table.starts_at - timedelta(hours=20), link_shown=True
    )
    news = replace(facts, table=near, news=messages.PARTS, asks=True, calls=facts.calls[1:])
    yield "briefing, again, with the link and the question", messages.briefing(language, news)
    bare = BriefingFacts(table=s.table_facts(None, table=s.roundtable(place=""), hosting=True))
    yield "briefing, of nothing", messages.briefing(language, bare)
    yield "briefing, on paper", _as_words(messages.briefing_paper(language, facts))
    yield "briefing, below the paper", messages.paper_note(language)
    for key in messages.hosts.AGENDAS:
        of_it = s.roundtable(agenda=messages.hosts.ready_made(key))
        lines = "\n".join(messages.hosts.agenda(language, of_it))
        yield f"agenda, {key}", Message(html=lines)
        yield f"agenda page, {key}", messages.hosts.agenda_page(language, of_it, before=True)
    own = s.roundtable(agenda=OWN_AGENDA)
    yield "agenda page, own words", messages.hosts.agenda_page(language, own, before=False)
    yield "agenda page, none", messages.hosts.agenda_page(language, s.roundtable(), before=False)
    yield "agenda, too long", messages.hosts.too_long(language, "agenda", "x" * 2345, 2000)
    yield "note page", messages.hosts.note_page(language, own, NOTE, before=True)
    yield "note page, none", messages.hosts.note_page(language, own, "", before=False)
    yield "note, too long", messages.hosts.too_long(language, "note", "x" * 1234, 1000)
    start = facts.table.table.starts_at
    plan = PlanFacts(
        table=facts.table,
        goes_at=start - timedelta(days=3),
        asks_at=start - timedelta(days=4),
        calls=2,
    )
    yield "plan, to come", messages.hosts.plan_page(language, plan)
    out = replace(plan, goes_at=s.NOW, asks_at=s.NOW, sent=7, note=NOTE, calls=0, early=True)
    yield "plan, out early", messages.hosts.plan_page(language, out)
    yield "plan, being sent", messages.hosts.plan_page(language, replace(out, sent=0, early=False))
    calls = (s.stored(), s.stored(43))
    yield "calls", messages.hosts.calls_page(language, own, calls)
    yield (
        "calls, found",
        messages.hosts.calls_page(language, own, calls[:1], (s.stored(44),), "vet"),
    )
    yield "calls, none found", messages.hosts.calls_page(language, own, (), (), "xyz <1>")
    yield "coming?", messages.still_coming(language, facts.table)
    yield "coming? again", messages.still_coming(language, near, again=True)
    yield "coming, yes", messages.said_coming(language, near)
    counts = ComingCounts(seated=9, confirmed=6, waiting=3, guests=2)
    for closed, reopened in ((False, False), (True, False), (False, True)):
        page = messages.coming_page(
            language, facts.table, counts, closed=closed, reopened=reopened
        )
        yield f"coming, closed {closed}, reopened {reopened}", page
    nobody = ComingCounts()
    page = messages.coming_page(language, facts.table, nobody, closed=False, reopened=False)
    yield "coming, nobody", page
    early = replace(counts, asks_at=start - timedelta(days=4))
    page = messages.coming_page(language, facts.table, early, closed=False, reopened=True)
    yield "coming, not asked yet", page
    yield "reminder to a host, early", messages.table_reminder(language, facts.table, early)
    group = StakeholderGroup.EDUCATION
    yield "cannot come", messages.cannot_come(language, facts.table, group, 0)
    yield "cannot come, others wait", messages.cannot_come(language, facts.table, group, 2)
    yield "reminder to a host", messages.table_reminder(language, near, counts)
    online = table(place="", spot=None)
    yield "reminder, online, no link yet", messages.table_reminder(language, online)
    later = replace(online, now=start - timedelta(minutes=60), link_shown=True)
    yield "reminder, online", messages.table_reminder(language, later)
    words = replace(later.table, link="Room 7, code 1234")
    yield "reminder, no address", messages.table_reminder(language, replace(later, table=words))
    for name, facts_of in (("entered", {}), ("again", {"again": True}), ("gone", {"gone": True})):
        entry = messages.TableEntry(
            table=own,
            seated=True,
            changed_at=s.NOW,
            sequence=2,
            **facts_of,  # type: ignore[arg-type]
        )
        yield f"calendar file, {name}", messages.calendar_file(language, entry, s.NOW)


def _as_words(paper: messages.Paper) -> Message:
    """A paper's lines, for a reader of the file."""
    return Message(html="\n".join(line.html for line in paper.lines))
