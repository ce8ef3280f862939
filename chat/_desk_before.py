"""The desk before a meeting: the briefing and what it is made of, and who still comes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import messages
import messages.hosts
from actions import table_facts
from actions.briefed import coming_counts, table_calls
from actions.briefing import (
    LONGEST_AGENDA,
    LONGEST_NOTE,
    MOST_CALLS,
    add_call,
    agenda_back,
    drop_call,
    note_back,
    plan_facts,
    send_from,
    set_agenda,
    set_note,
)
from actions.hosting import table_of
from actions.search import search
from actions.still_coming import end_sign_up, reopen
from chat._command import number
from chat._desk import DeskAct, ask_for
from chat._seat_before import say_briefing
from chat._turn import Turn
from chat.host import MOST_FOUND, find_calls
from model import DOORS_OPEN, CallId, Roundtable, StoredCall


async def _briefing(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    facts = plan_facts(turn.assistant, turn.member, table, turn.now)
    await turn.show(messages.hosts.plan_page(turn.language, facts))


async def _preview(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    await say_briefing(turn, table)


def _send(at_once: bool) -> DeskAct:
    async def act(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
        at: datetime | None = turn.now if at_once else None
        send_from(turn.assistant, turn.member, table, at, turn.now)
        await _briefing(turn, table, ())

    return act


async def _agenda(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    before = turn.store.plan(table.id).agenda_before
    page = messages.hosts.agenda_page(
        turn.language, table, before=before != table.agenda and bool(before)
    )
    await ask_for(turn, table, page, "agenda")


async def _agenda_typed(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    words = turn.words.strip().lstrip("@")
    if len(words) > LONGEST_AGENDA:
        page = messages.hosts.too_long(turn.language, "agenda", words, LONGEST_AGENDA)
        await ask_for(turn, table, page, "agenda")
        return
    await _agenda(turn, set_agenda(turn.assistant, turn.member, table, words, turn.now), ())


async def _agenda_set(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    if not more or more[0] not in messages.hosts.AGENDAS:
        await turn.refuse("button-unknown")
        return
    words = messages.hosts.ready_made(more[0])
    await _agenda(turn, set_agenda(turn.assistant, turn.member, table, words, turn.now), ())


async def _agenda_clear(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    await _agenda(turn, set_agenda(turn.assistant, turn.member, table, "", turn.now), ())


async def _agenda_back(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    await _agenda(turn, agenda_back(turn.assistant, turn.member, table, turn.now), ())


async def _note(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    plan = turn.store.plan(table.id)
    before = bool(plan.note_before) and plan.note_before != plan.note
    page = messages.hosts.note_page(turn.language, table, plan.note, before=before)
    await ask_for(turn, table, page, "note")


async def _note_typed(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    words = turn.words.strip()
    if len(words) > LONGEST_NOTE:
        page = messages.hosts.too_long(turn.language, "note", words, LONGEST_NOTE)
        await ask_for(turn, table, page, "note")
        return
    set_note(turn.assistant, turn.member, table, words, turn.now)
    await _note(turn, table, ())


async def _note_clear(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    set_note(turn.assistant, turn.member, table, "", turn.now)
    await _note(turn, table, ())


async def _note_back(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    note_back(turn.assistant, turn.member, table, turn.now)
    await _note(turn, table, ())


async def _calls(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    await _show_calls(turn, table)


async def _show_calls(
    turn: Turn, table: Roundtable, found: list[StoredCall] | None = None, typed: str = ""
) -> None:
    calls = table_calls(turn.assistant, table)
    page = messages.hosts.calls_page(turn.language, table, calls, found or (), typed)
    await ask_for(turn, table, page, "calls")


async def _calls_typed(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    words = turn.words[:200]
    found = find_calls(turn, words)
    if not found:
        found = list(search(turn.assistant, words, turn.now, limit=MOST_FOUND).found.calls)
    known = {one.id for one in table_calls(turn.assistant, table)}
    new = [one for one in found if one.id not in known][:MOST_FOUND]
    await _show_calls(turn, table, new, "" if found else words)


async def _call_add(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    call = number(more[0]) if more else None
    if call is None or turn.store.call(CallId(call)) is None:
        await turn.refuse("call-gone")
    elif not add_call(turn.assistant, turn.member, table, CallId(call), turn.now):
        await turn.refuse("calls-full", most=MOST_CALLS)
    else:
        await _show_calls(turn, table)


async def _call_drop(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    call = number(more[0]) if more else None
    if call is not None:
        drop_call(turn.assistant, turn.member, table, CallId(call), turn.now)
    await _show_calls(turn, table)


async def _coming(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    table = table_of(turn.assistant, table.id)
    closed = table.registration_closes_at <= turn.now < table.starts_at - DOORS_OPEN
    page = messages.coming_page(
        turn.language,
        table_facts(turn.assistant, turn.member, table, turn.now),
        coming_counts(turn.assistant, table, turn.now),
        closed=closed,
        reopened=turn.now < table.registration_closes_at,
    )
    await turn.show(page)


async def _reopen(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    reopen(turn.assistant, turn.member, table, turn.now)
    await _coming(turn, table, ())


async def _end_now(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    end_sign_up(turn.assistant, turn.member, table, turn.now)
    await _coming(turn, table, ())


ACTS: Mapping[str, DeskAct] = {
    "briefing": _briefing,
    "preview": _preview,
    "briefnow": _send(True),
    "brieflater": _send(False),
    "agenda": _agenda,
    "agendaset": _agenda_set,
    "agendaclear": _agenda_clear,
    "agendaback": _agenda_back,
    "note": _note,
    "noteclear": _note_clear,
    "noteback": _note_back,
    "calls": _calls,
    "calladd": _call_add,
    "calldrop": _call_drop,
    "coming": _coming,
    "lateopen": _reopen,
    "lateclose": _end_now,
}
TYPED: Mapping[str, DeskAct] = {
    "agenda": _agenda_typed,
    "note": _note_typed,
    "calls": _calls_typed,
}
UNDO: Mapping[str, str] = {
    "briefnow": "brieflater",
    "brieflater": "briefnow",
    "agenda": "agendaback",
    "agendaset": "agendaback",
    "agendaclear": "agendaback",
    "agendaback": "agendaback",
    "note": "noteback",
    "noteclear": "noteback",
    "noteback": "noteback",
    "calladd": "calldrop",
    "calldrop": "calladd",
    "lateopen": "lateclose",
    "lateclose": "lateopen",
}
