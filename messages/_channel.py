"""What the chat says of the second channel: the addresses, the feeds, and the files instead."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from messages._catalogue import Html, plain, render
from messages._split import shorten
from model import Button, Language, MemberId, Message

_NAME = 60
_FEEDS = 6
"""Feeds that are named; the page of feeds has all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelFacts:
    """Whose addresses these are and which; an address that is empty is not there."""

    owner: MemberId
    group: bool = False
    """A group's, shown to one of its admins in private."""
    group_name: str = ""
    public: bool = True
    """This installation has a public address."""
    calendar: str = ""
    """The https (or http) address; empty: switched off."""
    page: str = ""
    mail: str = ""
    feeds: tuple[tuple[str, str], ...] = ()
    """Of the member's needs and regions: what of, and where."""
    all_feeds: str = ""


def channel(language: Language, facts: ChannelFacts, *, renewed: bool = False) -> Message:
    """The addresses with what can be done about them."""
    heading = render(language, "channel-heading")
    if facts.group:
        name = shorten(facts.group_name, _NAME)
        heading = render(language, "channel-heading-group", group=name)
    parts = [heading]
    if renewed:
        parts.append(render(language, "channel-renewed"))
    parts.append(render(language, "channel-about"))
    if not facts.public:
        parts.append(render(language, "channel-no-address"))
    elif facts.calendar:
        parts += [
            render(
                language,
                "channel-calendar",
                webcal=f"webcal://{facts.calendar.partition('://')[2]}",
                https=facts.calendar,
            ),
            render(language, "channel-page", page=facts.page, mail=facts.mail),
            render(language, "channel-feeds", feeds=_feeds(language, facts)),
            render(language, "channel-secret"),
            render(language, "channel-files-too"),
        ]
    else:
        parts.append(render(language, "channel-off", feeds=_feeds(language, facts)))
    return Message(html="\n\n".join(parts), buttons=_buttons(language, facts))


def channel_renew(language: Language, owner: MemberId, generation: int) -> Message:
    """The question before the old addresses end; ``generation`` is the one that would end."""
    yes = Button(plain(language, "button-channel-renew-yes"), f"cal:{owner}:renew:{generation}")
    no = Button(plain(language, "button-channel-renew-no"), f"cal:{owner}:show")
    return Message(html=render(language, "channel-renew-ask"), buttons=((no,), (yes,)))


def channel_in_private(language: Language, owner: MemberId) -> Message:
    """In a group: where its admins find the addresses."""
    label = plain(language, "button-channel-private")
    return Message(
        html=render(language, "channel-group-private"),
        buttons=((Button(label, f"cal:{owner}:show"),),),
    )


def _feeds(language: Language, facts: ChannelFacts) -> Html:
    links = [
        f'<a href="{escape(url)}">{escape(shorten(of, _NAME))}</a>'
        for of, url in (
            *facts.feeds[:_FEEDS],
            (plain(language, "channel-feeds-all"), facts.all_feeds),
        )
    ]
    return Html(", ".join(links))


def _buttons(language: Language, facts: ChannelFacts) -> tuple[tuple[Button, ...], ...]:
    def button(act: str, name: str) -> Button:
        return Button(plain(language, f"button-channel-{name}"), f"cal:{facts.owner}:{act}")

    files = (button("ics", "ics"), button("eml", "eml"))
    if not facts.public:
        return (files,)
    if not facts.calendar:
        return (files, (button("on", "on"),))
    return (
        (Button(plain(language, "button-channel-copy"), copy=facts.calendar),),
        (Button(plain(language, "button-channel-page"), url=facts.page),),
        files,
        (button("ask", "renew"),),
        (button("off", "off"),),
    )
