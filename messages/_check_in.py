"""The button by which a member checks in."""

from __future__ import annotations

from datetime import datetime

from messages._catalogue import plain
from messages._layout import Rows
from model import (
    DOORS_CLOSE,
    DOORS_OPEN,
    Button,
    Language,
    RegistrationState,
    Roundtable,
    RoundtableState,
)


def at_the_door(language: Language, table: Roundtable, state: object, now: datetime) -> Rows:
    """The button by which a member checks in, or takes it back, while the doors are open."""
    ends = table.starts_at + table.duration + DOORS_CLOSE
    if table.state is RoundtableState.CANCELLED or not table.starts_at - DOORS_OPEN <= now <= ends:
        return ()
    if state is RegistrationState.SEATED:
        return ((Button(plain(language, "button-here"), data=f"r:{table.id}:here"),),)
    if state is RegistrationState.ATTENDED:
        return ((Button(plain(language, "button-not-here"), data=f"r:{table.id}:unhere"),),)
    return ()
