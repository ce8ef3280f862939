"""What a message is made of. Words are made from these when the message leaves, not before.

Every ``now`` is aware; every ``zone`` is the member's IANA zone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from messages._dates_facts import InterestFacts
from model import (
    Article,
    Because,
    Check,
    CutOff,
    DatePoll,
    Event,
    FieldChange,
    Guest,
    ItemId,
    NotForUs,
    NutsCode,
    Question,
    QuestionId,
    Rates,
    Registration,
    Roundtable,
    RoundtableId,
    StakeholderGroup,
    Stand,
    StoredCall,
    Track,
)


@dataclass(frozen=True, slots=True)
class Reason:
    """A need the call answers, by its title in the member's language, and the words found."""

    need: str
    because: tuple[Because, ...] = ()
    region: str = ""
    """Whose need it is, by name; empty: the member chose it."""
    unsure: bool = False
    """The words found are weak: said in words wherever it is shown, and never told unasked."""


@dataclass(frozen=True, slots=True)
class TableRef:
    """A roundtable as another message mentions it."""

    id: RoundtableId
    title: str
    starts_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFacts:
    """A call as one member sees it."""

    call: StoredCall
    now: datetime
    zone: str
    source_title: str
    attribution: str = ""
    others: tuple[str, ...] = ()
    """Titles of the other sources that publish the same call."""
    region_names: Mapping[NutsCode, str] = field(default_factory=dict)
    """In the member's language; a code without a name is shown as it is."""
    why: tuple[Reason, ...] = ()
    """Best first."""
    checks: tuple[Check, ...] = ()
    changed: tuple[FieldChange, ...] = ()
    """Since this member last saw the call."""
    rates: Rates | None = None
    """To say beside amounts in other currencies what they are in euros."""
    saved: bool = False
    interested: bool = False
    not_for_us: NotForUs | None = None
    fits: bool = False
    """The member said that the call answers its needs."""
    interested_members: int = 0
    interested_countries: int = 0
    tables: tuple[TableRef, ...] = ()
    shared: bool = False
    """The card stands in a group: who taps that it is interested speaks for itself."""
    interested_groups: Mapping[StakeholderGroup, int] = field(default_factory=dict)
    """Interested members by group, to be told in a group; few of them are not told."""
    track: Track | None = None
    """Where the member is with it."""
    funded: bool = False
    """Operations of the programme in the member's region are known."""
    gathered: InterestFacts | None = None
    """Who is interested, for one that agreed to be counted."""
    ask_counted: bool = False
    """To be asked whether it may be counted."""
    quorum: bool = False
    """For a facilitator: enough are interested."""
    ballot: DatePoll | None = None
    """A poll for a date that the member may answer."""
    courses: int = 0
    """Training courses for the needs it answers."""


class AlertKind(StrEnum):
    NEW = "new"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderFacts:
    """A saved call whose cut-off comes near, or any call that was asked to be remembered."""

    call: StoredCall
    now: datetime
    zone: str
    cut_off: CutOff | None
    """None: the call has closed, or has no deadline; only of what was asked for."""
    interested: bool = False
    """The member said its region is interested; otherwise it saved the call."""
    asked: bool = False
    """The member asked for this reminder, once."""
    was: datetime | None = None
    """The cut-off that the member knew when it asked."""
    snoozes: tuple[str, ...] = ()
    """What may be put off until when: ``1``, ``3``, ``b7``."""
    follows: bool = True
    """There are more reminders of this call to come, which may be ended."""
    colleague: bool = False
    """It goes to who stands in for the member."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareFacts:
    """A call to be passed on to a colleague. ``bot`` is the bot's user name, without @."""

    call: StoredCall
    now: datetime
    bot: str
    to_region: bool = False
    """The member may pass it on to the members of its region, too."""
    to_audience: bool = False
    """The member may pass it on to a committee or working group."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A call in a list."""

    call: StoredCall
    reasons: tuple[Reason, ...] = ()
    changed: tuple[FieldChange, ...] = ()
    saved: bool = False
    interested: bool = False
    track: Track | None = None
    """Where the member is with it."""
    passed_on: bool = False
    """By another member of the region: said where it is news."""
    gathered: InterestFacts | None = None
    """Who is interested, for one that agreed to be counted."""
    passed_to: str = ""
    """The member's committee or working group that it was passed on to."""


class Section(StrEnum):
    """A section of the digest, in its order; the value stands in ``d:<digest>:<section>``."""

    NEW = "new"
    CHANGED = "changed"
    CLOSING = "closing"


class Part(StrEnum):
    """What a member is to a roundtable in its digest."""

    HOST = "host"
    SEATED = "seated"
    OFFERED = "offered"
    WAITING = "waiting"
    REQUESTED = "requested"
    INVITED = "invited"
    """Not signed up: the table is on a call that answers the member's needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableLine:
    """A roundtable in a list."""

    table: TableRef
    zone: str
    """The table's own zone."""
    part: Part
    place: int | None = None
    """In the queue, from 1, if waiting."""
    free: int = 0
    """Seats free for this member's group, if invited."""
    call_title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleLine:
    """A piece of news, and the member's need it is about, in the member's language."""

    article: Article
    source_title: str
    need: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TodoLine:
    """An open action in a list."""

    id: ItemId
    words: str
    due: date | None
    table_title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventLine:
    """An event in a list. Names are in the reader's language."""

    event: Event
    needs: tuple[str, ...] = ()
    """Those that it shares with the member."""
    was: Stand | None = None
    """How it stood when the member heard of it last; None: it is new, or merely listed."""
    audience: str = ""
    beside: bool = False
    """A roundtable at which the member is points to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestFacts:
    """What a member was not told yet, best first, and what of its own comes near.

    The sections hold what is shown (more than ten lines are cut to ten); ``totals`` says how
    many there are. ``first``: the one digest after the set-up, of what is open now.
    """

    now: datetime
    zone: str
    assistant: str
    """The assistant's name."""
    digest_id: int
    new: tuple[Line, ...] = ()
    changed: tuple[Line, ...] = ()
    closing: tuple[Line, ...] = ()
    tables: tuple[TableLine, ...] = ()
    totals: Mapping[Section, int] = field(default_factory=dict)
    """A section without an entry has as many as it shows."""
    sources_checked: int = 0
    polls: int = 0
    """How often they were checked since the last digest."""
    first: bool = False
    actions: tuple[TodoLine, ...] = ()
    """What the member has to do from roundtables: no digest by itself."""
    articles: tuple[ArticleLine, ...] = ()
    """News: left out where there is no room, and no digest by itself."""
    events: tuple[EventLine, ...] = ()
    events_more: int = 0
    """Events that wait for the next digest."""

    @property
    def is_empty(self) -> bool:
        return not (self.new or self.changed or self.closing or self.tables or self.events)

    def lines(self, section: Section) -> tuple[Line, ...]:
        return {
            Section.NEW: self.new,
            Section.CHANGED: self.changed,
            Section.CLOSING: self.closing,
        }[section]

    def total(self, section: Section) -> int:
        return max(self.totals.get(section, 0), len(self.lines(section)))


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """One page of a digest's section, ten lines a page; ``page`` counts from 0."""

    now: datetime
    zone: str
    digest_id: int
    section: Section
    page: int
    lines: tuple[Line, ...]
    total: int


@dataclass(frozen=True, slots=True)
class GroupSeats:
    """One stakeholder group at a roundtable, in persons. ``free``: of its own quota."""

    group: StakeholderGroup
    quota: int
    taken: int = 0
    """Seats held by members of the group, offers included, open seats too."""
    offered: int = 0
    """Of the taken, those of an offer nobody has answered yet."""
    waiting: int = 0
    free: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TableFacts:
    """A roundtable as one member sees it."""

    table: Roundtable
    now: datetime
    zone: str
    call_title: str = ""
    groups: tuple[GroupSeats, ...] = ()
    open_free: int = 0
    countries: int = 0
    """Countries of those who have a seat; who is only offered one has none yet."""
    mine: Registration | None = None
    """The member's live registration, or its last one."""
    my_place: int | None = None
    """In the queue, from 1; None if it does not wait."""
    offer_until: datetime | None = None
    """When an offer that is told now lapses; None: it was told already, or there is none."""
    my_group: StakeholderGroup | None = None
    """From the member's profile: offered first at sign-up."""
    hosting: bool = False
    link_shown: bool = False
    """May know the link to join: a host, or seated and near the start."""
    unconfirmed: bool = False
    """Was asked whether it comes on a new date, and did not say yet."""
    named: bool = False
    """It agreed that others there may know its name."""
    requests: int = 0
    """Sign-ups that wait for the host's decision."""
    event: Event | None = None
    """It points to this event."""
    audience: str = ""
    """The committee or working group it is for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestLine:
    """A guest as its hosts see it."""

    guest: Guest
    entry: Registration | None = None
    """Its live registration, or its last one; None: it was only named."""
    country: str = ""
    """Its name; empty: not said."""
    link: str = ""
    """To the guest's own page; empty: there is none."""
    questions: tuple[Question, ...] = ()
    answers: Mapping[QuestionId, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalFacts:
    """An act at a roundtable that cannot be: the refusal's slug and what belongs to it."""

    reason: str
    now: datetime
    zone: str
    at: datetime | None = None
    group: StakeholderGroup | None = None
    seated: int = 0
    wanted: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeFacts:
    """A source that broke, healed or is silent. ``reason`` is the failure's slug."""

    source_title: str
    now: datetime
    zone: str
    reason: str = ""
    detail: str = ""
    last_good: datetime | None = None
    failing_since: datetime | None = None
    stored: int = 0
    """Calls of this source that are kept and live."""
    new: int = 0
    """Calls that came with the first good answer after a failure."""
    lost: tuple[str, ...] = ()
    """Fields of a call that always were there and that no call has any more."""
    count: int = 0
    """Calls in the last good answer."""
