"""Figures of a small partnership: what is counted, when, and what stays untold."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from actions import check_in, post_due, roundtable, subscribe
from actions.figures import all_time, between, figures, this_quarter, year
from actions.forget import forget
from actions.told_figures import look, radar_of
from messages.figures import ALL, OPEN, By, CameOf, Counted, Figures, Tables
from model import (
    FEW,
    HELD,
    ChatKind,
    Figure,
    Interest,
    Language,
    Member,
    MemberState,
    Money,
    NutsCode,
    Programme,
    Quarter,
    RegistrationState,
    RoundtableId,
    Stage,
    StakeholderGroup,
    exactly,
)
from tests.actions.world import VET, World, a_call

G = StakeholderGroup
CALL = 2
"""The first call of the world is no. 1."""


def counted(world: World) -> Figures:
    return asyncio.run(figures(world.a, world.now))


def members(world: World, *, first: int, many: int, land: str, group: G | None) -> list[Member]:
    """So many who came the short way."""
    found = []
    for chat in range(first, first + many):
        member = subscribe.arrive(world.a, chat, ChatKind.PRIVATE, Language("en"), world.now)
        member = replace(
            member, state=MemberState.ACTIVE, regions=(NutsCode(land),), group=group,
            needs={VET: 1.0}, setup_step="",
        )  # fmt: skip
        world.a.store.save_member(member)
        found.append(world.member(chat))
    return found


@pytest.fixture
def partnership(world: World) -> list[Member]:
    """Twelve of industry in Czechia, eight of education in Germany, three social partners."""
    world.found(a_call("7"))
    return [
        *members(world, first=100, many=12, land="CZ08", group=G.INDUSTRY),
        *members(world, first=200, many=8, land="DE11", group=G.EDUCATION),
        *members(world, first=300, many=3, land="DE12", group=G.SOCIAL_PARTNERS),
    ]


def test_members_by_group_and_country(world: World, partnership: list[Member]) -> None:
    told = counted(world).members
    assert told.total == exactly(23)
    assert told.groups["social_partners"] == FEW
    assert told.groups["industry"] == exactly(12)
    assert told.groups["education"] == Figure(7, 10), "else 23 - 12 - 8 would be three"
    assert told.countries == {"CZ": exactly(12), "DE": exactly(11)}
    assert told.by_region[NutsCode("CZ08")] == exactly(12)
    assert told.by_region[NutsCode("DE12")] == FEW
    assert told.by_region[NutsCode("DE11")] == Figure(7, 10)
    assert (told.regions, told.countries_met) == (exactly(3), exactly(2))
    assert told.stock[ALL, Quarter(2026, 1)] == 20, "in steps of five"
    assert told.stock[ALL, Quarter(2025, 4)] == 0


def test_who_stopped_is_no_member(world: World, partnership: list[Member]) -> None:
    for member in partnership[:12]:
        world.a.store.set_state(member.id, MemberState.STOPPED)
    assert counted(world).members.total == exactly(11)


def test_interest_by_all_that_it_is_counted_by(world: World, partnership: list[Member]) -> None:
    for member in partnership[:18]:
        world.a.store.set_interest(member.id, CALL, Interest.INTERESTED, world.now)
    series = counted(world).series[Counted.INTERESTED]
    assert series.totals[ALL] == series.totals["2026-Q1"] == exactly(18)
    assert series.by[By.GROUP]["industry", "2026"] == exactly(12)
    assert series.by[By.GROUP]["education", "2026-Q1"] == exactly(6)
    assert series.by[By.COUNTRY]["DE", ALL] == exactly(6)
    assert series.by[By.PROGRAMME][Programme.ERASMUS_PLUS, ALL] == exactly(18)
    assert series.by[By.NEED][VET, ALL] == exactly(18)
    assert Counted.SAVED in counted(world).series


def test_many_acts_of_one_member_are_a_figure_about_one(
    world: World, partnership: list[Member]
) -> None:
    for number in range(8, 14):
        world.found(a_call(str(number)))
    for call in range(CALL, CALL + 7):
        world.a.store.set_interest(partnership[-1].id, call, Interest.INTERESTED, world.now)
    for member in partnership[:12]:
        world.a.store.set_interest(member.id, CALL, Interest.INTERESTED, world.now)
    series = counted(world).series[Counted.INTERESTED]
    assert series.totals[ALL] == exactly(19), "of thirteen"
    assert series.by[By.GROUP]["social_partners", ALL].exact is None
    assert series.by[By.GROUP]["industry", ALL].exact is None, "else 19 - 12"
    assert series.by[By.COUNTRY]["DE", "2026"].exact is None
    assert series.by[By.NEED][VET, ALL] == exactly(19)


def test_who_sits_at_many_tables_is_one(world: World, partnership: list[Member]) -> None:
    host = world.joins(99)
    tables = []
    for day in range(20, 26):
        starts = world.now + timedelta(days=day)
        table = roundtable.host(world.a, host, CALL, starts, {G.INDUSTRY: 8}, 2, world.now)
        for member in partnership[:1]:
            roundtable.sign_up(world.a, member, table.id, G.INDUSTRY, world.now)
        tables.append(table.id)
    world.now += timedelta(days=30)
    for number in tables:
        check_in.hold(world.a, host, number, world.now)
    told = counted(world)
    assert told.tables[Tables.HELD, ALL] == 6
    assert told.series[Counted.SEATED].totals[ALL].exact is None


def test_of_a_few_members_no_regions_are_counted(world: World) -> None:
    members(world, first=100, many=4, land="CZ08", group=G.INDUSTRY)
    told = counted(world).members
    assert (told.total, told.regions, told.countries_met) == (FEW, HELD, HELD)


def test_results_and_amounts(world: World, partnership: list[Member]) -> None:
    store = world.a.store
    for n, member in enumerate(partnership[:14]):
        store.set_stage(member.id, CALL, Stage.FUNDED if n < 6 else Stage.APPLIED, world.now)
        if n < 6:
            store.set_amount(member.id, CALL, Money(Decimal(100_000), "EUR"))
    told = counted(world)
    series = told.series[Counted.APPLICATIONS]
    assert series.totals[ALL] == exactly(14)
    assert series.by[By.RESULT]["funded", ALL] == exactly(6)
    assert series.by[By.RESULT]["applied", "2026"] == exactly(8)
    assert told.granted[ALL] == Decimal(600_000)
    store.set_amount(partnership[0].id, CALL, None)
    store.set_amount(partnership[1].id, CALL, None)
    assert counted(world).granted[ALL] is None, "of four, it would be somebody's"


def test_nothing_vanishes_with_who_is_forgotten(world: World, partnership: list[Member]) -> None:
    for member in partnership:
        world.a.store.set_interest(member.id, CALL, Interest.INTERESTED, world.now)
        world.a.store.set_stage(member.id, CALL, Stage.FUNDED, world.now)
        world.a.store.set_amount(member.id, CALL, Money(Decimal(1_000), "EUR"))
    before = counted(world)
    for member in partnership[:6]:
        forget(world.a, member, world.now)
    after = counted(world)
    assert after.series == before.series
    assert after.granted == before.granted
    assert after.members.total == exactly(17)


def seated(world: World, partnership: list[Member]) -> RoundtableId:
    """A table at which seven of industry and six of education sit, and come."""
    host = world.joins(99)
    starts = world.now + timedelta(days=20)
    quotas = {G.INDUSTRY: 8, G.EDUCATION: 8}
    table = roundtable.host(world.a, host, CALL, starts, quotas, 2, world.now)
    for member in (*partnership[:7], *partnership[12:18]):
        assert member.group
        roundtable.sign_up(world.a, member, table.id, member.group, world.now)
    return table.id


def test_seats_of_a_table(world: World, partnership: list[Member]) -> None:
    number = seated(world, partnership)
    told = counted(world)
    quarter = "2026-Q2"  # the table meets on 5 April
    assert told.tables[Tables.PLANNED, quarter] == told.tables[Tables.PLANNED, ALL] == 1
    assert (Tables.HELD, ALL) not in told.tables
    assert told.seats == {}, "not before it is held"
    assert told.series[Counted.SEATED].totals[ALL] == exactly(0)
    assert told.series[Counted.SIGNED_UP].by[By.GROUP]["education", quarter] == exactly(6)
    store = world.a.store
    entries = [replace(e, state=RegistrationState.ATTENDED) for e in store.registrations(number)]
    store.save_registrations(entries)
    world.now += timedelta(days=30)
    assert became(world) == {Tables.UNKNOWN: 1}, "nobody said that it took place"
    asyncio.run(post_due(world.a, world.now))
    told = counted(world)
    assert told.tables[Tables.HELD, quarter] == 1
    assert (told.seats["industry", quarter], told.seats[OPEN, ALL]) == (8, 2)
    assert told.series[Counted.SEATED].by[By.GROUP]["education", quarter] == exactly(6)
    assert told.tables[Tables.BALANCED, quarter] == 0, "two groups only"
    attended = told.series[Counted.ATTENDED]
    assert attended.totals["2026"] == exactly(13)
    assert attended.by[By.COUNTRY]["CZ", ALL] == exactly(7)
    assert attended.by[By.KIND]["guest", ALL] == exactly(0)
    before = told.series
    for member in partnership[:7]:
        forget(world.a, member, world.now)
    assert counted(world).series == before


def became(world: World) -> dict[Tables, int]:
    """What became of all tables, as far as anything did."""
    return {one: n for (one, column), n in counted(world).tables.items() if column == ALL and n}


def test_seats_count_only_where_a_table_is_held(world: World, partnership: list[Member]) -> None:
    number, host = seated(world, partnership), world.member(99)
    assert became(world) == {Tables.PLANNED: 1}
    entries = world.a.store.registrations(number)
    came = [replace(entry, state=RegistrationState.ATTENDED) for entry in entries[:9]]
    world.a.store.save_registrations(came)
    world.now += timedelta(days=30)
    for act, what in (
        (None, Tables.UNKNOWN),
        (check_in.unhold, Tables.NOT_HELD),
        (check_in.hold, Tables.HELD),
        (check_in.unhold, Tables.NOT_HELD),
    ):
        if act:
            act(world.a, host, number, world.now)
        told, held = counted(world), what is Tables.HELD
        assert became(world) == {what: 1}
        assert told.seats.get(("industry", ALL), 0) == (8 if held else 0), what
        assert told.series[Counted.SEATED].totals[ALL] == exactly(13 if held else 0), what
        assert told.series[Counted.ATTENDED].totals[ALL] == exactly(9 if held else 0), what
        assert told.series[Counted.SIGNED_UP].totals[ALL] == exactly(13), what


def test_a_table_called_off_offers_no_seats(world: World, partnership: list[Member]) -> None:
    number = seated(world, partnership)
    roundtable.cancel(world.a, world.member(99), number, world.now)
    told = counted(world)
    assert told.tables[Tables.CANCELLED, ALL] == 1
    assert told.seats == {}
    assert told.series[Counted.SIGNED_UP].totals[ALL] == exactly(13)
    assert told.series[Counted.SEATED].totals[ALL] == exactly(0)


def test_what_came_of_tables(world: World, partnership: list[Member]) -> None:
    number = seated(world, partnership)
    connection = world.a.store._db.conn
    connection.execute(
        "create table if not exists outcomes (id integer primary key, roundtable integer,"
        " step text, at text, result text, applied_on text, partners integer, countries integer,"
        " amount text, currency text, taken_back_at text)"
    )
    told = (
        ("consortium", None, None, None),
        ("applied", None, None, "taken back"),
        ("result", "reserve", None, None),
        ("result", "granted", None, None),
        ("amount", None, "150000.50", None),
    )
    for step, result, amount, gone in told:
        connection.execute(
            "insert into outcomes (roundtable, step, at, result, amount, currency, taken_back_at)"
            " values (?, ?, '2026-07-01T09:00:00.000000+00:00', ?, ?, ?, ?)",
            [number, step, result, amount, "EUR" if amount else None, gone],
        )
    now = counted(world)
    assert {(one, n) for (one, column), n in now.came_of.items() if column == "2026-Q3"} == {
        (CameOf.CONSORTIUM, 1),
        (CameOf.GRANTED, 1),
    }, "not what stood before, nor what was taken back"
    assert now.granted_to_tables["2026"] == Decimal("150000.50")


def test_periods_are_whole_quarters() -> None:
    now = datetime(2026, 8, 5, tzinfo=UTC)
    assert this_quarter(now).columns == ("2026-Q3",)
    assert between(date(2026, 5, 17), date(2026, 7, 1), now).columns == ("2026-Q2", "2026-Q3")
    assert between(date(2025, 1, 1), date(2026, 2, 1), now).columns == ("2025", "2026-Q1")
    assert between(date(2020, 3, 1), date(2021, 12, 31), now).columns == ("2020", "2021")
    assert year(2026).columns == ("2026",)
    assert all_time().columns == (ALL,)
    with pytest.raises(ValueError, match="2026-01-01 is before 2026-05-17"):
        between(date(2026, 5, 17), date(2026, 1, 1), now)
    with pytest.raises(ValueError, match="of 2020 the whole year"):
        between(date(2020, 5, 1), date(2026, 1, 1), now)


def test_older_quarters_are_told_as_years(world: World, partnership: list[Member]) -> None:
    for member in partnership:
        world.a.store.set_interest(member.id, CALL, Interest.SAVED, world.now)
    world.now += timedelta(days=3 * 365)
    told = counted(world)
    assert told.series[Counted.SAVED].totals["2026"] == exactly(23)
    assert "2026-Q1" not in told.parents


def test_figures_are_kept_for_a_while(world: World, partnership: list[Member]) -> None:
    first = asyncio.run(look(world.a, world.now))
    later = world.now + timedelta(minutes=9)
    assert asyncio.run(look(world.a, later)) is first
    assert asyncio.run(look(world.a, later, anew=True)) is not first
    again = asyncio.run(look(world.a, later + timedelta(minutes=10)))
    assert again.as_of == later + timedelta(minutes=10)


def test_the_gap_radar(world: World, partnership: list[Member]) -> None:
    everywhere = asyncio.run(radar_of(world.a, None, world.now))
    (gap, *_) = everywhere.declared
    assert (gap.need, gap.members, gap.regions, gap.calls) == (VET, exactly(23), 3, 1)
    assert gap.need not in {other.need for other in everywhere.undeclared}
    here = asyncio.run(radar_of(world.a, NutsCode("CZ"), world.now))
    assert here.declared[0].members == exactly(12)


def test_the_widest_gap_comes_first(world: World, partnership: list[Member]) -> None:
    battery, steel = [need.id for need in world.a.needs if need.id != VET][:2]
    for member in partnership[:8]:
        world.a.store.save_member(replace(world.member(member.chat_id), needs={battery: 1.0}))
    world.a.store.set_region_needs(NutsCode("PL22"), {steel: 1.0}, partnership[0].id, world.now)
    radar = asyncio.run(radar_of(world.a, None, world.now))
    assert [gap.need for gap in radar.declared][:3] == [battery, steel, VET]
    assert [gap.stated for gap in radar.declared][:3] == [0, 1, 0]
    few = members(world, first=900, many=2, land="EE", group=None)
    assert few
    estonia = asyncio.run(radar_of(world.a, NutsCode("EE"), world.now, anew=True))
    assert (estonia.declared[0].members, estonia.declared[0].regions) == (FEW, None)
