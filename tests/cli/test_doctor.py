"""doctor: everything the bot stands on, each with what is wrong and what to do about it."""

from __future__ import annotations

import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import threading
import zoneinfo
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from cli import doctor
from db import open_store
from sources import all_sources
from tests.checker.failing import WITHOUT_ROOT
from tests.cli.conftest import NOW, Line
from tests.cli.test_line import ROOT, closed_port

TOKEN = "123456:AAAA-secret"
ME = {"ok": True, "result": {"id": 7, "is_bot": True, "username": "round_bot"}}
POLLED = [s.id for s in all_sources().values() if not s.wants]
"""Those that want something of a keeper first are not looked at."""
ORDER = ["settings", "database", "clock", "time zones", "token", "telegram"]


@dataclass
class Telegram:
    """Answers everything with one answer, at one time."""

    url: str = ""
    status: int = 200
    body: bytes = json.dumps(ME).encode()
    date: datetime | None = NOW
    asked: list[str] = field(default_factory=list)


@pytest.fixture
def telegram() -> Iterator[Telegram]:
    said = Telegram()

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            said.asked.append(self.path)
            self.send_response_only(said.status)
            if said.date:
                self.send_header("Date", format_datetime(said.date, usegmt=True))
            self.send_header("Content-Length", str(len(said.body)))
            self.end_headers()
            self.wfile.write(said.body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    said.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield said
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def well(line: Line, telegram: Telegram) -> Line:
    """All is as it should be: every source answered an hour ago."""
    store = open_store(line.environment.db)
    for source in all_sources():
        store.record_good(
            source,
            NOW - timedelta(hours=1),
            fetched=9,
            new=9,
            changed=0,
            unchanged=0,
            quarantined=[],
            next_poll_at=NOW + timedelta(hours=5),
        )
    store.close()
    line.environment = replace(line.environment, token=TOKEN, api_url=telegram.url)
    return line


def looked_at(line: Line, *words: str) -> dict[str, dict[str, Any]]:
    """The checks by name; the exit code says whether all are ok, the line which are not."""
    result = line("doctor", "--json", *words)
    checks = json.loads(result.stdout)
    wrong = [c["check"] for c in checks if not c["ok"]]
    assert result.exit_code == bool(wrong)
    failed = f"Error: {len(wrong)} of {len(checks)} checks failed: {', '.join(wrong)}\n"
    assert result.stderr == (failed if wrong else "")
    assert all(bool(c["do"]) is not c["ok"] for c in checks)
    assert TOKEN not in result.output
    return {c["check"]: c for c in checks}


def fault(line: Line, name: str, *words: str) -> str:
    """What is wrong with the one thing that is."""
    checks = looked_at(line, *words)
    assert [c["check"] for c in checks.values() if not c["ok"]] == [name]
    return f"{checks[name]['found']} -> {checks[name]['do']}"


def test_all_is_well(well: Line, telegram: Telegram) -> None:
    checks = looked_at(well)
    assert list(checks) == ORDER + [f"source {s}" for s in POLLED]
    assert "@round_bot" in checks["telegram"]["found"]
    assert "2026-03-16 08:00 UTC, with 9 calls" in checks["source eu_portal"]["found"]
    assert telegram.asked == [f"/bot{TOKEN}/getMe"]


def test_for_people_it_is_a_line_a_check(well: Line, telegram: Telegram) -> None:
    said = well.good("doctor").splitlines()
    assert len(said) == len(ORDER) + len(POLLED)
    assert all(line.startswith("ok ") for line in said)
    telegram.status = 401
    failed = well("doctor")
    assert failed.exit_code == 1
    (wrong,) = [line for line in failed.stdout.splitlines() if not line.startswith("ok ")]
    assert wrong.startswith("WRONG")
    assert "does not know this token -> copy it" in wrong
    assert failed.stderr == f"Error: 1 of {len(said)} checks failed: telegram\n"


def test_before_anything_is_set_up_it_says_what_is_missing(line: Line) -> None:
    line.environment = replace(line.environment, api_url=f"http://127.0.0.1:{closed_port()}")
    checks = looked_at(line)
    assert list(checks) == [*ORDER, "sources"]
    assert [n for n, c in checks.items() if c["ok"]] == ["settings", "time zones"]
    assert checks["database"]["found"].startswith("there is no ")
    assert "TELEGRAM_TOKEN_FILE" in checks["token"]["do"]
    assert not pathlib.Path(line.environment.db).exists(), "it looks, and makes nothing"


def test_settings(well: Line) -> None:
    bad = well.file("bad.toml", "[digset]\n")
    assert "the nearest known one is digest" in fault(well, "settings", "--config", bad)
    assert "no settings file" in fault(well, "settings", "--config", "missing.toml")
    nobody = looked_at(well)["settings"]["found"]
    assert "keepers" in nobody
    assert "[web] address" in nobody
    told = '[members]\nkeepers = [7]\n[web]\naddress = "https://funding.example.org"\n'
    keeper = well.file("good.toml", told)
    assert looked_at(well, "--config", keeper)["settings"]["found"] == keeper
    well.environment = replace(well.environment, http="nowhere")
    assert "ROUNDTABLE_HTTP" in fault(well, "settings")


def database(line: Line) -> str:
    """What is wrong with the database; its sources cannot be read then."""
    checks = looked_at(line)
    assert [n for n, c in checks.items() if not c["ok"]] == ["database", "sources"]
    return f"{checks['database']['found']} -> {checks['database']['do']}"


def test_a_database_of_another_version_or_program(well: Line) -> None:
    with closing(sqlite3.connect(well.environment.db)) as other, other:
        other.execute("update _sqlite_migrations set name = 'm9999_of_tomorrow' where id = 1")
    assert "newer version" in database(well)
    with closing(sqlite3.connect(well.environment.db)) as other, other:
        other.execute("delete from _sqlite_migrations where id > 1")
        other.execute("update _sqlite_migrations set name = 'm0001_calls' where id = 1")
    before = pathlib.Path(well.environment.db).read_bytes()
    assert "older version" in database(well)
    assert pathlib.Path(well.environment.db).read_bytes() == before, "it looks, and updates not"
    with closing(sqlite3.connect(well.environment.db)) as other, other:
        other.execute("delete from _sqlite_migrations")
    assert "another program" in database(well)


def test_a_database_that_is_none_or_damaged(well: Line) -> None:
    file = pathlib.Path(well.environment.db)
    with closing(sqlite3.connect(file)) as other:
        other.execute("pragma wal_checkpoint(truncate)")
        (page,) = other.execute(
            "select rootpage from sqlite_schema where name = 'members_by_activity'"
        ).fetchone()
        (size,) = other.execute("pragma page_size").fetchone()
    body = bytearray(file.read_bytes())
    body[(page - 1) * size : page * size] = b"\xff" * size
    file.write_bytes(body)
    assert "backup" in database(well)
    file.write_text("Dear diary, " * 500)
    assert "is not a database" in database(well)


def test_a_database_that_is_locked(well: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    examine = doctor.examine
    monkeypatch.setattr(doctor, "examine", lambda path: examine(path, timedelta(0)))
    with closing(sqlite3.connect(well.environment.db, isolation_level=None)) as other:
        other.execute("begin immediate")
        assert "in use by another program" in database(well)


def test_a_database_that_cannot_be_written(well: Line) -> None:
    pathlib.Path(well.environment.db).chmod(0o444)
    done = subprocess.run(
        [*WITHOUT_ROOT, sys.executable, str(ROOT / "bot.py"), "doctor", "--json"],
        cwd=well.folder,
        env={
            "PATH": os.defpath,
            "ROUNDTABLE_DB": well.environment.db,
            "TELEGRAM_API_URL": well.environment.api_url,
        },
        capture_output=True,
        text=True,
        check=False,
    )
    (said,) = [c for c in json.loads(done.stdout) if c["check"] == "database"]
    assert not said["ok"]
    assert "read-only" in said["found"]
    assert "Traceback" not in done.stderr


def test_a_disk_that_is_full(well: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=99_000_000))
    assert "99.0 MB free" in database(well)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=101_000_000))
    assert looked_at(well)["database"]["ok"]


@pytest.mark.parametrize(
    ("seconds", "said"), [(-40, "ahead of"), (-20, ""), (0, ""), (20, ""), (40, "behind")]
)
def test_the_clock_against_telegrams(
    well: Line, telegram: Telegram, seconds: int, said: str
) -> None:
    telegram.date = NOW + timedelta(seconds=seconds)
    if said:
        assert f"40 s {said} Telegram's; 30 s may be" in fault(well, "clock")
    else:
        assert looked_at(well)["clock"]["ok"]


def test_the_clock_is_the_real_one_whatever_now_is_said_to_be(well: Line) -> None:
    later = (NOW + timedelta(hours=2)).isoformat()
    assert looked_at(well, "--now", later)["clock"]["ok"]


@pytest.mark.parametrize("with_token", [True, False])
def test_the_clock_needs_no_token_but_a_date(
    well: Line, telegram: Telegram, with_token: bool
) -> None:
    if not with_token:
        well.environment = replace(well.environment, token="")
        telegram.status = 302
        checks = looked_at(well)
        assert [n for n, c in checks.items() if not c["ok"]] == ["token"]
        assert telegram.asked == ["/"]
    else:
        telegram.date = None
        assert "no time" in fault(well, "clock")


def test_time_zones(well: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(name: str) -> zoneinfo.ZoneInfo:
        raise zoneinfo.ZoneInfoNotFoundError(name)

    monkeypatch.setattr(doctor, "ZoneInfo", unknown)
    assert "tzdata" in fault(well, "time zones")


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (401, b"{}", "does not know this token"),
        (404, b"{}", "does not know this token"),
        (502, TOKEN.encode(), "status 502"),
        (200, b"<html>", "no Bot API server"),
        (200, b"[]", "no Bot API server"),
        (200, b'{"ok": true, "result": true}', "no Bot API server"),
        (200, json.dumps({"result": {"username": TOKEN}}).encode(), ""),
    ],
)
def test_what_telegram_answers(
    well: Line, telegram: Telegram, status: int, body: bytes, said: str
) -> None:
    telegram.status, telegram.body = status, body
    if said:
        assert said in fault(well, "telegram")
    else:
        assert "@<token>" in looked_at(well)["telegram"]["found"]


@pytest.mark.parametrize(
    "root",
    [
        f"http://127.0.0.1:1/bot{TOKEN}",
        f"ftp://127.0.0.1/{TOKEN}",
        f"//{TOKEN}",
        f"http://[{TOKEN}",
        f"http://127.0.0.1:{TOKEN}",
        "nonsense",
    ],
)
def test_an_address_that_does_not_answer_never_shows_the_token(well: Line, root: str) -> None:
    well.environment = replace(well.environment, api_url=root)
    checks = looked_at(well)
    assert [n for n, c in checks.items() if not c["ok"]] == ["clock", "telegram"]


@pytest.mark.parametrize("token", ["7", "7:a b", "7:a/../b", "7:a\nb", "7:é"])
def test_a_token_that_is_none_is_not_sent(well: Line, telegram: Telegram, token: str) -> None:
    well.environment = replace(well.environment, token=token)
    assert "@BotFather" in fault(well, "token")
    assert telegram.asked == ["/"]


def test_sources_that_fail_or_are_forgotten(well: Line) -> None:
    store = open_store(well.environment.db)
    portal = next(s for s in all_sources() if s == "eu_portal")
    store.record_failure(portal, NOW, "status", "503", NOW + timedelta(hours=9))
    store.close()
    said = fault(well, "source eu_portal")
    assert "last good answer 2026-03-16 08:00 UTC; fails since 2026-03-16 09:00 UTC" in said
    assert "poll eu_portal" in said
    late = (NOW + timedelta(hours=6, minutes=1)).isoformat()
    others = [f"source {s}" for s in POLLED]
    assert [n for n, c in looked_at(well, "--now", late).items() if not c["ok"]] == others
    one = well.file("one.toml", '[sources]\nonly = ["esf_plus"]\n')
    assert list(looked_at(well, "--config", one)) == [*ORDER, "source esf_plus"]
    assert "does not run" in fault(well, "source esf_plus", "--config", one, "--now", late)


def test_sources_never_asked(well: Line) -> None:
    with closing(sqlite3.connect(well.environment.db)) as other, other:
        other.execute("delete from polls")
    checks = looked_at(well)
    assert {c["found"] for n, c in checks.items() if n.startswith("source")} == {"was never asked"}
