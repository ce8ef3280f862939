"""ESF+: the calls list of the European Social Fund Plus site (direct management, EaSI strand).

Calls of the managing authorities and of the Social Innovation+ initiative are not here.
"""

from __future__ import annotations

from datetime import timedelta

from model import Programme, SourceId
from sources._ecl import Site
from sources._source import Expect, Request, Source

SITE = Site(SourceId("esf_plus"), Programme.ESF_PLUS)

SOURCE = Source(
    id=SITE.id,
    title="European Social Fund Plus: calls",
    publisher="European Commission, DG Employment",
    homepage="https://european-social-fund-plus.ec.europa.eu/en",
    programmes=(Programme.ESF_PLUS,),
    start=(Request("https://european-social-fund-plus.ec.europa.eu/en/calls"),),
    parse=SITE.parse,
    robots=True,
    every=timedelta(hours=12),
    expect=Expect(at_least=1, at_most=600),
    licence="CC BY 4.0 (Commission Decision 2011/833/EU)",
    attribution="© European Union, European Social Fund Plus",
    proven="template",
    notes="Proven on the platform's templates only; the list's address is unconfirmed.",
)
