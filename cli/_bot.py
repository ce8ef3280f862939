"""The bot put together: Telegram, timer, delivery and web face on one event loop."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator
from datetime import timedelta

import structlog
from telegram import Update
from telegram.error import TelegramError
from telegram.ext import Application, ContextTypes

import chat
from actions import Assistant, Delivered, Pace, deliver, do_all_due, poll_due, post_due
from cli._environment import Environment
from model import SourceId
from sources import Fetcher, client
from web import Web

TICK = timedelta(seconds=15)
"""How often the timer looks what is due."""
IDLE = 0.5
"""Seconds between two looks into an empty outbox."""
POOL = 8

log = structlog.get_logger()


class Bot:
    """One bot on one database. ``run`` goes on until a signal; ``tick`` does what is due."""

    def __init__(self, a: Assistant, environment: Environment) -> None:
        self._a = a
        self._clock = environment.clock
        self._environment = environment
        self._pace = Pace(a.settings.per_second)
        self._stop = asyncio.Event()

    async def tick(self) -> None:
        """Answer what waits, do all that is due, deliver, and answer what came meanwhile."""
        self._a.store.recover(self._clock(), everything=True)
        async with self._fetcher() as fetcher, self._application(listens=False) as application:
            await self._answer_waiting(application)
            await do_all_due(self._a, fetcher, self._clock)
            await self._deliver(application)
            await self._answer_waiting(application)
            await self._deliver(application)

    async def run(self) -> None:
        """Listen, tick and deliver until SIGTERM or SIGINT; what is under way is finished."""
        self._a.store.recover(self._clock(), everything=True)
        for name in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(name, self._stop.set)
        async with self._fetcher() as fetcher, self._application(listens=True) as application:
            self._start_timer(application, fetcher)
            await application.start()
            web = Web(self._a, self._clock, self._environment.http)
            await self._listen(application, web)
            web.start()
            delivery = asyncio.create_task(self._keep_delivering(application))
            log.info("started", sources=len(self._a.sources))
            await self._stop.wait()
            log.info("stopping")
            if application.updater and application.updater.running:
                await application.updater.stop()
            await delivery
            await application.stop()
            await web.stop()

    def stop(self) -> None:
        """Ask ``run`` to finish."""
        self._stop.set()

    async def poll_now(self) -> None:
        """Poll every wanted source, due or not, and deliver what follows."""
        for source in self._a.sources:
            if self._a.settings.polls(source):
                self._a.store.set_next_poll(source, self._clock())
        async with self._fetcher() as fetcher:
            await poll_due(self._a, fetcher, self._clock())

    async def catch_up(self) -> None:
        """Do what is due now without waiting for the timer."""
        async with self._fetcher() as fetcher:
            await do_all_due(self._a, fetcher, self._clock)

    @contextlib.asynccontextmanager
    async def _fetcher(self) -> AsyncIterator[Fetcher]:
        elsewhere = {SourceId(s): v.url for s, v in self._a.settings.sources.items() if v.url}
        async with client() as http:
            yield Fetcher(http, at=elsewhere)

    @contextlib.asynccontextmanager
    async def _application(self, *, listens: bool) -> AsyncIterator[Application]:  # type: ignore[type-arg]
        builder = (
            Application.builder()
            .token(self._environment.token)
            .concurrent_updates(chat.PerChat(64))
            .connection_pool_size(POOL)
            .http_version("1.1")
        )
        if root := self._environment.api_url.rstrip("/"):
            builder = builder.base_url(f"{root}/bot").base_file_url(f"{root}/file/bot")
        if not listens or self._environment.webhook_url:
            builder = builder.updater(None)
        application = builder.build()
        chat.build(application, self._a, self._clock, self._pace)
        async with application:
            await chat.announce(application.bot, self._a)
            yield application

    async def _listen(self, application: Application, web: Web) -> None:  # type: ignore[type-arg]
        if application.updater:
            await application.updater.start_polling(allowed_updates=chat.ALLOWED_UPDATES)
            return
        secret = web.take_updates(
            lambda raw: application.update_queue.put(Update.de_json(raw, application.bot))
        )
        await application.bot.set_webhook(
            f"{self._environment.webhook_url.rstrip('/')}/webhook",
            allowed_updates=chat.ALLOWED_UPDATES,
            secret_token=secret,
        )

    async def _answer_waiting(self, application: Application) -> None:  # type: ignore[type-arg]
        offset = None
        while True:
            try:
                updates = await application.bot.get_updates(
                    offset=offset, timeout=0, allowed_updates=chat.ALLOWED_UPDATES
                )
            except TelegramError as error:
                log.warning("updates not fetched", why=str(error))
                return
            if not updates:
                return
            for update in updates:
                await application.process_update(update)
            offset = updates[-1].update_id + 1

    def _start_timer(self, application: Application, fetcher: Fetcher) -> None:  # type: ignore[type-arg]
        async def poll_sources(_: ContextTypes.DEFAULT_TYPE) -> None:
            await poll_due(self._a, fetcher, self._clock())

        async def post_what_is_due(_: ContextTypes.DEFAULT_TYPE) -> None:
            await post_due(self._a, self._clock())

        assert application.job_queue, "python-telegram-bot[job-queue] is installed"
        for job in (poll_sources, post_what_is_due):
            application.job_queue.run_repeating(
                job,
                TICK,
                first=0.1,
                job_kwargs={"misfire_grace_time": 300, "coalesce": True, "max_instances": 1},
            )

    async def _deliver(self, application: Application) -> Delivered:  # type: ignore[type-arg]
        sender = chat.TelegramSender(application.bot)
        return await deliver(self._a, sender, self._clock, self._pace, Delivered())

    async def _keep_delivering(self, application: Application) -> None:  # type: ignore[type-arg]
        while not self._stop.is_set():
            done = await self._deliver(application)
            if done.sent or done.dropped:
                log.info("delivered", sent=done.sent, dropped=done.dropped, kinds=done.kinds)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stop.wait(), IDLE)
