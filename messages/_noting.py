"""Noting decisions and actions: what a host is asked, and the page of one line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from messages._catalogue import Html, plain, render
from messages._format import short_day
from messages._layout import Rows, paragraphs
from messages._minutes import item_line
from messages._minutes_facts import ItemLine, Person
from messages._people import on_button, short_label
from messages._split import shorten
from messages._words import title
from model import Button, ItemId, Language, Message, Roundtable, RoundtableId

LINES = 12
"""Lines, or people, a page."""


def ask_words(language: Language, table: Roundtable, what: str) -> Message:
    """What was decided, or is to be done; ``what``: ``decision``, ``action`` or ``reword``."""
    html = paragraphs(
        render(language, "table-title", title=title(table.title, 160)),
        render(language, f"item-ask-{what}"),
    )
    return Message(html=html, buttons=(to_minutes(language, table.id),))


def which_table(
    language: Language, tables: Sequence[Roundtable], zone: str, *, act: str = "noted"
) -> Message:
    """At which table it was said. ``act``: what a tap does; the words are kept meanwhile."""
    rows = [render(language, "which-table-ask")]
    buttons = []
    for one in tables[:LINES]:
        day = short_day(language, one.starts_at, zone)
        label = on_button(f"{day}: {one.title}", 60)
        buttons.append((Button(label, data=f"t:{one.id}:{act}"),))
    return Message(html="\n".join(rows), buttons=tuple(buttons))


def noted(language: Language, table: Roundtable, lines: Sequence[ItemLine]) -> Message:
    """What was written down, with a button each to change it."""
    rows = [
        render(language, "noted"),
        render(language, "table-title", title=title(table.title, 160)),
        *(Html(f"{n}. {item_line(language, one, 120)}") for n, one in enumerate(lines[:LINES], 1)),
    ]
    return Message(
        html="\n".join(rows),
        buttons=(*_numbers(table.id, lines[:LINES]), to_minutes(language, table.id)),
    )


def lines_page(
    language: Language, table: Roundtable, lines: Sequence[ItemLine], page: int
) -> Message:
    """All lines, struck ones too, to choose one."""
    first = page * LINES
    shown = lines[first : first + LINES]
    rows = [render(language, "minutes-which-line")]
    rows += [
        Html(f"{n}. {item_line(language, one, 120)}") for n, one in enumerate(shown, first + 1)
    ]
    turns = []
    if page > 0:
        label = plain(language, "button-previous")
        turns.append(Button(label, data=f"t:{table.id}:lines:{page - 1}"))
    if first + LINES < len(lines):
        label = plain(language, "button-next")
        turns.append(Button(label, data=f"t:{table.id}:lines:{page + 1}"))
    return Message(
        html="\n".join(rows),
        buttons=(
            *_numbers(table.id, shown, first),
            *([tuple(turns)] if turns else []),
            to_minutes(language, table.id),
        ),
    )


def line_page(language: Language, table: Roundtable, one: ItemLine) -> Message:
    """One decision or action, and what can be done to it."""
    item = one.item

    def button(label: str, act: str) -> Button:
        return Button(plain(language, label), data=f"t:{table.id}:{act}:{item.id}")

    rows: list[tuple[Button, ...]]
    if item.struck_at:
        rows = [(button("button-item-restore", "restore"),)]
    else:
        rows = [(button("button-item-reword", "reword"), button("button-item-strike", "strike"))]
        if item.kind == "action":
            rows.append((button("button-item-who", "owner"), button("button-item-when", "due")))
            done = (
                ("button-todo-undone", "undone") if item.done_at else ("button-todo-done", "done")
            )
            rows.append((button(*done),))
    return Message(
        html="\n".join(
            [
                render(language, "table-title", title=title(table.title, 160)),
                item_line(language, one),
            ]
        ),
        buttons=(*rows, to_minutes(language, table.id)),
    )


def ask_who(
    language: Language,
    table: Roundtable,
    one: ItemLine,
    people: Sequence[Person],
    *,
    said: str = "",
    several: bool = False,
    page: int = 0,
) -> Message:
    """Who does it: those at the table, the host, or nobody yet. ``said``: what stood after the @
    and was not clear; ``several``: all of ``people`` may be meant by it."""
    rows = [render(language, "action-who"), item_line(language, one)]
    if said:
        key = "action-who-several" if several else "action-who-unclear"
        rows.insert(0, render(language, key, said=shorten(said, 40)))
    at, item = f"t:{table.id}:own", one.item.id
    shown = people[page * LINES : (page + 1) * LINES]
    buttons: list[tuple[Button, ...]] = [
        (Button(short_label(language, p), data=f"{at}:{item}:{p.entry}"),) for p in shown
    ]
    if (page + 1) * LINES < len(people):
        label = plain(language, "button-next")
        buttons.append((Button(label, data=f"t:{table.id}:owner:{item}:{page + 1}"),))
    buttons += [
        (Button(plain(language, "button-owner-me"), data=f"{at}:{item}:me"),),
        (Button(plain(language, "button-owner-nobody"), data=f"{at}:{item}:none"),),
        to_line(language, table.id, item),
    ]
    return Message(html="\n".join(rows), buttons=tuple(buttons))


def ask_when(
    language: Language, table: Roundtable, one: ItemLine, deadline: datetime | None
) -> Message:
    """By when. ``deadline``: the next cut-off of the table's call."""
    at, item = f"t:{table.id}:by", one.item.id
    choices = [("7", "button-by-1w"), ("14", "button-by-2w")]
    if deadline:
        choices.append(("deadline", "button-by-deadline"))
    choices.append(("none", "button-by-none"))
    buttons: Rows = tuple(
        (Button(plain(language, label), data=f"{at}:{item}:{value}"),) for value, label in choices
    )
    html = "\n".join(
        [render(language, "action-when"), item_line(language, one)],
    )
    return Message(html=html, buttons=(*buttons, to_line(language, table.id, item)))


def send_step(language: Language, table: Roundtable, readers: int, *, again: bool) -> Message:
    """Once more: it cannot be called back. ``readers``: who gets them beside the sender."""
    name = render(language, "table-title", title=title(table.title, 160))
    if not readers:
        nobody = paragraphs(name, render(language, "minutes-send-nobody"))
        return Message(html=nobody, buttons=(to_minutes(language, table.id),))
    key = "minutes-correct-ask" if again else "minutes-send-ask"
    html = paragraphs(name, render(language, key, count=readers))
    label = plain(language, "button-send-yes")
    return Message(
        html=html,
        buttons=(
            (Button(label, data=f"t:{table.id}:send:yes"),),
            to_minutes(language, table.id),
        ),
    )


def to_minutes(language: Language, table: RoundtableId) -> tuple[Button, ...]:
    return (Button(plain(language, "button-to-minutes"), data=f"t:{table}:minutes"),)


def to_line(language: Language, table: RoundtableId, item: ItemId) -> tuple[Button, ...]:
    return (Button(plain(language, "button-back"), data=f"t:{table}:line:{item}"),)


def _numbers(
    table: RoundtableId, lines: Sequence[ItemLine], first: int = 0
) -> tuple[tuple[Button, ...], ...]:
    made = [
        Button(str(n), data=f"t:{table}:line:{one.item.id}")
        for n, one in enumerate(lines, first + 1)
    ]
    return tuple(tuple(made[i : i + 6]) for i in range(0, len(made), 6))
