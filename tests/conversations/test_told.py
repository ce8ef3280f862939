"""Every conversation comes to what its script says, and reads as it was read.

``python -m tests.conversations`` writes the transcripts anew; they are read before they are
committed.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from messages import be_strict, fallbacks
from tests.conversations.scripts import ALL, Script, all_scripts
from tests.conversations.stage import TOLD

SCRIPTS = all_scripts()
CORE = (
    "set_up_by_defaults",
    "set_up_with_every_answer",
    "card_and_its_buttons",
    "weekly_digest",
    "search_and_narrow_down",
    "reminder_put_off",
    "tracker",
    "away_with_a_deputy",
)


@pytest.fixture(autouse=True)
def strict(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    be_strict(True)
    yield
    be_strict(False)


@pytest.mark.parametrize(
    ("script", "language"),
    [(script, language) for script in SCRIPTS.values() for language in script.languages],
    ids=lambda value: value.name if isinstance(value, Script) else value,
)
def test_a_conversation(script: Script, language: str) -> None:
    file = TOLD / f"{script.name}.{language}.txt"
    before = dict(fallbacks())
    told = script.play(language)
    assert told.splitlines() == file.read_text(encoding="utf-8").splitlines()
    assert fallbacks() == before, "nothing is said in English by mistake"


def test_there_are_enough_in_each_language() -> None:
    assert len(SCRIPTS) >= 45
    for language in ALL:
        assert sum(language in script.languages for script in SCRIPTS.values()) >= 10, language
    for name in CORE:
        assert SCRIPTS[name].languages == ALL, name


def test_no_transcript_is_of_nothing() -> None:
    known = {f"{s.name}.{code}.txt" for s in SCRIPTS.values() for code in s.languages}
    assert {file.name for file in TOLD.glob("*.txt")} == known
