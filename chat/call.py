"""A call's card and the taps on it: ``c:<id>:<act>``."""

from __future__ import annotations

from dataclasses import replace

from actions import card_facts, funded_facts
from actions.gathering import set_counted
from actions.hosting import may_host
from actions.interest import not_for_us, say_fits, toggle
from actions.look import shown, told_call
from chat import _pass_on, _tracker, remind
from chat._command import Buttons, number
from chat._group_cards import answered_by_card, speak_for_oneself
from chat._turn import Turn
from chat.qr import say_poster
from messages import LANGUAGES, Leads, calendar_of_calls, card, funded, plain, render
from messages import not_for_us as ask_why
from messages.hosts import host_button
from model import CallId, Document, Interest, Message, NotForUs, StoredCall

_SAYS = {"int": Interest.INTERESTED, "save": Interest.SAVED}
_SPEAKS_FOR_ALL = frozenset({"save", "fits", "no", "remind", "track"})
"""In a group its admins' alone. Who is interested says so for itself."""


async def press(turn: Turn) -> None:
    """One tap on a card, on a line of a list, or on a reminder."""
    _, id_, act, more = (*turn.parts, "", "", "")[:4]
    stored = _find(turn, number(id_))
    if not turn.in_group:
        _tracker.stop_waiting(turn)
    if stored is None:
        await turn.refuse("call-gone")
    elif act == "int" and turn.in_group:
        await speak_for_oneself(turn, stored)
    elif act in _SAYS:
        _say(turn, stored, act)
        await _redraw(turn, stored)
    elif act == "counted" and more in ("yes", "no") and not turn.in_group:
        set_counted(turn.assistant, turn.member, more == "yes")
        await turn.answer(plain(turn.language, "counted-said", answer=more), alert=False)
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
        await turn.say(_pass_on.shared(turn, stored))
    elif act == "qr":
        await say_poster(turn, Leads.CALL, stored.id, stored.call.title)
    elif act == "pass":
        await _pass_on.press(turn, stored, more)
    elif act == "track":
        await _tracker.press(turn, stored, more)
    elif act == "funded":
        await _funded(turn, stored)
    elif act == "show":
        own = not turn.in_list and turn.shows_only(f"c:{stored.id}:", "h:", "r:", "x:")
        await (_redraw(turn, stored) if own else show(turn, stored))
    else:
        await turn.refuse("button-unknown")
    if stored and turn.in_group and act in _SPEAKS_FOR_ALL and turn.pressed:
        turn.store.cards_differ(turn.member.id, stored.id, but=turn.pressed.message_id)


async def show_call(turn: Turn, id_: int) -> None:
    """The card as a new message; a call that is not kept is answered too."""
    stored = _find(turn, id_)
    await (turn.refuse("call-gone") if stored is None else show(turn, stored))


async def show(turn: Turn, stored: StoredCall) -> None:
    drawn = _card(turn, stored)
    if not (turn.in_group and await answered_by_card(turn, stored, drawn)):
        _is_card(turn, stored, await turn.say(drawn))
    shown(turn.assistant, turn.member, stored, turn.now)


def _find(turn: Turn, id_: int | None) -> StoredCall | None:
    """Old buttons and links may still name a copy of what is told."""
    return told_call(turn.assistant, CallId(id_)) if id_ is not None else None


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
    _is_card(turn, stored, await turn.show(_card(turn, stored)))


def _is_card(turn: Turn, stored: StoredCall, message: int) -> None:
    """In a group, its counts follow from now on."""
    if turn.in_group:
        turn.store.keep_card(turn.member.id, stored.id, message, turn.topic, turn.now)


def _say(turn: Turn, stored: StoredCall, act: str) -> None:
    """What the button said is done: two quick taps on one label mean it once."""
    said = _SAYS[act] in turn.store.interest(turn.member.id, stored.id)
    if _wanted(turn, act, said) != said:
        toggle(turn.assistant, turn.member, stored.id, _SAYS[act], turn.now)


def _wanted(turn: Turn, act: str, said: bool) -> bool:
    return {"off": True, "on": False}.get(_state_shown(turn, act), not said)


def _state_shown(turn: Turn, act: str) -> str:
    """What the tapped button says, most often in the member's language of now."""
    label = turn.button_label()
    for code in (turn.language, *LANGUAGES) if label else ():
        for state in ("off", "on"):
            if label == plain(code, f"button-{act}", state=state):
                return state
        if label == plain(code, "button-no-reminders"):
            return "on"
    return ""


async def _wave_off(turn: Turn, stored: StoredCall, reason: str) -> None:
    if reason in set(NotForUs):
        not_for_us(turn.assistant, turn.member, stored.id, NotForUs(reason), turn.now)
        await _redraw(turn, stored)
    elif _state_shown(turn, "no") != "off" and _is_waved_off(turn, stored):
        toggle(turn.assistant, turn.member, stored.id, Interest.NOT_FOR_US, turn.now)
        await _redraw(turn, stored)
    else:
        if turn.in_group and turn.pressed:
            turn.store.drop_card(turn.member.id, turn.pressed.message_id)  # until it is answered
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


def _speaks_for_all(parts: tuple[str, ...]) -> bool:
    """Whether it is the chat's own word: where it is with a call may be read by all."""
    act = parts[2] if len(parts) > 2 else ""
    return act in _SPEAKS_FOR_ALL or (act == "track" and any(parts[3:]))


def _personal(parts: tuple[str, ...]) -> str:
    """A person passes on to its own region, from its own chat."""
    return f"call_{parts[1]}" if len(parts) > 2 and parts[2] == "pass" else ""


BUTTONS = Buttons("c", press, settling=_speaks_for_all, personal=_personal)
