"""EACEA: calls of Erasmus+, Creative Europe and others, as the agency lists them.

Its scholarships (the Erasmus Mundus catalogue, which has a feed) are for students and not here.
"""

from __future__ import annotations

from datetime import timedelta

from model import Programme, SourceId
from sources._ecl import Site
from sources._source import Expect, Request, Source

SITE = Site(SourceId("eacea"), Programme.OTHER)
ROOT = "https://www.eacea.ec.europa.eu"
"""With "www": without it the same path was answered with 404 in May and September 2026."""

SOURCE = Source(
    id=SITE.id,
    title="EACEA: calls for education, culture and youth",
    publisher="European Education and Culture Executive Agency (EACEA)",
    homepage=f"{ROOT}/grants_en",
    programmes=(
        *(Programme.ERASMUS_PLUS, Programme.CREATIVE, Programme.CERV, Programme.ESC),
        Programme.OTHER,
    ),
    start=(Request(f"{ROOT}/grants_en"),),
    parse=SITE.parse,
    every=timedelta(hours=12),
    expect=Expect(at_least=1, at_most=600),
    licence="CC BY 4.0 (Commission Decision 2011/833/EU)",
    attribution="© European Union, EACEA",
    robots=True,
    proven="template",
    notes="Proven on the platform's templates only; that this page holds the list is unconfirmed. "
    "A page without calls is refused, and the calls then come from the EU portal alone.",
)
