"""A call passed on to a committee or working group, and a roundtable that is for one."""

from __future__ import annotations

from collections.abc import Sequence

from messages._card import card_below
from messages._catalogue import Html, plain, render
from messages._facts import CardFacts, TableFacts
from messages._layout import paragraphs
from messages._pass_on import FEWEST
from messages._roundtable import buttons, name_and_time, seats
from messages._split import shorten
from messages._words import title
from model import Audience, Button, Language, Message, StoredCall

_NAME = 80
_LABEL = 60
_LISTED = 30


def invited_for(language: Language, facts: TableFacts, name: str) -> Message:
    """A roundtable was opened for an audience of the member's."""
    first = render(language, "notice-invited-audience", name=shorten(name, _NAME))
    lines = [first, *name_and_time(language, facts), Html(""), *seats(language, facts)]
    return Message(html="\n".join(lines), buttons=buttons(language, facts))


def tip_to(language: Language, facts: CardFacts, name: str) -> Message:
    """The card of a call that was passed on to an audience of the member's."""
    first = render(language, "tip-to-audience", name=shorten(name, _NAME))
    return card_below(language, facts, Html(f"{first}\n{render(language, 'tip-to-how')}"))


def pass_to_which(language: Language, call: StoredCall, audiences: Sequence[Audience]) -> Message:
    """Asks to which one a call shall be passed on."""
    rows = [
        (Button(shorten(one.name, _LABEL), data=f"w:{one.id}:pass:{call.id}"),)
        for one in audiences[:_LISTED]
    ]
    back = Button(plain(language, "button-back"), data=f"c:{call.id}:share")
    words = render(language, "pass-to-which", title=title(call.call.title))
    return Message(html=words, buttons=(*rows, (back,)))


def pass_to_step(
    language: Language, call: StoredCall, audience: Audience, members: int, *, leads: bool
) -> Message:
    """Asks before anybody hears of it, and says how many would."""
    name = shorten(audience.name, _NAME)
    ask = render(language, "pass-to-ask", name=name, title=title(call.call.title))
    few = members < FEWEST and not leads
    reach = render(language, "pass-to-few" if few else "pass-to-reach", count=members, name=name)
    go = Button(plain(language, "button-pass-on-go"), data=f"w:{audience.id}:pass:{call.id}:go")
    back = Button(plain(language, "button-back"), data=f"w:0:pass:{call.id}")
    return Message(html=paragraphs(ask, reach), buttons=((go,), (back,)))


def passed_to(language: Language, call: StoredCall, audience: Audience) -> Message:
    show = Button(plain(language, "button-show"), data=f"c:{call.id}:show")
    words = render(
        language,
        "pass-to-done",
        title=title(call.call.title),
        name=shorten(audience.name, _NAME),
    )
    return Message(html=words, buttons=((show,),))
