"""What a keeper states of every call of an own source, and so no page has to say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, TypeVar
from urllib.parse import urldefrag, urlsplit
from zoneinfo import ZoneInfo

from model import (
    Call,
    CallKind,
    CallStatus,
    Language,
    Moment,
    Money,
    NutsCode,
    Programme,
    SourceId,
)
from sources import _dates, _money, _periods, _spans
from sources._source import Found, Note, Quarantined

OTHERS = "left out: holds none of the words"
T = TypeVar("T")


class Foreign(ValueError):
    """A date of another language than the stated one."""

    def __init__(self, wrong: ValueError, note: Note) -> None:
        super().__init__(str(wrong))
        self.note = note


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

    def day(self, said: str | float | datetime | None, *, end: bool = False) -> Moment | None:
        """A date of a page or a cell. Raises ``ValueError``."""
        return self._read(
            lambda language: _dates.cell_date(
                said, zone=ZoneInfo(self.zone), language=language, end=end
            )
        )

    def period(self, words: str) -> tuple[Moment | None, Moment | None]:
        """Where one phrase says when it opens and closes. Raises ``ValueError``."""
        return self._read(
            lambda language: _periods.read_period(
                words, zone=ZoneInfo(self.zone), language=language
            )
        )

    def _read(self, read: Callable[[str], T]) -> T:
        try:
            return read(self.language)
        except ValueError as wrong:
            others = []
            for language in _spans.languages():
                with suppress(ValueError):
                    read(language)
                    others.append(f'"{language}"')
            if others:
                meant = " or ".join(others[:3])
                note = Note(f'dates are read in "{self.language}": is language = {meant} meant?')
                raise Foreign(wrong, note) from wrong
            raise

    def money(self, said: str | float | datetime | None) -> Money | None:
        """An amount. Raises ``ValueError``: "up to", "per project" and such are no total."""
        if said is None or (isinstance(said, str) and _dates.is_undated(said)):
            return None
        if not isinstance(said, str | float):
            raise ValueError(f"{said} is no amount")
        try:
            return _money.read_money(said, self.currency, self.language)
        except _money.NoCurrency as wrong:
            raise ValueError(f'{wrong}: set currency = "EUR"') from wrong

    def refused(self, key: str, reason: str, title: str, wrong: ValueError) -> Iterator[Found]:
        """A record left out, and once what may help to understand it."""
        yield Quarantined(key, reason, f"{title}: {wrong}" if title else str(wrong))
        if isinstance(wrong, Foreign):
            yield wrong.note

    def call(self, title: str, url: str, text: str = "", **found: Any) -> Iterator[Found]:
        """The call with what its page said and the keeper states, if it holds a wanted word.

        ``found`` are fields of ``Call``. Its key is its address; one without is quarantined.
        """
        key = found.pop("key", "") or urldefrag(url)[0]
        if not title or not urlsplit(url).netloc:
            yield Quarantined(key or title, "no-link" if title else "no-title", title or url)
        elif not self.wants(title, text):
            yield Note(OTHERS, title)
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
