"""A digest of several messages: what was accepted is not sent again, what was not is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from actions import ChatGone, NoAnswer, subscribe
from actions.away import accept, invite_deputy
from model import CutOff, Language, Message, NeedId, Rhythm
from tests.actions.world import World, a_call

CHAT = 1
LONG = (
    "Centres of vocational excellence for the regions in transition, their companies and schools"
)
MINUTES = timedelta(minutes=3)


class Killed(BaseException):
    """The process ends here."""


def calls(world: World, days: int = 0, more: str = "") -> None:
    """Ten old calls and, once their dates have moved by some days, nine new ones or ten."""
    closes = (CutOff(world.now.replace(month=6) + timedelta(days=days)),)
    names = [*map(str, range(10, 29 if days else 20)), *filter(None, [more])]
    world.found(*(a_call(n, title=f"{LONG}, {n}", cut_offs=closes) for n in names))


@pytest.fixture
def due(world: World) -> World:
    """A member whose digest fills more than one message, due now."""
    world.joins(CHAT, rhythm=Rhythm.WEEKLY)
    calls(world)
    world.days_pass(7)
    world.told(CHAT)
    calls(world, days=30)
    at = world.member(CHAT).next_digest_at
    assert at
    world.now = at
    return world


def at_part(number: int, fault: BaseException) -> Callable[[int, Message], Exception | None]:
    """Telegram takes all parts before this one; at this one it happens, once."""
    seen: list[str] = []

    def refuse(to: int, message: Message) -> Exception | None:
        seen.append(message.html)
        if len(seen) != number:
            return None
        if isinstance(fault, Exception):
            return fault
        raise fault

    return refuse


def test_only_the_missing_parts_are_sent_again(due: World) -> None:
    member = due.member(CHAT)
    before = due.a.store.told(member.id)
    due.chats.refuse = at_part(2, NoAnswer())
    due.deliver()
    (first,) = due.told(CHAT)
    assert due.a.store.told(member.id) == before, "nothing is told before the last part"
    due.now += MINUTES
    due.deliver()
    rest = due.told(CHAT)
    assert rest
    assert first not in rest
    said = "".join([first, *rest])
    assert all(said.count(f"schools, {n}<") == 1 for n in range(10, 29)), said
    assert len(due.a.store.told(member.id)) == len(before) + 9
    due.moves(days=6)
    assert due.told(CHAT) == []


def test_only_the_missing_parts_are_sent_after_a_kill(due: World) -> None:
    due.chats.refuse = at_part(2, Killed())
    with pytest.raises(Killed):
        due.deliver()
    (first,) = due.told(CHAT)
    due.now += MINUTES
    due.restarts()
    rest = due.told(CHAT)
    assert rest
    assert first not in rest
    assert all("".join([first, *rest]).count(f"schools, {n}<") == 1 for n in range(10, 29))


def test_who_stood_in_and_left_between_two_parts_takes_none_of_them_along(
    due: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The parts read alike for both: no room was left in the first for a line of its own."""
    first = Message(html="For a colleague")
    monkeypatch.setattr("messages.for_colleague", lambda language, facts, parts: (first, *parts))
    deputy, at = 2, due.now
    due.now = at - timedelta(hours=14)
    due.joins(deputy, needs={NeedId("electronics-chips"): 1.0})
    until = at.date() + timedelta(days=9)
    cover = invite_deputy(due.a, due.member(CHAT), until, due.now)
    accept(due.a, cover.token or "", due.member(deputy), due.now)
    due.deliver()
    due.now = at
    due.chats.refuse = at_part(3, ChatGone())
    due.deliver()
    assert len(due.told(deputy)) == 2
    said = "".join(due.told(CHAT))
    assert all(said.count(f"schools, {n}<") == 1 for n in range(10, 29)), said


def test_what_reads_differently_at_the_next_try_is_sent(due: World) -> None:
    """A call that came meanwhile, or other words: nothing is left out because of its place."""
    due.chats.refuse = at_part(2, NoAnswer())
    due.deliver()
    due.told(CHAT)
    subscribe.set_language(due.a, due.member(CHAT), Language("de"))
    due.now += MINUTES
    due.deliver()
    again = due.told(CHAT)
    assert len(again) > 1
    assert all("".join(again).count(f"schools, {n}<") == 1 for n in range(10, 29))


def test_parts_that_were_cut_elsewhere_lose_no_call(due: World) -> None:
    """A new call comes between the two tries, and moves the others from part to part."""
    due.chats.refuse = at_part(2, NoAnswer())
    due.deliver()
    parts = due.told(CHAT)
    calls(due, days=30, more="09")
    due.now += MINUTES
    due.deliver()
    parts += due.told(CHAT)
    assert all(f"schools, {n:02}<" in "".join(parts) for n in range(9, 29))
