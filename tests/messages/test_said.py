from __future__ import annotations

import pytest

import messages
from model import Language
from tests.messages import said, telegram


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_what_is_said_is_what_was_read(language: Language) -> None:
    """Write anew with ``python -m tests.messages.said``, then read it before committing."""
    before = dict(messages.fallbacks())
    read = (said.FOLDER / f"{language}.txt").read_text(encoding="utf-8")
    assert said.written(language) == read
    assert messages.fallbacks() == before, "nothing is said in English by mistake"


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_telegram_takes_every_message(language: Language) -> None:
    for _, message in said.everything(language):
        telegram.accepts(message)
