"""The desk's way to a poll for the table's date."""

from __future__ import annotations

from collections.abc import Mapping

from chat._desk import DeskAct
from chat._turn import Turn
from chat.vote import begin
from model import Roundtable


async def _poll(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    await begin(turn, table=table.id)


ACTS: Mapping[str, DeskAct] = {"poll": _poll}
"""Asks for dates to choose from; nobody is asked before the host says so, on the poll's page."""
