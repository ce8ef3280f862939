"""What a keeper states of every call of an own source, and so no page has to say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import urldefrag, urlsplit

from model import Call, CallKind, CallStatus, Language, NutsCode, Programme, SourceId
from sources._source import Found, Note, Quarantined

OTHERS = "left out: holds none of the words"


@dataclass(frozen=True, kw_only=True)
class Stated:
    source: SourceId
    programme: Programme
    language: Language = Language("en")
    regions: frozenset[NutsCode] = frozenset()
    zone: str = "Europe/Brussels"
    currency: str = ""
    """Of amounts that name none; empty: such amounts are left out."""
    status: CallStatus | None = None
    """Of what is listed; None: its dates alone tell."""
    words: tuple[str, ...] = ()
    """One of these must begin a word of the title or text; empty: all is taken."""

    @cached_property
    def _wanted(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{'|'.join(map(re.escape, self.words))})", re.IGNORECASE)

    def wants(self, title: str, text: str) -> bool:
        """Whether it holds one of the words, if any are asked for."""
        return not self.words or bool(self._wanted.search(f"{title}\n{text}"))

    def call(self, title: str, url: str, text: str = "", **found: Any) -> Iterator[Found]:
        """The call with what its page said and the keeper states, if it holds a wanted word.

        ``found`` are fields of ``Call``. Its key is its address; one without is quarantined.
        """
        key = found.pop("key", "") or urldefrag(url)[0]
        if not title or not urlsplit(url).netloc:
            yield Quarantined(key or title, "no-link" if title else "no-title", title or url)
        elif not self.wants(title, text):
            yield Note(OTHERS)
        else:
            yield Call(
                source=self.source,
                key=key,
                title=title,
                url=url,
                text=text,
                kind=CallKind.NOTICE,
                **{
                    "programme": self.programme,
                    "language": self.language,
                    "regions": self.regions,
                    "zone": self.zone,
                    "published_status": self.status,
                    **found,
                },
            )
