"""A region's needs serve the members who chose none; facilitators of the region set them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from actions import NotAllowed, card_facts
from actions.digest import compose
from actions.feedback import precision_by_need
from actions.interest import toggle
from actions.preview import open_matches, preview
from actions.region_needs import needs_of, served, set_region_needs, take_over
from model import Article, Interest, Member, NeedId, NutsCode, Rhythm
from tests.actions.world import PORTAL, VET, World, a_call

BATTERY = NeedId("battery-value-chain")
OSTRAVA, NORTH_EAST, CZECHIA = NutsCode("CZ080"), NutsCode("CZ08"), NutsCode("CZ")
BATTERIES = {
    "title": "Skills for the battery value chain",
    "text": "Training for workers of battery plants: cells, gigafactories and recycling.",
}


def facilitator(world: World, *regions: NutsCode) -> Member:
    member = world.joins(50, regions=regions, needs={})
    return world.a.store.save_member(replace(member, facilitator=True)) and world.member(50)


def needs_are(world: World, region: NutsCode, *needs: NeedId) -> None:
    host = facilitator(world, region)
    set_region_needs(world.a, host, region, dict.fromkeys(needs, 1.0), world.now)


@pytest.mark.parametrize("own", [OSTRAVA, NORTH_EAST, CZECHIA])
def test_a_facilitator_above_or_below_sets_them_and_it_is_on_record(
    world: World, own: NutsCode
) -> None:
    set_region_needs(world.a, facilitator(world, own), NORTH_EAST, {VET: 1.0}, world.now)
    assert world.a.store.region_needs(NORTH_EAST) == {VET: 1.0}
    acts = world.a.store.mydata(world.member(50).id)["acts"]
    assert isinstance(acts, list)
    assert [(act["act"], act["what"]) for act in acts] == [
        ("region needs", "CZ08: vet-modernisation")
    ]


def test_nobody_else_does(world: World) -> None:
    elsewhere = facilitator(world, NutsCode("DE11"), NutsCode("CZ02"))
    nobody = world.joins(51, regions=(OSTRAVA,))
    for member in (elsewhere, nobody, replace(elsewhere, regions=())):
        with pytest.raises(NotAllowed):
            set_region_needs(world.a, member, OSTRAVA, {VET: 1.0}, world.now)
    assert world.a.store.region_needs(OSTRAVA) == {}
    with pytest.raises(KeyError):
        set_region_needs(world.a, elsewhere, NutsCode("DE11"), {NeedId("no"): 1}, world.now)
    with pytest.raises(KeyError):
        set_region_needs(world.a, elsewhere, NutsCode("DE11X9"), {VET: 1}, world.now)


def test_the_nearest_above_counts_where_a_region_has_none(world: World) -> None:
    needs_are(world, CZECHIA, VET)
    (found,) = needs_of(world.a, (OSTRAVA, NORTH_EAST))
    assert (found.region, dict(found.needs)) == (CZECHIA, {VET: 1.0})
    needs_are(world, NORTH_EAST, BATTERY)
    (found,) = needs_of(world.a, (OSTRAVA,))
    assert (found.region, dict(found.needs)) == (NORTH_EAST, {BATTERY: 1.0})
    assert [one.region for one in needs_of(world.a, (OSTRAVA, NutsCode("CZ02")))] == [
        NORTH_EAST,
        CZECHIA,
    ]
    assert needs_of(world.a, (NutsCode("DE11"),)) == ()
    needs_are(world, NORTH_EAST)
    assert [one.region for one in needs_of(world.a, (OSTRAVA,))] == [CZECHIA]


def test_own_needs_come_before_the_regions(world: World) -> None:
    needs_are(world, NORTH_EAST, BATTERY)
    a = world.a
    member = world.joins(1, needs={VET: 1.0}, regions=(OSTRAVA,))
    assert served(a, member) == member
    assert served(a, replace(member, needs={})).needs == {BATTERY: 1.0}
    assert served(a, replace(member, needs={}, regions=(NutsCode("DE11"),))).needs == {}
    take_over(a, member, NORTH_EAST)
    assert world.member(1).needs == {VET: 1.0, BATTERY: 1.0}


@pytest.mark.parametrize("rhythm", list(Rhythm))
def test_who_chose_none_hears_of_what_its_region_needs(world: World, rhythm: Rhythm) -> None:
    needs_are(world, NORTH_EAST, BATTERY)
    member = world.joins(1, needs={}, regions=(OSTRAVA,), rhythm=rhythm)
    world.joins(2, needs={}, regions=(NutsCode("DE11"),), rhythm=rhythm)
    world.found(a_call("vet"), a_call("battery", **BATTERIES))
    for shown in (open_matches, preview):
        assert [m.call.call.key for m in shown(world.a, member, world.now)] == ["battery"]
    contents = compose(world.a, member, world.now)
    assert [i.match.call.call.key for i in contents.new] == ["battery"]
    world.moves(days=8)
    told = "\n".join(world.told(1))
    assert "battery value chain" in told
    assert "vocational excellence, round vet" not in told
    everything = "\n".join(world.told(2))
    assert "battery value chain" in everything
    assert "vocational excellence, round vet" in everything, "without any needs it is all"


def test_a_card_says_whose_need_it_is(world: World) -> None:
    needs_are(world, NORTH_EAST, BATTERY)
    member = world.joins(1, needs={}, regions=(OSTRAVA,))
    world.found(a_call("battery", **BATTERIES))
    world.deliver()
    (alert,) = world.told(1)
    assert "Battery value chain (a need of Moravskoslezsko)" in alert
    (stored,) = [m.call for m in open_matches(world.a, member, world.now)]
    own = replace(member, needs={BATTERY: 1.0})
    assert [r.region for r in card_facts(world.a, own, stored, world.now).why] == [""]


def test_news_and_verdicts_go_by_the_regions_needs_too(world: World) -> None:
    needs_are(world, NORTH_EAST, BATTERY)
    a, now = world.a, world.now
    member = world.joins(1, needs={}, regions=(OSTRAVA,))
    battery, vet = (
        Article(
            source=PORTAL.id,
            key=key,
            title=key,
            url=f"https://example.org/{key}",
            published_at=now,
        )
        for key in ("battery", "vet")
    )
    later = now + timedelta(minutes=1)
    a.store.keep_articles([(battery, (BATTERY,)), (vet, (VET,))], later, quiet=False)
    news = compose(a, member, later).articles
    assert [(article.key, need) for article, need in news] == [("battery", BATTERY)]
    world.found(a_call("battery", **BATTERIES))
    (found,) = open_matches(a, member, now)
    toggle(a, member, found.call.id, Interest.SAVED, now)
    assert set(precision_by_need(a, 1)) == {BATTERY}


def test_new_needs_of_a_region_announce_nothing_again(world: World) -> None:
    needs_are(world, NORTH_EAST, BATTERY)
    world.joins(1, needs={}, regions=(OSTRAVA,))
    world.found(a_call("battery", **BATTERIES))
    world.deliver()
    assert len(world.told(1)) == 1
    needs_are(world, NORTH_EAST, BATTERY, NeedId("circular-economy"))
    needs_are(world, NORTH_EAST, BATTERY)
    world.moves(days=15)
    assert world.told(1) == []
