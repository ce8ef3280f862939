"""Decisions and actions: noted, changed, struck and restored; and the minutes, sent to all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._gather_tables import table_ref
from actions._posts import MINUTES, minutes_key
from actions.hosting import NotAllowed, may_act_on, table_of
from actions.present import names, persons
from actions.todo import hand_out, schedule
from messages import ItemLine, MinutesFacts, Sign
from model import (
    DOORS_CLOSE,
    DOORS_OPEN,
    LONGEST_ITEM,
    Aftermath,
    GuestId,
    Item,
    ItemId,
    ItemKind,
    Member,
    MemberId,
    RegistrationId,
    RegistrationState,
    Roundtable,
    RoundtableId,
    RoundtableState,
    StakeholderGroup,
    Who,
)

LATELY = timedelta(days=14)
"""A table that met so long ago is still meant by /decide and /action."""
MOST_ITEMS = 100
"""Lines of one table's minutes."""
_THERE = (RegistrationState.ATTENDED, RegistrationState.ABSENT, RegistrationState.SEATED)


class TooLong(ValueError):
    """More than ``LONGEST_ITEM`` characters, or more lines than ``MOST_ITEMS``."""


class NoSuchItem(LookupError):
    """The line is not one of this table's."""


def tables_meant(a: Assistant, member: Member, now: datetime) -> list[Roundtable]:
    """Which of its tables a host means: the one under way, else the latest that met within 14
    days; else all it may be, the latest first."""
    found = [a.store.roundtable(number) for number in a.store.runs(member.id)]
    if member.chat_id in a.settings.keepers:
        known = {t.id for t in found if t}
        found += [t for t in a.store.roundtables(now, upcoming=False) if t.id not in known]
    tables = [t for t in found if t and t.state is not RoundtableState.CANCELLED]
    under_way = [
        t
        for t in tables
        if t.starts_at - DOORS_OPEN <= now <= t.starts_at + t.duration + DOORS_CLOSE
    ]
    if under_way:
        return under_way
    met = [t for t in tables if t.starts_at <= now <= t.starts_at + LATELY]
    if met:
        return [max(met, key=lambda t: (t.starts_at, t.id))]
    return tables


def note(
    a: Assistant,
    host: Member,
    table_id: RoundtableId,
    kind: ItemKind,
    words: str,
    now: datetime,
    *,
    owner: Who | None = None,
    due: date | None = None,
) -> Item:
    """Write a decision or an action down. Raises ``TooLong``."""
    with a.store.transaction():
        table = _own(a, host, table_id)
        if len(a.store.items(table.id)) >= MOST_ITEMS:
            raise TooLong
        item = a.store.add_item(
            Item(
                id=ItemId(0),
                roundtable=table.id,
                kind=kind,
                words=_tidy(words),
                at=now,
                changed_at=now,
                by=host.id,
                owner=owner,
                due=due,
            )
        )
        a.store.audit(host.id, f"note {kind}", f"roundtable {table.id}: {item.id}", now)
        return item


def reword(
    a: Assistant, host: Member, table_id: RoundtableId, item_id: ItemId, words: str, now: datetime
) -> None:
    """Raises ``TooLong`` or ``NoSuchItem``."""
    with a.store.transaction():
        item = item_of(a, host, table_id, item_id)
        _change(a, host, replace(item, words=_tidy(words)), "reword", now)


def set_due(
    a: Assistant,
    host: Member,
    table_id: RoundtableId,
    item_id: ItemId,
    due: date | None,
    now: datetime,
) -> None:
    with a.store.transaction():
        item = item_of(a, host, table_id, item_id)
        changed = _change(a, host, replace(item, due=due, later=None), "date", now)
        schedule(a, changed, now)


def assign(
    a: Assistant,
    host: Member,
    table_id: RoundtableId,
    item_id: ItemId,
    entry: RegistrationId | None,
    now: datetime,
    *,
    to_host: bool = False,
) -> None:
    """Give an action to somebody who is at the table, to the host, or to nobody. Who gets one
    after the minutes were sent is told at once."""
    with a.store.transaction():
        item = item_of(a, host, table_id, item_id)
        owner: Who | None = host.id if to_host else None
        if entry is not None:
            found = a.store.registration(entry)
            if found is None or not _may_own(a, item.roundtable, found.roundtable):
                raise NoSuchItem(entry)
            owner = found.who
        if owner == item.owner:
            return
        told = None if item.reminded_at is None else now
        wanted = replace(item, owner=owner, former=None, later=None, reminded_at=told)
        changed = _change(a, host, wanted, "assign", now)
        if item.reminded_at is not None:
            hand_out(a, changed, now)


def strike(
    a: Assistant,
    host: Member,
    table_id: RoundtableId,
    item_id: ItemId,
    struck: bool,
    now: datetime,
) -> None:
    """Strike a line, or restore it: it stays in its place."""
    with a.store.transaction():
        item = item_of(a, host, table_id, item_id)
        if bool(item.struck_at) != struck:
            wanted = replace(item, struck_at=now if struck else None)
            changed = _change(a, host, wanted, "strike" if struck else "restore", now)
            schedule(a, changed, now)


def item_of(a: Assistant, host: Member, table_id: RoundtableId, item_id: ItemId) -> Item:
    """A line of this table, or of one it carries on from. Raises ``NoSuchItem``."""
    _own(a, host, table_id)
    item = a.store.item(item_id)
    if item is None or not _may_own(a, table_id, item.roundtable):
        raise NoSuchItem(item_id)
    return item


def changed_since_sent(a: Assistant, table_id: RoundtableId) -> bool:
    """Whether the minutes say something that nobody was sent."""
    sent = a.store.aftermath(table_id)
    return any(sign_of(item, sent) is not Sign.SAME for item in a.store.items(table_id))


def send_minutes(a: Assistant, host: Member, table_id: RoundtableId, now: datetime) -> int:
    """To all who had a seat and the other hosts: once, and again only if something changed since.
    What its owners are to do is told to them beside it. How many get it; 0: nothing is new, or
    there is nobody else."""
    with a.store.transaction():
        table = _own(a, host, table_id)
        after = a.store.aftermath(table.id)
        if after.edition and not changed_since_sent(a, table.id):
            return 0
        edition = after.edition + 1
        sent = 0
        for member_id in readers(a, table, host):
            member = a.store.member(member_id)
            if member:
                sent += a.store.post(
                    member_id,
                    MINUTES,
                    minutes_key(table.id, member_id, edition),
                    {"table": table.id, "edition": edition, "since": _since(after)},
                    may_speak_at(member, now),
                    now,
                )
        a.store.save_aftermath(replace(after, sent_at=now, edition=edition))
        for item in a.store.items(table.id):
            if item.is_open and item.reminded_at is None:
                hand_out(a, item, now)
        a.store.audit(host.id, "send minutes", f"roundtable {table.id}: {edition}", now)
        return sent


def readers(a: Assistant, table: Roundtable, sender: Member) -> list[MemberId]:
    """Who gets the minutes: those who had a seat, whether they came or not, and the hosts but
    the one who sends them, who has them on the screen."""
    found = {
        entry.who
        for entry in a.store.registrations(table.id)
        if entry.state in _THERE and not isinstance(entry.who, GuestId)
    }
    found |= {MemberId(m) for m in (table.host, *a.store.cohosts(table.id)) if m}
    return sorted(found - {sender.id})


def minutes_facts(
    a: Assistant,
    reader: Member,
    table: Roundtable,
    now: datetime,
    *,
    since: Aftermath | None = None,
    struck: bool = False,
) -> MinutesFacts:
    """The minutes as somebody reads them. ``since``: what changed since that sending is marked;
    ``struck``: what was struck is there too, for the hosts."""
    stored = a.store.call(table.call) if table.call else None
    after = a.store.aftermath(table.id)
    base = since or Aftermath(roundtable=table.id)
    marked = bool(since and since.sent_at)
    signs = [(one, sign_of(one, base) if marked else Sign.SAME) for one in a.store.items(table.id)]
    shown = [s for s in signs if not s[0].struck_at or struck or s[1] is Sign.STRUCK]
    lines = _lines(a, table, reader, shown)
    came, absent, countries = attendance(a, table.id)
    nexts = [t for n in a.store.followed_by(table.id) if (t := a.store.roundtable(n))]
    coming = [t for t in nexts if t.state is not RoundtableState.CANCELLED]
    named = names(a, table.id)
    there = [r for r in a.store.registrations(table.id) if r.state is RegistrationState.ATTENDED]
    return MinutesFacts(
        table=table,
        now=now,
        zone=reader.zone,
        call_title=stored.call.title if stored else "",
        came=came,
        absent=absent,
        countries=countries,
        names=tuple(named[r.who] for r in there if r.who in named),
        decisions=tuple(one for one in lines if one.item.kind is ItemKind.DECISION),
        actions=tuple(one for one in lines if one.item.kind is ItemKind.ACTION),
        carried=still_open(a, reader, table),
        next=table_ref(coming[0]) if coming else None,
        edition=after.edition,
        as_host=may_act_on(a, reader, table),
        outcome=a.store.outcome(table.id),
    )


def still_open(a: Assistant, reader: Member, table: Roundtable) -> tuple[ItemLine, ...]:
    """The actions of the tables that this one carries on from that nobody has done yet."""
    found: list[ItemLine] = []
    for before in series_before(a, table.id):
        open_ones = [(one, Sign.SAME) for one in a.store.items(before.id) if one.is_open]
        found += _lines(a, before, reader, open_ones)
    return tuple(found)


def attendance(
    a: Assistant, table_id: RoundtableId
) -> tuple[dict[StakeholderGroup, int], int, int]:
    """People who came by group, how many were absent, and from how many countries they came."""
    came: Counter[StakeholderGroup] = Counter()
    countries, absent = set(), 0
    for (group, country, state), many in a.store.attendance(table_id).items():
        if state is RegistrationState.ATTENDED:
            came[group] += many
            countries.add(country)
        else:
            absent += many
    ordered = {group: came[group] for group in StakeholderGroup if came[group]}
    return ordered, absent, len(countries - {""})


def series_before(a: Assistant, table_id: RoundtableId) -> list[Roundtable]:
    """The tables that this one carries on from, the first one first."""
    found: list[Roundtable] = []
    seen = {table_id}
    before = a.store.aftermath(table_id).follows
    while before is not None and before not in seen:
        seen.add(before)
        if table := a.store.roundtable(before):
            found.insert(0, table)
        before = a.store.aftermath(before).follows
    return found


def may_read(a: Assistant, member: Member, table: Roundtable) -> bool:
    """Whether the minutes are somebody's to read: sent, and it had a seat; or it is a host."""
    if may_act_on(a, member, table):
        return True
    had_seat = any(
        r.who == member.id and r.state in _THERE for r in a.store.registrations(table.id)
    )
    return had_seat and a.store.aftermath(table.id).edition > 0


def today_at(table: Roundtable, now: datetime) -> date:
    return now.astimezone(ZoneInfo(table.zone)).date()


def sign_of(item: Item, sent: Aftermath) -> Sign:
    """What became of a line since then."""
    at = sent.sent_at
    if at is None or item.at > at:
        return Sign.SAME if item.struck_at else Sign.NEW
    if item.struck_at:
        return Sign.STRUCK if item.struck_at > at else Sign.SAME
    return Sign.CHANGED if item.changed_at > at else Sign.SAME


def _lines(
    a: Assistant, table: Roundtable, reader: Member, items: Sequence[tuple[Item, Sign]]
) -> list[ItemLine]:
    if not items:
        return []
    known = persons(a, table, reader.language)
    hosts = (table.host or None, *a.store.cohosts(table.id))
    return [
        ItemLine(
            item=item,
            owner=None if item.owner is None else known.get(item.owner),
            host_owns=item.owner is not None and item.owner in hosts,
            mine=item.owner == reader.id,
            host_did=item.done_by is not None and item.done_by != item.owner,
            sign=sign,
        )
        for item, sign in items
    ]


def _since(after: Aftermath) -> str | None:
    return after.sent_at.isoformat() if after.sent_at else None


def _may_own(a: Assistant, table_id: RoundtableId, other: RoundtableId) -> bool:
    """An action carried over may be given to somebody at the table that carries on."""
    if table_id == other:
        return True
    before = {t.id for t in series_before(a, table_id)} | {t.id for t in series_before(a, other)}
    return bool({table_id, other} & before)


def _change(a: Assistant, host: Member, item: Item, act: str, now: datetime) -> Item:
    changed = replace(item, changed_at=now)
    a.store.save_item(changed)
    a.store.audit(host.id, act, f"roundtable {item.roundtable}: {item.id}", now)
    return changed


def _own(a: Assistant, host: Member, table_id: RoundtableId) -> Roundtable:
    table = table_of(a, table_id)
    if not may_act_on(a, host, table):
        raise NotAllowed
    return table


def _tidy(words: str) -> str:
    tidy = " ".join(words.split())
    if len(tidy) > LONGEST_ITEM:
        raise TooLong
    return tidy
