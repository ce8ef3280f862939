"""The command line as a whole: its commands, exit codes, and what goes to which output."""

from __future__ import annotations

import json
import os
import pathlib
import re
import socket
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

import bot
import cli._environment
from cli import main
from db import open_store
from matching import Tagger, load_needs
from model import SourceId
from sources import all_sources
from tests.cli.conftest import NOW, Line

ROOT = pathlib.Path(__file__).parents[2]
TOKEN = "123456:AAAA-secret"
COMMANDS = {
    *("run", "tick", "demo", "poll", "sources", "calls", "tag", "evaluate", "retag"),
    *(
        "digest",
        "replay",
        "import-members",
        "import-operations",
        "import-courses",
        "import-events",
        "export",
        "backup",
        "doctor",
        "qr",
        "stats",
    ),
}


def closed_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def started(*words: str, **more: str) -> subprocess.CompletedProcess[str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("TELEGRAM", "ROUNDTABLE"))}  # noqa: TID251
    return subprocess.run(
        [sys.executable, "bot.py", *words],
        cwd=ROOT,
        env={**kept, **more},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_commands_are_those_that_are_promised() -> None:
    assert set(main.commands) == COMMANDS


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_explains_itself(line: Line, command: str) -> None:
    told = line.good(command, "--help")
    for option in ("--db", "--config", "--now"):
        assert option in told


def test_the_list_of_commands_says_each_in_whole(line: Line) -> None:
    told = line.good("--help").split("Commands:")[1]
    for name, command in main.commands.items():
        assert f"  {name} " in told
        assert f"{(command.help or '').splitlines()[0]}\n" in told
    assert "..." not in told


NO_DATA = {"run", "tick", "demo", "backup", "qr"}
"""They do something and print none of it: all others print what programs may want."""


def test_every_command_that_prints_data_takes_json() -> None:
    takes = {n for n, c in main.commands.items() if any("--json" in p.opts for p in c.params)}
    assert takes == COMMANDS - NO_DATA


@pytest.mark.parametrize("words", [[], ["--db", "x.db"]])
def test_no_command_is_run(line: Line, words: list[str]) -> None:
    assert "no token: set TELEGRAM_TOKEN" in line.fails(*words)


def test_the_real_process_says_in_a_line_what_it_lacks(tmp_path: pathlib.Path) -> None:
    done = started(ROUNDTABLE_DB=str(tmp_path / "r.db"))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("Error: no token")
    assert done.stderr.count("\n") == 1


def test_a_python_without_the_packages_is_told_where_they_are() -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(ROOT / "bot.py"), "--help"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("Error: the package click is missing")
    assert "make setup" in done.stderr
    assert done.stderr.count("\n") == 1


def test_the_token_comes_from_the_environment_or_a_file(
    tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", f" {TOKEN}\n")
    monkeypatch.delenv("TELEGRAM_TOKEN_FILE", raising=False)
    assert bot.environment().token == TOKEN
    file = tmp_path / "token"
    file.write_text("7:other\n", encoding="utf-8")
    monkeypatch.setenv("TELEGRAM_TOKEN_FILE", str(file))
    assert bot.environment().token == "7:other"
    monkeypatch.setenv("TELEGRAM_TOKEN_FILE", str(tmp_path / "missing"))
    with pytest.raises(OSError, match="missing"):
        bot.environment()


@pytest.mark.parametrize(
    "words",
    [
        ["rnu"],
        ["calls", "--nope"],
        ["calls", "--limit", "0"],
        ["calls", "--need", "lace"],
        ["calls", "--region", "ZZ9"],
        ["calls", "--programme", "lottery"],
        ["calls", "--now", "2026-03-16T08:00"],
        ["calls", "--now", "yesterday"],
        ["run", "--now", "2026-03-16T08:00Z"],
        ["demo", "--config", "x.toml"],
        ["demo", "--port", "70000"],
        ["poll", "nowhere"],
        ["digest"],
        ["digest", "--member", "anna"],
        ["evaluate"],
        ["export"],
        ["export", "secrets"],
        ["export", "roundtable"],
        ["export", "calls", "7"],
        ["export", "calls", "--format", "doc"],
        ["export", "calls", "--format", "csv", "--json"],
        ["export", "roundtable", "99999999999999999999"],
        ["digest", "--member", "99999999999999999999"],
        ["calls", "--now", "9999-12-31T23:59:59-12:00"],
        ["import-members"],
        ["import-members", "missing.jsonl"],
        ["tag", "missing.jsonl"],
        ["replay", "missing", "--from", "2026-03-01", "--to", "2026-03-02"],
        ["replay", ".", "--from", "2026-03-01", "--to", "tomorrow"],
        ["replay", ".", "--from", "2026-03-02", "--to", "2026-03-01"],
        ["backup"],
    ],
)
def test_wrong_usage_is_two(line: Line, words: list[str]) -> None:
    assert line.misused(*words)


BAD_SETTINGS = ["[digset]\n", "not TOML", b"\xff\xfe", "[digest]\nhour = 99"]


@pytest.mark.parametrize("text", BAD_SETTINGS)
def test_bad_settings_are_one_line(line: Line, text: str | bytes) -> None:
    assert line.fails("sources", "--config", line.file("bad.toml", text))


def test_a_settings_file_that_is_not_there(line: Line) -> None:
    assert "no settings file" in line.fails("sources", "--config", "missing.toml")


def test_a_database_that_is_none(line: Line) -> None:
    other = line.file("other.db", "hello " * 1000)
    for db in (other, str(line.folder), str(line.folder / "missing" / "r.db")):
        assert line.fails("sources", "--db", db)


def test_with_json_standard_output_is_only_json(line: Line) -> None:
    assert line.json("calls", "--json") == []
    found = line.json("sources", "--json")
    assert {s["id"] for s in found} >= {"eu_portal", "esf_plus"}
    assert set(found[0]) == {
        *("id", "title", "health", "ok", "last_good", "count", "articles"),
        *("silent_since", "next_poll", "failure", "detail", "proven"),
    }
    assert line.json("evaluate", "--from-feedback", "--json") == {}
    assert line.json("retag", "--json") == {"tagged": 0}
    for words in ([], ["--format", "json"]):
        assert line.json("export", "members", "--json", *words) == []
    nobody = line.file("nobody.jsonl", "")
    assert line.json("import-members", nobody, "--json") == {"entered": 0, "kept": 0}


def test_sources_in_a_terminal_of_80_columns(line: Line) -> None:
    """A row a source: health, last good answer, its calls, silent since, proven on."""
    with closing(open_store(line.environment.db)) as store:
        good = {"fetched": 42, "new": 0, "changed": 0, "unchanged": 42, "quarantined": ()}
        for source, days in (("eu_portal", 1), ("czechia", 500)):
            at = NOW - timedelta(days=days)
            store.record_good(SourceId(source), at, **good, next_poll_at=NOW)
        store.record_failure(SourceId("czechia"), NOW, "timeout", "a URL: timeout", NOW)
    off = line.file("off.toml", "[sources.eacea]\nenabled = false\n")
    said = line.good("sources", "--config", off)
    table, *below = re.split(r"(?m)(?=^\w+: |^\w+ wants)", said)
    rows = {row.split()[0]: row.split()[1:] for row in table.splitlines()}
    assert max(map(len, table.splitlines())) <= 80
    assert list(rows) == ["source", *all_sources()]
    assert rows["eu_portal"] == ["ok", "03-15", "09:00", "42", "recorded"]
    assert rows["czechia"] == ["silent", "2024-11-01", "42", "03-16", "09:00", "description"]
    assert (rows["eacea"][0], rows["france"][0], rows["italy"][0]) == ("off", "waits", "new")
    assert below[0] == "czechia: a URL: timeout\n"
    assert below[-1].startswith("france wants a token")


def test_a_poll_that_fails_is_one_and_still_json(line: Line) -> None:
    settings = line.file(
        "away.toml", f'[sources.esf_plus]\nurl = "http://127.0.0.1:{closed_port()}"\n'
    )
    result = line("poll", "esf_plus", "--json", "--config", settings)
    assert result.exit_code == 1
    (row,) = json.loads(result.stdout)
    assert (row["source"], row["ok"], row["fetched"]) == ("esf_plus", False, 0)
    assert row["error"]
    assert result.stderr.startswith("Error: esf_plus: ")
    (state,) = [s for s in line.json("sources", "--json") if s["id"] == "esf_plus"]
    assert (state["ok"], state["failure"]) == (False, "connect")


def test_a_dry_run_stores_nothing(line: Line) -> None:
    settings = line.file(
        "away.toml", f'[sources.esf_plus]\nurl = "http://127.0.0.1:{closed_port()}"\n'
    )
    assert line("poll", "esf_plus", "--dry-run", "--config", settings).exit_code == 1
    assert not pathlib.Path(line.environment.db).exists()


@pytest.mark.parametrize(
    "folder", [".", "tests/sources/esf_plus/new", "no-such/../tests/new", "../{name}/x", "{link}"]
)
def test_pages_are_never_kept_in_the_checkout(
    line: Line, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    monkeypatch.chdir(ROOT)
    link = line.folder / "link"
    link.symlink_to(ROOT / "tests")
    away = f'[sources.esf_plus]\nurl = "http://127.0.0.1:{closed_port()}"\n'
    where = folder.format(name=ROOT.name, link=link / "new")
    for place in (where, str(ROOT / where)):
        said = line.misused(
            *("poll", "esf_plus", "--dry-run", "--save", place),
            *("--config", line.file("away.toml", away)),
        )
        assert said.startswith(f"Error: {place} is inside {ROOT}")
        assert said.count("\n") == 1
    assert folder == "." or not (ROOT / where).exists()


def test_pages_may_be_kept_beside_the_checkout(line: Line) -> None:
    away = f'[sources.esf_plus]\nurl = "http://127.0.0.1:{closed_port()}"\n'
    beside = line.folder / f"{ROOT.name}-pages"
    failed = line(
        *("poll", "esf_plus", "--save", str(beside)),
        *("--config", line.file("away.toml", away)),
    )
    assert failed.exit_code == 1
    assert failed.stderr.startswith("Error: esf_plus: http://127.0.0.1")
    assert beside.is_dir()


@pytest.mark.parametrize("command", ["tick", "run"])
def test_a_telegram_that_is_away_is_one_line_without_the_token(line: Line, command: str) -> None:
    line.environment = replace(
        line.environment, token=TOKEN, api_url=f"http://127.0.0.1:{closed_port()}"
    )
    said = line.fails(command)
    assert "Telegram cannot be reached" in said
    assert TOKEN not in said


def test_an_address_that_is_none_is_said_before_anything_starts(line: Line) -> None:
    for http in ("abc", "127.0.0.1:", "127.0.0.1:99999", ""):
        line.environment = replace(line.environment, token=TOKEN, http=http)
        assert "ROUNDTABLE_HTTP" in line.fails("run")


def test_a_mistake_in_a_needs_file_ends_any_command_with_one_sentence(
    line: Line, tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Most commands read the words of a need only when a call asks for them."""
    (tmp_path / "needs").mkdir()
    wrong = tmp_path / "needs" / "lace.toml"
    wrong.write_text(
        'group = "people"\ntitle.en = "Lace"\ndescribe.en = "Lace"\nphrases.en.strong = "la*ce"\n'
    )
    tagger = Tagger(load_needs(tmp_path / "needs", checked=False))
    monkeypatch.setattr(cli._environment, "Tagger", lambda needs: tagger)
    said = line.fails("calls", "lace")
    assert said.startswith("Error: lace.toml, line 4: 'la*ce' (en): 'la*ce' is not a word")
