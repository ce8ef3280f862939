"""Actions typed at a table: who, what and by when, in any language."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from actions.said_action import read_action
from matching import load_regions
from messages import LANGUAGES, plain
from messages._minutes import calendar_day
from model import Language

SUNDAY = date(2026, 3, 1)
A: Any = SimpleNamespace(regions=load_regions())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("day", [date(2026, 5, 20), date(2027, 3, 1), date(2026, 12, 15)])
def test_a_day_as_the_minutes_print_it_is_read_back(language: Language, day: date) -> None:
    due = plain(language, "action-due", day=calendar_day(language, day))
    for said in (f"@Anna Budget {due}", f"{due} @Anna Budget"):
        action = read_action(A, said, language, SUNDAY)
        assert (action.words, action.who, action.due) == ("Budget", "Anna", day), said


@pytest.mark.parametrize(
    ("said", "words", "due"),
    [
        ("préparer le budget pour vendredi", "préparer le budget", date(2026, 3, 6)),
        ("préparer le budget pour le 1er avril", "préparer le budget", date(2026, 4, 1)),
        ("presupuesto para el 20 de mayo", "presupuesto", date(2026, 5, 20)),
        ("budget per venerdì", "budget", date(2026, 3, 6)),
        ("budzet na piątek", "budzet", date(2026, 3, 6)),
        ("Budget zum 20. Mai", "Budget", date(2026, 5, 20)),
        ("draft the budget for the 3rd of April", "draft the budget", date(2026, 4, 3)),
        # a time in the middle belongs to what is to be done
        ("slides for the May forum", "slides for the May forum", None),
        ("le budget pour le projet", "le budget pour le projet", None),
    ],
)
def test_words_for_by_when_are_those_people_use(said: str, words: str, due: date | None) -> None:
    action = read_action(A, f"@Anna {said}", Language("en"), SUNDAY)
    assert (action.words, action.due) == (words, due)
