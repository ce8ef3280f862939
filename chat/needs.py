"""/needs: what the chat wants to hear of; by ticks, or suggested from a sentence."""

from __future__ import annotations

import asyncio

from actions.subscribe import toggle_need
from chat._command import Command, For
from chat._steps import ask
from chat._turn import Turn
from messages import LANGUAGES, NeedChoice, Suggestion, suggested, suggested_again
from model import NeedId

MOST = 6
"""Needs suggested from a sentence."""
SUGGESTED, ALL = "set:needs:s-", "all"


async def needs(turn: Turn) -> None:
    if turn.words:
        await typed(turn)
    else:
        await ask(turn, "needs")


async def typed(turn: Turn) -> None:
    """Suggest the needs that a sentence speaks of, with the words that say so."""
    said = " ".join(turn.words.split())
    # the lexicons of all languages are read for it the first time
    tags = await asyncio.to_thread(turn.assistant.tagger.suggested, said, LANGUAGES)
    found = [
        Suggestion(_choice(turn, tag.need), tuple(dict.fromkeys(b.phrase for b in tag.because)))
        for tag in tags[:MOST]
    ]
    await turn.say(suggested(turn.language, found, total=len(turn.member.needs)))


async def tick_suggested(turn: Turn, value: str) -> None:
    """Tick one of the suggested needs, or all; the suggestions stay as they are."""
    offered = [
        NeedId(data.removeprefix(SUGGESTED)) for data in turn.offered if data.startswith(SUGGESTED)
    ]
    known = {need.id for need in turn.assistant.needs}
    if value == ALL:
        for need in offered:
            if need in known and need not in turn.member.needs:
                toggle_need(turn.assistant, turn.member, need)
    elif value in known:
        was_ticked = turn.button_label().startswith("✓")
        if was_ticked == (value in turn.member.needs):
            toggle_need(turn.assistant, turn.member, NeedId(value))
    choices = [_choice(turn, need) for need in offered if need in known]
    words = turn.pressed.text_html if turn.pressed else ""
    await turn.show(suggested_again(turn.language, words, choices, total=len(turn.member.needs)))


def _choice(turn: Turn, need: NeedId) -> NeedChoice:
    title = turn.assistant.need_title(need, turn.language)
    return NeedChoice(need, title, need in turn.member.needs)


COMMAND = Command("needs", needs, For.SETTLERS)
