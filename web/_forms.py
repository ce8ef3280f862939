"""Pages that one can answer: forms that are ours, of moderate size, sent by people."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import tornado.web

from actions.answer import LONGEST as LONGEST_ANSWER
from actions.guests import LONGEST, countries, is_name, one_line
from actions.signup_link import new_form
from messages import ACT, FORM, TRAP, FormFacts, load, plain, plain_page
from model import Language
from web._face import HTML, Face, policy

LARGEST = 30_000
"""Bytes of a form that is sent."""
NOWHERE = "-"
"""Chosen for a country that is not on the list."""
_ELSEWHERE = ("cross-site", "same-site")


class FormFace(Face):
    """Answers POST too. Nothing of it is kept by anybody but the reader."""

    SUPPORTED_METHODS = ("GET", "HEAD", "POST")  # type: ignore[assignment]
    private = True

    def set_default_headers(self) -> None:
        super().set_default_headers()
        self.set_header("Content-Security-Policy", policy(forms=True))

    def prepare(self) -> None:
        super().prepare()
        if self.request.method != "POST":
            return
        if len(self.request.body) > LARGEST:
            raise tornado.web.HTTPError(413)
        # A browser says where a form stood. Ours stands on the page itself.
        if self.request.headers.get("Sec-Fetch-Site") in _ELSEWHERE:
            raise tornado.web.HTTPError(403)
        if not self.request.headers.get("Content-Type", "").startswith(
            "application/x-www-form-urlencoded"
        ):
            raise tornado.web.HTTPError(415)

    def field(self, name: str) -> str:
        """What was entered, on one line; a text that is too long stays too long."""
        return one_line(self.get_body_argument(name, ""))[: LONGEST + 1]

    @property
    def token(self) -> str:
        return self.get_body_argument(FORM, "")

    @property
    def act(self) -> str:
        return self.get_body_argument(ACT, "")

    @property
    def is_trapped(self) -> bool:
        """Whether a field was filled in that no person sees."""
        return bool(self.get_body_argument(TRAP, ""))

    def form(self, page: str, language: Language, **facts: Any) -> FormFacts:
        """A new form for this page."""
        return FormFacts(
            token=new_form(self.a, page, self._reading.clock()),
            countries=countries(self.a, language),
            most=LONGEST,
            longest=LONGEST_ANSWER,
            **facts,
        )

    def wait_of_sender(self) -> float:
        """0 if this sender may send a form now; else the seconds until it may."""
        return self._reading.per_sender.wait(self.reader())

    async def answer(self, body: str, language: Language, status: int = 200) -> None:
        self.set_status(status)
        self.set_header("Content-Type", HTML)
        self.set_header("Content-Language", language)
        self.write(body)

    async def read_ahead(self, language: Language) -> None:
        """The words of a language are read while others are answered."""
        for _ in load(language):
            await asyncio.sleep(0)

    def go_on(self, to: str) -> None:
        """Show that page instead: to load it anew sends nothing again."""
        self.set_status(303)
        self.set_header("Location", to)

    def write_error(self, status_code: int, **facts: Any) -> None:
        if status_code not in _ERRORS:
            super().write_error(status_code, **facts)
            return
        language = self._browser_language()
        self.set_header("Content-Type", HTML)
        self.set_header("Content-Language", language)
        self.finish(plain_page(language, *_ERRORS[status_code]))


_WRONG = ("signup-wrong-heading", "signup-wrong-about")
_ERRORS = {
    400: _WRONG,
    403: _WRONG,
    404: ("signup-gone-heading", "signup-gone-about"),
    410: ("signup-gone-heading", "signup-gone-about"),
    413: _WRONG,
    415: _WRONG,
}


def mistakes(
    language: Language, entered: Mapping[str, str], may_be: Mapping[str, set[str]]
) -> dict[str, str]:
    """What is wrong with each field, in words. ``may_be``: of those to choose from, the values."""
    wrong = {
        name: plain(language, f"signup-error-{name}")
        for name, values in may_be.items()
        if entered[name] not in values
    }
    if not is_name(entered["name"]):
        wrong["name"] = plain(language, "signup-error-name", most=LONGEST)
    if len(entered["organisation"]) > LONGEST:
        wrong["organisation"] = plain(language, "signup-error-organisation", most=LONGEST)
    order = ("group", "name", "organisation", "country", "party")
    return {name: wrong[name] for name in order if name in wrong}
