"""/stats and its buttons: for facilitators and keepers, in private; edited in place."""

from __future__ import annotations

import pytest

from actions._pictures import Pictures
from chat.stats import BUTTONS
from messages.figures import Chart, Span, Tab
from tests.chat.test_picture import photos
from tests.chat.town import Town, Voice


@pytest.fixture
def host(town: Town) -> Voice:
    return town.joins("host", facilitator=True)


def test_every_page_and_period_in_one_message(town: Town, host: Voice) -> None:
    town.found()
    host.says("/stats")
    many, shown = len(host.messages), host.last.id
    for tab in Tab:
        host.taps(f"k:{tab}:{Span.YEAR}")
        for span in (*Span, Span.YEAR):
            host.taps(f"k:{tab}:{span}")
    host.taps("k:gap").taps("k:lands").taps("k:gap:all:0").taps("k:rev:all").taps("k:gap:all:0")
    host.taps("k:overview:year").taps("k:pics:year")
    assert (len(host.messages), host.last.id) == (many, shown)


@pytest.mark.parametrize("what", Chart)
def test_a_picture_with_its_words(town: Town, host: Voice, what: Chart) -> None:
    host.says("/stats").taps("k:pics:year").taps(f"k:pic:{what}:year")
    (photo,) = photos(town, host)
    assert photo["photo"][0]["width"] == 1080  # type: ignore[index]
    assert "2026" in host.last.text


def test_a_picture_that_is_not_drawn_is_said_in_words(
    town: Town, host: Voice, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(self: Pictures, shown: object) -> bytes:
        raise MemoryError

    monkeypatch.setattr(Pictures, "drawn", broken)
    host.says("/stats").taps("k:pics:year").taps("k:pic:map:year")
    assert not photos(town, host)
    assert "Members by country" in host.last.text


def test_the_workbook(town: Town, host: Voice) -> None:
    host.says("/stats").taps("k:xlsx:year")
    assert host.last.document == "figures-2026.xlsx"


def test_who_is_no_facilitator_any_more_sees_nothing(town: Town, host: Voice) -> None:
    host.says("/stats")
    town.voice("keeper").says(f"/keepers revoke {host.person.id}")
    host.taps("k:group:year")
    assert "facilitators" in host.popup["text"]
    anna = town.joins("anna").says("/stats")
    assert "facilitators" in anna.last.text
    for data in ("k:overview:all", "k:gap", "k:lands", "k:xlsx:year", "k:pic:map:year"):
        anna.forges(data)
        assert "facilitators" in anna.popup["text"], data


def test_in_a_group_there_are_no_figures(town: Town) -> None:
    admin, _ = town.group()
    admin.says("/stats")
    assert "figures" not in admin.last.text.casefold()
    admin.forges("k:overview:year")
    assert admin.popup["text"]


@pytest.mark.parametrize(
    "data",
    ["k", "k:", "k:x", "k:overview", "k:overview:x", "k:pic:map", "k:pic:x:year", "k:pics:x",
     "k:xlsx:x", "k:gap:XX:0", "k:gap:all:-1", "k:rev:XX", "k:of:x:all", "k:of"],
)  # fmt: skip
def test_forged_buttons_are_refused(host: Voice, data: str) -> None:
    host.says("/help").forges(data)
    assert host.popup["text"]


def test_no_other_buttons_begin_so() -> None:
    from chat._commands import buttons

    assert [family.prefix for family in buttons()].count(BUTTONS.prefix) == 1
