"""Entries of others: found by buttons, and those who could fill a missing seat, with reasons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from messages._catalogue import Html, plain, render
from messages._experts import LABEL, ExpertFacts, described, group, languages, what, who
from messages._layout import in_rows, paragraphs
from messages._split import shorten
from messages._words import some, title
from model import Button, EntryKind, Language, Message, StakeholderGroup

_NUMBERS = 5
_REASONS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFacts:
    """A page of a search. Each choice is its words, or empty where nothing is chosen."""

    lines: tuple[ExpertFacts, ...]
    first: int
    """The number of the first line, from 1."""
    look: str
    """What stands for the search in buttons."""
    kind: EntryKind | None = None
    need: str = ""
    country: str = ""
    tongue: str = ""
    group: StakeholderGroup | None = None
    before: str = ""
    after: str = ""
    """What stands for the pages before and after; empty: there is none."""
    listed: bool = True
    """The member itself is on the list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FillLine:
    """Somebody who could fill the gap, and why."""

    seen: ExpertFacts
    reasons: tuple[str, ...]
    """Names of reasons: ``group``, ``need``, ``country``, ``language``."""
    invited: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FillFacts:
    """Who could fill the missing seats of a table, or join those interested in a call."""

    title: str
    back: str
    """The data of the button that leads back."""
    at: str
    """What stands for the table or the call in the buttons of entries."""
    table: bool
    missing: tuple[tuple[StakeholderGroup, int], ...]
    """With the seats that are free for each; of a call 0."""
    free: int = 0
    """Seats for any group."""
    full: bool = False
    lines: tuple[FillLine, ...] = ()
    first: int = 1
    before: str = ""
    after: str = ""
    """The arrows' data; empty: there is no such page."""


def experts_found(language: Language, facts: FoundFacts) -> Message:
    """Entries as found, and what narrows the search."""
    chosen = [
        render(language, f"experts-by-{name}", value=value)
        for name, value in (
            ("kind", plain(language, "experts-kind", kind=facts.kind) if facts.kind else ""),
            ("need", shorten(facts.need, LABEL)),
            ("country", facts.country),
            ("language", facts.tongue),
            ("group", group(language, facts.group) if facts.group else ""),
        )
        if value
    ]
    found = [
        Html(f"{number}. {_short(language, one)}")
        for number, one in enumerate(facts.lines, facts.first)
    ]
    if not found:
        found = [render(language, "experts-none", narrowed="yes" if chosen else "no")]
    parts = [render(language, "experts-found"), Html("\n".join(chosen)), *found]
    if not facts.listed:
        parts.append(render(language, "experts-join"))
    numbers = [
        Button(str(n), data=f"x:v:{one.id}:s{facts.look}")
        for n, one in enumerate(facts.lines, facts.first)
    ]
    narrow = [
        Button(plain(language, f"button-experts-by-{name}"), data=f"x:f:{name}:0:{facts.look}")
        for name in ("kind", "need", "country", "language", "group")
    ]
    rows = [*in_rows(numbers, _NUMBERS), *_arrows(language, "x:s:", facts.before, facts.after)]
    rows += in_rows(narrow, 2) if facts.lines or chosen else ()
    rows.append((Button(plain(language, "button-experts-home"), data="x:home"),))
    return Message(html=paragraphs(*parts), buttons=tuple(rows))


def experts_narrow(
    language: Language,
    name: str,
    choices: Sequence[tuple[str, str]],
    *,
    back: str,
    before: str = "",
    after: str = "",
) -> Message:
    """What to narrow a search to: each choice with its label and the search that it leads to.
    ``name``: kind, need, country, language or group."""
    rows = in_rows(
        [Button(shorten(label, LABEL), data=f"x:s:{look}") for label, look in choices],
        1 if name in ("need", "group", "kind") else 2,
    )
    arrows = _arrows(language, f"x:f:{name}:", before, after)
    last = (Button(plain(language, "button-back"), data=f"x:s:{back}"),)
    html = render(language, "experts-narrow", by=name, count=len(choices))
    return Message(html=html, buttons=(*rows, *arrows, last))


def expert_card(
    language: Language,
    one: ExpertFacts,
    *,
    back: str,
    ask: str,
    invite: str = "",
    take_back: str = "",
    keeper: str = "",
    restore: str = "",
) -> Message:
    """One entry of another member, with what can be done. Each argument is a button's data;
    empty: that is not offered. ``restore``: a keeper removed it, and may put it back."""
    parts = [render(language, "experts-card"), described(language, one)]
    parts.append(render(language, "experts-removed-keeper" if restore else "experts-card-how"))
    rows = [
        (Button(plain(language, key), data=data),)
        for key, data in (
            ("button-experts-ask", "" if restore else ask),
            ("button-experts-invite", "" if restore else invite),
            ("button-experts-uninvite", "" if restore else take_back),
            ("button-experts-off", "" if restore else keeper),
            ("button-experts-restore", restore),
            ("button-back", back),
        )
        if data
    ]
    return Message(html=paragraphs(*parts), buttons=tuple(rows))


def experts_removed(
    language: Language,
    lines: Sequence[ExpertFacts],
    total: int,
    *,
    first: int = 1,
    before: str = "",
    after: str = "",
) -> Message:
    """For keepers: what was removed and can be put back, a page at a time."""
    found = [Html(f"{n}. {_short(language, one)}") for n, one in enumerate(lines, first)]
    numbers = [Button(str(n), data=f"x:k:{one.id}:show") for n, one in enumerate(lines, first)]
    home = (Button(plain(language, "button-experts-home"), data="x:home"),)
    arrows = _arrows(language, "x:removed:", before, after)
    html = paragraphs(render(language, "experts-removed", count=total), *found)
    return Message(html=html, buttons=(*in_rows(numbers, _NUMBERS), *arrows, home))


def who_could_fill(language: Language, facts: FillFacts) -> Message:
    """Which groups are missing, and who could come, best first, each with its reasons."""
    head = [
        render(language, "fill-heading", about="table" if facts.table else "call"),
        Html(f"<b>{escape(title(facts.title, 200))}</b>"),
    ]
    found = [_filling(language, one, n) for n, one in enumerate(facts.lines, facts.first)]
    if not found:
        found = [render(language, "fill-full" if facts.full else "fill-none")]
    numbers = [
        Button(str(n), data=f"x:v:{one.seen.id}:{facts.at}")
        for n, one in enumerate(facts.lines, facts.first)
    ]
    rows = [*in_rows(numbers, _NUMBERS)]
    rows += _arrows(language, "", facts.before, facts.after)
    rows.append((Button(plain(language, "button-back"), data=facts.back),))
    html = paragraphs(Html("\n".join((*head, *_missing(language, facts)))), *found)
    return Message(html=html, buttons=tuple(rows))


def _missing(language: Language, facts: FillFacts) -> list[Html]:
    if facts.full:
        return []
    if not facts.table:
        if not facts.missing:
            return [render(language, "fill-missing-nobody")]
        names = [group(language, one) for one, _ in facts.missing]
        return [render(language, "fill-missing", groups=some(language, names, len(names)))]
    lines = [
        render(language, "fill-missing-seats", group=group(language, one), count=count)
        for one, count in facts.missing
        if count
    ]
    without = [group(language, one) for one, count in facts.missing if not count]
    if without:
        lines.append(
            render(language, "fill-missing-table", groups=some(language, without, len(without)))
        )
    if facts.free:
        lines.append(render(language, "fill-missing-open", count=facts.free))
    return lines


def _filling(language: Language, one: FillLine, number: int) -> Html:
    reasons = [render(language, f"fill-why-{name}") for name in one.reasons[:_REASONS]]
    rows = [Html(f"{number}. {_short(language, one.seen)}")]
    if reasons:
        rows.append(render(language, "fill-why", reasons=Html(", ".join(reasons))))
    if one.invited:
        rows.append(render(language, "fill-invited"))
    return Html("\n".join(rows))


def _short(language: Language, one: ExpertFacts) -> Html:
    """Three lines in a list."""
    works = render(language, "experts-languages", languages=languages(language, one.languages))
    rows = [what(language, one), who(language, one), works]
    if one.line:
        rows.append(render(language, "quoted", phrase=shorten(one.line, 120)))
    return Html("\n".join(rows))


def _arrows(language: Language, head: str, before: str, after: str) -> list[tuple[Button, ...]]:
    found = [
        Button(plain(language, key), data=f"{head}{at}")
        for key, at in (("button-previous", before), ("button-next", after))
        if at
    ]
    return [tuple(found)] if found else []
