"""Texts without the mail addresses and telephone numbers of the people who look after a call."""

from __future__ import annotations

import re

MAIL = re.compile(r"(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)++")
"""From the start of a run of letters on and without going back: a page may hold a megabyte of
"a.a.a", and every other way of looking takes the square of its length."""
TELEPHONE = re.compile(
    r"(?<![\w.,])(?:\+\d{2,3}[\s.-]?(?:\(0\)\s?)?|0)[1-9](?:[\s.-]?\d{2}){4}(?![\d\w])"
)


def without_contacts(text: str) -> str:
    """The text with "..." in the place of each mail address and telephone number."""
    return TELEPHONE.sub("...", MAIL.sub("...", text))
