"""A region's group: its admins choose, everybody taps for itself, an intruder is refused."""

from __future__ import annotations

from dataclasses import replace

from actions.spread import spread
from demo import GROUP, _topics
from demo import _acts as acts
from messages import plain
from model import CallId, Change, ChatKind, Interest, Language, MemberState, Rhythm, TopicsBy
from tests.chat.forum import forum
from tests.conversations.calls import BATTERY, VET
from tests.conversations.scripts import script
from tests.conversations.stage import Play


def told(play: Play, key: str) -> CallId:
    """A new call, and the group is told of it."""
    call = play.call(key)
    play.a.store.add_news(call, play.calls[key].version, Change.NEW, play.town.now)
    play.town.run(spread(play.a, play.town.now))
    play.delivers()
    return call


def loud(play: Play, member_chat: int = GROUP) -> None:
    """This group hears at once."""
    member = play.a.store.member_by_chat(member_chat)
    assert member
    at_once = replace(member, rhythm=Rhythm.AT_ONCE, alert_budget=50, quiet_from=0, quiet_to=0)
    play.a.store.save_member(at_once)


@script("en", "de")
def one_card_for_the_group(play: Play) -> None:
    """A call comes into the group: members tap for themselves, the count follows."""
    admin, bert = play.group_set_up()
    loud(play)
    call = told(play, "recycling")
    play.joins("bert")
    bert.taps(f"c:{call}:int")
    dora = play.in_group("dora").taps(f"c:{call}:int")
    assert dora.popup["url"].endswith(f"call_{call}"), "who is unknown is led to the chat"
    play.town.redraw()
    play._told()
    assert admin.last.buttons[f"c:{call}:int"].endswith("(1)")
    admin.taps(f"c:{call}:save")
    assert play.a.store.interest(admin.member.id, call) == {Interest.SAVED}
    play.in_group("bert").says("/calls")
    assert play.person("bert").member.kind is ChatKind.PRIVATE


@script("en", "de")
def an_intruder_taps_everything(play: Play) -> None:
    """An ordinary member taps, forges and commands what only admins may: nothing changes."""
    admin, bert = play.group_set_up()
    loud(play)
    call = told(play, "recycling")
    before = admin.member
    card = admin.last
    for data in card.data:
        if data.startswith("c:") and not data.endswith((":int", ":ics", ":share", ":track")):
            bert.taps(data, message=card)
            assert bert.popup["text"] == plain(play.language, "admins-only"), data
    for data in (
        f"c:{call}:no:too-large", f"c:{call}:remind:1", f"c:{call}:track:applied",
        "set:language:de", "set:forget:yes", "set:pause:open", "set:quiet:never",
        "set:needs:vet-modernisation", "set:reminders:off", "set:zone:Europe/Rome",
        "topics:none", "away:end", "set:tips:off",
    ):  # fmt: skip
        bert.forges(data)
        assert bert.popup["text"] == plain(play.language, "admins-only"), data
    for words in (
        "stop",
        "pause 7",
        "forget",
        "region Praha",
        "rhythm at-once",
        "mydata",
        "language de",
        "needs",
        "quiet",
        "start",
        "reminders off",
        "topics",
        "away",
    ):
        bert.says(f"/{words}")
        assert bert.last.text == plain(play.language, "admins-only"), words
    assert admin.member == before
    assert play.a.store.interests(before.id) == []


@script("en", "cs")
def a_group_that_moves(play: Play) -> None:
    """The group becomes a supergroup: its settings come along, and it hears there."""
    admin, _ = play.group_set_up()
    loud(play)
    before = admin.member
    new = play.act(
        "Anna makes the group a supergroup",
        acts.upgrade_group,
        play.town.demo.chats,
        play.town.demo.person("anna"),
    )
    moved = play.a.store.member_by_chat(new.id)
    assert moved
    assert moved.id == before.id
    assert play.a.store.member_by_chat(GROUP) is None
    call = told(play, "recycling")
    here = play.in_group("anna", new.id)
    assert here.has(f"c:{call}:int")
    here.says("/settings")


@script("en", "fr")
def thrown_out_and_taken_in_again(play: Play) -> None:
    """The bot is removed from the group and comes back; everything is as it was."""
    admin, _ = play.group_set_up()
    anna, chats = play.town.demo.person("anna"), play.town.demo.chats
    before = admin.member
    play.act(
        "Anna removes the bot from the group",
        acts.remove_from_group,
        chats,
        anna,
        chats.chats[GROUP],
    )
    assert admin.member.state is MemberState.BLOCKED
    play.act("Anna adds the bot again", acts.add_to_group, chats, anna)
    assert admin.member.state is MemberState.ACTIVE
    assert admin.member.needs == before.needs


@script("en", "de")
def topics_of_a_forum(play: Play) -> None:
    """A group with topics: one for each need, made when there is something to say."""
    here = forum(play.town, needs={BATTERY: 1.0, VET: 1.0}, language=Language(play.language))
    admin, bert = (play.in_group(key, here.chat.id) for key in ("anna", "bert"))
    admin.says("/topics").taps("topics:need")
    bert.forges("topics:none")
    manners = play.a.store.manners(here.member.id)
    assert manners.topics is TopicsBy.NEED
    told(play, "recycling")
    told(play, "balkans")
    assert len(here.topics()) == 2
    admin.taps("topics:area").taps("topics:programme").taps("topics:none")
    anna = play.town.demo.person("anna")
    ours = play.town.do(_topics.open_topic, play.town.demo.chats, anna, here.chat, "EU")
    here.says("anna", "/topics", ours)
    admin.taps("topics:here")
    assert play.a.store.manners(here.member.id).home == ours
    play.joins().says("/topics")


@script("en", "de")
def a_groups_own_pages(play: Play) -> None:
    """What a group's admin finds: settings, sound, a search as a reply, what is for persons."""
    admin, bert = play.group_set_up()
    admin.says("/settings").taps("set:quiet:show").taps("set:quiet:sound-on")
    admin.taps("set:quiet:sound-off")
    play.call("recycling")
    bert.says("recycling", to=admin.last)
    bert.says("/roundtables")
    admin.says("/host").says("/away").says("/help")
    bert.forges("r:5:join:industry", "a roundtable's button")
    assert bert.popup["url"].endswith("table_5")
