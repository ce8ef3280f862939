"""/courses: training courses for one's needs, or with some words; ``u:<list>:...`` turns the
pages: ``m`` mine, ``a`` all, ``n`` of a need, ``g`` of a group of needs, ``c`` of a call's needs,
``s`` of a search."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from actions import course_line
from actions.courses import courses_for, courses_with, needs_of_call
from actions.look import told_call
from actions.region_needs import served
from chat._command import Buttons, Command, number
from chat._turn import Turn
from messages import COURSES, CoursesFacts, course_list, plain
from model import CallId, Course, Message, NeedId

LONGEST = 100
"""Characters of words that are looked for."""
_MINE, _ALL = ("button-courses-mine", "u:m:0"), ("button-courses-all", "u:a:0")


class Asked(NamedTuple):
    """A list of courses: what of, the beginning of its pages' data, and where else to go."""

    kind: str
    of: str
    courses: Sequence[Course]
    data: str
    further: tuple[tuple[str, str], ...] = (_MINE,)


async def courses(turn: Turn) -> None:
    words = " ".join(turn.words.split())[:LONGEST]
    asked = _with(turn, words, None) if words else _mine(turn, "")
    await turn.say(_page(turn, asked, 0))


async def press(turn: Turn) -> None:
    """A page of a list, in its place; a list that is reached from elsewhere as a new message."""
    _, kind, *rest = (*turn.parts, "")
    of, at = (rest[0], rest[1]) if len(rest) > 2 else ("", rest[0])
    page = number(at)
    asked = _LISTS[kind](turn, of) if kind in _LISTS and page is not None else None
    if asked is None or page is None:
        await turn.refuse("button-unknown")
        return
    message = _page(turn, asked, page)
    await (turn.show(message) if turn.shows_only("u:") else turn.say(message))


def _page(turn: Turn, asked: Asked, page: int) -> Message:
    a, member, total = turn.assistant, turn.member, len(asked.courses)
    pages = max(-(-total // COURSES), 1)
    page = min(page, pages - 1)
    shown = asked.courses[page * COURSES : (page + 1) * COURSES]
    facts = CoursesFacts(
        asked=asked.kind,
        of=asked.of,
        lines=tuple(course_line(a, member, course) for course in shown),
        total=total,
        first=page * COURSES + 1,
        now=turn.now,
        zone=member.zone,
        known=bool(turn.store.catalogues()),
        before=f"{asked.data}:{page - 1}" if page else "",
        after=f"{asked.data}:{page + 1}" if page + 1 < pages else "",
        further=asked.further,
    )
    return course_list(turn.language, facts)


def _mine(turn: Turn, _: str) -> Asked:
    needs = set(served(turn.assistant, turn.member).needs) or None
    found = courses_for(turn.assistant, needs, turn.member, turn.now)
    return Asked("mine", "", found, "u:m", (_ALL,)) if needs else _all(turn, "")


def _all(turn: Turn, _: str) -> Asked:
    found = courses_for(turn.assistant, None, turn.member, turn.now)
    own = (_MINE,) if served(turn.assistant, turn.member).needs else ()
    return Asked("all", "", found, "u:a", own)


def _of_need(turn: Turn, said: str) -> Asked | None:
    need = next((n.id for n in turn.assistant.needs if n.id == said), None)
    if need is None:
        return None
    found = courses_for(turn.assistant, {need}, turn.member, turn.now)
    return Asked("need", turn.assistant.need_title(need, turn.language), found, f"u:n:{need}")


def _of_group(turn: Turn, said: str) -> Asked | None:
    needs = {n.id for n in turn.assistant.needs if n.group == said}
    if not needs:
        return None
    found = courses_for(turn.assistant, needs, turn.member, turn.now)
    return Asked("group", plain(turn.language, f"needs-{said}"), found, f"u:g:{said}")


def _of_call(turn: Turn, said: str) -> Asked | None:
    stored = told_call(turn.assistant, CallId(number(said) or 0))
    if stored is None:
        return None
    needs: set[NeedId] = set(needs_of_call(turn.assistant, turn.member, stored.id))
    found = courses_for(turn.assistant, needs, turn.member, turn.now)
    return Asked("call", stored.call.title, found, f"u:c:{stored.id}")


def _searched(turn: Turn, said: str) -> Asked | None:
    kept = number(said)
    words = turn.store.kept_search(kept) if kept is not None else None
    return None if words is None else _with(turn, words, kept)


def _with(turn: Turn, words: str, kept: int | None) -> Asked:
    found = courses_with(turn.assistant, words, turn.member, turn.now)
    if kept is None and len(found) > COURSES:
        kept = turn.store.keep_search(words, turn.now)
    return Asked("words", words, found, f"u:s:{kept or 0}", (_MINE, _ALL))


_LISTS: Mapping[str, Callable[[Turn, str], Asked | None]] = {
    "m": _mine,
    "a": _all,
    "n": _of_need,
    "g": _of_group,
    "c": _of_call,
    "s": _searched,
}
COMMAND = Command("courses", courses)
BUTTONS = Buttons("u", press)
