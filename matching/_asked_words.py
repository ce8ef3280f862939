"""The words people ask with, in twelve languages: asked.toml, the CLDR's months, regions."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

import tomli
from babel import Locale

from matching._regions import Regions
from model import NutsCode, Programme, fold

KINDS = (
    *("closing", "until", "before", "after", "within", "begin", "middle", "end"),
    *("this", "next", "soon", "today", "tomorrow", "open", "planned", "calls", "stop"),
)
UNITS = ("day", "week", "month", "year")
_SHORT_NAME = re.compile(r"[,(/]")
_SHORTEST_NAME, _SHORTEST_STEM = 4, 4


class Meaning(NamedTuple):
    kind: str
    value: Any = None
    ordinary: bool = False
    """Also a word of its own: it counts only beside one that says how it is meant."""


class Words:
    """What phrases mean, by their folded words."""

    def __init__(self) -> None:
        self.phrases: dict[tuple[str, ...], dict[str, Meaning]] = defaultdict(dict)
        self.longest: dict[str, int] = {}
        """By the first word of phrases, of how many words the longest is."""
        self.stems: dict[str, tuple[NutsCode, ...]] = {}
        """Names of regions without their last vowel, to which ``endings`` are put."""
        self.endings: tuple[str, ...] = ()
        self.capitals: dict[str, Programme] = {}
        """Abbreviations that count only where they are so written."""

    def add(self, phrase: str, meaning: Meaning) -> None:
        if words := tuple(fold(phrase).split()):
            self.phrases[words].setdefault(meaning.kind, meaning)
            self.longest[words[0]] = max(self.longest.get(words[0], 0), len(words))

    @property
    def names(self) -> Iterator[str]:
        """The single words that name a region or a programme."""
        for words, meanings in self.phrases.items():
            if len(words) == 1 and any(
                kind in meanings and not meanings[kind].ordinary
                for kind in ("region", "programme")
            ):
                yield words[0]


def build(regions: Regions) -> Iterator[Words | None]:
    """The words, in small steps with None between them, for an event loop that waits meanwhile."""
    table, words = load(), Words()
    places: set[tuple[str, ...]] = {tuple(fold(w).split()) for w in _listed(table["place"])}
    for place in places:
        words.add(" ".join(place), Meaning("place"))
    for slug, names in table["programmes"].items():
        for name in _listed(names):
            words.add(name, Meaning("programme", Programme(slug)))
    for slug, names in table["capitals"].items():
        words.capitals |= dict.fromkeys(_listed(names), Programme(slug))
    yield None
    endings: set[str] = set()
    for language, said in table.items():
        if isinstance(said, dict) and "calls" in said:
            _add_language(words, language, said)
            endings.update(fold(ending) for ending in _listed(said.get("endings", "")))
            yield None
    words.endings = tuple(sorted(endings, key=len, reverse=True))
    ordinary = {fold(name) for name in _listed(table["ordinary_names"])}
    known: dict[str, tuple[NutsCode, ...]] = {}
    for number, (name, codes) in enumerate(regions.names()):
        known[name] = _widest(regions, codes)
        if number % 500 == 0:
            yield None
    for number, region in enumerate(regions):  # "Essen, Kreisfreie Stadt"
        if number % 200 == 0:
            yield None
        for name in (region.name, region.national):
            head = fold(_SHORT_NAME.split(name)[0])
            if len(head) > _SHORTEST_NAME and head not in known:
                known[head] = (region.code,)
    yield None
    own = table["regions"]
    for code, names in own.items():
        for name in _listed(names):
            known[fold(name)] = (*known.get(fold(name), ()), NutsCode(code))
    yield None
    for number, (name, codes) in enumerate(known.items()):
        if number % 200 == 0:
            yield None
        unsure = name in ordinary or (
            len(name) < _SHORTEST_NAME and not any(code in own for code in codes)
        )
        words.add(name, Meaning("region", _widest(regions, codes), unsure))
        stem = name.rstrip("aeiouy")
        if " " not in name and len(stem) >= _SHORTEST_STEM and name not in ordinary:
            words.stems.setdefault(stem, _widest(regions, codes))
    yield words


def _add_language(words: Words, language: str, said: Mapping[str, str]) -> None:
    for kind in KINDS:
        for phrase in _listed(said.get(kind, "")):
            words.add(phrase, Meaning(kind))
    for unit in UNITS:
        for phrase in _listed(said.get(unit, "")):
            words.add(phrase, Meaning("unit", unit))
        for phrase in _listed(said.get(f"{unit}_within", "")):
            words.add(phrase, Meaning("unit within", unit))
    ordinary = {fold(name) for name in _listed(said.get("ordinary_months", ""))}
    months: dict[str, int] = {}
    for number, forms in enumerate(_listed(said.get("months", "")), 1):
        months |= {fold(form): number for form in forms.split("/")}
    locale = Locale.parse(language)
    _add_weekdays(words, locale, said)
    tables = locale.months
    for form in ("format", "stand-alone"):
        months |= {fold(name): number for number, name in tables[form]["wide"].items()}
    for name, number in months.items():
        if name in ordinary:  # in one language is enough
            words.phrases[(name,)].pop("month", None)
        words.add(name, Meaning("month", number, name in ordinary))
        for ending in _listed(said.get("months_until", "")):
            words.add(name + ending, Meaning("month until", number))
        for ending in _listed(said.get("months_in", "")):
            words.add(name + ending, Meaning("month", number))
    for form in ("format", "stand-alone"):
        for number, name in tables[form]["abbreviated"].items():
            if len(fold(name)) > 2:  # of one that is written out elsewhere, that stays
                words.add(name, Meaning("month", number, ordinary=True))


def _add_weekdays(words: Words, tables: Locale, said: Mapping[str, str]) -> None:
    """By name, 0 for Monday; ``weekdays`` holds the forms that the CLDR lacks."""
    days: dict[str, int] = {}
    for number, forms in enumerate(_listed(said.get("weekdays", ""))):
        days |= {fold(form): number for form in forms.split("/")}
    for form in ("format", "stand-alone"):
        days |= {fold(name): number for number, name in tables.days[form]["wide"].items()}
    for name, number in days.items():
        plain = name.replace("-", " ")
        words.add(plain, Meaning("weekday", number))
        for ending in _listed(said.get("months_until", "")):
            words.add(plain + ending, Meaning("weekday until", number))


def _widest(regions: Regions, codes: tuple[NutsCode, ...]) -> tuple[NutsCode, ...]:
    """Those that lie in none of the others: Malta is all of its levels."""
    now = dict.fromkeys(current for code in codes for current in regions.current(code))
    return tuple(c for c in now if not any(c != o and c.startswith(o) for o in now))


def _listed(phrases: str) -> list[str]:
    return [phrase.strip() for phrase in phrases.split(",") if phrase.strip()]


@cache
def load() -> dict[str, Any]:
    return tomli.loads(files("matching").joinpath("asked.toml").read_text(encoding="utf-8"))
