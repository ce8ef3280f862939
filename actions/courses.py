"""Training courses that answer a member's needs, the best for this member first."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date, datetime
from zoneinfo import ZoneInfo

from actions._assistant import Assistant
from actions.region_needs import regions_now, served_by
from model import CallId, Course, Language, Member, NeedId, fold

_MOST_WORDS = 8
_ENGLISH = Language("en")


def courses_for(
    a: Assistant,
    needs: Collection[NeedId] | None,
    member: Member,
    now: datetime,
    limit: int | None = None,
) -> tuple[Course, ...]:
    """Courses that answer one of these needs (None: any), none that is over.

    In the member's language first, of these the ones still to begin, of these the ones of its own
    countries; then by their first day.
    """
    found = a.store.courses_for(needs, _today(member, now))
    return tuple(sorted(found, key=_place(a, member, now))[:limit])


def courses_with(a: Assistant, words: str, member: Member, now: datetime) -> tuple[Course, ...]:
    """Courses with all of these words in title or provider, or for a need that is called so."""
    names = {n.id: _names(a, n.id, member.language).split() for n in a.needs}
    asked = [
        (word, [need for need, known in names.items() if any(k.startswith(word) for k in known)])
        for word in fold(words).split()[:_MOST_WORDS]
    ]
    found = a.store.courses_for(None, _today(member, now), asked)
    return tuple(sorted(found, key=_place(a, member, now)))


def _names(a: Assistant, need: NeedId, language: Language) -> str:
    return fold(f"{a.need_title(need, language)} {a.need_title(need, _ENGLISH)} {need}")


def count_courses(a: Assistant, needs: Collection[NeedId], member: Member, now: datetime) -> int:
    return a.store.count_courses(needs, _today(member, now)) if needs else 0


def courses_by_need(
    a: Assistant, needs: Collection[NeedId], member: Member, now: datetime
) -> dict[NeedId, int]:
    """How many courses there are for each of these needs; one without any is left out."""
    return a.store.courses_by_need(needs, _today(member, now))


def needs_of_call(a: Assistant, member: Member, call: CallId) -> tuple[NeedId, ...]:
    """The needs that a call's card shows this member: those it answers, of the ones wanted."""
    wanted = set(member.needs) or {n for one in served_by(a, member) for n in one.needs}
    tags = a.store.tags([call]).get(call, ())
    return tuple(tag.need for tag in tags if not wanted or tag.need in wanted)


def _today(member: Member, now: datetime) -> date:
    return now.astimezone(ZoneInfo(member.zone)).date()


def _place(
    a: Assistant, member: Member, now: datetime
) -> Callable[[Course], tuple[int, int, bool, str, str, int]]:
    today = _today(member, now)
    near = {a.regions.country(code) for code in regions_now(a, member.regions)}

    def place(one: Course) -> tuple[int, int, bool, str, str, int]:
        spoken = 0 if member.language in one.languages else 2 if one.languages else 1
        when = 1 if one.starts is None else 0 if one.starts >= today else 2
        first = one.starts.isoformat() if one.starts else ""
        return (spoken, when, one.country not in near, first, fold(one.title), one.id)

    return place
