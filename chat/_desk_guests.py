"""A table's desk: guests without Telegram, entered by name or over the sign-up page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from actions.guests import (
    LONGEST,
    NoSuchGuest,
    TooManyGuests,
    answer_for,
    correct,
    countries,
    country_typed,
    guest_line,
    guest_lines,
    guest_of,
    is_name,
    name_guest,
    one_line,
    put_back,
    seat_guest,
    take_out,
)
from actions.signup_link import (
    close_link,
    guest_link,
    has_address,
    link_of,
    open_link,
    renew_link,
    restore_link,
)
from chat._command import number
from chat._desk import DeskAct, ask_for
from chat._turn import Turn
from chat.qr import say_poster
from messages import GuestLine, Leads, joinable
from messages.hosts import (
    WeblinkFacts,
    guest_ask_country,
    guest_ask_group,
    guest_ask_name,
    guest_ask_organisation,
    guest_ask_party,
    guest_list,
    guest_sheet,
    weblink,
    weblink_renew,
)
from model import Guest, Roundtable, StakeholderGroup

NONE = ("-", "\N{EN DASH}", "\N{EM DASH}")
"""Typed for no organisation."""
_NEAR = 9
GuestAct = Callable[[Turn, Roundtable, Guest, tuple[str, ...]], Awaitable[None]]


def _line(turn: Turn, table: Roundtable, guest: Guest) -> GuestLine:
    present = turn.store.registrations(table.id)
    line = guest_line(turn.assistant, guest, present, turn.language)
    return replace(
        line,
        link=guest_link(turn.assistant, guest.id),
        questions=tuple(turn.store.questions(table.id)),
        answers=turn.store.answers(line.entry.id) if line.entry else {},
    )


async def _sheet(turn: Turn, table: Roundtable, guest: Guest, _: tuple[str, ...] = ()) -> None:
    await turn.show(guest_sheet(turn.language, table, _line(turn, table, guest)))


async def _list(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    page = number(more[0]) if more else 0
    lines = guest_lines(turn.assistant, table, turn.language)
    await turn.show(guest_list(turn.language, table, lines, page or 0))


def _of(act: GuestAct) -> DeskAct:
    """An act on one guest of the table, by its number."""

    async def on_guest(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
        try:
            guest = guest_of(turn.assistant, table, number(more[0]) if more else None)
            await act(turn, table, guest, more[1:])
        except NoSuchGuest:
            await turn.refuse("guest-gone")

    return on_guest


async def _ask_name(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    await ask_for(turn, table, guest_ask_name(turn.language, table), "gname")


async def _named(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    name = one_line(turn.words)
    if not is_name(name):
        await turn.tell("guest-bad-name", most=LONGEST)
        await _ask_name(turn, table, ())
        return
    try:
        guest = name_guest(turn.assistant, turn.member, table, name, turn.now)
    except TooManyGuests:
        await turn.refuse("guests-full")
        return
    await _ask_group(turn, table, guest)


async def _ask_group(turn: Turn, table: Roundtable, guest: Guest) -> None:
    line, groups = _line(turn, table, guest), joinable(table, turn.now)
    await turn.show(guest_ask_group(turn.language, table, line, groups))


async def _group(turn: Turn, table: Roundtable, guest: Guest, more: tuple[str, ...]) -> None:
    if not more:
        await _ask_group(turn, table, guest)
    elif more[0] not in set(StakeholderGroup):
        await turn.refuse("button-unknown")
    else:
        line, group = _line(turn, table, guest), StakeholderGroup(more[0])
        await turn.show(guest_ask_party(turn.language, table, line, group))


async def _seat(turn: Turn, table: Roundtable, guest: Guest, more: tuple[str, ...]) -> None:
    if len(more) != 2 or more[0] not in set(StakeholderGroup) or more[1] not in ("1", "2"):
        await turn.refuse("button-unknown")
        return
    group, party = StakeholderGroup(more[0]), int(more[1])
    seat_guest(turn.assistant, turn.member, guest, group, party, turn.now)
    await _sheet(turn, table, guest)


async def _out(turn: Turn, table: Roundtable, guest: Guest, _: tuple[str, ...]) -> None:
    take_out(turn.assistant, turn.member, guest, turn.now)
    if turn.store.guest(guest.id):
        await _sheet(turn, table, guest)
    else:
        await _list(turn, table, ())


async def _in(turn: Turn, table: Roundtable, guest: Guest, _: tuple[str, ...]) -> None:
    put_back(turn.assistant, turn.member, guest, turn.now)
    await _sheet(turn, table, guest)


def _answer(yes: bool) -> GuestAct:
    async def act(turn: Turn, table: Roundtable, guest: Guest, _: tuple[str, ...]) -> None:
        answer_for(turn.assistant, turn.member, guest, yes, turn.now)
        await _sheet(turn, table, guest)

    return act


async def _ask_organisation(
    turn: Turn, table: Roundtable, guest: Guest, _: tuple[str, ...]
) -> None:
    question = guest_ask_organisation(turn.language, table, _line(turn, table, guest))
    await ask_for(turn, table, question, "gorg", str(guest.id.number))


async def _organisation(turn: Turn, table: Roundtable, guest: Guest, _: tuple[str, ...]) -> None:
    words = one_line(turn.words)
    if len(words) > LONGEST:
        await turn.tell("guest-long-organisation", most=LONGEST)
        await _ask_organisation(turn, table, guest, ())
        return
    await _change(turn, table, replace(guest, organisation="" if words in NONE else words))


async def _country(turn: Turn, table: Roundtable, guest: Guest, more: tuple[str, ...]) -> None:
    """Asks for it, or takes the one that was tapped."""
    named = dict(countries(turn.assistant, turn.language))
    if more and more[0] in named:
        await _change(turn, table, replace(guest, country=more[0]))
    elif more:
        await turn.refuse("button-unknown")
    else:
        own = [str(code)[:2] for code in turn.member.regions]
        others = [line.guest.country for line in guest_lines(turn.assistant, table, turn.language)]
        likely = dict.fromkeys((*own, *others, *named))
        near = [(code, named[code]) for code in likely if code in named][:_NEAR]
        question = guest_ask_country(turn.language, table, _line(turn, table, guest), near)
        await ask_for(turn, table, question, "gland", str(guest.id.number))


async def _country_typed(turn: Turn, table: Roundtable, guest: Guest, _: tuple[str, ...]) -> None:
    code = country_typed(turn.assistant, turn.words[:LONGEST], turn.language)
    if code:
        await _change(turn, table, replace(guest, country=code))
    else:
        await turn.tell("guest-no-country", said=turn.words[:LONGEST])
        await _country(turn, table, guest, ())


async def _change(turn: Turn, table: Roundtable, guest: Guest) -> None:
    correct(turn.assistant, turn.member, guest, turn.now)
    await _sheet(turn, table, guest)


def _link_facts(turn: Turn, table: Roundtable, before: int = 0) -> WeblinkFacts:
    held = turn.store.sign_up_link(table.id)
    return WeblinkFacts(
        table=table.id,
        public=has_address(turn.assistant),
        link=link_of(turn.assistant, table.id),
        generation=held.generation if held else 0,
        before=before,
    )


async def _link(turn: Turn, table: Roundtable, _: tuple[str, ...] = ()) -> None:
    await turn.show(weblink(turn.language, _link_facts(turn, table)))


async def _open(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    if has_address(turn.assistant):
        open_link(turn.assistant, turn.member, table, turn.now)
    await _link(turn, table)


async def _close(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    close_link(turn.assistant, turn.member, table, turn.now)
    await _link(turn, table)


async def _ask_renew(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    await turn.show(weblink_renew(turn.language, _link_facts(turn, table)))


async def _renew(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    old = number(more[0]) if more else None
    renewed = renew_link(turn.assistant, turn.member, table, old or 0, turn.now)
    before = (old or 0) if renewed else 0
    await turn.show(weblink(turn.language, _link_facts(turn, table, before)))


async def _restore(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    old = number(more[0]) if more else None
    restore_link(turn.assistant, turn.member, table, old or 0, turn.now)
    await _link(turn, table)


async def _qr(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    link = link_of(turn.assistant, table.id)
    if link:
        await say_poster(turn, Leads.SIGNUP, table.id, table.title, page=link)
    else:
        await _link(turn, table)


ACTS: Mapping[str, DeskAct] = {
    "guests": _list,
    "guest": _of(_sheet),
    "gname": _ask_name,
    "ggroup": _of(_group),
    "gseat": _of(_seat),
    "gout": _of(_out),
    "gin": _of(_in),
    "gyes": _of(_answer(True)),
    "gno": _of(_answer(False)),
    "gorg": _of(_ask_organisation),
    "gland": _of(_country),
    "weblink": _link,
    "wopen": _open,
    "wclose": _close,
    "wask": _ask_renew,
    "wrenew": _renew,
    "wback": _restore,
    "wqr": _qr,
}
TYPED: Mapping[str, DeskAct] = {
    "gname": _named,
    "gorg": _of(_organisation),
    "gland": _of(_country_typed),
}
UNDO: Mapping[str, str] = {
    "gname": "gout",
    "gseat": "gout",
    "gout": "gin",
    "gin": "gout",
    "gyes": "gout",
    "gno": "gin",
    "gorg": "gorg",
    "gland": "gland",
    "wopen": "wclose",
    "wclose": "wopen",
    "wrenew": "wback",
    "wback": "wrenew",
}
