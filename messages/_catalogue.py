"""The sentences: one folder of Fluent files per language, loaded when first spoken."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from html import escape

from fluent.runtime import FluentBundle, FluentResource

from messages._languages import ENGLISH, FOLDER, locale_name, spoken
from messages._spaces import printed
from model import Language

_LONG = 200
_PIECE = 1200
"""Characters that are read in one step."""
_ENTRIES = re.compile(r"(?m)^(?=[A-Za-z-])")
"""Fluent refuses facts of over 1,000 characters: longer ones than this are put in afterwards."""

_fallbacks: Counter[tuple[Language, str]] = Counter()
_strict = False
_bundles: dict[Language, FluentBundle] = {}


class Html(str):
    """Words that are HTML already: `render` puts them in as they are."""

    __slots__ = ()


class WordingError(Exception):
    """A sentence lacks a fact it needs or is written wrongly; raised only when strict."""


def be_strict(on: bool) -> None:
    """Raise at the first fault in a sentence instead of falling back to English."""
    global _strict
    _strict = on


def fallbacks() -> Mapping[tuple[Language, str], int]:
    """How often which sentence had to be said in English, by (language asked for, key)."""
    return dict(_fallbacks)


def has(key: str) -> bool:
    """Whether there is such a sentence."""
    return _bundle(ENGLISH).has_message(key)


def render(language: Language, key: str, /, **facts: object) -> Html:
    """The sentence as HTML: every text among the facts is escaped unless it is `Html`.

    A sentence that a language lacks or cannot say is said in English and counted. LookupError
    if there is no such sentence in English either.
    """
    return Html(_say(language, key, {name: _escaped(fact) for name, fact in facts.items()}))


def plain(language: Language, key: str, /, **facts: object) -> str:
    """The sentence as plain text, for button labels, file names and calendar entries."""
    return _say(language, key, facts)


def _escaped(fact: object) -> object:
    return escape(fact) if isinstance(fact, str) and not isinstance(fact, Html) else fact


def _say(language: Language, key: str, facts: Mapping[str, object]) -> str:
    tongue = spoken(language)
    text, faults = _said(tongue, key, tuple((n, type(f), f) for n, f in facts.items()))
    if tongue != language.lower() or faults:
        _fallbacks[language, key] += 1
    if not faults:
        return text
    if _strict:
        raise WordingError(f"{tongue}/{key}: {faults}")
    if tongue == ENGLISH:
        return text
    return _format(ENGLISH, key, facts)[0]


@lru_cache(maxsize=8192)
def _said(
    tongue: Language, key: str, facts: tuple[tuple[str, type, object], ...]
) -> tuple[str, list[str]]:
    """Most sentences of a digest stand in many digests. Types tell 1 from 1.0: plurals differ."""
    return _format(tongue, key, {name: fact for name, _, fact in facts})


def _format(tongue: Language, key: str, facts: Mapping[str, object]) -> tuple[str, list[str]]:
    bundle = _bundle(tongue)
    if not bundle.has_message(key):
        if tongue == ENGLISH:
            raise LookupError(f"no sentence {key!r}")
        return "", ["missing"]
    pattern = bundle.get_message(key).value
    if pattern is None:
        raise LookupError(f"{key!r} has no words of its own")
    long = {
        f"\ue000{name}\ue001": fact
        for name, fact in facts.items()
        if isinstance(fact, str) and len(fact) > _LONG
    }
    short = {name: _mark(name, fact, long) for name, fact in facts.items()}
    text, errors = bundle.format_pattern(pattern, short)
    words = str(text)
    for mark, fact in long.items():
        words = words.replace(mark, fact)
    return words, [repr(e) for e in errors]


def _mark(name: str, fact: object, long: Mapping[str, str]) -> object:
    mark = f"\ue000{name}\ue001"
    return mark if mark in long else fact


def edition() -> str:
    """Names the words as they stand in the files: another text, another name."""
    seen = hashlib.blake2b(digest_size=12)
    for path in sorted(FOLDER.glob("*/*.ftl")):
        seen.update(path.read_bytes())
    return seen.hexdigest()


def load(language: Language) -> Iterator[None]:
    """Read the words of a language a piece at a time, if that was not done: a step takes 5 ms.

    The first sentence in it does it at once otherwise.
    """
    tongue = spoken(language)
    if tongue in _bundles:
        return
    bundle = FluentBundle([locale_name(tongue).replace("_", "-")], use_isolating=False)
    for path in sorted((FOLDER / tongue).glob("*.ftl")):
        for piece in _pieces(printed(tongue, path.read_text(encoding="utf-8"))):
            bundle.add_resource(FluentResource(piece))
            yield
    _bundles[tongue] = bundle


def _pieces(text: str) -> Iterator[str]:
    """A file in pieces of whole messages: those alone begin with a letter at the margin."""
    piece = ""
    for entry in _ENTRIES.split(text):
        if piece and len(piece) + len(entry) > _PIECE:
            yield piece
            piece = ""
        piece += entry
    yield piece


def _bundle(tongue: Language) -> FluentBundle:
    if tongue not in _bundles:
        for _ in load(tongue):
            pass
    return _bundles[tongue]
