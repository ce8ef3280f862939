"""How a member comes, sets up, changes the profile, pauses and stops."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from actions._assistant import Assistant
from actions._clock import next_digest_at
from actions._posts import DIGEST
from actions.digest import catch_up, first_digest
from model import (
    FIRST,
    ChatKind,
    Language,
    Member,
    MemberState,
    NeedId,
    NutsCode,
    Rhythm,
    StakeholderGroup,
)

TYPED = ("region", "needs", "organisation")
"""Steps that a text answers, too."""
STEPS = ("language", "region", "needs", "group", "organisation", "rhythm", "preview")
"""The set-up, in order; every step can be skipped and gone back to."""


def arrive(
    a: Assistant, chat_id: int, kind: ChatKind, language: Language, now: datetime
) -> Member:
    """The member of this chat; a new one starts the set-up, one that blocked us is back."""
    with a.store.transaction():
        member = a.store.member_by_chat(chat_id)
        if member is None:
            added = a.store.add_member(chat_id, kind, language, now, state=MemberState.SETTING_UP)
            settings = a.settings
            return save(
                a,
                replace(
                    added,
                    zone=settings.digest_zone,
                    digest_weekday=settings.digest_weekday,
                    digest_hour=settings.digest_hour,
                    setup_step=STEPS[0],
                    last_active_at=now,
                ),
            )
        if member.state is MemberState.IMPORTED:
            return enter(a, member, now)
        if member.state in (MemberState.BLOCKED, MemberState.STOPPED, MemberState.PAUSED):
            return resume(a, member, now)
        return save(a, replace(member, last_active_at=now))


def save(a: Assistant, member: Member) -> Member:
    """Write the whole member and give it back."""
    a.store.save_member(member)
    return member


def seen(a: Assistant, member: Member, now: datetime) -> Member:
    """The member did something: not inactive. Written at most once a day."""
    if member.last_active_at and now - member.last_active_at < timedelta(days=1):
        return member
    return save(a, replace(member, last_active_at=now))


def set_language(a: Assistant, member: Member, language: Language) -> Member:
    return save(a, replace(member, language=language))


def add_region(a: Assistant, member: Member, code: NutsCode, now: datetime) -> Member:
    """Add a region; the first one also sets the time zone, unless the member chose one."""
    regions = tuple(dict.fromkeys((*member.regions, code)))
    chosen = not member.setup_step and member.zone != a.settings.digest_zone
    zone = member.zone if member.regions or chosen else a.regions.zone(code)
    return _timed(a, replace(member, regions=regions, zone=zone or member.zone), now)


def toggle_need(a: Assistant, member: Member, need: NeedId) -> Member:
    """Tick or untick a need. Raises ``KeyError`` for one that does not exist."""
    if need not in {n.id for n in a.needs}:
        raise KeyError(need)
    needs = dict(member.needs)
    if needs.pop(need, None) is None:
        needs[need] = 1.0
    return save(a, replace(member, needs=needs))


def weigh_need(a: Assistant, member: Member, need: NeedId, *, first: bool) -> Member:
    """Say of a chosen need that it matters most, or as much as the others; of any other need
    nothing is said. It orders what is told, no more."""
    if need not in member.needs:
        return member
    return save(a, replace(member, needs={**member.needs, need: FIRST if first else 1.0}))


def set_group(a: Assistant, member: Member, group: StakeholderGroup | None) -> Member:
    return save(a, replace(member, group=group))


def set_organisation(a: Assistant, member: Member, organisation: str) -> Member:
    """What the member calls the organisation, in at most 200 characters."""
    return save(a, replace(member, organisation=" ".join(organisation.split())[:200]))


def set_rhythm(a: Assistant, member: Member, rhythm: Rhythm, now: datetime) -> Member:
    return _timed(a, replace(member, rhythm=rhythm), now)


def set_digest_time(
    a: Assistant, member: Member, weekday: int, hour: int, now: datetime
) -> Member:
    return _timed(a, replace(member, digest_weekday=weekday, digest_hour=hour), now)


def set_zone(a: Assistant, member: Member, zone: str, now: datetime) -> Member:
    """Raises ``ZoneInfoNotFoundError`` or ``ValueError`` for a zone that does not exist.

    Where it is past the hour of this week's digest already, that one still comes at the old hour.
    """
    moved = _timed(a, replace(member, zone=ZoneInfo(zone).key), now)
    before, after = member.next_digest_at, moved.next_digest_at
    if before and after and after - before > timedelta(days=1):
        moved = save(a, replace(moved, next_digest_at=before))
    return moved


def set_quiet(a: Assistant, member: Member, start: int, end: int) -> Member:
    """Quiet from one full hour to another in the member's zone; equal hours: never quiet."""
    return save(a, replace(member, quiet_from=start, quiet_to=end))


def go_to(a: Assistant, member: Member, step: str, now: datetime) -> Member:
    """Wait for the answer of a set-up step; past the last one the set-up is done."""
    if step:
        awaiting = step if step in TYPED else ""
        return save(a, replace(member, setup_step=step, awaiting=awaiting))
    return enter(a, member, now)


def enter(a: Assistant, member: Member, now: datetime) -> Member:
    """Set-up done: active from now on, and the first message is one digest of what is open."""
    first = member.joined_at is None or member.state is not MemberState.ACTIVE
    done = replace(
        member,
        state=MemberState.ACTIVE,
        setup_step="",
        awaiting="",
        joined_at=member.joined_at or now,
        last_active_at=now,
    )
    with a.store.transaction():
        done = _timed(a, done, now, digest=now if first else None)
        if first:
            first_digest(a, done.id, now)
    return done


def _timed(
    a: Assistant, member: Member, now: datetime, *, digest: datetime | None = None
) -> Member:
    """Save with the next digest at the member's own hour, if it hears; reminders follow.

    One that is overdue stays due. On the day of the last one, or of one that is sent at
    ``digest``, there is no second: not after the set-up, nor for who moves zone or hour.
    """
    a.store.wake_reminders(now, member=member.id)
    overdue = member.next_digest_at is not None and member.next_digest_at <= now
    if member.hears and not overdue:
        zone, due = ZoneInfo(member.zone), next_digest_at(member, now)
        last = digest or a.store.last_sent(member.id, DIGEST)
        if last and last.astimezone(zone).date() == due.astimezone(zone).date():
            due = next_digest_at(member, due)
        member = replace(member, next_digest_at=due)
    return save(a, member)


def pause(a: Assistant, member: Member, until: datetime | None) -> Member:
    """Nothing is sent until then (None: until /start); what comes up meanwhile is kept."""
    return save(a, replace(member, state=MemberState.PAUSED, paused_until=until))


def resume(a: Assistant, member: Member, now: datetime) -> Member:
    """Back from a pause, a stop or a block: the next digest tells what was missed.

    It comes early, if something closes before its time.
    """
    if member.setup_step:
        return save(a, replace(member, state=MemberState.SETTING_UP, last_active_at=now))
    back = replace(
        member,
        state=MemberState.ACTIVE,
        paused_until=None,
        last_active_at=now,
        next_digest_at=None,
    )
    with a.store.transaction():
        back = _timed(a, back, now)
        catch_up(a, back, now)
    return back


def resume_due(a: Assistant, now: datetime) -> bool:
    """Wake one member whose pause is over. True: there may be more.

    One at a time, because all that each missed is looked through.
    """
    with a.store.transaction():
        woken = a.store.pauses_over(now, limit=1)
        for member in woken:
            resume(a, member, now)
        return bool(woken)


def stop(a: Assistant, member: Member) -> Member:
    """No more messages; the profile stays until /forget, or until retention erases it."""
    return save(a, replace(member, state=MemberState.STOPPED, awaiting=""))


def blocked(a: Assistant, chat_id: int) -> None:
    """Telegram says the member blocked the bot: keep everything, send nothing.

    Who stopped, or never came, stays so: to unblock the bot is not to start it.
    """
    member = a.store.member_by_chat(chat_id)
    if member and member.state not in (MemberState.STOPPED, MemberState.IMPORTED):
        save(a, replace(member, state=MemberState.BLOCKED))
