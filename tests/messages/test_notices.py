from __future__ import annotations

import ast
import functools
import pathlib
from datetime import datetime

import pytest

import messages
from model import CutOff, Language, Precision
from tests.messages.samples import (
    at,
    notice_facts,
    quorum_facts,
    reminder_facts,
    stored,
)
from tests.messages.telegram import accepts, visible
from tests.messages.written import WRITTEN, spaces

ROOT = pathlib.Path(messages.__file__).parents[1]
EN = Language("en")


@pytest.mark.parametrize("language", messages.LANGUAGES)
@pytest.mark.parametrize(
    ("now", "left"),
    [
        (at("2026-03-02", 9), "14"),
        (at("2026-03-13", 9), "3"),
        (at("2026-03-15", 23, 59), "1"),
        (at("2026-03-16", 0, 1), "0"),
        (at("2026-03-16", 17, 1), "past"),
    ],
)
def test_trap_11_a_reminder_counts_the_real_distance(
    language: Language, now: datetime, left: str
) -> None:
    message = messages.reminder(language, reminder_facts(now=now))
    accepts(message)
    first = visible(message.html).split("\n")[0]
    assert WRITTEN[language]["reminder"][left] in spaces(first)


def test_a_reminder_can_be_ended_where_it_came_from() -> None:
    message = messages.reminder(EN, reminder_facts())
    assert message.buttons[-1][0].data == "c:42:remind:s-never"
    last = messages.reminder(EN, reminder_facts(follows=False))
    assert "c:42:remind:s-never" not in [b.data for row in last.buttons for b in row]


def test_keepers_hear_what_is_wrong_and_that_nothing_is_lost() -> None:
    message = messages.source_broke(EN, notice_facts())
    accepts(message)
    text = visible(message.html)
    assert "Source failing: EU Funding & Tenders Portal" in text
    assert "The answer held far fewer calls than usual." in text
    assert "3 calls, at least 300 expected <topics>" in text
    assert "The 542 live calls kept from it stay as they are." in text


@functools.cache
def slugs() -> set[str]:
    """Each word for machines with which the product says why a source failed."""
    found = set()
    for file in (*ROOT.glob("sources/*.py"), *ROOT.glob("actions/*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                at = {"Broken": 0, "Unreachable": 1}.get(node.func.id)
                word = None if at is None or len(node.args) <= at else node.args[at]
                if isinstance(word, ast.Constant):
                    found.add(word.value)
    return found


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_every_failure_is_said_in_a_sentence(language: Language) -> None:
    assert {"fault", "no-header", "robots", "timeout"} <= slugs()
    unnamed = messages.source_broke(language, notice_facts(reason="strange", detail="")).html
    for slug in slugs():
        html = messages.source_broke(language, notice_facts(reason=slug, detail=slug)).html
        said = html.split("\n")[1]
        assert said.endswith((".", ")"))
        assert said != unnamed.split("\n")[1], slug
        assert "<code>" not in html, "the word for machines is no detail"
    assert "strange" not in unnamed


def test_what_a_failure_says_besides_stands_without_its_slug() -> None:
    facts = notice_facts(reason="too-few", detail="too-few: 3 calls, usually 300")
    assert "<code>3 calls, usually 300</code>" in messages.source_broke(EN, facts).html


@pytest.mark.parametrize(("months", "said"), [(1, "for a month."), (12, "for 12 months.")])
def test_the_silent_are_told_the_span_that_is_set(months: int, said: str) -> None:
    assert said in messages.still_there(EN, months, at("2026-04-01"), "Europe/Rome").html


def test_a_quorum_offers_days_and_the_way_to_open() -> None:
    message = messages.quorum(EN, quorum_facts())
    accepts(message)
    text = visible(message.html)
    assert "4 members from 3 countries would like to talk about this call." in text
    assert "Not there yet: Social partners, Public authorities" in text
    assert "• Fri 5 Jun 2026, 10:00 (Brussels time): explore" in text
    buttons = [b.data for row in message.buttons for b in row]
    assert buttons == ["h:42:when", "g:42:take", "g:42:quiet", "c:42:show"]


def test_a_quorum_on_an_undated_call() -> None:
    text = visible(messages.quorum(EN, quorum_facts(call=stored(cut_offs=()), days=())).html)
    assert "no deadline published" in text
    assert "Days that would fit" not in text


def test_a_cut_off_without_a_day_is_not_counted_down() -> None:
    month = reminder_facts(cut_off=CutOff(at("2026-03-31", 23, 59), Precision.MONTH))
    text = visible(messages.reminder(EN, month).html)
    assert text.startswith("Reminder: closes soon, day not yet published")
    assert "Deadline: March 2026. The exact day is not published yet." in text
