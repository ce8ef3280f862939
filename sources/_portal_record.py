"""One record of the EU portal's search as a call."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from typing import TypeVar
from urllib.parse import quote

from model import (
    Call,
    CallKind,
    CallStatus,
    CutOff,
    Language,
    Moment,
    Money,
    Precision,
    Programme,
    SourceId,
)
from sources import _dates, _html, _money
from sources._portal_budget import Budget, budget
from sources._portal_ignored import unread
from sources._portal_programmes import PROGRAMMES
from sources._portal_query import STATUSES
from sources._portal_who import who
from sources._record import Fields
from sources._source import Note, Quarantined, Row

T = TypeVar("T")
ID = SourceId("eu_portal")
KINDS = {"1": CallKind.TOPIC, "2": CallKind.EXTERNAL, "8": CallKind.CASCADE}
SCREEN = "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/"
PROSPECT_PAGE = "https://webgate.ec.europa.eu/prospect/external/publishedcalls.htm?callId="
PAGES = {
    CallKind.TOPIC: SCREEN + "topic-details/",
    CallKind.EXTERNAL: "https://webgate.ec.europa.eu/",
    CallKind.CASCADE: SCREEN + "competitive-calls-cs/",
}
ABSURD = timedelta(days=3653)
"""A deadline ten years ahead is a mistake or a stand-in for "none" (2049, 2099 were met)."""


class Refused(ValueError):
    """The record cannot be a call; ``reason`` says why in one word."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(detail)
        self.reason = reason


@dataclass(slots=True)
class Reader:
    """Reads one record; what it cannot read of lesser fields is noted and left unknown."""

    record: Mapping[str, object]
    fetched_at: datetime
    notes: list[Note] = field(default_factory=list)
    fields: Fields = field(init=False)

    def __post_init__(self) -> None:
        inner = self.record.get("metadata")
        bare = not (isinstance(inner, dict) and inner)
        # A few cascade calls come without metadata: their fields stand at the top.
        self.fields = Fields(self.record if bare else inner)  # type: ignore[arg-type]

    def top(self, key: str) -> str:
        value = self.record.get(key)
        return _html.fold(value) if isinstance(value, str) else ""

    @property
    def key(self) -> str:
        return self.top("reference")

    def read(self) -> Call | Quarantined:
        """The call, or why it is none."""
        try:
            return self._call()
        except Refused as e:
            return Quarantined(self._known_as(), e.reason, str(e)[:300])
        except ValueError as e:
            return Quarantined(self._known_as(), "not-understood", str(e)[:300])

    def row(self, query: str, reading: int) -> Row:
        """The record as one of perhaps several copies, with what a keeper should know of it."""
        found = self.read()
        inner = self.record.get("metadata")
        datasource = inner.get("DATASOURCE") if isinstance(inner, dict) else None
        ingested = self._ingested()
        copy = found.key, str(datasource), ingested, self.top("checksum")
        if isinstance(found, Call):
            self.notes += [
                Note(f"the portal has a field nobody has read: {_html.fold(key)[:60]!r}")
                for key in sorted(unread(self.fields.left()))
            ]
        return Row(query, copy, ingested, found, tuple(self.notes), reading)

    def _ingested(self) -> str:
        """When the portal took this copy in, in UTC and sortable; "" if it does not say."""
        try:
            said = self.fields.text("esDA_IngestDate")
            return _dates.instant(said).astimezone(UTC).isoformat() if said else ""
        except (ValueError, OverflowError):
            return ""

    def or_unknown(self, name: str, read: Callable[[], T], unknown: T) -> T:
        """A lesser field; when it cannot be read, unknown and noted."""
        try:
            return read()
        except ValueError:
            self.notes.append(Note(f"a record's {name} could not be read"))
            return unknown

    def _known_as(self) -> str:
        """The key, or for a record without one something that no other record shares."""
        if self.key:
            return self.key
        name = self._line("identifier") or self._line("title") or "?"
        whole = json.dumps(self.record, sort_keys=True, default=str)
        return f"{name}#{hashlib.blake2b(whole.encode(), digest_size=4).hexdigest()}"

    def _call(self) -> Call:
        fields = self.fields
        if not self.key:
            raise Refused("no-reference", "the record has no key of its own")
        kind = KINDS.get(fields.line("type"))
        if kind is None:
            raise Refused("unknown-type", fields.line("type"))
        identifier = fields.line("identifier")
        if not identifier and kind is CallKind.TOPIC:
            raise Refused("no-identifier")
        title, call_title = self._titles(kind)
        model = self.or_unknown("deadlineModel", lambda: fields.line("deadlineModel"), "")
        call_reference = self._line("callIdentifier")
        money = self._budget(kind, identifier)
        return Call(
            source=ID,
            key=self.key,
            title=title,
            url=self._url(kind, identifier),
            programme=self._programme(),
            kind=kind,
            reference=identifier or None,
            language=Language((self.top("language") or self._line("language") or "en").lower()),
            published_status=self._status(),
            opens=self._opens(),
            cut_offs=self._cut_offs(model),
            budget=money.whole,
            grant_min=money.grant_min,
            grant_max=money.grant_max,
            grants_expected=money.grants,
            places=tuple(self._several("geographicalZones", "geographicalZone")),
            who=self.or_unknown("topicConditions", self._who, ""),
            text=self._text(),
            call_reference=call_reference or None,
            call_title=call_title,
            action="; ".join(dict.fromkeys(self._several("typesOfAction"))),
            keywords=self._keywords({identifier, call_reference}),
            deadline_model=model,
        )

    def _line(self, key: str) -> str:
        return self.or_unknown(key, lambda: self.fields.line(key), "")

    def _several(self, *keys: str) -> list[str]:
        for key in keys:
            read = self._texts(key)
            if read:
                return [folded for folded in map(_html.fold, read) if folded]
        return []

    def _texts(self, key: str) -> list[str]:
        return self.or_unknown(key, lambda: self.fields.texts(key), [])

    def _titles(self, kind: CallKind) -> tuple[str, str]:
        """Title and call title. A cascade call has its parent topic's ``title`` (up to 25 share
        one); its own name is the ``callTitle``."""
        title = _html.title(self.fields.text("title")) or _html.title(self.top("summary"))
        call_title = _html.title(self._line("callTitle"))
        if kind is CallKind.CASCADE:
            own = call_title or _html.title(self.top("summary"))
            title, call_title = own or title, title
        if not title:
            raise Refused("no-title")
        return title, "" if call_title == title else call_title

    def _programme(self) -> Programme:
        ids = self._several("frameworkProgramme")
        for found in (PROGRAMMES[i] for i in ids if i in PROGRAMMES):
            return found
        self.notes.append(Note(f"programme {', '.join(ids) or 'none'} is not in the table"))
        return Programme.OTHER

    def _status(self) -> CallStatus | None:
        said = self._line("status")
        if said not in STATUSES:
            self.notes.append(Note(f"status {said[:40]!r} is not in the table"))
        return STATUSES.get(said)

    def _opens(self) -> Moment | None:
        def read() -> Moment | None:
            said = self.fields.line("startDate")
            if not said:
                return None
            day = _dates.day_in_brussels(said)
            return Moment(datetime.combine(day, time(), _dates.BRUSSELS), Precision.DAY)

        return self.or_unknown("startDate", read, None)

    def _cut_offs(self, model: str) -> tuple[CutOff, ...]:
        """All dates. A topic is refused for an absurd one (trap 17) unless another of its dates
        is still to come: then that one holds, and the absurd one is left out and noted."""
        try:
            said = self.fields.texts("deadlineDate") or self.fields.texts("closingDate")
            days = sorted({_dates.day_in_brussels(d) for d in said})
        except ValueError as e:
            raise Refused("date", str(e)) from e
        sane = [d for d in days if d <= (self.fetched_at + ABSURD).date()]
        if len(sane) < len(days):
            if not sane or sane[-1] < self.fetched_at.date():
                raise Refused("absurd-deadline", f"{days[-1]} is over ten years away")
            self.notes.append(Note(f"{self.key} has a date over ten years away: left out"))
        stages = (1, 2) if model == "two-stage" and len(days) == len(sane) == 2 else None
        return tuple(
            _dates.portal_cut_off(day, stages[n] if stages else None) for n, day in enumerate(sane)
        )

    def _budget(self, kind: CallKind, identifier: str) -> Budget:
        if kind is CallKind.TOPIC:
            return self.or_unknown("budgetOverview", lambda: self._overview(identifier), Budget())
        return Budget(self.or_unknown("budget", self._flat_budget, None))

    def _overview(self, identifier: str) -> Budget:
        overview = self.fields.json("budgetOverview")
        return Budget() if overview is None else budget(overview, identifier)

    def _flat_budget(self) -> Money | None:
        said, currency = self.fields.line("budget"), self._line("currency") or "EUR"
        if not re.fullmatch("[A-Z]{3}", currency):
            raise ValueError(f"{currency!r} is no currency")
        money = _money.amount(said, currency) if said else None
        return money if money and money.amount else None

    def _who(self) -> str:
        return who(self.fields.text("topicConditions"))

    def _text(self) -> str:
        parts = [_html.plain(self._raw("descriptionByte") or self._raw("description"))]
        project = " / ".join(
            dict.fromkeys(filter(None, (self._line("projectAcronym"), self._line("projectName"))))
        )
        return "\n\n".join(filter(None, [f"Project: {project}" if project else "", *parts]))

    def _raw(self, key: str) -> str:
        return self.or_unknown(key, lambda: self.fields.text(key), "")

    def _keywords(self, ids: set[str]) -> tuple[str, ...]:
        """``keywords`` is a list, or a list as JSON in a string, or empty; ``tags`` is a list."""
        words = self._texts("keywords")
        if len(words) == 1 and words[0].lstrip().startswith("["):
            words = self.or_unknown("keywords", lambda: _listed(self.fields.json("keywords")), [])
        folded = map(_html.fold, [*words, *self._several("tags")])
        return tuple(dict.fromkeys(w for w in folded if w and w not in ids))

    def _url(self, kind: CallKind, identifier: str) -> str:
        """The page for people: never the ``.json`` address that legacy records carry, nor the
        topic page that some cascade calls name and that does not exist. The parent topic's page
        stands in for a cascade call's own where its number is not told."""
        said = self.top("url") or self._line("url")
        if said.startswith(PAGES[kind]) and "COMPETITIVE_CALL" not in said:
            return said
        if kind is CallKind.EXTERNAL and self.key.endswith("PROSPECTSEN"):
            return PROSPECT_PAGE + self.key.removesuffix("PROSPECTSEN")
        number = self._line("ccm2Id")
        if kind is CallKind.CASCADE and number.isdecimal():
            return PAGES[kind] + number
        if not identifier:
            raise Refused("no-address", said)
        return PAGES[CallKind.TOPIC] + quote(identifier, safe="")


def _listed(value: object) -> list[str]:
    if not isinstance(value, list):
        raise ValueError("no list")
    return [w for w in value if isinstance(w, str)]
