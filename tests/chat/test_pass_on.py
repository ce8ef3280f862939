"""The buttons by which a call is passed on to the members of a region."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions.pass_on import spread_tips
from demo import GROUP
from model import NutsCode, Rhythm, StakeholderGroup, StoredCall
from tests.chat.town import VET, Town, Voice

DAY = timedelta(days=1)


@pytest.fixture
def call(town: Town) -> StoredCall:
    return town.found(needs=(VET,))


@pytest.fixture
def anna(town: Town, call: StoredCall) -> Voice:
    """At the card's share button."""
    group = StakeholderGroup.EDUCATION
    anna = town.joins("anna", group=group, organisation="School <& Sons>")
    return anna.says(f"/start call_{call.id}").taps(f"c:{call.id}:share")


def crowd(town: Town, number: int) -> None:
    for n in range(number):
        town.joins(f"p{n}")


def spread(town: Town) -> None:
    town.run(spread_tips(town.a, town.now))
    town.deliver()


@pytest.mark.parametrize(
    ("people", "said"),
    [(0, "fewer than five"), (4, "fewer than five"), (5, "5 members"), (6, "6 members")],
)
def test_it_asks_first_and_says_how_many(
    town: Town, anna: Voice, call: StoredCall, people: int, said: str
) -> None:
    crowd(town, people)
    many = len(anna.messages)
    anna.taps(f"c:{call.id}:pass")
    assert said in anna.last.text
    assert "Moravskoslezský kraj" in anna.last.text
    assert "(Education and training)" in anna.last.text
    assert not town.a.store.passed_on(anna.member.id)
    anna.taps(f"c:{call.id}:pass:back")
    assert f"c:{call.id}:pass" in anna.last.data
    assert len(anna.messages) == many


@pytest.mark.parametrize(("button", "shown"), [("go", False), ("named", True)])
def test_it_goes_out_as_agreed(
    town: Town, anna: Voice, call: StoredCall, button: str, shown: bool
) -> None:
    bert = town.joins("bert", rhythm=Rhythm.AT_ONCE)
    anna.taps(f"c:{call.id}:pass").taps(f"c:{call.id}:pass:{button}", again=True)
    assert "Passed on" in anna.last.text
    spread(town)
    assert "Passed on by a member of your region" in bert.last.text
    assert ("School <& Sons>" in bert.last.text) is shown
    assert f"c:{call.id}:int" in bert.last.data
    anna.taps("Show the call").taps(f"c:{call.id}:share").taps(f"c:{call.id}:pass")
    assert "already passed" in anna.popup["text"]


def test_who_gave_no_organisation_is_not_asked_about_it(town: Town, call: StoredCall) -> None:
    bert = town.joins("bert").says(f"/start call_{call.id}").taps(f"c:{call.id}:share")
    bert.taps(f"c:{call.id}:pass")
    assert f"c:{call.id}:pass:named" not in bert.last.data
    assert "organisation" not in bert.last.text


def test_why_it_cannot_be(town: Town, anna: Voice, call: StoredCall) -> None:
    for key in ("2", "3", "4"):
        other = town.found(key).id
        anna.forges(f"c:{other}:pass:go")
        assert "Passed on" in anna.last.text
    anna.forges(f"c:{call.id}:pass:go")
    assert "3 calls in the last seven days" in anna.popup["text"]
    assert len(town.a.store.passed_on(anna.member.id)) == 3
    bert = town.joins("bert", regions=()).says(f"/start call_{call.id}")
    for act in ("pass", "pass:go"):
        bert.forges(f"c:{call.id}:{act}")
        assert "/region" in bert.popup["text"]
    town.now += 400 * DAY
    bert.forges(f"c:{call.id}:pass:go")
    assert "has closed" in bert.popup["text"]
    bert.forges(f"c:{call.id}:share")
    assert f"c:{call.id}:pass" not in bert.last.data
    town.now -= 400 * DAY
    dora = town.joins("dora", regions=(NutsCode("DE11"),)).says(f"/start call_{call.id}")
    dora.forges(f"c:{call.id}:pass:nonsense")
    assert dora.popup["text"]
    assert not town.a.store.passed_on(dora.member.id)


def test_a_group_passes_nothing_on(town: Town, call: StoredCall) -> None:
    admin, other = town.group()
    admin.says("/start").taps("set:language:en")
    for voice in (admin, other):
        voice.forges(f"c:{call.id}:share")
        assert f"c:{call.id}:pass" not in voice.last.data
        voice.forges(f"c:{call.id}:pass:go")
        assert voice.popup["url"].endswith(f"?start=call_{call.id}")
    group = town.a.store.member_by_chat(GROUP)
    assert group
    assert not town.a.store.passed_on(group.id)
