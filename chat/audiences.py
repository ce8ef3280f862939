"""/audiences: keepers add, name and end committees and working groups, and choose who chairs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from actions.audiences import (
    CannotJoin,
    NoSuchAudience,
    add_audience,
    audience_named,
    audience_of,
    chair_link,
    end_audience,
    is_keeper,
    put,
    rename_audience,
    set_admission,
    set_chair,
)
from actions.hosting import NotAllowed
from chat._awaited import wait_for
from chat._command import Command, For, number
from chat._turn import Turn
from messages.hosts import audience_list, audience_name_step, chair_gone, chair_step, put_there
from model import Audience, AudienceId, AudienceKind, Belonging, Member, MemberId, Message

AUDIENCE = "audience"
"""What a member's next words mean: ``audience:0:<kind>`` a new name, ``audience:<id>`` another."""
_PUT = ("put", "out")
Act = Callable[[Turn, Audience, tuple[str, ...]], Awaitable[Audience | Message]]


async def audiences(turn: Turn) -> None:
    kind, _, name = turn.words.partition(" ")
    if kind in set(AudienceKind) and name.strip():
        await _add(turn, AudienceKind(kind), name)
    elif kind in _PUT and len(name.split()) > 1:
        await _put(turn, kind == "put", name)
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


async def _put(turn: Turn, inside: bool, words: str) -> None:
    """``/audiences put <chat> <name>``, and ``out``."""
    chat, _, name = words.strip().partition(" ")
    member = turn.store.member_by_chat(number(chat) or 0)
    try:
        found = audience_named(turn.assistant, name)
        if member is None:
            await turn.tell("keepers-no-chat", chat=chat[:20])
            return
        await turn.say(_is_put(turn, found, member, inside))
    except NoSuchAudience:
        await turn.tell("audience-gone")
    except CannotJoin as no:
        await turn.tell(f"audience-cannot-{no.reason}")


def _is_put(turn: Turn, found: Audience, member: Member, inside: bool) -> Message:
    was = put(turn.assistant, turn.member, found, member, inside, turn.now)
    back = "again" if was is Belonging.ASKED else "out" if inside else "put"
    state = Belonging.MEMBER if inside else None
    return put_there(turn.language, found, member.chat_id, member.id, state, back)


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


def _put_back(inside: bool) -> Act:
    async def act(turn: Turn, found: Audience, more: tuple[str, ...]) -> Message | Audience:
        member = turn.store.member(MemberId(number(more[0]) or 0 if more else 0))
        if not is_keeper(turn.assistant, turn.member):
            raise NotAllowed
        return _is_put(turn, found, member, inside) if member else found

    return act


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
    "put": _put_back(True),
    "out": _put_back(False),
    "end": _end(True),
    "reopen": _end(False),
}
"""What only a keeper does; ``chat/committees.py`` answers the taps."""
COMMAND = Command("audiences", audiences, For.KEEPERS)
