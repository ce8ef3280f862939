"""Opening: each thing that can be wrong with a file has one clear sentence."""

from __future__ import annotations

import pathlib
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from db import Interested, Store, StoreError, hold, open_store
from model import Call, ChatKind, Interest, Language, MemberState, NutsCode, SourceId

MakeCall = Callable[..., Call]
AT_ONCE = timedelta(0)


@contextmanager
def refused(path: object, reason: str) -> Iterator[None]:
    with pytest.raises(StoreError) as caught:
        yield
    sentence = str(caught.value)
    assert str(path) in sentence
    assert reason in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


def made(file: str) -> None:
    open_store(file).close()


def test_a_new_file_is_a_database_that_opens_again(
    file: str, call: MakeCall, now: datetime
) -> None:
    with closing(open_store(file)) as store:
        stored = store.take_in(call(), now).stored
    with closing(open_store(file, must_exist=True)) as store:
        assert store.call(stored.id) == stored
        assert store._value("pragma journal_mode") == "wal"
        assert store._value("pragma foreign_keys") == 1
        assert store._value("pragma synchronous") == 2
        assert store._value("pragma secure_delete") == 1


def test_must_exist(file: str) -> None:
    with refused(file, "does not exist"):
        open_store(file, must_exist=True)
    assert not pathlib.Path(file).exists()


def test_no_folder(tmp_path: pathlib.Path) -> None:
    path = str(tmp_path / "nowhere" / "roundtable.db")
    with refused(path, "cannot be opened"):
        open_store(path)


def test_a_folder_is_no_database(tmp_path: pathlib.Path) -> None:
    with refused(tmp_path, "cannot be opened"):
        open_store(str(tmp_path))


@pytest.mark.parametrize("size", [5, 200, 100_000])
def test_garbage_is_no_database(file: str, size: int) -> None:
    garbage = b"never" * (size // 5)
    pathlib.Path(file).write_bytes(garbage)
    with refused(file, "is not a database"):
        open_store(file)
    assert pathlib.Path(file).read_bytes() == garbage


def test_another_programs_database_is_left_alone(file: str) -> None:
    with closing(sqlite3.connect(file)) as other:
        other.execute("create table notes (note text)")
    before = pathlib.Path(file).read_bytes()
    with refused(file, "of another program"):
        open_store(file)
    assert pathlib.Path(file).read_bytes()[100:] == before[100:]


def test_a_newer_version_is_refused(file: str) -> None:
    made(file)
    with closing(sqlite3.connect(file)) as newer, newer:
        newer.execute(
            "insert into _sqlite_migrations (migration_set, name, applied_at)"
            " values ('roundtable', 'm9999_ahead', '2030-01-01')"
        )
    with refused(file, "newer version"):
        open_store(file)


def test_an_older_one_is_brought_up_to_date(file: str) -> None:
    made(file)
    with closing(sqlite3.connect(file)) as older, older:
        older.executescript(
            "drop table audit; drop table meta; drop table counters;"
            " delete from _sqlite_migrations where name = 'm0006_keeping';"
        )
    with closing(open_store(file)) as store:
        store.put("back", "yes")
        assert store.get("back") == "yes"


def test_interest_said_before_it_was_counted_counts(
    file: str, now: datetime, call: MakeCall
) -> None:
    with closing(open_store(file)) as store:
        number = store.take_in(call(), now).stored.id
        for chat, state in enumerate([MemberState.ACTIVE, MemberState.STOPPED]):
            member = store.add_member(chat, ChatKind.PRIVATE, Language("en"), now, state)
            store.save_member(replace(member, regions=(NutsCode("CZ08"), NutsCode("SK02"))))
            store.set_interest(member.id, number, Interest.INTERESTED, now)
    with closing(sqlite3.connect(file)) as older, older:
        older.executescript(
            "drop index interests_standing; alter table interests drop column standing;"
            " alter table outbox drop column accepted;"
            " alter table calls add column parted_at text;"
            " create index audit_by_what on audit (what, id);"
            " delete from _sqlite_migrations where name = 'm0008_counted';"
        )
    with closing(open_store(file)) as store:
        assert store.count_interested(number) == Interested(1, 2, {})


def test_a_call_kept_before_copies_were_looked_for_by_marks_is_found(
    file: str, now: datetime, call: MakeCall
) -> None:
    with closing(open_store(file)) as store:
        number = store.take_in(call(), now).stored.id
    with closing(sqlite3.connect(file)) as older, older:
        older.executescript(
            "drop table call_marks; drop table parted; drop table operations;"
            " drop index calls_settling; drop index calls_joined;"
            " alter table calls drop column restless_since;"
            " alter table calls drop column settles_at;"
            " delete from _sqlite_migrations where name = 'm0010_one_call_in_many_places';"
        )
    with closing(open_store(file)) as store:
        copy = store.take_in(call("2", source=SourceId("esf_plus"), url=call().url), now).stored
        assert [s.id for s in store.look_alikes(copy.id)] == [number]


def test_a_migration_that_fails_leaves_the_file_as_it_was(file: str) -> None:
    made(file)
    with closing(sqlite3.connect(file)) as older, older:
        # counters is in the way of the last migration, which makes meta before it.
        older.executescript(
            "drop table meta; delete from _sqlite_migrations where name = 'm0006_keeping';"
        )
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        open_store(file)
    with closing(sqlite3.connect(file)) as after:
        assert not after.execute("select 1 from sqlite_master where name = 'meta'").fetchone()


def test_locked(file: str, now: datetime, call: MakeCall) -> None:
    with (
        closing(open_store(file, patience=AT_ONCE)) as store,
        closing(sqlite3.connect(file)) as other,
    ):
        other.execute("begin exclusive")
        with refused(file, "in use by another program"):
            store.take_in(call(), now)
        assert store.count_live(now) == 0, "reading goes on"
        other.rollback()
        store.take_in(call(), now)
        assert store.count_live(now) == 1


def test_locked_while_opening(file: str) -> None:
    with closing(sqlite3.connect(file)) as other:
        other.execute("begin exclusive")
        with refused(file, "in use by another program"):
            open_store(file, patience=AT_ONCE)


def test_a_write_after_a_read_never_finds_itself_overtaken(
    file: str, now: datetime, call: MakeCall
) -> None:
    """The right to write is taken first, so that another's write cannot come between."""
    with (
        closing(open_store(file, patience=AT_ONCE)) as one,
        closing(open_store(file, patience=AT_ONCE)) as other,
    ):
        with one.transaction():
            assert one.count_live(now) == 0
            with refused(file, "in use by another program"):
                other.put("between", "1")
            one.take_in(call(), now)
        other.put("after", "1")
        assert (one.get("after"), one.count_live(now)) == ("1", 1)


def test_read_only(file: str, now: datetime, call: MakeCall) -> None:
    with closing(open_store(file)) as store:
        stored = store.take_in(call(), now).stored
    uri = f"file:{file}?mode=ro"
    with closing(open_store(uri)) as store:
        assert store.call(stored.id) == stored
        with refused(file, "read-only"):
            store.take_in(call("2"), now)
        with refused(file, "read-only"):
            store.put("a", "b")


def test_read_only_and_empty(file: str) -> None:
    pathlib.Path(file).touch()
    with refused(file, "read-only"):
        open_store(f"file:{file}?mode=ro")


def test_disk_full_leaves_nothing_half_done(file: str, now: datetime, call: MakeCall) -> None:
    with closing(open_store(file)) as store:
        store.take_in(call("kept"), now)
        pages = store._value("pragma page_count")
        store._db.execute(f"pragma max_page_count = {pages + 10}")
        with refused(file, "the disk is full"), store.transaction():
            for n in range(500):
                store.take_in(call(str(n), text="words " * 500), now)
        assert [s.call.key for s in store.live(now)] == ["kept"]
        assert store.search("", now)[0] == 1
        store._db.execute("pragma max_page_count = 1000000")
        store.take_in(call("next"), now)
        assert store.count_live(now) == 2
    with closing(open_store(file)) as store:
        assert store._value("pragma integrity_check") == "ok"


def test_damaged(file: str, now: datetime, call: MakeCall) -> None:
    with closing(open_store(file)) as store:
        for n in range(200):
            store.take_in(call(str(n), text="words " * 100), now)
        # Everything in the one file, and none of it remembered.
        store._db.execute("pragma wal_checkpoint(truncate)")
    body = pathlib.Path(file).read_bytes()
    pathlib.Path(file).write_bytes(body[:4096] + b"\xff" * (len(body) - 4096))
    with refused(file, "is damaged"), closing(open_store(file)) as store:
        store.live(now)


def test_an_inner_transaction_is_undone_by_itself(
    store: Store, now: datetime, call: MakeCall
) -> None:
    def inner() -> None:
        with store.transaction():
            store.take_in(call("inner"), now)
            raise RuntimeError

    with store.transaction():
        store.take_in(call("outer"), now)
        with pytest.raises(RuntimeError):
            inner()
    assert [s.call.key for s in store.live(now)] == ["outer"]


def test_a_bug_is_no_store_error(store: Store) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        store._write("delete from nowhere")
    store.put("still", "usable")


def test_one_process_a_database(file: str) -> None:
    with hold(file):
        with refused(file, "another process"), hold(file):
            pass
        with hold(file + "2"):
            pass
    with hold(file):
        pass


def test_memory_is_held_by_all() -> None:
    with hold(":memory:"), hold(":memory:"):
        pass


def test_nowhere_to_put_the_lock(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "nowhere" / "roundtable.db"
    with refused(path, "cannot be written"), hold(str(path)):
        pass


def test_a_process_that_dies_lets_go(file: str) -> None:
    code = (
        "import sys, db\n"
        "with db.hold(sys.argv[1]):\n"
        "    print('held', flush=True)\n"
        "    sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, file],
        cwd=pathlib.Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with refused(file, "another process"), hold(file):
            pass
        other.kill()
        other.wait()
        with hold(file):
            pass


def test_a_backup_is_whole(file: str, now: datetime, call: MakeCall) -> None:
    copy = file + "-copy"
    with closing(open_store(file)) as store:
        stored = store.take_in(call(), now).stored
        store.add_member(1, ChatKind.PRIVATE, Language("en"), now)
        store.backup(copy)
        store.backup(copy)
        store.take_in(call("later"), now)
    with closing(open_store(copy, must_exist=True)) as other:
        assert other.live(now) == [stored]
        assert other.member_by_chat(1) is not None
        assert other._value("pragma integrity_check") == "ok"
    assert not pathlib.Path(copy + ".part").exists()


def test_a_backup_goes_on_while_another_writes(file: str, now: datetime, call: MakeCall) -> None:
    with closing(open_store(file)) as store, closing(open_store(file)) as other:
        with other.transaction():
            other.take_in(call(), now)
            store.backup(file + "-copy")
        with closing(open_store(file + "-copy")) as copy:
            assert copy.count_live(now) == 0


def test_a_backup_never_takes_the_place_of_the_database(file: str, now: datetime) -> None:
    with closing(open_store(file)) as store:
        with refused(file, "the database itself"):
            store.backup(file)
        store.put("still", "there")


def test_a_backup_to_nowhere(file: str, tmp_path: pathlib.Path) -> None:
    with closing(open_store(file)) as store:
        target = str(tmp_path / "nowhere" / "copy.db")
        with refused(target, "cannot be"):
            store.backup(target)
