"""Where a crawl begins: one message or several, each with its buttons."""

from __future__ import annotations

import importlib
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
    NutsCode,
    Picture,
    Rhythm,
    Stage,
    StakeholderGroup,
)
from tests.conversations.calls import BATTERY, CIRCULAR, VET, tags_of
from tests.conversations.stage import Play, Speaker
from tests.conversations.told_search import filled

Screen = Callable[[Play], Speaker]
SCREENS: list[Screen] = []


def screen(show: Screen) -> Screen:
    SCREENS.append(show)
    return show


def all_screens() -> list[Screen]:
    for more in ("more", "seats", "experts", "after", "dates", "hub", "figures"):
        importlib.import_module(f"tests.conversations.screens_{more}")
    return SCREENS


def follow(play: Play, anna: Speaker, *said: Interest, key: str = "centres") -> CallId:
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
    call = follow(play, anna, Interest.SAVED)
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
    follow(play, anna, Interest.SAVED, key="recycling")
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
    play.rounds(13, "Battery skills")
    play.until(datetime(2026, 3, 23, 9, tzinfo=UTC))
    return anna


@screen
def calls_in_pages(play: Play) -> Speaker:
    play.rounds(12, "Battery skills")
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
    play.rounds(12, "Battery skills")
    return play.joins().says("battery skills round for all the people of plants and regions")


@screen
def search_misspelt(play: Play) -> Speaker:
    return filled(play).says("batery recycling")
