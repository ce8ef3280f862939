"""For which categories of regions a call is: less developed, transition, more developed.

Only a limit is read: a field of its own, what a title sets apart, "only", "for applicants from".
A mention in passing ("in particular the less developed regions") says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache

from matching._regions import table
from model import Call, RegionCategory, fold

_SENTENCES = re.compile(r"[.;!?](?=\s|$)|[\n•]")
_APART = re.compile(r"\s[-\u2013\u2014]\s|[|:,;(\[]")
"""What sets the last part of a title apart."""
_ALL = frozenset(RegionCategory)
_LONGEST = 1000
"""Letters of a sentence that is read: a longer one is a table or a list."""


@dataclass(frozen=True, slots=True)
class Limit:
    """The categories of regions a call is for; none: it has no such limit."""

    categories: frozenset[RegionCategory] = frozenset()
    field: str = ""
    """Of the call: the first that says so."""
    alone: bool = True
    """No territory is named beside the categories, as one that is meant too."""


def limit(call: Call) -> Limit:
    """What a call's places, title, applicants and text limit it to, all together.

    Together: where one field names fewer categories than another, nobody is left out.
    """
    return _limit(call.language, call.places, call.title, call.who, call.text)


def names_only_categories(place: str, language: str) -> bool:
    """Whether a territory as published is nothing but categories of regions."""
    return bool(_words(language).whole(place))


@lru_cache(maxsize=4096)
def _limit(language: str, places: tuple[str, ...], title: str, who: str, text: str) -> Limit:
    words = _words(language)
    by_place = [words.whole(place) for place in places]
    found = {
        "places": frozenset[RegionCategory]().union(*by_place),
        "title": words.title(title) | words.sentences(title, terse=True),
        "who": words.sentences(who, terse=True),
        "text": words.sentences(text),
    }
    asked = frozenset[RegionCategory]().union(*found.values())
    if not asked or asked == _ALL:
        return Limit()
    return Limit(asked, next(name for name, said in found.items() if said), all(by_place))


@dataclass(frozen=True, slots=True)
class _Words:
    """How a language, and English beside it, speaks of categories. All but ``parts`` folded."""

    kinds: dict[RegionCategory, re.Pattern[str]]
    named: re.Pattern[str]
    """Categories of regions, one or several in a row."""
    other: re.Pattern[str]
    """Transitions that are no category: the just one, that of energy."""
    plain: re.Pattern[str]
    """What may stand beside them where nothing else is said."""
    soft: re.Pattern[str]
    """What makes a mention of a limit, wherever in the sentence."""
    before: re.Pattern[str]
    before_terse: re.Pattern[str]
    """Where a few words say who can apply, a place is a limit too."""
    after: re.Pattern[str]
    parts: tuple[str, ...] = field(default=())
    """Letters without accents of which some are in all that names a category."""

    def whole(self, said: str) -> frozenset[RegionCategory]:
        """The categories of words that name nothing else."""
        read = self._read(said)
        if read is None or self.soft.search(read):
            return frozenset()
        rest, count = self.named.subn(" ", read)
        bare = count and all(self.plain.fullmatch(word) for word in rest.split())
        return self._kinds(read) if bare else frozenset()

    def title(self, title: str) -> frozenset[RegionCategory]:
        """What the end of a title sets apart."""
        *first, last = _APART.split(title.rstrip(" )]."))
        return self.whole(last) if first else frozenset()

    def sentences(self, said: str, *, terse: bool = False) -> frozenset[RegionCategory]:
        """What the sentences of some words limit a call to."""
        found = frozenset[RegionCategory]()
        before = self.before_terse if terse else self.before
        for sentence in self._telling(said):
            read = self._read(sentence)
            if read is None or "%" in sentence or self.soft.search(read):
                continue
            for named in self.named.finditer(read):
                head, tail = read[: named.start()], read[named.end() :]
                if before.search(head) or self.after.match(tail):
                    found |= self._kinds(read)
        return found

    def _telling(self, said: str) -> Iterator[str]:
        if self._may_tell(said):
            yield from (one[:_LONGEST] for one in _SENTENCES.split(said))

    def _may_tell(self, said: str) -> bool:
        letters = said.casefold()
        return any(part in letters for part in self.parts)

    def _read(self, said: str) -> str | None:
        """Folded, without other transitions; None if there is no category in it."""
        if not self._may_tell(said):
            return None
        read = self.other.sub(" ", fold(said))
        return read if self.named.search(read) else None

    def _kinds(self, read: str) -> frozenset[RegionCategory]:
        return frozenset(kind for kind, words in self.kinds.items() if words.search(read))


@cache
def _words(language: str) -> _Words:
    said = [r for r in table("category_words.csv") if r["language"] in ("en", language)]

    def any_of(*roles: str) -> str:
        stems = [_pattern(r["words"]) for r in said if r["role"] in roles]
        return f"(?:{'|'.join(stems)})"

    kinds = [kind.value for kind in RegionCategory]
    kind, region, joint = any_of(*kinds), any_of("region"), any_of("and")
    single = f"(?:{'|'.join(p for p in _stems(said, kinds) if 'region' in p) or '(?!)'})"
    first = rf"(?:{kind} (?:{joint} )?)*(?:{kind} {region}|{single})"
    last = rf"{region} {kind}(?: (?:{joint} )?{kind})*"
    one = f"(?:{first}|{last})"
    transition = any_of(RegionCategory.TRANSITION)
    near = r"(?: [^\W\d]+)"
    return _Words(
        kinds={k: re.compile(rf"\b{any_of(k)}\b") for k in RegionCategory},
        named=re.compile(rf"\b{one}(?: (?:{joint} )?{one})*\b"),
        other=re.compile(
            rf"\b(?:{any_of('other')} {transition}|{transition} {any_of('other')})\b"
        ),
        plain=re.compile(any_of("plain", "and", "only")),
        soft=re.compile(rf"\b{any_of('soft')}\b"),
        before=re.compile(rf"\b(?:{any_of('only')}{near}{{0,4}}|{any_of('for')}{near}{{0,5}}) $"),
        before_terse=re.compile(
            rf"\b(?:{any_of('only')}{near}{{0,4}}|{any_of('for', 'at')}{near}{{0,5}}) $"
        ),
        after=re.compile(rf" {any_of('only')}\b"),
        parts=tuple({_plainest(r["words"]) for r in said if r["role"] in kinds}),
    )


def _stems(said: list[dict[str, str]], roles: list[str]) -> list[str]:
    return [_pattern(r["words"]) for r in said if r["role"] in roles]


def _pattern(words: str) -> str:
    """Of words of the table: a star stands for any ending."""
    return " ".join(fold(w) + (r"\w*" if w.endswith("*") else "") for w in words.split())


def _plainest(words: str) -> str:
    """The longest piece of some words that is the same with accents and without."""
    letters = words.casefold().replace("*", "")
    pieces = "".join(c if c == " " or fold(c) == c else "\0" for c in letters).split("\0")
    return max(pieces, key=len).strip()
