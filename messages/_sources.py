"""How the sources do, for members: which answer, which are silent, which are not asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from messages._catalogue import Html, plain, render
from messages._format import date_and_clock, join, zone_label
from messages._split import fits, shorten, split
from model import Language, Message

_GROUPS = ("answering", "silent", "unasked", "waiting")
_TITLE = 80
_SHORT_TITLE = 40
"""Of so many sources that a message does not hold their whole titles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """How a source is doing. Never asked: no times."""

    title: str
    last_good: datetime | None = None
    count: int = 0
    """Calls in its last good answer."""
    articles: int = 0
    failing_since: datetime | None = None
    waits: bool = False
    """It is not asked before a keeper has entered a key."""


def source_list(language: Language, lines: Sequence[SourceLine], zone: str) -> tuple[Message, ...]:
    """Grouped: answering, silent, not asked yet, waiting for a key. One message for dozens."""
    html = _list(language, lines, zone, _TITLE)
    if not fits(html):
        html = _list(language, lines, zone, _SHORT_TITLE)
    return tuple(Message(html=part, silent=True) for part in split(html))


def _list(language: Language, lines: Sequence[SourceLine], zone: str, room: int) -> str:
    groups: dict[str, list[SourceLine]] = {name: [] for name in _GROUPS}
    for one in lines:
        groups[_group(one)].append(one)
    count = len(lines) - len(groups["waiting"])
    heading = render(language, "sources-heading", count=count)
    blocks = [f"{heading}\n{render(language, 'sources-times', zone=zone_label(zone, language))}"]
    for name, members in groups.items():
        if members:
            rows = (_row(language, name, one, zone, room) for one in members)
            blocks.append("\n".join((render(language, f"sources-{name}"), *rows)))
    blocks.append(render(language, "sources-foot"))
    return "\n\n".join(blocks)


def _group(one: SourceLine) -> str:
    if one.waits:
        return "waiting"
    if one.failing_since:
        return "silent"
    return "answering" if one.last_good else "unasked"


def _row(language: Language, group: str, one: SourceLine, zone: str, room: int) -> Html:
    key = {
        "answering": "source-line",
        "silent": "source-line-silent" if one.last_good else "source-line-never",
    }.get(group, "source-line-name")
    return render(
        language,
        key,
        source=shorten(one.title, room),
        met=_met(language, one),
        when=date_and_clock(language, one.last_good, zone) if one.last_good else "",
        since=date_and_clock(language, one.failing_since, zone) if one.failing_since else "",
    )


def _met(language: Language, one: SourceLine) -> str:
    """``12 calls and 3 articles``; of news alone only that."""
    said = []
    if one.count or not one.articles:
        said.append(plain(language, "source-calls", count=one.count))
    if one.articles:
        said.append(plain(language, "source-articles", count=one.articles))
    return join(language, said)
