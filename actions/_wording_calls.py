"""The words of outbox rows about calls: alerts, digests, reminders, tips, questions."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import messages
from actions._assistant import Assistant
from actions._clock import in_quiet_hours, may_speak_at
from actions._gather import card_facts, digest_facts
from actions._handover import impersonal
from actions._worded import Later, Nothing, Outcome, Worded
from actions.away import deputy_of
from actions.digest import compose, differs
from actions.event_news import SHOWN, impersonal_events
from actions.follow_up import LATER, Question, next_question, question_of
from actions.gathering import gathered as those_gathered
from actions.look import told_call
from actions.pass_on import giver_of
from actions.picture import LEAST, with_digest
from actions.quorum import are_enough, is_free, quorum_facts
from actions.region_needs import served
from actions.remind_me import SNOOZES, is_followed, offered
from actions.spread import is_news, sure_tags
from db import Post, told_item
from matching import match
from messages import AlertKind, CardFacts, ReminderFacts
from model import AudienceId, CallId, ChatKind, Interest, Member, Picture

DAY = timedelta(days=1)
WEEK = timedelta(days=7)


def alert(
    a: Assistant, post: Post, member: Member, now: datetime, deputy: Member | None = None
) -> Outcome:
    stored = a.store.call(CallId(int(post.facts["call"])))
    if stored is None or not is_news(stored.call, now):
        return Nothing("the call is closed")
    told = a.store.told(member.id, [stored.id]).get(stored.id)
    if told is not None and told >= stored.version:
        return Nothing("told already")
    if a.store.same_as(stored.id):
        return Nothing("a copy: the call that stands for it is told")
    if told is not None and a.store.settles([stored.id]):
        return Nothing("it changes all the time: its last state is told once it is steady")
    if told is not None and not differs(a, stored, told):
        return Nothing("it is again as the member knows it")
    said = a.store.interest(member.id, stored.id)
    if Interest.NOT_FOR_US in said:
        return Nothing("not for this member")
    if not said and not match(stored, sure_tags(a, stored), served(a, member), a.regions, now):
        return Nothing("the profile changed: it is not met any more")
    cut_off = stored.call.next_cut_off(now)
    speak_at = may_speak_at(member, now)
    if in_quiet_hours(member, now) and not (cut_off and cut_off.at <= speak_at):
        return Later(speak_at, "quiet hours")
    over = a.store.pushes_since(member.id, now - WEEK) >= member.alert_budget
    if over and not post.urgent:
        return Nothing("over the alert budget: it waits for the digest")
    kind = AlertKind.NEW if told is None else AlertKind.CHANGED
    card = card_facts(a, member, stored, now)
    if deputy:
        card = _as_deputy(a, card, deputy)
    message = messages.alert(
        member.language, card, kind, urgent=over, colleague=deputy is not None
    )
    return Worded(messages=(message,), told=((stored.id, stored.version),))


def digest(
    a: Assistant, post: Post, member: Member, now: datetime, deputy: Member | None = None
) -> Outcome:
    contents = compose(a, member, now, first=bool(post.facts.get("first")))
    if deputy:  # seats and actions of roundtables are personal, and so is what one belongs to
        contents = replace(
            contents, tables=(), actions=(), events=impersonal_events(contents.events)
        )
    if contents.empty:
        if not member.all_quiet or member.kind is ChatKind.GROUP or post.facts.get("first"):
            return Nothing("nothing to tell")
        facts = digest_facts(a, member, contents, 0, now)
        return Worded(messages=(messages.all_quiet(member.language, facts),))
    digest_id = a.store.add_digest(
        member.id,
        now,
        {
            "new": [i.match.call.id for i in contents.new],
            "changed": [i.match.call.id for i in contents.changed],
            "closing": [i.match.call.id for i in contents.closing],
            "articles_up_to": a.store.newest_article(),
            "events": [told_item(one.event) for one in contents.events[:SHOWN]],
        },
    )
    facts = digest_facts(a, member, contents, digest_id, now)
    if deputy:
        facts = impersonal(facts)
    return Worded(
        messages=messages.digest(member.language, facts), told=contents.told, digest=digest_id
    )


def picture(a: Assistant, post: Post, member: Member, now: datetime) -> Outcome:
    if now - datetime.fromisoformat(str(post.facts["at"])) > DAY:
        return Nothing("the digest is too long ago")
    if member.picture is Picture.NONE:
        return Nothing("no picture is wanted")
    facts = with_digest(a, member, int(post.facts["digest"]), now)
    if len(facts.coming) < LEAST:
        return Nothing("too few deadlines are coming")
    return Worded(
        messages=(messages.picture(member.language, facts),),
        picture=messages.timeline(member.language, facts, member.picture),
    )


def reminder(
    a: Assistant, post: Post, member: Member, now: datetime, deputy: Member | None = None
) -> Outcome:
    stored, asked = told_call(a, CallId(int(post.facts["call"]))), "asked" in post.facts
    cut_off = stored.call.next_cut_off(now) if stored else None
    if stored is None or (cut_off is None and not asked):
        return Nothing("the call is closed")
    said = a.store.interest(member.id, stored.id)
    if Interest.NOT_FOR_US in said:
        return Nothing("not for this member")
    if not asked and not said & {Interest.SAVED, Interest.INTERESTED}:
        return Nothing("no longer saved")
    if not asked and a.store.muted(member.id, stored.id):
        return Nothing("no more reminders of this call")
    if not asked and cut_off and a.store.track(member.id, stored.id).is_done(cut_off):
        return Nothing("the member has applied, or does not")
    speak_at = may_speak_at(member, now)
    if in_quiet_hours(member, now) and not (cut_off and cut_off.at <= speak_at):
        return Later(speak_at, "quiet hours")
    was = post.facts.get("was")
    facts = ReminderFacts(
        call=stored,
        now=now,
        zone=member.zone,
        cut_off=cut_off,
        interested=Interest.INTERESTED in said,
        asked=asked,
        was=datetime.fromisoformat(was) if was else None,
        snoozes=offered(member, stored, SNOOZES, now),
        follows=is_followed(a, member, stored),
        colleague=deputy is not None,
    )
    return Worded(messages=(messages.reminder(member.language, facts),))


def tip(a: Assistant, post: Post, member: Member, now: datetime) -> Outcome:
    stored = a.store.call(CallId(int(post.facts["call"])))
    if stored is None or not is_news(stored.call, now) or a.store.same_as(stored.id):
        return Nothing("the call is closed")
    if a.store.told(member.id, [stored.id]).get(stored.id, -1) >= stored.version:
        return Nothing("told already")
    if deputy_of(a, member, now):
        return Nothing("the member is away: it waits for the digest")
    said = a.store.interest(member.id, stored.id)
    to = a.store.audience(AudienceId(int(post.facts.get("audience", 0))))
    if Interest.NOT_FOR_US in said or not (to or member.tips):
        return Nothing("not wanted")
    if to and (to.ended_at or to.id not in a.store.audiences_of(member.id)):
        return Nothing("no longer a member there")
    if in_quiet_hours(member, now):
        return Later(may_speak_at(member, now), "quiet hours")
    if a.store.pushes_since(member.id, now - WEEK) >= member.alert_budget:
        return Nothing("over the alert budget: it waits for the digest")
    card = card_facts(a, member, stored, now)
    if to:
        words = messages.tip_to(member.language, card, to.name)
    else:
        words = messages.tip(member.language, card, *giver_of(a, int(post.facts["passed_on"])))
    return Worded(messages=(words,), told=((stored.id, stored.version),))


def question(a: Assistant, post: Post, member: Member, now: datetime) -> Outcome:
    stored = a.store.call(CallId(int(post.facts["call"])))
    if stored is None or not member.questions:
        return Nothing("not to be asked")
    track = a.store.track(member.id, stored.id)
    due = next_question(member, stored.call, track)
    if question_of(track) != post.facts["what"] or due is None or due > now:
        return Nothing("it answered, or the call goes on")
    if in_quiet_hours(member, now):
        return Later(may_speak_at(member, now), "quiet hours")
    if a.store.pushes_since(member.id, now - WEEK) >= member.alert_budget:
        return Later(may_speak_at(member, now + LATER), "over the alert budget")
    words = {Question.APPLIED: messages.ask_applied, Question.RESULT: messages.ask_result}
    facts = messages.TrackFacts(call=stored, track=track, now=now, zone=member.zone)
    return Worded(messages=(words[Question(post.facts["what"])](member.language, facts),))


def quorum(a: Assistant, post: Post, member: Member, now: datetime) -> Outcome:
    stored = a.store.call(CallId(int(post.facts["call"])))
    if stored is None or not member.facilitator or not is_free(a, stored, now):
        return Nothing("no roundtable is wanted any more")
    if not are_enough(a, stored):  # it is said once, so not in vain
        return Later(may_speak_at(member, now + DAY), "some took it back")
    facts = quorum_facts(a, member, stored, now)
    return Worded(messages=(messages.quorum(member.language, facts),))


def gathered(a: Assistant, post: Post, member: Member, now: datetime) -> Outcome:
    stored = a.store.call(CallId(int(post.facts["call"])))
    if stored is None or not is_free(a, stored, now):
        return Nothing("the call is closed, or there is a roundtable")
    facts = those_gathered(a, member, stored.id)
    interested = Interest.INTERESTED in a.store.interest(member.id, stored.id)
    if facts is None or not interested or not are_enough(a, stored):
        return Nothing("some took it back, or it does not want to know")
    if deputy_of(a, member, now):
        return Nothing("the member is away: its card says it")
    if in_quiet_hours(member, now):
        return Later(may_speak_at(member, now), "quiet hours")
    if a.store.pushes_since(member.id, now - WEEK) >= member.alert_budget:
        return Nothing("over the alert budget: the digest says it")
    return Worded(messages=(messages.gathered_enough(member.language, stored, facts),))


def _as_deputy(a: Assistant, facts: CardFacts, deputy: Member) -> CardFacts:
    """What the buttons say is the deputy's own word on the call: a tap is the deputy's."""
    said = a.store.interest(deputy.id, facts.call.id)
    return replace(
        facts,
        saved=Interest.SAVED in said,
        interested=Interest.INTERESTED in said,
        shared=deputy.kind is ChatKind.GROUP,
        not_for_us=None,
        fits=bool(a.store.fits(deputy.id, facts.call.id)),
        track=a.store.track(deputy.id, facts.call.id),
    )
