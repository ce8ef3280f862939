"""The words of calls as they are spelled, found by what a slip of the finger makes of them."""

from __future__ import annotations

from collections.abc import Collection

from sqlite_utils import Database

from db._codec import to_json
from db._database import Rows
from db._words import fold, slip_keys

_LOOK_ALIKE = 200
_COMPOUNDS = 30
_SHORTEST_HEAD = 3


def add_spellings(db: Database, words: Collection[str]) -> None:
    """Words stay when their call goes: one that finds nothing is offered to nobody."""
    known = db.execute(
        "select word from vocabulary where word in (select value from json_each(?))",
        [to_json(sorted(words))],
    )
    for word in sorted(set(words) - {one for (one,) in known}):
        number = db.execute(
            "insert into vocabulary (word, backwards) values (?, ?)", [word, word[::-1]]
        ).lastrowid
        db.conn.executemany(
            "insert or ignore into slips (key, word) values (?, ?)",
            [(key, number) for key in slip_keys(word)],
        )


class Spelling(Rows):
    def spelled_like(self, word: str) -> list[str]:
        """Words of calls that may have been meant by ``word``, in no order; also far ones."""
        rows = self._rows(
            "select distinct v.word from slips s join vocabulary v on v.id = s.word"
            " where s.key in (select value from json_each(?)) limit ?",
            [to_json(sorted(slip_keys(fold(word).lower()))), _LOOK_ALIKE],
        )
        return [one for (one,) in rows]

    def ends_in(self, word: str) -> list[str]:
        """Words of calls that another is the end of: ``weiterbildung`` for ``bildung``."""
        back = fold(word).lower()[::-1]
        rows = self._rows(
            "select word from vocabulary where backwards > ? and backwards < ?"
            " and length(word) >= ? limit ?",
            [back, f"{back}\U0010ffff", len(back) + _SHORTEST_HEAD, _COMPOUNDS],
        )
        return [one for (one,) in rows]

    def is_spelled(self, word: str) -> bool:
        """Whether some word of a call's title begins so."""
        begins = fold(word).lower()
        row = self._row(
            "select 1 from vocabulary where word >= ? and word < ? limit 1",
            [begins, f"{begins}\U0010ffff"],
        )
        return row is not None
