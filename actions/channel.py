"""The second channel as the chat shows it: a member's addresses, and the files instead."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import messages
from actions._assistant import Assistant
from actions._courtesy import Courtesy
from actions._pause import Pause
from actions.addresses import secret_of
from actions.calendar import nothing_to_enter, personal_calendar
from actions.feeds import own_scopes, title_of
from actions.full_digest import digest_mail
from messages import ChannelFacts
from model import ChatKind, Document, Member

SLICE = 0.01
"""Seconds for which the event loop is held at a time."""


async def gathered(pieces: Iterable[bytes]) -> bytes:
    """Long work, with everything else having its turn between its pieces."""
    pause, body = Pause(SLICE, Courtesy()), []
    for piece in pieces:
        body.append(piece)
        await pause.when_due()
    return b"".join(body)


def channel_facts(a: Assistant, member: Member, group_name: str = "") -> ChannelFacts:
    base, secret = a.settings.address, secret_of(a, member.id)
    mine = f"{base}/my/{secret}" if base and secret else ""
    language = member.language
    return ChannelFacts(
        owner=member.id,
        group=member.kind is ChatKind.GROUP,
        group_name=group_name,
        public=bool(base),
        calendar=mine and f"{mine}/calendar.ics",
        page=mine and f"{mine}/digest",
        mail=mine and f"{mine}/digest.eml",
        feeds=tuple(
            (title_of(a, scope, language), f"{base}/feeds/{language}/{scope.path}.atom")
            for scope in own_scopes(a, member)
        ),
        all_feeds=f"{base}/feeds/{language}/",
    )


async def calendar_document(a: Assistant, member: Member, now: datetime) -> Document | None:
    """The member's calendar as it is now; None: there is nothing to enter."""
    if nothing_to_enter(a, member, now):
        return None
    body = await gathered(personal_calendar(a, member, now))
    name = messages.plain(member.language, "page-name-calendar")
    return Document(f"{name}.ics", body, "text/calendar")


async def mail_document(a: Assistant, member: Member, now: datetime) -> Document:
    """The member's digest as it is now, as a mail."""
    body = await gathered(digest_mail(a, member, now))
    name = messages.plain(member.language, "page-name-digest")
    return Document(f"{name}.eml", body, "message/rfc822")
