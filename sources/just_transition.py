"""The Just Transition Mechanism's public sector loan facility, from its agency's calls feed.

CINEA's newsroom lists the calls of all its programmes; only items that name the facility or the
Mechanism are taken. A deadline stands in the words alone: it is taken when the item states one
date as such, and left unknown otherwise. The regions' own Just Transition Fund is not here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from model import Call, CallKind, CutOff, Programme, SourceId
from sources import _dates
from sources._ecl import topic
from sources._feed import Item, items
from sources._source import Expect, Found, Note, Page, Quarantined, Request, Source

ID = SourceId("just_transition")
OURS = re.compile(r"public sector loan facility|just transition mechanism|\bJTM\b|\bPSLF\b", re.I)
STATED = re.compile(
    r"(?:open (?:un)?till?|deadline[^.;:|]{0,60}?(?: is|:)|clos(?:e|es|ing) on|apply by"
    r"|until the deadline of)\s+(?:the\s+)?"
    rf"(?P<date>{_dates.SPOKEN.pattern})",
    re.I,
)


def parse(page: Page) -> Iterator[Found]:
    """The feed's items on the facility."""
    for item in items(page):
        if isinstance(item, Quarantined):
            yield item
        elif OURS.search(f"{item.title}\n{item.text}"):
            yield from _call(item)


def _call(item: Item) -> Iterator[Found]:
    reference = topic(item.link)
    try:
        cut_offs = _stated(item, portal=reference is not None)
    except ValueError as e:
        yield Note(f"a deadline in words was left out: {e}")
        cut_offs = ()
    yield Call(
        source=ID,
        key=item.link,
        title=item.title,
        url=item.link,
        programme=Programme.JTM,
        kind=CallKind.NOTICE,
        reference=reference,
        cut_offs=cut_offs,
        text=item.text,
    )


def _stated(item: Item, *, portal: bool) -> tuple[CutOff, ...]:
    hour = _dates.PORTAL_HOUR if portal else _dates.END_OF_DAY
    found = {
        cut_off
        for match in STATED.finditer(item.text)
        for cut_off in _dates.spoken(match["date"], hour=hour)
    }
    if len(found) > 1:
        raise ValueError("several dates are called the deadline")
    return tuple(found)


SOURCE = Source(
    id=ID,
    title="Just Transition Mechanism: public sector loan facility",
    publisher="European Climate, Infrastructure and Environment Executive Agency (CINEA)",
    homepage="https://cinea.ec.europa.eu/programmes/just-transition-mechanism_en",
    programmes=(Programme.JTM,),
    start=(
        Request(
            "https://ec.europa.eu/newsroom/cinea/feed?item_type_id=2512&lang=en&orderby=item_date"
        ),
    ),
    parse=parse,
    # Most items are of other programmes; a feed without any item is broken.
    expect=Expect(at_least=0, at_most=200),
    licence="CC BY 4.0 (Commission Decision 2011/833/EU)",
    attribution="© European Union, CINEA",
    proven="description",
    notes="Written from what working clients say of the feed; no answer of it was seen.",
)
