"""Training courses as their providers wrote them, with where the list of them is from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from messages._catalogue import Html, plain, render
from messages._format import language_name, short_day
from messages._layout import Rows, paragraphs, sentence
from messages._split import fits, shorten
from messages._words import some, title
from model import Button, Course, Language, Message, NeedId

COURSES = 5
"""Courses on a page."""
_NAME = 60
_LABEL = 36
_TITLES = (140, 90, 60)
_NEEDS = 3
_LANGUAGES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseLine:
    course: Course
    needs: tuple[str, ...]
    """Titles in the reader's language."""
    country: str = ""
    """The provider's, by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CoursesFacts:
    """One page of a list of courses."""

    asked: str
    """What it is a list of: ``mine``, ``need``, ``group``, ``call``, ``words`` or ``all``."""
    of: str = ""
    """The need, the call's title or the words."""
    lines: tuple[CourseLine, ...]
    total: int
    first: int = 1
    now: datetime
    zone: str
    known: bool = True
    """There is a catalogue at all."""
    before: str = ""
    """Data of the page before; empty: there is none."""
    after: str = ""
    further: tuple[tuple[str, str], ...] = ()
    """Keys and data of buttons to other lists."""


def course_list(language: Language, facts: CoursesFacts) -> Message:
    """Each course with a link to its own page; nothing of it is translated."""
    if not facts.known:
        return Message(html=render(language, "courses-unknown"))
    shown = [line.course for line in facts.lines]
    for room in _TITLES:
        html = paragraphs(
            _heading(language, facts),
            *_lines(language, facts, room),
            Html("\n".join(sources_of(language, shown, facts.now, facts.zone))),
        )
        if fits(html):
            break
    turns = tuple(
        Button(plain(language, key), data=data)
        for key, data in (("button-previous", facts.before), ("button-next", facts.after))
        if data
    )
    others = [(Button(plain(language, key), data=data),) for key, data in facts.further]
    return Message(html=html, buttons=(*([turns] if turns else []), *others), silent=True)


def _heading(language: Language, facts: CoursesFacts) -> Html:
    key = f"courses-{facts.asked}" if facts.total else f"courses-{facts.asked}-none"
    return render(language, key, total=facts.total, of=shorten(facts.of, 140))


def _lines(language: Language, facts: CoursesFacts, room: int) -> Iterator[Html]:
    for number, one in enumerate(facts.lines, facts.first):
        yield Html("\n".join(_line(language, one, number, facts, room)))


def _line(
    language: Language, one: CourseLine, number: int, facts: CoursesFacts, room: int
) -> Iterator[str]:
    course = one.course
    named = title(course.title, room)
    yield render(language, "course-title", number=str(number), url=course.url, title=named)
    where = ", ".join(filter(None, (shorten(course.provider, _NAME), shorten(one.country, _NAME))))
    yield render(language, "course-by", provider=where)
    said = [_taught(language, course), _mode(language, course), *_when(language, course, facts)]
    if course.hours:
        said.append(plain(language, "course-hours", hours=f"{course.hours:g}"))
    if course.price:
        said.append(plain(language, "course-price", price=shorten(course.price, _NAME)))
    if known := [words for words in said if words]:
        yield sentence(render(language, "course-facts", facts=" · ".join(known)))
    if one.needs and facts.asked != "need":
        named = some(language, [shorten(need, _NAME) for need in one.needs], _NEEDS)
        yield render(language, "course-needs", needs=named)


def _taught(language: Language, course: Course) -> str:
    names = [language_name(code, language) for code in course.languages]
    if not names:
        return ""
    return plain(language, "course-languages", languages=some(language, names, _LANGUAGES))


def _mode(language: Language, course: Course) -> str:
    return plain(language, "course-mode", mode=course.mode) if course.mode else ""


def _when(language: Language, course: Course, facts: CoursesFacts) -> Iterator[str]:
    today = facts.now.astimezone(ZoneInfo(facts.zone)).date()
    first = _day(language, course.starts, facts.zone) if course.starts else ""
    last = _day(language, course.ends, facts.zone) if course.ends else ""
    if course.starts and first and last:
        yield plain(language, "course-between", first=first, last=last)
    elif course.starts:
        key = "course-begins" if course.starts >= today else "course-began"
        yield plain(language, key, day=first)
    elif last:
        yield plain(language, "course-until", day=last)


def _day(language: Language, on: date, zone: str) -> str:
    return short_day(language, datetime.combine(on, time(12), ZoneInfo(zone)), zone)


def sources_of(
    language: Language, courses: Iterable[Course], now: datetime, zone: str
) -> list[Html]:
    """Which catalogues these stand in, and the earliest day on which one of them was read."""
    read: dict[str, datetime] = {}
    for one in courses:
        at = one.seen_at or now
        read[one.catalogue] = min(at, read.get(one.catalogue, at))
    return [
        render(
            language,
            "courses-source",
            day=short_day(language, at, zone),
            catalogue=shorten(name, _NAME),
        )
        for name, at in sorted(read.items())
    ]


def courses_button(language: Language, count: int, call: int) -> Button:
    """On a call's card."""
    return Button(plain(language, "button-courses-call", count=count), data=f"u:c:{call}:0")


def courses_of_need(language: Language, need: NeedId, name: str, count: int) -> Button:
    """Below a need that the member chose."""
    label = plain(language, "button-courses-need", need=shorten(name, _LABEL), count=count)
    return Button(label, data=f"u:n:{need}:0")


def courses_of_group(language: Language, group: str, count: int) -> Rows:
    """Below all needs of a group: the courses that there are for any of them."""
    if not count:
        return ()
    label = plain(language, "button-courses-group", count=count)
    return ((Button(label, data=f"u:g:{group}:0"),),)
