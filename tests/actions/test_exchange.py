"""Exchange rates: asked for when an amount needs them, once a day, shown with their day."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from actions import Assistant, Settings, card_facts, poll_due
from actions.exchange import AGAIN, EVERY, OLDEST, rates
from messages import card
from model import Money, Rates
from sources import Broken, Fetcher
from tests.actions.world import MONDAY, World, a_call, new_assistant

BANK = Rates(date(2026, 3, 13), {"CZK": Decimal("24.5")})


class Bank(Fetcher):
    """Answers with the rates of a day, and counts how often it was asked."""

    def __init__(self) -> None:
        self.asked: list[datetime] = []
        self.down = False

    async def rates(self, url: str, now: datetime) -> Rates:
        self.asked.append(now)
        if self.down:
            raise Broken("empty")
        return BANK


@pytest.fixture
def bank() -> Bank:
    return Bank()


def ask(a: Assistant, bank: Bank, now: datetime) -> None:
    for source in a.sources:  # none is due
        a.store.record_failure(source, now, "timeout", "", now + timedelta(days=99))
    asyncio.run(poll_due(a, bank, now))


def crowns(world: World) -> None:
    world.found(a_call(budget=Money(Decimal(120_000_000), "CZK", "120 mil. Kč")))


def test_nobody_is_asked_while_all_amounts_are_in_euros(bank: Bank) -> None:
    world = World(new_assistant(), MONDAY)
    world.found(a_call(budget=Money(Decimal(5))))
    ask(world.a, bank, MONDAY)
    assert bank.asked == []
    crowns(world)
    ask(world.a, bank, MONDAY)
    assert bank.asked == [MONDAY]


def test_rates_are_asked_for_once_a_day_and_sooner_after_a_failure(bank: Bank) -> None:
    world = World(new_assistant(), MONDAY)
    crowns(world)
    for hours in range(48):
        ask(world.a, bank, MONDAY + timedelta(hours=hours))
    assert bank.asked == [MONDAY, MONDAY + EVERY]
    bank.down = True
    for hours in range(48, 58):
        ask(world.a, bank, MONDAY + timedelta(hours=hours))
    assert bank.asked[2:] == [MONDAY + 2 * EVERY, MONDAY + 2 * EVERY + AGAIN]
    assert rates(world.a, MONDAY) == BANK, "those of before hold"


def test_a_keeper_can_do_without(bank: Bank) -> None:
    a = new_assistant()
    world = World(replace(a, settings=Settings(exchange="")), MONDAY)
    crowns(world)
    ask(world.a, bank, MONDAY)
    assert bank.asked == []


def test_a_card_says_the_amount_as_published_and_beside_it_euros_with_rate_and_day(
    bank: Bank,
) -> None:
    world = World(new_assistant(), MONDAY)
    member = world.joins(7)
    crowns(world)
    ask(world.a, bank, MONDAY)
    (stored,) = (s for s in world.a.store.live(MONDAY) if s.call.budget)
    said = card(member.language, card_facts(world.a, member, stored, MONDAY)).html
    assert "<b>Budget of the call:</b> CZK\u00a0120\u00a0million (about €4.9\u00a0million)" in said
    assert " rate of 13 March 2026: €1 = CZK\u00a024.50" in said
    later = datetime.combine(BANK.day, MONDAY.timetz()) + OLDEST
    said = card(member.language, card_facts(world.a, member, stored, later)).html
    assert "CZK\u00a0120\u00a0million\n" in said, "an old rate says nothing"
