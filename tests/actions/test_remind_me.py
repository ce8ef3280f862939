"""Reminders that were asked for once, the ladder when it is changed, and both clock changes."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from actions import subscribe, toggle
from actions.interest import not_for_us
from actions.remind import set_ladder
from actions.remind_me import CannotRemind, coming, drop, mute, remind_me
from model import CallStatus, CutOff, Interest, Moment, Rhythm, StoredCall
from tests.actions.world import World, a_call

FAR = CutOff(datetime(2026, 12, 3, 16, tzinfo=UTC))
DAY = timedelta(days=1)
CITIES = ("Europe/Helsinki", "Europe/Lisbon", "Europe/Brussels", "Asia/Nicosia")


def a_member(world: World, **kw: object) -> None:
    world.joins(1, **{"rhythm": Rhythm.WEEKLY, "digest_weekday": 6, "ladder": (), **kw})


def known(world: World, **kw: object) -> StoredCall:
    world.found(a_call("7", **{"cut_offs": (FAR,), **kw}))
    world.deliver()
    world.told(1)
    (stored,) = world.a.store.search("round 7", world.now)[1]
    return stored


def heard(world: World, until: datetime, step: timedelta = timedelta(hours=1)) -> list[datetime]:
    """When reminders came, looked at by the hour."""
    found = []
    while world.now < until:
        world.now = min(until, world.now + step)
        world.deliver()
        found += [world.now for said in world.told(1) if "Reminder" in said]
    return found


@pytest.mark.parametrize("zone", CITIES)
@pytest.mark.parametrize("day", ["2026-03-28", "2026-03-29", "2026-03-30"])
def test_a_day_is_the_members_own_hour_across_the_spring_change(
    world: World, zone: str, day: str
) -> None:
    a_member(world, zone=zone)
    stored = known(world)
    remind_me(world.a, world.member(1), stored, day, world.now)
    own = datetime.combine(date.fromisoformat(day), time(8), ZoneInfo(zone))
    world.now = own.astimezone(UTC) - timedelta(hours=3)
    assert heard(world, world.now + timedelta(hours=5)) == [own]


@pytest.mark.parametrize("zone", CITIES)
def test_the_ladder_and_a_week_before_across_the_autumn_change(world: World, zone: str) -> None:
    last = CutOff(datetime(2026, 10, 27, 16, tzinfo=UTC))
    a_member(world, zone=zone, ladder=(3, 2, 1, 0))
    stored = known(world, cut_offs=(last,))
    toggle(world.a, world.member(1), stored.id, Interest.SAVED, world.now)
    remind_me(world.a, world.member(1), stored, "b7", world.now)
    came = []
    for day in range(19, 28):
        world.now = datetime(2026, 10, day, 4, tzinfo=UTC)
        came += [at.astimezone(ZoneInfo(zone)) for at in heard(world, world.now.replace(hour=9))]
    assert [(at.day, at.hour) for at in came] == [(20, 8), (24, 8), (25, 8), (26, 8), (27, 8)]


def test_said_once_with_why_and_then_forgotten(world: World) -> None:
    a_member(world)
    stored = known(world)
    wish = remind_me(world.a, world.member(1), stored, "1", world.now)
    assert remind_me(world.a, world.member(1), stored, "1", world.now).id == wish.id, "asked once"
    assert world.a.store.interest(world.member(1).id, stored.id) == set(), "nothing was saved"
    world.days_pass(1)
    (said,) = world.told(1)
    assert "You asked me to remind you of this call." in said
    assert coming(world.a, world.member(1), world.now) == []
    world.restarts()
    world.moves(days=2)
    assert not [said for said in world.told(1) if "Reminder" in said]


@pytest.mark.parametrize(
    ("before", "after", "hour"),
    [("Europe/Helsinki", "Atlantic/Azores", 9), ("Atlantic/Azores", "Europe/Helsinki", 6)],
)
def test_a_zone_that_moves_takes_the_hour_with_it(
    world: World, before: str, after: str, hour: int
) -> None:
    a_member(world, zone=before)
    stored = known(world)
    remind_me(world.a, world.member(1), stored, "2026-03-20", world.now)
    subscribe.set_zone(world.a, world.member(1), after, world.now)
    assert heard(world, datetime(2026, 3, 21, tzinfo=UTC)) == [
        datetime(2026, 3, 20, hour, tzinfo=UTC)
    ]


def test_quiet_hours_hold_it_back(world: World) -> None:
    a_member(world, zone="Europe/Brussels", digest_hour=6)
    stored = known(world)
    remind_me(world.a, world.member(1), stored, "1", world.now)
    assert heard(world, world.now + timedelta(days=2)) == [datetime(2026, 3, 17, 7, tzinfo=UTC)]


def test_a_deadline_that_moves_moves_a_week_before(world: World) -> None:
    a_member(world)
    stored = known(world, cut_offs=(CutOff(datetime(2026, 4, 16, 15, tzinfo=UTC)),))
    remind_me(world.a, world.member(1), stored, "b7", world.now)
    known(world, cut_offs=(CutOff(datetime(2026, 4, 23, 15, tzinfo=UTC)),))
    world.now = datetime(2026, 4, 8, 12, tzinfo=UTC)
    world.deliver()
    world.told(1)
    world.now = datetime(2026, 4, 16, 7, tzinfo=UTC)
    world.deliver()
    (said,) = [said for said in world.told(1) if "Reminder" in said]
    assert "closes in 7 days" in said
    assert "It was Thursday 16 April 2026" in said


def test_a_call_that_closed_meanwhile_is_said_to_be_closed(world: World) -> None:
    a_member(world)
    stored = known(world)
    remind_me(world.a, world.member(1), stored, "2026-05-20", world.now)
    known(world, cut_offs=(CutOff(datetime(2026, 4, 1, 15, tzinfo=UTC)),))
    world.now = datetime(2026, 5, 20, 8, tzinfo=UTC)
    world.deliver()
    (said,) = [said for said in world.told(1) if "You asked me" in said]
    assert "This call has closed" in said


def test_when_it_opens_follows_the_opening(world: World) -> None:
    a_member(world)
    opens = Moment(datetime(2026, 4, 20, tzinfo=UTC))
    stored = known(world, opens=opens, published_status=CallStatus.FORTHCOMING)
    remind_me(world.a, world.member(1), stored, "opens", world.now)
    known(world, opens=Moment(datetime(2026, 4, 27, tzinfo=UTC)))
    assert [at.day for at in heard(world, datetime(2026, 5, 2, tzinfo=UTC), DAY)] == [27]


def test_an_opening_nobody_knows_yet_is_told_when_it_comes(world: World) -> None:
    a_member(world)
    planned = {"opens": None, "cut_offs": (), "published_status": CallStatus.PLANNED}
    stored = known(world, **planned)
    remind_me(world.a, world.member(1), stored, "opens", world.now)
    world.moves(days=3)
    assert not [said for said in world.told(1) if "You asked me" in said]
    world.found(a_call("7", cut_offs=(FAR,)))
    world.deliver()
    assert [said for said in world.told(1) if "You asked me" in said]


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ("0", "past"),
        ("2026-03-15", "past"),
        ("2026-03-16", "past"),
        ("2026-12-04", "after"),
        ("2099-01-01", "far"),
        ("opens", "open"),
        ("yesterday", "unknown"),
        ("", "unknown"),
        ("b9", "unknown"),
        ("\u0663", "unknown"),
    ],
)
def test_what_cannot_be_is_refused(world: World, rule: str, reason: str) -> None:
    a_member(world)
    stored = known(world)
    with pytest.raises(CannotRemind) as no:
        remind_me(world.a, world.member(1), stored, rule, world.now)
    assert no.value.reason == reason
    assert coming(world.a, world.member(1), world.now) == []


def test_another_members_reminder_is_not_mine_to_drop(world: World) -> None:
    a_member(world)
    stored = known(world)
    wish = remind_me(world.a, world.member(1), stored, "1", world.now)
    other = world.joins(2)
    assert not drop(world.a, other, wish.id)
    assert coming(world.a, world.member(1), world.now)


def test_a_pause_is_kept_and_nothing_is_lost(world: World) -> None:
    a_member(world)
    stored = known(world)
    remind_me(world.a, world.member(1), stored, "2", world.now)
    subscribe.pause(world.a, world.member(1), world.now + timedelta(days=5))
    assert heard(world, world.now + timedelta(days=4), DAY) == []
    assert len(heard(world, world.now + timedelta(days=2), DAY)) == 1


def test_waved_off_is_not_remembered(world: World) -> None:
    a_member(world)
    stored = known(world)
    remind_me(world.a, world.member(1), stored, "1", world.now)
    not_for_us(world.a, world.member(1), stored.id, None, world.now)
    assert heard(world, world.now + timedelta(days=2)) == []


def test_no_more_reminders_keeps_the_call_and_can_be_taken_back(world: World) -> None:
    last = CutOff(datetime(2026, 4, 16, 15, tzinfo=UTC))
    a_member(world, ladder=(14, 7, 2))
    stored = known(world, cut_offs=(last,))
    toggle(world.a, world.member(1), stored.id, Interest.SAVED, world.now)
    remind_me(world.a, world.member(1), stored, "2026-04-05", world.now)
    mute(world.a, world.member(1), stored, True, world.now)
    subscribe.set_zone(world.a, world.member(1), "Europe/Lisbon", world.now)  # wakes all rows
    assert heard(world, datetime(2026, 4, 3, 12, tzinfo=UTC), DAY) == []
    mute(world.a, world.member(1), stored, False, world.now)
    came = heard(world, last.at, DAY)
    assert [at.day for at in came] == [5, 9, 14], "what passed meanwhile is not made up"
    assert world.a.store.interest(world.member(1).id, stored.id) == {Interest.SAVED}


def test_the_ladder_and_a_wish_on_one_day_are_one_message(world: World) -> None:
    last = CutOff(datetime(2026, 4, 16, 15, tzinfo=UTC))
    a_member(world, ladder=(7,))
    stored = known(world, cut_offs=(last,))
    toggle(world.a, world.member(1), stored.id, Interest.SAVED, world.now)
    remind_me(world.a, world.member(1), stored, "2026-04-09", world.now)
    assert [at.day for at in heard(world, last.at, DAY)] == [9]


def test_another_ladder_brings_no_flood_and_repeats_nothing(world: World) -> None:
    last = CutOff(datetime(2026, 4, 16, 15, tzinfo=UTC))
    a_member(world, ladder=(30, 14))
    stored = known(world, cut_offs=(last,))
    toggle(world.a, world.member(1), stored.id, Interest.SAVED, world.now)
    world.now = datetime(2026, 4, 2, 6, 30, tzinfo=UTC)
    assert len(heard(world, datetime(2026, 4, 2, 12, tzinfo=UTC))) == 1
    set_ladder(world.a, world.member(1), (60, 30, 21, 7), world.now)
    set_ladder(world.a, world.member(1), (60, 30, 21, 14, 7), world.now)
    assert heard(world, datetime(2026, 4, 8, 12, tzinfo=UTC), DAY) == []
    assert [at.day for at in heard(world, last.at, DAY)] == [9]


def test_what_fell_due_by_the_old_ladder_still_goes_out(world: World) -> None:
    last = CutOff(datetime(2026, 4, 16, 15, tzinfo=UTC))
    a_member(world, ladder=(14,))
    stored = known(world, cut_offs=(last,))
    toggle(world.a, world.member(1), stored.id, Interest.SAVED, world.now)
    world.now = datetime(2026, 4, 2, 9, tzinfo=UTC)  # nobody was running at eight
    set_ladder(world.a, world.member(1), (7,), world.now)
    world.deliver()
    assert len([said for said in world.told(1) if "Reminder" in said]) == 1


def test_a_ladder_off_reminds_of_nothing(world: World) -> None:
    last = CutOff(datetime(2026, 4, 16, 15, tzinfo=UTC))
    a_member(world, ladder=(14, 7))
    stored = known(world, cut_offs=(last,))
    toggle(world.a, world.member(1), stored.id, Interest.SAVED, world.now)
    set_ladder(world.a, world.member(1), (), world.now)
    assert heard(world, last.at, DAY) == []


@pytest.mark.parametrize("rungs", [(366,), (-1,), range(11)])
def test_no_ladder_without_end(world: World, rungs: tuple[int, ...]) -> None:
    a_member(world)
    with pytest.raises(ValueError, match=r"\("):
        set_ladder(world.a, world.member(1), rungs, world.now)
