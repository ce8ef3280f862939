"""The languages spoken, and which of them a native speaker has reviewed: ``languages.toml``."""

from __future__ import annotations

import pathlib
import unicodedata
from typing import NamedTuple

import tomli
from babel import Locale

from model import Language

ENGLISH = Language("en")
FOLDER = pathlib.Path(__file__).parent
LANGUAGES: tuple[Language, ...] = tuple(
    Language(name)
    for name in sorted(
        {path.parent.name for path in FOLDER.glob("*/*.ftl")}, key=lambda n: (n != ENGLISH, n)
    )
)
"""The languages spoken, English first."""
_LOCALES = {Language("en"): "en_IE", Language("pt"): "pt_PT"}
"""English as the Union writes it, day first; Portuguese as Portugal writes it."""


class Review(NamedTuple):
    """By whom the sentences of a language were read whole, and on which day (ISO)."""

    by: str
    on: str


def _read() -> dict[str, dict[str, object]]:
    return tomli.loads((FOLDER / "languages.toml").read_text(encoding="utf-8"))


_KNOWN = _read()


def spoken(language: Language) -> Language:
    """The language we answer in: the one asked for, without its region, or English."""
    short = Language(language.replace("_", "-").split("-")[0].lower())
    return short if short in LANGUAGES else ENGLISH


def locale_name(language: Language) -> str:
    """Whose rules of numbers, days and plurals a spoken language follows: ``pt_PT``."""
    return _LOCALES.get(language, language)


def own_name(code: Language) -> str:
    """A language's name in itself, as a button shows it: ``Deutsch``, ``Français``.

    From the file, for Babel takes some 7 ms and a megabyte to load each language.
    """
    known = _KNOWN.get(code)
    name = str(known["name"] if known else Locale.parse(code).get_language_name())
    return name[:1].upper() + name[1:]


def by_name() -> tuple[Language, ...]:
    """The languages in the order of their own names, accents aside."""
    return tuple(sorted(LANGUAGES, key=lambda code: unicodedata.normalize("NFD", own_name(code))))


def review(language: Language) -> Review | None:
    """Who has reviewed the sentences of the language that is answered in. None: nobody yet."""
    known = _KNOWN.get(spoken(language), {})
    if "reviewed_by" not in known:
        return None
    return Review(str(known["reviewed_by"]), str(known["reviewed_on"]))
