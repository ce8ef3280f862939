from __future__ import annotations

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

EN, DE, FR = (Language(code) for code in ("en", "de", "fr"))


@pytest.mark.parametrize(
    ("now", "en", "de", "fr"),
    [
        (at("2026-03-02", 9), "closes in 14 days", "endet in 14 Tagen", "dans 14 jours"),
        (at("2026-03-13", 9), "closes in 3 days", "endet in 3 Tagen", "dans 3 jours"),
        (at("2026-03-15", 23, 59), "closes tomorrow", "endet morgen", "se termine demain"),
        (at("2026-03-16", 0, 1), "closes today", "endet heute", "aujourd\u2019hui"),
        (at("2026-03-16", 17, 1), "has closed", "ist abgelaufen", "est clos"),
    ],
)
def test_trap_11_a_reminder_counts_the_real_distance(
    now: datetime, en: str, de: str, fr: str
) -> None:
    for language, words in ((EN, en), (DE, de), (FR, fr)):
        message = messages.reminder(language, reminder_facts(now=now))
        accepts(message)
        assert words in visible(message.html).split("\n")[0]


def test_a_reminder_can_be_ended_where_it_came_from() -> None:
    for interested, act in ((False, "save"), (True, "int")):
        message = messages.reminder(EN, reminder_facts(interested=interested))
        assert message.buttons[-1][0].data == f"c:42:{act}"


def test_keepers_hear_what_is_wrong_and_that_nothing_is_lost() -> None:
    message = messages.source_broke(EN, notice_facts())
    accepts(message)
    text = visible(message.html)
    assert "Source failing: EU Funding & Tenders Portal" in text
    assert "The answer held far fewer calls than usual." in text
    assert "3 calls, at least 300 expected <topics>" in text
    assert "The 542 live calls kept from it stay as they are." in text


def test_an_unknown_failure_is_named_by_its_slug() -> None:
    assert "Reason: strange" in messages.source_broke(EN, notice_facts(reason="strange")).html


def test_a_quorum_offers_days_and_the_way_to_open() -> None:
    message = messages.quorum(EN, quorum_facts())
    accepts(message)
    text = visible(message.html)
    assert "4 members from 3 countries would like to talk about this call." in text
    assert "• Friday 5 June 2026: explore" in text
    assert "To open one: /host 42" in text


def test_a_quorum_on_an_undated_call() -> None:
    text = visible(messages.quorum(EN, quorum_facts(call=stored(cut_offs=()), dates=())).html)
    assert "no deadline published" in text
    assert "Days that would fit" not in text


def test_a_cut_off_without_a_day_is_not_counted_down() -> None:
    month = reminder_facts(cut_off=CutOff(at("2026-03-31", 23, 59), Precision.MONTH))
    text = visible(messages.reminder(EN, month).html)
    assert text.startswith("Reminder: closes soon, day not yet published")
    assert "Deadline: March 2026. The exact day is not published yet." in text
