"""The words a call is found by, and a query as the full-text index understands it."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple
from zlib import crc32

from db._codec import plain
from model import Call

# Letters that no accent was put on, so that taking accents off leaves them.
_LETTERS = {
    "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "\u0131": "i", "ß": "ss",
    "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ð": "d", "þ": "th", "ς": "\u03c3",
    "Ð": "D", "Þ": "TH", "ẞ": "SS", "ħ": "h", "Ħ": "H", "ŧ": "t", "Ŧ": "T",
}  # fmt: skip
_TIED = re.compile(f"[{''.join(_LETTERS)}]")
_ACCENTS = re.compile("[\u0300-\u036f]+")
_MOST_WORDS = 12
LONGEST = 400
"""Characters of a query that are looked at."""
_PARTS = re.compile(r"[^\W_]+")
_SHORTEST_BEGINNING = 4
_CHUNKS = re.compile(r'-?"[^"]+"|\S+')
_SPELLED = re.compile(r"[^\W\d_]{4,24}")
# Of the longest words these are taken off first: what is left must still say something.
_ENDINGS = (("ies", 5),)


def fold(text: str) -> str:
    """``text`` for the index, without accents: the index's own folding knows Latin ones only."""
    if text.isascii():
        return text.replace("\0", " ")
    apart = unicodedata.normalize("NFKD", plain(text))
    # Ten times as fast as str.translate on a text that has few of these letters.
    return _TIED.sub(lambda letter: _LETTERS[letter[0]], _ACCENTS.sub("", apart))


def words_of(call: Call) -> tuple[str, str, str, str]:
    """The columns of the index: title, identifiers, what it is about, text."""
    about = (call.call_title, call.action, call.programme, call.who, *call.keywords, *call.places)
    return (
        fold(call.title),
        fold(" ".join(r for r in (call.reference, call.call_reference) if r)),
        fold(" \n".join(a for a in about if a)),
        fold(call.text),
    )


class Term(NamedTuple):
    """A word of a query as two phrases of the index."""

    exact: str
    """The word as typed, or as the beginning of a longer one."""
    wide: str
    """Its stem as the beginning of a word: other cases, and the plural."""
    typed: str
    """Folded; empty for a phrase or an identifier."""


class Query(NamedTuple):
    terms: tuple[Term, ...]
    without: tuple[str, ...]
    """Phrases that no call found may have."""

    def every(self, *, wide: bool) -> str:
        """An expression of the index: all the words, and none of ``without``."""
        asked = " AND ".join(term.wide if wide else term.exact for term in self.terms)
        return self._less(asked)

    def any_of(self) -> str:
        """The same for any of the words; empty where none says anything by itself."""
        telling = (t.exact for t in self.terms if len("".join(_PARTS.findall(t.exact))) > 1)
        return self._less(" OR ".join(telling))

    def _less(self, asked: str) -> str:
        return f"({asked}) NOT ({' OR '.join(self.without)})" if asked and self.without else asked


def read(query: str) -> Query:
    """A query as typed: words, ``"quoted phrases"`` and ``-words`` to be left out.

    A word is what stands between spaces: the index takes ``PEX-COVE`` apart as it did the
    identifier, and the phrase asks for the parts side by side. Whatever else was typed is left
    out. A query of nothing but words to be left out asks for them.
    """
    terms: list[Term] = []
    without: list[Term] = []
    for chunk in _CHUNKS.findall(fold(query[:LONGEST]))[:_MOST_WORDS]:
        less = chunk[0] == "-" and len(chunk) > 1
        if term := _term(chunk):
            (without if less else terms).append(term)
    if not terms:
        terms, without = without, []
    return Query(tuple(terms), tuple(term.exact for term in without))


def _term(chunk: str) -> Term | None:
    """The last part, unless it is short, is asked for as a beginning: of short ones the index
    knows too many."""
    quoted = chunk.count('"') == 2
    kept = "".join(" " if c == '"' or unicodedata.category(c) == "Cc" else c for c in chunk)
    parts = _PARTS.findall(kept)
    if not parts:
        return None
    least = _SHORTEST_BEGINNING if parts[-1].isascii() else 2
    phrase = f'"{kept}"' if quoted or len(parts[-1]) < least else f'"{kept}"*'
    alone = not quoted and len(parts) == 1
    wide = f'"{stem(parts[0])}"*' if alone and phrase.endswith("*") else phrase
    return Term(phrase, wide, parts[0].lower() if alone else "")


def stem(word: str) -> str:
    """What the cases and the plural of a word begin with, roughly, in any language."""
    if not word.isalpha():
        return word
    for ending, at_least in _ENDINGS:
        if word.lower().endswith(ending) and len(word) - len(ending) >= at_least:
            return word[: -len(ending)]
    cut = 0 if len(word) < 5 else 1 if len(word) < 9 else 2
    return word[: len(word) - cut]


def vocabulary(title: str, about: str) -> set[str]:
    """The words that a slip of the finger may have meant, of these columns of the index."""
    return set(_SPELLED.findall(f"{title} {about}".lower()))


def slip_keys(word: str) -> set[int]:
    """Of a word and of each that lacks one letter of it: two words that share one of these are
    at most a slip or two from each other."""
    less = {word[:at] + word[at + 1 :] for at in range(len(word))}
    return {crc32(one.encode()) for one in (word, *less)}
