"""Updates from Telegram: answered first, confirmed after. What a crash leaves comes again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

import structlog
from telegram import Update
from telegram.error import InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.ext import Application, ExtBot

import chat
from db import Store, StoreError

MOST = 100
"""Updates that Telegram hands out at once."""
WAIT = 50
"""Seconds for which Telegram holds a question while there is nothing to say."""
LOOK_AGAIN = 0.05
"""Seconds after which new updates are asked for though older ones are still being answered."""
CALMER = (1.0, 2.0, 5.0, 15.0, 30.0)
"""Seconds to the next question after so many that failed."""
LAST_WORDS = 20.0
"""Seconds that what is under way may still take at the end."""

log = structlog.get_logger()


class Updates:
    """Telegram keeps an update until it was answered; the store knows which ones were.

    A kill so costs no answer, and gives none twice but those that were being given.
    """

    def __init__(
        self,
        application: Application[ExtBot[None], Any, Any, Any, Any, Any],
        store: Store,
        clock: Callable[[], datetime],
        broke: Callable[[StoreError], None],
    ) -> None:
        """``broke`` hears of a database that fails while an update is being answered."""
        self._application, self._store, self._clock = application, store, clock
        self._broke = broke
        self._broken = False
        self._offset: int | None = None
        self._under_way: dict[int, asyncio.Task[None]] = {}

    async def answer_waiting(self) -> None:
        """Answer what waits, one after the other, until nothing does."""
        while updates := await self._ask(0):
            for update in updates:
                await self.take(update)
            if self._broken:
                return
            self._offset = updates[-1].update_id + 1

    async def listen(self) -> None:
        """Answer side by side until cancelled. Raises ``InvalidToken``."""
        try:
            await self._application.bot.delete_webhook()
        except TelegramError as error:
            log.warning("deleteWebhook was refused", why=type(error).__name__)
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

    async def take(self, update: Update) -> None:
        """Answer it, or wait for the answer that is under way; what was answered is passed by."""
        task = self._under_way.get(update.update_id) or self._start(update)
        await asyncio.shield(task)

    async def take_raw(self, raw: Mapping[str, object]) -> None:
        """The same with an update as Telegram posts it to a webhook."""
        await self.take(Update.de_json(dict(raw), self._application.bot))

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

    async def _ask(self, wait: int) -> Sequence[Update]:
        try:
            return await self._application.bot.get_updates(
                offset=self._offset,
                limit=MOST,
                timeout=wait,
                allowed_updates=chat.ALLOWED_UPDATES,
            )
        except InvalidToken:
            raise
        except NetworkError as error:
            if wait:
                raise
            log.warning("updates not fetched", why=type(error).__name__)
            return ()

    def _confirm(self, updates: Sequence[Update], *, crowded: bool) -> None:
        """Ask next from the oldest that is not answered yet.

        Where those alone fill what Telegram hands out, the newer ones must not wait for them.
        """
        if self._broken or not updates:
            return
        open_ = [u.update_id for u in updates if u.update_id in self._under_way]
        self._offset = updates[-1].update_id + 1 if crowded or not open_ else open_[0]

    def _is_known(self, update: Update) -> bool:
        known = update.update_id
        return known in self._under_way or self._store.was_answered(known)

    def _start(self, update: Update) -> asyncio.Task[None]:
        task = asyncio.create_task(self._answer(update))
        self._under_way[update.update_id] = task
        task.add_done_callback(lambda _: self._under_way.pop(update.update_id))
        return task

    async def _answer(self, update: Update) -> None:
        try:
            if not self._broken and not self._store.was_answered(update.update_id):
                application = self._application
                answering = application.process_update(update)
                await application.update_processor.process_update(update, answering)
                if not self._broken:
                    self._store.answered(update.update_id, self._clock())
        except StoreError as error:
            self.broke(error)

    def broke(self, error: StoreError) -> None:
        """The database failed: from now on nothing is answered, nor confirmed."""
        self._broken = True
        self._broke(error)
