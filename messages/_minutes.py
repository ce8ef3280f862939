"""The minutes: for the hosts as a draft, for everyone once they are sent."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from messages._catalogue import Html, plain, render
from messages._deadline import own_moment
from messages._desk import to_desk
from messages._format import calendar_day, join
from messages._layout import Rows
from messages._minutes_facts import ItemLine, MinutesFacts, Sign
from messages._people import person_label
from messages._split import fits, shorten
from messages._words import group_name, title
from model import Button, Language, Message

_CARRIED = 10
_ROOMS = ((400, 100, 40), (200, 60, 20), (120, 30, 10), (80, 14, 5), (60, 8, 3), (60, 4, 0))
"""How much a line says, how many lines and how many names there are: all of it is in the PDF."""


def minutes(language: Language, facts: MinutesFacts) -> Message:
    """What everyone gets who was there."""
    heading = render(language, "minutes-heading")
    if facts.edition > 1:
        heading = render(language, "minutes-corrected", edition=facts.edition)
    return Message(
        html=_fitting(language, facts, heading), buttons=_reader_buttons(language, facts)
    )


def draft(language: Language, facts: MinutesFacts, *, changed: bool) -> Message:
    """For the hosts, with all they can do to it. ``changed``: there is something new to send."""
    key = "minutes-draft"
    if facts.edition:
        key = "minutes-draft-changed" if changed else "minutes-are-sent"
    at = f"t:{facts.table.id}"

    def button(label: str, act: str) -> Button:
        return Button(plain(language, label), data=f"{at}:{act}")

    rows: list[tuple[Button, ...]] = [
        (button("button-note-decision", "decision"), button("button-note-action", "action")),
    ]
    last = [button("button-minutes-pdf", "pdf")]
    if facts.decisions or facts.actions or facts.carried:
        last.insert(0, button("button-minutes-edit", "lines"))
    rows.append(tuple(last))
    if changed or not facts.edition:
        send = "button-minutes-correct" if facts.edition else "button-minutes-send"
        rows.append((button(send, "send"),))
    return Message(
        html=_fitting(language, facts, render(language, key)),
        buttons=(*rows, to_desk(language, facts.table.id)),
    )


def minutes_draft_told(language: Language, facts: MinutesFacts) -> Message:
    """To the hosts, once the meeting is over."""
    label = plain(language, "desk-button-minutes")
    return Message(
        html="\n".join(
            [
                render(language, "minutes-draft-told"),
                render(language, "table-title", title=title(facts.table.title, 160)),
            ]
        ),
        buttons=(
            (Button(label, data=f"t:{facts.table.id}:minutes"),),
            (Button(plain(language, "desk-button-door"), data=f"t:{facts.table.id}:door"),),
        ),
    )


def blocks(
    language: Language, facts: MinutesFacts, *, most: int, lines: int, names: int
) -> list[tuple[str, list[Html]]]:
    """The parts of the minutes, each with the key of its heading (empty: none), for a message
    and for the paper alike."""
    table = facts.table
    head = [
        render(language, "table-title", title=title(table.title, 160)),
        own_moment(language, table.starts_at, facts.now, table.zone, facts.zone),
    ]
    if facts.call_title and facts.call_title != table.title:
        head.append(render(language, "table-call", title=title(facts.call_title, 160)))
    found = [("", head), ("", _came(language, facts, names))]
    for key, items in (
        ("minutes-decisions", facts.decisions),
        ("minutes-actions", facts.actions),
        ("minutes-carried", facts.carried[:_CARRIED]),
    ):
        said = [item_line(language, one, most) for one in items[:lines]]
        if len(items) > lines:
            said.append(render(language, "minutes-more", count=len(items) - lines))
        if said:
            found.append((key, said))
    if not (facts.decisions or facts.actions):
        found.append(("", [render(language, "minutes-nothing")]))
    if facts.next:
        when = own_moment(language, facts.next.starts_at, facts.now, table.zone, facts.zone)
        found.append(("", [render(language, "minutes-next", when=when)]))
    return found


def item_line(language: Language, one: ItemLine, most: int = 400) -> Html:
    """``Draft the budget · Eva Novák · by 20 March 2026 · done``."""
    item = one.item
    words = render(language, "item-words", words=shorten(item.words, most))
    parts = [*_owner(language, one)]
    if item.due:
        parts.append(plain(language, "action-due", day=calendar_day(language, item.due)))
    if item.done_at:
        parts.append(plain(language, "action-done", by="host" if one.host_did else "owner"))
    if item.struck_at:
        parts.append(plain(language, "minutes-sign", sign="struck"))
    elif one.sign in (Sign.NEW, Sign.CHANGED):
        parts.append(plain(language, "minutes-sign", sign=one.sign))
    return Html(" · ".join([words, *(escape(part, quote=False) for part in parts)]))


def _owner(language: Language, one: ItemLine) -> Iterable[str]:
    if one.item.kind != "action":
        return
    if one.mine:
        yield plain(language, "action-you")
    elif one.owner:
        yield person_label(language, one.owner)
    else:
        yield plain(language, "action-host" if one.host_owns else "action-nobody")


def _came(language: Language, facts: MinutesFacts, most: int) -> list[Html]:
    many = sum(facts.came.values())
    rows = [render(language, "minutes-came", count=many)]
    if facts.countries > 1:
        rows.append(render(language, "minutes-countries", count=facts.countries))
    for group, count in facts.came.items():
        words = render(language, "minutes-group", group=group_name(language, group), count=count)
        rows.append(Html(f"• {words}"))
    if facts.absent:
        rows.append(render(language, "minutes-absent", count=facts.absent))
    if facts.names[:most]:
        named = join(language, [shorten(name, 60) for name in facts.names[:most]])
        rows.append(render(language, "minutes-names", names=named))
    return rows


def _fitting(language: Language, facts: MinutesFacts, heading: Html) -> str:
    html = ""
    for most, lines, names in _ROOMS:
        parts = [heading]
        for key, rows in blocks(language, facts, most=most, lines=lines, names=names):
            listed = [Html(f"• {row}") for row in rows] if key else rows
            parts.append(Html("\n".join([*([render(language, key)] if key else []), *listed])))
        html = "\n\n".join(parts)
        if fits(html):
            break
    return html


def _reader_buttons(language: Language, facts: MinutesFacts) -> Rows:
    at = f"r:{facts.table.id}"
    rows: list[tuple[Button, ...]] = [
        (Button(plain(language, "button-minutes-pdf"), data=f"{at}:pdf"),)
    ]
    if facts.next:
        label = plain(language, "button-next-table")
        rows.append((Button(label, data=f"r:{facts.next.id}:show"),))
    if facts.as_host:
        rows.append(to_desk(language, facts.table.id))
    return tuple(rows)
