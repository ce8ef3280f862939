"""A question as the words it is made of, and what is meant at each of them."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from matching._asked_words import Meaning, Words
from model import Programme, fold

_WORD = re.compile(r"[^\W_]+")
_IDENTIFIER = re.compile(r"\w+(?:[-_/.]\w+)+")
_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[./](\d{1,2})[./]?(\d{4}|\d{2})?")


class Token(NamedTuple):
    folded: str
    raw: str
    chunk: int
    """Which of the pieces between spaces it is in."""
    day: date | None = None
    """Of a date in digits; without a year, of the year 4."""


class Reading:
    """The tokens of a question, and what the words at each of them mean."""

    def __init__(self, words: Words, tokens: list[Token]) -> None:
        self.words, self.tokens = words, tokens

    def meaning(self, at: int, *kinds: str) -> tuple[int, Meaning] | None:
        """The longest phrase from ``at`` on that means one of these, and the token after it."""
        if at >= len(self.tokens):
            return None
        first = self.words.longest.get(self.tokens[at].folded, 0)
        longest = min(first, len(self.tokens) - at)
        for length in range(longest, 0, -1):
            phrase = tuple(token.folded for token in self.tokens[at : at + length])
            known = self.words.phrases.get(phrase)
            for kind in kinds if known else ():
                if known and kind in known:
                    return at + length, known[kind]
        return None

    def any_meaning(self, at: int) -> bool:
        return (self.tokens[at].folded,) in self.words.phrases

    def ends_with(self, at: int, kind: str) -> bool:
        """Whether what stands before ``at`` means this, words that say nothing apart."""
        before = at - 1
        while before > 0 and self.meaning(before, "stop") and not self.meaning(before, kind):
            before -= 1
        return before >= 0 and self.meaning(before, kind) is not None

    def in_capitals(self, at: int) -> Programme | None:
        """A programme by an abbreviation that is a word unless it stands out in capitals."""
        token = self.tokens[at]
        shouted = all(t.raw.isupper() for t in self.tokens if t.raw.isalpha())
        return None if shouted and len(self.tokens) > 1 else self.words.capitals.get(token.raw)


def tokens_of(chunks: list[str]) -> list[Token]:
    """The words of a question. Phrases in quotes, identifiers and what is to be left out are none:
    an empty token stands for each, so that nothing is read across them."""
    found: list[Token] = []
    for number, chunk in enumerate(chunks):
        date_said = _DATE.fullmatch(chunk.rstrip(",;"))
        if date_said:
            found.append(Token("", chunk, number, _day(date_said)))
        elif chunk.startswith(('"', "-")) or _is_identifier(chunk):
            found.append(Token("", chunk, number))
        else:
            words = _WORD.findall(chunk)
            found += [Token(fold(word), word, number) for word in words]
    return found


def _is_identifier(chunk: str) -> bool:
    """Parts with digits among them, or in capitals: ``HORIZON-CL5``, ``PEX-COVE``."""
    return bool(_IDENTIFIER.fullmatch(chunk)) and (
        any(c.isdigit() for c in chunk) or (chunk.isupper() and "-" in chunk)
    )


def _day(said: re.Match[str]) -> date | None:
    year, month, day, day_first, month_second, year_last = said.groups()
    numbers = (year, month, day) if year else (year_last or "4", month_second, day_first)
    try:
        y, m, d = (int(number) for number in numbers)
        return date(y + 2000 if 4 < y < 100 else y, m, d)
    except ValueError:
        return None
