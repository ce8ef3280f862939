"""Courses and events in the chat; and who may not write them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from actions.audiences import set_chair
from actions.import_courses import import_courses
from model import (
    Belonging,
    EventState,
)
from tests.chat.hub import ONE, club, event, written
from tests.chat.town import BATTERY, VET, Town

HEAD = "title,provider,needs,link,language\n"


def courses(town: Town, number: int, need: str = "battery-value-chain") -> None:
    rows = "".join(
        f"Course {n},School,{need},https://e.org/{n},en\n" for n in range(1, number + 1)
    )
    import_courses(town.a, (HEAD + rows).encode(), "skills-hub", town.now)


# courses


def test_courses_are_turned_over_in_place(town: Town) -> None:
    courses(town, 12)
    anna = town.joins("anna").says("/courses")
    assert "12" in anna.last.text
    assert "1." in anna.last.text
    many = len(anna.messages)
    anna.taps("u:m:1").taps("u:m:2")
    assert "Course 12" in anna.last.text or "12." in anna.last.text
    assert "u:m:3" not in anna.last.data
    assert len(anna.messages) == many
    anna.taps("u:a:0")
    assert "All training courses" in anna.last.text
    assert len(anna.messages) == many


def test_courses_by_words_keep_their_words(town: Town) -> None:
    courses(town, 7)
    anna = town.joins("anna").says("/courses course school " + "course " * 20)
    anna.taps(next(d for d in anna.last.data if d.startswith("u:s:")))
    assert "6." in anna.last.text
    assert all(len(d.encode()) <= 64 for m in anna.messages for d in m.data)


def test_courses_beside_a_need_and_a_call(town: Town) -> None:
    courses(town, 2)
    call = town.found()
    anna = town.joins("anna").says("/needs")
    assert "u:n:battery-value-chain:0" in anna.last.data
    assert "u:g:green-technology:0" in anna.last.data
    anna.taps("u:n:battery-value-chain:0")
    assert "2" in anna.last.text.split("\n")[0]
    anna.says(f"/start call_{call.id}").taps(f"u:c:{call.id}:0")
    assert "needs of this call" in anna.last.text
    assert f"c:{call.id}:int" in anna.messages[-2].data, "the card stays as it is"


def test_no_course_button_where_there_is_none(town: Town) -> None:
    call = town.found()
    anna = town.joins("anna").says("/needs")
    assert not [d for d in anna.last.data if d.startswith("u:")]
    anna.says(f"/start call_{call.id}")
    assert not [d for d in anna.last.data if d.startswith("u:")]
    assert "No catalogue" in anna.says("/courses").last.text


@pytest.mark.parametrize(
    "data",
    ["u:", "u:x:0", "u:m:x", "u:m", "u:n:nonsense:0", "u:g:nonsense:0", "u:c:999:0", "u:s:77:0"],
)
def test_forged_lists_are_answered(town: Town, data: str) -> None:
    courses(town, 1)
    anna = town.joins("anna")
    anna.forges(data)
    assert anna.popup["text"]


# events


def test_an_event_is_written_step_by_step(town: Town) -> None:
    call = town.found()
    host = town.joins("host", facilitator=True).says("/event").says("Battery <forum>")
    host.taps("e:1:kind:forum").says("next week").says("12 May 2026 10:00-16:30")
    host.taps("e:1:online").says("not a link").says("https://example.org/forum")
    host.taps("e:1:needs:1").taps("e:1:needs:2").taps("e:1:need:vet-modernisation").taps(
        "e:1:edit"
    )
    host.taps("e:1:edit:call").says("nonsense").says(str(call.id))
    assert event(town).state is EventState.DRAFT
    anna = town.joins("anna").says("/events")
    assert "No event" in anna.last.text
    host.taps("e:1:publish", again=True)
    found = event(town)
    assert (found.title, found.call, found.needs) == ("Battery <forum>", call.id, (VET,))
    assert (found.online, found.url) == (True, "https://example.org/forum")
    anna.says("/events").taps("e:1:show")
    assert "Battery <forum>" in anna.last.text
    anna.taps("e:1:ics")
    assert anna.last.document == "event-1.ics"


def test_in_one_line_and_what_is_unclear(town: Town) -> None:
    host = town.joins("host", facilitator=True)
    for line, why in (
        ("Forum | forum", "at least title"),
        ("Forum | fair | 12 May 2026 | Ostrava", "I do not know the kind"),
        ("Forum | forum | yesterday | Ostrava", "as a date to come"),
        ("Forum | forum | 12 May 2020 | Ostrava", "as a date to come"),
        ("Forum | forum | 12 May 2026 | Ostrava | javascript:x", "no web address"),
        ("Forum | forum | 12 May 2026 | Ostrava | | | 999", "no call"),
    ):
        assert why in host.says(f"/event {line}").last.text, line
        assert town.a.store.event(ONE) is None
    host.says("/event Forum | study visit | 12-14 May 2026 | Ostrava")
    assert event(town).whole_day
    host.taps("e:1:drop")
    assert town.a.store.event(ONE) is None
    host.forges("e:1:publish")
    assert "no such event" in host.popup["text"]


def test_an_event_is_changed_called_off_and_put_on_again(town: Town) -> None:
    host = written(town)
    host.taps("e:1:show").taps("e:1:edit").taps("e:1:edit:where").says("Praha")
    assert (event(town).place, event(town).sequence) == ("Praha", 1)
    host.taps("e:1:off", again=True)
    assert (event(town).state, event(town).sequence) == (EventState.CANCELLED, 2)
    host.taps("e:1:on").taps("e:1:edit:title").says("Forum, at last").taps("e:1:show")
    assert (event(town).state, event(town).title) == (EventState.OPEN, "Forum, at last")


EVENT_ACTS = (
    *("edit", "edit:title", "edit:needs", "edit:audience", "kind:webinar", "online", "skip:link"),
    *("skip:call", f"need:{BATTERY}", "needs:1", "aud:0", "aud:1", "publish", "drop", "off", "on"),
)


@pytest.mark.parametrize("act", EVENT_ACTS)
def test_nobody_else_changes_an_event(town: Town, act: str) -> None:
    club(town)
    written(town)
    before = event(town)
    other = town.joins("bert", facilitator=True)
    for voice in (town.joins("anna"), other):
        voice.forges(f"e:1:{act}")
        assert voice.popup["text"]
        assert event(town) == before
    other.says("Praha")
    assert event(town) == before, "what was typed after a refused question means nothing"


def test_nobody_writes_events_but_who_may(town: Town) -> None:
    anna = town.joins("anna")
    for said in ("/event", "/event Forum | forum | 12 May 2026 | Ostrava", "/event Forum"):
        assert "Only facilitators" in anna.says(said).last.text
    anna.says("Forum")
    assert town.a.store.event(ONE) is None
    audience = club(town)
    keeper = town.voice("keeper").member
    set_chair(town.a, keeper, audience, anna.member.id, town.now)
    assert "What is it called" in anna.says("/event").last.text, "a chair may"


def test_a_draft_is_seen_by_nobody_else(town: Town) -> None:
    town.joins("host", facilitator=True).says("/event Forum | forum | 12 May 2026 | Ostrava")
    for key in ("anna", "keeper"):
        voice = town.joins(key)
        for act in ("show", "ics", "edit", "publish"):
            voice.forges(f"e:1:{act}")
            assert "no such event" in voice.popup["text"]
        assert "no such event" in voice.says("/start event_1").last.text


def test_an_event_for_others_is_told_so(town: Town) -> None:
    audience = club(town, admits=True)
    written(town)
    town.a.store.save_event(replace(event(town), audience=audience.id), town.now)
    anna = town.joins("anna")
    assert "No event" in anna.says("/events").last.text
    assert "only for the members" in anna.says("/start event_1").last.text
    town.a.store.set_belonging(audience.id, anna.member.id, Belonging.MEMBER, town.now)
    assert "Forum" in anna.says("/start event_1").last.text


@pytest.mark.parametrize("data", ["e:", "e:x:show", "e:0:page:x", "e:9:show", "e:1:nonsense"])
def test_forged_events_are_answered(town: Town, data: str) -> None:
    written(town)
    anna = town.joins("anna")
    anna.forges(data)
    assert anna.popup["text"]


def test_events_in_a_group(town: Town) -> None:
    written(town)
    admin, other = town.group()
    admin.says("/start").taps("set:language:en")
    other.says("/events").taps("e:1:show")
    assert "Forum" in other.last.text
    for act in ("edit", "off", "publish"):
        other.forges(f"e:1:{act}")
        assert other.popup["url"].endswith("?start=event_1")
    assert "private" in admin.says("/event Forum").last.text
    assert event(town).state is EventState.OPEN
