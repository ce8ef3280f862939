"""``doctor``: look at everything the bot stands on, and say of each what to do about it."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click
import httpx

from actions import BadSettings, Settings
from cli._environment import (
    Environment,
    Failed,
    listens_at,
    needs_known,
    options,
    settings_file,
    settings_for,
    settled,
)
from cli._print import as_json
from db import Fault, PollState, StoreError, examine, open_store
from matching import load_regions
from model import SourceId
from sources import Source, all_sources, client

TELEGRAM = "https://api.telegram.org"
PATIENCE = 10.0
"""Seconds to wait for Telegram's answer."""
CLOCK_OFF = timedelta(seconds=30)
"""How far our clock may be from Telegram's. Its Date header tells whole seconds, and an answer
may take some; members see minutes."""
OVERDUE = timedelta(hours=1)
"""A source not asked for so long after it was due is forgotten: the bot does not run."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: ``found`` is what there is to see, ``do`` the remedy of a fault."""

    check: str
    ok: bool
    found: str
    do: str = ""


@click.command("doctor")
@click.option("--json", "machine", is_flag=True, help="Print JSON.")
@options
@click.pass_obj
def doctor_command(
    environment: Environment, machine: bool, db: str | None, config: str | None, now: str | None
) -> None:
    """Check settings, database, clock, Telegram, sources.

    Changes nothing, works before anything is set up, and fails if one check does. The clock is
    compared as it is, the sources' last answers are looked at as at --now.
    """
    clock = environment.clock
    environment = settled(environment, db, config, now)
    checks = [_without(environment.token, c) for c in _examination(environment, clock)]
    if machine:
        as_json([asdict(c) for c in checks])
    else:
        width = max(len(c.check) for c in checks)
        for c in checks:
            remedy = f" -> {c.do}" if c.do else ""
            click.echo(f"{'ok' if c.ok else 'WRONG':<7}{c.check:<{width + 2}}{c.found}{remedy}")
    if wrong := [c.check for c in checks if not c.ok]:
        raise Failed(f"{len(wrong)} of {len(checks)} checks failed: {', '.join(wrong)}")


def _without(token: str, check: Check) -> Check:
    """No remedy and no finding ever shows the token, whatever was put where."""
    if not token:
        return check
    found, do = (words.replace(token, "<token>") for words in (check.found, check.do))
    return replace(check, found=found, do=do)


def _examination(environment: Environment, clock: Callable[[], datetime]) -> Iterator[Check]:
    known = all_sources()
    checked, settings = _settings(environment, known)
    yield checked
    database = _database(environment.db)
    yield database
    token = _token(environment.token)
    telegram, offset = asyncio.run(
        _ask_telegram(environment.api_url, environment.token if token.ok else "", clock)
    )
    yield _clock(offset)
    yield _zones(settings.digest_zone)
    yield token
    yield telegram
    known = {**known, **settings.own}
    yield from _sources(environment, settings, known, readable=database.ok)


def _settings(environment: Environment, known: dict[SourceId, Source]) -> tuple[Check, Settings]:
    """The settings too, or their defaults where they cannot be read."""
    try:
        raw = settings_file(environment.config)
        settings = settings_for(raw, known, load_regions())
        listens_at(environment)
        needs_known()
    except (BadSettings, Failed) as wrong:
        found = wrong.message if isinstance(wrong, Failed) else str(wrong)
        return Check("settings", False, found, "docs/running.md lists the settings"), Settings()
    found = environment.config or "roundtable.toml" if raw else "all defaults"
    if not settings.keepers:
        found += "; nobody hears when a source breaks: name your chat id in [members] keepers"
    if not settings.address:
        found += "; calendars, feeds and sign-up pages have no address: name one in [web] address"
    return Check("settings", True, found), settings


_REMEDIES = {
    Fault.MISSING: ("there is no {}", "start the bot once, or name another file with --db"),
    Fault.UNUSABLE: ("", "see to the file and its folder, or restore a backup"),
    Fault.DAMAGED: ("{} is damaged", "stop the bot and put a backup in its place"),
    Fault.FOREIGN: ("{} is a database of another program", "name another file with --db"),
    Fault.NEWER: ("{} was written by a newer version of this program", "update the program"),
    Fault.OLDER: ("{} is of an older version", "start the bot: it brings the file up to date"),
    Fault.FULL: ("{} has too little room to grow", "free the disk: twice its size should be free"),
}


def _database(path: str) -> Check:
    seen = examine(path)
    if seen.fault is None:
        found = f"{path}: whole, writable, {seen.version}, {_megabytes(seen.size)}"
        return Check("database", True, f"{found}, {_megabytes(seen.free)} free beside it")
    found, do = _REMEDIES[seen.fault]
    found = ": ".join(filter(None, (found.format(path), seen.detail)))
    if seen.fault is Fault.FULL:
        found += f": {_megabytes(seen.size)}, and {_megabytes(seen.free)} free beside it"
    return Check("database", False, found, do)


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.1f} MB"


def _token(token: str) -> Check:
    if not token:
        do = "get one from @BotFather, and set TELEGRAM_TOKEN or TELEGRAM_TOKEN_FILE"
        return Check("token", False, "there is none", do)
    if not re.fullmatch(r"[\w-]+:[\w-]+", token, re.ASCII):
        do = "copy it from @BotFather once more"
        return Check("token", False, "it is not like 123456789:letters-and-digits", do)
    return Check("token", True, "there is one")


async def _ask_telegram(
    api_url: str, token: str, clock: Callable[[], datetime]
) -> tuple[Check, timedelta | None]:
    """What Telegram says of the token, and how far its clock is ahead of ours.

    Without a token it is asked for the time alone. Only the host is ever named: the rest of the
    address holds the token.
    """
    root = api_url.rstrip("/") or TELEGRAM
    host = "the Bot API server"
    try:
        host = urlsplit(root).hostname or host
        async with client(read=PATIENCE, connect=PATIENCE) as http:
            before = clock()
            answer = await http.get(f"{root}/bot{token}/getMe" if token else root)
            after = clock()
    except (httpx.InvalidURL, httpx.UnsupportedProtocol, ValueError):
        return _unheard("TELEGRAM_API_URL is no address", "it must be like http://127.0.0.1:8080")
    except httpx.TimeoutException:
        return _unheard(f"{host} did not answer in {PATIENCE:.0f} seconds", "see to the network")
    except httpx.HTTPError:
        return _unheard(f"{host} cannot be reached", "see to the network, or TELEGRAM_API_URL")
    offset = _ahead(answer.headers.get("date", ""), before + (after - before) / 2)
    if not token:
        return Check("telegram", True, f"{host} answers"), offset
    return _known(host, answer), offset


def _unheard(found: str, do: str) -> tuple[Check, None]:
    return Check("telegram", False, found, do), None


def _known(host: str, answer: httpx.Response) -> Check:
    """What the answer to ``getMe`` means."""
    if answer.status_code in (401, 404):
        do = "copy it from @BotFather once more"
        return Check("telegram", False, f"{host} does not know this token", do)
    if answer.status_code != 200:
        found = f"{host} answers with status {answer.status_code}"
        return Check("telegram", False, found, "try again later, or see to TELEGRAM_API_URL")
    try:
        name = answer.json()["result"]["username"]
    except (ValueError, LookupError, TypeError):
        found = f"what answers at {host} is no Bot API server"
        return Check("telegram", False, found, "see to TELEGRAM_API_URL")
    return Check("telegram", True, f"{host} knows the bot as @{name}")


def _ahead(date: str, ours: datetime) -> timedelta | None:
    """How far the clock of a Date header (RFC 9110, 6.6.1) is ahead of ours; None: it has none."""
    try:
        theirs = parsedate_to_datetime(date)
    except ValueError:
        return None
    # The header leaves the part of a second out.
    return theirs.replace(tzinfo=theirs.tzinfo or UTC) + timedelta(seconds=0.5) - ours


def _clock(offset: timedelta | None) -> Check:
    if offset is None:
        return Check("clock", False, "Telegram gave no time to compare it with", "see telegram")
    seconds = round(offset.total_seconds())
    tolerance = f"{CLOCK_OFF.total_seconds():.0f} s may be"
    if abs(offset) <= CLOCK_OFF:
        return Check("clock", True, f"{abs(seconds)} s off Telegram's; {tolerance}")
    which = "behind" if seconds > 0 else "ahead of"
    found = f"{abs(seconds)} s {which} Telegram's; {tolerance}"
    return Check("clock", False, found, "let the system keep the time: timedatectl set-ntp true")


def _zones(wanted: str) -> Check:
    for name in (wanted, "Europe/Brussels"):
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError):
            found = f"nothing is known of the zone {name}"
            return Check("time zones", False, found, "make setup: the package tzdata has them")
    return Check("time zones", True, f"known, {wanted} among them")


def _sources(
    environment: Environment,
    settings: Settings,
    known: dict[SourceId, Source],
    *,
    readable: bool,
) -> Iterator[Check]:
    """A line for each source that is to be polled."""
    polled = [source for source in known.values() if settings.polls(source.id)]
    if not polled:
        yield Check("sources", False, "none is polled", "see sources.only and enabled")
        return
    if not readable:
        yield Check("sources", False, "their answers are kept in the database", "see database")
        return
    try:
        store = open_store(environment.db, must_exist=True)
    except StoreError as wrong:  # between one look and the next
        yield Check("sources", False, str(wrong), "see database")
        return
    try:
        states = [(s, store.poll_of(s.id)) for s in polled]
    finally:
        store.close()
    now = environment.clock()
    for source, state in states:
        yield _source(source, state, now)


def _source(source: Source, state: PollState, now: datetime) -> Check:
    name = f"source {source.id}"
    asked = f"bot.py poll {source.id}"
    good = f"last good answer {_time(state.last_good)}" if state.last_good else "never answered"
    if state.failure:
        found = f"{good}; fails since {_time(state.failing_since)}: {state.failure}"
        return Check(name, False, found, f"see it with: {asked}")
    if state.last_good is None:
        return Check(name, False, "was never asked", f"start the bot, or: {asked}")
    found = f"{good}, with {state.count} calls"
    if state.articles:
        found += f" and {state.articles} articles"
    if state.next_poll_at and now - state.next_poll_at > OVERDUE:
        found += f"; was to be asked again {_time(state.next_poll_at)}"
        return Check(name, False, found, "start the bot: it does not run")
    return Check(name, True, found)


def _time(at: datetime | None) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC" if at else "?"
