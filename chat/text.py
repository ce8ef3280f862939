"""Everything a person sends that is no command: an awaited answer, else a search."""

from __future__ import annotations

from actions.subscribe import set_organisation
from chat import (
    _seat_answers,
    _tracker,
    audiences,
    away,
    desk,
    event,
    experts,
    host,
    needs,
    region,
    remind,
    survey,
    todo,
    vote,
    zone,
)
from chat._awaited import awaited, setting_up
from chat._steps import go_on
from chat._turn import Turn
from chat.search import search
from messages import offer_setup


async def text(turn: Turn) -> None:
    """A text: the answer that is awaited, or the words of a search."""
    waiting = awaited(turn.member)
    if waiting == "region":
        await region.typed(turn)
    elif waiting == "needs":
        await needs.typed(turn)
    elif waiting == "organisation":
        set_organisation(turn.assistant, turn.member, turn.words)
        await go_on(turn, "organisation", typed=True)
    elif waiting == zone.ZONE:
        await zone.typed(turn)
    elif waiting.startswith((_tracker.GRANT, _tracker.NOTE)):
        await _tracker.typed(turn, waiting)
    elif waiting == away.AWAY:
        await away.typed(turn)
    elif waiting.startswith(remind.REMIND) and remind.is_a_day(turn):
        await remind.typed(turn, waiting)
    elif waiting.startswith(_seat_answers.SEAT):
        await _seat_answers.typed(turn, waiting)
    elif desk.is_for_desk(waiting):
        await desk.typed(turn, waiting)
    elif waiting.startswith(experts.EXPERTS):
        await experts.typed(turn, waiting)
    elif waiting.startswith(todo.TODO):
        await todo.typed(turn, waiting)
    elif waiting.startswith(survey.SURVEY):
        await survey.typed(turn, waiting)
    elif vote.is_for_poll(waiting):
        await vote.typed(turn, waiting)
    elif waiting.startswith(host.HOST):
        await host.typed(turn, waiting)
    elif waiting.startswith(event.EVENT):
        await event.typed(turn, waiting)
    elif waiting.startswith(audiences.AUDIENCE):
        await audiences.typed(turn, waiting)
    else:
        await search(turn)
        if setting_up(turn.member):
            await turn.say(offer_setup(turn.language, turn.member.setup_step))


async def location(turn: Turn) -> None:
    """A shared location: where a table meets, if a host was asked that; else the region it lies
    in, to be confirmed."""
    message = turn.update.message
    place = message.location if message else None
    if place and not turn.in_group and desk.is_for_desk(awaited(turn.member)):
        await desk.typed(turn, awaited(turn.member))
    elif place:
        await region.located(turn, place.latitude, place.longitude)


async def something_else(turn: Turn) -> None:
    """A picture, a voice message, a file: said kindly that it cannot be read."""
    await turn.tell("only-text")


async def in_group(turn: Turn) -> None:
    """An answer to one of our messages in a group: from an admin, if it settles something."""
    if not awaited(turn.member):
        if turn.words:
            await search(turn)
    elif not await turn.may_settle():
        await turn.refuse("admins-only")
    elif turn.words:
        await text(turn)
    else:
        await location(turn)
