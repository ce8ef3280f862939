"""The euro's reference rates: one small file that the European Central Bank renews daily.

Each working day about 16:00 Central European Time, for information only
(https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/).
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from lxml import etree

from model import Rates
from sources._source import Broken

URL = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml"
CODE = re.compile(r"[A-Z]{3}")
RATE = re.compile(r"\d{1,9}(?:\.\d{1,9})?")


def read_rates(body: bytes) -> Rates:
    """``<Cube time="..."><Cube currency="CZK" rate="..."/>``. Raises ``Broken``."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(body, parser)
    except etree.XMLSyntaxError as e:
        raise Broken("wrong-shape", str(e)) from e
    days = [d for d in root.iter("{*}Cube") if d.get("time")]
    if len(days) != 1:
        raise Broken("wrong-shape", f"rates of {len(days)} days where those of one are expected")
    try:
        day = date.fromisoformat(days[0].get("time", ""))
    except ValueError as e:
        raise Broken("wrong-shape", str(e)) from e
    rates = {}
    for one in days[0].iter("{*}Cube"):
        code, rate = one.get("currency"), one.get("rate")
        if code is None:
            continue
        if not CODE.fullmatch(code) or not RATE.fullmatch(rate or "") or not Decimal(rate or 0):
            raise Broken("wrong-shape", f"a rate of {rate!r} for {code!r}")
        rates[code] = Decimal(rate or 0)
    if not rates:
        raise Broken("empty", "no rate")
    return Rates(day, rates)
