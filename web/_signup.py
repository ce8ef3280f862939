"""``/tables/<secret>``: somebody without Telegram signs up for a roundtable."""

from __future__ import annotations

import math
from typing import Any

import tornado.web

import messages
from actions import Refused, facts_for, refusal_facts
from actions.addresses import AddressGone
from actions.guests import GuestForm, TooManyGuests, guest_signs_up
from actions.signup_link import form_key, guest_secret, table_at
from messages import joinable, plain, signup_page
from model import Guest, Language, Roundtable, StakeholderGroup
from web._forms import NOWHERE, FormFace, mistakes
from web._questions import Entered

_PARTIES = {"1", "2"}


class SignUp(FormFace):
    """The form, and what comes back with it."""

    async def get(self, *parts: str, **named: str) -> None:
        table, language = self._table(parts[0]), self.tongue()
        await self.read_ahead(language)
        await self._show(table, parts[0], language)

    async def post(self, *parts: str, **named: str) -> None:
        table, language, secret = self._table(parts[0]), self.tongue(), parts[0]
        await self.read_ahead(language)
        if self.is_trapped:
            self.go_on(f"{secret}?language={language}")
            return
        now = self._reading.clock()
        key = form_key(self.a, secret, self.token, now)
        if known := key and self.a.store.guest_of_form(table.id, key):
            self._go_to(known, language)  # sent twice: nothing about it can be wrong any more
            return
        asked = Entered(self, self.a.store.questions(table.id))
        names = ("group", "name", "organisation", "country", "party", "shown")
        entered = {name: self.field(name) for name in names} | asked.words
        wrong = mistakes(language, entered, self._choices(table, language))
        wrong |= asked.mistakes(language)
        if wrong or asked.is_other:
            said = plain(language, "signup-asks-changed") if asked.is_other else ""
            await self._show(table, secret, language, 400, entered=entered, wrong=wrong, said=said)
        elif not key:
            said = plain(language, "signup-old-form")
            await self._show(table, secret, language, 400, entered=entered, said=said)
        elif wait := self._wait_at(table):
            self.set_header("Retry-After", str(math.ceil(wait)))
            said = plain(language, "signup-busy")
            await self._show(table, secret, language, 429, entered=entered, said=said)
        else:
            await self._enter(table, secret, language, entered, asked, key)

    async def _enter(
        self,
        table: Roundtable,
        secret: str,
        language: Language,
        entered: dict[str, str],
        asked: Entered,
        key: str,
    ) -> None:
        now = self._reading.clock()
        form = GuestForm(
            name=entered["name"],
            group=StakeholderGroup(entered["group"]),
            party=int(entered["party"]),
            language=language,
            organisation=entered["organisation"],
            country=entered["country"].replace(NOWHERE, ""),
            shown=bool(entered["shown"]),
            answers=asked.answers,
        )
        try:
            guest = guest_signs_up(self.a, table.id, form, key, now)
        except Refused as no:
            said = messages.refusal(language, refusal_facts(no, table.zone, now))
            await self._show(table, secret, language, 409, entered=entered, said=said)
        except TooManyGuests:
            said = plain(language, "signup-full")
            await self._show(table, secret, language, 409, entered=entered, said=said)
        else:
            self._go_to(guest, language)

    def _go_to(self, guest: Guest, language: Language) -> None:
        self.go_on(f"../guest/{guest_secret(self.a, guest.id)}?language={language}")

    def _wait_at(self, table: Roundtable) -> float:
        return self.wait_of_sender() or self._reading.per_table.wait(str(table.id))

    def _choices(self, table: Roundtable, language: Language) -> dict[str, set[str]]:
        codes = {code for code, _ in self.form("", language).countries}
        groups = {str(group) for group in joinable(table, self._reading.clock())}
        return {"group": groups, "party": _PARTIES, "country": {*codes, NOWHERE}}

    async def _show(
        self, table: Roundtable, secret: str, language: Language, status: int = 200, **form: Any
    ) -> None:
        facts = facts_for(self.a, None, table, table.zone, self._reading.clock())
        shown = self.form(secret, language, questions=self.a.store.questions(table.id), **form)
        await self.answer("".join(signup_page(language, facts, shown)), language, status)

    def _table(self, secret: str) -> Roundtable:
        try:
            return table_at(self.a, secret)
        except AddressGone:
            raise tornado.web.HTTPError(410) from None
        except LookupError:
            raise tornado.web.HTTPError(404) from None
