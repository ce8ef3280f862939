"""/stats: figures for the annual report, their pictures and workbook, the gap radar: ``k:``."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping

from actions import Assistant
from actions.gaps import countries_of
from actions.hosting import may_host
from actions.picture import drawn
from actions.told_figures import (
    look,
    need_facts,
    page_facts,
    places,
    radar_facts,
    radar_of,
    span_of,
)
from actions.workbook import XLSX, workbook
from chat._command import Buttons, Command, For, number
from chat._turn import Turn
from messages import render
from messages.figures import (
    Chart,
    FiguresFacts,
    Radar,
    Span,
    Tab,
    chart,
    chart_words,
    figures_page,
    period_words,
    pictures_page,
    radar_countries,
    radar_need,
    radar_page,
    radar_reverse,
)
from model import Document, Message, NeedId, NutsCode, Picture

log = logging.getLogger(__name__)
EVERYWHERE = "all"


async def stats(turn: Turn) -> None:
    facts = await _facts(turn, Span.YEAR, anew=True)
    await turn.say(figures_page(turn.language, facts, Tab.OVERVIEW))


async def press(turn: Turn) -> None:
    """Who may is asked at every tap: the right may have been taken since."""
    _, act, *more = (*turn.parts, "", "", "")
    if turn.in_group or not may_host(turn.assistant, turn.member):
        await turn.refuse("facilitators-only")
    elif act in set(Tab) and more[0] in set(Span):
        facts = await _facts(turn, Span(more[0]))
        await turn.show(figures_page(turn.language, facts, Tab(act)))
    elif act in _ACTS:
        await _ACTS[act](turn, more)
    else:
        await turn.refuse("button-unknown")


async def _facts(turn: Turn, span: Span, *, anew: bool = False) -> FiguresFacts:
    await turn.answer()  # to count takes a moment where there are many
    a: Assistant = turn.assistant
    told = await look(a, turn.now, anew=anew)
    period = span_of(span, turn.now)
    return page_facts(a, told, period, span, turn.language, turn.known.zone)


async def _pictures(turn: Turn, more: list[str]) -> None:
    if more[0] not in set(Span):
        await turn.refuse("button-unknown")
        return
    await turn.show(pictures_page(turn.language, span_of(Span(more[0]), turn.now), Span(more[0])))


async def _picture(turn: Turn, more: list[str]) -> None:
    """A new message: a text cannot become a picture."""
    if more[0] not in set(Chart) or more[1] not in set(Span):
        await turn.refuse("button-unknown")
        return
    facts = await _facts(turn, Span(more[1]))
    theme = Picture.DARK if turn.member.picture is Picture.DARK else Picture.LIGHT
    shown = chart(turn.language, facts, Chart(more[0]), theme)
    caption = Message(html=chart_words(turn.language, shown))
    try:
        message = await drawn(turn.assistant, shown, caption, more[0])
    except Exception as fault:  # whatever the library stumbles over: the words are there
        log.error("a chart was not drawn: %s", type(fault).__name__)
        message = caption
    await turn.say(message)


async def _workbook(turn: Turn, more: list[str]) -> None:
    if more[0] not in set(Span):
        await turn.refuse("button-unknown")
        return
    facts = await _facts(turn, Span(more[0]))
    a = turn.assistant
    radar = radar_facts(a, await radar_of(a, None, turn.now), turn.member)
    body = await asyncio.to_thread(workbook, turn.language, facts, radar)
    name = "-".join(facts.period.columns)
    document = Document(f"figures-{name}.xlsx", body, XLSX)
    words = period_words(turn.language, facts.period)
    await turn.say(
        Message(html=render(turn.language, "figures-workbook", period=words), document=document)
    )


async def _radar(turn: Turn, country: str, *, anew: bool = False) -> Radar | None:
    """None: no such country, and that was said."""
    code = None if country in ("", EVERYWHERE) else NutsCode(country)
    if code is not None and code not in turn.assistant.regions:
        await turn.refuse("button-unknown")
        return None
    await turn.answer()
    return await radar_of(turn.assistant, code, turn.now, anew=anew)


async def _gaps(turn: Turn, more: list[str]) -> None:
    page = number(more[1]) if more[1] else 0
    if page is None:
        await turn.refuse("button-unknown")
    elif radar := await _radar(turn, more[0], anew=not more[0]):
        await turn.show(
            radar_page(turn.language, radar_facts(turn.assistant, radar, turn.member, page))
        )


async def _reverse(turn: Turn, more: list[str]) -> None:
    if radar := await _radar(turn, more[0]):
        await turn.show(
            radar_reverse(turn.language, radar_facts(turn.assistant, radar, turn.member))
        )


async def _countries(turn: Turn, _: list[str]) -> None:
    if await _radar(turn, EVERYWHERE):
        counts = countries_of(turn.assistant.figures.radars)
        names = places(turn.assistant, counts, turn.language)
        await turn.show(radar_countries(turn.language, counts, names))


async def _need(turn: Turn, more: list[str]) -> None:
    a = turn.assistant
    if more[0] not in {need.id for need in a.needs}:
        await turn.refuse("radar-need-gone")
        return
    radar = await _radar(turn, more[1])
    if radar is None:
        return
    facts = need_facts(a, radar, NeedId(more[0]), turn.member, turn.now)
    if facts is None:
        await turn.refuse("radar-need-gone")
    else:
        await turn.show(radar_need(turn.language, facts))


_ACTS: Mapping[str, Callable[[Turn, list[str]], Awaitable[None]]] = {
    "pics": _pictures,
    "pic": _picture,
    "xlsx": _workbook,
    "gap": _gaps,
    "rev": _reverse,
    "lands": _countries,
    "of": _need,
}
COMMAND = Command("stats", stats, For.FACILITATORS)
BUTTONS = Buttons("k", press)
