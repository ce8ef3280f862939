"""The connection all parts of the store share: errors in clear words, transactions, rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlite_utils import Database

Parameters = Sequence[Any] | Mapping[str, Any]

_SENTENCES = {
    sqlite3.SQLITE_BUSY: "{} is in use by another program; try again when that one is done.",
    sqlite3.SQLITE_LOCKED: "{} is in use by another program; try again when that one is done.",
    sqlite3.SQLITE_READONLY: "{} cannot be written: the file or its folder is read-only.",
    sqlite3.SQLITE_PERM: "{} cannot be read: access is not permitted.",
    sqlite3.SQLITE_NOTADB: "{} is not a database.",
    sqlite3.SQLITE_FULL: "{} cannot grow: the disk is full.",
    sqlite3.SQLITE_CANTOPEN: "{} cannot be opened: see that its folder exists and lets you write.",
    sqlite3.SQLITE_IOERR: "{} cannot be read or written: the disk reports an error.",
    sqlite3.SQLITE_CORRUPT: "{} is damaged: restore it from a backup.",
}


class StoreError(Exception):
    """The database cannot be used as it is: one sentence for whoever runs the program."""


@contextmanager
def clear_errors(path: str) -> Iterator[None]:
    """Turn what the surroundings did to a database into a ``StoreError``; bugs pass through."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        # The low byte is the kind of error, the rest tells variants apart.
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code not in _SENTENCES:
            raise
        raise StoreError(_SENTENCES[code].format(path)) from error


class Rows:
    """What every part of the store is built on. Used from one thread."""

    def __init__(self, db: Database, path: str) -> None:
        self._db = db
        self.path = path

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing. An inner transaction is a savepoint of the outer one.

        The outermost one takes the right to write at once: one that read first and wrote later
        could find that another connection wrote in between, and no waiting would help it.
        """
        with clear_errors(self.path):
            if self._db.conn.in_transaction:
                with self._savepoint():
                    yield
                return
            self._db.execute("begin immediate")
            try:
                yield
                self._finish()
                self._db.commit()
            except BaseException:
                self._db.rollback()
                self._undone()
                raise

    @contextmanager
    def _savepoint(self) -> Iterator[None]:
        # Always of one name, of which the innermost counts: statements that stay the same are
        # prepared once.
        execute = self._db.conn.execute
        execute("savepoint inner_one")
        try:
            yield
        except BaseException:
            # Some errors undo the whole transaction, its savepoints with it.
            if self._db.conn.in_transaction:
                execute("rollback to inner_one")
                execute("release inner_one")
            raise
        execute("release inner_one")

    def _finish(self) -> None:
        """What the outermost transaction still has to write before it is done."""

    def _undone(self) -> None:
        """The outermost transaction wrote nothing after all."""

    def _write(self, sql: str, parameters: Parameters = ()) -> sqlite3.Cursor:
        if self._db.conn.in_transaction:
            # One statement is all or nothing by itself: it needs no savepoint.
            with clear_errors(self.path):
                return self._db.conn.execute(sql, parameters)
        with self.transaction():
            return self._db.conn.execute(sql, parameters)

    def _write_many(self, sql: str, rows: Sequence[Parameters]) -> None:
        with self.transaction():
            self._db.conn.executemany(sql, rows)

    def _rows(self, sql: str, parameters: Parameters = ()) -> list[tuple[Any, ...]]:
        with clear_errors(self.path):
            return self._db.conn.execute(sql, parameters).fetchall()

    def _row(self, sql: str, parameters: Parameters = ()) -> tuple[Any, ...] | None:
        with clear_errors(self.path):
            row: tuple[Any, ...] | None = self._db.conn.execute(sql, parameters).fetchone()
            return row

    def _value(self, sql: str, parameters: Parameters = ()) -> Any:
        row = self._row(sql, parameters)
        return row[0] if row else None
