"""The buttons below a call's card."""

from __future__ import annotations

from dataclasses import replace

from messages._catalogue import plain
from messages._courses import courses_button
from messages._date_poll import poll_button
from messages._deadline import is_exact
from messages._facts import CardFacts
from messages._format import short_day
from messages._gathering import counted_row, quorum_button
from messages._stages import track_row
from model import Button, CallStatus, Language

_TO_OPEN = (CallStatus.FORTHCOMING, CallStatus.PLANNED)
MOST_TABLES = 3
"""Roundtables on a call that a card names."""


def card_buttons(language: Language, facts: CardFacts) -> tuple[tuple[Button, ...], ...]:
    """What is set says so in words; a second tap takes it back."""
    id_, call = facts.call.id, facts.call.call

    def button(act: str, state: str = "off") -> Button:
        return Button(plain(language, f"button-{act}", state=state), data=f"c:{id_}:{act}")

    def on(flag: object) -> str:
        return "on" if flag else "off"

    nearest = call.next_cut_off(facts.now)
    dated = (button("ics"),) if nearest and is_exact(nearest) else ()
    later = (button("remind"),) if nearest or call.status(facts.now) in _TO_OPEN else ()
    interest = button("int", on(facts.interested))
    if facts.shared:
        anybody = "yes" if facts.interested_members else "no"
        members = facts.interested_members
        label = plain(language, "group-button-int", anybody=anybody, members=members)
        interest = replace(interest, label=label)
    rows: list[tuple[Button, ...]] = [
        (interest,),
        *((counted_row(language, id_),) if facts.ask_counted else ()),
        (button("save", on(facts.saved)), *later),
    ]
    share, no = button("share"), button("no", on(facts.not_for_us))
    if facts.why:  # there is something to judge
        rows += [(button("fits", on(facts.fits)), no), (*dated, share)]
    else:
        rows.append((*dated, share, no))
    rows += track_row(language, facts)
    if facts.interested and later and not facts.shared:
        rows.append((Button(plain(language, "button-fill-call"), data=f"x:fill:{id_}"),))
    if facts.funded:
        rows.append((button("funded"),))
    if facts.courses:
        rows.append((courses_button(language, facts.courses, id_),))
    for table in facts.tables[:MOST_TABLES]:
        starts = short_day(language, table.starts_at, facts.zone)
        label = plain(language, "button-table", when=starts)
        rows.append((Button(label, data=f"r:{table.id}:show"),))
    if facts.ballot:
        rows.append((poll_button(language, facts.ballot),))
    if facts.quorum:
        rows.append((quorum_button(language, id_),))
    return tuple(rows)
