"""The gap radar in words: needs that were declared, and the open calls that answer them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from messages._catalogue import Html, plain, render
from messages._figures_facts import Gap, Radar
from messages._figures_words import figure_words, fitting
from messages._format import date_and_clock, number
from messages._layout import in_rows, paragraphs
from messages._split import fits, shorten
from messages._words import title
from model import FEWEST, Button, Language, Message, NutsCode, StoredCall, exactly

GAPS = 8
"""Needs on a page."""
_TITLE, _CALL, _DESCRIBES = 90, 140, 600
_LAND = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class RadarFacts:
    radar: Radar
    zone: str
    needs: Mapping[str, str]
    """Titles by id."""
    lands: Mapping[str, str]
    page: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedFacts:
    """One need of the radar."""

    gap: Gap
    name: str
    describes: str
    radar: Radar
    """Of where the reader came from."""
    lands: Sequence[tuple[str, Gap]]
    """The same need by country, by name."""
    calls: Sequence[StoredCall]
    """The first of those that are open for it, by deadline."""
    zone: str


def radar_page(language: Language, facts: RadarFacts) -> Message:
    """A page of needs, the widest gap first; each number leads to its need."""
    gaps = facts.radar.declared
    start = facts.page * GAPS
    shown = gaps[start : start + GAPS]
    where = _where(language, facts.radar, facts.lands)
    head = [render(language, "radar-heading", where=where)]
    head.append(render(language, "radar-how") if gaps else render(language, "radar-none"))
    lines = [
        Html(f"{n}. {_name(facts, gap)}\n{_said(language, gap)}")
        for n, gap in enumerate(shown, start + 1)
    ]
    country = facts.radar.country or ""
    numbers = [
        Button(str(n), data=f"k:of:{gap.need}:{country}") for n, gap in enumerate(shown, start + 1)
    ]
    html = paragraphs(Html("\n".join(head)), *lines, _foot(language, facts.radar, facts.zone))
    return Message(
        html=html,
        buttons=(
            *in_rows(numbers),
            *_turning(language, facts.page, len(gaps), f"k:gap:{country or 'all'}"),
            (
                Button(plain(language, "button-radar-countries"), data="k:lands"),
                Button(plain(language, "button-radar-reverse"), data=f"k:rev:{country or 'all'}"),
            ),
            (Button(plain(language, "button-figures-back"), data="k:overview:year"),),
        ),
    )


def _turning(
    language: Language, page: int, total: int, data: str
) -> tuple[tuple[Button, ...], ...]:
    row = []
    if page:
        row.append(Button(plain(language, "button-previous"), data=f"{data}:{page - 1}"))
    if (page + 1) * GAPS < total:
        row.append(Button(plain(language, "button-next"), data=f"{data}:{page + 1}"))
    return (tuple(row),) if row else ()


def _name(facts: RadarFacts, gap: Gap) -> Html:
    return Html(f"<b>{escape(shorten(facts.needs.get(gap.need, gap.need), _TITLE))}</b>")


def _said(language: Language, gap: Gap) -> Html:
    """``members: 12 · in regions: 4 · declared by regions: 1 · open calls: 0``"""
    items = [("radar-members", figure_words(language, gap.members))]
    if gap.regions and gap.members.least:
        items.append(("radar-regions", number(language, gap.regions)))
    if gap.stated:
        items.append(("radar-stated", number(language, gap.stated)))
    items.append(("radar-calls", number(language, gap.calls)))
    return Html(
        " · ".join(
            render(language, "figures-item", label=plain(language, key), number=words)
            for key, words in items
        )
    )


def _where(language: Language, radar: Radar, lands: Mapping[str, str]) -> str:
    if radar.country is None:
        return plain(language, "radar-everywhere")
    return lands.get(radar.country, radar.country)


def _foot(language: Language, radar: Radar, zone: str) -> Html:
    when = date_and_clock(language, radar.as_of, zone)
    few = render(language, "figures-note", number=FEWEST)
    return Html(f"{few}\n{render(language, 'figures-as-of', when=when)}")


def radar_countries(
    language: Language, counts: Mapping[NutsCode, int], lands: Mapping[str, str]
) -> Message:
    """The countries in which needs were declared, those with most unanswered ones first."""
    order = sorted(counts, key=lambda land: (-counts[land], lands.get(land, land)))
    buttons = [
        Button(
            plain(
                language,
                "button-radar-country",
                country=shorten(lands.get(land, land), _LAND),
                count=number(language, counts[land]),
            ),
            data=f"k:gap:{land}:0",
        )
        for land in order
    ]
    back = Button(plain(language, "button-radar"), data="k:gap:all:0")
    words = render(language, "radar-countries") if order else render(language, "radar-none")
    return Message(html=words, buttons=(*in_rows(buttons, 2), (back,)))


def radar_reverse(language: Language, facts: RadarFacts) -> Message:
    """Calls are open for these needs, and nobody here declared them."""
    where = _where(language, facts.radar, facts.lands)
    undeclared = sorted(facts.radar.undeclared, key=lambda gap: (-gap.calls, gap.need))
    lines = [
        render(
            language,
            "figures-item",
            label=shorten(facts.needs.get(gap.need, gap.need), _TITLE),
            number=number(language, gap.calls),
        )
        for gap in undeclared
    ]
    head = render(language, "radar-reverse-heading", where=where)
    rows = lines or [render(language, "radar-reverse-none")]
    foot = _foot(language, facts.radar, facts.zone)
    html = fitting(language, f"{head}\n", rows, f"\n{foot}", apart="\n")
    country = facts.radar.country or "all"
    back = Button(plain(language, "button-radar"), data=f"k:gap:{country}:0")
    return Message(html=html, buttons=((back,),))


def radar_need(language: Language, facts: NeedFacts) -> Message:
    """One need: what it is, who declared it and where, and what is open for it."""
    rows = [
        Html(f"<b>{escape(shorten(facts.name, _TITLE))}</b>\n{_said(language, facts.gap)}"),
        Html(escape(shorten(facts.describes, _DESCRIBES))),
    ]
    lands = [
        render(language, "figures-item", label=name, number=figure_words(language, gap.members))
        for name, gap in facts.lands
        if gap.members != exactly(0)
    ]
    if lands:
        heading = render(language, "radar-declared-in")
        rows.append(Html(f"<b>{heading}</b>\n{' · '.join(lands)}"))
    if facts.calls:
        lines = [
            render(language, "line-title", number=str(c.id), title=title(c.call.title, _CALL))
            for c in facts.calls
        ]
        rows.append(Html("\n".join([f"<b>{render(language, 'radar-open-for-it')}</b>", *lines])))
    foot = _foot(language, facts.radar, facts.zone)
    while not fits(paragraphs(*rows, foot)) and len(rows) > 1:
        rows.pop(1)
    buttons = [Button(str(c.id), data=f"c:{c.id}:show") for c in facts.calls]
    country = facts.radar.country or "all"
    back = Button(plain(language, "button-radar"), data=f"k:gap:{country}:0")
    return Message(html=paragraphs(*rows, foot), buttons=(*in_rows(buttons), (back,)))
