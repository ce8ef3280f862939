"""A call: what one can apply to, as its publisher states it (the EU portal says "topic")."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import NewType
from zoneinfo import ZoneInfo

from model._fold import fold

SourceId = NewType("SourceId", str)
CallId = NewType("CallId", int)
Language = NewType("Language", str)
"""An ISO 639-1 code in lower case: ``en``, ``de``, ``fr``."""
NutsCode = NewType("NutsCode", str)
"""A NUTS code, two to five capitals and digits: ``DE1`` contains ``DE11`` contains ``DE111``."""


class Programme(StrEnum):
    """A funding programme, by the slug used in the database, in commands and on the wire."""

    ERASMUS_PLUS = "erasmus-plus"
    ESF_PLUS = "esf-plus"
    JTF = "jtf"
    """The Just Transition Fund: the regions' own money (Regulation (EU) 2021/1056)."""
    JTM = "jtm"
    """The public sector loan facility of the Just Transition Mechanism (Reg. (EU) 2021/1229)."""
    I3 = "i3"
    HORIZON = "horizon"
    H2020 = "h2020"
    DIGITAL = "digital"
    LIFE = "life"
    CEF = "cef"
    SMP = "smp"
    CERV = "cerv"
    CREATIVE = "creative"
    INNOVATION_FUND = "i-fund"
    RFCS = "rfcs"
    EDF = "edf"
    SOCIAL_PREROGATIVE = "socpl"
    ERDF = "erdf"
    COHESION_FUND = "cf"
    TECHNICAL_ASSISTANCE = "erdf-ta"
    IMREG = "imreg"
    PPPA = "pppa"
    ESC = "esc"
    EMFAF = "emfaf"
    AMIF = "amif"
    ISF = "isf"
    BMVI = "bmvi"
    EU4HEALTH = "eu4h"
    EURATOM = "euratom"
    JUSTICE = "just"
    TSI = "tsi"
    CUSTOMS = "cust"
    EXTERNAL_ACTION = "prospect"
    AGRIP = "agrip"
    COSME = "cosme"
    OTHER = "other"


class CallStatus(StrEnum):
    PLANNED = "planned"
    """Announced in a timetable; may still change or never come. Never counts as open."""
    FORTHCOMING = "forthcoming"
    OPEN = "open"
    CLOSED = "closed"


class CallKind(StrEnum):
    TOPIC = "topic"
    EXTERNAL = "external"
    """An external-action call (the portal's type 2, Prospect)."""
    CASCADE = "cascade"
    """A call of a funded project for third parties (the portal's type 8)."""
    NOTICE = "notice"
    """A page or feed item of a programme's site that announces something to apply to."""


class Precision(StrEnum):
    """How exactly a publisher states a moment; ``at`` then is the end of that span."""

    TIME = "time"
    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    FOUR_MONTHS = "four-months"


class ApplicantType(StrEnum):
    COMPANY = "company"
    SME = "sme"
    EDUCATION = "education"
    RESEARCH = "research"
    PUBLIC = "public"
    SOCIAL_PARTNER = "social-partner"
    CIVIL_SOCIETY = "civil-society"
    PERSON = "person"


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """An aware time and how exactly it is known. ``at`` of an opening is the span's start."""

    at: datetime
    precision: Precision = Precision.DAY

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError("a moment needs a time zone")


@dataclass(frozen=True, slots=True, order=True)
class CutOff:
    """The last moment at which an application is taken, for one stage or one round.

    A bare date of the EU portal is 17:00 Europe/Brussels of that day (General Annexes of the
    work programmes: "17:00:00 Brussels time"); any other bare date is 23:59:59 in the
    publisher's zone.
    """

    at: datetime
    precision: Precision = Precision.DAY
    stage: int | None = None

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError("a cut-off needs a time zone")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in the publisher's own currency, with the words it was published in."""

    amount: Decimal
    currency: str = "EUR"
    text: str = ""


# No slots: the fingerprint is kept with the call once it was worked out.
@dataclass(frozen=True, kw_only=True)
class Call:
    """What one can apply to. Empty or None always means "not said", never "none"."""

    source: SourceId
    key: str
    """Stable within its source; never shown. In the EU portal: the ``reference``."""
    title: str
    url: str
    programme: Programme
    kind: CallKind = CallKind.TOPIC
    reference: str | None = None
    """The public identifier people search for: ``ERASMUS-EDU-2026-PEX-COVE``."""
    language: Language = Language("en")
    published_status: CallStatus | None = None
    opens: Moment | None = None
    cut_offs: tuple[CutOff, ...] = ()
    zone: str = "Europe/Brussels"
    """The publisher's IANA zone: days left are calendar days there."""
    budget: Money | None = None
    grant_min: Money | None = None
    grant_max: Money | None = None
    grants_expected: int | None = None
    cofinancing: Decimal | None = None
    """The share of eligible costs that is paid, in percent."""
    regions: frozenset[NutsCode] = frozenset()
    """Where; empty: the whole area of the programme."""
    places: tuple[str, ...] = ()
    """Territories as published, in the publisher's words: never dropped, found or not."""
    placed: tuple[str, ...] = ()
    """Those of ``places`` that ``regions`` stands for: a NUTS code was found for all of it."""
    applicants: frozenset[ApplicantType] = frozenset()
    who: str = ""
    """Who can apply, as published, in a sentence or two."""
    text: str = ""
    call_reference: str | None = None
    call_title: str = ""
    action: str = ""
    keywords: tuple[str, ...] = ()
    deadline_model: str = ""

    def __post_init__(self) -> None:
        if not self.key or not self.title:
            raise ValueError("a call needs a key and a title")
        if list(self.cut_offs) != sorted(self.cut_offs, key=lambda c: c.at):
            raise ValueError(f"cut-offs out of order in {self.key!r}")

    @property
    def unplaced(self) -> tuple[str, ...]:
        """The places of which it is not known, or only in part, where they are."""
        return tuple(place for place in self.places if place not in self.placed)

    def status(self, now: datetime) -> CallStatus | None:
        """The status its dates give at ``now``; without dates, what the publisher says."""
        if self.published_status is CallStatus.PLANNED:
            return CallStatus.PLANNED
        if self.cut_offs:
            if self.cut_offs[-1].at < now:
                return CallStatus.CLOSED
            if self.opens and self.opens.at > now:
                return CallStatus.FORTHCOMING
            return CallStatus.OPEN
        if self.opens and self.opens.at > now:
            return CallStatus.FORTHCOMING
        return self.published_status

    def next_cut_off(self, now: datetime) -> CutOff | None:
        """The first cut-off that is not past: several calls list past ones first."""
        return next((c for c in self.cut_offs if c.at >= now), None)

    def is_live(self, now: datetime) -> bool:
        """Worth telling of: open or forthcoming at ``now`` by its dates."""
        return self.status(now) in (CallStatus.OPEN, CallStatus.FORTHCOMING)

    def closed_early(self, now: datetime) -> bool:
        """The publisher says closed though its dates say otherwise: most likely it is."""
        return self.published_status is CallStatus.CLOSED and self.is_live(now)

    @cached_property
    def fingerprint(self) -> str:
        """Changes when anything we keep of the call changes, told or not."""
        kept = {f: getattr(self, f) for f in self.__dataclass_fields__}
        for name in ("regions", "applicants"):
            kept[name] = sorted(kept[name])
        if not self.placed:  # as before there were any: what was kept then is not taken in anew
            del kept["placed"]
        text = kept.pop("text").encode(errors="surrogatepass")
        return hashlib.blake2b(repr(kept).encode() + b"\0" + text, digest_size=12).hexdigest()


MATERIAL = (
    "title",
    "published_status",
    "opens",
    "cut_offs",
    "budget",
    "applicants",
    "regions",
    "places",
)
"""The fields whose change is news to a member; all others stay in the record only."""


class Change(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    """A material field changed."""
    EDITED = "edited"
    """Only fields changed that are not news."""
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of two versions of a call; the values are those of the two ``Call``\\ s."""

    field: str
    old: object
    new: object


def changes(old: Call, new: Call) -> tuple[FieldChange, ...]:
    """The material differences between two versions, in the order of ``MATERIAL``.

    A status that the dates explain is the clock's doing and no change: the portal flips
    forthcoming to open up to nineteen days late. A moment counts as moved only if its day in
    the publisher's zone or its stage moved (132 of 179 recorded changes of a
    deadline moved the time of day only). Case, accents, punctuation and cents are cosmetic; so
    is a territory of which we know better where it is, while its publisher names the same.
    """
    found = []
    for name in MATERIAL:
        before, after = getattr(old, name), getattr(new, name)
        if before != after and _told(old, name) != _told(new, name):
            found.append(FieldChange(name, before, after))
    renamed = _named(old) != _named(new)
    if not renamed and old.places and old.placed != new.placed:
        found = [c for c in found if c.field not in ("regions", "places")]
    return tuple(found)


def _named(call: Call) -> set[str]:
    return {fold(place) or place for place in call.places}


def _told(call: Call, name: str) -> object:
    value = getattr(call, name)
    zone = ZoneInfo(call.zone)
    match name:
        case "title":
            return fold(call.title) or call.title
        case "cut_offs":
            return [(c.at.astimezone(zone).date(), c.stage) for c in call.cut_offs]
        case "opens":
            return call.opens and call.opens.at.astimezone(zone).date()
        case "budget":
            return call.budget and (round(call.budget.amount), call.budget.currency)
        case "published_status":
            dated = call.cut_offs or (call.opens and value is not CallStatus.CLOSED)
            return None if dated and value is not CallStatus.PLANNED else value
        case "places":
            return {fold(place) or place for place in call.unplaced}
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredCall:
    """A call as kept: what the publisher says, and what we know of it."""

    id: CallId
    call: Call
    version: int
    """Counts versions whose material fields differ, from 1."""
    first_seen: datetime
    last_seen: datetime
    quiet: bool = False
    """Taken in by a source's first poll: stored and tagged, pushed to nobody."""
