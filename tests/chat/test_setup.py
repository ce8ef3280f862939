"""The set-up as a newcomer meets it, from /start to the first digest."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from model import Language, MemberState, Moment, NutsCode, Rhythm, StakeholderGroup
from tests.actions.world import TAGGER
from tests.chat.town import BATTERY, VET, Town

STEPS = ("language", "region", "needs", "group", "rhythm", "preview")


def test_who_accepts_the_defaults_is_through_in_six_taps(town: Town) -> None:
    anna = town.voice("anna").says("/start")
    asked = []
    while any(d.startswith("set:") for d in anna.last.data):
        data = next(d for d in anna.last.data if d.endswith((":skip", ":done")))
        asked.append(data.split(":")[1])
        anna.taps(data)
    assert tuple(asked) == STEPS
    assert anna.member.state is MemberState.ACTIVE
    assert len(anna.messages) == 1, "one message, edited in place"


def test_every_answer_is_kept_and_one_digest_follows(town: Town) -> None:
    for key in ("1", "2", "3"):
        town.found(key)
    town.found("9", needs=(VET,))
    anna = town.voice("anna").says("/start").taps("set:language:en")
    anna.says("moravskoslezsko").taps("set:region:CZ08")
    anna.taps("set:needs:battery-value-chain").taps("set:needs:done")
    anna.taps("set:group:education").says("School  of\nMetals")
    anna.taps("set:rhythm:at-once")
    assert "these 3 calls" in anna.last.text
    town.deliver()
    assert len(anna.messages) == 3, "nothing comes before the set-up is done"
    anna.taps("set:preview:done")
    assert "/stop" in anna.last.text
    kept = anna.member
    assert (kept.language, kept.regions) == (Language("en"), (NutsCode("CZ08"),))
    assert dict(kept.needs) == {BATTERY: 1.0}
    assert (kept.group, kept.organisation) == (StakeholderGroup.EDUCATION, "School of Metals")
    assert (kept.rhythm, kept.zone) == (Rhythm.AT_ONCE, "Europe/Prague")
    town.deliver()
    assert len(anna.messages) == 4
    assert all(f"round {key}" in anna.last.text for key in ("1", "2", "3"))
    assert "round 9" not in anna.last.text


def test_going_back_shows_each_step_again(town: Town) -> None:
    anna = town.voice("anna").says("/start")
    seen = []
    for step in STEPS[:-1]:
        seen.append(anna.last.data)
        anna.taps(f"set:{step}:skip")
    for step, before in zip(reversed(STEPS), reversed(seen), strict=False):
        anna.taps(f"set:{step}:back")
        assert anna.last.data == before
    assert anna.last.data == seen[0]


def test_a_group_leads_to_the_organisation_and_back(town: Town) -> None:
    anna = town.voice("anna").says("/start")
    for step in ("language", "region", "needs"):
        anna.taps(f"set:{step}:skip")
    anna.taps("set:group:industry")
    assert "set:organisation:skip" in anna.last.data
    anna.taps("set:organisation:skip").taps("set:rhythm:back")
    assert "set:organisation:skip" in anna.last.data


def test_it_goes_on_where_it_was_left(town: Town) -> None:
    anna = town.voice("anna").says("/start")
    anna.taps("set:language:de").taps("set:region:skip")
    anna.says("/start")
    assert "set:needs:battery-value-chain" in anna.last.data
    assert "Batterie-Wertschöpfung (0)" in anna.last.buttons.values()
    assert anna.member.state is MemberState.SETTING_UP


def test_the_language_is_guessed(town: Town) -> None:
    words = {key: town.voice(key).says("/start").last for key in ("anna", "dora", "fred")}
    assert words["anna"].buttons["set:language:en"].startswith("✓")
    assert words["dora"].buttons["set:language:de"].startswith("✓")
    assert words["fred"].buttons["set:language:fr"].startswith("✓")
    assert len({m.text for m in words.values()}) == 3


def test_a_place_is_offered_with_what_contains_it(town: Town) -> None:
    anna = town.voice("anna").says("/start").taps("set:language:skip")
    for typed in ("Moravskoslezsko", "moravskoslezky", "CZ08", "Ostrava"):
        anna.says(typed)
        offered = [d.removeprefix("set:region:") for d in anna.last.data]
        assert any(code.startswith("CZ08") for code in offered), typed
        assert "CZ" in offered, typed
    assert anna.member.regions == (), "nothing is chosen without a tap"


def test_a_location_is_offered_for_confirmation(town: Town) -> None:
    anna = town.voice("anna").says("/start").taps("set:language:skip")
    anna.sends(location={"latitude": 49.82, "longitude": 18.26})
    assert "set:region:CZ080" in anna.last.data
    assert "set:region:CZ" in anna.last.data
    anna.taps("set:region:CZ")
    assert anna.member.regions == ("CZ",)


def test_a_second_region_is_added_and_removed_later(town: Town) -> None:
    anna = town.joins("anna").says("/region Stuttgart")
    anna.taps("set:region:DE11").taps("set:region:drop-CZ080")
    assert anna.member.regions == ("DE11",)
    anna.says("Graz").taps("set:region:AT221").taps("set:region:done")
    assert anna.member.regions == ("DE11", "AT221")
    assert anna.says("Graz").last.text.count("Graz"), "a text is a search again"
    assert "set:region:AT221" not in anna.last.data


def test_a_place_nobody_knows_is_asked_again(town: Town) -> None:
    anna = town.voice("anna").says("/start").taps("set:language:skip").says("Xyzzyplugh")
    assert "Xyzzyplugh" in anna.last.text
    assert anna.says("Ostrava").taps("set:region:CZ080").member.regions == ("CZ080",)


def test_a_double_tap_on_a_need_ticks_it_once(town: Town) -> None:
    anna = town.joins("anna", needs={}).says("/needs")
    anna.taps("set:needs:circular-economy", again=True)
    assert set(anna.member.needs) == {"circular-economy"}
    anna.taps("set:needs:circular-economy", again=True)
    assert not anna.member.needs


def test_needs_are_paged_by_group(town: Town) -> None:
    anna = town.joins("anna").says("/needs").taps("set:needs:page-2")
    assert "set:needs:digital-skills" in anna.last.data
    anna.taps("set:needs:digital-skills")
    assert anna.last.buttons["set:needs:digital-skills"].startswith("✓")
    anna.taps("set:needs:page-3").taps("set:needs:page-2").taps("set:needs:done")
    assert set(anna.member.needs) == {BATTERY, "digital-skills"}
    assert "Digital skills" in anna.last.text


def test_finishing_twice_sends_one_digest(town: Town) -> None:
    town.found()
    anna = town.voice("anna").says("/start")
    for step in STEPS[:-1]:
        anna.taps(f"set:{step}:skip")
    anna.taps("set:preview:done", again=True)
    town.deliver()
    assert len([m for m in anna.messages if "round 1" in m.text]) == 1


def test_the_preview_counts_what_was_news_in_sixty_days(town: Town) -> None:
    town.found("1")
    town.found("2", quiet=True)  # opened on 1 February, 43 days before
    town.found("3", quiet=True, opens=Moment(datetime(2026, 1, 1, tzinfo=UTC)))
    town.found("4", needs=(VET,))
    anna = town.joins("anna").says("/start")
    anna.forges("set:preview:show")
    assert "these 2 calls" in anna.last.text


def test_a_sentence_suggests_needs_with_the_words_that_say_so(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(town.a.tagger, "suggested", TAGGER.suggested)
    anna = town.voice("anna").says("/start").taps("set:language:skip").taps("set:region:skip")
    assert "write in a sentence" in anna.last.text
    anna.says("We teach digital skills to people who make <batteries>")
    assert "Battery value chain: “batteries”" in anna.last.text
    assert "“digital skills”" in anna.last.text
    assert not anna.member.needs, "nothing is chosen without a tap"
    anna.taps("set:needs:s-battery-value-chain", again=True)
    assert set(anna.member.needs) == {BATTERY}, "a double tap ticks it once"
    assert anna.last.buttons["set:needs:s-battery-value-chain"].startswith("✓")
    assert "“digital skills”" in anna.last.text, "the suggestions stay"
    anna.taps("set:needs:s-all")
    assert set(anna.member.needs) == {BATTERY, "digital-skills"}
    assert "set:needs:s-all" not in anna.last.data
    anna.taps("set:needs:done")
    assert "set:group:industry" in anna.last.data, "the set-up goes on"


def test_words_that_mean_no_need_lead_to_the_list(town: Town) -> None:
    anna = town.joins("anna", needs={}).says("/needs we paint the church")
    assert "I found nothing in these words" in anna.last.text
    assert "set:needs:circular-economy" in anna.taps("set:needs:page-1").last.data
    anna.says("batteries")
    assert "From your words" not in anna.last.text, "outside the set-up a text is a search"


def test_what_matters_most_is_said_in_two_taps_and_taken_back(town: Town) -> None:
    weak, strong = f"set:needs:f-{BATTERY}", f"set:needs:n-{BATTERY}"
    anna = town.joins("anna", needs={BATTERY: 1.0, VET: 1.0}).says("/needs")
    anna.taps("set:needs:weigh").taps(weak, again=True)
    assert dict(anna.member.needs) == {BATTERY: 2.0, VET: 1.0}, "a double tap says it once"
    assert anna.last.buttons[strong] == "★ first: Battery value chain"
    assert f"set:needs:f-{VET}" in anna.last.data
    assert "set:needs:circular-economy" not in anna.last.data, "only what was chosen"
    anna.taps("set:needs:page-1")
    assert "Matters most to you: Battery value chain" in anna.last.text
    assert anna.last.buttons[f"set:needs:{BATTERY}"] == "✓ ★ first: Battery value chain (0)"
    anna.taps("set:needs:weigh").taps(strong, again=True)
    assert dict(anna.member.needs) == {BATTERY: 1.0, VET: 1.0}
    anna.taps("set:needs:done")
    assert "Needs: Battery value chain" in anna.last.text


def test_to_untick_what_matters_most_takes_one_tap(town: Town) -> None:
    anna = town.joins("anna", needs={BATTERY: 2.0, VET: 1.0}).says("/needs")
    anna.taps(f"set:needs:{BATTERY}")
    assert dict(anna.member.needs) == {VET: 1.0}
    anna.taps(f"set:needs:{BATTERY}")
    assert dict(anna.member.needs) == {BATTERY: 1.0, VET: 1.0}, "ticked again it is as any other"
    anna.forges("set:needs:f-circular-economy")
    assert dict(anna.member.needs) == {BATTERY: 1.0, VET: 1.0}, "what is not chosen has no weight"


def test_who_sets_up_or_has_one_need_is_not_asked_what_matters_most(town: Town) -> None:
    assert "set:needs:weigh" not in town.joins("anna").says("/needs").last.data
    bert = town.voice("bert").says("/start").taps("set:language:skip").taps("set:region:skip")
    bert.taps(f"set:needs:{BATTERY}").taps("set:needs:circular-economy")
    assert "set:needs:weigh" not in bert.last.data


def test_what_matters_most_comes_first_in_calls_and_is_in_mydata(town: Town) -> None:
    town.found("1", needs=(BATTERY,))
    town.found("2", needs=(VET,))
    anna = town.joins("anna", needs={BATTERY: 1.0, VET: 1.0}).says("/calls")
    assert anna.last.text.index("round 1") < anna.last.text.index("round 2")
    anna.says("/needs").taps("set:needs:weigh").taps(f"set:needs:f-{VET}").says("/calls")
    assert anna.last.text.index("round 2") < anna.last.text.index("round 1")
    kept = town.a.store.mydata(anna.member.id)["needs"]
    assert {"need": VET, "weight": 2.0} in kept  # type: ignore[operator]
