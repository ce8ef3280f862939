"""From a new call to a result in the figures, in four languages, as docs/story tells it.

``python -m tests.story`` writes the pages anew; they are read before they are committed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from messages import be_strict, fallbacks
from tests.story.book import LANGUAGES, PAGES, told


@pytest.fixture(autouse=True)
def strict() -> Iterator[None]:
    be_strict(True)
    yield
    be_strict(False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_story_is_told_as_it_stands(language: str) -> None:
    before = dict(fallbacks())
    page = told(language)
    assert page.splitlines() == (PAGES / f"{language}.md").read_text("utf-8").splitlines()
    assert fallbacks() == before, "nothing is said in English by mistake"


def test_every_language_tells_the_same() -> None:
    pages = [(PAGES / f"{code}.md").read_text("utf-8") for code in LANGUAGES]
    assert len({len(re.findall(r"^## \d+\. ", page, re.M)) for page in pages}) == 1
    assert len({tuple(re.findall(r"^    (#\d+)", page, re.M)) for page in pages}) == 1
