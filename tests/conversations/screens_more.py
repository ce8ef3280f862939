"""The second half of the screens: what is followed, absences, tables and groups."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from actions.guests import name_guest
from actions.track import set_stage
from demo import _topics
from model import (
    Interest,
    Language,
    NutsCode,
    Picture,
    Stage,
)
from tests.chat.forum import forum
from tests.conversations.screens import follow, screen
from tests.conversations.stage import Play, Speaker
from tests.conversations.told_away import asks
from tests.conversations.told_before import prepared, starts
from tests.conversations.told_groups import loud, told
from tests.conversations.told_roundtables import opened


@screen
def saved(play: Play) -> Speaker:
    anna = play.joins()
    stages = (Stage.PARTNERS, Stage.APPLIED, Stage.FUNDED, None)
    for key, stage in zip(("centres", "recycling", "loans", "coalitions"), stages, strict=True):
        call = follow(play, anna, Interest.SAVED, key=key)
        if stage:
            set_stage(play.a, anna.member, call, stage, play.town.now)
    call = follow(play, anna, Interest.INTERESTED, key="training")
    play.rounds(1, "Battery skills")
    return anna.says("/saved")


@screen
def did_you_apply(play: Play) -> Speaker:
    anna = play.joins(picture=Picture.NONE)
    follow(play, anna, Interest.INTERESTED, key="balkans")
    play.until(datetime(2026, 4, 14, 9, tzinfo=UTC))
    return anna


@screen
def what_became_of_it(play: Play) -> Speaker:
    anna = play.joins(picture=Picture.NONE)
    call = follow(play, anna, Interest.INTERESTED, key="balkans")
    set_stage(play.a, anna.member, call, Stage.APPLIED, play.town.now)
    play.until(datetime(2026, 10, 30, 9, tzinfo=UTC))
    return anna


@screen
def away(play: Play) -> Speaker:
    return play.joins().says("/away").says("/away 14")


@screen
def away_with_a_link(play: Play) -> Speaker:
    return asks(play)[0]


@screen
def invitation(play: Play) -> Speaker:
    _, link = asks(play)
    return play.joins("bert").follows(link)


@screen
def stands_in(play: Play) -> Speaker:
    bert = invitation(play)
    bert.taps(next(d for d in bert.data if d.startswith("away:yes")))
    return bert.says("/away")


@screen
def back_again(play: Play) -> Speaker:
    anna, link = asks(play)
    bert = play.joins("bert").follows(link)
    bert.taps(f"away:yes:{link.removeprefix('cover_')}")
    call = play.call("recycling")
    facts = {"call": call, "version": 1}
    play.a.store.post(anna.member.id, "alert", "k", facts, play.town.now, play.town.now)
    play.due()
    play.until(datetime(2026, 3, 30, 9, tzinfo=UTC))
    return anna


@screen
def addresses(play: Play) -> Speaker:
    anna = play.publish().joins()
    follow(play, anna, Interest.SAVED)
    return anna.says("/calendar")


@screen
def addresses_off(play: Play) -> Speaker:
    anna = addresses(play)
    return anna.taps(f"cal:{anna.member.id}:off")


@screen
def help_(play: Play) -> Speaker:
    return play.joins().says("/help")


@screen
def roundtable(play: Play) -> Speaker:
    opened(play, "industry=2 education=1 open=2")
    play.joins("bert").follows("table_1").taps("r:1:join:industry")
    return play.joins().follows("table_1").says("/roundtables")


@screen
def seat(play: Play) -> Speaker:
    opened(play, "industry=2")
    return play.joins().follows("table_1").taps("r:1:join:industry")


@screen
def offered_seat(play: Play) -> Speaker:
    opened(play, "industry=1")
    anna, bert = play.joins().follows("table_1"), play.joins("bert").follows("table_1")
    anna.taps("r:1:join:industry")
    bert.taps("r:1:join:industry")
    anna.taps("r:1:leave")
    play.passes(minutes=5)
    return bert


@screen
def briefed_and_asked(play: Play) -> Speaker:
    """Who has a seat, three days before."""
    anna = seat(play)
    play.until(starts(play) - timedelta(days=3))
    return anna


@screen
def before_the_meeting(play: Play) -> Speaker:
    """A host's pages on the briefing, with words that stood there before."""
    host, _ = prepared(play)
    recycling = play.call("recycling")
    host.follows("table_1").taps("t:1:panel").taps("t:1:briefing").taps("t:1:agenda").says("A")
    host.says("B").taps("t:1:briefing").taps("t:1:note").says("A").says("B")
    host.taps("t:1:briefing").taps("t:1:calls").says("recycling").taps(f"t:1:calladd:{recycling}")
    play.call("electrodes")
    return host.says("electrodes").follows("table_1").taps("t:1:panel")


@screen
def sign_up_has_ended(play: Play) -> Speaker:
    host, _ = prepared(play)
    play.until(starts(play) - timedelta(hours=20))
    return host.follows("table_1").taps("t:1:panel").taps("t:1:coming")


@screen
def hosts_table(play: Play) -> Speaker:
    return opened(play, "industry=2 open=2")


@screen
def desk(play: Play) -> Speaker:
    """A host's desk, with somebody seated."""
    host = opened(play, "industry=2 open=1")
    play.joins().follows("table_1").taps("r:1:join:industry")
    return host.taps("t:1:panel")


@screen
def host_asked(play: Play) -> Speaker:
    call = play.call("centres")
    play.call("recycling")
    return play.joins(facilitator=True).says("/host").says("battery").follows(f"call_{call}")


@screen
def quorum(play: Play) -> Speaker:
    call = play.call("centres")
    host = play.joins("host", facilitator=True)
    for key, region in (("p0", "DE11"), ("p1", "CZ080"), ("p2", "PL22")):
        play.joins(key, regions=(NutsCode(region),)).follows(f"call_{call}").taps(f"c:{call}:int")
    play.passes(minutes=5)
    return host


@screen
def group_welcome(play: Play) -> Speaker:
    return play.group()[0]


@screen
def group_card(play: Play) -> Speaker:
    admin, _ = play.group_set_up()
    loud(play)
    told(play, "recycling")
    return admin


@screen
def group_pages(play: Play) -> Speaker:
    admin, _ = play.group_set_up()
    opened(play, "industry=2")
    return admin.says("/quiet").says("/calendar").says("/roundtables").says("/help")


@screen
def group_aloud(play: Play) -> Speaker:
    return group_pages(play).says("/quiet").taps("set:quiet:sound-on")


@screen
def group_invited(play: Play) -> Speaker:
    anna = play.joins().says("/away").taps("away:good").taps("away:good:weekly")
    url = next(d for d in anna.data if "startgroup=" in d)
    admin, _ = play.group_set_up()
    return admin.follows(url.partition("startgroup=")[2])


@screen
def topics(play: Play) -> Speaker:
    here = forum(play.town, language=Language(play.language))
    here.says("anna", "/topics")
    anna = play.town.demo.person("anna")
    ours = play.town.do(_topics.open_topic, play.town.demo.chats, anna, here.chat, "EU")
    here.says("anna", "/topics", ours)
    return play.in_group("anna", here.chat.id)


@screen
def guest_named(play: Play) -> Speaker:
    """A host has named a guest, and is asked for the group."""
    host = opened(play, "industry=1 open=1").taps("t:1:panel").taps("t:1:guests")
    return host.taps("t:1:gname").says("Eva Nová")


@screen
def guest_offered(play: Play) -> Speaker:
    """A seat is free for a guest who waited; one that was taken off stands beside it."""
    host = opened(play, "industry=1").taps("t:1:panel").taps("t:1:guests")
    for number, name in enumerate(("Eva Nová", "Ota", "Ida"), 1):
        host.taps("t:1:gname").says(name).taps(f"t:1:ggroup:{number}:industry")
        host.taps(f"t:1:gseat:{number}:industry:1").taps("t:1:guests")
    host.taps("t:1:guest:1").taps("t:1:gout:1")
    play.due()
    return host


@screen
def many_guests(play: Play) -> Speaker:
    """More guests than one page of the list shows."""
    host = opened(play, "industry=1")
    (table,) = play.a.store.roundtables(play.town.now)
    for number in range(12):
        name_guest(play.a, host.member, table, f"Eva {number}", play.town.now)
    return host.taps("t:1:panel").taps("t:1:guests").taps("t:1:guests:1")


@screen
def sign_up_page(play: Play) -> Speaker:
    play.publish()
    host = (
        opened(play, "industry=1")
        .taps("t:1:panel")
        .taps("t:1:rest")
        .taps("t:1:weblink")
        .taps("t:1:wopen")
    )
    return host.taps("t:1:wask").taps("t:1:wrenew:1")
