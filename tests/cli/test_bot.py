"""The bot reads the words of all languages while it listens."""

from __future__ import annotations

import asyncio
import pathlib
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest

import cli._bot
from cli._bot import Bot
from cli._environment import Failed
from matching import load_needs
from tests.actions.world import new_assistant
from tests.cli.conftest import Line

LACE = """
group = "education"
title.en = "Lace"
describe.en = "Lace"
phrases.en.strong = "lace"
phrases.de.strong = "spitze, klöppel* *"
"""


def test_a_mistake_in_a_needs_words_ends_the_bot_with_file_and_line(
    line: Line, tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli._bot, "BREATH", 0.0)
    (tmp_path / "needs").mkdir()
    (tmp_path / "needs" / "lace.toml").write_text(LACE, encoding="utf-8")
    needs = load_needs(tmp_path / "needs", checked=False)
    bot = Bot(replace(new_assistant(), needs=needs), line.environment)
    application = cast("Any", SimpleNamespace(bot=None))
    with pytest.raises(Failed, match=r"^lace\.toml, line 6: 'klöppel\* \*' \(de\)"):
        asyncio.run(bot._prepare(application))
