"""Where a crawl begins: courses, events, committees and working groups."""

from __future__ import annotations

from actions.audiences import add_audience, join, set_admission, set_chair
from model import AudienceKind
from tests.conversations.screens import screen
from tests.conversations.stage import Play, Speaker
from tests.conversations.told_hub import catalogue, host_of

ONE_LINE = "/event Forum | forum | 12.05.2026 | Ostrava | example.org | battery-value-chain | 1"


def club(play: Play, *, admits: bool = False) -> Speaker:
    """A committee, and its keeper."""
    keeper = play.joins("keeper")
    made = add_audience(play.a, keeper.member, "Technology", AudienceKind.COMMITTEE, play.town.now)
    set_admission(play.a, keeper.member, made, admits, play.town.now)
    return keeper


def published(play: Play) -> Speaker:
    """An event on a call, and who wrote it."""
    play.call("centres")
    return host_of(play).says(ONE_LINE).taps("e:1:publish")


@screen
def needs_with_courses(play: Play) -> Speaker:
    catalogue(play, more=4)
    return play.joins().says("/needs").taps("u:n:battery-value-chain:0")


@screen
def courses_of_a_group_of_needs(play: Play) -> Speaker:
    catalogue(play, more=4)
    return play.joins().says("/needs").taps("u:g:green-technology:0")


@screen
def courses_mine_and_all(play: Play) -> Speaker:
    catalogue(play, more=4)
    return play.joins().says("/courses").taps("u:m:1").taps("u:a:0")


@screen
def courses_by_words(play: Play) -> Speaker:
    catalogue(play, more=7)
    return play.joins().says("/courses example")


@screen
def card_with_courses(play: Play) -> Speaker:
    catalogue(play, more=4)
    call = play.call("centres")
    return play.joins().follows(f"call_{call}").taps(f"u:c:{call}:0")


@screen
def events_to_come(play: Play) -> Speaker:
    published(play)
    for n in range(7):
        line = ONE_LINE.replace("12.05", f"{n + 13}.05")
        play.person("host").says(line).taps(f"e:{n + 2}:publish")
    return play.joins().says("/events")


@screen
def an_event_of_ones_own(play: Play) -> Speaker:
    club(play)
    return published(play).taps("e:1:show").taps("e:1:edit")


@screen
def an_event_called_off(play: Play) -> Speaker:
    return published(play).taps("e:1:show").taps("e:1:edit").taps("e:1:off")


@screen
def a_draft(play: Play) -> Speaker:
    play.call("centres")
    return host_of(play).says("/event Forum").taps("e:1:kind:forum").says("12.05.2026")


@screen
def a_draft_to_publish(play: Play) -> Speaker:
    play.call("centres")
    return host_of(play).says(ONE_LINE)


@screen
def a_keepers_list(play: Play) -> Speaker:
    return play.joins("keeper").says("/audiences")


@screen
def a_wish_that_waits(play: Play) -> Speaker:
    keeper = club(play, admits=True)
    join(play.a, play.joins().member, play.a.store.audiences()[0].id, play.town.now)
    return keeper.says("/audiences").taps("w:1:show")


@screen
def what_an_event_is_asked(play: Play) -> Speaker:
    host = published(play).taps("e:1:show").taps("e:1:edit")
    for field in ("call", "link", "where", "kind", "needs"):
        host.forges(f"e:1:edit:{field}")
    return host


@screen
def committees(play: Play) -> Speaker:
    club(play)
    return play.joins().says("/committees")


@screen
def a_keepers_committees(play: Play) -> Speaker:
    keeper = club(play)
    (made,) = play.a.store.audiences()
    chair = play.joins("bert").member.id
    set_chair(play.a, keeper.member, made, chair, play.town.now)
    return keeper.says("/audiences").taps("w:1:show")


@screen
def a_committee_whose_chair_is_gone(play: Play) -> Speaker:
    return a_keepers_committees(play).taps("w:1:chairoff")


@screen
def a_committee_that_ends(play: Play) -> Speaker:
    return a_keepers_committees(play).taps("w:1:end")


@screen
def a_wish_to_join(play: Play) -> Speaker:
    keeper = club(play, admits=True)
    anna = play.joins()
    join(play.a, anna.member, play.a.store.audiences()[0].id, play.town.now)
    return keeper.says("/audiences").taps("w:1:show").taps("w:1:asked")


@screen
def a_call_to_pass_on_to_a_committee(play: Play) -> Speaker:
    club(play)
    call = play.call("centres")
    return host_of(play).follows(f"call_{call}").taps(f"c:{call}:share").taps(f"w:0:pass:{call}")


@screen
def a_table_beside_an_event(play: Play) -> Speaker:
    club(play)
    host = published(play).says("/host 1 2026-05-13T10:00 industry=2")
    host.taps("t:1:panel").taps("t:1:rest").taps("t:1:audience").taps("t:1:audience:1")
    host.taps("t:1:panel").taps("t:1:rest")
    return host.taps("t:1:event").taps("t:1:event:1")


@screen
def a_table_for_a_committee(play: Play) -> Speaker:
    club(play)
    host = published(play).says("/host 1 2026-05-13T10:00 industry=2").taps("t:1:panel")
    return (
        host.taps("t:1:rest")
        .taps("t:1:audience")
        .taps("t:1:audience:1")
        .taps("t:1:panel")
        .taps("t:1:rest")
        .taps("t:1:audience")
    )


@screen
def somebody_put_into_a_committee(play: Play) -> Speaker:
    keeper = club(play)
    return keeper.says(f"/audiences put {play.joins().member.chat_id} Technology")
