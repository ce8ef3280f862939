"""Passing a call on to the members of one's region: ``c:<id>:pass[:go|named|back]``."""

from __future__ import annotations

from actions.pass_on import (
    COUNTED_UP_TO,
    MOST,
    did_pass_on,
    may_pass_on_at,
    pass_on,
    reach,
)
from actions.pass_to import audiences_to_pass
from actions.spread import is_news
from chat._turn import Turn
from messages import PassOnFacts, ShareFacts, pass_on_step, passed_on, share, too_often
from model import Message, StoredCall


def shared(turn: Turn, stored: StoredCall) -> Message:
    """The call in a few lines, with the ways to pass it on."""
    facts = ShareFacts(
        call=stored,
        now=turn.now,
        bot=turn.bot.username,
        to_region=not turn.in_group and is_news(stored.call, turn.now),
        to_audience=not turn.in_group
        and is_news(stored.call, turn.now)
        and bool(audiences_to_pass(turn.assistant, turn.member)),
    )
    return share(turn.language, facts)


async def press(turn: Turn, stored: StoredCall, act: str) -> None:
    a, member = turn.assistant, turn.member
    until = may_pass_on_at(a, member, turn.now)
    if act == "back":
        await turn.show(shared(turn, stored))
    elif not is_news(stored.call, turn.now):
        await turn.refuse("pass-on-closed")
    elif not member.regions:
        await turn.refuse("pass-on-no-region")
    elif did_pass_on(a, member, stored):
        await turn.refuse("pass-on-again")
    elif until > turn.now:
        await turn.refuse_in(too_often(turn.language, MOST, until, member.zone))
    elif act == "":
        await _ask(turn, stored)
    elif act in ("go", "named"):
        pass_on(a, member, stored, turn.now, named=act == "named")
        await turn.show(passed_on(turn.language, stored))
    else:
        await turn.refuse("button-unknown")


async def _ask(turn: Turn, stored: StoredCall) -> None:
    a, member = turn.assistant, turn.member
    names = [a.regions.name(code, turn.language) for code in member.regions]
    facts = PassOnFacts(
        call=stored,
        member=member,
        regions=names,
        reach=await reach(a, member, stored),
        counted_up_to=COUNTED_UP_TO,
    )
    await turn.show(pass_on_step(turn.language, facts))
