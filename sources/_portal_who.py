"""Who can apply, from a topic's conditions: only what is said of this topic alone."""

from __future__ import annotations

import re
from functools import lru_cache

from sources._html import plain

SECTIONS = ("3. other elig", "2. eligible countries")
FOOTNOTE = re.compile(r"\[\[.*?\]\]", re.DOTALL)
SENTENCE = re.compile(r"(?<=[.;:])\s+(?=[A-Z])|\n+")
POINTER = re.compile(
    r"^\W*(?:n/?a\b|(?:as )?(?:described|see|set out|specified|defined)\b|a number of non-eu"
    r"|the conditions are described|please (?:see|refer)|for more (?:information|details)"
    r"|if projects use satellite|subject to restrictions for the protection|the joint research"
    r"|the jrc will not)",
    re.IGNORECASE,
)
LONGEST = 400


def who(conditions: str) -> str:
    """A sentence or two on who can apply; "" when the topic only points to other documents.

    Reads the sections on eligible countries and on other conditions, the more particular one
    first, and leaves out the sentences that hundreds of topics share word by word.
    """
    found = [section.partition("</h4>") for section in conditions.split("<h4>")]
    said = [body for start in SECTIONS for h, _, body in found if h.lower().startswith(start)]
    kept = ""
    for sentence in (sentence for section in said for sentence in _sentences(section)):
        longer = f"{kept} {sentence}".strip()
        if len(longer) <= LONGEST:
            kept = longer
        elif kept and not kept.endswith(":"):
            return kept
        else:
            return longer[:LONGEST].rpartition(" ")[0] + " ..."
    return "" if kept.endswith(":") else kept


@lru_cache(maxsize=512)
def _sentences(section: str) -> tuple[str, ...]:
    """What a section says of the topic alone. Hundreds of topics have the same section."""
    found = SENTENCE.split(FOOTNOTE.sub("", plain(section)))
    lean = (sentence.strip(" -\u2022\n") for sentence in found)
    return tuple(s for s in lean if len(s) >= 12 and not POINTER.match(s))
