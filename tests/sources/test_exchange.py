"""The European Central Bank's reference rates, in the form of its file."""

from __future__ import annotations

import asyncio
from datetime import date
from decimal import Decimal

import httpx
import pytest

from model import Rates
from sources import EXCHANGE_RATES, Broken, Unreachable
from tests.sources.publisher import NOW, fetcher

FILE = """<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"
 xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
<gesmes:subject>Reference rates</gesmes:subject>
<Cube><Cube time='2026-02-27'>
<Cube currency='CZK' rate='24.512'/><Cube currency='PLN' rate='4.2295'/>
<Cube currency='HUF' rate='401.3'/>
</Cube></Cube></gesmes:Envelope>"""
BOMB = """<!DOCTYPE a [<!ENTITY b "9"><!ENTITY c "&b;&b;&b;&b;">]>
<Cube><Cube time='2026-02-27'><Cube currency='CZK' rate='24.5'/>&c;</Cube></Cube>"""


def rates(body: str, status: int = 200) -> Rates:
    def answer(request: httpx.Request) -> httpx.Response:
        assert str(request.url) == EXCHANGE_RATES
        return httpx.Response(status, content=body.encode())

    return asyncio.run(fetcher(answer).rates(EXCHANGE_RATES, NOW))


def test_rates_with_their_day() -> None:
    assert rates(FILE) == Rates(
        date(2026, 2, 27),
        {"CZK": Decimal("24.512"), "PLN": Decimal("4.2295"), "HUF": Decimal("401.3")},
    )


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("", "wrong-shape"),
        ("<html><p>Rates</html>", "wrong-shape"),
        ("<html/>", "wrong-shape"),
        (FILE.replace("2026-02-27", "Friday"), "wrong-shape"),
        (FILE.replace("24.512", "0"), "wrong-shape"),
        (FILE.replace("24.512", "-24.5"), "wrong-shape"),
        (FILE.replace("24.512", "24,512"), "wrong-shape"),
        (FILE.replace("'CZK'", "'Koruna'"), "wrong-shape"),
        (FILE.replace("currency", "name"), "empty"),
    ],
)
def test_what_is_not_that_file_is_refused(body: str, reason: str) -> None:
    with pytest.raises(Broken) as refused:
        rates(body)
    assert refused.value.reason == reason


def test_entities_are_not_unfolded() -> None:
    assert rates(BOMB).per_euro == {"CZK": Decimal("24.5")}


def test_a_bank_that_does_not_answer() -> None:
    with pytest.raises(Unreachable):
        rates("", 500)
