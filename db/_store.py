"""Opening a database, copying one, and holding one for a single process."""

from __future__ import annotations

import fcntl
import pathlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta

from sqlite_utils import Database

from db._addresses import Addresses
from db._articles import Articles
from db._audiences import Audiences
from db._briefings import Briefings
from db._contacts import Contacts
from db._courses import Courses
from db._covers import Covers
from db._database import StoreError, clear_errors
from db._date_polls import DatePolls
from db._events import Events
from db._experts import Experts
from db._figures import Figures
from db._minutes import Minutes
from db._newest import Newest
from db._operations import Operations
from db._personal import Personal
from db._polls import Polls
from db._questions import Questions
from db._quorums import Quorums
from db._region_needs import RegionNeeds
from db._registrations import Registrations
from db._reminders import Reminders
from db._roundtables import Roundtables
from db._search import Search
from db._seating import Seating
from db._sign_up_links import SignUpLinks
from db._table_outcomes import TableOutcomes
from db._topics import Topics
from db._updates import Updates
from db.migrations import migrations

_PATIENCE = timedelta(seconds=5)


class Store(
    Search,
    Newest,
    Articles,
    Operations,
    Polls,
    Personal,
    RegionNeeds,
    Topics,
    Addresses,
    Reminders,
    Covers,
    Experts,
    Contacts,
    Courses,
    Events,
    Audiences,
    Roundtables,
    Registrations,
    Questions,
    Seating,
    SignUpLinks,
    Briefings,
    Minutes,
    TableOutcomes,
    DatePolls,
    Quorums,
    Figures,
    Updates,
):
    """All that is kept. Methods are plain ``def``, atomic, and may be repeated."""

    def close(self) -> None:
        self._db.conn.close()

    def backup(self, path: str) -> None:
        """Copy the database, also while it is in use, to a file that is whole or not there."""
        target = pathlib.Path(path)
        part = target.with_name(target.name + ".part")
        if target.exists() and pathlib.Path(self.path).exists() and target.samefile(self.path):
            raise StoreError(f"{path} is the database itself: name another file for its copy.")
        try:
            part.unlink(missing_ok=True)
            with clear_errors(path), closing(sqlite3.connect(part)) as copy:
                self._db.conn.backup(copy)
                # One file by itself, without a log beside it.
                copy.execute("pragma journal_mode = delete")
            part.replace(target)
        except OSError as error:
            raise StoreError(f"{path} cannot be written: {error.strerror}.") from error


def open_store(path: str, *, must_exist: bool = False, patience: timedelta = _PATIENCE) -> Store:
    """Open the database at ``path`` (``:memory:`` and ``file:`` URIs too), made if need be.

    Brings its tables up to date. ``patience``: how long a write waits for another program's.
    Raises ``StoreError`` with a sentence for whoever runs the program.
    """
    if must_exist and not pathlib.Path(path).exists():
        raise StoreError(f"{path} does not exist.")
    with clear_errors(path):
        connection = sqlite3.connect(
            path, timeout=patience.total_seconds(), uri=path.startswith("file:")
        )
        try:
            store = Store(Database(connection, execute_plugins=False), path)
            connection.execute("pragma journal_mode = wal")
            connection.execute("pragma synchronous = full")
            connection.execute("pragma foreign_keys = on")
            connection.execute("pragma secure_delete = on")
            _bring_up_to_date(store)
            store.watch_calls()
        except BaseException:
            connection.close()
            raise
    return store


def versions(db: Database) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names of the migrations this program knows, and of those ``db`` has seen; in order."""
    with closing(sqlite3.connect(":memory:")) as empty:
        pending = migrations.pending(Database(empty, execute_plugins=False))
    applied = migrations.applied(db)
    return tuple(m.name for m in pending), tuple(m.name for m in applied)


def _bring_up_to_date(store: Store) -> None:
    db = store._db
    known, applied = (set(names) for names in versions(db))
    if applied - known:
        raise StoreError(
            f"{store.path} was written by a newer version of this program: update the program."
        )
    if not applied and db.table_names():
        raise StoreError(f"{store.path} is a database of another program.")
    if known - applied:
        # One transaction around all: of two programs that start at once, the second waits, and
        # then finds nothing to do.
        with store.transaction():
            migrations.apply(db)


@contextmanager
def hold(path: str) -> Iterator[None]:
    """Be the one process that runs on the database at ``path``; a second gets ``StoreError``.

    The system lets go of a lock file's lock when its process ends, however it ends.
    """
    if path == ":memory:":
        yield
        return
    try:
        lock = open(f"{path}-lock", "a")  # noqa: SIM115 - closed below, errors apart from the body's
    except OSError as error:
        raise StoreError(f"{path}-lock cannot be written: {error.strerror}.") from error
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise StoreError(f"{path} is run by another process already.") from error
        yield
