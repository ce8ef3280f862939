"""A clock of one's own: it runs from a given instant and can be put forward, never back."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo


class Clock:
    """Time as the demo has it. Real time is read only as the event loop's own seconds."""

    def __init__(self, start: datetime, zone: str = "Europe/Brussels") -> None:
        if start.tzinfo is None:
            raise ValueError("the demo's clock needs a time zone")
        self.zone = ZoneInfo(zone)
        self._at = start.astimezone(UTC)
        self._since: float | None = None

    def begin(self) -> None:
        """From now on the clock runs; before that it stands at its start."""
        self._since = asyncio.get_running_loop().time()

    def now(self) -> datetime:
        """The demo's instant, in UTC."""
        if self._since is None:
            return self._at
        ran = asyncio.get_running_loop().time() - self._since
        return self._at + timedelta(seconds=ran)

    def unix(self) -> int:
        return int(self.now().timestamp())

    def forward(self, by: timedelta) -> datetime:
        if by < timedelta(0):
            raise ValueError("the demo's clock never goes back")
        self._at += by
        return self.now()

    def to_monday(self, hour: int = 8) -> datetime:
        """Forward to the next Monday at that hour of the clock's own zone."""
        here = self.now().astimezone(self.zone)
        at = here.replace(hour=hour, minute=0, second=0, microsecond=0)
        at += timedelta(days=-here.weekday() % 7)
        if at <= here:
            at += timedelta(days=7)
        return self.forward(at.astimezone(UTC) - self.now())
