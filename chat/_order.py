"""Updates of one chat in order, of different chats side by side."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from weakref import WeakValueDictionary

from telegram import Update
from telegram.ext import BaseUpdateProcessor

SIDE_BY_SIDE = 256


class PerChat(BaseUpdateProcessor):
    """One lock a chat: who answers quickly is not overtaken, who waits holds up nobody else."""

    def __init__(self, side_by_side: int = SIDE_BY_SIDE) -> None:
        super().__init__(side_by_side)
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def do_process_update(self, update: object, coroutine: Awaitable[object]) -> None:
        # the local name keeps the lock alive for as long as anybody holds or awaits it
        lock = self._locks.setdefault(_place(update), asyncio.Lock())
        async with lock:
            await coroutine

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to release."""


def _place(update: object) -> int:
    """The chat; for what has none, as an inline query, the person."""
    if not isinstance(update, Update):
        return 0
    if update.effective_chat:
        return update.effective_chat.id
    return update.effective_user.id if update.effective_user else 0
