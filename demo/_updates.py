"""What waits for the bot: updates in order, handed out by long polling."""

from __future__ import annotations

import asyncio
from collections.abc import Collection

from demo._refused import Json, Refused

DEFAULT = frozenset(
    {
        "message",
        "edited_message",
        "callback_query",
        "inline_query",
        "chosen_inline_result",
        "my_chat_member",
        "poll",
        "poll_answer",
    }
)
"""Without ``allowed_updates`` a bot hears neither of members nor of reactions."""


class Updates:
    def __init__(self, first: int = 1000) -> None:
        self._next = first
        self._waiting: list[Json] = []
        # One event for each that waits: who clears an event takes the news from the other.
        self._arrived = asyncio.Event()
        self._to_post = asyncio.Event()
        self._polls = 0
        self.allowed: Collection[str] = DEFAULT
        self.webhook = ""
        """Where updates are posted to instead; empty: nowhere."""
        self.secret = ""

    def add(self, kind: str, what: Json) -> None:
        """Queue an update, unless the bot asked not to hear of its kind."""
        if kind in self.allowed:
            self._waiting.append({"update_id": self._next, kind: what})
            self._next += 1
            self.wake()

    def allow(self, kinds: list[str] | None) -> None:
        """None leaves what was said before; an empty list means the default."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or DEFAULT

    def wake(self) -> None:
        """Whoever waits looks again."""
        self._arrived.set()
        self._to_post.set()

    @property
    def count(self) -> int:
        return len(self._waiting)

    def drop(self) -> None:
        self._waiting.clear()

    async def get(self, offset: int, limit: int, wait: float) -> list[Json]:
        """Updates from ``offset`` on; all before it are confirmed and forgotten.

        Raises:
            Refused: 409 when a webhook is set, or when another poll takes over.
        """
        if self.webhook:
            raise Refused(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        self._polls += 1
        mine = self._polls
        self._arrived.set()  # an older poll wakes, sees that it is not the last, and gives up
        if offset < 0:
            self._waiting = self._waiting[offset:]
        elif offset:
            self._waiting = [u for u in self._waiting if u["update_id"] >= offset]
        loop = asyncio.get_running_loop()
        until = loop.time() + wait
        while True:
            if mine != self._polls:
                raise Refused(
                    409,
                    "Conflict: terminated by other getUpdates request; "
                    "make sure that only one bot instance is running",
                )
            left = until - loop.time()
            if self._waiting or left <= 0:
                return self._waiting[: limit or 100]
            self._arrived.clear()
            try:
                await asyncio.wait_for(self._arrived.wait(), left)
            except TimeoutError:
                continue

    async def next(self) -> Json:
        """The oldest update, once a webhook is set; it stays until :meth:`done`."""
        while not (self.webhook and self._waiting):
            self._to_post.clear()
            await self._to_post.wait()
        return self._waiting[0]

    def done(self, update: Json) -> None:
        self._waiting = [u for u in self._waiting if u is not update]
