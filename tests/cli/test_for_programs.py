"""What commands print for programs, and what a dry run leaves alone."""

from __future__ import annotations

import asyncio
import json
import pathlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from actions import PollResult, take_in
from cli import Environment, polls
from cli.calls import A_SCREENFUL, calls_command
from cli.members import import_command
from cli.polls import poll_command
from cli.tagging import tag_command
from db import Store, open_store
from sources import Harvest, Page, Request
from tests.actions.world import PORTAL, a_call, new_assistant

NOW = datetime(2026, 3, 16, 9, tzinfo=UTC)
MANY = A_SCREENFUL + 5


@pytest.fixture
def outside(tmp_path: pathlib.Path) -> Environment:
    return Environment(clock=lambda: NOW, db=str(tmp_path / "roundtable.db"))


@contextmanager
def opened(outside: Environment) -> Iterator[Store]:
    store = open_store(outside.db)
    try:
        yield store
    finally:
        store.close()


def run(command: click.Command, outside: Environment, *words: str, text: str = "") -> Result:
    return CliRunner().invoke(command, list(words), obj=outside, input=text)


def found(outside: Environment, number: int) -> None:
    """The portal published so many calls, and a poll took them in."""
    with opened(outside) as store:
        a = new_assistant()
        a.store.close()
        a = type(a)(**{**vars(a), "store": store})
        calls = tuple(a_call(str(n)) for n in range(number))
        harvest = Harvest(source=PORTAL.id, calls=calls, fetched=number)
        asyncio.run(take_in(a, PORTAL, harvest, NOW))


def test_a_program_gets_all_calls_and_a_person_a_screenful(outside: Environment) -> None:
    found(outside, MANY)
    assert len(json.loads(run(calls_command, outside, "--json").stdout)) == MANY
    assert len(json.loads(run(calls_command, outside, "--json", "--limit", "3").stdout)) == 3
    assert f"{A_SCREENFUL} of {MANY} calls" in run(calls_command, outside).stdout


def test_a_dry_run_counts_against_what_is_stored_and_stores_nothing(
    outside: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    found(outside, 3)
    calls = tuple(a_call(str(n)) for n in range(5))

    async def poll(a: Any, source: Any, *_: Any) -> PollResult:
        harvest = Harvest(source=source.id, calls=calls, fetched=5)
        return await take_in(a, source, harvest, NOW + timedelta(hours=1))

    monkeypatch.setattr(polls, "poll", poll)
    (dry,) = json.loads(run(poll_command, outside, "eu_portal", "--dry-run", "--json").stdout)
    assert (dry["new"], dry["unchanged"]) == (2, 3)
    with opened(outside) as store:
        assert len(store.live(NOW)) == 3
    (real,) = json.loads(run(poll_command, outside, "eu_portal", "--json").stdout)
    assert (real["new"], real["unchanged"]) == (2, 3)


def test_saved_pages_never_overwrite_one_another(tmp_path: pathlib.Path) -> None:
    save = polls._saver(str(tmp_path / "pages"))
    assert save
    sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    kinds = ("application/json", "text/html", "", sheet)
    for body, kind in zip((b"{}", b"<p>", b"x", b"PK"), kinds, strict=True):
        save(Page("https://example.org", body, kind, Request("https://example.org"), NOW))
    names = sorted(p.name for p in (tmp_path / "pages").iterdir())
    assert names == ["page-001.json", "page-002.html", "page-003.xml", "page-004.xlsx"]


def test_a_folder_that_cannot_be_made_is_one_clear_line(
    outside: Environment, tmp_path: pathlib.Path
) -> None:
    (tmp_path / "file").write_text("")
    ended = run(poll_command, outside, "esf_plus", "--save", str(tmp_path / "file" / "pages"))
    assert ended.exit_code == 1
    assert ended.stderr.startswith("Error: pages cannot be kept in ")
    assert ended.stderr.count("\n") == 1


def test_tags_are_json_lines_asked_for_or_not(outside: Environment) -> None:
    line = json.dumps({"id": "1", "title": "Retraining of battery workers", "text": ""})
    said = run(tag_command, outside, text=line)
    assert said.exit_code == 0
    assert json.loads(said.stdout)["id"] == "1"
    assert run(tag_command, outside, "--json", text=line).stdout == said.stdout


def test_a_chat_id_that_telegram_cannot_have_is_refused(
    outside: Environment, tmp_path: pathlib.Path
) -> None:
    file = tmp_path / "members.jsonl"
    file.write_text(json.dumps({"chat_id": 10**30}))
    ended = run(import_command, outside, str(file))
    assert ended.exit_code == 1
    assert "line 1: chat_id must be" in ended.stderr
