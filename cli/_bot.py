"""The bot put together: Telegram, timer, delivery and web face on one event loop."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import signal
from collections.abc import AsyncIterator, Coroutine
from datetime import timedelta
from functools import partial
from itertools import chain

import structlog
from httpx import Limits, create_ssl_context
from httpx_aiohttp import AiohttpTransport
from telegram.ext import Application, ContextTypes
from telegram.request import HTTPXRequest

import chat
from actions import (
    Assistant,
    Delivered,
    Pace,
    PollResult,
    deliver,
    do_all_due,
    poll_due,
    post_due,
    retag,
    take_up,
)
from actions.search import prepare
from cli._environment import Environment, Failed
from cli._updates import Updates
from matching import NeedError, check_need, load_languages, prepare_days_off
from messages import LANGUAGES, load
from model import SourceId
from sources import Fetcher, client
from web import Web

TICK = timedelta(seconds=15)
"""How often the timer looks what is due."""
IDLE = 0.5
"""Seconds between two looks into an empty outbox."""
ROUNDS = 1000
"""Rounds of polls under way at once: each polls what those before it do not."""
POOL = 8
KEPT = 30.0
"""Seconds for which a connection to Telegram is kept open though nothing is said."""
_CHECKED = "needs-checked"
"""The state of the needs in which no mistake was found."""

log = structlog.get_logger()


def _log(polled: list[PollResult]) -> None:
    """What the polls brought; a failed one in a line of its own."""
    for one in polled:
        if not one.ok:
            log.warning("source failed", source=one.source, why=one.error)
        elif one.new or one.changed:
            log.info("polled", source=one.source, new=one.new, changed=one.changed)


class Bot:
    """One bot on one database. ``run`` goes on until a signal; ``tick`` does what is due."""

    def __init__(self, a: Assistant, environment: Environment) -> None:
        self._a = a
        self._clock = environment.clock
        self._environment = environment
        self._pace = Pace(a.settings.per_second)
        self._trust = create_ssl_context()
        self._stop = asyncio.Event()
        self._failure: BaseException | None = None

    async def tick(self) -> None:
        """Answer what waits, do all that is due, deliver, and answer what came meanwhile."""
        take_up(self._a, self._pace, self._clock())
        async with self._fetcher() as fetcher, self._application() as (application, updates):
            for step in (
                partial(chat.announce, application.bot, self._a),
                updates.answer_waiting,
                partial(do_all_due, self._a, fetcher, self._clock),
                partial(self._deliver, application),
                updates.answer_waiting,
                partial(self._deliver, application),
                self._group_cards(application).finish,
            ):
                await step()
                self._raise_failure()

    async def run(self) -> None:
        """Listen, tick and deliver until SIGTERM or SIGINT; what is under way is finished.

        Raises what makes it impossible to go on: ``StoreError``, ``TelegramError``, ``Failed``.
        """
        take_up(self._a, self._pace, self._clock())
        for name in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(name, self._stop.set)
        async with self._fetcher() as fetcher, self._application() as (application, updates):
            web = Web(self._a, self._clock, self._environment.http)
            secret = self._start_web(web, updates)
            self._start_timer(application, fetcher)
            await application.start()
            listening = self._watched(self._listen(application, updates, secret))
            delivering = self._watched(self._keep_delivering(application))
            preparing = self._watched(self._prepare(application))
            drawing = self._watched(self._keep_drawing(application))
            log.info("started", sources=len(self._a.sources))
            await self._stop.wait()
            log.info("stopping")
            listening.cancel()
            preparing.cancel()
            await web.stop()
            await asyncio.wait((listening, delivering, preparing, drawing))
            await updates.finish()
            await application.stop()
        self._raise_failure()

    def stop(self) -> None:
        """Ask ``run`` to finish."""
        self._stop.set()

    async def poll_now(self) -> None:
        """Poll every wanted source, due or not, and deliver what follows."""
        for source in self._a.sources:
            if self._a.settings.polls(source):
                self._a.store.set_next_poll(source, self._clock())
        async with self._fetcher() as fetcher:
            _log(await poll_due(self._a, fetcher, self._clock()))

    async def catch_up(self) -> None:
        """Do what is due now without waiting for the timer."""
        async with self._fetcher() as fetcher:
            _log(await do_all_due(self._a, fetcher, self._clock))

    @contextlib.asynccontextmanager
    async def _fetcher(self) -> AsyncIterator[Fetcher]:
        elsewhere = {SourceId(s): v.url for s, v in self._a.settings.sources.items() if v.url}
        async with client(trust=self._trust) as http:
            yield Fetcher(http, at=elsewhere)

    @contextlib.asynccontextmanager
    async def _application(self) -> AsyncIterator[tuple[Application, Updates]]:  # type: ignore[type-arg]
        asking, speaking = (self._to_telegram(size) for size in (1, POOL))
        builder = (
            Application.builder()
            .token(self._environment.token)
            .concurrent_updates(chat.PerChat(64))
            .get_updates_request(asking)
            .request(speaking)
        )
        if root := self._environment.api_url.rstrip("/"):
            builder = builder.base_url(f"{root}/bot").base_file_url(f"{root}/file/bot")
        application = builder.updater(None).build()
        updates = Updates(application, asking, self._a, self._clock, self._fail)
        chat.build(application, self._a, self._clock, self._pace, updates.broke)
        # If Telegram cannot be reached, the application closes nothing.
        async with asking, speaking, application:
            yield application, updates

    def _to_telegram(self, connections: int) -> HTTPXRequest:
        """By aiohttp, which takes a quarter of the time (docs/decisions/0001)."""
        limits = Limits(max_connections=connections, keepalive_expiry=KEPT)
        transport = AiohttpTransport(verify=self._trust, limits=limits)
        return HTTPXRequest(http_version="1.1", httpx_kwargs={"transport": transport})

    async def _prepare(self, application: Application) -> None:  # type: ignore[type-arg]
        """Read, a little at a time, what the first to ask would wait for; then the needs in all
        languages, which end the bot if there is a mistake in them that was not looked for
        before; then tag anew what other needs tagged, and set the menus."""
        spoken = dict.fromkeys((LANGUAGES[0], *self._a.store.languages()))
        calls = self._a.store.prepare_live(self._clock())
        pieces = (*map(load, spoken), self._a.regions.prepare(), prepare(self._a), calls)
        for _ in chain.from_iterable(pieces):
            await self._a.courtesy.rest()
        try:
            await asyncio.to_thread(load_languages, checked=True)
            await asyncio.to_thread(self._a.tagger.prepare, LANGUAGES)
            await asyncio.to_thread(prepare_days_off)
            if self._a.store.get(_CHECKED) != self._a.tagger.version:
                await asyncio.to_thread(self._check_needs)
                self._a.store.put(_CHECKED, self._a.tagger.version)
        except NeedError as wrong:
            raise Failed(str(wrong)) from wrong
        tagged = await retag(self._a, self._clock())
        if tagged:
            log.info("needs changed: tagged again", calls=tagged)
        await chat.announce(application.bot, self._a)
        gc.freeze()  # what was read stays: to look it through for garbage took half a second

    def _check_needs(self) -> None:
        """Beside the event loop: some need alone takes a tenth of a second."""
        for need in self._a.needs:
            check_need(need)

    def _start_web(self, web: Web, updates: Updates) -> str:
        """The web face, with the way in for updates if they are to be posted here: its secret."""
        address = self._environment.http
        posted = bool(self._environment.webhook_url)
        secret = web.take_updates(updates.take) if posted else ""
        try:
            web.start()
        except (OSError, ValueError) as wrong:
            why = getattr(wrong, "strerror", None) or "it must be like 127.0.0.1:8081"
            raise Failed(f"the web face cannot listen at {address!r}: {why}") from wrong
        return secret

    async def _listen(self, application: Application, updates: Updates, secret: str) -> None:  # type: ignore[type-arg]
        """Ask for updates until cancelled; or have them posted, and be done."""
        if not secret:
            await updates.listen()
            return
        await application.bot.set_webhook(
            f"{self._environment.webhook_url.rstrip('/')}/webhook",
            allowed_updates=chat.ALLOWED_UPDATES,
            secret_token=secret,
        )

    def _watched(self, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        """A task whose failure ends the bot: it must not go on with half of what it does."""

        def note(done: asyncio.Task[None]) -> None:
            if not done.cancelled() and (error := done.exception()):
                self._fail(error)

        task = asyncio.create_task(work)
        task.add_done_callback(note)
        return task

    def _fail(self, error: BaseException) -> None:
        self._failure = self._failure or error
        self._stop.set()

    def _raise_failure(self) -> None:
        if self._failure:
            raise self._failure

    def _start_timer(self, application: Application, fetcher: Fetcher) -> None:  # type: ignore[type-arg]
        under_way: set[SourceId] = set()

        async def poll_sources(_: ContextTypes.DEFAULT_TYPE) -> None:
            _log(await poll_due(self._a, fetcher, self._clock(), under_way))

        async def post_what_is_due(_: ContextTypes.DEFAULT_TYPE) -> None:
            await post_due(self._a, self._clock())

        assert application.job_queue, "python-telegram-bot[job-queue] is installed"
        # What members said while the bot was away is answered before anything is done to them.
        for job, first, at_once in ((poll_sources, 0.1, ROUNDS), (post_what_is_due, 3.0, 1)):
            application.job_queue.run_repeating(
                job,
                TICK,
                first=first,
                job_kwargs={"misfire_grace_time": 300, "coalesce": True, "max_instances": at_once},
            )

    async def _deliver(self, application: Application) -> Delivered:  # type: ignore[type-arg]
        sender = chat.TelegramSender(application.bot)
        done, stopping = Delivered(), self._stop.is_set
        return await deliver(self._a, sender, self._clock, self._pace, done, stopping)

    def _group_cards(self, application: Application) -> chat.GroupCards:  # type: ignore[type-arg]
        return chat.GroupCards(application.bot, self._a, self._clock, self._pace)

    async def _keep_drawing(self, application: Application) -> None:  # type: ignore[type-arg]
        cards = self._group_cards(application)
        while not self._stop.is_set():
            await cards.redraw()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stop.wait(), IDLE)

    async def _keep_delivering(self, application: Application) -> None:  # type: ignore[type-arg]
        while not self._stop.is_set():
            done = await self._deliver(application)
            if done.sent or done.dropped:
                log.info("delivered", sent=done.sent, dropped=done.dropped, kinds=done.kinds)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stop.wait(), IDLE)
