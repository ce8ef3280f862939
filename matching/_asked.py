"""What a person asks for in plain words: regions, programmes, deadlines, and what calls are about.

``battery skills czechia closing in march`` is a search for "battery skills" among calls open to
Czechia with a cut-off in March.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from matching._asked_reading import Reading, tokens_of
from matching._asked_time import Span, time_at
from matching._asked_words import Words, build
from matching._regions import Regions
from matching._slips import slips
from model import NutsCode, Programme, fold

LONGEST = 400
"""Characters of a person's words that are read."""
_CHUNK = re.compile(r'-?"[^"]*"?|\S+')


@dataclass(frozen=True, slots=True)
class Part:
    """Something understood in the words; one of the four is set."""

    said: str = ""
    """As it was typed."""
    regions: tuple[NutsCode, ...] = ()
    """Any of these: a name may stand for several."""
    programme: Programme | None = None
    closing: Span | None = None
    planned: bool | None = None
    """Whether calls only announced are asked for, or those open now."""


@dataclass(frozen=True, slots=True)
class Asked:
    words: str
    """What calls are to be about, as typed: quoted phrases and words with a minus too."""
    parts: tuple[Part, ...]
    """In the order of the words."""


class Asker:
    """Reads what people type. ``prepare`` before the first question spares that a wait."""

    def __init__(self, regions: Regions) -> None:
        self._regions = regions
        self._made: Words | None = None
        self._alike: dict[tuple[str, int], list[str]] = {}

    def prepare(self) -> Iterator[None]:
        """Read the words in small steps."""
        if self._made is not None:
            return
        for words in build(self._regions):
            if words is not None:
                self._made = words
            yield

    @property
    def _words(self) -> Words:
        if self._made is None:
            for _ in self.prepare():
                pass
        assert self._made is not None
        return self._made

    def read(self, query: str, today: date) -> Asked:
        """What the words mean on a day; words that mean nothing but themselves stay words."""
        chunks = _CHUNK.findall(query[:LONGEST])
        tokens = tokens_of(chunks)
        reading = Reading(self._words, tokens)
        parts: list[Part] = []
        used: set[int] = set()
        at = 0
        while at < len(tokens):
            end, part = self._part(reading, at, today)
            if part is None:
                at += 1
                continue
            said = " ".join(token.raw for token in tokens[at:end])
            parts.append(replace(part, said=said))
            used.update(range(at, end))
            at = end
        return Asked(_rest(reading, chunks, used), tuple(parts))

    def _part(self, reading: Reading, at: int, today: date) -> tuple[int, Part | None]:
        """What begins at a token, and the token after it."""
        if found := time_at(reading, at, today):
            return found[0], Part(closing=found[1])
        if found_named := reading.meaning(at, "programme"):
            return found_named[0], Part(programme=found_named[1].value)
        if programme := reading.in_capitals(at):
            return at + 1, Part(programme=programme)
        if codes := self._region(reading, at):
            return codes[0], Part(regions=codes[1])
        for kind in ("open", "planned"):
            status = reading.meaning(at, kind)
            # "open data" and "planned maintenance" say nothing of a call: "open calls" does.
            if status and (
                reading.meaning(status[0], "calls")
                or reading.ends_with(at, "calls")
                or (at == 0 and status[0] == len(reading.tokens))
            ):
                return status[0], Part(planned=kind == "planned")
        return at, None

    def _region(self, reading: Reading, at: int) -> tuple[int, tuple[NutsCode, ...]] | None:
        named = reading.meaning(at, "region")
        if named and (not named[1].ordinary or (at and reading.meaning(at - 1, "place"))):
            return named[0], named[1].value
        token = reading.tokens[at]
        if token.raw.isupper() and len(token.raw) > 2 and token.raw in self._regions:
            codes = self._regions.current(NutsCode(token.raw))
            return (at + 1, codes) if codes else None
        if named or reading.any_meaning(at):
            return None
        for ending in self._words.endings:
            stem = token.folded.removesuffix(ending)
            if stem != token.folded and (found := self._words.stems.get(stem)):
                return at + 1, found
        return None

    def like(self, word: str) -> tuple[str, ...]:
        """Names of regions and programmes of which ``word`` may be a slip of the finger, the
        nearest first; of words of under five letters too many are like each other."""
        asked = fold(word)
        if len(asked) < 5:
            return ()
        if not self._alike:
            self._index_names()
        most = 1 if len(asked) < 8 else 2
        near = (
            name
            for length in range(len(asked) - most, len(asked) + most + 1)
            for name in self._alike.get((asked[0], length), ())
        )
        found = [(slips(asked, name, most), name) for name in near]
        return tuple(name for far, name in sorted(found) if 0 < far <= most)

    def _index_names(self) -> None:
        by_length: dict[tuple[str, int], list[str]] = defaultdict(list)
        for name in self._words.names:
            by_length[name[0], len(name)].append(name)
        self._alike = dict(by_length)


@cache
def load_asker(regions: Regions) -> Asker:
    """One for these regions: its words take a moment to read."""
    return Asker(regions)


def _rest(reading: Reading, chunks: list[str], used: set[int]) -> str:
    """What is left to look for. Words that say nothing of a call go, unless there is no other."""
    tokens = reading.tokens
    empty: set[int] = set()
    at = 0
    while at < len(tokens):
        said = None if at in used else reading.meaning(at, "calls", "stop")
        if said is None or used & set(range(at, said[0])):
            at += 1
        else:
            empty.update(range(at, said[0]))
            at = said[0]
    split = {tokens[n].chunk for n in used}
    # Of "e-mobility" the first part alone would be a word that says nothing.
    empty = {n for n in empty if tokens[n].chunk in split or "-" not in chunks[tokens[n].chunk]}
    content = [n for n in range(len(tokens)) if n not in used and n not in empty]
    if not content and not used:
        return " ".join(chunks)
    kept: dict[int, list[int]] = defaultdict(list)
    for n in content:
        kept[tokens[n].chunk].append(n)
    whole: dict[int, int] = defaultdict(int)
    for token in tokens:
        whole[token.chunk] += 1
    words = []
    for number, those in kept.items():
        if len(those) == whole[number]:
            words.append(chunks[number])
        else:
            words += [tokens[n].raw for n in those]
    return " ".join(words)
