"""Lists that people keep in a spreadsheet or a program writes: CSV or JSON, a record each."""

from __future__ import annotations

import csv
import difflib
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from model import fold
from sources import Broken, decoded

Headings = Mapping[str, Sequence[str]]
"""Field -> what its column may be called, folded, its own name first."""
_DELIMITERS = (";", ",", "\t", "|")
_EXCEL = re.compile(r"sep=([;,\t|])\r?\n", re.IGNORECASE)
_PARTS = re.compile(r"[;|\n]")
_ECHO = 40


class BadFile(Exception):
    """Nothing was taken in: one sentence that says why."""


@dataclass(frozen=True, slots=True)
class Record:
    """One record of a file; ``number``: of its row as a spreadsheet counts them, or of its place
    in the list of a JSON file, from 1."""

    number: int
    fields: Mapping[str, tuple[str, ...]]
    fault: str = ""
    """It cannot be read at all, and this is why."""

    def text(self, name: str) -> str:
        """On one line; of several values the first."""
        return next(iter(self.fields.get(name, ())), "")

    def parts(self, name: str) -> tuple[str, ...]:
        """The values of a list; what stands in one cell is parted by semicolons or bars."""
        return tuple(
            part
            for value in self.fields.get(name, ())
            for part in (plain(p) for p in _PARTS.split(value))
            if part
        )


@dataclass(frozen=True, slots=True)
class Contents:
    records: tuple[Record, ...]
    remarks: tuple[str, ...]
    """Columns that are not read."""


def read_file(body: bytes, headings: Headings, needed: Iterable[str], what: str) -> Contents:
    """All records, and the names of the columns that nobody reads.

    ``what``: the key under which a JSON file may hold its list. Raises ``BadFile``.
    """
    try:
        text = decoded(body).removeprefix("\ufeff")
    except Broken as wrong:
        raise BadFile("it is not text in any encoding known.") from wrong
    if not text.strip():
        raise BadFile("it is empty.")
    if text.lstrip()[:1] in ("[", "{"):
        return _of_json(text, headings, what)
    return _of_csv(text, headings, tuple(needed))


def plain(words: str) -> str:
    """On one line, and sayable anywhere: no control characters, no halves of characters."""
    sayable = "".join(c if c.isprintable() else " " for c in words)
    return " ".join(sayable.encode(errors="replace").decode().split())


def quoted(words: str) -> str:
    """As a message to whoever keeps the list repeats it."""
    said = plain(words)
    return f"“{said if len(said) <= _ECHO else said[:_ECHO] + '…'}”"


def nearest(word: str, known: Iterable[str]) -> str:
    """``; the nearest known one is “…”``"""
    by_fold = {fold(name): name for name in known}
    near = difflib.get_close_matches(fold(word[:200]), by_fold, n=1, cutoff=0.0)
    return f"; the nearest known one is {quoted(by_fold[near[0]])}" if near else ""


def _of_csv(text: str, headings: Headings, needed: Sequence[str]) -> Contents:
    delimiter = ""
    if said := _EXCEL.match(text):
        delimiter, text = said[1], text[said.end() :]
    names = {name: field for field, known in headings.items() for name in known}
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = delimiter or max(_DELIMITERS, key=lambda d: _known(first, d, names))
    rows = _rows(text, delimiter, 2 if said else 1)
    _, heads = next(rows, (0, []))
    columns = [names.get(fold(head), "") for head in heads]
    for field in headings:
        if columns.count(field) > 1:
            raise BadFile(f"two columns say {headings[field][0]}.")
    if missing := [headings[field][0] for field in needed if field not in columns]:
        near = nearest(missing[0], [head for head in heads if head.strip()])
        near = near.replace("known one is", "one there is")
        raise BadFile(f"it has no column {' and no column '.join(missing)}{near}.")
    unread = [
        head for head, field in zip(heads, columns, strict=True) if head.strip() and not field
    ]
    remarks = [f"column {quoted(h)} is not read{nearest(h, headings)}" for h in unread]
    return Contents(tuple(_record(n, cells, columns) for n, cells in rows), tuple(remarks))


def _known(line: str, delimiter: str, names: Mapping[str, str]) -> int:
    return sum(fold(cell.strip('" ')) in names for cell in line.split(delimiter))


def _rows(text: str, delimiter: str, number: int) -> Iterator[tuple[int, list[str]]]:
    """The rows that hold anything, by number."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for at, cells in enumerate(reader, number):
            if any(cell.strip() for cell in cells):
                yield at, cells
    except csv.Error as wrong:
        raise BadFile(f"line {reader.line_num}: it is not CSV ({plain(str(wrong))}).") from wrong


def _record(number: int, cells: Sequence[str], columns: Sequence[str]) -> Record:
    if any(cell.strip() for cell in cells[len(columns) :]):
        said = f"{len(cells)} cells under {len(columns)} headings"
        return Record(number, {}, f"{said}; a value that holds a separator needs quotes")
    fields = {
        field: (cell if field == "needs" else plain(cell),)
        for field, cell in zip(columns, cells, strict=False)
        if field and plain(cell)
    }
    return Record(number, fields)


def _of_json(text: str, headings: Headings, what: str) -> Contents:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as wrong:
        raise BadFile(f"it is not JSON ({plain(str(wrong))[:120]}).") from wrong
    if isinstance(found, dict):
        found = found.get(what)
    if not isinstance(found, list):
        raise BadFile(f"it is JSON, and no list of {what}.")
    names = {name: field for field, known in headings.items() for name in known}
    unread: dict[str, None] = {}
    records = [_of_object(n, one, names, headings, unread) for n, one in enumerate(found, 1)]
    remarks = [f"key {quoted(key)} is not read{nearest(key, headings)}" for key in unread]
    return Contents(tuple(records), tuple(remarks))


def _of_object(
    number: int,
    one: object,
    names: Mapping[str, str],
    headings: Headings,
    unread: dict[str, None],
) -> Record:
    if not isinstance(one, dict):
        return Record(number, {}, "it is no object with keys")
    fields: dict[str, tuple[str, ...]] = {}
    for key, value in one.items():
        field = names.get(fold(key), "")
        values = value if isinstance(value, list) else [value]
        if not field:
            unread.setdefault(key)
        elif field in fields:
            return Record(number, {}, f"two keys say {headings[field][0]}")
        elif any(isinstance(v, dict | list) for v in values):
            return Record(number, {}, f"{field} is neither text nor a list of texts")
        else:
            said = (_said(v) for v in values)
            fields[field] = tuple(words for words in said if words)
    return Record(number, {name: said for name, said in fields.items() if said})


def _said(value: object) -> str:
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return plain(str(value))
