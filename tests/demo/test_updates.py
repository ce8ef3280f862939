"""The queue of updates by itself: whoever waits hears of what arrives."""

from __future__ import annotations

import asyncio

from demo._updates import Updates


def test_news_at_the_moment_of_asking_is_not_lost_to_another_who_waits() -> None:
    """An update arrives between a poll's look into the queue and its sleep, while the poster to
    a webhook wakes too and goes back to sleep."""

    async def script() -> None:
        updates = Updates()
        poster = asyncio.create_task(updates.next())
        await asyncio.sleep(0)
        poll = asyncio.create_task(updates.get(0, 100, 3600))
        asyncio.get_running_loop().call_soon(updates.add, "message", {"text": "hello"})
        async with asyncio.timeout(20):  # for ever, if it is lost
            assert [u["message"] for u in await poll] == [{"text": "hello"}]
        poster.cancel()

    asyncio.run(script())
