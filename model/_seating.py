"""What a table asks of those who sign up, and the names they gave."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from model._roundtable import RoundtableId

QuestionId = NewType("QuestionId", int)
MOST_QUESTIONS = 5
MOST_CHOICES = 6


class QuestionKind(StrEnum):
    TEXT = "text"
    NUMBER = "number"
    YES_NO = "yes-no"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question of a table's host; its answers are erased some time after the meeting."""

    id: QuestionId
    """0 for one that is not stored yet."""
    roundtable: RoundtableId
    words: str
    kind: QuestionKind = QuestionKind.TEXT
    choices: tuple[str, ...] = ()
    required: bool = False
    """Who leaves it open keeps the seat all the same: the host sees that."""
    dropped: bool = False
    """Taken off the list; its answers wait for it to be put back."""


class ShownTo(StrEnum):
    TABLE = "table"
    """Everybody with a seat at the table, and its hosts."""
    HOST = "host"
    NOBODY = "nobody"
    """Asked, and said no."""


@dataclass(frozen=True, slots=True)
class Named:
    """The names somebody gave at sign-up, and whom to show them to."""

    name: str
    partner_name: str = ""
    """Of the second one of a delegation."""
    organisation: str = ""
    shown_to: ShownTo = ShownTo.HOST
