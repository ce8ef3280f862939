"""In a group a call is one card: everybody taps for itself, the counts follow, nothing floods."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

import chat
from actions import Pace
from actions.spread import spread
from demo import Fault
from demo import _topics as acts
from model import CallId, Change, CutOff, Interest, MemberState, NutsCode, StakeholderGroup
from tests.chat.forum import Forum, forum
from tests.chat.town import PEOPLE, Town


@pytest.fixture
def here(town: Town) -> Forum:
    return forum(town, admin=False)


def told(here: Forum, key: str = "1", **kw: Any) -> CallId:
    town = here.town
    stored = town.found(key, **kw)
    change = Change.CHANGED if stored.version > 1 else Change.NEW
    town.a.store.add_news(stored.id, stored.version, change, town.now)
    town.run(spread(town.a, town.now))
    town.deliver()
    return stored.id


def card(here: Forum) -> dict[str, Any]:
    """The newest message that is a card."""
    number = next(
        m.id for m in reversed(here.admin.messages) if any(d.endswith(":int") for d in m.data)
    )
    return {"id": number, "text": here.shown(number).text, "data": here.shown(number).buttons}


def interested(here: Forum, call: CallId) -> str:
    return str(card(here)["data"][f"c:{call}:int"])


def test_a_members_tap_is_its_own_and_the_card_counts(here: Forum) -> None:
    call, town = told(here), here.town
    bert = town.joins("bert", regions=(NutsCode("DE11"),))
    here.voice("bert").taps(f"c:{call}:int")
    assert town.a.store.interest(bert.member.id, call) == {Interest.INTERESTED}
    assert town.a.store.interest(here.member.id, call) == set()
    said = here.voice("bert").popup
    assert "Stuttgart" in said["text"]
    assert not said["alert"]
    town.joins("dora")
    here.voice("dora").taps(f"c:{call}:int")
    many = len(here.admin.messages)
    town.redraw()
    assert "2 members from 2 countries" in card(here)["text"]
    assert interested(here, call).endswith("(2)")
    assert len(here.admin.messages) == many, "edited in place"
    assert "By group" not in card(here)["text"]
    assert "by group" not in card(here)["text"]


def test_two_quick_taps_are_one_and_a_later_one_opens_the_own_card(here: Forum) -> None:
    call, town = told(here), here.town
    bert = town.joins("bert")
    here.voice("bert").taps(f"c:{call}:int", again=True)
    assert town.a.store.interest(bert.member.id, call) == {Interest.INTERESTED}
    town.now += timedelta(minutes=5)
    here.voice("bert").taps(f"c:{call}:int")
    assert here.voice("bert").popup["url"].endswith(f"?start=call_{call}")
    assert town.a.store.interest(bert.member.id, call) == {Interest.INTERESTED}
    bert.says(f"/start call_{call}").taps(f"c:{call}:int")
    assert town.a.store.interest(bert.member.id, call) == set()


def test_who_is_unknown_or_away_is_led_to_the_private_chat(here: Forum) -> None:
    call, town = told(here), here.town
    for key, state in (
        ("bert", None),
        ("dora", MemberState.SETTING_UP),
        ("fred", MemberState.STOPPED),
        ("p1", MemberState.BLOCKED),
        ("p2", MemberState.IMPORTED),
    ):
        if state:
            town.joins(key, state=state)
        here.voice(key).taps(f"c:{call}:int")
        assert here.voice(key).popup["url"].endswith(f"?start=call_{call}"), key
    assert town.a.store.count_interested(call).members == 0
    assert town.a.store.member_by_chat(PEOPLE[1].id) is None, "a tap in a group makes nobody known"


def test_figures_by_group_are_told_of_five_or_more_only(here: Forum) -> None:
    call, town = told(here), here.town
    for n in range(9):
        group = StakeholderGroup.INDUSTRY if n < 5 else StakeholderGroup.EDUCATION
        town.joins(f"p{n}", group=group)
        here.voice(f"p{n}").taps(f"c:{call}:int")
    town.redraw()
    assert "by group: Industry 5" in card(here)["text"]
    assert "Education and training" not in card(here)["text"]


def test_every_button_of_the_card_by_an_intruder(here: Forum) -> None:
    call, town = told(here), here.town
    before, at = here.member, card(here)
    bert = here.voice("bert")
    shown = here.shown(at["id"])
    for data in shown.data:
        if data.startswith("c:"):
            bert.taps(data, message=shown)
    for act in ("save", "fits", "no", "no:too-large", "remind", "remind:7", "track", "track:won"):
        bert.forges(f"c:{call}:{act}")
        assert "admins" in bert.popup["text"], act
    assert here.member == before
    assert town.a.store.interests(before.id) == []
    assert card(here)["text"] == at["text"]


def test_what_the_group_says_is_its_admins_and_shows_on_each_of_its_cards(here: Forum) -> None:
    call, town = told(here), here.town
    first = card(here)["id"]
    anna = town.demo.person("anna")
    ours = town.do(acts.open_topic, town.demo.chats, anna, here.chat, "Ours")
    here.says("anna", f"/start call_{call}", ours)
    second = card(here)["id"]
    assert second != first
    here.admin.taps(f"c:{call}:save", message=here.shown(second))
    assert "✓" in here.shown(second).buttons[f"c:{call}:save"]
    town.redraw()
    assert "✓" in here.shown(first).buttons[f"c:{call}:save"]
    town.joins("bert")
    here.voice("bert").taps(f"c:{call}:int", message=here.shown(first))
    town.redraw()
    for number in (first, second):
        assert here.shown(number).buttons[f"c:{call}:int"].endswith("(1)"), number


def test_a_question_on_the_card_is_not_drawn_over(here: Forum) -> None:
    call, town = told(here), here.town
    number = card(here)["id"]
    here.admin.taps(f"c:{call}:no")
    town.joins("bert")
    here.voice("bert").forges(f"c:{call}:int")
    town.redraw()
    assert f"c:{call}:no:too-large" in here.shown(number).data
    here.admin.taps(f"c:{call}:show")
    assert here.shown(number).buttons[f"c:{call}:int"].endswith("(1)")


def test_a_flood_of_taps_keeps_the_limit_and_the_last_state_wins(here: Forum) -> None:
    """A minute, second by second: at each some tap, and the cards are looked at twice."""
    call, town = told(here), here.town
    for n in range(60):
        town.joins(f"p{n}")
    seconds = [0.0]

    class Clocked(Pace):
        @staticmethod
        def _time() -> float:
            return seconds[0]

    async def cards() -> chat.GroupCards:
        return chat.GroupCards(
            town.application.bot, town.a, lambda: town.now, Clocked(28), lambda: seconds[0]
        )

    drawing, log = town.run(cards()), town.demo.api.log
    begun = len(log)
    for n in range(60):
        here.voice(f"p{n}").taps(f"c:{call}:int", message=here.shown(card(here)["id"]))
        for _ in range(2):
            town.run(drawing.redraw())
            seconds[0] += 0.5
    asked = [method for method, _ in log[begun:] if method != "answerCallbackQuery"]
    assert len(asked) <= 13, "one in five seconds leaves room for what else is said"
    assert set(asked) == {"editMessageText"}
    seconds[0] += 5
    assert town.run(drawing.redraw())
    assert not town.run(drawing.redraw())
    assert interested(here, call).endswith("(60)")


def test_an_edit_that_fails_is_made_good(here: Forum) -> None:
    call, town = told(here), here.town
    town.joins("bert")
    here.voice("bert").taps(f"c:{call}:int")
    town.demo.faults.add(Fault("server", chat=here.chat.id))
    town.redraw()
    assert interested(here, call).endswith("(1)")
    town.joins("dora")
    here.voice("dora").taps(f"c:{call}:int")
    del here.chat.posts[card(here)["id"]]
    town.redraw()
    assert town.a.store.stale_cards(9) == [], "who deletes a card is not asked again"
    town.demo.faults.add(Fault("blocked", chat=here.chat.id))
    told(here, "2")
    assert here.member.state is MemberState.BLOCKED


def test_a_change_is_told_in_answer_to_the_card_which_shows_it(here: Forum) -> None:
    call, town = told(here), here.town
    number = card(here)["id"]
    town.now += timedelta(days=4)
    later = (CutOff(town.now + timedelta(days=60)),)
    assert told(here, cut_offs=later) == call
    note = here.posts()[-1]
    assert note["reply_to"] == number
    assert note["silent"]
    assert "Deadline" in note["text"]
    assert "c:" not in "".join(here.admin.last.data), "no second card"
    assert card(here)["id"] == number
    assert "Changed since you last saw it" in here.shown(number).text
    del here.chat.posts[number]
    town.now += timedelta(days=4)
    told(here, cut_offs=(CutOff(town.now + timedelta(days=90)),))
    assert here.posts()[-1]["text"].startswith("Changed")
    assert card(here)["id"] == here.posts()[-1]["id"], "the card is gone: a whole one again"


def test_who_opens_a_call_that_has_a_card_is_led_to_it(here: Forum) -> None:
    call, town = told(here), here.town
    number = card(here)["id"]
    here.says("bert", "/calls")
    here.voice("bert").taps(f"c:{call}:show")
    assert here.posts()[-1]["reply_to"] == number
    assert not here.admin.last.data
    del here.chat.posts[number]
    here.says("bert", f"/start call_{call}")
    assert card(here)["id"] == here.posts()[-1]["id"]
    town.a.store.save_member(replace(here.member, alert_budget=0))
    assert town.a.store.last_card(here.member.id, call)


def test_an_admin_who_lost_the_right_is_believed_for_half_a_minute_at_most(
    here: Forum, monkeypatch: pytest.MonkeyPatch
) -> None:
    call, town = told(here), here.town
    here.admin.taps(f"c:{call}:save")
    here.chat.members[PEOPLE[0].id] = "member"
    loop = town.loop
    later = loop.time() + 31
    monkeypatch.setattr(loop, "time", lambda: later)
    here.admin.forges(f"c:{call}:save")
    assert "admins" in here.admin.popup["text"]
    assert town.a.store.interest(here.member.id, call) == {Interest.SAVED}


def test_who_writes_as_the_group_is_an_admin_and_a_channel_is_nobody(here: Forum) -> None:
    group = {"id": here.chat.id, "type": "supergroup", "title": "x"}
    channel = {"id": -100_777, "type": "channel", "title": "News"}
    words = {
        "text": "/language de",
        "entities": [{"type": "bot_command", "offset": 0, "length": 9}],
    }
    nobody = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
    here.admin.sends(**words, **{"from": nobody}, sender_chat=channel, is_automatic_forward=True)
    assert here.member.language == "en"
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
    here.admin.sends(**words, **{"from": anonymous}, sender_chat=group)
    assert here.member.language == "de"
