"""Which needs a call answers, and the words that say so."""

from __future__ import annotations

import hashlib
import math
import pathlib
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from matching._calibration import Calibration, band, load_calibration
from matching._evidence import Hit, Vocabulary, build_index, english_signs, weigh
from matching._languages import LanguageWords, guess_language, load_languages
from matching._needs import WEIGHTS, Need
from matching._phrases import Index
from matching._priors import Met, Priors
from matching._text import Text, compose, fold, tokens
from model import Because, Call, NeedId, Tag

TITLE, CALL_TITLE, ACTION, KEYWORDS = 1.6, 0.4, 0.5, 0.5
"""What a phrase counts in each field, where 1 is a mention in a short body."""
BODY_WORDS = 120
"""A body of so many words counts in full, a longer one by the root of the ratio."""
LONGEST = 200_000
"""Characters of a field that are read; the longest call recorded has a quarter of it."""
LONGEST_TYPED = 400
"""Characters of a person's words that are read."""
LONE = 0.36
"""The most that one plain phrase can score by itself, however often it is said: of 33 such tags on
calls that no phrase was tuned on, 12 were right."""
REASONS = 6
"""Reasons kept of one tag, the weightiest first."""

_IDENTIFIER = re.compile(r"[\w./]+(?:-[\w./]+)+", re.ASCII)
"""Some calls have no title but their identifier, whose parts are no words."""


@cache
def _code() -> str:
    """Changes with the code here."""
    found = hashlib.blake2b(digest_size=12)
    for file in sorted(pathlib.Path(__file__).parent.glob("*.py")):
        found.update(file.name.encode() + file.read_bytes())
    return found.hexdigest()


class _Field:
    """One field of a call, its words in order."""

    def __init__(self, name: str, raw: str, weight: float) -> None:
        self.name, self.words, self.weight = name, compose(raw), weight
        self.tokens = tokens(self.words)
        self._starts: list[int] = []

    def quote(self, start: int, end: int) -> str:
        """Words ``start`` to ``end`` as the call writes them."""
        said = " ".join(self.tokens[start:end])
        if end - start == 1 or said in self.words:
            return said
        words, starts = self.words, self._starts
        at = starts[-1] + len(self.tokens[len(starts) - 1]) if starts else 0
        for token in self.tokens[len(starts) : end]:
            at = words.index(token, at)
            starts.append(at)
            at += len(token)
        last = end - 1
        return " ".join(words[starts[start] : starts[last] + len(self.tokens[last])].split())


class _Reason(NamedTuple):
    weight: float
    field: _Field
    hit: Hit

    @property
    def because(self) -> Because:
        phrase = self.field.quote(self.hit.start, self.hit.end)
        return Because(phrase, self.field.name, self.hit.rule)


class Tagger:
    """Finds the needs that calls answer. What it saw before never changes a result."""

    def __init__(
        self,
        needs: Sequence[Need],
        languages: Mapping[str, LanguageWords] | None = None,
        calibration: Calibration | None = None,
    ) -> None:
        self.needs = tuple(needs)
        self.languages = load_languages() if languages is None else languages
        self.calibration = calibration or load_calibration()
        self._priors = Priors(self.needs)
        self._vocabularies: dict[str, Vocabulary] = {}

    def prepare(self, languages: Iterable[str]) -> None:
        """Read the phrases of some languages ahead: each takes as long as some hundred texts, too
        long for an event loop. May run in a thread beside other uses."""
        for code in sorted(set(languages)):
            self._vocabulary(code.lower()[:2])

    def _vocabulary(self, code: str) -> Vocabulary:
        """Made when the first text of a language comes: most runs see three or four."""
        known = self._vocabularies.get(code if code in self.languages else "")
        if known is None:
            words = self.languages.get(code, LanguageWords("", frozenset()))
            english = None if words.code == "en" else self._english
            known = self._vocabularies[words.code] = Vocabulary(self.needs, words, english)
        return known

    @cached_property
    def _english(self) -> Index:
        return build_index(english_signs(self.needs))

    @cached_property
    def version(self) -> str:
        """Changes whenever a text might be tagged otherwise than before."""
        lexicon = sorted((n.id, n.digest) for n in self.needs)
        words = sorted((code, known.digest) for code, known in self.languages.items())
        everything = repr((lexicon, words, self.calibration, _code()))
        return hashlib.blake2b(everything.encode(), digest_size=6).hexdigest()

    def tag_call(self, call: Call) -> tuple[Tag, ...]:
        return self.tag(Text.of(call))

    def tag(self, text: Text) -> tuple[Tag, ...]:
        """Tags of all three bands, best first, each with its reasons. Fails on no text.

        A phrase counts most in the title, once in a short body, less in a long one and in the
        other fields; a second mention adds less than the first. The phrases of the call's own
        language are looked for and the English ones; of a language that has none, only the
        strong English ones, so that its tags are less sure.
        """
        fields = list(_fields(text))
        reasons: dict[int, list[_Reason]] = defaultdict(list)
        vocabulary = self._vocabulary(text.language.lower()[:2] or self._guess(fields))
        for field in fields:
            for place, hits in weigh(vocabulary, field.tokens).items():
                reasons[place] += _reasons(hits, field)
        priors: dict[int, list[Met]] = defaultdict(list)
        for met in self._priors.met(text):
            priors[met.need].append(met)
        tags = (
            self._tag(self.needs[i], reasons.get(i, []), priors.get(i, []))
            for i in reasons.keys() | priors.keys()
        )
        return tuple(sorted((t for t in tags if t), key=lambda t: (-t.score, t.need)))

    def suggested(self, words: str, languages: Collection[str]) -> tuple[Tag, ...]:
        """The needs that a person's own words speak of, surest first, with what says so.

        Looked for in these languages, and in the one that finds most in the words.
        """
        typed = words[:LONGEST_TYPED]
        found = {
            code: self.tag(Text(title=typed, language=code))
            for code in sorted({*self.languages, *languages})
        }
        most = max(found, key=lambda code: sum(t.score for t in found[code]))
        return self._best(found[code] for code in sorted({*languages, most}))

    def _best(self, tagged: Iterable[Sequence[Tag]]) -> tuple[Tag, ...]:
        best: dict[NeedId, Tag] = {}
        for tags in tagged:
            for tag in tags:
                known = best.get(tag.need)
                if known is None or tag.score > known.score:
                    best[tag.need] = tag
        return tuple(sorted(best.values(), key=lambda t: (-t.score, t.need)))

    def meant(self, words: str, languages: Collection[str]) -> tuple[NeedId, ...]:
        """The needs that a few typed words stand for, surest first.

        A need is meant by what would tag a call so named, and by its title or words of it.
        """
        typed = words[:LONGEST_TYPED]
        tagged = (self.tag(Text(title=typed, language=code)) for code in sorted(languages))
        sure = (t for t in self._best(tagged) if t.sure)
        found = dict.fromkeys(tag.need for tag in sure)
        said = " ".join(tokens(fold(typed)))
        if " " in said:
            for need, titles in self._titles:
                if any(f" {said} " in title for title in titles):
                    found.setdefault(need)
        return tuple(found)

    @cached_property
    def _titles(self) -> tuple[tuple[NeedId, tuple[str, ...]], ...]:
        """Folded titles between spaces, so that whole words are looked for."""
        return tuple(
            (n.id, tuple(f" {' '.join(tokens(fold(t)))} " for t in n.titles.values()))
            for n in self.needs
        )

    def _guess(self, fields: Sequence[_Field]) -> str:
        return guess_language([t for f in fields for t in f.tokens], self.languages)

    def _tag(self, need: Need, found: list[_Reason], priors: list[Met]) -> Tag | None:
        total = math.fsum(r.weight for r in found) + math.fsum(p.weight for p in priors)
        score = self.calibration.score(total)
        if not priors and _lone(found):
            score = min(score, LONE)
        sure = band(score)
        if sure is None:
            return None
        found.sort(key=lambda r: (-r.weight, r.field.name, r.hit.rule))
        reasons = [(r.weight, r.because) for r in found[:REASONS]]
        reasons += [(p.weight, p.because) for p in priors]
        reasons.sort(key=lambda r: -r[0])
        return Tag(need.id, score, sure, tuple(because for _, because in reasons[:REASONS]))


def _fields(text: Text) -> Iterator[_Field]:
    for name, raw, weight in (
        ("title", text.title, TITLE),
        ("text", text.text, 1.0),
        ("call_title", text.call_title, CALL_TITLE),
        ("action", text.action, ACTION),
        ("keywords", ". ".join(text.keywords), KEYWORDS),
    ):
        if raw and not (name == "call_title" and _IDENTIFIER.fullmatch(raw)):
            field = _Field(name, raw[:LONGEST], weight)
            if name == "text":
                field.weight *= min(1.0, math.sqrt(BODY_WORDS / max(1, len(field.tokens))))
            yield field


def _lone(found: Sequence[_Reason]) -> bool:
    """No strong phrase, and no second plain one beside the first."""
    plain = {r.hit.rule for r in found if r.hit.weight >= WEIGHTS["plain"]}
    return len(plain) < 2 and all(r.hit.weight < WEIGHTS["strong"] for r in found)


def _reasons(hits: list[Hit], field: _Field) -> Iterator[_Reason]:
    """One reason a rule: its weight grows with the logarithm of its mentions."""
    first: dict[str, Hit] = {}
    times: dict[str, int] = {}
    for hit in hits:
        first.setdefault(hit.rule, hit)
        times[hit.rule] = times.get(hit.rule, 0) + 1
    for rule, hit in first.items():
        weight = field.weight * hit.weight * (1 + 0.5 * math.log(times[rule]))
        yield _Reason(weight, field, hit)
