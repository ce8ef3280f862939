"""Where a publisher's words are: territory names and codes as published, to NUTS codes.

By code, or by a name's exact letters (case, accents and punctuation aside) among the names of
the publisher's own country. Nothing is guessed by likeness: a name that is not known, or that
several territories bear, stays a name.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from matching._regions import Regions, load_regions, table
from matching._zones import country_of
from model import Call, NutsCode, fold

Codes = frozenset[NutsCode]
_CODE = re.compile(
    r"\s*([A-Z]{2}[0-9A-Z]{0,3})(?:\s*$|\s*[-\u2013\u2014:(]\s*(.*)|\s+(.+))", re.DOTALL
)
_OF_COUNTRY = re.compile(r"\s*\([A-Z]{2}\)\s*$")
"""How Eurostat tells the ``Centro (PT)`` of one country from that of another."""
_LISTS = (re.compile(r"[|;\n•]+"), re.compile(r","))
"""What parts a list of names: here one that is found counts, even beside one that is not."""
_PAIRS = (
    re.compile(r"/"),
    re.compile(r"\s(?:e|ed|y|i|a|et|und|and|és|și|si|ir|ja|en|och|og|oraz|sau)\s"),
)
"""What may part names, and may as well belong to one: all parts are to be found."""
_BUT = frozenset(
    """
    außer ausser ausgenommen ohne but except excluding escluso esclusa esclusi escluse eccetto
    tranne salvo excepto excepte exceto excluding hors sauf excepté mimo kromě okrem bez oprócz
    wyjątkiem cu_excepția excepția exceptând fara fără kivéve uitgezonderd
    """.split()  # noqa: SIM905 - a list this long reads better as words
)
"""Words that take a part of a territory away: what they leave has no code."""
_EXCEPT = frozenset(fold(word) for word in _BUT)


def place(call: Call, country: str, regions: Regions | None = None) -> Call:
    """The call with the NUTS codes of its places; the places stay as published.

    ``country``: of its publisher, as NUTS or ISO has it. Empty: as the call's zone says; a
    zone that several countries share, or the Union's own (Brussels), says none.
    """
    if not call.places:
        return call
    own = _nuts(country) or country_of(call.zone)
    names = _names(regions or load_regions())
    found = {words: names.read(words, own) for words in call.places}
    return replace(
        call,
        regions=call.regions.union(*(one.codes for one in found.values())),
        placed=tuple(words for words, one in found.items() if one.whole),
    )


def _nuts(country: str) -> str:
    return {"GR": "EL", "GB": "UK"}.get(country.upper(), country.upper())


@dataclass(frozen=True, slots=True)
class Found:
    """The codes of what was found in some words, and whether they stand for all of it."""

    codes: Codes = frozenset()
    whole: bool = False


@dataclass(slots=True)
class _Names:
    """What territories are called, by country."""

    regions: Regions
    known: dict[tuple[str, str], Codes] = field(default_factory=dict)
    """By country and folded name. No codes: it is known that nobody can tell."""
    official: dict[tuple[str, str], set[NutsCode]] = field(
        default_factory=lambda: defaultdict(set)
    )
    bare: dict[tuple[str, str], set[NutsCode]] = field(default_factory=lambda: defaultdict(set))
    """Without the words for the kind of territory."""
    kinds: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    """By country, what a kind of territory is called, and its levels."""

    def read(self, words: str, country: str) -> Found:
        """Where some words are; ``country`` is a NUTS code or empty."""
        if _EXCEPT & set(fold(words).split()):
            return Found()
        one = self._one(words, country)
        if one is not None:
            return Found(one, bool(one))
        for mark in _LISTS:
            parts = [part for part in mark.split(words) if part.strip()]
            if len(parts) > 1:
                read = [self.read(part, country) for part in parts]
                codes = frozenset[NutsCode]().union(*(found.codes for found in read))
                return Found(codes, all(found.whole for found in read))
        for mark in _PAIRS:
            parts = mark.split(words)
            ends = [self._one(part, country) for part in parts]
            if len(parts) > 1 and all(ends):
                return Found(frozenset[NutsCode]().union(*(e for e in ends if e)), True)
        return Found()

    def _one(self, words: str, country: str) -> Codes | None:
        """The codes of one territory; none: nobody can tell; None: not known as one."""
        coded = _CODE.match(words)
        if coded and (coded[3] is None or re.search(r"\d", coded[1])):
            code, name = NutsCode(coded[1]), coded[2] or coded[3] or ""
            codes = self._code(code)
            if codes is not None:
                named = self._named(name, code[:2])
                if named and not self._meet(codes, named):
                    return frozenset()  # the code says one place and the name another
                return codes
            if name and code[:2] == country:
                return self._named(name, country)
        return self._named(words, country)

    def _code(self, code: NutsCode) -> Codes | None:
        if (known := self.known.get((code[:2], fold(code)))) is not None:
            return known
        now = self.regions.current(code)
        # One that was merged away leaves only what is larger: that is no answer.
        return frozenset(now) if now and all(len(c) >= len(code) for c in now) else None

    def _named(self, words: str, country: str) -> Codes | None:
        name = fold(_OF_COUNTRY.sub("", words))
        if not name or not country:
            return None
        if (known := self.known.get((country, name))) is not None:
            return known
        if codes := self.official.get((country, name)):
            return self._agree(codes)
        stripped = set()
        for kind, levels in self.kinds[country].items():
            rest = _without(name, kind)
            same = self.official.get((country, rest), set()) | self.bare.get(
                (country, rest), set()
            )
            stripped |= {c for c in same if str(len(c) - 2) in levels}
        if stripped:
            return self._agree(stripped)
        if codes := self.bare.get((country, name)):
            return self._agree(codes)
        return None

    def _agree(self, codes: set[NutsCode]) -> Codes:
        """Several codes of one name are one territory if they hold the same smallest regions."""
        widest = min(codes, key=lambda c: (len(c), c))
        same = all(self._smallest(c) == self._smallest(widest) for c in codes)
        return frozenset({widest}) if same else frozenset()

    def _smallest(self, code: NutsCode) -> Codes:
        inside = self.regions.children(code)
        return frozenset().union(*map(self._smallest, inside)) if inside else frozenset({code})

    def _meet(self, ones: Codes, others: Codes) -> bool:
        return any(self.regions.overlaps(a, b) for a in ones for b in others)


def _without(name: str, kind: str) -> str:
    if name.startswith(kind + " "):
        return name[len(kind) + 1 :]
    return name[: -len(kind) - 1] if name.endswith(" " + kind) else ""


@cache
def _names(regions: Regions) -> _Names:
    names = _Names(regions)
    for row in table("territory_kinds.csv"):
        names.kinds[row["country"]][fold(row["words"])] = row["levels"]
    for code, name in _published(regions):
        country = code[:2]
        for spelling in (name, *(name.split("/") if "/" in name else ())):
            folded = fold(_OF_COUNTRY.sub("", spelling))
            names.official[country, folded].add(code)
            for kind in names.kinds[country]:
                if rest := _without(folded, kind):
                    names.bare[country, rest].add(code)
    for row in table("territory_names.csv"):
        codes = frozenset(NutsCode(code) for code in row["codes"].split())
        names.known[row["country"], fold(row["name"])] = codes
    return names


def _published(regions: Regions) -> Iterator[tuple[NutsCode, str]]:
    """The official names, with those of before of regions that only changed their code."""
    for region in regions:
        if region.level:
            yield from ((region.code, name) for name in {region.name, region.national})
    for code, name in regions.names_before():
        now = regions.current(code)
        if len(now) == 1 and len(now[0]) == len(code):
            yield now[0], name


def known_names(country: str, among: Iterable[str]) -> Iterator[tuple[str, Codes]]:
    """Of some words those that name a territory of ``country``, with its codes."""
    names = _names(load_regions())
    for words in among:
        found = names.read(words, _nuts(country))
        if found.whole:
            yield words, found.codes
