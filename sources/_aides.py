"""One grant of Aides-territoires, the French state's list of grants for local projects.

Quirks: "Permanente" has no deadline, whatever date it bears; a date for a first dossier makes two
stages; texts are HTML with mail addresses and telephone numbers in them, which are left out.
"""

from __future__ import annotations

import re
from decimal import Decimal
from zoneinfo import ZoneInfo

from model import (
    Call,
    CallKind,
    CallStatus,
    CutOff,
    Language,
    Moment,
    NutsCode,
    Programme,
    SourceId,
)
from sources import _dates
from sources._applicants import applicants
from sources._contacts import without_contacts
from sources._html import joined, plain, title
from sources._source import Note

ID = SourceId("france")
HOME = "https://aides-territoires.beta.gouv.fr/"
ZONE = ZoneInfo("Europe/Paris")
FUNDS = (
    (re.compile(r"\bF\.?T\.?J\b|transition juste", re.I), Programme.JTF),
    (re.compile(r"\bFSE\b|fonds social europ", re.I), Programme.ESF_PLUS),
    (re.compile(r"\berasmus\s?\+", re.I), Programme.ERASMUS_PLUS),
    (re.compile(r"\bFEDER\b|d\u00e9veloppement r\u00e9gional", re.I), Programme.ERDF),
    (re.compile(r"\bFEAMPA?\b", re.I), Programme.EMFAF),
    (re.compile(r"\bLIFE\b"), Programme.LIFE),
    (re.compile(r"\bhorizon europe\b", re.I), Programme.HORIZON),
    (re.compile(r"\bSMP\b|march\u00e9 unique", re.I), Programme.SMP),
    (re.compile(r"\bCERV\b"), Programme.CERV),
    (re.compile(r"europe cr\u00e9ative", re.I), Programme.CREATIVE),
    (re.compile(r"europe num\u00e9rique", re.I), Programme.DIGITAL),
    (re.compile(r"m\u00e9canisme pour l.interconnexion|\bMIE\b"), Programme.CEF),
)


def read(row: dict[str, object]) -> Call | Note:
    """The call, or why it is out of scope. Raises ``AttributeError``, ``KeyError``, ``TypeError``
    or ``ValueError`` for what cannot be understood."""
    named = " ".join(_words(row, "programs") + _words(row, "financers"))
    programme = next((p for w, p in FUNDS if w.search(named)), None)
    if not row.get("european_aid") and not programme:
        return Note("out of scope: no EU programme is named")
    if row.get("is_live") is False:
        return Note("out of scope: no longer published")
    permanent = row["recurrence"] == "Permanente"
    area = title(_text(row, "perimeter"))
    who = "; ".join(_words(row, "targeted_audiences"))
    texts = [without_contacts(plain(_text(row, f))) for f in ("description", "eligibility")]
    rate = row.get("subvention_rate_upper_bound")
    known = isinstance(rate, int | float) and not isinstance(rate, bool) and 0 < rate <= 100
    return Call(
        source=ID,
        key=str(int(str(row["id"]))),
        title=title(_text(row, "name")),
        url=joined(HOME, _text(row, "url") or _text(row, "origin_url")),
        programme=programme
        or next((p for w, p in FUNDS if w.search(_text(row, "name"))), Programme.OTHER),
        kind=CallKind.NOTICE,
        language=Language("fr"),
        published_status=CallStatus.OPEN if permanent else None,
        opens=_moment(row, "start_date"),
        cut_offs=() if permanent else _cut_offs(row),
        zone=ZONE.key,
        cofinancing=Decimal(str(rate)) if known else None,
        regions=frozenset({NutsCode("FR")}) if area in ("", "France") else frozenset(),
        places=() if area in ("", "France") else (area,),
        applicants=applicants(who, "fr"),
        who=who,
        text="\n\n".join(t for t in texts if t),
        action=", ".join(_words(row, "aid_types")),
        keywords=tuple(_words(row, "categories")),
        deadline_model=title(_text(row, "recurrence")),
    )


def _cut_offs(row: dict[str, object]) -> tuple[CutOff, ...]:
    first, last = (_moment(row, f, end=True) for f in ("predeposit_date", "submission_deadline"))
    if first and last and first != last:
        return (CutOff(first.at, first.precision, 1), CutOff(last.at, last.precision, 2))
    return tuple(CutOff(at.at, at.precision) for at in (last or first,) if at)


def _moment(row: dict[str, object], key: str, *, end: bool = False) -> Moment | None:
    return _dates.read_date(_text(row, key), zone=ZONE, language="fr", end=end)


def _text(row: dict[str, object], key: str) -> str:
    value = row.get(key)
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{key} holds a {type(value).__name__}")
    return (value or "").strip()


def _words(row: dict[str, object], key: str) -> list[str]:
    """A list of names, or one name alone."""
    value = row.get(key) or []
    names = [value] if isinstance(value, str) else value
    if not isinstance(names, list):
        raise ValueError(f"{key} holds a {type(value).__name__}")
    return [title(str(name)) for name in names]
