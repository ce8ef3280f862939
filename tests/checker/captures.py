"""The true changes between the raw captures of the portal, by a reading of its own.

    python tests/checker/captures.py ../shared/data/portal

For each pair of captures in order of time: how many references only one has (pages overlap, so
absence says little), and which have another title, opening day, set of deadline days, budget or
status. ``in_turn`` compares each capture with every reference's last sighting before it, which
is what a poller that met them in turn should report. A reference that comes in copies which
disagree is read from the copy ingested last, and listed. Days are those of Brussels.
"""

from __future__ import annotations

import argparse
import gzip
import json
import pathlib
import sys
from datetime import datetime
from itertools import combinations
from typing import Any
from zoneinfo import ZoneInfo

BRUSSELS = ZoneInfo("Europe/Brussels")
FIELDS = ("title", "opens", "deadlines", "budget", "status")
Facts = dict[str, Any]


def day(stamp: str) -> str:
    return (
        datetime.strptime(stamp, "%Y-%m-%dT%H:%M:%S.%f%z").astimezone(BRUSSELS).date().isoformat()
    )


def budget(metadata: dict[str, list[str]], identifier: str) -> int:
    """Euro of this topic over all years; 0 where nothing is published."""
    found = 0
    for overview in metadata.get("budgetOverview") or []:
        for lines in (json.loads(overview).get("budgetTopicActionMap") or {}).values():
            for line in lines:
                if str(line.get("action", "")).startswith(f"{identifier} "):
                    years = line.get("budgetYearMap") or {}
                    found += sum(int(float(amount or 0)) for amount in years.values())
    return found


def facts(record: dict[str, Any]) -> Facts:
    metadata = record.get("metadata") or {}

    def first(name: str) -> str:
        return str((metadata.get(name) or [""])[0])

    identifier = first("identifier")
    return {
        "identifier": identifier,
        "title": " ".join(first("title").split()),
        "opens": first("startDate") and day(first("startDate")),
        "deadlines": sorted({day(stamp) for stamp in metadata.get("deadlineDate") or []}),
        "budget": budget(metadata, identifier),
        "status": first("status"),
        "ingested": first("esDA_IngestDate"),
    }


def capture(folder: pathlib.Path) -> tuple[dict[str, Facts], list[str]]:
    """Reference -> its facts, and the references whose copies disagree."""
    copies: dict[str, list[Facts]] = {}
    for page in sorted(folder.glob("page-*.json.gz")):
        answer = json.loads(gzip.decompress(page.read_bytes()).decode("utf-8-sig"))
        for record in answer["results"]:
            copies.setdefault(record["reference"], []).append(facts(record))
    latest = {ref: max(every, key=lambda f: str(f["ingested"])) for ref, every in copies.items()}
    torn = [r for r, e in copies.items() if any(f[n] != e[0][n] for f in e for n in FIELDS)]
    return latest, sorted(torn)


def compare(old: dict[str, Facts], new: dict[str, Facts]) -> dict[str, Any]:
    changed = []
    for reference in sorted(old.keys() & new.keys()):
        before, after = old[reference], new[reference]
        moved = {n: [before[n], after[n]] for n in FIELDS if before[n] != after[n]}
        if moved:
            named = {"reference": reference, "identifier": after["identifier"]}
            changed.append({**named, "status_only": set(moved) == {"status"}, **moved})
    return {
        "only_in_older": sorted(old.keys() - new.keys()),
        "only_in_newer": sorted(new.keys() - old.keys()),
        "in_both": len(old.keys() & new.keys()),
        "changed": changed,
    }


def comparison(folder: pathlib.Path) -> dict[str, Any]:
    captures = {f.name: capture(f) for f in sorted((folder / "raw").iterdir())}
    last_seen: dict[str, Facts] = {}
    in_turn = {}
    for name, (records, torn) in captures.items():
        told = compare(last_seen, records)
        new, changed = told["only_in_newer"], told["changed"]
        counts = {"topics": len(records), "new": len(new), "changed": changed}
        in_turn[name] = {**counts, "copies_disagree": torn}
        last_seen |= records
    pairs = combinations(captures, 2)
    return {
        "in_turn": in_turn,
        "pairs": {f"{a} -> {b}": compare(captures[a][0], captures[b][0]) for a, b in pairs},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--absences", action="store_true", help="list them, not only count them")
    options = parser.parse_args()
    found = comparison(options.folder)
    for pair in found["pairs"].values() if not options.absences else ():
        for side in ("only_in_older", "only_in_newer"):
            pair[side] = len(pair[side])
    sys.stdout.write(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    main()
