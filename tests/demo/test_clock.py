"""The demo's clock runs from where it was started and goes forward only."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from demo._clock import Clock

MONDAY = datetime(2026, 3, 16, 7, 30, tzinfo=UTC)


def test_it_stands_until_it_begins_and_then_runs() -> None:
    async def script() -> None:
        clock = Clock(MONDAY)
        assert clock.now() == MONDAY
        clock.begin()
        await asyncio.sleep(0.01)
        assert MONDAY < clock.now() < MONDAY + timedelta(seconds=5)
        clock.forward(timedelta(days=1))
        assert clock.now() - MONDAY >= timedelta(days=1)

    asyncio.run(script())


@pytest.mark.parametrize(
    ("start", "then"),
    [
        (MONDAY, datetime(2026, 3, 23, 7, 0, tzinfo=UTC)),
        (datetime(2026, 3, 16, 6, 59, tzinfo=UTC), datetime(2026, 3, 16, 7, 0, tzinfo=UTC)),
        (datetime(2026, 3, 16, 7, 0, tzinfo=UTC), datetime(2026, 3, 23, 7, 0, tzinfo=UTC)),
        # Brussels goes to summer time on 29 March 2026
        (datetime(2026, 3, 27, 12, 0, tzinfo=UTC), datetime(2026, 3, 30, 6, 0, tzinfo=UTC)),
        (datetime(2026, 10, 24, 12, 0, tzinfo=UTC), datetime(2026, 10, 26, 7, 0, tzinfo=UTC)),
    ],
)
def test_next_monday_at_eight_in_brussels(start: datetime, then: datetime) -> None:
    assert Clock(start).to_monday() == then


def test_it_never_goes_back() -> None:
    with pytest.raises(ValueError, match="never goes back"):
        Clock(MONDAY).forward(timedelta(seconds=-1))
    with pytest.raises(ValueError, match="time zone"):
        Clock(MONDAY.replace(tzinfo=None))
