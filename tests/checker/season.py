"""What a recorded season holds, counted from its states alone; shares no code with the project.

    python tests/checker/season.py ../shared/data/portal [--from DAY] [--to DAY]

Of several states on a day the last counts; the first day is quiet. A call is its reference.
new: never seen before. reappeared: seen before, missing from the state before. changed: its
opening or deadline day differs from when it was last seen (a call may be re-appeared and
changed); a move of the status alone is the clock's doing and counted apart. The states give one
deadline a call: where the raw captures know several cut-offs of it, a move between two of these
may be no change of the call, so such references are listed.
"""

from __future__ import annotations

import argparse
import gzip
import json
import pathlib
import sys
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple


class Row(NamedTuple):
    identifier: str
    status: str
    start: str
    deadline: str


State = dict[str, Row]


def lines(path: pathlib.Path) -> Iterator[dict[str, object]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def states(folder: pathlib.Path, first: str, last: str) -> dict[str, State]:
    """Day -> its last state, in order of days."""
    latest: dict[str, tuple[str, State]] = {}
    for told in lines(folder / "days.jsonl.gz"):
        at = str(told["generatedAt"])
        day = at[:10]
        if first <= day <= last and (day not in latest or at > latest[day][0]):
            rows = told["grants"]
            assert isinstance(rows, list)
            state = {r[0]: Row(r[1], r[2], (r[3] or "")[:10], (r[4] or "")[:10]) for r in rows}
            assert len(state) == len(rows), f"{at}: a reference comes twice"
            latest[day] = (at, state)
    return {day: latest[day][1] for day in sorted(latest)}


def cut_offs(folder: pathlib.Path) -> dict[str, set[str]]:
    """Reference -> the deadline days any raw capture knows of it."""
    known: dict[str, set[str]] = {}
    for page in sorted((folder / "raw").glob("*/page-*.json.gz")):
        page_read = gzip.decompress(page.read_bytes()).decode("utf-8-sig")
        for result in json.loads(page_read)["results"]:
            dates = (result.get("metadata") or {}).get("deadlineDate") or []
            known.setdefault(result["reference"], set()).update(d[:10] for d in dates)
    return known


def expectation(folder: pathlib.Path, first: str = "", last: str = "9999") -> dict[str, object]:
    days, known = states(folder, first, last), cut_offs(folder)
    seen: State = {}
    before: State = {}
    told = []
    total: Counter[str] = Counter()
    between_known, changed_calls = [], []
    for day, state in days.items():
        if not before:
            told.append({"day": day, "calls": len(state), "quiet": True})
            seen, before = dict(state), state
            continue
        counts: Counter[str] = Counter(new=0, changed=0, reappeared=0, status_only=0)
        for reference, row in state.items():
            old = seen.get(reference)
            if old is None:
                counts["new"] += 1
                continue
            counts["reappeared"] += reference not in before
            if (old.start, old.deadline) != (row.start, row.deadline):
                counts["changed"] += 1
                counts["changed_to_or_from_empty"] += not all((*old[2:], *row[2:]))
                counts["changed_and_reappeared"] += reference not in before
                shift = {"day": day, "reference": reference, "identifier": row.identifier}
                change = {**shift, "old": list(old[2:]), "new": list(row[2:])}
                changed_calls.append(change)
                moves = {old.deadline, row.deadline}
                if old.start == row.start and moves <= known.get(reference, set()):
                    between_known.append(change)
            elif old.status != row.status:
                counts["status_only"] += 1
        counts["left"] = len(before.keys() - state.keys())
        total += counts
        told.append({"day": day, "calls": len(state), **counts})
        seen.update(state)
        before = state
    return {
        "days": len(days),
        "states": sum(1 for _ in lines(folder / "days.jsonl.gz")),
        "first": min(days),
        "last": max(days),
        "calls": len(seen),
        "quiet": len(next(iter(days.values()))),
        **{name: total[name] for name in ("new", "changed", "reappeared", "status_only")},
        "changed_to_or_from_empty": total["changed_to_or_from_empty"],
        "changed_and_reappeared": total["changed_and_reappeared"],
        "changed_between_known_cut_offs": between_known,
        "changes": changed_calls,
        "per_day": told,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--from", dest="first", default="")
    parser.add_argument("--to", dest="last", default="9999")
    parser.add_argument("--totals", action="store_true", help="leave the lists out")
    options = parser.parse_args()
    found = expectation(options.folder, options.first, options.last)
    if options.totals:
        found = {k: v if isinstance(v, int | str) else len(v) for k, v in found.items()}  # type: ignore[arg-type]
    sys.stdout.write(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    main()
