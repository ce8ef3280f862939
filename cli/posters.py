"""``qr``: a deep link as a picture for a poster or a slide."""

from __future__ import annotations

import asyncio
import pathlib

import click
from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from actions import Assistant
from cli._environment import Environment, Failed, assistant, options, settled
from messages import LANGUAGES, Leads, PosterFacts, plain, poster_png, poster_svg
from model import CallId, Language, RoundtableId

_NUMBERED = (Leads.CALL, Leads.TABLE)
_WHAT = [leads.value for leads in Leads if leads is not Leads.SIGNUP]
"""The code of a sign-up page is on its table's desk."""


@click.command("qr")
@click.argument("what", type=click.Choice(_WHAT))
@click.argument("rest", nargs=-1, metavar="[NUMBER] FILE")
@click.option("--format", "form", type=click.Choice(["png", "svg"]), help="Else by FILE's ending.")
@click.option("--bot", help="The bot's user name; else Telegram is asked for it.")
@click.option("--language", type=click.Choice(LANGUAGES), default="en", show_default=True)
@options
@click.pass_obj
def qr_command(
    environment: Environment,
    what: str,
    rest: tuple[str, ...],
    form: str | None,
    bot: str | None,
    language: str,
    db: str | None,
    config: str | None,
    now: str | None,
) -> None:
    """A QR code that opens a call, a roundtable or the bot.

    `qr call 12 poster.png`, `qr table 3 poster.svg`, `qr start poster.png`; `qr group poster.png`
    adds the bot to a group."""
    leads = Leads(what)
    number, file = _read(leads, rest)
    form = form or pathlib.Path(file).suffix.removeprefix(".").lower()
    if form not in ("png", "svg"):
        raise click.UsageError("name a FILE that ends in .png or .svg, or give --format")
    environment = settled(environment, db, config, now)
    a = assistant(environment)
    title = _title(a, leads, number, Language(language))
    name = (bot or asyncio.run(_user_name(environment))).removeprefix("@")
    facts = PosterFacts(leads=leads, bot=name, title=title, number=number)
    drawn = (poster_svg if form == "svg" else poster_png)(Language(language), facts)
    try:
        pathlib.Path(file).write_bytes(drawn)
    except OSError as error:
        raise Failed(f"{file} cannot be written: {error.strerror}") from error
    click.echo(f"{file}: {facts.link}")


def _read(leads: Leads, rest: tuple[str, ...]) -> tuple[int, str]:
    """The number, where there is one to be given, and the file."""
    if leads not in _NUMBERED:
        if len(rest) != 1:
            raise click.UsageError(f"write: qr {leads} FILE")
        return 0, rest[0]
    if len(rest) != 2 or not (rest[0].isascii() and rest[0].isdigit() and len(rest[0]) <= 18):
        raise click.UsageError(f"write: qr {leads} NUMBER FILE")
    return int(rest[0]), rest[1]


def _title(a: Assistant, leads: Leads, number: int, language: Language) -> str:
    if leads is Leads.CALL:
        stored = a.store.call(CallId(number))
        if stored is None:
            raise Failed(f"there is no call {number}")
        return stored.call.title
    if leads is Leads.TABLE:
        table = a.store.roundtable(RoundtableId(number))
        if table is None:
            raise Failed(f"there is no roundtable {number}")
        return table.title
    return plain(language, "qr-start-title", assistant=a.settings.name)


async def _user_name(environment: Environment) -> str:
    if not environment.token:
        raise Failed("give --bot NAME, or set TELEGRAM_TOKEN for Telegram to be asked")
    root = environment.api_url.rstrip("/") or "https://api.telegram.org"
    try:
        async with Bot(environment.token, base_url=f"{root}/bot") as bot:
            return bot.username
    except InvalidToken as wrong:
        raise Failed("Telegram does not know this token") from wrong
    except TelegramError as wrong:
        raise Failed(f"Telegram cannot be reached: {wrong.message}; give --bot NAME") from wrong
