"""What every public page has in common: read only, limited, cached by its readers, not logged."""

from __future__ import annotations

import base64
import hashlib
import ipaddress
import logging
import math
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

import tornado.web

import messages
from actions import Assistant
from messages import LANGUAGES, plain_page, spoken
from model import Language
from web._allowance import MANY, Allowance, Limit

log = logging.getLogger(__name__)
HTML = "text/html; charset=utf-8"
PER_READER = Limit(burst=60, seconds=1.0)
"""An address on the net, or a secret address."""
IN_ALL = Limit(burst=200, seconds=0.05)
PER_SENDER = Limit(burst=30, seconds=10.0)
"""Forms from an address on the net: a whole class in one room may share one."""
PER_TABLE = Limit(burst=300, seconds=1.0)
"""Sign-ups for one roundtable."""
_POLICY = (
    "default-src 'none'; style-src '{}'; base-uri 'none'; form-action '{}'; frame-ancestors 'none'"
)


def policy(*, forms: bool = False) -> str:
    """Nothing is run or fetched; of styles, the one that our pages hold. ``forms``: the page has
    some, which are sent here and nowhere else."""
    seen = hashlib.sha256(messages.style().encode()).digest()
    style = f"sha256-{base64.b64encode(seen).decode()}"
    return _POLICY.format(style, "self" if forms else "none")


@dataclass
class Reading:
    """What the handlers share."""

    a: Assistant
    clock: Callable[[], datetime]
    ticks: Callable[[], float]
    """Seconds that only go forward."""
    per_reader: Allowance = field(init=False)
    in_all: Allowance = field(init=False)
    per_sender: Allowance = field(init=False)
    per_table: Allowance = field(init=False)
    kept: dict[tuple[str, ...], tuple[float, bytes]] = field(default_factory=dict)
    """Public bodies, by what they are, each with the time until which it holds."""

    _since: dict[tuple[str, ...], tuple[bytes, datetime]] = field(default_factory=dict)

    def since(self, of: tuple[str, ...], body: bytes) -> datetime:
        """Since when, as far as this process knows, the body of this is as it is.

        What a body is made of may also go, and leaves no time behind: so it is looked at.
        """
        mark = hashlib.sha256(body).digest()
        was = self._since.get(of)
        if was is None or was[0] != mark:
            if len(self._since) >= MANY:
                self._since.clear()
            # To the second, as it stands in a header.
            self._since[of] = (mark, self.clock().replace(microsecond=0))
        return self._since[of][1]

    def __post_init__(self) -> None:
        self.per_reader = Allowance(PER_READER, self.ticks)
        self.in_all = Allowance(IN_ALL, self.ticks)
        self.per_sender = Allowance(PER_SENDER, self.ticks)
        self.per_table = Allowance(PER_TABLE, self.ticks)


class Face(tornado.web.RequestHandler):
    """Answers GET and HEAD. A path may hold a secret, so that no path is ever logged."""

    SUPPORTED_METHODS = ("GET", "HEAD")
    private = False
    """Only whoever knows the address may keep the answer."""

    def initialize(self, reading: Reading) -> None:
        self._reading = reading
        self.a = reading.a

    def set_default_headers(self) -> None:
        self.clear_header("Server")
        self.set_header("Content-Security-Policy", policy())
        self.set_header("Referrer-Policy", "no-referrer")
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("X-Robots-Tag", "noindex")
        self.set_header("Cache-Control", "private, no-store" if self.private else "no-cache")

    def prepare(self) -> None:
        self._limit(self._reading.in_all, "")
        self._limit(self._reading.per_reader, self.reader())

    async def head(self, *parts: str, **named: str) -> None:
        await self.get(*parts, **named)

    async def get(self, *parts: str, **named: str) -> None:
        raise tornado.web.HTTPError(404)

    def limit_by(self, name: str) -> None:
        """Count this request to ``name`` too."""
        self._limit(self._reading.per_reader, name)

    def _limit(self, allowance: Allowance, name: str) -> None:
        self._wait = allowance.wait(name)
        if self._wait:
            raise tornado.web.HTTPError(429)

    def reader(self) -> str:
        """Who asks: of what a proxy on this machine passes on, whom that says it is for."""
        peer = self.request.remote_ip or ""
        try:
            local = ipaddress.ip_address(peer).is_loopback
        except ValueError:
            local = True  # a socket in the file system
        forwarded = self.request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
        return forwarded or peer if local else peer

    def tongue(self, named: str | None = None) -> Language:
        """The language named in the path or as ``?language=``, else the browser's, else English.

        Raises 404 for a named one that is not spoken here.
        """
        asked = named or self.get_query_argument("language", "")
        if asked:
            if asked not in LANGUAGES:
                raise tornado.web.HTTPError(404)
            return Language(asked)
        self.add_header("Vary", "Accept-Language")
        return self._browser_language()

    def _browser_language(self) -> Language:
        wanted: list[tuple[float, int, Language]] = []
        for part in self.request.headers.get("Accept-Language", "").split(",")[:20]:
            code, _, quality = part.strip().partition(";q=")
            try:
                weight = float(quality or 1)
            except ValueError:
                continue
            if weight > 0 and code.partition("-")[0].lower() in LANGUAGES:
                wanted.append((-weight, len(wanted), spoken(Language(code))))
        return min(wanted)[2] if wanted else LANGUAGES[0]

    def give(
        self, of: tuple[str, ...], body: bytes, kind: str, language: Language, name: str = ""
    ) -> None:
        """Answer with this body, or with 304 if the reader has it already.

        ``of``: what it is the body of; ``name``: of a file to save.
        """
        self.set_header("Content-Type", kind)
        self.set_header("Content-Language", language)
        since = self._reading.since(of, body)
        self.set_header("Last-Modified", since)
        self.set_header(
            "Cache-Control", "private, no-cache" if self.private else "public, max-age=300"
        )
        if name:
            self.set_header("Content-Disposition", f'attachment; filename="{name}"')
        if self._has_it(since):
            self.set_status(304)
        else:
            self.write(body)

    def _has_it(self, since: datetime) -> bool:
        """By its time, which counts only where the reader names no ETag (RFC 9110, 13.1.3)."""
        headers = self.request.headers
        if "If-None-Match" in headers or "If-Modified-Since" not in headers:
            return False
        try:
            return parsedate_to_datetime(headers["If-Modified-Since"]) >= since
        except (TypeError, ValueError):
            return False

    def write_error(self, status_code: int, **facts: Any) -> None:
        language = self._browser_language()
        heading, about = _ERRORS.get(status_code, ("broken-heading", "broken-about"))
        if status_code == 429:
            self.set_header("Retry-After", str(math.ceil(self._wait)))
        if status_code == 405:
            self.set_header("Allow", ", ".join(self.SUPPORTED_METHODS))
        self.set_header("Content-Type", HTML)
        self.set_header("Content-Language", language)
        self.finish(plain_page(language, heading, about))

    def log_exception(self, typ: Any, value: Any, tb: Any) -> None:
        """A fault of ours, without the path that tornado would write."""
        if not isinstance(value, tornado.web.HTTPError):
            log.error("a page could not be made", exc_info=(typ, value, tb))


class Nothing(Face):
    """Every other path, whatever is asked of it."""

    SUPPORTED_METHODS = tornado.web.RequestHandler.SUPPORTED_METHODS  # type: ignore[assignment]

    def prepare(self) -> None:
        super().prepare()
        raise tornado.web.HTTPError(404)


_ERRORS = {
    404: ("lost-heading", "lost-about"),
    405: ("wrong-method-heading", ""),
    410: ("gone-heading", "gone-about"),
    429: ("busy-heading", "channel-busy"),
}


def say_nothing(handler: tornado.web.RequestHandler) -> None:
    """Log no request: its path may hold a secret. A fault is logged where it happens."""
