"""The log of a roundtable: who did what to it, by role, never by name."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from actions._assistant import Assistant
from actions.told_figures import places
from db import Act
from messages.records import LINES, LogFacts, LogLine, Role, subject, who
from model import Language, Member, Roundtable

_HEADS = ("at", "who", "what", "act", "detail")


def log_facts(a: Assistant, table: Roundtable, reader: Member, page: int) -> LogFacts:
    """A page of the log, the latest act first."""
    acts = a.store.acts_on(table.id, limit=LINES, offset=page * LINES)
    lines = log_lines(a, table, acts)
    return LogFacts(
        table=table,
        lines=lines,
        page=page,
        total=a.store.count_acts_on(table.id),
        zone=reader.zone,
        lands=places(a, (line.country for line in lines), reader.language),
    )


def log_lines(a: Assistant, table: Roundtable, acts: Iterable[Act]) -> tuple[LogLine, ...]:
    """With the part that each had who did it, as it is now."""
    cohosts = set(a.store.cohosts(table.id))

    def role(act: Act) -> Role:
        if not act.member:
            return Role.NOBODY
        if act.member == table.host:
            return Role.HOST
        if act.member in cohosts:
            return Role.COHOST
        return Role.KEEPER if act.chat_id in a.settings.keepers else Role.MEMBER

    return tuple(
        LogLine(
            at=act.at,
            act=act.act,
            # the number of a member would outlive it
            detail="" if "member" in act.detail else act.detail,
            role=role(act),
            group=act.group,
            country=act.country,
        )
        for act in acts
    )


def log_csv(a: Assistant, table: Roundtable, language: Language) -> bytes:
    """The whole log, the first act first."""
    lines = log_lines(a, table, reversed(a.store.acts_on(table.id)))
    lands = places(a, (line.country for line in lines), language)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(_HEADS)
    for line in lines:
        said = who(language, line, lands), subject(language, line.act), line.act, line.detail
        writer.writerow((line.at.isoformat(), *map(safe, said)))
    return out.getvalue().encode("utf-8-sig")


def safe(value: object) -> object:
    """A cell that a spreadsheet would run as a formula is led by an apostrophe (OWASP)."""
    if isinstance(value, list):
        value = " ".join(value)
    if not isinstance(value, str):
        return value  # a group's chat id is a negative number, and no formula
    return f"'{value}" if value.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) else value
