"""People at a table, by name with consent, else by what they stand for."""

from __future__ import annotations

from messages._catalogue import plain
from messages._minutes_facts import Person
from messages._split import shorten
from messages._words import group_name
from model import Language

_NAME = 60


def person_label(language: Language, person: Person) -> str:
    """``Eva Novák``, else ``Education and training, Czechia, no. 3``: plain text."""
    if person.name:
        return shorten(person.name, _NAME)
    return plain(
        language,
        "person-unnamed",
        group=group_name(language, person.group),
        country=person.country or "none",
        nth=str(person.nth),
    )


def short_label(language: Language, person: Person) -> str:
    """What a button has room for."""
    return on_button(person_label(language, person), 40)


def on_button(words: str, most: int) -> str:
    """Free text as a label: plain, in one line, and never to be taken for a tag."""
    return shorten(" ".join(words.replace("<", " ").split()) or "…", most)
