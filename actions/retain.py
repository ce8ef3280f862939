"""Retention: inactive members are asked whether to stay, and erased a month later; what else is
of no use any more is forgotten."""

from __future__ import annotations

from datetime import datetime, timedelta

from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._health import HISTORY
from actions._posts import STAY, stay_key
from actions._silence import MONTH, asked_after, erased_after, time_to_answer
from actions.audiences import KEPT
from actions.away import ENDED_KEPT
from actions.contact import AGAIN, LAPSES
from actions.events import DRAFTS_KEPT
from actions.experts import PUT_BACK_WITHIN
from actions.forget import forget

BATCH = 50
SETTLED_KEPT = timedelta(days=400)
"""Outbox rows, digests and polls older than this are of no use to anyone, but for a source's
last good answers."""

ANSWERED_KEPT = timedelta(days=2)
"""Telegram keeps an unconfirmed update for a day: what is older never comes again."""

ARTICLES_KEPT = timedelta(days=90)
"""News goes so long after its source listed it last."""

SEARCHES_KEPT = timedelta(days=90)
"""Words too long for a button, after they were last looked for."""
ANSWERS_KEPT = timedelta(days=90)
"""Names and answers of who signed up for a roundtable, after it."""
MINUTES_KEPT = timedelta(days=730)
"""What was noted at a roundtable, and answered after it; what came of it stays."""
POLLS_KEPT = timedelta(days=365)
"""Polls for a date go, with all that was answered, so long after they ended."""
CURRENT_KEPT = timedelta(days=30)
"""Calls stay in the index of current ones so long after their last cut-off."""


def retain(a: Assistant, now: datetime) -> None:
    """Erase who was silent too long, ask who was silent for long; a batch at a time.

    Who can be asked is erased only when the question had been there to be read for the whole
    time to answer: however long the bot, or Telegram, was away before.
    """
    answer_time = time_to_answer(a.settings)
    asked_by = now - answer_time
    after_table = a.settings.tables_months * MONTH
    a.store.count_silence_from(now)
    for member in a.store.silent_for_good(STAY, now - erased_after(a.settings), asked_by, BATCH):
        forget(a, member, now)
    for member in a.store.not_asked(STAY, now - asked_after(a.settings), asked_by, BATCH):
        key = stay_key(member.id, now)
        a.store.post(member.id, STAY, key, {}, may_speak_at(member, now), now)
    # A question must be remembered until its time to answer is over.
    a.store.forget_settled(now - max(SETTLED_KEPT, answer_time + MONTH), BATCH)
    a.store.forget_digests(now - SETTLED_KEPT, BATCH)
    a.store.forget_cards(now - SETTLED_KEPT, BATCH)
    a.store.forget_briefings(now - SETTLED_KEPT, BATCH)
    a.store.forget_covers(now - ENDED_KEPT, BATCH)
    a.store.forget_lines(now - LAPSES, BATCH)
    a.store.forget_contacts(now - AGAIN, BATCH)
    a.store.forget_removed_entries(now - PUT_BACK_WITHIN, BATCH)
    a.store.forget_guests(now - after_table, BATCH)
    a.store.forget_polls(now - SETTLED_KEPT, HISTORY, BATCH)
    a.store.forget_answered(now - ANSWERED_KEPT)
    a.store.forget_articles(now - ARTICLES_KEPT)
    a.store.forget_searches(now - SEARCHES_KEPT)
    a.store.forget_answers(now - min(ANSWERS_KEPT, after_table), BATCH)
    a.store.forget_minutes(now - MINUTES_KEPT, BATCH)
    a.store.forget_cohosting(now)
    a.store.sweep_words(now - CURRENT_KEPT, BATCH)
    a.store.forget_date_polls(now - POLLS_KEPT, BATCH)
    a.store.forget_stances(now - SETTLED_KEPT, BATCH)
    a.store.forget_passed_on(now - SETTLED_KEPT, BATCH)
    a.store.forget_passed_to(now - SETTLED_KEPT, BATCH)
    a.store.forget_asked(now - KEPT, BATCH)
    a.store.forget_drafts(now - DRAFTS_KEPT)
