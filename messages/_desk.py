"""A table's desk: what its hosts can do at this moment."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from messages._catalogue import plain, render
from messages._facts import TableFacts
from messages._layout import in_rows
from messages._roundtable import mine, name_and_time, seats
from model import DOORS_OPEN, Button, Language, Message, Roundtable, RoundtableId, RoundtableState


class Phase(StrEnum):
    BEFORE = "before"
    AT = "at"
    """From an hour before the start to the end of the meeting."""
    AFTER = "after"
    CANCELLED = "cancelled"


class Control(NamedTuple):
    """A button of the desk: ``t:<id>:<act>``, labelled ``desk-button-<act>``."""

    act: str
    phases: frozenset[Phase]


_BEFORE = frozenset({Phase.BEFORE})
_MEETING = frozenset({Phase.BEFORE, Phase.AT})
_THERE = frozenset({Phase.AT, Phase.AFTER})
_AFTER = frozenset({Phase.AFTER})
_ALWAYS = frozenset(Phase)

PANEL: tuple[Control, ...] = (
    Control("who", _ALWAYS),
    Control("people", _ALWAYS),
    Control("seats", _BEFORE),
    Control("date", _BEFORE),
    Control("place", _MEETING),
    Control("asks", _BEFORE),
    Control("hosts", _ALWAYS),
    Control("series", _ALWAYS),
    Control("briefing", _MEETING),
    Control("coming", _BEFORE),
    Control("experts", _BEFORE),
    Control("qr", _MEETING),
    Control("guests", _ALWAYS),
    Control("weblink", _BEFORE),
    Control("poll", _BEFORE),
    Control("audience", _BEFORE),
    Control("event", _MEETING),
    Control("cancel", _BEFORE),
    Control("reopen", frozenset({Phase.CANCELLED})),
    Control("door", _THERE),
    Control("minutes", _THERE),
    Control("survey", _AFTER),
    Control("outcome", _AFTER),
    Control("follow", _AFTER),
    Control("log", _ALWAYS),
    Control("export", _ALWAYS),
)
"""In the order in which they stand. A part of the desk adds its first buttons here."""


def phase(table: Roundtable, now: datetime) -> Phase:
    """Where a table is on its way."""
    if table.state is RoundtableState.CANCELLED:
        return Phase.CANCELLED
    if table.state is RoundtableState.HELD or now >= table.starts_at + table.duration:
        return Phase.AFTER
    return Phase.AT if now >= table.starts_at - DOORS_OPEN else Phase.BEFORE


def desk(language: Language, facts: TableFacts) -> Message:
    """How the table stands, and what can be done now."""
    table, stage = facts.table, phase(facts.table, facts.now)
    rows = [
        render(language, f"desk-{stage}"),
        *name_and_time(language, facts),
        *(mine(language, facts) if stage is Phase.CANCELLED else seats(language, facts)),
    ]
    able = [
        Button(plain(language, f"desk-button-{one.act}"), data=f"t:{table.id}:{one.act}")
        for one in PANEL
        if stage in one.phases
    ]
    back = Button(plain(language, "desk-button-card"), data=f"r:{table.id}:show")
    return Message(html="\n".join(rows), buttons=(*in_rows(able, 2), (back,)))


def desk_button(language: Language, table: RoundtableId) -> tuple[Button, ...]:
    """On a table's card, for its hosts."""
    return (Button(plain(language, "button-desk"), data=f"t:{table}:panel"),)


def to_desk(language: Language, table: RoundtableId) -> tuple[Button, ...]:
    """The last row of each page of the desk."""
    return (Button(plain(language, "desk-button-back"), data=f"t:{table}:panel"),)
