"""A roundtable's card as a member sees it; its hosts have a button more."""

from __future__ import annotations

from dataclasses import replace

from actions import table_facts
from actions.ballot import table_ballot
from actions.hosting import may_act_on, table_of
from chat._turn import Turn
from messages import poll_button, table_card
from messages.hosts import host_rows
from model import Message, RoundtableId


def card_of(turn: Turn, id_: RoundtableId) -> Message:
    table = table_of(turn.assistant, id_)
    member = turn.member
    facts = table_facts(turn.assistant, member, table, turn.now)
    message = table_card(turn.language, facts)
    if poll := table_ballot(turn.assistant, member, id_):
        message = replace(message, buttons=(*message.buttons, (poll_button(turn.language, poll),)))
    if may_act_on(turn.assistant, member, table) and not turn.in_group:
        return replace(message, buttons=(*host_rows(turn.language, facts), *message.buttons))
    return message
