"""A search in a conversation: what was understood, every button, words of last year."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from actions.retain import SEARCHES_KEPT, retain
from actions.search import Wish
from chat._asked import DATA, Page, data_of, mark, read
from matching import load_needs
from model import CutOff, NutsCode, Programme
from tests.chat.town import VET, Town, Voice

LONG = "battery skills for the workers of many plants in all of the regions"


def due(month: int, day: int = 20) -> tuple[CutOff, ...]:
    return (CutOff(datetime(2026, month, day, 15, tzinfo=UTC)),)


def filled(town: Town) -> Voice:
    """A town with calls to tell apart, and Anna of Moravia-Silesia."""
    czech, german = (frozenset({NutsCode(code)}) for code in ("CZ", "DE"))
    town.found("cz", title="Battery skills one", regions=czech, cut_offs=due(3))
    town.found("de", title="Battery skills two", regions=german, cut_offs=due(4))
    life = Programme.LIFE
    town.found("far", [VET], title="Battery skills three", programme=life, cut_offs=due(9))
    town.found("old", title="Battery skills four", cut_offs=due(2))
    return town.joins("anna")


def titles(voice: Voice) -> list[str]:
    found = (word for word in voice.last.text.replace(".", " ").split())
    return [word for word in found if word in ("one", "two", "three", "four")]


def test_what_was_understood_is_said_and_taken_off(town: Town) -> None:
    anna = filled(town).says("battery czechia closing in march")
    assert "Understood: Czechia · closing in March 2026" in anna.last.text
    assert titles(anna) == ["one"]
    many = len(anna.messages)
    anna.taps("Without: closing in March 2026")
    assert set(titles(anna)) == {"one", "three"}, "three is open to all"
    anna.taps("Without: Czechia")
    assert set(titles(anna)) == {"one", "two", "three"}
    assert "Understood" not in anna.last.text
    anna.taps("Again with: Czechia")
    assert set(titles(anna)) == {"one", "three"}
    assert len(anna.messages) == many, "edited in place"


def test_the_plain_words_are_looked_for_where_nothing_is_as_understood(town: Town) -> None:
    town.found("x", title="A study of Poland", text="Closing in March is the museum.")
    anna = town.joins("anna").says("museum poland closing in march")
    assert "No call is as I understood it (Poland · closing in March 2026)" in anna.last.text
    assert "A study of Poland" in anna.last.text


def test_in_the_members_language(town: Town) -> None:
    filled(town)
    dora = town.joins("dora", language="de").says("Battery Tschechien bis Ende März")
    assert "Verstanden: Tschechien · Frist bis 31. März 2026" in dora.last.text
    fred = town.joins("fred", language="fr").says("battery qui ferment en mars")
    assert "Compris\u00a0: clôture en mars 2026" in fred.last.text


@pytest.mark.parametrize(
    ("label", "left", "said"),
    [
        ("Open now", {"one", "two", "three"}, "Only: Open now"),
        ("Closed calls, too", {"one", "two", "three", "four"}, "Only: Closed calls, too"),
        ("Closing within 30 days", {"one"}, "Only: Closing within 30 days"),
        ("Closing within 90 days", {"one", "two"}, "Only: Closing within 90 days"),
        ("My regions", {"one", "three"}, "Only: My regions"),
        ("LIFE Programme (1)", {"three"}, "Only: LIFE Programme"),
        ("Vet modernisation (1)", {"three"}, "Only: Vet modernisation"),
    ],
)
def test_each_choice(town: Town, label: str, left: set[str], said: str) -> None:
    anna = filled(town).says("battery skills")
    assert set(titles(anna)) == {"one", "two", "three"}, "closed ones only where there is no other"
    many = len(anna.messages)
    anna.taps("Narrow down").taps(label)
    assert any(words.startswith("✓ On: ") for words in anna.last.buttons.values())
    show = next(words for words in anna.last.buttons.values() if words.startswith("Show"))
    anna.taps(show)
    assert set(titles(anna)) == left
    assert said in anna.last.text
    anna.taps("Narrow down")
    on = next(words for words in anna.last.buttons.values() if words.startswith("✓ On: "))
    anna.taps(on)
    assert not any(words.startswith("✓") for words in anna.last.buttons.values()), "and off"
    assert len(anna.messages) == many


def test_choices_that_leave_nothing_can_be_taken_back(town: Town) -> None:
    town.found("1", cut_offs=due(9))
    anna = town.joins("anna").says("battery").taps("Narrow down")
    anna.taps("Closing within 30 days").taps("Show 0 calls")
    assert "passes this choice: Closing within 30 days" in anna.last.text
    anna.taps("Narrow down").taps("✓ On: Closing within 30 days").taps("Show 1 call")
    assert "round 1" in anna.last.text


def test_by_deadline_or_the_best_first(town: Town) -> None:
    anna = town.joins("anna", regions=(), needs={})
    town.found("a", title="Welding", cut_offs=due(9))
    town.found("b", title="Another", text="welding", cut_offs=due(4))
    assert anna.says("welding").last.text.index("Welding") < anna.last.text.index("Another")
    anna.taps("Next deadline first")
    assert anna.last.text.index("Another") < anna.last.text.index("1. ") + 40
    anna.taps("Best first")
    assert anna.last.text.index("Welding") < anna.last.text.index("Another")


def test_a_clear_slip_is_put_right_and_said(town: Town) -> None:
    town.found("1", title="Hydrogen valleys")
    anna = town.joins("anna").says("hdyrogen")
    assert "No call has “hdyrogen”. Here is what I found for “hydrogen”." in anna.last.text
    assert "Hydrogen valleys" in anna.last.text


def test_spellings_to_choose_from(town: Town) -> None:
    town.found("1", title="Marinas")
    town.found("2", title="Marines")
    anna = town.joins("anna").says("marinos")
    assert "Perhaps you meant one of the spellings" in anna.last.text
    assert {"marinas", "marines"} <= set(anna.last.buttons.values())
    anna.taps("marines")
    assert "Marines" in anna.last.text


def test_a_region_with_a_slip(town: Town) -> None:
    anna = filled(town).says("battery czeckia")
    assert "Here is what I found for “battery czechia”" in anna.last.text
    assert "Understood: Czechia" in anna.last.text


def test_buttons_of_before_still_answer(town: Town) -> None:
    anna = filled(town).says("battery")
    for data in ("q:0:battery skills", "q:7:battery skills", "q:0:czechia: battery"):
        anna.forges(data)
        assert "one" in titles(anna), data


def test_long_words_are_kept_for_a_while_and_belong_to_nobody(town: Town) -> None:
    for n in range(9):
        town.found(str(n), text=LONG)
    anna = town.joins("anna").says(LONG)
    assert all(len(data.encode()) <= DATA for data in anna.last.data)
    kept = next(data for data in anna.last.data if "#" in data)
    anna.taps(kept)
    assert LONG.split()[0] in anna.last.text
    assert LONG not in str(town.a.store.mydata(anna.member.id))
    bert = town.joins("bert").says(LONG)
    assert kept in bert.last.data, "the same words stand once"
    town.now += SEARCHES_KEPT - timedelta(days=1)
    retain(town.a, town.now)
    anna.forges("q:0:#1")
    assert LONG[:20] in anna.last.text
    town.now += 2 * SEARCHES_KEPT
    retain(town.a, town.now)
    anna.forges("q:0:#1")
    assert "too old for me to repeat" in anna.popup["text"]


@pytest.mark.parametrize(
    "data",
    [
        "q:0:",
        "q::x",
        "q:0z:x",
        "q:0:#",
        "q:0:#x",
        "q:0:#99999999999999999999",
        "q:99999:x",
        "q:-1:x",
    ],
)
def test_forged_data_harms_nothing(town: Town, data: str) -> None:
    town.found()
    anna = town.joins("anna").forges(data)
    assert anna.popup["text"]


def test_choices_of_what_is_no_more_narrow_nothing(town: Town) -> None:
    anna = filled(town).forges("q:0x9pzzzznzzzz:battery skills")
    assert set(titles(anna)) == {"one", "two", "three"}


def test_data_says_all_that_was_chosen() -> None:
    needs = [need.id for need in load_needs()]
    wish = Wish(
        open_only=True,
        closed=True,
        my_regions=True,
        within=90,
        programme=Programme.EXTERNAL_ACTION,
        need=max(needs, key=len),
        by_deadline=True,
        without=frozenset({0, 9}),
    )
    page = Page("battery: skills", wish, 12, narrowing=True)
    data = data_of(page, lambda words: 10**9)
    assert len(data.encode()) <= DATA
    assert read(tuple(data.split(":")), needs, lambda number: None) == page
    long = replace(page, words="č" * 200)
    data = data_of(long, lambda words: 10**9)
    assert len(data.encode()) <= DATA
    assert read(tuple(data.split(":")), needs, {10**9: long.words}.get) == long


def test_marks_are_told_apart() -> None:
    for names in ([need.id for need in load_needs()], list(Programme)):
        assert len({mark(name) for name in names}) == len(names)


def test_inline_understands_too(town: Town) -> None:
    from demo import _acts as acts

    filled(town)
    town.do(acts.ask_inline, town.demo.chats, town.demo.person("anna"), "battery closing in march")
    town.answer()
    assert [r["title"] for r in town.answers[-1]["results"]] == ["Battery skills one"]


def test_in_a_group_everybody_turns_pages(town: Town) -> None:
    for n in range(9):
        town.found(str(n))
    admin, other = town.group()
    admin.says("/search battery")
    other.taps("q:1:battery")
    assert "9. " in other.last.text
