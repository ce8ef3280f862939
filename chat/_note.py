"""Writing down what a host says: decisions, and actions with their owners and dates."""

from __future__ import annotations

from datetime import datetime

from actions.minutes import NoSuchItem, TooLong, minutes_facts, note, today_at
from actions.present import people, who_of
from actions.said_action import means_host, meant, read_action
from chat._awaited import awaited, wait_for
from chat._desk import DeskAct
from chat._turn import Turn
from messages import ItemLine
from messages.hosts import ask_when, ask_who, noted
from model import (
    LONGEST_ITEM,
    Item,
    ItemId,
    ItemKind,
    Message,
    RegistrationState,
    Roundtable,
    Who,
)

NOTE = "note "
"""What waits, before the kind and the words, while a host is asked at which table they were
said."""
MOST_LINES = 20


def kindly(act: DeskAct) -> DeskAct:
    """What cannot be kept is said."""

    async def done(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
        try:
            await act(turn, table, more)
        except NoSuchItem:
            await turn.refuse("item-gone")
        except TooLong:
            await turn.refuse("item-long", most=LONGEST_ITEM)

    return done


def keep_words(turn: Turn, kind: ItemKind) -> None:
    wait_for(turn, f"{NOTE}{kind} {turn.words}")


async def kept_words(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    """The words that waited belong to this table."""
    waiting = awaited(turn.member)
    if not waiting.startswith(NOTE):
        await turn.refuse("button-unknown")
        return
    wait_for(turn, "")
    kind, _space, words = waiting.removeprefix(NOTE).partition(" ")
    await write_down(turn, table, ItemKind(kind), words)


async def write_down(turn: Turn, table: Roundtable, kind: ItemKind, words: str) -> None:
    """Every line by itself; then what is not clear of an action is asked."""
    lines = [line.strip(" \t-*•") for line in words.splitlines()]
    lines = [line for line in lines if line]
    if len(lines) > MOST_LINES or any(len(line) > LONGEST_ITEM for line in lines):
        raise TooLong
    done, unclear = [], []
    for line in lines:
        item, said = _one(turn, table, kind, line)
        done.append(item)
        if said:
            unclear.append((item, said))
    if kind is ItemKind.ACTION and len(done) == 1:
        await _next(turn, table, done[0], unclear[0][1] if unclear else "")
        return
    shown = lines_of(turn, table)
    await turn.show(noted(turn.language, table, [shown[item.id] for item in done]))
    for item, said in unclear:
        await turn.say(who_page(turn, table, item.id, said))


def _one(turn: Turn, table: Roundtable, kind: ItemKind, line: str) -> tuple[Item, str]:
    """The line as it is kept, and the name in it that was not clear."""
    a, member, owner, due, said = turn.assistant, turn.member, None, None, ""
    if kind is ItemKind.ACTION:
        read = read_action(a, line, turn.language, today_at(table, turn.now))
        owner, said = _owner(turn, table, read.who)
        line, due = read.words or line, read.due
    item = note(a, member, table.id, kind, line, turn.now, owner=owner, due=due)
    return item, said


def _owner(turn: Turn, table: Roundtable, said: str) -> tuple[Who | None, str]:
    if not said:
        return None, ""
    found = meant(said, people(turn.assistant, table, turn.language))
    if len(found) == 1:
        return who_of(turn.assistant, found[0]), ""
    if not found and means_host(said):
        return turn.member.id, ""
    return None, said


async def _next(turn: Turn, table: Roundtable, item: Item, said: str) -> None:
    """After one action: who, then when, then what was written down."""
    line = lines_of(turn, table)[item.id]
    if item.owner is None:
        await turn.show(who_page(turn, table, item.id, said))
    elif item.due is None:
        await turn.show(ask_when(turn.language, table, line, deadline(turn, table)))
    else:
        await turn.show(noted(turn.language, table, [line]))


def who_page(
    turn: Turn, table: Roundtable, item: ItemId, said: str = "", page: int = 0
) -> Message:
    there = people(turn.assistant, table, turn.language)
    narrowed = meant(said, there) if said else []
    if several := len(narrowed) > 1:
        there = tuple(p for p in there if p.entry in narrowed)
    # who came is meant sooner than who did not
    there = tuple(sorted(there, key=lambda p: p.state is not RegistrationState.ATTENDED))
    line = line_of(turn, table, item)
    return ask_who(turn.language, table, line, there, said=said, several=several, page=page)


def lines_of(turn: Turn, table: Roundtable) -> dict[ItemId, ItemLine]:
    """Every line of the table, and those carried over, struck ones too."""
    facts = minutes_facts(turn.assistant, turn.member, table, turn.now, struck=True)
    every = (*facts.decisions, *facts.actions, *facts.carried)
    return {one.item.id: one for one in every}


def line_of(turn: Turn, table: Roundtable, item: ItemId) -> ItemLine:
    """Raises ``NoSuchItem``."""
    found = lines_of(turn, table).get(item)
    if found is None:
        raise NoSuchItem(item)
    return found


def deadline(turn: Turn, table: Roundtable) -> datetime | None:
    stored = turn.store.call(table.call) if table.call else None
    cut_off = stored.call.next_cut_off(turn.now) if stored else None
    return cut_off.at if cut_off else None
