"""``/guest/<secret>``: how a guest stands at a roundtable, and what it can do about that."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

import tornado.routing
import tornado.web

import messages
from actions import Assistant, Refused, facts_for, refusal_facts
from actions.addresses import AddressGone
from actions.calendar import guests_entry
from actions.guests import (
    entry_of,
    erase_guest,
    guest_answers,
    guest_changes,
    guest_leaves,
    guest_returns,
    open_entry,
    page_read,
)
from actions.hosting import table_of
from actions.signup_link import form_key, guest_at, guest_link
from messages import GuestPageFacts, calendar_of_table, guest_page, plain, question_field
from model import Guest, Language, Question, QuestionId
from web._face import Face, Reading
from web._forms import NOWHERE, FormFace, mistakes
from web._questions import Entered
from web._signup import SignUp

CALENDAR = "text/calendar; charset=utf-8"
_ACTS: dict[str, Callable[[Assistant, Guest, datetime], None]] = {
    "yes": lambda a, guest, now: guest_answers(a, guest, True, now),
    "no": lambda a, guest, now: guest_answers(a, guest, False, now),
    "leave": guest_leaves,
    "again": guest_returns,
    "erase": erase_guest,
}
SAVE = "save"
SAVED = "saved"


class OwnPage(FormFace):
    """The guest's page and all that is sent from it."""

    async def get(self, *parts: str, **named: str) -> None:
        guest = guest_of(self, parts[0])
        language = self._language(guest)
        await self.read_ahead(language)
        if self._is_person():
            page_read(self.a, guest, self._reading.clock())
        saved = self.get_query_argument("said", "") == SAVED
        said = plain(language, "signup-own-saved") if saved else ""
        await self._show(guest, parts[0], language, said=said)

    async def post(self, *parts: str, **named: str) -> None:
        secret, guest, now = parts[0], guest_of(self, parts[0]), self._reading.clock()
        language = self._language(guest)
        await self.read_ahead(language)
        here = f"{secret}?language={language}"
        ours = bool(form_key(self.a, secret, self.token, now))
        if self.act == SAVE:
            await self._save(guest, secret, language, ours=ours)
        elif not ours:
            said = plain(language, "signup-old-form")
            await self._show(guest, secret, language, 400, said=said)
        elif self.act in _ACTS:
            try:
                _ACTS[self.act](self.a, guest, now)
                self.go_on(here)
            except Refused as no:
                table = table_of(self.a, guest.roundtable)
                said = messages.refusal(language, refusal_facts(no, table.zone, now))
                await self._show(guest, secret, language, 409, said=said)
        else:
            raise tornado.web.HTTPError(400)

    async def _save(self, guest: Guest, secret: str, language: Language, *, ours: bool) -> None:
        questions, no = self._asked(guest)
        before, asked = self._answers(guest), Entered(self, questions)
        names = ("name", "organisation", "country", "shown")
        entered = {name: self.field(name) for name in names} | asked.words
        codes = {code for code, _ in self.form(secret, language).countries}
        wrong = mistakes(language, entered, {"country": {*codes, NOWHERE}})
        # What was left open until now may stay so: to hide a name again shall need no answer.
        wrong |= asked.mistakes(language, {one.id for one in questions} - before.keys())
        now, status, said = self._reading.clock(), 400, ""
        if no and _differ(asked.others, before):
            zone = table_of(self.a, guest.roundtable).zone
            status, said = 409, messages.refusal(language, refusal_facts(no, zone, now))
        elif asked.is_other and not no:
            said = plain(language, "signup-asks-changed")
        elif not ours:
            said = plain(language, "signup-old-form")
        if wrong or said:
            form = {"entered": entered, "wrong": wrong, "said": said}
            await self._show(guest, secret, language, status, **form)
            return
        changed = replace(
            guest,
            name=entered["name"],
            organisation=entered["organisation"],
            country=entered["country"].replace(NOWHERE, ""),
            shown=bool(entered["shown"]),
            language=language,
        )
        guest_changes(self.a, changed, asked.answers, now)
        self.go_on(f"{secret}?language={language}&said={SAVED}")

    def _asked(self, guest: Guest) -> tuple[list[Question], Refused | None]:
        """What the guest can answer now; or why it cannot any more."""
        try:
            open_entry(self.a, guest, self._reading.clock())
        except Refused as no:
            return [], no
        return self.a.store.questions(guest.roundtable), None

    def _answers(self, guest: Guest) -> dict[QuestionId, str]:
        entry = entry_of(self.a, guest)
        return self.a.store.answers(entry.id) if entry else {}

    def _is_person(self) -> bool:
        """Whether somebody looks at the page, and no program that makes a preview of a link.

        Browsers say what they fetch a page for; who does not say it has not read it for sure.
        """
        headers = self.request.headers
        looks = headers.get("Sec-Fetch-Mode") == "navigate" and "Sec-Purpose" not in headers
        return looks and self.request.method == "GET"

    def _language(self, guest: Guest) -> Language:
        asked = bool(self.get_query_argument("language", ""))
        return self.tongue() if asked else guest.language

    async def _show(
        self, guest: Guest, secret: str, language: Language, status: int = 200, **form: Any
    ) -> None:
        table, answers = table_of(self.a, guest.roundtable), self._answers(guest)
        questions, _ = self._asked(guest)
        known = {question_field(one.id): answers.get(one.id, "") for one in questions} | {
            "name": guest.name,
            "organisation": guest.organisation,
            "country": guest.country or NOWHERE,
            "shown": "yes" if guest.shown else "",
        }
        facts = GuestPageFacts(
            guest=guest,
            table=facts_for(self.a, guest.id, table, table.zone, self._reading.clock()),
            form=self.form(secret, language, **{"entered": known, "questions": questions, **form}),
            address=guest_link(self.a, guest.id),
            calendar=f"{secret}/calendar.ics",
            questions=self.a.store.questions(table.id),
            answers=answers,
        )
        await self.answer("".join(guest_page(language, facts)), language, status)


class OwnCalendar(FormFace):
    """``/guest/<secret>/calendar.ics``: the meeting as an entry."""

    SUPPORTED_METHODS = Face.SUPPORTED_METHODS  # type: ignore[assignment]

    async def get(self, *parts: str, **named: str) -> None:
        guest, now = guest_of(self, parts[0]), self._reading.clock()
        table = table_of(self.a, guest.roundtable)
        body = calendar_of_table(guest.language, guests_entry(self.a, guest, table), now)
        self.set_header("Content-Type", CALENDAR)
        name = f"roundtable-{table.id}.ics"
        self.set_header("Content-Disposition", f'attachment; filename="{name}"')
        self.write(body)


def _differ(entered: Mapping[str, str], known: Mapping[QuestionId, str]) -> bool:
    """Whether these are other answers than those that are known, by field."""
    kept = {question_field(number): answer for number, answer in known.items()}
    return any(kept.get(name, "") != words for name, words in entered.items())


def guest_of(page: FormFace, secret: str) -> Guest:
    """Whose page it is; read at most as often as any secret address."""
    try:
        guest = guest_at(page.a, secret)
    except AddressGone:
        raise tornado.web.HTTPError(410) from None
    except LookupError:
        raise tornado.web.HTTPError(404) from None
    page.limit_by(f"guest {guest.id.number}")
    return guest


def guest_routes(reading: Reading, prefix: str) -> list[tornado.routing.URLSpec]:
    """The sign-up pages and the guests' own. ``prefix``: as ``_pages.routes`` has it."""
    facts = {"reading": reading}
    below = f"(?:{re.escape(prefix)})?" if prefix else ""
    return [
        tornado.routing.URLSpec(rf"{below}/tables/([\w-]+)", SignUp, facts),
        tornado.routing.URLSpec(rf"{below}/guest/([\w-]+)", OwnPage, facts),
        tornado.routing.URLSpec(rf"{below}/guest/([\w-]+)/calendar\.ics", OwnCalendar, facts),
    ]
