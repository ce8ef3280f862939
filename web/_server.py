"""A small tornado application: ``/health`` for people, ``/metrics`` for Prometheus, the second
channel for readers."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from urllib.parse import urlsplit

import tornado.httpserver
import tornado.routing
import tornado.web
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from actions import Assistant
from web._face import Nothing, Reading, say_nothing
from web._guest import guest_routes
from web._metrics import Figures
from web._pages import routes

Update = Mapping[str, object]


class Web:
    """The web face. Give it updates to take with ``take_updates`` before ``start``."""

    def __init__(self, a: Assistant, clock: Callable[[], datetime], address: str) -> None:
        self._address = address
        self._registry = CollectorRegistry()
        self._registry.register(Figures(a, clock))
        self._routes: list[tornado.routing.URLSpec] = [
            tornado.routing.URLSpec("/health", _Health, {"a": a, "clock": clock}),
            tornado.routing.URLSpec("/metrics", _Metrics, {"registry": self._registry}),
        ]
        self._reading = Reading(a, clock, lambda: asyncio.get_running_loop().time())
        prefix = urlsplit(a.settings.address).path
        self._routes += routes(self._reading, prefix) + guest_routes(self._reading, prefix)
        self._server: tornado.httpserver.HTTPServer | None = None

    def take_updates(self, put: Callable[[dict[str, object]], Awaitable[None]]) -> str:
        """Open ``/webhook``; returns the secret that Telegram is to send with each update."""
        secret = secrets.token_urlsafe(32)
        facts = {"put": put, "secret": secret}
        self._routes.append(tornado.routing.URLSpec("/webhook", _Webhook, facts))
        return secret

    def start(self) -> None:
        host, _, port = self._address.rpartition(":")
        application = tornado.web.Application(
            self._routes,
            default_handler_class=Nothing,
            default_handler_args={"reading": self._reading},
            log_function=say_nothing,
        )
        self._server = tornado.httpserver.HTTPServer(application, max_body_size=1_000_000)
        self._server.listen(int(port), host)

    async def stop(self) -> None:
        if self._server:
            self._server.stop()
            await self._server.close_all_connections()


class _Health(tornado.web.RequestHandler):
    def initialize(self, a: Assistant, clock: Callable[[], datetime]) -> None:
        self._a, self._clock = a, clock

    def get(self) -> None:
        """200 and what each source last did; 503 if all that are polled fail."""
        sources = {}
        for source in self._a.sources:
            if self._a.settings.polls(source):
                state = self._a.store.poll_of(source)
                sources[source] = {
                    "last_good": state.last_good.isoformat() if state.last_good else None,
                    "count": state.count,
                    "articles": state.articles,
                    "failure": state.failure,
                }
        well = not sources or any(not s["failure"] for s in sources.values())
        self.set_status(200 if well else 503)
        self.set_header("Content-Type", "application/json")
        self.write(
            json.dumps({"ok": well, "sources": sources, "outbox": self._a.store.outbox_counts()})
        )


class _Metrics(tornado.web.RequestHandler):
    def initialize(self, registry: CollectorRegistry) -> None:
        self._registry = registry

    def get(self) -> None:
        self.set_header("Content-Type", CONTENT_TYPE_LATEST)
        self.write(generate_latest(self._registry))


class _Webhook(tornado.web.RequestHandler):
    def initialize(self, put: Callable[[dict[str, object]], Awaitable[None]], secret: str) -> None:
        self._put, self._secret = put, secret

    async def post(self) -> None:
        given = self.request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not secrets.compare_digest(given.encode(), self._secret.encode()):
            raise tornado.web.HTTPError(403)
        try:
            update = json.loads(self.request.body)
        except ValueError:
            raise tornado.web.HTTPError(400) from None
        if not isinstance(update, dict) or type(update.get("update_id")) is not int:
            raise tornado.web.HTTPError(400)
        await self._put(update)
