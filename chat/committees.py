"""/committees: committees and working groups, and the taps on one: ``w:<id>:<act>``; with 0 for
none in particular."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from actions import asker_facts, audience_facts
from actions.audiences import (
    CannotJoin,
    NoSuchAudience,
    admit,
    audience_of,
    join,
    leave_audience,
    may_lead,
    take_chair,
)
from actions.hosting import NotAllowed
from chat import _pass_to, audiences
from chat._command import Buttons, Command, number
from chat._turn import Turn
from messages.hosts import asks_to_join, audience_list, audience_page, chair_taken
from model import Audience, AudienceId, Belonging, MemberId

Act = Callable[[Turn, Audience, tuple[str, ...]], Awaitable[None]]


async def committees(turn: Turn) -> None:
    found = [(one, turn.store.belonging(one.id, turn.member.id)) for one in turn.store.audiences()]
    await turn.say(audience_list(turn.language, found))


async def show_audience(turn: Turn, id_: int) -> None:
    """Where the link ``group_<id>`` leads."""
    try:
        await _say_page(turn, audience_of(turn.assistant, AudienceId(id_)))
    except NoSuchAudience:
        await turn.refuse("audience-gone")


async def follow_chair(turn: Turn, token: str) -> None:
    """Where the link ``chair_<token>`` leads: whoever opens it first takes the chair."""
    try:
        await turn.say(
            chair_taken(turn.language, take_chair(turn.assistant, turn.member, token, turn.now))
        )
    except NoSuchAudience:
        await turn.refuse("audience-chair-expired")
    except CannotJoin as no:
        await turn.refuse(f"audience-cannot-{no.reason}")


async def press(turn: Turn) -> None:
    _, id_, act, *more = (*turn.parts, "", "")
    rest = tuple(part for part in more if part)
    try:
        if act in _OF_NONE and number(id_) == 0:
            await _OF_NONE[act](turn, rest)
        elif act in _ACTS:
            found = audience_of(turn.assistant, AudienceId(number(id_) or 0))
            await _ACTS[act](turn, found, rest)
        else:
            await turn.refuse("button-unknown")
    except NoSuchAudience:
        await turn.refuse("audience-gone")
    except NotAllowed:
        await turn.refuse("audience-leads-only")


async def show_page(turn: Turn, found: Audience, _: tuple[str, ...] = ()) -> None:
    """In the place of a message about it or of the list."""
    facts = audience_facts(turn.assistant, turn.member, found, turn.now, turn.bot.username)
    page = audience_page(turn.language, facts)
    await (turn.show if turn.shows_only("w:", "e:", "r:") else turn.say)(page)


async def _say_page(turn: Turn, found: Audience) -> None:
    facts = audience_facts(turn.assistant, turn.member, found, turn.now, turn.bot.username)
    await turn.say(audience_page(turn.language, facts))


async def _join(turn: Turn, found: Audience, _: tuple[str, ...]) -> None:
    try:
        state = join(turn.assistant, turn.member, found.id, turn.now)
    except CannotJoin as no:
        await turn.refuse(f"audience-cannot-{no.reason}")
        return
    if state is Belonging.ASKED:
        await turn.refuse("audience-asked-now")
    await show_page(turn, found)


async def _leave(turn: Turn, found: Audience, _: tuple[str, ...]) -> None:
    leave_audience(turn.assistant, turn.member, found.id, turn.now)
    await show_page(turn, found)


async def _asked(turn: Turn, found: Audience, _: tuple[str, ...]) -> None:
    """The first of those who would like to join."""
    if not may_lead(turn.assistant, turn.member, found):
        raise NotAllowed
    waiting = turn.store.members_of_audience(
        found.id, after=MemberId(0), limit=1, state=Belonging.ASKED
    )
    if waiting:
        await _show_asker(turn, found, waiting[0])
    else:
        await turn.refuse("audience-asks-nobody")
        await show_page(turn, found)


def _admit(state: Belonging) -> Act:
    async def act(turn: Turn, found: Audience, more: tuple[str, ...]) -> None:
        member = MemberId(number(more[0]) or 0 if more else 0)
        if admit(turn.assistant, turn.member, found, member, state, turn.now):
            await _show_asker(turn, found, member)
        else:
            await turn.refuse("audience-asks-nobody")

    return act


async def _show_asker(turn: Turn, found: Audience, member: MemberId) -> None:
    facts = asker_facts(turn.assistant, turn.member, found, member)
    if facts:
        await turn.show(asks_to_join(turn.language, facts))


_ACTS: Mapping[str, Act] = {
    "show": show_page,
    "join": _join,
    "leave": _leave,
    "asked": _asked,
    "yes": _admit(Belonging.MEMBER),
    "no": _admit(Belonging.REFUSED),
    "again": _admit(Belonging.ASKED),
    "pass": _pass_to.press,
    **{name: audiences.then(act, show_page) for name, act in audiences.ACTS.items()},
}
_OF_NONE: Mapping[str, Callable[[Turn, tuple[str, ...]], Awaitable[None]]] = {
    "pass": _pass_to.which,
    "add": audiences.ask_name,
}


def _personal(parts: tuple[str, ...]) -> str:
    """What is a person's own matter: all of it."""
    return f"group_{parts[1]}" if len(parts) > 1 and (number(parts[1]) or 0) > 0 else ""


COMMAND = Command("committees", committees)
BUTTONS = Buttons("w", press, personal=_personal)
