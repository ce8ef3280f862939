"""Is this the call we already have from another source? One call is one call to a member."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from matching._category import limit
from model import (
    Call,
    CallId,
    CallKind,
    CallStatus,
    Programme,
    StoredCall,
    address,
    fold,
    identifiers,
)

SHORTEST_TITLE = 12
"""Letters below which a title says too little to tell two calls apart."""
_PORTAL = re.compile(r"[a-z0-9]+(-[a-z0-9+]+){2,}")
"""An identifier of the EU portal's kind: no two publishers give it to two calls. A short code
of a national system may be another country's too."""


def same(
    call: Call,
    others: Iterable[StoredCall],
    now: datetime | None = None,
    *,
    crowded: Collection[str] = (),
) -> tuple[CallId, str] | None:
    """The stored call of another source that this one is, and what shows it.

    By identifier, by official link, or by title and a common cut-off. Never within a source,
    and never a cascade call: those share their parent's identifier (up to twelve on one).
    What several calls of one source share (a page with three calls on it) shows nothing,
    unless their cut-offs tell them apart; nor does a link to what closed before ``now``, where
    next year's call may stand. ``crowded``: addresses that several calls of the call's own
    source have. Of the ``others`` those of its own source are only looked at for that.
    """
    if call.kind is CallKind.CASCADE:
        return None
    known = [o for o in others if o.call.kind is not CallKind.CASCADE]
    own = [o.call for o in known if o.call.source == call.source and o.call.key != call.key]
    candidates = [o for o in known if o.call.source != call.source]
    proofs: tuple[tuple[str, Callable[[Call, Call], bool]], ...] = (
        ("identifier", _same_identifier),
        ("link", lambda one, other: _same_link(one, other, now)),
        ("title and dates", _same_title_and_dates),
    )
    for why, alike in proofs:
        if why == "link" and address(call.url) in crowded:
            continue
        found = [o for o in candidates if alike(call, o.call)]
        if found and any(alike(c, o.call) for c in own for o in found):
            found = [o for o in found if _days(call) & _days(o.call)]
            if any(_days(c) & _days(o.call) for c in own for o in found if alike(c, o.call)):
                continue
        for other in _alone(call, found):
            return other.id, why
    return None


def _alone(call: Call, found: list[StoredCall]) -> list[StoredCall]:
    """Those that are the only one of their source, or the only one with a common cut-off."""
    of_source = Counter(o.call.source for o in found)
    dated = [o for o in found if _days(call) & _days(o.call)]
    dated_of = Counter(o.call.source for o in dated)
    return [
        o
        for o in found
        if of_source[o.call.source] == 1 or (o in dated and dated_of[o.call.source] == 1)
    ]


def _same_identifier(one: Call, other: Call) -> bool:
    named = identifiers(one) & identifiers(other)
    return any(one.zone == other.zone or _PORTAL.fullmatch(name) for name in named)


def _same_link(one: Call, other: Call, now: datetime | None) -> bool:
    link = address(one.url)
    if not link or link != address(other.url) or _contradict(one, other):
        return False
    if one.cut_offs and other.cut_offs and not _days(one) & _days(other):
        return False
    if now is None:
        return True
    return (one.status(now) is CallStatus.CLOSED) == (other.status(now) is CallStatus.CLOSED)


def _same_title_and_dates(one: Call, other: Call) -> bool:
    title = fold(one.title)
    if len(title) < SHORTEST_TITLE or title != fold(other.title) or _contradict(one, other):
        return False
    known = Programme.OTHER not in (one.programme, other.programme)
    if known and one.programme is not other.programme:
        return False
    return bool(_days(one) & _days(other))


def _contradict(one: Call, other: Call) -> bool:
    """They call themselves otherwise, or are for other territories or categories of regions."""
    here, there = identifiers(one), identifiers(other)
    if here and there and not here & there:
        return True
    for_one, for_other = limit(one).categories, limit(other).categories
    if for_one and for_other and not for_one & for_other:
        return True
    apart = not any(a.startswith(b) or b.startswith(a) for a in one.regions for b in other.regions)
    return bool(one.regions and other.regions and apart)


def _days(call: Call) -> set[date]:
    zone = ZoneInfo(call.zone)
    return {c.at.astimezone(zone).date() for c in call.cut_offs}
