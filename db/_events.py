"""Events, what a member was told of them, and the roundtables that point to one."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Any

from db._codec import instant, instant_or_none, plain, stamp, stamp_or_none, to_json
from db._database import Rows
from model import (
    AudienceId,
    CallId,
    Event,
    EventId,
    EventKind,
    EventState,
    MemberId,
    NeedId,
    NutsCode,
    RoundtableId,
    Stand,
)

_EVENTS = (
    "select e.id, e.title, e.kind, e.starts_at, e.ends_at, e.whole_day, e.zone, e.place, e.region,"
    " e.url, e.needs, e.call, e.audience, e.state, e.sequence, e.added_by, e.catalogue, e.key,"
    " e.seen_at from events e "
)
_COLUMNS = (
    "title, kind, starts_at, ends_at, whole_day, zone, place, region, url, needs, call, audience,"
    " state, sequence, added_by, catalogue, key, seen_at, over_at"
)


class Events(Rows):
    def save_event(self, event: Event, now: datetime) -> Event:
        """Write the whole of it; a new one (number 0) comes back with its number."""
        row = _row_of(replace(event, seen_at=now))
        if event.id:
            values = ", ".join(["?"] * len(row))
            self._write(
                f"update events set ({_COLUMNS}) = ({values}) where id = ?",  # noqa: S608 - ours
                [*row, event.id],
            )
            return replace(event, seen_at=now)
        cursor = self._write(
            f"insert into events ({_COLUMNS}) values ({', '.join(['?'] * len(row))})",  # noqa: S608
            row,
        )
        return replace(event, id=EventId(cursor.lastrowid or 0), seen_at=now)

    def event(self, event_id: EventId) -> Event | None:
        return next(iter(self._events("where e.id = ?", [event_id])), None)

    def events_of(self, catalogue: str) -> dict[str, Event]:
        """All that came with a list, by key."""
        found = self._events("where e.catalogue = ? order by e.id", [catalogue])
        return {one.key: one for one in found}

    def events_coming(self, now: datetime, *, cancelled: bool = False) -> list[Event]:
        """Those not over, by start; ``cancelled``: those that were called off, too."""
        states = [EventState.OPEN, *([EventState.CANCELLED] if cancelled else [])]
        found = [
            one
            for state in states
            for one in self._events("where e.state = ? and e.over_at > ?", [state, stamp(now)])
        ]
        return sorted(found, key=lambda one: (one.starts_at, one.id))

    def events_told(self, member_id: MemberId) -> dict[EventId, Stand]:
        """How each event stood when a digest that Telegram accepted told it to the member."""
        rows = self._rows(
            "select json_each.value from digests d, json_each(d.items, '$.events')"
            " where d.member = ? and d.sent_at is not null order by d.id",
            [member_id],
        )
        told: dict[EventId, Stand] = {}
        for (text,) in rows:
            number, starts, ends, place, cancelled = json.loads(text)
            told[EventId(number)] = Stand(
                instant(starts), instant_or_none(ends), place, bool(cancelled)
            )
        return told

    def forget_drafts(self, before: datetime) -> None:
        """Drafts nobody finished go."""
        self._write(
            "delete from events where state = 'draft' and seen_at < ?"
            " and id not in (select event from table_points where event is not null)",
            [stamp(before)],
        )

    def drop_event_draft(self, event_id: EventId) -> None:
        self._write("delete from events where id = ? and state = 'draft'", [event_id])

    def point_to_event(self, table_id: RoundtableId, event_id: EventId | None) -> None:
        """A roundtable points to this event, and to no other; None: to none."""
        self._write(
            "insert into table_points (roundtable, event) values (?, ?)"
            " on conflict (roundtable) do update set event = excluded.event",
            [table_id, event_id],
        )

    def event_at(self, table_id: RoundtableId) -> Event | None:
        """The event a roundtable points to."""
        where = "where e.id = (select event from table_points where roundtable = ?)"
        return next(iter(self._events(where, [table_id])), None)

    def tables_at(self, event_id: EventId) -> list[RoundtableId]:
        """The roundtables that point to an event."""
        rows = self._rows(
            "select roundtable from table_points where event = ? order by roundtable", [event_id]
        )
        return [RoundtableId(number) for (number,) in rows]

    def events_at(self, tables: Collection[RoundtableId]) -> set[EventId]:
        """The events that these roundtables point to."""
        rows = self._rows(
            "select event from table_points where event is not null"
            " and roundtable in (select value from json_each(?))",
            [to_json(sorted(tables))],
        )
        return {EventId(number) for (number,) in rows}

    def _events(self, where: str, given: list[object]) -> list[Event]:
        return [_event(*row) for row in self._rows(_EVENTS + where, given)]


def told_item(event: Event) -> list[object]:
    """What a digest's items say of an event that it tells; ``events_told`` reads it."""
    return [
        event.id,
        stamp(event.starts_at),
        stamp_or_none(event.ends_at),
        event.place,
        event.state is EventState.CANCELLED,
    ]


def _row_of(event: Event) -> list[Any]:
    return [
        plain(event.title),
        event.kind,
        stamp(event.starts_at),
        stamp_or_none(event.ends_at),
        event.whole_day,
        event.zone,
        plain(event.place),
        event.region,
        plain(event.url),
        to_json(event.needs),
        event.call,
        event.audience,
        event.state,
        event.sequence,
        event.added_by,
        plain(event.catalogue) or None,
        plain(event.key) or None,
        stamp_or_none(event.seen_at),
        stamp(event.over_at),
    ]


def _event(
    number: int,
    title: str,
    kind: str,
    starts_at: str,
    ends_at: str | None,
    whole_day: int,
    zone: str,
    place: str,
    region: str | None,
    url: str,
    needs: str,
    call: int | None,
    audience: int | None,
    state: str,
    sequence: int,
    added_by: int | None,
    catalogue: str | None,
    key: str | None,
    seen_at: str,
) -> Event:
    return Event(
        id=EventId(number),
        title=title,
        kind=EventKind(kind),
        starts_at=instant(starts_at),
        ends_at=instant_or_none(ends_at),
        whole_day=bool(whole_day),
        zone=zone,
        place=place,
        region=None if region is None else NutsCode(region),
        url=url,
        needs=tuple(NeedId(need) for need in json.loads(needs)),
        call=None if call is None else CallId(call),
        audience=None if audience is None else AudienceId(audience),
        state=EventState(state),
        sequence=sequence,
        added_by=None if added_by is None else MemberId(added_by),
        catalogue=catalogue or "",
        key=key or "",
        seen_at=instant(seen_at),
    )
