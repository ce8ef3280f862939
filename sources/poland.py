"""Poland: timetables of calls of the five voivodeships with Just Transition money.

Each programme publishes its own workbook ("harmonogram naborów"), XLSX or XLSM, whose macros
are never run. A call has no code before it opens, only that of its action (``FESL.10.09``).
Calls that are not competitive, or only for a ZIT (a metropolitan area's own list of projects),
look the same and are left out. Amounts are in zł or in EUR, as the heading says. Of Śląskie the
list of its calls is read instead, those that are open and announced.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from model import Call, Language, NutsCode, Programme, SourceId
from sources import _slaskie
from sources._letters import bare
from sources._source import Expect, Found, Page, Request, Source
from sources._table import Row
from sources._timetable import LeftOut, Reading, Timetable, apart, is_html, key, newest_file

PAGES = {
    "FEMP": "https://fundusze.malopolska.pl/harmonogram",
    "FEWP": "https://funduszeue.wielkopolskie.pl/nabory",
    "FEDS": "https://funduszeuedolnoslaskie.pl/nabory",
    "FELD": "https://funduszeue.lodzkie.pl/nabory",
    "FESL": _slaskie.LIST,
}
VOIVODESHIPS = {"FESL": "PL22", "FEMP": "PL21", "FEWP": "PL41", "FEDS": "PL51", "FELD": "PL71"}
TRANSITION = {"FESL.10", "FEMP.08", "FEWP.10", "FEDS.09", "FELD.09"}
"""The priorities of the Just Transition Fund, by each programme's own numbering."""
FUNDS = {
    "fst": Programme.JTF,
    "efs+": Programme.ESF_PLUS,
    "efrr": Programme.ERDF,
}
WORKBOOK = re.compile(r"harmonogram[^/]*\.xls[xm]$", re.IGNORECASE)
ACTION = re.compile(r"\b(?P<priority>(?P<programme>FE[A-Z]{2})\.\d\d)\.\d\d\b")
TABLE = Timetable(
    source=SourceId("poland"),
    language=Language("pl"),
    zone="Europe/Warsaw",
    currency="",
    needed=("title", "start", "kind"),
)
MODES = {"konkurencyjny": True, "konkurencyjna": True, "niekonkurencyjny": False}
MODES |= {"niekonkurencyjna": False}
CLOSED_CIRCLE = re.compile(r"\b(?:zit|iit|zintegrowan\w+ inwestycj\w+ terytorialn\w+)\b")
TOTALS = re.compile(r"razem|suma|ogolem|lacznie")
"""Words of the line of totals."""


def parse(page: Page) -> Iterator[Found]:
    """A programme's page leads to its latest workbook, which holds the calls; or is a list."""
    if _slaskie.is_list(page):
        for found in _slaskie.calls(page, TABLE.source, TRANSITION):
            region = frozenset({NutsCode(VOIVODESHIPS["FESL"])})
            yield replace(found, regions=region) if isinstance(found, Call) else found
        return
    if is_html(page) and "page" not in page.request.context:
        file = newest_file(page, WORKBOOK)
        yield replace(page.request, url=file, context={"page": page.url})
        return
    yield from TABLE.rows(page, _call)


def _call(at: Reading, row: Row) -> Call:
    match = ACTION.search(row.original)
    if not match:
        if TOTALS.search(bare(row.original)):
            raise LeftOut("a line of totals")
        raise ValueError("no code of an action")
    mode = bare(row.text("kind"))
    if mode not in MODES:
        raise ValueError(f"mode {row.text('kind')!r}")
    if not MODES[mode]:
        raise LeftOut("a call that is not competitive")
    title = next((t for t in map(_without_code, row.texts("title")) if t), "")
    if CLOSED_CIRCLE.search(bare(f"{title} {row.text('applicants')}")):
        raise LeftOut("a call for a ZIT only")
    fund = bare(row.text("fund"))
    programme = FUNDS.get(fund, Programme.OTHER)
    if not fund and match["priority"] in TRANSITION:
        programme = Programme.JTF
    return at.call(
        row,
        key=key(match[0], title),
        title=title,
        programme=programme,
        regions=frozenset({NutsCode(VOIVODESHIPS.get(match["programme"], "PL"))}),
        places=(row.text("area"),) if row.text("area") else (),
        action=match[0],
        call_title=row.text("priority"),
    )


def _without_code(words: str) -> str:
    return ACTION.sub("", words).strip(" .,:;-\u2013")


SOURCE = Source(
    id=TABLE.source,
    title="Poland: timetables of the five voivodeships with Just Transition money",
    publisher="The managing authorities of Śląskie, Małopolskie, Wielkopolskie, Dolnośląskie, "
    "Łódzkie",
    homepage="https://www.funduszeeuropejskie.gov.pl/",
    programmes=(Programme.JTF, Programme.ESF_PLUS, Programme.ERDF),
    start=tuple(Request(u, optional=f"the timetable of {name}") for name, u in PAGES.items()),
    parse=parse,
    settle=apart,
    every=timedelta(days=1),
    expect=Expect(at_least=1, at_most=2000),
    language=TABLE.language,
    licence="not stated; facts only, with a link to the timetable",
    attribution="Źródło: harmonogramy naborów programów regionalnych Funduszy Europejskich",
    robots=True,
    delay=timedelta(seconds=2),
    proven="description",
    notes="Modelled on facts of one timetable (Lubelskie, February 2026); the headings are "
    "inferred, and a table without a title, a start or a mode is refused. Of the pages' addresses "
    "only Małopolska's and Śląskie's are known to exist; Śląskie's list is read as a client does "
    "that was tried on it in September 2026. The numbers of the priorities that are "
    "Just Transition come from the programmes, not from a timetable.",
)
