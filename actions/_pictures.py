"""Pictures drawn beside the event loop, one at a time, the last ones kept."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache

from messages import Timeline, draw
from messages.figures import Shown, draw_chart

KEPT = 32
"""Pictures kept, of up to 300 kB each: whoever looks twice, or shares a profile, waits once."""


class Pictures:
    """A thread of its own draws them: the library is not made for several."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="pictures")
        self._draw = lru_cache(KEPT)(_draw)

    async def drawn(self, shown: Timeline | Shown) -> bytes:
        """The PNG; the same bytes for what shows the same."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._draw, shown)


def _draw(shown: Timeline | Shown) -> bytes:
    return draw(shown) if isinstance(shown, Timeline) else draw_chart(shown)
