"""db/schema.sql is what the migrations build, written down for people to read."""

from __future__ import annotations

import pathlib
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from sqlite_utils import Database

from db.migrations import migrations

SCHEMA = pathlib.Path(__file__).parents[2] / "db" / "schema.sql"


@pytest.fixture
def built() -> Iterator[Database]:
    with closing(sqlite3.connect(":memory:")) as connection:
        database = Database(connection)
        migrations.apply(database)
        yield database


def test_schema_is_written_down(built: Database) -> None:
    assert SCHEMA.read_text().strip() == built.schema.strip()


def test_every_table_of_ours_is_strict(built: Database) -> None:
    tables = built.execute(
        "select name, strict from pragma_table_list where schema = 'main' and type = 'table'"
        " and name not like 'sqlite_%' and name not like '\\_sqlite%' escape '\\'"
    )
    assert {name for name, strict in tables if not strict} == set()


def test_every_foreign_key_has_an_index(built: Database) -> None:
    """Without one, each deletion of a member would read the whole of the table."""
    for table in built.table_names():
        for key in built.execute("select * from pragma_foreign_key_list(?)", [table]):
            column, parent = key[3], key[2]
            if parent == "calls":  # never deleted
                continue
            plan = built.execute(
                f"explain query plan select 1 from {table} where {column} = ?",  # noqa: S608
                [1],
            ).fetchall()
            assert re.match("SEARCH", plan[0][3]), f"{table}.{column}: {plan}"
