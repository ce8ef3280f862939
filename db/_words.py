"""The words a call is found by, and a query as the full-text index understands it."""

from __future__ import annotations

import re
import unicodedata

from db._codec import plain
from model import Call

# Letters that no accent was put on, so that taking accents off leaves them.
_LETTERS = {
    "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "\u0131": "i", "ß": "ss",
    "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ð": "d", "þ": "th", "ς": "\u03c3",
}  # fmt: skip
_TIED = re.compile(f"[{''.join(_LETTERS)}]")
_ACCENTS = re.compile("[\u0300-\u036f]+")
_MOST_WORDS = 12
_LONGEST = 400
_PARTS = re.compile(r"[^\W_]+")
_SHORTEST_BEGINNING = 4


def fold(text: str) -> str:
    """``text`` for the index, without accents: the index's own folding knows Latin ones only."""
    if text.isascii():
        return text.replace("\0", " ")
    apart = unicodedata.normalize("NFKD", plain(text))
    # Ten times as fast as str.translate on a text that has few of these letters.
    return _TIED.sub(lambda letter: _LETTERS[letter[0]], _ACCENTS.sub("", apart))


def words_of(call: Call) -> tuple[str, str, str, str]:
    """The columns of the index: title, identifiers, what it is about, text."""
    about = (call.call_title, call.action, call.programme, call.who, *call.keywords, *call.places)
    return (
        fold(call.title),
        fold(" ".join(r for r in (call.reference, call.call_reference) if r)),
        fold(" \n".join(a for a in about if a)),
        fold(call.text),
    )


def terms(query: str) -> list[str]:
    """Each word of a query as a phrase of the index; whatever else was typed is left out.

    A word is what stands between spaces: the index takes ``PEX-COVE`` apart as it did the
    identifier, and the phrase asks for the parts side by side. The last part, unless it is
    short, is asked for as a beginning: of short ones the index knows too many.
    """
    words = []
    for word in fold(query[:_LONGEST]).split():
        kept = "".join(" " if c == '"' or unicodedata.category(c) == "Cc" else c for c in word)
        parts = _PARTS.findall(kept)
        if parts:
            least = _SHORTEST_BEGINNING if parts[-1].isascii() else 2
            short = len(parts[-1]) < least
            words.append(f'"{kept}"' if short else f'"{kept}"*')
    return words[:_MOST_WORDS]


def telling(words: list[str]) -> list[str]:
    """Those terms that say something by themselves: a single letter stands in any text."""
    return [word for word in words if len("".join(_PARTS.findall(word))) > 1]
