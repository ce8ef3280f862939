"""What the tagger knows of a language besides the needs' phrases: ``languages/<code>.toml``."""

from __future__ import annotations

import hashlib
import pathlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import tomli

from matching._text import fold

FOLDER = pathlib.Path(__file__).parent / "languages"


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
    digest: str = ""
    """Changes with the file."""


@cache
def load_languages(folder: pathlib.Path = FOLDER) -> Mapping[str, LanguageWords]:
    """One entry a file. ValueError names a file with an unknown field."""
    languages = {}
    for path in sorted(folder.glob("*.toml")):
        source = path.read_bytes()
        raw = tomli.loads(source.decode())
        words = LanguageWords(
            code=path.stem,
            stop_words=frozenset(fold(raw.pop("stop_words")).split()),
            before=split_phrases(raw.pop("before", "")),
            after=split_phrases(raw.pop("after", "")),
            harmless=split_phrases(raw.pop("harmless", "")),
            false_friends=split_phrases(raw.pop("false_friends", "")),
            boilerplate=split_phrases(raw.pop("boilerplate", "")),
            digest=hashlib.blake2b(source, digest_size=12).hexdigest(),
        )
        if raw:
            raise ValueError(f"{path.name}: unknown fields {', '.join(sorted(raw))}")
        languages[path.stem] = words
    return languages


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
