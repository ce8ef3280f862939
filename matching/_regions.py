"""NUTS regions: names, parents, codes of before, and finding one by what a person types."""

from __future__ import annotations

import csv
import difflib
import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files

from babel import Locale, UnknownLocaleError

from matching._zones import COMMON, Cities, zone_of, zones_of
from model import Language, NutsCode, RegionCategory, fold

_ISO = {"EL": "GR", "UK": "GB"}
"""Where the code of NUTS is not the country's ISO code."""
_TYPED = ("en", "de", "fr", "es", "it", "ro", "cs", "pl", "sk", "pt", "hu", "nl")
"""The languages in which a zone's city and country are found."""
_OFFICIAL = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv"
_COUNTRIES = tuple(_OFFICIAL.split())
"""The languages in which a country's name is found: the official ones of the Union."""
_NEAR = 0.78
_UMLAUT = re.compile("([aou])e")  # as "ä", "ö", "ü" are written where a keyboard has none
"""How alike two words must be to pass for a slip of the finger (difflib's ratio)."""

_AROUND = 3
"""Regions offered for a place."""
_AS_NEAR = 1.6
"""Times the nearest centre's distance within which another one may be meant as well ..."""
_SURE = 12.0
"""... or so many kilometres, in cities of several regions."""
_BORDER = 60.0
"""Kilometres to a centre abroad that are few enough for a border in between to be near."""
_FARTHEST = 260.0
"""Kilometres: the north of Lapland is 250 from the middle of its region."""
LONGEST = 200
"""Characters of a search that are looked at: no place has a longer name."""


@dataclass(frozen=True, slots=True)
class Region:
    """A NUTS region; ``lon`` and ``lat`` are the centre of a NUTS 3 region, else None."""

    code: NutsCode
    name: str
    national: str
    lon: float | None = None
    lat: float | None = None

    @property
    def level(self) -> int:
        """0 for a country, up to 3."""
        return len(self.code) - 2


@dataclass(frozen=True, slots=True)
class Standing:
    """The category of a region of NUTS 2, and whether the decision itself was seen to say so."""

    category: RegionCategory | None = None
    verified: bool = False


class Regions:
    """All regions of NUTS 2024; codes of NUTS 2021 are understood. Read-only."""

    def __init__(
        self,
        regions: Mapping[NutsCode, Region],
        before: Mapping[NutsCode, tuple[NutsCode, ...]],
        names_before: Mapping[NutsCode, str],
        places: Sequence[tuple[str, NutsCode]],
        just_transition: Mapping[NutsCode, bool],
        categories: Mapping[NutsCode, Standing],
    ) -> None:
        """``just_transition``: territories with evidence, and whether all of each is in a plan."""
        self._regions = regions
        self._before = before
        self._names_before = names_before
        self._just_transition = just_transition
        self._categories = {
            now: standing
            for code, standing in categories.items()
            for now in self.current(code)
            if len(now) == len(code)
        }
        self._places = places
        self._made: _Index | None = None

    def __contains__(self, code: object) -> bool:
        return code in self._regions or code in self._before

    def __iter__(self) -> Iterator[Region]:
        return iter(self._regions.values())

    def name(self, code: NutsCode, language: Language) -> str:
        """A country in the reader's language; a region by the name it goes by. Or the code."""
        if len(code) == 2:
            return _country(code, language) or code
        region = self._regions.get(code) or self._regions.get(next(iter(self.current(code)), code))
        return region.name if region else code

    def current(self, code: NutsCode) -> tuple[NutsCode, ...]:
        """The codes of today for a code of NUTS 2021 or 2024; a split region gives its parent."""
        if code in self._regions:
            return (code,)
        if code in self._before:
            return self._before[code] or self.current(NutsCode(code[:-1]))
        return ()

    def names_before(self) -> Iterable[tuple[NutsCode, str]]:
        """The codes of NUTS 2021 that are others today, with their names."""
        return self._names_before.items()

    def names(self) -> Iterator[tuple[str, tuple[NutsCode, ...]]]:
        """Every name by which a region is found, folded, with the codes it stands for."""
        return ((name, tuple(codes)) for name, codes in self._index.names.items())

    def parents(self, code: NutsCode) -> tuple[NutsCode, ...]:
        """The regions that contain this one, the nearest first, the country last."""
        above = (NutsCode(code[:end]) for end in range(len(code) - 1, 1, -1))
        return tuple(c for c in above if c in self._regions)

    def children(self, code: NutsCode) -> tuple[NutsCode, ...]:
        return tuple(c for c in self._regions if len(c) == len(code) + 1 and c.startswith(code))

    def country(self, code: NutsCode) -> NutsCode:
        return NutsCode(code[:2])

    def zone(self, code: NutsCode) -> str:
        """The IANA time zone of a region; empty if it is not known."""
        return zone_of(code)

    def likely_zones(self, codes: Sequence[NutsCode], limit: int) -> tuple[str, ...]:
        """The zones of these regions' countries, then the common ones of Europe."""
        return tuple(dict.fromkeys((*zones_of(codes), *COMMON)))[:limit]

    def search_zones(self, words: str, limit: int = 6) -> tuple[str, ...]:
        """The IANA zones a person may mean: by zone, by its city, by a country or region.

        A city's name counts in every language in which a country's name does.
        """
        words = words[:LONGEST]
        named = [zone_of(code) for code in self._index.names.get(fold(words), ())]
        found = [*named, *self._cities.find(words)]
        if not found and not re.search(r"[\d/]", words):
            found = [zone_of(region.code) for region in self.search(words, limit)]
        return tuple(dict.fromkeys(zone for zone in found if zone))[:limit]

    def overlaps(self, one: NutsCode, other: NutsCode) -> bool:
        """Whether one contains the other, either way round, by today's codes."""
        return any(
            a.startswith(b) or b.startswith(a)
            for a in self.current(one) or (one,)
            for b in self.current(other) or (other,)
        )

    def just_transition(self, code: NutsCode) -> bool | None:
        """True: all of it is in a Just Transition territory, with evidence. None: not known.

        It is never False: no list of the approved territorial plans was found, so a region
        that is missing from ours may be in one. A region of which a part is in one, or that
        only contains one, is not known either.
        """
        codes = self.current(code)
        full = [code for code, whole in self._just_transition.items() if whole]
        inside = [any(c.startswith(t) for t in full) for c in codes]
        return True if inside and all(inside) else None

    def just_transition_parts(self, code: NutsCode) -> tuple[NutsCode, ...]:
        """The territories within this region, itself too, that are in a plan with evidence, all
        of each or a part of it."""
        codes = self.current(code)
        return tuple(t for t in self._just_transition if t.startswith(codes))

    def categories(self, code: NutsCode) -> Mapping[NutsCode, Standing]:
        """The standing of each region of NUTS 2 within this one, or of the one that holds it."""
        return {
            one: self._categories.get(one, Standing())
            for now in self.current(code)
            for one in ([NutsCode(now[:4])] if len(now) > 3 else self._of_level_2(now))
        }

    def _of_level_2(self, code: NutsCode) -> Iterator[NutsCode]:
        return (c for c in self._regions if len(c) == 4 and c.startswith(code))

    def search(self, words: str, limit: int = 8) -> tuple[Region, ...]:
        """The regions a person may mean, best first: by code, by name, by well-known city.

        Accents and small spelling mistakes do not matter.
        """
        wanted = fold(words[:LONGEST])
        if not wanted:
            return ()
        scores: dict[NutsCode, float] = {}

        def found(code: NutsCode, score: float) -> None:
            for now in self.current(code):
                scores[now] = max(scores.get(now, 0.0), score)

        known = self._index
        if (code := NutsCode(re.sub(r"[\s.-]", "", words).upper())) in self:
            found(code, 10)
        asked = wanted.split()
        for spelled in dict.fromkeys((wanted, _UMLAUT.sub(r"\1", wanted))):
            if not scores:
                self._by_name(spelled, found)
        if not scores and len(asked) > 1:
            # "the Stuttgart region": of the words that are in a name, the one in the fewest
            known_words = [w for w in asked if w in known.words]
            if known_words:
                rarest = min(known_words, key=lambda w: len(known.words[w]))
                for code, first in known.words[rarest]:
                    found(code, 5.5 if first else 5)
        if not scores:
            for name in difflib.get_close_matches(wanted, known.names, limit, _NEAR):
                for code in known.names[name]:
                    found(code, 4 + difflib.SequenceMatcher(None, wanted, name).ratio())
        if not scores:
            for word in difflib.get_close_matches(asked[0], known.words, limit, _NEAR):
                for code, _ in known.words[word]:
                    found(code, 3 + difflib.SequenceMatcher(None, asked[0], word).ratio())
        best = sorted(scores, key=lambda c: (-scores[c], len(c) == 3, c))
        return tuple(self._regions[c] for c in best[:limit])

    def _by_name(self, wanted: str, found: Callable[[NutsCode, float], None]) -> None:
        """By a name or the beginning of one, or of all its words."""
        known, asked = self._index, wanted.split()
        for code in known.names.get(wanted, ()):
            found(code, 9)
        for name, codes in known.names.items():
            if name.startswith(wanted):
                for code in codes:
                    found(code, 8 - len(name) / 1000)
        for name in known.same_letters.get(_letters(wanted), ()):
            for code in known.names[name]:
                found(code, 6.5)  # two letters changed places
        for word, places in known.words.items():
            if word.startswith(asked[0]):
                for code, first in places:
                    if all(any(w.startswith(q) for w in known.words_of[code]) for q in asked):
                        found(code, 7 if first else 6)

    def nearest(self, lat: float, lon: float) -> NutsCode:
        """The NUTS 3 region whose centre is nearest; always to be confirmed by the person."""
        return self._by_distance(lat, lon)[0][1]

    def around(self, lat: float, lon: float) -> tuple[tuple[NutsCode, ...], int]:
        """The NUTS 3 regions a person at this place may be in, the likeliest first.

        Only centres are known, so near a border it may be the second or third. Empty: the
        nearest centre is farther than any place of Europe is from the centre of its own region.
        With them the kilometres to the nearest centre.
        """
        nearest = self._by_distance(lat, lon)
        least, first = nearest[0]
        if least > _FARTHEST:
            return (), round(least)
        reach = max(least * _AS_NEAR, _SURE)
        found = [code for far, code in nearest[:_AROUND] if far <= reach]
        abroad = [c for far, c in nearest if far <= _BORDER and c[:2] != first[:2]]
        return tuple(dict.fromkeys((first, *abroad[:1], *found)))[:_AROUND], round(least)

    def _by_distance(self, lat: float, lon: float) -> list[tuple[float, NutsCode]]:
        """Kilometres to each centre, on the sphere: the earth's date line is no border."""

        def distance(to_lat: float, to_lon: float) -> float:
            up, across = math.radians(to_lat - lat), math.radians(to_lon - lon)
            way = math.sin(up / 2) ** 2 + math.cos(math.radians(lat)) * math.cos(
                math.radians(to_lat)
            ) * (math.sin(across / 2) ** 2)
            return 2 * 6371 * math.asin(math.sqrt(min(way, 1.0)))

        found = [
            (distance(r.lat, r.lon), r.code)
            for r in self
            if r.lat is not None and r.lon is not None
        ]
        return sorted(found)

    @cached_property
    def _cities(self) -> Cities:
        return Cities(_TYPED, fold)

    def prepare(self) -> Iterator[None]:
        """Make the index of names in small steps: the names of countries take a while to load.

        The first search does it at once otherwise.
        """
        index = _Index()
        for number, region in enumerate(self):
            index.add(region.name, region.code)
            index.add(region.national, region.code)
            if number % 200 == 0:
                yield
        for name, code in self._places:
            index.add(name, code)
        yield
        for language in _COUNTRIES:
            for region in self:
                if region.level == 0:
                    index.add(_country(region.code, language), region.code)
            yield
        self._made = index

    @property
    def _index(self) -> _Index:
        if self._made is None:
            for _ in self.prepare():
                pass
        assert self._made is not None
        return self._made


class _Index:
    """Folded names and their words, each with the regions they mean."""

    def __init__(self) -> None:
        self.names: dict[str, list[NutsCode]] = defaultdict(list)
        self.same_letters: dict[str, list[str]] = defaultdict(list)
        """Names by their letters in alphabetical order."""
        self.words: dict[str, list[tuple[NutsCode, bool]]] = defaultdict(list)
        """With each region whether the word begins its name."""
        self.words_of: dict[NutsCode, set[str]] = defaultdict(set)

    def add(self, name: str, code: NutsCode) -> None:
        folded = fold(name)
        if not folded or code in self.names.get(folded, ()):
            return
        if folded not in self.names:
            self.same_letters[_letters(folded)].append(folded)
        self.names[folded].append(code)
        for number, word in enumerate(folded.split()):
            self.words[word].append((code, number == 0))
        self.words_of[code].update(folded.split())


def _letters(name: str) -> str:
    return "".join(sorted(name.replace(" ", "")))


@cache
def load_regions() -> Regions:
    """The tables of this folder, read once."""
    regions = {
        NutsCode(r["code"]): Region(
            NutsCode(r["code"]),
            r["name"],
            r["national"] or r["name"],
            float(r["lon"]) if r["lon"] else None,
            float(r["lat"]) if r["lat"] else None,
        )
        for r in table("nuts.csv")
    }
    changed = table("nuts_2021.csv")
    before = {
        NutsCode(r["code_2021"]): tuple(NutsCode(c) for c in r["codes_2024"].split())
        for r in changed
    }
    names_before = {NutsCode(r["code_2021"]): r["name_2021"] for r in changed}
    typed = (*table("places.csv"), *table("exonyms.csv"))
    places = [(r["name"], NutsCode(r["code"])) for r in typed]
    evidenced = {
        NutsCode(r["code"]): r["coverage"] == "full"
        for r in table("territories.csv")
        if r["verified"] == "yes"
    }
    standings = {
        NutsCode(r["code"]): Standing(RegionCategory(r["category"]), r["verified"] == "yes")
        for r in table("categories.csv")
    }
    return Regions(regions, before, names_before, places, evidenced, standings)


def table(name: str) -> list[dict[str, str]]:
    """The rows of one of this folder's tables."""
    text = files("matching").joinpath(name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


@cache
def _locale(language: str) -> Locale | None:
    try:
        return Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return None


def _country(code: NutsCode, language: str) -> str:
    locale = _locale(language) or _locale("en")
    assert locale is not None
    return str(locale.territories.get(_ISO.get(code, code), ""))
