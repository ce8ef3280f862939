"""Where a deep link leads: ``call_<id>`` and ``table_<id>``."""

from __future__ import annotations

from chat._command import number
from chat._turn import Turn
from chat.call import show_call
from chat.roundtable import show_table


def is_link(words: str) -> bool:
    """Whether this is one of our deep links, whatever it leads to."""
    kind, _, at = words.partition("_")
    return kind in ("call", "table") and number(at) is not None


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
