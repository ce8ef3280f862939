"""On the desk: decisions and actions noted, changed, struck; the minutes drafted and sent."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import timedelta

from actions.minutes import (
    NoSuchItem,
    assign,
    changed_since_sent,
    minutes_facts,
    reword,
    send_minutes,
    set_due,
    strike,
    today_at,
)
from actions.minutes import readers as readers_of
from actions.said_action import read_when
from actions.todo import done
from chat._awaited import wait_for
from chat._command import number
from chat._desk import DESK, DeskAct, ask_for, is_awaited
from chat._note import deadline, kept_words, kindly, line_of, lines_of, who_page, write_down
from chat._turn import Turn
from messages import render
from messages.hosts import (
    ask_when,
    ask_words,
    draft,
    line_page,
    lines_page,
    minutes_pdf,
    send_step,
)
from model import ItemId, ItemKind, Message, RegistrationId, Roundtable

More = tuple[str, ...]


async def show_minutes(turn: Turn, table: Roundtable, _: More = ()) -> None:
    _stop_waiting(turn)
    a = turn.assistant
    after = a.store.aftermath(table.id)
    facts = minutes_facts(a, turn.member, table, turn.now, since=after if after.edition else None)
    changed = changed_since_sent(a, table.id)
    await turn.show(draft(turn.language, facts, changed=changed))


async def say_pdf(turn: Turn, table: Roundtable) -> None:
    """All of it on paper, printed beside the event loop."""
    await turn.answer()
    facts = minutes_facts(turn.assistant, turn.member, table, turn.now)
    document = await asyncio.to_thread(minutes_pdf, turn.language, facts)
    await turn.say(Message(html=render(turn.language, "minutes-heading"), document=document))


async def _pdf(turn: Turn, table: Roundtable, _: More) -> None:
    await say_pdf(turn, table)


def _ask(kind: ItemKind) -> DeskAct:
    async def act(turn: Turn, table: Roundtable, _: More) -> None:
        await ask_for(turn, table, ask_words(turn.language, table, kind), kind)

    return act


def _write(kind: ItemKind) -> DeskAct:
    async def act(turn: Turn, table: Roundtable, _: More) -> None:
        await write_down(turn, table, kind, turn.words)

    return act


async def _lines(turn: Turn, table: Roundtable, more: More) -> None:
    page = (number(more[0]) if more else 0) or 0
    await turn.show(lines_page(turn.language, table, [*lines_of(turn, table).values()], page))


async def _line(turn: Turn, table: Roundtable, more: More) -> None:
    _stop_waiting(turn)
    await _show_line(turn, table, _item(more))


async def _show_line(turn: Turn, table: Roundtable, item: ItemId) -> None:
    await turn.show(line_page(turn.language, table, line_of(turn, table, item)))


async def _reword(turn: Turn, table: Roundtable, more: More) -> None:
    item = _item(more)
    line_of(turn, table, item)
    await ask_for(turn, table, ask_words(turn.language, table, "reword"), "reword", str(item))


async def _reworded(turn: Turn, table: Roundtable, more: More) -> None:
    item = _item(more)
    reword(turn.assistant, turn.member, table.id, item, turn.words, turn.now)
    await _show_line(turn, table, item)


def _strike(struck: bool) -> DeskAct:
    async def act(turn: Turn, table: Roundtable, more: More) -> None:
        item = _item(more)
        strike(turn.assistant, turn.member, table.id, item, struck, turn.now)
        await _show_line(turn, table, item)

    return act


def _done(yes: bool) -> DeskAct:
    async def act(turn: Turn, table: Roundtable, more: More) -> None:
        item = line_of(turn, table, _item(more)).item
        done(turn.assistant, turn.member, item.id, yes, turn.now)
        await _show_line(turn, table, item.id)

    return act


async def _who(turn: Turn, table: Roundtable, more: More) -> None:
    page = (number(more[1]) if more[1:] else 0) or 0
    await turn.show(who_page(turn, table, _item(more), page=page))


async def _own(turn: Turn, table: Roundtable, more: More) -> None:
    item, who = _item(more), more[1] if more[1:] else ""
    entry = number(who)
    if entry is None and who not in ("me", "none"):
        raise NoSuchItem(item)
    assign(
        turn.assistant,
        turn.member,
        table.id,
        item,
        None if entry is None else RegistrationId(entry),
        turn.now,
        to_host=who == "me",
    )
    if line_of(turn, table, item).item.due is None:
        await _ask_when(turn, table, item)
    else:
        await _show_line(turn, table, item)


async def _when(turn: Turn, table: Roundtable, more: More) -> None:
    await _ask_when(turn, table, _item(more))


async def _ask_when(turn: Turn, table: Roundtable, item: ItemId) -> None:
    question = ask_when(turn.language, table, line_of(turn, table, item), deadline(turn, table))
    await ask_for(turn, table, question, "by", str(item))


async def _by(turn: Turn, table: Roundtable, more: More) -> None:
    item, choice = _item(more), more[1] if more[1:] else ""
    today, closes = today_at(table, turn.now), deadline(turn, table)
    if choice == "none":
        due = None
    elif choice == "deadline" and closes:
        due = max(today, today_at(table, closes) - timedelta(days=1))
    elif (days := number(choice)) in (7, 14):
        due = today + timedelta(days=days or 0)
    else:
        raise NoSuchItem(item)
    wait_for(turn, "")
    set_due(turn.assistant, turn.member, table.id, item, due, turn.now)
    await _show_line(turn, table, item)


async def _by_words(turn: Turn, table: Roundtable, more: More) -> None:
    item = _item(more)
    due = read_when(turn.assistant, turn.words, turn.language, today_at(table, turn.now))
    if due is None:
        wait_for(turn, f"{DESK}:{table.id}:by:{item}")
        await turn.refuse("action-when-unclear")
        return
    set_due(turn.assistant, turn.member, table.id, item, due, turn.now)
    await _show_line(turn, table, item)


async def _send(turn: Turn, table: Roundtable, more: More) -> None:
    a = turn.assistant
    edition = a.store.aftermath(table.id).edition
    if edition and not changed_since_sent(a, table.id):
        await turn.refuse("minutes-nothing-new")
        await show_minutes(turn, table)
    elif more == ("yes",):
        send_minutes(a, turn.member, table.id, turn.now)
        await show_minutes(turn, table)
    else:
        many = len(readers_of(a, table, turn.member))
        await turn.show(send_step(turn.language, table, many, again=edition > 0))


def _stop_waiting(turn: Turn) -> None:
    """A question that was left is not answered by what is typed next."""
    if is_awaited(turn):
        wait_for(turn, "")


def _item(more: More) -> ItemId:
    return ItemId((number(more[0]) if more else 0) or 0)


ACTS: Mapping[str, DeskAct] = {
    name: kindly(act)
    for name, act in {
        "minutes": show_minutes,
        "pdf": _pdf,
        "decision": _ask(ItemKind.DECISION),
        "action": _ask(ItemKind.ACTION),
        "noted": kept_words,
        "lines": _lines,
        "line": _line,
        "reword": _reword,
        "strike": _strike(True),
        "restore": _strike(False),
        "done": _done(True),
        "undone": _done(False),
        "owner": _who,
        "own": _own,
        "due": _when,
        "by": _by,
        "send": _send,
    }.items()
}
TYPED: Mapping[str, DeskAct] = {
    name: kindly(act)
    for name, act in {
        "decision": _write(ItemKind.DECISION),
        "action": _write(ItemKind.ACTION),
        "reword": _reworded,
        "by": _by_words,
    }.items()
}
UNDO: Mapping[str, str] = {
    "decision": "strike",
    "action": "strike",
    "noted": "strike",
    "reword": "reword",
    "strike": "restore",
    "restore": "strike",
    "done": "undone",
    "undone": "done",
    "own": "own",
    "by": "by",
    "send": "send",
}
"""What was sent cannot be called back: it is corrected by being sent again."""
