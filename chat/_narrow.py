"""The page on which a search is narrowed down, and the parts that are taken off it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from actions.search import Hits, Wish
from actions.search import search as find
from chat._asked import Page, data_of
from chat._turn import Turn
from matching import Part
from messages import Choice, NarrowFacts, PartFacts, narrow, part_words, plain, programme_name
from messages import shorten as short
from model import Button, Message

WITHIN = (30, 90)
"""Days offered."""
_PROGRAMMES, _NEEDS = 5, 6
"""How many are offered, those of the most calls first."""
_LABEL = 60
_MOST_PARTS = 10
"""A button's data has a digit for each."""


def part_of(turn: Turn, part: Part) -> str:
    """One understood part in words."""
    first, last = part.closing or (None, None)
    regions = turn.assistant.regions
    return part_words(
        turn.language,
        PartFacts(
            regions=tuple(regions.name(code, turn.language) for code in part.regions),
            programme=part.programme,
            first=None if last and first == turn.now.date() != last else first,
            last=last,
            planned=part.planned,
        ),
    )


def part_buttons(turn: Turn, asked: Page, hits: Hits) -> tuple[tuple[Button, ...], ...]:
    """A button for each part that was understood: to take it off, or to take it on again."""
    rows = []
    keep = partial(turn.store.keep_search, now=turn.now)
    for number, part in enumerate(hits.understood[:_MOST_PARTS]):
        off = number in asked.wish.without
        without = asked.wish.without ^ {number}
        words = part_of(turn, part)
        label = plain(turn.language, f"button-search-{'on' if off else 'off'}", part=words)
        other = asked.wishing(replace(asked.wish, without=frozenset(without)))
        rows.append((Button(short(label, _LABEL), data=data_of(other, keep)),))
    return tuple(rows)


def chosen(turn: Turn, asked: Page) -> list[str]:
    """What was chosen by buttons, in words."""
    wish = asked.wish
    said = [
        _label(turn, key)
        for key, on in (
            ("open", wish.open_only),
            ("closed", wish.closed),
            ("regions", wish.my_regions and bool(turn.known.regions)),
        )
        if on
    ]
    if wish.within:
        said.append(_label(turn, "within", days=wish.within))
    if wish.programme:
        said.append(programme_name(turn.language, wish.programme))
    if wish.need:
        said.append(turn.assistant.need_title(wish.need, turn.language))
    return said


def narrowed(turn: Turn, asked: Page) -> Message:
    """All choices there are, with how many calls each has; those that are on say so."""
    hits = find(
        turn.assistant, asked.words, turn.now, asked.wish, turn.member, closed=asked.wish.closed
    )
    facets = turn.store.facets(hits.found.ids)
    wish = asked.wish
    rows = [
        [
            _choice(turn, asked, "open", replace(wish, open_only=not wish.open_only)),
            _choice(turn, asked, "closed", replace(wish, closed=not wish.closed)),
        ],
        [
            _choice(turn, asked, "within", replace(wish, within=0 if on else days), days=days)
            for days in WITHIN
            for on in [wish.within == days]
        ],
    ]
    if turn.known.regions:
        mine = replace(wish, my_regions=not wish.my_regions)
        rows.append([_choice(turn, asked, "regions", mine)])
    programmes = dict(facets.programmes[:_PROGRAMMES])
    if wish.programme:
        programmes.setdefault(wish.programme, 0)
    for programme, count in programmes.items():
        other = replace(wish, programme=None if wish.programme is programme else programme)
        name = programme_name(turn.language, programme)
        rows.append([_choice(turn, asked, "programme", other, programme=name, count=count)])
    needs = dict(facets.needs[:_NEEDS])
    if wish.need:
        needs.setdefault(wish.need, 0)
    for need, count in needs.items():
        other = replace(wish, need=None if wish.need == need else need)
        title = turn.assistant.need_title(need, turn.language)
        rows.append([_choice(turn, asked, "need", other, need=title, count=count)])
    keep = partial(turn.store.keep_search, now=turn.now)
    return narrow(
        turn.language,
        NarrowFacts(
            words=asked.words,
            total=hits.found.total,
            choices=tuple(tuple(row) for row in rows),
            back=data_of(asked.turned(0), keep),
        ),
    )


def _choice(turn: Turn, asked: Page, key: str, other: Wish, **facts: object) -> Choice:
    """A button that leads to ``other``; it is on if that has less than the wish of now."""
    keep = partial(turn.store.keep_search, now=turn.now)
    on = _many(other) < _many(asked.wish)
    return Choice(
        label=_label(turn, key, **facts), data=data_of(asked.wishing(other), keep), on=on
    )


def _many(wish: Wish) -> int:
    """How many choices are on."""
    choices = (
        wish.open_only,
        wish.closed,
        wish.my_regions,
        wish.within,
        wish.programme,
        wish.need,
    )
    return sum(map(bool, choices))


def _label(turn: Turn, key: str, **facts: object) -> str:
    return plain(turn.language, f"button-search-{key}", **facts)
