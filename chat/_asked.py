"""A search in the data of a button: ``q:<page><choices>:<words>``, at most 64 bytes.

The choices are letters, ``o`` open only, ``a`` closed ones too, ``m`` my regions, ``d`` by
deadline, ``v`` the page for narrowing down, and, with their value, ``c30`` closing within days,
``x2`` without the part understood third, ``p....`` and ``n....`` the programme and the need, by
four letters that are made of their names. Words too long for this stand in the store:
``#<number>``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TypeVar
from zlib import crc32

from actions.search import Wish
from model import NeedId, Programme

Name = TypeVar("Name", bound=str)
DATA = 64
"""Bytes of a button's data (Bot API)."""
_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz"
_CHOICES = re.compile(
    r"(?P<at>\d{1,4})"
    r"(?:(?P<flags>[oamdv]*)(?:c(?P<within>\d{1,3}))?(?P<without>(?:x\d)*)"
    r"(?:p(?P<programme>[0-9a-z]{4}))?(?:n(?P<need>[0-9a-z]{4}))?)",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Page:
    """A page of what a search finds, or the page on which it is narrowed down."""

    words: str
    wish: Wish = Wish()
    at: int = 0
    narrowing: bool = False

    def turned(self, at: int) -> Page:
        return replace(self, at=at, narrowing=False)

    def narrow(self) -> Page:
        return replace(self, at=0, narrowing=True)

    def wishing(self, wish: Wish) -> Page:
        return replace(self, wish=wish, at=0)


def data_of(page: Page, keep: Callable[[str], int]) -> str:
    """The button's data. ``keep`` stores words that are too long and gives their number."""
    head = f"q:{page.at}{_choices(page)}:"
    # What begins so would be read as the number of words kept.
    fits = len((head + page.words).encode()) <= DATA and not page.words.startswith("#")
    return head + (page.words if fits else f"#{keep(page.words)}")


def _choices(page: Page) -> str:
    wish = page.wish
    flags = (
        ("o", wish.open_only),
        ("a", wish.closed),
        ("m", wish.my_regions),
        ("d", wish.by_deadline),
        ("v", page.narrowing),
    )
    return "".join(
        (
            *(letter for letter, on in flags if on),
            f"c{wish.within}" if wish.within else "",
            *(f"x{number}" for number in sorted(wish.without)),
            f"p{mark(wish.programme)}" if wish.programme else "",
            f"n{mark(wish.need)}" if wish.need else "",
        )
    )


def read(
    parts: tuple[str, ...], needs: Iterable[NeedId], kept: Callable[[int], str | None]
) -> Page | str:
    """The search of a tapped button, or the key of the sentence that says why there is none."""
    words = ":".join(parts[2:])
    said = _CHOICES.fullmatch(parts[1]) if len(parts) > 2 else None
    if said is None or not words:
        return "button-unknown"
    if words.startswith("#"):
        found = kept(int(words[1:])) if re.fullmatch(r"#[0-9]{1,18}", words) else None
        if found is None:
            return "search-expired"
        words = found
    flags = said["flags"]
    wish = Wish(
        open_only="o" in flags,
        closed="a" in flags,
        my_regions="m" in flags,
        by_deadline="d" in flags,
        within=int(said["within"] or 0),
        without=frozenset(int(number) for number in re.findall(r"\d", said["without"])),
        programme=_marked(said["programme"], Programme),
        need=_marked(said["need"], needs),
    )
    return Page(words, wish, int(said["at"]), "v" in flags)


def _marked(said: str | None, among: Iterable[Name]) -> Name | None:
    """What goes by this mark; None also for what there is no more: it narrows nothing."""
    return next((one for one in among if mark(one) == said), None) if said else None


def mark(name: str) -> str:
    """Four letters for a name: a need's own may take 48."""
    number = crc32(name.encode())
    letters = ""
    for _ in range(4):
        number, letter = divmod(number, len(_LETTERS))
        letters += _LETTERS[letter]
    return letters
