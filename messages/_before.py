"""Before a meeting: reminders, and whether one still comes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from messages._catalogue import Html, plain, render
from messages._deadline import own_moment
from messages._desk import host_rows, to_desk
from messages._facts import TableFacts
from messages._gauge import group_rows
from messages._layout import paragraphs
from messages._roundtable import buttons, name_and_time, place
from messages._seat_notices import distance, seats_taken
from messages._words import group_name
from model import (
    Button,
    Language,
    Message,
    Roundtable,
    RoundtableId,
    StakeholderGroup,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ComingCounts:
    """Who comes to a table, in people; for its hosts."""

    seated: int = 0
    """Offers not counted: nobody has taken them yet."""
    confirmed: int = 0
    waiting: int = 0
    guests: int = 0
    """Of the seated, those without a chat: the host informs them."""
    asks_at: datetime | None = None
    """When it is asked who still comes; None: that time has come."""

    @property
    def open(self) -> int:
        return self.seated - self.confirmed


def table_reminder(
    language: Language, facts: TableFacts, counts: ComingCounts | None = None
) -> Message:
    """How far away it really is on the reader's own calendar, and where. With ``counts``: to a
    host, who comes of which group, and the way to the desk."""
    words = distance(language, facts.table.starts_at, facts.now, facts.zone)
    first = render(
        language, "notice-reminder-host" if counts else "notice-reminder", distance=words
    )
    rows = [first, *name_and_time(language, facts), *place(language, facts)]
    able, numbers = buttons(language, facts), list[Html]()
    if counts:
        numbers = _numbers(language, facts, counts)
        comes = facts.mine is not None and (facts.mine.is_live or facts.mine.holds_seat)
        own = able if comes else ((ics_button(language, facts.table.id),),)
        able = (*host_rows(language, facts), *own)
    return Message(html=paragraphs(Html("\n".join(rows)), Html("\n".join(numbers))), buttons=able)


def _numbers(language: Language, facts: TableFacts, counts: ComingCounts) -> list[Html]:
    rows = [seats_taken(language, facts), *group_rows(language, facts)]
    if counts.seated and not counts.asks_at:
        rows.append(_confirmed(language, counts))
    if counts.guests:
        rows.append(render(language, "before-guests", count=counts.guests))
    return rows


def _confirmed(language: Language, counts: ComingCounts) -> Html:
    return render(language, "coming-counts", confirmed=counts.confirmed, seated=counts.seated)


def still_coming(language: Language, facts: TableFacts, *, again: bool = False) -> Message:
    """Asks who has a seat whether it still comes; to say nothing keeps the seat."""
    key = "coming-ask-again" if again else "coming-ask"
    rows = [
        render(language, key),
        *name_and_time(language, facts),
        *place(language, facts),
    ]
    return Message(
        html=paragraphs(Html("\n".join(rows)), render(language, "coming-why")),
        buttons=coming_buttons(language, facts.table.id),
    )


def coming_buttons(language: Language, table: RoundtableId) -> tuple[tuple[Button, ...], ...]:
    """Yes, and no."""
    return (
        (Button(plain(language, "button-coming-yes"), data=f"r:{table}:come:yes"),),
        (Button(plain(language, "button-coming-no"), data=f"r:{table}:come:no"),),
    )


def ics_button(language: Language, table: RoundtableId) -> Button:
    """The file that brings one's calendar up to date."""
    return Button(plain(language, "button-ics", state="off"), data=f"r:{table}:ics")


def said_coming(language: Language, facts: TableFacts) -> Message:
    """The seat is confirmed for the date as it stands; that can be changed until the end."""
    rows = [render(language, "coming-said-yes"), *name_and_time(language, facts)]
    rows += place(language, facts)
    no = Button(plain(language, "button-coming-no-more"), data=f"r:{facts.table.id}:come:no")
    show = Button(plain(language, "button-table-show"), data=f"r:{facts.table.id}:show")
    calendar = ics_button(language, facts.table.id)
    return Message(html="\n".join(rows), buttons=((no,), (calendar,), (show,)))


def coming_page(
    language: Language, facts: TableFacts, counts: ComingCounts, *, closed: bool, reopened: bool
) -> Message:
    """The desk's page on who confirmed; where sign-up has ended, the way to open it again.

    ``reopened``: sign-up was opened again, and can be ended at once.
    """
    table = facts.table
    rows = [*name_and_time(language, facts), render(language, "coming-heading")]
    if counts.asks_at:
        when = own_moment(language, counts.asks_at, facts.now, table.zone, facts.zone)
        rows.append(render(language, "plan-question", when=when))
    else:
        rows.append(_confirmed(language, counts))
    if counts.open and not counts.asks_at:
        rows.append(render(language, "coming-open", count=counts.open))
    if counts.waiting:
        rows.append(render(language, "coming-waiting", count=counts.waiting))
    if counts.guests:
        rows.append(render(language, "before-guests", count=counts.guests))
    able: list[tuple[Button, ...]] = []
    if closed:
        rows.append(render(language, "coming-closed"))
        able.append((_desk_button(language, table, "lateopen"),))
    elif reopened:
        rows.append(render(language, "coming-reopened"))
        able.append((_desk_button(language, table, "lateclose"),))
    return Message(html="\n".join(rows), buttons=(*able, to_desk(language, table.id)))


def _desk_button(language: Language, table: Roundtable, act: str) -> Button:
    return Button(plain(language, f"desk-button-{act}"), data=f"t:{table.id}:{act}")


def cannot_come(
    language: Language, facts: TableFacts, group: StakeholderGroup, waiting: int
) -> Message:
    """To a host: somebody gave up its seat once sign-up had ended; whether others wait."""
    rows = [
        render(language, "coming-cannot", group=group_name(language, group)),
        *name_and_time(language, facts),
    ]
    able: tuple[tuple[Button, ...], ...] = ()
    if waiting:
        rows.append(render(language, "coming-cannot-waiting", count=waiting))
        able = ((_desk_button(language, facts.table, "lateopen"),),)
    return Message(html="\n".join(rows), buttons=(*able, to_desk(language, facts.table.id)))
