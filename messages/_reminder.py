"""Reminders as they come: of saved calls by the ladder, of any call because it was asked for."""

from __future__ import annotations

from html import escape
from zoneinfo import ZoneInfo

from messages._catalogue import Html, plain, render
from messages._deadline import days_left, deadline, is_exact, line
from messages._facts import ReminderFacts
from messages._format import day
from messages._layout import sentence
from messages._words import closed_early, foreign, headline, programme_name
from model import Button, CallStatus, Language, Message

_TO_OPEN = (CallStatus.FORTHCOMING, CallStatus.PLANNED)


def reminder(language: Language, facts: ReminderFacts) -> Message:
    """How near a call's cut-off is, counted now, in the publisher's days; and why it is said."""
    call, cut_off = facts.call.call, facts.cut_off
    when = (
        deadline(language, cut_off, call, facts.now, facts.zone)
        if cut_off
        else (sentence(line(language, call, facts.now)),)
    )
    rows = [
        _first(language, facts),
        headline(call),
        foreign(language, call.language),
        Html(escape(programme_name(language, call.programme))),
        *when,
        _moved(language, facts),
        closed_early(language, call, facts.now),
        _why(language, facts),
        render(language, "card-link", url=call.url),
    ]
    return Message(
        html="\n".join(row for row in rows if row),
        buttons=_buttons(language, facts),
        preview_url=call.url,
    )


def _first(language: Language, facts: ReminderFacts) -> Html:
    call, cut_off = facts.call.call, facts.cut_off
    status = call.status(facts.now)
    if status is CallStatus.CLOSED or (cut_off and cut_off.at < facts.now):
        return render(language, "reminder-past")
    if facts.asked and status in _TO_OPEN:
        days = days_left(call.opens.at, facts.now, call.zone) if call.opens else -1
        if call.opens and is_exact(call.opens) and days >= 0 and status is not CallStatus.PLANNED:
            return render(language, "reminder-opens", days=days)
        return render(language, "reminder-not-open")
    if cut_off is None:
        return render(language, "reminder-open" if status else "reminder-plain")
    if is_exact(cut_off):
        days = days_left(cut_off.at, facts.now, call.zone)
        return render(language, "reminder-days", days=days)
    return render(language, "reminder-about")


def _moved(language: Language, facts: ReminderFacts) -> Html:
    zone = ZoneInfo(facts.call.call.zone)
    days = {c.at.astimezone(zone).date() for c in facts.call.call.cut_offs}
    if facts.was is None or facts.was.astimezone(zone).date() in days:
        return Html("")
    return render(language, "reminder-moved", when=day(language, facts.was, facts.call.call.zone))


def _why(language: Language, facts: ReminderFacts) -> Html:
    said = "interested" if facts.interested else "saved"
    if facts.colleague:
        said = "asked" if facts.asked else said
        return render(language, "reminder-why-colleague", said=said)
    if facts.asked:
        return render(language, "reminder-why-asked")
    return render(language, "reminder-why", said=said)


def _buttons(language: Language, facts: ReminderFacts) -> tuple[tuple[Button, ...], ...]:
    id_ = facts.call.id
    show = Button(plain(language, "button-show"), data=f"c:{id_}:show")
    first = [show]
    if facts.cut_off and is_exact(facts.cut_off):
        first.append(Button(plain(language, "button-ics", state="off"), data=f"c:{id_}:ics"))
    later = [
        Button(plain(language, f"button-remind-{rule}"), data=f"c:{id_}:remind:s-{rule}")
        for rule in facts.snoozes
    ]
    rows = [tuple(first), tuple(later[:2]), tuple(later[2:])]
    closed = facts.call.call.status(facts.now) is CallStatus.CLOSED
    if facts.follows and not (closed or facts.colleague):
        never = Button(plain(language, "button-remind-never"), data=f"c:{id_}:remind:s-never")
        rows.append((never,))
    return tuple(row for row in rows if row)
