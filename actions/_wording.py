"""From an outbox row's facts to finished words, at the moment it leaves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

import messages
import messages.hosts
from actions import _posts
from actions._assistant import Assistant
from actions._clock import in_quiet_hours, may_speak_at
from actions._dated import said_yes_to
from actions._gather import card_facts
from actions._gather_tables import facts_for, table_facts
from actions._handover import notice_facts, who_asks
from actions._place import Place, place_of
from actions._silence import asked_after, erased_on
from actions._worded import Earlier, Instead, Later, Nothing, Outcome, Worded
from actions._wording_after import AFTER, was_at_the_last
from actions._wording_before import BEFORE
from actions._wording_calls import (
    WEEK,
    alert,
    digest,
    gathered,
    picture,
    question,
    quorum,
    reminder,
    tip,
)
from actions._wording_experts import contact, expert
from actions._wording_hub import audience
from actions._wording_seats import SEATS, taken_back
from actions.away import deputy_of
from actions.ballot import poll
from actions.calendar import table_file
from actions.guests import to_inform
from actions.signup_link import guest_link
from db import Post
from messages import GuestLine, NoticeFacts, TableFacts
from model import (
    CallId,
    ChatKind,
    Cover,
    CoverId,
    GuestId,
    Language,
    Member,
    Message,
    Registration,
    RegistrationId,
    RegistrationState,
    Roundtable,
    RoundtableId,
    RoundtableState,
    SourceId,
)


def word(a: Assistant, post: Post, now: datetime) -> Outcome:
    """The words of one outbox row at ``now``; atomic, and may be done again after a crash."""
    member = a.store.member(post.member)
    if member is None:
        return Nothing("the member is gone")
    with a.store.transaction():
        if post.kind in _HANDED_OVER and (standing := deputy_of(a, member, now)):
            return _for_deputy(a, post, member, *standing, now)
        worded = _WORDINGS[post.kind](a, post, member, now)
        if member.kind is ChatKind.GROUP and isinstance(worded, Worded):
            return _in_group(a, post, member, worded, now)
        return worded


def _for_deputy(
    a: Assistant, post: Post, member: Member, cover: Cover, deputy: Member, now: datetime
) -> Outcome:
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
    said = messages.for_colleague(deputy.language, facts, worded.messages)
    place = None
    if deputy.kind is ChatKind.GROUP:
        place, said = Place(), _as_loud(a, deputy, said)
    return replace(
        worded,
        messages=said,
        place=place,
        instead=Instead(cover, deputy, calls),
    )


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
    if not worded.picture:  # it never makes a sound
        said = _as_loud(a, group, said)
    return replace(worded, messages=said, place=place, card=card, earlier=earlier)


def _as_loud(a: Assistant, group: Member, said: tuple[Message, ...]) -> tuple[Message, ...]:
    """Silent, unless the group wants a sound."""
    silent = not a.store.manners(group.id).aloud
    return tuple(replace(one, silent=silent) for one in said)


def _offer(a: Assistant, post: Post, member: Member, now: datetime) -> Outcome:
    registration = a.store.registration(RegistrationId(int(post.facts["registration"])))
    if registration is None or registration.state is not RegistrationState.OFFERED:
        return Nothing("the offer is over")
    if in_quiet_hours(member, now):
        return Later(may_speak_at(member, now), "quiet hours")
    table = a.store.roundtable(registration.roundtable)
    if table is None or table.registration_closes_at <= now:
        return Nothing("sign-up has closed")
    if isinstance(registration.who, GuestId):
        said = _of_guest(a, member, table, "offer", registration, now)
    else:
        said = messages.offer(member.language, table_facts(a, member, table, now))
    return Worded(messages=(said,), registration=registration.id)


def _of_guest(
    a: Assistant,
    host: Member,
    table: Roundtable,
    what: str,
    entry: Registration,
    now: datetime,
) -> Message:
    """What became of a guest's entry, for a host to pass on."""
    assert isinstance(entry.who, GuestId)
    facts = facts_for(a, entry.who, table, host.zone, now)
    guest = a.store.guest(entry.who)
    assert guest, "its entries go with a guest"
    line = GuestLine(guest=guest, entry=entry, link=guest_link(a, guest.id))
    return messages.hosts.guest_notice(host.language, what, facts, line)


def _table(a: Assistant, post: Post, member: Member, now: datetime) -> Outcome:
    table = a.store.roundtable(RoundtableId(int(post.facts["table"])))
    what = post.facts["what"]
    if table is None:
        return Nothing("the roundtable is gone")
    if taken_back(a, post):
        return Nothing("it is otherwise by now")
    entry = a.store.registration(RegistrationId(int(post.facts.get("registration", 0))))
    if entry and isinstance(entry.who, GuestId):
        return Worded(messages=(_of_guest(a, member, table, what, entry, now),))
    if what in BEFORE:
        return BEFORE[what](a, post, member, table, now)
    facts = table_facts(a, member, table, now)
    if what in SEATS:
        said = SEATS[what](a, post, member, facts)
        if not isinstance(said, Worded):
            return said
        (words_of_it,) = said.messages
        return _filed(a, post, member, table, now, words_of_it)
    if what == "cancelled":
        if table.state is RoundtableState.OPEN:
            return Nothing("it takes place after all")
        reason = str(post.facts.get("reason", ""))
        return _filed(
            a, post, member, table, now, messages.table_cancelled(member.language, facts, reason)
        )
    if what == "invited" and (facts.mine or now >= table.registration_closes_at):
        return Nothing("signed up already, or too late")
    if what == "closed" and (
        table.state is not RoundtableState.OPEN
        or now >= table.starts_at
        or now < table.registration_closes_at
    ):
        return Nothing("it is over, or sign-up is open again")
    if what == "invited" and was_at_the_last(a, member, table):
        return Nothing("it was told that its table goes on")
    if what == "invited" and table.state is not RoundtableState.OPEN:
        return Nothing("the roundtable is off")
    words = _TABLE[str(what)]
    if what in ("invited", "dated"):
        words = _dated(a, member, table, str(what))
    return _filed(a, post, member, table, now, words(member.language, facts))


def _filed(
    a: Assistant, post: Post, member: Member, table: Roundtable, now: datetime, said: Message
) -> Worded:
    """With the guests whom a host has to tell, and the calendar file that goes with the news: to
    who had a seat when the table was called off, and to who was given one before."""
    what = post.facts["what"]
    if what in _PASSED_ON:
        said = messages.hosts.with_guests(member.language, said, to_inform(a, table, member))
    given = what in _IN_CALENDARS and a.store.calendar_entry(table.id, member.id)
    if given or post.facts.get(_posts.FILE):
        return Worded(messages=(said, table_file(a, member, table, now)))
    return Worded(messages=(said,))


_TABLE: dict[str, Callable[[Language, TableFacts], Message]] = {
    "invited": messages.invited,
    "dated": partial(messages.dated, said_yes=False),
    "seated": messages.seated,
    "lapsed": messages.offer_lapsed,
    "closed": messages.sign_up_over,
}


def _dated(
    a: Assistant, member: Member, table: Roundtable, what: str
) -> Callable[[Language, TableFacts], Message]:
    """Who voted for the date knows of the table: it is told that it has the date."""
    if said_yes_to(a, member, table):
        return partial(messages.dated, said_yes=True)
    return _TABLE[what]


def _notice(a: Assistant, post: Post, member: Member, now: datetime) -> Outcome:
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


def _stay(a: Assistant, post: Post, member: Member, now: datetime) -> Outcome:
    silent_since = member.last_active_at
    if silent_since and now - silent_since < asked_after(a.settings):
        return Nothing("the member has spoken meanwhile")
    when = erased_on(a.settings, member, now)
    months = a.settings.ask_after_months
    return Worded(messages=(messages.still_there(member.language, months, when, member.zone),))


def _cover(a: Assistant, post: Post, member: Member, now: datetime) -> Outcome:
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


_PASSED_ON = frozenset({"cancelled", "moved"})
"""What guests have to hear as well: a host tells them."""
_IN_CALENDARS = frozenset({"moved", "dated", "reopened", "removed"})
"""News by which an entry in a calendar is out of date."""
_HANDED_OVER = {
    _posts.ALERT: alert,
    _posts.DIGEST: digest,
    _posts.REMINDER: reminder,
}
"""What goes to who stands in. All else is about what the member itself signed up for."""
_WORDINGS = {
    _posts.ALERT: alert,
    _posts.DIGEST: digest,
    _posts.PICTURE: picture,
    _posts.REMINDER: reminder,
    _posts.TIP: tip,
    _posts.QUESTION: question,
    _posts.OFFER: _offer,
    _posts.TABLE: _table,
    _posts.NOTICE: _notice,
    _posts.WATCH: _notice,
    _posts.STAY: _stay,
    _posts.QUORUM: quorum,
    _posts.COVER: _cover,
    _posts.EXPERT: expert,
    _posts.CONTACT: contact,
    **AFTER,
    _posts.GATHERED: gathered,
    _posts.POLL: poll,
    _posts.AUDIENCE: audience,
}
