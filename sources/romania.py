"""Romania: calls of the EU funds, from the ministry's site (oportunitati-ue.gov.ro, WordPress).

The list names a call, its page has the rest beside labels; the calls edited in the last weeks
are read. Titles hold entities; "fără termen" means no deadline; the status is that of the dates.
The site turns away clients from data centres: then it is unreachable, and what was known stays.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from model import Language, Programme
from sources._apel import ID, ZONE, call, listed
from sources._record import refused
from sources._source import Broken, Expect, Found, Page, Request, Source

LIST = (
    "https://oportunitati-ue.gov.ro/wp-json/wp/v2/apel?per_page=100&page=1"
    "&orderby=modified&order=desc&_fields=id,slug,link,title,date,modified"
)
WINDOW = timedelta(days=30)
"""How far back edits are followed; over 5,000 calls are listed in all."""
LONGEST = timedelta(days=90)
"""How far back after a longer silence."""


def parse(page: Page) -> Iterator[Found]:
    """A page of the list: the calls edited of late, and the next page; or one call's own page."""
    if "id" in page.request.context:
        yield call(page)
        return
    try:
        rows = json.loads(page.text)
    except (ValueError, RecursionError) as e:
        raise Broken("not-json", str(e)[:200]) from e
    if not isinstance(rows, list):
        raise Broken("wrong-shape", f"a JSON {type(rows).__name__}, not a list")
    parts = urlsplit(page.request.url)
    asked = dict(parse_qsl(parts.query))
    if not rows and asked["page"] == "1":
        raise Broken("empty", "a list without calls")
    since = page.since(WINDOW, LONGEST)
    recent = 0
    for place, row in enumerate(rows):
        try:
            edited = datetime.fromisoformat(row["modified"]).replace(tzinfo=ZONE)
            if edited >= since:
                recent += 1
                known = listed(row)
                context = {"id": known.key, "title": known.title}
                yield Request(known.url, context=context, instead=known)
        except (KeyError, TypeError, ValueError, ArithmeticError) as e:
            yield refused(page, place, row, e)
    if recent == int(asked["per_page"]):
        query = urlencode({**asked, "page": str(int(asked["page"]) + 1)}, safe=",")
        yield Request(urlunsplit(parts._replace(query=query)))


SOURCE = Source(
    id=ID,
    title="Romania: calls of the EU funds",
    publisher="Ministerul Investițiilor și Proiectelor Europene",
    homepage="https://oportunitati-ue.gov.ro/apeluri/",
    programmes=(
        Programme.ESF_PLUS,
        Programme.JTF,
        Programme.ERDF,
        Programme.COHESION_FUND,
        Programme.ERASMUS_PLUS,
        Programme.OTHER,
    ),
    start=(Request(LIST),),
    parse=parse,
    every=timedelta(days=1),
    expect=Expect(at_least=1, at_most=2000),
    pages_at_most=2400,
    delay=timedelta(seconds=1),
    robots=True,
    takes=timedelta(minutes=30),
    language=Language("ro"),
    licence="not stated; facts with a link to the official page",
    attribution="Ministerul Investițiilor și Proiectelor Europene, oportunitati-ue.gov.ro",
    proven="description",
    notes="List and labels from two working clients; no page of it was seen. A poll reads the "
    "calls edited in the last thirty days, and after a longer silence up to ninety. A firewall "
    "may refuse clients without a browser's headers, and addresses of data centres.",
)
