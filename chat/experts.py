"""/experts: what one offers and seeks, who else does, and being put in touch; ``x:<act>:...``."""

from __future__ import annotations

from actions.contact import LONGEST_INTRO, LONGEST_LINE, MOST_ASKED, CannotAsk
from actions.experts import LONGEST_LINE as LONGEST_ENTRY
from actions.experts import MOST, CannotList
from chat import _contact, _experts_found, _experts_own
from chat._awaited import awaited, wait_for
from chat._command import Buttons, Command
from chat._turn import Turn
from messages import plain
from messages.experts import contact_cannot
from model import Button, Message

EXPERTS = "expert-"
"""How what a member's next words mean begins, if they are for this command."""
LINK = "experts_0"
"""The deep link to the private chat."""


async def experts(turn: Turn) -> None:
    if turn.in_group:
        url = f"https://t.me/{turn.bot.username}?start={LINK}"
        button = Button(plain(turn.language, "button-experts-alone"), url=url)
        words = plain(turn.language, "experts-only-alone")
        await turn.say(Message(html=words, buttons=((button,),)))
    elif turn.words:
        await _experts_found.search_words(turn)
    else:
        await turn.say(_experts_own.home(turn))


async def show_experts(turn: Turn, _: int) -> None:
    """Where the link from a group leads."""
    if turn.in_group:
        await experts(turn)
    else:
        await turn.say(_experts_own.home(turn))


async def press(turn: Turn) -> None:
    """One tap; what cannot be is said in a pop-up."""
    if awaited(turn.member).startswith(EXPERTS):
        wait_for(turn, "")
    try:
        await _press(turn)
    except CannotList as no:
        await turn.refuse_in(_cannot_list(turn, no, LONGEST_ENTRY))
    except CannotAsk as no:
        await turn.refuse_in(_cannot_ask(turn, no, LONGEST_LINE))


async def _press(turn: Turn) -> None:
    _, act, one, two, three = (*turn.parts, "", "", "", "")[:5]
    match act:
        case "home":
            await turn.show(_experts_own.home(turn))
        case "add":
            await _experts_own.choose_need(turn, one, two)
        case "new":
            await _experts_own.add(turn, one, two)
        case "e":
            await _experts_own.change(turn, one, two)
        case "l":
            await _experts_own.tick_language(turn, one, two, three)
        case "keep":
            await _experts_own.keep(turn)
        case "s":
            await _experts_found.found(turn, one)
        case "f":
            await _experts_found.narrow(turn, one, two, three)
        case "v":
            await _experts_found.view(turn, one, two)
        case "fill":
            await _experts_found.who_could_join(turn, one, two)
        case "k":
            await _experts_found.moderate(turn, one, two)
        case "removed":
            await _experts_found.removed(turn, one)
        case "ask":
            await _contact.ask(turn, one, two)
        case "me":
            await _contact.of_asker(turn, one, two)
        case "b":
            await _contact.of_asked(turn, one, two)
        case "w":
            await _contact.take_back(turn, one)
        case "mine" | "to":
            await _contact.waiting(turn, act == "mine")
        case "never":
            await _contact.not_any_more(turn)
        case _:
            await turn.refuse("button-unknown")


async def typed(turn: Turn, waiting: str) -> None:
    """The words that were asked for; what cannot be is said, and asked for again."""
    what, _, id_ = waiting.partition(":")
    longest = {_contact.INTRO: LONGEST_INTRO, _experts_own.LINE: LONGEST_ENTRY}
    most = longest.get(f"{what}:", LONGEST_LINE)
    try:
        await {
            _experts_own.LINE: _experts_own.typed_line,
            _contact.INTRO: _contact.typed_intro,
            _contact.WAY: _contact.typed_way,
            _contact.REPLY: _contact.typed_reply,
        }[f"{what}:"](turn, id_)
    except CannotList as no:
        _stop_unless_wording(turn, no.reason in ("gone", "keeper"))
        await turn.refuse_in(_cannot_list(turn, no, most))
    except CannotAsk as no:
        _stop_unless_wording(turn, no.reason not in ("short", "long"))
        await turn.refuse_in(_cannot_ask(turn, no, most))


def _stop_unless_wording(turn: Turn, over: bool) -> None:
    if over:
        wait_for(turn, "")


def _cannot_list(turn: Turn, no: CannotList, most: int) -> str:
    many = MOST if no.reason == "many" else most
    return plain(turn.language, f"experts-cannot-{no.reason}", most=many)


def _cannot_ask(turn: Turn, no: CannotAsk, most: int) -> str:
    many = MOST_ASKED if no.reason == "often" else most
    return contact_cannot(turn.language, no.reason, many, no.until, turn.known.zone)


COMMAND = Command("experts", experts)
BUTTONS = Buttons("x", press, personal=lambda _: LINK)
