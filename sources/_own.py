"""A keeper's own source: a feed, a page or a table told in the settings, without code."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from babel import localedata

from model import CallStatus, Language, NutsCode, Programme, SourceId
from sources._own_feed import OwnFeed
from sources._own_page import SELECTORS, OwnPage
from sources._own_shape import OfKind
from sources._own_stated import Stated
from sources._own_table import COLUMNS, OwnTable
from sources._source import Expect, Found, Page, Request, Source

ID = re.compile(r"[a-z][a-z0-9_]{1,39}")
REGION = re.compile(r"[A-Z]{2}[0-9A-Z]{0,3}")
CURRENCY = re.compile(r"[A-Z]{3}")
LANGUAGE = re.compile(r"[a-z]{2}")
LONGEST_DELAY = 600
STATES = tuple(s.value for s in CallStatus if s is not CallStatus.CLOSED)
NEWS = "news"
"""In place of a status: the items of this feed are articles, and no calls."""
SETTINGS = ("enabled", "every")
"""Keys that any source has: the settings read them."""
COMMON = (
    *("kind", "url", "programme", "title", "publisher", "homepage", "language", "regions"),
    *(
        "zone",
        "currency",
        "status",
        "words",
        "at_least",
        "at_most",
        "delay",
        "licence",
        "attribution",
    ),
)
KINDS: dict[str, tuple[str, ...]] = {
    "feed": (),
    "page": ("selectors",),
    "table": ("headings", "sheet"),
}


class BadSource(ValueError):
    """One sentence for the keeper: which section and key, what is wrong with it."""


def own_source(id_: str, raw: Mapping[str, object]) -> Source:
    """A source from its section of the settings. Raises ``BadSource``."""
    keys = _Keys(f"sources.{id_}", raw)
    if not ID.fullmatch(id_):
        raise BadSource(
            f"sources.{id_}: a source's name is 2 to 40 of a-z, 0-9 and _, a letter first"
        )
    if not keys.has("kind"):
        raise BadSource(f"{keys.where} needs a kind: feed, page or table")
    kind = keys.text("kind")
    if kind not in KINDS:
        raise keys.bad("kind", f"is feed, page or table, not {kind!r}")
    keys.refuse_elsewhere(kind)
    keys.refuse_unknown((*COMMON, *SETTINGS, *KINDS[kind]))
    url = keys.address("url")
    at_least = keys.number("at_least", 0 if kind == "feed" else 1, 0, 100_000)
    at_most = keys.number("at_most", 2000, 1, 100_000)
    if at_most < at_least:
        raise keys.bad("at_most", f"({at_most}) is less than at_least ({at_least})")
    news = kind == "feed" and raw.get("status") == NEWS
    stated = _stated(SourceId(id_), keys, "planned" if kind == "table" else None, news=news)
    host = urlsplit(url).netloc
    return Source(
        id=stated.source,
        title=keys.text("title", id_),
        publisher=keys.text("publisher", host),
        homepage=keys.address("homepage", url),
        programmes=() if news else (stated.programme,),
        start=(Request(url),),
        parse=OfKind(kind, _reader(kind, stated, keys, news=news)).parse,
        expect=Expect(at_least=at_least, at_most=at_most),
        articles_only=news,
        language=stated.language,
        licence=keys.text("licence", ""),
        attribution=keys.text("attribution", f"© {keys.text('publisher', host)}"),
        proven="own",
        notes=f"Described by a keeper in the settings, as a {kind}.",
        delay=timedelta(seconds=keys.number("delay", 1, 0, LONGEST_DELAY)),
        robots=kind == "page",
        told=json.dumps({k: v for k, v in raw.items() if k not in SETTINGS}, default=str),
    )


def _stated(id_: SourceId, keys: _Keys, usual: str | None, *, news: bool) -> Stated:
    status = keys.one_of("status", STATES) if keys.has("status") and not news else usual
    language = keys.text("language", "en")
    if not LANGUAGE.fullmatch(language):
        raise keys.bad("language", f'must be two letters like "en", not {language!r}')
    if not localedata.exists(language):
        raise keys.bad("language", f'is no language: {language!r}; it is a code like "en"')
    currency = keys.text("currency", "")
    if currency and not CURRENCY.fullmatch(currency):
        raise keys.bad("currency", f'must be three capitals like "EUR", not {currency!r}')
    regions = keys.texts("regions")
    for region in regions:
        if not REGION.fullmatch(region) and REGION.fullmatch(region.upper()):
            raise keys.bad("regions", f"must be NUTS codes in capitals: {region.upper()}")
        if region[:2] == "GR":
            raise keys.bad("regions", f"has {region}, and Greece is EL: EL{region[2:]}?")
        if not REGION.fullmatch(region):
            raise keys.bad("regions", f'must be NUTS codes like "CZ08", not {region!r}')
    return Stated(
        source=id_,
        programme=Programme.OTHER
        if news
        else Programme(keys.one_of("programme", tuple(Programme))),
        language=Language(language),
        regions=frozenset(NutsCode(r) for r in regions),
        zone=keys.zone("zone", "Europe/Brussels"),
        currency=currency,
        status=CallStatus(status) if status else None,
        words=tuple(keys.texts("words")),
    )


def _reader(
    kind: str, stated: Stated, keys: _Keys, *, news: bool
) -> Callable[[Page], Iterable[Found]]:
    if kind == "feed":
        return OwnFeed(stated, news).parse
    if kind == "table":
        return OwnTable(
            stated=stated,
            named=_columns(keys),
            sheet=keys.text("sheet", ""),
            homepage=keys.address("homepage", keys.address("url")),
        ).parse
    inner = keys.inner("selectors", SELECTORS, 'item = "li.call"')
    needed = [key for key in SELECTORS if key in ("item", "title") or inner.has(key)]
    return OwnPage(stated, {key: inner.selector(key) for key in needed}).parse


def _columns(keys: _Keys) -> dict[str, tuple[str, ...]]:
    inner = keys.inner("headings", COLUMNS, 'title = "Name of the call"')
    inner.text_or_texts("title")
    return {column: inner.text_or_texts(column) for column in COLUMNS if inner.has(column)}


@dataclass(frozen=True, slots=True)
class _Keys:
    """One section of the settings; each reader raises ``BadSource`` naming section and key."""

    where: str
    raw: Mapping[str, object]

    def has(self, key: str) -> bool:
        return key in self.raw

    def bad(self, key: str, wrong: str) -> BadSource:
        return BadSource(f"{self.where}.{key} {wrong}")

    def refuse_unknown(self, known: tuple[str, ...]) -> None:
        for key in self.raw:
            if key not in known:
                raise BadSource(f"unknown setting {self.where}.{key}{_nearest(key, known)}")

    def refuse_elsewhere(self, kind: str) -> None:
        """Keys that have their place, and this is not it."""
        for other, own in KINDS.items():
            for key in own:
                if key in self.raw and other != kind:
                    belong = "belongs" if key == "sheet" else "belong"
                    raise BadSource(f'{self.where}: {key} {belong} to kind = "{other}"')
        place = {
            "feed": (SELECTORS, 'kind = "page": a feed says no more than title, link and words'),
            "page": (SELECTORS, f"[{self.where}.selectors]"),
            "table": (COLUMNS, f"[{self.where}.headings]"),
        }
        inner, where = place[kind]
        for key in self.raw:
            if key in inner and key not in COMMON:
                raise BadSource(f"{self.where}.{key} belongs to {where}")

    def inner(self, key: str, known: tuple[str, ...], like: str) -> _Keys:
        """The section within, which there must be."""
        table = self.raw.get(key)
        if not isinstance(table, Mapping):
            raise BadSource(f"{self.where} needs a section [{self.where}.{key}] like {like}")
        found = _Keys(f"{self.where}.{key}", table)
        found.refuse_unknown(known)
        return found

    def text(self, key: str, default: str | None = None) -> str:
        value = self.raw.get(key, default)
        if value is None:
            raise BadSource(f"{self.where} needs {key}")
        if not isinstance(value, str) or (not value.strip() and value != default):
            raise self.bad(key, f"must be some words, not {value!r}")
        return value.strip()

    def texts(self, key: str) -> list[str]:
        value = self.raw.get(key, [])
        if isinstance(value, list) and all(isinstance(v, str) and v.strip() for v in value):
            return [v.strip() for v in value]
        raise self.bad(key, f'must be a list of words like ["one", "two"], not {value!r}')

    def text_or_texts(self, key: str) -> tuple[str, ...]:
        if self.raw.get(key) and isinstance(self.raw[key], list):
            return tuple(self.texts(key))
        return (self.text(key),)

    def one_of(self, key: str, known: tuple[str, ...]) -> str:
        said = self.text(key).lower()
        if said not in known:
            near = _nearest(said, known) or f"; it is one of {', '.join(known)}"
            raise self.bad(key, f"cannot be {self.text(key)!r}{near}")
        return said

    def number(self, key: str, default: int, low: int, high: int) -> int:
        value = self.raw.get(key, default)
        if type(value) is int and low <= value <= high:
            return value
        raise self.bad(key, f"must be a whole number from {low} to {high}, not {value!r}")

    def address(self, key: str, default: str | None = None) -> str:
        url = self.text(key, default)
        try:
            parts = urlsplit(url)
            good = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
        except ValueError:
            good = False
        if not good:
            raise self.bad(key, f"must be an address like https://example.org/calls, not {url!r}")
        return url

    def zone(self, key: str, default: str) -> str:
        name = self.text(key, default)
        try:
            return ZoneInfo(name).key
        except (ZoneInfoNotFoundError, ValueError, OSError):
            near = _nearest(name, available_timezones()) or "; try Europe/Brussels"
            raise self.bad(key, f"is no time zone: {name!r}{near}") from None

    def selector(self, key: str) -> str:
        """A CSS selector; ``css@attribute`` takes an attribute in place of the words."""
        import soupsieve  # late: only keepers with pages of their own need it

        said = self.text(key)
        try:
            soupsieve.compile(said.rpartition("@")[0] or said)
        except (soupsieve.SelectorSyntaxError, ValueError) as wrong:
            why = str(wrong).splitlines()[0]
            raise self.bad(key, f"is no CSS selector: {said!r} ({why})") from None
        return said


def _nearest(word: str, known: Iterable[str]) -> str:
    """Nothing for what is like none of them: a guess would lead astray."""
    near = difflib.get_close_matches(word, sorted(known), n=1)
    return f"; the nearest known one is {near[0]}" if near else ""
