"""Seats as a host types them, ``Industrie=4, Bildung=4, offen=2``: the words of each language.

The words are those of ``seat-words-…`` in the language's folder, the first of each is the one
that is shown. The field's own slugs, and what a list of chosen seats says (the groups' full names,
``für alle Gruppen``), are understood beside them.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from functools import cache

from messages._catalogue import plain
from messages._words import group_name
from model import Language, StakeholderGroup, fold

OPEN_SEATS = "open"
"""The slug of seats that are for any group; the others are those of ``StakeholderGroup``."""
_G = StakeholderGroup
_SLUGS: tuple[str, ...] = (*_G, OPEN_SEATS)
ONE_GROUP: Sequence[tuple[str, int]] = ((_G.INDUSTRY, 4),)
TWO_GROUPS: Sequence[tuple[str, int]] = ((_G.INDUSTRY, 4), (_G.EDUCATION, 4), (OPEN_SEATS, 2))
EVERY_GROUP: Sequence[tuple[str, int]] = (
    (_G.INDUSTRY, 4),
    (_G.EDUCATION, 4),
    (_G.SOCIAL_PARTNERS, 2),
    (_G.PUBLIC_AUTHORITIES, 2),
    (_G.OTHER, 1),
    (OPEN_SEATS, 2),
)


def seats_example(language: Language, seats: Sequence[tuple[str, int]]) -> str:
    """Seats by slug as a member who reads ``language`` may type them."""
    return ", ".join(f"{seat_word(language, slug)}={count}" for slug, count in seats)


def seat_word(language: Language, slug: str) -> str:
    """The word that is shown for a slug."""
    return _words(language, slug)[0]


def find_seat(language: Language, said: str) -> str | None:
    """The slug that is meant, in any case, with accents or without. None: no such word."""
    return _names(language).get(_folded(said))


def nearest_seat(language: Language, said: str) -> str:
    """The word to show to whoever wrote one that is not known."""
    names = _names(language)
    return seat_word(language, names[get_close_matches(_folded(said), names, 1, cutoff=0.0)[0]])


@cache
def _names(language: Language) -> dict[str, str]:
    """Slugs by every word for them, folded; a slug itself is never another's word.

    Kept: a host may write hundreds of words.
    """
    names = {_folded(slug): slug for slug in _SLUGS}
    for slug in _SLUGS:
        for word in _words(language, slug):
            names.setdefault(_folded(word), slug)
    for group in _G:
        names.setdefault(_folded(group_name(language, group)), group)
    names.setdefault(_folded(plain(language, "host-seats-open", count="")), OPEN_SEATS)
    return names


def _words(language: Language, slug: str) -> list[str]:
    return [word.strip() for word in plain(language, f"seat-words-{slug}").split(",")]


def _folded(word: str) -> str:
    return fold(word.replace("_", " "))
