"""How a group wants to be spoken to: in which of its forum's topics, and how loud."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from model._call import CallId


class TopicsBy(StrEnum):
    """What a forum's topics are made by."""

    NONE = "none"
    """Everything in the General topic."""
    NEED = "need"
    AREA = "area"
    """One topic for each group of needs."""
    PROGRAMME = "programme"
    ONE = "here"
    """Everything in the one topic that the group chose."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupManners:
    topics: TopicsBy = TopicsBy.NONE
    home: int | None = None
    """The topic for what belongs to no other; None: the General one."""
    aloud: bool = False
    """Messages make a sound."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ForumTopic:
    """A topic made for a group."""

    about: str
    """``need:<id>``, ``area:<group of needs>`` or ``programme:<slug>``."""
    thread: int | None
    """None: somebody deleted it."""
    made: int
    """How often it was made."""
    name: str
    """As it was named when it was made; what people name it later is theirs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupCard:
    """A call's card as it stands in a group."""

    call: CallId
    message: int
    topic: int | None = None
    """None: the General one, or the group has no topics."""
    stale: int = 0
    """How often it came to differ from what it shows since it was drawn last; 0: it is right."""
