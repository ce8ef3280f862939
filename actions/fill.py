"""Who could fill the missing seats of a table, or join those who are interested in a call."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from actions._assistant import Assistant
from actions._expert_facts import seen
from actions._gather_tables import country_of
from db import Listed
from messages.experts import FillFacts, FillLine
from model import (
    CallId,
    EntryId,
    GuestId,
    Interest,
    Member,
    MemberId,
    NeedId,
    Registration,
    Roundtable,
    StakeholderGroup,
    StoredCall,
)
from roundtables import BALANCED, Candidate, Filling, Gap, fill, missing_groups, not_there

MOST = 500
"""Entries that are weighed: the newest of those that name a need of the call."""
PAGE = 5


def fill_call(a: Assistant, viewer: Member, stored: StoredCall, page: int) -> FillFacts:
    """Who could join the interested; ``page`` from 0."""
    counted = a.store.count_interested(stored.id)
    missing = not_there(counted.groups)
    gap = Gap(
        missing=missing,
        countries=frozenset(a.store.gathering(stored.id).lands),
        needs=_needs(a, stored.id),
        languages=frozenset({viewer.language}),
    )
    there = a.store.said_of(stored.id, Interest.INTERESTED, Interest.NOT_FOR_US)
    return _facts(
        a,
        viewer,
        gap,
        there,
        page,
        title=stored.call.title,
        at=f"c{stored.id}",
        turns=f"x:fill:{stored.id}",
        back=f"c:{stored.id}:show",
        table=False,
        missing=tuple((group, 0) for group in BALANCED if group in missing),
    )


def fill_table(
    a: Assistant, viewer: Member, table: Roundtable, page: int, now: datetime
) -> FillFacts:
    """Who could fill the seats that nobody holds; ``page`` from 0."""
    present = a.store.registrations(table.id)
    of_group, free = missing_groups(table, present, now)
    held = [one for one in present if one.holds_seat]
    missing = dict(of_group)
    if not missing and free:
        missing = dict.fromkeys(not_there(_counted(held)), 0)
    gap = Gap(
        missing=frozenset(missing),
        countries=frozenset(country_of(a, one.who) for one in held) - {""},
        needs=_needs(a, table.call),
        languages=frozenset(table.languages or (viewer.language,)),
        only_missing=not free,
    )
    full = not missing and not free
    return _facts(
        a,
        viewer,
        gap,
        _not_to_be_asked(a, table, present),
        page,
        title=table.title,
        at=f"t{table.id}",
        turns=f"t:{table.id}:experts",
        back=f"t:{table.id}:panel",
        table=True,
        missing=tuple((group, missing[group]) for group in StakeholderGroup if group in missing),
        free=free,
        full=full,
        invited=a.store.experts_invited(table.id),
    )


def is_not_to_be_asked(a: Assistant, table: Roundtable, member: MemberId) -> bool:
    """Whether somebody signed up, left, hosts, or does not want the call."""
    return member in _not_to_be_asked(a, table, a.store.registrations(table.id))


def needs_of_table(a: Assistant, table: Roundtable) -> frozenset[NeedId]:
    """What the table's call answers."""
    return frozenset(_needs(a, table.call))


def _facts(
    a: Assistant,
    viewer: Member,
    gap: Gap,
    but: frozenset[MemberId],
    page: int,
    *,
    title: str,
    at: str,
    turns: str,
    back: str,
    table: bool,
    missing: tuple[tuple[StakeholderGroup, int], ...],
    free: int = 0,
    full: bool = False,
    invited: Mapping[MemberId, bool] | None = None,
) -> FillFacts:
    listed = {} if full else _listed(a, viewer, gap, but)
    found = fill(gap, (_candidate(a, one) for one in listed.values()))
    pages = max(-(-len(found) // PAGE), 1)
    page = min(page, pages - 1)
    shown = found[page * PAGE : (page + 1) * PAGE]
    return FillFacts(
        title=title,
        back=back,
        at=at,
        table=table,
        missing=missing,
        free=free,
        full=full,
        lines=tuple(_line(a, viewer, listed, one, invited or {}) for one in shown),
        first=page * PAGE + 1,
        before=f"{turns}:{page - 1}" if page else "",
        after=f"{turns}:{page + 1}" if page + 1 < pages else "",
    )


def _line(
    a: Assistant,
    viewer: Member,
    listed: Mapping[EntryId, Listed],
    one: Filling,
    invited: Mapping[MemberId, bool],
) -> FillLine:
    return FillLine(
        seen=seen(a, listed[one.candidate.entry], viewer.language),
        reasons=tuple(reason.value for reason in one.reasons),
        invited=invited.get(one.candidate.member, False),
    )


def _listed(
    a: Assistant, viewer: Member, gap: Gap, but: frozenset[MemberId]
) -> dict[EntryId, Listed]:
    found = a.store.listed(viewer.id, list(gap.needs), limit=MOST)
    return {one.entry.id: one for one in found if one.entry.member not in but}


def _candidate(a: Assistant, one: Listed) -> Candidate:
    return Candidate(
        entry=one.entry.id,
        member=one.entry.member,
        need=one.entry.need,
        group=one.group,
        countries=frozenset(a.regions.country(code) for code in one.regions),
        languages=one.entry.languages,
    )


def _needs(a: Assistant, call: CallId | None) -> dict[NeedId, float]:
    """What a call answers; the sure ones if there are any."""
    tags = a.store.tags([call]).get(call, ()) if call else ()
    sure = [tag for tag in tags if tag.sure]
    return {tag.need: tag.score for tag in sure or tags}


def _not_to_be_asked(
    a: Assistant, table: Roundtable, present: tuple[Registration, ...]
) -> frozenset[MemberId]:
    averse = a.store.said_of(table.call, Interest.NOT_FOR_US) if table.call else frozenset()
    signed_up = {one.who for one in present if not isinstance(one.who, GuestId)}
    return averse | signed_up | {table.host, *a.store.cohosts(table.id)}


def _counted(held: list[Registration]) -> dict[StakeholderGroup, int]:
    counts: dict[StakeholderGroup, int] = {}
    for one in held:
        counts[one.group] = counts.get(one.group, 0) + one.party
    return counts
