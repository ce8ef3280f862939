"""A real python-telegram-bot against the server, in one process over loopback HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from telegram import Bot
from telegram.request import HTTPXRequest

from demo import Demo

START = datetime(2026, 3, 16, 7, 30, tzinfo=UTC)
"""A Monday."""


def bot_for(demo: Demo, token: str | None = None) -> Bot:
    plain = {"verify": False}  # no certificates to load for loopback
    return Bot(
        token or demo.token,
        request=HTTPXRequest(httpx_kwargs=plain),
        get_updates_request=HTTPXRequest(httpx_kwargs=plain),
        base_url=f"{demo.api_url}/bot",
        base_file_url=f"{demo.api_url}/file/bot",
    )


@asynccontextmanager
async def running(**options: Any) -> AsyncIterator[tuple[Demo, Bot]]:
    """A demo on a free port, and a bot that talks to it."""
    demo = Demo(0, start=START, **options)
    await demo.start()
    bot = bot_for(demo)
    await bot.initialize()
    try:
        yield demo, bot
    finally:
        await bot.shutdown()
        await demo.stop()


async def until(demo: Demo, check: Callable[[], bool]) -> None:
    """Wait for something to become true; it is looked at whenever anything happens."""
    changed = asyncio.Event()
    demo.chats.watchers.append(lambda event: changed.set())
    while not check():
        await changed.wait()
        changed.clear()


Script = Callable[[Demo, Bot], Awaitable[None]]


@pytest.fixture
def play(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Run ``async def script(demo, bot)`` against a fresh demo."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # else reading retry_after warns

    def run(script: Script, **options: Any) -> None:
        async def whole() -> None:
            async with running(**options) as (demo, bot):
                await asyncio.wait_for(script(demo, bot), 20)

        asyncio.run(whole())

    return run
