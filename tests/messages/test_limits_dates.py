"""Telegram takes all that is said of dates, however long the names and however many people."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

import messages
import messages.hosts
from messages import DayFacts, HolidayFacts, InterestFacts
from model import DatePollState, Language, RoundtableId, StakeholderGroup, StoredCall, Tally
from tests.messages import samples
from tests.messages.anything import CARDS, FEW, LANGUAGES, LINE, STORED, ZONES
from tests.messages.said_dates import ballot_facts, draft_facts
from tests.messages.telegram import accepts

PLACES = st.lists(LINE, min_size=1, max_size=4).map(tuple)
HOLIDAYS = st.builds(HolidayFacts, st.dates(), PLACES, LINE)
DAYS = st.builds(
    DayFacts,
    at=st.datetimes(
        samples.NOW.replace(tzinfo=None),
        samples.NOW.replace(tzinfo=None) + timedelta(days=900),
        timezones=ZONES.map(ZoneInfo),
    ),
    key=st.sampled_from(("explore", "partners", "go-no-go")),
    suits=st.integers(0, 9),
    of=st.just(10**6),
    passed=st.lists(HOLIDAYS, max_size=3).map(tuple),
    off=HOLIDAYS,
    season=st.sampled_from(("", "august", "christmas")),
)
SIX = DAYS.map(lambda one: (one,) * 6)
MILLION = tuple(Tally(n, 10**6, 10**6, 10**6) for n in range(6))


@FEW
@given(LANGUAGES, SIX, LINE, st.sampled_from(DatePollState))
def test_any_poll(
    language: Language, days: tuple[DayFacts, ...], title: str, state: DatePollState
) -> None:
    facts = ballot_facts(
        days=days,
        title=title,
        tallies=MILLION,
        by_group=tuple((group, MILLION) for group in (*StakeholderGroup, None)),
        tied=tuple(range(6)),
        tie_ends=samples.NOW,
    )
    poll = replace(
        facts.poll,
        state=state,
        options=tuple(one.at for one in days),
        chosen=days[0].at,
        table=RoundtableId(10**18 - 1),
    )
    facts = replace(facts, poll=poll)
    for message in (
        messages.ballot(language, facts),
        messages.ballot(language, facts, nudge=True),
        messages.poll_page(language, facts),
    ):
        accepts(message)
    draft = draft_facts(offered=days * 2, title=title)
    for lacks in ("dates", "seats", "end", ""):
        accepts(messages.poll_draft(language, replace(draft, lacks=lacks)))
    accepts(messages.poll_dropped(language))


@FEW
@given(LANGUAGES, STORED, SIX, LINE, st.integers(0, 10**6))
def test_any_proposal(
    language: Language, stored: StoredCall, days: tuple[DayFacts, ...], land: str, many: int
) -> None:
    facts = samples.quorum_facts(
        call=stored,
        days=days[:3],
        lands=((land, many),) * 40,
        groups=dict.fromkeys(StakeholderGroup, many),
        missing=tuple(StakeholderGroup)[:4],
        taken=True,
    )
    accepts(messages.quorum(language, facts))
    accepts(messages.quorum(language, replace(facts, stance="quiet", enough=False)))
    interest = InterestFacts(many, 40, tuple(StakeholderGroup)[:4])
    accepts(messages.gathered_enough(language, stored, interest))
    accepts(messages.hosts.host_when(language, stored, days[:3], samples.NOW, taken=True))
    accepts(messages.host_really(language, stored, days[0], samples.NOW, "h:1:sure:1"))
    for said_yes in (True, False):
        accepts(messages.dated(language, samples.table_facts(), said_yes=said_yes))


@FEW
@given(LANGUAGES, CARDS, st.integers(2, 10**6))
def test_any_card_that_says_who_is_interested(
    language: Language, facts: messages.CardFacts, many: int
) -> None:
    interest = InterestFacts(many, 40, tuple(StakeholderGroup)[:4])
    facts = replace(facts, gathered=interest, ask_counted=True, quorum=True)
    accepts(messages.card(language, facts))
