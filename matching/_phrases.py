"""Phrases as a need's file writes them, and the index that finds them in a text.

A phrase is words in any case, accents or not. ``skill*`` is any word that begins so,
``*batterie*`` any word that contains it, ``*fertigung`` any word that ends so;
``train/educat*`` is either of two; ``battery of ... tests`` lets up to three words stand in
the gap. A hyphen, a point and an ``&`` are spaces. A word in capitals (``AI``, ``VET``) is
found only where the text writes it so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Any

from matching._text import STOPS, compose, fold

GAP = 3
"""How many words may stand where a phrase says ``...``."""
REMEMBERED = 50_000
"""Words whose meaning is kept in memory; past that it is worked out afresh."""

_PART = re.compile(r"\*?[^\W_]{2,}\*?|[^\W_]", re.UNICODE)
_SPACES = str.maketrans(dict.fromkeys("-'\u2019.&", " "))
_HYPHENED = re.compile(r"\S/\S*-|-\S*/")
_END, _GAP = -1, -2
CAPITALS = "="

Word = tuple[str, ...]
"""The alternatives of one place in a phrase; ``("…",)`` is the gap."""


Found = tuple[int, int, Any]
"""Words ``start`` to ``end`` (excluded) of a text, and the entry of the phrase found there."""


def parse_phrase(phrase: str) -> tuple[Word, ...]:
    """The places of a phrase, folded. ValueError says what is wrong with it."""
    if "/" in phrase and _HYPHENED.search(phrase):
        raise ValueError("a hyphen inside alternatives (a/b): write two phrases")
    parts = compose(phrase).replace("...", " … ").translate(_SPACES).split()
    if not parts:
        raise ValueError("an empty phrase")
    if "…" in parts and (parts[0] == "…" or parts[-1] == "…" or "… …" in " ".join(parts)):
        raise ValueError("a gap (...) stands between two words")
    return tuple([_place(part) for part in parts])


@cache
def _place(part: str) -> Word:
    if part == "…":
        return (part,)
    alternatives = part.split("/")
    for alternative in alternatives:
        if not _PART.fullmatch(alternative):
            raise ValueError(f"{alternative!r} is not a word, word*, *word or *word*")
    return tuple(_folded(alternative) for alternative in alternatives)


def _folded(word: str) -> str:
    """Folded letters; a capital word keeps its case, by a mark no word of a text can have."""
    acronym = len(word.strip("*")) > 1 and word.isupper()
    return f"{CAPITALS}{fold(word)}" if acronym else fold(word)


class Index:
    """Every phrase of one language, found in one pass over the words of a text."""

    def __init__(self, beginnings: Sequence[str] = ()) -> None:
        """``beginnings``: as ``LanguageWords`` has them."""
        self._beginnings = [tuple(fold(written).split()) for written in beginnings]
        self._root: dict[int, Any] = {}
        self._atoms: dict[str, int] = {}
        self._exact: dict[str, int] = {}
        self._stems: dict[str, list[tuple[str, bool, int]]] = {}
        self._inside: dict[str, list[tuple[str, bool, int]]] = {}
        self._known = _Memory(self._meanings)

    def add(self, phrase: Sequence[Word], entry: object) -> None:
        nodes = [self._root]
        for word in phrase:
            keys = [_GAP] if word == ("…",) else [self._atom(w) for w in word]
            nodes = [node.setdefault(key, {}) for node in nodes for key in keys]
        for node in nodes:
            node.setdefault(_END, []).append(entry)

    def _atom(self, word: str) -> int:
        atom = self._atoms.get(word)
        if atom is not None:
            return atom
        atom = self._atoms[word] = len(self._atoms)
        stem = word.strip("*=")
        if word.strip(CAPITALS)[0] == "*":
            self._inside.setdefault(stem[:2], []).append((stem, word[-1] != "*", atom))
        elif word[-1] == "*":
            self._stems.setdefault(stem[:2], []).append((stem, word[0] == CAPITALS, atom))
        else:
            self._exact[word] = atom
        return atom

    def _meanings(self, token: str) -> Iterator[int]:
        """The words of the lexicon that a word of a text is."""
        word = fold(token)
        yield from self._meaning(token, word)
        for changed, plain in self._beginnings:
            if word.startswith(changed):
                yield from self._meaning(token, plain + word.removeprefix(changed))

    def _meaning(self, token: str, word: str) -> Iterator[int]:
        if word in self._exact:
            yield self._exact[word]
        if token.isupper() and CAPITALS + word in self._exact:
            yield self._exact[CAPITALS + word]
        for stem, capitals, atom in self._stems.get(word[:2], ()):
            if word.startswith(stem) and (not capitals or token[: len(stem)].isupper()):
                yield atom
        if self._inside:
            seen = set()
            for i in range(len(word) - 1):
                for stem, at_end, atom in self._inside.get(word[i : i + 2], ()):
                    if atom not in seen and (
                        word.endswith(stem) if at_end else word.startswith(stem, i)
                    ):
                        seen.add(atom)
                        yield atom

    def find(self, tokens: Sequence[str]) -> list[Found]:
        """All phrases in a text, in the order in which they begin."""
        means = [*map(self._known.__getitem__, tokens), ()]
        root, found = self._root, list[Found]()
        for start, atoms in enumerate(means):
            for atom in atoms:
                if atom in root:
                    _walk(root[atom], start, start + 1, means, tokens, found)
        self._known.limit()
        return found


class _Memory(dict[str, tuple[int, ...]]):
    """What words met before mean. Forgetting never changes a result, only the time it takes."""

    def __init__(self, meanings: Callable[[str], Iterator[int]]) -> None:
        self._meanings = meanings

    def __missing__(self, token: str) -> tuple[int, ...]:
        self[token] = meanings = tuple(self._meanings(token))
        return meanings

    def limit(self) -> None:
        if len(self) > REMEMBERED:
            self.clear()


def _walk(
    node: dict[int, Any],
    start: int,
    at: int,
    means: Sequence[tuple[int, ...]],
    tokens: Sequence[str],
    found: list[Found],
) -> None:
    """Add to ``found`` the phrases from ``start`` that end before the word ``at``, or go on."""
    # A quarter of all words come by here: adding to a list takes a third less than generators.
    if _END in node:
        for entry in node[_END]:
            found.append((start, at, entry))
        if len(node) == 1:
            return
    for atom in means[at]:
        if atom in node:
            _walk(node[atom], start, at + 1, means, tokens, found)
    if _GAP in node:
        gap = node[_GAP]
        for here in range(at, min(at + GAP + 1, len(tokens))):
            if tokens[here] in STOPS:
                break
            for atom in means[here]:
                if atom in gap:
                    _walk(gap[atom], start, here + 1, means, tokens, found)
