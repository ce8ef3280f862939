from __future__ import annotations

import json
import logging
import pathlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from click.testing import CliRunner, Result

import cli._environment
import cli.tagging
from cli import Environment, main
from tests.actions.world import NEEDS, TAGGER

NOW = datetime(2026, 3, 16, 9, tzinfo=UTC)


@dataclass
class Line:
    """The command line on a database and a folder of its own, at one moment."""

    folder: pathlib.Path
    environment: Environment

    def __call__(self, *words: str, typed: str | bytes = "") -> Result:
        return CliRunner().invoke(main, list(words), obj=self.environment, input=typed)

    def good(self, *words: str, typed: str | bytes = "") -> str:
        result = self(*words, typed=typed)
        assert result.exit_code == 0, result.output
        assert result.stderr == ""
        return result.stdout

    def json(self, *words: str) -> Any:
        return json.loads(self.good(*words))

    def fails(self, *words: str, typed: str | bytes = "") -> str:
        """A mistake: exit code 1, one clear line, nothing on standard output."""
        result = self(*words, typed=typed)
        assert result.exit_code == 1, result.output
        assert isinstance(result.exception, SystemExit), "no traceback for a user's mistake"
        assert result.stdout == ""
        assert result.stderr.startswith("Error: ")
        assert result.stderr.count("\n") == 1
        return result.stderr

    def misused(self, *words: str) -> str:
        """Wrong usage: exit code 2."""
        result = self(*words)
        assert result.exit_code == 2, result.output
        assert result.stdout == ""
        assert "Traceback" not in result.stderr
        return result.stderr

    def file(self, name: str, text: str | bytes) -> str:
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return str(path)


@pytest.fixture
def line(tmp_path: pathlib.Path) -> Line:
    db = str(tmp_path / "roundtable.db")
    environment = Environment(clock=lambda: NOW, db=db, config="", http="127.0.0.1:0")
    settings = tmp_path / "empty.toml"
    settings.write_text("")
    return Line(tmp_path, replace(environment, config=str(settings)))


@pytest.fixture(autouse=True)
def needs_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading forty needs takes a command longer than all it does besides."""
    for module in (cli._environment, cli.tagging):
        monkeypatch.setattr(module, "Tagger", lambda needs: TAGGER)
    monkeypatch.setattr(cli._environment, "load_needs", lambda **_: NEEDS)


@pytest.fixture(autouse=True)
def logs_as_before() -> Iterator[None]:
    """Each command sets up the logs for its own process."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:], _ = handlers, root.setLevel(level)
