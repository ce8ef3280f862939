"""An action's way to being done: told, reminded, put off, given back, done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._gather_tables import table_ref
from actions._posts import TODO, todo_key
from actions._seating import UNREACHABLE
from actions.hosting import NotAllowed, may_act_on
from actions.present import person_of
from messages import TodoFacts, TodoLine, Told
from model import Item, ItemId, Member, MemberId, Roundtable, RoundtableState
from roundtables import WITHOUT_DATE, Nudge, Rung, next_nudge, nudge_due, nudges

BATCH = 20
FARTHEST = timedelta(days=400)


class NoSuchAction(LookupError):
    """It is gone, struck, or not for this member."""


class NoDay(ValueError):
    """A day that is past, or too far away."""


def own(a: Assistant, member: Member) -> tuple[TodoLine, ...]:
    """What the member still has to do, by date."""
    found = []
    for item in a.store.own_actions(member.id):
        table = a.store.roundtable(item.roundtable)
        if table and table.state is not RoundtableState.CANCELLED:
            found.append(
                TodoLine(id=item.id, words=item.words, due=item.due, table_title=table.title)
            )
    return tuple(found)


def done(a: Assistant, member: Member, item_id: ItemId, yes: bool, now: datetime) -> Item:
    """The owner, or a host in its place, says that it is done, or takes that back. Raises
    ``NoSuchAction``, and ``NotAllowed`` for anybody else's."""
    with a.store.transaction():
        item = _held(a, member, item_id)
        if bool(item.done_at) == yes:
            return item
        changed = replace(item, done_at=now if yes else None, done_by=member.id if yes else None)
        return schedule(a, changed, now)


def later(a: Assistant, member: Member, item_id: ItemId, day: date, now: datetime) -> Item:
    """Nothing more of it until then; its date in the minutes stays. Raises ``NoDay`` too."""
    with a.store.transaction():
        item = _held(a, member, item_id)
        today = now.astimezone(ZoneInfo(member.zone)).date()
        if not today < day <= today + FARTHEST:
            raise NoDay
        return schedule(a, replace(item, later=day, reminded_at=now), now)


def sooner(a: Assistant, member: Member, item_id: ItemId, now: datetime) -> Item:
    """Takes ``later`` back."""
    with a.store.transaction():
        return schedule(a, replace(_held(a, member, item_id), later=None), now)


def not_mine(a: Assistant, member: Member, item_id: ItemId, now: datetime) -> Item:
    """The owner says that it is not: it goes back to the host, who is told."""
    with a.store.transaction():
        item = _held(a, member, item_id)
        if item.owner != member.id:
            raise NotAllowed
        return _give_back(a, replace(item, former=member.id), now)


def mine(a: Assistant, member: Member, item_id: ItemId, now: datetime) -> Item:
    """Takes ``not_mine`` back, as long as nobody else has it."""
    with a.store.transaction():
        item = a.store.item(item_id)
        if item is None or item.struck_at:
            raise NoSuchAction(item_id)
        if item.former != member.id or item.owner not in (None, member.id):
            raise NotAllowed
        return schedule(a, replace(item, owner=member.id, former=None, reminded_at=now), now)


def hand_out(a: Assistant, item: Item, now: datetime) -> Item:
    """Tell the owner, or the host in its place, what is to be done; from now on it is asked
    after."""
    changed = schedule(a, replace(item, reminded_at=now), now)
    reader = reader_of(a, changed)
    if reader and changed.owner == reader.id and changed.is_open:
        _post(a, changed, reader.id, Told.GIVEN, now, now)
    return changed


def schedule(a: Assistant, item: Item, now: datetime) -> Item:
    """Save an action with the time at which to look at it again."""
    ladder = _ladder(a, item)
    at = None
    if ladder and item.is_open and item.reminded_at is not None:
        at = next_nudge(ladder, max(item.reminded_at, now))
    changed = replace(item, nudge_at=at)
    a.store.save_item(changed)
    return changed


def post_nudges(a: Assistant, now: datetime) -> bool:
    """Post the reminders that are due, a batch at a time. True: there may be more."""
    with a.store.transaction():
        due = a.store.nudges_due(now, BATCH)
        for item in due:
            _nudge(a, item, now)
        return len(due) == BATCH


def give_up(a: Assistant, member: Member, now: datetime) -> None:
    """A member goes: its actions go back to the hosts."""
    for item in a.store.actions_owned(member.id):
        if item.reminded_at is None:
            a.store.save_item(replace(item, owner=None))
        else:
            _give_back(a, item, now)


def reader_of(a: Assistant, item: Item) -> Member | None:
    """Who is asked after an action: its owner; of a guest's, or of nobody's, a host."""
    if isinstance(item.owner, int):
        owner = a.store.member(item.owner)
        if owner and owner.state not in UNREACHABLE:
            return owner
    table = a.store.roundtable(item.roundtable)
    return _host_of(a, table) if table else None


def todo_facts(a: Assistant, reader: Member, item: Item, now: datetime, told: Told) -> TodoFacts:
    """Raises ``NoSuchAction`` where the table is gone."""
    table = a.store.roundtable(item.roundtable)
    if table is None:
        raise NoSuchAction(item.id)
    return TodoFacts(
        item=item,
        table=table_ref(table),
        now=now,
        zone=reader.zone,
        told=told,
        own=item.owner == reader.id,
        owner=person_of(
            a, table, item.owner, reader.language, to_hosts=may_act_on(a, reader, table)
        ),
        may_undo=item.former == reader.id and item.owner is None,
    )


def may_see(a: Assistant, member: Member, item: Item) -> bool:
    """Its owner, who gave it back, and the table's hosts."""
    table = a.store.roundtable(item.roundtable)
    return member.id in (item.owner, item.former) or bool(table and may_act_on(a, member, table))


def _held(a: Assistant, member: Member, item_id: ItemId) -> Item:
    item = a.store.item(item_id)
    if item is None or item.struck_at:
        raise NoSuchAction(item_id)
    table = a.store.roundtable(item.roundtable)
    if item.owner != member.id and not (table and may_act_on(a, member, table)):
        raise NotAllowed
    return item


def _nudge(a: Assistant, item: Item, now: datetime) -> None:
    ladder, table = _ladder(a, item), a.store.roundtable(item.roundtable)
    off = table is None or table.state is RoundtableState.CANCELLED
    if off or not item.is_open or item.reminded_at is None:
        a.store.save_item(replace(item, nudge_at=None))
        return
    if isinstance(item.owner, int):
        owner = a.store.member(item.owner)
        if owner is None or owner.state in UNREACHABLE:
            _give_back(a, item, now)
            return
    reader = reader_of(a, item)
    nudge = nudge_due(ladder, item.reminded_at, now)
    if nudge and reader:
        _say(a, item, reader, nudge, now)
        item = replace(item, reminded_at=now)
    schedule(a, item, now)


def _say(a: Assistant, item: Item, reader: Member, nudge: Nudge, now: datetime) -> None:
    if nudge.rung is not Rung.HOST:
        _post(a, item, reader.id, Told(nudge.rung.value), nudge.at, now)
        return
    table = a.store.roundtable(item.roundtable)
    host = _host_of(a, table) if table else None
    if host and host.id != reader.id:
        _post(a, item, host.id, Told.HOST, nudge.at, now)


def _give_back(a: Assistant, item: Item, now: datetime) -> Item:
    """It is nobody's any more: a host is told, and asked after it from now on."""
    changed = schedule(a, replace(item, owner=None, later=None, reminded_at=now), now)
    host = reader_of(a, changed)
    if host:
        _post(a, changed, host.id, Told.BACK, now, now)
    return changed


def _post(
    a: Assistant, item: Item, member_id: MemberId, told: Told, at: datetime, now: datetime
) -> None:
    member = a.store.member(member_id)
    if member:
        key = todo_key(item.id, member_id, told, at)
        facts = {"item": item.id, "what": told}
        a.store.post(member_id, TODO, key, facts, may_speak_at(member, now), now)


def _ladder(a: Assistant, item: Item) -> tuple[Nudge, ...]:
    """By the clock of whoever is asked; without a date, some time after it was told."""
    reader = reader_of(a, item)
    if reader is None:
        return ()
    day = item.later or item.due
    if day is None:
        day = item.at.astimezone(ZoneInfo(reader.zone)).date() + WITHOUT_DATE
    return nudges(day, reader.zone, reader.digest_hour, put_off=item.later is not None)


def _host_of(a: Assistant, table: Roundtable) -> Member | None:
    known = (a.store.member(m) for m in (table.host, *a.store.cohosts(table.id)) if m)
    return next((m for m in known if m and m.state not in UNREACHABLE), None)
