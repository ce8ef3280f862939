"""The bot reads the words of all languages while it listens."""

from __future__ import annotations

import asyncio
import pathlib
from collections import Counter
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest
import structlog

import cli._bot
from actions.retag import SLICE
from cli._bot import Bot
from cli._environment import Failed
from db import Store
from matching import Tagger, load_needs
from model import Language
from tests.actions.world import World, a_call, new_assistant
from tests.cli.conftest import NOW, Line

LACE = """
group = "education"
title.en = "Lace"
describe.en = "Lace"
phrases.en.strong = "lace"
phrases.de.strong = "spitze, klöppel* *"
"""


@pytest.mark.parametrize("language", ["de", "en", "fi"])
def test_a_mistake_in_a_needs_words_ends_the_bot_with_file_and_line(
    line: Line, tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    (tmp_path / "needs").mkdir()
    wrong = LACE.replace("en.strong", "fr.strong").replace("de.strong", f"{language}.strong")
    (tmp_path / "needs" / "lace.toml").write_text(wrong, encoding="utf-8")
    needs = load_needs(tmp_path / "needs", checked=False)
    a = replace(new_assistant(), needs=needs, tagger=Tagger(needs))
    bot = Bot(a, line.environment)
    application = cast("Any", SimpleNamespace(bot=None))
    with pytest.raises(Failed, match=rf"^lace\.toml, line 6: 'klöppel\* \*' \({language}\)"):
        asyncio.run(bot._prepare(application))


def test_needs_in_which_no_mistake_was_found_are_not_looked_through_again(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def announce(bot: object, a: object) -> None: ...

    checked: list[str] = []
    monkeypatch.setattr(cli._bot, "check_need", lambda need: checked.append(need.id))
    monkeypatch.setattr(cli._bot.chat, "announce", announce)
    a = new_assistant()
    application = cast("Any", SimpleNamespace(bot=None))
    asyncio.run(Bot(a, line.environment)._prepare(application))
    assert checked == [need.id for need in a.needs]
    asyncio.run(Bot(a, line.environment)._prepare(application))
    assert len(checked) == len(a.needs)
    fewer = replace(a, needs=a.needs[1:], tagger=Tagger(a.needs[1:]))
    asyncio.run(Bot(fewer, line.environment)._prepare(application))
    assert checked[len(a.needs) :] == [need.id for need in fewer.needs]


def test_calls_that_other_needs_tagged_are_tagged_again_and_told_once(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced: list[object] = []

    async def announce(bot: object, a: object) -> None:
        announced.append(bot)

    monkeypatch.setattr(cli._bot, "check_need", lambda need: None)
    monkeypatch.setattr(cli._bot.chat, "announce", announce)
    world = World(new_assistant(), NOW)
    world.joins(1)
    world.found(*(a_call(str(n)) for n in range(21, 33)))
    world.deliver()
    known = world.a.store.told(world.member(1).id)
    assert len(known) == 5, "as many as the alert budget lets through"
    live = world.a.store.live(NOW)
    for stored in live:
        world.a.store.set_tags(stored.id, [], "older")
    world.told(1)
    bot = Bot(world.a, line.environment)
    at_a_turn, turn, set_tags = Counter[int](), 0, Store.set_tags

    def counted(self: Store, *what: Any) -> None:
        at_a_turn[turn] += 1
        set_tags(self, *what)

    async def beside() -> None:
        nonlocal turn
        preparing = asyncio.create_task(bot._prepare(cast("Any", SimpleNamespace(bot="bot"))))
        while not preparing.done():
            turn += 1
            await asyncio.sleep(0)
        await preparing

    monkeypatch.setattr(Store, "set_tags", counted)

    with structlog.testing.capture_logs() as logged:
        asyncio.run(beside())
    assert {"event": "needs changed: tagged again", "calls": 13, "log_level": "info"} in logged
    assert at_a_turn.total() == len(live)
    assert max(at_a_turn.values()) == SLICE, "everything else gets its turn in between"
    assert announced == ["bot"]
    assert not world.a.store.calls_with_old_tags(world.a.tagger.version, NOW, 1)
    world.deliver()
    assert world.told(1) == [], "nothing is pushed"
    world.days_pass(8)
    (digest,) = world.told(1)
    named = {call.call.key for call in live if call.call.title in digest}
    assert named == {s.call.key for s in live if s.id not in known and s.call.key != "0"}
    world.a.store.close()


def test_only_the_languages_of_members_are_read_at_a_start(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Others are read when somebody who speaks them comes: a language takes 2.3 MB and 0.13 s."""
    world = World(new_assistant(), NOW)
    world.joins(1, language=Language("fr"))
    read: list[Language] = []

    def load(language: Language) -> list[None]:
        read.append(language)
        return []

    async def announce(bot: object, a: object) -> None:
        pass

    monkeypatch.setattr(cli._bot, "load", load)
    monkeypatch.setattr(cli._bot, "check_need", lambda need: None)
    monkeypatch.setattr(cli._bot.chat, "announce", announce)
    bot = Bot(world.a, line.environment)
    asyncio.run(bot._prepare(cast("Any", SimpleNamespace(bot="bot"))))
    assert read == ["en", "fr"]
