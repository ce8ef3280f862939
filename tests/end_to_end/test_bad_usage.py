"""What a person can get wrong at the start: exit code 2 for the command, 1 for the rest."""

from __future__ import annotations

import socket

import pytest

from tests.checker.driver import Checker
from tests.checker.failing import WITHOUT_ROOT, refusal


@pytest.mark.parametrize("time", ["tomorrow", "2026-03-16T08:00", "16.3.2026", ""])
def test_a_wrong_now(it: Checker, time: str) -> None:
    said = refusal(it, *it.arguments("tick"), f"--now={time}", code=2)
    assert repr(time) in said


@pytest.mark.parametrize(
    "command",
    [["nonsense"], ["poll", "no_such_source"], ["tick", "--nonsense"], ["tag", "x.gone"]],
)
def test_a_wrong_command(it: Checker, command: list[str]) -> None:
    assert command[-1].strip("-") in refusal(it, *command, code=2)


def test_unknown_settings_name_the_nearest(it: Checker) -> None:
    it.config.write_text("[members]\nkeeper = [1]\n")
    said = refusal(it, *it.arguments("tick"))
    assert "members.keeper" in said
    assert "keepers" in said
    it.config.write_text('[sources]\nonly = ["eu_portl"]\n')
    assert "eu_portal" in refusal(it, *it.arguments("poll"))
    it.config.write_text("[members\n")
    assert "TOML" in refusal(it, *it.arguments("calls"))
    it.config.unlink()
    assert "no settings file" in refusal(it, *it.arguments("run"))


def test_no_token_and_tokens_that_cannot_be_read(it: Checker) -> None:
    tick = it.arguments("tick")
    assert "no token" in refusal(it, *tick, environment={"TELEGRAM_TOKEN": ""})
    gone = {"TELEGRAM_TOKEN": "", "TELEGRAM_TOKEN_FILE": "gone.txt"}
    assert "gone.txt" in refusal(it, *tick, environment=gone)
    secret = it.folder / "secret.txt"
    secret.write_text("7:token")
    secret.chmod(0)
    locked = {"TELEGRAM_TOKEN": "", "TELEGRAM_TOKEN_FILE": str(secret)}
    assert "secret.txt" in refusal(it, *tick, environment=locked, prefix=WITHOUT_ROOT)
    secret.chmod(0o600)
    secret.write_bytes(b"\xff\xfe7\x00")
    assert "secret.txt" in refusal(it, *tick, environment=locked)


def test_a_token_that_telegram_does_not_know_and_a_telegram_that_is_away(it: Checker) -> None:
    it.control("refuse", methods=["getMe"], code=401)
    assert "token" in refusal(it, *it.arguments("tick"))
    away = {"TELEGRAM_API_URL": "http://127.0.0.1:9"}
    for command in ("tick", "run"):
        said = refusal(it, *it.arguments(command), environment=away)
        assert "cannot be reached" in said


def test_a_port_that_is_taken(it: Checker) -> None:
    host, _, port = it.web.rpartition(":")
    with socket.create_server((host, int(port))):
        assert it.web in refusal(it, *it.arguments("run"))
    wrong = {"ROUNDTABLE_HTTP": "everywhere"}
    assert "everywhere" in refusal(it, *it.arguments("run"), environment=wrong)
