"""/experts by its buttons: whose they are is asked each time; and nobody is given away."""

from __future__ import annotations

import random
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions import toggle
from actions.expert_search import Look
from actions.experts import add_entry, list_entry, set_line
from chat._experts_look import decode, encode
from demo import GROUP
from messages import EU_LANGUAGES
from model import (
    ContactId,
    EntryId,
    EntryKind,
    Interest,
    NeedId,
    NutsCode,
    StakeholderGroup,
    StoredCall,
)
from tests.chat.town import BATTERY, NEEDS, Town, Voice

EDU, IND = StakeholderGroup.EDUCATION, StakeholderGroup.INDUSTRY
INTRO = "A region that plans a project for battery plants."
IDS = [need.id for need in NEEDS]
LOOKS = st.builds(
    Look,
    kind=st.none() | st.sampled_from(EntryKind),
    need=st.none() | st.sampled_from(IDS),
    country=st.sampled_from(["", "CZ", "EL"]),
    language=st.none() | st.sampled_from(EU_LANGUAGES),
    group=st.none() | st.sampled_from(StakeholderGroup),
    page=st.integers(0, 999),
)


@given(LOOKS)
def test_a_search_goes_through_a_button(look: Look) -> None:
    data = encode(look)
    assert decode(data, IDS) == look
    assert len(f"x:f:language:99:{data}") <= 40


@pytest.mark.parametrize("data", ["", "x", "0.", "0.o", "0.o.abcd.CZ.de.9.1", "1000", "0.-.-.-.-"])
def test_what_is_no_search(data: str) -> None:
    assert decode(data, IDS) is None


def test_a_need_or_group_there_is_no_more_narrows_nothing() -> None:
    assert decode("3.o.zzzz.-.-.9", IDS) == Look(kind=EntryKind.OFFER, page=3)


def lists(town: Town, key: str, need: NeedId | None = BATTERY, **kw: Any) -> Voice:
    voice = town.joins(key, **{"group": EDU, "organisation": f"Org {key}", **kw})
    entry = add_entry(town.a, voice.member, EntryKind.OFFER, need, town.now)
    list_entry(town.a, voice.member, entry.id, town.now)
    return voice


@pytest.fixture
def bert(town: Town) -> Voice:
    return lists(town, "bert")


@pytest.fixture
def anna(town: Town) -> Voice:
    return town.joins("anna", group=IND)


def asks(town: Town, anna: Voice, entry: int = 1) -> int:
    anna.forges(f"x:ask:{entry}:s0").says(INTRO).says("Anna N., 12345")
    number = next(int(d.split(":")[2]) for d in anna.last.data if d.endswith(":send"))
    anna.taps(f"x:me:{number}:send")
    town.deliver()
    return number


@pytest.mark.parametrize(
    "data",
    """
    x x: x:e x:e:1:moon x:e:1:list x:e:1:pause x:e:1:erase x:e:1:langs x:e:1:any x:e:1:noline
    x:e:1:line x:e:1:remove x:e:1 x:e:99 x:e:x x:l:1:cs:1 x:l:1:xx:1 x:l:1:cs:2 x:add:moon:0
    x:add:offer:99 x:add:offer:x x:new:moon:any x:new:offer:zzzz x:s:moon x:f:need:0:moon
    x:f:moon:0:0 x:f:need:x:0 x:v:1:moon x:v:99:s0 x:v:x:s0 x:fill:99 x:fill:x x:k:1:off x:k:1:on
    x:k:1:show x:removed x:ask:99:s0 x:me:1:send x:me:1:drop2 x:me:99:again x:b:1:yes x:b:1:no
    x:b:1:pass x:b:1:user x:b:1:show x:w:1 x:w:x x:moon
    """.split(),  # noqa: SIM905 -- a list this long reads better as words
)
def test_a_forged_button_changes_nothing(town: Town, bert: Voice, data: str) -> None:
    """Dora taps what is Bert's, Anna's or a keeper's, or nobody's."""
    anna = town.joins("anna", group=IND)
    number = asks(town, anna)
    before = town.a.store.entry(EntryId(1)), town.a.store.contact(ContactId(number))
    dora = town.joins("dora", group=EDU, language="en").says("/help")
    messages = len(bert.messages), len(anna.messages)
    dora.forges(data)
    assert dora.popup["text"], data
    town.deliver()
    assert before == (town.a.store.entry(EntryId(1)), town.a.store.contact(ContactId(number)))
    assert messages == (len(bert.messages), len(anna.messages))


def test_in_a_group_every_button_leads_away(town: Town, bert: Voice) -> None:
    admin, other = town.group()
    for voice in (admin, other):
        for data in ("x:home", "x:new:offer:any", "x:ask:1:s0", "x:never", "x:b:1:yes", "x"):
            voice.forges(data)
            assert voice.popup["url"].endswith("?start=experts_0"), data
    other.says("/experts")
    assert any(d.endswith("?start=experts_0") for d in other.last.data)
    group = town.a.store.member_by_chat(GROUP)
    assert group
    assert not town.a.store.entries_of(group.id)


def test_what_is_waited_for_is_left_with_a_tap(town: Town, anna: Voice, bert: Voice) -> None:
    """A search meant as such never becomes an introduction."""
    anna.says("/experts").taps("x:s:0").taps("x:v:1:s0").taps("x:ask:1:s0")
    anna.forges("x:home").says("battery skills of the region")
    kept = town.a.store.contact(ContactId(1))
    assert kept
    assert kept.intro == ""
    anna.forges("x:me:1:again").says("/saved").says("battery skills of the region")
    kept = town.a.store.contact(ContactId(1))
    assert kept
    assert kept.intro == ""


def test_words_for_what_is_over(town: Town, anna: Voice, bert: Voice) -> None:
    anna.forges("x:ask:1:s0").says("short")
    assert "a little more" in anna.last.text
    town.a.store.drop_draft(ContactId(1), anna.member.id)
    anna.says(INTRO)
    assert "over" in anna.last.text
    assert not anna.member.awaiting
    bert.forges("x:e:1:line")
    town.a.store.drop_entry(EntryId(1), bert.member.id)
    bert.says("Twenty trainers")
    assert "no longer" in bert.last.text
    assert not bert.member.awaiting


def test_the_name_in_telegram_goes_with_a_tap(town: Town, anna: Voice, bert: Voice) -> None:
    anna.forges("x:ask:1:s0").says(INTRO).taps("x:me:1:user").taps("x:me:1:send", again=True)
    town.deliver()
    bert.taps("x:b:1:yes").taps("x:b:1:user").taps("x:b:1:pass", again=True)
    town.deliver()
    assert "@anna_demo" in bert.last.text
    assert "@bert_demo" in anna.last.text
    (stored,) = town.a.store._db.execute("select count(*) from contacts where asker_line <> ''")
    assert stored == (0,)


@pytest.fixture
def call(town: Town) -> StoredCall:
    return town.found()


def test_the_call_goes_with_the_request(
    town: Town, anna: Voice, bert: Voice, call: StoredCall
) -> None:
    toggle(town.a, anna.member, call.id, Interest.INTERESTED, town.now)
    anna.says(f"/start call_{call.id}").taps(f"x:fill:{call.id}").taps(f"x:v:1:c{call.id}")
    anna.taps(f"x:ask:1:c{call.id}")
    assert call.call.title in anna.last.text
    anna.says(INTRO).says("Anna N., 12345").taps("x:me:1:send")
    town.deliver()
    assert call.call.title in bert.last.text
    assert "12345" not in bert.last.text


def test_a_table_that_is_not_ones_own_is_not_named(
    town: Town, anna: Voice, bert: Voice, call: StoredCall
) -> None:
    host = town.joins("host", facilitator=True)
    host.says(f"/host {call.id} 2026-05-12T10:00 industry=1 education=1")
    anna.forges("x:v:1:t1")
    assert anna.popup["text"]
    anna.forges("x:ask:1:t1")
    kept = town.a.store.contact(ContactId(1))
    assert kept
    assert (kept.roundtable, kept.call) == (None, None)
    host.taps("t:1:panel").taps("t:1:experts").taps("x:v:1:t1").taps("x:ask:1:t1")
    kept = town.a.store.contact(ContactId(2))
    assert kept
    assert (kept.roundtable, kept.call) == (1, call.id)


def test_pages_of_the_list(town: Town, anna: Voice) -> None:
    for n in range(12):
        lists(town, f"p{n}", IDS[n % 4], regions=(NutsCode("DE11"),))
    anna.says("/experts").taps("x:s:0")
    assert sum(d.startswith("x:v:") for d in anna.last.data) == 5
    anna.taps("x:s:1").taps("x:s:2")
    assert sum(d.startswith("x:v:") for d in anna.last.data) == 2
    assert "x:s:3" not in anna.last.data
    for n in range(12):
        entry = town.a.store.entry(EntryId(n + 1))
        assert entry
        town.a.store.drop_entry(entry.id, entry.member)
    anna.forges("x:s:2")
    assert "Nobody else" in anna.last.text


# nobody is given away

WORDS = (
    *("{intro}", "{intro}", "secretline {key}@example.org", "secretline {key}@example.org"),
    *("Org {key} writes to you all", "hm"),
)
LIKED = re.compile(r":(send|yes|pass|user|list|join:\w+|invite:\d+)$|^x:(ask|v|fill)")


def test_nothing_personal_in_any_message_before_both_said_yes(town: Town) -> None:
    """People tap and type whatever there is, at random. Whatever any message says of somebody,
    its words, its buttons, it never gives another one away before both said yes."""
    met: set[frozenset[int]] = set()
    for seed in range(4):
        _walk(town, random.Random(seed), met)
    assert met, "some were put in touch on the way"


def _walk(town: Town, chance: random.Random, met: set[frozenset[int]]) -> None:
    voices = _people(town)
    call = town.found()
    for voice in voices:
        if Interest.INTERESTED not in town.a.store.interest(voice.member.id, call.id):
            toggle(town.a, voice.member, call.id, Interest.INTERESTED, town.now)
        voice.says(f"/start call_{call.id}")
    for _ in range(150):
        _something(town, chance.choice(voices), chance)
        town.deliver()
        made = town.a.store._db.execute("select asker, asked from contacts where state = 'made'")
        met.update(frozenset(pair) for pair in made)
        for voice in voices:
            _looked_at(voice, voices, met)
    for table in ("contacts", "expert_entries", "expert_invites"):
        town.a.store._db.execute(f"delete from {table}")  # noqa: S608


def _people(town: Town) -> list[Voice]:
    voices = []
    for number, key in enumerate(("anna", "bert", "keeper", "host")):
        group = (EDU, IND)[number % 2]
        voice = lists(town, key, regions=(NutsCode("CZ080"),), group=group, facilitator=number > 2)
        entries = town.a.store.entries_of(voice.member.id)
        set_line(town.a, voice.member, entries[0].id, "Twenty trainers for high voltage")
        voices.append(voice)
    return voices


def _something(town: Town, voice: Voice, chance: random.Random) -> None:
    member = voice.member
    if member.awaiting and chance.random() < 0.8:
        words = chance.choice(WORDS).format(intro=INTRO, key=voice.person.key)
        voice.says(words)
        return
    there = [(m, d) for m in voice.messages[-4:] for d in m.data if re.match(r"[xrtc]:", d)]
    there = [one for one in there if not one[1].endswith((":forget", ":share", ":qr", ":ics"))]
    if not there or chance.random() < 0.1:
        voice.says(chance.choice(("/experts", "/roundtables", "/start call_1")))
        return
    liked = [one for one in there if LIKED.search(one[1])]
    message, data = chance.choice(liked if liked and chance.random() < 0.7 else there)
    voice.taps(data, message=message)


def _looked_at(reader: Voice, voices: list[Voice], met: set[frozenset[int]]) -> None:
    for other in voices:
        if other is reader or frozenset((reader.member.id, other.member.id)) in met:
            continue
        key = other.person.key
        given_away = re.compile(
            rf"secretline {key}|Org {key}|{key}_demo|\b{other.person.id}\b|{other.person.name}\b"
        )
        for message in reader.messages[-6:]:
            shown = " ".join((message.text, *message.buttons, *message.buttons.values()))
            assert not given_away.search(shown), shown


def test_the_walk_would_see_it(town: Town, anna: Voice, bert: Voice) -> None:
    asks(town, anna)
    with pytest.raises(AssertionError):
        _looked_at(bert, [bert, _Named(anna, "region")], set())  # type: ignore[list-item]


class _Named:
    """Somebody whose name is a word of the introduction."""

    def __init__(self, voice: Voice, name: str) -> None:
        self.member = voice.member
        self.person = type("P", (), {"key": name, "id": 101, "name": name})()
