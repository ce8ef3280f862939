from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching import gives_away

OWN = ("Škola Ostrava", "Jana", "Will", "VW")


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Write to jana.novak@skola.cz", "mail"),
        ("jana (at) skola (dot) cz", "mail"),
        ("find me: @jana_novak", "handle"),
        ("see www.skola-ostrava.cz", "link"),
        ("see skola-ostrava.cz for more", "link"),
        ("https://example.org/me", "link"),
        ("t.me/jana", "link"),
        ("call +420 777 123 456", "phone"),
        ("0711 123 45 67", "phone"),
        ("We are skola ostrava", None),
        ("We are Skola Ostrava, a school", "own"),
        ("JANA is my name", "own"),
        ("We will train people", None),
        ("Will trains people", "own"),
        ("We work for VW", None),
        ("Ask Peter Schmidt", "name"),
        ("We train workers of battery plants, 2021-2027, for 1 000 000 EUR", None),
        ("Industry 4.0, e.g. robots; 12 teachers, 3.5 years, since 2019", None),
        ("Twenty trainers for high-voltage work: 80 courses a year.", None),
        ("Wir bilden z. B. Lehrkräfte aus, d.h. auch Meister.", None),
        ("Školíme učitele v oblasti baterií a recyklace.", None),
        ("", None),
    ],
)
def test_what_says_who_its_writer_is(words: str, kind: str | None) -> None:
    assert gives_away(words, OWN) == kind


@given(st.text(alphabet="abc @.+0123456789()AB\n-/", max_size=60), st.text(max_size=9))
def test_any_words_are_read(words: str, own: str) -> None:
    gives_away(words, (own,))


@given(
    st.from_regex(r"[a-z]{3,9}@[a-z]{3,9}\.(org|eu|cz)", fullmatch=True),
    st.sampled_from(["", "We train people. ", "Kontakt: ", "("]),
)
def test_no_mail_address_goes_through(mail: str, before: str) -> None:
    assert gives_away(before + mail) == "mail"
