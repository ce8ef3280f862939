"""What a member wants to hear of: needs to tick, suggested ones, and those of its regions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from messages._catalogue import Html, plain, render
from messages._courses import courses_of_group, courses_of_need
from messages._format import join
from messages._layout import Rows, paragraphs, ticked
from messages._setup import LABEL, RegionName, way
from messages._split import shorten
from messages._words import some
from model import Button, Language, Message, NeedId

_NAMED = 8
"""Needs of a region that are named."""


@dataclass(frozen=True, slots=True)
class NeedChoice:
    need: NeedId
    title: str
    chosen: bool
    first: bool = False
    """It matters most."""
    open: int | None = None
    """Calls open or announced for the member's regions; None: not counted."""
    courses: int = 0
    """Training courses for it."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A need that a person's own words speak of, and which of them say so."""

    choice: NeedChoice
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RegionNeedsFacts:
    """What a region needs, by titles in the member's language."""

    region: RegionName
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedsFacts:
    """One group of needs, to tick; ``groups`` are all, in order."""

    group: str
    groups: tuple[str, ...]
    choices: tuple[NeedChoice, ...]
    total: int
    """Needs chosen in all groups."""
    setting_up: bool = False
    of_some: bool = False
    """What is open is counted for the member's regions, not for all."""
    of_regions: tuple[RegionNeedsFacts, ...] = ()
    """What the member's regions need, to take over; without a choice it is served by these."""
    to_set: tuple[tuple[RegionName, bool], ...] = ()
    """Regions whose needs the member may set to its own, and whether they are just these."""
    to_erase: tuple[RegionName, ...] = ()
    """Regions whose needs the member, who chose none, may erase."""
    first: tuple[str, ...] = ()
    """Titles of the needs that matter most, of all groups."""
    courses: int = 0
    """Training courses for any need of this group."""


def needs_step(language: Language, facts: NeedsFacts) -> Message:
    """Ticks beside the needs of one group; arrows lead to the groups before and after."""
    at = facts.groups.index(facts.group)
    heading = render(
        language,
        "setup-needs-group",
        group=plain(language, f"needs-{facts.group}"),
        page=at + 1,
        pages=len(facts.groups),
    )
    count = render(language, "setup-needs-count", count=facts.total)
    how = render(language, "setup-needs-typed" if facts.setting_up else "setup-needs-command")
    served = "yes" if facts.of_regions else "no"
    regions = [
        render(
            language,
            "setup-needs-region",
            region=shorten(one.region.name, LABEL),
            needs=_titles(language, one.needs),
        )
        for one in facts.of_regions
    ]
    asked = render(language, "setup-needs", served=served)
    said = [render(language, "setup-needs-first", needs=_titles(language, facts.first))]
    counted = any(choice.open is not None for choice in facts.choices)
    figures = [render(language, "setup-needs-open", of="regions" if facts.of_some else "all")]
    words = paragraphs(
        asked,
        *regions,
        how,
        *(said if facts.first else ()),
        Html(f"{heading}\n{count}"),
        *(figures if counted else ()),
    )
    ticks: Rows = tuple(row for c in facts.choices for row in _of_need(language, c))
    ticks += courses_of_group(language, facts.group, facts.courses)
    turns = [
        Button(
            plain(language, key, group=plain(language, f"needs-{facts.groups[to]}")),
            data=f"set:needs:page-{to + 1}",
        )
        for key, to in (("setup-needs-before", at - 1), ("setup-needs-after", at + 1))
        if 0 <= to < len(facts.groups)
    ]
    label = plain(language, "setup-needs-done", count=facts.total, served=served)
    done = Button(label, data="set:needs:done")
    rows: list[tuple[Button, ...]] = [*ticks, tuple(turns)] if turns else [*ticks]
    if facts.total > 1 and not facts.setting_up:
        rows.append((Button(plain(language, "setup-needs-weigh"), data="set:needs:weigh"),))
    rows += _of_regions(language, facts)
    onward = way(language, "needs", skip=not facts.total) if facts.setting_up else ((),)
    last = (*onward[0], done) if facts.total or not facts.setting_up else onward[0]
    return Message(html=words, buttons=(*rows, last))


def weigh_needs(language: Language, chosen: Sequence[NeedChoice]) -> Message:
    """Which of the chosen needs matter most: only for who asks, most weigh none.

    To say it and to take it back have data of their own, so that a double tap says it once.
    """
    rows = [
        (Button(_label(language, c), data=f"set:needs:{'n' if c.first else 'f'}-{c.need}"),)
        for c in chosen
    ]
    back = Button(plain(language, "setup-back"), data="set:needs:page-1")
    done = Button(plain(language, "setup-done"), data="set:needs:done")
    return Message(html=render(language, "needs-weigh"), buttons=(*rows, (back, done)))


def _of_need(language: Language, choice: NeedChoice) -> Iterator[tuple[Button, ...]]:
    """Its tick, and the courses for it once it is chosen: two in a row would cut its name."""
    yield (
        Button(ticked(_label(language, choice), choice.chosen), data=f"set:needs:{choice.need}"),
    )
    if choice.chosen and choice.courses:
        yield (courses_of_need(language, choice.need, choice.title, choice.courses),)


def _label(language: Language, choice: NeedChoice) -> str:
    title = shorten(choice.title, LABEL)
    if choice.open is not None:
        title = plain(language, "needs-open", need=title, count=choice.open)
    return plain(language, "needs-first", need=title) if choice.first else title


def _titles(language: Language, needs: Sequence[str]) -> str:
    return some(language, [shorten(n, LABEL) for n in needs], _NAMED)


def _of_regions(language: Language, facts: NeedsFacts) -> Iterator[tuple[Button, ...]]:
    """Each act has data of its own: a second tap on a button not redrawn yet is no other act."""

    def button(act: str, key: str, one: RegionName, *, chosen: bool = False) -> Button:
        label = plain(language, key, region=shorten(one.name, LABEL))
        return Button(ticked(label, chosen), data=f"set:needs:{act}-{one.code}")

    for of_region in facts.of_regions:
        yield (button("t", "setup-needs-take", of_region.region),)
    for one, chosen in facts.to_set:
        yield (button("x" if chosen else "r", "setup-needs-set", one, chosen=chosen),)
    for one in facts.to_erase:
        yield (button("x", "setup-needs-erase", one),)


def suggested(language: Language, found: Sequence[Suggestion], total: int) -> Message:
    """Needs that a sentence speaks of, each with the words that say so, to tick."""
    if not found:
        words = render(language, "needs-suggested-none")
    else:
        lines = [
            render(
                language,
                "needs-suggested-line",
                need=shorten(one.choice.title, LABEL),
                words=join(
                    language,
                    [
                        plain(language, "needs-suggested-word", word=shorten(w, LABEL))
                        for w in one.words[:3]
                    ],
                ),
            )
            for one in found
        ]
        words = Html("\n".join((render(language, "needs-suggested"), *lines)))
    return suggested_again(language, words, [one.choice for one in found], total)


def suggested_again(
    language: Language, words: str, choices: Sequence[NeedChoice], total: int
) -> Message:
    """The same suggestions with the ticks as they are now. ``words`` is their HTML."""
    rows = [
        (Button(ticked(_label(language, c), c.chosen), data=f"set:needs:s-{c.need}"),)
        for c in choices
    ]
    if len(choices) > 1 and not all(c.chosen for c in choices):
        rows.append((Button(plain(language, "needs-suggested-all"), data="set:needs:s-all"),))
    more = Button(plain(language, "needs-suggested-more"), data="set:needs:page-1")
    label = plain(language, "setup-needs-done", count=total, served="no")
    done = Button(label, data="set:needs:done")
    return Message(html=Html(words), buttons=(*rows, (more, done) if total else (more,)))
