"""Is this the call we already have from another source? One call is one call to a member."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from model import Call, CallId, CallKind, StoredCall, fold

SHORTEST_TITLE = 12
"""Letters below which a title says too little to tell two calls apart."""


def same(call: Call, others: Iterable[StoredCall]) -> tuple[CallId, str] | None:
    """The stored call of another source that this one is, and what shows it.

    By identifier, by official link, or by title and a common cut-off. Never within a source,
    and never a cascade call: those share their parent's identifier (up to twelve on one).
    """
    if call.kind is CallKind.CASCADE:
        return None
    candidates = [
        o for o in others if o.call.source != call.source and o.call.kind is not CallKind.CASCADE
    ]
    for why, alike in (
        ("identifier", _same_identifier),
        ("link", _same_link),
        ("title and dates", _same_title_and_dates),
    ):
        for other in candidates:
            if alike(call, other.call):
                return other.id, why
    return None


def _same_identifier(one: Call, other: Call) -> bool:
    named = _identifiers(one) & _identifiers(other)
    return bool(named)


def _identifiers(call: Call) -> set[str]:
    """What the call is called, and what its link to the portal calls it."""
    found = {call.reference.casefold()} if call.reference else set()
    head, _, last = urlsplit(call.url).path.rstrip("/").rpartition("/")
    if head.endswith("/topic-details"):
        found.add(last.casefold())
    return found


def _same_link(one: Call, other: Call) -> bool:
    address = _address(one.url)
    return any(address[1:]) and address == _address(other.url)


def _address(url: str) -> tuple[str, str, str, str]:
    """What is the same page whether by http or https, with www or without; a host alone is none.

    What follows a ``#`` is a place on the page, or, with a slash, a page of its own.
    """
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.")
    route = parts.fragment if "/" in parts.fragment else ""
    return host, parts.path.rstrip("/"), parts.query, route


def _same_title_and_dates(one: Call, other: Call) -> bool:
    title = fold(one.title)
    if len(title) < SHORTEST_TITLE or title != fold(other.title):
        return False
    return bool(_days(one) & _days(other))


def _days(call: Call) -> set[date]:
    zone = ZoneInfo(call.zone)
    return {c.at.astimezone(zone).date() for c in call.cut_offs}
