"""Guests on a host's desk: who they are, how they stand, what a host is to pass on to them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from html import escape

from messages._catalogue import Html, plain, render
from messages._desk import to_desk
from messages._facts import GuestLine, TableFacts
from messages._form_questions import answered
from messages._layout import Rows, in_rows
from messages._roundtable import name_and_time, until
from messages._split import shorten
from messages._words import group_name, some, title
from model import (
    Button,
    Language,
    Message,
    RegistrationState,
    Roundtable,
    RoundtableId,
    StakeholderGroup,
)

A_PAGE = 10
_NAMED = 30
"""Guests that one message names."""
_LABEL = 24


def guest_list(
    language: Language, table: Roundtable, lines: Sequence[GuestLine], page: int = 0
) -> Message:
    """All guests of a table, for its hosts; each has a button with its number."""
    pages = range(0, max(len(lines), 1), A_PAGE)
    first = pages[min(max(page, 0), len(pages) - 1)]
    rows = [
        render(language, "guests-heading"),
        Html(escape(title(table.title, 160))),
        render(language, "guests-about"),
    ]
    shown = list(enumerate(lines, 1))[first : first + A_PAGE]
    rows += [_line(language, number, one) for number, one in shown]
    if not lines:
        rows.append(render(language, "guests-none"))
    numbers = [
        Button(str(number), data=f"t:{table.id}:guest:{one.guest.id.number}")
        for number, one in shown
    ]
    turns = [
        Button(plain(language, key), data=f"t:{table.id}:guests:{at}")
        for key, at in (
            ("button-previous", first // A_PAGE - 1),
            ("button-next", first // A_PAGE + 1),
        )
        if 0 <= at < len(pages)
    ]
    add = Button(plain(language, "button-guest-add"), data=f"t:{table.id}:gname")
    buttons = (*in_rows(numbers, 5), *in_rows(turns), (add,), to_desk(language, table.id))
    return Message(html=Html("\n\n".join(rows)), buttons=buttons)


def _line(language: Language, number: int, one: GuestLine) -> Html:
    who = render(language, "line-title", number=str(number), title=title(one.guest.name, 80))
    about = ", ".join(filter(None, (one.guest.organisation, one.country)))
    rows = [who, escape(shorten(about, 120)) if about else "", _standing(language, one)]
    return Html("\n".join(row for row in rows if row))


def _standing(language: Language, one: GuestLine) -> Html:
    """``Industry, delegation of two: waiting list``."""
    state = plain(language, f"guest-is-{one.entry.state if one.entry else 'named'}")
    if one.entry is None:
        return Html(escape(state))
    return render(
        language,
        "guest-stands",
        group=group_name(language, one.entry.group),
        party="pair" if one.entry.party == 2 else "one",
        state=state,
    )


def guest_sheet(language: Language, table: Roundtable, one: GuestLine) -> Message:
    """One guest: what is known, how it stands, and what a host can do for it."""
    rows = [Html(f"<b>{escape(title(one.guest.name, 80))}</b>")]
    for key, words in (("organisation", one.guest.organisation), ("country", one.country)):
        if words:
            rows.append(render(language, f"guest-{key}", words=shorten(words, 120)))
    rows.append(_standing(language, one))
    rows += answered(language, one.questions, one.answers)
    if one.guest.shown:
        rows.append(render(language, "guest-shown"))
    elif one.link:
        rows.append(render(language, "guest-not-shown"))
    if one.link and one.entry:
        rows.append(render(language, "guest-own-page", link=one.link))
    return Message(html=Html("\n".join(rows)), buttons=_acts(language, table.id, one))


def _acts(language: Language, table: RoundtableId, one: GuestLine) -> Rows:
    def button(act: str, key: str) -> Button:
        return Button(plain(language, key), data=f"t:{table}:{act}:{one.guest.id.number}")

    rows: list[tuple[Button, ...]] = []
    entry = one.entry
    if entry is None:
        rows.append((button("ggroup", "button-guest-group"),))
    elif entry.state is RegistrationState.OFFERED:
        rows.append((button("gyes", "button-guest-yes"), button("gno", "button-guest-no")))
    if entry is None or entry.is_live:
        rows.append((button("gout", "button-guest-out"),))
    elif not entry.holds_seat and entry.state is not RegistrationState.CANCELLED:
        rows.append((button("gin", "button-guest-in"),))
    rows.append(
        (button("gorg", "button-guest-organisation"), button("gland", "button-guest-country"))
    )
    if one.link and entry:
        rows.append((Button(plain(language, "button-guest-link"), copy=one.link),))
    rows.append((Button(plain(language, "button-guest-all"), data=f"t:{table}:guests"),))
    return (*rows, to_desk(language, table))


def guest_ask_name(language: Language, table: Roundtable) -> Message:
    """Asks for the name; the next words are the answer."""
    back = Button(plain(language, "button-guest-all"), data=f"t:{table.id}:guests")
    words = f"{render(language, 'guest-ask-name')}\n{render(language, 'guest-ask-why')}"
    return Message(html=words, buttons=((back,),))


def guest_ask_group(
    language: Language, table: Roundtable, one: GuestLine, groups: Iterable[StakeholderGroup]
) -> Message:
    """Asks for which of the groups that can get a seat."""
    number = one.guest.id.number
    buttons = [
        (Button(group_name(language, group), data=f"t:{table.id}:ggroup:{number}:{group}"),)
        for group in groups
    ]
    out = Button(plain(language, "button-guest-out"), data=f"t:{table.id}:gout:{number}")
    return _asked(language, "guest-ask-group", one, (*buttons, (out,)))


def guest_ask_party(
    language: Language, table: Roundtable, one: GuestLine, group: StakeholderGroup
) -> Message:
    """Asks whether one comes, or a delegation of two."""
    data = f"t:{table.id}:gseat:{one.guest.id.number}:{group}"
    parties = [
        (Button(plain(language, key), data=f"{data}:{party}"),)
        for key, party in (("button-guest-one", 1), ("button-guest-two", 2))
    ]
    rows = (*parties, _to_guest(language, table, one))
    return _asked(language, "guest-ask-party", one, rows)


def guest_ask_organisation(language: Language, table: Roundtable, one: GuestLine) -> Message:
    """Asks for the organisation; the next words are the answer."""
    return _asked(language, "guest-ask-organisation", one, (_to_guest(language, table, one),))


def guest_ask_country(
    language: Language, table: Roundtable, one: GuestLine, near: Sequence[tuple[str, str]]
) -> Message:
    """Asks for the country; ``near``: the likeliest, two letters and name."""
    number = one.guest.id.number
    buttons = [
        Button(shorten(name, _LABEL), data=f"t:{table.id}:gland:{number}:{code}")
        for code, name in near
    ]
    rows = (*in_rows(buttons, 3), _to_guest(language, table, one))
    return _asked(language, "guest-ask-country", one, rows)


def _to_guest(language: Language, table: Roundtable, one: GuestLine) -> tuple[Button, ...]:
    data = f"t:{table.id}:guest:{one.guest.id.number}"
    return (Button(plain(language, "button-back"), data=data),)


def _asked(language: Language, key: str, one: GuestLine, buttons: Rows) -> Message:
    return Message(html=render(language, key, name=title(one.guest.name, 80)), buttons=buttons)


def guest_notice(language: Language, what: str, facts: TableFacts, one: GuestLine) -> Message:
    """What became of a guest's entry, to the host who passes it on. ``what``: ``offer``,
    ``seated``, ``lapsed``, ``closed``; ``facts`` are the guest's."""
    rows = [
        render(language, f"guest-notice-{what}", name=title(one.guest.name, 80)),
        *name_and_time(language, facts),
    ]
    if what == "offer":
        rows.append(until(language, facts))
    rows.append(render(language, "guest-pass-on"))
    if one.link:
        rows.append(render(language, "guest-own-page", link=one.link))
    number, table = one.guest.id.number, facts.table.id
    buttons: list[tuple[Button, ...]] = []
    if what == "offer":
        yes = Button(plain(language, "button-guest-yes"), data=f"t:{table}:gyes:{number}")
        no = Button(plain(language, "button-guest-no"), data=f"t:{table}:gno:{number}")
        buttons.append((yes, no))
    if one.link:
        buttons.append((Button(plain(language, "button-guest-link"), copy=one.link),))
    buttons.append(
        (Button(plain(language, "button-guest-sheet"), data=f"t:{table}:guest:{number}"),)
    )
    return Message(html=Html("\n".join(rows)), buttons=tuple(buttons))


def with_guests(language: Language, message: Message, names: Sequence[str]) -> Message:
    """The same, with the guests whom the reader has to tell it."""
    if not names:
        return message
    said = some(language, [title(name, 60) for name in names], _NAMED)
    more = render(language, "guests-to-inform", names=said)
    return replace(message, html=f"{message.html}\n\n{more}")
