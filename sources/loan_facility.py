"""The public sector loan facility in its agency's list of calls, with dates and call pages.

A second way to what ``just_transition`` reads from the agency's feed, where dates stand in
sentences only. The list holds the calls of all programmes of the agency.
"""

from __future__ import annotations

from datetime import timedelta

from model import Programme, SourceId
from sources._ecl import Site
from sources._source import Expect, Request, Source
from sources.just_transition import OURS

ROOT = "https://cinea.ec.europa.eu"
SITE = Site(SourceId("loan_facility"), Programme.JTM, only=OURS)

SOURCE = Source(
    id=SITE.id,
    title="Public sector loan facility: the agency's list of calls",
    publisher="European Climate, Infrastructure and Environment Executive Agency (CINEA)",
    homepage=f"{ROOT}/programmes/just-transition-mechanism_en",
    programmes=(Programme.JTM,),
    start=(Request(f"{ROOT}/funding-opportunities/calls-proposals_en"),),
    parse=SITE.parse,
    every=timedelta(hours=12),
    # Between two rounds it may be absent; the list itself is checked for holding calls.
    expect=Expect(at_least=0, at_most=100),
    licence="CC BY 4.0 (Commission Decision 2011/833/EU)",
    attribution="© European Union, CINEA",
    robots=True,
    proven="template",
    notes="Markup from the platform's templates. Others read the list in September 2026: HTTP "
    "200, ten to forty calls on up to four pages, the facility among them.",
)
