"""Kinds and keys of outbox rows: a key is posted once, whatever happens."""

from __future__ import annotations

from datetime import date, datetime

from model import (
    AudienceId,
    CallId,
    ContactId,
    CoverId,
    DatePollId,
    ItemId,
    MemberId,
    RegistrationId,
    ReminderId,
    RoundtableId,
    SourceId,
)

ALERT = "alert"
DIGEST = "digest"
PICTURE = "picture"
REMINDER = "reminder"
OFFER = "offer"
TABLE = "table"
FILE = "file"
"""A fact of a row of a table: with its words goes the file that brings the calendar up to date."""
NOTICE = "source"
WATCH = "watch"
"""A notice of a source to a keeper in the set-up: for who keeps the bot, it is no news to wait."""
STAY = "stay"
QUORUM = "quorum"
GATHERED = "gathered"
"""A quorum, to those who agreed to be counted towards it."""
POLL = "poll"
"""A poll for a date, to those who are asked and to its host."""
TIP = "tip"
QUESTION = "question"
COVER = "cover"
"""What becomes of an absence, to both sides of it."""
EXPERT = "expert"
"""What reaches a member because it is on the list of experts and partners."""
CONTACT = "contact"
"""What became of a request to be put in touch."""

MINUTES = "minutes"
TODO = "todo"
"""An action to its owner, or to a host in its place."""
SURVEY = "survey"
OUTCOME = "outcome"
"""The host is asked what came of a table."""
PART = "part"
"""Who was there is asked whether its region is part of what came of it."""
HOSTS = "hosts"
"""What a table's hosts are to look at: somebody at the door, the draft of the minutes."""
FOLLOW = "follow"
"""A table carries on: to those who were at the one before."""
AUDIENCE = "audience"
"""A committee or working group: who asks to join, what was decided, a roundtable for it."""


def alert_key(member: MemberId, call: CallId, version: int) -> str:
    return f"{ALERT}:{member}:{call}:{version}"


def digest_key(member: MemberId, due: datetime) -> str:
    return f"{DIGEST}:{member}:{due:%Y-%m-%dT%H:%MZ}"


def picture_key(digest: int) -> str:
    return f"{PICTURE}:{digest}"


def reminder_key(member: MemberId, call: CallId, cut_off: date, rung: int) -> str:
    return f"{REMINDER}:{member}:{call}:{cut_off}:{rung}"


def asked_key(reminder: ReminderId) -> str:
    return f"asked:{reminder}"


def cover_key(cover: CoverId, member: MemberId, what: str) -> str:
    return f"{COVER}:{cover}:{member}:{what}"


def audience_key(audience: AudienceId, member: MemberId, what: str, at: datetime) -> str:
    return f"{AUDIENCE}:{audience}:{member}:{what}:{at:%Y-%m-%dT%H:%M:%SZ}"


def offer_key(registration: RegistrationId, offered_at: datetime) -> str:
    return f"{OFFER}:{registration}:{offered_at:%Y-%m-%dT%H:%M:%SZ}"


def table_key(table: RoundtableId, member: MemberId, what: str) -> str:
    return f"{TABLE}:{table}:{member}:{what}"


def notice_key(member: MemberId, source: SourceId, what: str, since: datetime) -> str:
    return f"{NOTICE}:{member}:{source}:{what}:{since:%Y-%m-%dT%H:%MZ}"


def stay_key(member: MemberId, asked: datetime) -> str:
    return f"{STAY}:{member}:{asked:%Y-%m-%d}"


def quorum_key(member: MemberId, call: CallId) -> str:
    return f"{QUORUM}:{member}:{call}"


def gathered_key(member: MemberId, call: CallId) -> str:
    return f"{GATHERED}:{member}:{call}"


def poll_key(poll: DatePollId, member: MemberId, what: str) -> str:
    return f"{POLL}:{poll}:{member}:{what}"


def tip_key(member: MemberId, call: CallId, version: int) -> str:
    return f"{TIP}:{member}:{call}:{version}"


def question_key(member: MemberId, call: CallId, what: str, cut_off: date) -> str:
    return f"{QUESTION}:{member}:{call}:{what}:{cut_off}"


def entry_key(member: MemberId, what: str) -> str:
    return f"{EXPERT}:{member}:{what}"


def contact_key(contact: ContactId, what: str) -> str:
    return f"{CONTACT}:{contact}:{what}"


def minutes_key(table: RoundtableId, member: MemberId, edition: int) -> str:
    return f"{MINUTES}:{table}:{member}:{edition}"


def todo_key(item: ItemId, member: MemberId, what: str, at: datetime) -> str:
    return f"{TODO}:{item}:{member}:{what}:{at:%Y-%m-%dT%H:%M:%SZ}"


def survey_key(table: RoundtableId, member: MemberId) -> str:
    return f"{SURVEY}:{table}:{member}"


def outcome_key(table: RoundtableId, member: MemberId, step: str) -> str:
    return f"{OUTCOME}:{table}:{member}:{step}"


def part_key(table: RoundtableId, member: MemberId, stage: str, at: datetime | None = None) -> str:
    """``at``: of what may happen again; the question itself is put once."""
    again = f":{at:%Y-%m-%dT%H:%M:%SZ}" if at else ""
    return f"{PART}:{table}:{member}:{stage}{again}"


def host_note_key(table: RoundtableId, member: MemberId, what: str) -> str:
    return f"{HOSTS}:{table}:{member}:{what}"


def follow_key(table: RoundtableId, member: MemberId) -> str:
    return f"{FOLLOW}:{table}:{member}"
