"""Where a deep link leads: ``call_<id>`` and ``table_<id>``; or to the beginning."""

from __future__ import annotations

from chat._command import number
from chat._turn import Turn
from chat.call import show_call
from chat.roundtable import show_table
from messages import GROUP_PAYLOAD

SETUP = "setup"
"""What /start says from the button above inline results."""


def is_link(words: str) -> bool:
    """Whether this is one of our deep links, whatever it leads to."""
    kind, _, at = words.partition("_")
    return kind in ("call", "table") and number(at) is not None


def is_beginning(words: str) -> bool:
    """Whether a link of ours said no more than that somebody wants to begin."""
    return words in (SETUP, GROUP_PAYLOAD)


async def land(turn: Turn, link: str) -> None:
    """Show what the link leads to; a link to nothing is answered too."""
    kind, _, at = link.partition("_")
    id_ = number(at)
    if id_ is None or kind not in ("call", "table"):
        await turn.tell("link-unknown")
    elif kind == "call":
        await show_call(turn, id_)
    else:
        await show_table(turn, id_)
