"""The desk's records: who did what to the table, and the table as a file."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from actions import exported
from actions.table_export import table_sheets
from actions.table_log import log_csv, log_facts
from actions.workbook import XLSX, book_of
from chat._command import number
from chat._desk import DeskAct
from chat._turn import Turn
from messages import render
from messages.records import export_page, log_page
from model import Document, Message, Roundtable

KINDS = {"csv": "text/csv", "xlsx": XLSX, "json": "application/json"}
"""Forms of the export, and what a program calls them."""


async def _log(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    """A page of the log, or all of it as a file."""
    if more == ("csv",):
        body = log_csv(turn.assistant, table, turn.language)
        words = render(turn.language, "log-file", title=table.title)
        document = Document(f"roundtable-{table.id}-log.csv", body, "text/csv")
        await turn.say(Message(html=words, document=document))
        return
    page = number(more[0]) if more else 0
    if page is None:
        await turn.refuse("button-unknown")
        return
    await turn.show(log_page(turn.language, log_facts(turn.assistant, table, turn.member, page)))


async def _export(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    """In which form, and then the file."""
    if not more or more[0] not in KINDS:
        await turn.show(export_page(turn.language, table))
        return
    await turn.answer()
    a, kind = turn.assistant, more[0]
    if kind == "xlsx":
        sheets = table_sheets(a, table, turn.language)
        body = await asyncio.to_thread(book_of, sheets, turn.now, table.zone)
    else:
        body = exported(a, "roundtable", table.id, kind, turn.now)
    a.store.audit(turn.member.id, "export", f"roundtable {table.id}: {kind}", turn.now)
    words = render(turn.language, "export-file", title=table.title)
    document = Document(f"roundtable-{table.id}.{kind}", body, KINDS[kind])
    await turn.say(Message(html=words, document=document))


ACTS: Mapping[str, DeskAct] = {"log": _log, "export": _export}
