"""Facts of days to meet for messages: holidays by the names of places in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from actions._assistant import Assistant
from actions.propose import Proposal, as_typed, places, proposed, seated_people
from matching import holiday_name
from messages import DayFacts, HolidayFacts
from model import Language, Member, Roundtable


def day_facts(a: Assistant, one: Proposal, language: Language) -> DayFacts:
    return DayFacts(
        at=one.at,
        key=one.key,
        suits=one.suits,
        of=one.of,
        passed=tuple(holiday_facts(a, p.day, p.places, language) for p in one.passed),
        off=holiday_facts(a, one.at.date(), one.off, language) if one.off else None,
        season=one.season,
    )


def days_for_table(
    a: Assistant, table: Roundtable, host: Member, now: datetime
) -> tuple[DayFacts, ...]:
    """The meetings that fit before its call's next cut-off, for those who hold a seat."""
    stored = a.store.call(table.call) if table.call else None
    if stored is None:
        return ()
    people = seated_people(a, table, host)
    return tuple(day_facts(a, one, host.language) for one in proposed(stored, people, host, now))


def day_for_table(a: Assistant, table: Roundtable, host: Member, at: datetime) -> DayFacts:
    """A moment for those who hold a seat, with what speaks against it."""
    people = seated_people(a, table, host)
    return day_facts(a, as_typed(at, people, host, table.zone), host.language)


def holiday_facts(
    a: Assistant, day: date, where: Iterable[str], language: Language
) -> HolidayFacts:
    """Its name, if it is called the same wherever its name is known in the language."""
    codes = places(where)
    names = {holiday_name(code, day, language) for code in codes}
    name = names.pop() if len(names) == 1 else ""
    return HolidayFacts(day, tuple(a.regions.name(code, language) for code in codes), name)
