"""Pact for Skills: funding opportunities of several programmes, as the Pact lists them."""

from __future__ import annotations

from datetime import timedelta

from model import Programme, SourceId
from sources._ecl import Site
from sources._source import Expect, Request, Source

SITE = Site(SourceId("pact_for_skills"), Programme.OTHER)
ROOT = "https://pact-for-skills.ec.europa.eu"

SOURCE = Source(
    id=SITE.id,
    title="Pact for Skills: funding opportunities",
    publisher="European Commission, DG Employment",
    homepage=f"{ROOT}/index_en",
    programmes=(Programme.ERASMUS_PLUS, Programme.ESF_PLUS, Programme.OTHER),
    start=(Request(f"{ROOT}/stakeholders-and-business/funding-opportunities_en"),),
    parse=SITE.parse,
    robots=True,
    every=timedelta(hours=12),
    expect=Expect(at_least=1, at_most=600),
    licence="CC BY 4.0 (Commission Decision 2011/833/EU)",
    attribution="© European Union, Pact for Skills",
    proven="template",
    notes="Markup from the platform's templates, fields from the text of four real call pages. "
    "Translated addresses (_hr and so on) may still hold English text.",
)
