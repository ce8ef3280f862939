"""Funded before: what a list of operations says, near whom it is shown, and what never is."""

from __future__ import annotations

import pathlib
from typing import Any

import pytest

from actions import funded_facts
from actions.operations import BadOperations, funded_near, import_operations
from matching import is_organisation, names_person, region_in
from model import Call, NutsCode, Programme
from tests.actions.world import World, a_call

KOHESIO = "data/national/samples/eu_kohesio_operations_2026-02-17.csv"
HEAD = "item,fund,query,title,country,nuts,beneficiary,objective,start,end,eu_budget"


def table(*rows: str, head: str = HEAD) -> bytes:
    return "\n".join((head, *rows)).encode()


def jtf(**kw: Any) -> Call:
    return a_call("7", programme=Programme.JTF, **kw)


def titles(world: World, call: Call, *regions: str) -> list[str]:
    member = world.joins(1, regions=tuple(NutsCode(r) for r in regions))
    return [one.title for one in funded_near(world.a, member, call)]


SILESIA = "1,JTF,,Skills after coal,PL,PL22,Uniwersytet Testowy,JSO8.1,2024-01-01,2026-06-30,10"
CZECH = "2,JTF,,Krajská akademie,CZ,Moravskoslezský kraj,Kraj,,2024-01-01,2025-06-30,20.50"
ESF = "3,ESF+,,Other money,PL,PL22,Gmina Testowa,,,,30"


@pytest.mark.parametrize(
    ("regions", "wanted"),
    [
        (["PL22"], ["Skills after coal"]),
        (["PL22A"], ["Skills after coal"]),  # what is for all of it is for its parts
        (["PL2"], ["Skills after coal"]),
        (["CZ08"], ["Krajská akademie"]),
        (["CZ080", "PL22"], ["Skills after coal", "Krajská akademie"]),
        (["PL21"], []),
        ([], []),
    ],
)
def test_near_is_the_member_s_own_region(
    world: World, regions: list[str], wanted: list[str]
) -> None:
    import_operations(world.a, table(SILESIA, CZECH, ESF))
    assert sorted(titles(world, jtf(), *regions)) == sorted(wanted)


def test_at_most_three_those_of_the_objective_first_then_the_latest(world: World) -> None:
    rows = [f"{n},JTF,,Title {n},PL,PL22,,,2020-01-01,202{n}-01-01,5" for n in range(1, 6)]
    rows.append("9,JTF,,The objective's own,PL,PL22,,JSO8.1,2020-01-01,2020-02-01,5")
    import_operations(world.a, table(*rows))
    call = jtf(action="Specific objective JSO8.1")
    assert titles(world, call, "PL22") == ["The objective's own", "Title 5", "Title 4"]
    assert titles(world, jtf(), "PL22") == ["Title 5", "Title 4", "Title 3"]


def test_importing_again_enters_nothing_twice(world: World) -> None:
    body = table(SILESIA, CZECH, ESF.removeprefix("3"))
    first, again = import_operations(world.a, body), import_operations(world.a, body)
    assert (first.new, first.renewed, first.placed) == (3, 0, 3)
    assert (again.new, again.renewed) == (0, 3)
    assert len(titles(world, jtf(), "PL22", "CZ08")) == 2


def test_a_card_says_so_in_a_button_and_only_where_there_is_something(world: World) -> None:
    import_operations(world.a, table(SILESIA))
    world.found(jtf())
    (stored,) = world.a.store.call_by_reference("ERASMUS-EDU-2026-PEX-7")
    near, far = world.joins(1, regions=(NutsCode("PL22"),)), world.joins(2)
    assert world.a.store.knows_operations(Programme.JTF, near.regions)
    assert not world.a.store.knows_operations(Programme.JTF, far.regions)
    facts = funded_facts(world.a, near, stored)
    assert facts.region_names == {"PL22": "Śląskie"}
    assert facts.operations[0].beneficiary == "Uniwersytet Testowy"


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"", "no column fund"),
        (b"\xff\xfe\x00", "UTF-8"),
        (b"<html><body>404</body></html>", "no column"),
        (b'{"operations": []}', "no column"),
        (table(head="fund,title"), "no column eu_budget"),
        (table(), "no operation"),
        (table("1,JTF,,Too few cells"), "line 2"),
        (table(SILESIA, SILESIA + ",more"), "line 3"),
        (table(SILESIA.replace("JTF", "Lottery")), "no fund 'Lottery'"),
        (table(SILESIA.replace("Skills after coal", " ")), "without a title"),
        (table(SILESIA.removesuffix("10") + "a lot"), "no amount"),
        (table(SILESIA.removesuffix("10") + "NaN"), "no amount"),
        (table(SILESIA.removesuffix("10") + "-5"), "no amount"),
        (table(SILESIA.replace("2024-01-01", "1.1.2024")), "no date"),
        (table(SILESIA.replace("2024-01-01", "2027-01-01")), "ends before it starts"),
        (table(SILESIA, '4,"JTF'), "line"),
    ],
)
def test_nonsense_is_refused_whole_in_one_line(world: World, body: bytes, why: str) -> None:
    with pytest.raises(BadOperations, match=why) as refused:
        import_operations(world.a, body)
    assert "\n" not in str(refused.value)
    assert titles(world, jtf(), "PL22") == []


# whom it names


def test_a_person_is_never_named(world: World) -> None:
    rows = (
        "1,JTF,,A bakery grows,PL,PL22,Anna Kowalska,,,,5",
        "2,JTF,,A garage grows,PL,PL22,EMBUD Laskowski Emil Services,,,,5",
        "3,JTF,,Works at the firm of Nowak Jan,PL,PL22,,,,,5",
        "4,JTF,,A firm grows,PL,PL22,Kowalska,,,,5",
    )
    done = import_operations(world.a, table(*rows))
    assert done.persons == 1
    member = world.joins(1, regions=(NutsCode("PL22"),))
    found = funded_near(world.a, member, jtf())
    assert {one.title: one.beneficiary for one in found} == {
        "A bakery grows": "",
        "A garage grows": "",
        "A firm grows": "",
    }


@pytest.mark.parametrize(
    "name",
    [
        "Uniwersytet Śląski",
        "Gmina Koło",
        "FENIKS Sp. z o.o.",
        "Rapmet GmbH",
        "Moravskoslezský kraj",
        "Město Ostrava",
        "Comune di Taranto",
        "Università di Bari",
        "Județul Gorj",
        "Žilinská univerzita",
        "Ayuntamiento de León",
        "Région Grand Est",
        "Mondragon S.L.",
        "Fundacja Rozwoju",
    ],
)
def test_organisations_are_named(name: str) -> None:
    assert is_organisation(name)


@pytest.mark.parametrize("name", ["", "Kowalska", "Jan Nowak", "NOWAK JAN Usługi Sp. z o.o."])
def test_what_is_not_surely_an_organisation_is_not(name: str) -> None:
    assert not is_organisation(name)


def test_words_that_are_also_names_are_no_persons() -> None:
    assert not names_person("a new job in a better climate")
    assert not names_person("Martin and the young")
    assert names_person("the firm of Jan Nowak")
    assert names_person("JAN NOWAK")


# where it is


@pytest.mark.parametrize(
    ("query", "title", "region", "said_by"),
    [
        ("skills Lubelskie", "Opportunity for success", "PL81", "search"),
        ("Lower Silesia Just Transition", "Stop exclusion", "PL51", "search"),
        ("Silesia Just Transition", "A service", None, ""),  # and Lower Silesia was found by it
        ("Silesia Just Transition", "Butterflies from Lower Silesia", "PL51", "title"),
        ("Silesia Just Transition", "Autumn in Wałbrzych districts", "PL517", "title"),
        ("Silesia Just Transition", "Subregions: Rybnicki, Gliwicki", "PL22", "title"),
        ("public transport Lublin", "A road from Czudec to Zaborów", None, ""),
        ("public transport Lublin", "A park in Lublin", "PL814", "title"),
        ("", "A park in Lublin", None, ""),  # of which country is not known
    ],
)
def test_where_a_row_says_it_is(
    world: World, query: str, title: str, region: str | None, said_by: str
) -> None:
    head = "fund,query,title,eu_budget"
    done = import_operations(world.a, table(f'JTF,{query},"{title}",5', head=head))
    assert done.placed == (region is not None)
    if region:
        (one,) = world.a.store.operations_near(Programme.JTF, [NutsCode(region)])
        assert (one.region, one.region_from) == (region, said_by)


def test_a_region_is_found_only_as_it_is_written() -> None:
    assert region_in("skills for lubelskie people", "PL") == (None, "")
    assert region_in("Norte", "") == ("PT11", "PT")
    assert region_in("Norte", "CZ") == (None, "")


@pytest.mark.recorded
def test_recorded_rows(world: World, shared: pathlib.Path) -> None:
    """181 rows: seven name somebody, and of the rest 137 say where they are."""
    done = import_operations(world.a, (shared / KOHESIO).read_bytes())
    assert (done.new, done.renewed, done.persons) == (174, 0, 7)
    assert done.placed == 137
    assert len(titles(world, jtf(), "PL414")) == 3
    assert len(titles(world, a_call("8", programme=Programme.ESF_PLUS), "PL81")) == 3
