"""Where a publisher's words are: territory names and codes as published, to NUTS codes.

By code, or by a name's exact letters (case, accents and punctuation aside) among the names of
the publisher's own country. Nothing is guessed by likeness: a name that is not known, or that
several territories bear, stays a name.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from itertools import takewhile

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
_BEYOND = frozenset(
    map(
        fold,
        (
            *("todo el mundo", "regiones o países no europeos", "zahraničie", "zahraničí"),
            *("zagranica", "estero", "all'estero", "étranger", "à l'étranger", "ausland"),
            *("estrangeiro", "extranjero", "străinătate", "abroad", "worldwide", "world"),
            *("europa", "europe", "európa", "evropa", "european union", "union européenne"),
            *("unión europea", "unione europea", "união europeia", "unia europejska"),
            *("uniunea europeană", "európska únia", "evropská unie", "europäische union"),
        ),
    )
)
"""How publishers call what is not their own country alone; whole, or before a comma."""
_WORDS = re.compile(r"[\w-]+")
_MOST_WORDS = 4
_SHORTEST = 5
"""Letters of a name that is looked for within other words."""


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
    cities: dict[str, NutsCode] = field(default_factory=dict)
    """Well-known ones, which are no territories: by folded name, the region they are in."""
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
                named = self.named(name, code[:2])
                if named and not self._meet(codes, named):
                    return frozenset()  # the code says one place and the name another
                return codes
            if name and code[:2] == country:
                return self.named(name, country)
        return self.named(words, country)

    def _code(self, code: NutsCode) -> Codes | None:
        if (known := self.known.get((code[:2], fold(code)))) is not None:
            return known
        now = self.regions.current(code)
        # One that was merged away leaves only what is larger: that is no answer.
        return frozenset(now) if now and all(len(c) >= len(code) for c in now) else None

    def named(self, words: str, country: str) -> Codes | None:
        """The codes of a name in a country; none: nobody can tell; None: it is not known."""
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
    names.cities.update((fold(r["name"]), NutsCode(r["code"])) for r in table("places.csv"))
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


@lru_cache(maxsize=4096)
def beyond(words: str, country: str) -> bool:
    """Whether some words may say a place that is not in a country (by its NUTS code): a code or
    a name of another one, or a word for abroad. All else that its publishers write is in it."""
    if fold(words.partition(",")[0]) in _BEYOND:
        return True
    regions = load_regions()
    coded = _CODE.match(words)
    lands = {region.code: region for region in regions if not region.level}
    if coded and coded[1][:2] in lands.keys() | {"XX"} and coded[1][:2] != country:
        return True
    said = fold(words)
    named = {code for code, r in lands.items() if said in (fold(r.name), fold(r.national))}
    return bool((named | {NutsCode(region_in(words)[1])}) - {NutsCode(""), NutsCode(country)})


def region_named(words: str, country: str = "") -> NutsCode | None:
    """The one region that some words name, as ``place`` reads them; None: none, or several."""
    found = _names(load_regions()).read(words, _nuts(country))
    return next(iter(found.codes)) if found.whole and len(found.codes) == 1 else None


def region_in(
    words: str, country: str = "", *, cities: bool = False
) -> tuple[NutsCode | None, str]:
    """The one region (of NUTS 2 or 3) that is named within some words, and its country.

    Without a ``country`` the name must be one in a single country only. Of a name within
    another (Silesia, Lower Silesia) the longer one counts; of several regions the one that
    holds them all. A city says the region it is in only if ``cities``, else its country.
    """
    names = _names(load_regions())
    lands = [_nuts(country)] if country else sorted({land for land, _ in names.official})
    tokens = _WORDS.findall(words)
    found: set[NutsCode] = set()
    seen: set[str] = set()
    at = 0
    while at < len(tokens):
        for length in range(min(_MOST_WORDS, len(tokens) - at), 0, -1):
            name = " ".join(tokens[at : at + length])
            if not name[:1].isupper() or len(name) < _SHORTEST:
                continue
            read = {land: names.named(name, land) for land in lands}
            known = {land: codes for land, codes in read.items() if codes is not None}
            city = names.cities.get(fold(name))
            if not known and city and city[:2] in lands:
                known = {city[:2]: frozenset({city} if cities else ())}
            if len(known) == 1:
                ((land, codes),) = known.items()
                seen.add(land)
                found |= {code for code in codes if len(code) > 3}
                at += length - 1
                break
        at += 1
    (land,) = seen if len(seen) == 1 else ("",)
    return (_holding(found) if land else None), land


def _holding(codes: set[NutsCode]) -> NutsCode | None:
    """The smallest region of NUTS 2 or 3 that holds all of them."""
    first, last = min(codes, default=""), max(codes, default="")
    pairs = zip(first, last, strict=False)
    same = "".join(a for a, b in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return NutsCode(same) if len(same) > 3 else None
