"""While somebody waits for an answer, work that nobody waits for comes a piece at a time."""

from __future__ import annotations

import asyncio

from actions._courtesy import REST, Courtesy
from tests.actions.test_pace import FastLoop, most_in


def pieces(*, asking: bool) -> list[float]:
    """When each of 40 pieces began, of four works side by side."""
    courtesy, begun = Courtesy(), []

    async def work() -> None:
        for _ in range(10):
            await courtesy.rest()
            begun.append(asyncio.get_running_loop().time())

    async def main() -> None:
        if asking:
            with courtesy.answering():
                await asyncio.gather(*(work() for _ in range(4)))
        else:
            await asyncio.gather(*(work() for _ in range(4)))

    with asyncio.Runner(loop_factory=FastLoop) as runner:
        runner.run(main())
    return begun


def test_one_at_a_time_while_somebody_waits() -> None:
    begun = pieces(asking=True)
    assert len(begun) == 40
    assert most_in(REST, begun) == 1


def test_no_rest_while_nobody_does() -> None:
    begun = pieces(asking=False)
    assert len(begun) == 40
    assert begun[-1] == 0.0


def test_an_answer_that_fails_is_waited_for_no_more() -> None:
    courtesy = Courtesy()
    try:
        with courtesy.answering():
            raise ValueError
    except ValueError:
        pass
    assert courtesy._asking == 0
