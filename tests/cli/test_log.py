"""What is logged is a line that can be read, and never holds the token."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from cli._log import LOUD, set_up

TOKEN = "7:a-token-that-must-not-reach-a-log"


@pytest.fixture(autouse=True)
def logs_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in LOUD}
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, was in levels.items():
        logging.getLogger(name).setLevel(was)
    structlog.reset_defaults()


def say_all() -> None:
    """Through our own logger and a library's, in words, in facts and in tracebacks."""
    ours, library = structlog.get_logger(), logging.getLogger("library")
    ours.info("asked", url=f"https://api/bot{TOKEN}/getMe", kinds={"alert": 1, "x": TOKEN})
    library.warning("asked %s", TOKEN)
    try:
        raise ValueError(TOKEN)
    except ValueError:
        ours.exception("ours failed")
        library.exception("theirs failed")


@pytest.mark.parametrize("kind", ["text", "json"])
def test_the_token_is_in_no_line(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    set_up(kind, TOKEN)
    say_all()
    said = capsys.readouterr().err
    assert TOKEN not in said
    assert "Logging error" not in said
    assert said.count("ValueError: <token>") == 2
    assert said.count("asked") == 2


def test_json_is_a_line_each_with_its_facts(capsys: pytest.CaptureFixture[str]) -> None:
    set_up("json", TOKEN)
    say_all()
    asked, *_ = lines = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert [line["event"] for line in lines] == [
        "asked",
        "asked <token>",
        "ours failed",
        "theirs failed",
    ]
    assert asked["kinds"] == {"alert": 1, "x": "<token>"}
    assert all("exception" in line for line in lines[2:])


def test_without_a_token_nothing_is_replaced(capsys: pytest.CaptureFixture[str]) -> None:
    set_up("text", "")
    logging.getLogger("library").warning("plain words")
    assert "plain words" in capsys.readouterr().err


def test_libraries_that_log_each_request_are_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    set_up("text", TOKEN)
    logging.getLogger("httpx").info("HTTP Request: POST https://api/bot%s/getMe", TOKEN)
    assert capsys.readouterr().err == ""
