"""What a member would get, without sending it."""

from __future__ import annotations

from datetime import datetime

import messages
from actions._assistant import Assistant
from actions._gather import digest_facts
from actions.digest import compose
from model import Member, Message


def show_digest(a: Assistant, member: Member, now: datetime) -> tuple[Message, ...]:
    """The member's digest at ``now``; nothing is marked told. Empty: nothing to tell."""
    contents = compose(a, member, now)
    if contents.empty:
        if not member.all_quiet:
            return ()
        return (messages.all_quiet(member.language, digest_facts(a, member, contents, 0, now)),)
    return messages.digest(member.language, digest_facts(a, member, contents, 0, now))
