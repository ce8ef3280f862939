"""What a row of the outbox comes to once it is worded: messages, a later try, or nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from actions._place import Place
from messages import Paper, Timeline
from model import CallId, ContactId, Cover, Member, Message, RegistrationId, RoundtableId


@dataclass(frozen=True, slots=True, kw_only=True)
class Worded:
    """Ready to send, and what is settled once it was accepted."""

    messages: tuple[Message, ...]
    told: tuple[tuple[CallId, int], ...] = ()
    registration: RegistrationId | None = None
    """An offered registration whose clock starts with this message."""
    digest: int | None = None
    paper: Paper | None = None
    """To be printed; the last message is what stands below it."""
    table: RoundtableId | None = None
    """A roundtable of which the member is told what follows."""
    briefed: Mapping[str, str] | None = None
    """The marks of its briefing."""
    asked: tuple[RegistrationId, str] | None = None
    """The entry whose member is asked whether it still comes, and which question it is."""
    picture: Timeline | None = None
    """To be drawn; the one message is its caption."""
    instead: Instead | None = None
    """Somebody who stands in for the member reads it."""
    place: Place | None = None
    """In a group: where the messages belong."""
    card: CallId | None = None
    """In a group: the call whose card the last message is."""
    earlier: Earlier | None = None
    """In a group: the card that is to be drawn anew before."""
    contact: ContactId | None = None
    """A request to be put in touch whose line for this member this message holds."""


@dataclass(frozen=True, slots=True)
class Instead:
    """Whose chat a message goes to in place of the member's own, and the calls that it holds."""

    cover: Cover
    deputy: Member
    calls: tuple[CallId, ...]


@dataclass(frozen=True, slots=True)
class Earlier:
    """A card that a group has already, and how it is to look now."""

    message: int
    card: Message


@dataclass(frozen=True, slots=True)
class Later:
    """Not now: the row is due again then."""

    until: datetime
    why: str


@dataclass(frozen=True, slots=True)
class Nothing:
    """There is nothing to say any more; the row ends."""

    why: str


Outcome = Worded | Later | Nothing
