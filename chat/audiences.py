"""/audiences: keepers add, name and end committees and working groups, and choose who chairs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from actions.audiences import (
    add_audience,
    audience_of,
    chair_link,
    end_audience,
    is_keeper,
    rename_audience,
    set_admission,
    set_chair,
)
from actions.hosting import NotAllowed
from chat._awaited import wait_for
from chat._command import Command, For, number
from chat._turn import Turn
from messages import (
    audience_list,
    audience_name_step,
    chair_gone,
    chair_step,
)
from model import Audience, AudienceId, AudienceKind, MemberId, Message

AUDIENCE = "audience"
"""What a member's next words mean: ``audience:0:<kind>`` a new name, ``audience:<id>`` another."""
Act = Callable[[Turn, Audience, tuple[str, ...]], Awaitable[Audience | Message]]


async def audiences(turn: Turn) -> None:
    kind, _, name = turn.words.partition(" ")
    if kind in set(AudienceKind) and name.strip():
        await _add(turn, AudienceKind(kind), name)
    elif turn.words:
        await turn.say(audience_list(turn.language, (), keeper=True))
    else:
        await turn.say(_all(turn))


def _all(turn: Turn) -> Message:
    found = [
        (one, turn.store.belonging(one.id, turn.member.id))
        for one in turn.store.audiences(ended=True)
    ]
    return audience_list(turn.language, found, keeper=True)


async def _add(turn: Turn, kind: AudienceKind, name: str) -> None:
    try:
        add_audience(turn.assistant, turn.member, name, kind, turn.now)
    except ValueError:
        await turn.tell("audience-name-taken")
        return
    wait_for(turn, "")
    await turn.say(_all(turn))


async def ask_name(turn: Turn, more: tuple[str, ...]) -> None:
    """The name of a new one."""
    if not is_keeper(turn.assistant, turn.member):
        raise NotAllowed
    kind = AudienceKind(more[0]) if more and more[0] in set(AudienceKind) else None
    if kind is None:
        await turn.refuse("button-unknown")
        return
    wait_for(turn, f"{AUDIENCE}:0:{kind}")
    await turn.show(audience_name_step(turn.language, None, kind))


async def typed(turn: Turn, waiting: str) -> None:
    """The name that was asked for."""
    _, id_, kind = (*waiting.split(":"), "", "")[:3]
    try:
        if number(id_):
            found = audience_of(turn.assistant, AudienceId(int(id_)))
            rename_audience(turn.assistant, turn.member, found, turn.words, turn.now)
            wait_for(turn, "")
            await turn.say(_all(turn))
        else:
            await _add(turn, AudienceKind(kind), turn.words)
    except ValueError:
        await turn.tell("audience-name-taken")
    except NotAllowed:
        wait_for(turn, "")
        await turn.refuse("keepers-only")


def then(
    act: Act, show: Callable[[Turn, Audience], Awaitable[None]]
) -> Callable[..., Awaitable[None]]:
    """Do it, and show the page as it is now, or what the act has to say."""

    async def done(turn: Turn, found: Audience, more: tuple[str, ...]) -> None:
        said = await act(turn, found, more)
        await (turn.show(said) if isinstance(said, Message) else show(turn, said))

    return done


async def _name(turn: Turn, found: Audience, _: tuple[str, ...]) -> Message:
    if not is_keeper(turn.assistant, turn.member):
        raise NotAllowed
    wait_for(turn, f"{AUDIENCE}:{found.id}")
    return audience_name_step(turn.language, found, found.kind)


async def _admits(turn: Turn, found: Audience, more: tuple[str, ...]) -> Audience:
    return set_admission(turn.assistant, turn.member, found, more == ("on",), turn.now)


async def _chair(turn: Turn, found: Audience, _: tuple[str, ...]) -> Message:
    token = chair_link(turn.assistant, turn.member, found, turn.now)
    return chair_step(turn.language, found, turn.bot.username, token)


async def _chair_off(turn: Turn, found: Audience, _: tuple[str, ...]) -> Message:
    changed = set_chair(turn.assistant, turn.member, found, None, turn.now)
    return chair_gone(turn.language, changed, found.chair)


async def _chair_back(turn: Turn, found: Audience, more: tuple[str, ...]) -> Audience:
    chair = MemberId(number(more[0]) or 0 if more else 0)
    return set_chair(turn.assistant, turn.member, found, chair, turn.now)


def _end(ended: bool) -> Act:
    async def act(turn: Turn, found: Audience, _: tuple[str, ...]) -> Audience:
        return end_audience(turn.assistant, turn.member, found, ended, turn.now)

    return act


ACTS: Mapping[str, Act] = {
    "name": _name,
    "admits": _admits,
    "chair": _chair,
    "chairoff": _chair_off,
    "chairback": _chair_back,
    "end": _end(True),
    "reopen": _end(False),
}
"""What only a keeper does; ``chat/committees.py`` answers the taps."""
COMMAND = Command("audiences", audiences, For.KEEPERS)
