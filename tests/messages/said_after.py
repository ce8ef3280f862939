"""What ``said`` writes of a meeting and what follows: check-in, minutes, actions, the outcome."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import messages
import messages.hosts
from messages import ItemLine, MinutesFacts, Person, Sign, TableRef, Told
from model import (
    CallResult,
    Item,
    ItemId,
    ItemKind,
    Language,
    MemberId,
    Message,
    Money,
    OutcomeRow,
    OutcomeStep,
    RegistrationId,
    RegistrationState,
    RoundtableId,
    RoundtableState,
    Stage,
    StakeholderGroup,
    SurveyAnswer,
    SurveyResult,
    TableOutcome,
    Worth,
)
from tests.messages import samples as s

AT = s.roundtable().starts_at + timedelta(minutes=10)
EVA = Person(
    entry=RegistrationId(11),
    state=RegistrationState.ATTENDED,
    group=StakeholderGroup.EDUCATION,
    country="Česko",
    nth=1,
    name="Eva <Novák>",
)
UNNAMED = replace(EVA, entry=RegistrationId(12), name="", nth=2, group=StakeholderGroup.INDUSTRY)
NOWHERE = replace(UNNAMED, entry=RegistrationId(13), nth=3, country="")
LAST = TableRef(RoundtableId(7), s.TABLE_TITLE, s.roundtable().starts_at)


def item(number: int = 1, kind: ItemKind = ItemKind.ACTION, **other: Any) -> Item:
    known: dict[str, Any] = {
        "id": ItemId(number),
        "roundtable": RoundtableId(7),
        "kind": kind,
        "words": "Draft the budget <R&D>",
        "at": AT,
        "changed_at": AT,
    }
    return Item(**{**known, **other})


DUE = item(owner=MemberId(1), due=AT.date() + timedelta(days=14))


def minutes_facts(**other: Any) -> MinutesFacts:
    decided = ItemLine(item=item(1, ItemKind.DECISION, words="We apply together."))
    known: dict[str, Any] = {
        "table": replace(s.roundtable(), state=RoundtableState.HELD),
        "now": AT + timedelta(days=1),
        "zone": "Europe/Helsinki",
        "call_title": s.TITLE,
        "came": {StakeholderGroup.INDUSTRY: 3, StakeholderGroup.EDUCATION: 2},
        "absent": 1,
        "countries": 3,
        "names": ("Eva <Novák>", "Jean Dupont"),
        "decisions": (decided, replace(decided, sign=Sign.NEW)),
        "actions": (
            ItemLine(item=DUE, owner=EVA),
            ItemLine(item=replace(DUE, done_at=AT), owner=UNNAMED),
            ItemLine(item=replace(DUE, done_at=AT), owner=NOWHERE, host_did=True),
            ItemLine(item=replace(DUE, due=None), host_owns=True, sign=Sign.CHANGED),
            ItemLine(item=replace(DUE, owner=None, due=None, struck_at=AT), sign=Sign.STRUCK),
            ItemLine(item=DUE, mine=True),
        ),
        "carried": (ItemLine(item=item(9, words="Ask the ministry")),),
        "next": replace(LAST, starts_at=AT + timedelta(days=30)),
        "edition": 1,
    }
    return MinutesFacts(**{**known, **other})


def after(language: Language) -> Iterator[tuple[str, Message]]:
    yield from _door(language)
    yield from _minutes(language)
    yield from _todos(language)
    yield from _survey(language)
    yield from _outcome(language)


def _door(language: Language) -> Iterator[tuple[str, Message]]:
    table = s.roundtable()
    people = (
        EVA,
        replace(UNNAMED, state=RegistrationState.SEATED),
        replace(NOWHERE, state=RegistrationState.ABSENT),
    )
    facts = messages.DoorFacts(
        table=table,
        now=AT,
        zone="Europe/Helsinki",
        people=people,
        at_the_door=(UNNAMED,),
        walked_in=(EVA,),
        free=2,
        others=True,
    )
    yield "door", messages.hosts.door(language, facts)
    held = replace(table, state=RoundtableState.HELD)
    yield (
        "door, held",
        messages.hosts.door(language, replace(facts, table=held, people=people[:1])),
    )
    silent = replace(facts, people=people[:1], not_held=True)
    yield "door, not held", messages.hosts.door(language, silent)
    yield "door, somebody came", messages.hosts.somebody_at_the_door(language, facts)
    yield "did it take place", messages.hosts.ask_if_held(language, facts.table)
    seen = s.table_facts(RegistrationState.ATTENDED, now=AT)
    yield "checked in", messages.hosts.checked_in(language, seen)
    yield "no seat", messages.hosts.no_seat_here(language, seen, waits=False)
    yield "waits at the door", messages.hosts.no_seat_here(language, seen, waits=True)
    seated = s.table_facts(RegistrationState.SEATED, now=AT)
    yield "card, doors open", messages.table_card(language, seated)
    code = messages.PosterFacts(
        leads=messages.Leads.HERE, bot="funding_bot", title=s.TABLE_TITLE, number=7, code="7_x"
    )
    (first, _) = messages.poster_words(language, code)
    yield "code at the door", first


def _minutes(language: Language) -> Iterator[tuple[str, Message]]:
    facts = minutes_facts()
    yield "minutes", messages.hosts.minutes(language, facts)
    yield "minutes, corrected", messages.hosts.minutes(language, replace(facts, edition=2))
    nothing = replace(
        facts, decisions=(), actions=(), carried=(), came={}, absent=0, countries=0, edition=0
    )
    yield "minutes, draft", messages.hosts.draft(language, nothing, changed=False)
    yield "minutes, sent", messages.hosts.draft(language, facts, changed=False)
    yield "minutes, to be corrected", messages.hosts.draft(language, facts, changed=True)
    yield "minutes, the draft is there", messages.hosts.minutes_draft_told(language, facts)
    table = facts.table
    for what in ("decision", "action", "reword"):
        yield f"minutes, ask {what}", messages.hosts.ask_words(language, table, what)
    yield "minutes, which table", messages.hosts.which_table(language, [table], "Europe/Helsinki")
    lines = (*facts.decisions, *facts.actions)
    yield "minutes, noted", messages.hosts.noted(language, table, lines)
    yield "minutes, lines", messages.hosts.lines_page(language, table, lines, 0)
    for name, one in (("decision", lines[0]), ("action", lines[2]), ("struck", lines[6])):
        yield f"minutes, a line: {name}", messages.hosts.line_page(language, table, one)
    yield "minutes, done", messages.hosts.line_page(language, table, lines[3])
    yield "minutes, who", messages.hosts.ask_who(language, table, lines[2], (EVA, UNNAMED))
    asked = messages.hosts.ask_who(language, table, lines[2], (), said="Bob <x>")
    yield "minutes, who is that", asked
    several = messages.hosts.ask_who(
        language, table, lines[2], (EVA, UNNAMED), said="education", several=True
    )
    yield "minutes, several are meant", several
    yield "minutes, when", messages.hosts.ask_when(language, table, lines[2], AT)
    yield "minutes, send", messages.hosts.send_step(language, table, 12, again=False)
    yield "minutes, send again", messages.hosts.send_step(language, table, 12, again=True)
    yield "minutes, nobody to send to", messages.hosts.send_step(language, table, 0, again=False)
    paper = messages.hosts.minutes_paper(language, facts)
    yield "minutes, on paper", Message(html="\n".join(line.html for line in paper.lines))


def _todos(language: Language) -> Iterator[tuple[str, Message]]:
    known: dict[str, Any] = {"table": LAST, "now": AT, "zone": "Europe/Helsinki"}
    for told in Told:
        facts = messages.TodoFacts(item=DUE, told=told, **known)
        yield f"action, {told}", messages.todo(language, facts)
    for name, one in (
        ("put off", replace(DUE, later=date(2026, 5, 4))),
        ("late", replace(DUE, due=AT.date() - timedelta(days=1))),
        ("without a date", replace(DUE, due=None)),
        ("done", replace(DUE, done_at=AT)),
    ):
        facts = messages.TodoFacts(item=one, told=Told.DUE, **known)
        yield f"action, {name}", messages.todo(language, facts)
    hosts = messages.TodoFacts(item=DUE, told=Told.LATE, own=False, owner=EVA, **known)
    yield "action, to the host", messages.todo(language, hosts)
    nobody = replace(hosts, item=replace(DUE, owner=None), owner=None, told=Told.BACK)
    yield "action, nobody's", messages.todo(language, nobody)
    yield "action, given back", messages.todo(language, replace(nobody, may_undo=True))
    yield "action, later", messages.todo_later(language, hosts)
    none = messages.table_list(language, s.NOW, "Europe/Helsinki", [])
    line = messages.TodoLine(id=ItemId(1), words=DUE.words, due=DUE.due, table_title=s.TABLE_TITLE)
    lines = [line, replace(line, due=None)]
    yield "tables, own actions", messages.with_todos(language, none, lines, past=True)
    past = messages.past_tables(language, [LAST], "Europe/Helsinki", 1, more=True)
    yield "tables, past", past
    yield "tables, none past", messages.past_tables(language, [], "UTC", 0, more=False)
    digest = s.digest_facts(actions=tuple(lines))
    yield "digest, actions", messages.digest(language, digest)[-1]


def _survey(language: Language) -> Iterator[tuple[str, Message]]:
    facts = messages.SurveyFacts(
        table=LAST,
        answer=SurveyAnswer(4, Worth.MAYBE, "More <time>"),
        now=AT,
        zone="Europe/Helsinki",
        until=AT + timedelta(days=14),
    )
    for question in (1, 2, 3, 0):
        yield f"survey, {question}", messages.survey(language, facts, question)
    result = SurveyResult(7, 4.25, {Worth.YES: 5, Worth.NO: 2}, ("More <time>", "Nothing"))
    sums = messages.SurveyResultFacts(table=LAST, result=result, fewest=5, asked=9)
    yield "survey, result", messages.survey_results(language, sums)
    few = replace(sums, result=SurveyResult(3))
    yield "survey, too few", messages.survey_results(language, few)
    yield "survey, not asked", messages.survey_results(language, replace(few, asked=0))


def outcome(**other: Any) -> TableOutcome:
    def row(step: OutcomeStep, **facts: Any) -> OutcomeRow:
        return OutcomeRow(roundtable=RoundtableId(7), step=step, at=AT, **facts)

    known: dict[str, Any] = {
        "consortium": row(OutcomeStep.CONSORTIUM, partners=6, countries=4),
        "applied": row(OutcomeStep.APPLIED, on=date(2026, 9, 3)),
        "result": row(OutcomeStep.RESULT, result=CallResult.GRANTED),
        "amount": row(OutcomeStep.AMOUNT, amount=Money(Decimal(1_200_000))),
    }
    return TableOutcome(roundtable=RoundtableId(7), **{**known, **other})


def _outcome(language: Language) -> Iterator[tuple[str, Message]]:
    full = outcome()
    facts = messages.OutcomeFacts(
        table=LAST,
        outcome=full,
        now=AT,
        zone="Europe/Helsinki",
        call_title=s.TITLE,
        cut_offs=(date(2026, 9, 3),),
    )
    nothing = replace(facts, outcome=TableOutcome(roundtable=RoundtableId(7)))
    yield "outcome, nothing", messages.hosts.outcome_page(language, nothing)
    yield "outcome, all", messages.hosts.outcome_page(language, facts)
    applied = replace(facts, outcome=outcome(result=None, amount=None))
    yield "outcome, applied", messages.hosts.outcome_page(language, applied)
    assert full.result
    for result in CallResult:
        row = replace(full.result, result=result)
        told = replace(facts, outcome=outcome(result=row, amount=None))
        yield f"outcome, {result}", messages.hosts.outcome_page(language, told)
    yield "outcome, how many", messages.hosts.ask_partners(language, facts)
    yield "outcome, from where", messages.hosts.ask_countries(language, facts, 6)
    yield "outcome, when", messages.hosts.ask_applied_on(language, facts, date(2026, 9, 5))
    yield "outcome, how much", messages.hosts.ask_amount(language, facts)
    for step in (OutcomeStep.CONSORTIUM, OutcomeStep.APPLIED, OutcomeStep.RESULT):
        yield f"outcome, ask {step}", messages.hosts.ask_outcome(language, facts, step)
    for stage in (Stage.PARTNERS, Stage.APPLIED, Stage.FUNDED):
        yield f"part of it, {stage}", messages.hosts.ask_part(language, facts, stage)
    for stage in (Stage.APPLIED, Stage.FUNDED, Stage.NOT_FUNDED):
        yield f"part of it, moved to {stage}", messages.hosts.part_moved(language, facts, stage)
    yield "part of it, back", messages.hosts.part_back(language, facts)
    yield "part of it, yes", messages.hosts.part_said(language, facts, yes=True)
    yield "part of it, no", messages.hosts.part_said(language, facts, yes=False)
    paris = ZoneInfo("Europe/Paris")
    days = (
        messages.DayFacts(at=(AT + timedelta(days=20)).astimezone(paris), key="explore"),
        messages.DayFacts(at=(AT + timedelta(days=28)).astimezone(paris), suits=5, of=7),
    )
    follow = messages.FollowFacts(
        table=s.roundtable(), now=AT, zone="Europe/Helsinki", days=days, open_actions=2
    )
    yield "follow-up", messages.hosts.follow_page(language, follow)
    yield "follow-up, open", messages.hosts.follow_page(language, replace(follow, opened=LAST))
    seen = s.table_facts(None)
    yield "follow-up, invited", messages.hosts.carried_on(language, seen, RoundtableId(6))
