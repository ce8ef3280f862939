"""What a member offers and seeks, and how two members are put in touch."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from model._call import CallId, Language
from model._match import NeedId
from model._member import MemberId
from model._roundtable import RoundtableId

EntryId = NewType("EntryId", int)
ContactId = NewType("ContactId", int)


class EntryKind(StrEnum):
    OFFER = "offer"
    """Expertise, or a partner, for projects of others."""
    SEEK = "seek"
    """Looks for expertise, for partners, or for a project to join."""


class EntryState(StrEnum):
    DRAFT = "draft"
    """Never put on the list: nobody but the member sees it."""
    LISTED = "listed"
    PAUSED = "paused"
    """Off the list by the member, until it says otherwise."""
    REMOVED = "removed"
    """Off the list by a keeper, who may put it back for a while."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertEntry:
    """One thing that a member offers or seeks. Group and country are those of its profile."""

    id: EntryId = EntryId(0)
    member: MemberId
    kind: EntryKind
    need: NeedId | None
    """None: any need."""
    line: str = ""
    """The member's own words about it; they name nobody."""
    languages: tuple[Language, ...] = ()
    """Those in which the member can work."""
    anywhere: bool = False
    """Also for projects in other countries than the member's own."""
    state: EntryState = EntryState.DRAFT
    since: datetime
    removed_at: datetime | None = None
    was: EntryState = EntryState.LISTED
    """Of one removed: what it was before, and is again once it is put back."""


class ContactState(StrEnum):
    DRAFT = "draft"
    """Being written by who asks; nobody else knows of it."""
    ASKED = "asked"
    AGREED = "agreed"
    """Yes, but how to reach who said so is still to be typed."""
    MADE = "made"
    """Each was given the other's line."""
    DECLINED = "declined"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"

    @property
    def is_open(self) -> bool:
        """Waits for who was asked."""
        return self in (ContactState.ASKED, ContactState.AGREED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A request of one member to be put in touch with another.

    Neither knows who the other is before both have said yes and how they are to be reached.
    """

    id: ContactId = ContactId(0)
    asker: MemberId
    asked: MemberId | None
    """None: that member is no more."""
    entry: EntryId | None
    """None: that entry is no more."""
    kind: EntryKind
    need: NeedId | None
    call: CallId | None = None
    roundtable: RoundtableId | None = None
    state: ContactState = ContactState.DRAFT
    intro: str = ""
    """What it is about, in the asker's words, shown at once; they name nobody."""
    asker_line: str = ""
    """Who asks and how to reach it; shown to nobody before a yes, erased once passed on."""
    asked_line: str = ""
    began_at: datetime
    asked_at: datetime | None = None
    closed_at: datetime | None = None
