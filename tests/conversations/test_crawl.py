"""Whatever button is there can be tapped: answered once, understood, and no error behind it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from chat import away, desk, gather, roundtable, setup, vote
from chat._commands import buttons
from messages import be_strict
from model import NotForUs, Stage, StakeholderGroup, TopicsBy
from tests.conversations.crawler import Crawl, in_the_code, shape, without_digits

ALONE = """
away:back:# away:day away:deputy:#-# away:end away:good away:good:keep away:good:pause
away:good:weekly away:in:# away:no:TOKEN away:nobody:#-# away:show away:yes:TOKEN
c:#:counted:no c:#:counted:yes
c:#:fits c:#:funded c:#:ics c:#:int c:#:no c:#:no:no-capacity c:#:no:no-partner
c:#:no:not-our-topic c:#:no:too-large c:#:no:wrong-territory c:#:pass c:#:pass:back c:#:pass:go
c:#:pass:named c:#:qr c:#:remind c:#:remind:# c:#:remind:b# c:#:remind:day c:#:remind:ladder
c:#:remind:noladder c:#:remind:opens c:#:remind:s-# c:#:remind:s-b# c:#:remind:s-never
c:#:remind:u-# c:#:remind:u-never c:#:remind:x-# c:#:save c:#:share c:#:show c:#:track
c:#:track:applied c:#:track:done c:#:track:erase c:#:track:funded c:#:track:grant
c:#:track:interested c:#:track:not-funded c:#:track:note c:#:track:off c:#:track:partners
c:#:track:quiet c:#:track:watching c:#:track:withdrawn
cal:#:ask cal:#:eml cal:#:ics cal:#:off cal:#:on cal:#:renew:# cal:#:show
d:#:new:# g:#:again g:#:give g:#:quiet g:#:show g:#:take
h:#:at:# h:#:poll h:#:seats:#:#-# h:#:sure:# h:#:when
p:away-#:# p:calls:# p:perhaps:# p:saved-applied:# p:saved-interested:# p:saved-partners:#
p:saved-results:# p:saved-watching:# p:saved:# pic:saved qr:group qr:start
r:#:ics r:#:join:education r:#:join:industry r:#:join:other
r:#:join:public_authorities r:#:join:social_partners r:#:leave r:#:no r:#:show
r:#:yes
t:#:cancel t:#:cancel:yes t:#:panel t:#:poll t:#:qr t:#:who
set:articles:off set:articles:on set:counted:off set:counted:on
set:forget:no set:forget:yes set:group:back
set:group:education set:group:industry set:group:other set:group:public_authorities
set:group:show set:group:skip set:group:social_partners set:language:NAME set:language:back
set:language:continue set:language:show set:language:skip set:needs:NAME set:needs:back
set:needs:continue set:needs:done set:needs:f-NAME set:needs:n-NAME set:needs:page-#
set:needs:r-NAME set:needs:s-NAME set:needs:s-all set:needs:show set:needs:skip
set:needs:t-NAME set:needs:weigh set:needs:x-NAME set:organisation:back
set:organisation:erase set:organisation:show set:organisation:skip set:pause:# set:pause:open
set:picture:back set:picture:dark set:picture:light set:picture:none set:picture:show
set:preview:back set:preview:done set:questions:off set:questions:on set:quiet:#-#
set:quiet:all-quiet-off set:quiet:all-quiet-on set:quiet:back set:quiet:budget-#
set:quiet:never set:quiet:show set:quiet:sound-off set:quiet:sound-on set:region:NAME
set:region:back set:region:done set:region:drop-NAME set:region:show set:region:skip
set:reminders:back set:reminders:default set:reminders:off set:reminders:off-#
set:reminders:on-# set:reminders:page-# set:reminders:show set:reminders:x-#
set:rhythm:at-once set:rhythm:back set:rhythm:day-# set:rhythm:hour-# set:rhythm:show
set:rhythm:skip set:rhythm:weekly set:tips:off set:tips:on set:zone:NAME set:zone:back
set:zone:show
topics:area topics:here topics:need topics:none topics:programme
v:#:#:maybe v:#:#:no v:#:#:yes v:#:ask v:#:day:# v:#:drop v:#:finish v:#:host v:#:more v:#:none
v:#:off v:#:pick:# v:#:reopen v:#:seats:# v:#:show v:#:until:#
"""
"""The shapes of data that buttons carry (``crawler.shape``), but for searches."""
SEARCHES = """
q:: q::# q:a: q:c: q:d: q:later:# q:m: q:n: q:o: q:p: q:v+: q:v: q:va: q:vc: q:vd: q:vm: q:vn:
q:vo: q:vp: q:vx: q:x:
"""
"""Of a search: each choice by itself, several, later pages, parts taken off, words kept."""


@pytest.fixture(autouse=True)
def strict() -> Iterator[None]:
    be_strict(True)
    yield
    be_strict(False)


@pytest.mark.parametrize("language", ["en", "pl"])
def test_every_button_there_is(language: str) -> None:
    crawl = Crawl(language).run()
    searches = {one for one in crawl.tapped if one.startswith("q:")}
    assert set(crawl.tapped) - searches == set(ALONE.split())
    assert set(SEARCHES.split()) <= searches
    tapped = {without_digits(data) for data in crawl.data}
    never = [
        f"{where} {pattern.pattern}"
        for where, pattern in in_the_code()
        if not any(pattern.match(data) for data in tapped)
    ]
    assert not never, "in the code, and no button of it was tapped"


def test_the_list_has_every_act_of_the_code() -> None:
    listed = set(ALONE.split()) | {"q:"}
    assert {one.split(":")[0] for one in listed} == {family.prefix for family in buttons()}
    acts = {
        "set": {*setup._STEPS, *setup._SETTINGS},
        "r": {*roundtable._ACTS},
        "t": {*desk.ACTS},
        "g": {*gather._STANCES, "show"},
        "v": {*vote._HOST, "show", "none", "#"},
        "away": {*away._ALONE, *away._ANYWHERE},
        "topics": set(TopicsBy),
    }
    for prefix, known in acts.items():
        at = 2 if prefix in ("r", "t", "g", "v") else 1
        shown = {one.split(":")[at] for one in listed if one.startswith(f"{prefix}:")}
        assert shown == known, prefix
    for begins, values in (
        ("c:#:no:", NotForUs),
        ("c:#:track:", Stage),
        ("r:#:join:", StakeholderGroup),
        ("set:group:", StakeholderGroup),
    ):
        assert {f"{begins}{value}" for value in values} <= listed, begins


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("c:42:remind:s-b7", "c:#:remind:s-b#"),
        ("set:needs:s-digital-skills", "set:needs:s-NAME"),
        ("set:zone:Europe/Prague", "set:zone:NAME"),
        ("away:nobody:2026-03-30", "away:nobody:#-#"),
        ("q:0c30:battery 7", "q:c:"),
        ("q:2oc30:#17", "q:later+:#"),
    ],
)
def test_a_shape(data: str, expected: str) -> None:
    assert shape(data) == expected
