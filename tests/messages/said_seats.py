"""The desk's pages, what is asked at sign-up, and what members are told of what hosts do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import messages
import messages.hosts
from messages import DayFacts, HolidayFacts
from messages.hosts import DateFacts, HostFacts, HostsFacts, PeopleFacts, PersonFacts, SeriesFacts
from model import (
    GuestId,
    Language,
    MemberId,
    Message,
    Named,
    Question,
    QuestionId,
    QuestionKind,
    RegistrationId,
    RegistrationState,
    RoundtableId,
    RoundtableState,
    ShownTo,
    StakeholderGroup,
)
from tests.messages import samples as s

_S = RegistrationState
TOKEN = "abcdefghijklmnopqrstuvwx"


def questions(words: str) -> tuple[Question, ...]:
    """One of each kind."""
    return tuple(
        Question(
            id=QuestionId(n),
            roundtable=RoundtableId(7),
            words=words,
            kind=kind,
            choices=(words.replace("<b>", "")[:30], "Bus & Bahn")
            if kind is QuestionKind.CHOICE
            else (),
            required=n % 2 == 0,
        )
        for n, kind in enumerate(QuestionKind, 1)
    )


def people(words: str) -> tuple[PersonFacts, ...]:
    """Somebody in each state, with names and without."""
    asked = questions(words)
    names = (
        Named(words, words, words, ShownTo.TABLE),
        Named(words, shown_to=ShownTo.HOST),
        None,
    )
    return tuple(
        PersonFacts(
            entry=s.registration(
                state,
                id=RegistrationId(n + 1),
                party=1 + n % 2,
                who=GuestId(4) if n == 3 else MemberId(9),
            ),
            country="Česko",
            named=names[n % 3],
            guest=n == 3,
            answers={asked[0].id: words, asked[2].id: "yes"} if n % 2 else {},
            open_answers=n % 3 == 1,
            confirmed=(None, True, False)[n % 3],
        )
        for n, state in enumerate(_S)
    )


def seats(language: Language, words: str = "Ana Nováková") -> Iterator[tuple[str, Message]]:
    """Every message of this part. ``words``: what people wrote."""
    yield from _desk(language, words)
    yield from _people(language, words)
    yield from _place_and_date(language, words)
    yield from _hosts(language)
    yield from _member(language, words)
    yield from _notices(language, words)


def _desk(language: Language, words: str) -> Iterator[tuple[str, Message]]:
    table = s.roundtable()
    facts = s.table_facts(hosting=True)
    yield "seats page", messages.hosts.seats_page(language, facts)
    released = s.table_facts(
        hosting=True, now=s.at("2026-03-07"), table=s.roundtable(approval=True), requests=2
    )
    yield "seats page, released, approval", messages.hosts.seats_page(language, released)
    yield "approval off", messages.hosts.approval_off_step(language, table, 3)
    yield "cancel", messages.hosts.cancel_step(language, table, later=True)
    yield "cancel, reason", messages.hosts.cancel_reason_step(language, table)
    yield "reopen", messages.hosts.reopen_step(language, table)
    asked = questions(words)
    yield "questions", messages.hosts.questions_page(language, table, asked)
    yield "questions, none", messages.hosts.questions_page(language, table, ())
    for one in asked:
        yield f"question, {one.kind}", messages.hosts.question_page(language, one, 3)
    yield "question, dropped", messages.hosts.question_dropped(language, asked[0])
    for key in ("ask-new", "ask-words", "ask-choices", "address-ask", "link-ask", "link-bad"):
        yield f"asks for words: {key}", messages.hosts.ask_typed(language, table, key, "asks")


def _people(language: Language, words: str) -> Iterator[tuple[str, Message]]:
    table = s.roundtable(approval=True)
    all_ = PeopleFacts(table=table, now=s.NOW, zone="Europe/Helsinki", people=people(words))
    yield "people", messages.hosts.people_page(language, replace(all_, page=1, pages=3, first=11))
    yield "people, none", messages.hosts.people_page(language, replace(all_, people=()))
    for one in all_.people:
        facts = replace(all_, people=(one,), questions=questions(words), may_cohost=True)
        yield f"person, {one.entry.state}", messages.hosts.entry_page(language, facts)
    yield "remove", messages.hosts.remove_step(language, table, 3)


def _place_and_date(language: Language, words: str) -> Iterator[tuple[str, Message]]:
    table = s.roundtable(place=words)
    yield "place", messages.hosts.place_page(language, table, 3)
    bare = s.roundtable(place="", link="", languages=())
    yield "place, online", messages.hosts.place_page(language, bare)
    yield (
        "place, a spot only",
        messages.hosts.place_page(language, replace(bare, spot=(50.1, 14.4))),
    )
    yield "languages", messages.hosts.languages_page(language, table)
    facts = DateFacts(
        table=table,
        now=s.NOW,
        zone="Europe/Helsinki",
        days=(DayFacts(at=s.at("2026-04-02", 10), key="explore", suits=5, of=7),),
        confirmed=4,
        unconfirmed=people(words),
        asked=True,
    )
    yield "date", messages.hosts.date_page(language, facts)
    yield "date, moved", messages.hosts.date_moved(language, facts, s.at("2026-03-05", 9))
    to = DayFacts(at=s.at("2026-05-01", 10), off=HolidayFacts(date(2026, 5, 1), ("Česko", words)))
    yield "date, sure", messages.hosts.date_step(language, table, to, s.NOW, "Europe/Helsinki")
    yield "map", messages.map_link(language, words, (50.0755, 14.4378))
    yield "map, no spot", messages.map_search(language, words)


def _hosts(language: Language) -> Iterator[tuple[str, Message]]:
    table = s.roundtable()
    one = HostFacts(member=MemberId(4), country="Česko", group=StakeholderGroup.EDUCATION)
    two = HostFacts(member=MemberId(2**40), facilitator=True, seated=True)
    facts = HostsFacts(table=table, now=s.NOW, zone="Europe/Helsinki")
    yield "hosts, alone", messages.hosts.hosts_page(language, facts)
    full = replace(facts, cohosts=(one, two) * 2, link=True, is_cohost=True)
    yield "hosts", messages.hosts.hosts_page(language, full)
    yield "hosts to choose", messages.hosts.hosts_to_choose(language, table, (one, two) * 5)
    yield "hosts to choose, nobody", messages.hosts.hosts_to_choose(language, table, ())
    link = f"https://t.me/roundtable_bot?start=cohost_{TOKEN}"
    until = s.NOW + timedelta(days=14)
    yield "host's link", messages.hosts.host_link(language, table, link, until, "Europe/Helsinki")
    yield (
        "co-host's invitation",
        messages.hosts.cohost_invitation(language, s.table_facts(), TOKEN),
    )
    alone = SeriesFacts(table=table, now=s.NOW, zone="Europe/Helsinki")
    yield "series, alone", messages.hosts.series_page(language, alone)
    third = replace(alone, at=3, total=5, before=RoundtableId(5), after=RoundtableId(9))
    yield "series", messages.hosts.series_page(language, third)
    at = s.at("2026-04-09", 10)
    yield "again", messages.hosts.again_step(language, table, "4", at, s.NOW, "Europe/Helsinki")


def _member(language: Language, words: str) -> Iterator[tuple[str, Message]]:
    table = RoundtableId(7)
    yield "two", messages.two_step(language, s.table_facts())
    yield "one", messages.one_step(language, table)
    yield "name", messages.name_step(language, table)
    for shown in (ShownTo.TABLE, ShownTo.HOST):
        last = Named("Eva Nová", shown_to=shown)
        yield f"name, as last time, {shown}", messages.name_step(language, table, last)
    late = s.table_facts(_S.SEATED, named=True, table=s.roundtable(registration_closes_at=s.NOW))
    yield "card, with a name", messages.table_card(language, late)
    yield "name, taken back", messages.name_back(language, late)
    yield "told: sign-up is over", messages.sign_up_over(language, s.table_facts(_S.WAITING))
    yield "name, typed", messages.name_typed(language, table)
    yield "name, partner", messages.name_typed(language, table, partner=True)
    asked = questions(words)
    for n, one in enumerate(asked, 1):
        answer = "no" if one.kind is QuestionKind.YES_NO else words
        said = answer if n > 1 else None
        step = messages.question_step(language, one, n, len(asked), said)
        yield f"question asked, {one.kind}", step
    seated = s.table_facts(_S.SEATED)
    answers = {asked[0].id: words, asked[2].id: "yes"}
    for shown in ShownTo:
        named = Named(words, words, words, shown) if shown is not ShownTo.NOBODY else None
        page = messages.answers_page(
            language, seated, named, asked, answers, thanks=shown is ShownTo.HOST
        )
        yield f"answers, shown to {shown}", page
    pair = s.table_facts(mine=s.registration(_S.SEATED, party=2), link_shown=True)
    yield "table card, two, link shown", messages.table_card(language, pair)


def _notices(language: Language, words: str) -> Iterator[tuple[str, Message]]:
    for what, state in (
        ("queued", _S.WAITING),
        ("refused", _S.REFUSED),
        ("removed", _S.REMOVED),
        ("reconsidered", _S.REQUESTED),
        ("reopened", _S.SEATED),
    ):
        reason = words if what == "removed" else ""
        facts = s.table_facts(state)
        yield f"told: {what}", messages.decision(language, what, facts, reason)
    was = s.at("2026-03-05", 9)
    asked = s.table_facts(_S.SEATED, unconfirmed=True)
    yield "told: moved", messages.moved(language, asked, was)
    yield "told: moved, waiting", messages.moved(language, s.table_facts(_S.WAITING), was)
    yield "told: confirm", messages.confirm_again(language, asked)
    yield "told: answers", messages.answers_wanted(language, s.table_facts(_S.SEATED))
    hosting = s.table_facts(hosting=True, requests=2)
    for what in (
        *(
            "requests",
            "cohost",
            "cohost-follow",
            "cohost-off",
            "cohost-joined",
            "cohost-now",
            "host-now",
        ),
        "no-host",
    ):
        yield f"told: {what}", messages.to_host(language, what, hosting)
    yield "told: again", messages.again(language, s.table_facts())
    off = s.table_facts(_S.CANCELLED, table=s.roundtable(state=RoundtableState.CANCELLED))
    yield "told: cancelled, why", messages.table_cancelled(language, off, words)
