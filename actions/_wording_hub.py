"""The words of outbox rows about committees and working groups."""

from __future__ import annotations

from datetime import datetime

import messages
import messages.hosts
from actions._assistant import Assistant
from actions._clock import in_quiet_hours, may_speak_at
from actions._gather_hub import asker_facts
from actions._gather_tables import table_facts
from actions._worded import Later, Nothing, Outcome, Worded
from actions.audiences import may_lead
from db import Post
from model import Audience, AudienceId, Belonging, Member, MemberId, RoundtableId, RoundtableState


def audience(a: Assistant, post: Post, member: Member, now: datetime) -> Outcome:
    found = a.store.audience(AudienceId(int(post.facts["audience"])))
    if found is None or found.ended_at:
        return Nothing("it has ended")
    what = str(post.facts["what"])
    if in_quiet_hours(member, now) and not post.urgent:
        return Later(may_speak_at(member, now), "quiet hours")
    if what == "asked":
        return _asked(a, post, member, found)
    if what == "table":
        return _table(a, post, member, found, now)
    belongs = a.store.belonging(found.id, member.id)
    if what in ("put", "out"):
        if (belongs is Belonging.MEMBER) is not (what == "put"):
            return Nothing("it was taken back")
        return Worded(messages=(messages.hosts.put_told(member.language, found, belongs),))
    if belongs != what:
        return Nothing("it was decided anew")
    return Worded(messages=(messages.hosts.admission(member.language, found, Belonging(what)),))


def _asked(a: Assistant, post: Post, member: Member, found: Audience) -> Outcome:
    facts = asker_facts(a, member, found, MemberId(int(post.facts["member"])))
    if facts is None or facts.state is not Belonging.ASKED:
        return Nothing("it asks no more, or was answered")
    if not may_lead(a, member, found):
        return Nothing("somebody else decides now")
    return Worded(messages=(messages.hosts.asks_to_join(member.language, facts),))


def _table(a: Assistant, post: Post, member: Member, found: Audience, now: datetime) -> Outcome:
    table = a.store.roundtable(RoundtableId(int(post.facts["table"])))
    if table is None or table.state is not RoundtableState.OPEN:
        return Nothing("the roundtable is off")
    meant = a.store.audience_at(table.id)
    if meant is None or meant.id != found.id:
        return Nothing("the roundtable is for it no more")
    if a.store.belonging(found.id, member.id) is not Belonging.MEMBER:
        return Nothing("no longer a member there")
    facts = table_facts(a, member, table, now)
    if facts.mine or facts.hosting or now >= table.registration_closes_at:
        return Nothing("signed up already, or too late")
    return Worded(messages=(messages.invited_for(member.language, facts, found.name),))
