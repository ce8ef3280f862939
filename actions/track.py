"""Where a member is with a call: the stage it says, its note, and the grant it got."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from actions._assistant import Assistant
from actions._history import stage_follows
from actions.interest import say
from model import EURO, CallId, Interest, Language, Member, Money, Stage, Track
from sources import read_money

LONGEST_NOTE = 500
"""Characters."""
LEAST, MOST = 100, 10**10
"""Less, or more, is no grant."""
_SAVED, _INTERESTED, _NOT_FOR_US = Interest
_MEANS: dict[Stage | None, tuple[frozenset[Interest], frozenset[Interest]]] = {
    None: (frozenset(), frozenset({_SAVED, _INTERESTED})),
    Stage.WATCHING: (frozenset({_SAVED}), frozenset({_INTERESTED, _NOT_FOR_US})),
    Stage.INTERESTED: (frozenset({_INTERESTED}), frozenset({_NOT_FOR_US})),
    Stage.PARTNERS: (frozenset({_INTERESTED}), frozenset({_NOT_FOR_US})),
    Stage.APPLIED: (frozenset({_INTERESTED}), frozenset({_NOT_FOR_US})),
    Stage.FUNDED: (frozenset(), frozenset({_NOT_FOR_US})),
    Stage.NOT_FUNDED: (frozenset(), frozenset({_NOT_FOR_US})),
    Stage.WITHDRAWN: (frozenset(), frozenset({_INTERESTED, _NOT_FOR_US})),
}
"""What a stage says of the member's interest, and what it takes back. Who applied still counts
as interested; who withdrew does not."""


class NoteTooLong(ValueError):
    """A note of more than ``LONGEST_NOTE`` characters: nothing is kept, nothing cut."""


class NoAmount(ValueError):
    """Words that are no amount of money."""


def set_stage(
    a: Assistant, member: Member, call: CallId, stage: Stage | None, now: datetime
) -> None:
    """The member is at this stage of the call; None: it follows it no more, its note stays.

    Any stage may follow any. Nothing is done for a call that is not kept.
    """
    stored = a.store.call(call)
    if stored is None:
        return
    means, takes_back = _MEANS[stage]
    with stage_follows(a, member, call, now):
        said = a.store.interest(member.id, call)
        for interest in takes_back & said:
            a.store.drop_interest(member.id, call, interest)
        for interest in means - said:
            say(a, member, stored, interest, now)
        told_by_interest = stage in (None, Stage.WATCHING, Stage.INTERESTED)
        a.store.set_stage(member.id, call, None if told_by_interest else stage, now)


def set_note(a: Assistant, member: Member, call: CallId, words: str, now: datetime) -> None:
    """The member's own words on a call; empty: erased. Raises ``NoteTooLong``."""
    note = "\n".join(" ".join(line.split()) for line in words.strip().splitlines())
    if len(note) > LONGEST_NOTE:
        raise NoteTooLong
    a.store.set_note(member.id, call, note, now)


def set_grant(a: Assistant, member: Member, call: CallId, words: str) -> Money:
    """The grant of a funded call, as the member writes it. Raises ``NoAmount``."""
    grant = read_grant(words, member.language)
    a.store.set_amount(member.id, call, grant)
    return grant


def read_grant(words: str, language: Language) -> Money:
    """``1,2 Mio €``, ``250 000``, ``1.5 million``: euros unless another currency is named.

    Raises ``NoAmount`` for what is not understood, or is no grant by its size: of "1,5" the
    millions may be missing.
    """
    for currency in ("", EURO):
        try:
            found = read_money(words, currency, language)
        except ValueError:
            continue
        if LEAST <= found.amount <= MOST:
            return replace(found, text="")
    raise NoAmount(words)


def follows(track: Track) -> bool:
    """Whether there is anything to show of the member's way with a call."""
    return bool(track.stage or track.note)
