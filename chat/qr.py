"""QR codes: of a call, of a roundtable, of the assistant; ``qr:start`` and ``qr:group``."""

from __future__ import annotations

import asyncio

from chat._command import Buttons
from chat._turn import Turn
from messages import Leads, PosterFacts, plain, poster

_ALONE = frozenset({Leads.START, Leads.GROUP})
"""Codes that lead to nothing in particular."""


async def say_poster(
    turn: Turn,
    leads: Leads,
    number: int = 0,
    title: str = "",
    *,
    page: str = "",
    code: str = "",
) -> None:
    """The code as a picture and as a drawing, drawn beside the event loop."""
    await turn.answer()
    assistant = turn.assistant.settings.name
    facts = PosterFacts(
        leads=leads,
        bot=turn.bot.username,
        title=title or plain(turn.language, "qr-start-title", assistant=assistant),
        number=number,
        page=page,
        code=code,
    )
    await turn.say(*await asyncio.to_thread(poster, turn.language, facts))


async def press(turn: Turn) -> None:
    what = turn.parts[1] if len(turn.parts) == 2 else ""
    if what in _ALONE:
        await say_poster(turn, Leads(what))
    else:
        await turn.refuse("button-unknown")


BUTTONS = Buttons("qr", press)
