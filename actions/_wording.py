"""From an outbox row's facts to finished words, at the moment it leaves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import messages
from actions import _posts
from actions._assistant import Assistant
from actions._clock import in_quiet_hours, may_speak_at
from actions._gather import card_facts, digest_facts, table_facts
from actions._place import Place, place_of
from actions._silence import asked_after, erased_on
from actions.digest import compose, differs
from actions.follow_up import LATER, Question, next_question, question_of
from actions.pass_on import giver_of
from actions.picture import LEAST, with_digest
from actions.quorum import is_wanted, quorum_facts
from actions.region_needs import served
from actions.spread import is_news, sure_tags
from db import Post
from matching import match
from messages import AlertKind, NoticeFacts, ReminderFacts, Timeline
from model import (
    CallId,
    ChatKind,
    Interest,
    Member,
    Message,
    Picture,
    RegistrationId,
    RegistrationState,
    RoundtableId,
    RoundtableState,
    SourceId,
)

WEEK = timedelta(days=7)
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Worded:
    """Ready to send, and what is settled once it was accepted."""

    messages: tuple[Message, ...]
    told: tuple[tuple[CallId, int], ...] = ()
    registration: RegistrationId | None = None
    """An offered registration whose clock starts with this message."""
    digest: int | None = None
    picture: Timeline | None = None
    """To be drawn; the one message is its caption."""
    place: Place | None = None
    """In a group: where the messages belong."""
    card: CallId | None = None
    """In a group: the call whose card the last message is."""
    earlier: Earlier | None = None
    """In a group: the card that is to be drawn anew before."""


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


def word(a: Assistant, post: Post, now: datetime) -> Worded | Later | Nothing:
    """The words of one outbox row at ``now``; atomic, and may be done again after a crash."""
    member = a.store.member(post.member)
    if member is None:
        return Nothing("the member is gone")
    with a.store.transaction():
        worded = _WORDINGS[post.kind](a, post, member, now)
        if member.kind is ChatKind.GROUP and isinstance(worded, Worded):
            return _in_group(a, post, member, worded, now)
        return worded


def _in_group(a: Assistant, post: Post, group: Member, worded: Worded, now: datetime) -> Worded:
    """As it is said in a group: silent unless it wants a sound, and one card a call.

    A call that changed is told in a few lines that answer its card, which shows the change.
    """
    stored = a.store.call(CallId(int(post.facts["call"]))) if "call" in post.facts else None
    said, card, earlier = worded.messages, None, None
    place = place_of(a, group, stored)
    shown = a.store.last_card(group.id, stored.id) if stored else None
    if stored and post.kind == _posts.ALERT:
        card = None if shown else stored.id
        if shown:
            facts = card_facts(a, group, stored, now)
            earlier = Earlier(shown.message, messages.card(group.language, facts))
            over = a.store.pushes_since(group.id, now - WEEK) >= group.alert_budget
            said = (messages.card_changed(group.language, facts, urgent=over),)
    if shown:
        place = replace(place, thread=shown.topic)
        said = tuple(replace(one, answers=shown.message) for one in said)
    silent = not a.store.manners(group.id).aloud
    said = tuple(replace(one, silent=silent) for one in said)
    return replace(worded, messages=said, place=place, card=card, earlier=earlier)


def _alert(a: Assistant, post: Post, member: Member, now: datetime) -> Worded | Later | Nothing:
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
    message = messages.alert(
        member.language, card_facts(a, member, stored, now), kind, urgent=over
    )
    return Worded(messages=(message,), told=((stored.id, stored.version),))


def _digest(a: Assistant, post: Post, member: Member, now: datetime) -> Worded | Later | Nothing:
    contents = compose(a, member, now, first=bool(post.facts.get("first")))
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
        },
    )
    facts = digest_facts(a, member, contents, digest_id, now)
    return Worded(
        messages=messages.digest(member.language, facts), told=contents.told, digest=digest_id
    )


def _picture(a: Assistant, post: Post, member: Member, now: datetime) -> Worded | Later | Nothing:
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


def _reminder(a: Assistant, post: Post, member: Member, now: datetime) -> Worded | Later | Nothing:
    stored = a.store.call(CallId(int(post.facts["call"])))
    cut_off = stored.call.next_cut_off(now) if stored else None
    if stored is None or cut_off is None:
        return Nothing("the call is closed")
    said = a.store.interest(member.id, stored.id)
    if not said & {Interest.SAVED, Interest.INTERESTED}:
        return Nothing("no longer saved")
    if a.store.track(member.id, stored.id).is_done(cut_off):
        return Nothing("the member has applied, or does not")
    if in_quiet_hours(member, now) and cut_off.at > may_speak_at(member, now):
        return Later(may_speak_at(member, now), "quiet hours")
    facts = ReminderFacts(
        call=stored,
        now=now,
        zone=member.zone,
        cut_off=cut_off,
        interested=Interest.INTERESTED in said,
    )
    return Worded(messages=(messages.reminder(member.language, facts),))


def _offer(a: Assistant, post: Post, member: Member, now: datetime) -> Worded | Later | Nothing:
    registration = a.store.registration(RegistrationId(int(post.facts["registration"])))
    if registration is None or registration.state is not RegistrationState.OFFERED:
        return Nothing("the offer is over")
    if in_quiet_hours(member, now):
        return Later(may_speak_at(member, now), "quiet hours")
    table = a.store.roundtable(registration.roundtable)
    if table is None or table.registration_closes_at <= now:
        return Nothing("sign-up has closed")
    facts = table_facts(a, member, table, now)
    return Worded(messages=(messages.offer(member.language, facts),), registration=registration.id)


def _table(a: Assistant, post: Post, member: Member, now: datetime) -> Worded | Later | Nothing:
    table = a.store.roundtable(RoundtableId(int(post.facts["table"])))
    what = post.facts["what"]
    if table is None:
        return Nothing("the roundtable is gone")
    facts = table_facts(a, member, table, now)
    if what == "reminder":
        seated = facts.mine and facts.mine.state is RegistrationState.SEATED
        if table.state is not RoundtableState.OPEN or table.starts_at <= now:
            return Nothing("the roundtable is over")
        if not (seated or facts.hosting):
            return Nothing("no longer seated")
    if what == "invited" and (facts.mine or now >= table.registration_closes_at):
        return Nothing("signed up already, or too late")
    if what == "invited" and table.state is not RoundtableState.OPEN:
        return Nothing("the roundtable is off")
    words = {
        "invited": messages.invited,
        "reminder": messages.table_reminder,
        "seated": messages.seated,
        "lapsed": messages.offer_lapsed,
        "cancelled": messages.table_cancelled,
    }[what]
    return Worded(messages=(words(member.language, facts),))


def _notice(a: Assistant, post: Post, member: Member, now: datetime) -> Worded | Later | Nothing:
    source = SourceId(str(post.facts["source"]))
    state = a.store.poll_of(source)
    what, _, number = str(post.facts["what"]).partition(":")
    if what == "restless":
        stored = a.store.call(CallId(int(number)))
        if stored is None:
            return Nothing("the call is gone")
        words_of_it = messages.call_restless(member.language, stored, a.source_title(source))
        return Worded(messages=(words_of_it,))
    if post.facts["what"] in ("broke", "silent") and state.failing_since is None:
        return Nothing("the source answers again")
    since = datetime.fromisoformat(str(post.facts["since"]))
    lost = [name for name in post.facts.get("fields", ()) if state.lost.get(name) == since]
    if post.facts["what"] == "lost" and not lost:
        return Nothing("what was lost is there again")
    facts = NoticeFacts(
        source_title=a.source_title(source),
        now=now,
        zone=member.zone,
        reason=state.failure or "",
        detail=state.detail,
        last_good=state.last_good,
        failing_since=since,
        stored=a.store.count_live(now, source),
        new=state.new,
        lost=tuple(lost),
        count=state.count,
    )
    words = {
        "broke": messages.source_broke,
        "healed": messages.source_healed,
        "silent": messages.source_silent,
        "lost": messages.source_lost,
    }[post.facts["what"]]
    return Worded(messages=(words(member.language, facts),))


def _stay(a: Assistant, post: Post, member: Member, now: datetime) -> Worded | Later | Nothing:
    silent_since = member.last_active_at
    if silent_since and now - silent_since < asked_after(a.settings):
        return Nothing("the member has spoken meanwhile")
    when = erased_on(a.settings, member, now)
    months = a.settings.ask_after_months
    return Worded(messages=(messages.still_there(member.language, months, when, member.zone),))


def _quorum(a: Assistant, post: Post, member: Member, now: datetime) -> Worded | Later | Nothing:
    stored = a.store.call(CallId(int(post.facts["call"])))
    if stored is None or not member.facilitator or not is_wanted(a, stored, now):
        return Nothing("no roundtable is wanted any more")
    facts = quorum_facts(a, member, stored, now)
    return Worded(messages=(messages.quorum(member.language, facts),))


def _tip(a: Assistant, post: Post, member: Member, now: datetime) -> Worded | Later | Nothing:
    stored = a.store.call(CallId(int(post.facts["call"])))
    if stored is None or not is_news(stored.call, now) or a.store.same_as(stored.id):
        return Nothing("the call is closed")
    if a.store.told(member.id, [stored.id]).get(stored.id, -1) >= stored.version:
        return Nothing("told already")
    if not member.tips or Interest.NOT_FOR_US in a.store.interest(member.id, stored.id):
        return Nothing("not wanted")
    if in_quiet_hours(member, now):
        return Later(may_speak_at(member, now), "quiet hours")
    if a.store.pushes_since(member.id, now - WEEK) >= member.alert_budget:
        return Nothing("over the alert budget: it waits for the digest")
    group, organisation = giver_of(a, int(post.facts["passed_on"]))
    card = card_facts(a, member, stored, now)
    words = messages.tip(member.language, card, group, organisation)
    return Worded(messages=(words,), told=((stored.id, stored.version),))


def _question(a: Assistant, post: Post, member: Member, now: datetime) -> Worded | Later | Nothing:
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


_WORDINGS = {
    _posts.ALERT: _alert,
    _posts.DIGEST: _digest,
    _posts.PICTURE: _picture,
    _posts.REMINDER: _reminder,
    _posts.OFFER: _offer,
    _posts.TABLE: _table,
    _posts.NOTICE: _notice,
    _posts.WATCH: _notice,
    _posts.STAY: _stay,
    _posts.QUORUM: _quorum,
    _posts.TIP: _tip,
    _posts.QUESTION: _question,
}
