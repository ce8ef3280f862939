"""Decisions and actions of roundtables, and what is still to be done with a table that met."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from db._codec import instant, instant_or_none, plain, stamp, stamp_or_none, to_json
from db._database import Rows
from model import (
    IF_HELD,
    Aftermath,
    GuestId,
    Item,
    ItemId,
    ItemKind,
    MemberId,
    RoundtableId,
    Who,
)

_ITEMS = """
    select i.id, i.roundtable, i.kind, i.words, i.at, i.changed_at, i.noted_by, i.owner,
        i.owner_guest, i.former, i.due, i.struck_at, i.done_at, i.done_by, i.later, i.reminded_at,
        i.nudge_at
    from minutes i
"""
_OPEN = "i.kind = 'action' and i.struck_at is null and i.done_at is null"


class Minutes(Rows):
    def add_item(self, item: Item) -> Item:
        """Store a new one (number 0); it comes back with its number."""
        with self.transaction():
            number = self._db.table("minutes").insert(_row(item)).last_pk
            return replace(item, id=ItemId(int(str(number))))

    def save_item(self, item: Item) -> None:
        with self.transaction():
            self._db.table("minutes").update(item.id, _row(item))

    def item(self, item_id: ItemId) -> Item | None:
        return next(iter(self._items("where i.id = ?", [item_id])), None)

    def items(self, table_id: RoundtableId) -> list[Item]:
        """All that was noted at a table, what was struck too, in the order it was."""
        return self._items("where i.roundtable = ? order by i.id", [table_id])

    def own_actions(self, member_id: MemberId) -> list[Item]:
        """What a member still has to do and was told of, by date, those without one last."""
        return self._items(
            f"where i.owner = ? and {_OPEN} and i.reminded_at is not null"
            " order by i.due is null, i.due, i.id",
            [member_id],
        )

    def actions_owned(self, member_id: MemberId) -> list[Item]:
        """Every open action that is a member's, told or not."""
        return self._items(f"where i.owner = ? and {_OPEN} order by i.id", [member_id])

    def nudges_due(self, now: datetime, limit: int) -> list[Item]:
        """Actions at which to look whether to remind, the longest due first."""
        return self._items(
            "where i.nudge_at is not null and i.nudge_at <= ? order by i.nudge_at limit ?",
            [stamp(now), limit],
        )

    def aftermath(self, table_id: RoundtableId) -> Aftermath:
        """What was done with a table after it met; of one not looked at yet, nothing."""
        row = self._row(
            "select not_held, others, sent_at, edition, survey_at, surveyed_at, ask_at, asked,"
            " follows from aftermath where roundtable = ?",
            [table_id],
        )
        if row is None:
            return Aftermath(roundtable=table_id)
        not_held, others, sent, edition, survey, surveyed, ask, asked, follows = row
        return Aftermath(
            roundtable=table_id,
            not_held=bool(not_held),
            others=tuple(json.loads(others)),
            sent_at=instant_or_none(sent),
            edition=edition,
            survey_at=instant_or_none(survey),
            surveyed_at=instant_or_none(surveyed),
            ask_at=instant_or_none(ask),
            asked=tuple(json.loads(asked)),
            follows=None if follows is None else RoundtableId(follows),
        )

    def save_aftermath(self, after: Aftermath) -> None:
        row = {
            "roundtable": after.roundtable,
            "not_held": after.not_held,
            "others": to_json(after.others),
            "sent_at": stamp_or_none(after.sent_at),
            "edition": after.edition,
            "survey_at": stamp_or_none(after.survey_at),
            "surveyed_at": stamp_or_none(after.surveyed_at),
            "ask_at": stamp_or_none(after.ask_at),
            "asked": to_json(after.asked),
            "follows": after.follows,
        }
        with self.transaction():
            self._db.table("aftermath").upsert(row, pk="roundtable")

    def tables_over(self, now: datetime, limit: int, after: int = 0) -> list[RoundtableId]:
        """Open tables whose end has passed, at which somebody checked in or something was noted,
        and of which no host said that they did not take place."""
        rows = self._rows(
            "select t.id from roundtables t indexed by roundtables_open"
            " left join aftermath f on f.roundtable = t.id"
            " where t.state = 'open' and t.ends_at <= ? and t.id > ?"
            " and coalesce(f.not_held, 0) = 0"
            " and (exists (select 1 from registrations r where r.roundtable = t.id"
            " and r.state = 'attended') or exists (select 1 from minutes i"
            " where i.roundtable = t.id)) order by t.id limit ?",
            [stamp(now), after, limit],
        )
        return [RoundtableId(number) for (number,) in rows]

    def tables_silent(self, since: datetime, until: datetime, limit: int) -> list[RoundtableId]:
        """Open tables that ended between the two, at which somebody had a seat and of which it
        is not known whether they took place; their hosts were not asked."""
        rows = self._rows(
            "select t.id from roundtables t indexed by roundtables_open"
            " left join aftermath f on f.roundtable = t.id"
            " where t.state = 'open' and t.ends_at > ? and t.ends_at <= ?"
            " and coalesce(f.not_held, 0) = 0"
            " and not exists (select 1 from json_each(coalesce(f.asked, '[]')) where value = ?)"
            " and exists (select 1 from registrations r where r.roundtable = t.id"
            " and r.state in ('seated', 'absent')) order by t.id limit ?",
            [stamp(since), stamp(until), IF_HELD, limit],
        )
        return [RoundtableId(number) for (number,) in rows]

    def surveys_due(self, now: datetime) -> list[RoundtableId]:
        return self._due("survey_at", now)

    def asks_due(self, now: datetime) -> list[RoundtableId]:
        """Tables at which to look whether to ask their host what came of them."""
        return self._due("ask_at", now)

    def followed_by(self, table_id: RoundtableId) -> list[RoundtableId]:
        """The tables that carry on from this one."""
        rows = self._rows(
            "select roundtable from aftermath where follows = ? order by roundtable", [table_id]
        )
        return [RoundtableId(number) for (number,) in rows]

    def met(self, member_id: MemberId, limit: int, offset: int = 0) -> list[RoundtableId]:
        """Tables held at which a member had a seat or that it ran, the latest first."""
        rows = self._rows(
            "select t.id from roundtables t where t.state = 'held' and t.id in ("
            " select r.roundtable from registrations r where r.member = :member"
            " and r.state in ('attended', 'absent', 'seated')"
            " union select h.id from roundtables h where h.host = :member"
            " union select c.roundtable from cohosts c where c.member = :member)"
            " order by t.starts_at desc, t.id desc limit :limit offset :offset",
            {"member": member_id, "limit": limit, "offset": offset},
        )
        return [RoundtableId(number) for (number,) in rows]

    def runs(self, member_id: MemberId) -> list[RoundtableId]:
        """Tables that were not called off and of which a member is a host, the latest first."""
        rows = self._rows(
            "select t.id from roundtables t where t.state <> 'cancelled' and t.id in ("
            " select h.id from roundtables h where h.host = :member"
            " union select c.roundtable from cohosts c where c.member = :member)"
            " order by t.starts_at desc, t.id desc",
            {"member": member_id},
        )
        return [RoundtableId(number) for (number,) in rows]

    def come_to_the_door(self, table_id: RoundtableId, member_id: MemberId, now: datetime) -> None:
        self._write(
            "insert or ignore into door (roundtable, member, at) values (?, ?, ?)",
            [table_id, member_id, stamp(now)],
        )

    def at_the_door(self, table_id: RoundtableId) -> dict[MemberId, bool]:
        """Who came by the door's code without a seat, and whether they got one there."""
        rows = self._rows(
            "select member, seated_at is not null from door where roundtable = ?"
            " order by at, member",
            [table_id],
        )
        return {MemberId(member): bool(seated) for member, seated in rows}

    def seated_at_the_door(
        self, table_id: RoundtableId, member_id: MemberId, at: datetime | None
    ) -> None:
        self._write(
            "update door set seated_at = ? where roundtable = ? and member = ?",
            [stamp_or_none(at), table_id, member_id],
        )

    def forget_minutes(self, before: datetime, limit: int) -> int:
        """Delete what was noted, asked and answered at up to ``limit`` tables that ended before
        then. What came of them (outcomes) and the counts of attendance stay."""
        with self.transaction():
            tables = [
                number
                for (number,) in self._rows(
                    "select t.id from roundtables t where t.ends_at < ? and ("
                    " exists (select 1 from minutes i where i.roundtable = t.id)"
                    " or exists (select 1 from survey s where s.roundtable = t.id)"
                    " or exists (select 1 from parts p where p.roundtable = t.id)"
                    " or exists (select 1 from door d where d.roundtable = t.id)) limit ?",
                    [stamp(before), limit],
                )
            ]
            for table in ("minutes", "survey", "parts", "door"):
                self._db.conn.execute(
                    f"delete from {table} where roundtable in"  # noqa: S608
                    " (select value from json_each(?))",
                    [to_json(tables)],
                )
        return len(tables)

    def _due(self, column: str, now: datetime) -> list[RoundtableId]:
        rows = self._rows(
            f"select roundtable from aftermath where {column} is not null and {column} <= ?"  # noqa: S608
            f" order by {column}, roundtable",
            [stamp(now)],
        )
        return [RoundtableId(number) for (number,) in rows]

    def _items(self, where: str, parameters: Sequence[object]) -> list[Item]:
        return [_item(*row) for row in self._rows(_ITEMS + where, parameters)]


def _row(item: Item) -> dict[str, object]:
    owner = item.owner
    return {
        "roundtable": item.roundtable,
        "kind": item.kind,
        "words": plain(item.words),
        "at": stamp(item.at),
        "changed_at": stamp(item.changed_at),
        "noted_by": item.by,
        "owner": None if isinstance(owner, GuestId) else owner,
        "owner_guest": owner.number if isinstance(owner, GuestId) else None,
        "former": item.former,
        "due": item.due and item.due.isoformat(),
        "struck_at": stamp_or_none(item.struck_at),
        "done_at": stamp_or_none(item.done_at),
        "done_by": item.done_by,
        "later": item.later and item.later.isoformat(),
        "reminded_at": stamp_or_none(item.reminded_at),
        "nudge_at": stamp_or_none(item.nudge_at),
    }


def _item(
    number: int,
    table: int,
    kind: str,
    words: str,
    at: str,
    changed_at: str,
    noted_by: int | None,
    owner: int | None,
    owner_guest: int | None,
    former: int | None,
    due: str | None,
    struck_at: str | None,
    done_at: str | None,
    done_by: int | None,
    later: str | None,
    reminded_at: str | None,
    nudge_at: str | None,
) -> Item:
    who: Who | None = None if owner is None else MemberId(owner)
    return Item(
        id=ItemId(number),
        roundtable=RoundtableId(table),
        kind=ItemKind(kind),
        words=words,
        at=instant(at),
        changed_at=instant(changed_at),
        by=None if noted_by is None else MemberId(noted_by),
        owner=who if owner_guest is None else GuestId(owner_guest),
        former=None if former is None else MemberId(former),
        due=None if due is None else date.fromisoformat(due),
        struck_at=instant_or_none(struck_at),
        done_at=instant_or_none(done_at),
        done_by=None if done_by is None else MemberId(done_by),
        later=None if later is None else date.fromisoformat(later),
        reminded_at=instant_or_none(reminded_at),
        nudge_at=instant_or_none(nudge_at),
    )
