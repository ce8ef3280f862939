"""Whoever waits for an answer goes first."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

REST = 0.04
"""Seconds from one piece of work to the next while anybody waits for an answer: with pieces of
some 10 ms the event loop is a person's for more than half of the time."""


class Courtesy:
    """Rests in the work that nobody waits for.

    An answer takes a dozen turns of the event loop. If every work under way had a piece in each
    of them, all that is due at eight in the morning would stand between a person and the answer:
    while anybody waits, pieces come one at a time, whatever work they are of.
    """

    def __init__(self) -> None:
        self._asking = 0
        self._next = 0.0

    @contextmanager
    def answering(self) -> Iterator[None]:
        """Somebody waits for an answer until this is left."""
        self._asking += 1
        try:
            yield
        finally:
            self._asking -= 1

    async def rest(self) -> None:
        """Before a piece of work: let everything else that waits have its turn."""
        if not self._asking:
            # Twice: a timer that became due meanwhile stands in the line behind us the first time.
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            return
        now = asyncio.get_running_loop().time()
        self._next = max(self._next, now) + REST
        await asyncio.sleep(self._next - now)
