"""What cannot be done at a roundtable, and why."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why an act was refused: a slug that the words are found by."""

    TABLE_CANCELLED = "table-cancelled"
    TABLE_HELD = "table-held"
    SIGN_UP_CLOSED = "sign-up-closed"
    """``at``: when it closed."""
    SIGNED_UP_OTHERWISE = "signed-up-otherwise"
    """``group``, ``party``, ``state``: how the member is signed up; it has to leave first."""
    NOT_ADMITTED = "not-admitted"
    """The host refused the request; only the host can change that."""
    PARTY_SIZE = "party-size"
    """A party is one person, or a delegation of two."""
    NO_REGISTRATION = "no-registration"
    NO_SEAT = "no-seat"
    """``state``: the member has no seat that it could confirm."""
    NO_OFFER = "no-offer"
    """``state``: no seat is offered to this entry."""
    OFFER_OVER = "offer-over"
    """``state``: a seat was offered, and the offer has ended."""
    NOT_REQUESTED = "not-requested"
    """``state``: the entry asks for no approval."""
    NOT_SEATED = "not-seated"
    """``state``: only who has a seat can attend or be absent."""
    NO_FREE_SEAT = "no-free-seat"
    NOT_WAITING = "not-waiting"
    """``state``: only who waits can be given a seat at the door."""
    DOORS_CLOSED = "doors-closed"
    """Who comes so late is marked by the host."""
    TOO_EARLY = "too-early"
    """``at``: from when on it can be done."""
    BELOW_SEATED = "below-seated"
    """``seated``, ``wanted``, ``group`` (None: the open seats, or all seats after the release)."""
    NO_SEATS = "no-seats"
    """A table needs at least one seat, and no number of seats is negative."""
    IN_THE_PAST = "in-the-past"
    DATES_OUT_OF_ORDER = "dates-out-of-order"
    """Release, end of sign-up and start follow one another."""
    RELEASE_USED = "release-used"
    """Somebody holds a seat by the release; facts as of ``BELOW_SEATED``."""
    COHOSTS_FULL = "cohosts-full"
    """``wanted``: how many there may be."""
    NOT_COHOST = "not-cohost"
    """Only a co-host can become the host."""
    DATES_TO_OFFER = "dates-to-offer"
    """``wanted``: so many dates; a poll has two to six."""
    POLL_END = "poll-end"
    """A poll needs an end that is to come."""
    POLL_ENDS_LATE = "poll-ends-late"
    """``at``: the end it may have at the latest, a day before its first date."""
    POLL_OVER = "poll-over"
    NOT_ASKED = "not-asked"
    """Only those who are asked can vote."""
    ASKED_ALREADY = "asked-already"
    """A poll for this date is open."""


class Refused(Exception):
    """The act cannot be; nothing was changed. Never raised for a mere repetition."""

    def __init__(self, reason: Reason, **facts: object) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.facts = facts
