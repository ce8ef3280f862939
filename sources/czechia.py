"""Czechia: the list of calls of MS2021+, the state's own system, nightly as XML.

All calls are registered long before they open: states, dates and amounts change, codes do not.
``KOD`` is programme_year_number. A call can be "Pozastavená" (suspended) for two days by
mistake, so that state only takes the call out of the open ones. Region categories and regions
stand in titles; a call may be there twice, once for each category.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from model import Call, CallStatus, Language, NutsCode, Programme, SourceId
from sources._letters import bare
from sources._source import Expect, Found, Page, Request, Source
from sources._table import Row
from sources._timetable import LeftOut, Reading, Timetable, apart

TABLE = Timetable(
    source=SourceId("czechia"),
    language=Language("cs"),
    zone="Europe/Prague",
    currency="CZK",
    needed=("id", "status", "title", "start"),
)
CODE = re.compile(r"(?P<programme>\d\d)_(?P<year>\d\d)_(?P<number>\d{3})")
PROGRAMMES = {"02": Programme.OTHER, "03": Programme.ESF_PLUS, "10": Programme.JTF}
"""OP JAK (02) has money of the ESF+ and of the ERDF, and a call does not say which."""
NAMES = {"02": "OP JAK", "03": "OP Z+", "10": "OP ST"}
PAGES = {
    "02": ("https://opjak.cz/vyzvy/", ""),
    "03": (
        "https://www.esfcr.cz/prehled-vyzev-opz-plus",
        "https://www.esfcr.cz/vyzva-{number}-opz-plus",
    ),
    "10": ("https://opst.cz/", "https://opst.cz/dotace/{short}-vyzva/"),
}
"""A programme's list of calls, and where a call's own page is (OP JAK's has its title in it)."""
STATES = {
    "rozpracovana": CallStatus.PLANNED,
    "finalizovana": CallStatus.PLANNED,
    "schvalena": CallStatus.PLANNED,
    "planovana": CallStatus.PLANNED,
    "vyhlasena": CallStatus.FORTHCOMING,
    "otevrena": CallStatus.OPEN,
    "pozastavena": CallStatus.CLOSED,
    "uzavrena": CallStatus.CLOSED,
    "ukoncena": CallStatus.CLOSED,
    "zrusena": CallStatus.CLOSED,
}
TRANSITION = {"karlovarsk": "CZ041", "usteck": "CZ042", "moravskoslezsk": "CZ080"}
"""The three regions of OP ST, by the stem of their names in any case."""
PLACES = re.compile(
    r"\b(?:karlovarsk|ústeck|moravskoslezsk)\w+ kraj\w*"
    r"|\b(?:(?:méně rozvinut|více rozvinut|přechodov)\w+(?:,| a| i| nebo)? )+region\w*",
    re.IGNORECASE,
)


def parse(page: Page) -> Iterator[Found]:
    """Every call of the three programmes. Raises ``Broken``."""
    yield from TABLE.rows(page, _call)


def _call(at: Reading, row: Row) -> Call:
    code, title = row.text("id"), row.text("title")
    match = CODE.fullmatch(code)
    if not match:
        raise ValueError(f"{code!r} is no code of a call")
    programme = match["programme"]
    if match["year"] == "00" and bare(title).startswith("testovaci"):
        raise LeftOut("a test of the publisher's")
    if programme not in PROGRAMMES:
        raise LeftOut("a call of another programme")
    state = bare(row.text("status"))
    if state not in STATES:
        raise ValueError(f"state {row.text('status')!r}")
    places = tuple(dict.fromkeys(PLACES.findall(f"{title} {row.text('area')}")))
    cancelled: dict[str, Any] = {"opens": None, "cut_offs": ()} if state == "zrusena" else {}
    return at.call(
        row,
        key=code,
        programme=PROGRAMMES[programme],
        reference=code,
        url=_page(match, state),
        published_status=STATES[state],
        regions=_regions(programme, places),
        places=places,
        call_title=NAMES[programme],
        **cancelled,
    )


def _page(code: re.Match[str], state: str) -> str:
    """The page of a call that was announced, on its programme's site; else the site's calls."""
    pages, call = PAGES[code["programme"]]
    if not call or STATES[state] is CallStatus.PLANNED or state == "zrusena":
        return pages
    return call.format(number=code["number"], short=int(code["number"]))


def _regions(programme: str, places: tuple[str, ...]) -> frozenset[NutsCode]:
    words = bare(" ".join(places))
    named = [code for stem, code in TRANSITION.items() if stem in words]
    if programme == "10":
        named = named or list(TRANSITION.values())
    return frozenset(map(NutsCode, named or ["CZ"]))


SOURCE = Source(
    id=TABLE.source,
    title="Czechia: calls of MS2021+ (OP Z+, OP ST, OP JAK)",
    publisher="Ministerstvo pro místní rozvoj",
    homepage="https://www.dotaceeu.cz/",
    programmes=(Programme.ESF_PLUS, Programme.JTF),
    start=(Request("https://ms21opendata.mssf.cz/SeznamVyzev_21_27.xml"),),
    parse=parse,
    settle=apart,
    every=timedelta(hours=12),
    expect=Expect(at_least=1, at_most=2000),
    language=TABLE.language,
    licence="CC BY 4.0",
    attribution="Zdroj: Ministerstvo pro místní rozvoj, MS2021+ (CC BY 4.0)",
    proven="description",
    notes="VYZVA, KOD, STAV and the opening dates are the file's own names; those of title, "
    "closing date and allocation are not known, and a file without a title is refused. The "
    "addresses of calls are those that others opened in 2026 (OP Z+ 097 and 112, OP ST 101 to "
    "118). 278 of 817 calls were of these programmes in September 2026.",
)
