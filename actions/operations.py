"""Funded before: awarded operations from a publisher's list, and those near a member."""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from actions._assistant import Assistant
from actions.region_needs import regions_now
from matching import is_organisation, names_person, region_in, region_named
from model import Call, Member, NutsCode, Operation, Programme

SHOWN = 3
KOHESIO = "Kohesio, European Commission (CC BY 4.0)"
_FUNDS = {
    "erdf": Programme.ERDF,
    "esf": Programme.ESF_PLUS,
    "esf+": Programme.ESF_PLUS,
    "esf plus": Programme.ESF_PLUS,
    "jtf": Programme.JTF,
    "cf": Programme.COHESION_FUND,
    "cohesion fund": Programme.COHESION_FUND,
    "emfaf": Programme.EMFAF,
    "amif": Programme.AMIF,
    "isf": Programme.ISF,
    "bmvi": Programme.BMVI,
}
_NEEDED = ("fund", "title", "eu_budget")
_REGION = ("nuts", "nuts_code", "region")
_OBJECTIVE = re.compile(r"\b[EJR]SO ?\d\.\d{1,2}\b")


class BadOperations(Exception):
    """The file is no list of operations: one line that says where and why."""


@dataclass(frozen=True, slots=True)
class Entered:
    new: int
    renewed: int
    placed: int
    """Those whose region is known: only these are shown to anyone."""
    persons: int
    """Left out: their title names a person."""


def import_operations(a: Assistant, body: bytes, listed: str = KOHESIO) -> Entered:
    """Enter a list of operations, all of it or nothing; again does no harm.

    Raises ``BadOperations``.
    """
    rows = list(_read(body, listed))
    kept = [one for one in rows if not names_person(one.title)]
    new, renewed = a.store.enter_operations(kept)
    placed = sum(one.region is not None for one in kept)
    return Entered(new, renewed, placed, len(rows) - len(kept))


def funded_near(a: Assistant, member: Member, call: Call) -> tuple[Operation, ...]:
    """Up to three operations of the call's programme in the member's region.

    Those of the call's own objectives first, then those whose region is surest and nearest,
    then the latest. Places by coordinates are never asked for: they are often wrong.
    """
    own = regions_now(a, member.regions)
    found = a.store.operations_near(call.programme, own)
    words = " ".join((call.title, call.action, call.call_title, *call.keywords, call.text))
    wanted = {o.replace(" ", "") for o in _OBJECTIVE.findall(words)}

    def place(one: Operation) -> tuple[bool, bool, int, int]:
        ends = one.ends.toordinal() if one.ends else 0
        sure = one.region_from != "search"
        return (one.objective in wanted, sure, len(one.region or ""), ends)

    best: dict[str, Operation] = {}
    for one in sorted(found, key=place, reverse=True):
        best.setdefault(one.title.casefold(), one)
    return tuple(best.values())[:SHOWN]


def _read(body: bytes, listed: str) -> Iterator[Operation]:
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        raise BadOperations("it is not text in UTF-8.") from wrong
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    try:
        headings = [(h or "").strip().casefold() for h in reader.fieldnames or ()]
        missing = [name for name in _NEEDED if name not in headings]
        if missing:
            raise BadOperations(f"it has no column {' and no column '.join(missing)}.")
        reader.fieldnames = headings
        empty = True
        for row in reader:
            empty = False
            if None in row or None in row.values():
                raise BadOperations(f"line {reader.line_num}: not as many cells as headings.")
            try:
                yield _operation({k: " ".join(v.split()) for k, v in row.items()}, listed)
            except ValueError as wrong:
                raise BadOperations(f"line {reader.line_num}: {wrong}") from wrong
    except csv.Error as wrong:
        raise BadOperations(f"line {reader.line_num}: it is not CSV ({wrong}).") from wrong
    if empty:
        raise BadOperations("it holds no operation.")


def _operation(row: Mapping[str, str], listed: str) -> Operation:
    title, fund = row["title"].strip('"“” '), row["fund"]
    if not title:
        raise ValueError("an operation without a title.")
    if fund.casefold() not in _FUNDS:
        raise ValueError(f"there is no fund {fund[:40]!r}.")
    region, said_by = _region(row, title)
    beneficiary = row.get("beneficiary", "")
    started, ended = _day(row.get("start", "")), _day(row.get("end", ""))
    if started and ended and ended < started:
        raise ValueError("it ends before it starts.")
    return Operation(
        key=row.get("item") or _stand_in(fund, title, row.get("start", ""), beneficiary),
        programme=_FUNDS[fund.casefold()],
        title=title,
        beneficiary=beneficiary if is_organisation(beneficiary) else "",
        region=region,
        region_from=said_by,
        objective=row.get("objective", "").replace(" ", "").upper(),
        eu_amount=_amount(row["eu_budget"]),
        currency=row.get("currency") or "EUR",
        starts=started,
        ends=ended,
        list=listed,
    )


def _region(row: Mapping[str, str], title: str) -> tuple[NutsCode | None, str]:
    """Where it is: as its row says, else as its title does, else where it was searched for.

    A word of the search that several regions may be (Silesia) says the country only.
    """
    country = row.get("country", "").upper()
    said = next((row[name] for name in _REGION if row.get(name)), "")
    if said:
        code = region_named(said, country)
        return (code, "column") if code else (None, "")
    searched, of_search = region_in(row.get("query", ""), country)
    land = country or of_search
    inside, _ = region_in(title, land, cities=True) if land else (None, "")
    if inside:
        return inside, "title"
    return (searched, "search") if searched else (None, "")


def _stand_in(*facts: str) -> str:
    return hashlib.blake2b("\0".join(facts).encode(), digest_size=8).hexdigest()


def _amount(words: str) -> Decimal | None:
    if not words:
        return None
    try:
        amount = Decimal(words)
    except InvalidOperation as wrong:
        raise ValueError(f"{words[:40]!r} is no amount.") from wrong
    if not amount.is_finite() or amount < 0:
        raise ValueError(f"{words[:40]!r} is no amount.")
    return amount


def _day(words: str) -> date | None:
    try:
        return date.fromisoformat(words) if words else None
    except ValueError as wrong:
        raise ValueError(f"{words[:40]!r} is no date (2026-12-31).") from wrong
