from __future__ import annotations

from dataclasses import replace

import pytest

import messages
from messages import DigestFacts, Line, Section
from model import Language, Message
from tests.messages.samples import article_line, digest_facts, page_facts, stored
from tests.messages.telegram import accepts, visible

EN = Language("en")
NOTHING = {"new": (), "changed": (), "closing": (), "tables": (), "totals": {}}


def digest(facts: DigestFacts) -> tuple[Message, ...]:
    parts = messages.digest(EN, facts)
    for part in parts:
        accepts(part)
    return parts


def datas(message: Message) -> list[str]:
    return [button.data for row in message.buttons for button in row]


@pytest.mark.parametrize("first", [False, True])
def test_trap_10_nothing_to_tell_no_message(first: bool) -> None:
    assert digest(digest_facts(**NOTHING, first=first)) == ()


def test_trap_10_all_quiet_only_for_those_who_ask() -> None:
    quiet = messages.all_quiet(EN, digest_facts(**NOTHING))
    accepts(quiet)
    assert quiet.html == "All quiet: 9 sources checked 63 times, nothing new for you."


def test_a_line_names_the_call_its_deadline_and_the_reason() -> None:
    text = visible(digest(digest_facts())[0].html)
    assert (
        "3. Centres of Vocational Excellence\n"
        "Erasmus+ · deadline Thu 19 Mar 2026, 17:00 (Brussels time), 17 days left\n"
        "Deadline: Thu 5 Mar 2026 → Thu 19 Mar 2026\n"
        "Why: Vocational excellence (“vocational excellence”)\n"
        "You saved this call."
    ) in text


def test_all_reasons_of_a_call_are_merged_in_one_line() -> None:
    text = visible(digest(digest_facts())[0].html)
    assert "Why: Battery value chain (“battery cells”) · Vocational excellence (“" in text


def test_empty_sections_are_not_named() -> None:
    text = visible(digest(digest_facts(changed=(), closing=(), tables=()))[0].html)
    assert "Changed" not in text
    assert "Closing soon" not in text
    assert "roundtables" not in text


def test_each_line_has_its_button_and_more_is_behind_one() -> None:
    assert datas(digest(digest_facts())[0]) == [
        *(f"c:{n}:show" for n in (42, 43, 44, 45, 46)),
        "r:7:show",
        "r:7:show",
        "d:5:new:1",
    ]


def test_ten_lines_a_section_and_the_rest_is_counted() -> None:
    lines = tuple(Line(call=stored(n)) for n in range(1, 31))
    (part,) = digest(digest_facts(**(NOTHING | {"new": lines, "totals": {}})))
    assert "New (30)" in visible(part.html)
    assert "20 more are behind the button below." in visible(part.html)
    assert datas(part) == [*(f"c:{n}:show" for n in range(1, 11)), "d:5:new:1"]


def test_a_long_digest_is_split_between_lines_and_buttons_go_along() -> None:
    title = "Partnerships for skills and jobs in regions of the car industry " * 4
    lines = {
        section: tuple(Line(call=stored(100 * at + n, title=title)) for n in range(10))
        for at, section in enumerate(Section, 1)
    }
    facts = digest_facts(
        new=lines[Section.NEW], changed=lines[Section.CHANGED], closing=lines[Section.CLOSING]
    )
    parts = digest(facts)
    assert len(parts) > 1
    said = [d for part in parts for d in datas(part) if d.startswith("c:")]
    assert said == [f"c:{100 * at + n}:show" for at in (1, 2, 3) for n in range(10)]
    for part in parts:
        for row in part.buttons:
            for button in row:
                if button.data.startswith("c:"):
                    assert f"<b>{button.label}. " in part.html


NEWS = tuple(article_line(n) for n in (1, 2, 3))


def test_news_stands_last_with_its_link_source_day_and_need() -> None:
    (part,) = digest(digest_facts(articles=NEWS[:2]))
    *_, one, two, checked, foot = visible(part.html).split("\n\n")
    assert one == (
        "Battery skills & plants, part 1\n"
        "Press corner of the European Commission · Sun 1 Mar 2026 · Battery value chain"
    )
    assert "part 2" in two
    assert checked.startswith("9 sources were checked")
    assert foot.startswith("Tap a number")
    assert (
        '<a href="https://ec.europa.eu/commission/presscorner/detail/en/ip_26_1?a=1&amp;b=2">'
        in (part.html)
    )
    assert datas(part) == datas(digest(digest_facts())[0]), "there is nothing to tap for it"


def test_news_alone_is_no_digest() -> None:
    assert digest(digest_facts(**NOTHING, articles=NEWS)) == ()


def test_news_makes_no_digest_longer_and_of_what_does_not_fit_the_newest_stays() -> None:
    seen = set()
    for long in range(1, 140, 10):
        for count in (16, 17, 18, 19, 20):
            lines = [Line(call=stored(n, title="x" * 130)) for n in range(count)]
            lines[0] = Line(call=stored(99, title="y" * long))
            facts = digest_facts(
                **(NOTHING | {"new": tuple(lines[:10]), "closing": tuple(lines[10:])}),
                articles=tuple(article_line(n, title=f"News {n}" * 4) for n in (1, 2, 3)),
            )
            parts, bare = digest(facts), digest(replace(facts, articles=()))
            assert [datas(part) for part in parts] == [datas(part) for part in bare]
            text = "".join(visible(p.html) for p in parts)
            there = [n for n in (1, 2, 3) if f"News {n}" in text]
            assert there == [1, 2, 3][: len(there)]
            assert ("In the news" in text) is bool(there)
            seen.add(len(there))
    assert seen == {0, 1, 2, 3}


def test_the_first_digest_says_what_is_open_and_what_comes() -> None:
    (part,) = digest(digest_facts(**(NOTHING | {"new": digest_facts().new}), first=True))
    text = visible(part.html)
    assert text.startswith("Roundtable: open now for you\nMonday 2 March 2026\n\nOpen now (2)")
    assert "since your last digest" not in text


def test_a_page_has_its_numbers_and_its_neighbours() -> None:
    page = messages.digest_page(EN, page_facts())
    accepts(page)
    assert visible(page.html).startswith("New, page 2 of 3 (22 in all)\n\n11. ")
    assert datas(page) == ["c:42:show", "c:43:show", "d:5:new:0", "d:5:new:2"]
    last = messages.digest_page(EN, page_facts(page=2))
    assert datas(last) == ["c:42:show", "c:43:show", "d:5:new:1"]


def test_a_digest_makes_no_noise() -> None:
    assert all(part.silent for part in digest(digest_facts()))
