"""What is kept of each source's answers and silences."""

from __future__ import annotations

from datetime import datetime, timedelta

from db import PollState, Store
from model import SourceId

PORTAL, FEED, NEVER = SourceId("eu_portal"), SourceId("feed"), SourceId("never")
HOUR = timedelta(hours=1)


def good(store: Store, now: datetime, *bad: tuple[str, str, str], fetched: int = 692) -> None:
    store.record_good(
        PORTAL,
        now,
        fetched=fetched,
        new=3,
        changed=2,
        unchanged=fetched - 5,
        quarantined=bad,
        next_poll_at=now + 6 * HOUR,
        articles=4,
    )


def test_a_source_never_asked(store: Store, now: datetime) -> None:
    assert store.poll_of(PORTAL) == PollState(source=PORTAL)


def test_a_good_answer(store: Store, now: datetime) -> None:
    good(store, now)
    good(store, now + HOUR, fetched=700)
    assert store.poll_of(PORTAL) == PollState(
        source=PORTAL,
        last_try=now + HOUR,
        last_good=now + HOUR,
        first_good_at=now,
        count=700,
        new=3,
        changed=2,
        unchanged=695,
        articles=4,
        next_poll_at=now + 7 * HOUR,
    )


def test_trap_22_a_failure_leaves_the_last_good_answer_standing(
    store: Store, now: datetime
) -> None:
    good(store, now, ("k", "no-title", "row 7"))
    for hours in (1, 2):
        store.record_failure(
            PORTAL, now + hours * HOUR, "too-few", "0 calls", now + (hours + 1) * HOUR
        )
    store.told_broken(PORTAL)

    state = store.poll_of(PORTAL)
    assert (state.failure, state.detail, state.failures) == ("too-few", "0 calls", 2)
    assert (state.last_good, state.failing_since) == (now, now + HOUR)
    assert (state.count, state.told_broken) == (692, True)
    assert len(store.quarantine(PORTAL)) == 1

    good(store, now + 5 * HOUR)
    state = store.poll_of(PORTAL)
    assert (state.failure, state.failing_since, state.failures) == (None, None, 0)
    assert not state.told_broken


def test_a_source_that_failed_from_the_start(store: Store, now: datetime) -> None:
    store.record_failure(PORTAL, now, "timeout", "", now + HOUR)
    state = store.poll_of(PORTAL)
    assert (state.first_good_at, state.last_good, state.count) == (None, None, 0)


def test_trap_18_a_record_not_understood_is_kept_and_shown(store: Store, now: datetime) -> None:
    good(store, now, ("a", "no-title", "row 7"), ("b", "date", "32.13.2026"))
    good(store, now + HOUR, ("b", "date", "still"), ("c\ud83d", "far", "2099"))

    found = [(q.key, q.reason, q.detail, q.first_seen, q.last_seen) for q in store.quarantine()]
    assert found == [
        ("c?", "far", "2099", now + HOUR, now + HOUR),
        ("b", "date", "still", now, now + HOUR),
    ]
    assert store.quarantine(FEED) == []


def test_an_answer_that_nothing_changed_keeps_count_and_quarantine(
    store: Store, now: datetime
) -> None:
    good(store, now, ("a", "no-title", "row 7"))
    store.record_good(
        PORTAL,
        now + HOUR,
        fetched=0,
        new=0,
        changed=0,
        unchanged=0,
        quarantined=(),
        next_poll_at=now + 2 * HOUR,
        not_modified=True,
    )
    state = store.poll_of(PORTAL)
    assert (state.count, state.articles, state.new) == (692, 4, 0)
    assert state.last_good == now + HOUR
    assert len(store.quarantine()) == 1


def test_due_sources(store: Store, now: datetime) -> None:
    good(store, now)
    store.set_next_poll(FEED, now + HOUR)
    ids = [PORTAL, FEED, NEVER]
    assert store.due_sources(ids, now) == [NEVER]
    assert store.due_sources(ids, now + HOUR) == [NEVER, FEED]
    assert store.due_sources(ids, now + 6 * HOUR) == [NEVER, FEED, PORTAL]
    assert store.due_sources([], now + 6 * HOUR) == []

    store.set_next_poll(PORTAL, now)
    assert store.due_sources(ids, now) == [NEVER, PORTAL]
    assert store.poll_of(PORTAL).count == 692


def test_validators_are_replaced_as_a_whole(store: Store) -> None:
    store.save_validators(PORTAL, {"u1": ('"e1"', None), "u2": (None, "Mon")}, "reader")
    store.save_validators(FEED, {"u1": ('"other"', None)}, "reader")
    store.save_validators(PORTAL, {"u1": ('"e2"', None)}, "reader")
    assert store.validators(PORTAL, "reader") == {"u1": ('"e2"', None)}
    assert store.validators(NEVER, "reader") == {}


def test_validators_of_what_another_reader_read_are_none(store: Store) -> None:
    store.save_validators(PORTAL, {"u1": ('"e1"', None)}, "reader")
    assert store.validators(PORTAL, "a better reader") == {}


def test_how_often_sources_were_asked(store: Store, now: datetime) -> None:
    good(store, now - timedelta(days=8))
    good(store, now - HOUR)
    good(store, now)
    store.record_failure(FEED, now, "timeout", "", now + HOUR)
    assert store.polls_since(now - timedelta(days=7)) == (1, 3)


def test_counts_of_good_answers_are_kept_until_history_starts_anew(
    store: Store, now: datetime
) -> None:
    for hours, fetched in enumerate((5, 6, 0, 7)):
        good(store, now + hours * HOUR, fetched=fetched)
    store.record_failure(PORTAL, now + 4 * HOUR, "timeout", "", now + 5 * HOUR)
    assert store.good_counts(PORTAL, 10) == [7, 6, 5]
    assert store.good_counts(PORTAL, 2) == [7, 6]
    assert store.good_counts(FEED, 2) == []
    store.start_history(PORTAL, now + 3 * HOUR)
    assert store.good_counts(PORTAL, 10) == [7]


def test_old_polls_are_forgotten_but_for_the_last_good_answers(
    store: Store, now: datetime
) -> None:
    for hours, fetched in enumerate((4, 5, 6, 0, 7)):
        good(store, now + hours * HOUR, fetched=fetched)
    store.record_failure(PORTAL, now + 5 * HOUR, "timeout", "", now + 6 * HOUR)
    store.record_failure(FEED, now, "timeout", "", now + HOUR)

    assert store.forget_polls(now, 2, 10) == 0, "what is younger stays"
    assert store.forget_polls(now + 9 * HOUR, 2, 3) == 3
    assert store.forget_polls(now + 9 * HOUR, 2, 10) == 2
    assert store.good_counts(PORTAL, 10) == [7, 6]
    assert store.polls_since(now) == (1, 2)
    assert store.poll_of(PORTAL).failure == "timeout"
    assert store.forget_polls(now + 9 * HOUR, 2, 10) == 0


def test_fields_are_kept_beside_what_came_of_a_poll(store: Store, now: datetime) -> None:
    good(store, now)
    store.save_fields(PORTAL, {"opens": 3}, {"cut_offs": now})
    good(store, now + HOUR)
    state = store.poll_of(PORTAL)
    assert (state.steady, state.lost) == ({"opens": 3}, {"cut_offs": now})
