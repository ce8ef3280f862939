"""Paging through a digest's sections: ``d:<digest>:<section>:<page>``."""

from __future__ import annotations

from actions.page import digest_page_facts
from chat._command import Buttons, number
from chat._turn import Turn
from messages import Section, digest_page


async def press(turn: Turn) -> None:
    """One page, in the tapped message's place."""
    _, id_, section, page = (*turn.parts, "", "", "")[:4]
    digest_id, at = number(id_), number(page)
    if digest_id is None or at is None or section not in set(Section):
        await turn.refuse("button-unknown")
        return
    facts = digest_page_facts(
        turn.assistant, turn.member, digest_id, Section(section), at, turn.now
    )
    if facts is None:
        await turn.refuse("digest-gone")
    else:
        await turn.show(digest_page(turn.language, facts))


BUTTONS = Buttons("d", press)
