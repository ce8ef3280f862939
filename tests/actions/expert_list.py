"""Members who are on the list of experts and partners, and one who asks."""

from __future__ import annotations

from actions import contact, experts
from model import Contact, EntryKind, ExpertEntry, NeedId, Rhythm, StakeholderGroup
from tests.actions.world import VET, World

ANNA, BERT, CARL, KEEPER = 1, 2, 3, 99
EDU, IND = StakeholderGroup.EDUCATION, StakeholderGroup.INDUSTRY
INTRO = "A region that plans a project on battery skills."
NOTHING = {NeedId("electronics-chips"): 1.0}


def joins(world: World, chat: int, **kw: object) -> None:
    world.joins(chat, **{"needs": NOTHING, "rhythm": Rhythm.WEEKLY, "group": EDU, **kw})


def lists(
    world: World,
    chat: int = BERT,
    need: NeedId | None = VET,
    kind: EntryKind = EntryKind.OFFER,
    **kw: object,
) -> ExpertEntry:
    """Somebody new is on the list."""
    joins(world, chat, **kw)
    entry = experts.add_entry(world.a, world.member(chat), kind, need, world.now)
    return experts.list_entry(world.a, world.member(chat), entry.id, world.now)


def asks(world: World, entry: ExpertEntry, chat: int = ANNA) -> Contact:
    """A request is written and sent."""
    begun = contact.begin(world.a, world.member(chat), entry.id, world.now)
    contact.set_intro(world.a, world.member(chat), begun.id, INTRO)
    contact.set_way(world.a, world.member(chat), begun.id, f"line of {chat}")
    return contact.send(world.a, world.member(chat), begun.id, world.now)


def agrees(world: World, asked: Contact, chat: int = BERT) -> Contact:
    contact.agree(world.a, world.member(chat), asked.id)
    contact.set_reply(world.a, world.member(chat), asked.id, f"line of {chat}")
    return contact.pass_on(world.a, world.member(chat), asked.id, world.now)


def told(world: World, chat: int) -> list[str]:
    """What a chat got since the last look, but for its digests."""
    world.deliver()
    return [said for said in world.told(chat) if "digest" not in said]
