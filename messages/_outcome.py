"""What came of a table: told by a host in steps; and the table that carries on."""

from __future__ import annotations

from datetime import date

from messages._catalogue import Html, plain, render
from messages._days import day_button, proposal
from messages._deadline import own_moment
from messages._desk import to_desk
from messages._facts import TableFacts
from messages._format import calendar_day, money
from messages._layout import Rows, in_rows, paragraphs
from messages._minutes_facts import FollowFacts, OutcomeFacts
from messages._roundtable import buttons as table_buttons
from messages._roundtable import name_and_time, seats
from messages._words import title
from model import (
    Button,
    CallResult,
    Language,
    Message,
    OutcomeRow,
    OutcomeStep,
    RoundtableId,
    Stage,
    TableOutcome,
)

PARTNERS = (3, 4, 5, 6, 8, 10, 12, 15)
COUNTRIES = (1, 2, 3, 4, 5, 6, 8, 10)
_DAYS = 3


def outcome_page(language: Language, facts: OutcomeFacts) -> Message:
    """What was told so far, each step with what takes it back, and the next steps."""
    known, at = facts.outcome, f"t:{facts.table.id}"
    rows = [*_head(language, facts), Html("")]
    said = [line for step in OutcomeStep if (line := outcome_line(language, known, step))]
    rows += said or [render(language, "outcome-nothing")]

    def button(label: str, act: str) -> tuple[Button, ...]:
        return (Button(plain(language, label), data=f"{at}:{act}"),)

    buttons: list[tuple[Button, ...]] = []
    if not known.consortium:
        buttons.append(button("button-consortium", "consortium"))
    if not known.applied:
        buttons.append(button("button-applied", "applied"))
    elif not known.result:
        buttons += [button(f"button-result-{one}", f"result:{one}") for one in CallResult]
    granted = known.result is not None and known.result.result is CallResult.GRANTED
    if granted and not known.amount:
        buttons.append(button("button-amount", "amount"))
    for step in OutcomeStep:
        if known.of(step):
            buttons.append(button(f"button-back-{step}", f"unsaid:{step}"))
    return Message(html="\n".join(rows), buttons=(*buttons, to_desk(language, facts.table.id)))


def outcome_line(language: Language, known: TableOutcome, step: OutcomeStep) -> Html | None:
    """One step in a line; None: it was not told."""
    row: OutcomeRow | None = known.of(step)
    if row is None:
        return None
    if step is OutcomeStep.CONSORTIUM:
        parts = [render(language, "outcome-consortium")]
        if row.partners:
            parts.append(render(language, "outcome-partners", count=row.partners))
        if row.countries:
            parts.append(render(language, "outcome-countries", count=row.countries))
        return Html(" · ".join(parts))
    if step is OutcomeStep.APPLIED:
        on = calendar_day(language, row.on or row.at.date())
        return render(language, "outcome-applied", day=on)
    if step is OutcomeStep.RESULT:
        return render(language, f"outcome-{row.result}")
    if row.amount is None:
        return None
    return render(language, "outcome-amount", amount=money(language, row.amount))


def ask_partners(language: Language, facts: OutcomeFacts) -> Message:
    """How many partners the consortium has; a number may be written."""
    at = f"t:{facts.table.id}"
    choices = [Button(str(n), data=f"{at}:partners:{n}") for n in PARTNERS]
    skip = Button(plain(language, "setup-skip"), data=f"{at}:partners:0")
    return _step(language, facts, "outcome-partners-ask", (*in_rows(choices, 4), (skip,)))


def ask_countries(language: Language, facts: OutcomeFacts, partners: int) -> Message:
    """From how many countries they are."""
    at, most = f"t:{facts.table.id}:lands:{partners}", partners or COUNTRIES[-1]
    choices = [Button(str(n), data=f"{at}:{n}") for n in COUNTRIES if n <= most]
    skip = Button(plain(language, "setup-skip"), data=f"{at}:0")
    return _step(language, facts, "outcome-countries-ask", (*in_rows(choices, 4), (skip,)))


def ask_applied_on(language: Language, facts: OutcomeFacts, today: date) -> Message:
    """On which day it was handed in."""
    days = [today, *(day for day in reversed(facts.cut_offs) if day != today)][:_DAYS]
    rows = tuple(
        (
            Button(
                calendar_day(language, day), data=f"t:{facts.table.id}:appliedon:{day.isoformat()}"
            ),
        )
        for day in days
    )
    return _step(language, facts, "outcome-applied-ask", rows)


def ask_amount(language: Language, facts: OutcomeFacts) -> Message:
    return _step(language, facts, "outcome-amount-ask", ())


def ask_outcome(language: Language, facts: OutcomeFacts, step: OutcomeStep) -> Message:
    """One friendly question to the host, once."""
    at = f"t:{facts.table.id}"

    def button(label: str, act: str) -> Button:
        return Button(plain(language, label), data=f"{at}:{act}")

    if step is OutcomeStep.CONSORTIUM:
        able = [button("button-consortium", "consortium")]
    elif step is OutcomeStep.APPLIED:
        able = [button("button-applied", "applied")]
    else:
        able = [button(f"button-result-{one}", f"result:{one}") for one in CallResult]
    rows = tuple((one,) for one in able)
    later = (button("button-not-yet", "notyet"),)
    html = "\n".join([render(language, f"outcome-question-{step}"), *_head(language, facts)])
    return Message(html=html, buttons=(*rows, later, to_desk(language, facts.table.id)))


def ask_part(language: Language, facts: OutcomeFacts, stage: Stage) -> Message:
    """To who was there, once: is your region part of it? Its list follows from a yes on."""
    at = f"r:{facts.table.id}:part"
    html = paragraphs(_news(language, facts, stage), render(language, "part-ask"))
    return Message(
        html=html,
        buttons=(
            (
                Button(plain(language, "button-part-yes"), data=f"{at}:yes"),
                Button(plain(language, "button-part-no"), data=f"{at}:no"),
            ),
        ),
    )


def part_moved(language: Language, facts: OutcomeFacts, stage: Stage) -> Message:
    """To who said that its region is part of it: what the host told, and that its list says so."""
    html = paragraphs(_news(language, facts, stage), render(language, "part-moved"))
    return Message(html=html, buttons=(_part_undo(language, facts),))


def part_back(language: Language, facts: OutcomeFacts) -> Message:
    """The host took it back; so did the list."""
    return Message(html="\n".join([render(language, "part-back"), *_head(language, facts)]))


def part_said(language: Language, facts: OutcomeFacts, *, yes: bool) -> Message:
    """After the tap, with what takes it back."""
    rows = [render(language, "part-yes" if yes else "part-no"), *_head(language, facts)]
    return Message(html="\n".join(rows), buttons=(_part_undo(language, facts),))


def _news(language: Language, facts: OutcomeFacts, stage: Stage) -> Html:
    """What the host told; of a result in kind words."""
    if stage in (Stage.FUNDED, Stage.NOT_FUNDED):
        said: Html | None = render(language, f"part-{stage}")
    else:
        partners = stage is Stage.PARTNERS
        step = OutcomeStep.CONSORTIUM if partners else OutcomeStep.APPLIED
        said = outcome_line(language, facts.outcome, step)
    return Html("\n".join([*_head(language, facts), *([said] if said else [])]))


def _part_undo(language: Language, facts: OutcomeFacts) -> tuple[Button, ...]:
    undo = plain(language, "remind-undo")
    return (Button(undo, data=f"r:{facts.table.id}:part:back"),)


def follow_page(language: Language, facts: FollowFacts) -> Message:
    """The table that carries on: days that fit, one tap opens it."""
    table = facts.table
    rows = [render(language, "table-title", title=title(table.title, 160))]
    if facts.opened:
        when = own_moment(language, facts.opened.starts_at, facts.now, table.zone, facts.zone)
        rows.append(render(language, "follow-opened", when=when))
        opened: RoundtableId = facts.opened.id
        return Message(
            html="\n".join(rows),
            buttons=(
                (Button(plain(language, "button-next-table"), data=f"r:{opened}:show"),),
                (Button(plain(language, "button-follow-cancel"), data=f"t:{opened}:cancel"),),
                to_desk(language, table.id),
            ),
        )
    rows.append(render(language, "follow-ask"))
    if facts.open_actions:
        rows.append(render(language, "follow-open", count=facts.open_actions))
    buttons: list[tuple[Button, ...]] = []
    for day in facts.days:
        rows += proposal(language, day)
        label = day_button(language, day.at)
        if day.key:
            label = plain(language, f"host-day-{day.key}", day=label)
        buttons.append((Button(label, data=f"t:{table.id}:followat:{int(day.at.timestamp())}"),))
    return Message(html="\n".join(rows), buttons=(*buttons, to_desk(language, table.id)))


def carried_on(language: Language, facts: TableFacts, before: RoundtableId) -> Message:
    """To who was at the table before: the next meeting, its seats, and the minutes of the last."""
    rows = [
        render(language, "notice-follow"),
        *name_and_time(language, facts),
        *seats(language, facts),
    ]
    last = Button(plain(language, "button-last-minutes"), data=f"r:{before}:minutes")
    rows_of: Rows = table_buttons(language, facts)
    return Message(html="\n".join(rows), buttons=(*rows_of, (last,)))


def _head(language: Language, facts: OutcomeFacts) -> list[Html]:
    rows = [render(language, "table-title", title=title(facts.table.title, 160))]
    if facts.call_title and facts.call_title != facts.table.title:
        rows.append(render(language, "table-call", title=title(facts.call_title, 160)))
    return rows


def _step(language: Language, facts: OutcomeFacts, key: str, rows: Rows) -> Message:
    html = paragraphs(Html("\n".join(_head(language, facts))), render(language, key))
    back = Button(plain(language, "button-back"), data=f"t:{facts.table.id}:outcome")
    return Message(html=html, buttons=(*rows, (back,)))
