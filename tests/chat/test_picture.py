"""The picture on request, over HTTP, and the choice of it in the settings."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from actions._pictures import Pictures
from model import CutOff, Picture
from tests.chat.town import Town, Voice


def saves(town: Town, count: int, key: str = "anna") -> Voice:
    voice = town.joins(key)
    for number in range(1, count + 1):
        closes = (CutOff(datetime(2026, 4, number, 15, tzinfo=UTC)),)
        one = town.found(str(number), cut_offs=closes)
        voice.says(f"/start call_{one.id}").taps(f"c:{one.id}:save")
    return voice


def photos(town: Town, voice: Voice) -> list[dict[str, object]]:
    posts = town.demo.chats.chats[voice.chat].posts.values()
    return [post.body for post in posts if "photo" in post.body]


def test_the_picture_comes_below_the_list_with_its_words(town: Town) -> None:
    anna = saves(town, 2).says("/saved").taps("pic:saved")
    (photo,) = photos(town, anna)
    assert photo["photo"][0]["width"] == 1080  # type: ignore[index]
    assert "Your coming deadlines" in anna.last.text
    assert "Wed 1 Apr 2026: Battery skills, round 1 (Saved)" in anna.last.text
    anna.taps("pic:saved", again=True)
    assert len(photos(town, anna)) == 3, "every tap is answered"


def test_one_deadline_is_no_picture(town: Town) -> None:
    anna = saves(town, 1).says("/saved")
    assert "pic:saved" not in anna.last.data
    anna.forges("pic:saved")
    assert len(photos(town, anna)) == 1, "asked for all the same, it shows the one"


def test_a_button_of_last_year_and_a_forged_one(town: Town) -> None:
    anna = town.joins("anna").says("/saved")
    anna.forges("pic:saved")
    assert "These calls have no deadline" in anna.popup["text"]
    anna.forges("pic:everybody")
    assert "older message" in anna.popup["text"]
    assert not photos(town, anna)


def test_a_picture_that_is_not_drawn_is_said_in_words(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(self: Pictures, shown: object) -> bytes:
        raise MemoryError

    monkeypatch.setattr(Pictures, "drawn", broken)
    anna = saves(town, 2).says("/saved").taps("pic:saved")
    assert "Wed 1 Apr 2026" in anna.last.text
    assert not photos(town, anna)


def test_light_dark_or_none_is_chosen_in_the_settings(town: Town) -> None:
    anna = saves(town, 2).says("/settings").taps("set:picture:show")
    assert anna.last.buttons["set:picture:light"].startswith("✓")
    anna.taps("set:picture:dark")
    assert anna.member.picture is Picture.DARK
    assert "Picture of the deadlines: dark" in anna.last.text
    anna.taps("set:picture:show").taps("set:picture:none")
    assert anna.member.picture is Picture.NONE
    anna.says("/saved").taps("pic:saved")
    assert len(photos(town, anna)) == 1, "who asks for one gets one"
    kept = town.a.store.mydata(anna.member.id)
    assert "'picture': 'none'" in str(kept)


def test_an_ordinary_member_of_a_group_cannot_choose(town: Town) -> None:
    admin, bert = town.group()
    bert.forges("set:picture:dark")
    assert admin.member.picture is Picture.LIGHT
