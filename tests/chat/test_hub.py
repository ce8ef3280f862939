"""Courses, events, committees and working groups in the chat; and who may not."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from actions.audiences import add_audience, set_admission, set_chair
from actions.import_courses import import_courses
from actions.roundtable import host as open_table
from demo import GROUP
from model import (
    Audience,
    AudienceKind,
    Belonging,
    Event,
    EventId,
    EventState,
    MemberId,
    RoundtableId,
    StakeholderGroup,
)
from tests.chat.town import BATTERY, VET, Town, Voice

DAY = timedelta(days=1)
ONE = EventId(1)
HEAD = "title,provider,needs,link,language\n"


def courses(town: Town, number: int, need: str = "battery-value-chain") -> None:
    rows = "".join(
        f"Course {n},School,{need},https://e.org/{n},en\n" for n in range(1, number + 1)
    )
    import_courses(town.a, (HEAD + rows).encode(), "skills-hub", town.now)


def event(town: Town) -> Event:
    found = town.a.store.event(ONE)
    assert found
    return found


def written(town: Town, line: str = "Forum | forum | 12 May 2026 10:00-12:00 | Ostrava") -> Voice:
    """A facilitator has published an event."""
    host = town.joins("host", facilitator=True).says(f"/event {line}")
    return host.taps("e:1:publish")


def club(town: Town, *, admits: bool = False) -> Audience:
    keeper = town.joins("keeper").member
    made = add_audience(town.a, keeper, "Technology", AudienceKind.COMMITTEE, town.now)
    return set_admission(town.a, keeper, made, admits, town.now)


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


# committees and working groups


def test_a_keeper_adds_and_changes_one(town: Town) -> None:
    keeper = town.joins("keeper").says("/audiences")
    keeper.taps("w:0:add:committee").says("Technology").taps("w:0:add:working-group").says(
        "technology"
    )
    assert "no other one has" in keeper.last.text
    keeper.says("Regions")
    keeper.says("/audiences committee Education")
    names = [one.name for one in town.a.store.audiences()]
    assert names == ["Education", "Technology", "Regions"]
    keeper.taps("w:1:show").taps("w:1:name").says("Technologies")
    keeper.taps("w:1:show").taps("w:1:admits:on").taps("w:1:end").taps("w:1:reopen")
    found = town.a.store.audiences()[1]
    assert (found.name, found.admits, found.ended_at) == ("Technologies", True, None)


def test_joining_asking_admitting(town: Town) -> None:
    audience = club(town, admits=True)
    anna = town.joins("anna", group=StakeholderGroup.INDUSTRY).says("/committees")
    anna.taps("w:1:show")
    assert "shows them its group" in anna.last.text, "before anybody asks"
    anna.taps("w:1:join", again=True)
    town.deliver()
    keeper = town.voice("keeper")
    member = anna.member.id
    keeper.taps(f"w:1:yes:{member}", again=True)
    assert town.a.store.belonging(audience.id, member) is Belonging.MEMBER
    keeper.taps(f"w:1:again:{member}").taps(f"w:1:no:{member}")
    town.deliver()
    assert "not granted" in anna.last.text
    anna.says("/start group_1").taps("w:1:join")
    assert "30 days" in anna.popup["text"]


def test_a_link_makes_a_chair_once(town: Town) -> None:
    club(town)
    keeper = town.voice("keeper").says("/audiences").taps("w:1:show").taps("w:1:chair")
    link = next(d for d in keeper.last.data if "start=chair_" in d)
    token = link.partition("start=")[2].rstrip("'}")
    anna, bert = town.joins("anna"), town.joins("bert")
    assert "You are the chair now" in anna.says(f"/start {token}").last.text
    assert "no longer holds" in bert.says(f"/start {token}").last.text
    keeper.says("/audiences").taps("w:1:show").taps("w:1:chairoff")
    keeper.taps(f"w:1:chairback:{anna.member.id}")
    assert town.a.store.audiences()[0].chair == anna.member.id


KEEPERS_ACTS = (
    *("name", "admits:on", "admits:off", "chair", "chairoff", "chairback:1", "end", "reopen"),
    *("asked", "yes:1", "no:1", "again:1", "put:1", "out:1"),
)


@pytest.mark.parametrize("act", KEEPERS_ACTS)
def test_nobody_but_keepers_and_chairs_acts_on_one(town: Town, act: str) -> None:
    audience = club(town, admits=True)
    anna = town.joins("anna", facilitator=True)
    town.a.store.set_belonging(audience.id, MemberId(1), Belonging.ASKED, town.now)
    anna.forges(f"w:1:{act}")
    assert "Only the chair and the keepers" in anna.popup["text"]
    anna.says("Mine")
    assert town.a.store.audiences() == [audience]
    assert town.a.store.belonging(audience.id, MemberId(1)) is Belonging.ASKED


def test_a_chair_does_not_do_what_keepers_do(town: Town) -> None:
    audience = club(town)
    anna = town.joins("anna")
    chaired = set_chair(town.a, town.voice("keeper").member, audience, anna.member.id, town.now)
    for act in ("name", "admits:on", "chair", "chairoff", "end"):
        anna.forges(f"w:1:{act}")
        assert anna.popup["text"]
    for said in ("/audiences", "/audiences committee Mine"):
        assert "keepers" in anna.says(said).last.text
    anna.forges("w:0:add:committee")
    assert anna.popup["text"]
    assert town.a.store.audiences() == [chaired]


def test_a_keeper_puts_somebody_there_and_takes_it_back(town: Town) -> None:
    audience = club(town, admits=True)
    anna = town.joins("anna")
    chat, member = anna.member.chat_id, anna.member.id
    keeper = town.voice("keeper")

    def state() -> Belonging | None:
        return town.a.store.belonging(audience.id, member)

    keeper.says(f"/audiences put {chat} {audience.name.upper()}")
    assert state() is Belonging.MEMBER
    keeper.taps(f"w:1:out:{member}").taps(f"w:1:put:{member}")
    assert state() is Belonging.MEMBER
    town.now += timedelta(minutes=3)
    town.deliver()
    assert "A keeper made you a member" in anna.last.text
    anna.taps("w:1:leave").taps("w:1:join")
    keeper.says(f"/audiences put {chat} {audience.name}").taps(f"w:1:again:{member}")
    assert state() is Belonging.ASKED, "as it was"
    keeper.says(f"/audiences out {chat} {audience.name}")
    assert state() is None


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("put 424242 Technology", "has written to me yet"),
        ("put -5 Technology", "has written to me yet"),
        ("put 424242", "Tap one to change it"),
        ("put 424242 Nothing", "no such committee"),
        ("put Technology", "Tap one to change it"),
        ("out", "Tap one to change it"),
    ],
)
def test_what_cannot_be_put_there_is_said(town: Town, words: str, said: str) -> None:
    club(town)
    assert said in town.voice("keeper").says(f"/audiences {words}").last.text


def test_few_members_are_no_figure(town: Town) -> None:
    audience = club(town)
    for n in range(4):
        member = town.joins(f"p{n}").member
        town.a.store.set_belonging(audience.id, member.id, Belonging.MEMBER, town.now)
    anna = town.joins("anna").says("/start group_1")
    assert "fewer than five" in anna.last.text
    anna.taps("w:1:join").taps("w:1:leave").taps("w:1:join")
    assert "Members: 5" in anna.last.text


def test_a_call_is_passed_on_to_one(town: Town) -> None:
    club(town)
    call = town.found(needs=(VET,))
    bert = town.joins("bert")
    town.a.store.set_belonging(
        town.a.store.audiences()[0].id, bert.member.id, Belonging.MEMBER, town.now
    )
    host = town.joins("host", facilitator=True).says(f"/start call_{call.id}")
    host.taps(f"c:{call.id}:share").taps(f"w:0:pass:{call.id}").taps(f"w:1:pass:{call.id}")
    host.taps(f"w:1:pass:{call.id}:go", again=True)
    assert town.a.store.next_passed_to()
    anna = town.joins("anna").says(f"/start call_{call.id}").taps(f"c:{call.id}:share")
    assert f"w:0:pass:{call.id}" not in anna.last.data
    other = town.found("2").id
    for data in (f"w:0:pass:{other}", f"w:1:pass:{other}", f"w:1:pass:{other}:go"):
        anna.forges(data)
        assert anna.popup["text"]
    assert not town.a.store.was_passed_to(town.a.store.audiences()[0].id, other, 1)


def test_in_a_group_all_of_it_leads_to_the_private_chat(town: Town) -> None:
    club(town)
    admin, other = town.group()
    admin.says("/start").taps("set:language:en")
    other.says("/committees").taps("w:1:show")
    assert other.popup["url"].endswith("?start=group_1")
    for act in ("join", "name", "end", "yes:1"):
        admin.forges(f"w:1:{act}")
        assert admin.popup["url"].endswith("?start=group_1")
    group = town.a.store.member_by_chat(GROUP)
    assert group
    assert not town.a.store.audiences_of(group.id)


@pytest.mark.parametrize("data", ["w:", "w:x:show", "w:9:join", "w:1:nonsense", "w:1:yes:x"])
def test_forged_audiences_are_answered(town: Town, data: str) -> None:
    club(town)
    keeper = town.voice("keeper")
    keeper.forges(data)
    assert keeper.popup["text"]


# what a roundtable points to


def table(town: Town) -> Voice:
    call = town.found()
    host = town.joins("host", facilitator=True)
    seats = {StakeholderGroup.INDUSTRY: 2}
    open_table(town.a, host.member, call.id, town.now + 40 * DAY, seats, 0, town.now)
    return host


def test_a_host_points_a_table_to_an_event_and_an_audience(town: Town) -> None:
    audience = club(town)
    written(town)
    host = table(town)
    host.says("/start table_1").taps("t:1:panel").taps("t:1:event").taps("t:1:event:1")
    host.taps("t:1:panel").taps("t:1:audience").taps(f"t:1:audience:{audience.id}")
    assert town.a.store.event_at(RoundtableId(1)) == event(town)
    anna = town.joins("anna").says("/start table_1")
    assert "Beside the event: Forum" in anna.last.text
    assert "For: Technology" in anna.last.text
    anna.taps("r:1:join:industry").taps("r:1:ics")
    anna.says("/start event_1")
    assert "r:1:show" in anna.last.data, "an event lists its tables"
    host.taps("t:1:audience:none")
    assert town.a.store.audience_at(RoundtableId(1)) is None
    host.taps(f"t:1:audience:{audience.id}")
    assert town.a.store.audience_at(RoundtableId(1)) == audience


@pytest.mark.parametrize("act", ["event", "event:1", "event:none", "audience", "audience:1"])
def test_nobody_else_points_a_table(town: Town, act: str) -> None:
    club(town)
    written(town)
    table(town)
    other = town.joins("bert", facilitator=True)
    for voice in (town.joins("anna"), other):
        voice.forges(f"t:1:{act}")
        assert voice.popup["text"]
    assert town.a.store.event_at(RoundtableId(1)) is None
    assert town.a.store.audience_at(RoundtableId(1)) is None


@pytest.mark.parametrize("act", ["event:9", "event:x", "audience:9", "audience:x"])
def test_what_is_not_there_is_answered(town: Town, act: str) -> None:
    host = table(town)
    host.forges(f"t:1:{act}")
    assert host.popup["text"]
