"""Who did what to a table: roles, never names; subjects, and the acts by their own short names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from messages._catalogue import Html, plain, render
from messages._desk import to_desk
from messages._figures_words import group_words, land_words
from messages._format import date_and_clock
from messages._layout import paragraphs
from messages._words import title
from model import Button, Language, Message, Roundtable

LINES = 12
"""Acts on a page."""


class Role(StrEnum):
    HOST = "host"
    COHOST = "cohost"
    KEEPER = "keeper"
    MEMBER = "member"
    NOBODY = "nobody"
    """Somebody who was erased since."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    at: datetime
    act: str
    detail: str
    role: Role
    group: str = ""
    country: str = ""
    """Of a member."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogFacts:
    table: Roundtable
    lines: Sequence[LogLine]
    """The latest first."""
    page: int
    total: int
    zone: str
    lands: Mapping[str, str]


_SUBJECTS: Mapping[str, str] = {
    first: about
    for about, acts in {
        "opened": "open",
        "cancelled": "cancel",
        "reopened": "reopen",
        "date": "move poll",
        "place": "address link languages point undo",
        "seats": "seats release approval end",
        "people": "approve refuse reconsider remove readmit mark others seat unseat"
        " invite audience",
        "hosts": "cohost hand",
        "questions": "ask",
        "guests": "guest weblink",
        "minutes": "note reword date assign strike restore send",
        "results": "outcome take",
        "held": "hold not",
        "briefing": "agenda add drop point",
        "exported": "export",
        "series": "repeat follow",
    }.items()
    for first in acts.split()
}
"""By the first word of an act."""

_WHOLE: Mapping[str, str] = {
    "reopen-sign-up": "seats",
    "note": "briefing",
    "take expert's invitation back": "people",
}
"""Acts whose first word says another thing."""


def subject(language: Language, act: str) -> str:
    """What an act is about; of one that is not known here, that it is something else."""
    first = act.replace("-", " ").split(" ")[0]
    about = _WHOLE.get(act) or _SUBJECTS.get(first, "other")
    return plain(language, f"log-{about}")


def who(language: Language, line: LogLine, lands: Mapping[str, str]) -> str:
    """``the host``, ``a member (Industry, Czechia)``."""
    if line.role is not Role.MEMBER:
        return plain(language, f"log-{line.role}")
    group = group_words(language, line.group)
    return plain(
        language, "log-member", group=group, country=land_words(language, line.country, lands)
    )


def log_page(language: Language, facts: LogFacts) -> Message:
    """A page of the log of a table, for its hosts and keepers."""
    head = render(language, "log-heading", title=title(facts.table.title, 120))
    lines = [
        render(
            language,
            "log-line",
            when=date_and_clock(language, line.at, facts.zone),
            who=who(language, line, facts.lands),
            what=subject(language, line.act),
        )
        for line in facts.lines
    ]
    table = facts.table.id
    turning = []
    if facts.page:
        turning.append(
            Button(plain(language, "button-previous"), data=f"t:{table}:log:{facts.page - 1}")
        )
    if (facts.page + 1) * LINES < facts.total:
        turning.append(
            Button(plain(language, "button-next"), data=f"t:{table}:log:{facts.page + 1}")
        )
    csv = Button(plain(language, "button-log-csv"), data=f"t:{table}:log:csv")
    body = Html("\n".join(lines)) if lines else render(language, "log-none")
    rows = ((tuple(turning),) if turning else ()) + ((csv,), to_desk(language, table))
    return Message(html=paragraphs(head, body), buttons=rows)


def export_page(language: Language, table: Roundtable) -> Message:
    """In which form the table is to come out."""
    kinds = tuple(
        Button(kind.upper(), data=f"t:{table.id}:export:{kind}")
        for kind in ("csv", "xlsx", "json")
    )
    words = render(language, "export-how", title=title(table.title, 120))
    return Message(html=words, buttons=(kinds, to_desk(language, table.id)))
