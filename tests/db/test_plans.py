"""What runs often finds its rows by an index, and reads no table that grows from end to end."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from db import Store
from model import (
    AudienceId,
    Belonging,
    Call,
    CallId,
    ContactId,
    CoverId,
    DatePollId,
    DatePollState,
    EntryId,
    EventId,
    Interest,
    Member,
    MemberId,
    MemberState,
    NeedId,
    NutsCode,
    Programme,
    RegistrationId,
    RoundtableId,
    SourceId,
    StakeholderGroup,
)

DAY = timedelta(days=1)
ENTRY = RegistrationId(1)
ONE, CALL, TABLE = MemberId(1), CallId(1), RoundtableId(1)
POLL = DatePollId(1)
ONE, CALL, TABLE, CLUB = MemberId(1), CallId(1), RoundtableId(1), AudienceId(1)
NEEDS = [NeedId("batteries"), NeedId("welding")]
# What may be read from end to end: a few rows a source, lists passed as an argument, and the
# indexes that hold only the rows in flight, only the facilitators, only the open offers, only
# the tables whose guests are being invited and only the calls that are being passed on; and the
# cards to be drawn anew; and the list of experts, a few thousand entries in their order.
# cards to be drawn anew; and the calls whose quorum is being told.
SMALL = {
    "polls",
    "json_each",
    "CONSTANT",
    "outbox_in_flight",
    "members_facilitators",
    "registrations_offers",
    "roundtables_inviting",
    "cards_stale",
    "passed_on_spreading",
    "covers_now",
    "quorums_telling",
    "passed_to_spreading",
    "table_points_inviting",
    "covers_to_look_at",
    "roundtables_invite_from",
    "registrations_ask_again",
    "registrations_answer_again",
    "expert_entries_newest",
    "expert_entries_removed",
}

HOT: dict[str, Callable[[Store, datetime], object]] = {
    "questions": lambda s, now: s.questions(TABLE),
    "answers": lambda s, now: s.answers(ENTRY),
    "unanswered": lambda s, now: s.unanswered(TABLE),
    "answers_to_ask_again": lambda s, now: s.answers_to_ask_again(now, 9),
    "names": lambda s, now: s.names(TABLE),
    "named": lambda s, now: s.named(ENTRY),
    "forget_answers": lambda s, now: s.forget_answers(now, 9),
    "confirmations": lambda s, now: s.confirmations(TABLE),
    "to_ask_again": lambda s, now: s.to_ask_again(now, 9),
    "series": lambda s, now: s.series(TABLE),
    "to_invite_from": lambda s, now: s.to_invite_from(now),
    "cohosting_open": lambda s, now: s.cohosting_open(TABLE, now),
    "cohosting_by": lambda s, now: s.cohosting_by("token"),
    "former_cohosts": lambda s, now: s.former_cohosts(TABLE),
    "hosted_by": lambda s, now: s.hosted_by(ONE),
    "tables_to_brief": lambda s, now: s.tables_to_brief(now, DAY),
    "tables_closing": lambda s, now: s.tables_closing(now, DAY),
    "coming": lambda s, now: s.coming(TABLE),
    "briefed": lambda s, now: s.briefed(TABLE),
    "forget_briefings": lambda s, now: s.forget_briefings(now, 9),
    "items": lambda s, now: s.items(TABLE),
    "own_actions": lambda s, now: s.own_actions(ONE),
    "nudges_due": lambda s, now: s.nudges_due(now, 9),
    "surveys_due": lambda s, now: s.surveys_due(now),
    "asks_due": lambda s, now: s.asks_due(now),
    "outcome": lambda s, now: s.outcome(TABLE),
    "count_courses": lambda s, now: (
        s.count_courses(NEEDS, now.date()),
        s.courses_by_need(NEEDS, now.date()),
    ),
    "courses_for": lambda s, now: s.courses_for(NEEDS, now.date()),
    "courses_of": lambda s, now: s.courses_of("hub"),
    "events_coming": lambda s, now: s.events_coming(now, cancelled=True),
    "events_told": lambda s, now: s.events_told(ONE),
    "events_at": lambda s, now: (s.event_at(TABLE), s.events_at([TABLE]), s.tables_at(EventId(1))),
    "events_of": lambda s, now: s.events_of("hub"),
    "audiences_of": lambda s, now: (s.audiences_of(ONE), s.chaired_by(ONE), s.tips_to(ONE)),
    "audience_by_token": lambda s, now: s.audience_by_token("t", now),
    "members_of_audience": lambda s, now: (
        s.members_of_audience(CLUB, after=ONE, limit=9),
        s.count_belonging(CLUB, Belonging.MEMBER),
        s.belonging(CLUB, ONE),
    ),
    "next_passed_to": lambda s, now: (s.next_passed_to(), s.inviting_audience()),
    "passed_to": lambda s, now: (s.was_passed_to(CLUB, CALL, 1), s.passed_to_since(CLUB, now)),
    "forget_passed_to": lambda s, now: (s.forget_passed_to(now, 9), s.forget_asked(now, 9)),
    "forget_drafts": lambda s, now: s.forget_drafts(now),
    "audience_at": lambda s, now: (s.audience_at(TABLE), s.tables_for(CLUB)),
    "stale_cards": lambda s, now: s.stale_cards(9),
    "last_card": lambda s, now: s.last_card(ONE, CALL),
    "cards_differ": lambda s, now: s.cards_differ(ONE, CALL, but=1),
    "keep_card": lambda s, now: s.keep_card(ONE, CALL, 1, None, now),
    "forget_cards": lambda s, now: s.forget_cards(now, 9),
    "claim": lambda s, now: s.claim(now, 4, DAY),
    "recover": lambda s, now: s.recover(now),
    "sent": lambda s, now: s.sent(1, now, message_id=1, told=[(CALL, 1)], digest_id=1),
    "pushes_since": lambda s, now: s.pushes_since(ONE, now),
    "forget_settled": lambda s, now: s.forget_settled(now, 9),
    "set_state": lambda s, now: s.set_state(ONE, MemberState.PAUSED),
    "live_with_needs": lambda s, now: s.live_with_needs(NEEDS, now),
    "open_by_need": lambda s, now: s.open_by_need([NutsCode("CZ080")], now),
    "live_with_any_need": lambda s, now: s.live_with_needs(None, now),
    "live": lambda s, now: s.live(now, limit=9),
    "count_live": lambda s, now: s.count_live(now),
    "calls_with_old_tags": lambda s, now: s.calls_with_old_tags("v1", now, 9),
    "call": lambda s, now: s.call(CALL),
    "calls": lambda s, now: s.calls([CALL]),
    "call_by_reference": lambda s, now: s.call_by_reference("LIFE-2026"),
    "fingerprints": lambda s, now: s.fingerprints(SourceId("eu_portal")),
    "places_of": lambda s, now: s.places_of(CALL),
    "join_same": lambda s, now: s.join_same(CallId(2), CALL, "why", now),
    "look_alikes": lambda s, now: s.look_alikes(CALL),
    "stand_for": lambda s, now: (
        s.join_same(CallId(2), CALL, "why", now),
        s.stand_for(CallId(2), now),
    ),
    "part": lambda s, now: (s.join_same(CallId(2), CALL, "why", now), s.part(CallId(2), now)),
    "copies": lambda s, now: (s.copies(), s.copies(CALL)),
    "settled": lambda s, now: (s.settled(now, 9), s.settles([CALL]), s.restless(CALL)),
    "changes_since": lambda s, now: s.changes_since(CALL, now),
    "knows_operations": lambda s, now: s.knows_operations(Programme.JTF, [NutsCode("PL22")]),
    "operations_near": lambda s, now: s.operations_near(Programme.JTF, [NutsCode("PL22")]),
    "tags": lambda s, now: s.tags([CALL]),
    "due_sources": lambda s, now: s.due_sources([SourceId("eu_portal")], now),
    "polls_since": lambda s, now: s.polls_since(now),
    "forget_polls": lambda s, now: s.forget_polls(now, 9, 9),
    "hearing": lambda s, now: s.hearing(NEEDS, now, limit=9),
    "digests_due": lambda s, now: s.digests_due(now, 9),
    "pauses_over": lambda s, now: s.pauses_over(now, 9),
    "not_asked": lambda s, now: s.not_asked("stay", now, now, 9),
    "offers_to_nobody": lambda s, now: s.offers_to_nobody(),
    "silent_for_good": lambda s, now: s.silent_for_good("stay", now, now, 9),
    "count_silence_from": lambda s, now: s.count_silence_from(now),
    "facilitators": lambda s, now: s.facilitators(),
    "member_by_chat": lambda s, now: s.member_by_chat(100),
    "members": lambda s, now: s.members({MemberState.ACTIVE}, limit=9),
    "told": lambda s, now: s.told(ONE),
    "interested": lambda s, now: s.interested(CALL, after=ONE, limit=9),
    "inviting": lambda s, now: s.inviting(),
    "count_interested": lambda s, now: s.count_interested(CALL),
    "gathering": lambda s, now: (s.gathering(CALL), s.gathering(CALL, agreed=True)),
    "quorum": lambda s, now: (
        s.reach_quorum(CALL, now),
        s.telling_quorum(),
        s.counted_on(CALL, after=ONE, limit=9),
        s.told_quorum(CALL, None),
        s.stances(CALL),
        s.forget_stances(now, 9),
    ),
    "polls under way": lambda s, now: (
        s.date_polls_in(DatePollState.OPEN, DatePollState.TIED),
        s.date_polls_on(CALL),
        s.date_polls_of(TABLE),
    ),
    "ballots": lambda s, now: (
        s.is_asked(POLL, ONE),
        s.date_votes(POLL, ONE),
        s.vote(POLL, ONE, {}, now),
        s.tallies(POLL),
        s.group_tallies(POLL),
        s.turnout(POLL),
        s.to_ask(POLL, 9),
        s.was_asked(POLL, [], now),
        s.to_nudge(POLL, now, 9),
        s.said_yes(POLL, 0, after=ONE, limit=9),
    ),
    "reminders_due": lambda s, now: s.reminders_due(now, 50),
    "asked_reminders_due": lambda s, now: s.asked_reminders_due(now, 50),
    "reminders": lambda s, now: (s.reminders(ONE), s.reminders(ONE, CALL), s.muted(ONE, CALL)),
    "asked_posted": lambda s, now: s.asked_posted(ONE, CALL, now),
    "wake_reminders": lambda s, now: (
        s.wake_reminders(now, member=ONE),
        s.wake_reminders(now, call=CALL),
        s.remind_from(ONE, now),
        s.mute(ONE, CALL, True, now),
        s.reminders_of_due(ONE, now),
    ),
    "cover_of": lambda s, now: (s.cover_of(ONE), s.covers_by(ONE), s.cover_by_token("t")),
    "covers_due": lambda s, now: (s.covers_due(now, 9), s.covers_broken(9)),
    "forget_covers": lambda s, now: (s.forget_covers(now, 9), s.told_for(CoverId(1))),
    "digest_for_deputy": lambda s, now: s.digest_for_deputy(1, ONE),
    "articles": lambda s, now: (s.articles(SourceId("feed")), s.newest_article()),
    "articles_listed": lambda s, now: (
        s.articles_listed(SourceId("feed"), ["k"], now),
        s.articles_listed(SourceId("feed"), None, now),
    ),
    "articles_for": lambda s, now: s.articles_for(ONE, now, now),
    "forget_articles": lambda s, now: s.forget_articles(now),
    "forget_digests": lambda s, now: s.forget_digests(now, 9),
    "roundtables": lambda s, now: s.roundtables(now),
    "roundtables_of": lambda s, now: s.roundtables_of(ONE, now),
    "roundtables_on": lambda s, now: s.roundtables_on(CALL),
    "cohosts": lambda s, now: (s.cohosts(TABLE), s.drop_cohost(TABLE, ONE)),
    "guests": lambda s, now: s.guests(TABLE),
    "registrations": lambda s, now: s.registrations(TABLE),
    "offers_lapsed": lambda s, now: s.offers_lapsed(now),
    "releases_due": lambda s, now: s.releases_due(now),
    "tables_to_remind": lambda s, now: s.tables_to_remind(now, DAY),
    "track": lambda s, now: (s.track(ONE, CALL), s.tracks(ONE), s.stages(ONE, CALL)),
    "set_stage": lambda s, now: (s.set_stage(ONE, CALL, None, now), s.ask_at(ONE, CALL, now)),
    "questions_due": lambda s, now: s.questions_due(now, 9),
    "wake_questions": lambda s, now: s.wake_questions(now, CALL),
    "posted_since": lambda s, now: s.posted_since(ONE, "question", now),
    "hearing_in": lambda s, now: s.hearing_in(["CZ"], after=ONE, limit=9),
    "new_to": lambda s, now: s.new_to(CALL, 1, [ONE]),
    "passing": lambda s, now: (s.passed_on(ONE), s.next_passing(), s.passing(1), s.tips(ONE)),
    "forget_passed_on": lambda s, now: s.forget_passed_on(now, 9),
    "entries": lambda s, now: (s.entry(EntryId(1)), s.entries_of(ONE), s.entry_seen(EntryId(1))),
    "listed": lambda s, now: s.listed(ONE, NEEDS, country="CZ", language="en", limit=9),
    "newest_listed": lambda s, now: s.listed(ONE, group=StakeholderGroup.INDUSTRY, limit=9),
    "listed_have": lambda s, now: [s.listed_have(w, ONE) for w in ("need", "country", "language")],
    "members_in": lambda s, now: s.members_in(NutsCode("CZ08"), 5),
    "entries_to_ask": lambda s, now: s.entries_to_ask(now),
    "removed_entries": lambda s, now: (
        s.removed_entries(0, 9),
        s.count_removed_entries(),
        s.forget_removed_entries(now, 9),
        s.drop_entry(EntryId(1), ONE),
    ),
    "experts_invited": lambda s, now: (
        s.experts_invited(TABLE),
        s.invited_since(ONE, now),
        s.withdraw_invite(TABLE, ONE, now),
    ),
    "contacts": lambda s, now: (
        s.contact(ContactId(1)),
        s.contacts_open_of(ONE),
        s.contacts_open_to(ONE),
        s.last_contact(ONE, MemberId(2)),
        s.asked_since(ONE, now),
        s.was_asked_since(ONE, now),
        s.drop_draft(ContactId(1), ONE),
        s.forget_lines_of(ONE),
    ),
    "contacts_to_lapse": lambda s, now: s.contacts_to_lapse(now, 9),
    "forget_contacts": lambda s, now: (s.forget_contacts(now, 9), s.forget_lines(now, 9)),
    "was_sent": lambda s, now: (s.was_sent("k"), s.post_again("k", now)),
    "migrate_chat": lambda s, now: s.migrate_chat(100, 101),
    "mydata": lambda s, now: s.mydata(ONE),
    "forget": lambda s, now: s.forget(ONE, now),
}


@pytest.fixture
def filled(
    store: Store, call: Callable[..., Call], join: Callable[..., Member], now: datetime
) -> Store:
    for key in "ab":
        store.take_in(call(key), now)
    member = join(100)
    join(101)
    store.set_interest(member.id, CALL, Interest.SAVED, now)
    store.post(member.id, "alert", "k", {}, now, now)
    return store


@pytest.mark.parametrize("act", HOT)
def test_no_scan(filled: Store, now: datetime, act: str) -> None:
    run: list[str] = []
    connection = filled._db.conn
    connection.set_trace_callback(run.append)
    HOT[act](filled, now)
    connection.set_trace_callback(None)

    asked = [sql for sql in run if re.match(r"\s*(select|update|delete|insert)\b", sql, re.I)]
    assert asked
    for sql in asked:
        for *_, step in connection.execute(f"explain query plan {sql}"):
            scanned = re.match(r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?", step)
            if scanned and not SMALL & set(scanned.groups()):
                raise AssertionError(f"{step}\n{sql}")


@pytest.mark.parametrize(
    "act", ["claim", "digests_due", "silent_for_good", "not_asked", "members", "newest_listed"]
)
def test_the_first_of_many_are_read_in_order(filled: Store, now: datetime, act: str) -> None:
    """Without sorting all that is due to find the few that are asked for."""
    run: list[str] = []
    connection = filled._db.conn
    connection.set_trace_callback(run.append)
    HOT[act](filled, now)
    connection.set_trace_callback(None)
    for sql in (sql for sql in run if " limit " in sql or "s.state = 'sending'" in sql):
        steps = [step for *_, step in connection.execute(f"explain query plan {sql}")]
        assert "USE TEMP B-TREE FOR ORDER BY" not in steps, sql


def test_interest_is_counted_in_an_index(filled: Store, now: datetime) -> None:
    """Without a look at any member, and without sorting."""
    run: list[str] = []
    connection = filled._db.conn
    connection.set_trace_callback(run.append)
    filled.count_interested(CALL)
    connection.set_trace_callback(None)
    (sql,) = run
    (step,) = [step for *_, step in connection.execute(f"explain query plan {sql}")]
    assert step.startswith("SEARCH interests USING COVERING INDEX interests_standing (call=?")


def test_the_test_sees_a_scan(filled: Store, now: datetime) -> None:
    steps = filled._db.execute("explain query plan select * from members where zone = ''")
    assert re.match(r"SCAN members", steps.fetchone()[3])
