"""Calls, members and roundtables in the formats of other programs."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from xml.etree import ElementTree

import messages
from actions._assistant import Assistant
from actions.feedback import labelled
from model import Language, Member, RoundtableId, StoredCall

ATOM = "http://www.w3.org/2005/Atom"
NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no XML document may hold, escaped or not (XML 1.0, 2.2)."""


def exported(a: Assistant, what: str, number: int | None, kind: str, now: datetime) -> bytes:
    """The bytes of an export. ``what``: calls, members, feedback or roundtable.

    Raises ``ValueError`` saying what cannot be exported so.
    """
    if what == "roundtable":
        return _roundtable(a, RoundtableId(number or 0), kind, now)
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
        return _rows([_member_row(m) for m in members], kind, what)
    live = a.store.live(now)
    if kind == "ics":
        return messages.calendar_of_calls(Language("en"), live, now)
    if kind == "atom":
        return _atom(a, live, now)
    return _rows([_call_row(s, now) for s in live], kind, what)


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


def _roundtable(a: Assistant, number: RoundtableId, kind: str, now: datetime) -> bytes:
    table = a.store.roundtable(number)
    if table is None:
        raise ValueError(f"no roundtable {number}")
    if kind == "ics":
        return messages.calendar_of_table(Language("en"), table, now, seated=True)
    rows = [
        {
            "roundtable": table.id,
            "title": table.title,
            "starts_at": table.starts_at.isoformat(),
            "registration": entry.id,
            "group": entry.group.value,
            "party": entry.party,
            "state": entry.state.value,
            "seat": entry.seat.value if entry.seat else "",
            "since": entry.since.isoformat(),
        }
        for entry in a.store.registrations(table.id)
    ]
    return _rows(rows, kind, "a roundtable")


def _rows(rows: Sequence[Mapping[str, object]], kind: str, what: str) -> bytes:
    if kind == "json":
        return (json.dumps(rows, ensure_ascii=False, indent=2) + "\n").encode()
    if kind != "csv":
        raise ValueError(f"{what} cannot be exported as {kind}; csv and json can")
    out = io.StringIO()
    if rows:
        writer = csv.DictWriter(out, list(rows[0]), lineterminator="\r\n")
        writer.writeheader()
        writer.writerows({k: _safe(v) for k, v in row.items()} for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _safe(value: object) -> object:
    """A cell that a spreadsheet would run as a formula is led by an apostrophe (OWASP)."""
    if isinstance(value, list):
        value = " ".join(value)
    if not isinstance(value, str):
        return value  # a group's chat id is a negative number, and no formula
    return f"'{value}" if value.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) else value


def _atom(a: Assistant, live: Sequence[StoredCall], now: datetime) -> bytes:
    """An Atom feed (RFC 4287) of the live calls, newest first."""
    ElementTree.register_namespace("", ATOM)
    feed = ElementTree.Element(f"{{{ATOM}}}feed")

    def add(parent: ElementTree.Element, name: str, text: str = "", **facts: str) -> None:
        child = ElementTree.SubElement(parent, f"{{{ATOM}}}{name}")
        child.attrib |= {fact: NO_XML.sub("", value) for fact, value in facts.items()}
        child.text = NO_XML.sub("", text) or None

    add(feed, "id", "urn:roundtable:calls")
    add(feed, "title", a.settings.name)
    add(feed, "updated", now.isoformat())
    for stored in sorted(live, key=lambda s: s.first_seen, reverse=True):
        entry = ElementTree.SubElement(feed, f"{{{ATOM}}}entry")
        add(entry, "id", f"urn:roundtable:call:{stored.id}")
        add(entry, "title", stored.call.title)
        add(entry, "updated", stored.last_seen.isoformat())
        add(entry, "link", href=stored.call.url)
        author = ElementTree.SubElement(entry, f"{{{ATOM}}}author")
        add(author, "name", a.source_title(stored.call.source))
        cut_off = stored.call.next_cut_off(now)
        if cut_off:
            add(entry, "summary", cut_off.at.isoformat())
    return bytes(ElementTree.tostring(feed, encoding="utf-8", xml_declaration=True))
