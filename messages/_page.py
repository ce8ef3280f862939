"""The digest as a page and as a mail: the same calls as in the chat, and all that are open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from html import escape

from messages._amounts import amounts
from messages._catalogue import Html, plain, render
from messages._deadline import cut_off_day, deadline, line, own_moment
from messages._deadline import when as moment
from messages._digest import ROOMY, changed_lines, why_line
from messages._document import as_text, document, for_browser, link
from messages._events import event_rows
from messages._facts import ArticleLine, DigestFacts, Line, Part, Section, TableLine
from messages._format import day, short_day
from messages._layout import sentence
from messages._words import closed_early, foreign, programme_name, some
from model import CallStatus, Language, Rates, StoredCall

_MOST_CUT_OFFS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class FullDigest:
    """Everything a member's digest has, and what is open besides; no section is cut."""

    digest: DigestFacts
    open: tuple[Line, ...] = ()
    """Open or coming, and in no other section."""
    region: str = ""
    """The region's name, if it is the public page of one; empty: a member's own."""
    needs: tuple[str, ...] = ()
    """Of the region, if it said some."""
    rates: Rates | None = None

    @property
    def sections(self) -> tuple[tuple[str, tuple[Line, ...]], ...]:
        """Those with a call in it, by name."""
        found = [(str(section), self.digest.lines(section)) for section in Section]
        return tuple((name, lines) for name, lines in (*found, ("open", self.open)) if lines)

    @property
    def calls(self) -> tuple[StoredCall, ...]:
        """All of them, in their order."""
        return tuple(one.call for _, lines in self.sections for one in lines)

    @property
    def pressing(self) -> tuple[StoredCall, ...]:
        """Those whose deadlines go with the mail: all but what is merely open."""
        kept = (one.call for one in self.open if one.saved or one.interested)
        listed = (one.call for section in Section for one in self.digest.lines(section))
        return tuple(c for c in (*listed, *kept) if c.call.next_cut_off(self.digest.now))


@dataclass(frozen=True, slots=True)
class PageLinks:
    """Where else to read it, as addresses that hold from the page; empty: nowhere."""

    calendar: str = ""
    mail: str = ""
    feeds: str = ""


def page_title(language: Language, facts: FullDigest) -> str:
    name = facts.digest.assistant
    if facts.region:
        return plain(language, "page-title-region", assistant=name, region=facts.region)
    return plain(language, "page-title", assistant=name)


def page_subject(language: Language, facts: FullDigest) -> str:
    """What the mail is called."""
    name, at = facts.digest.assistant, day(language, facts.digest.now, facts.digest.zone)
    if facts.region:
        region = facts.region
        return plain(language, "page-subject-region", assistant=name, region=region, day=at)
    return plain(language, "page-subject", assistant=name, day=at)


def digest_document(
    language: Language, facts: FullDigest, links: PageLinks | None
) -> Iterator[str]:
    """The page, a call at a time. ``links`` None: it goes into a mail."""
    return document(language, page_title(language, facts), _body(language, facts, links))


def digest_text(language: Language, facts: FullDigest) -> Iterator[str]:
    """The same as plain text, a call at a time."""
    yield f"{page_title(language, facts)}\n"
    yield "".join(f"{as_text(row)}\n" for row in _opening(language, facts))
    for name, lines in facts.sections:
        yield f"\n\n{_heading(language, name, len(lines)).upper()}\n"
        for one in lines:
            call = one.call.call
            yield _paragraph(call.title, call.url, _rows(language, one, facts))
    for name, said in _others(language, facts):
        yield f"\n\n{name.upper()}\n"
        for title, url, rows in said:
            yield _paragraph(title, url, rows)


def _paragraph(title: str, url: str, rows: list[Html]) -> str:
    said = (title, *(as_text(row) for row in rows), url)
    return "\n" + "".join(f"{row}\n" for row in said if row)


def _body(language: Language, facts: FullDigest, links: PageLinks | None) -> Iterator[str]:
    rows = "".join(f'<p class="quiet">{row}</p>\n' for row in _opening(language, facts))
    yield f"<header>\n<h1>{escape(page_title(language, facts))}</h1>\n{rows}</header>\n"
    if links and len(facts.sections) > 1:
        yield _contents(language, facts)
    for name, lines in facts.sections:
        heading = escape(_heading(language, name, len(lines)))
        yield f'<section aria-labelledby="{name}">\n<h2 id="{name}">{heading}</h2>\n'
        yield '<ul class="calls">\n'
        for one in lines:
            call = one.call.call
            tongue = call.language if call.language != language else None
            yield _item(link(call.url, call.title, tongue), _rows(language, one, facts))
        yield "</ul>\n</section>\n"
    for name, said in _others(language, facts):
        yield f'<section>\n<h2>{escape(name)}</h2>\n<ul class="calls">\n'
        for title, url, about in said:
            yield _item(link(url, title) if url else escape(title), about)
        yield "</ul>\n</section>\n"
    yield _footer(language, facts, links)


def _opening(language: Language, facts: FullDigest) -> list[str]:
    at = day(language, facts.digest.now, facts.digest.zone)
    rows: list[str] = [render(language, "page-day", day=at)]
    if facts.region and facts.needs:
        rows.append(render(language, "page-needs", needs=", ".join(facts.needs)))
    elif facts.region:
        rows.append(render(language, "page-needs-all"))
    if not facts.sections:
        rows.append(render(language, "page-nothing"))
    return rows


def _heading(language: Language, name: str, count: int) -> str:
    return plain(language, "page-section", heading=plain(language, f"page-{name}"), count=count)


def _contents(language: Language, facts: FullDigest) -> str:
    items = "".join(
        f"<li>{link(f'#{name}', _heading(language, name, len(lines)))}</li>\n"
        for name, lines in facts.sections
    )
    label = escape(plain(language, "page-contents"))
    return f'<nav aria-label="{label}">\n<ul>\n{items}</ul>\n</nav>\n'


def _item(heading: str, rows: list[Html]) -> str:
    said = "".join(f"<p>{for_browser(row)}</p>\n" for row in rows)
    return f"<li>\n<h3>{heading}</h3>\n{said}</li>\n"


def _rows(language: Language, one: Line, facts: FullDigest) -> list[Html]:
    """What is said of a call below its title."""
    call, now = one.call.call, facts.digest.now
    about = programme_name(language, call.programme)
    rows: list[Html | None] = [
        Html(escape(f"{about} · {call.reference}" if call.reference else about)),
        foreign(language, call.language),
        *_when(language, one, now, facts.digest.zone),
        closed_early(language, call, now),
        *amounts(language, call, facts.rates),
        *changed_lines(language, one),
        why_line(language, one, ROOMY) if one.reasons else None,
    ]
    if one.interested or one.saved:
        rows.append(render(language, "line-interested" if one.interested else "line-saved"))
    return [row for row in rows if row]


def _when(language: Language, one: Line, now: datetime, zone: str) -> list[Html]:
    call = one.call.call
    nearest, status = call.next_cut_off(now), call.status(now)
    if nearest is None or status is CallStatus.PLANNED:
        return [sentence(line(language, call, now))]
    rows = list(deadline(language, nearest, call, now, zone))
    if nearest.stage:
        rows[0] = Html(f"{rows[0]} {render(language, 'stage', stage=nearest.stage)}")
    if status is CallStatus.FORTHCOMING and call.opens:
        opens = moment(language, call.opens, call.zone)
        rows.insert(0, render(language, "card-opens", when=opens))
    later = [cut_off_day(language, c, call.zone) for c in call.cut_offs if c.at > nearest.at]
    if later:
        rows.append(render(language, "card-further", when=some(language, later, _MOST_CUT_OFFS)))
    return rows


_Said = tuple[str, str, list[Html]]
"""A title, an address or nothing, and rows."""


def _others(language: Language, facts: FullDigest) -> Iterator[tuple[str, list[_Said]]]:
    """The sections that hold no calls: roundtables, events and news."""
    digest = facts.digest
    if digest.tables:
        said = [_table(language, one, digest.now, digest.zone) for one in digest.tables]
        yield plain(language, "section-tables"), said
    if digest.events:
        held = [
            (one.event.title, one.event.url, event_rows(language, one, digest.now, digest.zone))
            for one in digest.events
        ]
        yield plain(language, "section-events"), held
    if digest.articles:
        news = [_article(language, one, digest.zone) for one in digest.articles]
        yield plain(language, "section-articles"), news


def _table(language: Language, one: TableLine, now: datetime, zone: str) -> _Said:
    rows = [own_moment(language, one.table.starts_at, now, one.zone, zone)]
    if one.call_title and one.call_title != one.table.title:
        rows.append(render(language, "table-call", title=one.call_title))
    known = one.place if one.part is Part.WAITING else one.free
    rows.append(render(language, f"part-{one.part}", count=known or 0))
    return one.table.title, "", rows


def _article(language: Language, one: ArticleLine, zone: str) -> _Said:
    at = one.article.published_at
    said = (one.source_title, short_day(language, at, zone) if at else "", one.need)
    return one.article.title, one.article.url, [Html(escape(" · ".join(s for s in said if s)))]


def _footer(language: Language, facts: FullDigest, links: PageLinks | None) -> str:
    rows = []
    if links:
        of_region = "-region" if facts.region else ""
        ways = (
            (links.calendar, f"page-link-calendar{of_region}"),
            (links.mail, "page-link-mail"),
            (links.feeds, "page-link-feeds"),
        )
        items = "".join(
            f"<li>{link(url, plain(language, key))}</li>\n" for url, key in ways if url
        )
        rows.append(f"<h2>{escape(plain(language, 'page-links'))}</h2>\n<ul>\n{items}</ul>\n")
        if not facts.region:
            rows.append(f'<p class="quiet">{render(language, "page-secret")}</p>\n')
    elif facts.pressing:
        rows.append(f'<p class="quiet">{render(language, "page-attached")}</p>\n')
    return f"<footer>\n{''.join(rows)}</footer>\n"
