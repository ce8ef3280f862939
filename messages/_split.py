"""Telegram's limits: what is counted, where a text is cut, and that HTML stays balanced.

A message holds 4,096 UTF-16 units, counted after the tags are taken out and the entities
resolved, and 100 formatted spans; what is over makes Telegram refuse it or drop the format.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape

LIMIT = 4096
CAPTION = 1024
"""What a picture or a file may carry."""
SPANS = 100
_TAG = re.compile(r"<(/?)[a-z-]+[^>]*>")
_TOKEN = re.compile(r"<(/?)([a-z-]+)([^>]*)>|&(?:#\d+|#x[0-9a-fA-F]+|\w+);|.", re.S)
_WHOLE = frozenset({"a", "code", "tg-time", "b"})
"""Never cut inside these unless one alone is longer than a message."""
_SENTENCE = re.compile(r"[.!?…]['\"»”)]*(?=\s)")


@dataclass(frozen=True, slots=True)
class _Atom:
    html: str
    width: int = 0
    opens: str = ""
    closes: bool = False


def units(text: str) -> int:
    """The length Telegram counts: UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def visible(html: str) -> str:
    """What is read: without tags, the entities resolved."""
    return unescape(_TAG.sub("", html))


def visible_length(html: str) -> int:
    """The length of what is read, in UTF-16 units."""
    return units(visible(html))


def spans(html: str) -> int:
    """How many formatted spans Telegram counts."""
    return sum(not found[1] for found in _TAG.finditer(html))


def fits(html: str, limit: int = LIMIT) -> bool:
    return visible_length(html) <= limit and spans(html) <= SPANS


def split(html: str, limit: int = LIMIT) -> tuple[str, ...]:
    """Balanced parts of at most ``limit`` units and 100 spans, cut at the best border there is.

    A paragraph is better than a line, a line than a sentence, a sentence than a word.
    """
    atoms = list(_atoms(html))
    parts: list[str] = []
    start, carried = 0, list[str]()
    while start < len(atoms):
        end = _reach(atoms, start, limit, len(carried))
        if end < len(atoms):
            end = _border(atoms, start, end, carried)
        taken = atoms[start:end]
        still = _still_open(taken, carried)
        text = "".join(a.html for a in taken).strip()
        if any(a.width and not a.html.isspace() for a in taken):
            parts.append("".join(carried) + text + "".join(_closing(t) for t in reversed(still)))
        start, carried = end, still
    return tuple(parts)


def shorten(text: str, limit: int) -> str:
    """Plain text of at most ``limit`` units, on one line.

    It ends with a sentence if sentences make half of it, else with a word and "…".
    """
    text = " ".join(text.split())
    if units(text) <= limit:
        return text
    cut, room = 0, limit - 1
    for char in text:
        room -= units(char)
        if room < 0:
            break
        cut += 1
    head = text[:cut]
    ends = [m.end() for m in _SENTENCE.finditer(text[: cut + 1]) if m.end() <= cut]
    if ends and ends[-1] * 2 >= cut:
        return head[: ends[-1]]
    words = head.rsplit(" ", 1)[0] if " " in head[cut // 2 :] else head
    return words.rstrip(" ,;:-\N{EN DASH}") + "…"


def _atoms(html: str) -> Iterator[_Atom]:
    for found in _TOKEN.finditer(html):
        text = found[0]
        if found[2]:
            closes = bool(found[1])
            yield _Atom(text, opens="" if closes else text, closes=closes)
        else:
            yield _Atom(text, units(unescape(text)))


def _reach(atoms: Sequence[_Atom], start: int, limit: int, carried: int) -> int:
    """Up to which atom the limits let a part go."""
    width, opened = 0, carried
    for at in range(start, len(atoms)):
        width += atoms[at].width
        opened += bool(atoms[at].opens)
        if width > limit or opened > SPANS:
            return at
    return len(atoms)


def _border(atoms: Sequence[_Atom], start: int, end: int, carried: Sequence[str]) -> int:
    """Where to end a part that must end by ``end``: the best border of its later half."""
    names = [_name(tag) for tag in carried]
    borders: list[tuple[int, int]] = []
    for at in range(start, end):
        atom = atoms[at]
        if atom.opens:
            names.append(_name(atom.opens))
        elif atom.closes and names:
            names.pop()
        elif (rank := _rank(atoms, at)) and _WHOLE.isdisjoint(names):
            borders.append((rank, at + 1))
    late = [b for b in borders if b[1] * 2 >= start + end]
    if late:
        return max(late)[1]
    return borders[-1][1] if borders else end


def _rank(atoms: Sequence[_Atom], at: int) -> int:
    """4 after a paragraph, 3 after a line, 2 after a sentence, 1 after a word, else 0."""
    here = atoms[at].html
    before = atoms[at - 1].html if at else ""
    if here == "\n":
        return 4 if before == "\n" else 3
    if here == " ":
        return 2 if before in {".", "!", "?", "…"} else 1
    return 0


def _still_open(atoms: Sequence[_Atom], carried: Sequence[str]) -> list[str]:
    still = list(carried)
    for atom in atoms:
        if atom.opens:
            still.append(atom.opens)
        elif atom.closes and still:
            still.pop()
    return still


def _name(tag: str) -> str:
    return tag[1:-1].split()[0]


def _closing(tag: str) -> str:
    return f"</{_name(tag)}>"
