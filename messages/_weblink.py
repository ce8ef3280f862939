"""The link to a table's sign-up page, as its hosts see it."""

from __future__ import annotations

from dataclasses import dataclass

from messages._catalogue import plain, render
from messages._desk import to_desk
from model import Button, Language, Message, RoundtableId


@dataclass(frozen=True, slots=True, kw_only=True)
class WeblinkFacts:
    """A table's sign-up page; ``link`` is empty where it is closed."""

    table: RoundtableId
    public: bool = True
    """Pages of this installation can be reached from outside."""
    link: str = ""
    generation: int = 0
    """Of the link; 0: there was never one."""
    before: int = 0
    """The generation that was renewed just now, which can be taken back."""


def weblink(language: Language, facts: WeblinkFacts) -> Message:
    """The address and what can be done about it."""
    rows = [render(language, "weblink-heading")]
    if facts.before:
        rows.append(render(language, "weblink-renewed"))
    rows.append(render(language, "weblink-about"))
    if not facts.public:
        rows.append(render(language, "weblink-no-web"))
    elif facts.link:
        rows += [
            render(language, "weblink-address", link=facts.link),
            render(language, "weblink-pass-on"),
        ]
    else:
        rows.append(render(language, "weblink-off" if facts.generation else "weblink-none"))
    return Message(html="\n\n".join(rows), buttons=_buttons(language, facts))


def weblink_renew(language: Language, facts: WeblinkFacts) -> Message:
    """The question before the old address ends."""
    yes = Button(
        plain(language, "button-weblink-renew-yes"),
        data=f"t:{facts.table}:wrenew:{facts.generation}",
    )
    no = Button(plain(language, "button-weblink-renew-no"), data=f"t:{facts.table}:weblink")
    return Message(html=render(language, "weblink-renew-ask"), buttons=((no,), (yes,)))


def _buttons(language: Language, facts: WeblinkFacts) -> tuple[tuple[Button, ...], ...]:
    def button(act: str, name: str) -> tuple[Button, ...]:
        data = f"t:{facts.table}:{act}"
        return (Button(plain(language, f"button-weblink-{name}"), data=data),)

    back = to_desk(language, facts.table)
    if not facts.public:
        return (back,)
    if not facts.link:
        return (button("wopen", "again" if facts.generation else "open"), back)
    rows = [
        (Button(plain(language, "button-weblink-copy"), copy=facts.link),),
        (Button(plain(language, "button-weblink-page"), url=facts.link),),
        button("wqr", "qr"),
    ]
    if facts.before:
        rows.append(button(f"wback:{facts.before}", "back"))
    return (*rows, button("wask", "renew"), button("wclose", "close"), back)
