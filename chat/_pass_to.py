"""A call is passed on to a committee or working group: ``w:<id>:pass:<call>[:go]``."""

from __future__ import annotations

from actions.audiences import may_lead
from actions.hosting import NotAllowed
from actions.look import told_call
from actions.pass_on import MOST, TooOften
from actions.pass_to import audiences_to_pass, may_pass_to, may_pass_to_at, pass_to
from actions.spread import is_news
from chat._command import number
from chat._turn import Turn
from messages import pass_to_step, pass_to_which, passed_to, too_often
from model import Audience, Belonging, CallId, StoredCall


async def which(turn: Turn, more: tuple[str, ...]) -> None:
    """Asks to which one."""
    stored = await _call(turn, more)
    if stored is None:
        return
    found = audiences_to_pass(turn.assistant, turn.member)
    if found:
        await turn.show(pass_to_which(turn.language, stored, found))
    else:
        await turn.refuse("pass-to-nobody")


async def press(turn: Turn, found: Audience, more: tuple[str, ...]) -> None:
    a, member = turn.assistant, turn.member
    stored = await _call(turn, more)
    if stored is None:
        return
    if not may_pass_to(a, member, found):
        raise NotAllowed
    until = may_pass_to_at(a, found, turn.now)
    if found.ended_at:
        await turn.refuse("audience-cannot-ended")
    elif a.store.was_passed_to(found.id, stored.id, stored.version):
        await turn.refuse("pass-to-again")
    elif until > turn.now:
        await turn.refuse_in(too_often(turn.language, MOST, until, member.zone))
    elif more[1:] == ("go",):
        await _go(turn, found, stored)
    else:
        count = a.store.count_belonging(found.id, Belonging.MEMBER)
        leads = may_lead(a, member, found)
        await turn.show(pass_to_step(turn.language, stored, found, count, leads=leads))


async def _go(turn: Turn, found: Audience, stored: StoredCall) -> None:
    try:
        pass_to(turn.assistant, turn.member, found, stored, turn.now)
    except TooOften as no:
        await turn.refuse_in(too_often(turn.language, MOST, no.until, turn.member.zone))
        return
    await turn.show(passed_to(turn.language, stored, found))


async def _call(turn: Turn, more: tuple[str, ...]) -> StoredCall | None:
    """The call, if it can still be passed on; else it was told why not."""
    stored = told_call(turn.assistant, CallId(number(more[0]) or 0 if more else 0))
    if stored is None:
        await turn.refuse("call-gone")
    elif not is_news(stored.call, turn.now):
        await turn.refuse("pass-on-closed")
        return None
    return stored
