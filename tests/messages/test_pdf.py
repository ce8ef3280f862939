"""Papers: the same bytes for the same facts, every letter there, language and title said."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

import messages
from messages import As, Paper, Printed
from messages._letters import PLAIN, letters
from model import Language
from tests.messages.said_before import briefing_facts

EN = Language("en")


def paper(*lines: Printed, **facts: object) -> Paper:
    known: dict[str, object] = {
        "name": "x.pdf",
        "title": "Příprava",
        "language": EN,
        "at": datetime(2026, 3, 2, tzinfo=UTC),
        "lines": lines,
    }
    return Paper(**{**known, **facts})  # type: ignore[arg-type]


def pages(body: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b(?!s)", body))


def test_equal_facts_make_equal_bytes() -> None:
    one = messages.briefing_paper(EN, briefing_facts())
    assert messages.pdf(one) == messages.pdf(messages.briefing_paper(EN, briefing_facts()))
    other = replace(one, lines=one.lines[1:])
    assert messages.pdf(other) != messages.pdf(one)


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_every_language_has_all_its_letters(language: Language) -> None:
    one = messages.briefing_paper(language, briefing_facts())
    said = "".join(line.html for line in one.lines)
    assert {c for c in said if ord(c) not in letters(PLAIN)} == set()


@pytest.mark.parametrize("language", ["pl", "ro"])
def test_a_paper_says_its_language_and_title(language: str) -> None:
    body = messages.pdf(messages.briefing_paper(Language(language), briefing_facts()))
    assert f"/Lang ({language})".encode() in body
    assert b"/Title" in body
    assert b"/DisplayDocTitle true" in body
    assert 1 <= pages(body) <= 3


def test_a_long_paper_goes_on_over_pages_with_their_numbers() -> None:
    lines = (Printed("Head", As.TITLE), *(Printed("Further", As.HEADING), Printed("a " * 900)) * 6)
    assert pages(messages.pdf(paper(*lines))) > 2


def test_what_has_no_letter_is_left_out_and_nothing_breaks() -> None:
    odd = '🙋 <b>ש & } \\ ) ( </b><i>x</i> <a href="https://e.eu/?a=1&amp;b=2">here</a> &lt;b&gt;'
    lines = (*(Printed(odd, kind) for kind in As), Printed("w" * 5000, As.ITEM))
    assert messages.pdf(paper(*lines, title="t" * 400)).startswith(b"%PDF-")
