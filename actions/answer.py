"""What somebody who signed up answers, and the name it gives; all of it goes after the meeting."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from actions._assistant import Assistant
from actions._gather_tables import own_registration
from actions._seating import tell
from actions.ask import CannotAsk, question_of
from actions.hosting import table_of
from actions.minutes import series_before
from model import (
    GuestId,
    Member,
    Named,
    Question,
    QuestionId,
    QuestionKind,
    Registration,
    Roundtable,
    RoundtableId,
    RoundtableState,
    ShownTo,
)
from roundtables import Reason, Refused

LONGEST = 500
LONGEST_NAME = 80
AGAIN_AFTER = timedelta(days=2)
BATCH = 50


class Unreadable(Exception):
    """The words answer no question of this kind. ``kind`` says which it is."""

    def __init__(self, kind: QuestionKind) -> None:
        super().__init__(kind)
        self.kind = kind


def live_entry(a: Assistant, member: Member, table: Roundtable, now: datetime) -> Registration:
    """The member's entry, as long as what goes with it can be changed. Raises ``Refused``."""
    return still_open(table, own_registration(a.store.registrations(table.id), member), now)


def still_open(table: Roundtable, entry: Registration | None, now: datetime) -> Registration:
    """Somebody's entry, under the same rule as ``live_entry``. Raises ``Refused``."""
    if table.state is RoundtableState.CANCELLED:
        raise Refused(Reason.TABLE_CANCELLED)
    if entry is None or not entry.is_live:
        raise Refused(Reason.NO_REGISTRATION)
    if now >= table.registration_closes_at:
        raise Refused(Reason.SIGN_UP_CLOSED, at=table.registration_closes_at)
    return entry


def read_answer(question: Question, words: str) -> str:
    """What was typed or chosen, as it is kept. Raises ``CannotAsk`` if it is asked no more, or
    ``Unreadable``, also for no words at all."""
    if question.dropped:
        raise CannotAsk("gone")
    answer = " ".join(words.split())[:LONGEST]
    wrong = {
        QuestionKind.NUMBER: not re.fullmatch(r"-?\d{1,12}([.,]\d{1,6})?", answer, re.ASCII),
        QuestionKind.YES_NO: answer not in ("yes", "no"),
        QuestionKind.CHOICE: answer not in question.choices,
    }
    if not answer or wrong.get(question.kind):
        raise Unreadable(question.kind)
    return answer


def answer_question(
    a: Assistant,
    member: Member,
    table_id: RoundtableId,
    question_id: QuestionId,
    words: str,
    now: datetime,
) -> None:
    """Raises ``Refused``, ``CannotAsk`` if it is asked no more, or ``Unreadable``."""
    with a.store.transaction():
        table = table_of(a, table_id)
        entry = live_entry(a, member, table, now)
        question = question_of(a, table, question_id)
        a.store.answer_question(entry.id, question.id, read_answer(question, words), now)
        if entry.id not in a.store.unanswered(table.id):
            a.store.ask_answers_again(entry.id, None)


def answer_all(
    a: Assistant,
    table: Roundtable,
    entry: Registration,
    answers: Mapping[QuestionId, str],
    now: datetime,
) -> None:
    """What somebody entered in a form; no words take back what was answered before.

    Raises as ``read_answer``, and then nothing was kept.
    """
    with a.store.transaction():
        for number, words in answers.items():
            question = question_of(a, table, number)
            if words:
                a.store.answer_question(entry.id, number, read_answer(question, words), now)
            else:
                a.store.take_answer_back(entry.id, number)


def give_name(
    a: Assistant,
    member: Member,
    table_id: RoundtableId,
    shown_to: ShownTo,
    words: str,
    now: datetime,
) -> Named:
    """The name, and after a comma the organisation; nobody: what was given before is erased.

    Without words only whom to show it to changes. A name is given until sign-up ends, and taken
    back as long as it is kept. Raises ``Refused``.
    """
    with a.store.transaction():
        entry = _to_name(a, member, table_of(a, table_id), shown_to, now)
        before = a.store.named(entry.id) or Named("")
        if shown_to is ShownTo.NOBODY:
            named = Named("", shown_to=shown_to)
        elif words:
            name, _, organisation = words.partition(",")
            named = Named(_short(name), before.partner_name, _short(organisation), shown_to)
        else:
            named = replace(before, shown_to=shown_to)
        a.store.save_name(entry.id, named, now)
        return named


def last_name(a: Assistant, member: Member, table: Roundtable) -> Named | None:
    """The name it agreed to show at the last meeting that this one carries on from, as long as
    that is kept; it can be given again with one tap."""
    for before in reversed(series_before(a, table.id)):
        entry = own_registration(a.store.registrations(before.id), member)
        named = a.store.named(entry.id) if entry else None
        if named and named.name:
            return named
    return None


def name_as_before(a: Assistant, member: Member, table_id: RoundtableId, now: datetime) -> bool:
    """Show the same name to the same people as at the last meeting; who came along then is asked
    for anew. False: none is kept. Raises ``Refused``."""
    with a.store.transaction():
        table = table_of(a, table_id)
        entry, named = live_entry(a, member, table, now), last_name(a, member, table)
        if named:
            a.store.save_name(entry.id, replace(named, partner_name=""), now)
        return named is not None


def _to_name(
    a: Assistant, member: Member, table: Roundtable, shown_to: ShownTo, now: datetime
) -> Registration:
    entry = own_registration(a.store.registrations(table.id), member)
    if shown_to is ShownTo.NOBODY and entry is not None and a.store.named(entry.id):
        return entry
    return still_open(table, entry, now)


def name_partner(
    a: Assistant, member: Member, table_id: RoundtableId, words: str, now: datetime
) -> None:
    """The name of the second one of a delegation, who is to agree. Raises ``Refused``."""
    with a.store.transaction():
        entry = live_entry(a, member, table_of(a, table_id), now)
        named = a.store.named(entry.id)
        if entry.party == 2 and named and named.name:
            a.store.save_name(entry.id, replace(named, partner_name=_short(words)), now)


def _short(words: str) -> str:
    return " ".join(words.split())[:LONGEST_NAME]


def expect_answers(a: Assistant, table: Roundtable, entry: Registration, now: datetime) -> None:
    """Whoever signed up just now is reminded once of what is to be answered."""
    if entry.id in a.store.unanswered(table.id):
        left = (table.registration_closes_at - now) / 2
        a.store.ask_answers_again(entry.id, now + min(AGAIN_AFTER, left))


def remind_of_answers(a: Assistant, now: datetime) -> bool:
    """Remind, gently and once, who left open what is to be answered. True: there may be more."""
    with a.store.transaction():
        due = a.store.answers_to_ask_again(now, BATCH)
        for number in due:
            a.store.ask_answers_again(number, None)
            entry = a.store.registration(number)
            if entry is None or isinstance(entry.who, GuestId):
                continue
            table = table_of(a, entry.roundtable)
            if number in a.store.unanswered(table.id) and now < table.registration_closes_at:
                key = f"answers:{entry.id}:{now:%Y%m%d}"
                tell(a, table, entry.who, "answers", now, key=key)
        return len(due) == BATCH
