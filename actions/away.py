"""Away for a while, with somebody who stands in; or a subscription handed to a group for good.

An invitation is a secret that opens once, for two weeks. While somebody stands in, the absent
member's alerts, digests and reminders are worded for the deputy and go to its chat; they count
as told to the absent member. Whatever ends it, what is not sent yet comes to the member again.
"""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._posts import COVER, cover_key
from actions.remind import at_own_hour
from actions.subscribe import enter, pause, save, set_rhythm
from model import (
    ChatKind,
    Cover,
    CoverId,
    Handing,
    Member,
    MemberState,
    OwnRhythm,
    Rhythm,
)

OPEN_FOR = timedelta(days=14)
"""An invitation that nobody took expires then."""
LONGEST = 730
"""Days of one absence."""
ENDED_KEPT = timedelta(days=90)
"""For so long the calls that went to a deputy can be looked at."""
BATCH = 50
_REACHED = (MemberState.ACTIVE, MemberState.SETTING_UP)
"""Who may stand in: chats that we may write to, newcomers too."""


class CannotCover(Exception):
    """``reason`` says why in a word: ``gone``, ``own``, ``away``, ``silent``, ``deputy``,
    ``group``, ``date``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def back_at(member: Member, until: date) -> datetime:
    """When an absence ends: at the member's own hour of that day, in its own zone (UTC)."""
    return at_own_hour(member, until)


def check_until(member: Member, until: date, now: datetime) -> None:
    """Raises ``CannotCover`` for a day that is not to come, or too far away."""
    today = now.astimezone(ZoneInfo(member.zone)).date()
    if back_at(member, until) <= now or (until - today).days > LONGEST:
        raise CannotCover("date")


def invite_deputy(a: Assistant, member: Member, until: date, now: datetime) -> Cover:
    """A link to stand in until then; one that nobody took is replaced. Raises ``CannotCover``."""
    check_until(member, until, now)
    return _invite(a, member, Handing.AWAY, until, OwnRhythm.KEEP, now)


def invite_group(a: Assistant, member: Member, own: OwnRhythm, now: datetime) -> Cover:
    """A link with which a group takes the subscription over. Raises ``CannotCover``."""
    return _invite(a, member, Handing.FOR_GOOD, None, own, now)


def _invite(
    a: Assistant,
    member: Member,
    handing: Handing,
    until: date | None,
    own: OwnRhythm,
    now: datetime,
) -> Cover:
    with a.store.transaction():
        if member.kind is ChatKind.GROUP:
            raise CannotCover("group")
        if a.store.covers_by(member.id):
            raise CannotCover("deputy")
        there = a.store.cover_of(member.id)
        if there and there.is_active:
            raise CannotCover("away")
        if there:
            a.store.end_cover(there.id, "withdrawn", now)
        token = secrets.token_urlsafe(18)
        expires = min(now + OPEN_FOR, back_at(member, until)) if until else now + OPEN_FOR
        return a.store.ask_cover(member.id, handing, until, own, token, now, expires)


def invitation(a: Assistant, token: str, now: datetime) -> tuple[Cover, Member] | None:
    """What a link offers and who asks; None: it was used, withdrawn, or is too old."""
    cover = a.store.cover_by_token(token)
    member = a.store.member(cover.member) if cover else None
    if cover is None or member is None or cover.expires_at <= now:
        return None
    if member.state in (MemberState.PAUSED, MemberState.STOPPED):
        return None
    if cover.until and back_at(member, cover.until) <= now:
        return None
    return cover, member


def may_accept(a: Assistant, token: str, deputy: Member, now: datetime) -> tuple[Cover, Member]:
    """The invitation, if this chat may take it. Raises ``CannotCover``."""
    found = invitation(a, token, now)
    if found is None:
        raise CannotCover("gone")
    cover, member = found
    if member.id == deputy.id:
        raise CannotCover("own")
    if cover.handing is Handing.FOR_GOOD and deputy.kind is not ChatKind.GROUP:
        raise CannotCover("group")
    standing = a.store.cover_of(deputy.id)
    if standing and standing.is_active:
        raise CannotCover("away")
    if deputy.state not in _REACHED:
        raise CannotCover("silent")
    if a.store.covers_by(member.id):
        raise CannotCover("gone")  # who asks stands in for somebody meanwhile: no chains
    return cover, member


def accept(a: Assistant, token: str, deputy: Member, now: datetime) -> Cover:
    """Stand in from now on, or take over for good; the member is told. Raises ``CannotCover``."""
    with a.store.transaction():
        cover, member = may_accept(a, token, deputy, now)
        own = a.store.cover_of(deputy.id)
        if own:  # nobody is away and stands in: its own open invitation is void
            a.store.end_cover(own.id, "withdrawn", now)
        a.store.accept_cover(cover.id, deputy.id, now)
        if cover.handing is Handing.FOR_GOOD:
            a.store.end_cover(cover.id, "handed", now)
            _hand_over(a, member, deputy, cover.own, now)
            _tell(a, cover.id, member, "handed", now)
        else:
            _tell(a, cover.id, member, "accepted", now)
        return a.store.cover(cover.id) or cover


def decline(a: Assistant, token: str, deputy: Member, now: datetime) -> None:
    """The link is used up, and the member is told. Raises ``CannotCover``."""
    with a.store.transaction():
        found = invitation(a, token, now)
        if found is None:
            raise CannotCover("gone")
        cover, member = found
        if member.id == deputy.id:
            raise CannotCover("own")
        a.store.end_cover(cover.id, "declined", now)
        _tell(a, cover.id, member, "declined", now)


def come_back(a: Assistant, member: Member, now: datetime) -> Cover | None:
    """The member ends it, or withdraws an invitation; a deputy is told. None: there was none."""
    with a.store.transaction():
        cover = a.store.cover_of(member.id)
        if cover is None:
            return None
        a.store.end_cover(cover.id, "back", now)
        _tell_deputy(a, cover, "back", now)
        return a.store.cover(cover.id)


def give_back(a: Assistant, cover_id: CoverId, deputy: Member, now: datetime) -> Cover:
    """The deputy ends it, and the member is told. Raises ``CannotCover``."""
    with a.store.transaction():
        cover = a.store.cover(cover_id)
        if cover is None or cover.deputy != deputy.id or not cover.is_active:
            raise CannotCover("gone")
        a.store.end_cover(cover.id, "given-back", now)
        member = a.store.member(cover.member)
        if member:
            _tell(a, cover.id, member, "given-back", now)
        return cover


def unreachable(a: Assistant, cover: Cover, now: datetime) -> None:
    """The deputy can be written to no more: the member hears everything itself again."""
    with a.store.transaction():
        member = a.store.member(cover.member)
        if a.store.end_cover(cover.id, "unreachable", now) and member:
            _tell(a, cover.id, member, "unreachable", now)


def deputy_of(a: Assistant, member: Member, now: datetime) -> tuple[Cover, Member] | None:
    """Who hears in this member's place at ``now``; None: the member itself."""
    cover = a.store.cover_of(member.id)
    if cover is None or not cover.is_active or cover.until is None or cover.deputy is None:
        return None
    deputy = a.store.member(cover.deputy)
    if deputy is None or deputy.state not in _REACHED or back_at(member, cover.until) <= now:
        return None
    return cover, deputy


def settle_covers(a: Assistant, now: datetime) -> bool:
    """End what is over, by the clock or because a side is gone. True: there may be more."""
    with a.store.transaction():
        broken = a.store.covers_broken(BATCH)
        for cover in broken:
            _break(a, cover, now)
        due = a.store.covers_due(now, BATCH)
        for cover in due:
            _look(a, cover, now)
        return len(broken) == BATCH or len(due) == BATCH


def _look(a: Assistant, cover: Cover, now: datetime) -> None:
    member = a.store.member(cover.member)
    if member is None:
        return
    ends = back_at(member, cover.until) if cover.until else cover.expires_at
    if cover.is_open:
        ends = min(ends, cover.expires_at)
    if ends > now:
        a.store.look_at_cover(cover.id, ends)
    elif cover.is_active:
        a.store.end_cover(cover.id, "over", now)
        _tell(a, cover.id, member, "over", now)
        _tell_deputy(a, cover, "over", now)
    else:
        a.store.end_cover(cover.id, "expired", now)
        _tell(a, cover.id, member, "expired", now)


def _break(a: Assistant, cover: Cover, now: datetime) -> None:
    """The deputy blocked, stopped, went silent or was erased; or the member wants no messages."""
    member = a.store.member(cover.member)
    if member and member.state in (MemberState.PAUSED, MemberState.STOPPED):
        a.store.end_cover(cover.id, "silent", now)
        _tell_deputy(a, cover, "over", now)
    else:
        unreachable(a, cover, now)


def leave_deputy(a: Assistant, member: Member, now: datetime) -> None:
    """The member is about to be erased: who stands in for it hears so."""
    cover = a.store.cover_of(member.id)
    if cover:
        _tell_deputy(a, cover, "erased", now)


def _tell(a: Assistant, cover: CoverId, hearer: Member, what: str, now: datetime) -> None:
    key = cover_key(cover, hearer.id, what)
    at = may_speak_at(hearer, now)
    a.store.post(hearer.id, COVER, key, {"cover": cover, "what": what}, at, now)


def _tell_deputy(a: Assistant, cover: Cover, what: str, now: datetime) -> None:
    deputy = a.store.member(cover.deputy) if cover.deputy else None
    if cover.accepted_at and deputy:
        _tell(a, cover.id, deputy, f"deputy-{what}", now)


def _hand_over(a: Assistant, member: Member, group: Member, own: OwnRhythm, now: datetime) -> None:
    """The group gets the member's subscription; one of its own is widened, never narrowed."""
    if group.setup_step or group.state is not MemberState.ACTIVE:
        taken = replace(
            group,
            regions=member.regions,
            needs=member.needs,
            programmes=member.programmes,
            group=group.group or member.group,
            rhythm=member.rhythm,
            digest_weekday=member.digest_weekday,
            digest_hour=member.digest_hour,
            zone=member.zone,
        )
        enter(a, taken, now)
    else:
        every = not group.regions or not member.regions
        needs = {**member.needs, **group.needs} if group.needs and member.needs else {}
        programmes = group.programmes | member.programmes
        save(
            a,
            replace(
                group,
                regions=() if every else tuple(dict.fromkeys((*group.regions, *member.regions))),
                needs=needs,
                programmes=programmes if group.programmes and member.programmes else frozenset(),
            ),
        )
    if own is OwnRhythm.WEEKLY:
        set_rhythm(a, member, Rhythm.WEEKLY, now)
    elif own is OwnRhythm.PAUSE:
        pause(a, member, None)
