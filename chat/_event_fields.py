"""An event's facts as a person types them."""

from __future__ import annotations

from datetime import date, datetime
from difflib import get_close_matches

from actions import Assistant, web_link
from chat._command import number
from messages import When, kind_name, read_when
from model import CallId, EventKind, Language, NeedId, fold

_ECHO = 60
_MOST_NEEDS = 6


class Unread(Exception):
    """Some words cannot be used. ``key``: the sentence that says why and shows an example."""

    def __init__(self, key: str, **facts: str) -> None:
        super().__init__(key)
        self.key = key
        self.facts = facts


def kind_said(language: Language, words: str) -> EventKind:
    """By its name in the member's language or in English, small slips forgiven."""
    names = {fold(str(kind)): kind for kind in EventKind}
    for code in (Language("en"), language):
        names |= {fold(kind_name(code, kind)): kind for kind in EventKind}
    near = get_close_matches(fold(words[:_ECHO]), names, n=1, cutoff=0.7)
    if not near:
        kinds = ", ".join(kind_name(language, kind) for kind in EventKind)
        raise Unread("event-bad-kind", said=words[:_ECHO], kinds=kinds)
    return names[near[0]]


def when_said(language: Language, words: str, zone: str, today: date, now: datetime) -> When:
    """A time to come, at most three years off."""
    when = read_when(language, words, zone, today)
    if (
        when is None
        or (when.ends_at or when.starts_at) <= now
        or when.starts_at.year > now.year + 3
    ):
        raise Unread("event-bad-when", said=words[:_ECHO])
    return when


def link_said(words: str) -> str:
    try:
        return web_link(words if "://" in words or "." not in words else f"https://{words}")
    except ValueError:
        raise Unread("event-bad-link", said=words[:_ECHO]) from None


def needs_said(a: Assistant, words: str) -> tuple[NeedId, ...]:
    """By id or title, else by what the words speak of."""
    known = {fold(n.id): n.id for n in a.needs}
    known |= {fold(title): n.id for n in a.needs for title in n.titles.values()}
    named = [known.get(fold(part)) for part in words.split(",")]
    found = [need for need in named if need]
    if len(found) < len(named):
        found += [tag.need for tag in a.tagger.suggested(words, ())[:_MOST_NEEDS]]
    if not found:
        raise Unread("event-bad-need", said=words[:_ECHO])
    return tuple(dict.fromkeys(found))


def call_said(a: Assistant, words: str) -> CallId:
    """By its number, else by its identifier, if only one call has it."""
    id_ = number(words.removeprefix("#"))
    stored = a.store.call(CallId(id_)) if id_ is not None else None
    found = [stored] if stored else a.store.call_by_reference(words)
    if len(found) != 1:
        raise Unread("event-bad-call", said=words[:_ECHO])
    return found[0].id
