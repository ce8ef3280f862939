"""What we know of one host: when it was asked last, what it forbids, whether it answers at all."""

from __future__ import annotations

import asyncio
import math
import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

from sources._source import Unreachable

AGENT = "roundtable-bot"
"""Our name in a ``robots.txt``."""
FAILURES = 2
"""So many failures to connect in a row, and a host is left alone for a while."""
LEFT_ALONE = timedelta(minutes=10)
RULES_HOLD = timedelta(days=1)
LONGEST_DELAY = 600.0
LOST = frozenset({"connect", "timeout", "reset"})
"""Reasons that say nothing of the page asked for, only of its host."""


def jitter() -> float:
    """A share of a wait, from 0 to 1, by chance: so that those who failed together part."""
    return random.random()


@dataclass(frozen=True, slots=True)
class Manners:
    """How a source wants its hosts to be asked."""

    delay: timedelta = timedelta(0)
    robots: bool = False


@dataclass(eq=False)
class Host:
    """One host of all sources. Times of ``asked_at`` are the event loop's."""

    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    asked_at: float = -math.inf
    lost: list[datetime] = field(default_factory=list)
    reading: asyncio.Lock = field(default_factory=asyncio.Lock)
    rules: RobotFileParser | None = None
    rules_at: datetime | None = None

    def check(self, url: str, now: datetime) -> None:
        """Raise ``Unreachable("host-down")`` while the host is to be left alone."""
        self.lost = [at for at in self.lost if abs(now - at) < LEFT_ALONE]
        if len(self.lost) >= FAILURES:
            raise Unreachable(url, "host-down", detail=f"{len(self.lost)} failures before")

    def failed(self, reason: str, now: datetime) -> None:
        if reason in LOST:
            self.lost.append(now)
        elif reason == "status":
            self.lost.clear()

    def delay(self, manners: Manners) -> float:
        """Seconds between two requests: what the source wants, or the host's rules if longer."""
        asked = self.rules.crawl_delay(AGENT) if self.rules and manners.robots else None
        return min(max(manners.delay.total_seconds(), float(asked or 0)), LONGEST_DELAY)

    def has_rules(self, now: datetime) -> bool:
        """Whether its ``robots.txt`` was read within a day."""
        return self.rules_at is not None and abs(now - self.rules_at) < RULES_HOLD

    def keep_rules(self, text: str, now: datetime) -> None:
        self.rules = RobotFileParser()
        self.rules.parse(text.splitlines())
        self.rules_at = now

    def allow(self, url: str) -> None:
        """Raise ``Unreachable("robots")`` for a page that the host's rules forbid."""
        if self.rules and not self.rules.can_fetch(AGENT, url):
            raise Unreachable(url, "robots", detail=f"forbidden by {rules_url(url)}")


def rules_url(url: str) -> str:
    """Where the rules for an address are (RFC 9309, 2.3)."""
    return urlsplit(url)._replace(path="/robots.txt", query="", fragment="").geturl()
