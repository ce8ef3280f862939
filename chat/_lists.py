"""Lists of calls, a page at a time; the arrows' data is ``p:<list>:<page>``."""

from __future__ import annotations

from collections.abc import Sequence

from actions import Item, line
from chat._turn import Turn
from messages import PAGE, Html, Line, ListFacts, call_list, plain, render
from model import Match, Message, StoredCall


def lines_of(turn: Turn, matches: Sequence[Match]) -> tuple[Line, ...]:
    a, member = turn.assistant, turn.member
    return tuple(line(a, member, Item(m), on_request=True) for m in matches)


def as_matches(turn: Turn, calls: Sequence[StoredCall]) -> list[Match]:
    """Calls that were asked for by other means than the profile, with their tags."""
    tags = turn.store.tags([c.id for c in calls])
    return [Match(c, tags.get(c.id, ()), (), 0.0) for c in calls]


def page_of(
    turn: Turn,
    name: str,
    said: str | Html,
    matches: Sequence[Match],
    page: int,
    more: tuple[str, str] | None = None,
) -> Message:
    """Page ``page``, from 0, of a list; past the end, the last one. ``said``: the key of its
    heading, or the heading. ``more``: the key and the data of a button to another list."""
    pages = max(-(-len(matches) // PAGE), 1)
    page = min(page, pages - 1)
    facts = ListFacts(
        now=turn.now,
        heading=heading(turn, said, len(matches), page, pages),
        lines=lines_of(turn, matches[page * PAGE : (page + 1) * PAGE]),
        first=page * PAGE + 1,
        before=f"p:{name}:{page - 1}" if page else "",
        after=f"p:{name}:{page + 1}" if page + 1 < pages else "",
        more=more,
    )
    return call_list(turn.language, facts)


def heading(
    turn: Turn, said: str | Html, total: int, page: int, pages: int, **facts: object
) -> Html:
    key = "" if isinstance(said, Html) else said
    words = render(turn.language, key, total=total, **facts) if key else Html(said)
    if pages > 1:
        where = plain(turn.language, "list-page", page=page + 1, pages=pages)
        return Html(f"{words}\n{where}")
    return words
