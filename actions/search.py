"""What a person looks for: calls with the words, and calls that answer the need they mean."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Unpack

from actions._assistant import Assistant
from db import Filters, Found
from messages import LANGUAGES
from model import NeedId


@dataclass(frozen=True, slots=True)
class Hits:
    found: Found
    needs: tuple[NeedId, ...]
    """The needs that the words mean, if they found a call that the words alone did not."""


def search(a: Assistant, query: str, now: datetime, **filters: Unpack[Filters]) -> Hits:
    """Calls by any words: a member's own language finds calls in another by their needs."""
    needs = a.tagger.meant(query, LANGUAGES) if query.strip() else ()
    found = a.store.find(query, now, needs, **filters)
    return Hits(found, needs if found.by_need else ())
