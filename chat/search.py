"""/search and free text: calls by any words; ``q:<page>:<words>`` turns the pages."""

from __future__ import annotations

from actions.search import Hits
from actions.search import search as find
from chat._command import Buttons, Command, number
from chat._lists import as_matches, heading, lines_of
from chat._turn import Turn
from messages import PAGE, Html, ListFacts, call_list, join, render, reply, shorten
from model import Message

LONGEST = 200
"""Characters of a query that are looked at."""
DATA = 64
"""Bytes of a button's data (Bot API)."""
_ECHO = 80


async def search(turn: Turn) -> None:
    words = "".join(c if c.isprintable() else " " for c in turn.words)
    if words.strip():
        await turn.say(page(turn, words, 0))
    else:
        await turn.tell("search-how")


def page(turn: Turn, words: str, at: int) -> Message:
    """Page ``at`` of what the words find: open calls first; without any, all that are kept."""
    query = " ".join(words.split())[:LONGEST]
    hits = find(turn.assistant, query, turn.now, limit=PAGE, offset=at * PAGE)
    total, found, _ = hits.found
    if not total:
        return reply(turn.language, "search-none", words=shorten(query, _ECHO))
    pages = -(-total // PAGE)
    if not found:
        return page(turn, words, pages - 1)
    fit = _data(at + 1, query) != ""
    facts = ListFacts(
        now=turn.now,
        heading=_heading(turn, hits, at, query),
        lines=lines_of(turn, as_matches(turn, found)),
        first=at * PAGE + 1,
        before=_data(at - 1, query) if at else "",
        after=_data(at + 1, query) if at + 1 < pages else "",
        foot=Html("") if fit or pages == 1 else render(turn.language, "search-narrow"),
    )
    return call_list(turn.language, facts)


def _heading(turn: Turn, hits: Hits, at: int, query: str) -> Html:
    """How many, for which words, and how many of them for the need that the words mean."""
    total, _, by_need = hits.found
    words = heading(
        turn, "search-heading", total, at, -(-total // PAGE), words=shorten(query, _ECHO)
    )
    if not hits.needs:
        return words
    titles = [turn.assistant.need_title(need, turn.language) for need in hits.needs]
    key = "search-needs-all" if by_need == total else "search-needs"
    needs = join(turn.language, titles)
    return Html(f"{words}\n{render(turn.language, key, count=by_need, needs=needs)}")


def _data(at: int, query: str) -> str:
    """A page's data; empty where the words are too long for a button."""
    data = f"q:{at}:{query}"
    return data if len(data.encode()) <= DATA else ""


async def press(turn: Turn) -> None:
    at = number(turn.parts[1]) if len(turn.parts) > 2 else None
    words = ":".join(turn.parts[2:])
    if at is None or not words:
        await turn.refuse("button-unknown")
    else:
        await turn.show(page(turn, words, at))


COMMAND = Command("search", search)
BUTTONS = Buttons("q", press)
