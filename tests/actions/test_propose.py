"""Days proposed for a roundtable: nobody's holiday, within everybody's working hours."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from actions.interest import toggle
from actions.propose import (
    People,
    as_typed,
    home_of,
    interested_people,
    is_after_all,
    proposed,
    seated_people,
)
from actions.roundtable import host, sign_up
from matching import calendar_of, load_regions, off_in
from model import (
    CallId,
    ChatKind,
    CutOff,
    Interest,
    Member,
    MemberId,
    NutsCode,
    StakeholderGroup,
    StoredCall,
)
from tests.actions.world import MONDAY, World, a_call

REGIONS = load_regions()
MAINLAND = [
    region.code
    for region in REGIONS
    if REGIONS.zone(region.code).startswith("Europe/") and region.code[:2] not in ("TR", "UA")
]


def stored(days: int) -> StoredCall:
    call = a_call(cut_offs=(CutOff(MONDAY + timedelta(days=days)),))
    return StoredCall(
        id=CallId(1), call=call, version=1, first_seen=MONDAY, last_seen=MONDAY, quiet=False
    )


@settings(max_examples=60, deadline=None)
@given(st.sets(st.sampled_from(MAINLAND), min_size=1, max_size=8), st.integers(6, 700))
def test_no_proposal_is_on_a_holiday_a_weekend_or_out_of_hours(
    homes: set[NutsCode], days: int
) -> None:
    zones = Counter(REGIONS.zone(home) for home in homes)
    zone = min(zones)
    host_ = Member(id=MemberId(1), chat_id=1, kind=ChatKind.PRIVATE, zone=zone)
    people = People(frozenset(map(calendar_of, homes)), zones)
    for one in proposed(stored(days), people, host_, MONDAY):
        day = one.at.date()
        assert day.weekday() < 5
        assert not [home for home in homes if off_in(home, day)]
        assert all(off_in(NutsCode(p), passed.day) for passed in one.passed for p in passed.places)
        assert (one.suits, one.of) == (len(homes), len(homes))
        for other in zones:
            begins = one.at.astimezone(UTC).astimezone(ZoneInfo(other))
            assert begins.date() == day
            assert begins.hour >= 9
            assert begins.hour * 60 + begins.minute + 90 <= 17 * 60


def test_who_is_interested_is_where_they_live_and_so_is_the_host(world: World) -> None:
    world.found(a_call("7"))
    call = next(s for s in world.a.store.live(world.now) if s.call.key == "7")
    for chat, region, zone in (
        (1, "PL22", "Europe/Warsaw"),
        (2, "DE111", "Europe/Berlin"),
        (3, "DE115", "Europe/Berlin"),
    ):
        member = world.joins(chat, regions=(NutsCode(region),), zone=zone)
        toggle(world.a, member, call.id, Interest.INTERESTED, world.now)
    nowhere = world.joins(4, regions=(), zone="Europe/Athens")
    toggle(world.a, nowhere, call.id, Interest.INTERESTED, world.now)
    asks = world.joins(5, regions=(NutsCode("ES511"),), zone="Europe/Madrid")
    people = interested_people(world.a, call, asks)
    assert people.homes == {"PL", "DE1", "EL", "ES51", "DE"}
    assert people.zones == {
        "Europe/Warsaw": 1,
        "Europe/Berlin": 2,
        "Europe/Athens": 1,
        "Europe/Madrid": 1,
    }
    assert home_of(nowhere) == "EL"
    toggle(world.a, asks, call.id, Interest.INTERESTED, world.now)
    assert interested_people(world.a, call, asks).zones["Europe/Madrid"] == 1, "counted once"


def test_a_typed_day_is_held_against_holidays_hours_and_deadlines(world: World) -> None:
    world.found(a_call("7"))
    call = next(s for s in world.a.store.live(world.now) if s.call.key == "7")
    pole = world.joins(1, regions=(NutsCode("PL22"),), zone="Europe/Warsaw")
    people = interested_people(world.a, call, pole)
    corpus_christi = datetime(2026, 6, 4, 20, tzinfo=UTC)
    typed = as_typed(corpus_christi, people, pole)
    assert (typed.off, typed.suits, typed.of, typed.season) == ({"PL"}, 0, 1, "")
    assert as_typed(datetime(2026, 8, 4, 8, tzinfo=UTC), people, pole).season == "august"
    assert not is_after_all(call, call.call.cut_offs[-1].at)
    assert is_after_all(call, call.call.cut_offs[-1].at + timedelta(minutes=1))


def test_at_a_table_those_with_a_seat_count(world: World) -> None:
    world.found(a_call("7"))
    call = next(s for s in world.a.store.live(world.now) if s.call.key == "7")
    keeper = world.joins(99, regions=(NutsCode("CZ08"),), zone="Europe/Prague")
    table = host(world.a, keeper, call.id, world.now + timedelta(days=30), {}, 1, world.now)
    for chat, region in ((1, "PL22"), (2, "SE110")):
        member = world.joins(chat, regions=(NutsCode(region),), zone="Europe/Warsaw")
        sign_up(world.a, member, table.id, StakeholderGroup.INDUSTRY, world.now)
    people = seated_people(world.a, table, keeper)
    assert (people.homes, people.zones) == (
        {"CZ", "PL"},
        {"Europe/Prague": 1, "Europe/Warsaw": 1},
    ), "the second waits"
