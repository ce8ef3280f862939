"""/keepers: health at a glance; ``/keepers grant <chat> facilitator`` and ``revoke``;
``/keepers same [<call>]`` and ``/keepers part <call>`` for calls told as one."""

from __future__ import annotations

import contextlib

from telegram.error import TelegramError

from actions.hosting import grant
from chat._command import Command, For
from chat._copies import part_call, tell_copies
from chat._own_menu import keep_menu
from chat._send import send
from chat._turn import Turn
from messages import reply
from messages.hosts import HealthFacts, health
from model import Message


async def keepers(turn: Turn) -> None:
    words = turn.words.split()
    if not words:
        await turn.say(_health(turn))
    elif len(words) in (2, 3) and words[0] in ("grant", "revoke") and _is_chat(words[1]):
        if words[2:] not in ([], ["facilitator"]):
            await turn.tell("keepers-bad-role", said=words[2][:40])
            return
        await _grant(turn, int(words[1]), words[0] == "grant")
    elif words[0] == "same" and len(words) <= 2:
        await tell_copies(turn, *words[1:])
    elif words[0] == "part" and len(words) == 2:
        await part_call(turn, words[1])
    else:
        about_calls = words[0] in ("same", "part")
        await turn.tell("keepers-same-how" if about_calls else "keepers-how")


def _is_chat(word: str) -> bool:
    digits = word.removeprefix("-")
    return digits.isascii() and digits.isdigit() and len(digits) <= 18


async def _grant(turn: Turn, chat_id: int, yes: bool) -> None:
    before = turn.store.member_by_chat(chat_id)
    was = before is not None and before.facilitator
    member = grant(turn.assistant, chat_id, yes, turn.member, turn.now)
    if member is None:
        await turn.tell("keepers-no-chat", chat=str(chat_id))
        return
    await keep_menu(turn.bot, turn.assistant, member)
    await turn.tell("keepers-granted" if yes else "keepers-revoked", chat=str(chat_id))
    if member.facilitator is not was:
        words = reply(member.language, "facilitator-now" if yes else "facilitator-no-more")
        with contextlib.suppress(TelegramError):  # the right is given, heard of or not
            await send(turn.bot, chat_id, words)


def _health(turn: Turn) -> Message:
    a, store = turn.assistant, turn.store
    polled = [s for s in a.sources if a.settings.polls(s)]
    silent = tuple(a.source_title(s) for s in polled if store.poll_of(s).failure)
    facts = HealthFacts(
        members=store.member_counts(),
        facilitators=len(store.facilitators()),
        calls=store.count_live(turn.now),
        outbox=store.outbox_counts(),
        sources=len(polled),
        silent=silent,
        quarantined=len(store.quarantine()),
    )
    return health(turn.language, facts)


COMMAND = Command("keepers", keepers, For.KEEPERS)
