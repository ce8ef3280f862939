"""What a region needs: said by its facilitator, taken over by a newcomer, named in settings."""

from __future__ import annotations

import pytest

from model import NutsCode
from tests.chat.town import BATTERY, VET, Town, Voice

OSTRAVA, NORTH_EAST = NutsCode("CZ080"), NutsCode("CZ08")
SET, ERASE = "set:needs:r-CZ080", "set:needs:x-CZ080"


@pytest.fixture
def host(town: Town) -> Voice:
    return town.joins("host", facilitator=True, needs={BATTERY: 1.0})


def test_a_facilitator_says_it_and_takes_it_back(town: Town, host: Voice) -> None:
    host.says("/needs").taps(SET, again=True)
    assert town.a.store.region_needs(OSTRAVA) == {BATTERY: 1.0}, "a double tap says it once"
    assert host.last.buttons[ERASE] == "✓ These are the needs of Moravskoslezský kraj too"
    host.taps("set:needs:page-2").taps("set:needs:digital-skills")
    assert not host.last.buttons[SET].startswith("✓"), "they are others now"
    host.taps(SET)
    assert "set:needs:digital-skills" in host.last.data, "the page stays"
    assert town.a.store.region_needs(OSTRAVA) == {BATTERY: 1.0, "digital-skills": 1.0}
    host.taps(ERASE, again=True)
    assert town.a.store.region_needs(OSTRAVA) == {}


def test_one_without_needs_can_only_erase(town: Town, host: Voice) -> None:
    host.says("/needs").taps(SET).taps("set:needs:battery-value-chain")
    assert SET not in host.last.data
    assert host.last.buttons[ERASE] == "Erase the needs of Moravskoslezský kraj"
    host.forges(SET)
    assert town.a.store.region_needs(OSTRAVA) == {BATTERY: 1.0}, "no needs are none to set"
    host.says("/needs").taps(ERASE)
    assert town.a.store.region_needs(OSTRAVA) == {}


def test_nobody_else_is_offered_it_or_may(town: Town) -> None:
    anna = town.joins("anna").says("/needs")
    assert SET not in anna.last.data
    town.joins("host", facilitator=True, regions=(NutsCode("DE11"),)).forges(SET)
    for data in (SET, ERASE, "set:needs:r-", "set:needs:r-XX", "set:needs:x-CZ080-7"):
        anna.forges(data)
        assert "Only a facilitator" in anna.popup["text"]
    assert town.a.store.region_needs(OSTRAVA) == {}


def test_a_newcomer_takes_them_over(town: Town, host: Voice) -> None:
    town.a.store.set_region_needs(NORTH_EAST, {BATTERY: 1.0, VET: 1.0}, host.member.id, town.now)
    anna = town.voice("anna").says("/start").taps("set:language:skip")
    anna.says("Ostrava").taps("set:region:CZ080")
    assert "Moravskoslezsko needs: Battery value chain and Vet modernisation" in anna.last.text
    assert "you hear of what your region needs" in anna.last.text
    anna.taps("set:needs:circular-economy").taps("Take over the needs of Moravskoslezsko")
    assert set(anna.member.needs) == {"circular-economy", BATTERY, VET}
    assert "set:needs:t-CZ08" not in anna.last.data, "there is nothing left to take over"
    anna.taps("set:needs:done")
    assert "set:group:industry" in anna.last.data


def test_who_skips_them_is_served_by_the_region(town: Town, host: Voice) -> None:
    town.a.store.set_region_needs(NORTH_EAST, {BATTERY: 1.0}, host.member.id, town.now)
    town.found("1")
    town.found("2", needs=(VET,))
    anna = town.voice("anna").says("/start").taps("set:language:skip")
    anna.says("Ostrava").taps("set:region:CZ080")
    for step in ("needs", "group", "rhythm"):
        anna.taps(f"set:{step}:skip")
    assert "of 1 call" in anna.last.text, "the preview goes by the region's needs"
    anna.taps("set:preview:done")
    assert anna.member.needs == {}, "they did not become its own"
    anna.says("/calls")
    assert "round 1" in anna.last.text
    assert "round 2" not in anna.last.text
    anna.says("/settings")
    assert "Needs: those of Moravskoslezsko: Battery value chain" in anna.last.text
    assert "you hear of what your region needs" in anna.says("/needs").last.text
    assert anna.last.buttons["set:needs:done"] == "Done: what my region needs"


def test_where_no_region_has_any_nothing_is_said_of_it(town: Town) -> None:
    anna = town.joins("anna", needs={}).says("/needs")
    assert "you hear of all of them" in anna.last.text
    assert anna.last.buttons["set:needs:done"] == "Done: everything"
    assert "Needs: all" in anna.says("/settings").last.text


def test_what_matters_most_to_its_facilitator_is_no_weight_of_the_region(
    town: Town, host: Voice
) -> None:
    host.says("/needs").taps("set:needs:circular-economy")
    host.taps("set:needs:weigh").taps(f"set:needs:f-{BATTERY}").says("/needs").taps(SET)
    assert town.a.store.region_needs(OSTRAVA) == {BATTERY: 1.0, "circular-economy": 1.0}
