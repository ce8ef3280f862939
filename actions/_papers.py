"""Papers printed beside the event loop, one at a time, the last ones kept."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache

from messages import Paper, pdf

KEPT = 16
"""Papers kept, of some 40 kB each."""


class Papers:
    """A thread of its own prints them: a paper takes a quarter of a second."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="papers")
        self._print = lru_cache(KEPT)(pdf)

    async def printed(self, paper: Paper) -> bytes:
        """The PDF; the same bytes for what says the same."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._print, paper)
