"""A recorded season of the EU portal, day by day, in the portal's own shape.

A folder holds ``days.jsonl.gz`` (one state a line: ``generatedAt`` and ``grants`` as
``[reference, identifier, status, start, deadline]``), ``abstracts.jsonl.gz`` (title, abstract
and codes by reference) and ``raw/<capture>/page-*.json.gz`` (answers as recorded).
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from model import Call
from sources._source import Page, Quarantined, Source, Total
from sources.eu_portal import SOURCE

Row = tuple[str, str, str, str, str]
"""Reference, identifier, status id, start and deadline (ISO dates or empty)."""


def season_source() -> Source:
    """The source that a season was recorded from."""
    return SOURCE


@dataclass(frozen=True, slots=True)
class Day:
    """The portal's last state of a day, and what the source reads from it."""

    day: date
    at: datetime
    rows: tuple[Row, ...]
    calls: tuple[Call, ...]
    quarantined: tuple[Quarantined, ...]


class Season:
    """A recorded season. Raises ``OSError`` or ``ValueError`` if the folder is not one."""

    def __init__(self, folder: Path) -> None:
        self._states = [json.loads(line) for line in _lines(folder / "days.jsonl.gz")]
        self._thin = {a["id"]: a for a in map(json.loads, _lines(folder / "abstracts.jsonl.gz"))}
        self._rich: dict[str, dict[str, Any]] = {}
        for page in sorted((folder / "raw").glob("*/page-*.json.gz")):
            for record in json.loads(gzip.decompress(page.read_bytes()).decode("utf-8-sig"))[
                "results"
            ]:
                self._rich[record["reference"]] = record
        self._read: dict[Row, list[Call | Quarantined]] = {}

    def days(self, first: date, last: date) -> Iterator[Day]:
        """The days from ``first`` to ``last``; of several states on a day the last counts."""
        states: dict[date, dict[str, Any]] = {}
        for state in sorted(self._states, key=lambda s: str(s["generatedAt"])):
            at = datetime.fromisoformat(state["generatedAt"])
            if first <= at.date() <= last:
                states[at.date()] = state
        for day, state in states.items():
            at = datetime.fromisoformat(state["generatedAt"])
            rows = tuple(_row(r) for r in state["grants"])
            read = [found for row in rows for found in self._parsed(row, at)]
            yield Day(
                day,
                at,
                rows,
                tuple({c.key: c for c in read if isinstance(c, Call)}.values()),
                tuple(q for q in read if isinstance(q, Quarantined)),
            )

    def _parsed(self, row: Row, at: datetime) -> list[Call | Quarantined]:
        """What the source reads from a row; a row that did not change is not read again."""
        if row not in self._read:
            answer = {
                "apiVersion": "2.151",
                "totalResults": 1,
                "pageNumber": 1,
                "pageSize": 1,
                "results": [self.record(row)],
            }
            page = Page(
                url=SOURCE.start[0].url,
                body=json.dumps(answer).encode(),
                content_type="application/json",
                request=SOURCE.start[0],
                fetched_at=at,
            )
            rows = list(SOURCE.parse(page))
            settled = list(SOURCE.settle([r for r in rows if not isinstance(r, Total)], 9))
            self._read[row] = [f for f in settled if isinstance(f, Call | Quarantined)]
        return self._read[row]

    def record(self, row: Row) -> dict[str, Any]:
        """The portal's record as it stood: recorded where it was, else from its abstract."""
        reference, identifier, status, start, deadline = row
        if reference in self._rich:
            record: dict[str, Any] = json.loads(json.dumps(self._rich[reference]))
        else:
            record = _rebuilt(reference, identifier, self._thin.get(reference, {}))
        meta = record["metadata"]
        meta["status"] = [status]
        if start:
            meta["startDate"] = [f"{start}T00:00:00.000+0000"]
        if deadline:
            known = [d[:10] for d in meta.get("deadlineDate", [])]
            # that day's single date stands for all cut-offs only where it is one of them
            dates = known if deadline in known else [deadline]
            meta["deadlineDate"] = [f"{d}T00:00:00.000+0000" for d in dates]
        return record


def _rebuilt(reference: str, identifier: str, thin: dict[str, Any]) -> dict[str, Any]:
    title = thin.get("title") or identifier
    meta = {
        "identifier": [identifier],
        "title": [title],
        "type": [thin.get("kind", {}).get("id", "1")],
        "frameworkProgramme": [p["id"] for p in thin.get("frameworkProgrammes", [])],
        "programmeDivision": [p["id"] for p in thin.get("programmeDivisions", [])],
        "language": ["en"],
    }
    for ours, theirs in (
        ("callIdentifier", "callIdentifier"),
        ("callTitle", "callTitle"),
        ("typesOfAction", "actionType"),
    ):
        if thin.get(theirs):
            meta[ours] = [thin[theirs]]
    if thin.get("abstract"):
        meta["descriptionByte"] = [f"<p>{thin['abstract']}</p>"]
    return {
        "reference": reference,
        "url": thin.get("url", ""),
        "language": "en",
        "summary": title,
        "content": title,
        "metadata": meta,
    }


def _row(raw: list[str]) -> Row:
    reference, identifier, status, start, deadline = (str(v or "") for v in raw)
    return reference, identifier, status, start, deadline


def _lines(file: Path) -> Iterator[str]:
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        yield from lines
