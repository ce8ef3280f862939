"""/saved: what the chat saved or is interested in, by the next cut-off."""

from __future__ import annotations

from dataclasses import replace

from actions.picture import kept_deadlines
from chat._command import Command
from chat._lists import as_matches, page_of
from chat._turn import Turn
from messages import picture_button
from model import Interest, Message


async def saved(turn: Turn) -> None:
    await turn.say(page(turn, 0))


def page(turn: Turn, number: int) -> Message:
    said = [
        call
        for call, interest, *_ in turn.store.interests(turn.member.id)
        if interest is not Interest.NOT_FOR_US
    ]
    kept = list(turn.store.calls(dict.fromkeys(said)).values())

    def soon(at: int) -> tuple[bool, str, int]:
        cut_off = kept[at].call.next_cut_off(turn.now)
        return (cut_off is None, cut_off.at.isoformat() if cut_off else "", at)

    ordered = [kept[i] for i in sorted(range(len(kept)), key=soon)]
    message = page_of(turn, "saved", "saved-heading", as_matches(turn, ordered), number)
    if len(kept_deadlines(turn.assistant, turn.member, turn.now).coming) < 2:
        return message
    return replace(message, buttons=(*message.buttons, (picture_button(turn.language),)))


COMMAND = Command("saved", saved)
