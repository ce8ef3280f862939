"""One's own actions: told, reminded of, listed; and the tables that met."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from html import escape
from zoneinfo import ZoneInfo

from messages._catalogue import Html, plain, render
from messages._facts import TableRef, TodoLine
from messages._format import calendar_day, short_day
from messages._layout import Rows, in_rows
from messages._minutes_facts import TodoFacts, Told
from messages._people import person_label
from messages._seat_notices import days_to
from messages._split import fits, shorten
from messages._words import title
from model import Button, Language, Message

LISTED = 5
_LINE = 140


def todo(language: Language, facts: TodoFacts) -> Message:
    """An action, why it is told, and what its owner can say."""
    item = facts.item
    rows = [
        render(language, _heading(facts), distance=_distance(language, facts)),
        render(language, "item-words", words=item.words),
        render(language, "todo-table", title=title(facts.table.title, 160)),
    ]
    if item.due:
        rows.append(render(language, "todo-by", day=calendar_day(language, item.due)))
    if not facts.own and not facts.may_undo:
        owner = person_label(language, facts.owner) if facts.owner else ""
        owner = owner or plain(language, "action-host" if item.owner else "action-nobody")
        rows.append(render(language, "todo-owner", owner=owner))
    if item.done_at is None and item.later and not facts.may_undo:
        rows.append(render(language, "todo-later", day=calendar_day(language, item.later)))
    if facts.may_undo:
        rows.append(render(language, "todo-not-mine"))
    return Message(html="\n".join(rows), buttons=_buttons(language, facts))


def todo_later(language: Language, facts: TodoFacts) -> Message:
    """Until when to wait; a day may be written."""
    at = f"a:{facts.item.id}"
    rows = [
        render(language, "todo-later-ask"),
        render(language, "item-words", words=facts.item.words),
    ]
    return Message(
        html="\n".join(rows),
        buttons=(
            (
                Button(plain(language, "button-todo-3"), data=f"{at}:in:3"),
                Button(plain(language, "button-todo-7"), data=f"{at}:in:7"),
            ),
            (Button(plain(language, "button-back"), data=f"{at}:show"),),
        ),
    )


def todo_lines(
    language: Language, lines: Sequence[TodoLine], marks: Sequence[str]
) -> tuple[list[Html], list[Button]]:
    """Open actions in a list, each with its letter and its button."""
    said, buttons = [], []
    for mark, one in zip(marks, lines, strict=False):
        rows = [
            render(language, "line-title", number=mark, title=shorten(one.words, _LINE)),
            render(language, "todo-table", title=title(one.table_title, 100)),
        ]
        if one.due:
            rows.append(render(language, "todo-by", day=calendar_day(language, one.due)))
        said.append(Html("\n".join(rows)))
        buttons.append(Button(mark, data=f"a:{one.id}:show"))
    return said, buttons


def with_todos(
    language: Language, listed: Message, lines: Sequence[TodoLine], *, past: bool
) -> Message:
    """The list of roundtables with the member's own open actions, and the way to those past."""
    html, rows = listed.html, list(listed.buttons)
    for many in range(min(len(lines), LISTED), 0, -1):
        letters = [chr(ord("a") + n) for n in range(many)]
        said, buttons = todo_lines(language, lines[:many], letters)
        heading = render(language, "tables-actions", count=len(lines))
        longer = "\n\n".join([html, heading, *said])
        if fits(longer):
            html, rows = longer, [*rows, *in_rows(buttons, 5)]
            break
    if past:
        rows.append((Button(plain(language, "button-past-tables"), data="a:past:0"),))
    return replace(listed, html=html, buttons=tuple(rows))


def past_tables(
    language: Language, tables: Sequence[TableRef], zone: str, page: int, *, more: bool
) -> Message:
    """Those that met, each with its minutes."""
    if not tables:
        return Message(html=render(language, "past-none"))
    rows, buttons = [render(language, "past-heading")], []
    for n, one in enumerate(tables, 1):
        rows.append(
            Html(
                render(language, "line-title", number=str(n), title=title(one.title, 120))
                + "\n"
                + escape(short_day(language, one.starts_at, zone), quote=False)
            )
        )
        buttons.append(Button(str(n), data=f"r:{one.id}:minutes"))
    turns = []
    if page > 0:
        turns.append(Button(plain(language, "button-previous"), data=f"a:past:{page - 1}"))
    if more:
        turns.append(Button(plain(language, "button-next"), data=f"a:past:{page + 1}"))
    return Message(
        html="\n\n".join(rows),
        buttons=(*in_rows(buttons, 5), *([tuple(turns)] if turns else [])),
    )


def _heading(facts: TodoFacts) -> str:
    item = facts.item
    if item.done_at:
        return "todo-done"
    if facts.told in (Told.GIVEN, Told.HOST, Told.BACK):
        return f"todo-{facts.told}"
    if not facts.own:
        return "todo-hosted" if not facts.may_undo else "todo-show"
    if facts.told is Told.SHOW:
        return "todo-show"
    if item.due is None:
        return "todo-nodate"
    return "todo-late" if item.due < _today(facts) else "todo-soon"


def _distance(language: Language, facts: TodoFacts) -> str:
    """By the reader's calendar, at the moment it is read."""
    if facts.item.due is None:
        return ""
    return days_to(language, (facts.item.due - _today(facts)).days)


def _today(facts: TodoFacts) -> date:
    return facts.now.astimezone(ZoneInfo(facts.zone)).date()


def _buttons(language: Language, facts: TodoFacts) -> Rows:
    item = facts.item

    def button(label: str, act: str) -> Button:
        return Button(plain(language, label), data=f"a:{item.id}:{act}")

    if facts.may_undo:
        return ((button("button-todo-mine", "mine"),),)
    if item.done_at:
        return ((button("button-todo-undone", "undone"),),)
    rows: list[tuple[Button, ...]] = [
        (button("button-todo-done", "done"), button("button-todo-later", "later"))
    ]
    if item.later:
        rows.append((button("button-todo-sooner", "sooner"),))
    if facts.own:
        rows.append((button("button-todo-not-mine", "notmine"),))
    else:
        label = plain(language, "button-item-who")
        data = f"t:{item.roundtable}:owner:{item.id}"
        rows.append((Button(label, data=data),))
    return tuple(rows)
