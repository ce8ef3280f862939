"""Take over a catalogue of training courses: all of it that can be read, and only as a whole."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from actions import _catalogue_fields as fields
from actions._assistant import Assistant
from actions._catalogue_file import BadFile, Record, plain, read_file
from model import Course, CourseId, CourseMode, fold

HEADINGS: Mapping[str, Sequence[str]] = {
    "title": ("title", "course", "course title", "name"),
    "provider": ("provider", "organisation", "organization", "school", "by"),
    "needs": ("needs", "need", "topics", "topic"),
    "url": ("link", "url", "web", "website", "address"),
    "id": ("id", "key", "number", "code"),
    "languages": ("language", "languages", "language s"),
    "country": ("country",),
    "starts": ("starts", "start", "start date", "from"),
    "ends": ("ends", "end", "end date", "to", "until"),
    "mode": ("mode", "format", "form"),
    "price": ("price", "cost", "fee"),
    "hours": ("hours", "duration", "hours of work"),
}
MODES: Mapping[str, Sequence[str]] = {
    CourseMode.ONLINE: ("e learning", "elearning", "web", "distance", "remote", "mooc", "virtual"),
    CourseMode.ONSITE: (
        "on site",
        "in person",
        "face to face",
        "presence",
        "classroom",
        "present",
    ),
    CourseMode.BLENDED: ("hybrid", "mixed", "online and onsite"),
}
LONGEST_NAME = 80
"""Characters of a catalogue's name, and of a price."""
FEWEST_OF = 2
"""A list with fewer than one in so many of the courses it had is taken for a broken one."""


class TooFew(BadFile):
    """Far fewer courses than the catalogue had: a broken list, or ``force``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What an import did, or would do; each of ``bad`` and ``remarks`` is one line."""

    catalogue: str
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    retired: int = 0
    kept: int = 0
    """Their rows are bad now: they stay as they were."""
    bad: tuple[tuple[int, str], ...] = ()
    """Rows that were left out, by number, and why."""
    remarks: tuple[str, ...] = ()


def import_courses(
    a: Assistant,
    body: bytes,
    catalogue: str,
    now: datetime,
    *,
    force: bool = False,
    dry_run: bool = False,
) -> Imported:
    """Take over what a catalogue lists: add, renew, and retire what it lists no more.

    Good rows are taken in beside bad ones. Raises ``BadFile``, and ``TooFew`` (a ``BadFile``)
    unless ``force``; then nothing changed.
    """
    name = plain(catalogue)
    if not name or len(name) > LONGEST_NAME:
        raise BadFile(f"a catalogue's name has 1 to {LONGEST_NAME} characters.")
    contents = read_file(body, HEADINGS, ("title", "provider", "needs", "url"), "courses")
    remarks = list(contents.remarks)
    known = a.store.courses_of(name)
    good: dict[str, Course] = {}
    rows: dict[str, int] = {}
    bad: list[tuple[int, str]] = []
    doubtful: set[str] = set()
    for record in contents.records:
        try:
            course, doubts = _course(a, record, name)
            if course.key in rows:
                raise ValueError(f"it is the same as row {rows[course.key]}")
        except ValueError as wrong:
            bad.append((record.number, str(wrong)))
            doubtful |= _meant(record, known)
            continue
        rows[course.key] = record.number
        good[course.key] = course
        remarks += [f"row {record.number}: {doubt}; the course is kept" for doubt in doubts]
    kept = doubtful & known.keys() - good.keys()
    retired = known.keys() - good.keys() - kept
    same = [key for key, one in good.items() if _same(known.get(key), one)]
    done = Imported(
        catalogue=name,
        added=len(good.keys() - known.keys()),
        updated=len(good.keys() & known.keys()) - len(same),
        unchanged=len(same),
        retired=len(retired),
        kept=len(kept),
        bad=tuple(bad),
        remarks=tuple(remarks),
    )
    _check(good, known.values(), kept, bad, now, force=force)
    if not dry_run:
        a.store.enter_catalogue(name, good.values(), sorted(retired), now)
    return done


def _check(
    good: Mapping[str, Course],
    known: Iterable[Course],
    kept: Collection[str],
    bad: Sequence[tuple[int, str]],
    now: datetime,
    *,
    force: bool,
) -> None:
    """A list cut short is no news that courses have ended."""
    listed = sum(not one.is_over(now.date()) for one in known)
    there = len(good) + len(kept)
    if not good and bad:
        number, why = bad[0]
        raise BadFile(f"none of its {len(bad)} rows can be read; row {number}: {why}.")
    if force:
        return
    if not there:
        raise TooFew("it lists no course.")
    if there * FEWEST_OF < listed:
        raise TooFew(f"it lists {there} of the {listed} courses that the catalogue had.")


def _course(a: Assistant, record: Record, catalogue: str) -> tuple[Course, tuple[str, ...]]:
    """Raises ``ValueError``; with the course what is doubtful about it."""
    if record.fault:
        raise ValueError(record.fault)
    title, provider = fields.title(record), fields.title(record, "provider")
    needs, unknown = fields.needs(a, record)
    if not needs:
        raise ValueError("; ".join(unknown) or "it names no need")
    if not record.text("url"):
        raise ValueError("it has no link")
    url = fields.link(record.text("url"))
    starts = fields.day(record.text("starts"), "starts")
    ends = fields.day(record.text("ends"), "ends")
    if starts and ends and ends < starts:
        raise ValueError(f"it ends ({ends}) before it starts ({starts})")
    mode = record.text("mode")
    course = Course(
        id=CourseId(0),
        catalogue=catalogue,
        key=_key(record.text("id"), title, provider, starts),
        title=title,
        provider=provider,
        url=url,
        needs=needs,
        languages=fields.languages(record),
        country=fields.country(a, record.text("country")),
        starts=starts,
        ends=ends,
        mode=CourseMode(fields.choice(mode, MODES, "mode")) if mode else None,
        price=record.text("price")[:LONGEST_NAME],
        hours=fields.hours(record.text("hours")),
    )
    return course, unknown


def _key(said: str, title: str, provider: str, starts: date | None) -> str:
    """As its list has it, else what tells it from others: two dates of one course are two."""
    if said:
        return f"id:{said[:200]}"
    facts = "\0".join((fold(title), fold(provider), str(starts or "")))
    return f"of:{hashlib.blake2b(facts.encode(), digest_size=12).hexdigest()}"


def _meant(record: Record, known: Mapping[str, Course]) -> set[str]:
    """Which of the courses there are a row that cannot be read may stand for."""
    said = record.text("id")
    title, provider = fold(record.text("title")), fold(record.text("provider"))
    return {
        key
        for key, one in known.items()
        if (said and key == _key(said, "", "", None))
        or (title and (fold(one.title), fold(one.provider)) == (title, provider))
    }


def _same(before: Course | None, now: Course) -> bool:
    return before is not None and replace(before, id=now.id, seen_at=None) == now
