"""An article: what a publisher reports. Nothing one can apply to, and so no call."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from model._call import Language, SourceId


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A piece of news. Empty or None means "not said"."""

    source: SourceId
    key: str
    """Stable within its source; never shown."""
    title: str
    url: str
    language: Language = Language("en")
    published_at: datetime | None = None
    summary: str = ""
    """Read for the needs it is about; never shown."""

    def __post_init__(self) -> None:
        if not self.key or not self.title:
            raise ValueError("an article needs a key and a title")
        if self.published_at and self.published_at.tzinfo is None:
            raise ValueError("the time of an article needs a time zone")
