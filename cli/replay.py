"""``replay``: live a recorded season day by day in a scratch database, and judge it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import click

from actions import (
    Assistant,
    Delivered,
    Pace,
    deliver,
    enter,
    post_due,
    take_in,
)
from cli._environment import Environment, Failed, assistant, calendar_day, options, settled
from cli._expectation import Owed, Told, judge
from cli._print import as_json
from cli._season_members import made_up
from cli.members import enter_imported, members_of_file
from matching import match
from model import CallId, Member, Message
from sources import Day, Harvest, Season, season_source

MEMBERS = 240


@click.command("replay")
@click.argument("folder", type=click.Path(exists=True, file_okay=False))
@click.option("--from", "first", required=True, metavar="DAY", help="First day, ISO.")
@click.option("--to", "last", required=True, metavar="DAY", help="Last day, ISO.")
@click.option("--members", metavar="FILE", help="Members, as import-members takes them.")
@click.option("--seed", type=int, default=1, metavar="N", help="Make up members with this seed.")
@click.option("--json", "machine", is_flag=True, help="Print JSON (always printed).")
@options
@click.pass_obj
def replay_command(
    environment: Environment,
    folder: str,
    first: str,
    last: str,
    members: str | None,
    seed: int,
    machine: bool,
    db: str | None,
    config: str | None,
    now: str | None,
) -> None:
    """Live a recorded season and judge what was told.

    Polls, alerts and digests day by day; prints what was lost, doubled or late.
    """
    environment = settled(environment, None, config, now)
    begin, end = calendar_day(first), calendar_day(last)
    if end < begin:
        raise click.UsageError(f"{last} is before {first}")
    try:
        days = list(Season(Path(folder)).days(begin, end))
    except (OSError, ValueError, KeyError) as wrong:
        raise Failed(f"{folder} is not a recorded season: {wrong}") from wrong
    if not days:
        raise Failed(f"no recorded state from {first} to {last}")
    a = assistant(environment, db=db or ":memory:")
    as_json(asyncio.run(Replay(a).run(days, members, seed)))


class Unpaced(Pace):
    """A replay waits for nobody."""

    async def turn(self, chat_id: int) -> None:
        return


class Replay:
    """One season on one scratch database, with a chat that takes every message."""

    def __init__(self, a: Assistant) -> None:
        self._a = replace(a, pictures=None)
        self._now: datetime | None = None
        self._told: list[Told] = []
        self._owed: list[Owed] = []
        self._read: set[int] = set()
        self._done = Delivered()
        self._dates: dict[str, tuple[str, ...]] = {}

    async def run(self, days: list[Day], members: str | None, seed: int) -> dict[str, object]:
        new = changed = reappeared = 0
        seen: set[str] = set()
        before: set[str] = set()
        everybody: list[Member] = []
        for number, day in enumerate(_shown(days)):
            await self._live_until(day.at)
            polled = await take_in(self._a, season_source(), _harvest(day), day.at)
            here = {row[0] for row in day.rows}
            if number:
                new += polled.new
                changed += polled.changed
                reappeared += len(here & seen - before)
                self._note_owed(everybody, day, seen)
            else:
                self._dates = {row[0]: row[3:] for row in day.rows}
                everybody = self._enter(members, seed, day.at)
            await self._speak()
            seen |= here
            before = here
        end = days[-1].at + timedelta(days=8)
        await self._live_until(end)
        verdict = judge(self._owed, self._told, end)
        return {
            "days": len(days),
            "calls": len(seen),
            "new": new,
            "changed": changed,
            "reappeared": reappeared,
            "members": len(everybody),
            "owed": len(self._owed),
            "alerts": self._done.kinds.get("alert", 0),
            "digests": self._done.kinds.get("digest", 0),
            "lost": len(verdict.lost),
            "doubled": len(verdict.doubled),
            "late": len(verdict.late),
            "faults": verdict.in_words()[:20],
        }

    def _enter(self, members: str | None, seed: int, now: datetime) -> list[Member]:
        """Everybody starts after the first day: one digest of what is open, then news."""
        a = self._a
        if members:
            wanted = [enter_imported(a, m, now) for m in members_of_file(a, members)]
        else:
            wanted = made_up(a, MEMBERS, seed, now)
        return [enter(a, member, now) for member in wanted]

    async def _live_until(self, at: datetime) -> None:
        """Do what falls due at each full hour before ``at``; then it is ``at``."""
        while self._now and (hour := _next_hour(self._now)) <= at:
            self._now = hour
            await self._speak()
        self._now = at

    async def _speak(self) -> None:
        now = self._now
        assert now, "speaks from the first day on"
        await post_due(self._a, now)
        await deliver(self._a, self, lambda: now, Unpaced(1), self._done)

    async def send(self, chat_id: int, message: Message) -> int:
        """Every message is taken; what a member can read in it is noted."""
        member = self._a.store.member_by_chat(chat_id)
        assert member, "a message to nobody"
        assert self._now, "a message before the first day"
        data = [b.data for row in message.buttons for b in row if b.data]
        pushed = any(d.startswith("c:") and d.endswith(":int") for d in data)
        if pushed:
            calls = {CallId(int(d.split(":")[1])) for d in data if d.startswith("c:")}
        else:  # a digest: its news, shown or behind "n more"; "closing soon" is no news
            number, items = self._a.store.last_digest(member.id) or (0, {})
            if number in self._read:
                return len(self._told)  # the second message of one long digest
            self._read.add(number)
            calls = {CallId(c) for section in ("new", "changed") for c in items.get(section, ())}
        for stored in self._a.store.calls(list(calls)).values():
            self._told.append(Told(member.id, stored.id, stored.version, self._now, pushed))
        return len(self._told)

    async def edit(self, chat_id: int, message_id: int, message: Message) -> None:
        raise AssertionError("a season's members are no groups")

    async def open_topic(self, chat_id: int, name: str) -> int:
        raise AssertionError("a season's members are no groups")

    def _note_owed(self, everybody: list[Member], day: Day, seen: set[str]) -> None:
        """Who is owed the news of the calls that this day's state shows new or moved."""
        a = self._a
        known = a.store.fingerprints(season_source().id)
        for row in day.rows:
            is_new = row[0] not in seen
            moved = not is_new and self._dates.get(row[0], row[3:]) != row[3:]
            self._dates[row[0]] = row[3:]
            if not (is_new or moved) or row[0] not in known:
                continue
            stored = a.store.call(known[row[0]][0])
            if stored is None or not stored.call.is_live(day.at):
                continue
            tags = a.store.tags([stored.id]).get(stored.id, ())
            for member in everybody:
                fits = match(stored, tags, member, a.regions, day.at)
                if fits and fits.sure:
                    self._owed.append(Owed(member, fits, day.at, moved))


def _harvest(day: Day) -> Harvest:
    return Harvest(
        source=season_source().id,
        calls=day.calls,
        quarantined=day.quarantined,
        fetched=len(day.rows),
        not_modified=False,
        validators={},
        warnings=(),
    )


def _next_hour(at: datetime) -> datetime:
    return at.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)


def _shown(days: list[Day]) -> Iterable[Day]:
    """The days, with a bar on standard error where a person watches."""
    from rich.console import Console  # late: no start of the bot needs it
    from rich.progress import track

    console = Console(stderr=True)
    return track(days, "Replaying", console=console, disable=not console.is_terminal)
