"""A call's card, deep links and the pages of a digest."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions.operations import import_operations
from demo import _acts as acts
from model import Band, Because, CallId, CutOff, Interest, MemberState, Programme, Tag
from tests.chat.town import BATTERY, MONDAY, VET, Town, Voice

DEAD = (
    "c:99999:save",
    "c:0:ics",
    "c:-1:share",
    "c:abc:save",
    "c:" + "9" * 30 + ":save",
    "c:1:nonsense",
    "c",
    "r:99999:leave",
    "r:1:join:pirates",
    "r:x:join:industry",
    "d:1:new:1",
    "d:1:nonsense:1",
    "p:calls:x",
    "p:nonsense:1",
    "q:1",
    "q:x:words",
    "h:1:when",
    "set",
    "set:nonsense:x",
    "set:region:ZZ99",
    "set:needs:nonsense",
    "set:needs:page-99",
    "set:language:xx",
    "set:group:pirates",
    "set:rhythm:day-9",
    "set:rhythm:hour-99",
    "set:quiet:25-99",
    "set:pause:-5",
    "zzz",
    ":::",
    "é" * 32,
)


def said(voice: Voice, call: CallId) -> set[Interest]:
    return voice.town.a.store.interest(voice.member.id, call)


def test_each_button_of_a_card(town: Town) -> None:
    call = town.found().id
    anna = town.joins("anna").says("/calls").taps(f"c:{call}:show")
    many = len(anna.messages)
    anna.taps(f"c:{call}:int").taps(f"c:{call}:save")
    assert said(anna, call) == {Interest.INTERESTED, Interest.SAVED}
    assert len(anna.messages) == many, "the card is edited in place"
    anna.taps(f"c:{call}:int")
    assert said(anna, call) == {Interest.SAVED}
    anna.taps(f"c:{call}:no").taps(f"c:{call}:show")
    assert said(anna, call) == {Interest.SAVED}, "back from the question changes nothing"
    anna.taps(f"c:{call}:no").taps(f"c:{call}:no:no-partner")
    assert said(anna, call) == {Interest.NOT_FOR_US}
    anna.taps(f"c:{call}:no")
    assert said(anna, call) == set()
    anna.taps(f"c:{call}:ics")
    assert anna.last.document == f"call-{call}.ics"
    anna.taps(f"c:{call}:share")
    assert any(f"call_{call}" in data for data in anna.last.data)


def test_a_double_tap_says_it_once(town: Town) -> None:
    call = town.found().id
    anna = town.joins("anna")
    for act in ("int", "save"):
        anna.says(f"/start call_{call}").taps(f"c:{call}:{act}", again=True)
        assert len(said(anna, call)) == 1
        anna.taps(f"c:{call}:{act}", again=True)
        assert said(anna, call) == set()


def test_a_card_that_was_opened_is_told(town: Town) -> None:
    stored = town.found()
    anna = town.joins("anna").says(f"/start call_{stored.id}")
    assert town.a.store.told(anna.member.id) == {stored.id: 1}


def test_a_list_stays_when_a_card_is_opened(town: Town) -> None:
    one, two = town.found("1"), town.found("2")
    anna = town.joins("anna").says("/calls")
    listed = anna.last.text
    anna.taps(f"c:{one.id}:show").taps("2")
    assert [m.text for m in anna.messages][-3] == listed
    assert "round 2" in anna.last.text
    assert two.id != one.id


def test_a_link_before_the_set_up_lands_again_after_it(town: Town) -> None:
    call = town.found().id
    anna = town.voice("anna").says(f"/start call_{call}")
    assert f"c:{call}:save" in anna.messages[0].data
    assert "set:language:skip" in anna.messages[1].data
    anna.taps("set:language:skip").says("Ostrava").taps("set:region:CZ080")
    for step in ("needs", "group", "rhythm"):
        anna.taps(f"set:{step}:skip")
    anna.taps("set:preview:done")
    assert f"c:{call}:save" in anna.last.data
    assert anna.member.awaiting == ""


def test_a_link_to_nothing_is_answered(town: Town) -> None:
    anna = town.joins("anna")
    for link in ("call_99999", "call_0", "call_abc", "table_99999", "x" * 64, "call_" + "9" * 59):
        anna.says(f"/start {link}")
        assert "/calls" in anna.last.text or "/roundtables" in anna.last.text
        newcomer = town.voice("bert").says(f"/start {link}")
        assert "set:language:skip" in newcomer.last.data


@pytest.mark.parametrize("gone", [False, True])
def test_every_button_there_is_not_is_answered(town: Town, gone: bool) -> None:
    town.found()
    for data in DEAD:
        dora = town.joins("dora", language="de").says("/help")
        before, shown = dora.member, dora.last
        many, popups = len(dora.messages), len(town.answers)
        dora.forges(data, gone=gone)
        (answer,) = town.answers[popups:]
        redrawn = dora.messages[many - 1] != shown
        assert answer["text"] or len(dora.messages) > many or redrawn, data
        after = dora.member
        assert (after.needs, after.regions) == (before.needs, before.regions), data
        assert (after.language, after.state) == (before.language, before.state), data


def test_a_dead_button_says_so(town: Town) -> None:
    dora = town.joins("dora", language="de").forges("c:99999:save")
    assert "nicht mehr geführt" in dora.popup["text"]
    assert dora.popup["alert"]


def test_words_in_ones_own_language_find_calls_of_the_need_they_mean(town: Town) -> None:
    for number in range(9):
        town.found(str(number))
    dora = town.joins("dora").says("Batterie Wertschöpfung")
    assert "9 Aufrufe" in dora.last.text
    assert "Aufrufe zum Bedarf „Batterie-Wertschöpfung“" in dora.last.text
    assert "in keinem davon" in dora.last.text
    dora.taps("q:1:Batterie Wertschöpfung")
    assert "Battery skills, round 8" in dora.last.text
    assert "in keinem davon" in dora.last.text
    town.found("de", title="Die Batterie in der Wertschöpfung")
    dora.says("Batterie Wertschöpfung")
    assert dora.last.text.index("Die Batterie in der") < dora.last.text.index("round 1")
    assert "9 davon sind Aufrufe zum Bedarf" in dora.last.text
    assert "Bedarf" not in dora.says("round").last.text


def test_the_pages_of_a_digest(town: Town) -> None:
    for n in range(23):
        town.found(str(n))
    anna = town.joins("anna")
    ids = [c.id for c, _ in town.a.store.live_with_needs(None, MONDAY)]
    digest = town.a.store.add_digest(
        anna.member.id, town.now, {"new": ids, "changed": [], "closing": []}
    )
    anna.forges(f"d:{digest}:new:1")
    assert "11. " in anna.last.text
    anna.taps(f"d:{digest}:new:2")
    assert "23. " in anna.last.text
    anna.taps(f"d:{digest}:new:1")
    assert "20. " in anna.last.text
    bert = town.joins("bert").forges(f"d:{digest}:new:1")
    assert "no longer kept" in bert.popup["text"], "another member's digest is not shown"


def test_inline_gives_cards_to_share(town: Town) -> None:
    one, _, copy = town.found("1"), town.found("2"), town.found("3")
    town.a.store.join_same(copy.id, one.id, "link", town.now)
    chats, anna = town.demo.chats, town.demo.person("anna")

    def asked(words: str) -> list[str]:
        town.do(acts.ask_inline, chats, anna, words)
        town.answer()
        return [r["title"] for r in town.answers[-1]["results"]]

    assert len(asked("battery")) == 2
    assert len(asked("")) == 2
    assert asked(f"call_{one.id}") == ["Battery skills, round 1"]
    assert asked(f"call_{copy.id}") == ["Battery skills, round 1"], "the call that is told"
    for nothing in ("call_999", f"table_{one.id}", "cover_" + "Ab-_" * 5, "<b>" * 80):
        assert asked(nothing) == [], nothing


def test_inline_pages_through_all_there_is(town: Town) -> None:
    for n in range(45):
        town.found(f"{n}")
    chats, anna = town.demo.chats, town.demo.person("anna")
    seen: list[str] = []
    offset = ""
    for _ in range(3):
        town.do(acts.ask_inline, chats, anna, "battery", offset)
        town.answer()
        seen += [r["title"] for r in town.answers[-1]["results"]]
        offset = town.answers[-1]["next"]
    assert (len(seen), len(set(seen)), offset) == (45, 45, "")
    for forged in ("x", "open--1", "all-" + "9" * 30, "own-5", "open-1.5", "-7"):
        town.do(acts.ask_inline, chats, anna, "battery", forged)
        town.answer()
        assert len(town.answers[-1]["results"]) <= 20, forged


def test_inline_without_words_gives_what_closes_next_for_who_asks(town: Town) -> None:
    for key, days, needs in (("1", 90, [BATTERY]), ("2", 30, [BATTERY]), ("3", 10, [VET])):
        town.found(key, needs, cut_offs=(CutOff(town.now + timedelta(days=days)),))
    chats, anna = town.demo.chats, town.demo.person("anna")

    def asked() -> tuple[list[str], dict[str, str]]:
        town.do(acts.ask_inline, chats, anna, "")
        town.answer()
        told = town.answers[-1]
        return [r["title"][-1] for r in told["results"]], told["button"]

    button = {"text": "Set up alerts for your region", "payload": "setup"}
    assert asked() == (["3", "2", "1"], button)
    voice = town.voice("anna").says("/start setup")
    assert "set:language:skip" in voice.last.data, "the button begins the set-up"
    assert len(voice.messages) == 1
    town.joins("anna")
    assert asked() == (["2", "1"], {})
    town.joins("anna", state=MemberState.STOPPED)
    assert asked()[1] == button


def test_a_qr_code_of_a_call_is_a_picture_and_a_drawing(town: Town) -> None:
    call = town.found()
    anna = town.joins("anna").says("/calls").taps(f"c:{call.id}:show").taps(f"c:{call.id}:share")
    assert anna.taps(f"c:{call.id}:qr").last.document == f"qr-call-{call.id}.svg"
    picture = list(town.demo.chats.chats[anna.chat].posts.values())[-2]
    assert min(picture.body["photo"][-1][side] for side in ("width", "height")) >= 1000
    assert f"?start=call_{call.id}" in picture.body["caption"]
    assert call.call.title in picture.body["caption"]
    anna.forges("c:999:qr")
    assert anna.popup["text"]


def test_the_assistant_is_spread_from_help(town: Town) -> None:
    anna = town.joins("anna").says("/help")
    links = [one for one in anna.last.data if one.startswith("https://")]
    assert links == [f"https://t.me/{town.demo.chats.bot.username}?startgroup=group"]
    for what in ("group", "start"):
        assert anna.taps(f"qr:{what}").last.document == f"qr-{what}.svg"
    for data in ("qr:", "qr:call", "qr:start:1"):
        anna.forges(data)
        assert "button" in anna.popup["text"], data


# calls told as one, and what was funded before


def test_keepers_see_calls_told_as_one_and_part_them(town: Town) -> None:
    keeper = town.joins("keeper")
    first, copy = (town.found(key, title=f"Round {key}").id for key in "xy")
    keeper.says("/keepers same")
    assert "No two calls" in keeper.last.text
    town.a.store.join_same(copy, first, "link", town.now)
    for asked in ("/keepers same", f"/keepers same {first}", f"/keepers same {copy}"):
        keeper.says(asked)
        assert f"/keepers part {copy}" in keeper.last.text
        assert "official link" in keeper.last.text
    keeper.says(f"/keepers part {copy}")
    assert "Parted for good" in keeper.last.text
    keeper.says(f"/keepers part {copy}")
    assert "not told as one" in keeper.last.text
    for wrong in ("part 999", "same no-such", "part", "same 1 2", "part " + "9" * 30):
        keeper.says(f"/keepers {wrong}")
        assert "/keepers same" in keeper.last.text


def test_an_old_button_of_a_copy_speaks_of_the_call_that_is_told(town: Town) -> None:
    first, copy = (town.found(key, title=f"Round {key}").id for key in "xy")
    anna = town.joins("anna").says("/calls").taps(f"c:{copy}:show")
    town.a.store.join_same(copy, first, "link", town.now)
    anna.taps(f"c:{copy}:save")
    assert said(anna, first) == {Interest.SAVED}
    assert said(anna, copy) == set()
    assert "Round x" in anna.last.text


def test_what_was_funded_before_is_behind_a_button(town: Town) -> None:
    call = town.found().id
    list_ = (
        "item,fund,title,nuts,beneficiary,eu_budget\n1,{},Skills & coal,CZ08,Kraj <Test>,5000\n"
    )
    anna = town.joins("anna")
    import_operations(town.a, list_.format("ESF").encode())
    anna.says("/calls").taps(f"c:{call}:show")
    assert f"c:{call}:funded" not in anna.last.data
    anna.forges(f"c:{call}:funded")
    assert not anna.last.text.startswith("Funded before")

    other = town.found("2", programme=Programme.ESF_PLUS).id
    anna.says("/calls").taps(f"c:{other}:show").taps(f"c:{other}:funded")
    assert "Skills & coal" in anna.last.text
    assert "Kraj <Test>" in anna.last.text
    assert "5,000" in anna.last.text
    anna.taps(f"c:{other}:show")


def test_a_call_on_a_need_can_be_said_to_fit(town: Town) -> None:
    call, other = town.found("1").id, town.found("2", needs=()).id
    anna = town.joins("anna").says(f"/start call_{other}")
    assert f"c:{other}:fits" not in anna.last.data, "nothing says why it should"
    anna.says(f"/start call_{call}")
    many = len(anna.messages)
    anna.taps(f"c:{call}:fits", again=True)
    assert anna.last.buttons[f"c:{call}:fits"] == "👍 Fits ✓"
    assert [(v.call, v.fits) for v in town.a.store.verdicts()] == [(call, True)]
    assert said(anna, call) == set(), "it is no interest"
    anna.taps(f"c:{call}:fits", again=True)
    assert anna.last.buttons[f"c:{call}:fits"] == "👍 Fits"
    assert town.a.store.verdicts() == []
    assert len(anna.messages) == many, "the card is edited in place"


# what is only a maybe


def maybe(town: Town, key: str) -> CallId:
    """A call with weak words for one need only."""
    call = town.found(key).id
    weak = (Because("electric", "text", "electric"),)
    town.a.store.set_tags(call, [Tag(BATTERY, 0.4, Band.MAYBE, weak)], "lexicon")
    return call


def test_what_is_only_a_maybe_is_shown_on_request_and_said_so(town: Town) -> None:
    town.found("1")
    call = maybe(town, "2")
    anna = town.joins("anna").says("/calls")
    assert "round 2" not in anna.last.text
    assert "Perhaps" not in anna.last.text
    anna.taps("Show what perhaps fits")
    assert "1 more open call perhaps fits" in anna.last.text
    assert "round 1" not in anna.last.text
    assert "Why: Perhaps: Battery value chain (“electric”)" in anna.last.text
    anna.taps(f"c:{call}:show")
    assert "• Perhaps: Battery value chain: “electric” (text)" in anna.last.text


def test_the_way_from_what_perhaps_fits_leads_back(town: Town) -> None:
    town.found("1")
    maybe(town, "2")
    anna = town.joins("anna").says("/calls").taps("p:perhaps:0").taps("p:calls:0")
    assert "round 1" in anna.last.text


def test_a_maybe_that_is_searched_or_saved_says_so_too(town: Town) -> None:
    call = maybe(town, "2")
    anna = town.joins("anna").says("round")
    assert "Why: Perhaps: Battery" in anna.last.text
    anna.taps(f"c:{call}:show").taps(f"c:{call}:save").says("/saved")
    assert "Why: Perhaps: Battery" in anna.last.text


def test_without_a_maybe_there_is_nothing_to_ask_for(town: Town) -> None:
    town.found("1")
    both = town.found("2").id
    strong, weak = Tag(BATTERY, 0.9, Band.STRONG, ()), Tag(VET, 0.4, Band.MAYBE, ())
    town.a.store.set_tags(both, [strong, weak], "lexicon")
    anna = town.joins("anna", needs={BATTERY: 1.0, VET: 1.0}).says("/calls")
    assert "p:perhaps:0" not in anna.last.data, "a call that fits is no maybe beside that"
