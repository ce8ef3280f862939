"""Spaces at which a line may not break, as each language prints them.

The files of sentences hold plain spaces, which their readers can see and type.
"""

from __future__ import annotations

import re

from model import Language

_NARROW, _WIDE = "\u202f", "\u00a0"
_FRENCH_NARROW = re.compile(r" (?=[;?](?:\s|<|$))", re.M)
_FRENCH_WIDE = re.compile(r" (?=[:»])|(?<=«) ")
_AMOUNT = re.compile(
    r"(?<=\{ \$number \}) |(?<=\{ \$amount \}) (?=\{ \$scale \})"
    r"|(?<=€) (?=\{)|(?<=\{ \$currency \}) (?=\{ \$)"
)
_LONE = {
    Language("cs"): "aikosuvz",
    Language("pl"): "aiouwz",
    Language("sk"): "aikosuvz",
}
"""Words of one letter, which never end a line in these languages."""


def printed(tongue: Language, text: str) -> str:
    """The text of a file with the spaces that its language prints unbroken."""
    text = _AMOUNT.sub(_WIDE, text)
    if tongue == "fr":
        return _FRENCH_WIDE.sub(_WIDE, _FRENCH_NARROW.sub(_NARROW, text))
    if letters := _LONE.get(tongue):
        return re.sub(rf"(?i)(?<![\w$<\u2019'-])([{letters}]) (?=\S)", rf"\1{_WIDE}", text)
    return text
