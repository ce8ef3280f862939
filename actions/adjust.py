"""Small turns of a member's profile that the chat asks for."""

from __future__ import annotations

from dataclasses import replace

from actions._assistant import Assistant
from actions.subscribe import save
from model import Member, NutsCode, Picture


def awaits(a: Assistant, member: Member, what: str) -> Member:
    """What the member's next free text will mean; empty: a search."""
    return save(a, replace(member, awaiting=what))


def drop_region(a: Assistant, member: Member, code: NutsCode) -> Member:
    """Take a region out of the profile; without any, the member hears of calls anywhere."""
    return save(a, replace(member, regions=tuple(r for r in member.regions if r != code)))


def set_budget(a: Assistant, member: Member, pushes: int) -> Member:
    """How many alerts may come in any seven days; 0: everything waits for the digest."""
    return save(a, replace(member, alert_budget=pushes))


def set_all_quiet(a: Assistant, member: Member, wanted: bool) -> Member:
    """Whether the one-line digest comes when there is nothing."""
    return save(a, replace(member, all_quiet=wanted))


def set_articles(a: Assistant, member: Member, wanted: bool) -> Member:
    """Whether news stands at the end of the digest."""
    return save(a, replace(member, articles=wanted))


def set_tips(a: Assistant, member: Member, wanted: bool) -> Member:
    """Whether the member hears of calls that others of its region pass on."""
    return save(a, replace(member, tips=wanted))


def set_questions(a: Assistant, member: Member, wanted: bool) -> Member:
    """Whether the member is asked what became of calls."""
    return save(a, replace(member, questions=wanted))


def set_picture(a: Assistant, member: Member, picture: Picture) -> Member:
    """Which picture of the deadlines comes with the digest."""
    return save(a, replace(member, picture=picture))


def move_chat(a: Assistant, old: int, new: int) -> None:
    """A group became a supergroup: everything of the old chat id goes to the new one."""
    a.store.migrate_chat(old, new)
