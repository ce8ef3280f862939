"""Italy: calendars of calls of the national programmes, found through OpenCoesione's index.

The index leads to a page of each programme ("Preavvisi"), that page to its file
``CalendarioAvvisi_...``: in the layout of OpenCoesione (DESCRIZIONE, STATO_OPPORTUNITA, ...) or
with headings of its own under a few lines of text. About one page in seven does not answer at
any time: a page that fails is named and hides no other. A CCI tells the fund.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from model import Call, CallStatus, Language, NutsCode, Programme, SourceId
from sources import _html
from sources._letters import bare
from sources._source import Broken, Expect, Found, Page, Request, Source
from sources._table import Row
from sources._timetable import Reading, Timetable, apart, is_html, key, newest_file

INDEX = "https://opencoesione.gov.it/it/opportunita_2021_2027/"
CALENDARS = {
    "jtf.gov.it": "PN JTF Italia",
    "capcoe.it": "PN Capacità per la coesione",
    "fondieuropeisicurezza.interno.gov.it": "PN Sicurezza per la legalità",
    "pncultura2127.cultura.gov.it": "PN Cultura",
    "ponic.gov.it": "PN Ricerca, innovazione e competitività",
}
"""The programmes whose pages link to a file; the others write HTML, PDF, or refuse."""
FILE = re.compile(r"calendario[^/]*\.(?:csv|xlsx)$", re.IGNORECASE)
TABLE = Timetable(source=SourceId("italy"), language=Language("it"), zone="Europe/Rome")
CCI = re.compile(r"2021IT\d\d(?P<fund>SF|JT|RF|FF)[A-Z]{2}\d{3}")
FUNDS = {
    "jtf": Programme.JTF,
    "fse+": Programme.ESF_PLUS,
    "fse": Programme.ESF_PLUS,
    "fesr": Programme.ERDF,
}
BY_CCI = {"JT": Programme.JTF, "SF": Programme.ESF_PLUS, "RF": Programme.ERDF}
NORTH = "ITC1 ITC2 ITC4 ITH1+ITH2 ITH3 ITH4 ITC3 ITH5"
CENTRE_AND_SOUTH = "ITI1 ITI2 ITI3 ITI4 ITF1 ITF2 ITF3 ITF4 ITF5 ITF6 ITG1 ITG2"
REGIONS = dict(enumerate(f"{NORTH} {CENTRE_AND_SOUTH}".split(), start=1))
"""In the order of ISTAT's numbers, from 1 Piemonte to 20 Sardegna."""
TERRITORIES = {"taranto": "ITF43", "sulcis": "ITG2H"}
"""The two territories of PN JTF; Sulcis Iglesiente is a part of Sud Sardegna."""
STATES = {
    "": CallStatus.PLANNED,
    "preavviso": CallStatus.PLANNED,
    "in programmazione": CallStatus.PLANNED,
    "aperta": CallStatus.OPEN,
    "chiusa": CallStatus.CLOSED,
}


def parse(page: Page) -> Iterator[Found]:
    """The index leads to programmes, their pages to files, the files hold calls."""
    if not is_html(page) or "page" in page.request.context:
        yield from TABLE.rows(page, _call)
    elif "programme" in page.request.context:
        name = str(page.request.context["programme"])
        yield Request(
            newest_file(page, FILE),
            context={"programme": name, "page": page.url},
            optional=f"the calendar of {name}",
        )
    else:
        yield from _programmes(page)


def _programmes(page: Page) -> Iterator[Request]:
    found = {}
    for url, words in _html.links(page):
        host = (urlsplit(url).hostname or "").removeprefix("www.")
        if host in CALENDARS and bare(words).startswith("preavvis"):
            name = CALENDARS[host]
            found[url] = Request(url, context={"programme": name}, optional=f"the page of {name}")
    if not found:
        raise Broken("wrong-shape", "no programme with a calendar in the index")
    yield from found.values()


def _call(at: Reading, row: Row) -> Call:
    state = bare(row.text("status"))
    if state not in STATES:
        raise ValueError(f"state {row.text('status')!r}")
    programme = row.text("programme")
    name = str(at.page.request.context.get("programme", programme))
    fund = _fund(row.text("fund"), f"{programme} {at.page.url}", f"{programme} {name}")
    places = _places(row)
    link: dict[str, Any] = {"url": row.text("link")} if row.text("link").startswith("http") else {}
    return at.call(
        row,
        key=key(programme or name, row.text("title")),
        programme=fund,
        published_status=STATES[state],
        regions=_regions(row, fund, places),
        places=places,
        action=row.text("specific_objective"),
        call_title=name,
        **link,
    )


def _places(row: Row) -> tuple[str, ...]:
    """The names of an area, or a region as the authority."""
    names = re.split(r"[;|,]", row.text("area").rpartition(":")[2])
    if not any(names) and row.text("authority").lower().startswith("regione "):
        names = [row.text("authority")]
    return tuple(name.strip() for name in names if name.strip())


def _regions(row: Row, fund: Programme, places: tuple[str, ...]) -> frozenset[NutsCode]:
    """A territory of the JTF, where one is named; else by ISTAT's numbers of regions."""
    named = bare(" ".join(places))
    if fund is Programme.JTF:
        found = [code for name, code in TERRITORIES.items() if name in named or not named]
        if found:
            return frozenset(map(NutsCode, found))
    numbers = [int(n) for n in re.findall(r"\d+", row.text("region"))]
    if numbers and all(n in REGIONS for n in numbers):
        return frozenset(NutsCode(code) for n in numbers for code in REGIONS[n].split("+"))
    return frozenset() if places else frozenset({NutsCode("IT")})


def _fund(said: str, codes: str, names: str) -> Programme:
    """What the row says; else what the CCI says; else what the programme is called."""
    cci = CCI.search(codes)
    for words in (said, "" if cci else names):
        found = {FUNDS[w] for w in bare(words).replace("/", " ").split() if w in FUNDS}
        if len(found) == 1:
            return found.pop()
    return BY_CCI.get(cci["fund"], Programme.OTHER) if cci and not said else Programme.OTHER


SOURCE = Source(
    id=TABLE.source,
    title="Italy: calendars of calls of the national programmes",
    publisher="Presidenza del Consiglio dei ministri, OpenCoesione, and the managing authorities",
    homepage="https://opencoesione.gov.it/",
    programmes=(Programme.JTF, Programme.ESF_PLUS, Programme.ERDF),
    start=(Request(INDEX),),
    parse=parse,
    settle=apart,
    every=timedelta(days=1),
    expect=Expect(at_least=1, at_most=2000),
    language=TABLE.language,
    licence="not seen; facts only, with a link to the programme",
    attribution="Fonte: OpenCoesione e le autorità di gestione dei programmi nazionali",
    robots=True,
    delay=timedelta(seconds=2),
    proven="description",
    notes="The layout of OpenCoesione is described from rows of PN Cultura of June 2026; the file "
    "of PN JTF itself was not seen. Regional programmes are not read: most of their calendars "
    "are PDF, need a browser, or refuse.",
)
