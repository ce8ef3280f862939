"""Facts of a briefing: the calls and what changed in them, who comes, similar calls."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from actions._assistant import Assistant
from actions._gather import region_names
from actions._gather_tables import country_of, table_facts
from actions.courses import courses_for
from actions.digest import changed_since
from actions.exchange import rates
from actions.minutes import may_read, series_before, still_open
from actions.present import agreed
from messages import BriefedCall, BriefingFacts, ComingCounts, GroupSeats
from model import (
    CallId,
    CallStatus,
    FieldChange,
    GuestId,
    Member,
    NeedId,
    NutsCode,
    Programme,
    Registration,
    RegistrationState,
    Roundtable,
    RoundtableId,
    StillComing,
    StoredCall,
)
from roundtables import ask_at, counts, is_confirmed

_SEATED = (RegistrationState.SEATED, RegistrationState.ATTENDED)
SIMILAR = 3
COURSES = 3
_SAME_PROGRAMME = 0.5
"""What a call of the same programme is more like than one of another, in shares of the needs."""


def briefing_facts(
    a: Assistant,
    member: Member,
    table: Roundtable,
    now: datetime,
    told: Mapping[str, str] | None = None,
) -> BriefingFacts:
    """What a member is briefed of now. ``told``: the marks of its last briefing."""
    calls = table_calls(a, table)
    marks = briefing_marks(a, table)
    groups, countries = _who_comes(a, table, member)
    return BriefingFacts(
        table=table_facts(a, member, table, now),
        calls=tuple(_briefed_call(a, member, table, one) for one in calls),
        groups=groups,
        countries=countries,
        names=_names(a, table),
        similar=similar(a, calls, now),
        courses=courses_for(a, _needs(a, calls), member, now, COURSES),
        carried=still_open(a, member, table),
        last=_last_minutes(a, member, table),
        note=a.store.plan(table.id).note,
        news=tuple(part for part in marks if told and told.get(part) != marks[part]),
        rates=rates(a, now),
    )


def _last_minutes(a: Assistant, member: Member, table: Roundtable) -> RoundtableId | None:
    before = series_before(a, table.id)
    return before[-1].id if before and may_read(a, member, before[-1]) else None


def _names(a: Assistant, table: Roundtable) -> tuple[str, ...]:
    """Of those with a seat who want the others to know, in the order of the alphabet."""
    seated = [named for entry, named in agreed(a, table.id) if entry.state in _SEATED]
    people = [who for named in seated for who in (named.name, named.partner_name) if who]
    return tuple(sorted(people, key=str.casefold))


def table_calls(a: Assistant, table: Roundtable) -> list[StoredCall]:
    """The calls a table is about, the one it was opened on first."""
    first = [table.call] if table.call else []
    wanted = list(dict.fromkeys((*first, *a.store.further_calls(table.id))))
    kept = a.store.calls(wanted)
    return [kept[call] for call in wanted if call in kept]


def briefing_marks(a: Assistant, table: Roundtable) -> dict[str, str]:
    """By part of a briefing what it stands for: another mark, and it is worth telling anew.

    Who comes is no such part: it changes with every sign-up. Nor is the joining link, which
    comes with the reminders.
    """
    calls = table_calls(a, table)
    parts: dict[str, object] = {
        "when": (table.starts_at.isoformat(), table.duration.total_seconds(), table.zone),
        "where": (table.place, table.spot, bool(table.link)),
        "agenda": table.agenda,
        "calls": [one.id for one in calls],
        "changed": [(one.id, _changes(a, table, one)) for one in calls],
        "note": a.store.plan(table.id).note,
    }
    return {
        part: hashlib.blake2b(repr(value).encode(), digest_size=6).hexdigest()
        for part, value in parts.items()
    }


def _changes(a: Assistant, table: Roundtable, stored: StoredCall) -> tuple[FieldChange, ...]:
    """What changed in a call since the table was opened."""
    known = a.store.version_at(stored.id, a.store.opened_at(table.id))
    return changed_since(a, stored, known) if known < stored.version else ()


def _briefed_call(
    a: Assistant, member: Member, table: Roundtable, stored: StoredCall
) -> BriefedCall:
    changed = _changes(a, table, stored)
    codes = {NutsCode(str(c)) for one in changed if one.field == "regions" for c in _both(one)}
    return BriefedCall(
        call=stored,
        changed=changed,
        region_names=region_names(a, {*stored.call.regions, *codes}, member),
    )


def _both(change: FieldChange) -> Iterable[object]:
    for side in (change.old, change.new):
        if isinstance(side, frozenset):
            yield from side


def _who_comes(
    a: Assistant, table: Roundtable, member: Member
) -> tuple[tuple[GroupSeats, ...], tuple[tuple[str, int], ...]]:
    """By group and by country, in people; the reader is one of them."""
    present = a.store.registrations(table.id)
    seated = [r for r in present if _comes(r)]
    taken: Counter[str] = Counter()
    countries: Counter[str] = Counter()
    for entry in seated:
        taken[entry.group] += entry.party
        countries[country_of(a, entry.who)] += entry.party
    groups = tuple(
        GroupSeats(one.group, one.quota, taken[one.group], waiting=one.waiting)
        for one in counts(table, present)
    )
    named = [
        (a.regions.name(NutsCode(code), member.language), people)
        for code, people in sorted(countries.items(), key=lambda pair: (-pair[1], pair[0]))
        if code
    ]
    return groups, tuple(named)


def _comes(entry: Registration) -> bool:
    return entry.state in (RegistrationState.SEATED, RegistrationState.ATTENDED)


def _needs(a: Assistant, calls: Sequence[StoredCall]) -> set[NeedId]:
    """What these calls answer for sure."""
    tags = a.store.tags([one.id for one in calls])
    return {tag.need for found in tags.values() for tag in found if tag.sure}


def similar(a: Assistant, calls: Sequence[StoredCall], now: datetime) -> tuple[StoredCall, ...]:
    """Open calls that answer the same needs, those of the same programme before others."""
    needs = _needs(a, calls)
    if not needs:
        return ()
    own = {one.id for one in calls}
    programmes = {one.call.programme for one in calls}
    ranked: list[tuple[float, str, CallId, StoredCall]] = []
    for stored, found in a.store.live_with_needs(needs, now):
        if stored.id in own or a.store.same_as(stored.id):
            continue
        if stored.call.status(now) is not CallStatus.OPEN or stored.call.closed_early(now):
            continue
        alike = _alike(
            {tag.need for tag in found if tag.sure}, needs, stored.call.programme, programmes
        )
        cut_off = stored.call.next_cut_off(now)
        at = cut_off.at.isoformat() if cut_off else "~"
        if alike:
            ranked.append((-alike, at, stored.id, stored))
    return tuple(stored for *_, stored in sorted(ranked, key=lambda one: one[:3])[:SIMILAR])


def _alike(
    found: set[NeedId], needs: set[NeedId], programme: Programme, programmes: set[Programme]
) -> float:
    """The share of the needs that both answer, and more for the same programme; 0: none."""
    shared = len(found & needs) / len(needs)
    return shared + _SAME_PROGRAMME * (programme in programmes) if shared else 0.0


def coming_counts(a: Assistant, table: Roundtable, now: datetime) -> ComingCounts:
    """Who comes, in people: for the hosts."""
    present = a.store.registrations(table.id)
    words = a.store.coming(table.id)
    seated = [r for r in present if _comes(r)]
    return ComingCounts(
        seated=sum(r.party for r in seated),
        confirmed=sum(
            r.party
            for r in seated
            if isinstance(r.who, GuestId) or is_confirmed(table, r, words.get(r.id, StillComing()))
        ),
        waiting=sum(r.party for r in present if r.state is RegistrationState.WAITING),
        guests=sum(r.party for r in seated if isinstance(r.who, GuestId)),
        asks_at=ask_at(table) if now < ask_at(table) else None,
    )
