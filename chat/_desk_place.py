"""The desk: where the table meets, how one joins, and in which languages."""

from __future__ import annotations

from collections.abc import Mapping

from actions.hosting import table_of
from actions.place_table import NoLink, set_address, set_link, toggle_language
from chat._desk import DeskAct, ask_for
from chat._turn import Turn
from messages import EU_LANGUAGES
from messages.hosts import ask_typed, languages_page, place_page
from model import Language, Roundtable


async def show_place(turn: Turn, table: Roundtable, step: int = 0) -> None:
    """The page as it stands now; ``step``: what was changed just now, to be undone."""
    wait = table_of(turn.assistant, table.id)
    await turn.show(place_page(turn.language, wait, step))


async def _page(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    await show_place(turn, table)


async def _ask_address(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    asked = ask_typed(turn.language, table, "address-ask", "place")
    await ask_for(turn, table, asked, "address")


async def _address(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    """Words, a shared spot, or a venue, which has both."""
    message = turn.update.message
    venue = message.venue if message else None
    at = message.location if message else None
    words = f"{venue.title}, {venue.address}" if venue else turn.words
    spot = (at.latitude, at.longitude) if at else None
    if not words and spot is None:
        await _ask_address(turn, table, ())
        return
    step = set_address(turn.assistant, turn.member, table.id, words, turn.now, spot)
    await show_place(turn, table, step)


async def _online(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    step = set_address(turn.assistant, turn.member, table.id, "", turn.now)
    await show_place(turn, table, step)


async def _ask_link(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    await ask_for(turn, table, ask_typed(turn.language, table, "link-ask", "place"), "link")


async def _link(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    try:
        step = set_link(turn.assistant, turn.member, table.id, turn.words, turn.now)
    except NoLink:
        await ask_for(turn, table, ask_typed(turn.language, table, "link-bad", "place"), "link")
        return
    await show_place(turn, table, step)


async def _no_link(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    step = set_link(turn.assistant, turn.member, table.id, "", turn.now)
    await show_place(turn, table, step)


async def _languages(turn: Turn, table: Roundtable, _: tuple[str, ...] = ()) -> None:
    spoken = table_of(turn.assistant, table.id)
    await turn.show(languages_page(turn.language, spoken))


async def _language(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    code = more[0] if more else ""
    if Language(code) not in EU_LANGUAGES:
        await turn.refuse("button-unknown")
        return
    toggle_language(turn.assistant, turn.member, table.id, code, turn.now)
    await _languages(turn, table)


ACTS: Mapping[str, DeskAct] = {
    "place": _page,
    "address": _ask_address,
    "online": _online,
    "link": _ask_link,
    "link-off": _no_link,
    "langs": _languages,
    "lang": _language,
}
TYPED: Mapping[str, DeskAct] = {"address": _address, "link": _link}
UNDO: Mapping[str, str] = {
    "address": "undo",
    "online": "undo",
    "link": "undo",
    "link-off": "undo",
    "lang": "lang",
}
