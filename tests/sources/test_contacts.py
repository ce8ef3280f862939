"""Mail addresses and telephone numbers do not stay, and looking for them takes no time."""

from __future__ import annotations

import pytest

from sources._contacts import without_contacts


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Write to anna.rossi@agency.example, or call.", "Write to ..., or call."),
        ("<x+y@office.co.uk>", "<...>"),
        ("\u201einfo@esf.example\u201c", "\u201e...\u201c"),
        ("a@b@c.de", "a@..."),
        ("anna@localhost", "anna@localhost"),
        ("5 % @ home. Next.", "5 % @ home. Next."),
        (f"{'long' * 40}@x.example", "..."),
        ("tel. +39 06 12 34 56 78", "tel. +39 ..."),
        ("t\u00e9l. 01 23 45 67 89.", "t\u00e9l. ...."),
    ],
)
def test_what_is_left_out(text: str, kept: str) -> None:
    assert without_contacts(text) == kept


@pytest.mark.parametrize("unit", ["a.", "a-b.", "+", "a@", "a@a.", "a@a-", "0 1", "+33 1 "])
def test_a_megabyte_of_what_is_nearly_one(unit: str) -> None:
    """With the square of its length this would take hours."""
    text = unit * (1_000_000 // len(unit))
    assert len(without_contacts(text)) <= len(text)
