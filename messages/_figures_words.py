"""Numbers of people, periods and parts in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, time

from messages._catalogue import Html, plain, render
from messages._figures_facts import OPEN, Period
from messages._format import number, quarter
from messages._split import fits
from messages._words import group_name, programme_name
from model import Figure, Language, Programme, Quarter, StakeholderGroup

_DASH = "\N{EN DASH}"


def figure_words(language: Language, figure: Figure) -> str:
    """``1,240``, ``fewer than 5``, ``7 to 10``, ``5 or more`` or ``not shown``."""
    if figure.exact is not None:
        return number(language, figure.exact)
    if figure.most is None:
        if not figure.least:
            return plain(language, "figure-held")
        return plain(language, "figure-least", number=number(language, figure.least))
    most = figure.most if figure.least else figure.most + 1
    facts = {"least": number(language, figure.least), "most": number(language, most)}
    if figure.least:
        return plain(language, "figure-range", **facts)
    return plain(language, "figure-few", number=facts["most"])


def period_words(language: Language, period: Period) -> str:
    """``2026``, ``1st quarter 2026``, ``1st quarter 2025 to 2nd quarter 2026`` or ``all time``."""
    if period.first is None or period.last is None:
        return plain(language, "figures-all-time")
    if period.columns == (str(period.first.year),):
        return str(period.first.year)
    first, last = (quarter_words(language, one) for one in (period.first, period.last))
    return first if first == last else plain(language, "figures-span", first=first, last=last)


def quarter_words(language: Language, one: Quarter) -> str:
    return quarter(language, datetime.combine(one.first, time(12), UTC), "UTC")


def group_words(language: Language, group: str) -> str:
    """A group's name; of none and of seats for any, what that means."""
    if group in set(StakeholderGroup):
        return group_name(language, StakeholderGroup(group))
    return plain(language, "figures-any-group" if group == OPEN else "unsaid")


def land_words(language: Language, land: str, lands: Mapping[str, str]) -> str:
    return lands.get(land, land) if land else plain(language, "unsaid")


def programme_words(language: Language, programme: str) -> str:
    if not programme:
        return plain(language, "figures-no-call")
    return programme_name(language, Programme(programme))


def label(language: Language, key: str) -> str:
    """What stands before a number."""
    return plain(language, f"figures-{key}")


def figure_cell(figure: Figure) -> int | str:
    """As a table or a tile has room for it, the same in every language."""
    if figure.exact is not None:
        return figure.exact
    if figure.most is None:
        return f"\N{GREATER-THAN OR EQUAL TO}{figure.least}" if figure.least else _DASH
    return f"{figure.least}{_DASH}{figure.most}" if figure.least else f"<{figure.most + 1}"


def fitting(language: Language, head: str, rows: Sequence[str], foot: str, apart: str) -> Html:
    """As many rows as there is room for in a message; of the others, how many there are."""
    shown = len(rows)
    while True:
        more = len(rows) - shown
        told = [render(language, "figures-more", count=more)] if more else []
        html = Html(apart.join([head, *rows[:shown], *told, foot]))
        if fits(html) or not shown:
            return html
        shown -= 1
