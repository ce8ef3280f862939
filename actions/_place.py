"""Where in a group a message goes: into its forum's topic, and how loud."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from actions._assistant import Assistant
from actions._pace import Pace
from actions._sender import MessageRefused, Sender, TopicClosed, TopicGone
from actions.region_needs import served
from db import Post
from messages import need_group_name, programme_name, shorten
from model import ForumTopic, Member, Message, StoredCall, TopicsBy

LONGEST = 128
"""Characters of a topic's name (Bot API)."""
MOST_TIMES = 2
"""How often a topic is made: one that is deleted again is not wanted."""
_TRIES = 6


@dataclass(frozen=True, slots=True)
class Place:
    """What a message to a group is about, for its topic to be found, or made under a name."""

    about: str = ""
    """Empty: it belongs to no topic but the group's home."""
    name: str = ""
    thread: int | None = None
    """The topic that holds the card it answers: rather there than anywhere else."""


@dataclass(frozen=True, slots=True)
class Accepted:
    message: int
    topic: int | None = None


def place_of(a: Assistant, group: Member, stored: StoredCall | None) -> Place:
    """By what the group wants its topics made, and what the call is about.

    A call that answers several needs goes to the topic of the best match alone: a group reads
    it once.
    """
    by = a.store.manners(group.id).topics
    if stored is None or by in (TopicsBy.NONE, TopicsBy.ONE):
        return Place()
    if by is TopicsBy.PROGRAMME:
        programme = stored.call.programme
        name = programme_name(group.language, programme)
        return Place(f"programme:{programme}", shorten(name, LONGEST))
    wanted = served(a, group).needs
    tags = a.store.tags([stored.id]).get(stored.id, ())
    need = next((t.need for t in tags if t.sure and (not wanted or t.need in wanted)), None)
    if need is None:
        return Place()
    if by is TopicsBy.NEED:
        return Place(f"need:{need}", shorten(a.need_title(need, group.language), LONGEST))
    area = next((one.group for one in a.needs if one.id == need), "")
    if not area:
        return Place()
    return Place(f"area:{area}", shorten(need_group_name(group.language, area), LONGEST))


async def send_placed(
    a: Assistant,
    sender: Sender,
    post: Post,
    place: Place,
    part: Message,
    pace: Pace,
    clock: Callable[[], datetime],
) -> Accepted:
    """Send it into its topic; a topic that is gone is made anew once, one that is closed is left
    alone. What no topic takes goes to the group's home, and at last to the General topic.

    Raises a ``SendError``.
    """
    closed: set[int | None] = set()
    for _ in range(_TRIES):
        thread = await _thread(a, sender, post, place, pace, clock, closed)
        await pace.turn(post.chat_id)
        try:
            sent = await sender.send(post.chat_id, replace(part, topic=thread))
        except TopicGone:
            if thread is None:
                raise
            a.store.topic_gone(post.member, thread)
            place = replace(place, thread=None)
        except TopicClosed:
            if thread is None:
                raise
            closed.add(thread)
        else:
            return Accepted(sent, thread)
    raise MessageRefused("no topic takes it")


async def _thread(
    a: Assistant,
    sender: Sender,
    post: Post,
    place: Place,
    pace: Pace,
    clock: Callable[[], datetime],
    closed: set[int | None],
) -> int | None:
    """The topic to try next."""
    if place.thread is not None and place.thread not in closed:
        return place.thread
    known = a.store.topic(post.member, place.about) if place.about else None
    if known and known.thread is not None and known.thread not in closed:
        return known.thread
    if place.about and _may_make(known):
        await pace.turn(post.chat_id)
        try:
            thread = await sender.open_topic(post.chat_id, place.name)
        except MessageRefused:
            pass  # no forum any more, or the right was taken away: the home will do
        else:
            a.store.keep_topic(post.member, place.about, thread, place.name, clock())
            return thread
    home = a.store.manners(post.member).home
    return None if home in closed else home


def _may_make(known: ForumTopic | None) -> bool:
    return known is None or (known.thread is None and known.made < MOST_TIMES)
