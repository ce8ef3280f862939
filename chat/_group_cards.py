"""A call's card in a group: one for all, everybody's own tap, and counts that follow."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError

from actions import Assistant, Pace, card_facts
from actions.adjust import move_chat
from actions.interest import speak_up
from actions.subscribe import blocked
from chat._send import edit, seconds_of
from chat._turn import Turn
from messages import card, card_answers, interest_answer
from model import ChatKind, GroupCard, Member, MemberId, MemberState, Message, StoredCall

GAP = 5.0
"""Seconds between two edits of cards in one group: however many tap, there is room for others."""
MOST = 100
"""Groups looked at in one go."""
_KNOWN = frozenset({MemberState.ACTIVE, MemberState.PAUSED})


async def speak_for_oneself(turn: Turn, stored: StoredCall) -> None:
    """Somebody in a group is interested: counted if it is a member of its own; else, and to take
    it back, its private chat opens with the call's card."""
    user = turn.update.effective_user
    person = turn.store.member_by_chat(user.id) if user else None
    group = turn.member
    if turn.pressed and turn.has_button(f"c:{stored.id}:share"):  # it is the card
        turn.store.keep_card(group.id, stored.id, turn.pressed.message_id, turn.topic, turn.now)
    if (
        person is None
        or person.kind is not ChatKind.PRIVATE
        or person.state not in _KNOWN
        or not speak_up(turn.assistant, person, group, stored.id, turn.now)
    ):
        link = f"https://t.me/{turn.bot.username}?start=call_{stored.id}"
        await turn.answer(url=link)
        return
    region = person.regions[0] if person.regions else None
    name = turn.assistant.regions.name(region, person.language) if region else ""
    words = interest_answer(person.language, name, counted=person.counted is None)
    await turn.answer(words, alert=False)


async def answered_by_card(turn: Turn, stored: StoredCall, drawn: Message) -> bool:
    """A group has a card of this call in this topic: brought up to date, and pointed at."""
    group = turn.member
    while (shown := turn.store.last_card(group.id, stored.id)) and shown.topic == turn.topic:
        try:
            await edit(turn.bot, turn.chat.id, shown.message, drawn)
        except BadRequest:
            turn.store.drop_card(group.id, shown.message)
            continue
        await turn.say(card_answers(turn.language, stored, shown.message))
        return True
    return False


class GroupCards:
    """Draws cards anew that differ from what they show: the last state wins, none is lost.

    Which ones lies in the store, so a process that ends loses nothing.
    """

    def __init__(
        self,
        bot: Bot,
        a: Assistant,
        clock: Callable[[], datetime],
        pace: Pace,
        seconds: Callable[[], float] | None = None,
    ) -> None:
        self._bot = bot
        self._a = a
        self._clock = clock
        self._pace = pace
        self._seconds = seconds or asyncio.get_running_loop().time
        self._drawn: dict[MemberId, float] = {}

    async def redraw(self, gap: float = GAP) -> bool:
        """Draw those whose groups had no edit for ``gap`` seconds. False: none was left."""
        waiting = self._a.store.stale_cards(MOST)
        now = self._seconds()
        self._drawn = {m: at for m, at in self._drawn.items() if now - at < gap}
        for number, shown in waiting:
            group = self._a.store.member(number)
            if group and number not in self._drawn and self._pace.take(group.chat_id):
                self._drawn[number] = now
                await self._draw(group, shown)
        return bool(waiting)

    async def finish(self, patience: float = 20.0) -> None:
        """Draw all there are, as fast as Telegram's limits allow; at most for so many seconds."""
        until = self._seconds() + patience
        left = True
        while left and self._seconds() < until:
            left = await self.redraw(gap=0)
            await asyncio.sleep(0.1 if left else 0)

    async def _draw(self, group: Member, shown: GroupCard) -> None:
        a = self._a
        stored = a.store.call(shown.call)
        if stored is None:
            a.store.drop_card(group.id, shown.message)
            return
        drawn = card(group.language, card_facts(a, group, stored, self._clock()))
        try:
            await edit(self._bot, group.chat_id, shown.message, drawn)
        except RetryAfter as error:
            self._pace.hold(seconds_of(error))
        except ChatMigrated as error:
            move_chat(a, group.chat_id, error.new_chat_id)
        except Forbidden:
            a.store.card_drawn(group.id, shown)
            blocked(a, group.chat_id)
        except BadRequest:
            a.store.drop_card(group.id, shown.message)
        except TelegramError:
            return  # no answer: it is drawn again after the gap
        else:
            a.store.card_drawn(group.id, shown)
