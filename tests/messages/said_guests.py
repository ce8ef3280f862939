"""What ``said`` writes of guests: a host's list and sheet, what it passes on, the sign-up page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html import escape

import messages
import messages.hosts
from messages import FormFacts, GuestLine, GuestPageFacts
from messages.hosts import WeblinkFacts
from model import (
    Guest,
    GuestId,
    Language,
    Message,
    Question,
    QuestionId,
    QuestionKind,
    Registration,
    RegistrationId,
    RegistrationState,
    RoundtableId,
    StakeholderGroup,
)
from tests.messages import samples as s
from tests.messages.telegram import visible

PAGE = "https://example.org/funding/guest/" + "x" * 43


def line(state: RegistrationState | None, name: str = "Eva Nová", number: int = 3) -> GuestLine:
    guest = Guest(
        id=GuestId(number),
        roundtable=RoundtableId(7),
        name=name,
        organisation="Škoda Auto",
        country="CZ",
    )
    entry = state and Registration(
        id=RegistrationId(5),
        roundtable=RoundtableId(7),
        who=guest.id,
        group=StakeholderGroup.INDUSTRY,
        state=state,
        since=s.NOW,
        party=2 if state is RegistrationState.WAITING else 1,
    )
    return GuestLine(guest=guest, entry=entry, country="Česko", link=PAGE)


def guests(language: Language, name: str = "Eva Nová") -> Iterator[tuple[str, Message]]:
    table, states = s.roundtable(), [None, *RegistrationState]
    lines = [line(state, name, n) for n, state in enumerate(states, 1)]
    yield "guests, none", messages.hosts.guest_list(language, table, ())
    yield "guests", messages.hosts.guest_list(language, table, lines)
    yield "guests, page 2", messages.hosts.guest_list(language, table, lines, 1)
    for state in (None, RegistrationState.OFFERED, RegistrationState.WITHDRAWN):
        one = line(state, name)
        yield f"guest, {state or 'named'}", messages.hosts.guest_sheet(language, table, one)
    one = replace(line(RegistrationState.SEATED, name), questions=questions(), answers=answers())
    yield "guest, answered", messages.hosts.guest_sheet(language, table, one)
    shown = replace(line(RegistrationState.SEATED, name), link="")
    shown = replace(shown, guest=replace(shown.guest, shown=True))
    yield "guest, shown, no page", messages.hosts.guest_sheet(language, table, shown)
    one, industry = line(None, name), StakeholderGroup.INDUSTRY
    yield "guest, name", messages.hosts.guest_ask_name(language, table)
    groups = tuple(StakeholderGroup)
    yield "guest, group", messages.hosts.guest_ask_group(language, table, one, groups)
    yield "guest, party", messages.hosts.guest_ask_party(language, table, one, industry)
    yield "guest, organisation", messages.hosts.guest_ask_organisation(language, table, one)
    near = (("CZ", "Česko"), ("DE", "Německo"))
    yield "guest, country", messages.hosts.guest_ask_country(language, table, one, near)
    for what, state in (
        ("offer", RegistrationState.OFFERED),
        ("seated", RegistrationState.SEATED),
        ("lapsed", RegistrationState.LAPSED),
        ("closed", RegistrationState.WAITING),
    ):
        facts, told = s.table_facts(state), line(state, name)
        yield f"guest, told: {what}", messages.hosts.guest_notice(language, what, facts, told)
    called_off = messages.table_cancelled(language, s.table_facts(RegistrationState.CANCELLED))
    names = [f"{name} {n}" for n in range(40)]
    yield "guests to inform", messages.hosts.with_guests(language, called_off, names)
    facts_of = WeblinkFacts(table=table.id, link=PAGE, generation=2)
    yield "sign-up page", messages.hosts.weblink(language, facts_of)
    yield "sign-up page, renewed", messages.hosts.weblink(language, replace(facts_of, before=1))
    closed = replace(facts_of, link="")
    yield "sign-up page, closed", messages.hosts.weblink(language, closed)
    yield "sign-up page, none yet", messages.hosts.weblink(language, replace(closed, generation=0))
    yield (
        "sign-up page, not public",
        messages.hosts.weblink(language, replace(closed, public=False)),
    )
    yield "sign-up page, renew", messages.hosts.weblink_renew(language, facts_of)
    for title, page in pages(language):
        yield f"{title}, as text", Message(html=escape(_text(page)))


def questions() -> tuple[Question, ...]:
    """One of each kind; the last two are to be answered."""
    asked = (
        ("What do you bring? <3", QuestionKind.TEXT, ()),
        ("How many learners a year?", QuestionKind.NUMBER, ()),
        ("Do you need a parking space?", QuestionKind.YES_NO, ()),
        ("How do you come?", QuestionKind.CHOICE, ("By <b>bus</b>", "By train")),
    )
    return tuple(
        Question(
            id=QuestionId(number),
            roundtable=RoundtableId(7),
            words=words,
            kind=kind,
            choices=choices,
            required=number > 2,
        )
        for number, (words, kind, choices) in enumerate(asked, 1)
    )


def answers() -> dict[QuestionId, str]:
    """To all but the second."""
    said = {1: "A lathe & time", 3: "no", 4: "By <b>bus</b>"}
    return {QuestionId(number): answer for number, answer in said.items()}


def pages(language: Language) -> Iterator[tuple[str, str]]:
    """The pages as documents."""
    form = FormFacts(token="t", countries=(("CZ", "Česko"),), most=80)
    wrong = messages.plain(language, "signup-error-name", most=80)
    facts = s.table_facts(now=s.NOW)
    wanting = replace(form, wrong={"name": wrong}, entered={"name": "<b>"})
    yield "page to sign up", "".join(messages.signup_page(language, facts, wanting))
    asks, said = questions(), {"q1": "<b>", "q2": "many", "q4": "By balloon"}
    keys = {"q2": "question-number", "q3": "signup-error-answer", "q4": "signup-error-choice"}
    faults = {name: messages.plain(language, key) for name, key in keys.items()}
    asking = replace(form, questions=asks, entered=said, wrong=faults)
    yield "page to sign up, questions", "".join(messages.signup_page(language, facts, asking))
    changed = messages.plain(language, "signup-asks-changed")
    new = {"q1": messages.plain(language, "signup-error-asked")}
    asking = replace(form, questions=asks[:1], wrong=new, said=changed)
    yield "page to sign up, changed", "".join(messages.signup_page(language, facts, asking))
    over = replace(facts, now=facts.table.registration_closes_at)
    yield "page, sign-up over", "".join(messages.signup_page(language, over, form))
    for state in (
        RegistrationState.OFFERED,
        RegistrationState.WAITING,
        RegistrationState.SEATED,
        RegistrationState.WITHDRAWN,
    ):
        table = s.roundtable(link="https://meet.example.eu/7", spot=(50.84, 4.36))
        own = GuestPageFacts(
            guest=line(state).guest,
            table=s.table_facts(state, table=table),
            form=form,
            address=PAGE,
            calendar="x/calendar.ics",
        )
        yield f"own page, {state}", "".join(messages.guest_page(language, own))
    answered = replace(own, questions=asks, answers=answers())
    yield "own page, answered", "".join(messages.guest_page(language, answered))


def _text(page: str) -> str:
    body = page.partition("<main>")[2].partition("<footer>")[0]
    rows = (" ".join(visible(re.sub(r"<[^>]+>", " ", row)).split()) for row in body.split("\n"))
    return "\n".join(row for row in rows if row)
