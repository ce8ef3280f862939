"""/saved: the calls that the chat follows, in all or at one stage, by the next deadline."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from actions.picture import kept_deadlines
from chat._command import Command
from chat._lists import as_matches, page_of
from chat._turn import Turn
from messages import TABS, picture_button, tab_list, tracker_heading, tracker_tabs
from model import RESULTS, Message, StoredCall, Track


async def saved(turn: Turn) -> None:
    await turn.say(page(turn, 0))


def page(turn: Turn, number: int, tab: str = TABS[0]) -> Message:
    """One page of what is followed: open calls by their next deadline, then closed ones, the
    last closed first."""
    tracks = {c: one for c, one in turn.store.tracks(turn.member.id).items() if one.stage}
    counts = Counter(tab for one in tracks.values() for tab in _tabs(one))
    wanted = [call for call, one in tracks.items() if tab in _tabs(one)]
    kept = sorted(turn.store.calls(wanted).values(), key=lambda stored: _soon(turn, stored))
    message = page_of(
        turn,
        tab_list(tab),
        tracker_heading(turn.language, tab, len(kept)),
        as_matches(turn, kept),
        number,
    )
    rows = [*message.buttons, *tracker_tabs(turn.language, counts, tab)]
    if len(kept_deadlines(turn.assistant, turn.member, turn.now).coming) > 1:
        rows.append((picture_button(turn.language),))
    return replace(message, buttons=tuple(rows))


def _tabs(track: Track) -> tuple[str, ...]:
    stage = track.stage or ""
    return (TABS[0], TABS[-1] if track.stage in RESULTS else stage)


def _soon(turn: Turn, stored: StoredCall) -> tuple[int, float, int]:
    """Open ones by the next cut-off, then undated ones, then the closed, the last one first."""
    call = stored.call
    coming = call.next_cut_off(turn.now)
    if coming:
        return (0, coming.at.timestamp(), stored.id)
    closed = call.cut_offs[-1].at.timestamp() if call.cut_offs else 0.0
    return (2 if call.cut_offs else 1, -closed, stored.id)


LISTS: dict[str, Callable[[Turn, int], Message]] = {
    tab_list(tab): partial(page, tab=tab) for tab in TABS
}
COMMAND = Command("saved", saved)
