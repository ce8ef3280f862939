"""What members should have been told over a season, worked out from the states alone.

This shares nothing with the way alerts and digests are made: no outbox, no told-log, no due
times. It asks the pure matching once a call is new or changed, does its own calendar sums,
and then looks at what was accepted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from model import Band, CallId, Match, Member, MemberId

SLACK = timedelta(hours=1)
"""A message due at some minute may leave with the next full hour's run."""
WEEK = timedelta(days=7)
URGENT = timedelta(hours=72)


@dataclass(frozen=True, slots=True)
class Told:
    """One acceptance as the member saw it: a call's version, pushed or in a digest."""

    member: MemberId
    call: CallId
    version: int
    at: datetime
    pushed: bool


@dataclass(frozen=True, slots=True)
class Owed:
    """A member is owed the news of this version of a call, found at ``since``."""

    member: Member
    match: Match
    since: datetime
    changed: bool


@dataclass(slots=True)
class Verdict:
    lost: list[Owed] = field(default_factory=list)
    doubled: list[Told] = field(default_factory=list)
    late: list[tuple[Owed, datetime, datetime]] = field(default_factory=list)
    """With when it was due and when it came."""

    def in_words(self) -> list[str]:
        """Each fault in a line; empty is what we want."""
        return [
            *(f"lost: {_named(o)}" for o in self.lost),
            *(
                f"doubled: member {t.member}, call {t.call}, {t.at:%Y-%m-%d %H:%M}"
                for t in self.doubled
            ),
            *(
                f"late: {_named(o)}, due {due:%Y-%m-%d %H:%M}, came {came:%Y-%m-%d %H:%M}"
                for o, due, came in self.late
            ),
        ]


def _named(o: Owed) -> str:
    what = "change" if o.changed else "call"
    return (
        f"member {o.member.id}, {what} {o.match.call.call.reference} of {o.since:%Y-%m-%d %H:%M}"
    )


def judge(owed: Sequence[Owed], told: Sequence[Told], end: datetime) -> Verdict:
    """Compare what was owed with what was accepted until ``end``."""
    verdict = Verdict()
    by_call: dict[tuple[MemberId, CallId], list[Told]] = defaultdict(list)
    pushes: dict[MemberId, list[datetime]] = defaultdict(list)
    seen: set[tuple[MemberId, CallId, int]] = set()
    for t in sorted(told, key=lambda t: t.at):
        key = (t.member, t.call, t.version)
        if key in seen:
            verdict.doubled.append(t)
        seen.add(key)
        by_call[t.member, t.call].append(t)
        if t.pushed:
            pushes[t.member].append(t.at)
    newest: Mapping[tuple[MemberId, CallId], int] = _newest(owed)
    for o in owed:
        key2 = (o.member.id, o.match.call.id)
        version = o.match.call.version
        heard = [t for t in by_call[key2] if t.version >= version and t.at >= o.since]
        due = _due(o, pushes[o.member.id])
        if heard:
            if heard[0].at > due + SLACK:
                verdict.late.append((o, due, heard[0].at))
        elif due + SLACK <= end and version == newest[key2] and _live(o, due):
            verdict.lost.append(o)
    return verdict


def _newest(owed: Iterable[Owed]) -> dict[tuple[MemberId, CallId], int]:
    newest: dict[tuple[MemberId, CallId], int] = {}
    for o in owed:
        key = (o.member.id, o.match.call.id)
        newest[key] = max(newest.get(key, 0), o.match.call.version)
    return newest


def _live(o: Owed, at: datetime) -> bool:
    """Whether one could still apply then; a call that closed before is no news."""
    last = max((c.at for c in o.match.call.call.cut_offs), default=None)
    return last is None or last >= at


def _due(o: Owed, pushes: Sequence[datetime]) -> datetime:
    """When the member should know at the latest."""
    digest = _digest_after(o.member, o.since)
    future = [c.at for c in o.match.call.call.cut_offs if c.at >= o.since]
    near = bool(future) and min(future) <= digest
    at_once = o.member.rhythm.value == "at-once" and (
        o.changed or any(t.band is Band.STRONG for t in o.match.tags)
    )
    if not (at_once or near):
        return digest
    speak = _awake(o.member, o.since)
    if near and min(future) <= speak:
        return o.since
    urgent = near or (bool(future) and min(future) <= o.since + URGENT)
    week = [p for p in pushes if speak - WEEK <= p <= speak + SLACK]
    if len(week) >= o.member.alert_budget and not urgent:
        return digest
    return speak


def _digest_after(member: Member, at: datetime) -> datetime:
    """The member's next digest hour after a moment, by walking local hours."""
    zone = ZoneInfo(member.zone)
    hour = at.replace(minute=0, second=0, microsecond=0)
    while True:
        hour += timedelta(hours=1)
        local = hour.astimezone(zone)
        if (local.weekday(), local.hour) == (member.digest_weekday, member.digest_hour):
            return hour


def _awake(member: Member, at: datetime) -> datetime:
    """The moment itself, or the first full hour outside the member's quiet hours."""
    zone = ZoneInfo(member.zone)
    quiet = set()
    hour_of_day = member.quiet_from
    while hour_of_day != member.quiet_to:
        quiet.add(hour_of_day)
        hour_of_day = (hour_of_day + 1) % 24
    moment = at
    while moment.astimezone(zone).hour in quiet:
        moment = moment.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    return moment
