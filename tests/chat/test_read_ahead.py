"""The words of a language are read while others are answered."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any, cast

import pytest

import messages._catalogue
from chat._read_ahead import before_answering, read_ahead
from model import Language
from tests.chat.town import Town

DE, FR = Language("de"), Language("fr")


def test_others_are_answered_while_a_language_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages._catalogue, "_bundles", {})
    turns = 0

    async def beside() -> int:
        nonlocal turns
        reading = asyncio.create_task(read_ahead(FR))
        while not reading.done():
            turns += 1
            await asyncio.sleep(0)
        return turns

    assert asyncio.run(beside()) > 10
    assert list(messages._catalogue._bundles) == [FR]


def test_the_language_of_a_newcomer_or_of_a_member_is_read(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages._catalogue, "_bundles", {})
    fred = SimpleNamespace(id=-1, language_code="fr-BE")
    update = cast("Any", SimpleNamespace(effective_user=fred, effective_chat=None))
    desk = cast("Any", SimpleNamespace(assistant=town.a, reading=asyncio.Lock()))
    town.run(before_answering(desk, update, cast("Any", None)))
    assert list(messages._catalogue._bundles) == [FR]
    dora = town.joins("dora", language=DE)
    messages._catalogue._bundles.clear()
    update.effective_user = SimpleNamespace(id=dora.member.chat_id, language_code="fr")
    town.run(before_answering(desk, update, cast("Any", None)))
    assert list(messages._catalogue._bundles) == [DE]


def test_nobody_is_ahead_of_who_came_first(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """Though its language has still to be read, and theirs was read before."""
    monkeypatch.setattr(messages._catalogue, "_bundles", {})
    desk = cast("Any", SimpleNamespace(assistant=town.a, reading=asyncio.Lock()))
    answered = []

    async def comes(number: int, language: str) -> None:
        user = SimpleNamespace(id=-number, language_code=language)
        update = cast("Any", SimpleNamespace(effective_user=user, effective_chat=None))
        await before_answering(desk, update, cast("Any", None))
        answered.append(number)

    async def all_come() -> None:
        await read_ahead(DE)
        await asyncio.gather(*(comes(n, "fr" if n % 3 == 0 else "de") for n in range(9)))

    town.run(all_come())
    assert answered == list(range(9))


def test_a_channels_update_without_a_person_needs_no_words(town: Town) -> None:
    update = cast("Any", SimpleNamespace(effective_user=None, effective_chat=None))
    desk = cast("Any", SimpleNamespace(assistant=town.a, reading=asyncio.Lock()))
    town.run(before_answering(desk, update, cast("Any", None)))
