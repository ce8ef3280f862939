"""Being put in touch: what who asks writes, what who is asked reads, and what both get in the end.

Nothing here but ``contact_line`` and ``contact_preview`` (to its own writer) holds how somebody
can be reached.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from messages._catalogue import Html, plain, render
from messages._experts import LABEL, ExpertFacts, WhoFacts, described, group, what, where
from messages._facts import TableFacts
from messages._format import day, day_and_time
from messages._layout import in_rows, paragraphs
from messages._roundtable import buttons, name_and_time, seats
from messages._split import shorten
from messages._words import title
from model import Button, ContactId, EntryKind, Language, Message

_INTRO, _LINE = 300, 200
_HANDLE = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactFacts:
    """A request, for either side of it; never who anybody is."""

    id: ContactId
    kind: EntryKind
    need: str
    """By its title in the reader's language; empty: any."""
    call: str = ""
    """The title of the call that it is about."""
    intro: str = ""
    asker: WhoFacts | None = None
    """Who asks; only for who is asked."""
    asked: WhoFacts | None = None
    """Who is asked, as it stands on the list; only for who asks."""
    asked_at: datetime | None = None
    zone: str = "Europe/Brussels"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestFacts:
    """What somebody writes to be put in touch."""

    contact: ContactId
    entry: ExpertFacts
    """The entry of who is asked."""
    asker: WhoFacts
    """As who is asked will see who asks."""
    call: str = ""
    intro: str = ""
    line: str = ""
    handle: str = ""
    """The reader's own name in Telegram, to pass on with a tap; empty: it has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestsFacts:
    """The requests that wait, in a list."""

    lines: tuple[ContactFacts, ...]
    own: bool
    """The reader's own; else those that it is to answer."""


def contact_intro(language: Language, facts: RequestFacts, most: int) -> Message:
    """First: what it is about; read at once, so it names nobody."""
    html = paragraphs(
        render(language, "contact-intro-ask", most=most),
        described(language, facts.entry),
        _about(language, facts.call),
    )
    return Message(html=html, buttons=((_drop(language, facts.contact),),))


def contact_way(language: Language, facts: RequestFacts, most: int) -> Message:
    """Second: who asks and how to reach it; read only after a yes."""
    rows = [(_drop(language, facts.contact),)]
    if facts.handle:
        rows.insert(0, (_handle(language, facts.handle, f"x:me:{facts.contact}:user"),))
    return Message(html=render(language, "contact-way-ask", most=most), buttons=tuple(rows))


def contact_preview(language: Language, facts: RequestFacts) -> Message:
    """Third: what is read at once, what after a yes, and whether to send it."""
    at_once = [
        render(language, "contact-preview-now"),
        _from(language, facts.asker),
        what(language, facts.entry),
        _about(language, facts.call),
        render(language, "quoted", phrase=shorten(facts.intro, _INTRO)),
    ]
    later = [
        render(language, "contact-preview-later"),
        render(language, "contact-line", line=shorten(facts.line, _LINE)),
    ]
    rows = tuple(
        (Button(plain(language, key), data=f"x:me:{facts.contact}:{act}"),)
        for key, act in (("button-contact-send", "send"), ("button-contact-again", "again"))
    )
    html = paragraphs(
        Html("\n".join(row for row in at_once if row)),
        Html("\n".join(later)),
        render(language, "contact-preview-means"),
    )
    return Message(html=html, buttons=(*rows, (_drop(language, facts.contact),)))


def contact_sent(language: Language, facts: ContactFacts) -> Message:
    """To who asks: it is on its way, and what happens now."""
    rows = (
        (Button(plain(language, "button-contact-withdraw"), data=f"x:w:{facts.id}"),),
        (Button(plain(language, "button-experts-home"), data="x:home"),),
    )
    return Message(html=_headed(language, "contact-sent", facts), buttons=rows)


def contact_asked(language: Language, facts: ContactFacts) -> Message:
    """To who is asked: somebody of this group and country asks, and what about."""
    rows = [render(language, "contact-asked")]
    if facts.asker:
        rows.append(_from(language, facts.asker))
    rows += _matter(language, facts)
    parts = [Html("\n".join(rows))]
    if facts.intro:
        parts.append(render(language, "quoted", phrase=shorten(facts.intro, _INTRO)))
    parts.append(render(language, "contact-asked-means"))
    buttons = tuple(
        (Button(plain(language, f"button-contact-{act}"), data=f"x:b:{facts.id}:{act}"),)
        for act in ("yes", "no", "never")
    )
    return Message(html=paragraphs(*parts), buttons=buttons)


def contact_reply(language: Language, facts: ContactFacts, handle: str, most: int) -> Message:
    """To who said yes: how it can be reached; the next words typed are taken for that."""
    rows = [(Button(plain(language, "button-contact-no"), data=f"x:b:{facts.id}:no"),)]
    if handle:
        rows.insert(0, (_handle(language, handle, f"x:b:{facts.id}:user"),))
    html = paragraphs(
        render(language, "contact-reply-ask", most=most),
        Html("\n".join(_matter(language, facts))),
    )
    return Message(html=html, buttons=tuple(rows))


def contact_reply_preview(language: Language, contact: ContactId, line: str) -> Message:
    """To who said yes: once this is passed on, both know of one another."""
    html = paragraphs(
        render(language, "contact-reply-preview"),
        render(language, "contact-line", line=shorten(line, _LINE)),
    )
    rows = tuple(
        (Button(plain(language, key), data=f"x:b:{contact}:{act}"),)
        for key, act in (
            ("button-contact-pass", "pass"),
            ("button-contact-again", "yes"),
            ("button-contact-no", "no"),
        )
    )
    return Message(html=html, buttons=rows)


def contact_line(language: Language, facts: ContactFacts, line: str, *, asked: bool) -> Message:
    """To either side, once both said yes: the other's line. ``asked``: to who was asked."""
    html = paragraphs(
        _headed(language, "contact-made", facts),
        render(language, "contact-line", line=shorten(line, _LINE)),
        render(language, "contact-made-means", side="asked" if asked else "asker"),
    )
    return Message(html=html)


def contact_over(language: Language, facts: ContactFacts, how: str) -> Message:
    """To who asked: no contact came of it. ``how``: ``declined`` or ``lapsed``."""
    search = Button(plain(language, "button-experts-search"), data="x:s:0")
    return Message(html=_headed(language, f"contact-{how}", facts), buttons=((search,),))


def contact_cannot(
    language: Language, reason: str, most: int, until: datetime | None, zone: str
) -> str:
    """Why a request cannot be, as plain text for a pop-up. ``most``: what there may be."""
    when = day_and_time(language, until, zone, short=True) if until else ""
    return plain(language, f"contact-cannot-{reason}", most=most, when=when)


def contacts_waiting(language: Language, facts: RequestsFacts) -> Message:
    """The requests that wait: the reader's own, to withdraw, or those it is to answer."""
    heading = "contacts-own" if facts.own else "contacts-to-answer"
    lines = []
    for number, one in enumerate(facts.lines, 1):
        rows = _matter(language, one)
        if one.asked_at:
            since = day(language, one.asked_at, one.zone)
            rows.append(render(language, "contacts-since", since=since))
        lines.append(Html(f"{number}. " + "\n".join(rows)))
    if not lines:
        lines = [render(language, "contacts-none")]
    numbers = [
        Button(
            plain(language, "button-contact-withdraw-one", number=str(n)) if facts.own else str(n),
            data=f"x:w:{one.id}" if facts.own else f"x:b:{one.id}:show",
        )
        for n, one in enumerate(facts.lines, 1)
    ]
    home = (Button(plain(language, "button-experts-home"), data="x:home"),)
    html = paragraphs(render(language, heading), *lines)
    return Message(html=html, buttons=(*in_rows(numbers, 1 if facts.own else 5), home))


def expert_invited(
    language: Language, facts: TableFacts, entries: Sequence[ExpertFacts]
) -> Message:
    """To somebody on the list: a host asks it to a table; ``entries``: what it has listed that
    the table is about."""
    listed = Html(", ".join(what(language, one) for one in entries))
    rows = [render(language, "expert-invited", entries=listed), *name_and_time(language, facts)]
    if facts.call_title and facts.call_title != facts.table.title:
        rows.append(_about(language, facts.call_title))
    rows += seats(language, facts)
    never = (Button(plain(language, "button-experts-leave"), data="x:never"),)
    html = paragraphs(Html("\n".join(rows)), render(language, "expert-invited-means"))
    return Message(html=html, buttons=(*buttons(language, facts), never))


def expert_uninvited(language: Language, facts: TableFacts) -> Message:
    """The host took the invitation back."""
    rows = [render(language, "expert-uninvited"), *name_and_time(language, facts)]
    return Message(html=Html("\n".join(rows)))


def _headed(language: Language, key: str, facts: ContactFacts) -> Html:
    return paragraphs(render(language, key), Html("\n".join(_matter(language, facts))))


def _matter(language: Language, facts: ContactFacts) -> list[Html]:
    """What a request is about: the entry, to who asks with group and country; and the call."""
    need = shorten(facts.need, LABEL * 2) if facts.need else plain(language, "experts-any-need")
    said = render(language, "experts-what", kind=facts.kind, need=need)
    if facts.asked is None:
        rows = [render(language, "contact-entry", what=said)]
    else:
        places = where(language, facts.asked)
        known = group(language, facts.asked.group)
        rows = [said, render(language, "experts-who", group=known, where=places)]
    if facts.call:
        rows.append(_about(language, facts.call))
    return rows


def _from(language: Language, asker: WhoFacts) -> Html:
    return render(
        language,
        "contact-from",
        group=group(language, asker.group),
        where=where(language, asker),
    )


def _about(language: Language, call: str) -> Html:
    return render(language, "contact-call", title=title(call, 200)) if call else Html("")


def _handle(language: Language, handle: str, data: str) -> Button:
    label = plain(language, "button-contact-handle", handle=shorten(handle, _HANDLE))
    return Button(label, data=data)


def _drop(language: Language, contact: ContactId) -> Button:
    return Button(plain(language, "button-contact-drop"), data=f"x:me:{contact}:drop")
