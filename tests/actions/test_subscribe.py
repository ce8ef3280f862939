"""Coming, pausing, stopping, blocking and coming back: who hears from when on, and of what."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from actions import ChatGone, in_quiet_hours, post_digests, subscribe
from model import ChatKind, CutOff, Language, Member, MemberState, NeedId, NutsCode, Rhythm
from tests.actions.world import MONDAY, VET, World, a_call

DAY = timedelta(days=1)


def arrives(world: World, chat: int = 1) -> Member:
    return subscribe.arrive(world.a, chat, ChatKind.PRIVATE, Language("en"), world.now)


def digests(said: list[str]) -> list[str]:
    return [s for s in said if "digest" in s]


def test_who_stopped_and_then_blocks_and_unblocks_stays_stopped(world: World) -> None:
    subscribe.stop(world.a, world.joins(1))
    subscribe.blocked(world.a, 1)
    assert world.member(1).state is MemberState.STOPPED
    world.found(a_call("7"))
    world.days_pass(8)
    assert world.told(1) == []
    assert arrives(world).state is MemberState.ACTIVE


def test_a_refusal_in_flight_does_not_turn_a_stop_into_a_block(world: World) -> None:
    member = world.joins(1)
    world.found(a_call("7"))

    def refuse(to: int, message: object) -> Exception:
        subscribe.stop(world.a, member)  # while the alert is on its way
        return ChatGone()

    world.chats.refuse = refuse
    world.deliver()
    assert world.member(1).state is MemberState.STOPPED


def test_who_was_imported_and_blocks_hears_nothing_before_its_start(world: World) -> None:
    world.a.store.add_member(
        1, ChatKind.PRIVATE, Language("en"), world.now, state=MemberState.IMPORTED
    )
    subscribe.blocked(world.a, 1)
    assert world.member(1).state is MemberState.IMPORTED
    world.found(a_call("7"))
    world.deliver()
    arrives(world)
    world.deliver()
    assert len(digests(world.told(1))) <= 1
    assert world.member(1).state is MemberState.ACTIVE


def test_a_block_in_the_set_up_goes_on_with_the_set_up(world: World) -> None:
    member = arrives(world)
    subscribe.go_to(world.a, member, "region", world.now)
    subscribe.blocked(world.a, 1)
    back = arrives(world)
    assert (back.state, back.setup_step) == (MemberState.SETTING_UP, "region")


def test_nobody_is_blocked_who_is_not_there(world: World) -> None:
    subscribe.blocked(world.a, 404)
    assert world.a.store.member_by_chat(404) is None


@pytest.mark.parametrize("away", ["pause", "stop", "block"])
def test_who_is_away_gets_no_digest_and_on_return_one_in_time(world: World, away: str) -> None:
    member = world.joins(1, rhythm=Rhythm.WEEKLY)
    if away == "pause":
        subscribe.pause(world.a, member, None)
    elif away == "stop":
        subscribe.stop(world.a, member)
    else:
        subscribe.blocked(world.a, 1)
    world.days_pass(9)  # a Wednesday, 10:00 in Prague
    world.found(a_call("7", cut_offs=(CutOff(world.now + 2 * DAY),)), a_call("8"))
    world.deliver()
    assert world.told(1) == []
    arrives(world)
    world.deliver()
    (digest,) = world.told(1)
    assert "round 7" in digest, "the next regular digest would come after its end"
    assert "round 8" in digest
    world.days_pass(8)
    assert world.told(1) == []


def test_who_comes_back_to_nothing_pressing_waits_for_the_regular_digest(world: World) -> None:
    member = world.joins(1, rhythm=Rhythm.WEEKLY)
    subscribe.pause(world.a, member, None)
    world.found(a_call("8"))
    world.days_pass(2)
    arrives(world)
    world.deliver()
    assert world.told(1) == []
    world.days_pass(5)
    assert len(world.told(1)) == 1


def test_a_pause_ends_by_itself(world: World) -> None:
    subscribe.pause(world.a, world.joins(1), world.now + 3 * DAY)
    world.now += timedelta(hours=23)
    world.days_pass(2)
    assert world.member(1).state is MemberState.PAUSED
    world.now += timedelta(hours=1)
    world.deliver()
    back = world.member(1)
    assert (back.state, back.paused_until) == (MemberState.ACTIVE, None)
    assert back.next_digest_at
    assert back.next_digest_at > world.now


def test_a_digest_posted_before_a_pause_waits_until_it_is_over(world: World) -> None:
    member = world.joins(1, rhythm=Rhythm.WEEKLY)
    world.found(a_call("7"))
    world.now += 7 * DAY
    post_digests(world.a, world.now)
    subscribe.pause(world.a, member, world.now + 2 * DAY)
    world.days_pass(1)
    assert world.told(1) == []
    world.now += timedelta(hours=1)
    world.days_pass(1)
    assert len(world.told(1)) == 1


def test_only_the_welcome_digest_calls_itself_one(world: World) -> None:
    """Also where the welcome had nothing to tell and did not go out."""
    member = arrives(world)
    subscribe.toggle_need(world.a, member, VET)
    subscribe.enter(world.a, world.member(1), world.now)
    world.deliver()
    assert world.told(1) == []
    world.found(a_call("7"))
    world.days_pass(7)
    (weekly,) = world.told(1)
    world.found(a_call("7"), a_call("9"))
    second = arrives(world, 2)
    subscribe.toggle_need(world.a, second, VET)
    subscribe.enter(world.a, world.member(2), world.now)
    world.deliver()
    (welcome,) = world.told(2)
    assert "your digest" in weekly
    assert "your digest" not in welcome


def test_entering_twice_is_one_welcome(world: World) -> None:
    world.found(a_call("7"))
    arrives(world)
    for _ in range(3):
        subscribe.enter(world.a, world.member(1), world.now)
    world.deliver()
    assert len(world.told(1)) == 1


def test_the_first_region_sets_the_clock_and_later_ones_do_not(world: World) -> None:
    member = arrives(world)
    assert member.zone == "Europe/Brussels"
    member = subscribe.add_region(world.a, member, NutsCode("PT20"), world.now)
    assert member.zone == "Atlantic/Azores"
    member = subscribe.add_region(world.a, member, NutsCode("CZ08"), world.now)
    member = subscribe.add_region(world.a, member, NutsCode("CZ08"), world.now)
    assert (member.regions, member.zone) == (("PT20", "CZ08"), "Atlantic/Azores")


def test_a_need_that_does_not_exist_is_refused(world: World) -> None:
    member = arrives(world)
    with pytest.raises(KeyError):
        subscribe.toggle_need(world.a, member, NeedId("lace"))
    member = subscribe.toggle_need(world.a, member, VET)
    assert set(member.needs) == {VET}
    assert set(subscribe.toggle_need(world.a, member, VET).needs) == set()


def test_an_organisation_is_one_short_line(world: World) -> None:
    member = subscribe.set_organisation(world.a, arrives(world), " A\n  B\t" + "c" * 300)
    assert member.organisation.startswith("A B ccc")
    assert len(member.organisation) == 200


def test_changing_the_digests_hour_moves_the_next_one(world: World) -> None:
    member = subscribe.set_digest_time(world.a, world.joins(1), 4, 14, world.now)
    assert member.next_digest_at == datetime(2026, 3, 20, 13, tzinfo=UTC)
    member = subscribe.set_zone(world.a, member, "Europe/Lisbon", world.now)
    assert member.next_digest_at == datetime(2026, 3, 20, 14, tzinfo=UTC)
    with pytest.raises((KeyError, ValueError)):
        subscribe.set_zone(world.a, member, "Europe/Bruxelles", world.now)


def test_equal_hours_are_no_quiet_hours(world: World) -> None:
    member = subscribe.set_quiet(world.a, world.joins(1), 8, 8)
    assert not any(in_quiet_hours(member, MONDAY + timedelta(hours=h)) for h in range(24))


def test_activity_is_noted_at_most_once_a_day(world: World) -> None:
    member = world.joins(1)
    assert subscribe.seen(world.a, member, world.now + timedelta(hours=23)) == member
    later = subscribe.seen(world.a, member, world.now + DAY)
    assert later.last_active_at == world.now + DAY == world.member(1).last_active_at
