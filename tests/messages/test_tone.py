"""Tone and accessibility: nothing shouts, nothing is said by a picture sign alone."""

from __future__ import annotations

import pathlib
import re
import unicodedata

import pytest

import messages
from messages._split import visible
from model import Language
from tests.messages.said import everything

FOLDER = pathlib.Path(messages.__file__).parent
FILES = sorted(FOLDER.glob("*/*.ftl"))
EXAMPLES = re.compile(r"/\w+ [^.;]*|\d{4}-\d\d-\d\d[T ]\S+|2027-09-03")
"""What a person is to type: written in one way in every language."""
ISO = re.compile(r"\b20\d\d-\d\d-\d\d\b")


def signs(text: str) -> list[str]:
    """Emoji and the like; not letters, digits or the signs of writing."""
    return [c for c in text if unicodedata.category(c) == "So" and c not in "°©®"]


@pytest.mark.parametrize("path", FILES, ids=lambda p: f"{p.parent.name}/{p.name}")
def test_nothing_shouts(path: pathlib.Path) -> None:
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            assert "!" not in line, line
            assert "¡" not in line, line
            assert not re.search(r"\b[A-ZÄÖÜÉÈÀ]{4,} [A-ZÄÖÜÉÈÀ]{4,}\b", line), line


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_a_sign_never_stands_for_words(language: Language) -> None:
    labels = set()
    for name, message in everything(language):
        for line in visible(message.html).splitlines():
            if signs(line):
                assert re.search(r"\w\w", line), (name, line)
        for button in (button for row in message.buttons for button in row):
            words = "".join(c for c in button.label if c not in signs(button.label))
            assert re.search(r"\w", words), (name, button.label)
            labels.add(button.label)
    assert any(signs(label) for label in labels), "there are signs beside words"


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_what_a_tap_has_set_is_said_otherwise_than_before(language: Language) -> None:
    for act in ("int", "save", "fits", "no"):
        on, off = (messages.plain(language, f"button-{act}", state=s) for s in ("on", "off"))
        assert on != off
        assert on.endswith("✓"), "read out as a check mark"


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_days_and_numbers_are_written_as_the_language_does(language: Language) -> None:
    for name, message in everything(language):
        text = EXAMPLES.sub("", visible(message.html))
        assert not ISO.search(text), (name, ISO.findall(text))
        if language != "en":
            english = r"\b(January|February|October|December|Monday|Thursday|Friday)\b"
            assert not re.search(english, text), name
