"""What the tagger knows of a language besides the needs' phrases: ``languages/<code>.toml``."""

from __future__ import annotations

import pathlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from matching._phrases import parse_phrase
from matching._text import fold
from matching._toml import TomlFile

FOLDER = pathlib.Path(__file__).parent / "languages"
_FIELDS = (
    "stop_words",
    "before",
    "after",
    "harmless",
    "false_friends",
    "boilerplate",
    "beginnings",
)


@dataclass(frozen=True, slots=True)
class LanguageWords:
    """All phrases are as in a need's file."""

    code: str
    stop_words: frozenset[str]
    """Words that only serve to guess the language of a text that does not say it."""
    before: tuple[str, ...] = ()
    """Negations: what stands within three words after them does not count."""
    after: tuple[str, ...] = ()
    """What stands within three words before them does not count: "is not foreseen"."""
    harmless: tuple[str, ...] = ()
    """Look like negations and are none: "not only"."""
    false_friends: tuple[str, ...] = ()
    """English phrases of the needs that are common words of this language."""
    boilerplate: tuple[str, ...] = ()
    """Words that calls repeat whatever they are about; masked for every need."""
    beginnings: tuple[str, ...] = ()
    """``bh b``: a word that begins with the first may also be one that begins with the second, as
    Irish changes the beginnings of words by what stands before them."""
    digest: str = ""
    """Changes with the file."""


def load_languages(
    folder: pathlib.Path = FOLDER, *, checked: bool = False
) -> Mapping[str, LanguageWords]:
    """One entry a file. ``NeedError`` names file and line of what cannot be used; of a phrase
    only if ``checked``."""
    return {path.stem: _read(path, checked) for path in sorted(folder.glob("*.toml"))}


def _read(path: pathlib.Path, checked: bool) -> LanguageWords:
    file = TomlFile(path)
    for name, block in file.raw.items():
        if name not in _FIELDS:
            file.fail(f"unknown field {name!r}, not {', '.join(_FIELDS)}", (name,))
        if not isinstance(block, str):
            file.fail(f"{name!r} is not text", (name,))
    if "stop_words" not in file.raw:
        file.fail("'stop_words' is missing")
    lists = {name: split_phrases(file.raw.get(name, "")) for name in _FIELDS[1:]}
    for name, phrases in lists.items() if checked else ():
        for written in phrases:
            try:
                parse_phrase(written)
            except ValueError as error:
                file.fail(f"{written!r}: {error}", (name,), written)
    for written in lists["beginnings"]:
        if len(written.split()) != 2:
            file.fail(f"{written!r} is not two beginnings", ("beginnings",), written)
    stop_words = frozenset(fold(file.raw["stop_words"]).split())
    return LanguageWords(path.stem, stop_words, digest=file.digest, **lists)


def split_phrases(block: str) -> tuple[str, ...]:
    """Phrases stand one a line or parted by commas; ``#`` begins a remark."""
    lines = (line.split("#", 1)[0] for line in block.splitlines())
    return tuple(p for line in lines for phrase in line.split(",") if (p := phrase.strip()))


def guess_language(tokens: Sequence[str], languages: Mapping[str, LanguageWords]) -> str:
    """The language most of whose stop words occur, ``en`` when none does or two are level."""
    counted = Counter(fold(t) for t in tokens[:400])
    votes = {
        code: sum(n for word, n in counted.items() if word in words.stop_words)
        for code, words in languages.items()
    }
    best = sorted(votes.items(), key=lambda vote: -vote[1])[:2]
    if not best or not best[0][1] or (len(best) > 1 and best[0][1] == best[1][1]):
        return "en"
    return best[0][0]
