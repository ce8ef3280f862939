"""The desk's questions to which event a roundtable points, and for whom it is."""

from __future__ import annotations

from collections.abc import Sequence

from messages._catalogue import plain, render
from messages._desk import to_desk
from messages._layout import ticked
from messages._split import shorten
from messages._words import title
from model import Button, Language, Message, Roundtable

_LABEL = 60
_LISTED = 12


def desk_pick(
    language: Language,
    table: Roundtable,
    what: str,
    found: Sequence[tuple[str, str]],
    chosen: str,
) -> Message:
    """Asks which one. ``what``: ``event`` or ``audience``; ``found``: numbers and names."""
    key = f"desk-{what}-which" if found else f"desk-{what}-none"
    rows = [
        (
            Button(
                ticked(shorten(name, _LABEL), number == chosen),
                data=f"t:{table.id}:{what}:{number}",
            ),
        )
        for number, name in found[:_LISTED]
    ]
    if chosen:
        none = plain(language, "desk-choice-none")
        rows.append((Button(none, data=f"t:{table.id}:{what}:none"),))
    return Message(html=render(language, key), buttons=(*rows, to_desk(language, table.id)))


def desk_picked(
    language: Language, table: Roundtable, what: str, name: str, before: str
) -> Message:
    """What was chosen, and the way back to what was before."""
    key = f"desk-{what}-set" if name else f"desk-{what}-cleared"
    undo = Button(plain(language, "remind-undo"), data=f"t:{table.id}:{what}:{before}")
    words = render(language, key, title=title(name, 160), name=shorten(name, 80))
    return Message(html=words, buttons=((undo,), to_desk(language, table.id)))
