"""France: Aides-territoires, the state's list of grants for local projects, by its JSON API.

Of some 3,000 grants only those of EU programmes are taken; the others are counted. Since 2026 the
API wants a token of its user: without one it answers 401, and the source is unreachable.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from model import Language, Programme
from sources._aides import FUNDS, HOME, ID, read
from sources._record import answer, refused
from sources._source import Broken, Expect, Found, Page, Request, Source

LIST = f"{HOME}api/aids/?european_aid=european&page_size=100&page="


def parse(page: Page) -> Iterator[Found]:
    """A page of the list and the next one."""
    reply = answer(page)
    rows = reply.get("results")
    if not isinstance(rows, list) or "next" not in reply:
        raise Broken("wrong-shape", "no results or no next page")
    number = int(str(page.request.context.get("page", 1)))
    if not rows and number == 1:
        raise Broken("empty", "a list without grants")
    for place, row in enumerate(rows):
        try:
            yield read(row)
        except (AttributeError, KeyError, TypeError, ValueError) as e:
            yield refused(page, place, row, e)
    if reply["next"]:
        yield Request(f"{LIST}{number + 1}", context={"page": number + 1})


SOURCE = Source(
    id=ID,
    title="France: Aides-territoires, grants of EU programmes",
    publisher="Aides-territoires (Agence nationale de la cohésion des territoires)",
    homepage=HOME,
    programmes=tuple(dict.fromkeys([*(p for _, p in FUNDS), Programme.OTHER])),
    start=(Request(f"{LIST}1"),),
    parse=parse,
    every=timedelta(days=1),
    expect=Expect(at_least=1, at_most=5000),
    pages_at_most=100,
    delay=timedelta(seconds=1),
    language=Language("fr"),
    licence="Licence Ouverte 2.0 (Etalab)",
    attribution="Aides-territoires, aides-territoires.beta.gouv.fr",
    proven="description",
    notes="Fields and licence from the publisher's own code; thirteen records of its providers "
    "of 2023 were read. The filter on EU grants is inferred, the records are sifted again.",
    wants="a token, asked for since 2026: a keeper who has one puts a relay that adds it in the "
    "place of the address ([sources.france] url)",
)
