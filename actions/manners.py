"""How a group is spoken to: in which topics of its forum, and how loud."""

from __future__ import annotations

from dataclasses import replace

from actions._assistant import Assistant
from model import GroupManners, Member, TopicsBy


def choose_topics(a: Assistant, group: Member, by: TopicsBy, home: int | None) -> GroupManners:
    """From now on. ``home`` takes what belongs to no topic; None: the General one.

    Topics that are there are used; those that were deleted may be made again.
    """
    with a.store.transaction():
        manners = replace(a.store.manners(group.id), topics=by, home=home)
        a.store.save_manners(group.id, manners)
        a.store.forgive_topics(group.id)
    return manners


def set_aloud(a: Assistant, group: Member, aloud: bool) -> GroupManners:
    """Whether what comes by itself makes a sound in the group."""
    with a.store.transaction():
        manners = replace(a.store.manners(group.id), aloud=aloud)
        a.store.save_manners(group.id, manners)
    return manners
