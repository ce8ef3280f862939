"""Which courses a member is shown, and in which order."""

from __future__ import annotations

from datetime import datetime

import pytest

from actions import card_facts, line
from actions.courses import (
    count_courses,
    courses_by_need,
    courses_for,
    courses_with,
    needs_of_call,
)
from actions.digest import Item
from actions.import_courses import import_courses
from model import Language, Match, NeedId, NutsCode
from tests.actions.world import VET, World, a_call

HEAD = "title,provider,needs,link,language,country,starts,ends\n"
ROWS = """\
Other language,School,vet-modernisation,https://e.org/1,de,CZ,2026-04-01,
Own language abroad,School,vet-modernisation,https://e.org/2,en,PT,2026-04-01,
Own language at home,School,vet-modernisation,https://e.org/3,en,CZ,2026-05-01,
Own language at home sooner,School,vet-modernisation,https://e.org/4,en,CZ,2026-04-02,
Any time,School,vet-modernisation,https://e.org/5,en,CZ,,
Begun,School,vet-modernisation,https://e.org/6,en,CZ,2026-03-01,2026-06-30
Language unsaid,School,vet-modernisation,https://e.org/7,,CZ,2026-04-01,
Over,School,vet-modernisation,https://e.org/8,en,CZ,2026-01-01,2026-03-15
Last day,Academy of Ostrava,digital-skills,https://e.org/9,en,CZ,,2026-03-16
"""
DIGITAL = NeedId("digital-skills")


@pytest.fixture(autouse=True)
def catalogue(world: World) -> None:
    import_courses(world.a, (HEAD + ROWS).encode(), "hub", world.now)


def titles(world: World, *needs: NeedId, now: datetime | None = None) -> list[str]:
    member = world.joins(1, regions=(NutsCode("CZ080"),))
    found = courses_for(world.a, set(needs) or None, member, now or world.now)
    return [one.title for one in found]


def test_own_language_then_coming_then_near_then_sooner(world: World) -> None:
    assert titles(world, VET) == [
        "Own language at home sooner",
        "Own language at home",
        "Own language abroad",
        "Any time",
        "Begun",
        "Language unsaid",
        "Other language",
    ]


def test_what_is_over_is_not_shown_nor_counted(world: World) -> None:
    member = world.joins(1)
    assert "Last day" in titles(world)
    late = world.now.replace(day=17)
    assert "Last day" not in titles(world, now=late)
    assert count_courses(world.a, [VET, DIGITAL], member, world.now) == 8
    assert courses_by_need(world.a, [VET, DIGITAL], member, world.now) == {VET: 7, DIGITAL: 1}
    assert courses_by_need(world.a, [VET, DIGITAL], member, late) == {VET: 7}
    assert count_courses(world.a, [], member, world.now) == 0


def test_the_first_few(world: World) -> None:
    member = world.joins(1)
    assert len(courses_for(world.a, {VET}, member, world.now, 3)) == 3


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("abroad", 1),
        ("OWN home", 2),
        ("own PÓRT", 0),
        ("school", 7),
        ("vocational", 7),
        ("ostrava", 1),
        ("academy digital", 1),
        ("%", 8),
        ("'; drop table courses", 0),
    ],
)
def test_by_words_of_title_provider_and_need(world: World, words: str, found: int) -> None:
    member = world.joins(1, language=Language("en"))
    assert len(courses_with(world.a, words, member, world.now)) == found


def test_beside_a_call_for_the_needs_that_are_the_members(world: World) -> None:
    member = world.joins(1)
    world.found(a_call("7"))
    (stored,) = world.a.store.search("round 7", world.now)[1]
    needs = needs_of_call(world.a, member, stored.id)
    assert needs == (VET,)
    assert card_facts(world.a, member, stored, world.now).courses == 7
    other = world.joins(2, needs={NeedId("electronics-chips"): 1.0})
    assert card_facts(world.a, other, stored, world.now).courses == 0
    item = Item(Match(stored, (), (), 0.0))
    assert line(world.a, member, item).passed_to == ""
