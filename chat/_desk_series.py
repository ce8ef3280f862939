"""The desk: the next table of a series; calling off, and taking up again."""

from __future__ import annotations

from collections.abc import Mapping

from actions.at_table import series_facts
from actions.reopen import reopen
from actions.repeat_table import (
    EVERY,
    cancel_following,
    following,
    next_start,
    reopen_following,
    repeat_table,
)
from actions.roundtable import cancel
from chat._desk import DeskAct, ask_for
from chat._turn import Turn
from chat.roundtable import show_card
from messages.hosts import again_step, cancel_reason_step, cancel_step, reopen_step, series_page
from model import Roundtable, RoundtableState

_ALL = "all"


async def _page(turn: Turn, table: Roundtable, _: tuple[str, ...] = ()) -> None:
    facts = series_facts(turn.assistant, turn.member, table, turn.now)
    await turn.show(series_page(turn.language, facts))


async def _again(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    every = more[0] if more else ""
    if every not in EVERY:
        await turn.refuse("button-unknown")
        return
    at = next_start(table, every, turn.now)
    await turn.show(again_step(turn.language, table, every, at, turn.now, turn.known.zone))


async def _again_yes(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    every, which = (*more, "", "")[:2]
    if every not in EVERY or which not in ("first", _ALL):
        await turn.refuse("button-unknown")
        return
    first = which == "first"
    opened = repeat_table(turn.assistant, turn.member, table.id, every, first, turn.now)
    await _page(turn, opened)


async def _cancel(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    """``yes``, ``all`` with the later ones of its series, or ``why``: a reason is typed."""
    a, member = turn.assistant, turn.member
    said = more[0] if more else ""
    if said == "yes":
        cancel(a, member, table.id, turn.now)
        await show_card(turn, table.id)
    elif said == _ALL:
        cancel_following(a, member, table.id, turn.now)
        await show_card(turn, table.id)
    elif said == "why":
        await ask_for(turn, table, cancel_reason_step(turn.language, table), "cancel")
    else:
        later = series_facts(a, member, table, turn.now).after is not None
        await turn.show(cancel_step(turn.language, table, later=later))


async def _cancel_with(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    words = " ".join(turn.words.split())
    cancel(turn.assistant, turn.member, table.id, turn.now, words)
    await show_card(turn, table.id)


async def _reopen(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    """``one``, or ``all`` with the later ones; asks if later ones are off too."""
    a, member = turn.assistant, turn.member
    said = more[0] if more else ""
    off = [t for t in following(a, table) if t.state is RoundtableState.CANCELLED]
    if off and said not in ("one", _ALL):
        await turn.show(reopen_step(turn.language, table))
        return
    if said == _ALL:
        reopen_following(a, member, table.id, turn.now)
    else:
        reopen(a, member, table.id, turn.now)
    await show_card(turn, table.id)


ACTS: Mapping[str, DeskAct] = {
    "series": _page,
    "again": _again,
    "again-yes": _again_yes,
    "cancel": _cancel,
    "reopen": _reopen,
}
TYPED: Mapping[str, DeskAct] = {"cancel": _cancel_with}
UNDO: Mapping[str, str] = {"again-yes": "cancel", "cancel": "reopen", "reopen": "cancel"}
