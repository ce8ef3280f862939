"""Words for what reaches a member as an expert or partner, and for its requests."""

from __future__ import annotations

from datetime import datetime

from actions._assistant import Assistant
from actions._clock import in_quiet_hours, may_speak_at
from actions._expert_facts import contact_facts, own_facts
from actions._gather_tables import own_registration, table_facts
from actions._worded import Later, Nothing, Outcome, Worded
from actions.fill import needs_of_table
from db import Post
from messages import experts as words
from model import (
    ContactId,
    ContactState,
    EntryId,
    EntryState,
    Member,
    RoundtableId,
    RoundtableState,
)


def expert(a: Assistant, post: Post, member: Member, now: datetime) -> Outcome:
    if in_quiet_hours(member, now):
        return Later(may_speak_at(member, now), "quiet hours")
    match post.facts["what"]:
        case "ask":
            return _ask(a, post, member)
        case "year":
            return _year(a, member)
        case "table" | "table-off":
            return _table(a, post, member, now)
        case _:
            return _moderated(a, post, member)


def contact(a: Assistant, post: Post, member: Member, now: datetime) -> Outcome:
    """What became of a request. Who just said yes waits for the other's line at any hour."""
    what = str(post.facts["what"])
    if in_quiet_hours(member, now) and not post.urgent:
        return Later(may_speak_at(member, now), "quiet hours")
    kept = a.store.contact(ContactId(int(post.facts["contact"])))
    if kept is None:
        return Nothing("the request is gone")
    facts = contact_facts(a, kept, member)
    if what != "line":
        return Worded(messages=(words.contact_over(member.language, facts, what),))
    asked = kept.asked == member.id
    line = kept.asker_line if asked else kept.asked_line
    if kept.state is not ContactState.MADE or not line:
        return Nothing("the other one is gone")
    said = words.contact_line(member.language, facts, line, asked=asked)
    return Worded(messages=(said,), contact=kept.id)


def _ask(a: Assistant, post: Post, member: Member) -> Outcome:
    kept = a.store.contact(ContactId(int(post.facts["contact"])))
    if kept is None or kept.asked != member.id or kept.state is not ContactState.ASKED:
        return Nothing("the request is over")
    facts = contact_facts(a, kept, member)
    return Worded(messages=(words.contact_asked(member.language, facts),))


def _year(a: Assistant, member: Member) -> Outcome:
    own = [
        own_facts(a, member, entry)
        for entry in a.store.entries_of(member.id)
        if entry.state is EntryState.LISTED
    ]
    if not own:
        return Nothing("nothing is listed any more")
    return Worded(messages=(words.entries_right(member.language, own),))


def _moderated(a: Assistant, post: Post, member: Member) -> Outcome:
    what = str(post.facts["what"])
    entry = a.store.entry(EntryId(int(post.facts["entry"])))
    if entry is None or (entry.state is EntryState.REMOVED) is not (what == "removed"):
        return Nothing("it is otherwise by now")
    facts = own_facts(a, member, entry)
    return Worded(messages=(words.entry_moderated(member.language, facts, what),))


def _table(a: Assistant, post: Post, member: Member, now: datetime) -> Outcome:
    table = a.store.roundtable(RoundtableId(int(post.facts["table"])))
    if table is None or table.state is not RoundtableState.OPEN:
        return Nothing("the roundtable is off")
    if now >= table.registration_closes_at:
        return Nothing("sign-up has closed")
    stands = a.store.experts_invited(table.id).get(member.id, False)
    if stands is not (post.facts["what"] == "table"):
        return Nothing("it is otherwise by now")
    if own_registration(a.store.registrations(table.id), member):
        return Nothing("signed up already, or left")
    facts = table_facts(a, member, table, now)
    if post.facts["what"] == "table-off":
        return Worded(messages=(words.expert_uninvited(member.language, facts),))
    needs = needs_of_table(a, table)
    own = [
        own_facts(a, member, entry).seen
        for entry in a.store.entries_of(member.id)
        if entry.state is EntryState.LISTED and (entry.need is None or entry.need in needs)
    ]
    if not own:
        return Nothing("nothing is listed any more")
    return Worded(messages=(words.expert_invited(member.language, facts, own),))
