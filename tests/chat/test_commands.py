"""Every command of a member, in every language."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime

import pytest

from chat._commands import buttons, commands
from chat._menu import EVERYONE, FACILITATORS, GROUP_ADMINS, KEEPERS
from messages import LANGUAGES, command_words, help_text, plain
from model import Interest, Language, MemberState, Rhythm, SourceId
from tests.chat.town import Town

PRODUCT = (
    *("start", "calls", "search", "saved", "calendar", "needs", "region", "rhythm", "quiet"),
    *("roundtables", "reminders", "away"),
    *("language", "settings", "sources", "privacy", "mydata", "forget", "pause", "stop", "help"),
    *("courses", "events", "committees", "experts", "stats"),
    *("host", "decide", "action", "event", "keepers", "audiences"),
)


@pytest.mark.parametrize("name", PRODUCT)
def test_every_command_has_a_handler_a_description_and_a_line_in_help(name: str) -> None:
    assert name in {c.name for c in commands()}
    words = {code: command_words(code, name) for code in LANGUAGES}
    assert len(set(words.values())) == len(LANGUAGES)
    assert max(map(len, words.values())) <= 256
    for code in LANGUAGES:
        assert f"/{name} " in help_text(code, EVERYONE, FACILITATORS, KEEPERS).html


def test_menu_and_modules_agree() -> None:
    assert sorted({*EVERYONE, *GROUP_ADMINS, *FACILITATORS, *KEEPERS}) == sorted(
        c.name for c in commands()
    )
    prefixes = [
        "a",
        "away",
        "c",
        "cal",
        "d",
        "e",
        "g",
        "h",
        "k",
        "p",
        "pic",
        "q",
        "qr",
        "r",
        "set",
        "sv",
        "t",
        "topics",
        "u",
        "v",
        "w",
        "x",
    ]
    assert sorted(b.prefix for b in buttons()) == prefixes


def test_every_command_is_answered_in_the_members_language(town: Town) -> None:
    town.found()
    people = {
        key: town.joins(key, language=Language(code))
        for key, code in (("anna", "en"), ("dora", "de"), ("fred", "fr"))
    }
    for name in (*EVERYONE, *FACILITATORS, *KEEPERS):
        said = [voice.says(f"/{name}").last.text for voice in people.values()]
        assert len(set(said)) == len(said), said


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(
    "key",
    [
        "admins-only",
        "in-private-only",
        "facilitators-only",
        "hosts-only",
        "keepers-only",
        "host-only",
        "button-unknown",
        "call-gone",
        "call-undated",
        "table-gone",
        "digest-gone",
        "meanwhile-offered",
        "meanwhile-seated",
    ],
)
def test_refusals_fit_a_pop_up(code: Language, key: str) -> None:
    words = plain(code, key)
    assert len(words) <= 200
    assert "<" not in words


@pytest.mark.parametrize("code", LANGUAGES)
def test_descriptions_fit(code: Language) -> None:
    assert len(plain(code, "bot-description", assistant="Funding Roundtable")) <= 512
    assert len(plain(code, "bot-short-description")) <= 120


def test_no_sentence_shouts() -> None:
    from messages._languages import FOLDER

    for name in ("setup", "replies", "commands"):
        for code in LANGUAGES:
            text = (FOLDER / code / f"{name}.ftl").read_text("utf-8")
            assert "!" not in text


def test_calls_are_paged_in_place(town: Town) -> None:
    for n in range(11):
        town.found(str(n))
    anna = town.joins("anna").says("/calls")
    assert "11 calls" in anna.last.text
    first, many = anna.last.text, len(anna.messages)
    anna.taps("p:calls:1")
    assert anna.last.text != first
    assert "11. " in anna.last.text
    anna.taps("p:calls:0")
    assert anna.last.text == first
    assert len(anna.messages) == many


def test_calls_leave_out_what_is_waved_off_or_not_wanted(town: Town) -> None:
    one = town.found("1")
    town.found("2", needs=(town.a.needs[3].id,))
    anna = town.joins("anna")
    assert "round 1" in anna.says("/calls").last.text
    assert "round 2" not in anna.last.text
    anna.taps(f"c:{one.id}:show").taps(f"c:{one.id}:no").taps(f"c:{one.id}:no:too-large")
    assert "round 1" not in anna.says("/calls").last.text


def test_search_finds_and_turns_pages(town: Town) -> None:
    for n in range(10):
        town.found(str(n))
    anna = town.joins("anna").says("/search battery")
    assert "10 calls" in anna.last.text
    anna.taps("q:1:battery")
    assert "9. " in anna.last.text
    anna.says("BAT-7")
    assert "round 7" in anna.last.text
    assert "1 call " in anna.last.text


def test_the_words_of_a_long_search_are_kept_for_its_pages(town: Town) -> None:
    for n in range(10):
        town.found(str(n))
    anna = town.joins("anna").says("battery " * 12)
    assert all(len(data.encode()) <= 64 for data in anna.last.data)
    anna.taps("q:1:#1")
    assert "9. " in anna.last.text
    assert "battery battery" in anna.last.text


def test_saved_holds_what_was_saved_by_cut_off(town: Town) -> None:
    one, two = town.found("1"), town.found("2")
    anna = town.joins("anna")
    assert "no call yet" in anna.says("/saved").last.text
    store = town.a.store
    store.set_interest(anna.member.id, one.id, Interest.SAVED, town.now)
    store.set_interest(anna.member.id, one.id, Interest.INTERESTED, town.now)
    store.set_interest(anna.member.id, two.id, Interest.SAVED, town.now)
    anna.says("/saved")
    assert "2 calls" in anna.last.text
    assert anna.last.data[:2] == [f"c:{one.id}:show", f"c:{two.id}:show"]
    tabs = ["p:saved:0", "p:saved-watching:0", "p:saved-interested:0"]
    assert anna.last.data[2:] == [*tabs, "pic:saved"]


def test_rhythm_in_words_and_by_buttons(town: Town) -> None:
    anna = town.joins("anna").says("/rhythm at once friday 17")
    kept = anna.member
    assert (kept.rhythm, kept.digest_weekday, kept.digest_hour) == (Rhythm.AT_ONCE, 4, 17)
    assert kept.next_digest_at == datetime(2026, 3, 20, 16, tzinfo=UTC)
    anna.taps("set:rhythm:weekly").taps("set:rhythm:day-1").taps("set:rhythm:hour-6")
    kept = anna.member
    assert (kept.rhythm, kept.digest_weekday, kept.digest_hour) == (Rhythm.WEEKLY, 1, 6)
    assert "/rhythm weekly friday 9" in anna.says("/rhythm hourly").last.text


@pytest.mark.parametrize("way", ["/settings", "/quiet"])
def test_the_time_zone_is_shown_with_its_time_and_changed(town: Town, way: str) -> None:
    anna = town.joins("anna", zone="Europe/Prague").says(way)
    assert "Prague" in anna.last.text
    assert "10:00" in anna.last.text, "it is 09:00 in UTC"
    anna.taps("set:zone:show")
    assert anna.last.buttons["set:zone:Europe/Prague"] == "✓ Prague, now 10:00"
    anna.taps("set:zone:Europe/Helsinki")
    assert anna.member.zone == "Europe/Helsinki"
    assert "Helsinki, now 11:00" in anna.last.text
    assert anna.member.next_digest_at == datetime(2026, 3, 23, 6, tzinfo=UTC)
    assert anna.member.awaiting == ""


def test_a_time_zone_is_found_by_a_city(town: Town) -> None:
    dora = town.joins("dora", zone="Europe/Prague").says("/settings").taps("set:zone:show")
    dora.says("Atlantis <3")
    assert "„Atlantis <3“" in dora.last.text
    assert "set:zone:Europe/Berlin" in dora.last.data, "the likely ones stay at hand"
    assert dora.member.zone == "Europe/Prague"
    dora.says("Wien")
    assert dora.last.buttons == {
        "set:zone:Europe/Vienna": "Wien, jetzt 10:00 Uhr",
        "set:zone:back": plain(Language("de"), "setup-back"),
    }
    dora.taps("set:zone:Europe/Vienna")
    assert dora.member.zone == "Europe/Vienna"
    town.found()
    assert "Battery" in dora.says("battery").last.text, "then a text is a search again"
    dora.forges("set:zone:Etc/GMT+2").forges("set:zone:../../etc/passwd")
    assert dora.member.zone == "Europe/Vienna"


def test_a_time_zone_that_was_chosen_outlasts_the_first_region(town: Town) -> None:
    anna = town.joins("anna", zone="Europe/Helsinki", regions=())
    anna.says("/region Stuttgart").taps("set:region:DE11")
    assert anna.member.zone == "Europe/Helsinki"
    bert = town.joins("bert", zone=town.a.settings.digest_zone, regions=())
    bert.says("/region Brasov").taps("set:region:RO122")
    assert bert.member.zone == "Europe/Bucharest"


def test_the_time_zone_may_be_set_in_the_middle_of_the_set_up(town: Town) -> None:
    stored = town.found()
    anna = town.voice("anna").says(f"/start call_{stored.id}").taps("set:language:en")
    anna.says("/settings").taps("set:zone:show").says("Helsinki")
    anna.taps("set:zone:Europe/Helsinki")
    assert anna.member.zone == "Europe/Helsinki"
    anna.says("moravskoslezsko")
    assert "set:region:CZ08" in anna.last.data, "the set-up's own question is open again"
    assert anna.member.awaiting.endswith(f"call_{stored.id}")


def test_quiet_hours_and_budget(town: Town) -> None:
    anna = town.joins("anna").says("/quiet 19-7").says("/quiet 3")
    assert (anna.member.quiet_from, anna.member.quiet_to, anna.member.alert_budget) == (19, 7, 3)
    anna.taps("set:quiet:22-7").taps("set:quiet:budget-0").taps("set:quiet:all-quiet-on")
    kept = anna.member
    assert (kept.quiet_from, kept.quiet_to, kept.alert_budget, kept.all_quiet) == (22, 7, 0, True)
    anna.taps("set:quiet:never").taps("set:quiet:all-quiet-off")
    assert (anna.member.quiet_from, anna.member.quiet_to, anna.member.all_quiet) == (0, 0, False)
    assert "/quiet 20-8" in anna.says("/quiet 25 99").last.text


def test_news_in_the_digest_is_switched_off_and_on_in_the_settings(town: Town) -> None:
    anna = town.joins("anna").says("/settings")
    assert "News: in the digest" in anna.last.text
    assert not anna.taps("set:articles:off").member.articles
    assert "News: left out" in anna.last.text
    assert anna.taps("set:articles:on").member.articles
    assert "set:articles:off" in anna.last.data


def test_language(town: Town) -> None:
    anna = town.joins("anna").says("/language de")
    assert "Deutsch" in anna.last.text
    assert anna.says("/language").taps("set:language:fr").member.language == "fr"
    assert "Vos réglages" in anna.last.text
    anna.says("/language xx")
    assert "set:language:en" in anna.last.data


def test_pause_stop_and_start_again(town: Town) -> None:
    anna = town.joins("anna").says("/pause 7")
    assert anna.member.state is MemberState.PAUSED
    assert anna.member.paused_until == datetime(2026, 3, 23, 7, tzinfo=UTC)
    assert "23 March" in anna.says("/settings").last.text
    assert anna.says("/start").member.state is MemberState.ACTIVE
    anna.says("/pause").taps("set:pause:open")
    assert anna.member.paused_until is None
    assert anna.says("/calls").member.state is MemberState.PAUSED, "asking does not end a pause"
    assert anna.says("/stop").member.state is MemberState.STOPPED
    assert "Welcome back" in anna.says("/start").last.text
    assert anna.member.state is MemberState.ACTIVE


def test_start_of_who_is_here_already(town: Town) -> None:
    anna = town.joins("anna").says("/start")
    assert not anna.last.data
    assert "/settings" in anna.last.text


def test_start_of_an_imported_member_brings_the_first_digest(town: Town) -> None:
    town.found()
    anna = town.joins("anna", state=MemberState.IMPORTED, joined_at=None)
    assert anna.says("/help").member.state is MemberState.IMPORTED
    anna.says("/start")
    town.deliver()
    assert anna.member.state is MemberState.ACTIVE
    assert "round 1" in anna.last.text


def test_mydata_and_forget(town: Town) -> None:
    anna = town.joins("anna", organisation="School of Metals").says("/mydata")
    assert anna.last.document == "my-data.json"
    file = next(f for f in town.demo.chats.files.values() if f.name == "my-data.json")
    assert "School of Metals" in json.dumps(json.loads(file.body))
    anna.says("/forget").taps("set:forget:no")
    assert anna.member.organisation
    anna.says("/forget").taps("set:forget:yes", again=True)
    assert "School of Metals" not in json.dumps(
        town.a.store.mydata(town.a.store.members()[0].id) if town.a.store.members() else {}
    )


def test_sources_say_when_they_answered(town: Town) -> None:
    portal = SourceId("eu_portal")
    town.a.store.record_good(
        portal,
        town.now,
        fetched=42,
        new=42,
        changed=0,
        unchanged=0,
        quarantined=[],
        next_poll_at=town.now,
        articles=5,
    )
    text = town.joins("anna").says("/sources").last.text
    assert (
        "Answering\n• EU Funding & Tenders Portal · 42 calls and 5 articles · 16 Mar 2026, 10:00"
        in text
    )
    assert all(s.title in text for s in town.a.sources.values()), "in one message"
    town.a.store.record_failure(portal, town.now, "timeout", "", town.now)
    text = town.voice("anna").says("/sources").last.text
    silent = "Portal · since 16 Mar 2026, 10:00; before that 42 calls and 5 articles"
    assert silent in text.split("Silent")[1]
    assert "Answering" not in text


def test_a_source_that_wants_a_key_is_said_to_wait(town: Town) -> None:
    text = town.joins("anna").says("/sources").last.text
    assert f"{len(town.a.sources) - 1} sources are checked" in text
    assert f"• {town.a.source_title(SourceId('france'))}" in text.split("Waiting for a key")[1]


def test_privacy_names_the_retention(town: Town) -> None:
    text = town.joins("anna").says("/privacy").last.text
    assert re.search(r"24 months.*25 months", text, re.S)


def test_an_unknown_command_gets_the_nearest(town: Town) -> None:
    anna = town.joins("anna").says("/serch")
    assert "/search" in anna.last.text
    assert "/help" in anna.says("/xyzzy").last.text


def test_a_newcomers_first_word_may_be_any(town: Town) -> None:
    town.found()
    anna = town.voice("anna").says("battery")
    assert "round 1" in anna.messages[0].text
    assert anna.last.data == ["set:language:continue"]
    anna.taps("set:language:continue")
    assert "set:language:en" in anna.last.data
