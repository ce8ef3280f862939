"""Away, and who stands in: the links, both sides of them, groups, and forged taps."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from actions.away import settle_covers
from demo import GROUP
from model import Language, MemberState, Rhythm, StakeholderGroup
from tests.chat.test_groups import active
from tests.chat.town import BATTERY, Town, Voice


def link(voice: Voice, days: int = 14) -> str:
    """Anna asks for a deputy; what stands behind ``start=``."""
    voice.says("/away").taps(f"away:in:{days}").taps("A colleague or a group")
    found = re.search(r"start=(cover_[\w-]+)", voice.last.text)
    assert found
    return found[1]


def told(town: Town) -> None:
    settle_covers(town.a, town.now)
    town.deliver()


def alerted(town: Town, voice: Voice, key: str) -> None:
    call = town.found(key)
    town.a.store.post(
        voice.member.id, "alert", f"k{key}", {"call": call.id, "version": 1}, town.now, town.now
    )
    town.deliver()


@pytest.fixture
def anna(town: Town) -> Voice:
    group = StakeholderGroup.EDUCATION
    return town.joins("anna", organisation="Škola Ostrava", group=group, rhythm=Rhythm.AT_ONCE)


def test_from_the_question_to_the_welcome_back(town: Town, anna: Voice) -> None:
    dora = town.joins("dora")
    words = link(anna)
    many = len(anna.messages)
    dora.says(f"/start {words}")
    for said in ("Škola Ostrava", "Weiterbildung", "Moravskoslezsk", "30. März 2026"):
        assert said in dora.last.text
    assert "Anna" not in dora.last.text
    dora.taps("Annehmen")
    assert "Sie vertreten: Škola Ostrava, bis 30. März 2026." in dora.last.text
    told(town)
    assert "Somebody stands in for you until 30 March 2026." in anna.last.text
    assert len(anna.messages) == many + 1
    for key in "12":
        alerted(town, anna, key)
    assert dora.last.text.startswith("In Vertretung (Škola Ostrava), abwesend bis 30. März 2026")
    assert "round 2" in dora.last.text
    assert len(anna.messages) == many + 1
    town.now = datetime(2026, 3, 30, 6, tzinfo=UTC)
    told(town)
    assert "Welcome back" in anna.last.text
    assert "2 calls went to your deputy" in anna.last.text
    assert "Ihre Vertretung ist beendet" in dora.last.text
    many = len(anna.messages)
    anna.taps("Show these calls")
    assert "round 1" in anna.last.text
    assert len(anna.messages) == many, "edited in place"
    told(town)
    assert len(anna.messages) == many


def test_a_tap_of_the_deputys_counts_for_the_deputy(town: Town, anna: Voice) -> None:
    bert = town.joins("bert")
    bert.says(f"/start {link(anna)}").taps("Accept")
    alerted(town, anna, "1")
    bert.taps("⭐ Save")
    assert town.a.store.interests(anna.member.id) == []
    assert len(town.a.store.interests(bert.member.id)) == 1


def test_a_newcomer_stands_in_and_is_offered_the_set_up(town: Town, anna: Voice) -> None:
    fred = town.voice("fred").says(f"/start {link(anna)}")
    assert len(fred.messages) == 1
    fred.taps("Accepter")
    assert any(data.startswith("set:") for data in fred.last.data)
    alerted(town, anna, "1")
    assert "Pour un collègue" in fred.last.text
    assert fred.member.state is MemberState.SETTING_UP


def test_given_back_by_the_deputy_and_only_by_the_deputy(town: Town, anna: Voice) -> None:
    bert, dora = town.joins("bert"), town.joins("dora")
    bert.says(f"/start {link(anna)}").taps("Accept")
    for forged in ("away:back:1", "away:back:99", "away:back:x", "p:away-1:0"):
        dora.forges(forged)
        assert dora.popup["text"]
    assert town.a.store.covers_by(bert.member.id)
    bert.says("/away").taps("Give it back", again=True)
    assert "given it back" in bert.last.text
    told(town)
    assert "Your deputy has given it back" in anna.last.text
    alerted(town, anna, "1")
    assert "New for you" in anna.last.text


def test_she_ends_it_early_or_withdraws_the_link(town: Town, anna: Voice) -> None:
    bert = town.joins("bert")
    words = link(anna)
    anna.taps("Withdraw the link")
    bert.says(f"/start {words}")
    assert "too old" in bert.last.text
    bert.says(f"/start {link(anna)}").taps("Accept")
    anna.says("/away")
    assert "You are away until Monday 30 March 2026, 08:00 (Prague time)." in anna.last.text
    anna.taps("I am back", again=True)
    assert "Welcome back" in anna.last.text
    told(town)
    assert "is back" in bert.last.text


def test_declined(town: Town, anna: Voice) -> None:
    bert = town.joins("bert")
    words = link(anna)
    bert.says(f"/start {words}").taps("Decline", again=True)
    told(town)
    assert "Your link was declined" in anna.last.text
    bert.says(f"/start {words}")
    assert "used" in bert.last.text


def test_ones_own_link_and_forged_ones(town: Town, anna: Voice) -> None:
    words = link(anna)
    anna.says(f"/start {words}")
    assert "your own link" in anna.last.text
    anna.forges(f"away:yes:{words.removeprefix('cover_')}")
    assert "your own link" in anna.popup["text"]
    bert = town.joins("bert")
    for token in ("x" * 24, "", "%s", "cover_", "1"):
        bert.forges(f"away:yes:{token}")
        assert "used" in bert.popup["text"]
    for data in ("away", "away:", "away:in:0", "away:in:x", "away:until:zz", "away:deputy:zz"):
        bert.forges(data)
        assert bert.popup["text"], data
    bert.says("/start cover_" + "y" * 24)
    assert "used" in bert.last.text
    assert town.a.store.covers_by(bert.member.id) == []


def test_no_chains_and_it_is_said(town: Town, anna: Voice) -> None:
    bert, dora = town.joins("bert"), town.joins("dora", language=Language("en"))
    bert.says(f"/start {link(anna)}").taps("Accept")
    bert.says("/away")
    assert "cannot be away at the same time" in bert.last.text
    for data in ("away:deputy:2026-04-01", "away:nobody:2026-04-01"):
        bert.forges(data)
        assert "Give that back first" in bert.popup["text"]
    words = link(dora)
    anna.says(f"/start {words}")
    assert "You are away yourself" in anna.last.text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("3 April", "Friday 3 April 2026, 08:00"),
        ("2026-04-03", "Friday 3 April 2026, 08:00"),
        ("18", "Friday 3 April 2026, 08:00"),
        ("some day", "did not understand"),
        ("15 March 2026", "a day to come"),
        ("2030-01-01", "at most two years"),
        ("99999", "did not understand"),
    ],
)
def test_a_typed_day(town: Town, anna: Voice, words: str, said: str) -> None:
    assert said in anna.says(f"/away {words}").last.text
    assert said in anna.says("/away").taps("away:day").says(words).last.text


def test_nobody_is_a_pause(town: Town, anna: Voice) -> None:
    anna.says("/away 3 April").taps("Nobody: it waits for my return")
    assert anna.member.state is MemberState.PAUSED
    assert anna.member.paused_until == datetime(2026, 4, 3, 6, tzinfo=UTC)


def test_a_group_stands_in_once_an_admin_accepted(town: Town, anna: Voice) -> None:
    words = link(anna)
    _, bert = active(town)
    admin = town.voice("anna", GROUP)
    bert.says(f"/start@{town.demo.chats.bot.username} {words}")
    token = words.removeprefix("cover_")
    bert.forges(f"away:yes:{token}")
    assert "admins" in bert.popup["text"]
    admin.taps(f"away:yes:{token}")
    assert "You stand in for a colleague" in admin.last.text
    alerted(town, anna, "1")
    assert admin.last.text.startswith("For a colleague, Škola Ostrava")
    bert.forges("away:back:1")
    assert "admins" in bert.popup["text"]
    admin.says("/away")
    assert "Only a person" in admin.last.text


@pytest.mark.parametrize(("own", "state"), [("weekly", "active"), ("pause", "paused")])
def test_for_good_the_subscription_belongs_to_the_group(
    town: Town, anna: Voice, own: str, state: str
) -> None:
    anna.says("/away").taps("away:good").taps(f"away:good:{own}")
    url = next(data for data in anna.last.data if "startgroup=" in data)
    words = url.partition("startgroup=")[2]
    dora = town.joins("dora").says(f"/start {words}")
    assert url in dora.last.data, "a person is shown the way to a group"
    dora.forges(f"away:yes:{words.removeprefix('cover_')}")
    assert "Gruppe" in dora.popup["text"]
    admin, bert = town.group()
    admin.says(f"/start@{town.demo.chats.bot.username} {words}")
    assert "Battery value chain" in admin.last.text
    bert.forges(f"away:yes:{words.removeprefix('cover_')}")
    assert "admins" in bert.popup["text"]
    admin.taps("Accept")
    assert admin.member.needs == {BATTERY: 1.0}
    assert admin.member.state is MemberState.ACTIVE
    assert anna.member.state == state
    assert anna.member.rhythm is (Rhythm.WEEKLY if own == "weekly" else Rhythm.AT_ONCE)
    told(town)
    assert "The group has taken over your subscription" in anna.last.text


def test_a_digest_for_a_colleague_is_paged_by_the_deputy_only(town: Town, anna: Voice) -> None:
    bert, dora = town.joins("bert"), town.joins("dora")
    bert.says(f"/start {link(anna)}").taps("Accept")
    for n in range(12):
        town.found(f"k{n}")
    town.a.store.post(anna.member.id, "digest", "d1", {}, town.now, town.now)
    town.now += timedelta(minutes=1)
    town.deliver()
    more = next(data for data in bert.last.data if data.startswith("d:"))
    dora.forges(more)
    assert dora.popup["text"]
    bert.taps(more)
    assert "Battery skills" in bert.last.text
