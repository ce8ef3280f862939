"""Finding a table's header row by content, and what each of its columns is."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from sources._grid import Cell, Grid, Merged, shown
from sources._letters import bare

FURTHEST = 60
"""Rows of titles and notes above a header; five is the most that was met."""
LONGEST = 200
"""Characters of a heading: the longest alias has a fourth of it, a note above a table more."""
RAISED = re.compile("[\u00b9\u00b2\u00b3\u2070-\u209f*\u2020\u2021]")
NOTE = re.compile(r"[(\[]\s*\d{1,2}\s*[)\]]|\b\d{1,2}\)\s*$")
BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
PUNCTUATION = re.compile(r"[\W_]+")
LAST_NUMBER = re.compile(r"(?<=[^\W\d_])\d{1,2}$")


def key(heading: str) -> str:
    """A heading without case, accents, line breaks, punctuation and footnote marks."""
    plain = NOTE.sub(" ", RAISED.sub(" ", heading))
    return PUNCTUATION.sub(" ", bare(plain)).strip()


@dataclass(frozen=True)
class Headings:
    """The headings each field is known by. One heading may be of several fields."""

    known: Mapping[str, frozenset[str]]
    """A heading's key -> the fields."""
    languages: tuple[str, ...] = ()
    _met: dict[str, frozenset[str]] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, fields: Mapping[str, Iterable[str]], languages: Collection[str] = ()) -> Headings:
        """From the aliases of each field."""
        known: dict[str, set[str]] = {}
        for name, aliases in fields.items():
            for alias in aliases:
                known.setdefault(key(alias), set()).add(name)
        return cls({k: frozenset(v) for k, v in known.items()}, tuple(languages))

    def plus(self, fields: Mapping[str, Iterable[str]]) -> Headings:
        """With more aliases, of one publisher."""
        more = Headings.of(fields).known
        both = {k: self.known.get(k, frozenset()) | more.get(k, frozenset()) for k in
                self.known.keys() | more.keys()}  # fmt: skip
        return Headings(both, self.languages)

    def fields(self, heading: str) -> frozenset[str]:
        """Whole, else without what stands in brackets, else without a footnote's number."""
        if len(heading) > LONGEST:
            return frozenset()
        whole = key(heading)
        for form in (whole, key(BRACKETS.sub(" ", heading)), LAST_NUMBER.sub("", whole)):
            if form in self.known:
                return self.known[form]
        return frozenset()

    def score(self, rows: list[list[Cell]]) -> int:
        """How many different known headings the best of the rows has."""
        return max((len(self.distinct(row)) for row in rows[:FURTHEST]), default=0)

    def distinct(self, row: list[Cell]) -> set[str]:
        """The keys of the cells that are known headings."""
        return {key(c) for c in row if isinstance(c, str) and self.fields(c)}


@dataclass(frozen=True)
class Header:
    names: tuple[str, ...]
    """The headings as published, a column each; over two rows, joined by a blank."""
    fields: Mapping[str, tuple[int, ...]]
    """A field's columns, from 0."""
    unknown: tuple[str, ...]
    below: int
    """The first row under the header, from 0."""
    last: tuple[str, ...] = ()
    """The header's last row alone."""

    @cached_property
    def columns(self) -> frozenset[int]:
        """The columns that are of any field."""
        return frozenset(i for at in self.fields.values() for i in at)

    @property
    def width(self) -> int:
        return len(self.names)


def find(grid: Grid, headings: Headings) -> Header | None:
    """The row, or two rows, most of whose cells are known headings; None where there is none."""
    best: Header | None = None
    for at, row in enumerate(grid.rows[:FURTHEST]):
        one = _header([shown(c) for c in row], at + 1, headings)
        two = None
        if at + 1 < len(grid.rows) and any(row):
            names = _over(row, grid.rows[at + 1], at, grid.merged)
            two = _header(names, at + 2, headings, [shown(c) for c in grid.rows[at + 1]])
        for header in (one, two):
            if header and (best is None or len(header.columns) > len(best.columns)):
                best = header
    return best


def _header(
    names: list[str], below: int, headings: Headings, last: list[str] | None = None
) -> Header | None:
    while names and not names[-1]:
        names.pop()
    fields: dict[str, list[int]] = {}
    unknown = []
    for i, name in enumerate(names):
        known = headings.fields(name) if name else frozenset()
        for found in known:
            fields.setdefault(found, []).append(i)
        if name and not known:
            unknown.append(name)
    columns = {i for at in fields.values() for i in at}
    if len(columns) < 2 or len(columns) < len(unknown):
        return None
    at = {name: tuple(columns) for name, columns in fields.items()}
    return Header(tuple(names), at, tuple(unknown), below, tuple(names if last is None else last))


def _over(upper: list[Cell], lower: list[Cell], at: int, merged: list[Merged]) -> list[str]:
    """The headings of two rows, an upper one standing over several lower ones."""
    top, bottom = [shown(c) for c in upper], [shown(c) for c in lower]
    width = max(len(top), len(bottom))
    top += [""] * (width - len(top))
    bottom += [""] * (width - len(bottom))
    spans = {m.left: m.right for m in merged if m.top == m.bottom == at}
    over, until = "", -1
    names = []
    for i in range(width):
        if top[i]:
            over, until = top[i], spans.get(i, -1 if merged else width)
        elif not bottom[i] or (merged and i > until):
            over = ""
        names.append(" ".join(t for t in (over if bottom[i] else top[i], bottom[i]) if t))
    return names
