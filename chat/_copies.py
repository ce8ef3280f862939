"""What keepers see of calls that are told as one, and how they part them."""

from __future__ import annotations

from actions.join import part
from chat._turn import Turn
from messages import CopyFacts, copies
from model import CallId, StoredCall


async def tell_copies(turn: Turn, said: str = "") -> None:
    """Those of one call, or the ones that were joined last."""
    stored = _find(turn, said) if said else None
    if said and stored is None:
        await turn.tell("keepers-no-call", call=said[:40])
        return
    found = turn.store.copies(stored.id if stored else None)
    calls = turn.store.calls({n for one in found for n in (one.id, one.stands)})
    facts = [
        CopyFacts(
            copy=calls[one.id],
            source=turn.assistant.source_title(calls[one.id].call.source),
            stands=calls[one.stands],
            stands_source=turn.assistant.source_title(calls[one.stands].call.source),
            why=one.why,
            since=one.since,
        )
        for one in found
    ]
    await turn.say(copies(turn.language, facts, turn.member.zone))


async def part_call(turn: Turn, said: str) -> None:
    stored = _find(turn, said)
    if stored is None:
        await turn.tell("keepers-no-call", call=said[:40])
        return
    parted = part(turn.assistant, stored.id, turn.now)
    if parted:
        await turn.tell("keepers-parted", call=str(stored.id), count=len(parted))
    else:
        await turn.tell("keepers-not-joined", call=str(stored.id))


def _find(turn: Turn, said: str) -> StoredCall | None:
    if said.isascii() and said.isdigit() and len(said) < 16:
        return turn.store.call(CallId(int(said)))
    return next(iter(turn.store.call_by_reference(said)), None)
