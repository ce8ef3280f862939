"""``run``, ``tick`` and ``demo``: the bot itself."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click
from telegram.error import InvalidToken, TelegramError

from actions import NAME, Assistant, Settings, SourceSettings
from actions.import_courses import import_courses
from actions.import_events import import_events
from actions.operations import import_operations
from cli._bot import Bot
from cli._environment import Environment, Failed, assistant, listens_at, options, settled
from db import hold

if TYPE_CHECKING:
    from demo import Demo

DEMO_STARTS = datetime(2026, 3, 16, 8, 0, tzinfo=UTC)
"""A Monday on which the sample calls are open: 09:00 in Brussels, after the weekly digests."""
DEMO_SOURCES = ("eu_portal", "czechia")
TOKEN = "demo:token"


@click.command("run")
@options
@click.pass_obj
def run_command(
    environment: Environment, db: str | None, config: str | None, now: str | None
) -> None:
    """Run the bot (what happens without a command).

    Updates, timer, delivery and health page, until it is stopped."""
    if now:
        raise click.UsageError("--now goes with tick: run follows the clock")
    environment = settled(environment, db, config, None)
    listens_at(environment)
    with _alone(environment) as a, _reached():
        asyncio.run(Bot(a, environment).run())


@click.command("tick")
@options
@click.pass_obj
def tick_command(
    environment: Environment, db: str | None, config: str | None, now: str | None
) -> None:
    """Answer what waits, do what is due at --now, deliver."""
    environment = settled(environment, db, config, now)
    with _alone(environment) as a, _reached():
        asyncio.run(Bot(a, environment).tick())


@contextlib.contextmanager
def _alone(environment: Environment) -> Iterator[Assistant]:
    """The assistant, for as long as no other process runs on the same database."""
    if not environment.token:
        raise Failed("no token: set TELEGRAM_TOKEN or TELEGRAM_TOKEN_FILE, or try: bot.py demo")
    with hold(environment.db):
        yield assistant(environment)


@contextlib.contextmanager
def _reached() -> Iterator[None]:
    """Say in a line, without the token, that Telegram or the HTTP address was not to be had."""
    try:
        yield
    except InvalidToken as wrong:
        raise Failed("Telegram does not know this token") from wrong
    except TelegramError as wrong:
        raise Failed(f"Telegram cannot be reached: {wrong.message}") from wrong
    except OSError as wrong:
        raise Failed(f"the health page's address cannot be used: {wrong.strerror}") from wrong


@click.command("demo")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8080,
    show_default=True,
    help="0: any free one.",
)
@click.option("--live", is_flag=True, help="Poll the real sources instead of the samples.")
@options
@click.pass_obj
def demo_command(
    environment: Environment,
    port: int,
    live: bool,
    db: str | None,
    config: str | None,
    now: str | None,
) -> None:
    """The bot in your browser: no token, no network.

    The same bot with a Telegram of its own and a chat page, with sample calls."""
    if config:
        raise click.UsageError("the demo brings its own settings")
    with tempfile.TemporaryDirectory() as scratch:
        environment = replace(environment, db=db or f"{scratch}/demo.db", token=TOKEN)
        environment = settled(environment, None, None, now)
        start = environment.clock() if live or now else DEMO_STARTS
        asyncio.run(_demo(environment, port, start, live=live))


async def _demo(environment: Environment, port: int, start: datetime, *, live: bool) -> None:
    from demo import COURSES, EVENTS, OPERATIONS, Demo  # late: the bot itself does not need it

    demo = Demo(port, token=TOKEN, start=start, name=NAME, live=live)
    try:
        await demo.start()
    except OSError as wrong:
        why = (
            "is taken" if wrong.errno == errno.EADDRINUSE else f"cannot be used ({wrong.strerror})"
        )
        raise Failed(f"port {port} {why}; take any free one with: bot.py demo --port 0") from wrong
    environment = replace(environment, clock=demo.now, api_url=demo.api_url, http="127.0.0.1:0")
    a = assistant(environment)
    a = replace(a, settings=_demo_settings(a.settings, demo, live=live))
    if not live:
        now, made_up = demo.now(), "made up for this demo"
        import_operations(a, OPERATIONS.read_bytes(), made_up)
        import_courses(a, COURSES.read_bytes(), made_up, now)
        import_events(a, EVENTS.read_bytes(), made_up, now)
    bot = Bot(a, environment)
    demo.on_poll = bot.poll_now
    demo.on_move = bot.catch_up
    click.echo(f"The demo is at {demo.url} (Ctrl-C ends it)")
    try:
        await bot.run()
    finally:
        await demo.stop()


def _demo_settings(settings: Settings, demo: Demo, *, live: bool) -> Settings:
    from demo import MARIE

    keepers = frozenset({MARIE.id})
    if live:
        return replace(settings, keepers=keepers)
    return replace(
        settings,
        keepers=keepers,
        only=DEMO_SOURCES,
        sources=dict.fromkeys(DEMO_SOURCES, SourceSettings(url=demo.sources_url)),
    )
