"""Telegram's limits: 28 a second in all, one a second a chat, twenty a minute a group."""

from __future__ import annotations

import asyncio

from actions import Pace


class FastLoop(asyncio.SelectorEventLoop):
    """A loop whose clock only jumps to the next timer: seconds pass in no time, and a busy
    machine makes none pass."""

    def __init__(self) -> None:
        super().__init__()
        self._jumped = 0.0

    def time(self) -> float:
        return self._jumped

    def _run_once(self) -> None:
        scheduled: list[asyncio.TimerHandle] = self._scheduled  # type: ignore[attr-defined]
        if not self._ready and scheduled:  # type: ignore[attr-defined]
            self._jumped += max(0.0, scheduled[0].when() - self.time())
        super()._run_once()  # type: ignore[misc]


def times(chats: list[int], per_second: int = 28, workers: int = 4) -> list[tuple[float, int]]:
    """When each message went out, with several workers taking turns."""

    async def main() -> list[tuple[float, int]]:
        pace, queue, sent = Pace(per_second), list(reversed(chats)), []
        loop = asyncio.get_running_loop()

        async def work() -> None:
            while queue:
                chat = queue.pop()
                await pace.turn(chat)
                sent.append((loop.time(), chat))

        await asyncio.gather(*(work() for _ in range(workers)))
        return sent

    with asyncio.Runner(loop_factory=FastLoop) as runner:
        return runner.run(main())


def most_in(span: float, moments: list[float]) -> int:
    """The most moments within any span (a hundredth less, for the clock's own steps)."""
    return max(sum(a <= b < a + span * 0.99 for b in moments) for a in moments)


def test_at_most_28_a_second_in_all() -> None:
    sent = times(list(range(1, 141)))
    assert len(sent) == 140
    assert most_in(1.0, [at for at, _ in sent]) == 28


def test_one_a_second_to_a_chat() -> None:
    sent = times([7, 7, 8, 7, 8])
    for chat in (7, 8):
        assert most_in(1.0, [at for at, c in sent if c == chat]) == 1


def test_twenty_a_minute_to_a_group() -> None:
    sent = times([-5] * 45)
    assert most_in(60.0, [at for at, _ in sent]) == 20


def test_flood_control_holds_everyone() -> None:
    async def main() -> float:
        pace, loop = Pace(28), asyncio.get_running_loop()
        start = loop.time()
        pace.hold(3.0)
        assert await pace.room()
        await pace.turn(1)
        return loop.time() - start

    with asyncio.Runner(loop_factory=FastLoop) as runner:
        assert runner.run(main()) > 2.99


def test_a_hold_longer_than_patience_is_not_waited_out() -> None:
    async def main() -> bool:
        pace = Pace(28, patience=10)
        pace.hold(600)
        return await pace.room()

    with asyncio.Runner(loop_factory=FastLoop) as runner:
        assert runner.run(main()) is False


def test_replies_are_counted_and_never_wait() -> None:
    async def main(replies: int) -> list[float]:
        pace, loop, sent = Pace(4), asyncio.get_running_loop(), []
        for _ in range(replies):
            pace.replied()
        for chat in range(1, 5):
            await pace.turn(chat)
            sent.append(round(loop.time(), 2))
        return sent

    with asyncio.Runner(loop_factory=FastLoop) as runner:
        assert runner.run(main(0)) == [0.0, 0.0, 0.0, 0.0]
    with asyncio.Runner(loop_factory=FastLoop) as runner:
        assert runner.run(main(2)) == [0.0, 0.0, 1.0, 1.0]


def test_replies_leave_half_to_what_is_due() -> None:
    async def main() -> list[float]:
        pace, sent = Pace(10), []
        loop = asyncio.get_running_loop()

        async def answer() -> None:
            while True:
                pace.replied()
                await asyncio.sleep(0.02)

        answering = asyncio.create_task(answer())
        for chat in range(1, 31):
            await pace.turn(chat)
            sent.append(loop.time())
        answering.cancel()
        return sent

    with asyncio.Runner(loop_factory=FastLoop) as runner:
        sent = runner.run(main())
    assert most_in(1.0, sent[10:]) == 5, "the first ones went out before anybody was answered"
    assert sent[-1] - sent[10] < 4.5
