"""When to be reminded of one call: ``c:<id>:remind[:<choice>]``, edited in place.

A choice is a rule (``1``, ``7``, ``b7``, ``b30``, ``opens``, a day), ``ladder``, ``noladder``,
``day`` (the next words are one), ``x-<id>`` (remove), and below a reminder ``s-<rule>`` (put
off), ``s-never`` and ``u-<id>`` or ``u-never`` (undo).
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

from actions import toggle
from actions.look import told_call
from actions.remind import next_look
from actions.remind_me import (
    CHOICES,
    SNOOZES,
    CannotRemind,
    drop,
    is_followed,
    is_saved,
    mute,
    mute_ladder,
    offered,
    remind_me,
    said_at,
)
from chat._awaited import awaited, wait_for
from chat._command import number
from chat._turn import Turn
from messages import (
    ReminderFacts,
    RemindFacts,
    read_day,
    remind_page,
    reminder,
    silenced,
    snoozed,
    which_day,
)
from model import CallId, Interest, Message, ReminderId, StoredCall

REMIND = "remind "
"""What a member's next words mean, before the number of the call."""


async def press(turn: Turn, stored: StoredCall, choice: str) -> None:
    """One tap on the page of a call, or below a reminder."""
    what, _, value = choice.partition("-")
    if what == "s":
        await _put_off(turn, stored, value)
    elif what == "u":
        await _undo(turn, stored, value)
    elif choice == "day":
        wait_for(turn, f"{REMIND}{stored.id}")
        await turn.show(which_day(turn.language, stored, in_group=turn.in_group))
    elif choice == "ladder":
        await _by_ladder(turn, stored, wanted=True)
    elif choice == "noladder":
        await _by_ladder(turn, stored, wanted=False)
    elif what == "x":
        drop(turn.assistant, turn.member, ReminderId(number(value) or 0))
        await turn.show(page(turn, stored))
    elif choice:
        await _ask(turn, stored, choice)
    else:
        if awaited(turn.member) == f"{REMIND}{stored.id}":
            wait_for(turn, "")
        await turn.show(page(turn, stored))


def page(turn: Turn, stored: StoredCall) -> Message:
    """How reminders of this call stand, and what may be chosen."""
    a, member = turn.assistant, turn.member
    wishes = [
        (wish, said_at(member, stored.call, wish, turn.now))
        for wish in turn.store.reminders(member.id, stored.id)
    ]
    taken = {wish.rule for wish, _ in wishes}
    facts = RemindFacts(
        call=stored,
        now=turn.now,
        member=member,
        saved=is_saved(a, member, stored),
        muted=turn.store.muted(member.id, stored.id),
        next_rung=next_look(member, stored.call, turn.now),
        wishes=wishes,
        offered=tuple(
            rule for rule in offered(member, stored, CHOICES, turn.now) if rule not in taken
        ),
    )
    return remind_page(turn.language, facts)


def is_a_day(turn: Turn) -> bool:
    """Whether the awaited words may be a day: without a figure they are a search."""
    return any(letter.isdigit() for letter in turn.words)


async def typed(turn: Turn, waiting: str) -> None:
    """The day that was asked for."""
    stored = told_call(turn.assistant, CallId(number(waiting.removeprefix(REMIND)) or 0))
    if stored is None:
        wait_for(turn, "")
        await turn.refuse("call-gone")
        return
    today = turn.now.astimezone(ZoneInfo(turn.member.zone)).date()
    day = read_day(turn.language, turn.words, today)
    if day is None:
        await turn.tell("remind-not-a-day")
        return
    try:
        remind_me(turn.assistant, turn.member, stored, day.isoformat(), turn.now)
    except CannotRemind as no:
        await turn.tell(f"remind-cannot-{no.reason}")
        return
    wait_for(turn, "")
    await turn.say(page(turn, stored))


async def _ask(turn: Turn, stored: StoredCall, rule: str) -> None:
    try:
        remind_me(turn.assistant, turn.member, stored, rule, turn.now)
    except CannotRemind as no:
        await turn.refuse(f"remind-cannot-{no.reason}")
        return
    await turn.show(page(turn, stored))


async def _by_ladder(turn: Turn, stored: StoredCall, *, wanted: bool) -> None:
    a, member = turn.assistant, turn.member
    if wanted and not is_saved(a, member, stored):
        toggle(a, member, stored.id, Interest.SAVED, turn.now)
    elif wanted and turn.store.muted(member.id, stored.id):
        mute(a, member, stored, False, turn.now)
    elif not wanted and is_saved(a, member, stored):
        mute_ladder(a, member, stored, turn.now)
    await turn.show(page(turn, stored))


async def _put_off(turn: Turn, stored: StoredCall, rule: str) -> None:
    a, member = turn.assistant, turn.member
    if rule == "never":
        mute(a, member, stored, True, turn.now)
        await turn.show(silenced(turn.language, stored))
        return
    try:
        wish = remind_me(a, member, stored, rule if rule in SNOOZES else "", turn.now)
    except CannotRemind as no:
        await turn.refuse(f"remind-cannot-{no.reason}")
        return
    at = said_at(member, stored.call, wish, turn.now)
    await turn.show(snoozed(turn.language, stored, member, wish, at))


async def _undo(turn: Turn, stored: StoredCall, what: str) -> None:
    a, member = turn.assistant, turn.member
    if what == "never":
        mute(a, member, stored, False, turn.now)
    else:
        drop(a, member, ReminderId(number(what) or 0))
    facts = ReminderFacts(
        call=stored,
        now=turn.now,
        zone=member.zone,
        cut_off=stored.call.next_cut_off(turn.now),
        interested=Interest.INTERESTED in turn.store.interest(member.id, stored.id),
        asked=not is_saved(a, member, stored),
        snoozes=offered(member, stored, SNOOZES, turn.now),
        follows=is_followed(a, member, stored),
    )
    await turn.show(reminder(turn.language, facts))
