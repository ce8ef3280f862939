"""The names of things in a member's language: programmes, statuses, groups, reasons, fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from html import escape

from messages._catalogue import Html, plain, render
from messages._format import join, language_name
from messages._split import shorten
from model import (
    ApplicantType,
    Because,
    Call,
    CallStatus,
    Language,
    NotForUs,
    NutsCode,
    Programme,
    RegionCategory,
    StakeholderGroup,
)

_FIELDS = frozenset({"title", "text", "call_title", "action", "keywords", "programme"})
_PHRASE = 60


def programme_name(language: Language, programme: Programme) -> str:
    """The official name: ``Europäischer Sozialfonds Plus (ESF+)``."""
    return plain(language, f"programme-{programme}")


def status_name(language: Language, status: CallStatus | None) -> str:
    return plain(language, f"status-{status or 'unknown'}")


def closed_early(
    language: Language, call: Call, now: datetime, *, short: bool = False
) -> Html | None:
    """What the publisher's page says, where it contradicts the dates by saying closed."""
    if not call.closed_early(now):
        return None
    key = "line-closed-early" if short else "card-closed-early"
    return render(language, key, status=status_name(language, CallStatus.CLOSED))


def group_name(language: Language, group: StakeholderGroup) -> str:
    return plain(language, f"group-{group}")


def reason_name(language: Language, reason: NotForUs) -> str:
    return plain(language, f"reason-{reason}")


def applicants(language: Language, types: Iterable[ApplicantType]) -> str:
    """``companies, public authorities``: some of the names hold an "and" themselves."""
    return ", ".join(plain(language, f"applicant-{a}") for a in sorted(types))


def categories(language: Language, kinds: Iterable[RegionCategory]) -> str:
    """``less developed regions and transition regions``"""
    return join(language, [plain(language, f"category-{kind}") for kind in kinds])


def region_name(code: NutsCode, names: Mapping[NutsCode, str]) -> str:
    return names.get(code) or code


def title(text: str, limit: int = 300) -> str:
    """A title as published, on one line."""
    return shorten(text, limit)


def headline(call: Call) -> Html:
    """The title of a call as a line of its own, in bold."""
    return Html(f"<b>{escape(title(call.title))}</b>")


def foreign(language: Language, published: Language) -> Html | None:
    """Which language a title is in, if it is not the reader's."""
    if published == language:
        return None
    return render(language, "title-language", language=language_name(published, language))


def word_found(language: Language, because: Sequence[Because]) -> Html:
    """The first word that was found, in quotation marks; empty if there is none."""
    phrase = shorten(because[0].phrase, _PHRASE) if because else ""
    return render(language, "quoted", phrase=phrase) if phrase else Html("")


def found(language: Language, because: Iterable[Because], most: int) -> Html:
    """The words that were found and where: ``“battery cells” (title)``; the first ``most``."""
    seen: dict[tuple[str, str], None] = {}
    for one in because:
        field = one.field if one.field in _FIELDS else "text"
        seen.setdefault((shorten(one.phrase, _PHRASE), field))
    words = [render(language, "found", phrase=p, field=f) for p, f in list(seen)[:most] if p]
    return Html(", ".join(words))


def some(language: Language, words: Sequence[str], most: int) -> str:
    """The first few, and how many more there are: ``a, b and 3 more``."""
    if len(words) <= most:
        return join(language, words)
    more = plain(language, "and-more", count=len(words) - most)
    return f"{', '.join(words[:most])} {more}"
