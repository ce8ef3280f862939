"""Timetables of planned calls (Article 49(2) of Regulation (EU) 2021/1060): a row as a call.

The rule says what a timetable tells and nothing of its layout, so columns go by their headings.
A row keeps its words in ``text``. Its key is the programme with the call's own code, or with
its title; two rows that share both are told apart by where they apply, then by when they open.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import unquote, urlsplit
from zoneinfo import ZoneInfo

from model import (
    Call,
    CallKind,
    CallStatus,
    CutOff,
    Language,
    Moment,
    Money,
    Programme,
    SourceId,
)
from sources import _html
from sources._applicants import applicants
from sources._contacts import without_contacts
from sources._dates import cell_date, is_undated
from sources._letters import bare
from sources._money import read_money
from sources._source import Broken, Found, Note, Page, Quarantined, unique
from sources._table import HTML, Row, headings, read_table

TOO_FAR = timedelta(days=3653)
"""A date later than this is a placeholder or a slip: 2049, 2099."""
EDITIONS = (
    r"(?<!\d)(?P<d>\d\d)[._-](?P<m>\d\d)[._-](?P<y>20\d\d)(?!\d)",
    r"(?<!\d)(?P<y>20\d\d)[._-](?P<m>\d\d)[._-](?P<d>\d\d)(?!\d)",
    r"(?<!\d)(?P<m>0[1-9]|1[0-2])[._-]?(?P<y>20\d\d)(?!\d)",
    r"(?<!\d)(?P<y>20\d\d)[/._-](?P<m>0[1-9]|1[0-2])(?!\d)",
)
"""Where the address of a file tells its edition: 11_02_2026, 052026, /2026/05/."""


CURRENCIES = {r"\beur\b|\beuro\b|€": "EUR", r"\bzl\b|\bpln\b": "PLN"}
"""As a heading states them."""


class LeftOut(Exception):
    """A row that is none to apply to; the words say which kind it is, for the count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timetable:
    """What holds for every table of a publisher."""

    source: SourceId
    language: Language
    zone: str
    currency: str = "EUR"
    """Of amounts that name none; empty: as the column's heading says."""
    needed: tuple[str, ...] = ("title", "start")

    def rows(self, page: Page, read: Callable[[Reading, Row], Call]) -> Iterator[Found]:
        """The calls of a table; rows that are no calls are counted, others quarantined.

        ``read`` raises ``LeftOut`` or ``ValueError``. Raises ``Broken`` for what is no table, or
        one without the columns that are needed.
        """
        table = read_table(page, headings(self.language), needed=self.needed)
        yield from (Note(f"a column nobody has read: {name!r}") for name in table.unknown)
        yield from (Note(f"a sheet nobody has read: {name!r}") for name in table.also)
        yield from (Note("left out: a line of totals or a note") for _ in table.skipped)
        at = Reading(self, page, self.currency or _currency(table.heading("amount")))
        for row in table.rows:
            try:
                call = read(at, row)
                yield call
                if call.budget is None:
                    yield from at.doubts(row)
            except LeftOut as e:
                yield Note(f"left out: {e}")
            except ValueError as e:
                name = row.original[:80]
                yield Quarantined(f"{name} (row {row.number})", "not-understood", str(e)[:300])


@dataclass(frozen=True, slots=True)
class Reading:
    """One table while its rows are read."""

    timetable: Timetable
    page: Page
    currency: str

    def call(
        self,
        row: Row,
        *,
        key: str,
        programme: Programme,
        expected: Moment | None = None,
        **said: Any,
    ) -> Call:
        """The row as a planned call, with what is ``said`` in the place of the columns' words.

        ``expected`` is when it opens, for a row without an opening of its own. Raises
        ``ValueError`` for a row without a title, dates that are no dates, too far, or in the
        wrong order.
        """
        own = self.timetable
        zone, language = ZoneInfo(own.zone), own.language
        start = cell_date(row.value("start"), zone=zone, language=language) or expected
        end = cell_date(row.value("end"), zone=zone, language=language, end=True)
        _credible(start, end, self.page)
        who = ", ".join(dict.fromkeys(row.texts("applicants")))
        try:
            budget = self.money(row)
        except ValueError:  # its words stay in the text
            budget = None
        facts: dict[str, Any] = {
            "title": without_contacts(_html.title(row.text("title"))),
            "url": str(self.page.request.context.get("page", self.page.url)),
            "kind": CallKind.NOTICE,
            "language": language,
            "published_status": CallStatus.PLANNED,
            "opens": start,
            "cut_offs": (CutOff(end.at, end.precision),) if end else (),
            "zone": own.zone,
            "budget": budget,
            "applicants": applicants(who, language),
            "who": without_contacts(who),
            "text": without_contacts(row.original),
        }
        return Call(source=own.source, key=key, programme=programme, **(facts | said))

    def money(self, row: Row) -> Money | None:
        """The amount; None where there is none yet. Raises ``ValueError``."""
        value = row.value("amount")
        if value is None or is_undated(str(value)):
            return None
        if isinstance(value, datetime):
            raise ValueError(f"{value} is no amount")
        found = read_money(value, self.currency, self.timetable.language)
        return found if found.amount else None

    def doubts(self, row: Row) -> Iterator[Note]:
        """What a keeper should know of a row that was read."""
        try:
            self.money(row)
        except ValueError:
            yield Note("an amount that is not understood")


def key(*parts: str) -> str:
    """A key of a programme and a code or a title: case, accents and punctuation do not matter."""
    return "/".join(re.sub(r"[^\w+]+", "-", bare(p)).strip("-") for p in parts if p)


def apart(found: Sequence[Found], attempt: int) -> Iterator[Found]:
    """A source's ``settle``: every row once, and different rows under different keys."""
    named: dict[str, dict[Call, None]] = {}
    for call in found:
        if isinstance(call, Call):
            named.setdefault(call.key, {})[call] = None
    calls = [call for same in named.values() for call in _told_apart(list(same))]
    yield from unique([*calls, *(f for f in found if not isinstance(f, Call))], attempt)


def _told_apart(calls: list[Call]) -> Iterable[Call]:
    for tell in (_where, _when):
        if len({c.key for c in calls}) == len(calls):
            return calls
        if len({tell(c) for c in calls}) > 1:
            calls = [replace(c, key=f"{c.key}#{tell(c)}") for c in calls]
    if len({c.key for c in calls}) == len(calls):
        return calls
    ordered = sorted(calls, key=lambda c: c.text)
    return [replace(c, key=f"{c.key}#{n}") for n, c in enumerate(ordered, start=1)]


def _where(call: Call) -> str:
    return key(*sorted(call.places)) or "+".join(sorted(call.regions))


def _when(call: Call) -> str:
    return call.opens.at.date().isoformat() if call.opens else ""


def _currency(heading: str) -> str:
    found = {unit for word, unit in CURRENCIES.items() if re.search(word, bare(heading))}
    return found.pop() if len(found) == 1 else ""


def _credible(start: Moment | None, end: Moment | None, page: Page) -> None:
    for moment in (start, end):
        if moment and moment.at > page.fetched_at + TOO_FAR:
            raise ValueError(f"{moment.at.date()} is over ten years away")
    if start and end and end.at < start.at:
        raise ValueError(f"closes on {end.at.date()}, before it opens on {start.at.date()}")


def is_html(page: Page) -> bool:
    """Whether it is a web page, whatever it was announced as."""
    return HTML.match(page.body[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")) is not None


def newest_file(page: Page, name: re.Pattern[str]) -> str:
    """The address of the latest edition among the links of a page whose address fits ``name``.

    An edition is dated by its address; of undated ones the first is taken, as publishers put
    the current one on top. Raises ``Broken`` where no link fits.
    """
    found = [url for url, _ in _html.links(page) if name.search(unquote(urlsplit(url).path))]
    if not found:
        raise Broken("wrong-shape", f"no link to {name.pattern!r}")
    return max(found, key=edition)


def edition(url: str) -> tuple[int, int, int]:
    """Year, month and day that an address tells of its file; zeros for what it does not."""
    path = unquote(urlsplit(url).path)
    for words in (path.rpartition("/")[2], path):
        for form in EDITIONS:
            match = re.search(form, words)
            if match and 1 <= int(match["m"]) <= 12:
                return int(match["y"]), int(match["m"]), int(match.groupdict().get("d") or 0)
    return 0, 0, 0


def block(words: str, since: tuple[int, int, int], zone: str) -> Moment | None:
    """The start of the four-month block "Q1" to "Q3", the first that is not over at ``since``."""
    match = re.fullmatch(r"\s*Q?\s*([1-3])\s*", words, re.IGNORECASE)
    if not match or not since[0]:
        return None
    last = int(match[1]) * 4
    year = since[0] + (since[1] > last)
    return cell_date(
        f"{match[1]}.º quadrimestre {year}", zone=ZoneInfo(zone), language=Language("pt")
    )
