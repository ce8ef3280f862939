"""For keepers: which calls were taken for one and why, and a call that never comes to rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from messages._catalogue import Html, has, plain, render
from messages._format import day
from messages._split import fits, shorten
from messages._words import headline, title
from model import Button, Language, Message, StoredCall

_NAME = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyFacts:
    """A call that stands behind another, and what shows that they are one."""

    copy: StoredCall
    source: str
    stands: StoredCall
    stands_source: str
    why: str
    since: datetime


def copies(language: Language, found: Sequence[CopyFacts], zone: str) -> Message:
    """The calls that are told as one, with what a keeper writes to part them."""
    if not found:
        return Message(html=render(language, "copies-none"))
    rows = [render(language, "copies-heading")]
    for one in found:
        key = f"copies-why-{one.why.replace(' ', '-')}"
        why = plain(language, key) if has(key) else one.why
        item = render(
            language,
            "copies-line",
            title=title(one.copy.call.title, _NAME),
            source=shorten(one.source, _NAME),
            stands=title(one.stands.call.title, _NAME),
            first=shorten(one.stands_source, _NAME),
            why=why,
            when=day(language, one.since, zone),
            call=str(one.copy.id),
        )
        if not fits("\n\n".join((*rows, item))):
            break
        rows.append(item)
    return Message(html=Html("\n\n".join(rows)))


def call_restless(language: Language, call: StoredCall, source: str) -> Message:
    """Once for a call whose page changes at every look: members do not hear of each change."""
    rows = [
        render(language, "call-restless", source=shorten(source, _NAME)),
        headline(call.call),
        render(language, "call-restless-meaning"),
        render(language, "card-link", url=call.call.url),
    ]
    show = Button(plain(language, "button-show"), data=f"c:{call.id}:show")
    return Message(html=Html("\n".join(rows)), buttons=((show,),))
