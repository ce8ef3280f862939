"""Interregional Innovation Investments (I3): the calls list of the agency that runs it, EISMEA.

The list holds the calls of all of the agency's programmes; only those of I3 are taken.
"""

from __future__ import annotations

import re
from datetime import timedelta

from model import Programme, SourceId
from sources._ecl import Site
from sources._source import Expect, Request, Source

ROOT = "https://eismea.ec.europa.eu"
SITE = Site(
    SourceId("interregional_innovation"),
    Programme.I3,
    only=re.compile(r"interregional innovation invest|\bI3\b|\bI3-\d{4}-", re.I),
)

SOURCE = Source(
    id=SITE.id,
    title="Interregional Innovation Investments (I3): calls",
    publisher="European Innovation Council and SMEs Executive Agency (EISMEA)",
    homepage=f"{ROOT}/programmes/interregional-innovation-investments-i3-instrument_en",
    programmes=(Programme.I3,),
    start=(Request(f"{ROOT}/funding-opportunities/calls-proposals_en"),),
    parse=SITE.parse,
    every=timedelta(hours=12),
    # I3 opens every other year; the list itself is never without calls, and is checked for that.
    expect=Expect(at_least=0, at_most=100),
    licence="CC BY 4.0 (Commission Decision 2011/833/EU)",
    attribution="© European Union, EISMEA",
    robots=True,
    proven="template",
    notes="Markup from the platform's templates, fields from the text of four real call pages of "
    "the agency; the list's address is in public use. Calls of other programmes are left out.",
)
