"""What a keeper may set in ``roundtable.toml``; unknown keys are refused by name."""

from __future__ import annotations

import difflib
import re
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from model import NutsCode, SourceId
from sources import EXCHANGE_RATES, BadSource, Source, own_source

NAME = "Funding Roundtable"


class BadSettings(ValueError):
    """One sentence for the keeper: which key, what is wrong, what it could have been."""


@dataclass(frozen=True, slots=True)
class SourceSettings:
    enabled: bool = True
    url: str = ""
    """Scheme and host to ask instead of the source's own; the path is kept."""
    every: timedelta | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """A keeper's wishes; each has a default, so an empty file is a good file."""

    name: str = NAME
    """What the assistant calls itself."""
    only: tuple[str, ...] = ()
    """The sources to poll; empty: all that are enabled."""
    sources: Mapping[str, SourceSettings] = field(default_factory=dict)
    own: Mapping[SourceId, Source] = field(default_factory=dict)
    """Sources that a keeper told here, without code."""
    asleep: frozenset[str] = frozenset()
    """The sources that want something of a keeper first: not polled unless the file names them."""
    keepers: frozenset[int] = frozenset()
    """Chat ids."""
    digest_weekday: int = 0
    """0 is Monday."""
    digest_hour: int = 8
    digest_zone: str = "Europe/Brussels"
    """For members whose zone is not known yet."""
    per_second: int = 28
    address: str = ""
    """The public address of the web face, without a slash at its end; empty: it has none."""
    exchange: str = EXCHANGE_RATES
    """Where the euro's reference rates are; empty: amounts are shown in their currency alone."""
    quorum_members: int = 3
    quorum_countries: int = 2
    offer: timedelta = timedelta(hours=48)
    ask_after_months: int = 24
    """Inactive members are asked whether to stay ..."""
    erase_after_months: int = 25
    """... and erased a month later."""
    tables_months: int = 12
    """What is personal at a roundtable goes so long after it met; counts stay."""

    def polls(self, source: str) -> bool:
        """Whether this source is to be polled."""
        if self.only and source not in self.only:
            return False
        if source not in self.sources:
            return source not in self.asleep or source in self.only
        return self.sources[source].enabled

    def waits(self, source: str) -> bool:
        """Whether this source is not polled only because it wants something of a keeper."""
        return source in self.asleep and source not in self.sources and not self.only


_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_KEYS: dict[str, tuple[str, ...]] = {
    "assistant": ("name",),
    "members": ("keepers",),
    "digest": ("weekday", "hour", "zone"),
    "delivery": ("per_second",),
    "web": ("address",),
    "exchange": ("enabled", "url"),
    "roundtables": ("quorum_members", "quorum_countries", "offer_hours"),
    "retention": ("ask_after_months", "erase_after_months", "tables_months"),
}
_SOURCE_KEYS = ("enabled", "url", "every")


def read_settings(
    raw: Mapping[str, object],
    known_sources: Iterable[str],
    regions: Container[NutsCode] | None = None,
) -> Settings:
    """Settings from a parsed ``roundtable.toml``. Raises ``BadSettings``.

    ``regions`` are the codes that a keeper's own source may name; None: not looked up.
    """
    known = tuple(known_sources)
    own = _own_sources(_table(raw, "sources"), known, regions)
    sources = (*known, *own)
    _refuse_unknown(raw, ("sources", *_KEYS), "")
    values: dict[str, object] = {}
    for section, keys in _KEYS.items():
        table = _table(raw, section)
        _refuse_unknown(table, keys, f"{section}.")
        values |= {f"{section}.{key}": value for key, value in table.items()}
    table = _table(raw, "sources")
    _refuse_unknown_source(table, ("only", *sources))
    only = tuple(_strings(table.get("only", []), "sources.only"))
    for name in only:
        if name not in sources:
            raise BadSettings(f"sources.only: no source {name!r}{_nearest(name, sources)}")
    ask_after = _number(values, "retention.ask_after_months", 24, 1, 120)
    erase_after = _number(values, "retention.erase_after_months", 25, 1, 121)
    if erase_after <= ask_after:
        raise BadSettings(
            f"retention.erase_after_months ({erase_after}) must be more than"
            f" retention.ask_after_months ({ask_after}): members are asked before they are erased"
        )
    return Settings(
        name=_name(values.get("assistant.name", NAME)),
        only=only,
        sources={
            name: _source(name, _table(table, name, "sources."), own=name in own)
            for name in table
            if name != "only"
        },
        own=own,
        keepers=frozenset(_integers(values.get("members.keepers", []), "members.keepers")),
        digest_weekday=_weekday(values.get("digest.weekday", 0)),
        digest_hour=_number(values, "digest.hour", 8, 0, 23),
        digest_zone=_zone(values.get("digest.zone", "Europe/Brussels")),
        per_second=_number(values, "delivery.per_second", 28, 1, 1000),
        address=_public(values.get("web.address", "")),
        exchange=_exchange(values),
        quorum_members=_number(values, "roundtables.quorum_members", 3, 1, 1000),
        quorum_countries=_number(values, "roundtables.quorum_countries", 2, 1, 50),
        offer=timedelta(hours=_number(values, "roundtables.offer_hours", 48, 1, 24 * 30)),
        ask_after_months=ask_after,
        erase_after_months=erase_after,
        tables_months=_number(values, "retention.tables_months", 12, 1, 120),
    )


def _own_sources(
    table: Mapping[str, object], known: Iterable[str], regions: Container[NutsCode] | None
) -> dict[SourceId, Source]:
    """The sources told here: those with a ``kind``."""
    found = {}
    for name, section in table.items():
        if not isinstance(section, Mapping) or "kind" not in section:
            continue
        if name in known:
            raise BadSettings(
                f"sources.{name}.kind: a source of this name is there already; take another name"
            )
        try:
            source = own_source(name, section)
        except BadSource as wrong:
            raise BadSettings(str(wrong)) from wrong
        for region in section.get("regions", []):
            if regions is not None and region not in regions:
                raise BadSettings(f"sources.{name}.regions: no NUTS region {region!r}")
        found[source.id] = source
    return found


def _refuse_unknown_source(table: Mapping[str, object], known: tuple[str, ...]) -> None:
    for name, section in table.items():
        if name not in known:
            if isinstance(section, Mapping) and "programme" in section:
                raise BadSettings(f"sources.{name} needs a kind: feed, page or table")
            raise BadSettings(f"unknown setting sources.{name}{_nearest(name, known)}")


def _source(name: str, table: Mapping[str, object], *, own: bool) -> SourceSettings:
    where = f"sources.{name}."
    if not own:
        _refuse_unknown(table, _SOURCE_KEYS, where)
    enabled = _yes_or_no(table.get("enabled", True), f"{where}enabled")
    url = "" if own else _url(table.get("url", ""), f"{where}url")
    every = table.get("every")
    return SourceSettings(enabled, url, None if every is None else _span(every, f"{where}every"))


def _exchange(values: Mapping[str, object]) -> str:
    enabled = _yes_or_no(values.get("exchange.enabled", True), "exchange.enabled")
    url = _url(values.get("exchange.url", EXCHANGE_RATES), "exchange.url")
    return url if enabled else ""


def _yes_or_no(value: object, where: str) -> bool:
    if isinstance(value, bool):
        return value
    raise BadSettings(f"{where} must be true or false, not {value!r}")


def _url(value: object, where: str) -> str:
    if isinstance(value, str) and (not value or value.startswith(("http://", "https://"))):
        return value
    raise BadSettings(f"{where} must begin with http:// or https://, not {value!r}")


def _public(value: object) -> str:
    address = _url(value, "web.address").rstrip("/")
    if re.search(r"[\s?#\"'<>]", address) or (address and not urlsplit(address).hostname):
        raise BadSettings(
            f'web.address must be like "https://example.org" or "https://example.org/funding",'
            f" not {value!r}"
        )
    return address


def _span(value: object, where: str) -> timedelta:
    """``"6 h"``, ``"30 min"``, ``"1 d"``: a number and a unit."""
    units = {"min": 60, "h": 3600, "d": 86400}
    found = re.fullmatch(r"([1-9]\d{0,3})\s*(min|h|d)", str(value).strip())
    if found is None:
        raise BadSettings(f'{where} must be like "30 min", "6 h" or "1 d", not {value!r}')
    return timedelta(seconds=int(found[1]) * units[found[2]])


def _refuse_unknown(table: Mapping[str, object], known: Iterable[str], where: str) -> None:
    known = tuple(known)
    for key in table:
        if key not in known:
            raise BadSettings(f"unknown setting {where}{key}{_nearest(key, known)}")


def _nearest(word: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(word, list(known), n=1, cutoff=0.0)
    return f"; the nearest known one is {near[0]}" if near else ""


def _table(raw: Mapping[str, object], name: str, where: str = "") -> Mapping[str, object]:
    table = raw.get(name, {})
    if not isinstance(table, Mapping):
        raise BadSettings(f"{where}{name} must be a table, not {table!r}")
    return table


def _strings(value: object, where: str) -> list[str]:
    if isinstance(value, list) and all(isinstance(v, str) for v in value):
        return value
    raise BadSettings(f"{where} must be a list of names, not {value!r}")


def _integers(value: object, where: str) -> list[int]:
    if isinstance(value, list) and all(type(v) is int for v in value):
        return value
    raise BadSettings(f"{where} must be a list of chat ids, not {value!r}")


def _number(values: Mapping[str, object], key: str, default: int, low: int, high: int) -> int:
    value = values.get(key, default)
    if type(value) is int and low <= value <= high:
        return value
    raise BadSettings(f"{key} must be a whole number from {low} to {high}, not {value!r}")


def _name(value: object) -> str:
    if isinstance(value, str) and value.strip():
        return value
    raise BadSettings(f"assistant.name must be a name, not {value!r}")


def _weekday(value: object) -> int:
    if isinstance(value, str) and value.casefold() in _DAYS:
        return _DAYS.index(value.casefold())
    if type(value) is int and 0 <= value <= 6:
        return value
    raise BadSettings(f"digest.weekday must be a day's English name or 0 (Monday) to 6: {value!r}")


def _zone(value: object) -> str:
    try:
        return ZoneInfo(str(value)).key
    except (ZoneInfoNotFoundError, ValueError):
        raise BadSettings(f"digest.zone: no time zone {value!r}; try Europe/Brussels") from None
