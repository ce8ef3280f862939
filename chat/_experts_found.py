"""Entries of others: ``x:s`` and ``x:f`` (a search), ``x:v`` (one entry), ``x:fill``, ``x:k``."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from zoneinfo import ZoneInfo

from actions import seen_by_keeper, seen_entry
from actions.expert_search import PAGE, Look, find_entries, is_listed, read_look, there_is
from actions.experts import put_back_entry, remove_entry
from actions.fill import fill_call
from actions.hosting import may_act_on
from actions.look import told_call
from chat._command import number
from chat._experts_look import decode, encode
from chat._turn import Turn
from messages import language_name, plain
from messages.experts import (
    FoundFacts,
    expert_card,
    experts_found,
    experts_narrow,
    experts_removed,
    who_could_fill,
)
from model import (
    CallId,
    EntryId,
    EntryKind,
    EntryState,
    ExpertEntry,
    Language,
    Message,
    NeedId,
    NutsCode,
    Roundtable,
    RoundtableId,
    StakeholderGroup,
)

_CHOICES = {"kind": 9, "need": 10, "country": 20, "language": 24, "group": 9}
"""What a search is narrowed by, and how many choices stand on a page."""
_MOST_WORDS = 200


async def search_words(turn: Turn) -> None:
    """``/experts batteries czechia``"""
    today = turn.now.astimezone(ZoneInfo(turn.member.zone)).date()
    # the lexicons of all languages are read for it the first time
    look = await asyncio.to_thread(read_look, turn.assistant, turn.words[:_MOST_WORDS], today)
    await turn.say(_found(turn, look))


async def found(turn: Turn, data: str) -> None:
    """A page of a search."""
    look = decode(data, _needs(turn))
    if look is None:
        await turn.refuse("button-unknown")
        return
    await turn.show(_found(turn, look))


def _found(turn: Turn, look: Look) -> Message:
    a, member, language = turn.assistant, turn.member, turn.language
    page = find_entries(a, member, look)
    if not page.lines and look.page:
        look = replace(look, page=0)  # entries were taken off the list meanwhile
        page = find_entries(a, member, look)
    at = look.page
    facts = FoundFacts(
        lines=page.lines,
        first=at * PAGE + 1,
        look=encode(look),
        kind=look.kind,
        need=a.need_title(look.need, language) if look.need else "",
        country=a.regions.name(NutsCode(look.country), language) if look.country else "",
        tongue=language_name(look.language, language) if look.language else "",
        group=look.group,
        before=encode(replace(look, page=at - 1)) if at else "",
        after=encode(replace(look, page=at + 1)) if page.more else "",
        listed=is_listed(a, member),
    )
    return experts_found(language, facts)


async def narrow(turn: Turn, name: str, at: str, data: str) -> None:
    """What to narrow a search by, a page at a time."""
    look, shown = decode(data, _needs(turn)), number(at)
    if look is None or shown is None or name not in _CHOICES:
        await turn.refuse("button-unknown")
        return
    first = replace(look, page=0)
    every = [(label, encode(one)) for label, one in _choices(turn, name, first)]
    size = _CHOICES[name]
    pages = max(-(-len(every) // size), 1)
    shown = min(shown, pages - 1)
    nothing = (plain(turn.language, "experts-every"), encode(_chosen(first, name, None)))
    message = experts_narrow(
        turn.language,
        name,
        [nothing, *every[shown * size : (shown + 1) * size]],
        back=data,
        before=f"{shown - 1}:{data}" if shown else "",
        after=f"{shown + 1}:{data}" if shown + 1 < pages else "",
    )
    await turn.show(message)


def _choices(turn: Turn, name: str, look: Look) -> list[tuple[str, Look]]:
    a, language = turn.assistant, turn.language
    if name == "kind":
        labels = [
            (plain(language, f"button-experts-kind-{kind}"), str(kind)) for kind in EntryKind
        ]
    elif name == "group":
        labels = [(plain(language, f"group-{one}"), str(one)) for one in StakeholderGroup]
    else:
        there = there_is(a, turn.member, name)
        if name == "need":
            labels = [(a.need_title(NeedId(one), language), one) for one in there]
        elif name == "country":
            labels = sorted((a.regions.name(NutsCode(one), language), one) for one in there)
        else:
            labels = sorted((language_name(Language(one), language), one) for one in there)
    return [(label, _chosen(look, name, value)) for label, value in labels]


def _chosen(look: Look, name: str, value: str | None) -> Look:
    match name:
        case "kind":
            return replace(look, kind=EntryKind(value) if value else None)
        case "need":
            return replace(look, need=NeedId(value) if value else None)
        case "country":
            return replace(look, country=value or "")
        case "language":
            return replace(look, language=Language(value) if value else None)
        case _:
            return replace(look, group=StakeholderGroup(value) if value else None)


async def view(turn: Turn, id_: str, at: str) -> None:
    """One entry of another member, from a search, a call or a table (``at``)."""
    message = card(turn, EntryId(number(id_) or 0), at)
    await (turn.show(message) if message else turn.refuse("experts-cannot-gone"))


def card(turn: Turn, entry_id: EntryId, at: str) -> Message | None:
    """None: the entry is off the list by now, or ``at`` says nothing."""
    back = _back(turn, at)
    seen = turn.store.entry_seen(entry_id)
    if back is None or seen is None:
        return None
    table = table_at(turn, at)
    stands = table and turn.store.experts_invited(table.id).get(seen.entry.member, False)
    own = seen.entry.member == turn.member.id
    return expert_card(
        turn.language,
        seen_entry(turn.assistant, seen, turn.language),
        back=back,
        ask="" if own else f"x:ask:{entry_id}:{at}",
        invite=f"t:{table.id}:invite:{entry_id}" if table and not stands else "",
        take_back=f"t:{table.id}:uninvite:{entry_id}" if table and stands else "",
        keeper=f"x:k:{entry_id}:off" if turn.is_keeper else "",
    )


def table_at(turn: Turn, at: str) -> Roundtable | None:
    """The table from which an entry is looked at, if it is the member's to run."""
    known = number(at[1:]) if at.startswith("t") else None
    table = None if known is None else turn.store.roundtable(RoundtableId(known))
    return table if table and may_act_on(turn.assistant, turn.member, table) else None


def call_at(at: str) -> CallId | None:
    known = number(at[1:]) if at.startswith("c") else None
    return None if known is None else CallId(known)


def _back(turn: Turn, at: str) -> str | None:
    """Where the card of an entry leads back to; None: nowhere."""
    if at.startswith("s") and decode(at[1:], _needs(turn)):
        return f"x:s:{at[1:]}"
    if at.startswith("t") and table_at(turn, at):
        return f"t:{at[1:]}:experts"
    if call_at(at) is not None:
        return f"x:fill:{at[1:]}"
    return None


async def who_could_join(turn: Turn, id_: str, page: str) -> None:
    """Who could join those who are interested in a call."""
    known = number(id_)
    stored = None if known is None else told_call(turn.assistant, CallId(known))
    if stored is None:
        await turn.refuse("call-gone")
        return
    facts = fill_call(turn.assistant, turn.member, stored, number(page) or 0)
    await turn.show(who_could_fill(turn.language, facts))


async def moderate(turn: Turn, id_: str, act: str) -> None:
    """A keeper's word on an entry."""
    if not turn.is_keeper:
        await turn.refuse("keepers-only")
        return
    a, entry_id = turn.assistant, EntryId(number(id_) or 0)
    if act == "off":
        await turn.show(_kept(turn, remove_entry(a, turn.member, entry_id, turn.now)))
    elif act == "on":
        await turn.show(_kept(turn, put_back_entry(a, turn.member, entry_id, turn.now)))
    elif act == "show":
        entry = turn.store.entry(entry_id)
        shown = _kept(turn, entry) if entry else None
        await (turn.show(shown) if shown else turn.refuse("experts-cannot-gone"))
    else:
        await turn.refuse("button-unknown")


def _kept(turn: Turn, entry: ExpertEntry) -> Message:
    """An entry as a keeper sees it, on the list or off it."""
    removed = entry.state is EntryState.REMOVED
    return expert_card(
        turn.language,
        seen_by_keeper(turn.assistant, entry, turn.language),
        back="x:removed" if removed else "x:s:0",
        ask="",
        keeper="" if removed else f"x:k:{entry.id}:off",
        restore=f"x:k:{entry.id}:on" if removed else "",
    )


async def removed(turn: Turn, at: str) -> None:
    """What keepers removed and can put back."""
    if not turn.is_keeper:
        await turn.refuse("keepers-only")
        return
    total = turn.store.count_removed_entries()
    page = min(number(at) or 0, max(-(-total // PAGE) - 1, 0))
    kept = turn.store.removed_entries(page * PAGE, PAGE)
    message = experts_removed(
        turn.language,
        [seen_by_keeper(turn.assistant, entry, turn.language) for entry in kept],
        total,
        first=page * PAGE + 1,
        before=str(page - 1) if page else "",
        after=str(page + 1) if (page + 1) * PAGE < total else "",
    )
    await turn.show(message)


def _needs(turn: Turn) -> list[NeedId]:
    return [need.id for need in turn.assistant.needs]
