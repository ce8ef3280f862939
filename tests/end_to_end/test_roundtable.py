"""A roundtable from its opening to its last offer, by commands, links and buttons alone.

Who holds a seat is read from what only a seat's fate can cause: an offer (``r:<id>:yes``) comes
to the one who waits when, and only when, somebody who held a seat has given it up.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

import pytest

from tests.checker.driver import Checker, Person
from tests.checker.stock import Wishes, battery, row, set_up, town

KEEPER, FACILITATOR = 900, 901
WHEN = "2026-04-20T14:00:00+02:00"
HOUR = timedelta(hours=1)


@dataclass
class Table:
    """A roundtable on a call, and who may sit there."""

    it: Checker
    id: int
    call: int
    host: Person
    industry: list[Person]
    educator: Person

    def data(self, act: str) -> str:
        return f"r:{self.id}:{act}"

    def join(self, who: Person, group: str = "industry") -> None:
        """By the link on a poster, then by the button of one's group."""
        who.asks(f"/start table_{self.id}")
        who.taps(self.data(f"join:{group}"))

    def leave(self, who: Person) -> None:
        who.asks(f"/start table_{self.id}")
        self.it.go(HOUR)
        who.taps(self.data("leave"))

    def offered(self, since: int) -> set[int]:
        """Who was sent an offer since then."""
        return {m.chat_id for m in self.it.log(since) if self.data("yes") in m.data}


def staff(it: Checker, *more: dict[str, object]) -> list[Person]:
    """A keeper, a facilitator, and whoever else is there."""
    host = row(FACILITATOR, group="public_authorities")
    people = town(it, row(KEEPER), host, *more)
    granted = people[0].asks(f"/keepers grant {FACILITATOR} facilitator")
    assert granted, "the grant is confirmed"
    return people


@pytest.fixture
def table(it: Checker) -> Table:
    """One seat for industry, one for education; three companies and a school."""
    it.put(battery("Győr", "2026-06-30"))
    school_row = row(204, group="education", zone="Europe/Paris")
    _, host, *companies, school = staff(it, *(row(201 + n) for n in range(3)), school_row)
    (call,) = it.json("calls", "Győr", now=it.now)
    mark = it.accepted()
    host.asks(f"/host {call['id']} {WHEN} industry=1 education=1 social_partners=0 open=0")
    every = [d for m in it.log(mark) if m.chat_id == host.id for d in m.data]
    (number,) = {int(d.split(":")[1]) for d in every if re.match(r"r:\d+:", d)}
    return Table(it, number, call["id"], host, companies, school)


def test_seats_waiting_withdrawal_offer_and_acceptance(table: Table) -> None:
    first, second, _ = table.industry
    it = table.it
    table.join(first)
    mark = it.accepted()
    table.join(second)
    table.join(table.educator, "education")
    it.tick(HOUR)
    assert table.offered(mark) == set(), "nobody gave up a seat"
    mark = it.accepted()
    table.leave(first)
    assert table.offered(mark) == {second.id}
    assert any(table.data("no") in m.data for m in second.messages)
    second.taps(table.data("yes"))
    mark = it.accepted()
    table.join(first)
    it.tick(timedelta(days=3))
    assert table.offered(mark) == set(), "the seat is taken"
    table.leave(second)
    assert table.offered(mark) == {first.id}, "who came back waits at the end, and is asked"
    assert it.refused() == []


def test_an_offer_lapses_and_the_next_is_asked(table: Table) -> None:
    first, second, third = table.industry
    for company in table.industry:
        table.join(company)
    it, mark = table.it, table.it.accepted()
    table.leave(first)
    assert table.offered(mark) == {second.id}
    mark = it.accepted()
    it.tick(timedelta(hours=40))
    assert table.offered(mark) == set(), "the offer still holds the seat"
    it.tick(timedelta(hours=9))
    assert table.offered(mark) == {third.id}
    mark = it.accepted()
    second.taps(table.data("yes"), forged=True)
    third.taps(table.data("yes"))
    table.leave(third)
    assert table.offered(mark) == set(), "who let the offer lapse waits no more, nor took the seat"


def test_no_thanks_asks_the_next_at_once(table: Table) -> None:
    first, second, third = table.industry
    for company in table.industry:
        table.join(company)
    table.leave(first)
    mark = table.it.accepted()
    second.taps(table.data("no"))
    table.it.tick(HOUR)
    assert table.offered(mark) == {third.id}


def test_one_group_does_not_take_anothers_seat(table: Table) -> None:
    first, second, _ = table.industry
    for company in (first, second):
        table.join(company)
    table.join(table.educator, "education")
    mark = table.it.accepted()
    table.leave(table.educator)
    assert table.offered(mark) == set(), "a school's seat is kept for schools until its release"


def test_double_taps_take_one_seat(table: Table) -> None:
    first, second, third = table.industry
    for company in table.industry:
        company.asks(f"/start table_{table.id}")
        join = table.data("join:industry")
        card = company.last
        company.taps(join, card, tick=False)
        company.taps(join, card, tick=False)
        table.it.tick()
    mark = table.it.accepted()
    table.leave(first)
    assert table.offered(mark) == {second.id}
    second.taps(table.data("yes"), tick=False)
    second.taps(table.data("yes"), tick=False)
    table.it.tick(HOUR)
    mark = table.it.accepted()
    table.leave(second)
    assert table.offered(mark) == {third.id}


def test_forged_buttons_of_ordinary_members_are_refused(table: Table) -> None:
    first, second, third = table.industry
    it = table.it
    table.join(first)
    table.join(second)
    mark = it.accepted()
    second.taps(table.data("yes"), forged=True)
    third.taps(table.data("yes"), forged=True)
    third.taps(table.data("leave"), forged=True)
    table.host.asks(f"/start table_{table.id}")
    members_own = ("join", "leave", "yes", "no")
    controls = {d for m in table.host.messages for d in m.data if d.startswith("r:")}
    controls = {d for d in controls if d.split(":")[2] not in members_own}
    assert controls, "the facilitator has controls"
    for data in sorted(controls):
        assert third.taps(data, forged=True), f"{data} is answered"
    it.tick(HOUR)
    assert table.offered(mark) == set()
    table.leave(first)
    assert table.offered(mark) == {second.id}, "the table stands as it was"


def test_only_facilitators_host_and_only_keepers_grant(it: Checker) -> None:
    it.put(battery("Győr", "2026-06-30"))
    keeper, host, anna = staff(it, row(101))
    (call,) = it.json("calls", "Győr", now=it.now)
    words = f"/host {call['id']} {WHEN} industry=1 education=1 social_partners=0 open=0"

    def opens(who: Person) -> bool:
        return any(re.match(r"r:\d+:", d) for m in who.asks(words) for d in m.data)

    assert not opens(anna)
    anna.asks(f"/keepers grant {anna.id} facilitator")
    assert not opens(anna)
    host.asks(f"/keepers grant {anna.id} facilitator")
    assert not opens(anna)
    assert opens(host)
    keeper.asks(f"/keepers grant {anna.id} facilitator")
    assert opens(anna)


def test_a_link_to_a_table_lands_for_a_newcomer(table: Table) -> None:
    dora = table.it.person(301, "Dora", "fr")
    dora.asks(f"/start table_{table.id}")
    set_up(table.it, {dora: Wishes()})
    assert any(table.data("join:industry") in m.data for m in dora.messages)
