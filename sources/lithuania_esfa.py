"""ESF+ Social Innovation+: calls for consortia from all Member States, run from Lithuania.

The European Social Fund Agency of Lithuania runs them for the Commission, on a site of its own
(the European Competence Centre for Social Innovation); none of them is in the EU portal. The text
of call pages is known, their markup is not: a page is read by its words, "Published: ... Closing:
..." below the call's identifier, its title next. No list of calls is known either: the home page,
and pages of calls that it links to, are searched for addresses under ``/call/``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import urlsplit

from model import Call, CallKind, CutOff, Language, Money, Programme, SourceId
from sources import _dates, _html, _money
from sources._contacts import without_contacts
from sources._letters import bare
from sources._source import Broken, Expect, Found, Note, Page, Quarantined, Request, Source

ID = SourceId("lithuania_esfa")
HOME = "https://socialinnovationplus.eu/"
CALL = re.compile(r"/call/(?P<name>[\w-]+)/?")
LIST = re.compile(r"/(?:call|(?:[\w-]+-)?calls(?:-[\w-]+)?)/?")
MOST_CALLS, MOST_LISTS = 40, 5
"""Links followed from one page. Three calls a year have been published."""
# No repetition here is without bounds: a page may hold a megabyte of anything.
REFERENCE = re.compile(r"\bESF-SI-20\d\d-[A-Z][\w -]{0,60}?-\d\d\b")
DATES = re.compile(
    r"\bPublished:\s{0,9}[^\n]{1,80}?\s{0,9}Closing:\s{0,9}(?P<closing>[^\n]{1,300})"
)
SPEAKS_OF_A_CALL = re.compile(
    r"call for proposals|ESF-SI-20|\bdeadline\b|\bclos(?:ing|es)\b", re.I
)
NUMBER = r"\d(?:[\d ,.]{0,20}\d)?"
BUDGET = re.compile(
    r"\bbudget\b(?: (?:of|for) (?:the|this) call)?(?: is)?(?: of)? (?:up to |about )?"
    rf"(?P<amount>(?:EUR|€) ?{NUMBER}(?: [mb]illion)?|{NUMBER} ?(?:million |billion |M)?EUR\b)",
    re.I,
)
LEAST_BUDGET = 100_000
"""Less is an amount whose scale was not understood, or no call's."""
APPLICANTS = re.compile(r"^Who can apply ?\??\n{1,2}(?P<who>[^\n]+)", re.M | re.I)
CONSORTIA = re.compile(r"\bOnly consortia [^\n.]{1,300}\.")
LONGEST_TITLE = 200
LONGEST_WHO = 600


def parse(page: Page) -> Iterator[Found]:
    """The home page or a page of calls, with the calls it links to; or a call's own page."""
    if "name" in page.request.context:
        yield _call(page, str(page.request.context["name"]))
        return
    calls: dict[str, Request] = {}
    lists: dict[str, Request] = {}
    for url, _ in _html.links(page, whole=True):
        parts = urlsplit(url)
        if (parts.hostname or "").removeprefix("www.") != urlsplit(HOME).hostname:
            continue
        url = f"{HOME.rstrip('/')}{parts.path.rstrip('/')}/"
        if match := CALL.fullmatch(parts.path):
            unread = Quarantined(url, "unread", "the call's page could not be read")
            calls[url] = Request(url, context={"name": match["name"]}, instead=unread)
        elif LIST.fullmatch(parts.path):
            lists[url] = Request(url, context={"list": True}, optional=f"the calls on {url}")
    if "list" in page.request.context:
        lists = {}
    if not calls and not lists:
        raise Broken("wrong-shape", "no link to a call or to a page of calls")
    if len(calls) > MOST_CALLS or len(lists) > MOST_LISTS:
        yield Note("more links to calls than are followed")
    yield from [*calls.values()][:MOST_CALLS]
    yield from [*lists.values()][:MOST_LISTS]


def _call(page: Page, name: str) -> Call | Note | Quarantined:
    text = _html.plain(str(_html.soup(page)))
    own = page.request.url
    references = list(REFERENCE.finditer(text))
    named = [r for r in references if _slug(r[0]) == _slug(name)] or references
    dates = DATES.search(text, named[0].end() if named else 0)
    if not dates:
        if named or SPEAKS_OF_A_CALL.search(text):
            return Quarantined(own, "no-dates", "it does not say 'Published: ... Closing: ...'")
        return Note("a page under /call/ that is no call")
    try:
        closes = _dates.read_date(dates["closing"], zone=_dates.BRUSSELS, language="en", end=True)
    except ValueError as e:
        return Quarantined(own, "not-understood", str(e)[:300])
    heading, _, rest = text[dates.end() :].strip().partition("\n")
    reference = named[0][0] if named else None
    if len(heading) > LONGEST_TITLE or heading.endswith("."):  # it has none: the text begins
        heading, rest = reference or "", f"{heading}\n{rest}"
    if not heading:
        return Quarantined(own, "no-title")
    return Call(
        source=ID,
        key=own,
        title=without_contacts(heading),
        url=own,
        programme=Programme.ESF_PLUS,
        kind=CallKind.NOTICE,
        reference=reference,
        cut_offs=(CutOff(closes.at, closes.precision),) if closes else (),
        budget=_budget(rest),
        who=_who(rest),
        text=without_contacts(rest.strip()),
        action="ESF+ Social Innovation+",
    )


def _slug(words: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", bare(words)).strip("-")


def _budget(text: str) -> Money | None:
    """What the words call the call's budget, if they state one amount; shares of it are none."""
    found = {}
    for match in BUDGET.finditer(text):
        try:
            money = _money.spoken(match["amount"])
        except ValueError:
            return None
        if money.amount < LEAST_BUDGET:
            return None
        found[money.amount] = money
    return found.popitem()[1] if len(found) == 1 else None


def _who(text: str) -> str:
    """The first paragraph under "Who can apply", else the sentence on consortia."""
    said = APPLICANTS.search(text)
    sentence = CONSORTIA.search(text)
    who = said["who"] if said else sentence[0] if sentence else ""
    return without_contacts(who[:LONGEST_WHO])


SOURCE = Source(
    id=ID,
    title="ESF+ Social Innovation+: transnational calls",
    publisher="European Social Fund Agency of Lithuania (European Competence Centre for Social "
    "Innovation)",
    homepage=HOME,
    programmes=(Programme.ESF_PLUS,),
    start=(Request(HOME),),
    parse=parse,
    every=timedelta(hours=12),
    expect=Expect(at_least=1, at_most=200),
    pages_at_most=100,
    delay=timedelta(seconds=2),
    robots=True,
    language=Language("en"),
    licence="not stated; facts with a link to the official page",
    attribution="European Competence Centre for Social Innovation, socialinnovationplus.eu",
    proven="description",
    notes="Written from the text of three real call pages (2025 and 2026); the home page and all "
    "markup are unconfirmed. The agency's older site (esf.lt) has the calls of 2022 to 2024, all "
    "closed, and is not read. When a call opens for applications is not said: it counts as open "
    "from the day it is published.",
)
