"""A member's own entries: ``x:add``, ``x:new``, ``x:e``, ``x:l``, ``x:keep``."""

from __future__ import annotations

from actions import experts_facts, own_facts
from actions.experts import (
    LONGEST_LINE,
    MOST,
    CannotList,
    add_entry,
    erase_entry,
    keep_entries,
    list_entry,
    own_entry,
    pause_entry,
    set_anywhere,
    set_language,
    set_line,
)
from chat._asked import mark
from chat._awaited import wait_for
from chat._command import number
from chat._turn import Turn
from messages import EU_LANGUAGES, plain
from messages.experts import (
    entry_languages,
    entry_line,
    entry_remove,
    expert_need,
    experts_page,
    experts_reply,
)
from messages.experts import own_entry as entry_page
from model import EntryId, EntryKind, ExpertEntry, Language, Message

LINE = "expert-line:"
"""What a member's next words mean, before the number of the entry."""


def home(turn: Turn) -> Message:
    """What /experts begins with."""
    removed = turn.store.count_removed_entries() if turn.is_keeper else 0
    facts = experts_facts(turn.assistant, turn.member, MOST, removed)
    return experts_page(turn.language, facts)


async def choose_need(turn: Turn, kind: str, at: str) -> None:
    """Which need the new entry is about, a group of needs at a time."""
    groups = tuple(dict.fromkeys(need.group for need in turn.assistant.needs))
    shown = number(at)
    if kind not in set(EntryKind) or shown is None or shown >= len(groups):
        await turn.refuse("button-unknown")
        return
    needs = [
        (need.id, turn.assistant.need_title(need.id, turn.language), mark(need.id))
        for need in turn.assistant.needs
        if need.group == groups[shown]
    ]
    await turn.show(expert_need(turn.language, EntryKind(kind), groups, shown, needs))


async def add(turn: Turn, kind: str, marked: str) -> None:
    """A draft of this kind and need; the one that is there already."""
    need = next((n.id for n in turn.assistant.needs if mark(n.id) == marked), None)
    if kind not in set(EntryKind) or (need is None and marked != "any"):
        await turn.refuse("button-unknown")
        return
    entry = add_entry(turn.assistant, turn.member, EntryKind(kind), need, turn.now)
    await turn.show(_page(turn, entry))


async def change(turn: Turn, id_: str, act: str) -> None:
    """One tap on the page of an entry."""
    a, member, entry_id = turn.assistant, turn.member, EntryId(number(id_) or 0)
    match act:
        case "list":
            await turn.show(_page(turn, list_entry(a, member, entry_id, turn.now)))
        case "pause":
            await turn.show(_page(turn, pause_entry(a, member, entry_id)))
        case "any" | "mine":
            await turn.show(_page(turn, set_anywhere(a, member, entry_id, act == "any")))
        case "noline":
            await turn.show(_page(turn, set_line(a, member, entry_id, "")))
        case "line":
            facts = own_facts(a, member, own_entry(a, member, entry_id))
            wait_for(turn, f"{LINE}{entry_id}")
            await turn.show(entry_line(turn.language, facts, LONGEST_LINE))
        case "langs":
            facts = own_facts(a, member, own_entry(a, member, entry_id))
            await turn.show(entry_languages(turn.language, facts))
        case "remove":
            facts = own_facts(a, member, own_entry(a, member, entry_id))
            await turn.show(entry_remove(turn.language, facts))
        case "erase":
            erase_entry(a, member, entry_id)
            await turn.answer(plain(turn.language, "experts-removed-own"), alert=False)
            await turn.show(home(turn))
        case "":
            entry = turn.store.entry(entry_id)
            if entry is None or entry.member != member.id:
                raise CannotList("gone")
            await turn.show(_page(turn, entry))
        case _:
            await turn.refuse("button-unknown")


async def tick_language(turn: Turn, id_: str, code: str, wanted: str) -> None:
    """Each act has data of its own: a double tap means it once."""
    if code not in EU_LANGUAGES or wanted not in ("0", "1"):
        await turn.refuse("button-unknown")
        return
    a, member, entry_id = turn.assistant, turn.member, EntryId(number(id_) or 0)
    entry = set_language(a, member, entry_id, Language(code), wanted == "1")
    await turn.show(entry_languages(turn.language, own_facts(a, member, entry)))


async def keep(turn: Turn) -> None:
    """Yes, all of it is still right."""
    keep_entries(turn.assistant, turn.member, turn.now)
    await turn.show(experts_reply(turn.language, "experts-kept"))


async def typed_line(turn: Turn, id_: str) -> None:
    """The member's own words on an entry."""
    a, member = turn.assistant, turn.member
    entry = set_line(a, member, EntryId(number(id_) or 0), turn.words, names_of(turn))
    wait_for(turn, "")
    await turn.say(_page(turn, entry))


def names_of(turn: Turn) -> tuple[str, ...]:
    """What this person is called in Telegram: looked for in its words, kept nowhere."""
    user = turn.update.effective_user
    names = (user.first_name, user.last_name, user.username) if user else ()
    return tuple(name for name in names if name)


def _page(turn: Turn, entry: ExpertEntry) -> Message:
    return entry_page(turn.language, own_facts(turn.assistant, turn.member, entry))
