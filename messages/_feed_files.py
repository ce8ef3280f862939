"""Feeds: Atom (RFC 4287) and JSON Feed 1.1, from the same facts.

An entry is told anew only when its call changed materially: no "days left" in it, and ``updated``
is the time of that change. Its id is of the call, whichever feed, language or address it is in.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from uuid import UUID, uuid5
from xml.etree import ElementTree

from messages._amounts import amounts
from messages._catalogue import Html, plain, render
from messages._deadline import cut_off_day, is_exact, line, when
from messages._digest import ROOMY, changed_lines, why_line
from messages._document import as_text
from messages._facts import Line
from messages._languages import spoken
from messages._words import closed_early, foreign, programme_name, some
from model import CallStatus, Language, SourceId

ATOM = "http://www.w3.org/2005/Atom"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no XML document may hold, escaped or not (XML 1.0, 2.2)."""
_CALLS = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
"""The namespace of names that are URLs (RFC 4122): a call is known by its source and its key."""
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""When a feed without any entry was changed."""
_MOST_CUT_OFFS = 6
_MOST_PLACES = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A call in a feed, in the reader's language where we have words."""

    line: Line
    places: tuple[str, ...]
    """Where, by name; empty: not said."""
    source_title: str
    updated: datetime
    published: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class WordedEntry:
    id: str
    url: str
    title: str
    language: Language
    """Of the title."""
    summary: str
    content: str
    """HTML."""
    author: str
    updated: datetime
    published: datetime
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """The feed itself. Addresses are absolute, or relative to the feed's own place."""

    id: str
    title: str
    subtitle: str
    language: Language
    self_url: str
    """Empty: not known."""
    page_url: str
    other_url: str
    """The same in the other format."""


def call_urn(source: SourceId, key: str) -> str:
    """The same call has the same id in every feed and installation, for good."""
    return uuid5(_CALLS, f"call:{source}:{key}").urn


def feed_urn(installation: str, language: Language, path: str) -> str:
    return uuid5(_CALLS, f"feed:{installation}:{language}:{path}").urn


def word_entry(language: Language, entry: Entry, now: datetime) -> WordedEntry:
    """An entry's words; half a millisecond each."""
    call = entry.line.call.call
    rows = [row for row in _rows(language, entry, now) if row]
    return WordedEntry(
        id=call_urn(call.source, call.key),
        url=call.url,
        title=" ".join(call.title.split()),
        language=call.language,
        summary="\n".join(as_text(row) for row in rows),
        content="".join(f"<p>{row}</p>" for row in rows),
        author=entry.source_title,
        updated=entry.updated,
        published=entry.published,
        tags=(programme_name(language, call.programme), *(r.need for r in entry.line.reasons)),
    )


def _rows(language: Language, entry: Entry, now: datetime) -> Iterator[Html | None]:
    one = entry.line
    call = one.call.call
    about = programme_name(language, call.programme)
    yield from (Html(escape(words)) for words in _deadlines(language, one, now))
    yield closed_early(language, call, now)
    yield Html(escape(f"{about} · {call.reference}" if call.reference else about))
    yield foreign(language, call.language)
    yield from amounts(language, call, None)
    if entry.places:
        places = some(language, entry.places, _MOST_PLACES)
        yield Html(escape(plain(language, "feed-where", places=places)))
    yield from changed_lines(language, one)
    yield why_line(language, one, ROOMY) if one.reasons else None


def _deadlines(language: Language, one: Line, now: datetime) -> Iterator[str]:
    call = one.call.call
    nearest, status = call.next_cut_off(now), call.status(now)
    if nearest is None or status is CallStatus.PLANNED:
        words = as_text(line(language, call, now))
        yield words[:1].upper() + words[1:]
        return
    if status is CallStatus.FORTHCOMING and call.opens:
        opens = when(language, call.opens, call.zone)
        yield as_text(render(language, "card-opens", when=opens))
    key = "feed-deadline" if is_exact(nearest) else "feed-deadline-about"
    words = plain(language, key, when=when(language, nearest, call.zone))
    stage = f" {plain(language, 'stage', stage=nearest.stage)}" if nearest.stage else ""
    yield words + stage
    later = [cut_off_day(language, c, call.zone) for c in call.cut_offs if c.at > nearest.at]
    if later:
        yield plain(language, "feed-further", when=some(language, later, _MOST_CUT_OFFS))


def atom(feed: Feed, entries: Sequence[WordedEntry]) -> bytes:
    ElementTree.register_namespace("", ATOM)
    root = ElementTree.Element(f"{{{ATOM}}}feed", {f"{_XML}lang": spoken(feed.language)})
    _add(root, "id", feed.id)
    _add(root, "title", feed.title)
    _add(root, "subtitle", feed.subtitle)
    _add(root, "updated", _stamp(_updated(entries)))
    if feed.self_url:
        _add(root, "link", rel="self", type="application/atom+xml", href=feed.self_url)
    if feed.page_url:
        _add(root, "link", rel="alternate", type="text/html", href=feed.page_url)
    if feed.other_url:
        _add(root, "link", rel="alternate", type="application/feed+json", href=feed.other_url)
    for one in entries:
        entry = ElementTree.SubElement(root, f"{{{ATOM}}}entry")
        _add(entry, "id", one.id)
        title = _add(entry, "title", one.title)
        if one.language != feed.language:
            title.set(f"{_XML}lang", one.language)
        _add(entry, "updated", _stamp(one.updated))
        _add(entry, "published", _stamp(one.published))
        _add(entry, "link", rel="alternate", href=one.url)
        _add(_add(entry, "author"), "name", one.author)
        for tag in one.tags:
            _add(entry, "category", term=tag)
        _add(entry, "summary", one.summary)
        _add(entry, "content", one.content, type="html")
    body: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return body


def _add(
    parent: ElementTree.Element, name: str, text: str = "", **facts: str
) -> ElementTree.Element:
    child = ElementTree.SubElement(parent, f"{{{ATOM}}}{name}")
    for fact, value in facts.items():
        child.set(fact, _NO_XML.sub("", value))
    child.text = _NO_XML.sub("", text) or None
    return child


def json_feed(feed: Feed, entries: Sequence[WordedEntry]) -> bytes:
    said: dict[str, object] = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "description": feed.subtitle,
        "language": spoken(feed.language),
        "home_page_url": feed.page_url,
        "feed_url": feed.self_url,
        "items": [
            {
                "id": one.id,
                "url": one.url,
                "title": one.title,
                "content_html": one.content,
                "summary": one.summary,
                "date_published": _stamp(one.published),
                "date_modified": _stamp(one.updated),
                "authors": [{"name": one.author}],
                "tags": list(one.tags),
                "language": spoken(feed.language),
            }
            for one in entries
        ],
    }
    kept = {name: value for name, value in said.items() if value != ""}
    return (json.dumps(kept, ensure_ascii=False, indent=1) + "\n").encode(errors="replace")


def _updated(entries: Sequence[WordedEntry]) -> datetime:
    return max((one.updated for one in entries), default=_NEVER)


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")
