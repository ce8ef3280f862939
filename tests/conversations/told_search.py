"""Search: in words of one's own, with slips, filters, other spellings, and nothing found."""

from __future__ import annotations

import re

from demo import _acts as acts
from messages import plain
from model import NutsCode
from tests.conversations.calls import BATTERY, cut_offs
from tests.conversations.scripts import ALL, script
from tests.conversations.stage import Play, Speaker


def filled(play: Play) -> Speaker:
    """Calls to tell apart, and Anna."""
    home = frozenset({NutsCode(play.home.code)})
    play.call(
        "centres", title="Battery skills at home", regions=home, cut_offs=cut_offs("2026-03-30")
    )
    play.call("recycling")
    play.call("coalitions")
    play.call("closed")
    play.call("loans")
    return play.joins()


def choices(anna: Speaker) -> list[str]:
    """The data of the page on which a search is narrowed down."""
    return [d for d in anna.data if d.startswith("q:")]


@script(*ALL)
def search_and_narrow_down(play: Play) -> None:
    """A search in one's own language; every filter on and off, the other order, the next page."""
    anna = filled(play).says(play.home.words)
    many = len(anna.messages)
    shown = [d for d in anna.data if d.endswith(":show")]
    assert len(shown) >= 2
    order = next(d for d in anna.data if re.match(r"q:0[a-z]*d[a-z]*:", d))
    anna.taps(order)
    assert order not in anna.data, "and back to the best first"
    narrow = next(d for d in anna.data if re.match(r"q:0[a-z]*v", d))
    anna.taps(narrow)
    for letter in ("o", "a", "m"):
        on = next(d for d in choices(anna) if letter in _flags(d))
        anna.taps(on)
        assert len(_on(play, anna)) == 1, "that it is on is said in words"
        off = next(d for d in choices(anna) if letter not in _flags(d) and "v" in _flags(d))
        anna.taps(off)
    for pattern in (r"q:0\w*c30", r"q:0\w*p\w{4}:", r"q:0\w*n\w{4}:"):
        on = next((d for d in choices(anna) if re.match(pattern, d)), "")
        if on:
            anna.taps(on)
    back = next(d for d in choices(anna) if "v" not in _flags(d))
    anna.taps(back)
    assert len(anna.messages) == many, "edited in place"
    assert anna.last.text.strip()


def _flags(data: str) -> str:
    found = re.match(r"q:\d+([oamdv]*)", data)
    return found[1] if found else ""


def _on(play: Play, anna: Speaker) -> list[str]:
    mark = plain(play.language, "button-search-chosen", choice="").strip()
    return [label for label in anna.last.buttons.values() if label.startswith(mark)]


@script("en", "de", "fr")
def search_understood(play: Play) -> None:
    """A programme and a month in the words: said, and taken off by a tap."""
    anna = filled(play).says(
        play.by_language(
            en="battery Erasmus+ closing in March",
            de="Batterie Erasmus+ Frist im März",
            fr="batterie Erasmus+ clôture en mars",
        )
    )
    off = [d for d in anna.data if re.match(r"q:0\w*x", d)]
    assert len(off) == 2
    anna.taps(off[0])
    anna.taps(next(d for d in anna.data if re.match(r"q:0x\dx\d", d)))
    assert len([d for d in anna.data if d.endswith(":show")]) >= 2


@script("en", "de")
def search_with_a_slip(play: Play) -> None:
    """A misspelt word is read as what was meant; nonsense finds nothing and says what to do."""
    anna = filled(play).says("recyclng proceses")
    assert "direct recycling" in anna.last.text
    anna.says("qqzzxy")
    assert not [d for d in anna.data if d.endswith(":show")]
    anna.says("/search")
    anna.says("/search HORIZON-CL5-2026-03")
    assert "direct recycling" in anna.last.text
    anna.says("coallitions nationl")
    spelt = [d for d in anna.data if d.startswith("q:0:")]
    if spelt:
        anna.taps(spelt[0])


@script("en", "pl")
def search_in_pages(play: Play) -> None:
    """Twelve calls found: the pages are turned in place; words too long for a button."""
    play.rounds(12, "Battery skills")
    words = "battery skills round for the people of all plants and regions of the Union"
    anna = play.joins().says(words)
    many = len(anna.messages)
    after = next(d for d in anna.data if d.startswith("q:1"))
    anna.taps(after)
    before = next(d for d in anna.data if d.startswith("q:0:"))
    anna.taps(before)
    assert len(anna.messages) == many


@script("en", "de")
def search_during_the_set_up(play: Play) -> None:
    """A search while the language is still asked: it is answered, and the set-up offered."""
    play.call("recycling")
    anna = play.person().says("/start").says("recycling")
    assert any(d.endswith(":show") for m in anna.messages for d in m.data)
    assert anna.has("set:language:continue")
    anna.taps("set:language:continue")
    assert anna.has(f"set:language:{play.language}")


@script("en", "de")
def inline_in_another_chat(play: Play) -> None:
    """The bot's name and a word in any chat: cards to share; a stranger is offered the set-up."""
    call = play.call("recycling")
    anna, bert = play.joins(), play.person("bert")
    for who, words in ((anna, "recycling"), (anna, ""), (bert, f"call_{call}"), (bert, "zzzz")):
        person = who.voice.person
        play.act(
            f"{who.name} writes in some chat: @bot {words}",
            acts.ask_inline,
            play.town.demo.chats,
            person,
            words,
        )
    found = [e for e in play.town.answers if e["kind"] == "inline"]
    assert len(found) == 4
    play.note("the answers to inline queries are cards of this kind")
    assert anna.member.needs == {BATTERY: 1.0}
