"""Reading JSON records key by key: what nobody read or chose to ignore is reported."""

from __future__ import annotations

import json
from collections.abc import Mapping, Set

from sources._html import fold
from sources._source import Broken, Page, Quarantined


def answer(page: Page) -> dict[str, object]:
    """The page's JSON object. Raises ``Broken`` (encoding, not-json, wrong-shape)."""
    try:
        found = json.loads(page.text)
    except (ValueError, RecursionError) as e:
        raise Broken("not-json", str(e)[:200]) from e
    if not isinstance(found, dict):
        raise Broken("wrong-shape", f"a JSON {type(found).__name__}, not an object")
    return found


def refused(
    page: Page, place: int, row: object, error: Exception, *, by: tuple[str, ...] = ("id",)
) -> Quarantined:
    """A list's record that could not be understood, under the first of its names it has."""
    named = [row.get(name) for name in by] if isinstance(row, dict) else []
    name = next((str(n) for n in named if n), f"{page.url}#{place}")
    return Quarantined(name, "not-understood", repr(error)[:300])


class Fields:
    """One record's fields; a value may be a list or stand alone, a missing one may be empty.

    Every reader raises ``ValueError`` for a value of a shape nobody has met.
    """

    def __init__(self, raw: Mapping[str, object]) -> None:
        self._raw = raw
        self._read: set[str] = set()

    def texts(self, key: str) -> list[str]:
        """The values as published; numbers as text; empty ones left out."""
        self._read.add(key)
        value = self._raw.get(key)
        if value is None:
            return []
        if isinstance(value, list) and len(value) == 1 and isinstance(value[0], str):
            return value if value[0].strip() else []
        found = []
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, str):
                if item.strip():
                    found.append(item)
            elif isinstance(item, int | float) and not isinstance(item, bool):
                found.append(str(item))
            elif item is not None:
                raise ValueError(f"{key} holds a {type(item).__name__}")
        return found

    def text(self, key: str) -> str:
        """The first value as published, or "" where there is none."""
        return next(iter(self.texts(key)), "")

    def line(self, key: str) -> str:
        """The first value on one line, or "" where there is none."""
        return fold(self.text(key))

    def json(self, key: str) -> object:
        """The first value, JSON in a string, read; None where there is none."""
        text = self.text(key)
        try:
            return json.loads(text) if text else None
        except RecursionError as e:
            raise ValueError(f"{key} is nested too deep") from e

    def left(self) -> Set[str]:
        """The keys that nobody has read yet."""
        return self._raw.keys() - self._read
