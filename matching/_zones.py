"""Time zones: that of a region, and those a person may mean, for quiet hours and digests."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from zoneinfo import available_timezones

from babel import Locale
from babel.core import get_global

from model import NutsCode

_OF_COUNTRY = {
    "AL": "Europe/Tirane",
    "AT": "Europe/Vienna",
    "BA": "Europe/Sarajevo",
    "BE": "Europe/Brussels",
    "BG": "Europe/Sofia",
    "CH": "Europe/Zurich",
    "CY": "Asia/Nicosia",
    "CZ": "Europe/Prague",
    "DE": "Europe/Berlin",
    "DK": "Europe/Copenhagen",
    "EE": "Europe/Tallinn",
    "EL": "Europe/Athens",
    "ES": "Europe/Madrid",
    "FI": "Europe/Helsinki",
    "FR": "Europe/Paris",
    "HR": "Europe/Zagreb",
    "HU": "Europe/Budapest",
    "IE": "Europe/Dublin",
    "IS": "Atlantic/Reykjavik",
    "IT": "Europe/Rome",
    "LI": "Europe/Vaduz",
    "LT": "Europe/Vilnius",
    "LU": "Europe/Luxembourg",
    "LV": "Europe/Riga",
    "ME": "Europe/Podgorica",
    "MK": "Europe/Skopje",
    "MT": "Europe/Malta",
    "NL": "Europe/Amsterdam",
    "NO": "Europe/Oslo",
    "PL": "Europe/Warsaw",
    "PT": "Europe/Lisbon",
    "RO": "Europe/Bucharest",
    "RS": "Europe/Belgrade",
    "SE": "Europe/Stockholm",
    "SI": "Europe/Ljubljana",
    "SK": "Europe/Bratislava",
    "TR": "Europe/Istanbul",
    "UA": "Europe/Kyiv",
    "XK": "Europe/Belgrade",
}
_ELSEWHERE = {
    "ES7": "Atlantic/Canary",
    "FRY1": "America/Guadeloupe",
    "FRY2": "America/Martinique",
    "FRY3": "America/Cayenne",
    "FRY4": "Indian/Reunion",
    "FRY5": "Indian/Mayotte",
    "NO0B": "Arctic/Longyearbyen",
    "PT2": "Atlantic/Azores",
    "PT3": "Atlantic/Madeira",
}
"""Parts of a country with a clock of their own, by the beginning of their code."""


def country_of(zone: str) -> str:
    """The country whose clock a zone is; empty if several share it, or the Union's own does."""
    found = [land for land, its in _OF_COUNTRY.items() if its == zone]
    found += [code[:2] for code, its in _ELSEWHERE.items() if its == zone]
    return found[0] if len(found) == 1 and zone != "Europe/Brussels" else ""


def zone_of(code: NutsCode) -> str:
    """The IANA time zone of a region; empty for a country that is not known."""
    for beginning, zone in _ELSEWHERE.items():
        if code.startswith(beginning):
            return zone
    return _OF_COUNTRY.get(code[:2], "")


COMMON = (
    "Europe/Brussels",
    "Europe/Berlin",
    "Europe/Paris",
    "Europe/Rome",
    "Europe/Warsaw",
    "Europe/Bucharest",
    "Europe/Athens",
    "Europe/Helsinki",
    "Europe/Lisbon",
    "Europe/Dublin",
)
"""Zones offered to whoever's country is not known: each clock of the Union's mainland."""


def zones_of(codes: Sequence[NutsCode]) -> tuple[str, ...]:
    """The zones of these regions, then those of other parts of their countries."""
    own = [zone_of(code) for code in codes]
    for code in codes:
        country = code[:2]
        own.append(_OF_COUNTRY.get(country, ""))
        own += [zone for part, zone in _ELSEWHERE.items() if part.startswith(country)]
    return tuple(dict.fromkeys(zone for zone in own if zone))


class Cities:
    """The zones of the world by what a person types: a zone's name, or its city's."""

    def __init__(self, languages: Sequence[str], fold: Callable[[str], str]) -> None:
        self._fold = fold
        self._zones: dict[str, list[str]] = defaultdict(list)
        tables = [Locale.parse(language).time_zones for language in languages]
        names = {
            zone: [zone] for zone in set(get_global("zone_territories")) & available_timezones()
        }
        for before, zone in get_global("zone_aliases").items():
            names.get(zone, []).append(before)
        for zone in sorted(names, key=_european):
            if zone.startswith("Etc/"):
                continue  # named by an offset, and with the opposite sign
            named = {n for one in names[zone] for n in (one, one.split("/")[-1])}
            named |= {t[n]["city"] for t in tables for n in names[zone] if "city" in t.get(n, {})}
            for name in {fold(n.replace("_", " ")) for n in named}:
                self._zones[name].append(zone)

    def find(self, words: str) -> tuple[str, ...]:
        """Zones so named; else those whose name begins so. European ones first."""
        wanted = self._fold(words.replace("_", " "))
        exact = self._zones.get(wanted)
        if exact or len(wanted) < 3:
            return tuple(exact or ())
        near = (z for name, zones in self._zones.items() if name.startswith(wanted) for z in zones)
        return tuple(sorted(dict.fromkeys(near), key=_european))


def _european(zone: str) -> tuple[bool, str]:
    return (not zone.startswith("Europe/"), zone)
