"""A call's card and the taps on it: ``c:<id>:<act>``."""

from __future__ import annotations

from dataclasses import replace

from actions import card_facts, funded_facts
from actions.interest import not_for_us, say_fits, toggle
from actions.look import shown
from actions.roundtable import may_host
from chat import remind
from chat._command import Buttons, number
from chat._turn import Turn
from messages import (
    LANGUAGES,
    ShareFacts,
    calendar_of_calls,
    card,
    funded,
    host_button,
    plain,
    render,
    share,
)
from messages import not_for_us as ask_why
from model import CallId, Document, Interest, Message, NotForUs, StoredCall

_SAYS = {"int": Interest.INTERESTED, "save": Interest.SAVED}
_SPEAKS_FOR_ALL = frozenset({"int", "save", "fits", "no", "remind"})


async def press(turn: Turn) -> None:
    """One tap on a card, on a line of a list, or on a reminder."""
    _, id_, act, more = (*turn.parts, "", "", "")[:4]
    stored = _find(turn, number(id_))
    if stored is None:
        await turn.refuse("call-gone")
    elif act in _SAYS:
        _say(turn, stored, act)
        await _redraw(turn, stored)
    elif act == "fits":
        said = bool(turn.store.fits(turn.member.id, stored.id))
        say_fits(turn.assistant, turn.member, stored.id, _wanted(turn, act, said), turn.now)
        await _redraw(turn, stored)
    elif act == "no":
        await _wave_off(turn, stored, more)
    elif act == "remind":
        await remind.press(turn, stored, more)
    elif act == "ics":
        await _calendar(turn, stored)
    elif act == "share":
        facts = ShareFacts(call=stored, now=turn.now, bot=turn.bot.username)
        await turn.say(share(turn.language, facts))
    elif act == "funded":
        await _funded(turn, stored)
    elif act == "show":
        own = not turn.in_list and turn.shows_only(f"c:{stored.id}:", "h:", "r:")
        await (_redraw(turn, stored) if own else show(turn, stored))
    else:
        await turn.refuse("button-unknown")


async def show_call(turn: Turn, id_: int) -> None:
    """The card as a new message; a call that is not kept is answered too."""
    stored = _find(turn, id_)
    await (turn.refuse("call-gone") if stored is None else show(turn, stored))


async def show(turn: Turn, stored: StoredCall) -> None:
    await turn.say(_card(turn, stored))
    shown(turn.assistant, turn.member, stored, turn.now)


def _find(turn: Turn, id_: int | None) -> StoredCall | None:
    """The call that is told: old buttons and links may still name a copy of it."""
    if id_ is None:
        return None
    copy_of = turn.store.same_as(CallId(id_))
    return turn.store.call(copy_of[0] if copy_of else CallId(id_))


def _card(turn: Turn, stored: StoredCall) -> Message:
    message = card(turn.language, card_facts(turn.assistant, turn.member, stored, turn.now))
    if (
        may_host(turn.assistant, turn.member)
        and not turn.in_group
        and stored.call.next_cut_off(turn.now)
    ):
        row = (host_button(turn.language, stored.id),)
        return replace(message, buttons=(*message.buttons, row))
    return message


async def _redraw(turn: Turn, stored: StoredCall) -> None:
    await turn.show(_card(turn, stored))


def _say(turn: Turn, stored: StoredCall, act: str) -> None:
    """What the button said is done: two quick taps on one label mean it once."""
    said = _SAYS[act] in turn.store.interest(turn.member.id, stored.id)
    if _wanted(turn, act, said) != said:
        toggle(turn.assistant, turn.member, stored.id, _SAYS[act], turn.now)


def _wanted(turn: Turn, act: str, said: bool) -> bool:
    return {"off": True, "on": False}.get(_state_shown(turn, act), not said)


def _state_shown(turn: Turn, act: str) -> str:
    label = turn.button_label()
    for state in ("off", "on"):
        if label in {plain(code, f"button-{act}", state=state) for code in LANGUAGES}:
            return state
    return "on" if label in {plain(code, "button-no-reminders") for code in LANGUAGES} else ""


async def _wave_off(turn: Turn, stored: StoredCall, reason: str) -> None:
    if reason in set(NotForUs):
        not_for_us(turn.assistant, turn.member, stored.id, NotForUs(reason), turn.now)
        await _redraw(turn, stored)
    elif _state_shown(turn, "no") != "off" and _is_waved_off(turn, stored):
        toggle(turn.assistant, turn.member, stored.id, Interest.NOT_FOR_US, turn.now)
        await _redraw(turn, stored)
    else:
        await turn.show(ask_why(turn.language, stored))


def _is_waved_off(turn: Turn, stored: StoredCall) -> bool:
    return Interest.NOT_FOR_US in turn.store.interest(turn.member.id, stored.id)


async def _funded(turn: Turn, stored: StoredCall) -> None:
    facts = funded_facts(turn.assistant, turn.member, stored)
    if facts.operations:
        await turn.say(funded(turn.language, facts))
    else:
        await turn.refuse("call-gone")


async def _calendar(turn: Turn, stored: StoredCall) -> None:
    if stored.call.next_cut_off(turn.now) is None:
        await turn.refuse("call-undated")
        return
    body = calendar_of_calls(turn.language, [stored], turn.now)
    document = Document(f"call-{stored.id}.ics", body, "text/calendar")
    await turn.say(Message(html=render(turn.language, "calendar-call"), document=document))


BUTTONS = Buttons(
    "c", press, settling=lambda parts: len(parts) > 2 and parts[2] in _SPEAKS_FOR_ALL
)
