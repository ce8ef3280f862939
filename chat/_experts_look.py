"""A search among experts and partners in the data of a button: ``<page>.<kind>.<need>.<country>.
<language>.<group>``, each ``-`` where nothing is chosen; ``0`` alone: everything.

A need stands there by four letters that are made of its name (``mark``), a group by its number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from actions.expert_search import Look
from chat._asked import mark
from model import EntryKind, Language, NeedId, StakeholderGroup

_LOOK = re.compile(
    r"(?P<page>\d{1,3})(?:\.(?P<kind>[os-])\.(?P<need>\w{4}|-)\.(?P<country>[A-Z]{2}|-)"
    r"\.(?P<language>[a-z]{2}|-)\.(?P<group>\d|-))?",
    re.ASCII,
)
_GROUPS = tuple(StakeholderGroup)


def encode(look: Look) -> str:
    """At most 20 letters."""
    group = str(_GROUPS.index(look.group)) if look.group else ""
    chosen = (
        look.kind.value[0] if look.kind else "",
        mark(look.need) if look.need else "",
        look.country,
        look.language or "",
        group,
    )
    parts = (one or "-" for one in chosen)
    return f"{look.page}." + ".".join(parts) if any(chosen) else str(look.page)


def decode(data: str, needs: Iterable[NeedId]) -> Look | None:
    """None: that is no search. A need there is no more narrows nothing."""
    said = _LOOK.fullmatch(data)
    if said is None:
        return None
    kind, group = said["kind"] or "-", said["group"] or "-"
    return Look(
        kind=next((one for one in EntryKind if one.value[0] == kind), None),
        need=next((need for need in needs if mark(need) == said["need"]), None),
        country=_chosen(said["country"]),
        language=Language(_chosen(said["language"])) or None,
        group=_GROUPS[int(group)] if group != "-" and int(group) < len(_GROUPS) else None,
        page=int(said["page"]),
    )


def _chosen(value: str | None) -> str:
    return "" if value in (None, "-") else str(value)
