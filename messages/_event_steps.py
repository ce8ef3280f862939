"""What is asked of whoever writes an event, and the page on which all of it can be changed."""

from __future__ import annotations

from collections.abc import Sequence

from messages._catalogue import plain, render
from messages._events import EventFacts, event_words, kind_name
from messages._layout import Rows, in_rows, paragraphs, ticked
from messages._needs import NeedChoice
from messages._split import shorten
from messages._words import title
from model import AudienceId, Button, Event, EventId, EventKind, EventState, Language, Message

FIELDS = ("title", "kind", "when", "where", "link", "needs", "call", "audience")
_LABEL = 60


def event_which(language: Language) -> Message:
    """Asks for the title, and shows how it goes in one line."""
    return Message(
        html=paragraphs(render(language, "event-ask-title"), render(language, "event-how"))
    )


def event_ask(language: Language, event: Event, field: str) -> Message:
    """One question that is answered in words; what may be left out has a button that says so."""
    rows: list[tuple[Button, ...]] = []
    if field == "where":
        rows.append((_button(event.id, "online", plain(language, "button-event-online")),))
    if field in ("link", "call"):
        rows.append((_button(event.id, f"skip:{field}", plain(language, "button-event-none")),))
    key = "event-ask-rename" if field == "title" else f"event-ask-{field}"
    asked = render(language, key, title=title(event.title, 120))
    return Message(html=asked, buttons=(*rows, *_back(language, event)))


def event_ask_kind(language: Language, event: Event) -> Message:
    written = event.state is not EventState.DRAFT
    kinds = [
        _button(
            event.id,
            f"kind:{kind}",
            ticked(kind_name(language, kind), written and kind is event.kind),
        )
        for kind in EventKind
    ]
    asked = render(language, "event-ask-kind", title=title(event.title, 120))
    return Message(html=asked, buttons=(*in_rows(kinds, 2), *_back(language, event)))


def event_ask_needs(
    language: Language, event: Event, groups: Sequence[str], at: int, choices: Sequence[NeedChoice]
) -> Message:
    """Ticks beside the needs of the ``at``-th group."""
    ticks: Rows = tuple(
        (_button(event.id, f"need:{c.need}", ticked(shorten(c.title, _LABEL), c.chosen)),)
        for c in choices
    )
    turns = tuple(
        _button(
            event.id,
            f"needs:{to}",
            plain(language, key, group=plain(language, f"needs-{groups[to]}")),
        )
        for key, to in (("setup-needs-before", at - 1), ("setup-needs-after", at + 1))
        if 0 <= to < len(groups)
    )
    done = _button(event.id, "edit", plain(language, "setup-done"))
    heading = plain(language, f"needs-{groups[at]}")
    asked = render(language, "event-ask-needs", title=title(event.title, 120), group=heading)
    return Message(html=asked, buttons=(*ticks, turns, (done,)))


def event_ask_audience(
    language: Language, event: Event, audiences: Sequence[tuple[AudienceId, str]]
) -> Message:
    rows = [
        (_button(event.id, f"aud:{id_}", ticked(shorten(name, _LABEL), id_ == event.audience)),)
        for id_, name in audiences
    ]
    everybody = ticked(plain(language, "button-event-everybody"), event.audience is None)
    rows.append((_button(event.id, "aud:0", everybody),))
    asked = render(language, "event-ask-audience", title=title(event.title, 120))
    return Message(html=asked, buttons=(*rows, *_back(language, event)))


def event_page(language: Language, facts: EventFacts, *, ready: bool) -> Message:
    """All of it as members will see it, each part with the button that changes it.

    ``ready``: it may be published, or stands so already.
    """
    event = facts.event
    draft = event.state is EventState.DRAFT
    key = "event-page-draft" if ready else "event-page-undated"
    heading = render(language, key if draft else "event-page")
    parts = [
        _button(event.id, f"edit:{field}", plain(language, f"event-field-{field}"))
        for field in FIELDS
    ]
    rows = list(in_rows(parts, 2))
    if draft:
        if ready:
            label = plain(language, "button-event-publish")
            rows.append((_button(event.id, "publish", label),))
        rows.append((_button(event.id, "drop", plain(language, "button-event-drop")),))
    else:
        act = "on" if event.state is EventState.CANCELLED else "off"
        rows.append((_button(event.id, act, plain(language, f"button-event-{act}")),))
        rows.append((_button(event.id, "show", plain(language, "button-event-card")),))
    return Message(
        html=paragraphs(heading, event_words(language, facts, dated=ready)), buttons=tuple(rows)
    )


def event_published(language: Language, event: Event, bot: str) -> Message:
    """It can be seen now: how to point to it. ``bot``: the bot's user name, without @."""
    link = f"https://t.me/{bot}?start=event_{event.id}"
    copy = Button(plain(language, "button-copy-link"), copy=link)
    card = _button(event.id, "show", plain(language, "button-event-card"))
    return Message(html=render(language, "event-published", link=link), buttons=((copy,), (card,)))


def _button(event: EventId, act: str, label: str) -> Button:
    return Button(label, data=f"e:{event}:{act}")


def _back(language: Language, event: Event) -> Rows:
    return ((_button(event.id, "edit", plain(language, "button-back")),),)
