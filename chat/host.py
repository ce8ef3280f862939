"""/host: a facilitator opens a roundtable, in one line or step by step (``h:<call>:<act>``)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from actions import Refused
from actions.hosting import may_host
from actions.propose import is_after_all
from actions.quorum import is_taken, proposed_days, typed_day
from actions.roundtable import host as open_table
from actions.search import search
from chat._awaited import wait_for
from chat._command import Buttons, Command, For, number
from chat._host import CHOICES, FARTHEST, Unclear, read_host, read_seats, read_time
from chat._turn import Turn
from chat.roundtable import refuse_at, show_table
from chat.vote import begin
from messages import host_really
from messages.hosts import host_seats, host_when, host_which, hosted
from model import CallId, StakeholderGroup, StoredCall

HOST = "host"
"""What a member's next words mean: ``host``, ``host:<call>`` or ``host:<call>:<unix time>``."""
MOST_FOUND = 5
_G = StakeholderGroup


async def host(turn: Turn) -> None:
    words = turn.words.split()
    if len(words) > 1 and (find_calls(turn, words[0]) or any(map(_is_argument, words[1:]))):
        await _in_one_line(turn)
    elif words:
        await _which(turn, turn.words)
    else:
        wait_for(turn, HOST)
        await turn.say(host_which(turn.language))


def _is_argument(word: str) -> bool:
    """A time or a number of seats: not a word to search a call by."""
    return "=" in word or word[:4].isdigit()


async def typed(turn: Turn, awaited: str) -> None:
    """The next answer of the dialogue, in words."""
    _, call, at = (*awaited.split(":"), "", "")[:3]
    id_, unix = number(call), number(at)
    if not may_host(turn.assistant, turn.member) or turn.in_group:
        wait_for(turn, "")
        await turn.refuse("facilitators-only")
        return
    try:
        if id_ is None:
            await _which(turn, turn.words)
        elif unix is None:
            when = read_time(turn.words, turn.known.zone, turn.now)
            await _ask_seats(turn, CallId(id_), when)
        else:
            seats, free = read_seats(turn.words, turn.language)
            await _open(turn, CallId(id_), datetime.fromtimestamp(unix, UTC), seats, free)
    except Unclear as unclear:
        await turn.tell(unclear.key, **unclear.facts)


async def press(turn: Turn) -> None:
    """One tap of the dialogue; every button carries all that was answered before."""
    _, call, act, at, seats = (*turn.parts, "", "", "", "")[:5]
    id_, when = number(call), _moment(turn, at)
    if not may_host(turn.assistant, turn.member):
        await turn.refuse("facilitators-only")
    elif id_ is None:
        await turn.refuse("button-unknown")
    elif act == "when":
        await _ask_when(turn, CallId(id_))
    elif act == "poll":
        await _ask_for_date(turn, CallId(id_))
    elif act in ("at", "sure") and when:
        await _ask_seats(turn, CallId(id_), when, sure=act == "sure")
    elif act == "seats" and when and (counts := _counts(seats)):
        *by_group, free = counts
        await _open(turn, CallId(id_), when, dict(zip(_G, by_group, strict=True)), free)
    else:
        await turn.refuse("button-unknown")


def _moment(turn: Turn, unix: str) -> datetime | None:
    seconds = number(unix)
    if seconds is None or seconds > (turn.now + FARTHEST).timestamp():
        return None
    return datetime.fromtimestamp(seconds, UTC)


def _counts(text: str) -> list[int]:
    counts = [number(part) for part in text.split("-")]
    if len(counts) != len(_G) + 1:
        return []
    known = [n for n in counts if n is not None and n <= 200]
    return known if len(known) == len(counts) else []


async def _in_one_line(turn: Turn) -> None:
    try:
        wanted = read_host(turn.words, turn.language, turn.known.zone, turn.now)
    except Unclear as unclear:
        await turn.tell(unclear.key, **unclear.facts)
        return
    found = find_calls(turn, wanted.call)
    if len(found) == 1 and is_after_all(found[0], wanted.at):
        counts = (*(wanted.seats.get(group, 0) for group in _G), wanted.free)
        seats = "-".join(map(str, counts))
        await _really(turn, found[0], wanted.at, f"seats:{int(wanted.at.timestamp())}:{seats}")
    elif len(found) == 1:
        await _open(turn, found[0].id, wanted.at, wanted.seats, wanted.free)
    else:
        key = "host-many-calls" if found else "host-no-call"
        numbers = ", ".join(str(c.id) for c in found[:MOST_FOUND])
        await turn.tell(key, said=wanted.call[:60], numbers=numbers)


def find_calls(turn: Turn, said: str) -> list[StoredCall]:
    """By its number, else by its identifier."""
    id_ = number(said.removeprefix("#"))
    stored = turn.store.call(CallId(id_)) if id_ is not None else None
    return [stored] if stored else turn.store.call_by_reference(said)


async def _which(turn: Turn, words: str) -> None:
    found = find_calls(turn, words)
    if not found:
        found = search(turn.assistant, words[:200], turn.now, limit=MOST_FOUND).found.calls
    if len(found) == 1:
        await _ask_when(turn, found[0].id)
    else:
        wait_for(turn, HOST)
        await turn.say(host_which(turn.language, found[:MOST_FOUND], words))


async def _ask_when(turn: Turn, call: CallId) -> None:
    stored = turn.store.call(call)
    if stored is None:
        await turn.refuse("call-gone")
        return
    member = wait_for(turn, f"{HOST}:{call}")
    days = proposed_days(turn.assistant, stored, member, turn.now)
    taken = is_taken(turn.assistant, stored.id, member)
    await turn.say(host_when(turn.language, stored, days, turn.now, taken=taken))


async def _ask_for_date(turn: Turn, call: CallId) -> None:
    try:
        await begin(turn, call=call)
    except KeyError:
        await turn.refuse("call-gone")


async def _ask_seats(turn: Turn, call: CallId, when: datetime, *, sure: bool = False) -> None:
    stored = turn.store.call(call)
    if stored is None:
        await turn.refuse("call-gone")
    elif not sure and is_after_all(stored, when):
        await _really(turn, stored, when, f"sure:{int(when.timestamp())}")
    else:
        member = wait_for(turn, f"{HOST}:{call}:{int(when.timestamp())}")
        day = typed_day(turn.assistant, stored, member, when)
        await turn.show(host_seats(turn.language, call, when, member.zone, CHOICES, day))


async def _really(turn: Turn, stored: StoredCall, when: datetime, yes: str) -> None:
    """The date comes after the call's last deadline."""
    day = typed_day(turn.assistant, stored, turn.member, when)
    last = stored.call.cut_offs[-1].at
    yes = f"h:{stored.id}:{yes}"
    await turn.show(host_really(turn.language, stored, day, last, yes))


async def _open(
    turn: Turn,
    call: CallId,
    when: datetime,
    seats: Mapping[StakeholderGroup, int],
    free: int,
) -> None:
    member = wait_for(turn, "")
    try:
        table = open_table(turn.assistant, member, call, when, seats, free, turn.now)
    except KeyError:
        await turn.refuse("call-gone")
        return
    except Refused as no:
        await refuse_at(turn, no)
        return
    bot, zone = turn.bot.username, turn.known.zone
    stored = turn.store.call(call)
    day = typed_day(turn.assistant, stored, member, when) if stored else None
    await turn.show(hosted(turn.language, table, bot, turn.now, zone, day))
    await show_table(turn, table.id)


COMMAND = Command("host", host, For.FACILITATORS)
BUTTONS = Buttons("h", press, personal=lambda parts: f"call_{parts[1]}" if parts[1:] else "")
