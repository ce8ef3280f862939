"""The Commission's sites (Europa Web Publishing, ECL components): list pages and call pages.

Written from the platform's own templates of October 2024 (ECL 4.7) and the text of real call
pages. Elements are found by class: the tag of a title changed from h1 to div between 2024 and
2025, and layout classes vary.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urldefrag, urlencode, urlsplit, urlunsplit

from model import (
    Article,
    Call,
    CallKind,
    CallStatus,
    CutOff,
    Moment,
    Money,
    Precision,
    Programme,
    SourceId,
)
from sources import _dates, _html, _money
from sources._source import Broken, Found, Note, Page, Quarantined, Request

if TYPE_CHECKING:
    from bs4 import Tag

STATUSES = {
    "open": CallStatus.OPEN,
    "upcoming": CallStatus.FORTHCOMING,
    "closed": CallStatus.CLOSED,
    "n/a": None,
}
PROGRAMMES = {
    "erasmus+": Programme.ERASMUS_PLUS,
    "european social fund plus (esf+)": Programme.ESF_PLUS,
    "european social fund plus": Programme.ESF_PLUS,
    "esf+": Programme.ESF_PLUS,
    "just transition mechanism": Programme.JTM,
    "just transition fund": Programme.JTF,
    "creative europe": Programme.CREATIVE,
    "european solidarity corps": Programme.ESC,
    "citizens, equality, rights and values": Programme.CERV,
    "interregional innovation investments (i3) instrument": Programme.I3,
    "horizon europe": Programme.HORIZON,
    "digital europe": Programme.DIGITAL,
    "digital europe programme": Programme.DIGITAL,
    "single market programme": Programme.SMP,
    "life": Programme.LIFE,
}
MARKS_A_CALL = frozenset(
    {"Status", "Opening date", "Deadline model", "Deadline date", "Deadline dates"}
)
KNOWN = MARKS_A_CALL | {
    *("Reference", "Publication date", "Funding programme", "Size of funding"),
    *("Industrial Ecosystem", "Level of funding", "Institution providing the funding"),
}
NEWS = "news article"
"""The kind under which the platform lists news, in any case."""
DAY_IN_ADDRESS = re.compile(r"-(\d{4}-\d{2}-\d{2})_[a-z]{2}$")
"""The platform gives the address of an article its day."""
PORTAL_TOPIC = re.compile(r"/portal/screen/opportunities/topic-details/(?P<id>[^/?#]+)", re.I)
TOTAL = re.compile(r"\((\d+)\)\s*$")
FIELDS = "dl.ecl-description-list"
DATE_ONLY = time(12)
"""The time of day, in UTC, under which the platform keeps a date without a time."""


def topic(url: str) -> str | None:
    """The identifier in an address of the EU portal's topic page, else None.

    Old links write it in lower case throughout; identifiers themselves never are.
    """
    found = PORTAL_TOPIC.search(url) if urlsplit(url).hostname == "ec.europa.eu" else None
    identifier = unquote(found["id"]) if found else None
    return identifier.upper() if identifier and identifier.islower() else identifier


@dataclass(frozen=True, slots=True)
class Site:
    """A site's calls: whose they are, and what programme where a page names none."""

    id: SourceId
    programme: Programme
    only: re.Pattern[str] | None = None
    """Of a list of many programmes, the calls whose title or fields match; None: all."""

    def parse(self, page: Page) -> Iterator[Found]:
        """A list page's calls and its next page; or one call's own page."""
        call = page.request.context.get("call")
        if isinstance(call, Call):
            yield self.call_page(page, call)
        else:
            yield from self.list_page(page)

    def list_page(self, page: Page) -> Iterator[Found]:
        """Calls; open and upcoming ones of the site itself are followed to their own page for
        the hour of the deadline and the description. News among them stays news; what is neither
        is left out.
        Raises ``Broken``, for a list of which we want a part also when it holds no call at all:
        finding none of ours is no news there, and must not hide that the list has moved."""
        tree = _html.soup(page)
        articles = _html.some(tree, "article.ecl-content-item")
        calls = 0
        for place, article in enumerate(articles):
            found: list[Found] = []
            try:
                found.extend(self._listed(article, page))
            except (Broken, ValueError) as e:
                heading = article.select_one(".ecl-content-block__title")
                name = _html.words(heading) if heading else f"{page.url}#{place}"
                found = [Quarantined(name, "not-understood", str(e)[:300])]
            calls += any(not isinstance(f, Article | Note) for f in found)
            if self._wants(article):
                yield from found
        if self.only and not calls:
            raise Broken("wrong-shape", f"{len(articles)} articles, none a call")
        yield from _next(tree, page, len(articles))

    def news(self, page: Page) -> Iterator[Found]:
        """A list page's news. Raises ``Broken`` for a list that holds none."""
        listed = _html.some(_html.soup(page), "article.ecl-content-item")
        found = [f for article in listed for f in self._news(article, page)]
        if not any(isinstance(f, Article) for f in found):
            raise Broken("wrong-shape", f"{len(listed)} articles, none is news")
        yield from found

    def _news(self, article: Tag, page: Page) -> Iterator[Found]:
        """The article, if the list calls it news. One that is odd hides no call: it is noted."""
        kinds = article.select(".ecl-content-block__primary-meta-item")
        if NEWS not in (_html.words(kind).lower() for kind in kinds):
            return
        try:
            anchor = _html.one(article, ".ecl-content-block__title a")
            url = urldefrag(_html.joined(page.url, _html.link(anchor)))[0]
            text = article.select_one(".ecl-content-block__description")
            yield Article(
                source=self.id,
                key=url,
                title=_html.words(anchor),
                url=url,
                published_at=_published(article, url),
                summary=_html.plain(str(text)) if text else "",
            )
        except (Broken, ValueError) as e:
            yield Note(f"a piece of news was left out: {e}")

    def _wants(self, article: Tag) -> bool:
        """Not by the teaser's sentences: calls of other programmes name ours in passing."""
        named = article.select(".ecl-content-block__title, dd") if self.only else []
        return self.only is None or any(self.only.search(_html.words(e)) for e in named)

    def call_page(self, page: Page, call: Call) -> Call:
        """The call with what its own page says better. Raises ``Broken``."""
        main = _html.one(_html.soup(page), "main")
        rows = _html.described(main, FIELDS)
        if not rows.keys() & MARKS_A_CALL:
            raise Broken("wrong-shape", "no field of a call on its page")
        try:
            changed = self._read(call, rows)
        except ValueError as e:
            raise Broken("wrong-shape", str(e)) from e
        text = "\n\n".join(_html.plain(str(e)) for e in main.select(".ecl-editor"))
        return replace(changed, text=text or call.text)

    def _listed(self, article: Tag, page: Page) -> Iterator[Found]:
        labels = [_html.words(e) for e in article.select(".ecl-label")]
        badges = [x.split(":", 1)[1].strip() for x in labels if x.startswith("Call status:")]
        rows = _html.described(article, FIELDS)
        if not badges and not rows.keys() & MARKS_A_CALL:
            yield from self._news(article, page)
            return
        anchor = _html.one(article, ".ecl-content-block__title a")
        url = urldefrag(_html.joined(page.url, _html.link(anchor)))[0]
        bare = Call(
            source=self.id,
            key=url,
            title=_html.words(anchor),
            url=url,
            programme=self.programme,
            kind=CallKind.NOTICE,
            reference=topic(url),
            published_status=_status(badges[0]) if badges else None,
        )
        call = self._read(bare, rows)
        yield from (Note(f"a row nobody has read: {r!r}") for r in sorted(rows.keys() - KNOWN))
        own = urlsplit(url).netloc == urlsplit(page.url).netloc
        if own and call.published_status is not CallStatus.CLOSED:
            yield Request(url, context={"call": call}, instead=call)
        else:
            yield call

    def _read(self, call: Call, rows: dict[str, Tag]) -> Call:
        words = {term: _html.words(value) for term, value in rows.items()}
        model = words.get("Deadline model", "") or call.deadline_model
        deadline = rows.get("Deadline dates") or rows.get("Deadline date")
        opening = rows.get("Opening date")
        programme = words.get("Funding programme", "").lower()
        said = words.get("Reference") or None
        same = said and call.reference and said.lower() == call.reference.lower()
        return replace(
            call,
            reference=said if same else call.reference or said,
            programme=PROGRAMMES.get(programme, call.programme),
            published_status=_status(words["Status"])
            if words.get("Status")
            else call.published_status,
            opens=_opening(opening) if opening and words["Opening date"] else call.opens,
            cut_offs=_deadlines(deadline, call, model)
            if deadline and _html.words(deadline)
            else call.cut_offs,
            budget=_budget(words.get("Size of funding", "")) or call.budget,
            deadline_model=model,
        )


def _published(article: Tag, url: str) -> datetime | None:
    """When an article came out, by the time beside its kind, else by its address."""
    stamp = article.select_one(".ecl-content-block__primary-meta-item time[datetime]")
    if stamp:
        return _dates.instant(str(stamp["datetime"]))
    day = DAY_IN_ADDRESS.search(urlsplit(url).path)
    return datetime.combine(date.fromisoformat(day[1]), DATE_ONLY, UTC) if day else None


def _status(words: str) -> CallStatus | None:
    if words.lower() not in STATUSES:
        raise ValueError(f"status {words!r}")
    return STATUSES[words.lower()]


def _opening(node: Tag) -> Moment:
    day = _dates.spoken(_html.words(node))[0].at.astimezone(_dates.BRUSSELS).date()
    return Moment(datetime.combine(day, time(), _dates.BRUSSELS), Precision.DAY)


def _deadlines(node: Tag, call: Call, model: str) -> tuple[CutOff, ...]:
    """The dates in words; the hour from the words, else from the machine-readable time beside
    them, else 17:00 for a topic of the EU portal and the end of the day for others."""
    hour = _dates.PORTAL_HOUR if topic(call.url) else _dates.END_OF_DAY
    spoken = _dates.spoken(_html.words(node), hour=hour)
    stamps = [str(e["datetime"]) for e in node.select("time[datetime]")]
    if stamps and all(c.precision is Precision.DAY for c in spoken):
        spoken = _stamped(spoken, stamps)
    if model.lower() == "two-stage" and len(spoken) == 2:
        spoken = [replace(c, stage=n) for n, c in enumerate(spoken, start=1)]
    return tuple(spoken)


def _stamped(spoken: list[CutOff], stamps: list[str]) -> list[CutOff]:
    exact = sorted(_dates.instant(s).astimezone(_dates.BRUSSELS) for s in stamps)
    if [e.date() for e in exact] != [c.at.date() for c in spoken]:
        raise ValueError(f"{stamps} are not the dates in words")
    utc = [e.astimezone(UTC) for e in exact]
    return [
        c if u.time() == DATE_ONLY else CutOff(e, Precision.TIME)
        for c, e, u in zip(spoken, exact, utc, strict=True)
    ]


def _budget(words: str) -> Money | None:
    try:
        return _money.spoken(words) if words else None
    except ValueError:  # "between EUR 2 and 3 million per project" is no total
        return None


def _next(tree: Tag, page: Page, here: int) -> Iterator[Request]:
    """The next page of the list, if the heading's total or the pager says there is one."""
    parts = urlsplit(page.request.url)
    asked = dict(parse_qsl(parts.query))
    number = int(asked.get("page", "0")) + 1
    before = int(str(page.request.context.get("before", 0))) + here
    totals = [TOTAL.search(_html.words(h)) for h in tree.select("h4")]
    announced = max((int(t[1]) for t in totals if t), default=0)
    links = (_html.joined(page.url, str(a["href"])) for a in tree.select("a[href]"))
    linked = any(f"page={number}" in urlsplit(link).query.split("&") for link in links)
    if announced > before or linked:
        query = urlencode({**asked, "page": str(number)})
        yield Request(urlunsplit(parts._replace(query=query)), context={"before": before})
