"""The desk itself: what there is to do at this moment, and what closes a table."""

from __future__ import annotations

from collections.abc import Mapping

from actions import table_facts
from actions.roundtable import cancel
from chat._desk import DeskAct
from chat._turn import Turn
from chat.qr import say_poster
from chat.roundtable import show_card
from messages import Leads, cancel_step, desk, host_summary
from model import Roundtable


async def _panel(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    await turn.show(desk(turn.language, table_facts(turn.assistant, turn.member, table, turn.now)))


async def _who(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    facts = table_facts(turn.assistant, turn.member, table, turn.now)
    await turn.show(host_summary(turn.language, facts))


async def _qr(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    await say_poster(turn, Leads.TABLE, table.id, table.title)


async def _cancel(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    if more == ("yes",):
        cancel(turn.assistant, turn.member, table.id, turn.now)
        await show_card(turn, table.id)
    else:
        await turn.show(cancel_step(turn.language, table))


ACTS: Mapping[str, DeskAct] = {"panel": _panel, "who": _who, "qr": _qr, "cancel": _cancel}
