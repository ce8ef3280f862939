"""What ``said`` writes of dates: proposals, polls as those asked and their host see them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import messages
import messages.hosts
from messages import BallotFacts, DayFacts, DraftFacts, HolidayFacts, InterestFacts
from model import (
    CallId,
    DateAnswer,
    DatePoll,
    DatePollId,
    DatePollState,
    Language,
    MemberId,
    Message,
    PollAudience,
    RoundtableId,
    StakeholderGroup,
    Tally,
)
from tests.messages import samples as s

PRAGUE = ZoneInfo("Europe/Prague")
HOLIDAY = HolidayFacts(date(2026, 6, 4), ("Polska", "Baden-Württemberg"), "Boże Ciało")
NAMELESS = HolidayFacts(date(2026, 6, 4), ("Polska",))
DAYS = (
    DayFacts(
        at=datetime(2026, 6, 3, 10, tzinfo=PRAGUE),
        key="explore",
        suits=6,
        of=7,
        passed=(HOLIDAY, NAMELESS),
    ),
    DayFacts(at=datetime(2026, 7, 3, 10, tzinfo=PRAGUE), key="partners", suits=7, of=7),
    DayFacts(
        at=datetime(2026, 8, 4, 11, tzinfo=PRAGUE), key="go-no-go", suits=7, of=7, season="august"
    ),
)
TYPED = DayFacts(
    at=datetime(2026, 12, 27, 20, tzinfo=PRAGUE),
    suits=0,
    of=4,
    off=HOLIDAY,
    season="christmas",
)
SEATS = (
    (((StakeholderGroup.INDUSTRY, 4), (StakeholderGroup.EDUCATION, 4)), 2),
    ((), 12),
)


def poll(**kw: object) -> DatePoll:
    usual = DatePoll(
        id=DatePollId(7),
        host=MemberId(1),
        audience=PollAudience.INTERESTED,
        made_at=s.NOW,
        call=CallId(42),
        state=DatePollState.OPEN,
        zone="Europe/Prague",
        options=tuple(one.at.astimezone(UTC) for one in DAYS),
        opened_at=s.NOW,
        ends_at=s.NOW + timedelta(days=4),
    )
    return replace(usual, **kw)  # type: ignore[arg-type]


def ballot_facts(**kw: object) -> BallotFacts:
    usual = BallotFacts(
        poll=poll(),
        now=s.NOW,
        zone="Europe/Helsinki",
        title="Centres of Vocational Excellence",
        days=(*(DayFacts(at=one.at) for one in DAYS[:2]), DayFacts(at=DAYS[2].at, off=HOLIDAY)),
        tallies=(Tally(0, 4, 1, 0), Tally(1, 2, 0, 3)),
        mine={0: DateAnswer.YES, 1: DateAnswer.NO},
        asked=7,
        voted=5,
        by_group=(
            (StakeholderGroup.INDUSTRY, (Tally(0, 3, 1, 0), Tally(1, 2, 0, 2))),
            (None, (Tally(0, 1, 0, 0), Tally(1, 0, 0, 1))),
        ),
    )
    return replace(usual, **kw)  # type: ignore[arg-type]


def draft_facts(**kw: object) -> DraftFacts:
    draft = poll(state=DatePollState.DRAFT, opened_at=None, ends_at=None)
    usual = DraftFacts(
        poll=draft,
        now=s.NOW,
        title="Centres of Vocational Excellence",
        offered=(*DAYS, TYPED),
        seats=SEATS,
        ends=(s.NOW + timedelta(days=2), s.NOW + timedelta(days=4)),
        asks=7,
        lacks="seats",
    )
    return replace(usual, **kw)  # type: ignore[arg-type]


def dates(language: Language) -> Iterator[tuple[str, Message]]:
    yield from _gathered(language)
    yield from _drafts(language)
    yield from _polls(language)
    yield (
        "host, a day that suits few",
        messages.hosts.host_seats(language, CallId(42), TYPED.at, "Europe/Prague", SEATS, TYPED),
    )
    deadline = s.at("2026-09-03", 17)
    yield "host, really", messages.host_really(language, s.stored(), TYPED, deadline, "h:42:sure")
    facts = s.table_facts()
    yield "date set, for who said yes", messages.dated(language, facts, said_yes=True)
    yield "date set", messages.dated(language, facts, said_yes=False)


def _gathered(language: Language) -> Iterator[tuple[str, Message]]:
    some = InterestFacts(5, 3, (StakeholderGroup.EDUCATION,))
    every = InterestFacts(2, 1, tuple(StakeholderGroup)[:4])
    enough = InterestFacts(22, 5)
    lines = (messages.gathered(language, facts) for facts in (some, every, enough))
    yield "who is interested", Message(html="\n".join(lines))
    yield "enough are interested", messages.gathered_enough(language, s.stored(), some)
    yield (
        "card, may we count you",
        messages.card(language, s.plain_card(interested=True, ask_counted=True)),
    )
    yield (
        "card of a facilitator",
        messages.card(language, s.plain_card(gathered=some, quorum=True, ballot=poll())),
    )
    line = messages.Line(call=s.stored(), gathered=some, interested=True)
    listed = messages.ListFacts(now=s.NOW, heading=messages.Html("…"), lines=(line,), first=1)
    yield "list, who is interested", messages.call_list(language, listed)
    for name, facts in {
        "quorum, taken": s.quorum_facts(stance="taken"),
        "quorum, taken by another": s.quorum_facts(taken=True, missing=()),
        "quorum, not now": s.quorum_facts(stance="quiet", enough=False),
    }.items():
        yield name, messages.quorum(language, facts)
    group = messages.interest_answer(language, "Moravskoslezský kraj", counted=True)
    yield "interest in a group, counted", Message(html=group)


def _drafts(language: Language) -> Iterator[tuple[str, Message]]:
    facts = draft_facts()
    none = replace(facts.poll, options=())
    yield "poll, draft", messages.poll_draft(language, replace(facts, poll=none, lacks="dates"))
    chosen = replace(facts.poll, quotas=SEATS[0][0], open_seats=2)
    facts = replace(facts, poll=chosen, lacks="end")
    yield "poll, draft with seats", messages.poll_draft(language, facts)
    yield "poll, draft, too near", messages.poll_draft(language, replace(facts, ends=()))
    whole = replace(chosen, ends_at=facts.ends[1])
    facts = replace(facts, poll=whole, lacks="")
    yield "poll, draft, whole", messages.poll_draft(language, facts)
    nobody = replace(facts, asks=0, seats=())
    yield "poll, draft, nobody to ask", messages.poll_draft(language, nobody)
    yield "poll, dropped", messages.poll_dropped(language)


def _polls(language: Language) -> Iterator[tuple[str, Message]]:
    facts = ballot_facts()
    yield "ballot", messages.ballot(language, facts)
    yield "ballot, once more", messages.ballot(language, replace(facts, mine={}), nudge=True)
    host = replace(facts, zone="Europe/Prague", days=(*DAYS[:2], TYPED))
    yield "poll, for the host", messages.poll_page(language, host)
    state, chosen = DatePollState, DAYS[0].at.astimezone(UTC)
    table = RoundtableId(3)
    ended = {
        "settled": poll(state=state.SETTLED, chosen=chosen, ended_at=s.NOW, table=table),
        "tied": poll(state=state.TIED, ended_at=s.NOW),
        "without a date": poll(state=state.CLOSED, ended_at=s.NOW),
    }
    for name, one in ended.items():
        tied = {"tied": (0, 1), "tie_ends": s.NOW + timedelta(hours=24)} if name == "tied" else {}
        over = replace(facts, poll=one)
        yield f"ballot, {name}", messages.ballot(language, over)
        yield f"poll, {name}", messages.poll_page(language, replace(host, poll=one, **tied))
    nobody = replace(host, poll=ended["without a date"], tallies=(), by_group=())
    yield "poll, nobody can", messages.poll_page(language, nobody)
