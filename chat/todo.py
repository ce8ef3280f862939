"""One's own actions: ``a:<action>:<act>``; and the tables that met: ``a:past:<page>``."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from actions import NotAllowed
from actions.said_action import read_when
from actions.todo import (
    NoDay,
    NoSuchAction,
    done,
    later,
    may_see,
    mine,
    not_mine,
    sooner,
    todo_facts,
)
from chat._awaited import awaited, wait_for
from chat._command import Buttons, number
from chat._turn import Turn
from messages import TableRef, Told, past_tables, todo, todo_later
from model import ItemId

TODO = "todo "
"""What a member's next words mean, before the number of the action: a day."""
_A_PAGE = 8


async def press(turn: Turn) -> None:
    """One tap; only of an action's owner or of the hosts, in private."""
    _, id_, act, more = (*turn.parts, "", "", "")[:4]
    known = number(id_)
    if turn.in_group:
        await turn.refuse("in-private-only")
    elif id_ == "past":
        await _past(turn, number(act) or 0)
    elif known is None:
        await turn.refuse("button-unknown")
    else:
        await _kindly(turn, ItemId(known), act, more)


async def typed(turn: Turn, waiting: str) -> None:
    """The day until when to wait."""
    item = ItemId(number(waiting.removeprefix(TODO)) or 0)
    wait_for(turn, "")
    today = turn.now.astimezone(ZoneInfo(turn.member.zone)).date()
    day = read_when(turn.assistant, turn.words, turn.language, today)
    if day is None:
        wait_for(turn, waiting)
        await turn.refuse("action-when-unclear")
        return
    await _kindly(turn, item, "on", day.isoformat())


async def _kindly(turn: Turn, item: ItemId, act: str, more: str) -> None:
    try:
        await _do(turn, item, act, more)
    except NoSuchAction:
        await turn.refuse("todo-gone")
    except NotAllowed:
        await turn.refuse("todo-not-yours")
    except NoDay:
        await turn.refuse("todo-bad-day")


async def _do(turn: Turn, id_: ItemId, act: str, more: str) -> None:
    a, member, now = turn.assistant, turn.member, turn.now
    if awaited(member).startswith(TODO):
        wait_for(turn, "")
    item = a.store.item(id_)
    if item is None:
        raise NoSuchAction(id_)
    if not may_see(a, member, item):
        raise NotAllowed
    today = now.astimezone(ZoneInfo(member.zone)).date()
    if act in ("done", "undone"):
        item = done(a, member, id_, act == "done", now)
    elif act == "in" and more in ("3", "7"):
        item = later(a, member, id_, today + timedelta(days=int(more)), now)
    elif act == "on":
        item = later(a, member, id_, today.fromisoformat(more), now)
    elif act == "sooner":
        item = sooner(a, member, id_, now)
    elif act == "notmine":
        item = not_mine(a, member, id_, now)
    elif act == "mine":
        item = mine(a, member, id_, now)
    elif act == "later":
        wait_for(turn, f"{TODO}{id_}")
        await turn.show(todo_later(turn.language, todo_facts(a, member, item, now, Told.SHOW)))
        return
    elif act != "show":
        await turn.refuse("button-unknown")
        return
    page = todo(turn.language, todo_facts(a, member, item, now, Told.SHOW))
    await (turn.say(page) if turn.in_list else turn.show(page))


async def _past(turn: Turn, page: int) -> None:
    """Tables that met, with their minutes."""
    found = turn.store.met(turn.member.id, _A_PAGE + 1, page * _A_PAGE)
    tables = [t for t in map(turn.store.roundtable, found[:_A_PAGE]) if t]
    refs = [TableRef(t.id, t.title, t.starts_at) for t in tables]
    more = len(found) > _A_PAGE
    await turn.show(past_tables(turn.language, refs, turn.known.zone, page, more=more))


BUTTONS = Buttons("a", press)
