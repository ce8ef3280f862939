"""/needs: what the chat wants to hear of; by ticks, or suggested from a sentence."""

from __future__ import annotations

import asyncio

from actions.region_needs import may_set, set_region_needs, take_over
from actions.subscribe import toggle_need, weigh_need
from chat._command import Command, For
from chat._steps import ask, need_choice, need_groups, needs_message
from chat._turn import Turn
from messages import LANGUAGES, Suggestion, suggested, suggested_again, weigh_needs
from model import NeedId, NutsCode

MOST = 6
"""Needs suggested from a sentence."""
SUGGESTED, ALL = "set:needs:s-", "all"
TAKE, SET, ERASE = "t", "r", "x"
WEIGH, FIRST, NORMAL = "weigh", "f-", "n-"
OF_REGIONS = tuple(f"{act}-" for act in (TAKE, SET, ERASE))


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
        Suggestion(
            need_choice(turn, tag.need), tuple(dict.fromkeys(b.phrase for b in tag.because))
        )
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
    choices = [need_choice(turn, need) for need in offered if need in known]
    words = turn.pressed.text_html if turn.pressed else ""
    await turn.show(suggested_again(turn.language, words, choices, total=len(turn.member.needs)))


async def weigh(turn: Turn, value: str) -> None:
    """Say which of the chosen needs matter most. Each act has data of its own: a second tap on
    a button not redrawn yet is no other act."""
    if value.startswith((FIRST, NORMAL)):
        need = NeedId(value[len(FIRST) :])
        weigh_need(turn.assistant, turn.member, need, first=value.startswith(FIRST))
    chosen = [n.id for n in turn.assistant.needs if n.id in turn.member.needs]
    await turn.show(weigh_needs(turn.language, [need_choice(turn, need) for need in chosen]))


async def of_region(turn: Turn, act: str, code: str) -> None:
    """Take over what a region needs, or say as its facilitator that it needs what one needs
    oneself, or nothing of its own."""
    a, member, region = turn.assistant, turn.member, NutsCode(code)
    if act == TAKE:
        take_over(a, member, region)
    elif not may_set(a, member, region):
        await turn.refuse("setup-needs-not-allowed")
        return
    elif act == ERASE:
        set_region_needs(a, member, region, {}, turn.now)
    elif member.needs:
        # what matters most to one person is not what matters most to a region
        set_region_needs(a, member, region, dict.fromkeys(member.needs, 1.0), turn.now)
    groups = [n.group for n in a.needs if f"set:needs:{n.id}" in turn.offered]
    await turn.show(needs_message(turn, groups[0] if groups else need_groups(turn)[0]))


COMMAND = Command("needs", needs, For.SETTLERS)
