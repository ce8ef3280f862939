"""The figures and the gap radar as they were worked out last, and what a page of them needs.

They are worked out anew for who asks for them, and kept for a while for the taps that follow.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from actions._assistant import Assistant
from actions.figures import all_time, figures, this_quarter, year
from actions.gaps import radars
from messages.figures import By, Figures, FiguresFacts, NeedFacts, Period, Radar, RadarFacts, Span
from model import Language, Member, NeedId, NutsCode

KEPT = timedelta(minutes=10)
CALLS = 5
"""Calls named with a need."""


async def look(a: Assistant, now: datetime, *, anew: bool = False) -> Figures:
    kept = a.figures.figures
    if kept is None or anew or not _is_fresh(kept.as_of, now):
        kept = a.figures.figures = await figures(a, now)
    return kept


async def radar_of(
    a: Assistant, country: NutsCode | None, now: datetime, *, anew: bool = False
) -> Radar:
    """Where nothing was declared in a country: the radar of all of them."""
    everywhere = a.figures.radars.get(None)
    if everywhere is None or anew or not _is_fresh(everywhere.as_of, now):
        a.figures.radars = await radars(a, now)
    return a.figures.radars.get(country) or a.figures.radars[None]


def _is_fresh(as_of: datetime, now: datetime) -> bool:
    return timedelta(0) <= now - as_of < KEPT


def span_of(span: Span, now: datetime) -> Period:
    """The period that a button stands for."""
    if span is Span.QUARTER:
        return this_quarter(now)
    if span is Span.ALL:
        return all_time()
    return year(now.year - (span is Span.LAST))


def page_facts(
    a: Assistant, told: Figures, period: Period, span: Span, language: Language, zone: str
) -> FiguresFacts:
    met = {need for series in told.series.values() for need in series.parts(By.NEED)}
    codes = (*told.members.countries, *told.members.by_region, *_lands(told))
    return FiguresFacts(
        figures=told,
        period=period,
        span=span,
        zone=zone,
        lands=places(a, codes, language),
        needs=titles(a, met, language),
    )


def _lands(told: Figures) -> Iterable[str]:
    return (land for series in told.series.values() for land in series.parts(By.COUNTRY))


def places(a: Assistant, codes: Iterable[str], language: Language) -> dict[str, str]:
    """The names of countries and regions."""
    return {code: a.regions.name(NutsCode(code), language) for code in set(codes) if code}


def titles(a: Assistant, needs: Iterable[str], language: Language) -> dict[str, str]:
    return {need: a.need_title(NeedId(need), language) for need in needs}


def radar_facts(a: Assistant, radar: Radar, member: Member, page: int = 0) -> RadarFacts:
    return RadarFacts(
        radar=radar,
        zone=member.zone,
        needs=titles(a, (gap.need for gap in radar.gaps), member.language),
        lands=places(a, [radar.country] if radar.country else [], member.language),
        page=page,
    )


def need_facts(
    a: Assistant, radar: Radar, need: NeedId, member: Member, now: datetime
) -> NeedFacts | None:
    """None: there is no such need."""
    found = next((one for one in a.needs if one.id == need), None)
    gap = next((one for one in radar.gaps if one.need == need), None)
    if found is None or gap is None:
        return None
    language = member.language
    names = places(a, (land for land in a.figures.radars if land), language)
    lands = [
        (names[land], one)
        for land, other in a.figures.radars.items()
        if land and radar.country in (None, land)
        for one in other.gaps
        if one.need == need
    ]
    open_for_it = [stored for stored, _ in a.store.live_with_needs([need], now)]
    where = radar.country
    there = [
        stored
        for stored in open_for_it
        if where is None
        or not stored.call.regions
        or any(a.regions.overlaps(where, one) for one in stored.call.regions)
    ]
    describes = found.describes.get(language) or found.describes.get(Language("en"), "")
    return NeedFacts(
        gap=gap,
        name=a.need_title(need, language),
        describes=describes,
        radar=radar,
        lands=sorted(lands, key=lambda one: (-one[1].members.least, one[0])),
        calls=there[:CALLS],
        zone=member.zone,
    )
