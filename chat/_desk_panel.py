"""The desk itself: what there is to do at this moment, who comes, and its QR code."""

from __future__ import annotations

from collections.abc import Mapping

from actions import table_facts
from chat._desk import DeskAct
from chat._turn import Turn
from chat.qr import say_poster
from messages import Leads, host_summary
from messages.hosts import desk
from model import Roundtable


async def _panel(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    await turn.show(desk(turn.language, table_facts(turn.assistant, turn.member, table, turn.now)))


async def _rest(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    facts = table_facts(turn.assistant, turn.member, table, turn.now)
    await turn.show(desk(turn.language, facts, more=True))


async def _who(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    facts = table_facts(turn.assistant, turn.member, table, turn.now)
    await turn.show(host_summary(turn.language, facts))


async def _qr(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    await say_poster(turn, Leads.TABLE, table.id, table.title)


ACTS: Mapping[str, DeskAct] = {"panel": _panel, "rest": _rest, "who": _who, "qr": _qr}
