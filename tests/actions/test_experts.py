"""What members offer and seek: on the list by their own act alone, and off it at any time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions import experts, exported, forget
from actions.experts import CannotList
from model import (
    ChatKind,
    EntryId,
    EntryKind,
    EntryState,
    Language,
    Member,
    MemberId,
    MemberState,
    NeedId,
)
from tests.actions.expert_list import ANNA, BERT, EDU, KEEPER, joins, lists, told
from tests.actions.world import VET, World

OFFER, SEEK = EntryKind.OFFER, EntryKind.SEEK
DAY = timedelta(days=1)


@pytest.fixture
def bert(world: World) -> Member:
    joins(world, BERT)
    return world.member(BERT)


def on_list(world: World) -> list[int]:
    return [one.entry.id for one in world.a.store.listed(MemberId(0))]


def test_nobody_is_listed_by_default(world: World, bert: Member) -> None:
    entry = experts.add_entry(world.a, bert, OFFER, VET, world.now)
    assert entry.state is EntryState.DRAFT
    assert entry.languages == (bert.language,)
    assert not on_list(world)
    experts.list_entry(world.a, bert, entry.id, world.now)
    assert on_list(world) == [entry.id]


def test_a_double_tap_makes_one_entry(world: World, bert: Member) -> None:
    first, second = (experts.add_entry(world.a, bert, OFFER, VET, world.now) for _ in "12")
    assert first == second
    assert experts.add_entry(world.a, bert, SEEK, VET, world.now) != first


def test_six_at_most(world: World, bert: Member) -> None:
    for need in world.a.needs[: experts.MOST]:
        experts.add_entry(world.a, bert, OFFER, need.id, world.now)
    with pytest.raises(CannotList, match="many"):
        experts.add_entry(world.a, bert, SEEK, None, world.now)
    experts.erase_entry(world.a, bert, EntryId(1))
    experts.add_entry(world.a, bert, SEEK, None, world.now)


def test_a_group_and_a_newcomer_cannot(world: World, bert: Member) -> None:
    new = world.a.store.add_member(8, ChatKind.PRIVATE, Language("en"), world.now)
    group = world.a.store.add_member(
        -8, ChatKind.GROUP, Language("en"), world.now, MemberState.ACTIVE
    )
    for member, why in ((new, "setup"), (group, "alone")):
        with pytest.raises(CannotList, match=why):
            experts.add_entry(world.a, member, OFFER, VET, world.now)


def test_without_a_group_or_a_language_nobody_is_listed(world: World) -> None:
    joins(world, ANNA, group=None)
    anna = world.member(ANNA)
    entry = experts.add_entry(world.a, anna, OFFER, VET, world.now)
    with pytest.raises(CannotList, match="group"):
        experts.list_entry(world.a, anna, entry.id, world.now)
    joins(world, ANNA)
    anna = world.member(ANNA)
    experts.set_language(world.a, anna, entry.id, anna.language, False)
    with pytest.raises(CannotList, match="languages"):
        experts.list_entry(world.a, anna, entry.id, world.now)
    experts.set_language(world.a, anna, entry.id, Language("de"), True)
    experts.list_entry(world.a, anna, entry.id, world.now)
    with pytest.raises(CannotList, match="languages"):
        experts.set_language(world.a, anna, entry.id, Language("de"), False)


def test_languages_are_set_and_not_toggled(world: World, bert: Member) -> None:
    entry = experts.add_entry(world.a, bert, OFFER, VET, world.now)
    for wanted in (True, True, False, False, True):
        entry = experts.set_language(world.a, bert, entry.id, Language("de"), wanted)
    assert entry.languages == ("en", "de")
    assert experts.set_anywhere(world.a, bert, entry.id, True).anywhere


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Ask jana@example.org", "mail"),
        ("See www.example.org", "link"),
        ("+420 777 123 456", "phone"),
        ("@jana_novak", "handle"),
        ("We are Škola Ostrava", "own"),
        ("Jana trains people", "own"),
        ("Peter Schmidt trains people", "name"),
        ("x" * 201, "long"),
    ],
)
def test_the_line_names_nobody(world: World, words: str, why: str) -> None:
    joins(world, BERT, organisation="Škola Ostrava")
    bert = world.member(BERT)
    entry = experts.add_entry(world.a, bert, OFFER, VET, world.now)
    with pytest.raises(CannotList, match=why):
        experts.set_line(world.a, bert, entry.id, words, ("Jana", "Nováková", "jananov"))
    kept = experts.set_line(world.a, bert, entry.id, " Twenty\n trainers ", ("Jana",))
    assert kept.line == "Twenty trainers"
    assert experts.set_line(world.a, bert, entry.id, "").line == ""


def test_on_the_list_and_off_it(world: World) -> None:
    entry = lists(world)
    bert = world.member(BERT)
    assert on_list(world) == [entry.id]
    for _ in "12":
        assert experts.pause_entry(world.a, bert, entry.id).state is EntryState.PAUSED
    assert not on_list(world)
    experts.list_entry(world.a, bert, entry.id, world.now)
    assert on_list(world) == [entry.id]
    experts.pause_all(world.a, bert)
    assert not on_list(world)
    assert experts.erase_entry(world.a, bert, entry.id)
    assert not experts.erase_entry(world.a, bert, entry.id)
    with pytest.raises(CannotList, match="gone"):
        experts.list_entry(world.a, bert, entry.id, world.now)


def test_only_its_member_changes_an_entry(world: World) -> None:
    entry = lists(world)
    joins(world, ANNA)
    anna = world.member(ANNA)
    for act in (
        lambda: experts.pause_entry(world.a, anna, entry.id),
        lambda: experts.list_entry(world.a, anna, entry.id, world.now),
        lambda: experts.set_line(world.a, anna, entry.id, "Other words here"),
        lambda: experts.set_anywhere(world.a, anna, entry.id, True),
        lambda: experts.set_language(world.a, anna, entry.id, Language("de"), True),
    ):
        with pytest.raises(CannotList, match="gone"):
            act()
    assert not experts.erase_entry(world.a, anna, entry.id)
    assert world.a.store.entry(entry.id) == entry


def test_it_is_asked_once_a_year(world: World) -> None:
    entry = lists(world)
    experts.add_entry(world.a, world.member(BERT), SEEK, NeedId("digital-skills"), world.now)
    world.now += experts.ASKED_EVERY - timedelta(hours=1)
    assert not told(world, BERT)
    world.now += timedelta(hours=2)
    (said,) = told(world, BERT)
    assert "still right" in said
    assert said.count("Offers:") == 1, "only what is on the list"
    world.now += 30 * DAY
    assert not told(world, BERT), "without an answer it stays, and is not asked again"
    assert world.a.store.entry(entry.id) == entry
    experts.keep_entries(world.a, world.member(BERT), world.now)
    world.a.store.seen(world.member(BERT).id, world.now)
    world.now += experts.ASKED_EVERY - 2 * DAY
    assert not told(world, BERT)
    world.now += 3 * DAY
    assert len(told(world, BERT)) == 1
    experts.pause_entry(world.a, world.member(BERT), entry.id)
    world.now += 2 * experts.ASKED_EVERY
    assert not [said for said in told(world, BERT) if "still right" in said]


def test_several_entries_are_asked_about_at_once_and_in_the_morning(world: World) -> None:
    joins(world, BERT, zone="Europe/Prague")
    bert = world.member(BERT)
    world.now += timedelta(hours=13)  # 22:00 in Prague
    for need in world.a.needs[:3]:
        entry = experts.add_entry(world.a, bert, OFFER, need.id, world.now)
        experts.list_entry(world.a, bert, entry.id, world.now)
    world.now += experts.ASKED_EVERY
    assert not told(world, BERT), "in the quiet hours"
    world.now += timedelta(hours=11)
    (said,) = told(world, BERT)
    assert said.count("Offers:") == 3


def test_a_keeper_removes_and_puts_back(world: World) -> None:
    entry = lists(world)
    joins(world, KEEPER)
    keeper, bert = world.member(KEEPER), world.member(BERT)
    for _ in "12":
        experts.remove_entry(world.a, keeper, entry.id, world.now)
    assert not on_list(world)
    (said,) = told(world, BERT)
    assert "removed your entry" in said
    for act in (
        lambda: experts.list_entry(world.a, bert, entry.id, world.now),
        lambda: experts.erase_entry(world.a, bert, entry.id),
        lambda: experts.add_entry(world.a, bert, OFFER, VET, world.now),
    ):
        with pytest.raises(CannotList, match="keeper"):
            act()
    for _ in "12":
        experts.put_back_entry(world.a, keeper, entry.id, world.now)
    assert on_list(world) == [entry.id]
    (said,) = told(world, BERT)
    assert "put your entry back" in said
    acts = world.a.store.mydata(keeper.id)["acts"]
    assert [act["act"] for act in acts] == ["remove entry", "put back entry"]  # type: ignore[attr-defined]


def test_removed_and_put_back_in_the_night_nobody_is_told(world: World) -> None:
    joins(world, BERT, zone="Europe/Prague")
    bert = world.member(BERT)
    entry = experts.add_entry(world.a, bert, OFFER, VET, world.now)
    experts.list_entry(world.a, bert, entry.id, world.now)
    joins(world, KEEPER)
    world.now += timedelta(hours=13)
    experts.remove_entry(world.a, world.member(KEEPER), entry.id, world.now)
    experts.put_back_entry(world.a, world.member(KEEPER), entry.id, world.now)
    world.now += timedelta(hours=11)
    assert [said for said in told(world, BERT) if "removed" in said] == []


def test_a_removed_entry_is_deleted_after_thirty_days(world: World) -> None:
    entry = lists(world)
    joins(world, KEEPER)
    experts.remove_entry(world.a, world.member(KEEPER), entry.id, world.now)
    world.days_pass(30)
    assert world.a.store.entry(entry.id)
    world.days_pass(1)
    assert world.a.store.entry(entry.id) is None
    with pytest.raises(CannotList, match="gone"):
        experts.put_back_entry(world.a, world.member(KEEPER), entry.id, world.now)


def test_forgotten_with_its_member(world: World) -> None:
    entry = lists(world)
    forget(world.a, world.member(BERT), world.now)
    assert world.a.store.entry(entry.id) is None


def test_a_paused_member_is_not_asked(world: World) -> None:
    lists(world, group=EDU)
    bert = world.member(BERT)
    world.a.store.set_state(bert.id, MemberState.PAUSED)
    world.now += experts.ASKED_EVERY + DAY
    assert not told(world, BERT)


def test_entries_are_exported_nowhere(world: World) -> None:
    """Nowhere do they stand beside whose they are."""
    entry = lists(world)
    experts.set_line(world.a, world.member(BERT), entry.id, "Twenty trainers")
    for kind in ("json", "csv"):
        assert b"trainers" not in exported(world.a, "members", None, kind, world.now)
    said = exported(world.a, "member", BERT, "json", world.now)
    assert b"trainers" not in said
