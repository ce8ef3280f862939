"""Whatever people write at a table's desk: Telegram takes every message, balanced and escaped."""

from __future__ import annotations

import pytest

import messages
import messages.hosts
from model import Language
from tests.messages.said_seats import seats
from tests.messages.telegram import accepts

LONG = "<b>&\"' Ana-Marie von & zu 🙂 " * 30
MODULES = (
    "_seats_desk",
    "_seats_hosts",
    "_seats_member",
    "_seats_notices",
    "_seats_people",
    "_seats_place",
    "_seats_questions",
)


@pytest.mark.parametrize("language", messages.LANGUAGES)
@pytest.mark.parametrize("words", [LONG, "x", "0"], ids=["long", "one letter", "a digit"])
def test_every_message_of_a_desk_fits(language: Language, words: str) -> None:
    for name, message in seats(language, words):
        try:
            accepts(message)
        except AssertionError as fault:
            raise AssertionError(f"{name}: {fault}") from fault


def test_every_function_that_makes_a_message_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    made = {
        name: (facade, function)
        for facade in (messages, messages.hosts)
        for name, function in vars(facade).items()
        if getattr(function, "__module__", "").rpartition(".")[2] in MODULES
    }
    called: set[str] = set()

    def counting(name: str) -> object:
        def call(*given: object, **named: object) -> object:
            called.add(name)
            return made[name][1](*given, **named)

        return call

    for name, (facade, _) in made.items():
        monkeypatch.setattr(facade, name, counting(name))
    list(seats(Language("en")))
    assert called == made.keys()
