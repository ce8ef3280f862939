"""What the command line needs from outside, read once by ``bot.py`` and passed on."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

import click

from actions import Assistant, BadSettings, Settings, read_settings
from db import open_store
from matching import Need, NeedError, Regions, Tagger, load_needs, load_regions
from model import SourceId
from sources import Source, all_sources, jitter


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """The settings of one start. ``token`` is never shown."""

    clock: Callable[[], datetime]
    token: str = ""
    api_url: str = ""
    """Root of a Bot API server, without ``/bot``; empty: Telegram's own."""
    db: str = "roundtable.db"
    config: str = ""
    """Empty: ``roundtable.toml`` if it is there."""
    webhook_url: str = ""
    http: str = "127.0.0.1:8081"
    log: str = "text"

    def __repr__(self) -> str:
        return f"Environment(db={self.db!r}, config={self.config!r})"


class Failed(click.ClickException):
    """One clear line on standard error and exit code 1."""

    def show(self, file: object = None) -> None:
        click.echo(f"Error: {self.message}", err=True)


class Misused(Failed):
    """One clear line on standard error and exit code 2, without the command's usage above it."""

    exit_code = 2


def options(command: Callable[..., object]) -> Callable[..., object]:
    """``--db``, ``--config`` and ``--now``: every command takes them."""
    for option in (
        click.option("--now", "now", metavar="ISO", help="Act as at this time, with offset."),
        click.option("--config", metavar="FILE", help="Settings (default: roundtable.toml)."),
        click.option("--db", metavar="FILE", help="The database (default: roundtable.db)."),
    ):
        command = option(command)
    return command


def settled(
    environment: Environment, db: str | None, config: str | None, now: str | None
) -> Environment:
    """The environment with a command's own options laid over it."""
    if db:
        environment = replace(environment, db=db)
    if config:
        environment = replace(environment, config=config)
    if now is not None:
        at = moment(now)
        environment = replace(environment, clock=lambda: at)
    return environment


def moment(text: str) -> datetime:
    """An ISO time with an offset. Raises a usage error (exit code 2)."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise click.UsageError(f"not an ISO time: {text!r}, e.g. 2026-03-16T08:00+01:00") from None
    if at.tzinfo is None:
        raise click.UsageError(f"the time needs an offset: {text!r}, e.g. 2026-03-16T08:00+01:00")
    if not 2000 <= at.year < 3000:
        raise click.UsageError(f"not a time to act at: {text!r}")
    return at


def calendar_day(text: str) -> date:
    """An ISO day. Raises a usage error (exit code 2)."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise click.UsageError(f"not an ISO day: {text!r}, e.g. 2026-03-16") from None


def listens_at(environment: Environment) -> None:
    """Check ``ROUNDTABLE_HTTP`` before anything starts. Raises ``Failed``."""
    port = environment.http.rpartition(":")[2]
    if not (port.isascii() and port.isdigit() and int(port) < 65536):
        raise Failed(f"ROUNDTABLE_HTTP must be like 127.0.0.1:8081, not {environment.http!r}")


def needs_known(*, checked: bool = True) -> tuple[Need, ...]:
    """The needs' files. Raises ``Failed`` with one clear sentence."""
    try:
        return load_needs(checked=checked)
    except NeedError as wrong:
        raise Failed(str(wrong)) from wrong


def settings_for(
    raw: Mapping[str, object], known: Mapping[SourceId, Source], regions: Regions
) -> Settings:
    """What the keeper's file says of the sources we know. Raises ``BadSettings``."""
    settings = read_settings(raw, known, regions)
    return replace(settings, asleep=frozenset(s.id for s in known.values() if s.wants))


def assistant(environment: Environment, *, db: str | None = None) -> Assistant:
    """Open the store and load what is known. Raises ``Failed`` with one clear sentence.

    The phrases of the needs are read as they are needed; ``doctor``, ``tag``, ``evaluate`` and
    ``retag`` check them all first, and a bot that runs does so while it listens.
    """
    known, regions = all_sources(), load_regions()
    try:
        settings = settings_for(settings_file(environment.config), known, regions)
        needs = needs_known(checked=False)
        store = open_store(db or environment.db)
    except BadSettings as wrong:
        raise Failed(str(wrong)) from wrong
    if context := click.get_current_context(silent=True):
        context.call_on_close(store.close)
    return Assistant(
        store=store,
        needs=needs,
        tagger=Tagger(needs),
        regions=regions,
        sources={**known, **settings.own},
        settings=settings,
        jitter=jitter,
    )


def settings_path(path: str) -> str:
    """Where the settings are read from, or that they would be."""
    file = Path(path or "roundtable.toml").resolve()
    return f"{file}" if file.is_file() else f"none, there is no {file}"


def settings_file(path: str) -> dict[str, object]:
    """What the settings file says; nothing if none was named and there is none.

    Raises ``Failed``.
    """
    file = Path(path or "roundtable.toml")
    if not file.is_file():
        if path:
            raise Failed(f"no settings file {path}")
        return {}
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as wrong:
        raise Failed(f"{file} cannot be read as TOML: {wrong}") from wrong
