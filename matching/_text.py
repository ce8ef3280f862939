"""A call's words as the tagger reads them: fields, tokens, folded letters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from model import Call

_TOKEN = re.compile(r"\w++|[.;!?](?=\s)")
STOPS = frozenset(".;!?")

# Letters with a stroke or tied together have no Unicode decomposition.
_LETTERS = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ħ": "h",
        "\u0131": "i",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ð": "d",
    }
)


@dataclass(frozen=True, slots=True)
class Text:
    """What of a call is read for its needs. Category fields have no place here.

    ``programme`` is a slug of :class:`model.Programme` or the publisher's name of it,
    ``identifier`` the public identifier; both only serve the priors of a need.
    """

    title: str = ""
    text: str = ""
    language: str = ""
    """ISO 639-1; empty: guessed from the words."""
    programme: str = ""
    call_title: str = ""
    action: str = ""
    keywords: tuple[str, ...] = ()
    identifier: str = ""

    @classmethod
    def of(cls, call: Call) -> Text:
        return cls(
            title=call.title,
            text=call.text,
            language=call.language,
            programme=call.programme,
            call_title=call.call_title,
            action=call.action,
            keywords=call.keywords,
            identifier=call.reference or "",
        )

    @classmethod
    def of_row(cls, row: Mapping[str, object]) -> Text:
        """From a line of JSON with fields of these names; what is no text there is not read.

        The row's ``id`` is its public identifier if there is no ``identifier``."""
        said: dict[str, Any] = {
            f.name: v for f in fields(cls) if isinstance(v := row.get(f.name), str)
        }
        keywords = row.get("keywords")
        listed = keywords if isinstance(keywords, list | tuple) else ()
        identifier = said.get("identifier") or row.get("id")
        return cls(
            **{
                **said,
                "keywords": tuple(word for word in listed if isinstance(word, str)),
                "identifier": identifier if isinstance(identifier, str) else "",
            }
        )


def tokens(words: str) -> list[str]:
    """The words, and the ends of sentences: no phrase and no negation reaches over those."""
    # To leave ``_`` out here is faster than to ask of each letter whether it is one.
    return _TOKEN.findall(words.replace("_", "-"))


def fold(words: str) -> str:
    """Lower case without accents: ``Žilinský`` and ``ZILINSKY`` are both ``zilinsky``."""
    if words.isascii():
        return words.lower()
    decomposed = unicodedata.normalize("NFKD", words.casefold()).translate(_LETTERS)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def compose(words: str) -> str:
    """Canonical composition, so that an accent written apart does not split a word."""
    return words if words.isascii() else unicodedata.normalize("NFC", words)
