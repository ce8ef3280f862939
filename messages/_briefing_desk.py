"""The desk's pages that prepare a briefing: what goes out when, agenda, note, calls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape

from messages._agenda import AGENDAS, agenda_key, agenda_within
from messages._catalogue import Html, plain, render
from messages._deadline import own_moment
from messages._desk import to_desk
from messages._facts import TableFacts
from messages._layout import paragraphs, ticked
from messages._roundtable import name_and_time
from messages._split import shorten, units
from messages._words import title
from model import Button, Language, Message, Roundtable, StoredCall

_SHOWN = 1500


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFacts:
    """How a table's briefing stands, for its hosts."""

    table: TableFacts
    goes_at: datetime
    """From when on it goes out."""
    asks_at: datetime
    """When the seated are asked whether they still come."""
    sent: int = 0
    """People it went out to."""
    note: str = ""
    calls: int = 0
    early: bool = False
    """The host has it sent earlier than usual."""


def plan_page(language: Language, facts: PlanFacts) -> Message:
    """What goes out when, and what it is made of."""
    table, now = facts.table.table, facts.table.now

    def moment(at: datetime) -> Html:
        return own_moment(language, at, now, table.zone, facts.table.zone)

    rows = [render(language, "plan-what")]
    if facts.sent:
        rows.append(render(language, "plan-out", count=facts.sent))
    elif now >= facts.goes_at:
        rows.append(render(language, "plan-sending"))
    else:
        rows.append(render(language, "plan-when", when=moment(facts.goes_at)))
    rows.append(render(language, "plan-later"))
    has_agenda, has_note = ("yes" if x else "no" for x in (table.agenda, facts.note))
    made_of = [
        render(language, "plan-agenda", state=has_agenda),
        render(language, "plan-note", state=has_note),
        render(language, "plan-calls", count=facts.calls),
    ]
    rest = [render(language, "plan-reminders")]
    if now < facts.asks_at:
        rest.append(render(language, "plan-question", when=moment(facts.asks_at)))
    able = [
        (_button(language, table, "preview"),),
        (_button(language, table, "agenda"), _button(language, table, "note")),
        (_button(language, table, "calls"),),
    ]
    if now < facts.goes_at:
        able.append((_button(language, table, "briefnow"),))
    elif facts.early:
        able.append((_button(language, table, "brieflater"),))
    return Message(
        html=paragraphs(
            Html(
                "\n".join(
                    [render(language, "plan-heading"), *name_and_time(language, facts.table)]
                )
            ),
            Html("\n".join(rows)),
            Html("\n".join(made_of)),
            Html("\n".join(rest)),
        ),
        buttons=(*able, to_desk(language, table.id)),
    )


def agenda_page(language: Language, table: Roundtable, *, before: bool) -> Message:
    """The agenda as it stands, and ours to choose. ``before``: another stood there before."""
    lines = [Html(escape(line)) for line in agenda_within(language, table, _SHOWN)]
    chosen = agenda_key(table)
    able = [
        (
            Button(
                ticked(plain(language, f"agenda-{key}"), key == chosen),
                data=f"t:{table.id}:agendaset:{key}",
            ),
        )
        for key in AGENDAS
    ]
    if lines:
        able.append((_button(language, table, "agendaclear"),))
    words = ("agenda-page", "agenda-how" if lines else "agenda-none")
    return _text_page(language, table, words, lines, able, "agendaback" if before else "")


def note_page(language: Language, table: Roundtable, note: str, *, before: bool) -> Message:
    """The host's words in the briefing. ``before``: others stood there before."""
    lines = [Html(escape(shorten(note, _SHOWN)))] if note else []
    able = [(_button(language, table, "noteclear"),)] if note else []
    words = ("note-page", "note-how" if lines else "note-none")
    return _text_page(language, table, words, lines, able, "noteback" if before else "")


def _text_page(
    language: Language,
    table: Roundtable,
    words: tuple[str, str],
    lines: Sequence[Html],
    able: Sequence[tuple[Button, ...]],
    back: str,
) -> Message:
    """``words``: what stands above the text and below it, by their keys."""
    heading, how = words
    backward = ((_button(language, table, back),),) if back else ()
    return Message(
        html=paragraphs(
            render(language, heading),
            Html(f"<blockquote>{chr(10).join(lines)}</blockquote>" if lines else ""),
            render(language, how),
        ),
        buttons=(*able, *backward, (_button(language, table, "briefing"),)),
    )


def calls_page(
    language: Language,
    table: Roundtable,
    calls: Sequence[StoredCall],
    found: Sequence[StoredCall] = (),
    typed: str = "",
) -> Message:
    """The calls on the table, and how to add one; ``found`` are those that may have been meant."""
    rows = [render(language, "calls-page")]
    rows += [
        render(language, "line-title", number=str(one.id), title=title(one.call.title, 140))
        for one in calls
    ]
    if found:
        rows += [Html(""), render(language, "calls-found")]
        rows += [
            render(language, "line-title", number=str(one.id), title=title(one.call.title, 140))
            for one in found
        ]
    elif typed:
        rows += [Html(""), render(language, "calls-none-found", typed=shorten(typed, 60))]
    rows += [Html(""), render(language, "calls-how")]
    able = [(_call_button(language, table, "calladd", one),) for one in found]
    able += [
        (_call_button(language, table, "calldrop", one),) for one in calls if one.id != table.call
    ]
    return Message(html="\n".join(rows), buttons=(*able, (_button(language, table, "briefing"),)))


def _call_button(language: Language, table: Roundtable, act: str, one: StoredCall) -> Button:
    label = plain(language, f"desk-button-{act}", number=str(one.id))
    return Button(label, data=f"t:{table.id}:{act}:{one.id}")


def too_long(language: Language, what: str, words: str, most: int) -> Message:
    """``what``: agenda or note."""
    key = "agenda-long" if what == "agenda" else "note-too-long"
    return Message(html=render(language, key, length=units(words), most=most))


def _button(language: Language, table: Roundtable, act: str) -> Button:
    return Button(plain(language, f"desk-button-{act}"), data=f"t:{table.id}:{act}")
