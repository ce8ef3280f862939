"""/calendar over HTTP: the addresses, new ones, off and on, the files, and groups."""

from __future__ import annotations

from dataclasses import replace

import pytest

from actions.addresses import AddressGone, member_at, secret_of
from actions.channel import channel_facts
from demo import GROUP
from messages import LANGUAGES
from model import Interest, Language
from tests.chat.town import Shown, Town, Voice

BASE = "https://example.org/funding"


@pytest.fixture
def public(town: Town) -> Town:
    object.__setattr__(town.a, "settings", replace(town.a.settings, address=BASE))
    return town


def secret(voice: Voice) -> str:
    return secret_of(voice.town.a, voice.member.id)


def acts(shown: Shown) -> list[str]:
    return [d.split(":")[2] for d in shown.data if d.startswith("cal:")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_addresses_are_given_in_the_members_language(public: Town, language: Language) -> None:
    anna = public.joins("anna", language=language).says("/calendar")
    mine = f"{BASE}/my/{secret(anna)}"
    text = anna.last.text
    assert f"{mine}/calendar.ics" in text
    assert f"webcal://example.org/funding/my/{secret(anna)}/calendar.ics" in text
    assert f"{mine}/digest" in anna.last.data
    assert any(f"{mine}/calendar.ics" in d for d in anna.last.data), "to copy"
    assert acts(anna.last) == ["ics", "eml", "ask", "off"]
    assert anna.says("/calendar").last.text == text, "the same at every look"


def test_without_a_public_address_it_says_so_and_sends_the_files(town: Town) -> None:
    call = town.found()
    anna = town.joins("anna").says("/calendar")
    assert "no public address" in anna.last.text
    assert acts(anna.last) == ["ics", "eml"]
    assert town.a.store.address(anna.member.id) is None, "nothing is opened that nobody can read"
    anna.taps(f"cal:{anna.member.id}:ics")
    assert "nothing to put into a calendar" in anna.last.text
    town.a.store.set_interest(anna.member.id, call.id, Interest.SAVED, town.now)
    anna.taps(f"cal:{anna.member.id}:ics")
    assert anna.last.document == "deadlines.ics"
    anna.taps(f"cal:{anna.member.id}:eml")
    assert anna.last.document == "digest.eml"


def test_new_addresses_are_asked_for_first_and_end_the_old_ones(public: Town) -> None:
    anna = public.joins("anna").says("/calendar")
    number, old = anna.member.id, secret(anna)
    many = len(anna.messages)
    anna.taps(f"cal:{number}:ask")
    assert secret(anna) == old
    anna.taps(f"cal:{number}:show")
    assert secret(anna) == old
    assert old in anna.last.text
    anna.taps(f"cal:{number}:ask").taps(f"cal:{number}:renew:1", again=True)
    assert len(anna.messages) == many, "edited in place"
    new = secret(anna)
    assert new in anna.last.text
    held = public.a.store.address(number)
    assert held
    assert held.generation == 2, "two taps are one wish"
    with pytest.raises(AddressGone):
        member_at(public.a, old)
    anna.forges(f"cal:{number}:renew:1")
    assert secret(anna) == new, "an old button ends nothing"


def test_off_and_on(public: Town) -> None:
    anna = public.joins("anna").says("/calendar")
    number, old = anna.member.id, secret(anna)
    anna.taps(f"cal:{number}:off")
    assert secret(anna) == ""
    assert "switched off" in anna.last.text
    assert acts(anna.last) == ["ics", "eml", "on"]
    assert "switched off" in anna.says("/calendar").last.text, "to look is not to switch on"
    anna.taps(f"cal:{number}:on")
    assert secret(anna) not in ("", old)
    assert secret(anna) in anna.last.text


def test_nobody_gets_anothers(public: Town) -> None:
    anna, bert = public.joins("anna").says("/calendar"), public.joins("bert")
    number, before = anna.member.id, secret(anna)
    for data in ("show", "ask", "renew:1", "off", "on", "ics", "eml"):
        bert.says("/help").forges(f"cal:{number}:{data}")
        assert "no longer known" in bert.popup["text"]
        assert not bert.last.document
    for data in ("cal", "cal:", "cal:x:show", "cal:999:show", f"cal:{bert.member.id}:steal"):
        bert.says("/help").forges(data)
        assert bert.popup["text"]
    bert.says(f"/start calendar_{number}")
    assert before not in "".join(m.text for m in bert.messages)
    assert secret(anna) == before


def test_a_groups_addresses_are_for_its_admins_in_private(public: Town) -> None:
    admin, other = public.group()
    public.joins("anna")
    public.joins("bert")
    group = admin.says("/start@funding_demo_bot").says("/calendar").member
    assert group.chat_id == GROUP
    said = "".join(m.text for m in admin.messages)
    assert "private" in admin.last.text
    assert "/my/" not in said, "no address is said in a group"
    assert public.a.store.address(group.id) is None
    other.says("/calendar")
    assert "admins" in other.last.text
    admin.says("/calendar").taps(f"cal:{group.id}:show")
    assert admin.popup["url"].endswith(f"?start=calendar_{group.id}")
    anna, bert = public.voice("anna"), public.voice("bert")
    bert.says(f"/start calendar_{group.id}")
    assert "admins" in bert.last.text
    bert.says("/help").forges(f"cal:{group.id}:off")
    assert "admins" in bert.popup["text"]
    anna.says(f"/start calendar_{group.id}")
    assert secret_of(public.a, group.id) in anna.last.text
    assert "for the group" in anna.last.text
    anna.taps(f"cal:{group.id}:eml")
    assert anna.last.document == "digest.eml"
    anna.taps(f"cal:{group.id}:off")
    assert secret_of(public.a, group.id) == ""


def test_mydata_says_that_there_are_addresses_and_forget_ends_them(public: Town) -> None:
    anna = public.joins("anna").says("/calendar")
    kept, old = public.a.store.mydata(anna.member.id), secret(anna)
    assert [row["generation"] for row in kept["addresses"]] == [1]  # type: ignore[attr-defined]
    assert old not in str(kept)
    anna.says("/forget").taps("set:forget:yes")
    with pytest.raises(AddressGone):
        member_at(public.a, old)
    assert "/calendar" in anna.says("/privacy").last.text


def test_feeds_of_own_needs_and_region_are_named(public: Town) -> None:
    anna = public.joins("anna").says("/calendar")
    assert "Battery value chain, Moravskoslezský kraj" in anna.last.text
    facts = channel_facts(public.a, anna.member)
    assert [url for _, url in facts.feeds] == [
        f"{BASE}/feeds/en/need/battery-value-chain/region/CZ080.atom"
    ]
