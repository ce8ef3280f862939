"""What ``said`` writes of the tracker: a call's page, questions, the list, passing on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import messages
from model import (
    CallId,
    Language,
    Member,
    MemberId,
    Message,
    Money,
    Stage,
    StakeholderGroup,
    Track,
)
from tests.messages import samples as s

NOTE = "Ana knows a school in Ostrava <ask her>\nBudget first"


def tracker(language: Language) -> Iterator[tuple[str, Message]]:
    since = s.NOW - timedelta(days=9)
    track = Track(call=CallId(42), stage=Stage.INTERESTED, since=since)
    facts = messages.TrackFacts(
        call=s.stored(), track=track, now=s.NOW, zone="Europe/Prague", in_group=False
    )
    yield "tracker, interested", messages.track_page(language, facts)
    none = replace(facts, track=Track(call=CallId(42), note=NOTE), in_group=True)
    yield "tracker, only a note, in a group", messages.track_page(language, none)
    grant = Money(Decimal(1_200_000))
    won = replace(track, stage=Stage.FUNDED, note=NOTE, amount=grant)
    funded = replace(facts, track=won)
    yield "tracker, funded", messages.track_page(language, funded)
    yield "tracker, how much", messages.grant_step(language, replace(funded, in_group=True))
    yield "tracker, not an amount", messages.grant_unread(language, CallId(42), "a lot <3")
    yield "tracker, a note", messages.note_step(language, facts, 500)
    yield "tracker, another note", messages.note_step(language, funded, 500)
    yield "tracker, long note", messages.reply(language, "note-long", length=733, most=500)
    at = [replace(won, stage=stage) for stage in Stage]
    cards = [messages.card(language, s.plain_card(track=one)) for one in at]
    noted = messages.card(language, s.plain_card(track=Track(call=CallId(42), note=NOTE)))
    yield (
        "cards, the tracker's button",
        Message(html="…", buttons=tuple(card.buttons[-1] for card in (*cards, noted))),
    )
    lines = tuple(messages.Line(call=s.stored(), track=one, passed_on=True) for one in at)
    listed = messages.ListFacts(now=s.NOW, heading=messages.Html("…"), lines=lines, first=1)
    yield "list, every stage", messages.call_list(language, listed)
    counts = {"all": 9, "watching": 3, "interested": 2, "partners": 1, "applied": 2, "results": 1}
    headings = [
        messages.tracker_heading(language, tab, total)
        for tab in messages.TABS
        for total in (0, 1, 5)
    ]
    tabs = messages.tracker_tabs(language, counts, "applied")
    yield "tracker, headings", Message(html="\n".join(headings), buttons=tabs)
    yield "question, applied", messages.ask_applied(language, facts)
    partners = replace(facts, track=replace(track, stage=Stage.PARTNERS))
    yield "question, applied, partners", messages.ask_applied(language, partners)
    yield "question, result", messages.ask_result(language, facts)
    yield "question, no more", messages.reply(language, "questions-off")
    yield from _passing_on(language)


def _passing_on(language: Language) -> Iterator[tuple[str, Message]]:
    yield "share, to the region too", messages.share(language, s.share_facts(to_region=True))
    member = Member(id=MemberId(1), chat_id=1, language=language)
    facts = messages.PassOnFacts(
        call=s.stored(), member=member, regions=("Severovýchod",), reach=4, counted_up_to=1000
    )
    yield "pass on, few", messages.pass_on_step(language, facts)
    known = replace(
        member,
        group=StakeholderGroup.EDUCATION,
        organisation="Střední průmyslová škola & učiliště, Ostrava",
    )
    some = replace(facts, member=known, reach=23)
    yield "pass on, some", messages.pass_on_step(language, some)
    yield "pass on, many", messages.pass_on_step(language, replace(facts, reach=1001))
    yield "passed on", messages.passed_on(language, s.stored())
    until = s.NOW + timedelta(days=3)
    refusals = [messages.too_often(language, 3, until, "Europe/Prague")]
    refusals += [
        messages.plain(language, f"pass-on-{why}") for why in ("again", "no-region", "closed")
    ]
    yield "not passed on", Message(html="\n".join(refusals))
    yield "tip", messages.tip(language, s.plain_card(), None, "")
    group, school = known.group, known.organisation
    yield "tip, known", messages.tip(language, s.plain_card(), group, school)
