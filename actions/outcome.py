"""What came of a table: a consortium, an application, its result; told by a host, step by step.

When to look whether to ask is a column, as of the tracker's questions.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._gather_tables import table_ref
from actions._posts import OUTCOME, outcome_key
from actions._seating import UNREACHABLE
from actions.check_in import ASK_AFTER
from actions.hosting import NotAllowed, may_act_on, table_of
from actions.part_of_it import stage_of, take_back_from_members, tell_members
from actions.track import read_grant
from messages import OutcomeFacts
from model import (
    CallResult,
    Member,
    MemberId,
    Money,
    OutcomeRow,
    OutcomeStep,
    Roundtable,
    RoundtableId,
    RoundtableState,
    StoredCall,
    TableOutcome,
)

RESULT_AFTER = timedelta(days=152)
"""Most EU programmes tell applicants within five or six months."""
TOO_LATE = timedelta(days=120)
"""So long after it was to be asked, it is not asked any more."""
MOST_PARTNERS, MOST_COUNTRIES = 200, 60
_HOUR = time(9)


class NotYet(Exception):
    """A step that another has to come before, or a number or day that cannot be."""


def formed(
    a: Assistant,
    host: Member,
    table_id: RoundtableId,
    partners: int | None,
    countries: int | None,
    now: datetime,
) -> None:
    """A consortium was formed. Raises ``NotYet`` for numbers that cannot be."""
    if partners is not None and not 1 <= partners <= MOST_PARTNERS:
        raise NotYet
    if countries is not None and not 1 <= countries <= min(
        MOST_COUNTRIES, partners or MOST_COUNTRIES
    ):
        raise NotYet
    _tell(a, host, table_id, OutcomeStep.CONSORTIUM, now, partners=partners, countries=countries)


def applied(a: Assistant, host: Member, table_id: RoundtableId, on: date, now: datetime) -> None:
    """The application was handed in on that day. Raises ``NotYet`` for one to come."""
    table = table_of(a, table_id)
    if on > now.astimezone(ZoneInfo(table.zone)).date() or on.year < 2000:
        raise NotYet
    _tell(a, host, table_id, OutcomeStep.APPLIED, now, on=on)


def resulted(
    a: Assistant, host: Member, table_id: RoundtableId, result: CallResult, now: datetime
) -> None:
    """What became of the application."""
    with a.store.transaction():
        _tell(a, host, table_id, OutcomeStep.RESULT, now, result=result)
        if result is not CallResult.GRANTED:
            a.store.take_back_outcome(table_id, OutcomeStep.AMOUNT, now)


def granted(
    a: Assistant, host: Member, table_id: RoundtableId, words: str, now: datetime
) -> Money:
    """How much it was. Raises ``actions.track.NoAmount``; ``NotYet`` if nothing was granted."""
    amount = read_grant(words, host.language)
    row = a.store.outcome(table_id).result
    if row is None or row.result is not CallResult.GRANTED:
        raise NotYet
    _tell(a, host, table_id, OutcomeStep.AMOUNT, now, amount=amount)
    return amount


def take_back(
    a: Assistant, host: Member, table_id: RoundtableId, step: OutcomeStep, now: datetime
) -> None:
    """A step was not so; the amount goes with the result."""
    with a.store.transaction():
        table = _own(a, host, table_id)
        told = a.store.outcome(table.id).of(step)
        gone = a.store.take_back_outcome(table.id, step, now)
        if told and (stage := stage_of(step, told.result)):
            take_back_from_members(a, table, stage, now)
        if step is OutcomeStep.RESULT:
            a.store.take_back_outcome(table.id, OutcomeStep.AMOUNT, now)
        if gone:
            a.store.audit(host.id, f"take back {step}", f"roundtable {table.id}", now)
            a.store.save_aftermath(replace(a.store.aftermath(table.id), ask_at=now))


def outcome_facts(a: Assistant, reader: Member, table: Roundtable, now: datetime) -> OutcomeFacts:
    stored = a.store.call(table.call) if table.call else None
    there = ZoneInfo(table.zone)
    days = [c.at.astimezone(there).date() for c in stored.call.cut_offs] if stored else []
    today = now.astimezone(there).date()
    met = table.starts_at.astimezone(there).date()
    return OutcomeFacts(
        table=table_ref(table),
        outcome=a.store.outcome(table.id),
        now=now,
        zone=reader.zone,
        call_title=stored.call.title if stored else "",
        cut_offs=tuple(day for day in days if met <= day <= today),
    )


async def ask_hosts(a: Assistant, now: datetime) -> None:
    """Ask the hosts what came of their tables, where it is time, a table at a time."""
    for table_id in a.store.asks_due(now):
        _look(a, table_id, now)
        await a.courtesy.rest()


def question_of(
    table: Roundtable, stored: StoredCall | None, outcome: TableOutcome
) -> tuple[OutcomeStep, datetime] | None:
    """What to ask the host next, and when (UTC); None: nothing any more."""
    closed = _closed(table, stored)
    if outcome.result:
        return None
    if outcome.applied:
        on = outcome.applied.on or outcome.applied.at.date()
        return OutcomeStep.RESULT, _at(on + RESULT_AFTER, table.zone)
    if not outcome.consortium:
        # Where the call closes sooner, whether they applied says it all.
        met = table.starts_at.astimezone(ZoneInfo(table.zone)).date()
        if closed is None or met + ASK_AFTER <= closed:
            return OutcomeStep.CONSORTIUM, _at(met + ASK_AFTER, table.zone)
    if closed is None:
        return None
    return OutcomeStep.APPLIED, _at(closed + timedelta(days=1), table.zone)


def questions(
    table: Roundtable, stored: StoredCall | None, outcome: TableOutcome, asked: tuple[str, ...]
) -> tuple[OutcomeStep, datetime] | None:
    """As ``question_of``, past what was asked already: each is asked once."""
    found = question_of(table, stored, outcome)
    if found and found[0] in asked:
        closed = _closed(table, stored)
        if found[0] is OutcomeStep.CONSORTIUM and closed is not None:
            found = OutcomeStep.APPLIED, _at(closed + timedelta(days=1), table.zone)
    return None if found and found[0] in asked else found


def _tell(
    a: Assistant,
    host: Member,
    table_id: RoundtableId,
    step: OutcomeStep,
    now: datetime,
    *,
    partners: int | None = None,
    countries: int | None = None,
    on: date | None = None,
    result: CallResult | None = None,
    amount: Money | None = None,
) -> None:
    with a.store.transaction():
        table = _own(a, host, table_id)
        stage, was = stage_of(step, result), a.store.outcome(table.id).of(step)
        a.store.take_back_outcome(table.id, step, now)
        if was and (before := stage_of(step, was.result)) and before is not stage:
            take_back_from_members(a, table, before, now, tell=False)
        a.store.tell_outcome(
            OutcomeRow(
                roundtable=table.id,
                step=step,
                at=now,
                by=host.id,
                partners=partners,
                countries=countries,
                on=on,
                result=result,
                amount=amount,
            )
        )
        a.store.audit(host.id, f"outcome {step}", f"roundtable {table.id}", now)
        a.store.save_aftermath(replace(a.store.aftermath(table.id), ask_at=now))
        if stage:
            tell_members(a, table, stage, now)


def _look(a: Assistant, table_id: RoundtableId, now: datetime) -> None:
    with a.store.transaction():
        _ask_or_wait(a, table_id, now)


def _ask_or_wait(a: Assistant, table_id: RoundtableId, now: datetime) -> None:
    after, table = a.store.aftermath(table_id), a.store.roundtable(table_id)
    if table is None or table.state is not RoundtableState.HELD:
        a.store.save_aftermath(replace(after, ask_at=None))
        return
    stored = a.store.call(table.call) if table.call else None
    found = questions(table, stored, a.store.outcome(table_id), after.asked)
    if found is None or now > found[1] + TOO_LATE:
        a.store.save_aftermath(replace(after, ask_at=None))
        return
    step, due = found
    if due > now:
        a.store.save_aftermath(replace(after, ask_at=due))
        return
    host = _host(a, table)
    if host:
        a.store.post(
            host.id,
            OUTCOME,
            outcome_key(table.id, host.id, step),
            {"table": table.id, "what": step},
            may_speak_at(host, now),
            now,
        )
    a.store.save_aftermath(replace(after, asked=(*after.asked, step), ask_at=now))


def _host(a: Assistant, table: Roundtable) -> Member | None:
    known = (a.store.member(MemberId(m)) for m in (table.host, *a.store.cohosts(table.id)) if m)
    return next((m for m in known if m and m.state not in UNREACHABLE), None)


def _closed(table: Roundtable, stored: StoredCall | None) -> date | None:
    """The first cut-off after the meeting, on the table's calendar."""
    there = ZoneInfo(table.zone)
    coming = [c.at for c in stored.call.cut_offs if c.at > table.starts_at] if stored else []
    return min(coming).astimezone(there).date() if coming else None


def _at(day: date, zone: str) -> datetime:
    return datetime.combine(day, _HOUR, ZoneInfo(zone)).astimezone(UTC)


def _own(a: Assistant, host: Member, table_id: RoundtableId) -> Roundtable:
    table = table_of(a, table_id)
    if not may_act_on(a, host, table):
        raise NotAllowed
    return table
