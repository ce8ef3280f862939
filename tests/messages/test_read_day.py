"""Days as people write them; today is Monday 16 March 2026."""

from __future__ import annotations

from datetime import date

import pytest

from messages import read_day
from model import Language

TODAY = date(2026, 3, 16)


@pytest.mark.parametrize(
    ("language", "words", "day"),
    [
        ("en", "3 September", "2026-09-03"),
        ("en", "the 3rd of September 2027", "2027-09-03"),
        ("en", "September 3", "2026-09-03"),
        ("en", "Thu, 3 Sept 2026", "2026-09-03"),
        ("en", "3/9/2027", "2027-09-03"),
        ("en", "16 March", "2026-03-16"),
        ("en", "15 March", "2027-03-15"),
        ("en", "29 February", "2028-02-29"),
        ("en", " 2027-9-3 ", "2027-09-03"),
        ("en", "2027.09.03", "2027-09-03"),
        ("de", "3. September", "2026-09-03"),
        ("de", "03.09.2027", "2027-09-03"),
        ("de", "3.9.", "2026-09-03"),
        ("de", "Donnerstag, 3. März 2027", "2027-03-03"),
        ("de", "3.9.27", "2027-09-03"),
        ("fr", "1er août 2026", "2026-08-01"),
        ("fr", "le 3 février", "2027-02-03"),
        ("fr", "3 fevr. 2027", "2027-02-03"),
        ("en", "3 août", "2026-08-03"),
    ],
)
def test_understood(language: str, words: str, day: str) -> None:
    assert read_day(Language(language), words, TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "battery skills",
        "10",
        "31 June",
        "31 June 2026",
        "2026-13-01",
        "3 September 10 May",
        "1 2 3 4",
        "99999-01-01",
        "\u0663 September",
        "3 September battery",
        "0 May",
        "20260903",
    ],
)
def test_not_understood(words: str) -> None:
    assert read_day(Language("en"), words, TODAY) is None
