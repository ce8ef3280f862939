"""Whether a member's region is part of what came of a table.

It is asked once a table. Its own list of calls then follows what the host tells, each time with
what takes it back, until it says otherwise.
"""

from __future__ import annotations

from datetime import datetime

from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._posts import PART, part_key
from actions.track import set_stage
from model import (
    CallId,
    CallResult,
    GuestId,
    Member,
    MemberId,
    OutcomeStep,
    PartOfIt,
    RegistrationState,
    Roundtable,
    Stage,
    TableOutcome,
)

_THERE = (RegistrationState.ATTENDED, RegistrationState.SEATED)
_STAGES = {OutcomeStep.CONSORTIUM: Stage.PARTNERS, OutcomeStep.APPLIED: Stage.APPLIED}
_RESULTS = {CallResult.GRANTED: Stage.FUNDED, CallResult.REJECTED: Stage.NOT_FUNDED}
_ORDER = (None, Stage.WATCHING, Stage.INTERESTED, Stage.PARTNERS, Stage.APPLIED)


def stage_of(step: OutcomeStep, result: CallResult | None) -> Stage | None:
    """Where a call stands on the list of who is part of it; None: the step moves nothing."""
    return _RESULTS.get(result) if result else _STAGES.get(step)


def stage_asked(a: Assistant, member: Member, table: Roundtable) -> Stage | None:
    """The farthest stage that its host told and a member who was there is behind; None: nothing
    is asked, or it said that it is no part of it."""
    if table.call is None or member.id not in _there(a, table):
        return None
    said = a.store.part_of_it(table.id, member.id)
    return _asked(a, member, table.call, _told(a.store.outcome(table.id)), said)


def tell_members(a: Assistant, table: Roundtable, stage: Stage, now: datetime) -> None:
    """The host told a step: the lists of those who are part of it follow; who has not said yet
    is asked. In the host's transaction."""
    told = _told(a.store.outcome(table.id))
    for member in _members(a, table):
        said = a.store.part_of_it(table.id, member.id)
        if table.call is None or _asked(a, member, table.call, told, said) is not stage:
            continue
        if said:
            _move(a, member, table, stage, now)
        _post(a, member, table, stage, "moved" if said else "ask", now)


def take_back_from_members(
    a: Assistant, table: Roundtable, stage: Stage, now: datetime, *, tell: bool = True
) -> None:
    """The host took a step back: lists that followed it go back, unless their members have
    changed them since. ``tell`` them so, if nothing else is told instead. In the host's
    transaction."""
    for member in _members(a, table):
        said = a.store.part_of_it(table.id, member.id)
        if said and said.moved is stage and _undo(a, member, table, said, now):
            a.store.save_part_of_it(table.id, member.id, PartOfIt(yes=True), now)
            if tell:
                _post(a, member, table, stage, "back", now)


def is_part(a: Assistant, member: Member, table: Roundtable, now: datetime) -> Stage | None:
    """Yes: its list of calls comes to the stage that is asked about, which is returned. None: the
    question is no longer open."""
    with a.store.transaction():
        stage = stage_asked(a, member, table)
        if stage:
            _move(a, member, table, stage, now)
        return stage


def is_no_part(a: Assistant, member: Member, table: Roundtable, now: datetime) -> bool:
    """No: nothing changes, and it is not asked again. False: the question is no longer open."""
    with a.store.transaction():
        if stage_asked(a, member, table) is None:
            return False
        a.store.save_part_of_it(table.id, member.id, PartOfIt(yes=False), now)
        return True


def ask_again(a: Assistant, member: Member, table: Roundtable, now: datetime) -> Stage | None:
    """Takes an answer back, and its move on the list of calls; the stage to ask about again, None
    where there is nothing to take back."""
    with a.store.transaction():
        said = a.store.part_of_it(table.id, member.id)
        if said is None:
            return None
        _undo(a, member, table, said, now)
        a.store.save_part_of_it(table.id, member.id, None, now)
        return stage_asked(a, member, table)


def _move(a: Assistant, member: Member, table: Roundtable, stage: Stage, now: datetime) -> None:
    assert table.call is not None  # or nothing would be asked
    before = a.store.track(member.id, table.call).stage
    set_stage(a, member, table.call, stage, now)
    moved = PartOfIt(yes=True, moved=stage, before=before)
    a.store.save_part_of_it(table.id, member.id, moved, now)


def _undo(a: Assistant, member: Member, table: Roundtable, said: PartOfIt, now: datetime) -> bool:
    """Back to the stage before the move, if the member has not changed it since."""
    if not said.moved or not table.call:
        return False
    if a.store.track(member.id, table.call).stage is not said.moved:
        return False
    set_stage(a, member, table.call, said.before, now)
    return True


def _members(a: Assistant, table: Roundtable) -> list[Member]:
    known = (a.store.member(number) for number in _there(a, table))
    return [member for member in known if member]


def _there(a: Assistant, table: Roundtable) -> list[MemberId]:
    """Those who were there and have a chat."""
    there = (r.who for r in a.store.registrations(table.id) if r.state in _THERE)
    return [who for who in there if not isinstance(who, GuestId)]


def _asked(
    a: Assistant, member: Member, call: CallId, told: set[Stage], said: PartOfIt | None
) -> Stage | None:
    if said and not said.yes:
        return None
    known = a.store.track(member.id, call).stage
    return max((s for s in told if _is_behind(known, s)), key=_far, default=None)


def _post(
    a: Assistant, member: Member, table: Roundtable, stage: Stage, what: str, now: datetime
) -> None:
    a.store.post(
        member.id,
        PART,
        part_key(table.id, member.id, stage, None if what == "ask" else now),
        {"table": table.id, "stage": stage, "what": what},
        may_speak_at(member, now),
        now,
    )


def _is_behind(known: Stage | None, stage: Stage) -> bool:
    if stage in _ORDER:
        return known in _ORDER and _ORDER.index(known) < _ORDER.index(stage)
    return known is Stage.APPLIED


def _far(stage: Stage) -> int:
    return _ORDER.index(stage) if stage in _ORDER else len(_ORDER)


def _told(outcome: TableOutcome) -> set[Stage]:
    told = {stage for step, stage in _STAGES.items() if outcome.of(step)}
    if outcome.result and outcome.result.result in _RESULTS:
        told.add(_RESULTS[outcome.result.result])
    return told
