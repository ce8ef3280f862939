"""What two spellings of the same words share."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "\u0131": "i", "æ": "ae", "œ": "oe"})


def fold(text: str) -> str:
    """Words in lower case without accents or punctuation."""
    letters = text.casefold()
    if not letters.isascii():
        apart = unicodedata.normalize("NFKD", letters.translate(_LETTERS))
        letters = "".join(c for c in apart if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", letters))
