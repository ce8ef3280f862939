"""Words without what publishers type differently: case, accents, odd spaces."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Letters that Unicode does not take apart, as people type them without the right keyboard.
PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ŧ": "t", "\u2019": "'"})


@lru_cache(maxsize=8192)
def bare(words: str) -> str:
    """Lower case, no accents, each run of white space one blank: "Číslo\\nVÝZVY" -> "cislo vyzvy".

    Compatibility forms are taken apart ("2º" -> "2o", no-break and thin spaces -> a blank).
    """
    apart = unicodedata.normalize("NFKD", words.casefold())
    kept = "".join(c for c in apart if not unicodedata.combining(c))
    return " ".join(kept.translate(PLAIN).split())
