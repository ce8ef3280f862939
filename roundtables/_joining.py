"""Who may see the link with which one joins online, and when."""

from __future__ import annotations

from datetime import datetime, timedelta

from model import Registration, RegistrationState, Roundtable, RoundtableState

LINK_BEFORE = timedelta(hours=24)
"""A link that is known earlier is passed on."""


def may_see_link(table: Roundtable, entry: Registration | None, now: datetime) -> bool:
    """Whether whoever has this entry sees the joining link: with a seat, from a day before."""
    seated = entry is not None and entry.state in (
        RegistrationState.SEATED,
        RegistrationState.ATTENDED,
    )
    near = now >= table.starts_at - LINK_BEFORE
    return bool(table.link) and seated and near and table.state is not RoundtableState.CANCELLED
