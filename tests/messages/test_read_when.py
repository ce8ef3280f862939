"""From when to when, as people write it; and every example that a person is shown."""

from __future__ import annotations

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

import messages
from messages import plain, read_when
from model import EventKind, Language

PRAGUE = ZoneInfo("Europe/Prague")
TODAY = date(2026, 3, 16)
EN, DE = Language("en"), Language("de")


def at(day: int, hour: int = 0, minute: int = 0, month: int = 5) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=PRAGUE)


@pytest.mark.parametrize(
    ("words", "starts", "ends", "whole"),
    [
        ("12 May 2026", at(12), at(13), True),
        ("2026-05-12", at(12), at(13), True),
        ("12-14 May 2026", at(12), at(15), True),
        ("12 May 2026 - 14 May 2026", at(12), at(15), True),
        ("30 May 2026 to 2 June 2026", at(30), at(3, month=6), True),
        ("12 May 2026 10:00-16:30", at(12, 10), at(12, 16, 30), False),
        ("Tuesday 12 May 2026, 10:00", at(12, 10), None, False),
        ("12 May 2026 10:00 - 13 May 2026 12:00", at(12, 10), at(13, 12), False),
        ("2026-05-12T10:00 - 2026-05-13T12:00", at(12, 10), at(13, 12), False),
        ("12 May 2026 at 10:00 \u2013 12:00", at(12, 10), at(12, 12), False),
        ("12.05.2026 9:05-9:45", at(12, 9, 5), at(12, 9, 45), False),
        ("12 May 10:00", at(12, 10), None, False),
    ],
)
def test_what_is_understood(
    words: str, starts: datetime, ends: datetime | None, whole: bool
) -> None:
    assert read_when(EN, words, "Europe/Prague", TODAY) == (starts, ends, whole)


def test_days_as_a_german_writes_them() -> None:
    found = read_when(DE, "12.-14. Mai 2026", "Europe/Prague", TODAY)
    assert found == (at(12), at(15), True)
    found = read_when(DE, "12. Mai 2026 um 10:00 bis 12:00", "Europe/Prague", TODAY)
    assert found == (at(12, 10), at(12, 12), False)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "soon",
        "10:00",
        "12 May 2026 16:00-10:00",
        "14-12 May 2026",
        "12 May 2026 25:00",
        "12 May 2026 - 12 May 2027",
        "30 February 2026",
        "12 May 2026 10:00-11:00-12:00",
    ],
)
def test_what_is_not(words: str) -> None:
    assert read_when(EN, words, "Europe/Prague", TODAY) is None


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_what_is_shown_as_an_example_is_understood(language: Language) -> None:
    bad = plain(language, "event-bad-when", said="…")
    hours = re.search(r"[^ :]*\d[^:]{3,22}2026 10:00-16:00|2026\. május 12\. 10:00-16:00", bad)
    assert hours, bad
    found = read_when(language, hours[0], "Europe/Prague", TODAY)
    assert found == (at(12, 10), at(12, 16), False), hours[0]
    days = re.search(r"12\.?-14[^:]*2026|2026\. május 12\. \u2013 2026\. május 14", bad)
    assert days, bad
    assert read_when(language, days[0], "Europe/Prague", TODAY) == (at(12), at(15), True), days[0]
    line = plain(language, "event-how").partition("<code>/event ")[2].partition("</code>")[0]
    parts = [part.strip() for part in line.split("|")]
    assert len(parts) == 7
    assert read_when(language, parts[2], "Europe/Prague", TODAY) == found
    kinds = [messages.kind_name(language, kind).casefold() for kind in EventKind]
    assert parts[1].casefold() in kinds


@given(st.sampled_from(messages.LANGUAGES), st.text(max_size=40))
def test_anything_may_be_typed(language: Language, words: str) -> None:
    found = read_when(language, words, "Europe/Prague", TODAY)
    assert found is None or found.ends_at is None or found.starts_at < found.ends_at
