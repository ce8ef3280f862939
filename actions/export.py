"""Calls, members and roundtables in the formats of other programs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from sys import maxsize

import messages
from actions._assistant import Assistant
from actions.calendar import calendar_of, personal_calendar, saved
from actions.feedback import labelled
from actions.feeds import Scope, feed_file, selected, worded
from actions.table_export import table_rows, table_sheets
from actions.table_log import safe
from actions.workbook import Cell, Sheet, book_of
from model import Language, Member, RoundtableId, StoredCall

ENGLISH = Language("en")
_MOMENTS = ("opens", "next_deadline")


def exported(
    a: Assistant,
    what: str,
    number: int | None,
    kind: str,
    now: datetime,
    *,
    scope: Scope = Scope(),  # noqa: B008 - a frozen value
    language: Language = ENGLISH,
) -> bytes:
    """The bytes of an export. ``what``: calls, member, members, feedback or roundtable.

    ``number``: of a roundtable, or the member's chat id. ``scope`` is of calls, ``language``
    of calls and of a roundtable's workbook.
    Raises ``ValueError`` saying what cannot be exported so.
    """
    if what == "roundtable":
        return _roundtable(a, RoundtableId(number or 0), kind, now, language)
    if what == "feedback":
        if kind != "json":
            raise ValueError(f"feedback cannot be exported as {kind}; json (a line a call) can")
        return labelled(a)
    if what == "members":
        members = a.store.members()
        if kind == "json":  # a table has no room for where they are with calls
            return _rows(
                [{**_member_row(m), "tracker": _tracker(a, m)} for m in members], kind, what
            )
        return _rows([_member_row(m) for m in members], kind, what, now)
    if what == "member":
        return _member(a, number or 0, kind, now)
    whatever = scope.need is None
    if kind == "atom":
        every = worded(a, scope, language, now, most=maxsize, whatever=whatever)
        return feed_file(a, scope, language, kind, [entry for entry in every if entry])
    wanted = {stored.id for stored, _ in selected(a, scope, now, whatever=whatever) if stored}
    live = [stored for stored in a.store.live(now) if stored.id in wanted]
    if kind == "ics":
        return b"".join(calendar_of(a, language, live, now))
    return _rows([_call_row(s, now) for s in live], kind, what, now)


def _member(a: Assistant, chat_id: int, kind: str, now: datetime) -> bytes:
    """What a member saved or is interested in; as a calendar its roundtables too."""
    member = a.store.member_by_chat(chat_id)
    if member is None:
        raise ValueError(f"no member with the chat id {chat_id}")
    if kind == "ics":
        return b"".join(personal_calendar(a, member, now))
    if kind != "json":
        raise ValueError(f"a member cannot be exported as {kind}; json and ics can")
    return _rows([_call_row(stored, now) for stored in saved(a, member)], kind, "a member")


def _call_row(stored: StoredCall, now: datetime) -> dict[str, object]:
    call = stored.call
    status, cut_off = call.status(now), call.next_cut_off(now)
    return {
        "id": stored.id,
        "reference": call.reference or "",
        "title": call.title,
        "programme": call.programme.value,
        "status": status.value if status else "",
        "opens": call.opens.at.isoformat() if call.opens else "",
        "next_deadline": cut_off.at.isoformat() if cut_off else "",
        "cut_offs": " ".join(c.at.isoformat() for c in call.cut_offs),
        "budget": str(call.budget.amount) if call.budget else "",
        "currency": call.budget.currency if call.budget else "",
        "regions": " ".join(sorted(call.regions)),
        "source": call.source,
        "url": call.url,
    }


def _member_row(member: Member) -> dict[str, object]:
    """What import-members takes back."""
    return {
        "chat_id": member.chat_id,
        "language": member.language,
        "regions": list(member.regions),
        "needs": sorted(member.needs),
        "first": sorted(member.first),
        "group": member.group.value if member.group else None,
        "rhythm": member.rhythm.value,
        "zone": member.zone,
    }


def _tracker(a: Assistant, member: Member) -> list[dict[str, object]]:
    """Where the member is with calls, its grants and its notes."""
    return [
        {
            "call": call,
            "stage": one.stage.value if one.stage else None,
            "since": one.since.isoformat() if one.since else None,
            "amount": str(one.amount.amount) if one.amount else None,
            "currency": one.amount.currency if one.amount else None,
            "note": one.note,
        }
        for call, one in sorted(a.store.tracks(member.id).items())
    ]


def _roundtable(
    a: Assistant, number: RoundtableId, kind: str, now: datetime, language: Language
) -> bytes:
    table = a.store.roundtable(number)
    if table is None:
        raise ValueError(f"no roundtable {number}")
    if kind == "ics":
        changed_at = a.store.roundtable_changed_at(table.id)
        entry = messages.TableEntry(
            table=table, seated=True, changed_at=changed_at, sequence=table.sequence
        )
        return messages.calendar_of_table(ENGLISH, entry, now)
    if kind == "xlsx":
        return book_of(table_sheets(a, table, language), now, table.zone)
    return _rows(table_rows(a, table), kind, "a roundtable")


def _rows(
    rows: Sequence[Mapping[str, object]], kind: str, what: str, now: datetime | None = None
) -> bytes:
    """``now``: of a workbook, for which there is one sheet."""
    if kind == "json":
        return (json.dumps(rows, ensure_ascii=False, indent=2) + "\n").encode()
    if kind == "xlsx" and now:
        heads = list(rows[0]) if rows else []
        cells = [[_cell(name, value) for name, value in row.items()] for row in rows]
        return book_of([Sheet(what, heads, cells)], now, "UTC")
    if kind != "csv":
        raise ValueError(f"{what} cannot be exported as {kind}; csv and json can")
    out = io.StringIO()
    if rows:
        writer = csv.DictWriter(out, list(rows[0]), lineterminator="\r\n")
        writer.writeheader()
        writer.writerows({k: safe(v) for k, v in row.items()} for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _cell(name: str, value: object) -> Cell:
    """Moments and amounts as such; a chat's number is a name."""
    if isinstance(value, list):
        return " ".join(str(one) for one in value)
    if value is None or value == "":
        return ""
    if name in _MOMENTS:
        return datetime.fromisoformat(str(value))
    if name == "budget":
        return Decimal(str(value))
    return value if isinstance(value, int) and name != "chat_id" else str(value)
