"""How fast we may speak: Telegram's limits, kept in memory by the loop's own clock."""

from __future__ import annotations

import asyncio
from collections import deque

WINDOW = 1.0
"""Seconds in which at most ``per_second`` messages go out."""
CHAT_GAP = 1.0
"""Seconds between two messages to one chat."""
GROUP_WINDOW = 60.0
GROUP_LIMIT = 20
"""Messages a minute into one group (group chats have negative ids)."""


class HeldTooLong(Exception):
    """Flood control lasts longer than anybody waits for it."""


class Pace:
    """At most so many messages a second in all, one a second a chat, twenty a minute a group.

    Replies to a person's tap are counted with ``replied`` and never wait. However many there are,
    they leave half of the messages a second to what is due: else a busy morning would hold up
    every alert.
    """

    def __init__(self, per_second: int, patience: float = 60.0) -> None:
        self._per_second = per_second
        self._patience = patience
        self._sent: deque[float] = deque()
        self._replies: deque[float] = deque()
        self._chats: dict[int, deque[float]] = {}
        self._held_until = 0.0

    def hold(self, seconds: float) -> None:
        """Flood control: nothing goes out for so long."""
        self._held_until = max(self._held_until, self._time() + seconds)

    def replied(self, chat_id: int = 0) -> None:
        """Count a reply that went out beside the outbox; in a group, against its limit too."""
        self._replies.append(self._time())
        if chat_id < 0:
            self._chats.setdefault(chat_id, deque()).append(self._time())

    def take(self, chat_id: int) -> bool:
        """Take this chat's turn if it need not wait for it."""
        if self._wait(chat_id) > 0:
            return False
        self._took(chat_id)
        return True

    def held_for(self) -> float:
        """Seconds for which nothing goes out any more; 0 if nothing holds it."""
        return max(0.0, self._held_until - self._time())

    async def room(self) -> bool:
        """Wait until flood control is over: claim nothing before. False: too long to wait."""
        while wait := self.held_for():
            if wait > self._patience:
                return False
            await asyncio.sleep(wait)
        return True

    async def turn(self, chat_id: int) -> None:
        """Wait for this chat's turn and take it. Raises ``HeldTooLong``."""
        while (wait := self._wait(chat_id)) > 0:  # may grow while it waits
            if self.held_for() > self._patience:
                raise HeldTooLong
            await asyncio.sleep(wait)
        self._took(chat_id)

    def _took(self, chat_id: int) -> None:
        now = self._time()
        self._sent.append(now)
        self._chats.setdefault(chat_id, deque()).append(now)
        if len(self._chats) > 10_000:
            self._chats = {c: q for c, q in self._chats.items() if now - q[-1] < GROUP_WINDOW}

    def _wait(self, chat_id: int) -> float:
        now = self._time()
        for said in (self._sent, self._replies):
            while said and now - said[0] >= WINDOW:
                said.popleft()
        wait = self._held_until - now
        most = self._per_second - min(len(self._replies), self._per_second // 2)
        if len(self._sent) >= most:
            wait = max(wait, self._sent[-most] + WINDOW - now)
        chat = self._chats.get(chat_id, deque())
        if chat:
            wait = max(wait, chat[-1] + CHAT_GAP - now)
        if chat_id < 0:
            while chat and now - chat[0] >= GROUP_WINDOW:
                chat.popleft()
            if len(chat) >= GROUP_LIMIT:
                wait = max(wait, chat[-GROUP_LIMIT] + GROUP_WINDOW - now)
        else:
            while len(chat) > 1:
                chat.popleft()
        return wait

    @staticmethod
    def _time() -> float:
        return asyncio.get_running_loop().time()
