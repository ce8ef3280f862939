"""What ``said`` writes of reminders and of absences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import messages
from model import (
    CallStatus,
    Cover,
    CoverId,
    Handing,
    Language,
    Member,
    MemberId,
    Message,
    Moment,
    OwnRhythm,
    Programme,
    Reminder,
    ReminderId,
    StakeholderGroup,
)
from tests.messages import samples as s

BEFORE, LATER = s.NOW + timedelta(days=1), s.NOW + timedelta(days=9)
RULES = ("1", "7", "b7", "b30", "opens")
REMIND_CANNOT = ("past", "after", "far", "late", "open", "many", "undated", "unknown")
COVER_CANNOT = ("gone", "own", "away", "silent", "deputy", "group", "date")
TOLD = (
    *("accepted", "declined", "expired", "given-back", "unreachable", "over", "handed"),
    *("deputy-back", "deputy-over"),
)


def reminders(language: Language) -> Iterator[tuple[str, Message]]:
    member = Member(id=MemberId(1), chat_id=1, zone="Europe/Prague", language=language)
    yield from _ladder(language, member)
    yield from _of_a_call(language, member)
    yield from _as_they_come(language)
    for reason in REMIND_CANNOT:
        yield f"cannot remind, {reason}", messages.reply(language, f"remind-cannot-{reason}")


def _ladder(language: Language, member: Member) -> Iterator[tuple[str, Message]]:
    facts = messages.LadderFacts(member=member, default=member.ladder)
    yield "ladder", messages.ladder_step(language, facts)
    coming = [
        messages.Coming(id=ReminderId(n), call=s.stored(), at=LATER if n else None)
        for n in range(8)
    ]
    own = replace(facts, member=replace(member, ladder=(45, 1, 0)), coming=coming, page=1)
    yield "ladder, own, reminders to come", messages.ladder_step(language, own)
    off = replace(facts, member=replace(member, ladder=()), coming=coming)
    yield "ladder, off", messages.ladder_step(language, off)
    one = replace(facts, member=replace(member, ladder=(1,)))
    yield "ladder, one", messages.ladder_step(language, one)
    for key in ("ladder-how", "ladder-full", "remind-not-a-day"):
        yield key, messages.reply(language, key)


def wish(**kw: object) -> Reminder:
    facts: dict[str, object] = {"member": MemberId(1), "call": s.stored().id, "asked_at": s.NOW}
    return Reminder(**{**facts, **kw})  # type: ignore[arg-type]


def _of_a_call(language: Language, member: Member) -> Iterator[tuple[str, Message]]:
    facts = messages.RemindFacts(call=s.stored(), now=s.NOW, member=member, offered=RULES)
    yield "remind me", messages.remind_page(language, facts)
    wishes = (
        (wish(id=ReminderId(1), day=BEFORE.date()), BEFORE),
        (wish(id=ReminderId(2), before=7), LATER),
        (wish(id=ReminderId(3), before=30), LATER),
        (wish(id=ReminderId(4), opens=True), LATER),
        (wish(id=ReminderId(5), opens=True), None),
    )
    saved = replace(facts, saved=True, next_rung=LATER, wishes=wishes, offered=())
    yield "remind me, saved and asked", messages.remind_page(language, saved)
    yield "remind me, none to come", messages.remind_page(language, replace(saved, next_rung=None))
    muted = replace(saved, muted=True, wishes=())
    yield "remind me, not by the ladder", messages.remind_page(language, muted)
    yield "remind me, which day", messages.which_day(language, s.stored(), in_group=True)
    put_off = messages.snoozed(language, s.stored(), member, wishes[0][0], BEFORE)
    yield "reminder, put off", put_off
    yield "reminder, no more", messages.silenced(language, s.stored())


def _as_they_come(language: Language) -> Iterator[tuple[str, Message]]:
    facts = s.reminder_facts(asked=True, snoozes=("1", "3", "b7"))
    yield "reminder, asked", messages.reminder(language, facts)
    moved = replace(facts, was=s.at("2026-03-30", 17), follows=False)
    yield "reminder, asked, moved", messages.reminder(language, moved)
    past = s.stored(cut_offs=(s.cut_off("2026-02-26"),))
    closed = replace(facts, call=past, cut_off=None, snoozes=())
    yield "reminder, asked, closed", messages.reminder(language, closed)
    undated = replace(facts, call=s.stored(cut_offs=()), cut_off=None)
    yield "reminder, asked, undated", messages.reminder(language, undated)
    for days in (0, 1, 9):
        opens = Moment(s.NOW + timedelta(days=days, hours=2))
        coming = s.stored(published_status=CallStatus.FORTHCOMING, opens=opens)
        later = replace(facts, call=coming, cut_off=coming.call.cut_offs[0])
        yield f"reminder, opens in {days} days", messages.reminder(language, later)
    planned = s.stored(published_status=CallStatus.PLANNED, opens=None, cut_offs=())
    yield (
        "reminder, still planned",
        messages.reminder(language, replace(facts, call=planned, cut_off=None)),
    )
    for asked, interested in ((True, False), (False, True), (False, False)):
        theirs = replace(facts, colleague=True, asked=asked, interested=interested)
        parts = messages.for_colleague(language, COLLEAGUE, (messages.reminder(language, theirs),))
        said = "asked" if asked else "interested" if interested else "saved"
        yield f"reminder, for a colleague, {said}", parts[0]


COLLEAGUE = messages.ColleagueFacts(
    organisation="Škola <Ostrava>",
    group=StakeholderGroup.EDUCATION,
    regions=("Moravskoslezský kraj", "Śląskie"),
    until=date(2026, 9, 3),
)
NOBODY = messages.ColleagueFacts(until=date(2026, 9, 3))
TOKEN = "Zq3_-abcdefghijklmnopqrs"


def cover(**kw: object) -> Cover:
    facts: dict[str, object] = {
        "id": CoverId(1),
        "member": MemberId(1),
        "until": date(2026, 9, 3),
        "token": TOKEN,
        "asked_at": s.NOW,
        "expires_at": s.NOW + timedelta(days=14),
    }
    return Cover(**{**facts, **kw})  # type: ignore[arg-type]


def handover(language: Language) -> Iterator[tuple[str, Message]]:
    member = Member(
        id=MemberId(1),
        chat_id=1,
        zone="Europe/Prague",
        language=language,
        programmes=frozenset({Programme.JTF, Programme.ERASMUS_PLUS}),
    )
    yield from _away(language)
    yield from _invited(language, member)
    for what in TOLD:
        for asks, calls in ((COLLEAGUE, 3), (NOBODY, 0)):
            notice = messages.CoverNotice(cover=cover(), member=member, asks=asks, calls=calls)
            said = messages.cover_notice(language, what, notice)
            yield f"away, told, {what}, {calls} calls", said
    for own in OwnRhythm:
        notice = messages.CoverNotice(cover=cover(own=own), member=member, asks=NOBODY)
        yield f"away, handed, {own}", messages.cover_notice(language, "handed", notice)
    for reason in COVER_CANNOT:
        yield f"cannot stand in, {reason}", messages.reply(language, f"cover-cannot-{reason}")
    for key in (
        *("away-only-alone", "away-not-a-day", "away-not-away", "away-withdrawn"),
        *("cover-declined", "cover-given-back", "cover-taken-over", "cover-for-group"),
        "cover-told-deputy-erased",
    ):
        yield key, messages.reply(language, key)


def _away(language: Language) -> Iterator[tuple[str, Message]]:
    facts = messages.AwayFacts(
        cover=None, back_at=s.at("2026-09-03", 8), zone="Europe/Prague", bot="funding_bot"
    )
    yield "away", messages.away_page(language, facts)
    yield "away, which day", messages.away_day(language)
    until = date(2026, 9, 3)
    at = s.at("2026-09-03", 8)
    yield "away, who", messages.away_who(language, until, at, "Europe/Prague")
    yield "away, for good", messages.away_good(language)
    yield "away, link", messages.away_page(language, replace(facts, cover=cover()))
    good = cover(handing=Handing.FOR_GOOD, until=None)
    yield "away, link for good", messages.away_page(language, replace(facts, cover=good))
    active = replace(facts, cover=cover(accepted_at=s.NOW, token=None))
    yield "away, now", messages.away_page(language, active)
    yield "away, now, with calls", messages.away_page(language, replace(active, calls=1))
    holds = ((CoverId(1), COLLEAGUE), (CoverId(2), NOBODY))
    yield "away, stands in", messages.away_page(language, replace(facts, holds=holds))
    heading = messages.render(language, "away-calls-heading", total=1)
    line = messages.Line(call=s.stored())
    listed = messages.ListFacts(now=s.NOW, heading=heading, lines=(line,), first=1)
    yield "away, calls", messages.call_list(language, listed)


def _invited(language: Language, member: Member) -> Iterator[tuple[str, Message]]:
    facts = messages.InvitationFacts(
        cover=cover(), token=TOKEN, asks=COLLEAGUE, member=member, needs=s.NEEDS[language][:2]
    )
    yield "invitation", messages.invitation(language, facts)
    yield "invitation, nobody named", messages.invitation(language, replace(facts, asks=NOBODY))
    good = replace(facts, cover=cover(handing=Handing.FOR_GOOD, until=None))
    good = replace(good, asks=replace(COLLEAGUE, until=None))
    yield "invitation, for good", messages.invitation(language, good)
    yield "invitation, accepted", messages.stands_in(language, CoverId(1), COLLEAGUE)
    alert = messages.alert(language, s.plain_card(), messages.AlertKind.NEW, colleague=True)
    yield "alert, for a colleague", messages.for_colleague(language, COLLEAGUE, (alert,))[0]
    yield "alert, for somebody", messages.for_colleague(language, NOBODY, (alert,))[0]
