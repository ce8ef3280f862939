"""Telegram takes all that follows on a call: tracker, reminders, a colleague, other channels."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime

import feedparser
from hypothesis import given
from hypothesis import strategies as st

import messages
from messages import AlertKind, CardFacts, DigestFacts, Line
from model import (
    Cover,
    CoverId,
    Language,
    Member,
    MemberId,
    Reminder,
    ReminderId,
    StoredCall,
    Track,
)
from tests.messages import samples
from tests.messages.anything import (
    CARDS,
    DIGESTS,
    FEW,
    LANGUAGES,
    LINE,
    LINES,
    LONG,
    MEMBERS,
    NOWS,
    STORED,
    TRACKS,
    ZONES,
)
from tests.messages.said_channel import entry as said_entry
from tests.messages.telegram import accepts
from tests.messages.test_page import Reader


@FEW
@given(LANGUAGES, STORED, TRACKS, NOWS, ZONES, st.booleans())
def test_any_page_of_the_tracker(
    language: Language, call: StoredCall, track: Track, now: datetime, zone: str, group: bool
) -> None:
    facts = messages.TrackFacts(call=call, track=track, now=now, zone=zone, in_group=group)
    accepts(messages.track_page(language, facts))
    accepts(messages.grant_step(language, facts))
    accepts(messages.note_step(language, facts, 500))
    accepts(messages.ask_applied(language, facts))
    accepts(messages.ask_result(language, facts))
    accepts(messages.grant_unread(language, call.id, track.note or "?"))


@FEW
@given(LANGUAGES, CARDS, MEMBERS, st.lists(LINE, min_size=1, max_size=9), st.integers(0, 2000))
def test_any_call_that_is_passed_on(
    language: Language, card: CardFacts, member: Member, regions: list[str], reach: int
) -> None:
    facts = messages.PassOnFacts(
        call=card.call, member=member, regions=regions, reach=reach, counted_up_to=1000
    )
    accepts(messages.pass_on_step(language, facts))
    accepts(messages.passed_on(language, card.call))
    accepts(messages.tip(language, card, member.group, member.organisation))


@FEW
@given(LANGUAGES, LINE, LINES, st.booleans())
def test_any_words_of_the_second_channel(
    language: Language, name: str, lines: tuple[Line, ...], on: bool
) -> None:
    """The chat's words at their longest; a page, a mail and a feed of whatever was published."""
    address = f"https://{'long-name.' * 12}example.org/funding/my/{'x' * 43}"
    facts = messages.ChannelFacts(
        owner=MemberId(2**53),
        group=True,
        group_name=name,
        calendar=f"{address}/calendar.ics" if on else "",
        page=f"{address}/digest",
        mail=f"{address}/digest.eml",
        feeds=((name, f"{address}/feeds/en/need/{'n' * 60}/region/CZ080.atom"),) * 40,
        all_feeds=f"{address}/feeds/en/",
    )
    accepts(messages.channel(language, facts, renewed=True))
    accepts(messages.channel_renew(language, facts.owner, 2**31))
    accepts(messages.channel_in_private(language, facts.owner))
    digest = samples.digest_facts(new=lines, changed=(), closing=(), tables=(), totals={})
    full = messages.FullDigest(digest=digest, open=lines[:2], region=name, needs=(name,))
    links = messages.PageLinks("a", "b", "c")
    Reader("".join(messages.digest_document(language, full, links)))
    assert "".join(messages.digest_text(language, full))
    entries = [
        messages.word_entry(language, said_entry(language, line=one, places=(name,)), digest.now)
        for one in lines[:2]
    ]
    feed = messages.Feed(
        id="urn:x",
        title=name,
        subtitle=name,
        language=language,
        self_url=address,
        page_url=address,
        other_url=address,
    )
    assert not feedparser.parse(messages.atom(feed, entries)).bozo
    assert len(json.loads(messages.json_feed(feed, entries))["items"]) == len(entries)


@FEW
@given(LANGUAGES, STORED, CARDS, DIGESTS, LONG, NOWS)
def test_reminders_and_what_goes_to_a_colleague(
    language: Language,
    call: StoredCall,
    card: CardFacts,
    digest: DigestFacts,
    long: str,
    now: datetime,
) -> None:
    member = Member(id=MemberId(1), chat_id=1, organisation=long)
    asked = Reminder(id=ReminderId(2**53), member=member.id, call=call.id, asked_at=now)
    asked = replace(asked, before=30)
    wishes = [(replace(asked, before=None, opens=True), None)] + [(asked, now)] * 9
    coming = [messages.Coming(id=asked.id, call=call, at=now)] * 9
    said = messages.reminder(
        language,
        messages.ReminderFacts(
            call=call,
            now=now,
            zone="Europe/Helsinki",
            cut_off=call.call.next_cut_off(now),
            asked=True,
            was=now,
            snoozes=("1", "3", "b7"),
        ),
    )
    accepts(said)
    facts = messages.RemindFacts(
        call=call, now=now, member=member, saved=True, next_rung=now, wishes=wishes
    )
    accepts(messages.remind_page(language, facts))
    accepts(messages.remind_page(language, replace(facts, offered=("1", "7", "b7", "b30"))))
    ladder = messages.LadderFacts(member=member, default=(30,), coming=coming)
    accepts(messages.ladder_step(language, ladder))
    accepts(messages.snoozed(language, call, member, asked, now))
    accepts(messages.silenced(language, call))
    accepts(messages.which_day(language, call))
    whose = messages.ColleagueFacts(organisation=long, regions=(long,) * 9, until=now.date())
    for parts in (
        (said,),
        (messages.alert(language, card, AlertKind.CHANGED, urgent=True),),
        messages.digest(language, digest),
    ):
        for part in messages.for_colleague(language, whose, parts):
            accepts(part)
    cover = Cover(
        id=CoverId(2**53), member=member.id, token="t" * 24, asked_at=now, expires_at=now
    )
    offered = messages.InvitationFacts(
        cover=cover, token="t" * 24, asks=whose, member=member, needs=(long,) * 9
    )
    accepts(messages.invitation(language, offered))
    accepts(messages.stands_in(language, cover.id, replace(whose, organisation="")))
    notice = messages.CoverNotice(cover=cover, member=member, asks=whose, calls=10**6)
    for what in ("over", "deputy-back"):
        accepts(messages.cover_notice(language, what, notice))
