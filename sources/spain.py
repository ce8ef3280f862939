"""Spain: the national register of grants (BDNS), by its public JSON service, without a key.

A search lists what was received last; who pays stands in a call's own record alone, so that each
one is read, one at a time. Only calls whose ``fondos`` names an EU fund are taken, about one in
eleven; the others are counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from model import Language, Programme
from sources._bdns import ID, read
from sources._record import answer, refused
from sources._source import Broken, Expect, Found, Page, Quarantined, Request, Source

API = "https://www.infosubvenciones.es/bdnstrans/api/convocatorias"
SEARCH = f"{API}/busqueda?vpd=GE&pageSize=100&order=numeroConvocatoria&direccion=desc&page="
WINDOW = timedelta(days=7)
"""How far back a poll reads: some 600 records, five working days and a missed poll or two."""
LONGEST = timedelta(days=35)
"""How far back after a longer silence: some 2,700 records, as many as there is time to read."""
MISSED = "what was received more than a week ago"


def parse(page: Page) -> Iterator[Found]:
    """A page of the search: records to read and the next page; or one call's own record."""
    reply = answer(page)
    if isinstance(reply.get("content"), list):
        yield from _listed(reply, page)
    elif reply.get("codigoBDNS"):
        yield read(reply)
    else:
        raise Broken("wrong-shape", "neither a page of a search nor a call")


def _listed(reply: dict[str, object], page: Page) -> Iterator[Found]:
    rows, here, pages = reply["content"], reply.get("number"), reply.get("totalPages")
    if not isinstance(rows, list) or not isinstance(here, int) or not isinstance(pages, int):
        raise Broken("wrong-shape", "a search without the number of its pages")
    if not rows and not here:
        raise Broken("empty", "a search without calls")
    since = page.since(WINDOW, LONGEST).date()
    recent = (page.fetched_at - WINDOW).date()
    wanted: list[tuple[str, bool]] = []
    for place, row in enumerate(rows):
        try:
            number = str(int(row["numeroConvocatoria"]))
            received = date.fromisoformat(row["fechaRecepcion"])
            if received >= since:
                wanted.append((number, received < recent))
        except (KeyError, TypeError, ValueError) as e:
            yield refused(page, place, row, e, by=("numeroConvocatoria",))
    for number, missed in wanted:
        url = f"{API}?vpd=GE&numConv={number}"
        unread = Quarantined(number, "unread", "its record could not be read: no fund is known")
        # However much was missed, it must not hide what is new.
        yield Request(url, optional=MISSED) if missed else Request(url, instead=unread)
    if wanted and here + 1 < pages:
        older = all(missed for _, missed in wanted)
        yield Request(f"{SEARCH}{here + 1}", optional=MISSED if older else "")


SOURCE = Source(
    id=ID,
    title="Spain: register of grants (BDNS), calls with EU funds",
    publisher="Intervención General de la Administración del Estado (IGAE)",
    homepage="https://www.infosubvenciones.es/bdnstrans/GE/es/convocatorias",
    programmes=(
        Programme.ESF_PLUS,
        Programme.JTF,
        Programme.ERDF,
        Programme.COHESION_FUND,
        Programme.EMFAF,
        Programme.OTHER,
    ),
    start=(Request(f"{SEARCH}0"),),
    parse=parse,
    every=timedelta(days=1),
    expect=Expect(at_least=1, at_most=1000),
    pages_at_most=6000,
    # The register asks for at most ten requests a second.
    delay=timedelta(milliseconds=250),
    takes=timedelta(minutes=30),
    language=Language("es"),
    licence="Reuse under the register's legal notice: www.infosubvenciones.es/bdnstrans/GE/es/"
    "avisolegal",
    attribution="Sistema Nacional de Publicidad de Subvenciones y Ayudas Públicas (BDNS)",
    proven="recorded 2026-05-07",
    notes="2,467 recorded records, 226 with a fund, 70 of them ESF, ESF+ or JTF; the search is "
    "written from what working clients say of it. A poll reads the last seven days, and "
    "after a silence back to the last good answer, 35 at most: a deadline extended later is not "
    "seen. Published calls only, no plans.",
)
