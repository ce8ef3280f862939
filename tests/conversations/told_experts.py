"""Experts and partners: on the list and off it, found, asked, put in touch, invited to a table."""

from __future__ import annotations

from datetime import UTC, datetime

from actions.experts import add_entry, list_entry, set_line
from model import (
    ContactId,
    ContactState,
    EntryId,
    EntryKind,
    EntryState,
    NeedId,
    NutsCode,
    StakeholderGroup,
)
from tests.conversations.calls import BATTERY, VET
from tests.conversations.scripts import script
from tests.conversations.stage import Play, Speaker
from tests.conversations.told_roundtables import opened

EDU, IND = StakeholderGroup.EDUCATION, StakeholderGroup.INDUSTRY
INTRO = {
    "en": "A regional authority that plans a project on battery skills.",
    "de": "Eine Regionalverwaltung, die ein Projekt zu Batteriekompetenzen plant.",
    "fr": "Une administration régionale qui prépare un projet sur les batteries.",
    "pl": "Urząd regionalny, który planuje projekt o bateriach.",
}
LINE = {
    "en": "Twenty trainers for high-voltage work.",
    "de": "Zwanzig Lehrkräfte für Arbeiten unter Hochspannung.",
    "fr": "Vingt formateurs pour les travaux sous haute tension.",
    "pl": "Dwudziestu trenerów prac pod wysokim napięciem.",
}


def listed(
    play: Play,
    key: str,
    need: NeedId | None = BATTERY,
    kind: EntryKind = EntryKind.OFFER,
    *,
    line: str = "",
    **kw: object,
) -> Speaker:
    """Somebody who is on the list already, from another country."""
    known = {"group": EDU, "organisation": "Tajná škola", "regions": (NutsCode("CZ080"),), **kw}
    who = play.joins(key, **known)
    entry = add_entry(play.a, who.member, kind, need, play.town.now)
    set_line(play.a, who.member, entry.id, line)
    list_entry(play.a, who.member, entry.id, play.town.now)
    return who


def state(play: Play, number: int = 1) -> EntryState | None:
    entry = play.a.store.entry(EntryId(number))
    return entry.state if entry else None


@script("en", "de", "fr", "pl")
def experts_an_entry(play: Play) -> None:
    """An entry is written, put on the list, paused, listed again, changed and removed."""
    anna = play.joins(group=IND, organisation="Werk <Nord>")
    anna.says("/experts").taps("x:add:offer:0").taps("x:add:offer:1").taps("x:add:offer:0")
    anna.taps(next(d for d in anna.data if d.startswith("x:new:offer:")))
    assert state(play) is EntryState.DRAFT
    anna.taps("x:e:1:line").says(f"{LINE[play.language]} jana@example.org")
    anna.says("x" * 201).says(LINE[play.language])
    anna.taps("x:e:1:langs").taps("x:l:1:cs:1", again=True).taps("x:e:1").taps("x:e:1:any")
    anna.taps("x:e:1:list", again=True)
    assert state(play) is EntryState.LISTED
    anna.taps("x:e:1:pause")
    assert state(play) is EntryState.PAUSED
    anna.taps("x:e:1:list").taps("x:e:1:noline").taps("x:home").taps("x:e:1")
    play.until(datetime(2027, 3, 17, 9, tzinfo=UTC))
    assert anna.has("x:keep")
    anna.taps("x:keep")
    anna.says("/experts").taps("x:e:1").taps("x:e:1:remove").taps("x:e:1:erase", again=True)
    assert state(play) is None


@script("en", "de", "fr", "pl")
def experts_found_and_put_in_touch(play: Play) -> None:
    """Found by buttons, asked, said yes: both get the other's line, and nothing of it is kept."""
    bert = listed(play, "bert", line=LINE[play.language])
    listed(play, "dora", VET, EntryKind.SEEK, group=StakeholderGroup.SOCIAL_PARTNERS)
    anna = play.joins(group=StakeholderGroup.PUBLIC_AUTHORITIES, organisation="Úřad kraje")
    anna.says("/experts").taps("x:s:0").taps("x:f:need:0:0").taps("x:s:0.-.wvpo.-.-.-")
    anna.taps("x:f:country:0:0.-.wvpo.-.-.-").taps("x:s:0.-.wvpo.CZ.-.-")
    anna.taps("x:v:1:s0.-.wvpo.CZ.-.-").taps("x:ask:1:s0.-.wvpo.CZ.-.-")
    anna.says("Úřad kraje: we plan").says(INTRO[play.language])
    anna.says("Úřad kraje, Anna Nová, anna@example.org")
    assert not play.a.store.contacts_open_to(bert.member.id)
    anna.taps("x:me:1:send", again=True)
    play.passes(minutes=5)
    assert bert.has("x:b:1:yes")
    assert "example.org" not in bert.last.text
    anna.forges("x:b:1:yes", "a button of the other's")
    bert.taps("x:b:1:yes").says("Tajná škola, Bert Malý, +420 777 123 456")
    bert.taps("x:b:1:pass", again=True)
    play.passes(minutes=5)
    assert "example.org" in bert.last.text
    assert "777 123 456" in anna.last.text
    kept = play.a.store.contact(ContactId(1))
    assert kept
    assert (kept.state, kept.asker_line, kept.asked_line) == (ContactState.MADE, "", "")
    anna.forges("x:ask:1:s0", "to ask the same member again")


@script("en", "de")
def experts_declined_withdrawn_and_lapsed(play: Play) -> None:
    """One says no, one request is taken back, one is never answered; who asked is told once."""
    bert, dora, fred = (listed(play, key) for key in ("bert", "dora", "fred"))
    anna = play.joins(group=IND)
    for number in (1, 2, 3):
        anna.forges(f"x:v:{number}:s0", "an entry on the list").taps(f"x:ask:{number}:s0")
        anna.says(INTRO[play.language]).taps(f"x:me:{number}:user")
        anna.taps(f"x:me:{number}:send")
    play.passes(minutes=5)
    bert.taps("x:b:1:no", again=True)
    anna.says("/experts").taps("x:mine").taps("x:w:2", again=True)
    dora.taps("x:b:2:yes")
    fred.says("/experts").taps("x:to").taps("x:b:3:show")
    play.until(datetime(2026, 4, 16, 10, tzinfo=UTC))
    fred.taps("x:b:3:yes")
    anna.says("/experts")
    assert not play.a.store.contacts_open_of(anna.member.id)


@script("en", "fr")
def experts_not_any_more(play: Play) -> None:
    """Not any more from anyone: off the list, and no to all who asked."""
    bert = listed(play, "bert")
    for number, key in enumerate(("anna", "dora"), 1):
        who = play.joins(key, group=IND)
        who.forges("x:v:1:s0", "an entry on the list").taps("x:ask:1:s0")
        who.says(INTRO[play.language]).says("A name and a number").taps(f"x:me:{number}:send")
    play.passes(minutes=5)
    bert.taps("x:b:2:never")
    assert state(play) is EntryState.PAUSED
    play.passes(minutes=5)
    assert not play.a.store.contacts_open_to(bert.member.id)


@script("en", "de")
def experts_too_much(play: Play) -> None:
    """What cannot be: too many entries, too many requests, no group, words that name somebody."""
    anna = play.joins(group=None)
    anna.says("/experts").taps("x:add:seek:0").taps("x:new:seek:any").taps("x:e:1:list")
    assert state(play) is EntryState.DRAFT
    anna.taps("x:e:1:langs").taps("x:l:1:" + play.language + ":0")
    for n, need in enumerate(play.a.needs[:5], 2):
        add_entry(play.a, anna.member, EntryKind.OFFER, need.id, play.town.now)
        assert state(play, n) is EntryState.DRAFT
    anna.forges("x:new:offer:any", "a seventh entry")
    for key in ("p1", "p2", "p3", "p4", "p5", "p6"):
        listed(play, key)
    for n in range(7, 12):
        anna.voice.forges(f"x:ask:{n}:s0")
        anna.voice.says(INTRO[play.language])
        anna.voice.taps(f"x:me:{n - 6}:user").taps(f"x:me:{n - 6}:send")
    anna.forges("x:ask:12:s0", "to ask a sixth member")
    anna.forges("x:ask:1:s0", "to ask oneself").forges("x:ask:99:s0", "to ask nobody")


@script("en", "de", "pl")
def experts_who_could_join_a_call(play: Play) -> None:
    """On the card of a call one is interested in: who could join, why, and asking them."""
    call = play.call("centres")
    anna = play.joins(group=IND).follows(f"call_{call}")
    assert not anna.has(f"x:fill:{call}")
    listed(play, "bert", VET)
    listed(play, "dora", None, group=IND)
    listed(play, "fred", NeedId("cybersecurity"))
    anna.taps(f"c:{call}:int").taps(f"x:fill:{call}").taps(f"x:v:1:c{call}")
    anna.taps(f"x:ask:1:c{call}").taps("x:me:1:drop")
    anna.follows(f"call_{call}").taps(f"x:fill:{call}").taps(f"c:{call}:show")
    assert anna.has(f"c:{call}:int")


@script("en", "de", "fr")
def experts_invited_to_a_table(play: Play) -> None:
    """A host sees who could fill a missing seat, invites unseen, takes back, and one signs up."""
    host = opened(play, "industry=1 education=1")
    bert = listed(play, "bert", VET)
    dora = listed(play, "dora", BATTERY)
    anna = play.joins(group=IND).follows("table_1").taps("r:1:join:industry")
    host.taps("t:1:panel").taps("t:1:experts").taps("x:v:1:t1")
    host.taps("t:1:invite:1", again=True)
    play.passes(minutes=5)
    assert bert.has("r:1:join:education")
    host.taps("t:1:experts").taps("x:v:2:t1").taps("t:1:invite:2").taps("t:1:uninvite:2")
    play.passes(minutes=5)
    assert not dora.messages
    host.taps("t:1:invite:2")
    play.passes(minutes=5)
    host.taps("t:1:uninvite:2")
    play.passes(minutes=5)
    anna.forges("t:1:invite:1", "a host's button").forges("t:1:experts", "a host's page")
    assert anna.popup["text"]
    bert.taps("r:1:join:education")
    host.taps("t:1:experts")


@script("en", "de")
def experts_and_a_keeper(play: Play) -> None:
    """A keeper removes an entry, its member is told; and it is put back."""
    bert = listed(play, "bert")
    keeper = play.joins("keeper")
    keeper.says("/experts").taps("x:s:0").taps("x:v:1:s0").taps("x:k:1:off", again=True)
    assert state(play) is EntryState.REMOVED
    play.passes(minutes=5)
    bert.says("/experts").taps("x:e:1")
    bert.forges("x:k:1:on", "a keeper's button")
    keeper.says("/experts").taps("x:removed").taps("x:k:1:show").taps("x:k:1:on")
    assert state(play) is EntryState.LISTED
    play.passes(minutes=5)


@script("en", "fr")
def experts_in_a_group(play: Play) -> None:
    """In a group the command and a forged button lead to the private chat."""
    _, other = play.group_set_up()
    other.says("/experts")
    other.forges("x:new:offer:any")
    assert other.popup["url"]
    play.joins("bert", group=IND).follows("experts_0")


@script("en", "pl")
def experts_searched_in_words(play: Play) -> None:
    """/experts with words: a need and a country are understood."""
    listed(play, "bert")
    listed(play, "dora", regions=(NutsCode("DE11"),))
    country = {"en": "Czechia", "pl": "Czechy"}[play.language]
    anna = play.joins(group=IND).says(f"/experts {play.home.words} {country}")
    assert anna.has("x:v:1:s0.-.wvpo.CZ.-.-")
    anna.taps("x:f:kind:0:0.-.wvpo.CZ.-.-").taps("x:s:0.s.wvpo.CZ.-.-")
    anna.taps("x:f:group:0:0.s.wvpo.CZ.-.-").taps("x:s:0.s.wvpo.CZ.-.1")
    anna.taps("x:f:language:0:0.s.wvpo.CZ.-.1").taps("x:s:0.s.wvpo.CZ.-.1")
