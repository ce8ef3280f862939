"""The Bot API: one request in, one answer out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from demo import _edit, _members, _profile, _send, _topics
from demo._chats import Chats
from demo._faults import Faults
from demo._params import Params
from demo._refused import Json, Refused, bad

_ALL: dict[str, Callable[[Chats, Params], Any]] = {
    **_send.METHODS,
    **_edit.METHODS,
    **_profile.METHODS,
    **_members.METHODS,
    **_topics.METHODS,
}
METHODS = {name.lower(): do for name, do in _ALL.items()}
NAMES = {name.lower(): name for name in _ALL}


class NoAnswer(Exception):
    """The connection is to be dropped without a word."""


class Api:
    """The methods, behind the faults and limits that are on."""

    def __init__(self, chats: Chats, faults: Faults) -> None:
        self.chats = chats
        self.faults = faults
        self.log: list[tuple[str, int]] = []
        """(method, HTTP status) of every request but getUpdates."""

    async def answer(self, method: str, params: Params) -> tuple[int, Json]:
        """The HTTP status and the body.

        Raises:
            NoAnswer: a fault wants this request to go unanswered.
        """
        try:
            status, said = 200, {"ok": True, "result": await self._do(method.lower(), params)}
        except Refused as no:
            status, said = no.code, no.as_json()
        if method.lower() != "getupdates":
            self.log.append((NAMES.get(method.lower(), method), status))
        return status, said

    async def _do(self, method: str, params: Params) -> Any:
        if method == "getupdates":
            return await self._updates(params)
        if method in ("setwebhook", "deletewebhook", "getwebhookinfo"):
            return self._webhook(method, params)
        if method not in METHODS:
            # Telegram says 404; python-telegram-bot takes a 404 for a wrong token.
            raise Refused(501, "Not Implemented: method not found")
        chat_id = params.values.get("chat_id")
        fault = self.faults.next(NAMES[method], chat_id)
        if fault and fault.kind == "timeout":
            await asyncio.sleep(fault.seconds)
            raise NoAnswer
        refusal = fault.refusal() if fault else None
        if refusal:
            raise refusal
        number = params.whole("chat_id") if str(chat_id or "").lstrip("-").isdigit() else None
        self.faults.check(NAMES[method], number or 0)
        done = METHODS[method](self.chats, params)
        if fault and fault.kind == "lost":
            raise NoAnswer
        return done

    async def _updates(self, params: Params) -> list[Json]:
        updates = self.chats.updates
        updates.allow(params.data("allowed_updates"))
        limit = params.whole("limit")
        wait = min(params.whole("timeout") or 0, 50)
        return await updates.get(
            params.whole("offset") or 0, 100 if limit is None else limit, wait
        )

    def _webhook(self, method: str, params: Params) -> Any:
        updates = self.chats.updates
        if method == "getwebhookinfo":
            return {
                "url": updates.webhook,
                "has_custom_certificate": False,
                "pending_update_count": updates.count,
            }
        if params.flag("drop_pending_updates"):
            updates.drop()
        url = params.text("url") if method == "setwebhook" else ""
        if url and not url.startswith(("https://", "http://127.0.0.1", "http://localhost")):
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        if method == "setwebhook":
            updates.allow(params.data("allowed_updates"))
        updates.webhook, updates.secret = url, params.text("secret_token")
        updates.wake()
        return True
