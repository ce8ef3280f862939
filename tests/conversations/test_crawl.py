"""Whatever button is there can be tapped: answered once, understood, and no error behind it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from chat import (
    _seat_before,
    away,
    committees,
    courses,
    desk,
    event,
    events,
    gather,
    roundtable,
    setup,
    vote,
)
from chat._commands import buttons
from messages import be_strict
from model import NotForUs, Stage, StakeholderGroup, TopicsBy
from tests.conversations.crawler import Crawl, in_the_code, shape, without_digits

ALONE = """
a:#:done a:#:in:# a:#:later a:#:mine a:#:notmine a:#:show a:#:sooner a:#:undone a:past:#
away:back:# away:day away:deputy:#-# away:end away:good away:good:keep away:good:pause
away:good:weekly away:in:# away:no:TOKEN away:nobody:#-# away:show away:yes:TOKEN
c:#:counted:no c:#:counted:yes c:#:fits c:#:funded c:#:ics c:#:int c:#:no c:#:no:no-capacity
c:#:no:no-partner c:#:no:not-our-topic c:#:no:too-large c:#:no:wrong-territory c:#:pass
c:#:pass:back c:#:pass:go c:#:pass:named c:#:qr c:#:remind c:#:remind:# c:#:remind:b#
c:#:remind:day c:#:remind:ladder c:#:remind:noladder c:#:remind:opens c:#:remind:s-#
c:#:remind:s-b# c:#:remind:s-never c:#:remind:u-# c:#:remind:u-never c:#:remind:x-# c:#:save
c:#:share c:#:show c:#:track c:#:track:applied c:#:track:done c:#:track:erase c:#:track:funded
c:#:track:grant c:#:track:interested c:#:track:not-funded c:#:track:note c:#:track:off
c:#:track:partners c:#:track:quiet c:#:track:watching c:#:track:withdrawn
cal:#:ask cal:#:eml cal:#:ics cal:#:off cal:#:on cal:#:renew:# cal:#:show
d:#:new:#
e:#:aud:# e:#:drop e:#:edit e:#:edit:audience e:#:edit:call e:#:edit:kind e:#:edit:link
e:#:edit:needs e:#:edit:title e:#:edit:when e:#:edit:where e:#:ics e:#:kind:conference
e:#:kind:forum e:#:kind:meeting e:#:kind:study-visit e:#:kind:webinar e:#:need:NAME e:#:needs:#
e:#:off e:#:on e:#:online e:#:page:# e:#:publish e:#:show e:#:skip:call e:#:skip:link
g:#:again g:#:give g:#:quiet g:#:show g:#:take
h:#:at:# h:#:poll h:#:seats:#:#-# h:#:sure:# h:#:when
k:country:SPAN k:gap k:gap:LAND:# k:gap:all:# k:group:SPAN k:lands k:need:SPAN k:of:NAME:
k:of:NAME:LAND k:overview:all k:overview:last k:overview:quarter k:overview:year k:pic:map:SPAN
k:pic:members:SPAN k:pic:programmes:SPAN k:pic:regions:SPAN k:pic:results:SPAN k:pic:seats:SPAN
k:pics:SPAN k:programme:SPAN k:quarter:SPAN k:rev:LAND k:rev:all k:xlsx:SPAN
p:away-#:# p:calls:# p:perhaps:# p:saved-applied:# p:saved-interested:# p:saved-partners:#
p:saved-results:# p:saved-watching:# p:saved:#
pic:saved
qr:group qr:start
r:#:answer:#-# r:#:answer:#-no r:#:answer:#-yes r:#:answers r:#:briefing
r:#:cohost:TOKEN r:#:come:no r:#:come:yes r:#:here r:#:ics r:#:join:education
r:#:join:industry r:#:join:other r:#:join:public_authorities r:#:join:social_partners r:#:leave
r:#:map r:#:minutes r:#:name:host r:#:name:last r:#:name:nobody r:#:name:table r:#:no
r:#:nocohost r:#:one
r:#:one:yes r:#:paper r:#:part:back r:#:part:no r:#:part:yes r:#:pdf r:#:show r:#:step:#
r:#:two r:#:two:education r:#:two:industry r:#:two:other r:#:two:public_authorities
r:#:two:social_partners r:#:unhere r:#:yes
set:articles:off set:articles:on set:counted:off set:counted:on set:forget:no set:forget:yes
set:group:back set:group:education set:group:industry set:group:other
set:group:public_authorities set:group:show set:group:skip set:group:social_partners
set:language:NAME set:language:back set:language:continue set:language:show set:language:skip
set:needs:NAME set:needs:back set:needs:continue set:needs:done set:needs:f-NAME set:needs:n-NAME
set:needs:page-# set:needs:r-NAME set:needs:s-NAME set:needs:s-all set:needs:show set:needs:skip
set:needs:t-NAME set:needs:weigh set:needs:x-NAME set:organisation:back set:organisation:erase
set:organisation:show set:organisation:skip set:pause:# set:pause:open set:picture:back
set:picture:dark set:picture:light set:picture:none set:picture:show set:preview:back
set:preview:done set:questions:off set:questions:on set:quiet:#-# set:quiet:all-quiet-off
set:quiet:all-quiet-on set:quiet:back set:quiet:budget-# set:quiet:never set:quiet:show
set:quiet:sound-off set:quiet:sound-on set:region:NAME set:region:back set:region:done
set:region:drop-NAME set:region:show set:region:skip set:reminders:back set:reminders:default
set:reminders:off set:reminders:off-# set:reminders:on-# set:reminders:page-# set:reminders:show
set:reminders:x-# set:rhythm:at-once set:rhythm:back set:rhythm:day-# set:rhythm:hour-#
set:rhythm:show set:rhythm:skip set:rhythm:weekly set:tips:off set:tips:on set:zone:NAME
set:zone:back set:zone:show
sv:#:#:# sv:#:#:ask sv:#:#:done sv:#:#:erase sv:#:#:maybe sv:#:#:no sv:#:#:yes
t:#:action t:#:address t:#:again-yes:#:all t:#:again-yes:#:first t:#:again-yes:month:all
t:#:again-yes:month:first t:#:again:# t:#:again:month t:#:agenda t:#:agendaback t:#:agendaclear
t:#:agendaset:explore t:#:agendaset:go-no-go t:#:agendaset:partners t:#:amount t:#:applied
t:#:appliedon:#-# t:#:approval-off t:#:approval-off:yes t:#:approval-on t:#:approve:# t:#:ask-add
t:#:ask-back:# t:#:ask-choices:# t:#:ask-drop:# t:#:ask-kind:#:number t:#:ask-kind:#:text
t:#:ask-kind:#:yes-no t:#:ask-must:# t:#:ask-up:# t:#:ask-words:# t:#:ask:# t:#:asks t:#:audience
t:#:audience:# t:#:audience:none t:#:briefing t:#:brieflater t:#:briefnow t:#:by:#:#
t:#:by:#:deadline t:#:by:#:none t:#:calladd:# t:#:calldrop:# t:#:calls t:#:cancel t:#:cancel:all
t:#:cancel:why t:#:cancel:yes t:#:cohost-off:# t:#:cohost:# t:#:coming t:#:consortium t:#:date
t:#:date-at:# t:#:date-yes:# t:#:decision t:#:done:# t:#:door t:#:door:# t:#:doorcode t:#:due:#
t:#:entry:# t:#:event t:#:event:# t:#:event:none t:#:experts t:#:experts:# t:#:export
t:#:export:csv t:#:export:json t:#:export:xlsx t:#:fewer:education t:#:fewer:industry
t:#:fewer:open t:#:fewer:other t:#:fewer:public_authorities t:#:fewer:social_partners t:#:follow
t:#:followat:# t:#:ggroup:# t:#:ggroup:#:education t:#:ggroup:#:industry t:#:ggroup:#:other
t:#:ggroup:#:public_authorities t:#:ggroup:#:social_partners t:#:gin:# t:#:gland:#
t:#:gland:#:NAME t:#:gname t:#:gno:# t:#:gone:#:# t:#:gorg:# t:#:gout:# t:#:gseat:#:education:#
t:#:gseat:#:industry:# t:#:gseat:#:other:# t:#:gseat:#:public_authorities:#
t:#:gseat:#:social_partners:# t:#:guest:# t:#:guests t:#:guests:# t:#:gyes:# t:#:held
t:#:host-add t:#:host-hand:# t:#:host-leave t:#:host-link t:#:host-link-off t:#:hosts
t:#:invite:# t:#:lands:#:# t:#:lang:NAME t:#:langs t:#:lateclose t:#:lateopen t:#:line:#
t:#:lines t:#:lines:# t:#:link t:#:link-off t:#:log t:#:log:csv t:#:minutes t:#:more:education
t:#:more:industry t:#:more:open t:#:more:other t:#:more:public_authorities
t:#:more:social_partners t:#:note t:#:noteback t:#:noteclear t:#:noted t:#:notyet t:#:online
t:#:others t:#:outcome t:#:own:#:# t:#:own:#:me t:#:own:#:none t:#:owner:# t:#:owner:#:#
t:#:panel t:#:partners:# t:#:pdf t:#:people t:#:people:# t:#:place t:#:poll t:#:preview t:#:qr
t:#:readmit:# t:#:reconsider:# t:#:refuse:# t:#:release:# t:#:release:back t:#:release:now
t:#:remove-yes:# t:#:remove:# t:#:reopen t:#:reopen:all t:#:reopen:one t:#:rest t:#:restore:#
t:#:result:granted t:#:result:rejected t:#:result:reserve t:#:reword:# t:#:seats t:#:send
t:#:send:yes t:#:series t:#:strike:# t:#:survey t:#:tick:#:# t:#:undo:# t:#:undone:# t:#:unheld
t:#:uninvite:# t:#:unothers t:#:unsaid:amount t:#:unsaid:applied t:#:unsaid:consortium
t:#:unsaid:result t:#:untick:#:# t:#:walkin:# t:#:walkout:# t:#:wask t:#:wback:# t:#:wclose
t:#:weblink t:#:who t:#:wopen t:#:wqr t:#:wrenew:#
topics:area topics:here topics:need topics:none topics:programme
u:a:# u:c:#:# u:g:NAME:# u:m:# u:n:NAME:# u:s:#:#
v:#:#:maybe v:#:#:no v:#:#:yes v:#:ask v:#:day:# v:#:drop v:#:finish v:#:host v:#:more v:#:none
v:#:off v:#:pick:# v:#:reopen v:#:seats:# v:#:show v:#:until:#
w:#:add:committee w:#:add:working-group w:#:admits:off w:#:admits:on w:#:again:# w:#:asked
w:#:chair w:#:chairback:# w:#:chairoff w:#:end w:#:join w:#:leave w:#:name w:#:no:# w:#:out:#
w:#:pass:# w:#:pass:#:go w:#:put:# w:#:reopen w:#:show w:#:yes:#
x:add:offer:# x:add:seek:# x:ask:#:c# x:ask:#:sLOOK x:ask:#:t# x:b:#:never x:b:#:no x:b:#:pass
x:b:#:show x:b:#:user x:b:#:yes x:e:# x:e:#:any x:e:#:erase x:e:#:langs x:e:#:line x:e:#:list
x:e:#:mine x:e:#:noline x:e:#:pause x:e:#:remove x:f:country:#:LOOK x:f:group:#:LOOK
x:f:kind:#:LOOK x:f:language:#:LOOK x:f:need:#:LOOK x:fill:# x:fill:#:# x:home x:k:#:off x:k:#:on
x:k:#:show x:keep x:l:#:CODE:# x:me:#:again x:me:#:drop x:me:#:send x:me:#:user x:mine x:never
x:new:offer:NEED x:new:offer:any x:new:seek:NEED x:new:seek:any x:removed x:removed:# x:s:LOOK
x:to x:v:#:c# x:v:#:sLOOK x:v:#:t# x:w:#
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
        "r": {*roundtable._ACTS} - {*_seat_before.SENT_BEFORE},
        "t": {*desk.ACTS},
        "g": {*gather._STANCES, "show"},
        "v": {*vote._HOST, "show", "none", "#"},
        "away": {*away._ALONE, *away._ANYWHERE},
        "topics": set(TopicsBy),
        "u": {*courses._LISTS},
        "e": {*events._ACTS, *event.ACTS, "page"},
        "w": {*committees._ACTS, *committees._OF_NONE},
    }
    for prefix, known in acts.items():
        at = 2 if prefix in ("r", "t", "g", "v", "e", "w") else 1
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
        ("x:v:17:s2.o.3pw6.CZ.-.4", "x:v:#:sLOOK"),
        ("x:f:need:1:0", "x:f:need:#:LOOK"),
        ("x:new:offer:3pw6", "x:new:offer:NEED"),
        ("x:new:offer:any", "x:new:offer:any"),
    ],
)
def test_a_shape(data: str, expected: str) -> None:
    assert shape(data) == expected
