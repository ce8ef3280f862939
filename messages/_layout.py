"""How a message is laid out: its paragraphs, and its buttons in rows."""

from __future__ import annotations

from collections.abc import Sequence

from messages._catalogue import Html
from model import Button

Rows = tuple[tuple[Button, ...], ...]
_A_ROW = 4


def paragraphs(*parts: Html) -> Html:
    return Html("\n\n".join(part for part in parts if part))


def sentence(words: Html) -> Html:
    """Words that a list has after other words, as a line of their own: with a capital letter."""
    return Html(words[:1].upper() + words[1:])


def in_rows(buttons: Sequence[Button], a_row: int = _A_ROW) -> Rows:
    return tuple(tuple(buttons[i : i + a_row]) for i in range(0, len(buttons), a_row))


def ticked(label: str, chosen: bool) -> str:
    """A tick in words' place would be lost on a button: ✓ is read out as "check mark"."""
    return f"✓ {label}" if chosen else label
