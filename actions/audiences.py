"""Committees and working groups: a keeper names them, members join and leave by themselves."""

from __future__ import annotations

import secrets
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._posts import AUDIENCE, audience_key
from actions.hosting import NotAllowed
from model import (
    Audience,
    AudienceId,
    AudienceKind,
    Belonging,
    ChatKind,
    Event,
    Member,
    MemberId,
    Roundtable,
)

LONGEST = 80
"""Characters of a name."""
SLIP = timedelta(minutes=2)
"""What a keeper wrote of somebody is told so much later: a slip is taken back unseen."""
AGAIN_AFTER = timedelta(days=30)
"""Who was not admitted may ask again so much later."""
LINK_HOLDS = timedelta(days=14)
KEPT = timedelta(days=90)
"""Wishes that came to nothing, and memberships in what has ended, go so much later."""


class NoSuchAudience(Exception):
    """There is no committee or working group with this number."""


class CannotJoin(Exception):
    """``reason`` says why in a word: ``ended``, ``refused``, ``group``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def audience_of(a: Assistant, audience_id: AudienceId) -> Audience:
    """Raises ``NoSuchAudience``."""
    found = a.store.audience(audience_id)
    if found is None:
        raise NoSuchAudience(audience_id)
    return found


def is_keeper(a: Assistant, member: Member) -> bool:
    return member.chat_id in a.settings.keepers


def may_lead(a: Assistant, member: Member, audience: Audience) -> bool:
    """Its chair and the keepers admit members."""
    return member.id == audience.chair or is_keeper(a, member)


def add_audience(
    a: Assistant, by: Member, name: str, kind: AudienceKind, now: datetime
) -> Audience:
    """Raises ``NotAllowed``, and ``ValueError`` for no name, or that of another one."""
    with a.store.transaction():
        named = _named(a, by, name, AudienceId(0))
        added = a.store.save_audience(Audience(id=AudienceId(0), name=named, kind=kind), now)
        a.store.audit(by.id, "add audience", f"audience {added.id}", now)
        return added


def rename_audience(
    a: Assistant, by: Member, audience: Audience, name: str, now: datetime
) -> Audience:
    """Raises as ``add_audience``."""
    return _write(a, by, audience, "rename audience", now, name=_named(a, by, name, audience.id))


def _named(a: Assistant, by: Member, name: str, but: AudienceId) -> str:
    if not is_keeper(a, by):
        raise NotAllowed
    said = " ".join(name.split())[:LONGEST]
    others = {one.name.casefold() for one in a.store.audiences(ended=True) if one.id != but}
    if not said or said.casefold() in others:
        raise ValueError(said)
    return said


def set_admission(
    a: Assistant, by: Member, audience: Audience, admits: bool, now: datetime
) -> Audience:
    """Whether joining needs a yes from now on. Raises ``NotAllowed``."""
    return _write(a, by, audience, "admission", now, admits=admits)


def end_audience(
    a: Assistant, by: Member, audience: Audience, ended: bool, now: datetime
) -> Audience:
    """It ends, or goes on after all with the members it had. Raises ``NotAllowed``."""
    act = "end audience" if ended else "reopen audience"
    ended_at = (audience.ended_at or now) if ended else None
    return _write(a, by, audience, act, now, ended_at=ended_at)


def _write(
    a: Assistant, by: Member, audience: Audience, act: str, now: datetime, **facts: Any
) -> Audience:
    if not is_keeper(a, by):
        raise NotAllowed
    changed = replace(audience, **facts)
    if changed == audience:
        return audience
    with a.store.transaction():
        a.store.audit(by.id, act, f"audience {audience.id}", now)
        return a.store.save_audience(changed, now)


def chair_link(a: Assistant, by: Member, audience: Audience, now: datetime) -> str:
    """The secret of a link that makes the one who opens it the chair; the one before it holds no
    more. Raises ``NotAllowed``."""
    if not is_keeper(a, by):
        raise NotAllowed
    token = secrets.token_urlsafe(18)
    a.store.chair_link(audience.id, token, now + LINK_HOLDS)
    return token


def take_chair(a: Assistant, member: Member, token: str, now: datetime) -> Audience:
    """Raises ``NoSuchAudience`` for a link that holds no more, and ``CannotJoin``."""
    with a.store.transaction():
        audience = a.store.audience_by_token(token, now)
        if audience is None or audience.ended_at:
            raise NoSuchAudience
        if member.kind is not ChatKind.PRIVATE:
            raise CannotJoin("group")
        a.store.chair_link(audience.id, None, now)
        a.store.set_belonging(audience.id, member.id, Belonging.MEMBER, now)
        a.store.audit(member.id, "take chair", f"audience {audience.id}", now)
        return a.store.save_audience(replace(audience, chair=member.id), now)


def set_chair(
    a: Assistant, by: Member, audience: Audience, chair: MemberId | None, now: datetime
) -> Audience:
    """Take the chair away, or give it back to who had it. Raises ``NotAllowed``."""
    if chair is not None and a.store.member(chair) is None:
        chair = None
    return _write(a, by, audience, "chair", now, chair=chair)


def join(a: Assistant, member: Member, audience_id: AudienceId, now: datetime) -> Belonging:
    """Join at will, or ask to. Raises ``NoSuchAudience`` or ``CannotJoin``."""
    with a.store.transaction():
        audience = audience_of(a, audience_id)
        if member.kind is not ChatKind.PRIVATE:
            raise CannotJoin("group")
        if audience.ended_at:
            raise CannotJoin("ended")
        was = a.store.belonging(audience.id, member.id)
        since = a.store.belongs_since(audience.id, member.id)
        if was is Belonging.MEMBER:
            return was
        if not audience.admits or may_lead(a, member, audience):
            a.store.set_belonging(audience.id, member.id, Belonging.MEMBER, now)
            return Belonging.MEMBER
        if was is Belonging.ASKED:
            return was
        if was is Belonging.REFUSED and since and now < since + AGAIN_AFTER:
            raise CannotJoin("refused")
        a.store.set_belonging(audience.id, member.id, Belonging.ASKED, now)
        for lead in _leads(a, audience):
            _post(a, lead, audience, "asked", now, about=member.id)
        return Belonging.ASKED


def leave_audience(a: Assistant, member: Member, audience_id: AudienceId, now: datetime) -> None:
    """Be nothing to it any more; who was not admitted stays so for its time."""
    if a.store.belonging(audience_id, member.id) is not Belonging.REFUSED:
        a.store.set_belonging(audience_id, member.id, None, now)


def admit(
    a: Assistant,
    by: Member,
    audience: Audience,
    member_id: MemberId,
    state: Belonging,
    now: datetime,
) -> bool:
    """Yes, no, or to be decided again, to somebody who asked. False: it asks no more.

    Raises ``NotAllowed``.
    """
    if not may_lead(a, by, audience):
        raise NotAllowed
    with a.store.transaction():
        was = a.store.belonging(audience.id, member_id)
        member = a.store.member(member_id)
        if was is None or member is None:
            return False
        if was is not state:
            a.store.set_belonging(audience.id, member_id, state, now)
            a.store.audit(by.id, f"admission {state}", f"audience {audience.id}", now)
            if state is not Belonging.ASKED:
                _post(a, member, audience, state, now)
        return True


def audience_named(a: Assistant, name: str) -> Audience:
    """Raises ``NoSuchAudience``."""
    wanted = " ".join(name.split()).casefold()
    for one in a.store.audiences():
        if one.name.casefold() == wanted:
            return one
    raise NoSuchAudience(name)


def put(
    a: Assistant, by: Member, audience: Audience, member: Member, inside: bool, now: datetime
) -> Belonging | None:
    """A keeper makes somebody a member, or takes somebody out; what it was before. It is told.

    Raises ``NotAllowed`` or ``CannotJoin``.
    """
    if not is_keeper(a, by):
        raise NotAllowed
    if inside and member.kind is not ChatKind.PRIVATE:
        raise CannotJoin("group")
    if audience.ended_at:
        raise CannotJoin("ended")
    with a.store.transaction():
        was = a.store.belonging(audience.id, member.id)
        since = a.store.belongs_since(audience.id, member.id)
        state = Belonging.MEMBER if inside else None
        if was is not state:
            act = "put in" if inside else "take out"
            a.store.set_belonging(audience.id, member.id, state, now)
            a.store.audit(by.id, act, f"audience {audience.id}: member {member.id}", now)
            if inside or (was is Belonging.MEMBER and since and since + SLIP <= now):
                _post(a, member, audience, "put" if inside else "out", now, after=SLIP)
        return was


def _leads(a: Assistant, audience: Audience) -> Collection[Member]:
    """Who decides: the chair, or else the keepers."""
    chair = a.store.member(audience.chair) if audience.chair else None
    if chair:
        return (chair,)
    keepers = (a.store.member_by_chat(chat) for chat in sorted(a.settings.keepers))
    return [keeper for keeper in keepers if keeper]


def _post(
    a: Assistant,
    to: Member,
    audience: Audience,
    what: str,
    now: datetime,
    *,
    about: MemberId | None = None,
    after: timedelta = timedelta(),
) -> None:
    facts = {"audience": audience.id, "what": what, **({"member": about} if about else {})}
    key = audience_key(audience.id, to.id, f"{what}:{about or ''}", now)
    a.store.post(to.id, AUDIENCE, key, facts, may_speak_at(to, now + after), now)


def tables_for(a: Assistant, audience: Audience, now: datetime) -> tuple[Roundtable, ...]:
    """The roundtables to come for this audience."""
    tables = (a.store.roundtable(number) for number in a.store.tables_for(audience.id))
    return tuple(t for t in tables if t and t.state == "open" and t.starts_at > now)


def events_for(a: Assistant, audience: Audience, now: datetime) -> tuple[Event, ...]:
    """The events to come for this audience."""
    return tuple(one for one in a.store.events_coming(now) if one.audience == audience.id)
