"""From the rows of a poll of the EU portal to its calls: each once, the newest copy of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from model import Call, CallKind
from sources._source import Broken, Found, Note, Quarantined, Row, Total

READINGS = 3
SHORT = 0.2
"""The share of announced rows that may be missing after all readings: the rest comes with the
next polls, and absence closes nothing."""


def settle(found: Sequence[Found], attempt: int) -> Iterator[Found]:
    """Ask again where rows are missing; then keep of each reference the copy ingested last.

    A question is complete when as many different rows came as its answers announce. Pages
    overlap when the search ignores our sorting, so that some rows come twice and as many never:
    the whole question is read again, at most twice, as long as that brings new rows. Raises
    ``Broken("incomplete")`` if a fifth of the rows is missing still.
    """
    rows = [f for f in found if isinstance(f, Row)]
    notes = list[Note]()
    totals: dict[str, list[Total]] = defaultdict(list)
    again = list[Total]()
    for total in (f for f in found if isinstance(f, Total)):
        totals[total.query].append(total)
    for query, said in totals.items():
        came = [r for r in rows if r.query == query]
        announced = max(t.rows for t in said)
        missing = announced - len({r.copy for r in came})
        if missing <= 0:
            continue
        if attempt + 1 < READINGS and _may_help(came):
            again.append(said[-1])
        elif missing > SHORT * announced:
            raise Broken("incomplete", f"{query}: {missing} of {announced} rows never came")
        else:
            notes.append(Note(f"{query}: {missing} of {announced} rows never came"))
    if again:
        yield from (total.again for total in again)
        return
    yield from (f for f in found if isinstance(f, Quarantined))
    yield from _newest(rows, notes)
    yield from notes


def _may_help(came: Sequence[Row]) -> bool:
    """Whether the last reading brought a row that the readings before it had not."""
    last = max((r.reading for r in came), default=0)
    seen = {r.copy for r in came if r.reading < last}
    return last == 0 or any(r.copy not in seen for r in came if r.reading == last)


def _newest(rows: Sequence[Row], notes: list[Note]) -> Iterator[Call | Quarantined]:
    copies: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        copies[row.found.key].append(row)
    chosen = dict[str, Call | Quarantined]()
    for key, same in copies.items():
        row = _chosen(same, notes)
        chosen[key] = row.found
        notes.extend(row.notes)
    current = {
        f.reference: f.key
        for f in chosen.values()
        if isinstance(f, Call) and f.kind is CallKind.TOPIC and not _legacy(f)
    }
    for found in chosen.values():
        if isinstance(found, Call) and _legacy(found) and found.reference in current:
            yield Quarantined(
                found.key, "superseded", f"the same topic came as {current[found.reference]}"
            )
        else:
            yield found


def _chosen(copies: Sequence[Row], notes: list[Note]) -> Row:
    """The copy ingested last, a readable one before one that is not; never by order of pages."""
    if len(copies) == 1:
        return copies[0]
    if any(c.found != copies[0].found for c in copies):
        notes.append(Note("references came in copies that disagree"))
    return max(copies, key=_rank)


def _rank(row: Row) -> tuple[bool, str, str]:
    call = row.found if isinstance(row.found, Call) else None
    return call is not None, row.ingested, call.fingerprint if call else repr(row.found)


def _legacy(call: Call) -> bool:
    """A record under its old reference: topic number, words of the action, epoch of the start."""
    return call.kind is CallKind.TOPIC and "TOPICS" not in call.key
