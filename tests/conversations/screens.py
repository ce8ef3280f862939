"""Where a crawl begins: one message or several, each with its buttons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from actions import toggle
from actions.operations import import_operations
from actions.remind_me import remind_me
from actions.subscribe import save
from actions.track import set_stage
from model import (
    Band,
    CallId,
    Change,
    Interest,
    Language,
    NutsCode,
    Picture,
    Rhythm,
    Stage,
    StakeholderGroup,
)
from tests.chat.forum import forum
from tests.conversations.calls import BATTERY, CIRCULAR, VET, cut_offs, tags_of
from tests.conversations.stage import Play, Speaker
from tests.conversations.told_away import asks
from tests.conversations.told_groups import loud, told
from tests.conversations.told_roundtables import opened
from tests.conversations.told_search import filled

Screen = Callable[[Play], Speaker]
SCREENS: list[Screen] = []


def screen(show: Screen) -> Screen:
    SCREENS.append(show)
    return show


def _follow(play: Play, anna: Speaker, *said: Interest, key: str = "centres") -> CallId:
    call = play.call(key)
    for one in said:
        toggle(play.a, anna.member, call, one, play.town.now)
    return call


def _at(play: Play, step: str, awaiting: str = "") -> Speaker:
    """Anna in the middle of the set-up."""
    anna = play.person().says("/start")
    save(play.a, replace(anna.member, setup_step=step, awaiting=awaiting))
    return anna


@screen
def welcome(play: Play) -> Speaker:
    play.call("centres")
    return play.person().says("/start")


@screen
def place_found(play: Play) -> Speaker:
    return _at(play, "region", "region").says(play.home.city)


@screen
def needs_suggested(play: Play) -> Speaker:
    return _at(play, "needs", "needs").says(play.home.sentence)


@screen
def organisation(play: Play) -> Speaker:
    anna = _at(play, "organisation", "organisation")
    save(play.a, replace(anna.member, group=StakeholderGroup.INDUSTRY, organisation="IG Metall"))
    return anna.says("/start")


@screen
def rhythm_in_the_set_up(play: Play) -> Speaker:
    return _at(play, "rhythm").says("/start")


@screen
def preview(play: Play) -> Speaker:
    return _at(play, "preview").says("/start")


@screen
def set_up_offered(play: Play) -> Speaker:
    return _at(play, "needs").says("/calls")


@screen
def settings(play: Play) -> Speaker:
    group = StakeholderGroup.SOCIAL_PARTNERS
    return play.joins(organisation="IG Metall", group=group).says("/settings")


@screen
def settings_of_others(play: Play) -> Speaker:
    """What is on with most is off."""
    return (
        play.joins(tips=False, questions=False, articles=False, all_quiet=True)
        .says("/settings")
        .says("/quiet")
    )


@screen
def region_with_one(play: Play) -> Speaker:
    return play.joins().says("/region").says("/region Graz").says("/language")


@screen
def needs_of_a_facilitator(play: Play) -> Speaker:
    anna = play.joins(facilitator=True, needs={BATTERY: 1.0, VET: 2.0})
    return anna.says("/needs").taps("set:needs:weigh").says("/needs")


@screen
def needs_to_erase(play: Play) -> Speaker:
    anna = play.joins(facilitator=True, needs={})
    needs = {BATTERY: 1.0, CIRCULAR: 1.0}
    region = NutsCode(play.home.code)
    play.a.store.set_region_needs(region, needs, anna.member.id, play.town.now)
    return anna.says("/needs")


@screen
def pause_and_forget(play: Play) -> Speaker:
    return play.joins().says("/pause").says("/forget")


@screen
def zones(play: Play) -> Speaker:
    return play.joins().says("/quiet").taps("set:zone:show").says("Helsinki")


@screen
def reminders(play: Play) -> Speaker:
    anna = play.joins(ladder=(30, 7))
    call = play.call("centres")
    for day in range(1, 9):
        remind_me(play.a, anna.member, play.calls["centres"], f"2026-08-0{day}", play.town.now)
    anna.follows(f"call_{call}").taps(f"c:{call}:remind")
    return anna.says("/reminders")


@screen
def card(play: Play) -> Speaker:
    """A host's card of a call with all there is."""
    rows = f"item,fund,title,nuts,beneficiary,eu_budget\n1,ESF,X,{play.home.code},Y,5\n"
    import_operations(play.a, rows.encode())
    play.joins("host", facilitator=True)
    call = play.call("training")
    play.person("host").says(f"/host {call} 2026-05-12T10:00 industry=2 open=2")
    return play.joins(facilitator=True).follows(f"call_{call}")


@screen
def card_that_is_followed(play: Play) -> Speaker:
    anna = play.joins()
    call = _follow(play, anna, Interest.SAVED)
    set_stage(play.a, anna.member, call, Stage.FUNDED, play.town.now)
    anna.follows(f"call_{call}").taps(f"c:{call}:track").taps(f"c:{call}:track:note")
    return anna.says("Ask the chamber.")


@screen
def card_of_an_announced_call(play: Play) -> Speaker:
    play.call("planned")
    call = play.call("electrodes")
    return play.joins().follows("call_1").follows(f"call_{call}")


@screen
def when_it_opens(play: Play) -> Speaker:
    call = play.call("electrodes")
    return play.joins().follows(f"call_{call}").taps(f"c:{call}:remind")


@screen
def share(play: Play) -> Speaker:
    call = play.call("coalitions")
    anna = play.joins(organisation="IG Metall").follows(f"call_{call}")
    return anna.taps(f"c:{call}:share")


@screen
def alert(play: Play) -> Speaker:
    anna = play.joins(rhythm=Rhythm.AT_ONCE)
    play.a.store.add_news(play.call("recycling"), 1, Change.NEW, play.town.now)
    play.passes(days=1)
    return anna


@screen
def reminder(play: Play) -> Speaker:
    anna = play.joins()
    _follow(play, anna, Interest.SAVED, key="recycling")
    play.until(datetime(2026, 3, 17, 9, tzinfo=UTC))
    return anna


@screen
def reminder_put_off(play: Play) -> Speaker:
    anna = reminder(play)
    return anna.taps("c:1:remind:s-1")


@screen
def digest(play: Play) -> Speaker:
    anna = play.joins(picture=Picture.NONE)
    play.until(datetime(2026, 3, 18, 9, tzinfo=UTC))
    _rounds(play, 13)
    play.until(datetime(2026, 3, 23, 9, tzinfo=UTC))
    return anna


def _rounds(play: Play, many: int) -> None:
    for n in range(many):
        play.call(
            "centres",
            key=f"k{n}",
            title=f"Battery skills, round {n + 1}",
            reference=None,
            cut_offs=cut_offs(f"2026-09-{n + 3:02}"),
        )


@screen
def calls_in_pages(play: Play) -> Speaker:
    _rounds(play, 12)
    call = play.call("training")
    weak = [replace(tag, band=Band.MAYBE, score=0.4) for tag in tags_of("training")]
    play.a.store.set_tags(call, weak, "lexicon")
    return play.joins().says("/calls")


@screen
def search(play: Play) -> Speaker:
    return filled(play).says("battery")


@screen
def search_understood(play: Play) -> Speaker:
    return filled(play).says("Erasmus+ battery")


@screen
def search_in_pages(play: Play) -> Speaker:
    _rounds(play, 12)
    return play.joins().says("battery skills round for all the people of plants and regions")


@screen
def search_misspelt(play: Play) -> Speaker:
    return filled(play).says("batery recycling")


@screen
def saved(play: Play) -> Speaker:
    anna = play.joins()
    stages = (Stage.PARTNERS, Stage.APPLIED, Stage.FUNDED, None)
    for key, stage in zip(("centres", "recycling", "loans", "coalitions"), stages, strict=True):
        call = _follow(play, anna, Interest.SAVED, key=key)
        if stage:
            set_stage(play.a, anna.member, call, stage, play.town.now)
    call = _follow(play, anna, Interest.INTERESTED, key="training")
    _rounds(play, 1)
    return anna.says("/saved")


@screen
def did_you_apply(play: Play) -> Speaker:
    anna = play.joins(picture=Picture.NONE)
    _follow(play, anna, Interest.INTERESTED, key="balkans")
    play.until(datetime(2026, 4, 14, 9, tzinfo=UTC))
    return anna


@screen
def what_became_of_it(play: Play) -> Speaker:
    anna = play.joins(picture=Picture.NONE)
    call = _follow(play, anna, Interest.INTERESTED, key="balkans")
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
    _follow(play, anna, Interest.SAVED)
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
def hosts_table(play: Play) -> Speaker:
    return opened(play, "industry=2 open=2")


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
    from demo import _topics

    anna = play.town.demo.person("anna")
    ours = play.town.do(_topics.open_topic, play.town.demo.chats, anna, here.chat, "EU")
    here.says("anna", "/topics", ours)
    return play.in_group("anna", here.chat.id)
