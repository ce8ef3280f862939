"""Śląskie's calls: a list of web pages, ten calls each, in the place of a workbook.

Asked for those that are open or announced. A call has a number (``FESL.10.09-IZ.01-226/25``) and
a page of its own; one that is not competitive looks the same but for a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from model import Call, CallKind, CallStatus, CutOff, Language, Moment, Programme, SourceId
from sources import _dates, _html
from sources._letters import bare
from sources._source import Broken, Found, Note, Page, Quarantined, Request
from sources._timetable import LeftOut, is_html, key

if TYPE_CHECKING:
    from bs4 import Tag

PORTLET = "pl_slaskie_fes_RecruitmentPortlet"
LIST = (
    f"https://funduszeue.slaskie.pl/web/guest/nabory?p_p_id={PORTLET}&p_p_lifecycle=0"
    f"&p_p_state=normal&p_p_mode=view&_{PORTLET}_mvcRenderCommandName=%2Frecruitment%2Flist"
    f"&_{PORTLET}_statusFilter=RECRUITMENT_STATUS_ONGOING"
    f"&_{PORTLET}_statusFilter=RECRUITMENT_STATUS_PLANNED"
)
CALL = "section.recruitment-wrapper"
FULL = 10
"""Calls on a page that others follow."""
MOST_PAGES = 20
HEADING = re.compile(r"Nabór nr (?P<number>(?P<action>FESL\.\d\d\.\d\d)-\S+)\s+(?P<title>\S.*)")
STATES = {
    "trwa nabor": CallStatus.OPEN,
    "planowany": CallStatus.FORTHCOMING,
    "zakonczony": CallStatus.CLOSED,
    "nabor zakonczony": CallStatus.CLOSED,
}
MODE = re.compile(r"\b(?P<not>nie)?konkurencyjn[yai]\b")
ZONE = ZoneInfo("Europe/Warsaw")
SHARE = re.compile(r"(?P<percent>\d{1,3}(?:[.,]\d{1,2})?) ?%?")


def is_list(page: Page) -> bool:
    """Whether it is a page of this list, by its address."""
    return page.request.url.startswith(LIST) and is_html(page)


def calls(page: Page, source: SourceId, transition: set[str]) -> Iterator[Found]:
    """A page of the list and the next one. ``transition``: the priorities of the JTF."""
    number = int(str(page.request.context.get("number", 1)))
    tree = _html.soup(page)
    listed = tree.select(CALL)
    if not listed and number == 1:
        raise Broken("wrong-shape", f"nothing matches {CALL!r}")
    for place, section in enumerate(listed):
        try:
            yield _call(section, page, source, transition)
        except LeftOut as e:
            yield Note(f"left out: {e}")
        except (Broken, ValueError) as e:
            heading = section.select_one("h3")
            name = _html.words(heading) if heading else f"{page.url}#{place}"
            yield Quarantined(name[:200], "not-understood", str(e)[:300])
    if len(listed) >= FULL and number < MOST_PAGES:
        yield Request(
            f"{LIST}&_{PORTLET}_page={number + 1}",
            context={"number": number + 1},
            optional=page.request.optional,
        )


def _call(section: Tag, page: Page, source: SourceId, transition: set[str]) -> Call:
    heading = _html.one(section, "a[href*='/nabory/lsi/'] h3")
    link = next(a for a in heading.parents if a.name == "a")
    said = HEADING.fullmatch(_html.words(heading))
    if not said:
        raise ValueError(f"heading {_html.words(heading)!r}")
    modes = {bool(m["not"]) for m in MODE.finditer(bare(_all(section, "[class*=descBar]")))}
    if len(modes) != 1:
        raise ValueError("whether it is competitive is not said")
    if modes.pop():
        raise LeftOut("a call that is not competitive")
    dates = dict(
        zip(
            map(_html.words, section.select("[class*=dateBar_title]")),
            map(_html.words, section.select("[class*=dateBar_date]")),
            strict=True,
        )
    )
    if not dates.keys() >= {"Start", "Koniec"}:
        raise ValueError(f"dates {dates!r}")
    closes = _moment(dates["Koniec"], end=True)
    priority = said["action"][: len("FESL.10")]
    share = SHARE.fullmatch(_all(section, "[class*=financeBar__info__range]"))
    return Call(
        source=source,
        key=key(said["number"]),
        title=said["title"],
        url=_html.joined(page.url, _html.link(link)),
        programme=Programme.JTF if priority in transition else Programme.OTHER,
        kind=CallKind.NOTICE,
        reference=said["number"],
        language=Language("pl"),
        published_status=_status(section),
        opens=_moment(dates["Start"]),
        cut_offs=(CutOff(closes.at, closes.precision),) if closes else (),
        zone=ZONE.key,
        cofinancing=Decimal(share["percent"].replace(",", ".")) if share else None,
        action=said["action"],
    )


def _status(section: Tag) -> CallStatus:
    labels = [bare(_html.words(e)) for e in section.select("[class*=feux-label-tag__]")]
    states = {STATES[label] for label in labels if label in STATES}
    if len(states) != 1:
        raise ValueError(f"states {labels!r}")
    return states.pop()


def _all(section: Tag, css: str) -> str:
    return " ".join(_html.words(element) for element in section.select(css))


def _moment(words: str, *, end: bool = False) -> Moment | None:
    return _dates.read_date(words, zone=ZONE, language="pl", end=end)
