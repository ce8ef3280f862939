"""A member who left a trace everywhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from db import Stance, Store
from model import (
    Audience,
    AudienceId,
    Belonging,
    Call,
    Contact,
    ContactState,
    DateAnswer,
    DatePoll,
    DatePollId,
    EntryKind,
    Event,
    EventId,
    EventKind,
    ExpertEntry,
    GroupManners,
    Guest,
    GuestId,
    Handing,
    Interest,
    Item,
    ItemId,
    ItemKind,
    Member,
    Money,
    Named,
    NeedId,
    NutsCode,
    OutcomeRow,
    OutcomeStep,
    OwnRhythm,
    PartOfIt,
    PollAudience,
    Question,
    QuestionId,
    Registration,
    RegistrationId,
    RegistrationState,
    Reminder,
    Roundtable,
    RoundtableId,
    ShownTo,
    Stage,
    StakeholderGroup,
    SurveyAnswer,
    TopicsBy,
)

DAY = timedelta(days=1)


def lived(store: Store, member: Member, call: Call, now: datetime) -> Roundtable:
    """Leave a trace of a member everywhere."""
    number = store.take_in(call, now).stored.id
    store.set_interest(member.id, number, Interest.NOT_FOR_US, now, "too-large")
    store.mark_told(member.id, [(number, 1)], "alert", now)
    store.verdict(member.id, number, True, "Tajné", now)
    store.add_digest(member.id, now, [number])
    store.post(member.id, "alert", f"k{member.id}", {"call": number}, now, now)
    store.set_stage(member.id, number, Stage.FUNDED, now)
    store.set_amount(member.id, number, Money(Decimal("250000.5")))
    store.set_note(member.id, number, "Tajné: ask Ana", now)
    store.came_to(member.id, number, Stage.FUNDED, now)
    store.pass_on(member.id, number, 1, "Tajná škola", now)
    store.add_tip(member.id, number, 1, now)
    store.audit(member.id, "grant", "member:1", now)
    store.add_reminder(Reminder(member=member.id, call=number, before=7, asked_at=now), now)
    for taken in (False, True):
        cover = store.ask_cover(
            member.id, Handing.AWAY, now.date(), OwnRhythm.KEEP, f"{member.id}{taken}", now, now
        )
        if taken:
            store.accept_cover(cover.id, member.id, now)
            store.add_told_for(cover.id, [number], now)
        else:
            store.end_cover(cover.id, "ended", now)
    store.set_region_needs(NutsCode(f"DE{member.id}"), {NeedId("ai"): 1}, member.id, now)
    store.save_manners(member.id, GroupManners(topics=TopicsBy.NEED))
    store.keep_topic(member.id, "need:ai", 7, "Künstliche Intelligenz", now)
    store.keep_card(member.id, number, 8, 7, now)
    store.renew_address(member.id, now)
    audience = store.save_audience(
        Audience(id=AudienceId(0), name=f"Technology {member.id}", chair=member.id), now
    )
    store.set_belonging(audience.id, member.id, Belonging.MEMBER, now)
    store.pass_to(audience.id, member.id, number, 1, now)
    store.save_event(
        Event(
            id=EventId(0),
            title="Forum",
            kind=EventKind.FORUM,
            starts_at=now,
            audience=audience.id,
            added_by=member.id,
        ),
        now,
    )
    table = store.add_roundtable(
        Roundtable(
            id=RoundtableId(0),
            title="Skills",
            host=member.id,
            starts_at=now,
            registration_closes_at=now,
            release_at=now,
            call=number,
        ),
        now,
    )
    (entry,) = store.save_registrations([came(table, member, now)])
    asked = store.save_question(
        Question(id=QuestionId(0), roundtable=table.id, words="Any allergy?")
    )
    store.answer_question(entry.id, asked.id, "Tajné nuts", now)
    store.save_name(entry.id, Named("Tajná Eva", "Jan", "Škola", ShownTo.TABLE), now)
    store.offer_cohosting(table, f"token-{member.id}", member.id, now, now)
    store.set_cohosts(table.id, (member.id,), now)
    store.set_cohosts(table.id, (), now)
    store.said_coming(entry.id, now)
    store.keep_briefed(table.id, member.id, {"when": "x"}, now)
    store.keep_calendar_entry(table.id, member.id, 1, "0:in", now)
    store.add_cohost(table.id, member.id, now)
    note = Item(
        id=ItemId(0),
        roundtable=table.id,
        kind=ItemKind.ACTION,
        words="Ask Eva",
        at=now,
        changed_at=now,
        by=member.id,
        owner=member.id,
        former=member.id,
        done_by=member.id,
    )
    store.add_item(note)
    store.save_survey(table.id, member.id, SurveyAnswer(4, words="More time"), now)
    store.save_part_of_it(table.id, member.id, PartOfIt(yes=True, moved=Stage.APPLIED), now)
    store.tell_outcome(
        OutcomeRow(roundtable=table.id, step=OutcomeStep.CONSORTIUM, at=now, by=member.id)
    )
    store.come_to_the_door(table.id, member.id, now)
    store.add_guest(Guest(id=GuestId(0), roundtable=table.id, name="Eva", added_by=member.id), now)
    expert(store, member, table, now)
    store.set_stance(number, member, Stance.TAKEN, now)
    poll = store.add_date_poll(
        DatePoll(
            id=DatePollId(0),
            host=member.id,
            audience=PollAudience.SEATED,
            made_at=now,
            table=table.id,
            options=(now, now + DAY),
        )
    )
    store.was_asked(poll.id, [member.id], now)
    store.vote(poll.id, member.id, {0: DateAnswer.YES}, now)
    return table


def expert(store: Store, member: Member, table: Roundtable, now: datetime) -> None:
    """On the list, invited for it, and put in touch, on both sides."""
    store.add_entry(
        ExpertEntry(
            member=member.id, kind=EntryKind.OFFER, need=None, line="Tajné kurzy", since=now
        )
    )
    store.invite_expert(table.id, member.id, now)
    contact = Contact(
        asker=member.id,
        asked=member.id,
        entry=None,
        kind=EntryKind.OFFER,
        need=None,
        began_at=now,
    )
    asked = replace(
        store.draft_contact(contact, now),
        state=ContactState.AGREED,
        intro="Tajný záměr",
        asker_line="Tajná Ana",
        asked_line="Tajný Petr",
        asked_at=now,
    )
    store.save_contact(asked, now)


def came(table: Roundtable, member: Member, now: datetime) -> Registration:
    return Registration(
        id=RegistrationId(0),
        roundtable=table.id,
        who=member.id,
        group=StakeholderGroup.EDUCATION,
        state=RegistrationState.ATTENDED,
        since=now,
        party=2,
    )
