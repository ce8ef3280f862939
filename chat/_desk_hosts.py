"""The desk: co-hosts, named or by a link, and handing the table over."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from actions.at_table import hosts_facts, hosts_to_choose
from actions.cohost import (
    OPEN_FOR,
    CannotHost,
    add_cohost,
    cohost_link,
    drop_cohost,
    hand_over,
    withdraw_link,
)
from actions.hosting import table_of
from chat._command import number
from chat._desk import DeskAct
from chat._turn import Turn
from messages.hosts import host_link, hosts_page
from messages.hosts import hosts_to_choose as choose
from model import MemberId, Roundtable

LINK = "cohost_"


async def _page(turn: Turn, table: Roundtable, _: tuple[str, ...] = ()) -> None:
    now_so = table_of(turn.assistant, table.id)
    facts = hosts_facts(turn.assistant, turn.member, now_so, turn.now)
    await turn.show(hosts_page(turn.language, facts))


async def _choose(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    people = hosts_to_choose(turn.assistant, turn.member, table)
    await turn.show(choose(turn.language, table, people))


def _on(act: Callable[[Turn, Roundtable, MemberId], Awaitable[None]]) -> DeskAct:
    async def do(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
        try:
            await act(turn, table, MemberId(number(more[0] if more else "") or 0))
        except CannotHost as no:
            await turn.refuse(f"cannot-host-{no.reason}")

    return do


async def _add(turn: Turn, table: Roundtable, who: MemberId) -> None:
    add_cohost(turn.assistant, turn.member, table.id, who, turn.now)
    await _page(turn, table)


async def _off(turn: Turn, table: Roundtable, who: MemberId) -> None:
    drop_cohost(turn.assistant, turn.member, table.id, who, turn.now)
    await (_left(turn) if who == turn.member.id else _page(turn, table))


async def _hand(turn: Turn, table: Roundtable, who: MemberId) -> None:
    hand_over(turn.assistant, turn.member, table.id, who, turn.now)
    await _page(turn, table)


async def _leave(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    if turn.member.id not in turn.store.cohosts(table.id):
        await turn.refuse("host-only")
        return
    drop_cohost(turn.assistant, turn.member, table.id, turn.member.id, turn.now)
    await _left(turn)


async def _left(turn: Turn) -> None:
    from messages import reply

    await turn.show(reply(turn.language, "host-left"))


async def _link(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    token = cohost_link(turn.assistant, turn.member, table.id, turn.now)
    found = turn.store.cohosting_by(token)
    until = found.expires_at if found else turn.now + OPEN_FOR
    url = f"https://t.me/{turn.bot.username}?start={LINK}{token}"
    await turn.show(host_link(turn.language, table, url, until, turn.known.zone))


async def _no_link(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    withdraw_link(turn.assistant, turn.member, table.id, turn.now)
    await _page(turn, table)


ACTS: Mapping[str, DeskAct] = {
    "hosts": _page,
    "host-add": _choose,
    "cohost": _on(_add),
    "cohost-off": _on(_off),
    "host-hand": _on(_hand),
    "host-leave": _leave,
    "host-link": _link,
    "host-link-off": _no_link,
}
UNDO: Mapping[str, str] = {
    "cohost": "cohost-off",
    "cohost-off": "cohost",
    "host-hand": "host-hand",
    "host-leave": "cohost",
    "host-link": "host-link-off",
    "host-link-off": "host-link",
}
