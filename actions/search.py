"""What a person looks for: calls with the words, and calls that answer the need they mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from itertools import chain, product
from typing import Unpack
from zoneinfo import ZoneInfo

from actions._assistant import Assistant
from db import Asking, Found
from matching import Asked, Part, load_asker, slips
from messages import LANGUAGES
from model import Member, NeedId, Programme, fold

_ZONE = "Europe/Brussels"
_OFFERED = 3
"""Other spellings offered at most."""
_TRIED = 3
"""Other spellings of a word that are tried."""
_MOST_WORDS = 12
"""In a longer query no other spelling is looked for."""
_CLEARLY = 5
"""Of two spellings as near, one with so many times the calls was meant."""
_SHORTEST_SLIP, _LONG_WORD = 5, 8
"""Letters of a word in which one slip is looked for, and in which two are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What was chosen by buttons, beside the words."""

    open_only: bool = False
    closed: bool = False
    """Closed calls, too; otherwise only where there is no other."""
    my_regions: bool = False
    within: int = 0
    """Days in which a deadline comes; 0: it does not matter."""
    programme: Programme | None = None
    need: NeedId | None = None
    by_deadline: bool = False
    without: frozenset[int] = frozenset()
    """Which of the parts understood in the words are not to count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hits:
    found: Found
    needs: tuple[NeedId, ...] = ()
    """The needs that the words mean, if they found a call that the words alone did not."""
    understood: tuple[Part, ...] = ()
    """All that was read in the words, what is taken off by the wish too."""
    unread: bool = False
    """Nothing is as understood: these were found by the plain words."""
    instead: str = ""
    """Nothing has the words as typed: these were found by words spelled so."""
    spellings: tuple[str, ...] = ()
    """Other spellings of the whole query that find something."""


def search(
    a: Assistant,
    query: str,
    now: datetime,
    wish: Wish | None = None,
    member: Member | None = None,
    **asking: Unpack[Asking],
) -> Hits:
    """Calls by any words: a member's own language finds calls in another by their needs.

    What the words say of regions, programmes and deadlines narrows the search; if nothing is so,
    the plain words are looked for, then the same words with a slip of the finger put right, then
    some of them.
    """
    one = _Search(a, now, wish or Wish(), member, asking)
    return one.run(query)


def search_plainly(a: Assistant, query: str, now: datetime, **asking: Unpack[Asking]) -> Hits:
    """Calls with the words, whatever else these may say: for programs, which mean what they
    write. A place's name is a word of the call, not the region that is meant."""
    one = _Search(a, now, Wish(), None, asking)
    hits = one.plain(query, every=True)
    return hits if hits.found.total or not query.strip() else one.plain(query, every=False)


def prepare(a: Assistant) -> Iterator[None]:
    """Read in small steps what the first search would wait for."""
    return load_asker(a.regions).prepare()


@dataclass(frozen=True, slots=True)
class _Search:
    a: Assistant
    now: datetime
    wish: Wish
    member: Member | None
    asking: Asking

    def run(self, query: str) -> Hits:
        asked = self._read(query)
        hits = self._as_understood(query, asked, every=True)
        if hits.found.total or not query.strip():
            if hits.needs and hits.found.by_need == hits.found.total:
                return replace(hits, spellings=self._spellings(query)[:_OFFERED])
            return hits
        if asked.parts:
            plain = self.plain(query, every=True)
            if plain.found.total:
                return replace(plain, understood=asked.parts, unread=True)
        spellings = self._spellings(query)
        if len(spellings) == 1:
            other = self._read(spellings[0])
            found = self._as_understood(spellings[0], other, every=True)
            return replace(found, instead=spellings[0])
        some = self._as_understood(query, asked, every=False)
        if not some.found.total and asked.parts:
            some = replace(self.plain(query, every=False), understood=asked.parts, unread=True)
        return replace(some, spellings=spellings[:_OFFERED])

    def _read(self, query: str) -> Asked:
        zone = ZoneInfo(self.member.zone if self.member else _ZONE)
        return load_asker(self.a.regions).read(query, self.now.astimezone(zone).date())

    def _as_understood(self, query: str, asked: Asked, *, every: bool) -> Hits:
        kept = [p for n, p in enumerate(asked.parts) if n not in self.wish.without]
        if not kept and not asked.words:
            return replace(self.plain(query, every=every), understood=asked.parts)
        needs = self._meant(asked.words)
        titled = query if kept else ""
        found = self._find(asked.words, needs, kept, every=every, titled=titled)
        met = needs if found.by_need else ()
        return Hits(found=found, needs=met, understood=asked.parts)

    def plain(self, query: str, *, every: bool) -> Hits:
        needs = self._meant(query)
        found = self._find(query, needs, (), every=every)
        return Hits(found=found, needs=needs if found.by_need else ())

    def _meant(self, words: str) -> tuple[NeedId, ...]:
        return self.a.tagger.meant(words, LANGUAGES) if words.strip() else ()

    def _find(
        self,
        words: str,
        needs: Sequence[NeedId],
        parts: Sequence[Part],
        *,
        every: bool,
        titled: str = "",
    ) -> Found:
        asking = self._asking(parts, every=every)
        asking["titled"] = titled
        return self.a.store.find(words, self.now, needs, **asking)

    def _asking(self, parts: Sequence[Part], *, every: bool) -> Asking:
        asking = self.asking.copy()
        asking["every"] = every
        wish, member = self.wish, self.member
        if wish.open_only or any(p.planned is False for p in parts):
            asking["open_only"] = True
        if any(p.planned for p in parts):
            asking["planned"] = True
        if regions := [code for p in parts for code in p.regions]:
            asking["regions"] = asking["own_regions"] = regions
        if programmes := [p.programme for p in parts if p.programme]:
            asking["programmes"] = programmes
        if wish.programme:
            asking["programme"] = wish.programme
        if wish.need:
            asking["answering"] = (wish.need,)
        if wish.by_deadline:
            asking["by_deadline"] = True
        if wish.closed:
            asking["closed"] = True
        if member:
            asking.setdefault("own_regions", member.regions)
            asking["own_needs"] = tuple(member.needs)
            if wish.my_regions:
                asking["within"] = member.regions
        self._close(asking, parts)
        return asking

    def _close(self, asking: Asking, parts: Sequence[Part]) -> None:
        """From the latest of the first days to the earliest of the last ones."""
        zone = ZoneInfo(self.member.zone if self.member else _ZONE)
        spans = [p.closing for p in parts if p.closing]
        first = [datetime.combine(s.first, time.min, zone) for s in spans if s.first]
        last = [datetime.combine(s.last, time.max, zone) for s in spans if s.last]
        if self.wish.within:
            first.append(self.now)
            last.append(self.now + timedelta(days=self.wish.within))
        if first:
            asking["closes_from"] = max(first)
        if last:
            asking["closes_to"] = min(last)

    def _spellings(self, query: str) -> tuple[str, ...]:
        """The query with words put right so that it finds something, the nearest first; a single
        one where it is clear which was meant."""
        chunks = query.split()
        choices = [self._like(chunk) for chunk in chunks]
        if all(choice[0][0] == 0 for choice in choices) or len(chunks) > _MOST_WORDS:
            return ()
        found: list[tuple[int, int, str]] = []
        tried = sorted(product(*choices), key=lambda words: sum(far for far, _ in words))
        for words in tried[: 3 * _TRIED]:
            other = " ".join(word for _, word in words)
            if other != query and (count := self._count(other)):
                found.append((sum(far for far, _ in words), -count, other))
        found.sort()
        if len(found) > 1 and (found[0][0] < found[1][0] or found[0][1] <= _CLEARLY * found[1][1]):
            found = found[:1]
        return tuple(other for _, _, other in found)

    def _count(self, query: str) -> int:
        asked = self._read(query)
        asking = self._asking(asked.parts, every=True)
        if asked.words.strip():
            return self.a.store.count_with(asked.words, self.now, **asking)
        return self.a.store.find("", self.now, **asking).total

    def _like(self, word: str) -> list[tuple[int, str]]:
        """A word that no call has, as it may have been meant, with how many slips that makes;
        any other word as it is."""
        same = [(0, word)]
        if len(word) < _SHORTEST_SLIP or not word.isalpha() or self.a.store.is_spelled(word):
            return same
        if load_asker(self.a.regions).read(word, self.now.date()).parts:
            return same
        most = 1 if len(word) < _LONG_WORD else 2
        typed = fold(word)
        near = chain(load_asker(self.a.regions).like(word), self.a.store.spelled_like(word))
        ranked = {other: slips(typed, other, most) for other in near}
        good = sorted((far, other) for other, far in ranked.items() if 0 < far <= most)
        return good[:_TRIED] or same
