"""A table's agenda: a host's own words, or one of ours, which everybody reads in its language."""

from __future__ import annotations

from datetime import timedelta

from messages._catalogue import plain
from messages._format import clock
from messages._split import units
from model import Language, Roundtable

AGENDAS = ("explore", "partners", "go-no-go")
"""Ours: one for each meeting on the way to an application."""
LONGEST = 2000
"""Characters of a host's own."""
_MARK = "@"
_SHARES = {
    "explore": (10, 20, 35, 25, 10),
    "partners": (10, 20, 30, 25, 15),
    "go-no-go": (15, 25, 25, 20, 15),
}
"""Percent of the meeting that each point takes."""
_FIVE = timedelta(minutes=5)


def ready_made(key: str) -> str:
    """What a table keeps as its agenda if that is one of ours."""
    return f"{_MARK}{key}"


def agenda_key(table: Roundtable) -> str:
    """Which of ours it is; empty: none of them."""
    key = table.agenda.removeprefix(_MARK)
    return key if table.agenda.startswith(_MARK) and key in AGENDAS else ""


def agenda(language: Language, table: Roundtable) -> tuple[str, ...]:
    """Its lines as plain text; of ours with the hour at which each point begins, on the table's
    clock."""
    key = agenda_key(table)
    if not key:
        return tuple(line.strip() for line in table.agenda.splitlines() if line.strip())
    lines, passed = [], 0
    for number, share in enumerate(_SHARES[key], 1):
        begins = table.starts_at + round(table.duration * passed / 100 / _FIVE) * _FIVE
        words = plain(language, f"agenda-{key}-{number}")
        lines.append(f"{clock(language, begins, table.zone)} {words}")
        passed += share
    return tuple(lines)


def agenda_within(language: Language, table: Roundtable, room: int) -> list[str]:
    """As many whole lines as there is room for, in UTF-16 units; "…" says that there are more."""
    told: list[str] = []
    for line in agenda(language, table):
        room -= units(line)
        if room < 0:
            return [*told, "…"]
        told.append(line)
    return told
