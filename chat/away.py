"""/away: until when, and who stands in; ``away:<act>:<value>``, and links ``cover_<token>``."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from actions import notice_facts, who_asks
from actions.away import (
    LONGEST,
    CannotCover,
    accept,
    back_at,
    check_until,
    come_back,
    decline,
    give_back,
    invite_deputy,
    invite_group,
)
from actions.subscribe import pause
from chat._awaited import setting_up, wait_for
from chat._command import Buttons, Command, For, number
from chat._lists import as_matches, page_of
from chat._turn import Turn
from messages import (
    AwayFacts,
    away_day,
    away_good,
    away_page,
    away_who,
    cover_notice,
    offer_setup,
    paused,
    read_day,
    reply,
    stands_in,
)
from model import CoverId, Handing, Member, Message, OwnRhythm

AWAY = "away"
"""What a member's next words mean."""


async def away(turn: Turn) -> None:
    if turn.in_group:
        await turn.tell("away-only-alone")
    elif turn.words and turn.store.cover_of(turn.member.id) is None:
        await typed(turn)
    else:
        await turn.say(page(turn))


def page(turn: Turn) -> Message:
    """How it stands, or the question until when."""
    a, member = turn.assistant, turn.member
    cover = turn.store.cover_of(member.id)
    holds = []
    for held in turn.store.covers_by(member.id):
        absent = turn.store.member(held.member)
        if absent:
            holds.append((held.id, who_asks(a, absent, held, turn.language)))
    facts = AwayFacts(
        cover=cover,
        back_at=back_at(member, cover.until) if cover and cover.until else None,
        zone=member.zone,
        calls=len(turn.store.told_for(cover.id)) if cover else 0,
        bot=turn.bot.username,
        holds=tuple(holds),
    )
    return away_page(turn.language, facts)


async def typed(turn: Turn) -> None:
    """A day, or a number of days."""
    until = _read(turn)
    if until is None:
        await turn.tell("away-not-a-day")
        return
    try:
        check_until(turn.member, until, turn.now)
    except CannotCover as no:
        await turn.tell(f"cover-cannot-{no.reason}")
        return
    wait_for(turn, "")
    await turn.say(_who(turn, until))


def _read(turn: Turn) -> date | None:
    today = _today(turn)
    days = number(turn.words)
    if days is not None:
        return today + timedelta(days=days) if days <= LONGEST else None
    return read_day(turn.language, turn.words, today)


def _today(turn: Turn) -> date:
    return turn.now.astimezone(ZoneInfo(turn.member.zone)).date()


def _who(turn: Turn, until: date) -> Message:
    member = turn.member
    return away_who(turn.language, until, back_at(member, until), member.zone)


async def press(turn: Turn) -> None:
    """One tap. In a group only its admins come here, and only to answer a link."""
    _, act, value = (*turn.parts, "", "")[:3]
    if act in _ANYWHERE:
        await _try(turn, act, value)
    elif turn.in_group:
        await turn.refuse("away-only-alone")
    elif act in _ALONE:
        await _try(turn, act, value)
    else:
        await turn.refuse("button-unknown")


async def _try(turn: Turn, act: str, value: str) -> None:
    try:
        await (_ANYWHERE.get(act) or _ALONE[act])(turn, value)
    except CannotCover as no:
        await turn.refuse(f"cover-cannot-{no.reason}")


async def _show(turn: Turn, _: str) -> None:
    wait_for(turn, "")
    await turn.show(page(turn))


async def _day(turn: Turn, _: str) -> None:
    wait_for(turn, AWAY)
    await turn.show(away_day(turn.language))


async def _in(turn: Turn, value: str) -> None:
    until = _today(turn) + timedelta(days=min(number(value) or 0, LONGEST + 1))
    check_until(turn.member, until, turn.now)
    await turn.show(_who(turn, until))


async def _nobody(turn: Turn, value: str) -> None:
    until = _until(turn, value)
    if turn.store.covers_by(turn.member.id):
        raise CannotCover("deputy")
    come_back(turn.assistant, turn.member, turn.now)
    silent = pause(turn.assistant, turn.member, back_at(turn.member, until))
    await turn.show(paused(turn.language, silent))


async def _deputy(turn: Turn, value: str) -> None:
    invite_deputy(turn.assistant, turn.member, _until(turn, value), turn.now)
    await turn.show(page(turn))


def _until(turn: Turn, value: str) -> date:
    try:
        until = date.fromisoformat(value)
    except ValueError:
        raise CannotCover("date") from None
    check_until(turn.member, until, turn.now)
    return until


async def _good(turn: Turn, value: str) -> None:
    if value in set(OwnRhythm):
        invite_group(turn.assistant, turn.member, OwnRhythm(value), turn.now)
        await turn.show(page(turn))
    else:
        await turn.show(away_good(turn.language))


async def _end(turn: Turn, _: str) -> None:
    cover = come_back(turn.assistant, turn.member, turn.now)
    if cover is None:
        await turn.refuse("away-not-away")
    elif cover.accepted_at is None:
        await turn.show(reply(turn.language, "away-withdrawn"))
    else:
        facts = notice_facts(turn.assistant, turn.member, cover, turn.language)
        await turn.show(cover_notice(turn.language, "back", facts))


async def _yes(turn: Turn, token: str) -> None:
    cover = accept(turn.assistant, token, turn.member, turn.now)
    absent = turn.store.member(cover.member)
    if cover.handing is Handing.FOR_GOOD or absent is None:
        await turn.show(reply(turn.language, "cover-taken-over"))
        return
    asks = who_asks(turn.assistant, absent, cover, turn.language)
    await turn.show(stands_in(turn.language, cover.id, asks))
    await _offer(turn, turn.member)


async def _no(turn: Turn, token: str) -> None:
    decline(turn.assistant, token, turn.member, turn.now)
    await turn.show(reply(turn.language, "cover-declined"))
    await _offer(turn, turn.member)


async def _offer(turn: Turn, member: Member) -> None:
    """A newcomer came for the colleague's sake: the own set-up is offered, no more."""
    if setting_up(member) and not turn.in_group:
        await turn.say(offer_setup(turn.language, member.setup_step))


async def _back(turn: Turn, value: str) -> None:
    give_back(turn.assistant, CoverId(number(value) or 0), turn.member, turn.now)
    await turn.show(reply(turn.language, "cover-given-back"))


def calls_page(turn: Turn, cover_id: int, shown: int) -> Message | None:
    """What went to the deputy, a page at a time; None: that is not this member's to see."""
    cover = turn.store.cover(CoverId(cover_id))
    if cover is None or cover.member != turn.member.id:
        return None
    calls = turn.store.calls(turn.store.told_for(cover.id))
    ordered = [calls[c] for c in turn.store.told_for(cover.id) if c in calls]
    matches = as_matches(turn, ordered)
    return page_of(turn, f"away-{cover.id}", "away-calls-heading", matches, shown)


_ANYWHERE = {"yes": _yes, "no": _no, "back": _back}
_ALONE = {
    "show": _show,
    "day": _day,
    "in": _in,
    "nobody": _nobody,
    "deputy": _deputy,
    "good": _good,
    "end": _end,
}
COMMAND = Command("away", away, For.SETTLERS)
BUTTONS = Buttons("away", press, settling=lambda _: True)
