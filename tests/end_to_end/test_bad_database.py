"""A database that cannot be used: one clear sentence, and nothing of it lost."""

from __future__ import annotations

import time

import pytest

from tests.checker.driver import Checker
from tests.checker.failing import WITHOUT_ROOT, opened, refusal, small_files, the_line
from tests.checker.stock import battery, row, telling, town


def now(it: Checker, command: str = "tick") -> list[str]:
    return it.arguments(command, now=it.now)


def test_a_database_of_a_newer_version(it: Checker) -> None:
    it.tick()
    with opened(it) as other:
        other.execute(
            "insert into _sqlite_migrations (migration_set, name, applied_at) select"
            " migration_set, 'm9999_of_tomorrow', applied_at from _sqlite_migrations limit 1"
        )
        kept = other.execute("select count(*) from calls").fetchone()
    for command in ("tick", "calls", "sources"):
        assert "newer version" in refusal(it, *now(it, command))
    with opened(it) as other:
        other.execute("delete from _sqlite_migrations where name = 'm9999_of_tomorrow'")
        assert other.execute("select count(*) from calls").fetchone() == kept
    it.tick()


def test_files_that_are_no_database_of_ours(it: Checker) -> None:
    it.db.write_text("Dear diary, " * 500)
    assert "is not a database" in refusal(it, *now(it))
    assert it.db.read_text() == "Dear diary, " * 500
    it.db.unlink()
    with opened(it) as other:
        other.execute("create table recipes (name text)")
    assert "another program" in refusal(it, *now(it))
    it.db.unlink()
    it.db.mkdir()
    assert "cannot be opened" in refusal(it, *now(it))


def test_a_folder_that_is_not_there(it: Checker) -> None:
    command = ["tick", "--db", "no/such/folder/x.db", "--config", str(it.config)]
    assert "no/such/folder" in refusal(it, *command)


def test_a_damaged_database(it: Checker) -> None:
    it.tick()
    with opened(it) as other:
        other.execute("pragma wal_checkpoint(truncate)")
    body = bytearray(it.db.read_bytes())
    body[4096:] = b"\xff" * (len(body) - 4096)
    it.db.write_bytes(body)
    assert "damaged" in refusal(it, *now(it))


def test_a_locked_database_loses_nothing(it: Checker) -> None:
    (anna,) = town(it, row(101))
    it.put(battery("Douai"))
    it.go("2026-03-03T10:00:00+01:00")
    anna.says("/help")
    mark = it.accepted()
    with opened(it) as other:
        other.execute("begin exclusive")
        assert "in use by another program" in refusal(it, *now(it))
        other.execute("rollback")
    assert anna.sent(mark) == []
    it.tick()
    assert len(telling(anna.sent(mark), "Douai")) == 1
    assert len(anna.sent(mark)) == 2, "the answer to /help came as well"


def test_a_read_only_database_loses_nothing(it: Checker) -> None:
    (anna,) = town(it, row(101))
    anna.says("/help")
    mark = it.accepted()
    it.folder.chmod(0o555)
    it.db.chmod(0o444)
    try:
        for command in ("tick", "poll"):
            said = refusal(it, *now(it, command), prefix=WITHOUT_ROOT)
            assert "cannot be written" in said
    finally:
        it.folder.chmod(0o755)
        it.db.chmod(0o644)
    it.tick()
    assert len(anna.sent(mark)) == 1


def test_a_full_disk_ends_a_tick_in_one_line_and_loses_nothing(it: Checker) -> None:
    (anna,) = town(it, row(101))
    with opened(it) as other:
        other.execute("pragma wal_checkpoint(truncate)")
    places = [f"Region {n}" for n in range(8)]
    it.put(*(battery(place) for place in places))
    anna.says("/help")
    it.go("2026-03-03T10:00:00+01:00")
    mark = it.accepted()
    said = refusal(it, *now(it), before=small_files(100_000))
    assert "disk" in said
    again = refusal(it, *now(it, "poll"), before=small_files(100_000))
    assert "disk" in again
    it.tick()
    it.tick("2026-03-09T10:00:00+01:00")
    assert all(telling(anna.sent(mark), place) for place in places)
    answers = [m for m in anna.sent(mark) if not any(telling([m], p) for p in places)]
    assert len(answers) == 1, "/help was answered once"


def test_a_full_disk_ends_a_run_in_one_line(it: Checker) -> None:
    town(it, row(101))
    it.put(*(battery(f"Region {n}", "2029-09-30") for n in range(30)))
    started = time.monotonic()
    line = refusal(it, *it.arguments("run"), before=small_files(100_000))
    assert "disk" in line
    assert time.monotonic() - started < 60, "it does not wait for a signal"


def test_a_second_process_on_the_same_database(it: Checker) -> None:
    it.tick()
    running = it.start("run")
    try:
        end = time.monotonic() + 60
        while not it.called("getUpdates") > 2 and time.monotonic() < end:
            time.sleep(0.1)
        for command in (now(it), it.arguments("run")):
            assert "run by another process" in refusal(it, *command)
        assert it.json("calls", now=it.now), "who only reads may read"
        assert running.stop() == 0
    finally:
        running.kill()
    it.tick()


def test_a_run_says_nothing_wrong_when_it_is_stopped(it: Checker) -> None:
    running = it.start("run")
    end = time.monotonic() + 60
    while not it.called("getUpdates") and time.monotonic() < end:
        time.sleep(0.1)
    assert running.stop() == 0
    running.kill()
    assert "Error" not in running.said
    with pytest.raises(AssertionError):
        the_line(running.said)
