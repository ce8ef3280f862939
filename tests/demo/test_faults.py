"""Faults on demand reach the bot as Telegram's own would."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from telegram import Bot
from telegram.error import ChatMigrated, Forbidden, NetworkError, RetryAfter, TimedOut

from demo import ANA, GROUP, PIOTR, Demo, Fault, _acts

Play = Callable[..., None]


def test_a_flood_names_its_seconds_and_holds_everybody(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        demo.press_start("ana")
        demo.press_start("piotr")
        demo.faults.add(Fault("flood", seconds=7))
        with pytest.raises(RetryAfter) as flood:
            await bot.send_message(ANA.id, "one")
        assert flood.value.retry_after == timedelta(seconds=7)
        with pytest.raises(RetryAfter):
            await bot.send_message(PIOTR.id, "two")
        assert (await bot.get_me()).is_bot
        demo.faults.clear()
        await bot.send_message(ANA.id, "one")
        assert [m["text"] for m in demo.messages("ana")] == ["/start", "one"]

    play(script)


def test_each_fault_has_its_error(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        demo.press_start("ana")
        errors: dict[str, type[Exception]] = {
            "server": NetworkError,
            "blocked": Forbidden,
            "deactivated": Forbidden,
            "migrated": ChatMigrated,
        }
        for kind, error in errors.items():
            demo.faults.add(Fault(kind, chat=ANA.id))
            with pytest.raises(error):
                await bot.send_message(ANA.id, kind)
        assert len(demo.messages("ana")) == 1
        with pytest.raises(ValueError, match="no fault is called"):
            Fault("rain")

    play(script)


def test_an_answer_lost_after_the_deed_and_one_before(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        demo.press_start("ana")
        demo.faults.add(Fault("lost"))
        with pytest.raises(NetworkError):
            await bot.send_message(ANA.id, "arrives")
        assert demo.messages("ana")[-1]["text"] == "arrives"
        demo.faults.add(Fault("timeout", seconds=30))
        with pytest.raises(TimedOut):
            await bot.send_message(ANA.id, "never", read_timeout=0.1)
        assert demo.messages("ana")[-1]["text"] == "arrives"

    play(script)


def test_a_fault_can_be_for_one_chat_or_one_method(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        demo.press_start("ana")
        demo.press_start("piotr")
        demo.faults.add(Fault("blocked", chat=PIOTR.id))
        demo.faults.add(Fault("refused", method="sendDocument"))
        await bot.send_message(ANA.id, "fine")
        with pytest.raises(Forbidden):
            await bot.send_message(PIOTR.id, "not")
        await bot.send_message(PIOTR.id, "once only")

    play(script)


def test_real_limits_where_they_are_wanted(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        demo.press_start("ana")
        for n in range(4):
            await bot.send_message(ANA.id, f"{n}")
        with pytest.raises(RetryAfter):
            await bot.send_message(ANA.id, "one too many")
        _acts.add_to_group(demo.chats, ANA)
        now = demo.faults._sent[-1][0]
        demo.faults._sent = [(now - 30, GROUP)] * 20
        with pytest.raises(RetryAfter) as full:
            await bot.send_message(GROUP, "the 21st within a minute")
        assert timedelta(seconds=29) <= full.value.retry_after <= timedelta(seconds=31)

    play(script, limits=True)
