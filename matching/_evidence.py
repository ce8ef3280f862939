"""What counts among the phrases found in a text: longest first, masks, negations, pairs."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from matching._languages import LanguageWords
from matching._needs import WEIGHTS, Need, Pair, Phrase
from matching._phrases import Found, Index, Word, parse_phrase
from matching._text import STOPS
from model import Language

REACH = 3
"""How far a negation reaches, in words."""
EVERY = -1
"""In place of a need: what concerns them all."""


class Sign(NamedTuple):
    """What a phrase in an index stands for."""

    kind: str
    """phrase, mask, before, after, harmless, word or near (the sides of a pair)."""
    need: int = EVERY
    phrase: Phrase | None = None
    pair: Pair | None = None
    rule: str = ""
    """What a tag says of it: ``<language>: <phrase as the need's file has it>``."""


class Hit(NamedTuple):
    """A phrase or pair of a need that counts, and where its words stand."""

    start: int
    end: int
    rule: str
    """``<language>: <phrase as the need's file has it>``."""
    weight: float


class Vocabulary:
    """Everything that is looked for in texts of one language, the English terms included.

    ``english``: the index of those, one for all other languages; None for English itself.
    """

    def __init__(
        self, needs: Sequence[Need], words: LanguageWords, english: Index | None = None
    ) -> None:
        self._own = build_index(own_signs(needs, words), words.beginnings)
        self._english = english
        self._friends = _friends(words)

    def find(self, tokens: Sequence[str]) -> list[Found]:
        """All phrases in a text; in the order in which they begin, the English ones last."""
        found = self._own.find(tokens)
        if self._english:
            found += [f for f in self._english.find(tokens) if _is_english(f[2], self._friends)]
        return found


def build_index(
    signs: Iterable[tuple[tuple[Word, ...], Sign]], beginnings: Sequence[str] = ()
) -> Index:
    index = Index(beginnings)
    for phrase, sign in signs:
        index.add(phrase, sign)
    return index


def looked_for(
    needs: Sequence[Need], words: LanguageWords
) -> Iterator[tuple[tuple[Word, ...], Sign]]:
    """The phrases of a ``Vocabulary``."""
    yield from own_signs(needs, words)
    if words.code != "en":
        friends = _friends(words)
        yield from (one for one in english_signs(needs) if _is_english(one[1], friends))


def own_signs(
    needs: Sequence[Need], words: LanguageWords
) -> Iterator[tuple[tuple[Word, ...], Sign]]:
    of_language = (
        ("before", words.before),
        ("after", words.after),
        ("harmless", words.harmless),
        ("mask", words.boilerplate),
    )
    for kind, phrases in of_language:
        for written in phrases:
            yield parse_phrase(written), Sign(kind)
    yield from _signs(needs, Language(words.code))


def english_signs(needs: Sequence[Need]) -> Iterator[tuple[tuple[Word, ...], Sign]]:
    """The English ones that may stand in a text of another language. A lone word has to be a
    strong one: ``social`` is a word of half of Europe."""
    for phrase, sign in _signs(needs, Language("en")):
        alone = sign.kind == "phrase" and len(phrase) == 1
        if not (alone and sign.phrase and sign.phrase.weight < WEIGHTS["strong"]):
            yield phrase, sign


def _signs(needs: Sequence[Need], code: Language) -> Iterator[tuple[tuple[Word, ...], Sign]]:
    for i, need in enumerate(needs):
        for phrase in need.phrases.get(code, ()):
            rule = f"{code}: {phrase.written}"
            yield phrase.words, Sign("phrase", i, phrase, rule=rule)
        for phrase in need.masks.get(code, ()):
            yield phrase.words, Sign("mask", i)
        for phrase in need.negations.get(code, ()):
            yield phrase.words, Sign("before", i)
            yield phrase.words, Sign("after", i)
        for pair in need.pairs.get(code, ()):
            rule = f"{code}: {pair.written}"
            for phrase in pair.words:
                yield phrase.words, Sign("word", i, phrase, pair, rule)
            for phrase in pair.near:
                yield phrase.words, Sign("near", i, phrase, pair, rule)


def _friends(words: LanguageWords) -> Collection[tuple[Word, ...]]:
    return frozenset(parse_phrase(written) for written in words.false_friends)


def _is_english(sign: Sign, friends: Collection[tuple[Word, ...]]) -> bool:
    """No common word of the text's own language."""
    return not (sign.kind == "phrase" and sign.phrase and sign.phrase.words in friends)


def weigh(vocabulary: Vocabulary, tokens: Sequence[str]) -> dict[int, list[Hit]]:
    """What counts in one field, by the need's place in the list the vocabulary was made from."""
    signs: dict[int, list[Found]] = defaultdict(list)
    near: dict[int, list[Found]] = defaultdict(list)
    others: dict[int, list[Found]] = defaultdict(list)
    for item in vocabulary.find(tokens):
        sign = item[2]
        kind = sign.kind
        if kind == "near":
            near[sign.need].append(item)
        elif kind in ("phrase", "word"):
            signs[sign.need].append(item)
        else:
            others[sign.need].append(item)
    silent = _silent(others[EVERY], tokens)
    hits = {}
    for need, items in signs.items():
        more = others.get(need)
        here = _silent(more, tokens, silent) if more else silent
        counted = _counted(items, near.get(need, ()), here, tokens)
        if counted:
            hits[need] = counted
    return hits


class _Silent(NamedTuple):
    """Where phrases do not count."""

    masked: dict[int, int]
    """Place -> length of the longest mask over it. A mask as long as a phrase beats it."""
    before: set[int]
    """No phrase may begin here: a negation stands before."""
    after: set[int]
    """No phrase may end here: a negation follows."""

    def over(self, start: int, end: int) -> bool:
        if start in self.before or end - 1 in self.after:
            return True
        masked, long = self.masked, end - start
        return bool(masked) and any(masked.get(at, 0) >= long for at in range(start, end))


def _counted(
    begun: list[Found], near: Iterable[Found], silent: _Silent, tokens: Sequence[str]
) -> list[Hit]:
    hits: list[Hit] = []
    taken: set[int] = set()
    words: dict[Pair, list[tuple[int, int]]] = {}
    rules: dict[Pair, str] = {}
    for start, end, sign in sorted(begun, key=_longest_first):
        if silent.over(start, end):
            continue
        if sign.kind == "word":
            words.setdefault(sign.pair, []).append((start, end))
            rules[sign.pair] = sign.rule
        elif taken.isdisjoint(places := range(start, end)):
            taken.update(places)
            hits.append(Hit(start, end, sign.rule, sign.phrase.weight))
    if words:
        beside: dict[Pair, list[tuple[int, int]]] = defaultdict(list)
        for start, end, sign in near:
            if sign.pair in words and not silent.over(start, end):
                beside[sign.pair].append((start, end))
        for pair in filter(beside.__contains__, words):
            for start, end in _paired(pair, words[pair], beside[pair], tokens, taken):
                hits.append(Hit(start, end, rules[pair], pair.weight))
    return hits


def _paired(
    pair: Pair,
    words: list[tuple[int, int]],
    near: list[tuple[int, int]],
    tokens: Sequence[str],
    taken: set[int],
) -> Iterator[tuple[int, int]]:
    """Each word of the first side with the nearest of the second; no word counts twice."""
    near = sorted(near)
    starts = [start for start, _ in near]
    for start, end in sorted(words):
        at = bisect_left(starts, start)
        around = [n for n in near[max(0, at - 1) : at + 2] if n[1] <= start or n[0] >= end]
        if not around:
            continue
        best = min(around, key=lambda n: max(n[0] - end, start - n[1]))
        between = range(min(end, best[1]), max(start, best[0]))
        both = {*range(start, end), *range(*best)}
        if (
            len(between) < pair.within
            and taken.isdisjoint(both)
            and not any(tokens[i] in STOPS for i in between)
        ):
            taken.update(both)
            yield min(start, best[0]), max(end, best[1])


def _longest_first(found: Found) -> tuple[int, int, float]:
    start, end, sign = found
    return start - end, start, -sign.phrase.weight


def _silent(others: list[Found], tokens: Sequence[str], also: _Silent | None = None) -> _Silent:
    masked = dict(also.masked) if also else {}
    before, after = (set(also.before), set(also.after)) if also else (set(), set())
    harmless = {at for i, j, sign in others if sign.kind == "harmless" for at in range(i, j)}
    for start, end, sign in others:
        if sign.kind == "mask":
            for at in range(start, end):
                masked[at] = max(masked.get(at, 0), end - start)
        elif sign.kind == "before" and start not in harmless:
            before.update(_until_stop(range(end, min(end + REACH, len(tokens))), tokens))
        elif sign.kind == "after" and start not in harmless:
            after.update(_until_stop(range(start - 1, max(start - 1 - REACH, -1), -1), tokens))
    return _Silent(masked, before, after)


def _until_stop(places: range, tokens: Sequence[str]) -> Iterator[int]:
    for at in places:
        if tokens[at] in STOPS:
            return
        yield at
