"""One programme's page of Germany's funding database: what is fact in it, and no sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from model import ApplicantType, Call, CallStatus, CutOff, NutsCode, Programme
from sources import _html
from sources._dates import END_OF_DAY
from sources._source import Broken, Found, Note, Page

if TYPE_CHECKING:
    from bs4 import Tag

ZONE = "Europe/Berlin"
FUNDS = (
    (re.compile(r"\bJTF\b|Just[ -]Transition[ -]Fund|gerechten Übergang", re.I), Programme.JTF),
    (re.compile(r"\bESF\b|\bEuropäische\w* Sozialfonds", re.I), Programme.ESF_PLUS),
    (re.compile(r"\bErasmus ?\+|\bErasmus Plus\b", re.I), Programme.ERASMUS_PLUS),
    (re.compile(r"\bEFRE\b|Fonds für regionale Entwicklung", re.I), Programme.ERDF),
)
LAENDER = (
    *("Baden-Württemberg", "Bayern", "Berlin", "Brandenburg", "Bremen", "Hamburg", "Hessen"),
    *("Mecklenburg-Vorpommern", "Niedersachsen", "Nordrhein-Westfalen", "Rheinland-Pfalz"),
    *("Saarland", "Sachsen", "Sachsen-Anhalt", "Schleswig-Holstein", "Thüringen"),
)
"""In the order of their NUTS codes, DE1 to DEG."""
REGIONS = {"bundesweit": "DE"} | {
    name: f"DE{last}" for name, last in zip(LAENDER, "123456789ABCDEFG", strict=True)
}
APPLICANTS = {
    "Bildungseinrichtung": ApplicantType.EDUCATION,
    "Existenzgründer/in": ApplicantType.PERSON,
    "Forschungseinrichtung": ApplicantType.RESEARCH,
    "Hochschule": ApplicantType.EDUCATION,
    "Kommune": ApplicantType.PUBLIC,
    "Öffentliche Einrichtung": ApplicantType.PUBLIC,
    "Privatperson": ApplicantType.PERSON,
    "Unternehmen": ApplicantType.COMPANY,
    "Verband/Vereinigung": ApplicantType.CIVIL_SOCIETY,
}
"""All nine kinds of the database's own filter."""
CLOSED = re.compile(r"Antrags?stellung (?:derzeit )?nicht (?:mehr )?möglich", re.I)
APPLYING = re.compile(r"Antr[aä]g|Skizze|Einreich|Bewerbung", re.I)
UNTIL = re.compile(r"(?:endete? am|bis(?: spätestens)?(?: zum)?)\s+(\d{1,2})\.(\d{1,2})\.(\d{4})")
REPEATED = re.compile(r"jede[ns] Jahr|jährlich|jeweils", re.I)


def fund(title: str) -> Programme | None:
    """The EU fund a title names; the more particular one where it names several."""
    return next((programme for named, programme in FUNDS if named.search(title)), None)


def programme(page: Page, call: Call) -> Iterator[Found]:
    """The programme with what its own page says. Raises ``Broken``."""
    main = _html.one(_html.soup(page), "main")
    _html.one(main, "h1.title")
    rows = {
        term.rstrip(" :"): _html.words(value)
        for term, value in _html.described(main, "dl.document-info-fundingprogram").items()
    }
    if not rows.keys() & {"Förderbereich", "Förderberechtigte", "Fördergebiet"}:
        raise Broken("wrong-shape", "no field of a programme on its page")
    places, who = (_split(rows.get(term, "")) for term in ("Fördergebiet", "Förderberechtigte"))
    codes = [REGIONS[place] for place in places if place in REGIONS]
    cut_offs, left_out = _deadline(main)
    if left_out:
        yield Note(f"a deadline in words was left out: {left_out}")
    subtitle = " ".join(_html.words(e) for e in main.select(".subtitle--text"))
    yield replace(
        call,
        published_status=CallStatus.CLOSED if CLOSED.search(subtitle) else CallStatus.OPEN,
        cut_offs=cut_offs,
        regions=frozenset(map(NutsCode, codes)) or call.regions,
        places=places,
        applicants=frozenset(APPLICANTS[kind] for kind in who if kind in APPLICANTS),
        who=", ".join(kind for kind in who if kind not in APPLICANTS),
    )


def _split(words: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in words.split(",") if part.strip())


def _deadline(main: Tag) -> tuple[tuple[CutOff, ...], str]:
    """The one date until which one can apply, or none and why: a date that comes back every year
    is no deadline of this one, and of several it is not said which counts."""
    found, repeated = set[date](), False
    for paragraph in main.select(".rich--text p, .rich--text li"):
        said = _html.words(paragraph)
        dates = UNTIL.findall(said) if APPLYING.search(said) else []
        repeated |= bool(dates and REPEATED.search(said))
        try:
            found |= {date(int(year), int(month), int(day)) for day, month, year in dates}
        except ValueError:
            return (), "a day the calendar does not have"
    if repeated or len(found) > 1:
        return (), "it comes back" if repeated else "several dates"
    return tuple(CutOff(datetime.combine(d, END_OF_DAY, ZoneInfo(ZONE))) for d in found), ""
