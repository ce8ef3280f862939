"""The words of outbox rows about what follows a meeting: minutes, actions, surveys, outcomes."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import messages
import messages.hosts
from actions import _posts
from actions._assistant import Assistant
from actions._clock import in_quiet_hours, may_speak_at
from actions._gather_tables import table_facts
from actions._worded import Later, Nothing, Outcome, Worded
from actions.check_in import hosts
from actions.door import door_facts
from actions.follow_table import was_there
from actions.minutes import may_read, minutes_facts
from actions.outcome import outcome_facts, questions
from actions.part_of_it import stage_asked
from actions.survey import may_answer, survey_facts
from actions.todo import todo_facts
from db import Post
from messages import Told
from model import (
    IF_HELD,
    ItemId,
    Member,
    OutcomeStep,
    Roundtable,
    RoundtableId,
    RoundtableState,
    Stage,
)


def _minutes(a: Assistant, post: Post, member: Member, now: datetime) -> Outcome:
    table = _table(a, post)
    if table is None or not may_read(a, member, table):
        return Nothing("not to be read")
    after = a.store.aftermath(table.id)
    if int(post.facts["edition"]) < after.edition:
        return Nothing("corrected meanwhile")
    if in_quiet_hours(member, now):
        return Later(may_speak_at(member, now), "quiet hours")
    since = post.facts.get("since")
    before = replace(after, sent_at=datetime.fromisoformat(since)) if since else None
    facts = minutes_facts(a, member, table, now, since=before)
    return Worded(messages=(messages.hosts.minutes(member.language, facts),))


def _todo(a: Assistant, post: Post, member: Member, now: datetime) -> Outcome:
    item, told = a.store.item(ItemId(int(post.facts["item"]))), Told(post.facts["what"])
    table = a.store.roundtable(item.roundtable) if item else None
    if item is None or table is None or not item.is_open:
        return Nothing("done, struck or gone")
    if table.state is RoundtableState.CANCELLED:
        return Nothing("the roundtable is off")
    own = item.owner == member.id
    if not own and member.id not in hosts(a, table):
        return Nothing("it is somebody else's")
    if told is Told.BACK and item.owner is not None:
        return Nothing("somebody has it")
    if told is Told.GIVEN and not own:
        return Nothing("it is somebody else's")
    today = now.date()
    if item.later and told in (Told.SOON, Told.DUE, Told.LATE) and item.later > today:
        return Nothing("put off")
    if in_quiet_hours(member, now):
        return Later(may_speak_at(member, now), "quiet hours")
    facts = todo_facts(a, member, item, now, told)
    return Worded(messages=(messages.todo(member.language, facts),))


def _survey(a: Assistant, post: Post, member: Member, now: datetime) -> Outcome:
    table = _table(a, post)
    if table is None or not may_answer(a, member, table.id, now):
        return Nothing("not to be asked")
    if in_quiet_hours(member, now):
        return Later(may_speak_at(member, now), "quiet hours")
    facts = survey_facts(a, member, table, now)
    return Worded(messages=(messages.survey(member.language, facts),))


def _outcome(a: Assistant, post: Post, member: Member, now: datetime) -> Outcome:
    table, step = _table(a, post), OutcomeStep(post.facts["what"])
    if table is None or table.state is not RoundtableState.HELD:
        return Nothing("it did not take place")
    if member.id not in hosts(a, table):
        return Nothing("no host any more")
    stored = a.store.call(table.call) if table.call else None
    others = tuple(s for s in a.store.aftermath(table.id).asked if s != step)
    found = questions(table, stored, a.store.outcome(table.id), others)
    if found is None or found[0] is not step or found[1] > now:
        return Nothing("it was told, or the call goes on")
    if in_quiet_hours(member, now):
        return Later(may_speak_at(member, now), "quiet hours")
    facts = outcome_facts(a, member, table, now)
    return Worded(messages=(messages.hosts.ask_outcome(member.language, facts, step),))


def _part(a: Assistant, post: Post, member: Member, now: datetime) -> Outcome:
    table, stage = _table(a, post), Stage(post.facts["stage"])
    if table is None:
        return Nothing("the roundtable is gone")
    what, said = post.facts.get("what", "ask"), a.store.part_of_it(table.id, member.id)
    if what == "ask" and (said or stage_asked(a, member, table) is not stage):
        return Nothing("taken back, said already, or a later step is asked about")
    if what == "moved" and (said is None or said.moved is not stage):
        return Nothing("taken back")
    if what == "back" and (said is None or said.moved):
        return Nothing("told anew")
    if in_quiet_hours(member, now):
        return Later(may_speak_at(member, now), "quiet hours")
    facts = outcome_facts(a, member, table, now)
    if what == "ask":
        worded = messages.hosts.ask_part(member.language, facts, stage)
    elif what == "moved":
        worded = messages.hosts.part_moved(member.language, facts, stage)
    else:
        worded = messages.hosts.part_back(member.language, facts)
    return Worded(messages=(worded,))


def _hosts(a: Assistant, post: Post, member: Member, now: datetime) -> Outcome:
    table = _table(a, post)
    if table is None or member.id not in hosts(a, table):
        return Nothing("no host any more")
    if post.facts["what"] == "draft":
        if table.state is not RoundtableState.HELD:
            return Nothing("it did not take place")
        if in_quiet_hours(member, now):
            return Later(may_speak_at(member, now), "quiet hours")
        facts = minutes_facts(a, member, table, now)
        return Worded(messages=(messages.hosts.minutes_draft_told(member.language, facts),))
    if post.facts["what"] == IF_HELD:
        if table.state is not RoundtableState.OPEN or a.store.aftermath(table.id).not_held:
            return Nothing("it was said meanwhile")
        if in_quiet_hours(member, now):
            return Later(may_speak_at(member, now), "quiet hours")
        return Worded(messages=(messages.hosts.ask_if_held(member.language, table),))
    door = door_facts(a, member, table, now)
    if not door.at_the_door:
        return Nothing("nobody is at the door")
    return Worded(messages=(messages.hosts.somebody_at_the_door(member.language, door),))


def _follow(a: Assistant, post: Post, member: Member, now: datetime) -> Outcome:
    table = _table(a, post)
    if table is None or table.state is not RoundtableState.OPEN:
        return Nothing("the roundtable is off")
    before = a.store.aftermath(table.id).follows
    facts = table_facts(a, member, table, now)
    if before is None or facts.mine or now >= table.registration_closes_at:
        return Nothing("signed up already, or too late")
    if in_quiet_hours(member, now):
        return Later(may_speak_at(member, now), "quiet hours")
    return Worded(messages=(messages.hosts.carried_on(member.language, facts, before),))


def was_at_the_last(a: Assistant, member: Member, table: Roundtable) -> bool:
    """Whether it was at the table that this one carries on from, and so was told of it."""
    before = a.store.aftermath(table.id).follows
    return before is not None and was_there(a, member.id, before)


def _table(a: Assistant, post: Post) -> Roundtable | None:
    return a.store.roundtable(RoundtableId(int(post.facts["table"])))


AFTER = {
    _posts.MINUTES: _minutes,
    _posts.TODO: _todo,
    _posts.SURVEY: _survey,
    _posts.OUTCOME: _outcome,
    _posts.PART: _part,
    _posts.HOSTS: _hosts,
    _posts.FOLLOW: _follow,
}
