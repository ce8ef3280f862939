"""A season's two clock changes, a member who moves, and a server that was down for days: each
digest and reminder comes once, at the hour the member chose, by the clock on the member's wall."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from actions import subscribe
from actions.interest import toggle
from model import CutOff, Interest, Rhythm
from tests.actions.world import World, a_call, new_assistant

ZONES = {1: "Europe/Helsinki", 2: "Europe/Lisbon", 3: "Europe/Brussels", 4: "Asia/Nicosia"}
CHANGES = ("2026-03-29", "2026-10-25")
FAR = CutOff(datetime(2027, 1, 14, 16, tzinfo=UTC))


@pytest.fixture(params=CHANGES)
def change(request: pytest.FixtureRequest) -> datetime:
    """Midnight UTC at the start of the Sunday on which the clocks change at 01:00 UTC."""
    return datetime.fromisoformat(f"{request.param}T00:00:00+00:00")


@pytest.fixture
def world(change: datetime) -> Iterator[World]:
    """On the Thursday before."""
    a = new_assistant()
    yield World(a, change - timedelta(days=3, hours=-9))
    a.store.close()


def heard(world: World, until: datetime) -> dict[int, list[tuple[datetime, str]]]:
    """Everything each chat gets till then, an hour at a time, with the time on its wall."""
    said: dict[int, list[tuple[datetime, str]]] = {chat: [] for chat in ZONES}
    while world.now < until:
        world.now = min(until, world.now + timedelta(hours=1))
        world.deliver()
        for chat in ZONES:
            zone = ZoneInfo(world.member(chat).zone)
            said[chat] += [(world.now.astimezone(zone), words) for words in world.told(chat)]
    return said


def walls(said: list[tuple[datetime, str]], words: str) -> list[str]:
    return [f"{at:%a %d %H:%M}" for at, what in said if words in what]


def test_digest_and_reminders_keep_the_hour_on_the_wall(world: World, change: datetime) -> None:
    last_day = change + timedelta(days=3, hours=15)
    for chat, zone in ZONES.items():
        world.joins(chat, rhythm=Rhythm.WEEKLY, zone=zone, ladder=(4, 3, 2), digest_hour=9)
    world.found(a_call("7", cut_offs=(CutOff(last_day),)))
    (stored,) = world.a.store.search("round 7", world.now)[1]
    for chat in ZONES:
        toggle(world.a, world.member(chat), stored.id, Interest.SAVED, world.now)
    world.found(a_call("7", cut_offs=(CutOff(last_day),)), a_call("8", cut_offs=(FAR,)))
    said = heard(world, change + timedelta(days=3))
    names = [f"{change + timedelta(days=d):%a %d}" for d in (-1, 0, 1)]
    for chat in ZONES:
        assert walls(said[chat], "your digest") == [f"{names[2]} 09:00"], ZONES[chat]
        assert walls(said[chat], "Reminder") == [f"{name} 09:00" for name in names], ZONES[chat]


@pytest.mark.parametrize("hour", [0, 1, 2, 3, 4])
def test_a_digest_in_the_night_of_the_change_comes_once(
    world: World, change: datetime, hour: int
) -> None:
    for chat, zone in ZONES.items():
        world.joins(chat, rhythm=Rhythm.WEEKLY, zone=zone, digest_weekday=6, digest_hour=hour)
    world.found(a_call("7", cut_offs=(FAR,)))
    said = heard(world, change + timedelta(days=1))
    for chat, zone in ZONES.items():
        (at,) = [at for at, words in said[chat] if "your digest" in words]
        skipped = at.astimezone(UTC) == change + timedelta(hours=1) and at.hour == hour + 1
        assert at.hour == hour or (skipped and change.month == 3), zone
        assert f"{at:%a}" == "Sun", zone


def test_quiet_hours_end_by_the_new_clock(world: World, change: datetime) -> None:
    for chat, zone in ZONES.items():
        world.joins(chat, rhythm=Rhythm.AT_ONCE, zone=zone, quiet_from=20, quiet_to=8)
    world.now = change - timedelta(hours=1)  # Saturday evening, between 23:00 and 02:00
    world.found(a_call("7", cut_offs=(FAR,)))
    said = heard(world, change + timedelta(hours=12))
    for chat, zone in ZONES.items():
        assert walls(said[chat], "round 7") == [f"{change:%a %d} 08:00"], zone


@pytest.mark.parametrize(("old", "new"), [(1, 2), (2, 1), (4, 2), (2, 4)])
def test_who_moves_between_zones_hears_once_a_week(
    world: World, change: datetime, old: int, new: int
) -> None:
    """Before the digest of that Monday, and right after it."""
    for chat in ZONES:
        world.joins(chat, rhythm=Rhythm.WEEKLY, zone=ZONES[old], all_quiet=True)
    monday = (change + timedelta(days=1)).date()

    def moves(chat: int) -> None:
        subscribe.set_zone(world.a, world.member(chat), ZONES[new], world.now)

    moves(1)
    before = datetime(monday.year, monday.month, monday.day, 7, 30, tzinfo=ZoneInfo(ZONES[old]))
    said = heard(world, before.astimezone(UTC))
    moves(2)
    for chat, more in heard(world, before.astimezone(UTC) + timedelta(minutes=30)).items():
        said[chat] += more
    moves(3)
    for chat, more in heard(world, change + timedelta(days=9)).items():
        said[chat] += more
    there = (f"{monday:%a %d} 08:00", f"{monday + timedelta(days=7):%a %d} 08:00")
    for chat in (1, 3, 4):
        assert walls(said[chat], "All quiet") == list(there), chat
    # half past seven may be past eight in the new zone: that Monday's comes at the old hour
    late = {(2, 1): " 10:00", (2, 4): " 10:00"}.get((old, new), " 08:00")
    assert walls(said[2], "All quiet") == [there[0].replace(" 08:00", late), there[1]]


def test_a_server_down_from_friday_to_tuesday(world: World, change: datetime) -> None:
    last_day = change + timedelta(days=4, hours=15)
    for chat, zone in ZONES.items():
        world.joins(chat, rhythm=Rhythm.WEEKLY, zone=zone, ladder=(6, 5, 4, 3, 2))
    world.found(a_call("7", cut_offs=(CutOff(last_day),)))
    (stored,) = world.a.store.search("round 7", world.now)[1]
    for chat in ZONES:
        toggle(world.a, world.member(chat), stored.id, Interest.SAVED, world.now)
    world.found(a_call("7", cut_offs=(CutOff(last_day),)), a_call("8", cut_offs=(FAR,)))
    said = heard(world, change - timedelta(days=2, hours=-16))  # Friday afternoon
    friday = f"{change - timedelta(days=2):%a %d}"
    for chat in ZONES:
        assert walls(said[chat], "Reminder") == [f"{friday} 08:00"]
    world.now = change + timedelta(days=2, hours=10)  # Tuesday noon: rungs 5, 4 and 3 went by
    subscribe.set_digest_time(world.a, world.member(1), 0, 8, world.now)  # before all else
    subscribe.set_zone(world.a, world.member(2), ZONES[2], world.now)
    world.restarts()
    said = heard(world, change + timedelta(days=3))
    for chat, zone in ZONES.items():
        assert len(walls(said[chat], "your digest")) == 1, zone
        assert len(walls(said[chat], "Reminder")) == 1, zone
        assert not [words for _, words in said[chat] if "round 8" in words][1:], zone
    later = heard(world, change + timedelta(days=8))
    for chat in ZONES:
        wednesday = f"{change + timedelta(days=2):%a}"
        assert all(wednesday not in day for day in walls(later[chat], "your digest"))


def test_after_the_set_up_there_is_no_second_digest_that_day(world: World) -> None:
    world.now = datetime(2026, 6, 8, 5, 30, tzinfo=UTC)  # a Monday, 07:30 in Brussels
    for chat in ZONES:
        member = world.joins(chat, rhythm=Rhythm.WEEKLY, zone="Europe/Brussels", all_quiet=True)
        assert member.next_digest_at == datetime(2026, 6, 15, 6, tzinfo=UTC)
