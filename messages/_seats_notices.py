"""What a member or a host is told of what a host did, once."""

from __future__ import annotations

from datetime import datetime

from messages._before import coming_buttons, ics_button
from messages._catalogue import Html, plain, render
from messages._deadline import own_moment
from messages._desk import host_rows
from messages._facts import TableFacts
from messages._roundtable import buttons, name_and_time, place, seats
from messages._seat_notices import notice
from model import Button, Language, Message, RegistrationState


def decision(language: Language, what: str, facts: TableFacts, reason: str = "") -> Message:
    """``queued``, ``refused``, ``removed``, ``reconsidered`` or ``reopened``."""
    rows = [render(language, "notice-reason", reason=reason)] if reason else []
    if what == "reopened" and facts.mine and facts.mine.state is RegistrationState.SEATED:
        rows += place(language, facts)
    return notice(language, f"notice-{what}", facts, *rows)


def moved(language: Language, facts: TableFacts, was: datetime) -> Message:
    """The old date and the new one; who has a seat is asked to confirm."""
    table = facts.table
    old = own_moment(language, was, facts.now, table.zone, facts.zone)
    rows = [
        render(language, "notice-moved"),
        *name_and_time(language, facts),
        render(language, "notice-moved-was", when=old),
    ]
    if not facts.unconfirmed:
        return Message(html="\n".join(rows), buttons=buttons(language, facts))
    return _asking(language, facts, rows)


def confirm_again(language: Language, facts: TableFacts) -> Message:
    """The one reminder of that question."""
    rows = [render(language, "notice-confirm"), *name_and_time(language, facts)]
    return _asking(language, facts, rows)


def _asking(language: Language, facts: TableFacts, rows: list[Html]) -> Message:
    rows.append(render(language, "notice-moved-ask"))
    able = (*coming_buttons(language, facts.table.id), (ics_button(language, facts.table.id),))
    return Message(html="\n".join(rows), buttons=able)


def answers_wanted(language: Language, facts: TableFacts) -> Message:
    """Questions were left open, or came later."""
    rows = [
        render(language, "notice-answers"),
        *name_and_time(language, facts),
        render(language, "notice-answers-safe"),
    ]
    data = f"r:{facts.table.id}:step:1"
    answer = Button(plain(language, "button-answers"), data=data)
    return Message(html="\n".join(rows), buttons=((answer,),))


def to_host(language: Language, what: str, facts: TableFacts) -> Message:
    """``requests``, ``cohost``, ``cohost-follow``, ``cohost-joined``, ``cohost-now``,
    ``host-now``, ``no-host``; ``cohost-off`` too, which has no desk any more."""
    table = facts.table
    rows = [render(language, f"notice-{what}", count=facts.requests)]
    rows += name_and_time(language, facts)
    if what == "no-host":
        rows.append(render(language, "notice-no-host-how"))
    able: tuple[tuple[Button, ...], ...] = ()
    if what == "requests":
        data = f"t:{table.id}:people"
        able = ((Button(plain(language, "desk-button-people"), data=data),),)
    elif what != "cohost-off":
        able = host_rows(language, facts)
    return Message(html="\n".join(rows), buttons=able)


def again(language: Language, facts: TableFacts) -> Message:
    """The next table of a series: its seats, and sign up."""
    return notice(language, "notice-again", facts, *seats(language, facts))
