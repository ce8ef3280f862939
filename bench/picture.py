"""How long a picture of deadlines takes, and what the event loop feels of it meanwhile.

``python -m bench.picture``: the first picture with the library's import, then 50 different ones
side by side with a loop that wakes every millisecond, and the same loop with nothing beside it.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import time
from datetime import UTC, datetime, timedelta

from actions._pictures import Pictures
from messages import Due, Timeline, TimelineFacts, timeline
from model import (
    Call,
    CallId,
    CallStatus,
    CutOff,
    Language,
    Picture,
    Programme,
    SourceId,
    StoredCall,
)

NOW = datetime(2026, 3, 16, 9, tzinfo=UTC)
TITLE = "Partnerships for the automotive workforce in regions under transition, call {}"
PICTURES = 50
ROWS = 10
WAKE = 0.001
out = sys.stdout.write


def shown(number: int, rows: int) -> Timeline:
    """A picture like no other: one more call, a day later each time."""
    due = []
    for row in range(rows):
        at = NOW + timedelta(days=3 + number + row * 17)
        call = Call(
            source=SourceId("eu_portal"),
            key=f"{number}-{row}",
            title=TITLE.format(number * 100 + row),
            url="https://example.org/call",
            programme=Programme.ERASMUS_PLUS,
            published_status=CallStatus.OPEN,
            cut_offs=(CutOff(at), CutOff(at + timedelta(days=180))),
        )
        stored = StoredCall(
            id=CallId(row + 1), call=call, version=1, first_seen=NOW, last_seen=NOW
        )
        due.append(Due(call=stored, saved=row % 3 == 0))
    facts = TimelineFacts(now=NOW, zone="Europe/Brussels", due=tuple(due))
    return timeline(Language("de"), facts, Picture.LIGHT)


async def lag(until: asyncio.Event) -> list[float]:
    """How much later than asked for the loop woke up, in milliseconds, until the event."""
    late = []
    while not until.is_set():
        before = time.perf_counter()
        await asyncio.sleep(WAKE)
        late.append((time.perf_counter() - before - WAKE) * 1000)
    return late


def said(name: str, values: list[float]) -> None:
    ordered = sorted(values)
    p50, p99 = (ordered[int(len(ordered) * share)] for share in (0.5, 0.99))
    out(f"{name:<44} p50 {p50:7.1f} ms   p99 {p99:7.1f} ms   max {ordered[-1]:7.1f} ms\n")


async def beside(work: asyncio.Future[None] | asyncio.Task[None]) -> list[float]:
    over = asyncio.Event()
    watching = asyncio.create_task(lag(over))
    await work
    over.set()
    return await watching


async def main() -> None:
    timelines = [shown(number, ROWS) for number in range(PICTURES)]
    said("loop alone, how late", await beside(asyncio.create_task(asyncio.sleep(3))))
    pictures = Pictures()
    took: list[float] = []

    async def draw(some: list[Timeline]) -> None:
        for one in some:
            before = time.perf_counter()
            await pictures.drawn(one)
            took.append((time.perf_counter() - before) * 1000)

    first = await beside(asyncio.create_task(draw([shown(999, ROWS)])))
    said("first picture, with the import", took)
    said("loop beside it, how late", first)
    took.clear()
    late = await beside(asyncio.create_task(draw(timelines)))
    new = statistics.median(took)
    said(f"{PICTURES} pictures of {ROWS} rows, each", took)
    said("loop beside them, how late", late)
    took.clear()
    await draw(timelines[-16:])
    said("16 of them again, kept", took)
    out(f"{'a new one to a kept one':<44} {new / max(statistics.median(took), 1e-6):,.0f} times\n")
    before = time.perf_counter()
    for number in range(PICTURES):
        shown(number, ROWS)
    each = (time.perf_counter() - before) / PICTURES * 1000
    out(f"{'what is on it, on the loop, each':<44} {each:.1f} ms\n")


if __name__ == "__main__":
    asyncio.run(main())
