"""Do everything that is due at a moment. Due times are columns: a restart loses nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

from actions._assistant import Assistant
from actions.answer import remind_of_answers
from actions.away import settle_covers
from actions.briefing import post_briefings
from actions.check_in import ask_if_held, hold_some
from actions.contact import settle_contacts
from actions.date_poll import settle_polls
from actions.digest import post_digests
from actions.exchange import refresh_rates
from actions.experts import ask_about_entries
from actions.follow_up import post_questions
from actions.move_table import remind_of_date
from actions.outcome import ask_hosts
from actions.pass_on import spread_tips
from actions.pass_to import invite_audience, spread_to_audience
from actions.poll import PollResult, due_sources, poll
from actions.quorum import tell_gathered
from actions.remind import post_reminders
from actions.remind_me import post_asked
from actions.repeat_table import invite_others
from actions.retain import retain
from actions.roundtable import invite
from actions.settle import settle
from actions.spread import spread
from actions.still_coming import post_still_coming
from actions.subscribe import resume_due
from actions.survey import post_surveys
from actions.table_times import post_table_reminders, settle_tables
from actions.todo import post_nudges
from actions.watch import tell_of_silence
from model import SourceId
from sources import Fetcher, Source


async def poll_due(
    a: Assistant, fetcher: Fetcher, now: datetime, under_way: set[SourceId] | None = None
) -> list[PollResult]:
    """Poll the sources that are due, side by side; one that fails leaves the others alone.

    ``under_way``: the sources that a round before this one is still polling. They are left to
    it, so that a slow source holds up no other.
    """
    under_way = set() if under_way is None else under_way
    due = [source for source in due_sources(a, now) if source.id not in under_way]
    under_way.update(source.id for source in due)
    polls = (_poll(a, source, fetcher, now, under_way) for source in due)
    results: list[PollResult] = []
    for ended in await asyncio.gather(*polls, return_exceptions=True):
        if isinstance(ended, BaseException):
            raise ended  # once nobody is in the middle of a poll
        results.append(ended)
    await refresh_rates(a, fetcher, now)
    return results


async def _poll(
    a: Assistant, source: Source, fetcher: Fetcher, now: datetime, under_way: set[SourceId]
) -> PollResult:
    try:
        return await poll(a, source, fetcher, now)
    finally:
        under_way.discard(source.id)


async def post_due(a: Assistant, now: datetime) -> None:
    """Post what fell due by the clock alone, in slices with an await between."""
    await _in_batches(a, lambda: settle(a, now))
    await spread(a, now)
    await spread_tips(a, now)
    await _in_batches(a, lambda: resume_due(a, now))
    await _in_batches(a, lambda: settle_covers(a, now))
    invite_others(a, now)
    await _in_batches(a, lambda: settle_contacts(a, now))
    await _in_batches(a, lambda: ask_about_entries(a, now))
    await _in_batches(a, lambda: invite(a, now))
    await _in_batches(a, lambda: invite_audience(a, now))
    await _in_batches(a, lambda: spread_to_audience(a, now))
    await settle_tables(a, now)
    await _in_batches(a, lambda: remind_of_date(a, now))
    await _in_batches(a, lambda: remind_of_answers(a, now))
    await post_still_coming(a, now)
    await post_briefings(a, now)
    await post_table_reminders(a, now)
    await _in_batches(a, lambda: hold_some(a, now))
    await _in_batches(a, lambda: ask_if_held(a, now))
    await post_surveys(a, now)
    await ask_hosts(a, now)
    await _in_batches(a, lambda: post_nudges(a, now))
    await _in_batches(a, lambda: tell_gathered(a, now))
    await settle_polls(a, now)
    await _in_batches(a, lambda: post_asked(a, now))
    await _in_batches(a, lambda: post_reminders(a, now))
    await _in_batches(a, lambda: post_questions(a, now))
    await tell_of_silence(a, now)
    retain(a, now)
    await _in_batches(a, lambda: post_digests(a, now))


async def _in_batches(a: Assistant, post_some: Callable[[], bool]) -> None:
    """Again and again while there is more, with a rest between the batches."""
    more = True
    while more:
        await a.courtesy.rest()
        more = post_some()


async def do_all_due(
    a: Assistant, fetcher: Fetcher, clock: Callable[[], datetime]
) -> list[PollResult]:
    """Polls first, so that a digest holds what they found; then what the clock brings."""
    polled = await poll_due(a, fetcher, clock())
    await post_due(a, clock())
    return polled
