"""Is a database whole, of this version, writable, and has it room to grow? Changes nothing."""

from __future__ import annotations

import pathlib
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from sqlite_utils import Database

from db._database import StoreError, clear_errors
from db._store import versions

LEAST_ROOM = 100_000_000
"""Bytes that must be free beside any database: its log grows to some of them in a busy hour."""


class Fault(StrEnum):
    """What may be wrong with a database; each has its own remedy."""

    MISSING = "missing"
    UNUSABLE = "unusable"
    DAMAGED = "damaged"
    FOREIGN = "foreign"
    NEWER = "newer"
    OLDER = "older"
    FULL = "full"


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """What was found at a database. Sizes in bytes."""

    fault: Fault | None = None
    detail: str = ""
    """A sentence, where the fault alone does not say it."""
    size: int = 0
    free: int = 0
    """Room on the disk beside it."""
    version: str = ""


def examine(path: str, patience: timedelta = timedelta(seconds=5)) -> Examined:
    """Look at the database at ``path`` without making it, updating it or changing a row."""
    file = pathlib.Path(path)
    try:
        if not file.exists():
            return Examined(fault=Fault.MISSING)
        size, free = file.stat().st_size, shutil.disk_usage(file.resolve().parent).free
        fault, detail, version = _look_inside(file, patience)
    except StoreError as wrong:
        return Examined(fault=Fault.UNUSABLE, detail=str(wrong))
    except OSError as wrong:
        why = f"{path} cannot be read: {wrong.strerror}."
        return Examined(fault=Fault.UNUSABLE, detail=why)
    # A backup beside it takes as much again.
    if fault is None and free < max(LEAST_ROOM, size):
        fault = Fault.FULL
    return Examined(fault=fault, detail=detail, size=size, free=free, version=version)


def _look_inside(file: pathlib.Path, patience: timedelta) -> tuple[Fault | None, str, str]:
    """The fault, what more there is to say of it, and the newest version applied."""
    with (
        clear_errors(str(file)),
        closing(
            sqlite3.connect(
                f"{file.resolve().as_uri()}?mode=rw",  # "rwc" would make it
                uri=True,
                timeout=patience.total_seconds(),
                isolation_level=None,
            )
        ) as connection,
    ):
        found = [row[0] for row in connection.execute("pragma integrity_check(1)")]
        if found != ["ok"]:
            return Fault.DAMAGED, str(found[0]), ""
        db = Database(connection, execute_plugins=False)
        known, applied = versions(db)
        version = max(applied, default="")
        if set(applied) - set(known):
            return Fault.NEWER, "", version
        if not applied and db.table_names():
            return Fault.FOREIGN, "", ""
        # Of a read-only file SQLite lets go the beginning, and refuses the first change.
        connection.execute("begin immediate")
        connection.execute("pragma user_version = 0")
        connection.execute("rollback")
        return (Fault.OLDER if set(known) - set(applied) else None), "", version
