"""The scripts: plain functions that play a conversation and assert what it must come to."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass

from tests.conversations.stage import Play

ALL = ("en", "de", "fr", "es", "pl", "cs")
Act = Callable[[Play], None]


@dataclass(frozen=True, slots=True)
class Script:
    name: str
    purpose: str
    languages: tuple[str, ...]
    act: Act

    def play(self, language: str) -> str:
        """The transcript; an ``AssertionError`` where the conversation comes to naught."""
        play = Play(language)
        try:
            self.act(play)
            assert not play.troubles, play.troubles
            return play.text(self.purpose)
        finally:
            play.close()


SCRIPTS: dict[str, Script] = {}


def script(*languages: str) -> Callable[[Act], Act]:
    """Tell a conversation in these languages; its first line of documentation is its purpose."""

    def told(act: Act) -> Act:
        purpose = (act.__doc__ or "").strip().split("\n")[0]
        assert purpose, f"{act.__name__} has no purpose"
        assert act.__name__ not in SCRIPTS, f"two scripts are called {act.__name__}"
        SCRIPTS[act.__name__] = Script(act.__name__, purpose, languages, act)
        return act

    return told


def all_scripts() -> dict[str, Script]:
    """By name, from every module of ``told_*``."""
    import tests.conversations as folder

    for module in pkgutil.iter_modules(folder.__path__):
        if module.name.startswith("told_"):
            importlib.import_module(f"tests.conversations.{module.name}")
    return dict(sorted(SCRIPTS.items()))
