"""Away for a while, and who stands in."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from model import MemberState, Rhythm, StakeholderGroup
from tests.conversations.calls import BATTERY
from tests.conversations.scripts import ALL, script
from tests.conversations.stage import Play, Speaker


def asks(play: Play) -> tuple[Speaker, str]:
    """Anna, who asks a colleague; and the link to pass on."""
    group = StakeholderGroup.EDUCATION
    anna = play.joins(rhythm=Rhythm.AT_ONCE, group=group, organisation="Škola & Söhne")
    anna.says("/away").taps("away:in:14")
    anna.taps(next(d for d in anna.data if d.startswith("away:deputy")))
    found = re.search(r"start=(cover_[\w-]+)", anna.last.text)
    assert found
    return anna, found[1]


def alerted(play: Play, anna: Speaker, key: str) -> None:
    call = play.call(key)
    facts = {"call": call, "version": 1}
    now = play.town.now
    play.a.store.post(anna.member.id, "alert", f"k{key}", facts, now, now)
    play.delivers()


@script(*ALL)
def away_with_a_deputy(play: Play) -> None:
    """Two weeks away: a colleague accepts, gets the alerts, and all is handed back."""
    anna, link = asks(play)
    bert = play.joins("bert").follows(link)
    token = link.removeprefix("cover_")
    bert.taps(f"away:yes:{token}")
    assert len(play.a.store.covers_by(bert.member.id)) == 1
    alerted(play, anna, "recycling")
    assert bert.has("c:1:int")
    anna.says("/away")
    assert anna.has("away:end")
    play.until(datetime(2026, 3, 30, 9, tzinfo=UTC))
    shows = next(d for m in anna.messages for d in m.data if d.startswith("p:away-"))
    anna.taps(shows)
    assert anna.has("c:1:show")
    assert play.a.store.covers_by(bert.member.id) == []


@script("en", "de")
def away_declined_and_withdrawn(play: Play) -> None:
    """A link declined, one withdrawn, one's own, and a deputy who gives it back."""
    anna, link = asks(play)
    bert = play.joins("bert").follows(link)
    bert.taps(f"away:no:{link.removeprefix('cover_')}")
    play.passes(minutes=5)
    anna.says("/away 3").taps(next(d for d in anna.data if d.startswith("away:deputy")))
    anna.taps("away:end")
    bert.follows(link)
    assert not bert.data, "a used link leads nowhere"
    anna, link = asks(play)
    anna.follows(link)
    bert.follows(link).taps(f"away:yes:{link.removeprefix('cover_')}")
    bert.says("/away").taps(next(d for d in bert.data if d.startswith("away:back")))
    assert play.a.store.covers_by(bert.member.id) == []
    play.passes(minutes=5)


@script("en", "es")
def away_with_nobody(play: Play) -> None:
    """A day of one's own, nobody stands in: it is a pause, and it ends by itself."""
    anna = play.joins().says("/away").taps("away:day").says("some time").says("18")
    anna.taps("away:show").taps("away:day").says("18")
    anna.taps(next(d for d in anna.data if d.startswith("away:nobody")))
    assert anna.member.state is MemberState.PAUSED
    play.until(datetime(2026, 4, 7, 9, tzinfo=UTC))
    assert anna.member.state is MemberState.ACTIVE


@script("en", "de")
def handed_to_the_group_for_good(play: Play) -> None:
    """A subscription goes to the region's group; a member of the group may not accept it."""
    anna = play.joins().says("/away").taps("away:good").taps("away:good:weekly")
    url = next(d for d in anna.data if "startgroup=" in d)
    link = url.partition("startgroup=")[2]
    admin, bert = play.group()
    play.joins("dora").follows(link)
    admin.follows(link)
    token = link.removeprefix("cover_")
    bert.forges(f"away:yes:{token}", "the same button, not being an admin")
    assert admin.member.needs == {}
    admin.taps(f"away:yes:{token}")
    assert admin.member.needs == {BATTERY: 1.0}
    play.passes(minutes=5)
    assert anna.member.rhythm is Rhythm.WEEKLY


@script("en", "fr")
def newcomer_stands_in(play: Play) -> None:
    """A colleague who never met the bot stands in, and is offered the set-up afterwards."""
    anna, link = asks(play)
    dora = play.person("dora").follows(link)
    assert len(dora.messages) == 1
    dora.taps(f"away:yes:{link.removeprefix('cover_')}")
    assert dora.member.state is MemberState.SETTING_UP
    alerted(play, anna, "recycling")
    assert any("c:1:int" in m.data for m in dora.messages)
    dora.taps("set:language:continue")
    assert any("set:language:skip" in m.data for m in dora.messages)
