"""The pages of the story: ``docs/story``, one a language."""

from __future__ import annotations

import pathlib

from tests.story.chapters import CHAPTERS
from tests.story.stage import Story

PAGES = pathlib.Path(__file__).parents[2] / "docs" / "story"
LANGUAGES = ("en", "de", "fr", "pl")


def told(language: str) -> str:
    """The whole story as it is told now; an ``AssertionError`` where it comes to naught."""
    story = Story(language)
    try:
        for chapter in CHAPTERS:
            story.chapter(chapter.__name__)
            chapter(story)
        assert not story.troubles, story.troubles
        return story.ends()
    finally:
        story.close()
