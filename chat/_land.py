"""Where a deep link leads: ``call_<id>``, ``table_<id>``, ``event_<id>``, ``group_<id>`` (a
committee or working group), ``cover_<token>``, ``cohost_<token>``, ``chair_<token>``,
``here_<code>``; from a group ``calendar_<id>`` or ``experts_0``; or to the beginning."""

from __future__ import annotations

import re

from actions import Refused
from chat import _cover, _seat_after, _seat_hosting
from chat._command import number
from chat._turn import Turn
from chat.calendar import show_calendar
from chat.call import show_call
from chat.committees import follow_chair, show_audience
from chat.events import show_event
from chat.experts import show_experts
from chat.roundtable import refuse_at, show_table
from messages import GROUP_PAYLOAD

SETUP = "setup"
"""What /start says from the button above inline results."""

_SHOW = {
    "call": show_call,
    "table": show_table,
    "calendar": show_calendar,
    "experts": show_experts,
    "event": show_event,
    "group": show_audience,
}


async def _show_door(turn: Turn, code: str) -> None:
    """A code that is too early, too late, or of a table that was called off."""
    try:
        await _seat_after.show_door(turn, code)
    except Refused as no:
        await refuse_at(turn, no)


_SECRET = {
    "cover": _cover.show_invitation,
    "cohost": _seat_hosting.show_invitation,
    "chair": follow_chair,
    "here": _show_door,
}


def is_link(words: str) -> bool:
    """Whether this is one of our deep links, whatever it leads to."""
    kind, _, at = words.partition("_")
    if kind in _SECRET:
        return _is_token(at)
    return kind in _SHOW and number(at) is not None


def is_beginning(words: str) -> bool:
    """Whether a link of ours said no more than that somebody wants to begin."""
    return words in (SETUP, GROUP_PAYLOAD)


def is_invitation(words: str) -> bool:
    """Whether somebody asks this chat to stand in."""
    return words.startswith(_cover.LINK) and is_link(words)


def _is_token(at: str) -> bool:
    return re.fullmatch(r"[A-Za-z0-9_-]{16,58}", at) is not None


async def land(turn: Turn, link: str) -> None:
    """Show what the link leads to; a link to nothing is answered too."""
    kind, _, at = link.partition("_")
    id_ = number(at)
    if kind in _SECRET and _is_token(at):
        await _SECRET[kind](turn, at)
    elif id_ is None or kind not in _SHOW:
        await turn.tell("link-unknown")
    else:
        await _SHOW[kind](turn, id_)
