"""Long work in slices: the event loop gets its turn by the clock, not by a count."""

from __future__ import annotations

import asyncio

from actions._courtesy import Courtesy


class Pause:
    """Due ``seconds`` after the last one was over."""

    def __init__(self, seconds: float, courtesy: Courtesy) -> None:
        self._clock = asyncio.get_running_loop().time
        self._seconds, self._courtesy = seconds, courtesy
        self._next = self._clock() + seconds

    def is_due(self) -> bool:
        return self._clock() > self._next

    async def when_due(self) -> None:
        if self.is_due():
            await self.now()

    async def now(self) -> None:
        """Let everything else that waits have its turn."""
        await self._courtesy.rest()
        self._next = self._clock() + self._seconds
