"""What a call has to give: amounts as published, and beside them what they are in euros."""

from __future__ import annotations

from decimal import Decimal

from messages._catalogue import Html, plain, render
from messages._format import calendar_day, money, percent
from model import EURO, Call, Language, Money, Rates


def amounts(language: Language, call: Call, rates: Rates | None) -> list[Html | None]:
    """The lines of a card. Euros are only ever said beside the amount, with rate and day."""
    low, high = call.grant_min, call.grant_max
    lines: list[Html | None] = []

    def said(value: Money) -> str:
        return _said(language, value, rates)

    if call.budget:
        lines.append(render(language, "card-budget", amount=said(call.budget)))
    if low and high and low.amount != high.amount:
        lines.append(render(language, "card-grant-range", low=said(low), high=said(high)))
    elif high:
        lines.append(render(language, "card-grant-most", amount=said(high)))
    elif low:
        lines.append(render(language, "card-grant-least", amount=said(low)))
    if rates:
        shown = [m.currency for m in (call.budget, low, high) if m and rates.in_euros(m)]
        lines += [_rate(language, currency, rates) for currency in dict.fromkeys(shown)]
    if call.grants_expected:
        lines.append(render(language, "card-grants", count=call.grants_expected))
    if call.cofinancing is not None:
        share = percent(language, call.cofinancing)
        lines.append(render(language, "card-cofinancing", share=share))
    return lines


def _said(language: Language, value: Money, rates: Rates | None) -> str:
    there = money(language, value)
    euros = rates.in_euros(value) if rates else None
    if euros is None:
        return there
    return plain(language, "money-about", amount=there, euros=money(language, euros))


def _rate(language: Language, currency: str, rates: Rates) -> Html:
    return render(
        language,
        "card-rate",
        one=money(language, Money(Decimal(1), EURO)),
        other=money(language, Money(rates.per_euro[currency], currency)),
        day=calendar_day(language, rates.day),
    )
