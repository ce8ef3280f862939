"""Amounts of national timetables: any form that has one reading, and no other."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources._money import read_money


@pytest.mark.parametrize(
    ("words", "given_currency", "amount", "currency"),
    [
        ("10.000.000,00 €", "", "10000000", "EUR"),
        ("33.435.294 EUR", "", "33435294", "EUR"),
        ("973985258.02", "CZK", "973985258.02", "CZK"),
        ("5 000 000", "EUR", "5000000", "EUR"),
        ("5\u202f000\u00a0000 €", "", "5000000", "EUR"),
        ("500 mil. Kč", "", "500000000", "CZK"),
        ("circa 2 Mio. €", "", "2000000", "EUR"),
        ("noin 5 000 000 euroa", "", "5000000", "EUR"),
        ("€ 25.500.000", "EUR", "25500000", "EUR"),
        ("2,5 mln zł", "", "2500000", "PLN"),
        ("1 234 567,89 zł", "", "1234567.89", "PLN"),
        ("33.435.294,5 lei", "", "33435294.5", "RON"),
        ("€2bn", "", "2000000000", "EUR"),
        ("5,5 M€", "", "5500000", "EUR"),
        ("12 Mrd. Euro", "", "12000000000", "EUR"),
        ("500 tis. eur", "", "500000", "EUR"),
        ("500 000,- Kč", "", "500000", "CZK"),
        ("5.000,\u2013 €", "", "5000", "EUR"),
        ("1,200,000.00 €", "", "1200000", "EUR"),
        ("1'234'567.80", "EUR", "1234567.80", "EUR"),
        ("1.500", "EUR", "1500", "EUR"),
        ("1,2 million d\u2019euros", "", "1200000", "EUR"),
        ("1,2 millions d'euros", "", "1200000", "EUR"),
        ("2,5 M d\u2019euros", "", "2500000", "EUR"),
        ("3 Md€", "", "3000000000", "EUR"),
        ("3 Mds €", "", "3000000000", "EUR"),
        ("2 milioni di euro", "", "2000000", "EUR"),
        ("2 millones de euros", "", "2000000", "EUR"),
        ("5 de milioane de lei", "", "5000000", "RON"),
        ("2,5 milj. €", "", "2500000", "EUR"),
        ("2 milijarde evrov", "", "2000000000", "EUR"),
        ("2,5 милиона лева", "", "2500000", "BGN"),
        ("2 millioner euro", "", "2000000", "EUR"),
        ("3333333.3333333335", "EUR", "3333333.33", "EUR"),
    ],
)
def test_amounts(words: str, given_currency: str, amount: str, currency: str) -> None:
    found = read_money(words, given_currency)
    assert (found.amount, found.currency, found.text) == (Decimal(amount), currency, words)


@pytest.mark.parametrize(
    ("words", "currency"),
    [
        *(("", "EUR"), ("da definire", "EUR"), ("5 000 000", ""), ("5 EUR", "CZK")),
        *(("EUR 5 USD", ""), ("-5 EUR", ""), ("5-6 EUR", ""), ("2 000 000 / 3 000 000 €", "")),
        *(("up to 5 EUR", ""), ("50 %", "EUR"), ("1E7", "EUR"), ("5 kr", "")),
        *(("1.500 million EUR", ""), ("1.000,000", "EUR"), ("0.500", "EUR"), ("1.234.56", "EUR")),
        *(
            ("de 5 000 euros", ""),
            ("plus de 5 millions d'euros", ""),
            ("5 millions par an", "EUR"),
        ),
        *(("1234.567", "EUR"), ("12.34.567", "EUR"), ("10000000000000000", "EUR")),
    ],
)
def test_what_has_no_one_reading_is_never_guessed(words: str, currency: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_money(words, currency)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("750 000", "no currency in '750 000'"),
        ("5 EUR 5", "2 numbers in"),
        ("5 EUR Kč", "two currencies, CZK and EUR, for '5 EUR Kč'"),
        ("5 mio mrd EUR", "two scales in '5 mio mrd EUR'"),
    ],
)
def test_what_is_wrong_with_an_amount_is_said(words: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read_money(words)


def test_mil_is_a_million_or_a_thousand_by_language() -> None:
    assert read_money("3 mil. EUR", language="sk").amount == 3_000_000
    assert read_money("3 mil euros", language="es").amount == 3_000
    for words, language in (("0,5 mil. €", ""), ("2 billion EUR", "de")):
        with pytest.raises(ValueError, match="differs between languages"):
            read_money(words, language=language)


@pytest.mark.parametrize(
    ("number", "amount"),
    [(6000000.0, "6000000"), (12500000.5, "12500000.50"), (0.1 + 0.2, "0.30"), (7, "7")],
)
def test_numbers_of_a_cell(number: float, amount: str) -> None:
    found = read_money(number, "EUR")
    assert found.amount == Decimal(amount)
    assert "e" not in found.text.lower()


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -1, True, 1e16])
def test_numbers_that_are_no_amounts(number: float) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_money(number, "EUR")
    with pytest.raises(ValueError, match="no currency"):
        read_money(5.0)


@given(st.text(max_size=30), st.sampled_from(["", "EUR", "CZK"]))
def test_any_words_are_an_amount_or_refused(words: str, currency: str) -> None:
    try:
        found = read_money(words, currency)
    except ValueError:
        return
    assert 0 <= found.amount <= 10**15


@given(st.decimals(0, 10**12, places=2), st.sampled_from([". ,", " .,", "' ."]))
def test_any_grouping_is_read_back(amount: Decimal, marks: str) -> None:
    group, point = marks[0], marks.strip()[-1] if marks[0] != "." else ","
    words = f"{amount:,.2f}".replace(",", "G").replace(".", point).replace("G", group)
    assert read_money(words, "EUR").amount == amount
