"""Updates from Telegram: answered first, confirmed after. What a crash leaves comes again."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, cast
from urllib.parse import urlencode

import structlog
from telegram import Update
from telegram.error import InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.ext import Application, ExtBot
from telegram.request import BaseRequest

import chat
from actions import Assistant
from db import StoreError

MOST = 100
"""Updates that Telegram hands out at once."""
WAIT = 50
"""Seconds for which Telegram holds a question while there is nothing to say."""
LOOK_AGAIN = 0.02
"""Seconds after which new updates are asked for though older ones are still being answered."""
CALMER = (1.0, 2.0, 5.0, 15.0, 30.0)
"""Seconds to the next question after so many that failed."""
LAST_WORDS = 20.0
"""Seconds that what is under way may still take at the end."""

Raw = Mapping[str, Any]
"""An update as Telegram sends it: read only once it is to be answered, for it comes again with
every question until then."""

log = structlog.get_logger()


class Updates:
    """Telegram keeps an update until it was answered; the store knows which ones were, and in a
    crowd keeps those that Telegram has to forget for the next ones to come.

    A kill so costs no answer, and gives none twice but those that were being given.
    """

    def __init__(
        self,
        application: Application[ExtBot[None], Any, Any, Any, Any, Any],
        asking: BaseRequest,
        a: Assistant,
        clock: Callable[[], datetime],
        broke: Callable[[StoreError], None],
    ) -> None:
        """``asking`` fetches the updates; ``broke`` hears of a database that fails while one is
        being answered."""
        self._application, self._asking = application, asking
        self._a, self._clock, self._broke = a, clock, broke
        self._broken = False
        self._offset: int | None = None
        self._under_way: dict[int, asyncio.Task[None]] = {}

    async def answer_waiting(self) -> None:
        """Answer what waits, one after the other, until nothing does."""
        for update in self._kept():
            await self.take(update)
        while updates := await self._ask(0):
            for update in updates:
                await self.take(update)
            if self._broken:
                return
            self._offset = _number(updates[-1]) + 1

    async def listen(self) -> None:
        """Answer side by side until cancelled. Raises ``InvalidToken``."""
        try:
            await self._application.bot.delete_webhook()
        except TelegramError as error:
            log.warning("deleteWebhook was refused", why=type(error).__name__)
        for update in self._kept():
            self._start(update)
        failures = 0
        while True:
            try:
                updates = await self._ask(WAIT)
            except InvalidToken:
                raise
            except TelegramError as error:
                wait = CALMER[min(failures, len(CALMER) - 1)]
                if isinstance(error, RetryAfter):
                    wait = max(wait, chat.seconds_of(error))
                failures += 1
                log.warning("updates not fetched", why=type(error).__name__, again_in=wait)
                await asyncio.sleep(wait)
                continue
            failures = 0
            fresh = [u for u in updates if not self._is_known(u)]
            for update in fresh:
                self._start(update)
            if self._under_way:
                await asyncio.wait(self._under_way.values(), timeout=LOOK_AGAIN)
            self._confirm(updates, crowded=len(updates) == MOST and not fresh)

    async def take(self, update: Raw) -> None:
        """Answer it, or wait for the answer that is under way; what was answered is passed by."""
        task = self._under_way.get(_number(update)) or self._start(update)
        await asyncio.shield(task)

    async def finish(self) -> None:
        """Let what is under way come to its end, and confirm it."""
        if self._under_way:
            await asyncio.wait(self._under_way.values(), timeout=LAST_WORDS)
        if self._offset is None or self._under_way or self._broken:
            return
        try:
            await self._ask(0)
        except TelegramError as error:
            log.info("the last updates were not confirmed", why=type(error).__name__)

    async def _ask(self, wait: int) -> Sequence[Raw]:
        asked = {
            "offset": self._offset or 0,
            "limit": MOST,
            "timeout": wait,
            "allowed_updates": json.dumps(chat.ALLOWED_UPDATES),
        }
        try:
            updates = await self._asking.post(
                f"{self._application.bot.base_url}/getUpdates?{urlencode(asked)}",
                read_timeout=(self._asking.read_timeout or 0) + wait,
            )
            return cast(Sequence[Raw], updates)
        except InvalidToken:
            raise
        except NetworkError as error:
            if wait:
                raise
            log.warning("updates not fetched", why=type(error).__name__)
            return ()

    def _confirm(self, updates: Sequence[Raw], *, crowded: bool) -> None:
        """Ask next from the oldest that is not answered yet.

        Where those alone fill what Telegram hands out, the newer ones must not wait for them: they
        are kept here, for Telegram forgets them.
        """
        if self._broken or not updates:
            return
        open_ = [update for update in updates if _number(update) in self._under_way]
        if open_ and crowded and not self._keep(open_):
            return
        oldest = _number(open_[0]) if open_ and not crowded else _number(updates[-1]) + 1
        self._offset = oldest

    def _keep(self, updates: Sequence[Raw]) -> bool:
        """False: the database fails, so that Telegram is to go on keeping them."""
        try:
            kept = [(_number(update), json.dumps(update)) for update in updates]
            self._a.store.keep_unanswered(kept, self._clock())
        except StoreError as error:
            self.broke(error)
            return False
        return True

    def _kept(self) -> list[Raw]:
        """What an earlier process kept and did not come to answer."""
        return [json.loads(body) for body in self._a.store.kept_updates()]

    def _is_known(self, update: Raw) -> bool:
        known = _number(update)
        return known in self._under_way or self._a.store.was_answered(known)

    def _start(self, update: Raw) -> asyncio.Task[None]:
        number = _number(update)
        task = asyncio.create_task(self._answer(number, update))
        self._under_way[number] = task
        task.add_done_callback(lambda _: self._under_way.pop(number))
        return task

    async def _answer(self, number: int, raw: Raw) -> None:
        store, processor = self._a.store, self._application.update_processor
        try:
            with self._a.courtesy.answering():
                if self._broken or store.was_answered(number):
                    return
                if update := self._read(number, raw):
                    answering = self._application.process_update(update)
                    await processor.process_update(update, answering)
                if not self._broken:
                    store.answered(number, self._clock())
        except StoreError as error:
            self.broke(error)

    def _read(self, number: int, raw: Raw) -> Update | None:
        """None where Telegram sends what the library does not know: no other waits for it."""
        try:
            return Update.de_json(dict(raw), self._application.bot)
        except (KeyError, TypeError, ValueError, AttributeError) as wrong:
            log.error("an update could not be read", update=number, why=type(wrong).__name__)
            return None

    def broke(self, error: StoreError) -> None:
        """The database failed: from now on nothing is answered, nor confirmed."""
        self._broken = True
        self._broke(error)


def _number(update: Raw) -> int:
    number: int = update["update_id"]
    return number
