"""What somebody at a table is asked and says: ``r:<id>:two``, ``:name``, ``:step``.

After sign-up: whether its name may be seen, then the hosts' questions, one by one; every step can
be skipped, gone back to and changed until sign-up ends.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress

from telegram.error import TelegramError

from actions import Refused, table_facts
from actions.answer import (
    Unreadable,
    answer_question,
    give_name,
    last_name,
    live_entry,
    name_as_before,
    name_partner,
)
from actions.ask import CannotAsk
from actions.hosting import NoSuchTable, table_of
from actions.roundtable import sign_up
from actions.shrink import shrink
from chat._awaited import wait_for
from chat._command import number
from chat._table_card import card_of
from chat._turn import Turn
from messages import (
    answers_page,
    map_link,
    map_search,
    name_back,
    name_step,
    name_typed,
    one_step,
    question_step,
    two_step,
)
from model import (
    Message,
    QuestionId,
    QuestionKind,
    RegistrationState,
    RoundtableId,
    ShownTo,
    StakeholderGroup,
)

SEAT = "seat:"
"""What a member's next words mean: ``seat:<table>:name:<to whom>``, ``:partner`` or ``:q:<n>``."""
_LAST = "last"
_ASKED_IN = (RegistrationState.SEATED, RegistrationState.REQUESTED)
MemberAct = Callable[[Turn, RoundtableId, str], Awaitable[None]]


async def ask_first(turn: Turn, id_: RoundtableId) -> None:
    """Who has a seat now, or asked for one, is asked what was not asked yet, beside the card."""
    if turn.in_group:
        return
    table = table_of(turn.assistant, id_)
    try:
        entry = live_entry(turn.assistant, turn.member, table, turn.now)
    except Refused:
        return
    if entry.state not in _ASKED_IN:
        return
    if turn.store.named(entry.id) is None:
        await turn.say(_ask_name(turn, id_))
        return
    answers = turn.store.answers(entry.id)
    questions = turn.store.questions(id_)
    left = next((n for n, one in enumerate(questions, 1) if one.id not in answers), None)
    if left is not None:
        await turn.say(_question(turn, id_, left))


async def _two(turn: Turn, id_: RoundtableId, group: str) -> None:
    if not group:
        table = table_of(turn.assistant, id_)
        facts = table_facts(turn.assistant, turn.member, table, turn.now)
        await turn.show(two_step(turn.language, facts))
    elif group not in set(StakeholderGroup):
        await turn.refuse("button-unknown")
    else:
        new = sign_up(turn.assistant, turn.member, id_, StakeholderGroup(group), turn.now, 2)
        await turn.show(card_of(turn, id_))
        if new:
            await ask_first(turn, id_)


async def _one(turn: Turn, id_: RoundtableId, said: str) -> None:
    if said == "yes":
        shrink(turn.assistant, turn.member, id_, turn.now)
        await turn.show(card_of(turn, id_))
    else:
        table_of(turn.assistant, id_)
        await turn.show(one_step(turn.language, id_))


async def _step(turn: Turn, id_: RoundtableId, at: str) -> None:
    """0: the name; from 1 the questions; after them what was said."""
    live_entry(turn.assistant, turn.member, table_of(turn.assistant, id_), turn.now)
    await turn.show(_step_at(turn, id_, number(at) or 0))


def _step_at(turn: Turn, id_: RoundtableId, at: int) -> Message:
    wait_for(turn, "")
    if at == 0:
        return _ask_name(turn, id_)
    if at <= len(turn.store.questions(id_)):
        return _question(turn, id_, at)
    return _said(turn, id_, thanks=True)


def _ask_name(turn: Turn, id_: RoundtableId) -> Message:
    last = last_name(turn.assistant, turn.member, table_of(turn.assistant, id_))
    return name_step(turn.language, id_, last)


def _question(turn: Turn, id_: RoundtableId, at: int) -> Message:
    questions = turn.store.questions(id_)
    question = questions[at - 1]
    entry = live_entry(turn.assistant, turn.member, table_of(turn.assistant, id_), turn.now)
    typed = question.kind in (QuestionKind.TEXT, QuestionKind.NUMBER)
    wait_for(turn, f"{SEAT}{id_}:q:{question.id}" if typed else "")
    answer = turn.store.answers(entry.id).get(question.id)
    return question_step(turn.language, question, at, len(questions), answer)


def _said(turn: Turn, id_: RoundtableId, *, thanks: bool = False) -> Message:
    table = table_of(turn.assistant, id_)
    entry = live_entry(turn.assistant, turn.member, table, turn.now)
    return answers_page(
        turn.language,
        table_facts(turn.assistant, turn.member, table, turn.now),
        turn.store.named(entry.id),
        turn.store.questions(id_),
        turn.store.answers(entry.id),
        thanks=thanks,
    )


async def _answers(turn: Turn, id_: RoundtableId, _: str) -> None:
    wait_for(turn, "")
    await turn.say(_said(turn, id_))


async def _name(turn: Turn, id_: RoundtableId, to: str) -> None:
    if to == _LAST and name_as_before(turn.assistant, turn.member, id_, turn.now):
        await _after_name(turn, id_)
    elif to not in set(ShownTo):
        await turn.refuse("button-unknown")
    elif to == ShownTo.NOBODY:
        give_name(turn.assistant, turn.member, id_, ShownTo.NOBODY, "", turn.now)
        table = table_of(turn.assistant, id_)
        if turn.now < table.registration_closes_at:
            await turn.show(_step_at(turn, id_, 1))
        else:
            facts = table_facts(turn.assistant, turn.member, table, turn.now)
            await turn.show(name_back(turn.language, facts))
    else:
        live_entry(turn.assistant, turn.member, table_of(turn.assistant, id_), turn.now)
        wait_for(turn, f"{SEAT}{id_}:name:{to}")
        await turn.show(name_typed(turn.language, id_))


async def _answer(turn: Turn, id_: RoundtableId, said: str) -> None:
    """``<question>-<yes, no or the number of a choice>``"""
    which, _, value = said.partition("-")
    question = next((q for q in turn.store.questions(id_) if str(q.id) == which), None)
    if question and question.kind is QuestionKind.CHOICE:
        at = number(value)
        value = question.choices[at] if at is not None and at < len(question.choices) else ""
    if question is None:
        await turn.refuse("cannot-ask-gone")
        return
    await _take(turn, id_, question.id, value)


async def _take(turn: Turn, id_: RoundtableId, question: QuestionId, words: str) -> None:
    try:
        answer_question(turn.assistant, turn.member, id_, question, words, turn.now)
    except CannotAsk as no:
        wait_for(turn, "")
        await turn.refuse(f"cannot-ask-{no.reason}")
        return
    except Unreadable as no:
        key = "question-number" if no.kind is QuestionKind.NUMBER else "question-choose"
        await turn.refuse(key)
        return
    order = [one.id for one in turn.store.questions(id_)]
    at = order.index(question) + 1 if question in order else len(order)
    await turn.show(_step_at(turn, id_, at + 1))


async def typed(turn: Turn, awaited: str) -> None:
    """A name, or the answer to a question, in words."""
    _, table, what, value = (*awaited.split(":"), "", "", "")[:4]
    id_ = RoundtableId(number(table) or 0)
    try:
        if what == "q":
            await _take(turn, id_, QuestionId(number(value) or 0), turn.words)
        elif what == "partner":
            name_partner(turn.assistant, turn.member, id_, turn.words, turn.now)
            await turn.show(_step_at(turn, id_, 1))
        else:
            await _named(turn, id_, ShownTo(value))
    except NoSuchTable:
        wait_for(turn, "")
        await turn.refuse("table-gone")
    except Refused as no:
        from chat.roundtable import refuse_at

        wait_for(turn, "")
        await refuse_at(turn, no)


async def _named(turn: Turn, id_: RoundtableId, to: ShownTo) -> None:
    give_name(turn.assistant, turn.member, id_, to, turn.words, turn.now)
    await _after_name(turn, id_)


async def _after_name(turn: Turn, id_: RoundtableId) -> None:
    """Of two people the other one's name, then the questions."""
    entry = live_entry(turn.assistant, turn.member, table_of(turn.assistant, id_), turn.now)
    if entry.party == 2:
        wait_for(turn, f"{SEAT}{id_}:partner")
        await turn.show(name_typed(turn.language, id_, partner=True))
    else:
        await turn.show(_step_at(turn, id_, 1))


async def _map(turn: Turn, id_: RoundtableId, _: str) -> None:
    """The spot as Telegram shows it, and a link; for the seated and the hosts."""
    table = table_of(turn.assistant, id_)
    facts = table_facts(turn.assistant, turn.member, table, turn.now)
    seated = facts.mine is not None and facts.mine.state is RegistrationState.SEATED
    if not (seated or facts.hosting or turn.is_keeper) or not (table.place or table.spot):
        await turn.refuse("refusal-no-registration")
        return
    if table.spot is None:
        await turn.say(map_search(turn.language, table.place))
        return
    await turn.answer()
    with suppress(TelegramError):  # the link says the same
        await turn.bot.send_location(turn.chat.id, *table.spot)
    await turn.say(map_link(turn.language, table.place, table.spot))


ACTS: Mapping[str, MemberAct] = {
    "two": _two,
    "one": _one,
    "step": _step,
    "answers": _answers,
    "name": _name,
    "answer": _answer,
    "map": _map,
}
