"""From an outbox row's facts to finished words, at the moment it leaves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import messages
from actions import _posts
from actions._assistant import Assistant
from actions._clock import in_quiet_hours, may_speak_at
from actions._gather import card_facts, digest_facts, table_facts
from actions._handover import impersonal, notice_facts, who_asks
from actions._silence import asked_after, erased_on
from actions.away import deputy_of
from actions.digest import compose, differs
from actions.quorum import is_wanted, quorum_facts
from actions.region_needs import served
from actions.remind_me import SNOOZES, is_followed, offered, told_call
from actions.spread import is_news, sure_tags
from db import Post
from matching import match
from messages import AlertKind, CardFacts, NoticeFacts, ReminderFacts
from model import (
    CallId,
    Cover,
    CoverId,
    Interest,
    Member,
    Message,
    RegistrationId,
    RegistrationState,
    RoundtableId,
    RoundtableState,
    SourceId,
)

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Worded:
    """Ready to send, and what is settled once it was accepted."""

    messages: tuple[Message, ...]
    told: tuple[tuple[CallId, int], ...] = ()
    registration: RegistrationId | None = None
    """An offered registration whose clock starts with this message."""
    digest: int | None = None
    instead: Instead | None = None
    """Somebody who stands in for the member reads it."""


@dataclass(frozen=True, slots=True)
class Instead:
    """Where a message goes in place of the member's own chat, and the calls that it holds."""

    cover: Cover
    chat_id: int
    calls: tuple[CallId, ...]


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
        if post.kind in _HANDED_OVER and (standing := deputy_of(a, member, now)):
            return _for_deputy(a, post, member, *standing, now)
        return _WORDINGS[post.kind](a, post, member, now)


def _for_deputy(
    a: Assistant, post: Post, member: Member, cover: Cover, deputy: Member, now: datetime
) -> Worded | Later | Nothing:
    """In the deputy's language, zone and quiet hours, with a first line that says for whom."""
    if post.kind == _posts.DIGEST and in_quiet_hours(deputy, now):
        return Later(may_speak_at(deputy, now), "quiet hours")
    read_by = replace(
        member,
        language=deputy.language,
        zone=deputy.zone,
        quiet_from=deputy.quiet_from,
        quiet_to=deputy.quiet_to,
        all_quiet=False,
    )
    worded = _HANDED_OVER[post.kind](a, post, read_by, now, deputy)
    if not isinstance(worded, Worded):
        return worded
    facts = who_asks(a, member, cover, deputy.language)
    calls = tuple(call for call, _ in worded.told)
    if post.kind == _posts.REMINDER:
        calls = (CallId(int(post.facts["call"])),)
    return replace(
        worded,
        messages=messages.for_colleague(deputy.language, facts, worded.messages),
        instead=Instead(cover, deputy.chat_id, calls),
    )


def _as_deputy(a: Assistant, facts: CardFacts, deputy: Member) -> CardFacts:
    """What the buttons say is the deputy's own word on the call: a tap is the deputy's."""
    said = a.store.interest(deputy.id, facts.call.id)
    return replace(
        facts,
        saved=Interest.SAVED in said,
        interested=Interest.INTERESTED in said,
        not_for_us=None,
        fits=bool(a.store.fits(deputy.id, facts.call.id)),
    )


def _alert(
    a: Assistant, post: Post, member: Member, now: datetime, deputy: Member | None = None
) -> Worded | Later | Nothing:
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


def _digest(
    a: Assistant, post: Post, member: Member, now: datetime, deputy: Member | None = None
) -> Worded | Later | Nothing:
    contents = compose(a, member, now, first=bool(post.facts.get("first")))
    if deputy:  # seats at a roundtable are personal
        contents = replace(contents, tables=())
    if contents.empty:
        if not member.all_quiet or post.facts.get("first"):
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
    if deputy:
        facts = impersonal(facts)
    return Worded(
        messages=messages.digest(member.language, facts), told=contents.told, digest=digest_id
    )


def _reminder(
    a: Assistant, post: Post, member: Member, now: datetime, deputy: Member | None = None
) -> Worded | Later | Nothing:
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


def _cover(a: Assistant, post: Post, member: Member, now: datetime) -> Worded | Later | Nothing:
    if in_quiet_hours(member, now):
        return Later(may_speak_at(member, now), "quiet hours")
    cover = a.store.cover(CoverId(int(post.facts["cover"])))
    if cover is None and post.facts["what"] == "deputy-erased":
        return Worded(messages=(messages.reply(member.language, "cover-told-deputy-erased"),))
    if cover is None:
        return Nothing("it is long over")
    absent = a.store.member(cover.member)
    if absent is None:
        return Nothing("who was away is gone")
    facts = notice_facts(a, absent, cover, member.language)
    words = messages.cover_notice(member.language, str(post.facts["what"]), facts)
    return Worded(messages=(words,))


_HANDED_OVER = {
    _posts.ALERT: _alert,
    _posts.DIGEST: _digest,
    _posts.REMINDER: _reminder,
}
"""What goes to who stands in. All else is about what the member itself signed up for."""
_WORDINGS = {
    _posts.COVER: _cover,
    _posts.ALERT: _alert,
    _posts.DIGEST: _digest,
    _posts.REMINDER: _reminder,
    _posts.OFFER: _offer,
    _posts.TABLE: _table,
    _posts.NOTICE: _notice,
    _posts.WATCH: _notice,
    _posts.STAY: _stay,
    _posts.QUORUM: _quorum,
}
