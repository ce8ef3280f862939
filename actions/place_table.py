"""Where a table meets, how one joins online, and in which languages; each step can be undone."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import roundtables
from actions._assistant import Assistant
from actions._hosted import hosted, note
from model import Member, Question, QuestionId, QuestionKind, Roundtable, RoundtableId

LONGEST = 300
LONGEST_LINK = 500


class NoLink(Exception):
    """This is no address to join a meeting at: only http and https ones, whole."""


def set_address(
    a: Assistant,
    member: Member,
    table_id: RoundtableId,
    words: str,
    now: datetime,
    spot: tuple[float, float] | None = None,
) -> int:
    """An address, and the spot on the map if one was shared; empty: online only. The step."""
    place = " ".join(words.split())[:LONGEST]
    return _change(a, member, table_id, "address", now, place=place, spot=spot)


def set_link(
    a: Assistant, member: Member, table_id: RoundtableId, words: str, now: datetime
) -> int:
    """The address to join at; empty: none. The step. Raises ``NoLink``."""
    link = words.strip()
    if link and not is_link(link):
        raise NoLink
    return _change(a, member, table_id, "link", now, link=link)


def is_link(words: str) -> bool:
    """Whether a browser opens a meeting by this: ``https://...`` with a host, nothing hidden."""
    if len(words) > LONGEST_LINK or re.search(r"[\s\x00-\x20<>\"\\]", words):
        return False
    try:
        parts = urlsplit(words)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    whole = "." in host.strip(".") and "@" not in parts.netloc
    return parts.scheme.lower() in ("http", "https") and whole


def toggle_language(
    a: Assistant, member: Member, table_id: RoundtableId, code: str, now: datetime
) -> None:
    """A language the table speaks, or speaks no more."""
    with a.store.transaction():
        table = hosted(a, member, table_id)
        spoken = table.languages
        wanted = tuple(c for c in spoken if c != code) if code in spoken else (*spoken, code)
        a.store.save_roundtable(replace(table, languages=wanted))
        note(a, member, "languages", table.id, now, ", ".join(wanted))


def _change(
    a: Assistant, member: Member, table_id: RoundtableId, act: str, now: datetime, **to: Any
) -> int:
    with a.store.transaction():
        table = hosted(a, member, table_id)
        before = {name: getattr(table, name) for name in to}
        if before == to:
            return 0
        _save(a, table, now, **to)
        note(a, member, act, table.id, now)
        return a.store.keep_step(table.id, act, before, now)


def _save(a: Assistant, table: Roundtable, now: datetime, **to: Any) -> None:
    changed = replace(table, **to)
    if changed.place != table.place:  # calendars show it
        changed = replace(changed, sequence=table.sequence + 1)
    roundtables.must_take_place(table)
    a.store.save_roundtable(changed, now if changed.sequence != table.sequence else None)


class Undone(NamedTuple):
    act: str
    step: int
    """The undoing is a step of its own, and can be undone."""
    question: QuestionId | None = None


def undo_step(
    a: Assistant, member: Member, table_id: RoundtableId, number: int, now: datetime
) -> Undone | None:
    """Put back what was there before a host's act; None: there is nothing to put back."""
    with a.store.transaction():
        table = hosted(a, member, table_id)
        step = a.store.step(number)
        if step is None or step.table != table.id:
            return None
        before = dict(step.before)
        note(a, member, "undo", table.id, now, step.act)
        if step.act == "question":
            question = a.store.question(QuestionId(before.pop("id")))
            if question is None:
                return None
            was = {"id": question.id, **{name: getattr(question, name) for name in before}}
            a.store.save_question(_question(question, before))
            redo = a.store.keep_step(table.id, step.act, was, now)
            return Undone(step.act, redo, question.id)
        if before.get("spot"):
            before["spot"] = tuple(before["spot"])
        was = {name: getattr(table, name) for name in before}
        _save(a, table, now, **before)
        return Undone(step.act, a.store.keep_step(table.id, step.act, was, now))


def _question(question: Question, before: dict[str, Any]) -> Question:
    if "kind" in before:
        before["kind"] = QuestionKind(before["kind"])
    if "choices" in before:
        before["choices"] = tuple(before["choices"])
    return replace(question, **before)
