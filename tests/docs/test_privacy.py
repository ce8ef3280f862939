"""docs/privacy.md tells of every place where something of a member is kept, and for how long."""

from __future__ import annotations

import pathlib
import re

from actions import Settings
from actions.contact import AGAIN, LAPSES
from actions.experts import PUT_BACK_WITHIN
from actions.retain import (
    ANSWERED_KEPT,
    ARTICLES_KEPT,
    MINUTES_KEPT,
    POLLS_KEPT,
    SEARCHES_KEPT,
    SETTLED_KEPT,
)

ROOT = pathlib.Path(__file__).parents[2]
TEXT = " ".join((ROOT / "docs" / "privacy.md").read_text(encoding="utf-8").split())
SCHEMA = (ROOT / "db" / "schema.sql").read_text(encoding="utf-8")
TOLD_AS = {
    "members": "chat id",
    "member_needs": "needs",
    "told": "which calls were told",
    "interests": "saved, wanted, found to fit, waved off",
    "tracks": "how far the member is with a call (its tracker)",
    "stages": "with every stage there was",
    "passed_on": "calls it passed on to the members of its region",
    "tips": "calls that were passed on to it",
    "member_regions": "regions, needs, programmes",
    "verdicts": "and why",
    "digests": "what stood in digests",
    "outbox": "which messages were sent",
    "roundtables": "roundtables they opened",
    "registrations": "roundtable sign-ups",
    "briefings": "of which state of a roundtable it was briefed",
    "calendar_entries": "which calendar file of it it was given last",
    "cohost_links": "the secret of a link for a co-host",
    "former_cohosts": "which roundtables it helps to run, or did",
    "audit": "What keepers, facilitators and hosts did",
    "group_manners": "whether its messages make a sound",
    "topics": "which topics of its forum were made",
    "cards": "numbers of the messages that are a call's card",
    "region_needs": "needs of regions they set",
    "addresses": "secret addresses (calendar, page, mail)",
    "reminders": "reminders asked for",
    "guests": "guests without Telegram, whom a host entered by name",
    "cohosts": "which roundtables it helps to run, or did",
    "expert_entries": "what it offers and seeks on the list of experts and partners",
    "contacts": "requests to be put in touch",
    "expert_invites": "to which roundtables it was invited from that list",
    "minutes": "decisions and actions as hosts wrote them",
    "survey": "answers to the three questions after a roundtable",
    "parts": "whether a region is part of the result",
    "outcomes": "which host told it",
    "door": "coming to the door without a seat",
    "quorum_stances": "which calls with enough interest it took on",
    "date_polls": "polls for a date: those it opened",
    "date_voters": "when it was asked",
    "date_votes": "what it answered",
    "covers": "who stands in by its number, which calls went there",
    "audience_members": "committees and working groups it joined, asked to join or was put in",
    "audiences": "which of them it chairs",
    "passed_to": "calls that were passed on to committees and working groups",
    "events": "events they added",
}
"""Tables that know a member, and the words that tell of them."""
COLUMNS = {
    *("id", "chat_id", "kind", "state", "language", "zone", "regions", "programmes"),
    *("stakeholder_group", "organisation", "rhythm", "digest_weekday", "digest_hour"),
    *("quiet_from", "quiet_to", "alert_budget", "all_quiet", "ladder", "paused_until"),
    *("facilitator", "joined_at", "last_active_at", "next_digest_at", "setup_step", "awaiting"),
    *("articles", "tips", "questions", "picture", "counted"),
}
"""All that a member's row has: one more is something to tell of first."""


def test_every_table_that_knows_a_member_is_told_of() -> None:
    tables = re.findall(r'CREATE TABLE "?(\w+)"? \((.*?)\) strict', SCHEMA, re.S)
    assert {"members"} | {t for t, body in tables if "references members" in body} == set(TOLD_AS)
    for words in TOLD_AS.values():
        assert words in TEXT
    (body,) = [body for table, body in tables if table == "members"]
    assert set(re.findall(r"(?:^ +|, )(\w+) ", body, re.M)) == COLUMNS


def test_the_times_are_those_of_the_code() -> None:
    usual = Settings()
    assert f"nothing for {usual.ask_after_months} months" in TEXT
    assert f"after {usual.erase_after_months} months of silence" in TEXT
    assert usual.erase_after_months - usual.ask_after_months == 1
    assert "erased a month after Telegram accepted" in TEXT
    assert f"{SETTLED_KEPT.days} days" in TEXT
    assert f"kept for {SEARCHES_KEPT.days} days after" in TEXT
    assert f"they go {ARTICLES_KEPT.days} days after" in TEXT
    assert (MINUTES_KEPT.days, "| 24 months after it" in TEXT) == (730, True)
    assert f"{AGAIN.days} days after the request ended" in TEXT
    assert f"at the latest {LAPSES.days} days after that" in TEXT
    assert f"{PUT_BACK_WITHIN.days} days after a keeper removed it" in TEXT
    assert (POLLS_KEPT.days, "a year after the poll" in TEXT) == (365, True)
    assert f"{usual.tables_months} months after the roundtable" in TEXT
    assert (ANSWERED_KEPT.days, "two days" in TEXT) == (2, True)
