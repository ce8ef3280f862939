"""Keep the day's exchange rates, once an amount in another currency than the euro was met."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal

from actions._assistant import Assistant
from model import EURO, Call, Rates
from sources import Broken, Fetcher, Unreachable

log = logging.getLogger(__name__)
EVERY = timedelta(days=1)
AGAIN = timedelta(hours=6)
"""After a failure."""
OLDEST = timedelta(days=30)
"""Rates as old as this are shown to nobody."""
_RATES, _DUE = "exchange_rates", "exchange_due"


def want_rates(a: Assistant, calls: Iterable[Call], now: datetime) -> None:
    """Begin to ask for rates if one of these calls has an amount in another currency."""
    if a.store.get(_DUE) is None and any(
        money and money.currency != EURO
        for call in calls
        for money in (call.budget, call.grant_min, call.grant_max)
    ):
        a.store.put(_DUE, now.isoformat())


def rates(a: Assistant, now: datetime) -> Rates | None:
    """The last rates, with their day; None if there are none, or none of late."""
    kept = a.store.get(_RATES)
    if kept is None:
        return None
    day, per_euro = json.loads(kept)
    found = Rates(date.fromisoformat(day), {code: Decimal(r) for code, r in per_euro.items()})
    return found if now.date() - found.day < OLDEST else None


async def refresh_rates(a: Assistant, fetcher: Fetcher, now: datetime) -> None:
    """Ask for the rates if that is due. A failure leaves those of before."""
    due = a.store.get(_DUE)
    if not a.settings.exchange or due is None or now < datetime.fromisoformat(due):
        return
    a.store.put(_DUE, (now + AGAIN).isoformat())
    try:
        fresh = await fetcher.rates(a.settings.exchange, now)
    except (Broken, Unreachable) as failure:
        log.warning("no exchange rates: %s", failure)
    else:
        _keep(a, fresh, now)


def _keep(a: Assistant, fresh: Rates, now: datetime) -> None:
    per_euro = {code: str(rate) for code, rate in sorted(fresh.per_euro.items())}
    with a.store.transaction():
        a.store.put(_RATES, json.dumps([fresh.day.isoformat(), per_euro]))
        a.store.put(_DUE, (now + EVERY).isoformat())
