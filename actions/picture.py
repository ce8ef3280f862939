"""The picture of a member's coming deadlines: what is on it, and its way out.

With a digest it goes as a row of its own, posted as the digest is accepted: whatever becomes of
the picture, the words are out and told. It is due after all digests that are due, silent, and
nothing that is over a day late.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from actions._assistant import Assistant
from actions._posts import PICTURE, picture_key
from messages import Due, Timeline, TimelineFacts
from messages.figures import Shown
from model import CallId, Document, Interest, Member, MemberId, Message

LEAST = 3
"""Calls with a deadline to come from which a digest has a picture."""


def kept_deadlines(a: Assistant, member: Member, now: datetime) -> TimelineFacts:
    """What the member saved or is interested in."""
    return _facts(a, member, (), now)


def with_digest(a: Assistant, member: Member, digest: int, now: datetime) -> TimelineFacts:
    """The calls of one digest, and all that the member saved or is interested in."""
    items = a.store.digest_items(digest, member.id) or {}
    sections = ("new", "changed", "closing")
    told = [CallId(int(i)) for section in sections for i in items.get(section, ())]
    return _facts(a, member, told, now)


def _facts(a: Assistant, member: Member, told: Collection[CallId], now: datetime) -> TimelineFacts:
    said: dict[CallId, set[Interest]] = {}
    for call, interest, *_ in a.store.interests(member.id):
        said.setdefault(call, set()).add(interest)
    waved_off = {call for call, all_said in said.items() if Interest.NOT_FOR_US in all_said}
    wanted = [call for call in dict.fromkeys((*told, *said)) if call not in waved_off]
    return TimelineFacts(
        now=now,
        zone=member.zone,
        due=tuple(
            Due(
                call=stored,
                saved=Interest.SAVED in said.get(stored.id, ()),
                interested=Interest.INTERESTED in said.get(stored.id, ()),
            )
            for stored in a.store.calls(wanted).values()
        ),
    )


def post_picture(a: Assistant, member_id: MemberId, digest: int, now: datetime) -> None:
    """Post the picture that belongs to a digest just accepted; once, whatever happens."""
    if a.pictures is None:
        return
    facts = {"digest": digest, "at": now.isoformat()}
    a.store.post(member_id, PICTURE, picture_key(digest), facts, now, now)


async def drawn(
    a: Assistant, shown: Timeline | Shown, caption: Message, name: str = "deadlines"
) -> Message:
    """The caption with its picture; alone where none are made."""
    if a.pictures is None:
        return caption
    body = await a.pictures.drawn(shown)
    return replace(caption, photo=Document(f"{name}.png", body, "image/png"))
