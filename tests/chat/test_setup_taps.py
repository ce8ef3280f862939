"""How many taps the set-up takes, what stands beside a need, and how it goes on after a week."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db import open_store
from model import Interest, Language, MemberState, NutsCode
from tests.chat.town import BATTERY, VET, Town, Voice

MOST = 6
IN_A_GROUP = 4


def taps_to_the_end(voice: Voice) -> int:
    """The onward button of each step, until there is none."""
    taps = 0
    while onward := [d for d in voice.last.data if d.endswith((":skip", ":done"))]:
        voice.taps(onward[-1])
        taps += 1
    return taps


def test_the_defaults_take_six_taps_in_private(town: Town) -> None:
    anna = town.voice("anna").says("/start")
    assert taps_to_the_end(anna) == MOST
    assert anna.member.state is MemberState.ACTIVE


def test_the_defaults_take_four_taps_in_a_group(town: Town) -> None:
    admin, bert = town.group()
    admin.says("/start")
    bert.taps("set:language:skip", message=admin.last)
    assert admin.member.setup_step == "language", "only an admin's taps count"
    assert taps_to_the_end(admin) == IN_A_GROUP
    assert admin.member.state is MemberState.ACTIVE


def test_a_place_by_name_and_a_need_take_eight(town: Town) -> None:
    """Language, place, need, done, group, rhythm, preview: one tap each beyond the defaults."""
    anna = town.voice("anna").says("/start").taps("set:language:en").says("Ostrva")
    anna.taps("set:region:CZ080").taps(f"set:needs:{BATTERY}").taps("set:needs:done")
    anna.taps("set:group:skip").taps("set:rhythm:skip").taps("set:preview:done")
    assert anna.member.regions == ("CZ080",)
    assert anna.member.state is MemberState.ACTIVE


def test_it_goes_on_after_a_week_and_a_restart(town: Town) -> None:
    anna = town.voice("anna").says("/start").taps("set:language:de").says("Košice")
    anna.taps("set:region:SK042").taps(f"set:needs:{BATTERY}")
    town.a.store.close()
    object.__setattr__(town.a, "store", open_store(town.file))  # another process, the same file
    town.now += timedelta(days=8)
    anna.taps("set:needs:circular-economy")  # the button of a week ago
    anna.says("/start")
    kept = anna.member
    assert (kept.language, kept.regions) == (Language("de"), (NutsCode("SK042"),))
    assert set(kept.needs) == {BATTERY, "circular-economy"}
    assert kept.setup_step == "needs"
    assert anna.last.buttons[f"set:needs:{BATTERY}"].startswith("✓")
    anna.taps("set:needs:done")
    assert taps_to_the_end(anna) == 3
    assert anna.member.state is MemberState.ACTIVE


def test_beside_each_need_stands_how_many_calls_are_open_for_the_regions(town: Town) -> None:
    town.found("1")
    town.found("2", regions=frozenset({NutsCode("CZ")}))
    town.found("3", regions=frozenset({NutsCode("PL22")}))
    town.found("4", needs=(VET,), regions=frozenset({NutsCode("PL22")}))
    anna = town.voice("anna").says("/start").taps("set:language:skip").says("Ostrava")
    anna.taps("set:region:CZ080")
    assert anna.last.buttons[f"set:needs:{BATTERY}"] == "Battery value chain (2)"
    assert anna.last.buttons["set:needs:circular-economy"] == "Circular economy (0)"
    assert "open or announced now, for your regions" in anna.last.text
    anna.taps(f"set:needs:{BATTERY}")
    assert anna.last.buttons[f"set:needs:{BATTERY}"] == "✓ Battery value chain (2)"
    bert = town.joins("bert", regions=()).says("/needs")
    assert bert.last.buttons[f"set:needs:{BATTERY}"] == "✓ Battery value chain (3)"
    assert "for all regions" in bert.last.text


@pytest.mark.parametrize(
    ("place", "said"),
    [((40.7, -74.0), "in none of the regions I know"), ((49.75, 18.62), "centre nearest")],
)
def test_a_location_is_never_taken_without_a_tap(
    town: Town, place: tuple[float, float], said: str
) -> None:
    anna = town.voice("anna").says("/start").taps("set:language:skip")
    anna.sends(location={"latitude": place[0], "longitude": place[1]})
    assert said in anna.last.text
    assert anna.member.regions == ()
    assert "set:region:skip" in anna.last.data, "the way on is there"
    assert ("set:region:CZ080" in anna.last.data) is (place[0] > 45)


def test_what_was_saved_before_the_set_up_is_kept_through_it(town: Town) -> None:
    one = town.found()
    anna = town.voice("anna").says(f"/start call_{one.id}").taps(f"c:{one.id}:save")
    assert anna.member.setup_step
    taps_to_the_end(anna)
    assert Interest.SAVED in town.a.store.interest(anna.member.id, one.id)


@pytest.mark.parametrize(
    ("taps", "words"),
    [
        (("remind", "remind:day"), ("3 August",)),
        (("remind", "remind:day", "remind"), ()),
        (("save", "track", "track:note"), ("Ask the chamber.",)),
        (("save", "track", "track:note"), ("/calls",)),
        ((), ("/away", "/away 3")),
    ],
)
def test_what_is_asked_beside_the_set_up_leaves_its_question(
    town: Town, taps: tuple[str, ...], words: tuple[str, ...]
) -> None:
    one = town.found()
    anna = town.voice("anna").says(f"/start call_{one.id}").taps("set:language:skip")
    for act in taps:
        anna.taps(f"c:{one.id}:{act}")
    for said in words:
        anna.says(said)
    anna.says("Ostrava")
    assert "set:region:CZ080" in anna.last.data, "the place that was asked for"
    assert not town.a.store.track(anna.member.id, one.id).note.count("Ostrava")
    anna.taps("set:region:CZ080")
    assert taps_to_the_end(anna)
    assert f"c:{one.id}:int" in anna.last.data, "where the link leads"
