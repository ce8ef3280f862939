"""What stands in the cells of a list: read with care, refused with what it could have been.

Each reader takes the words of one field and raises ``ValueError`` with half a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from actions._assistant import Assistant
from actions._catalogue_file import Record, nearest, quoted
from messages import EU_LANGUAGES, LANGUAGES, When, language_name, read_day, read_when
from model import Language, NeedId, NutsCode, fold

LONGEST_TITLE = 300
LONGEST_LINK = 2000
_YEAR = re.compile(r"(?<!\d)(19|20)\d\d(?!\d)")
_HOURS = re.compile(r"(\d{1,5}(?:[.,]\d{1,2})?) ?(?:h|hours?|std\.?|stunden|heures?|hodin)?", re.I)
_OTHERS = ("no", "uk", "tr", "is", "sq", "mk", "sr", "bs", "ru", "ca", "eu", "gl", "lb")
"""Languages of Europe beside the Union's own."""


def title(record: Record, name: str = "title") -> str:
    words = record.text(name)
    if not words:
        raise ValueError(f"it has no {name}")
    if len(words) > LONGEST_TITLE:
        raise ValueError(f"the {name} is longer than {LONGEST_TITLE} characters")
    return words


def link(words: str) -> str:
    """A web address: nothing else is ever opened from a chat."""
    try:
        parts = urlsplit(words)
        host = parts.hostname
        _ = parts.port
    except ValueError as wrong:
        raise ValueError(f"{quoted(words)} is no link") from wrong
    if parts.scheme not in ("http", "https"):
        raise ValueError(f"{quoted(words)} is no link that begins with http:// or https://")
    if not host or re.search(r"[\s<>\"']", words) or len(words) > LONGEST_LINK or parts.username:
        raise ValueError(f"{quoted(words)} is no link")
    return words


def day(words: str, name: str) -> date | None:
    """A whole date: without its year nobody knows which one is meant."""
    if not words:
        return None
    found = None
    if _YEAR.search(words):
        found = read_day(Language("en"), words.partition("T")[0], date(2000, 1, 1))
    if found is None:
        raise ValueError(f"{name}: {quoted(words)} is no date such as 2026-09-03 or 03.09.2026")
    return found


def moments(record: Record, zone: str, now: datetime) -> When:
    """From when to when, as two cells say it."""
    begins, ends = record.text("starts"), record.text("ends")
    if not begins:
        raise ValueError("it does not say when it starts")
    begins, ends = _as_written(begins, zone), _as_written(ends, zone)
    if not _YEAR.search(begins) or (ends and not _YEAR.search(ends)):
        raise ValueError(f"starts, ends: {quoted(begins)}, {quoted(ends)}: a date needs its year")
    today = now.astimezone(ZoneInfo(zone)).date()
    words = f"{begins} - {ends}" if ends else begins
    found = read_when(Language("en"), words, zone, today)
    if found is None:
        hint = "2026-09-03 or 2026-09-03 10:00"
        raise ValueError(f"{quoted(words)} are no dates such as {hint}, the earlier one first")
    return found


def _as_written(words: str, zone: str) -> str:
    """A moment of a program's making, with its offset and its seconds, as a person writes it."""
    try:
        at = datetime.fromisoformat(words)
    except ValueError:
        return words
    if ":" not in words:
        return words
    return f"{at.astimezone(ZoneInfo(zone)) if at.tzinfo else at:%Y-%m-%d %H:%M}"


def languages(record: Record) -> tuple[Language, ...]:
    found: dict[Language, None] = {}
    for part in record.parts("languages"):
        known = _languages()
        whole = [known.get(fold(part))]
        codes = whole if whole[0] else [known.get(fold(p)) for p in re.split(r"[,/ ]+", part) if p]
        if not codes or None in codes:
            names = [language_name(code, Language("en")) for code in EU_LANGUAGES]
            raise ValueError(f"no language {quoted(part)}{nearest(part, names)}")
        found |= dict.fromkeys(code for code in codes if code)
    return tuple(found)


@lru_cache(maxsize=1)
def _languages() -> Mapping[str, Language]:
    """Codes, and names in the languages that we speak."""
    codes = (*EU_LANGUAGES, *(Language(code) for code in _OTHERS))
    names = {
        fold(name): code
        for code in codes
        for tongue in (*LANGUAGES, code)
        if (name := language_name(code, tongue))
    }
    return {**names, **{code: code for code in codes}}


def country(a: Assistant, words: str) -> NutsCode | None:
    """A country by its code or its name; of a region its country."""
    if not words:
        return None
    upper = {"GR": "EL", "GB": "UK"}.get(words.upper(), words.upper())
    if NutsCode(upper) in a.regions:
        return a.regions.country(NutsCode(upper))
    for one in a.regions.search(words, limit=1):
        if len(one.code) == 2 and fold(words) in _names(a, one.code):
            return one.code
    raise ValueError(f"no country {quoted(words)}; a code such as CZ, or a name such as Czechia")


def _names(a: Assistant, code: NutsCode) -> set[str]:
    return {name for name, codes in a.regions.names() if code in codes}


def choice(words: str, known: Mapping[str, Sequence[str]], name: str) -> str:
    """One of a few words. ``known``: each with what else it may be called, folded."""
    wanted = fold(words)
    for value, others in known.items():
        if wanted == fold(value) or wanted in others:
            return value
    raise ValueError(f"no {name} {quoted(words)}{nearest(words, known)}")


def hours(words: str) -> float | None:
    if not words:
        return None
    found = _HOURS.fullmatch(words.strip())
    value = float(found[1].replace(",", ".")) if found else 0.0
    if not 0 < value <= 10_000:
        raise ValueError(f"{quoted(words)} is no number of hours")
    return value


def needs(a: Assistant, record: Record) -> tuple[tuple[NeedId, ...], tuple[str, ...]]:
    """The needs by id or by title in any language, and what is wrong with those not known."""
    known = _needs(a)
    found: dict[NeedId, None] = {}
    wrong: list[str] = []
    for part in record.parts("needs"):
        # a title may hold commas itself: the whole of it is looked for before its pieces
        whole = known.get(fold(part))
        pieces = [part] if whole else [p.strip() for p in part.split(",") if p.strip()]
        for piece in pieces:
            need = known.get(fold(piece))
            if need:
                found.setdefault(need)
            else:
                wrong.append(f"no need {quoted(piece)}{nearest(piece, _written(a))}")
    return tuple(sorted(found)), tuple(wrong)


def _written(a: Assistant) -> list[str]:
    """Ids and titles as a person would write them."""
    return [*(n.id for n in a.needs), *(n.title(code) for n in a.needs for code in LANGUAGES)]


def _needs(a: Assistant) -> dict[str, NeedId]:
    titles = {fold(t): n.id for n in a.needs for t in n.titles.values()}
    return {**titles, **{fold(n.id): n.id for n in a.needs}}
