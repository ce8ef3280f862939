"""The fields of a form on a page: each with its label, and with what is wrong beside it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from messages._catalogue import plain, render
from model import Language

if TYPE_CHECKING:
    from messages._signup_page import FormFacts

FORM = "form"
"""The field that brings our signature back."""
ACT = "act"
TRAP = "website"
"""A field that nobody sees: what fills it in is no person."""


class Form:
    """The parts of one form in one language."""

    def __init__(self, language: Language, facts: FormFacts) -> None:
        self.language, self.facts = language, facts

    @property
    def opening(self) -> str:
        """The beginning of a form, sent to the page itself in the language it is read in."""
        return (
            f'<form method="post" action="?language={self.language}">\n'
            f'<input type="hidden" name="{FORM}" value="{escape(self.facts.token)}">\n'
        )

    def text(self, name: str, key: str, meaning: str, *, required: bool = True) -> str:
        """A line to write in. ``meaning``: for browsers that fill it in (HTML autocomplete)."""
        kept = f'maxlength="{self.facts.most}" autocomplete="{meaning}"'
        return self.line(name, plain(self.language, key), kept, required)

    def line(self, name: str, label: str, kept: str, required: bool) -> str:
        """The same with words of its own. ``kept``: attributes of the field."""
        value = escape(self.facts.entered.get(name, ""))
        words = self.worded(label, required)
        return (
            f'<div class="field">\n<label for="{name}">{words}</label>\n'
            f'{self.wrong(name)}<input type="text" id="{name}" name="{name}" value="{value}"'
            f" {kept}{self.marks(name, required)}>\n</div>\n"
        )

    def worded(self, label: str, required: bool) -> str:
        """What a field is called; beside it, if it may be left open."""
        if required:
            return escape(label)
        optional = escape(plain(self.language, "signup-optional"))
        return f'{escape(label)} <span class="quiet">({optional})</span>'

    def countries(self, key: str) -> str:
        chosen = self.facts.entered.get("country", "")
        choices = (
            ("", plain(self.language, "signup-country-choose")),
            *self.facts.countries,
            ("-", plain(self.language, "signup-country-other")),
        )
        options = "".join(
            f'<option value="{code}"{" selected" if code == chosen else ""}>'
            f"{escape(name)}</option>\n"
            for code, name in choices
        )
        label = escape(plain(self.language, key))
        return (
            f'<div class="field">\n<label for="country">{label}</label>\n{self.wrong("country")}'
            f'<select id="country" name="country" autocomplete="country"'
            f"{self.marks('country', True)}>\n{options}</select>\n</div>\n"
        )

    def tick(self, name: str, key: str) -> str:
        ticked = " checked" if self.facts.entered.get(name) else ""
        label = escape(plain(self.language, key))
        return (
            f'<div class="choice"><input type="checkbox" id="{name}" name="{name}" value="yes"'
            f'{ticked}>\n<label for="{name}">{label}</label></div>\n'
        )

    def button(self, key: str, act: str = "") -> str:
        named = f' name="{ACT}" value="{act}"' if act else ""
        return f'<button type="submit"{named}>{escape(plain(self.language, key))}</button>\n'

    def sure(self, act: str) -> str:
        """An act that asks once more before it is done, without a script."""
        return (
            f"<details>\n<summary>{escape(plain(self.language, f'signup-own-{act}'))}</summary>\n"
            f"<p>{render(self.language, f'signup-own-{act}-sure')}</p>\n"
            f"{self.opening}{self.button(f'signup-own-{act}-yes', act)}</form>\n"
            "</details>\n"
        )

    def trap(self, key: str) -> str:
        label = escape(plain(self.language, key))
        return (
            f'<div class="trap" aria-hidden="true"><label for="{TRAP}">{label}</label>'
            f'<input type="text" id="{TRAP}" name="{TRAP}" tabindex="-1" autocomplete="off">'
            "</div>\n"
        )

    def wrong(self, name: str) -> str:
        """What is wrong with a field, above it."""
        words = self.facts.wrong.get(name)
        return f'<p class="wrong" id="{name}-wrong">{escape(words)}</p>\n' if words else ""

    def marks(self, name: str, required: bool) -> str:
        wrong = f' aria-invalid="true" aria-describedby="{name}-wrong"'
        needed = ' aria-required="true"' if required else ""
        return needed + (wrong if name in self.facts.wrong else "")


def radios(form: Form, name: str, key: str, choices: Sequence[tuple[str, str]]) -> str:
    """A question with its answers; ``choices``: value and words. A lone one is chosen."""
    chosen = form.facts.entered.get(name, choices[0][0] if len(choices) == 1 else "")
    return one_of(form, name, escape(plain(form.language, key)), choices, chosen)


def one_of(
    form: Form, name: str, legend: str, choices: Sequence[tuple[str, str]], chosen: str | None
) -> str:
    """The same with words of its own. ``legend`` is HTML; ``chosen``: a value."""
    items = "".join(
        f'<div class="choice"><input type="radio" id="{name}-{number}" name="{name}"'
        f' value="{escape(value)}"{" checked" if value == chosen else ""}>\n'
        f'<label for="{name}-{number}">{escape(words)}</label></div>\n'
        for number, (value, words) in enumerate(choices, 1)
    )
    described = f' aria-describedby="{name}-wrong"' if name in form.facts.wrong else ""
    return (
        f'<fieldset id="{name}"{described}>\n<legend>{legend}</legend>\n'
        f"{form.wrong(name)}{items}</fieldset>\n"
    )
