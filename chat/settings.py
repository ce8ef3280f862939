"""/settings: how everything stands, with a button for each."""

from __future__ import annotations

from actions.adjust import set_articles, set_questions, set_tips
from actions.gathering import set_counted
from chat._command import Command
from chat._overview import overview
from chat._turn import Turn


async def settings(turn: Turn) -> None:
    await turn.say(overview(turn))


async def articles(turn: Turn, value: str) -> None:
    """Whether news stands in the digest."""
    if value in ("on", "off"):
        set_articles(turn.assistant, turn.member, value == "on")
    await turn.show(overview(turn))


async def tips(turn: Turn, value: str) -> None:
    """Whether calls come that other members of the region pass on."""
    if value in ("on", "off"):
        set_tips(turn.assistant, turn.member, value == "on")
    await turn.show(overview(turn))


async def questions(turn: Turn, value: str) -> None:
    """Whether the chat is asked what became of its applications."""
    if value in ("on", "off"):
        set_questions(turn.assistant, turn.member, value == "on")
    await turn.show(overview(turn))


async def counted(turn: Turn, value: str) -> None:
    """Whether the member is counted among those interested in a call."""
    if value in ("on", "off") and not turn.in_group:
        set_counted(turn.assistant, turn.member, value == "on")
    await turn.show(overview(turn))


COMMAND = Command("settings", settings)
