"""Portugal: the yearly plan of notices of Portugal 2030, one workbook for all programmes.

The plan's page links to the current edition, whose name changes. A banner stands above the
headings; dates are serials; "Q2" is a *quadrimestre*: May to August. An invitation ("Convite")
is for those who are invited and no call. A row's ID is the system's own and stands in no other
place, so it is a key and nothing to look a call up by.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from model import Call, Language, NutsCode, Programme, SourceId
from sources._letters import bare
from sources._source import Expect, Found, Page, Request, Source
from sources._table import Row
from sources._timetable import (
    LeftOut,
    Reading,
    Timetable,
    apart,
    block,
    edition,
    is_html,
    key,
    newest_file,
)

PLAN = Request("https://portugal2030.pt/plano-anual-de-avisos/")
WORKBOOK = re.compile(r"\.xlsx$", re.IGNORECASE)
TABLE = Timetable(
    source=SourceId("portugal"),
    language=Language("pt"),
    zone="Europe/Lisbon",
    needed=("id", "title", "programme", "fund", "start"),
)
FUNDS = {
    "ftj": Programme.JTF,
    "fse+": Programme.ESF_PLUS,
    "feder": Programme.ERDF,
    "fc": Programme.COHESION_FUND,
    "feampa": Programme.EMFAF,
    "fami": Programme.AMIF,
}
"""In the order in which one is named where a row has several."""


def parse(page: Page) -> Iterator[Found]:
    """The plan's page leads to the workbook; the workbook holds the calls."""
    if is_html(page) and "page" not in page.request.context:
        yield Request(newest_file(page, WORKBOOK), context={"page": page.url})
        return
    yield from TABLE.rows(page, _call)


def _call(at: Reading, row: Row) -> Call:
    if "convite" in bare(row.text("kind")):
        raise LeftOut("an invitation, not open to all")
    places = tuple(_split(row.text("area")))
    funds = {bare(f) for f in _split(row.text("fund"))}
    return at.call(
        row,
        key=key(row.text("programme"), row.text("id")),
        programme=next((p for name, p in FUNDS.items() if name in funds), Programme.OTHER),
        expected=block(row.text("period"), edition(at.page.url), TABLE.zone),
        regions=frozenset() if places else frozenset({NutsCode("PT")}),
        places=places,
        action=row.text("specific_objective"),
        call_title=row.text("programme"),
    )


def _split(words: str) -> list[str]:
    return [part.strip() for part in words.split("|") if part.strip()]


SOURCE = Source(
    id=TABLE.source,
    title="Portugal 2030: the yearly plan of notices",
    publisher="Agência para o Desenvolvimento e Coesão",
    homepage="https://portugal2030.pt/",
    programmes=tuple(FUNDS.values()),
    start=(PLAN,),
    parse=parse,
    settle=apart,
    every=timedelta(days=1),
    expect=Expect(at_least=1, at_most=2000),
    language=TABLE.language,
    licence="not stated; facts only, with a link to the plan",
    attribution="Fonte: Portugal 2030, Plano Anual de Avisos",
    robots=True,
    delay=timedelta(seconds=2),
    proven="description",
    notes="The columns are those of the edition of May 2026 (211 rows), as others describe them; "
    "the file itself was not seen. A forecast, says the plan: every row may still change.",
)
