"""The page on which guests sign up for a roundtable, and each guest's own page.

One document without a script: every form works with the keys alone, every field has its label,
and what is wrong with an entry is said beside it and once more above all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape

from messages._catalogue import Html, plain, render
from messages._document import document, for_browser, link
from messages._facts import GroupSeats, TableFacts
from messages._form import Form, radios
from messages._form_questions import answered, ask, question_field
from messages._languages import by_name, own_name
from messages._roundtable import head, joinable, place, seats, until
from messages._split import shorten
from messages._words import group_name
from model import (
    Guest,
    Language,
    Question,
    QuestionId,
    RegistrationState,
    RoundtableState,
    StakeholderGroup,
)

_NAMED = 80
"""Characters of a question, where it is only named."""
_CURRENT = ("", ' aria-current="true"')
_LEAVABLE = (
    RegistrationState.SEATED,
    RegistrationState.WAITING,
    RegistrationState.REQUESTED,
)
_AGAIN = (
    RegistrationState.DECLINED,
    RegistrationState.LAPSED,
    RegistrationState.WITHDRAWN,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FormFacts:
    """A form as it is to be shown: what was entered, and what was wrong with it."""

    token: str
    """Signed by us; it comes back with the form."""
    countries: Sequence[tuple[str, str]]
    """Two letters and name, by name."""
    most: int
    """Characters of a name, and of an organisation."""
    questions: Sequence[Question] = ()
    """The host's, to be answered here."""
    longest: int = 500
    """Characters of an answer."""
    entered: Mapping[str, str] = field(default_factory=dict)
    wrong: Mapping[str, str] = field(default_factory=dict)
    """By field: the sentence that says what is wrong."""
    said: str = ""
    """Finished words for the top of the page; empty: nothing is to be said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestPageFacts:
    """A guest's own page. ``table`` is as the guest sees it."""

    guest: Guest
    table: TableFacts
    form: FormFacts
    address: str
    """Where it can be read from outside; empty: nowhere."""
    calendar: str
    """The address of its calendar file, as it holds from the page."""
    questions: Sequence[Question] = ()
    """All that are asked; those of the form can still be answered."""
    answers: Mapping[QuestionId, str] = field(default_factory=dict)


def signup_page(language: Language, facts: TableFacts, form: FormFacts) -> Iterator[str]:
    """What the table is about, its seats, and the form, if one can still sign up."""
    title = plain(language, "signup-title", title=facts.table.title)
    return document(language, title, _signup(language, facts, form))


def _signup(language: Language, facts: TableFacts, form: FormFacts) -> Iterator[str]:
    yield from _about(language, facts, _alert(language, form))
    if can_sign_up(facts):
        yield f'<section>\n<h2 id="form">{escape(plain(language, "signup-form"))}</h2>\n'
        yield from _sign_up_form(language, facts, Form(language, form))
        yield "</section>\n"
    yield _languages(language)


def can_sign_up(facts: TableFacts) -> bool:
    table = facts.table
    return table.state is RoundtableState.OPEN and facts.now < table.registration_closes_at


def _about(language: Language, facts: TableFacts, alert: str) -> Iterator[str]:
    title = plain(language, "signup-title", title=facts.table.title)
    rows = _paragraphs(head(language, facts)[1:])
    yield f"<header>\n<h1>{escape(title)}</h1>\n{rows}</header>\n{alert}"
    if facts.table.state is RoundtableState.CANCELLED:
        yield f'<p class="notice">{render(language, "table-is-cancelled")}</p>\n'
        return
    if facts.table.agenda:
        yield f"<p>{for_browser(escape(facts.table.agenda))}</p>\n"
    rows = _paragraphs(seats(language, facts))
    heading = escape(plain(language, "signup-seats"))
    yield f"<section>\n<h2>{heading}</h2>\n{rows}</section>\n"


def _sign_up_form(language: Language, facts: TableFacts, form: Form) -> Iterator[str]:
    yield f"{form.opening}"
    yield form.trap("signup-website")
    groups = [
        (str(group), f"{group_name(language, group)} ({_room(language, facts, group)})")
        for group in joinable(facts.table, facts.now)
    ]
    yield radios(form, "group", "signup-group", groups)
    yield form.text("name", "signup-name", "name")
    yield form.text("organisation", "signup-organisation", "organization", required=False)
    yield form.countries("signup-country")
    parties = [(str(n), plain(language, f"signup-party-{k}")) for n, k in ((1, "one"), (2, "two"))]
    yield radios(form, "party", "signup-party", parties)
    yield form.tick("shown", "signup-shown")
    yield from ask(form)
    yield f'<p class="quiet">{render(language, "signup-privacy")}</p>\n'
    yield f"{form.button('signup-send')}</form>\n"


def _room(language: Language, facts: TableFacts, group: StakeholderGroup) -> str:
    own = next((g for g in facts.groups if g.group is group), GroupSeats(group, 0))
    free = own.free > 0 or facts.open_free > 0
    return plain(language, "signup-room", room="free" if free else "waiting")


def guest_page(language: Language, facts: GuestPageFacts) -> Iterator[str]:
    """How a guest stands, what it can do, and its details."""
    title = plain(language, "signup-own-title", title=facts.table.table.title)
    return document(language, title, _own(language, facts))


def _own(language: Language, facts: GuestPageFacts) -> Iterator[str]:
    table = facts.table
    title = plain(language, "signup-title", title=table.table.title)
    rows = _paragraphs(head(language, table)[1:])
    yield f"<header>\n<h1>{escape(title)}</h1>\n{rows}</header>\n"
    yield _alert(language, facts.form)
    heading = escape(plain(language, "signup-own-heading"))
    yield f"<section>\n<h2>{heading}</h2>\n"
    yield f'<div class="notice" role="status">\n{_paragraphs(_standing(language, facts))}</div>\n'
    yield from _acts(language, facts)
    yield "</section>\n"
    keep = render(language, "signup-own-keep")
    address = f"<p><code>{escape(facts.address)}</code></p>\n" if facts.address else ""
    yield f"<section>\n<p>{keep}</p>\n{address}</section>\n"
    yield from _details(language, facts)
    yield _languages(language)


def _standing(language: Language, facts: GuestPageFacts) -> list[Html]:
    """Its state in a sentence, and where and how to come, as far as it may know that now."""
    table, entry = facts.table.table, facts.table.mine
    if table.state is RoundtableState.CANCELLED:
        return [render(language, "table-is-cancelled")]
    if entry is None:
        return []
    rows = [
        render(
            language,
            f"mine-{entry.state}",
            group=group_name(language, entry.group),
            place=facts.table.my_place or 0,
            party=entry.party,
        )
    ]
    if entry.state is RegistrationState.OFFERED:
        rows.append(until(language, facts.table))
    if entry.state is RegistrationState.WAITING:
        rows.append(render(language, "signup-own-waiting"))
    if entry.state is RegistrationState.SEATED:
        rows += place(language, facts.table, "signup-own-join-later")
    return rows


def _acts(language: Language, facts: GuestPageFacts) -> Iterator[str]:
    table, entry = facts.table.table, facts.table.mine
    form = Form(language, facts.form)
    if entry is None or table.state is not RoundtableState.OPEN:
        return
    if facts.table.now >= table.starts_at:
        return
    if entry.state is RegistrationState.OFFERED:
        answers = form.button("button-accept", "yes") + form.button("button-decline", "no")
        yield f"{form.opening}{answers}</form>\n"
    if entry.state is RegistrationState.SEATED:
        label = plain(language, "signup-own-calendar")
        yield f"<p>{link(facts.calendar, label)}</p>\n"
    if entry.state in _AGAIN and can_sign_up(facts.table):
        yield f"{form.opening}"
        yield f"{form.button('signup-own-again', 'again')}</form>\n"
    if entry.state in _LEAVABLE:
        yield form.sure("leave")


def _details(language: Language, facts: GuestPageFacts) -> Iterator[str]:
    form = Form(language, facts.form)
    yield f'<section>\n<h2 id="form">{escape(plain(language, "signup-own-details"))}</h2>\n'
    yield f"{form.opening}"
    yield form.text("name", "signup-name", "name")
    yield form.text("organisation", "signup-organisation", "organization", required=False)
    yield form.countries("signup-country")
    yield form.tick("shown", "signup-shown")
    yield from ask(form)
    yield f"{form.button('signup-own-save', 'save')}</form>\n"
    if not form.facts.questions:
        yield _paragraphs(answered(language, facts.questions, facts.answers))
    yield f'<p class="quiet">{render(language, "signup-privacy")}</p>\n'
    yield form.sure("erase")
    yield "</section>\n"


def _alert(language: Language, form: FormFacts) -> str:
    """What has to be said before all else, with the way to each field that is wrong."""
    said = form.said or (plain(language, "signup-mistakes") if form.wrong else "")
    if not said:
        return ""
    asked = {
        question_field(one.id): f"{shorten(one.words, _NAMED)} \N{EN DASH} "
        for one in form.questions
    }
    items = "".join(
        f"<li>{link(f'#{name}', asked.get(name, '') + words)}</li>\n"
        for name, words in form.wrong.items()
    )
    listed = f"<ul>\n{items}</ul>\n" if items else ""
    return f'<div class="alert" role="alert">\n<p>{escape(said)}</p>\n{listed}</div>\n'


def _languages(language: Language) -> str:
    items = "".join(
        f'<li><a href="?language={code}" lang="{code}" hreflang="{code}"'
        f"{_CURRENT[code == language]}>{escape(own_name(code))}</a></li>\n"
        for code in by_name()
    )
    heading = escape(plain(language, "signup-languages"))
    return (
        f'<footer>\n<nav aria-labelledby="languages">\n<h2 id="languages">{heading}</h2>\n'
        f'<ul class="languages">\n{items}</ul>\n</nav>\n</footer>\n'
    )


def _paragraphs(rows: Sequence[Html]) -> str:
    return "".join(f"<p>{for_browser(row)}</p>\n" for row in rows)
