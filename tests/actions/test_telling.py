"""What members are told: every match, once, when it is due, and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from actions import card_facts, not_for_us, subscribe, toggle
from messages import card
from model import (
    CallId,
    CallStatus,
    ChatKind,
    CutOff,
    Interest,
    Language,
    NeedId,
    NutsCode,
    Rhythm,
)
from tests.actions.world import VET, World, a_call

MOVED = (CutOff(datetime(2026, 10, 1, 15, tzinfo=UTC)),)


def test_a_strong_match_is_pushed_with_its_reason(world: World) -> None:
    world.joins(1)
    world.found(a_call("7"))
    world.deliver()
    (said,) = world.told(1)
    assert "round 7" in said
    assert "ocational" in said.split("round 7")[1]


SOON = (CutOff(datetime(2026, 3, 24, 15, tzinfo=UTC)),)
CLOSED_EARLY = "page says: <b>Closed</b>"


@pytest.mark.parametrize("rhythm", list(Rhythm))
def test_a_call_that_its_publisher_closed_early_is_not_pushed(
    world: World, rhythm: Rhythm
) -> None:
    world.joins(1, rhythm=rhythm)
    early = a_call("7", published_status=CallStatus.CLOSED, cut_offs=SOON)
    world.found(early)
    world.moves(days=8)
    assert world.told(1) == []
    assert CallStatus.OPEN is early.status(world.now - timedelta(days=2)), "its dates say so"


def test_a_call_that_was_closed_too_early_is_pushed_once_it_opens_again(world: World) -> None:
    world.joins(1)
    world.found(a_call("8"))
    world.deliver()
    assert len(world.told(1)) == 1
    closed = [a_call(key, published_status=CallStatus.CLOSED) for key in ("7", "8")]
    world.found(*closed)
    world.moves(days=1)
    assert world.told(1) == []
    for _ in range(2):
        world.found(a_call("7"), a_call("8"))
        world.deliver()
        world.found(*closed)
        world.deliver()
    (again,) = world.told(1)
    assert "New for you" in again
    assert "round 7" in again, "of round 8 it knew, and never heard that it was closed"


@pytest.mark.parametrize("closed_at", ["with the change", "while the alert waits"])
def test_no_change_of_a_saved_call_is_pushed_once_the_publisher_says_closed(
    world: World, closed_at: str
) -> None:
    world.joins(1)
    world.found(a_call("7"))
    toggle(world.a, world.member(1), CallId(2), Interest.SAVED, world.now)
    world.deliver()
    world.now += timedelta(hours=14)  # midnight in Prague: what comes now waits
    if closed_at != "with the change":
        world.found(a_call("7", cut_offs=MOVED))
        world.deliver()
    world.found(a_call("7", cut_offs=MOVED, published_status=CallStatus.CLOSED))
    world.moves(hours=10)
    assert world.told(1) == []
    world.moves(days=7)
    (digest,) = world.told(1)
    assert "Changed" in digest
    assert "page says: Closed" in digest


def test_a_saved_call_that_was_closed_early_is_not_listed_as_closing_soon(world: World) -> None:
    world.joins(1, rhythm=Rhythm.WEEKLY, ladder=(1,))
    world.found(a_call("7", cut_offs=SOON), a_call("8", cut_offs=SOON))
    for call in (2, 3):
        toggle(world.a, world.member(1), CallId(call), Interest.SAVED, world.now)
    early = a_call("8", published_status=CallStatus.CLOSED, cut_offs=SOON)
    world.found(a_call("7", cut_offs=SOON), early)
    world.now = datetime(2026, 3, 23, 9, tzinfo=UTC)
    world.deliver()
    digest, *reminders = sorted(world.told(1), key=lambda said: "Closing soon" not in said)
    assert "round 7" in digest
    assert "round 8" not in digest
    (about_it,) = (said for said in reminders if "round 8" in said)
    assert CLOSED_EARLY in about_it, "who saved it is reminded with what the page says"
    stored = world.a.store.call(CallId(3))
    assert stored
    facts = card_facts(world.a, world.member(1), stored, world.now)
    assert CLOSED_EARLY in card(Language("en"), facts).html


def test_the_first_poll_of_a_source_showers_nobody(world: World) -> None:
    world.joins(1)
    esf = next(s for s in world.a.sources if s != "eu_portal")
    world.found(a_call("e1", source=esf), a_call("e2", source=esf), source=esf)
    world.deliver()
    assert world.told(1) == []
    world.moves(days=7)
    (digest,) = world.told(1)
    assert "round e1" in digest


def test_trap_03_editing_the_profile_announces_nothing_again(world: World) -> None:
    member = world.joins(1)
    world.found(a_call("7"))
    world.deliver()
    world.told(1)
    member = subscribe.toggle_need(world.a, world.member(1), NeedId("digital-skills"))
    subscribe.save(world.a, replace(member, regions=(NutsCode("DE11"),)))
    subscribe.set_language(world.a, world.member(1), Language("de"))
    world.moves(days=8)
    assert all("round 7" not in said for said in world.told(1))


def test_trap_05_every_match_enters_the_log(world: World) -> None:
    world.joins(1, rhythm=Rhythm.WEEKLY)
    world.found(*(a_call(str(n)) for n in range(100, 140)))
    world.moves(days=7)
    (digest,) = world.told(1)
    told = world.a.store.told(world.member(1).id)
    assert len(told) == 40
    assert "30" in digest  # ten lines, thirty more behind the button


def test_trap_07_a_late_found_call_is_still_announced(world: World) -> None:
    world.joins(1, rhythm=Rhythm.WEEKLY)
    world.moves(days=20)
    world.told(1)
    world.found(a_call("old", opens=None))
    world.moves(days=7)
    assert any("round old" in said for said in world.told(1))


def test_trap_08_the_same_alert_never_comes_twice(world: World) -> None:
    world.joins(1)
    for _ in range(3):
        world.found(a_call("7"))
        world.deliver()
    world.moves(days=8)
    assert sum("round 7" in said for said in world.told(1)) == 1


def test_trap_09_overlapping_interests_give_one_alert_with_all_reasons(world: World) -> None:
    both = {VET: 1.0, NeedId("apprenticeships"): 1.0}
    world.joins(1, needs=both, regions=(NutsCode("CZ08"), NutsCode("CZ"), NutsCode("CZ080")))
    world.found(a_call("7", title="Vocational education and apprenticeships, round 7"))
    world.deliver()
    (said,) = world.told(1)
    titles = [world.a.need_title(n, Language("en")) for n in both]
    assert all(title in said for title in titles)


def test_trap_10_nothing_to_tell_is_no_message(world: World) -> None:
    world.joins(1)
    world.moves(days=15)
    assert world.told(1) == []


def test_who_asked_for_it_hears_that_all_is_quiet(world: World) -> None:
    world.joins(1, all_quiet=True)
    world.moves(days=7)
    assert len(world.told(1)) == 1


def test_trap_21_first_contact_is_one_digest(world: World) -> None:
    world.found(*(a_call(str(n)) for n in range(100, 160)))
    member = subscribe.arrive(world.a, 1, ChatKind.PRIVATE, Language("en"), world.now)
    subscribe.enter(world.a, replace(member, needs={VET: 1.0}, rhythm=Rhythm.AT_ONCE), world.now)
    world.deliver()
    assert len(world.told(1)) == 1
    world.moves(days=6)
    assert world.told(1) == []


def test_trap_23_absence_closes_nothing_and_a_return_is_no_news(world: World) -> None:
    world.joins(1)
    world.found(a_call("7"))
    world.deliver()
    world.told(1)
    world.found(a_call("8"))
    stored = world.a.store.search("round 7", world.now)[1][0]
    assert stored.call.is_live(world.now)
    world.found(a_call("7"), a_call("8"))
    world.deliver()
    assert all("round 7" not in said for said in world.told(1))


def test_trap_27_a_missed_run_is_caught_up_once(world: World) -> None:
    world.joins(1, rhythm=Rhythm.WEEKLY)
    world.found(a_call("7"))
    world.now += timedelta(days=17)  # nobody was running
    world.deliver()
    assert len(world.told(1)) == 1
    world.moves(hours=30)
    assert world.told(1) == []
    due = world.member(1).next_digest_at
    assert due
    assert due > world.now


def test_a_material_change_is_news_with_old_and_new(world: World) -> None:
    world.joins(1)
    world.found(a_call("7"))
    world.deliver()
    world.told(1)
    world.found(a_call("7", cut_offs=MOVED))
    world.deliver()
    (said,) = world.told(1)
    assert "Thu 3 Sept 2026 → Thu 1 Oct 2026" in said


def test_a_cosmetic_edit_stays_in_the_record(world: World) -> None:
    world.joins(1)
    world.found(a_call("7"))
    world.deliver()
    world.told(1)
    world.found(a_call("7", text="Vocational education and training, reworded."))
    world.moves(days=8)
    assert world.told(1) == []


def test_a_weekly_member_hears_of_a_change_in_the_digest(world: World) -> None:
    world.joins(1, rhythm=Rhythm.WEEKLY)
    world.found(a_call("7"))
    world.moves(days=7)
    world.told(1)
    world.found(a_call("7", cut_offs=MOVED))
    world.deliver()
    assert world.told(1) == []
    world.moves(days=7)
    (digest,) = world.told(1)
    assert "round 7" in digest


def test_nothing_is_pushed_in_quiet_hours(world: World) -> None:
    world.joins(1)
    world.now = datetime(2026, 3, 17, 21, tzinfo=UTC)  # 22:00 in Prague
    world.found(a_call("7"))
    world.deliver()
    assert world.told(1) == []
    world.now = datetime(2026, 3, 18, 6, 59, tzinfo=UTC)
    world.deliver()
    assert world.told(1) == []
    world.now = datetime(2026, 3, 18, 7, tzinfo=UTC)
    world.deliver()
    assert len(world.told(1)) == 1


def test_over_the_alert_budget_the_rest_waits_for_the_digest(world: World) -> None:
    world.joins(1, alert_budget=2)
    world.found(*(a_call(str(n)) for n in range(100, 105)))
    world.deliver()
    assert len(world.told(1)) == 2
    world.moves(days=7)
    (digest,) = world.told(1)
    assert sum(f"round {n}" in digest for n in range(100, 105)) == 3


def test_an_urgent_call_breaks_the_budget_and_says_so(world: World) -> None:
    world.joins(1, alert_budget=0)
    soon = (CutOff(world.now + timedelta(hours=60)),)
    world.found(a_call("7", cut_offs=soon))
    world.deliver()
    (said,) = world.told(1)
    assert "round 7" in said
    world.joins(2, alert_budget=5)
    world.found(a_call("7", cut_offs=soon), a_call("8", cut_offs=soon))
    world.deliver()
    (within,) = world.told(2)
    assert len(said.splitlines()) > len(within.splitlines())  # one line more: why it came


def test_a_weekly_member_is_pushed_what_the_digest_would_tell_too_late(world: World) -> None:
    world.joins(1, rhythm=Rhythm.WEEKLY)
    world.found(a_call("7", cut_offs=(CutOff(world.now + timedelta(days=3)),)))
    world.deliver()
    assert len(world.told(1)) == 1


def test_another_need_and_another_region_hear_nothing(world: World) -> None:
    world.joins(1, needs={NeedId("electronics-chips"): 1.0})
    world.joins(2, regions=(NutsCode("PT11"),))
    world.found(a_call("7", regions=frozenset({NutsCode("CZ08")})))
    world.moves(days=8)
    assert world.told(1) == []
    assert world.told(2) == []


def test_not_for_us_is_never_shown_again(world: World) -> None:
    member = world.joins(1)
    world.found(a_call("7"))
    world.deliver()
    world.told(1)
    (stored,) = world.a.store.search("round 7", world.now)[1]
    not_for_us(world.a, member, stored.id, None, world.now)
    world.found(a_call("7", cut_offs=MOVED))
    world.moves(days=8)
    assert world.told(1) == []


@pytest.mark.parametrize("rhythm", list(Rhythm))
def test_a_saved_call_is_remembered_by_the_ladder(world: World, rhythm: Rhythm) -> None:
    member = world.joins(1, rhythm=rhythm, ladder=(14, 7, 2))
    world.found(a_call("7", cut_offs=(CutOff(datetime(2026, 4, 16, 15, tzinfo=UTC)),)))
    world.deliver()
    (stored,) = world.a.store.search("round 7", world.now)[1]
    toggle(world.a, member, stored.id, Interest.SAVED, world.now)
    world.told(1)
    days = []
    while world.now < datetime(2026, 4, 17, tzinfo=UTC):
        world.moves(days=1)
        reminders = [m for c, m in world.chats.taken if not m.silent and "round 7" in m.html]
        if any("digest" not in m.html.casefold() for m in reminders):
            days.append(world.now.date().isoformat())
        world.chats.taken.clear()
    assert {"2026-04-02", "2026-04-09", "2026-04-14"} <= set(days)


def test_a_paused_member_hears_nothing_and_misses_nothing(world: World) -> None:
    member = world.joins(1)
    subscribe.pause(world.a, member, world.now + timedelta(days=10))
    world.found(a_call("7"))
    world.moves(days=9)
    assert world.told(1) == []
    world.moves(days=8)
    assert any("round 7" in said for said in world.told(1))


def test_a_moved_deadline_moves_the_reminder(world: World) -> None:
    member = world.joins(1, rhythm=Rhythm.WEEKLY, ladder=(2,))
    first = CutOff(datetime(2026, 4, 16, 15, tzinfo=UTC))
    world.found(a_call("7", cut_offs=(first,)))
    (stored,) = world.a.store.search("round 7", world.now)[1]
    toggle(world.a, member, stored.id, Interest.SAVED, world.now)
    world.found(a_call("7", cut_offs=(CutOff(datetime(2026, 4, 23, 15, tzinfo=UTC)),)))
    world.moves(days=30)
    world.told(1)
    assert world.now == datetime(2026, 4, 15, 9, tzinfo=UTC)
    reminders = []
    while world.now < datetime(2026, 4, 24, tzinfo=UTC):
        world.moves(days=1)
        reminders += [
            world.now.date().isoformat() for said in world.told(1) if "digest" not in said
        ]
    assert reminders == ["2026-04-21"]


def test_a_member_who_moves_zone_is_reminded_by_the_new_clock(world: World) -> None:
    member = world.joins(1, rhythm=Rhythm.WEEKLY, ladder=(2,), digest_weekday=6)
    world.found(a_call("7", cut_offs=(CutOff(datetime(2026, 4, 16, 15, tzinfo=UTC)),)))
    (stored,) = world.a.store.search("round 7", world.now)[1]
    toggle(world.a, member, stored.id, Interest.SAVED, world.now)
    subscribe.set_zone(world.a, world.member(1), "Atlantic/Azores", world.now)
    world.now = datetime(2026, 4, 14, 7, 59, tzinfo=UTC)  # 07:59 in the Azores, 09:59 in Prague
    world.deliver()
    world.told(1)
    world.now = datetime(2026, 4, 14, 8, tzinfo=UTC)
    world.deliver()
    assert len(world.told(1)) == 1
