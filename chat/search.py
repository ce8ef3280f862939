"""/search and free text: calls by any words; ``q:...`` turns the pages and narrows down."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from actions.search import Hits
from actions.search import search as find
from chat._asked import Page, data_of, read
from chat._command import Buttons, Command
from chat._lists import as_matches, heading, lines_of
from chat._narrow import chosen, narrowed, part_buttons, part_of
from chat._turn import Turn
from messages import PAGE, Html, ListFacts, call_list, join, listed, plain, render, shorten
from model import Button, Message

LONGEST = 200
"""Characters of a query that are looked at."""
_ECHO = 80
_LABEL = 60


async def search(turn: Turn) -> None:
    words = "".join(c if c.isprintable() else " " for c in turn.words)
    query = " ".join(words.split())[:LONGEST]
    if query:
        await turn.say(page(turn, Page(query)))
    else:
        await turn.tell("search-how")


async def press(turn: Turn) -> None:
    asked = read(turn.parts, (n.id for n in turn.assistant.needs), turn.store.kept_search)
    if isinstance(asked, str):
        await turn.refuse(asked)
    else:
        await turn.show(narrowed(turn, asked) if asked.narrowing else page(turn, asked))


def page(turn: Turn, asked: Page) -> Message:
    """A page of what the words find: calls that are not over first; without any, the others."""
    hits = find(
        turn.assistant,
        asked.words,
        turn.now,
        asked.wish,
        turn.member,
        closed=asked.wish.closed,
        limit=PAGE,
        offset=asked.at * PAGE,
    )
    total, pages = hits.found.total, -(-hits.found.total // PAGE)
    if not total:
        return _nothing(turn, asked, hits)
    if not hits.found.calls:
        return page(turn, asked.turned(pages - 1))
    data = partial(data_of, keep=partial(turn.store.keep_search, now=turn.now))
    facts = ListFacts(
        now=turn.now,
        heading=_heading(turn, asked, hits),
        lines=lines_of(turn, as_matches(turn, hits.found.calls)),
        first=asked.at * PAGE + 1,
        before=data(asked.turned(asked.at - 1)) if asked.at else "",
        after=data(asked.turned(asked.at + 1)) if asked.at + 1 < pages else "",
        rows=(*_spellings(turn, hits), *part_buttons(turn, asked, hits), *_ways(turn, asked)),
    )
    return call_list(turn.language, facts)


def _ways(turn: Turn, asked: Page) -> tuple[tuple[Button, ...], ...]:
    """Other orders, and the way to narrow down."""
    wish, language = asked.wish, turn.language
    data = partial(data_of, keep=partial(turn.store.keep_search, now=turn.now))
    order = "button-search-best" if wish.by_deadline else "button-search-deadline"
    other = asked.wishing(replace(wish, by_deadline=not wish.by_deadline))
    return (
        (
            Button(plain(language, "button-search-narrow"), data=data(asked.narrow())),
            Button(plain(language, order), data=data(other)),
        ),
    )


def _spellings(turn: Turn, hits: Hits) -> tuple[tuple[Button, ...], ...]:
    keep = partial(turn.store.keep_search, now=turn.now)
    return tuple(
        (Button(shorten(other, _LABEL), data=data_of(Page(other), keep)),)
        for other in hits.spellings
    )


def _nothing(turn: Turn, asked: Page, hits: Hits) -> Message:
    """No call: what to change, and the buttons that change it."""
    words = shorten(asked.words, _ECHO)
    rows = (*_spellings(turn, hits), *part_buttons(turn, asked, hits))
    filters = chosen(turn, asked)
    if filters:
        html = render(turn.language, "search-none-chosen", words=words, filters=listed(filters))
        rows = (*rows, *_ways(turn, asked))
    else:
        html = render(turn.language, "search-none", words=words)
    if hits.spellings:
        html = Html(f"{html}\n{render(turn.language, 'search-meant')}")
    return Message(html=html, buttons=rows, silent=True)


def _heading(turn: Turn, asked: Page, hits: Hits) -> Html:
    """How many, for which words, what was understood, and what else is to be known of them."""
    total, language = hits.found.total, turn.language
    typed = shorten(asked.words, _ECHO)
    words = shorten(hits.instead, _ECHO) if hits.instead else typed
    pages = -(-total // PAGE)
    lines = [heading(turn, "search-heading", total, asked.at, pages, words=words)]
    if hits.instead:
        lines.append(render(language, "search-instead", typed=typed, words=words))
    elif hits.found.some_words:
        lines.append(render(language, "search-some"))
    kept = [p for n, p in enumerate(hits.understood) if n not in asked.wish.without]
    if kept:
        parts = listed([part_of(turn, part) for part in kept])
        lines.append(
            render(language, "search-unread" if hits.unread else "search-understood", parts=parts)
        )
    if filters := chosen(turn, asked):
        lines.append(render(language, "search-chosen", filters=listed(filters)))
    if hits.needs:
        titles = [turn.assistant.need_title(need, language) for need in hits.needs]
        count = hits.found.by_need
        key = "search-needs-all" if count == total else "search-needs"
        lines.append(render(language, key, count=count, needs=join(language, titles)))
    if hits.spellings:
        lines.append(render(language, "search-meant"))
    return Html("\n".join(lines))


COMMAND = Command("search", search)
BUTTONS = Buttons("q", press)
