"""A host's desk: who could fill the missing seats, and inviting them, unseen."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from actions.fill import fill_table
from actions.invite_expert import MOST, CannotInvite, invite_expert, take_back_invitation
from chat._command import number
from chat._desk import DeskAct
from chat._experts_found import card
from chat._turn import Turn
from messages import plain
from messages.experts import who_could_fill
from model import EntryId, Roundtable


async def _who_could_fill(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    page = (number(more[0]) or 0) if more else 0
    facts = fill_table(turn.assistant, turn.member, table, page, turn.now)
    await turn.show(who_could_fill(turn.language, facts))


async def _invite(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    await _do(turn, table, more, invite_expert, "invite-done")


async def _uninvite(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    await _do(turn, table, more, take_back_invitation, "invite-undone")


async def _do(
    turn: Turn,
    table: Roundtable,
    more: tuple[str, ...],
    act: Callable[..., None],
    done: str,
) -> None:
    entry = EntryId((number(more[0]) or 0) if more else 0)
    try:
        act(turn.assistant, turn.member, table, entry, turn.now)
    except CannotInvite as no:
        words = plain(turn.language, f"invite-cannot-{no.reason}", most=MOST)
        await turn.refuse_in(words)
        return
    await turn.answer(plain(turn.language, done), alert=False)
    shown = card(turn, entry, f"t{table.id}")
    if shown:
        await turn.show(shown)


ACTS: Mapping[str, DeskAct] = {
    "experts": _who_could_fill,
    "invite": _invite,
    "uninvite": _uninvite,
}
UNDO: Mapping[str, str] = {"invite": "uninvite", "uninvite": "invite"}
