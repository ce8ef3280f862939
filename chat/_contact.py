"""Being put in touch: ``x:ask``, ``x:me`` (who asks), ``x:b`` (who is asked), ``x:w``, ``x:mine``,
``x:to``. The buttons carry numbers; whether they are this member's to tap is asked each time."""

from __future__ import annotations

from actions import contact_facts, request_facts
from actions.contact import (
    LONGEST_INTRO,
    LONGEST_LINE,
    CannotAsk,
    agree,
    begin,
    decline,
    drop,
    never,
    own_draft,
    pass_on,
    send,
    set_intro,
    set_reply,
    set_way,
    to_answer,
    withdraw,
)
from chat._awaited import wait_for
from chat._command import number
from chat._experts_found import call_at, table_at
from chat._experts_own import names_of
from chat._turn import Turn
from messages.experts import (
    RequestFacts,
    RequestsFacts,
    contact_asked,
    contact_intro,
    contact_preview,
    contact_reply,
    contact_reply_preview,
    contact_sent,
    contact_way,
    contacts_waiting,
    experts_reply,
)
from model import Contact, ContactId, ContactState, EntryId

INTRO, WAY, REPLY = "expert-intro:", "expert-way:", "expert-reply:"
"""What a member's next words mean, before the number of the request."""


async def ask(turn: Turn, id_: str, at: str) -> None:
    """Begin to write a request; ``at``: from where the entry was looked at."""
    table = table_at(turn, at)
    contact = begin(
        turn.assistant,
        turn.member,
        EntryId(number(id_) or 0),
        turn.now,
        call=table.call if table else call_at(at),
        table=table.id if table else None,
    )
    await _ask_intro(turn, contact)


async def of_asker(turn: Turn, id_: str, act: str) -> None:
    """One tap of who asks, before the request is sent."""
    a, member, contact_id = turn.assistant, turn.member, ContactId(number(id_) or 0)
    if act == "drop":
        drop(a, member, contact_id)
        await turn.show(experts_reply(turn.language, "contact-dropped"))
    elif act == "again":
        await _ask_intro(turn, own_draft(a, member, contact_id))
    elif act == "user" and _handle(turn):
        contact = set_way(a, member, contact_id, _handle(turn))
        await turn.show(contact_preview(turn.language, _request(turn, contact)))
    elif act == "send":
        contact = send(a, member, contact_id, turn.now)
        if not contact.state.is_open:
            raise CannotAsk("over")
        await turn.show(contact_sent(turn.language, contact_facts(a, contact, member)))
    else:
        await turn.refuse("button-unknown")


async def of_asked(turn: Turn, id_: str, act: str) -> None:
    """One tap of who is asked."""
    a, member, contact_id = turn.assistant, turn.member, ContactId(number(id_) or 0)
    if act == "show":
        await _show(turn, to_answer(a, member, contact_id))
    elif act == "yes":
        await _ask_reply(turn, agree(a, member, contact_id))
    elif act == "user" and _handle(turn):
        contact = set_reply(a, member, contact_id, _handle(turn))
        await turn.show(contact_reply_preview(turn.language, contact.id, contact.asked_line))
    elif act == "pass":
        pass_on(a, member, contact_id, turn.now)
        await turn.show(experts_reply(turn.language, "contact-passed"))
    elif act == "no":
        decline(a, member, contact_id, turn.now)
        await turn.show(experts_reply(turn.language, "contact-refused"))
    elif act == "never":
        never(a, member, turn.now)
        await turn.show(experts_reply(turn.language, "contact-refused-all"))
    else:
        await turn.refuse("button-unknown")


async def take_back(turn: Turn, id_: str) -> None:
    """Who asked wants no answer any more."""
    contact = withdraw(turn.assistant, turn.member, ContactId(number(id_) or 0), turn.now)
    if contact.state is not ContactState.WITHDRAWN:
        raise CannotAsk("over")
    await turn.show(experts_reply(turn.language, "contact-withdrawn"))


async def not_any_more(turn: Turn) -> None:
    """Not any more from anyone."""
    never(turn.assistant, turn.member, turn.now)
    await turn.show(experts_reply(turn.language, "experts-paused-all"))


async def waiting(turn: Turn, own: bool) -> None:
    """The requests that wait for an answer: the member's own, or those to it."""
    a, member = turn.assistant, turn.member
    of = a.store.contacts_open_of if own else a.store.contacts_open_to
    lines = tuple(contact_facts(a, contact, member) for contact in of(member.id))
    await turn.show(contacts_waiting(turn.language, RequestsFacts(lines=lines, own=own)))


async def typed_intro(turn: Turn, id_: str) -> None:
    contact = set_intro(
        turn.assistant, turn.member, ContactId(number(id_) or 0), turn.words, names_of(turn)
    )
    wait_for(turn, f"{WAY}{contact.id}")
    await turn.say(contact_way(turn.language, _request(turn, contact), LONGEST_LINE))


async def typed_way(turn: Turn, id_: str) -> None:
    contact = set_way(turn.assistant, turn.member, ContactId(number(id_) or 0), turn.words)
    wait_for(turn, "")
    await turn.say(contact_preview(turn.language, _request(turn, contact)))


async def typed_reply(turn: Turn, id_: str) -> None:
    contact = set_reply(turn.assistant, turn.member, ContactId(number(id_) or 0), turn.words)
    wait_for(turn, "")
    await turn.say(contact_reply_preview(turn.language, contact.id, contact.asked_line))


async def _ask_intro(turn: Turn, contact: Contact) -> None:
    wait_for(turn, f"{INTRO}{contact.id}")
    await turn.show(contact_intro(turn.language, _request(turn, contact), LONGEST_INTRO))


async def _show(turn: Turn, contact: Contact) -> None:
    """A request as it stands, for who is to answer it."""
    if contact.state is ContactState.AGREED:
        await _ask_reply(turn, contact)
    else:
        facts = contact_facts(turn.assistant, contact, turn.member)
        await turn.show(contact_asked(turn.language, facts))


async def _ask_reply(turn: Turn, contact: Contact) -> None:
    wait_for(turn, f"{REPLY}{contact.id}")
    facts = contact_facts(turn.assistant, contact, turn.member)
    await turn.show(contact_reply(turn.language, facts, _handle(turn), LONGEST_LINE))


def _request(turn: Turn, contact: Contact) -> RequestFacts:
    return request_facts(turn.assistant, contact, turn.member, _handle(turn))


def _handle(turn: Turn) -> str:
    """The person's own name in Telegram, read from this tap and kept nowhere; empty: none."""
    user = turn.update.effective_user
    return f"@{user.username}" if user and user.username else ""
