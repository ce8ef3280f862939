"""How much may be asked: in memory only, and forgotten with the process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

MANY = 10_000
"""Of so many who asked, those who have their full allowance again are forgotten."""


@dataclass(frozen=True, slots=True)
class Limit:
    """``burst`` at once, and one more every ``seconds``."""

    burst: int
    seconds: float


class Allowance:
    """Counts by whatever name it is given. ``clock`` gives seconds that only go forward."""

    def __init__(self, limit: Limit, clock: Callable[[], float]) -> None:
        self._limit, self._clock = limit, clock
        self._free_at: dict[str, float] = {}

    def wait(self, name: str = "") -> float:
        """0 if this one may ask now, which is counted; else the seconds until it may."""
        now, span = self._clock(), self._limit.seconds
        if len(self._free_at) > MANY:
            self._free_at = {n: at for n, at in self._free_at.items() if at > now}
        # When all that was asked is paid off at one request a span (a leaky bucket, GCRA).
        paid_at = max(self._free_at.get(name, now), now)
        over = paid_at + span - (now + self._limit.burst * span)
        if over > 1e-9:
            return over
        self._free_at[name] = paid_at + span
        return 0.0
