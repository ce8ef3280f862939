"""The deadlines as a picture: on request (``pic:saved``), and which comes with the digest."""

from __future__ import annotations

import logging

from actions.adjust import set_picture
from actions.picture import drawn, kept_deadlines
from chat._command import Buttons
from chat._overview import overview
from chat._turn import Turn
from messages import picture, picture_step, timeline
from model import Picture

log = logging.getLogger(__name__)


async def press(turn: Turn) -> None:
    """The picture below the list: a new message, for a text cannot become one."""
    if turn.parts[1:] != ("saved",):
        await turn.refuse("button-unknown")
        return
    member = turn.member
    facts = kept_deadlines(turn.assistant, member, turn.now)
    if not facts.coming:
        await turn.refuse("picture-none")
        return
    await turn.answer()  # drawing takes a moment
    theme = Picture.DARK if member.picture is Picture.DARK else Picture.LIGHT
    caption = picture(turn.language, facts)
    try:
        message = await drawn(turn.assistant, timeline(turn.language, facts, theme), caption)
    except Exception as fault:  # whatever the library stumbles over: the words are there
        log.error("a picture was not drawn: %s", type(fault).__name__)
        message = caption
    await turn.say(message)


async def choose(turn: Turn, value: str) -> None:
    """Light, dark or none; anything else asks."""
    if value in set(Picture):
        set_picture(turn.assistant, turn.member, Picture(value))
        await turn.show(overview(turn))
    else:
        await turn.show(picture_step(turn.language, turn.member.picture))


BUTTONS = Buttons("pic", press)
