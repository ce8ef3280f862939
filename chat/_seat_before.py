"""What a member does before a meeting: read the briefing, say whether it still comes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import messages
from actions import table_facts
from actions.briefed import briefing_facts
from actions.briefing import may_read, paper_of
from actions.hosting import table_of
from actions.roundtable import leave
from actions.still_coming import come
from chat._seat import SeatAct, has_seat, say_file
from chat._table_card import card_of
from chat._turn import Turn
from model import Document, Roundtable, RoundtableId, RoundtableState


async def _briefing(turn: Turn, id_: RoundtableId, _: str) -> None:
    table = await _readable(turn, id_)
    if table:
        facts = briefing_facts(turn.assistant, turn.member, table, turn.now)
        await turn.show(messages.briefing(turn.language, facts))


async def _paper(turn: Turn, id_: RoundtableId, _: str) -> None:
    table = await _readable(turn, id_)
    if table:
        await _say_paper(turn, table)


async def say_briefing(turn: Turn, table: Roundtable) -> None:
    """The briefing as it would go out now, and its paper; for a host to look at."""
    facts = briefing_facts(turn.assistant, turn.member, table, turn.now)
    await turn.say(messages.briefing(turn.language, facts))
    await _say_paper(turn, table)


async def _say_paper(turn: Turn, table: Roundtable) -> None:
    await turn.answer()
    paper = paper_of(turn.assistant, turn.member, table, turn.now)
    body = await turn.assistant.papers.printed(paper)
    below = messages.paper_note(turn.language)
    await turn.say(replace(below, document=Document(paper.name, body, messages.MIME)))


async def _readable(turn: Turn, id_: RoundtableId) -> Roundtable | None:
    """The table, if its briefing is for this member; None: it was told that it is not."""
    table = table_of(turn.assistant, id_)
    if may_read(turn.assistant, turn.member, table):
        return table
    await turn.refuse("briefing-refused")
    return None


async def _come(turn: Turn, id_: RoundtableId, said: str) -> None:
    """One yes and one no, whether a new date asked for it or the end of sign-up."""
    table = table_of(turn.assistant, id_)
    over = turn.now >= table.starts_at + table.duration
    if over or table.state is not RoundtableState.OPEN:
        await turn.refuse("coming-over")
    elif said == "yes":
        come(turn.assistant, turn.member, id_, turn.now)
        await _said_yes(turn, table)
    elif said == "no":
        # an old question does not cost who waits by now its place
        await (give_up(turn, id_) if has_seat(turn, id_) else turn.show(card_of(turn, id_)))
    else:
        await turn.refuse("button-unknown")


async def _said_yes(turn: Turn, table: Roundtable) -> None:
    """A briefing that asked stays a briefing."""
    if turn.has_button(f"r:{table.id}:paper"):
        await turn.answer(messages.plain(turn.language, "coming-thanks"), alert=False)
        told = briefing_facts(turn.assistant, turn.member, table, turn.now)
        await turn.show(messages.briefing(turn.language, told))
    else:
        facts = table_facts(turn.assistant, turn.member, table, turn.now)
        await turn.show(messages.said_coming(turn.language, facts))


async def give_up(turn: Turn, id_: RoundtableId) -> None:
    """Leave a seat or a place in line; the card then stands here, and a calendar that holds the
    seat is put right."""
    seated = has_seat(turn, id_)
    leave(turn.assistant, turn.member, id_, turn.now)
    await turn.show(card_of(turn, id_))
    if seated:
        await say_file(turn, id_)


def _says(said: str) -> SeatAct:
    async def act(turn: Turn, id_: RoundtableId, _: str) -> None:
        await _come(turn, id_, said)

    return act


SENT_BEFORE: Mapping[str, SeatAct] = {"confirm": _says("yes"), "cannot": _says("no")}
"""Of buttons that no message carries any more; those that are out go on working."""
ACTS: Mapping[str, SeatAct] = {
    "briefing": _briefing,
    "paper": _paper,
    "come": _come,
    **SENT_BEFORE,
}
