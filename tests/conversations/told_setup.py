"""The set-up, from /start to the first digest, as a newcomer goes through it."""

from __future__ import annotations

from model import MemberState, Rhythm, StakeholderGroup
from tests.conversations.calls import BATTERY, DIGITAL, VET
from tests.conversations.scripts import ALL, script
from tests.conversations.stage import Play, Speaker

FIRST = "set:language:skip"
STEPS = ("language", "region", "needs", "group", "rhythm", "preview")


def at_step(play: Play, step: str) -> Speaker:
    """Anna has skipped everything before this step."""
    anna = play.person().says("/start")
    for one in STEPS[: STEPS.index(step)]:
        anna.taps(f"set:{one}:skip")
    return anna


@script(*ALL)
def set_up_by_defaults(play: Play) -> None:
    """Six taps, nothing typed; the digest of what is open comes in one message."""
    play.call("centres")
    play.call("recycling")
    anna = play.person().says("/start")
    for step in STEPS[:-1]:
        anna.taps(f"set:{step}:skip")
    anna.taps("set:preview:done")
    assert len(anna.messages) == 1, "edited in place"
    assert anna.member.state is MemberState.ACTIVE
    assert (anna.member.rhythm, anna.member.needs) == (Rhythm.WEEKLY, {})
    play.delivers()
    assert len(anna.messages) == 2
    assert [d for d in anna.data if d.startswith("c:")], "each call can be opened"


@script(*ALL)
def set_up_with_every_answer(play: Play) -> None:
    """Each of the steps answered: language, place, needs, group, organisation, at once."""
    play.call("centres")
    play.call("coalitions")
    anna = play.person().says("/start").taps(f"set:language:{play.language}")
    anna.says(play.home.city).taps(f"set:region:{play.home.code}")
    anna.taps(f"set:needs:{BATTERY}").taps("set:needs:page-2")
    anna.taps_all(f"set:needs:{DIGITAL}", f"set:needs:{DIGITAL}", f"set:needs:{DIGITAL}")
    anna.taps("set:needs:done").taps("set:group:education").says("Škola & Söhne")
    anna.taps("set:rhythm:at-once").taps("set:preview:done")
    kept = anna.member
    assert kept.language == play.language
    assert kept.regions == (play.home.code,)
    assert set(kept.needs) == {BATTERY, DIGITAL}
    assert (kept.group, kept.organisation) == (StakeholderGroup.EDUCATION, "Škola & Söhne")
    assert (kept.rhythm, kept.zone) == (Rhythm.AT_ONCE, play.home.zone)
    play.delivers()
    assert sum(d.startswith("c:") for d in anna.data) == 2


@script("en", "de")
def set_up_gone_back(play: Play) -> None:
    """From the last step back to the first; every question is the same as before."""
    anna = play.person().says("/start")
    seen = []
    for step in STEPS[:-1]:
        seen.append(anna.data)
        anna.taps(f"set:{step}:skip")
    for step, before in zip(reversed(STEPS), reversed(seen), strict=False):
        anna.taps(f"set:{step}:back")
        assert anna.data == before, step
    assert anna.member.state is MemberState.SETTING_UP
    assert len(anna.messages) == 1


@script(*ALL)
def place_by_name(play: Play) -> None:
    """A place with a mistake, as it is written at home, by code, and one that nobody knows."""
    anna = at_step(play, "region")
    home = play.home
    for typed in (home.slip, home.national, home.code.lower()):
        anna.says(typed)
        offered = {d.removeprefix("set:region:") for d in anna.data}
        assert any(c[:3] == home.code[:3] for c in offered), f"{typed}: {offered}"
        assert home.code[:2] in offered, "the whole country is offered, too"
    anna.says("Xyzzyplugh")
    assert "Xyzzyplugh" in anna.last.text
    assert anna.has("set:region:skip"), "there is a way on"
    assert anna.member.regions == (), "nothing is chosen without a tap"
    anna.says(home.city).taps(f"set:region:{home.code}")
    assert anna.member.regions == (home.code,)
    assert anna.member.zone == home.zone


@script("en", "es")
def place_by_location(play: Play) -> None:
    """A shared location; one in the middle of the ocean is told so."""
    anna = at_step(play, "region").shares((0.0, -30.0))
    assert not [
        d for d in anna.data if d.startswith("set:region:") and d[-4:] not in ("skip", "back")
    ]
    anna.shares(play.home.at)
    offered = [d.removeprefix("set:region:") for d in anna.data]
    assert any(code.startswith(play.home.code) for code in offered)
    anna.taps(f"set:region:{play.home.code[:2]}")
    assert anna.member.regions == (play.home.code[:2],)
    anna.taps("set:needs:back").taps("set:region:done")
    assert anna.has("set:needs:skip")


@script("en", "de")
def several_regions(play: Play) -> None:
    """In the set-up one region; later another one, and the first is taken off."""
    anna = at_step(play, "region").says(play.home.city).taps(f"set:region:{play.home.code}")
    anna.taps("set:needs:back").says("Graz").taps("set:region:AT221")
    assert anna.member.regions == (play.home.code, "AT221")
    anna.taps_all("set:needs:skip", "set:group:skip", "set:rhythm:skip", "set:preview:done")
    anna.says("/region").taps(f"set:region:drop-{play.home.code}")
    assert anna.member.regions == ("AT221",)
    anna.says(play.home.city).taps(f"set:region:{play.home.code}").taps("set:region:done")
    assert anna.member.regions == ("AT221", play.home.code)
    assert anna.has("set:region:show"), "the settings, as they stand now"


@script(*ALL)
def needs_in_a_sentence(play: Play) -> None:
    """What the region works on, in words; suggestions with the words that led to them."""
    anna = at_step(play, "needs").says(play.home.sentence)
    assert anna.has(f"set:needs:s-{BATTERY}")
    assert anna.has(f"set:needs:s-{DIGITAL}")
    assert not anna.member.needs, "nothing is chosen without a tap"
    anna.taps(f"set:needs:s-{BATTERY}").taps("set:needs:s-all")
    assert {BATTERY, DIGITAL} <= set(anna.member.needs)
    anna.says("Qwrtz plmk").taps("set:needs:page-1")
    assert anna.has(f"set:needs:{BATTERY}")
    anna.taps("set:needs:done")
    assert anna.has("set:group:industry"), "the set-up goes on"


@script("en", "de", "fr")
def needs_of_the_region(play: Play) -> None:
    """A facilitator says what the region needs; a newcomer takes it over, and it is erased."""
    host = play.joins("host", facilitator=True, needs={BATTERY: 1.0, VET: 2.0}).says("/needs")
    region = play.home.code
    host.taps(f"set:needs:r-{region}")
    assert set(play.a.store.region_needs(host.member.regions[0])) == {BATTERY, VET}
    anna = at_step(play, "region").says(play.home.city).taps(f"set:region:{region}")
    anna.taps(f"set:needs:t-{region}")
    assert set(anna.member.needs) == {BATTERY, VET}
    bert = play.joins("bert").forges(f"set:needs:r-{region}")
    assert bert.popup["text"], "who is no facilitator is refused"
    assert set(play.a.store.region_needs(host.member.regions[0])) == {BATTERY, VET}
    host.taps(f"set:needs:{BATTERY}")
    host.taps_all(*(f"set:needs:page-{n}" for n in (2, 3, 4)), f"set:needs:{VET}")
    host.taps(f"set:needs:x-{region}")
    assert not play.a.store.region_needs(host.member.regions[0])


@script("en", "fr")
def organisation_typed_and_erased(play: Play) -> None:
    """The organisation typed in the set-up, changed and erased later; or skipped."""
    anna = at_step(play, "group").taps("set:group:social_partners")
    anna.says("  IG   Metall ")
    assert anna.member.organisation == "IG Metall"
    anna.taps("set:rhythm:back")
    assert "IG Metall" in anna.last.text
    anna.taps("set:organisation:erase")
    assert anna.member.organisation == ""
    anna.taps("set:organisation:skip")
    assert anna.has("set:rhythm:weekly")
    anna.taps_all("set:rhythm:weekly", "set:preview:done")
    anna.says("/settings").taps("set:organisation:show").says("CMKOS")
    assert anna.member.organisation == "CMKOS"
    anna.taps("set:organisation:show").taps("set:organisation:erase")
    assert anna.member.organisation == ""
    assert anna.member.group is StakeholderGroup.SOCIAL_PARTNERS


@script("en", "de")
def preview_of_nothing(play: Play) -> None:
    """The preview finds nothing, and then, with another need, something."""
    play.call("coalitions")
    anna = at_step(play, "needs").taps(f"set:needs:{BATTERY}").taps("set:needs:done")
    anna.taps("set:group:skip").taps("set:rhythm:skip")
    assert anna.has("set:preview:done")
    anna.taps_all("set:preview:back", "set:rhythm:back", "set:group:back", "set:needs:page-2")
    anna.taps(f"set:needs:{DIGITAL}").taps("set:needs:done")
    anna.taps("set:group:skip").taps("set:rhythm:skip")
    assert "National Coalitions" in anna.last.text
    anna.taps("set:preview:done")
    play.delivers()
    assert "National Coalitions" in anna.last.text


@script("en", "cs")
def resumed_after_a_week(play: Play) -> None:
    """Left at the second step; a search in between; a week later /start goes on there."""
    play.call("centres")
    anna = play.person().says("/start").taps(FIRST).says(play.home.city)
    play.passes(days=7)
    assert len(anna.messages) == 2, "who has not finished is left in peace"
    anna.taps(f"set:region:{play.home.code}")
    assert anna.has("set:needs:skip"), "even the old button works"
    anna.says("/calls")
    assert anna.has("set:needs:continue")
    anna.taps("set:needs:continue").says("/start")
    assert anna.has("set:needs:skip")
    anna.taps_all("set:needs:skip", "set:group:industry", "set:organisation:skip")
    anna.taps_all("set:rhythm:skip", "set:preview:done")
    assert anna.member.state is MemberState.ACTIVE
    assert anna.member.regions == (play.home.code,)


@script("en", "pl")
def link_before_the_set_up(play: Play) -> None:
    """A poster's link brings a newcomer: the call first, then the set-up, then the call."""
    call = play.call("centres")
    anna = play.person().follows(f"call_{call}")
    assert any(f"c:{call}:int" in m.data for m in anna.messages)
    for step in STEPS[:-1]:
        anna.taps(f"set:{step}:skip")
    anna.taps("set:preview:done")
    assert anna.has(f"c:{call}:int"), "where the link leads"
    assert anna.member.state is MemberState.ACTIVE
    anna.follows("call_999")
    anna.follows("nonsense")
    assert not anna.data


@script("en", "de")
def group_set_up_with_an_intruder(play: Play) -> None:
    """The bot comes into a group: an admin sets it up, and somebody else cannot."""
    admin, bert = play.group()
    bert.taps("set:language:continue")
    assert bert.popup["text"]
    admin.taps("set:language:continue").taps(f"set:language:{play.language}")
    before = admin.member
    bert.taps("set:region:skip").says("/start")
    asked = next(m for m in admin.messages if "set:region:skip" in m.data)
    bert.says(play.home.city, to=asked)
    assert admin.member == before
    admin.says(play.home.city, to=asked)
    bert.taps(f"set:region:{play.home.code}")
    assert admin.member.regions == ()
    admin.taps(f"set:region:{play.home.code}").taps(f"set:needs:{BATTERY}")
    bert.taps(f"set:needs:{BATTERY}").taps("set:needs:done")
    admin.taps("set:needs:done").taps("set:rhythm:at-once")
    kept = admin.member
    assert kept.state is MemberState.ACTIVE
    assert kept.regions == (play.home.code,)
    assert (set(kept.needs), kept.rhythm) == ({BATTERY}, Rhythm.AT_ONCE)
