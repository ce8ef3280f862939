"""A table's desk: what its hosts can do at this moment."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from messages._catalogue import plain, render
from messages._facts import TableFacts
from messages._layout import Rows, in_rows
from messages._roundtable import mine, name_and_time, no_place_yet, seats
from model import DOORS_OPEN, Button, Language, Message, Roundtable, RoundtableId, RoundtableState


class Phase(StrEnum):
    BEFORE = "before"
    AT = "at"
    """From an hour before the start to the end of the meeting."""
    AFTER = "after"
    CANCELLED = "cancelled"


class Controls(NamedTuple):
    """Buttons of the desk: ``t:<id>:<act>``, labelled ``desk-button-<act>``, in their order."""

    at_hand: tuple[str, ...]
    more: tuple[str, ...]
    """Behind one button: what few tables need, and none every day."""


PANEL: Mapping[Phase, Controls] = {
    Phase.BEFORE: Controls(
        ("who", "people", "seats", "date", "place", "asks", "guests", "experts", "briefing",
         "coming", "cancel"),
        ("hosts", "weblink", "poll", "series", "audience", "event", "qr", "log", "export"),
    ),
    Phase.AT: Controls(
        ("door", "minutes", "who", "people", "place", "briefing"),
        ("guests", "hosts", "series", "event", "qr", "log", "export"),
    ),
    Phase.AFTER: Controls(
        ("minutes", "door", "survey", "outcome", "follow"),
        ("who", "people", "guests", "hosts", "series", "log", "export"),
    ),
    Phase.CANCELLED: Controls(
        ("reopen", "people"), ("who", "guests", "hosts", "series", "log", "export")
    ),
}  # fmt: skip
"""What there is to do at each moment. A part of the desk adds its first buttons here."""


def phase(table: Roundtable, now: datetime) -> Phase:
    """Where a table is on its way."""
    if table.state is RoundtableState.CANCELLED:
        return Phase.CANCELLED
    if table.state is RoundtableState.HELD or now >= table.starts_at + table.duration:
        return Phase.AFTER
    return Phase.AT if now >= table.starts_at - DOORS_OPEN else Phase.BEFORE


def desk(language: Language, facts: TableFacts, *, more: bool = False) -> Message:
    """How the table stands, and what can be done now. ``more``: what is behind that button."""
    table, stage = facts.table, phase(facts.table, facts.now)
    rows = [
        render(language, f"desk-{stage}"),
        *name_and_time(language, facts),
        *(mine(language, facts) if stage is Phase.CANCELLED else seats(language, facts)),
    ]
    controls = PANEL[stage]
    acts = controls.more if more else (*controls.at_hand, "rest")
    labels = {act: f"desk-button-{act}" for act in acts}
    if stage is Phase.AFTER and "door" in labels:
        labels["door"] = "desk-button-came"
    able = [
        Button(plain(language, label), data=f"t:{table.id}:{act}") for act, label in labels.items()
    ]
    card = (Button(plain(language, "desk-button-card"), data=f"r:{table.id}:show"),)
    last = to_desk(language, table.id) if more else card
    return Message(html="\n".join(rows), buttons=(*in_rows(able, 2), last))


def desk_button(language: Language, table: RoundtableId) -> tuple[Button, ...]:
    """On a table's card, for its hosts."""
    return (Button(plain(language, "button-desk"), data=f"t:{table}:panel"),)


def host_rows(language: Language, facts: TableFacts) -> Rows:
    """Above what a host is told: the way to the desk, and to what it still has to say."""
    rows: Rows = (desk_button(language, facts.table.id),)
    if facts.hosting and no_place_yet(facts):
        label, data = plain(language, "desk-button-place"), f"t:{facts.table.id}:place"
        rows = ((Button(label, data=data),), *rows)
    return rows


def to_desk(language: Language, table: RoundtableId) -> tuple[Button, ...]:
    """The last row of each page of the desk, and of what a host is told."""
    return (Button(plain(language, "desk-button-back"), data=f"t:{table}:panel"),)
