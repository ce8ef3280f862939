"""Whether words that others read before anybody consented say who their writer is."""

from __future__ import annotations

import re
from collections.abc import Iterable

from matching._persons import names_person
from model import fold

_MAIL = re.compile(r"[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.|\s?\(dot\)\s?|\[dot\])\w+", re.I)
_HANDLE = re.compile(r"(?<![\w@])@\w{3,}")
_LINK = re.compile(
    r"(?i:\b(?:https?://|www\.|t\.me/)\S+)|\b[\w-]{2,}(?:\.[\w-]{2,})*\.[a-z]{2,6}\b"
)
_YEARS = re.compile(r"\b(?:19|20)\d\d(?!\d)")
_PHONE = re.compile(r"(?<![\w,.])(?:\+|00|0|\()\d?(?:[\s()./-]{0,2}\d){7,}")
_WORD = re.compile(r"\w+")
_LEAST = 3
"""Letters of a name that is looked for: a shorter one stands in many words."""


def gives_away(words: str, own: Iterable[str] = ()) -> str | None:
    """The kind of what identifies the writer: ``mail``, ``handle``, ``link``, ``phone``, ``own``
    or ``name``; None: nothing was found.

    ``own``: names that are the writer's, of its organisation too. Too careful rather than not
    careful enough: a street may bear a person's name.
    """
    if _MAIL.search(words):
        return "mail"
    if _HANDLE.search(words):
        return "handle"
    if _LINK.search(words):
        return "link"
    if _PHONE.search(_YEARS.sub(" ", words)):
        return "phone"
    said = _WORD.findall(words)
    if any(_holds(said, name) for name in own):
        return "own"
    return "name" if names_person(words) else None


def _holds(said: list[str], name: str) -> bool:
    """Whether the words hold the name, whatever its accents. It begins with a capital letter if
    the name does: "we will" is not Will."""
    wanted = _WORD.findall(name)
    if len(fold(name)) < _LEAST:
        return False
    folded = [fold(word) for word in wanted]
    heads = [fold(word) for word in said]
    return any(
        heads[at : at + len(folded)] == folded
        and (said[at][0].isupper() or not wanted[0][0].isupper())
        for at in range(len(said) - len(folded) + 1)
    )
